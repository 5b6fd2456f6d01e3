/** The token: masked before anything else is printed, and nowhere else in anything that a run leaves behind. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ActionRun } from '../transcripts/action-step.ts';
import { answering, GOOD } from '../transcripts/configs.ts';
import { withSpokenPlatform } from '../transcripts/spoken-platform.ts';
import { type Stage, withStage } from '../transcripts/stage.ts';

const TOKEN = '45.feedfacefeedfacefeedfacefeedface.3600.4102444800.te+st/==';

/** Every text that the run left: both streams without the mask, outputs, summary, and each file below the stage. */
function traces({ stdout, stderr, outputs, summary }: ActionRun, { folder }: Stage): string[] {
  const [mask, ...rest] = stdout.split('\n');
  expect(mask).toBe(`::add-mask::${TOKEN}`);
  const root = join(folder, '..');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => join(root, file));
  const contents = files.filter((file) => statSync(file).isFile()).map((file) => readFileSync(file, 'utf8'));
  expect(contents.length).toBeGreaterThan(5);
  return [rest.join('\n'), stderr, ...Object.values(outputs), summary, ...contents];
}

function expectNoToken(run: ActionRun, stage: Stage): void {
  for (const text of traces(run, stage)) expect(text).not.toMatch(/feedface|te(\+|%2B)st/);
}

const STEPS = {
  'an applied change': {},
  'a refused one': { 'request-domain': 'https://m.waitui.org' },
  'a wrong input': { mode: 'additiv' },
  'a wrong config': { config: 'nowhere.yml' },
  'a reading': { command: 'get' },
  'a token where a domain was meant': { 'request-domain': TOKEN },
  'a token that a message would cut': { 'request-domain': `https://m.waitui.com/${'x'.repeat(100)}${TOKEN}` },
  'an insecure address': { 'api-url': 'http://openapi.baidu.com' },
} as const;

describe.concurrent('the token is in no trace of', () => {
  test.each(Object.entries(STEPS))('%s', async (_name, inputs) => {
    await withStage({ files: GOOD, sandbox: { ...answering(), token: TOKEN } }, async (stage) => {
      expectNoToken(await stage.action({ with: inputs, token: TOKEN }), stage);
    });
  });

  test.each(['pull_request', 'issue_comment'])('a run on %s', async (event) => {
    await withStage({ files: GOOD, sandbox: { ...answering(), token: TOKEN } }, async (stage) => {
      expectNoToken(await stage.action({ token: TOKEN, event }), stage);
    });
  });

  test('a run that has it from the environment', async () => {
    await withStage({ files: GOOD, sandbox: { ...answering(), token: TOKEN } }, async (stage) => {
      const run = await stage.action({ token: null, env: { SWAN_DOMAINS_ACCESS_TOKEN: TOKEN } });
      expect(run.outputs).toMatchObject({ ok: 'true', changed: 'true' });
      expectNoToken(run, stage);
    });
  });

  test('a run whose secret ends in a line break', async () => {
    await withStage({ files: GOOD, sandbox: { ...answering(), token: TOKEN } }, async (stage) => {
      const run = await stage.action({ token: `${TOKEN}\n` });
      expect(run.outputs).toMatchObject({ ok: 'true' });
      expectNoToken(run, stage);
    });
  });

  test('a malformed one', async () => {
    await withStage({ files: GOOD, sandbox: answering() }, async ({ action }) => {
      const { stdout, summary, requests } = await action({ token: `Bearer ${TOKEN}` });
      const [mask, ...rest] = stdout.split('\n');
      expect(mask).toBe(`::add-mask::Bearer ${TOKEN}`);
      expect(rest.join('\n') + summary).not.toContain('feedface');
      expect(requests).toEqual([]);
    });
  });

  test('a refusal that quotes it', async () => {
    await withStage({ files: GOOD }, async (stage) => {
      const bodies = [
        { errno: 44004, msg: `bad token ${TOKEN}` },
        { error: TOKEN, error_description: `access_token=${encodeURIComponent(TOKEN)}` },
        { errno: 0, data: { request_domain: [{ [TOKEN]: TOKEN }] } },
      ];
      for (const body of bodies) {
        await withSpokenPlatform(
          () => ({ body: JSON.stringify(body) }),
          async (url) => {
            const run = await stage.action({ with: { 'api-url': url }, token: TOKEN });
            expect(run.exitCode).toBe(1);
            expectNoToken(run, stage);
          },
        );
      }
    });
  });

  test('an answer that hides it among the domains', async () => {
    await withStage({ files: GOOD }, async (stage) => {
      const body = JSON.stringify({ errno: 0, data: { request_domain: `https://a.com/?access_token=${TOKEN}` } });
      await withSpokenPlatform(
        () => ({ body }),
        async (url) => {
          const inputs = { 'api-url': url, command: 'get', endpoint: 'modifydomain' };
          expectNoToken(await stage.action({ with: inputs, token: TOKEN }), stage);
        },
      );
    });
  });
});

test.concurrent('without a token nothing is masked', async () => {
  await withStage({ files: GOOD }, async ({ action }) => {
    const run = await action({ with: { command: 'check' }, token: null });
    expect(run.commands).toEqual([]);
  });
});
