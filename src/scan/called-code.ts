/** What a scan has found, as the rules judge it: with places, each domain once, and what comments say is meant. */
import { join } from 'node:path';
import type { CalledCode, CalledDomain, CodeComment } from '../core/called-code.ts';
import { comparePlaces, type Place } from '../core/place.ts';
import { isDay, whyIdle } from '../core/suppression.ts';
import type { Site } from './expression.ts';
import { readSource } from './read-source.ts';
import type { Scan } from './scan-program.ts';

export interface CodePlaces {
  readonly code: CalledCode;
  /** The text of each file that a place names, as it is shown. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * @param root of the program, absolute
 * @param show a path below it -> as the user would write it
 * @param today `2027-01-31`, UTC; without it no comment is out of date
 */
export function calledCode(scan: Scan, root: string, show: (file: string) => string, today?: string): CodePlaces {
  const sources = new SourceLines(root, show);
  const used = new Set<string>();
  const working = new Map<string, CodeComment>();
  const wrong: CalledCode['comments'][number][] = [];
  for (const { file, line, column, endColumn, reason, until } of scan.comments) {
    sources.read(file);
    const place = { file: show(file), line, column, endLine: line, endColumn };
    const fault = faultOf(reason, until, today);
    if (fault) wrong.push({ fault, until: fault === 'no-reason' ? null : (until ?? null), place });
    else working.set(`${file}:${line + 1}`, { reason, until, place });
  }
  /** A comment above the line, or above the call that it stands in. */
  const commentOn = (site: Site, at: Site): CodeComment | null => {
    const inside = site.file === at.file && site.start >= at.start && site.end <= at.end;
    const lines = [site, ...(inside ? [at] : [])].map((one) => `${one.file}:${sources.placeOf(one).line}`);
    const found = lines.find((line) => working.has(line));
    if (found === undefined) return null;
    used.add(found);
    return working.get(found) ?? null;
  };

  const called = new Map<string, CalledDomain & { readonly site: Site; readonly places: Set<string> }>();
  for (const { domainType, domain, by, site, at } of scan.calls) {
    const ignored = commentOn(site, at);
    const key = [domainType, domain.toLowerCase(), ignored?.place.file, ignored?.place.line].join('\n');
    const known = called.get(key);
    if (known) known.places.add(`${site.file}:${site.start}`);
    else {
      const about = { domainType, text: domain, by, at: sources.textOf(at), ignored, more: 0, site };
      called.set(key, {
        ...about,
        place: sources.placeOf(site, domain),
        places: new Set([`${site.file}:${site.start}`]),
      });
    }
  }
  const unresolved = scan.unresolved.map(({ domainType, reason, by, site, at }) => {
    const ignored = commentOn(site, at);
    return { domainType, reason, by, at: sources.textOf(at), place: sources.placeOf(site), ignored };
  });
  const unread = scan.unread.map(({ fault, detail, site }) => ({ fault, detail, place: sources.placeOf(site) }));
  const unused = [...working].filter(([line]) => !used.has(line));
  const comments = [...wrong, ...unused.map(([, { place }]) => ({ fault: 'unused', until: null, place }) as const)];
  const code: CalledCode = {
    called: [...called.values()]
      .map(({ site: _, places, ...call }) => ({ ...call, more: places.size - 1 }))
      .sort((a, b) => comparePlaces(a.place, b.place)),
    unresolved,
    unread,
    comments,
  };
  return { code, sources: sources.texts };
}

function faultOf(reason: string, until: string | undefined, today: string | undefined) {
  const idle = whyIdle({ reason, until }, today);
  if (idle?.kind === 'no-reason') return 'no-reason';
  if (until !== undefined && !isDay(until)) return 'no-day';
  return idle ? 'out-of-date' : null;
}

/** The files that are told of, read once more: a scan keeps none of their text. */
class SourceLines {
  readonly texts = new Map<string, string>();
  private readonly root: string;
  private readonly show: (file: string) => string;
  private readonly starts = new Map<string, readonly number[]>();

  constructor(root: string, show: (file: string) => string) {
    this.root = root;
    this.show = show;
  }

  /** @param part of the text there, which the place is narrowed to where it is written so */
  placeOf({ file, start, end }: Site, part?: string): Place {
    const text = this.read(file);
    const at = part === undefined ? -1 : text.slice(start, end).indexOf(part);
    const [from, to] = at < 0 || part === undefined ? [start, end] : [start + at, start + at + part.length];
    const [first, last] = [this.lineOf(file, from), this.lineOf(file, to)];
    return {
      file: this.show(file),
      line: first.line,
      column: first.column,
      endLine: last.line,
      endColumn: last.column,
    };
  }

  /** @example 'utils/http.js:12:5' */
  textOf(site: Site): string {
    const { file, line, column } = this.placeOf(site);
    return `${file}:${line}:${column}`;
  }

  private lineOf(file: string, offset: number): { line: number; column: number } {
    const starts = this.starts.get(file) ?? [0];
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }

  read(file: string): string {
    const shown = this.show(file);
    const known = this.texts.get(shown);
    if (known !== undefined) return known;
    let text = '';
    try {
      text = readSource(join(this.root, file));
    } catch {
      // It is gone, or nobody may read it: its place is its beginning.
    }
    this.texts.set(shown, text);
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.starts.set(file, starts);
    return text;
  }
}
