/** What is written without quotes is read back as it was; what needs none gets none. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { yamlListText, yamlText } from '../../src/app/yaml-text.ts';

test.each(['a.com', 'A-1.example.com:8080', 'https://a.com', 'wss://a.com:8080/x?y=z&b=%20', 'https://1.2.3.4'])(
  '%s needs no quotes',
  (text) => {
    expect(yamlText(text)).toBe(text);
  },
);

test.each([
  '*.a.com',
  'true',
  '1.2',
  '1e5',
  '@x',
  '!t',
  '`',
  '[::1]',
  'a.com:',
  'https://a.com:',
  'a.com #c',
  '例子.cn',
  '',
])('%s gets them', (text) => {
  expect(yamlText(text)).toBe(JSON.stringify(text));
});

test('a comma list has them where a comma would end it', () => {
  expect(yamlListText('https://a.com , b.com', 'text')).toBe('https://a.com , b.com');
  expect(yamlListText('https://a.com,b.com', 'end')).toBe('"https://a.com,b.com"');
  expect(yamlListText('https://a.com', 'end')).toBe('https://a.com');
  expect(yamlListText('https://a.com,@x', 'text')).toBe('"https://a.com,@x"');
  expect(yamlListText('https://a.com,', 'text')).toBe('"https://a.com,"');
});

test('any text is read back, wherever it stands', () => {
  const piece = fc.constantFrom(...'a1.:/-_~%?=&@+!*`|>[]{},#"\'\\ \t'.split(''), 'https://', 'a.com', 'true', '例');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const text = pieces.join('');
      const [own, list, part] = [yamlText(text), yamlListText(text, 'text'), yamlListText(text, 'end')];
      expect(parse(`a:\n  - ${own}\n  - ${list}\nb: ${list}\nc: [${part}, ${own}]\nd: { e: ${part} }\n`)).toEqual({
        a: [text, text],
        b: text,
        c: [text, text],
        d: { e: text },
      });
    }),
    { seed: 20200401, numRuns: 5000 },
  );
});
