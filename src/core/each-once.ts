/** @returns the first place and the last value of each; by default two are one where their JSON is */
export function eachOnce<T>(values: readonly T[], keyOf: (value: T) => string = JSON.stringify): T[] {
  return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}
