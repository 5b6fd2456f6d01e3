/** Which of a file's exports the others take. What is imported from nobody knows where may be any file's. */
import type { Module } from './expression.ts';

/**
 * @param resolve the file that a specifier means; `null`: a package, an alias
 * @returns is it taken?
 */
export function takenExports(
  modules: Iterable<Module>,
  resolve: (from: string, specifier: string) => string | null,
): (file: string, name: string) => boolean {
  const taken = new Map<string | null, Set<string>>();
  const whole = new Set<string | null>();
  for (const { file, imports } of modules) {
    for (const [from, names] of imports) {
      const target = resolve(file, from);
      if (names === null) whole.add(target);
      const known = taken.get(target) ?? new Set();
      for (const name of names ?? []) known.add(name);
      taken.set(target, known);
    }
  }
  return (file, name) => [file, null].some((one) => whole.has(one) || taken.get(one)?.has(name));
}
