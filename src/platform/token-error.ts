/** The error of a token that cannot be had. */
import { type OutputFault, PlatformError, type TokenFault } from '../app/platform.ts';

/** A token in the seen form (`45.<hex>.…`), to its end. */
const TOKENS = /4[256]\.[0-9a-f]{16}[\x21-\x7e]*/gi;

/**
 * @param detail what `TokenFault` promises; a token in it, which somebody took for a file or a variable, is hidden
 * @example tokenError('absent', 'APP_TOKEN').failure // { kind: 'token', fault: 'absent', detail: 'APP_TOKEN' }
 */
export function tokenError(fault: Exclude<TokenFault, 'command-output'>, detail: string): PlatformError {
  return new PlatformError({ kind: 'token', fault, detail: detail.replace(TOKENS, '***') }, null, null);
}

/** A command has printed something else: it is named, never quoted, for it may hold secrets. */
export function outputError(detail: OutputFault): PlatformError {
  return new PlatformError({ kind: 'token', fault: 'command-output', detail }, null, null);
}

/** No cause is kept of such an error: that of a spawn names the command, which may hold a secret too. */
export function interruptedError(): PlatformError {
  return new PlatformError({ kind: 'interrupted' }, null, null);
}

/** @returns the system's code of an error (`ENOENT`); `null` for anything else, which is a bug */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
