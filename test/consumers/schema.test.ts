/** The schema in `yaml-language-server`, which VS Code and vim run: what it underlines, offers and shows. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { LanguageService } from 'yaml-language-server';
import { withStage } from '../transcripts/stage.ts';

// Its ESM build imports without endings, which Node does not take.
const require = createRequire(import.meta.url);
const { getLanguageService } = require('yaml-language-server') as typeof import('yaml-language-server');

function serviceFor(name: string): LanguageService {
  const schema = readFileSync(new URL(`../../schemas/${name}`, import.meta.url), 'utf8');
  const service = getLanguageService({
    schemaRequestService: async () => schema,
    workspaceContext: { resolveRelativePath: (path, from) => new URL(path, from).href },
  });
  service.configure({ validate: true, completion: true, hover: true, isKubernetes: false });
  return service;
}

const LINE = '# yaml-language-server: $schema=./node_modules/swan-domains/schemas/swan-domains.schema.json\n';
const english = serviceFor('swan-domains.schema.json');

let version = 0; // the service keeps what it has parsed, by this number

function documentOf(text: string): TextDocument {
  version += 1;
  return TextDocument.create('file:///project/swan-domains.yml', 'yaml', version, LINE + text);
}

/** @param text with `|` where the cursor is */
function at(text: string) {
  const offset = LINE.length + text.indexOf('|');
  const document = documentOf(text.replace('|', ''));
  return { document, position: document.positionAt(offset) };
}

async function problemsOf(text: string): Promise<string[]> {
  const document = documentOf(text);
  const found: readonly Diagnostic[] = await english.doValidation(document, false);
  return found.map(({ range, message }) => `${range.start.line}:${range.start.character} ${message}`);
}

async function offered(text: string): Promise<string[]> {
  const { document, position } = at(text);
  const { items } = await english.doComplete(document, position, false);
  return items.map(({ label }) => label);
}

async function shown(text: string, service = english): Promise<string> {
  const { document, position } = at(text);
  const hover = await service.doHover(document, position);
  return JSON.stringify(hover?.contents ?? null);
}

const GOOD = `app_id: "16012345"
registered:
  snapshot: registered-domains.json
domains:
  request_domain:
    - https://api.example.com
  web_view_domain: []
rules:
  max-domains: [warning, { limit: 30 }]
mode: additive
lang: zh
`;

describe('validation', () => {
  test('a good config has nothing underlined', async () => {
    expect(await problemsOf(GOOD)).toEqual([]);
    expect(
      await problemsOf('apps:\n  - app_id: 016012345\n    add_domains: { request_domain: a.com,b.com }\n'),
    ).toEqual([]);
    expect(await problemsOf('apps: { command: ./list-apps }\n')).toEqual([]);
  });

  test.each([
    ['an unknown key', 'domain:\n  request_domain: []\n', /^1:0 .*domain is not allowed/],
    ['a type misspelt', 'domains:\n  requestdomain: []\n', /^2:2 .*requestdomain is not allowed/],
    ['a mode that is none', 'mode: both\n', /^1:6 .*"exact"/],
    ['a number in a list', 'domains:\n  request_domain: [1]\n', /^2:19 .*"string"/],
    ['an unknown rule', 'rules: { ports: off }\n', /^1:9 .*ports is not allowed/],
    ['a share in percent', 'protect: { max_deletion_share: 50 }\n', /^1:31 /],
    ['a token itself', `token: { env: 45.${'0'.repeat(32)}.3600 }\n`, /never a token itself/],
    ['one app beside many', 'app_id: "1"\napps: [{ app_id: "2" }]\n', /^1:0 /],
  ])('%s is underlined', async (_, text, message) => {
    const found = await problemsOf(text);
    expect(found).not.toEqual([]);
    expect(found[0]).toMatch(message);
  });
});

describe('completion', () => {
  test('offers the keys', async () => {
    expect(await offered('|')).toEqual(
      expect.arrayContaining(['app_id', 'token', 'registered', 'domains', 'mode', 'rules', 'protect', 'apps', 'lang']),
    );
  });

  test.each([
    ['the types', 'domains:\n  |\n', ['request_domain', 'socket_domain', 'web_view_domain']],
    ['the modes', 'mode: |\n', ['exact', 'additive']],
    ['the rules', 'rules:\n  |\n', ['max-domains', 'secure-protocol', 'registered-domain']],
    ['the severities', 'rules:\n  port: |\n', ['error', 'warning', 'info', '"off"']],
    ['where a token may be', 'token:\n  |\n', ['env', 'file', 'command']],
    ['the keys of an app', 'apps:\n  - |\n', ['app_id', 'token', 'domains', 'add_domains']],
  ])('offers %s', async (_, text, labels) => {
    expect(await offered(text)).toEqual(expect.arrayContaining(labels));
  });

  test('offers no true or false for an id', async () => {
    expect(await offered('app_id: |\n')).not.toEqual(expect.arrayContaining(['true']));
  });
});

describe('hover', () => {
  test('shows what a key means', async () => {
    expect(await shown('do|mains:\n  request_domain: []\n')).toContain('What the app shall have');
    expect(await shown('rules:\n  ip-addr|ess: off\n')).toContain('No IP address');
    expect(await shown('registered:\n  sna|pshot: a.json\n')).toContain('registered pull');
  });

  test('in Chinese with the Chinese schema', async () => {
    const chinese = serviceFor('swan-domains.zh.schema.json');
    expect(await shown('do|mains:\n  request_domain: []\n', chinese)).toContain('小程序应有的域名');
  });
});

describe('what `init` writes', () => {
  // As the server itself reads and resolves.
  const service = getLanguageService({
    schemaRequestService: async (uri) => readFileSync(fileURLToPath(uri), 'utf8'),
    workspaceContext: { resolveRelativePath: (path, from) => new URL(path, from).toString() },
  });
  service.configure({ validate: true, completion: true, hover: true, isKubernetes: false });

  const schema = readFileSync(new URL('../../schemas/swan-domains.schema.json', import.meta.url), 'utf8');
  const installed = { 'node_modules/swan-domains/schemas/swan-domains.schema.json': schema };

  test.each([
    ['where nothing is installed', {}, 'en', 'What the app shall have'],
    ['where nothing is installed, in Chinese', {}, 'zh', '小程序应有的域名'],
    ['where the package is installed', installed, 'en', 'What the app shall have'],
  ])('leads the editor to the schema, %s', async (_, files, lang, meaning) => {
    await withStage({ files: { 'my apps/shop #1/x': '', ...files } }, async ({ cli, folder }) => {
      for (const at of ['.', 'my apps/shop #1']) {
        expect((await cli(['init', at, '--lang', lang])).exitCode).toBe(0);
        const path = join(folder, at, 'swan-domains.yml');
        const text = `${readFileSync(path, 'utf8')}nonsense: 1\n`;
        const document = TextDocument.create(pathToFileURL(path).href, 'yaml', 1, text);
        const found: readonly Diagnostic[] = await service.doValidation(document, false);
        expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('nonsense')]);
        const hover = await service.doHover(document, document.positionAt(text.indexOf('\ndomains:') + 2));
        expect(JSON.stringify(hover?.contents)).toContain(meaning);
      }
    });
  });
});
