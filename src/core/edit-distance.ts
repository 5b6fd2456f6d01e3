/**
 * How many slips of the hand lie between two names: a letter added, left out, replaced, or swapped with its neighbour
 * (the optimal string alignment distance of Damerau and Levenshtein).
 *
 * @param most more than so many are not counted: two names that have little in common are told apart at once
 * @returns from 0; `most + 1` for anything above `most`
 * @example editDistance('wiatui.com', 'waitui.com', 2) // 1
 * @example editDistance('waitui.com', 'hitokoto.cn', 2) // 3
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let [before, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let at = 1; at <= one.length; at++) {
    const row = [at];
    let least = at;
    for (let to = 1; to <= other.length; to++) {
      const kept = (last[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1);
      let cost = Math.min(kept, (last[to] ?? 0) + 1, (row[to - 1] ?? 0) + 1);
      const swapped = one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
      if (swapped && at > 1 && to > 1) cost = Math.min(cost, (before[to - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    // A swap looks two rows back, so one row above the limit is not the end.
    if (least > most && Math.min(...last) > most) return most + 1;
    [before, last] = [last, row];
  }
  return Math.min(last[other.length] ?? 0, most + 1);
}
