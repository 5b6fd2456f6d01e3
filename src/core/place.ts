/** Where a piece of text is written, so that an editor or a code host can point at it. */
export interface Place {
  /** Path as the user would write it; `null` for a flag or an input. */
  readonly file: string | null;
  /** The flag (`--request-domain`) or input (`request-domain`), where `file` is `null`. */
  readonly source?: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units, as editors count. */
  readonly column: number;
  readonly endLine: number;
  /** Exclusive. */
  readonly endColumn: number;
}

/** Order of two places: file, line, column; what has no place comes last. */
export function comparePlaces(a: Place | null, b: Place | null): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return (
    compareText(a.file ?? '', b.file ?? '') ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.source ?? '', b.source ?? '')
  );
}

/** Code-unit order: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
