/**
 * What the runner takes for a command, by its own rules (actions/runner, ActionCommand.cs): on each line of either
 * stream first `::name properties::data` after leading white space, then the older `##[name properties]data` anywhere.
 * The runner knows some twenty names; here any name counts, so that a test is stricter than it.
 */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
  /** From 0. */
  readonly line: number;
}

/** .NET's `Char.IsWhiteSpace`: unlike JavaScript's `\s` with U+0085 and without U+FEFF. */
const LEADING_SPACE = /^[\t-\r\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

/** @example readCommands('::error line=3::no')[0] // { name: 'error', properties: { line: '3' }, data: 'no', line: 0 } */
export function readCommands(output: string): RunnerCommand[] {
  return output.split(/\r\n|\n|\r/).flatMap((line, index) => {
    const command = readNewForm(line) ?? readOldForm(line);
    return command ? [{ ...command, line: index }] : [];
  });
}

type Read = Omit<RunnerCommand, 'line'>;

function readNewForm(line: string): Read | null {
  const text = line.replace(LEADING_SPACE, '');
  if (!text.startsWith('::')) return null;
  const end = text.indexOf('::', 2);
  return end < 0 ? null : command(text.slice(2, end), text.slice(end + 2), ',');
}

function readOldForm(line: string): Read | null {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  return start < 0 || end < 0 ? null : command(line.slice(start + 3, end), line.slice(end + 1), ';');
}

function command(info: string, data: string, separator: string): Read {
  const space = info.indexOf(' ');
  const name = space < 0 ? info : info.slice(0, space);
  const pairs = space < 0 ? [] : info.slice(space + 1).split(separator);
  const properties = pairs.flatMap((pair) => {
    const equals = pair.indexOf('=');
    return equals < 0 ? [] : [[pair.slice(0, equals).trim(), unescapeData(pair.slice(equals + 1))] as const];
  });
  return { name, properties: Object.fromEntries(properties), data: unescapeData(data) };
}

const ESCAPES: readonly (readonly [string, string])[] = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];

function unescapeData(text: string): string {
  return ESCAPES.reduce((value, [escaped, character]) => value.replaceAll(escaped, character), text);
}
