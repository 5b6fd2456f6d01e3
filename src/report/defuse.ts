/**
 * The runner reads commands from every line that is printed: `::name …::` at a line's start, the older `##[name]`
 * anywhere in it. What we print quotes users' files, so neither may be formed by accident or on purpose.
 *
 * @example defuse('::error::x') // ': :error::x'
 */
export function defuse(text: string): string {
  return text.replaceAll('##[', '## [').replace(/^([^\S\r\n]*):(?=:)/gm, '$1: ');
}
