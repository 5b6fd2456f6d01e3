/**
 * What the text of a token tells of itself, read off the platform's examples: `45.<hex>.<lifetime in seconds>.<Unix
 * time of expiry>.<text>`, where lifetime and expiry may be empty. No document promises this form, so whatever looks
 * otherwise is `unknown` and just as good.
 */
import type { TokenWarning } from '../app/token-warning.ts';
import type { Level } from '../core/domain-type.ts';

export type { TokenWarning };

export interface TokenFacts {
  readonly kind: 'app' | 'platform' | 'refresh' | 'unknown';
  /** Milliseconds since 1970; `null` where the token does not say. */
  readonly expiresAt: number | null;
}

const KINDS = { '42.': 'platform', '45.': 'app', '46.': 'refresh' } as const;

/** Nine to eleven digits are the years 1973 to 5138: a shorter number is a placeholder, a longer one no Unix time. */
const WITH_EXPIRY = /^\d{2}\.[^.]*\.\d*\.(\d{9,11})\./;

/**
 * @param token without white space around it
 * @returns what it says; nothing of the token itself
 * @example tokenFacts('45.0123456789abcdef.3600.1536148028.text') // { kind: 'app', expiresAt: 1536148028000 }
 * @example tokenFacts('45.0123456789abcdef.3600..text') // { kind: 'app', expiresAt: null }
 */
export function tokenFacts(token: string): TokenFacts {
  const prefix = token.slice(0, 3);
  if (!isPrefix(prefix)) return { kind: 'unknown', expiresAt: null };
  const seconds = WITH_EXPIRY.exec(token)?.[1];
  return { kind: KINDS[prefix], expiresAt: seconds === undefined ? null : Number(seconds) * 1000 };
}

/**
 * @param now milliseconds since 1970
 * @param level whose token is needed: an app's, or the platform's own
 * @returns what speaks against this token; empty for a good one and for an unknown form
 * @example tokenWarnings('42.0123456789abcdef.2592000..text', now) // [{ kind: 'not-an-app-token', found: 'platform' }]
 */
export function tokenWarnings(token: string, now: number, level: Level = 'app'): TokenWarning[] {
  const { kind, expiresAt } = tokenFacts(token);
  const warnings: TokenWarning[] = [];
  if (level === 'app' && (kind === 'platform' || kind === 'refresh')) {
    warnings.push({ kind: 'not-an-app-token', found: kind });
  }
  if (level === 'tp' && (kind === 'app' || kind === 'refresh')) {
    warnings.push({ kind: 'not-a-platform-token', found: kind });
  }
  if (expiresAt !== null && expiresAt <= now) {
    warnings.push({ kind: level === 'app' ? 'expired' : 'platform-token-expired', expiredAt: expiresAt });
  }
  return warnings;
}

function isPrefix(text: string): text is keyof typeof KINDS {
  return Object.hasOwn(KINDS, text);
}
