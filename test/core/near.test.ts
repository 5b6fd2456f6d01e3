import { describe, expect, test } from 'vitest';
import { nearNames } from '../../src/core/near.ts';

describe('nearNames: near', () => {
  test.each([
    ['another case', 'request_domain', 'REQUEST_DOMAIN'],
    ['a hyphen for an underscore', 'request_domain', 'request-domain'],
    ['neither', 'request_domain', 'requestDomain'],
    ['one letter left out', 'request_domain', 'request_doman'],
    ['one letter added', 'request_domain', 'request_domainn'],
    ['one letter replaced', 'request_domain', 'request_dumain'],
    ['two neighbours swapped', 'request_domain', 'request_domian'],
    ['the first letter', 'max-domains', 'nax-domains'],
    ['the last letter', 'max-domains', 'max-domain'],
    ['a Chinese letter', '例子.中国', '例仔.中国'],
  ])('%s', (_why, name, asked) => {
    expect(nearNames([name])(asked)).toEqual([name]);
  });
});

describe('nearNames: not near', () => {
  test.each([
    ['itself', 'port', 'port'],
    ['nothing', 'port', ''],
    ['two letters replaced', 'request_domain', 'reqvest_dumain'],
    ['two letters added', 'port', 'sports'],
    ['two letters each', 'ab', 'cd'],
    ['something else', 'localhost', 'ip-address'],
    ['a beginning', 'max-domains', 'max'],
  ])('%s', (_why, name, asked) => {
    expect(nearNames([name])(asked)).toEqual([]);
  });
});

describe('nearNames: several', () => {
  test('in the order in which they were given, each once', () => {
    expect(nearNames(['dog', 'cat', 'cut', 'cot', 'cart'])('cbt')).toEqual(['cat', 'cut', 'cot']);
    expect(nearNames(['cart', 'cat'])('caat')).toEqual(['cart', 'cat']);
  });

  test('no names', () => {
    expect(nearNames([])('cat')).toEqual([]);
  });
});

test('a text longer than any domain is near nothing, and costs nothing', () => {
  const long = 'a'.repeat(20_000);
  expect(nearNames([long, 'cat'])(`${long}b`)).not.toContain('cat');
});
