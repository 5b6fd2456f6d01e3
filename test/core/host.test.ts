import { describe, expect, test } from 'vitest';
import { type Host, type HostFault, parseHost } from '../../src/core/index.ts';

const LABEL = 'a'.repeat(63);
const host = (text: string): Host => {
  const parsed = parseHost(text);
  if (!('name' in parsed)) throw new Error(`${text}: ${JSON.stringify(parsed)}`);
  return parsed;
};

describe('parseHost: domains', () => {
  test.each([
    ['m.waitui.com', 'm.waitui.com'],
    ['M.WaiTui.COM', 'm.waitui.com'],
    ['m.waitui.com.', 'm.waitui.com'],
    ['localhost', 'localhost'],
    ['086soft.cn', '086soft.cn'],
    ['1.2.3.4.com', '1.2.3.4.com'],
    ['a--b.com', 'a--b.com'],
    ['r3---sn-x.example.com', 'r3---sn-x.example.com'],
    [`${LABEL}.com`, `${LABEL}.com`],
    ['例子.中国', 'xn--fsqu00a.xn--fiqs8s'],
    ['例子。中国。', 'xn--fsqu00a.xn--fiqs8s'],
    ['例子．中国｡', 'xn--fsqu00a.xn--fiqs8s'],
    ['xn--fsqu00a.XN--fiqs8s', 'xn--fsqu00a.xn--fiqs8s'],
    ['BÜCHER.de', 'xn--bcher-kva.de'],
    ['bu\u0308cher.de', 'xn--bcher-kva.de'],
    ['faß.de', 'xn--fa-hia.de'], // non-transitional: not fass.de
    ['βόλος.com', 'xn--nxasmm1c.com'], // non-transitional: the final sigma stays
    ['ｗｗｗ.baidu.com', 'www.baidu.com'],
    ['\u212aelvin.com', 'kelvin.com'],
    ['a\u00adb.com', 'ab.com'],
  ])('%s', (text, name) => {
    expect(parseHost(text)).toMatchObject({ name, kind: 'domain', wildcard: false });
  });
});

describe('parseHost: wildcards', () => {
  test.each([
    ['*.waitui.com', 'waitui.com'],
    ['*.WAITUI.com.', 'waitui.com'],
    ['*。例子.中国', 'xn--fsqu00a.xn--fiqs8s'],
    ['*.com', 'com'],
  ])('%s', (text, name) => {
    expect(parseHost(text)).toMatchObject({ name, kind: 'domain', wildcard: true });
  });
});

describe('parseHost: addresses', () => {
  test.each([
    ['127.0.0.1', '127.0.0.1', 'ipv4'],
    ['192.168.0.171.', '192.168.0.171', 'ipv4'],
    ['0.0.0.0', '0.0.0.0', 'ipv4'],
    ['255.255.255.255', '255.255.255.255', 'ipv4'],
    ['[::]', '[::]', 'ipv6'],
    ['[::1]', '[::1]', 'ipv6'],
    ['[2001:DB8::1]', '[2001:db8::1]', 'ipv6'],
    ['[1:2:3:4:5:6:7:8]', '[1:2:3:4:5:6:7:8]', 'ipv6'],
    ['[1:2:3:4:5:6:7::]', '[1:2:3:4:5:6:7::]', 'ipv6'],
    ['[::ffff:1.2.3.4]', '[::ffff:1.2.3.4]', 'ipv6'],
    ['[1:2:3:4:5:6:1.2.3.4]', '[1:2:3:4:5:6:1.2.3.4]', 'ipv6'],
  ])('%s', (text, name, kind) => {
    expect(parseHost(text)).toMatchObject({ name, kind, wildcard: false });
  });

  test.each([
    '1.2.3',
    '1.2.3.4.5',
    '256.1.1.1',
    '1.2.3.04',
    '0x7f.0.0.1',
    '1',
    'a.1',
    'example.0x',
    '[]',
    '[:::]',
    '[1::2::3]',
    '[1:2:3:4:5:6:7]',
    '[1:2:3:4:5:6:7:8:9]',
    '[1:2:3:4:5:6:7::8]',
    '[12345::]',
    '[g::]',
    '[::1.2.3]',
    '[::1.2.3.256]',
    '[1.2.3.4::]',
    '[1.2.3.4::1]',
    '[::1',
    '[::1]]',
    '[fe80::1%eth0]',
    '*.1.2.3.4',
  ])('%s is none', (text) => {
    expect(parseHost(text)).toMatchObject([{ kind: 'not-an-address' }]);
  });
});

describe('parseHost: faults', () => {
  const rows: [string, ...HostFault[]][] = [
    ['', { kind: 'empty-host' }],
    ['*.', { kind: 'empty-host' }],
    ['.', { kind: 'empty-label' }],
    ['..', { kind: 'empty-label' }],
    ['.a.com', { kind: 'empty-label' }],
    ['a..com', { kind: 'empty-label' }],
    ['a。。com', { kind: 'empty-label' }],
    ['*..com', { kind: 'empty-label' }],
    ['-a.com', { kind: 'hyphen', label: '-a' }],
    ['a-.com', { kind: 'hyphen', label: 'a-' }],
    ['例子-.中国', { kind: 'hyphen', label: '例子-' }],
    ['-', { kind: 'hyphen', label: '-' }],
    ['a_b.com', { kind: 'character', character: '_' }],
    ['A B.com', { kind: 'character', character: ' ' }],
    ['a%2eb.com', { kind: 'character', character: '%' }],
    ['例 子.中国', { kind: 'character', character: ' ' }],
    ['a\u007fb.com', { kind: 'character', character: '\u007f' }],
    ['a]b', { kind: 'character', character: ']' }],
    [`${LABEL}a.com`, { kind: 'label-too-long', label: `${LABEL}a`, limit: 63 }],
    [`${'a.'.repeat(126)}com`, { kind: 'host-too-long', length: 255, limit: 253 }],
    ['xn--a.com', { kind: 'idna', host: 'xn--a.com' }],
    ['xn--a-ecp.ru', { kind: 'idna', host: 'xn--a-ecp.ru' }],
    ['\u0301a.com', { kind: 'idna', host: '\u0301a.com' }],
    ['\ufffd.com', { kind: 'idna', host: '\ufffd.com' }],
    ['a\u200c.com', { kind: 'idna', host: 'a\u200c.com' }],
  ];
  test.each(rows)('%j', (text, ...faults) => {
    expect(parseHost(text)).toEqual(faults);
  });

  test('every kind at once', () => {
    expect(parseHost('-a_b..com')).toEqual([
      { kind: 'empty-label' },
      { kind: 'hyphen', label: '-a_b' },
      { kind: 'character', character: '_' },
    ]);
  });

  test('a Chinese label that is too long only in ASCII', () => {
    expect(parseHost(`${'例'.repeat(20)}.cn`)).toMatchObject({ kind: 'domain' });
    expect(parseHost(`${'汉字测试'.repeat(15)}.cn`)).toMatchObject([
      { kind: expect.stringMatching(/idna|label-too-long/) },
    ]);
  });
});

test('253 characters are not too long, whatever the trailing dot', () => {
  const longest = `${LABEL}.${LABEL}.${LABEL}.${'a'.repeat(61)}`;
  expect(longest).toHaveLength(253);
  expect(host(longest).name).toBe(longest);
  expect(host(`${longest}.`).name).toBe(longest);
  expect(parseHost(`${longest}a`)).toMatchObject([{ kind: 'host-too-long', length: 254 }]);
});
