/** What can be seen on a token before it is used. A hint, never a refusal: the forms of tokens are not documented. */
export type TokenWarning =
  /** It belongs to the platform itself, or is spent for new tokens: neither may modify an app's lists. */
  | { readonly kind: 'not-an-app-token'; readonly found: 'platform' | 'refresh' }
  /** It is one app's, or is spent for new tokens: neither may ask for what is the platform's own. */
  | { readonly kind: 'not-a-platform-token'; readonly found: 'app' | 'refresh' }
  /** `expiredAt`: milliseconds since 1970. */
  | { readonly kind: 'expired'; readonly expiredAt: number }
  | { readonly kind: 'platform-token-expired'; readonly expiredAt: number };
