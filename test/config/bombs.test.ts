/**
 * Small files that would cost a careless reader its memory, its stack or its patience. Each is refused, or harmless,
 * within the runner's limit for one test; a careless reader needs ten times as long, or for ever.
 */
import { describe, expect, test } from 'vitest';
import { parseDeclaration } from '../../src/config/declaration.ts';
import { refusalOf } from './refusal.ts';
import { temporaryDirectory } from './temporary-directory.ts';

const directory = temporaryDirectory();

const repeat = (text: string, times: number) => Array.from({ length: times }, () => text).join(', ');
const tower = (levels: number) =>
  Array.from({ length: levels }, (_, level) => `  - &l${level + 1} [${repeat(`*l${level}`, 9)}]`).join('\n');

describe('alias bombs', () => {
  const rows: [name: string, text: string, kind: string][] = [
    ['a billion laughs under an unknown key', `laughs:\n  - &l0 [${repeat('ha', 9)}]\n${tower(30)}\n`, 'unknown-key'],
    [
      'a billion laughs in a list of domains',
      `domains:\n  request_domain:\n  - &l0 [${repeat('ha', 9)}]\n${tower(30)}\n`,
      'wrong-type',
    ],
    [
      'lists of lists across types',
      'domains:\n  request_domain: &a [x]\n  socket_domain: &b [*a, *a]\n  upload_domain: [*b]\n',
      'wrong-type',
    ],
    [
      'one large text, many times',
      `registered: { request_domain: &t ${'a'.repeat(10_000)} }\ndomains: { request_domain: [${repeat('*t', 1000)}] }\n`,
      'too-many-aliases',
    ],
    [
      'a text of commas, many times',
      `registered: { request_domain: &t "${'a,'.repeat(5000)}a" }\ndomains: { request_domain: [${repeat('*t', 1000)}] }\n`,
      'too-many-aliases',
    ],
    [
      'a list of many aliases, in every type',
      [
        `registered:\n  request_domain: [&t "${'a,'.repeat(500)}a"]\n  socket_domain: &u [${repeat('*t', 500)}]`,
        '  download_domain: *u\n  upload_domain: *u\n  web_view_domain: *u',
        'domains:\n  request_domain: *u\n  socket_domain: *u\n',
      ].join('\n'),
      'too-many-aliases',
    ],
    ['a map that holds itself', '&a\ndomains: *a\n', 'unknown-key'],
    ['a list that holds itself', 'domains:\n  request_domain: &a [*a, *a]\n', 'wrong-type'],
    ['a map of options that holds itself', 'rules: { max-domains: [error, &a { limit: *a }] }\n', 'wrong-type'],
  ];

  test.each(rows)('%s', (_, text, kind) => {
    expect(refusalOf(directory, text).kind).toBe(kind);
  });

  test('what they stand for is named', () => {
    const text = `registered: { request_domain: &t ${'a'.repeat(10_000)} }\ndomains: { request_domain: [${repeat('*t', 200)}] }\n`;
    expect(refusalOf(directory, text)).toMatchObject({
      place: { line: 2 },
      en: 'the aliases stand for more than 256 KiB of text',
      zh: '别名展开后超过 256 KiB',
    });
  });

  test('an alias counts once: 170 KiB may be used a second time', () => {
    const large = Array.from({ length: 10_000 }, (_, index) => `https://a${index}.com`).join(',');
    expect(large.length).toBeGreaterThan(170 * 1024);
    const text = `registered: { request_domain: &t "${large}" }\ndomains: { request_domain: *t }\n`;
    const { domains } = parseDeclaration(text, 'own.yml');
    expect(domains.request_domain).toMatchObject({ entries: { length: 10_000 } });
  });
});

test('a comma list costs no more than its length', () => {
  const text = Array.from({ length: 30_000 }, (_, index) => `https://a${index}.com`).join(',');
  const { domains } = parseDeclaration(`domains: { request_domain: "${text}" }`, 'own.yml');
  expect(domains.request_domain).toMatchObject({ entries: { length: 30_000 } });
});

test('many keys cost no more than their number', () => {
  const text = Array.from({ length: 40_000 }, (_, index) => `key${index}: 1`).join('\n');
  expect(refusalOf(directory, text)).toMatchObject({ kind: 'unknown-key', place: { line: 1, column: 1 } });
});
