/**
 * @param time milliseconds since 1970
 * @example utcDay(Date.UTC(2027, 0, 31)) // '2027-01-31'
 */
export function utcDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
