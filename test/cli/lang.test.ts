/** In which language a run is told: a flag or an input, then the config, then the locale (in the Action: English). */
import { describe, expect, test } from 'vitest';
import { answering } from '../transcripts/configs.ts';
import { withStage } from '../transcripts/stage.ts';

const HAN = /\p{Script=Han}/u;
const domains = 'domains: { request_domain: [https://a.example.com/x] }\n';

const rows: [name: string, config: string, args: readonly string[], env: Record<string, string>, zh: boolean][] = [
  ['nothing said', domains, [], {}, false],
  ['the locale', domains, [], { LANG: 'zh_CN.UTF-8' }, true],
  ['the config', `lang: zh\n${domains}`, [], {}, true],
  ['the config over the locale', `lang: en\n${domains}`, [], { LANG: 'zh_CN.UTF-8' }, false],
  ['the flag over the config', `lang: zh\n${domains}`, ['--lang', 'en'], {}, false],
  ['the flag over both', `lang: en\n${domains}`, ['--lang=zh'], { LANG: 'C' }, true],
];

describe('the command line', () => {
  test.each(rows)('%s', async (_, config, args, env, zh) => {
    await withStage({ files: { 'swan-domains.yml': config } }, async ({ cli }) => {
      const { stdout, exitCode } = await cli(['check', ...args], { env });
      expect(exitCode).toBe(1);
      expect(HAN.test(stdout)).toBe(zh);
    });
  });

  test('commands with an output of their own follow it too', async () => {
    const files = { 'swan-domains.yml': `lang: zh\n${domains}` };
    await withStage({ files, sandbox: answering() }, async ({ cli }) => {
      for (const args of [['which', 'a.example.com'], ['doctor'], ['get']]) {
        const { stdout, stderr } = await cli(args);
        expect(stdout + stderr, args[0]).toMatch(HAN);
      }
    });
  });

  test('a config that cannot be read is told in the language of the flag, else of the locale', async () => {
    await withStage({ files: { 'swan-domains.yml': `lang: zh\nmode: both\n${domains}` } }, async ({ cli }) => {
      expect((await cli(['check'])).stderr).not.toMatch(HAN);
      expect((await cli(['check', '--lang', 'zh'])).stderr).toMatch(HAN);
    });
  });
});

describe('the Action', () => {
  test.each([
    ['nothing said', domains, undefined, false],
    ['a locale of the runner counts nothing', domains, undefined, false],
    ['the config', `lang: zh\n${domains}`, undefined, true],
    ['an empty input is absent', `lang: zh\n${domains}`, '', true],
    ['the input over the config', `lang: zh\n${domains}`, 'en', false],
    ['the input', domains, 'zh', true],
  ])('%s', async (_, config, lang, zh) => {
    await withStage({ files: { 'swan-domains.yml': config } }, async ({ action }) => {
      const env = { LANG: 'zh_CN.UTF-8' };
      const run = await action({ with: { command: 'check', ...(lang === undefined ? {} : { lang }) }, env });
      expect(HAN.test(run.summary)).toBe(zh);
      expect(HAN.test(run.stdout)).toBe(zh);
      expect(HAN.test(run.outputs.result ?? '')).toBe(zh);
    });
  });
});
