/** A bad config -> how it is refused: the whole face of exit 3, for tables. */
import { UsageError, type UsagePlace } from '../../src/app/usage-error.ts';
import { loadDeclaration } from '../../src/config/load-declaration.ts';
import { describeUsage } from '../../src/report/messages/usages.ts';
import { expectRefused } from './schema-agrees.ts';
import { write } from './temporary-directory.ts';

export const FILE = 'swan-domains.yml';

export interface Refusal {
  readonly kind: string;
  readonly place: UsagePlace | null;
  readonly en: string;
  readonly zh: string;
}

/** Writes the bytes to a real file and loads it; the schema refuses it too. */
export function refusalOf(directory: string, bytes: string | Uint8Array, name = FILE): Refusal {
  write(directory, name, bytes);
  const refusal = refusalOfFile(directory, name);
  // What is wrong in another file is no matter of the config's schema; megabytes are no matter of a table.
  if (typeof bytes === 'string' && bytes.length < 20_000 && refusal.place?.file === name)
    expectRefused(bytes, refusal.kind);
  return refusal;
}

/**
 * @throws what is no `UsageError`, and where nothing is refused
 */
export function refusalOfFile(directory: string, name: string): Refusal {
  try {
    loadDeclaration(directory, name);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { kind: error.usage.kind, place: error.place, ...describeUsage(error.usage, name.endsWith('.json')) };
  }
  throw new Error(`nothing was refused in ${name}`);
}

/** More than one line, a stack, or what a terminal would act on. */
export const NOT_ONE_LINE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|\bat .+:\d+:\d+|^\s*$/u;
