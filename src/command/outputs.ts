/**
 * `--output FORMAT=FILE`: the result in further formats, each in its file.
 *
 * They are written whatever becomes of the run: what uploads a report must find one, above all where something failed.
 */
import type { Outcome } from '../app/outcome.ts';
import { UsageError } from '../app/usage-error.ts';
import { FORMATS, type FormatName, GET_FORMATS, type RenderOptions } from '../report/format.ts';
import { formats } from '../report/formats.ts';
import { fileBehind, prepareOut, type WriteOut } from './out-file.ts';

/** `github` is for the log of a step: nobody reads commands from a file. */
export type FileFormat = Exclude<FormatName, 'github'>;

export interface Output {
  readonly format: FileFormat;
  /** As it is given, from the working directory. */
  readonly path: string;
}

/** @returns what `--output` of this command may begin with */
export function fileFormats(command: string): FileFormat[] {
  const all: readonly FormatName[] = command === 'get' ? GET_FORMATS : FORMATS;
  return all.filter((name): name is FileFormat => name !== 'github');
}

/**
 * @param option as the user calls it
 * @throws UsageError for a format that this command has not, and without a file
 */
export function parseOutput(text: string, option: string, known: readonly FileFormat[]): Output {
  const [, name = '', path = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  const format = known.find((one) => one === name);
  if (format === undefined || path.trim() === '') {
    throw new UsageError({ kind: 'option-value', option, value: text, known: known.map((one) => `${one}=FILE`) });
  }
  return { format, path };
}

interface Ready extends Output {
  readonly write: WriteOut;
}

export interface Prepared {
  /** Those that can be written. */
  readonly ready: readonly Ready[];
  /** What is wrong with the first of the others. */
  readonly fault: UsageError | null;
}

interface Writing {
  readonly outputs: readonly Output[];
  /** The other files of the run. */
  readonly out: string | null;
  readonly saved: string | null;
  readonly trustsConfig: boolean;
}

export function prepareOutputs({ outputs, out, saved, trustsConfig }: Writing, cwd: string): Prepared {
  const ready: Ready[] = [];
  let fault: UsageError | null = null;
  const read = saved === null ? [] : [saved];
  const taken = new Map(out === null ? [] : [[fileBehind(out, cwd), `--out ${out}`]]);
  for (const output of outputs) {
    const { format, path } = output;
    try {
      const file = fileBehind(path, cwd);
      const other = taken.get(file);
      const option = `--output ${format}=${path}`;
      if (other !== undefined) throw new UsageError({ kind: 'exclusive-options', option, other });
      taken.set(file, option);
      const write = prepareOut(path, { read, trusted: trustsConfig, cwd }, formats[format].mark);
      ready.push({ ...output, write });
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      fault ??= error;
    }
  }
  return { ready, fault };
}

/**
 * @param hide takes secrets out of what is written
 * @throws UsageError for the first that cannot be written, when all others are
 */
export async function writeOutputs(
  outputs: readonly Ready[],
  outcome: Outcome,
  options: RenderOptions,
  hide: (text: string) => string,
): Promise<void> {
  let fault: UsageError | null = null;
  for (const { format, write } of outputs) {
    if (outcome.usages.length > 0 && (format === 'csv' || format === 'config')) continue; // a table of domains has no place for it
    const text = await (await formats[format].load())(outcome, { ...options, colour: false });
    // A text says itself what it is of: so it is known for ours when it is to be written over.
    const head = format === 'text' ? `swan-domains ${outcome.command}\n\n` : '';
    try {
      write(hide(head + text));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      fault ??= error;
    }
  }
  if (fault) throw fault;
}
