/**
 * Text that nests without end. A parser that recurses ends its stack on it, and near the stack's end V8 can end the
 * whole process (it cannot compile a regular expression there): so the depth is limited before that.
 */
import { describe, expect, test } from 'vitest';
import { parseDeclaration } from '../../src/config/declaration.ts';
import { NOT_ONE_LINE, refusalOf } from './refusal.ts';
import { temporaryDirectory } from './temporary-directory.ts';

const directory = temporaryDirectory();
const DEEP = 100_000;

describe('nested too deeply', () => {
  const rows: [name: string, text: string][] = [
    ['lists', `domains: ${'['.repeat(DEEP)}${']'.repeat(DEEP)}`],
    ['lists that are not closed', '['.repeat(DEEP)],
    ['lists between quoted brackets', `domains: ${'["]", '.repeat(DEEP)}`],
    ['maps', `${'{"domains":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`],
    ['maps that are not closed', '{"a":'.repeat(DEEP)],
    ['block lists', '- '.repeat(DEEP)],
    ['explicit keys', '? '.repeat(DEEP)],
    ['block maps', Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}domains:`).join('\n')],
  ];

  test.each(rows)('%s', (_, text) => {
    const { kind, place, en, zh } = refusalOf(directory, text);
    expect({ kind, en, zh }).toEqual({
      kind: 'yaml-too-deep',
      en: 'lists and maps nest deeper than 64 levels',
      zh: '嵌套超过 64 层',
    });
    expect(place?.line).toBeGreaterThan(0);
    expect(en + zh).not.toMatch(NOT_ONE_LINE);
  });
});

test('side by side is not deep', () => {
  const texts = Array.from({ length: 500 }, (_, index) => `[https://a${index}.com]`);
  expect(() => parseDeclaration(`domains: { request_domain: [${texts.join(', ')}] }`, 'own.yml')).toThrow('wrong-type');
  const rules = 'rules: { max-domains: [warning, { limit: 30 }] }';
  expect(parseDeclaration(rules, 'own.yml').rules).toEqual({ 'max-domains': ['warning', { limit: 30 }] });
});
