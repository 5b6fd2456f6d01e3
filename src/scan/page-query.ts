/** What a page is opened with: `swan.navigateTo({ url: '/pages/web/web?url=' + address })` gives `options.url` there. */
import { posix } from 'node:path';
import { type Evaluation, unknownHere } from './evaluation.ts';
import type { Site } from './expression.ts';
import { cutText, HOLE, type TextValue, type Value } from './value.ts';

/** @param page its path, without ending */
export function queryValues(page: string, key: string | null, site: Site, evaluation: Evaluation): readonly Value[] {
  const found: Value[] = [];
  for (const { address, file } of evaluation.opened) {
    if (!opens(address, file, page)) continue;
    const value = key === null ? null : parameterOf(address, key);
    if (value) found.push(value);
  }
  return found.length > 0 ? found : unknownHere('runtime', site);
}

function opens({ text }: TextValue, file: string, page: string): boolean {
  const [path = ''] = text.split('?');
  if (path.includes(HOLE)) return false;
  return (path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(file), path)) === page;
}

function parameterOf(address: TextValue, key: string): TextValue | null {
  const { text } = address;
  const before = [`?${key}=`, `&${key}=`].map((start) => text.indexOf(start)).find((at) => at >= 0);
  if (before === undefined) return null;
  const start = before + key.length + 2;
  const end = text.indexOf('&', start);
  return cutText(address, start, end < 0 ? text.length : end);
}
