/** `init`: a config from answers on a real terminal, from flags, from a project, from what is live; never over another. */
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answering } from '../transcripts/configs.ts';
import { type Stage, withStage } from '../transcripts/stage.ts';
import { onTerminal, type Typed } from '../transcripts/terminal.ts';
import { transcriptsIn } from '../transcripts/transcript-test.ts';

const transcript = transcriptsIn('cli/init');
const PROJECT = { 'project.swan.json': '{ "appid": "14320985", "smartProgramRoot": "dist", "setting": {} }\n' };

const written = ({ folder }: Stage, path = 'swan-domains.yml') => readFileSync(join(folder, path), 'utf8');
const schemaLine = (stage: Stage, path?: string) => written(stage, path).split('\n')[0];
const files = ({ folder }: Stage) => readdirSync(folder).filter((name) => !/^(?:\.git|pid)$/.test(name));

transcript('nothing-to-start-from', {}, async (stage) => {
  expect((await stage.cli(['init'])).exitCode).toBe(0);
  stage.note(written(stage));
  expect((await stage.cli(['check'])).exitCode).toBe(0);
});

transcript('chinese', { files: PROJECT }, async (stage) => {
  expect((await stage.cli(['init', '--lang', 'zh'])).exitCode).toBe(0);
  stage.note(written(stage));
  expect((await stage.cli(['check'])).stdout).toMatch(/\p{Script=Han}/u);
});

transcript('lists-as-flags', { files: PROJECT }, async (stage) => {
  const lists = ['--registered-request-domain', 'waitui.com', '--request-domain', 'https://m.waitui.com'];
  expect((await stage.cli(['init', '--mode', 'additive', ...lists])).exitCode).toBe(0);
  stage.note(written(stage));
});

transcript('from-live', { files: PROJECT, sandbox: answering() }, async (stage) => {
  const { sandbox } = stage;
  const env = { SWAN_DOMAINS_PLATFORM_TOKEN: sandbox.platformToken };
  const run = await stage.cli(['init', '--from-live', '--registered-from', 'live'], { env });
  expect(run.exitCode).toBe(0);
  stage.note(written(stage));
  const plan = await stage.cli(['plan', '--detailed-exitcode']);
  expect(plan.exitCode).toBe(0); // what is live is what is declared
});

transcript('live-lists-that-cannot-be-read', { sandbox: answering('get=470011') }, async (stage) => {
  expect((await stage.cli(['init', '--from-live'], { env: { SWAN_DOMAINS_ACCESS_TOKEN: 'wrong' } })).exitCode).toBe(4);
  expect((await stage.cli(['init', '--from-live'], { env: { SWAN_DOMAINS_ACCESS_TOKEN: undefined } })).exitCode).toBe(
    3,
  );
  expect(files(stage)).toEqual([]);
});

transcript(
  'refused',
  { files: { 'swan-domains.json': '{}', 'own.yml': '# mine\n', 'folder/x': '', 'other.txt': '' } },
  async (stage) => {
    for (const args of [[], ['swan-domains.yml'], ['own.yml'], ['config.json'], ['nowhere/own.yml']]) {
      expect((await stage.cli(['init', ...args])).exitCode).toBe(3);
    }
    expect((await stage.cli(['init', 'fresh.yml', '--request-domain', ''])).exitCode).toBe(3);
    expect(files(stage)).toEqual(['folder', 'other.txt', 'own.yml', 'swan-domains.json']);
    expect(written(stage, 'own.yml')).toBe('# mine\n');
    expect((await stage.cli(['init', 'folder'])).exitCode).toBe(0);
    expect((await stage.cli(['init', 'folder/named.yaml'])).exitCode).toBe(0);
  },
);

