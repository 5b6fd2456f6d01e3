/** Where a token is. Never the token itself: configs and flags are seen by others. */
export type TokenSource =
  /** An environment variable; `{app_id}` in its name is replaced. */
  | { readonly kind: 'env'; readonly name: string }
  /** A file that only its owner can read; `{app_id}` in its path is replaced. */
  | { readonly kind: 'file'; readonly path: string }
  /** Standard input: one token for the run. */
  | { readonly kind: 'stdin' }
  /** A command that prints it, run once an app; `{app_id}` is replaced, and `SWAN_DOMAINS_APP_ID` set for it.
   * `cwd`: where, else in the working directory. */
  | { readonly kind: 'command'; readonly command: string; readonly cwd?: string }
  /** A command that prints all of them, run once: a JSON object of tokens by app id. */
  | { readonly kind: 'tokens-command'; readonly command: string };
