/** One way of writing each, with exactly what is to be found: calls with the place of the host, the rest with its reason. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readProject, scanFiles } from './play-project.ts';

const folder = new URL('fixtures/', import.meta.url).pathname;

describe('what a program calls', () => {
  const names = readdirSync(folder).map((file) => file.replace(/\.txt$/, ''));

  test('there are enough ways', () => expect(names.length).toBeGreaterThanOrEqual(40));

  test.each(names)('%s', (name) => {
    const { expected, files } = readProject(`${folder}${name}.txt`);
    expect(scanFiles(files)).toEqual([...expected].sort());
  });
});
