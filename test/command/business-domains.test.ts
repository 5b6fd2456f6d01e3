/** From the words of a command line, or of a config, to the hosts that are asked. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { businessDomains } from '../../src/command/business-domains.ts';
import type { Command } from '../../src/command/command.ts';
import { snapshotText } from '../../src/config/snapshot-file.ts';
import { aCommand, aHost, declared } from './a-command.ts';

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

const noPlatform = () => expect.fail('nobody is asked');
const NOTHING = declared('domains: {}');
const asked = (...texts: string[]) => businessDomains(texts, aCommand(), NOTHING, aHost('/'), noPlatform);

test.each(HOSTS)('%s', async (text, host) => {
  expect(await asked(text)).toEqual([{ domain: text, host }]);
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
])('%s cannot be asked: %s', async (text, reason) => {
  expect(await asked(text)).toEqual([{ domain: text, host: null, reason }]);
});

test('each host once, in the order given, as it is written first', async () => {
  const found = await asked('https://b.com,a.com', 'B.com', 'a..b', 'https://a.com', 'a..b');
  expect(found.map(({ domain }) => domain)).toEqual(['https://b.com', 'a.com', 'a..b']);
});

test('a variable that is not set is no empty list', async () => {
  const usage = { kind: 'missing-argument', argument: 'DOMAIN' };
  await expect(asked('', ' ')).rejects.toMatchObject({ usage });
});

/** In a folder with a snapshot that has `pulled.com`. */
async function registered(config: string, from: Command['registeredFrom'] = null) {
  const cwd = mkdtempSync(join(tmpdir(), 'swan-domains-business-'));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  const lists = { web_view_domain: ['pulled.com'] };
  writeFileSync(join(cwd, 'pulled.json'), snapshotText({ address: 'https://a', pulledAt: 0, lists }));
  const command = aCommand({ name: 'check', registeredFrom: from });
  const declaration = { ...declared(config), file: join(cwd, 'own.yml') };
  const absolute = declaration.snapshot === undefined ? {} : { snapshot: join(cwd, declaration.snapshot) };
  const domains = await businessDomains([], command, { ...declaration, ...absolute }, aHost(cwd), noPlatform);
  return domains.map(({ host }) => host);
}

test('without any, the registered ones of the config', async () => {
  const config = 'registered:\n  request_domain: [api.com]\n  web_view_domain: [a.com, "https://b.com"]\n';
  expect(await registered(config)).toEqual(['a.com', 'b.com']);
});

test('those that are to be registered, and those of the snapshot; one of both where it is asked for', async () => {
  const config = 'registered: { snapshot: pulled.json, web_view_domain: [new.com, "https://Pulled.com"] }';
  expect(await registered(config)).toEqual(['new.com', 'pulled.com']);
  expect(await registered(config, 'config')).toEqual(['new.com', 'pulled.com']);
  expect(await registered(config, 'snapshot')).toEqual(['pulled.com']);
  expect(await registered('registered: { snapshot: pulled.json }')).toEqual(['pulled.com']);
});

test('an empty list has none; where there is no list, nobody knows', async () => {
  expect(await registered('registered:\n  web_view_domain: []\n')).toEqual([]);
  const unknown = registered('registered:\n  request_domain: [api.com]\n');
  await expect(unknown).rejects.toMatchObject({ usage: { kind: 'no-business-domains' } });
});
