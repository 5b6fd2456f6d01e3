/**
 * Names that are spelled almost alike: the same but for case, `-` and `_`, or one letter added, left out, replaced
 * or swapped with its neighbour.
 *
 * Every name is filed under itself and under each of its spellings with one letter left out; a question looks
 * under the same spellings of its own. That costs the length of the name, not the number of names: a list
 * with thousands of mistakes is judged against thousands of registered domains in no more time.
 */
export type FindNear = (name: string) => string[];

/**
 * @returns a function that gives the near names, in the order of `names`, never the name itself
 * @example nearNames(['request_domain'])('requestDomian') // ['request_domain']
 */
export function nearNames(names: readonly string[]): FindNear {
  const filed = new Map<string, number[]>();
  names.forEach((name, index) => {
    for (const spelling of spellings(name)) {
      const indices = filed.get(spelling);
      if (!indices) filed.set(spelling, [index]);
      else if (indices.at(-1) !== index) indices.push(index);
    }
  });
  return (name) => {
    const found = new Set<number>();
    for (const spelling of spellings(name)) for (const index of filed.get(spelling) ?? []) found.add(index);
    return [...found]
      .sort((a, b) => a - b)
      .flatMap((index) => names[index] ?? [])
      .filter((near) => near !== name);
  };
}

function spellings(name: string): string[] {
  const plain = name.toLowerCase().replaceAll(/[-_]/g, '');
  const result = [plain];
  // Every two letters are near each other; and nobody looks for a slip in a text longer than any name.
  if (plain.length < 3 || plain.length > 300) return result;
  for (let at = 0; at < plain.length; at++) result.push(plain.slice(0, at) + plain.slice(at + 1));
  return result;
}
