/** What a page is opened with: `swan.navigateTo({ url: '/pages/web/web?url=' + address })` gives `options.url` there. */
import { posix } from 'node:path';
import { type Evaluation, unknownHere } from './evaluation.ts';
import type { Site } from './expression.ts';
import { cutText, HOLE, type TextValue, type Value } from './value.ts';

/** @param page its path, without ending */
export function queryValues(page: string, key: string | null, site: Site, evaluation: Evaluation): readonly Value[] {
  const found: Value[] = [];
  for (const address of evaluation.opened.get(page) ?? []) {
    const value = key === null ? null : parameterOf(address, key);
    if (value) found.push(value);
  }
  return found.length > 0 ? found : unknownHere('runtime', site);
}

/** @returns the page that is opened, a path without ending; `null` where that is not known */
export function openedPage({ text }: TextValue, file: string): string | null {
  const [path = ''] = text.split('?', 1);
  if (path.includes(HOLE)) return null;
  return path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(file), path);
}

function parameterOf(address: TextValue, key: string): TextValue | null {
  const { text } = address;
  const before = [`?${key}=`, `&${key}=`].map((start) => text.indexOf(start)).find((at) => at >= 0);
  if (before === undefined) return null;
  const start = before + key.length + 2;
  const end = text.indexOf('&', start);
  return cutText(address, start, end < 0 ? text.length : end);
}
