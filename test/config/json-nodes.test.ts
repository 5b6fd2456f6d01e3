/** JSON read quickly is JSON read as YAML: the same nodes at the same places, or none at all. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { parseJson } from '../../src/config/json-nodes.ts';

/** What the readers of a config look at. */
function seen(node: Node): unknown {
  const place = node.range?.slice(0, 2);
  if (isScalar(node)) return { value: node.value, source: node.source, type: node.type, place };
  if (isSeq(node)) return { items: node.items.map((item) => seen(item as Node)), place };
  if (!isMap(node)) throw new Error('neither scalar nor collection');
  return { fields: node.items.map(({ key, value }) => [seen(key as Node), seen(value as Node)]), place };
}

const asYaml = (text: string) => seen(parseDocument(text, { schema: 'core', uniqueKeys: false }).contents as Node);

const TEXTS = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'https://a.example.com',
    '*.example.com',
    '016012345',
    'null',
    'true',
    '小程序',
    '# x',
    '--- ',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const { value: VALUE } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    TEXTS,
    fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
    fc.constantFrom(null, true, false),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(TEXTS, tie('value'), { maxKeys: 4 }),
  ),
}));
const COLLECTION = fc.oneof(fc.array(VALUE, { maxLength: 5 }), fc.dictionary(TEXTS, VALUE, { maxKeys: 5 }));

describe('parseJson', () => {
  test('whatever it reads, it reads as the YAML parser does', () => {
    let read = 0;
    fc.assert(
      fc.property(COLLECTION, fc.constantFrom(undefined, 1, 2, '\t'), fc.boolean(), (value, indent, crlf) => {
        const written = JSON.stringify(value, null, indent);
        const text = crlf ? written.replaceAll('\n', '\r\n') : written;
        const node = parseJson(text);
        if (!node) return; // an escape: the other parser's matter
        read += 1;
        expect(seen(node)).toEqual(asYaml(text));
      }),
      { seed: 20200401, numRuns: 1000 },
    );
    expect(read).toBeGreaterThan(500);
  });

  test.each([
    '[]',
    '{}',
    ' [ { "app_id" : 16012345 } ,\n{"app_id":"1","app_id":"2"}]\n',
    '[1e3, -0.5, 12345678901234567890, "a,b", ""]',
  ])('%j', (text) => {
    const node = parseJson(text);
    expect(node && seen(node)).toEqual(asYaml(text));
  });

  test.each([
    ['nothing', ''],
    ['a text alone', '"a"'],
    ['an escape', '["\\u0061"]'],
    ['a line break in a text', '["a\nb"]'],
    ['a comma at the end', '[1,]'],
    ['no comma', '[1 2]'],
    ['a key without quotes', '{a: 1}'],
    ['a comment', '[1] # one'],
    ['a second value', '[1] [2]'],
    ['not to the end', '[{"a":1}'],
    ['a zero in front', '[016]'],
    ['YAML', '- a\n'],
    ['a mark in front', '\ufeff[]'],
    ['deep', `${'['.repeat(40)}${']'.repeat(40)}`],
  ])('%s: leaves it to the YAML parser', (_name, text) => {
    expect(parseJson(text)).toBeNull();
  });

  test('is never at the end of its stack', () => {
    expect(parseJson('['.repeat(1_000_000))).toBeNull();
  });
});
