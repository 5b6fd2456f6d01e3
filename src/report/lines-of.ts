/** The lines of a text, as YAML counts them. */
export function linesOf(text: string): string[] {
  return text.split(/\r?\n/);
}