describe('what is there already', () => {
  test('is not written through a link that leads nowhere yet', async () => {
    await withStage({}, async (stage) => {
      symlinkSync('elsewhere.yml', join(stage.folder, 'swan-domains.yml'));
      expect((await stage.cli(['init'])).exitCode).toBe(3);
      expect(existsSync(join(stage.folder, 'elsewhere.yml'))).toBe(false);
    });
  });

  test.each([
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as a template has it
    ['${appId}', null],
    ['baidu', null],
    ['', null],
    ['14320985', '14320985'],
    ['0014', '0014'],
  ])('the project’s appid %j', async (appid, expected) => {
    await withStage({ files: { 'project.swan.json': JSON.stringify({ appid }), 'src/x': '' } }, async (stage) => {
      await stage.cli(['init', 'src']);
      const [, found = null] = /^app_id: "(.*)"$/m.exec(written(stage, 'src/swan-domains.yml')) ?? [];
      expect(found).toBe(expected);
    });
  });

  test.each(['not JSON', 'null', '[]', '{"appid":{}}'])('a project file that is %s has no id', async (text) => {
    await withStage({ files: { 'project.swan.json': text } }, async (stage) => {
      expect((await stage.cli(['init'])).exitCode).toBe(0);
      expect(written(stage)).not.toContain('app_id');
    });
  });

  test('the package in the project is where editors find the schema', async () => {
    const file = 'node_modules/swan-domains/schemas/swan-domains.schema.json';
    await withStage({ files: { [file]: '{}', 'apps/shop/x': '' } }, async (stage) => {
      await stage.cli(['init']);
      await stage.cli(['init', 'apps/shop']);
      expect(schemaLine(stage)).toBe(`# yaml-language-server: $schema=./${file}`);
      expect(schemaLine(stage, 'apps/shop/swan-domains.yml')).toBe(`# yaml-language-server: $schema=../../${file}`);
      expect(files(stage)).toEqual(['apps', 'node_modules', 'swan-domains.yml']);
    });
  });

  test('without the package it is written beside, once for a repository, and what is there is left', async () => {
    await withStage({ files: { 'apps/shop/x': '', 'own/swan-domains.zh.schema.json': '{}' } }, async (stage) => {
      await stage.cli(['init']);
      await stage.cli(['init', 'apps/shop']);
      await stage.cli(['init', 'own', '--lang', 'zh']);
      expect(schemaLine(stage, 'apps/shop/swan-domains.yml')).toBe(
        '# yaml-language-server: $schema=../../swan-domains.schema.json',
      );
      expect(written(stage, 'swan-domains.schema.json')).toBe((await stage.cli(['schema'])).stdout);
      expect(readdirSync(join(stage.folder, 'apps/shop'))).toEqual(['swan-domains.yml', 'x']);
      expect(written(stage, 'own/swan-domains.zh.schema.json')).toBe('{}');
    });
  });
});

