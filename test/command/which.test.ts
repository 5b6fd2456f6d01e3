/** Who declares this domain? As the command line asks, without the platform. */
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/app/usage-error.ts';
import type { Command } from '../../src/command/command.ts';
import { runWhich } from '../../src/command/which.ts';
import { temporaryDirectory } from '../config/temporary-directory.ts';
import { aCommand, aHost } from './a-command.ts';

const CONFIG = `
domains:
  request_domain: [https://api.example.com, https://例子.com]
apps:
  - app_id: 016012345
  - app_id: shop
    domains:
      request_domain: [https://API.example.com/, "*.example.com"]
      socket_domain: wss://api.example.com:8443
  - app_id: "17"
    domains: { web_view_domain: [https://api.example.com, https://api.example.com] }
  - app_id: "18"
    domains: { request_domain: [https://api.example.com/x] }
`;

async function which(domain: string, part: Partial<Command> = {}, config = CONFIG) {
  const host = aHost(temporaryDirectory({ 'swan-domains.yml': config }));
  const code = await runWhich({ domain, live: false }, aCommand({ name: 'get', ...part }), host);
  expect(host.err()).toBe('');
  return { code, out: host.out() };
}

/** `app_id type domain`, as the JSON has them. */
async function foundBy(domain: string, part: Partial<Command> = {}): Promise<string[]> {
  const { code, out } = await which(domain, { format: 'json', ...part });
  const { found, unread, ...rest } = JSON.parse(out);
  expect(rest).toEqual({ schema: 'swan-domains/1', command: 'which', domain });
  expect(unread).toEqual([]);
  expect(code).toBe(found.length > 0 ? 0 : 1);
  return found.map((one: Record<string, unknown>) => {
    expect(one).toMatchObject({ declared: true, live: null });
    return `${one.app_id} ${one.domain_type} ${one.domain}`;
  });
}

describe('who', () => {
  const API = [
    '016012345 request_domain https://api.example.com',
    'shop request_domain https://API.example.com/',
    '17 request_domain https://api.example.com',
    '17 web_view_domain https://api.example.com',
  ];

  test.each<[name: string, domain: string, expected: string[], part?: Partial<Command>]>([
    ['with its protocol: that very domain, however it is spelled', 'https://api.example.com', API],
    ['asked in another spelling', ' HTTPS://Api.Example.COM:443/ ', API],
    [
      'without a protocol: the host, with any protocol and port',
      'api.example.com',
      [
        ...API.slice(0, 2),
        'shop socket_domain wss://api.example.com:8443',
        ...API.slice(2),
        '18 request_domain https://api.example.com/x',
      ],
    ],
    ['with a port', 'wss://api.example.com:8443', ['shop socket_domain wss://api.example.com:8443']],
    ['without its port', 'wss://api.example.com', []],
    ['another protocol', 'http://api.example.com', []],
    ['a wildcard', '*.example.com', ['shop request_domain *.example.com']],
    ['what a wildcard would cover is not declared', 'b.example.com', []],
    ['the host above', 'example.com', []],
    ['the host below', 'a.api.example.com', []],
    ['a longer name', 'xapi.example.com', []],
    ['in Unicode', '例子.com', ['016012345 request_domain https://例子.com', '17 request_domain https://例子.com']],
    [
      'in ASCII',
      'xn--fsqu00a.com',
      ['016012345 request_domain https://例子.com', '17 request_domain https://例子.com'],
    ],
    [
      'one that cannot be right, word for word',
      'https://api.example.com/x',
      ['18 request_domain https://api.example.com/x'],
    ],
    ['nonsense', '://', []],
    ['nothing', '', []],
    ['of one app', 'https://api.example.com', API.slice(2), { apps: ['17'] }],
    [
      'with a list that is given',
      'https://b.com',
      ['17 upload_domain https://b.com'],
      { apps: ['17'], domains: { upload_domain: 'https://b.com' } },
    ],
  ])('%s', async (_, domain, expected, part) => {
    expect(await foundBy(domain, part)).toEqual(expected);
  });
});

describe('in words', () => {
  test('found', async () => {
    expect(await which('https://api.example.com')).toEqual({
      code: 0,
      out: `016012345  request_domain   https://api.example.com  declared
shop       request_domain   https://API.example.com/  declared
17         request_domain   https://api.example.com  declared
17         web_view_domain  https://api.example.com  declared
3 of 4 apps
`,
    });
  });

  test('found, in Chinese', async () => {
    expect(await which('wss://api.example.com:8443', { lang: 'zh' })).toEqual({
      code: 0,
      out: 'shop  socket_domain    wss://api.example.com:8443  已声明\n4 个小程序中有 1 个\n',
    });
  });

  test('not found', async () => {
    expect(await which('b.com')).toEqual({ code: 1, out: '0 of 4 apps\n' });
    expect(await which('b.com', { lang: 'zh' })).toEqual({ code: 1, out: '4 个小程序中有 0 个\n' });
  });

  test('one app without an id', async () => {
    const config = 'domains: { request_domain: https://a.com }\n';
    expect(await which('a.com', {}, config)).toEqual({
      code: 0,
      out: '-  request_domain   https://a.com  declared\n1 of 1 apps\n',
    });
    const { out } = await which('a.com', { format: 'json' }, config);
    expect(JSON.parse(out).found).toMatchObject([{ app_id: null }]);
  });

  test('what could move a cursor is shown, not done', async () => {
    const config = 'apps: [{ app_id: "\\e[31m", domains: { request_domain: "https://a.com/\\e[2J" } }]\n';
    const { code, out } = await which('a.com', {}, config);
    expect(code).toBe(0);
    expect(out).toBe('\\u{1b}[31m  request_domain   https://a.com/\\u{1b}[2J  declared\n1 of 1 apps\n');
    expect((await which('\u0085\u202ea', { format: 'json' }, config)).out).toContain('"domain": "\\u0085\\u202ea"');
  });
});

test('no config: nobody declares it', async () => {
  const host = aHost(temporaryDirectory({ '.git': '' }));
  expect(await runWhich({ domain: 'a.com', live: false }, aCommand({ name: 'get' }), host)).toBe(1);
});

test('an app that is not declared; a config that cannot be read', async () => {
  await expect(which('a.com', { apps: ['19'] })).rejects.toThrow(UsageError);
  await expect(which('a.com', {}, 'nonsense: 1\n')).rejects.toThrow(UsageError);
});
