/** From the words of a command line, or of a config, to the hosts that are asked. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { businessDomains } from '../../src/command/business-domains.ts';
import { aCommand, aHost } from './a-command.ts';

const HOSTS: readonly (readonly [text: string, host: string])[] = [
  ['example.com', 'example.com'],
  ['https://example.com', 'example.com'],
  ['wss://example.com', 'example.com'],
  ['HTTPS://WWW.Example.COM/', 'www.example.com'],
  ['example.com.', 'example.com'],
  ['https://example.com:443', 'example.com'],
  ['https://例子.中国', 'xn--fsqu00a.xn--fiqs8s'],
  ['例子。中国', 'xn--fsqu00a.xn--fiqs8s'],
  ['127.0.0.1', '127.0.0.1'],
  ['https://[::1]', '[::1]'],
  ['localhost', 'localhost'],
];

test.each(HOSTS)('%s', (text, host) => {
  expect(businessDomains([text], aCommand(), aHost('/'))).toEqual([{ domain: text, host }]);
});

test.each([
  ['*.example.com', 'wildcard'],
  ['https://example.com:8443', 'port'],
  ['https://example.com/path', 'malformed'],
  ['https//example.com', 'malformed'],
  ['https://user@example.com', 'malformed'],
  ['a..b', 'malformed'],
  ['0177.0.0.1', 'malformed'],
  ['a b', 'malformed'],
])('%s cannot be asked: %s', (text, reason) => {
  expect(businessDomains([text], aCommand(), aHost('/'))).toEqual([{ domain: text, host: null, reason }]);
});

test('each host once, in the order given, as it is written first', () => {
  const given = ['https://b.com,a.com', 'B.com', 'a..b', 'https://a.com', 'a..b'];
  expect(businessDomains(given, aCommand(), aHost('/')).map(({ domain }) => domain)).toEqual([
    'https://b.com',
    'a.com',
    'a..b',
  ]);
});

test('a variable that is not set is no empty list', () => {
  const refused = () => businessDomains(['', ' '], aCommand(), aHost('/'));
  expect(refused).toThrow(expect.objectContaining({ usage: { kind: 'missing-argument', argument: 'DOMAIN' } }));
});

function folder(config: string): string {
  const path = mkdtempSync(join(tmpdir(), 'swan-domains-business-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  mkdirSync(join(path, '.git'));
  writeFileSync(join(path, 'swan-domains.yml'), config);
  return path;
}

test('without any, the registered ones of the config', () => {
  const cwd = folder('registered:\n  request_domain: [api.com]\n  web_view_domain: [a.com, "https://b.com"]\n');
  const hosts = businessDomains([], aCommand(), aHost(cwd)).map(({ host }) => host);
  expect(hosts).toEqual(['a.com', 'b.com']);
});

test('an empty list has none; where there is no list, nobody knows', () => {
  const empty = folder('registered:\n  web_view_domain: []\n');
  expect(businessDomains([], aCommand(), aHost(empty))).toEqual([]);
  const unknown = folder('registered:\n  request_domain: [api.com]\n');
  const refused = () => businessDomains([], aCommand(), aHost(unknown));
  expect(refused).toThrow(expect.objectContaining({ usage: { kind: 'no-business-domains' } }));
});