describe('on a terminal', () => {
  const ENTER = '\r';
  const QUESTIONS: readonly (readonly [string, Typed])[] = [
    ['App ID [14320985]', ENTER],
    ['5 web_view_domain [1]', '7\r'],
    ['5 web_view_domain [1]', '1, web_view_domain\r'],
    ['request_domain: what the platform has registered', 'com.cn\r'],
    ['request_domain: what the platform has registered', 'WAITUI.com, hitokoto.cn\r'],
    ['request_domain: what the app shall have', 'https://m.waitui.com，https://v1.hitokoto.cn\r'],
    ['request_domain: what the app shall have', 'https://m.waitui.org\r'],
    ['request_domain: what the app shall have', 'https://m.waitui.com, https://v1.hitokoto.cn\r'],
    ['web_view_domain: what the platform has registered', ENTER],
    ['web_view_domain: what the app shall have', 'http://www.xsslyjt.com\r'],
    ['[exact]', 'both\r'],
    ['[exact]', 'additive\r'],
  ];

  test('asks, judges each list at once, and asks again', async () => {
    await withStage({ files: PROJECT }, async (stage) => {
      const { exitCode, screen } = await onTerminal(stage, ['init'], QUESTIONS);
      expect(screen).toMatchInlineSnapshot(`
        "A few questions. Enter takes what is in [ ]; several domains are separated by commas. Ctrl-C ends it, and nothing is written.
        App ID [14320985] 
        Which lists? 1 request_domain, 2 socket_domain, 3 download_domain, 4 upload_domain, 5 web_view_domain [1] 7
          numbers from 1 to 5, separated by commas
        Which lists? 1 request_domain, 2 socket_domain, 3 download_domain, 4 upload_domain, 5 web_view_domain [1] 1, web_view_domain
        request_domain: what the platform has registered, as in example.com,example.cn (Enter: not known) com.cn
          error: "com.cn" is a public suffix (ICANN): it would cover domains of strangers [public-suffix]
            = name the domain in front of it: "example.com.cn"
        request_domain: what the platform has registered, as in example.com,example.cn (Enter: not known) WAITUI.com, hitokoto.cn
        request_domain: what the app shall have, as in https://api.example.com (Enter: leave it alone) https://m.waitui.com，https://v1.hitokoto.cn
          error: "，" stands before "https://v1.hitokoto.cn"; only "," separates domains [list-separator]
            = replace "，" by ","
        request_domain: what the app shall have, as in https://api.example.com (Enter: leave it alone) https://m.waitui.org
          error: "https://m.waitui.org" is neither a registered domain of request_domain nor a subdomain of one [registered-domain]
            = use a domain that is registered, or register it first: add "- waitui.org" to registered, request_domain
        request_domain: what the app shall have, as in https://api.example.com (Enter: leave it alone) https://m.waitui.com, https://v1.hitokoto.cn
        web_view_domain: what the platform has registered, as in example.com,example.cn (Enter: not known) 
        web_view_domain: what the app shall have, as in https://api.example.com (Enter: leave it alone) http://www.xsslyjt.com
          warning: "http://www.xsslyjt.com" uses http; the console accepts only https in web_view_domain [secure-protocol]
            = use https://
        exact deletes what is live and not declared, additive never deletes [exact] both
          exact or additive
        exact deletes what is live and not declared, additive never deletes [exact] additive
        ✓ swan-domains.yml: written
        ✓ swan-domains.schema.json: written; editors take completion and hints from it
        swan-domains.yml:19:3: warning: no registered domains are given for web_view_domain, so nobody checked whether the platform will accept them (470016) [registered-domains-unknown]
          19 |   web_view_domain:
             |   ^~~~~~~~~~~~~~~
             = list them under "registered" in the config, or pass --registered example.com

        swan-domains.yml:20:7: warning: "http://www.xsslyjt.com" uses http; the console accepts only https in web_view_domain [secure-protocol]
          20 |     - http://www.xsslyjt.com
             |       ^~~~~~~~~~~~~~~~~~~~~~
             = use https://

        ✓ 2 warnings
          1 of these can be fixed with --fix-unsafe
        next: swan-domains plan shows what apply would change
        "
      `);
      expect(exitCode).toBe(0);
      expect(written(stage)).toMatchInlineSnapshot(`
        "# yaml-language-server: $schema=./swan-domains.schema.json

        # The app’s id (App ID).
        app_id: "14320985"

        # What the third-party platform has registered: each domain below must be one of these, or below one.
        # "swan-domains registered pull" keeps these lists for you as a snapshot.
        registered:
          request_domain:
            - waitui.com
            - hitokoto.cn

        # What the app shall have. A type that is left out is not touched; [] empties it.
        # Types: request_domain, socket_domain, download_domain, upload_domain, web_view_domain.
        domains:
          request_domain:
            - https://m.waitui.com
            - https://v1.hitokoto.cn
          web_view_domain:
            - http://www.xsslyjt.com

        # exact deletes what is live and not listed above; additive never deletes.
        mode: additive
        "
      `);
    });
  });

  test('lines that are pasted together are answers one after the other', async () => {
    await withStage({}, async (stage) => {
      const pasted = ['16012345', '1', 'a.com', 'https://x.a.com', ''].join('\r');
      const { exitCode } = await onTerminal(stage, ['init', '--mode', 'additive'], [['App ID (Enter: none)', pasted]]);
      expect(exitCode).toBe(0);
      for (const line of ['app_id: "16012345"', '    - https://x.a.com', 'mode: additive']) {
        expect(written(stage)).toContain(line);
      }
    });
  });

  test('a token is taken for no id', async () => {
    await withStage({}, async (stage) => {
      const token = `45.${'0123456789abcdef'.repeat(2)}.3600.1`;
      const { screen } = await onTerminal(
        stage,
        ['init'],
        [
          ['App ID', `${token}\r`],
          ['App ID', '\u0003'],
        ],
      );
      expect(screen).toContain('that is a token');
      expect(files(stage)).toEqual([]);
    });
  });

  test.each<[string, Typed, number]>([
    ['Ctrl-C', '\u0003', 1],
    ['Ctrl-D', '\u0004', 1],
    ['the end of the input', null, 1],
    ['SIGTERM', { signal: 'SIGTERM' }, 4],
    ['SIGINT', { signal: 'SIGINT' }, 4],
  ])('%s at any question leaves nothing behind', async (_, typed, code) => {
    for (const count of [0, 3, 10]) {
      await withStage({ files: PROJECT }, async (stage) => {
        const [question = ''] = QUESTIONS[count] ?? [];
        const { exitCode, screen } = await onTerminal(
          stage,
          ['init'],
          [...QUESTIONS.slice(0, count), [question, typed]],
        );
        expect(screen).toMatch(/nothing was written\n$/);
        expect(exitCode).toBe(code);
        expect(files(stage)).toEqual(['project.swan.json']);
      });
    }
  });

  test('--yes asks nothing', async () => {
    await withStage({}, async (stage) => {
      const { exitCode, screen } = await onTerminal(stage, ['init', '--yes'], []);
      expect(exitCode).toBe(0);
      expect(screen).not.toContain('App ID');
    });
  });
});
