/** Where what is not known is told: at the outermost call that it was given to. */
import type { Site } from './expression.ts';
import type { Unknown, Value } from './value.ts';

/** Unknown values are placed where they were given away: it is there that somebody can look. */
export function settle(values: readonly Value[], site: Site): readonly Value[] {
  if (!values.some(isUnsettled)) return values;
  const at = { file: site.file, start: site.start, end: site.end };
  const move = (value: Unknown): Unknown => (value.settled ? value : { ...value, site: at, settled: true });
  return values.map((value) => {
    if (value.kind === 'unknown') return move(value);
    return value.kind === 'text' && value.why ? { ...value, why: move(value.why) } : value;
  });
}

function isUnsettled(value: Value): boolean {
  return value.kind === 'unknown' ? !value.settled : value.kind === 'text' && value.why !== null && !value.why.settled;
}
