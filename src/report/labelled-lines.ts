/** A name and what it means, as help has them in rows. */
import { NARROWEST, wrapText } from './wrap-text.ts';

/**
 * Beside its name where the terminal leaves room for that, else below it.
 *
 * @param columns `undefined`: there is no terminal, and nothing is wrapped
 * @example labelledLines('  --yes  ', 'ask nothing', 80) // ['  --yes  ask nothing']
 */
export function labelledLines(name: string, text: string, columns: number | undefined): string[] {
  if (columns === undefined) return [`${name}${text}`];
  const below = name !== '' && columns - name.length < NARROWEST;
  const indent = ' '.repeat(below ? 6 : name.length);
  const lines = wrapText([{ text, paint: String }], Math.max(columns - indent.length, NARROWEST));
  if (below) return [name.trimEnd(), ...lines.map((line) => indent + line)];
  return lines.map((line, index) => (index === 0 ? name : indent) + line);
}
