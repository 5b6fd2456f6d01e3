/** Also where the arguments are wrong: who reads a format is told in it, and who uploads a file finds it. */
import { type FileFormat, type Output, parseOutput } from '../command/outputs.ts';
import { FORMATS, type FormatName, GET_FORMATS } from '../report/format.ts';

/** @returns `text` where nothing else can be made out */
export function askedFormat(argv: readonly string[]): FormatName {
  return FORMATS.find((name) => name === valuesOf(argv, '--format').at(-1)) ?? 'text';
}

/** @returns what can be made out; the rest is not asked for in a way that could be followed */
export function askedOutputs(argv: readonly string[]): Output[] {
  const known = GET_FORMATS.filter((name): name is FileFormat => name !== 'github');
  return valuesOf(argv, '--output').flatMap((text) => {
    try {
      return [parseOutput(text, '--output', known)];
    } catch {
      return [];
    }
  });
}

/** Behind `--` nothing is an option: a file may be called `--output=json=x`. */
function valuesOf(argv: readonly string[], option: string): string[] {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  return options.flatMap((text, index) => {
    if (text.startsWith(`${option}=`)) return [text.slice(option.length + 1)];
    const next = options[index + 1];
    return text === option && next !== undefined ? [next] : [];
  });
}
