/** The question before a modification, on a real terminal. */
import { describe, expect, test } from 'vitest';
import { answering, GOOD } from '../transcripts/configs.ts';
import { type Stage, withStage } from '../transcripts/stage.ts';
import { type Asked, onTerminal, type Typed } from '../transcripts/terminal.ts';

const QUESTION = '[y/N]';

function answer(stage: Stage, args: readonly string[], typed: Typed): Promise<Asked> {
  return onTerminal(stage, args, [[QUESTION, typed]]);
}

const actions = ({ sandbox }: Stage) => sandbox.requests.map(({ action }) => action);

describe('apply on a terminal', () => {
  test('shows the plan and asks; y sends', async () => {
    await withStage({ files: GOOD, sandbox: answering() }, async (stage) => {
      const { exitCode, screen } = await answer(stage, ['apply'], 'y\r');
      expect(exitCode).toBe(0);
      expect(actions(stage)).toEqual(['get', 'get', 'get', 'get', 'set', 'get']);
      expect(screen).toMatchInlineSnapshot(`
        "request_domain
          + https://api.xsslyjt.com
          - https://old.hitokoto.cn
        1 call: set modifydomain (request_domain)

        Apply this? [y/N] y
        sending: set modifydomain (request_domain)
        reading back: modifydomain
        request_domain
          + https://api.xsslyjt.com
          - https://old.hitokoto.cn
        1 call: set modifydomain (request_domain)

        ✓ no problems; applied, and read back as wanted
        "
      `);
    });
  });

  test.each([
    ['n', 'n\r'],
    ['nothing but Enter', '\r'],
    ['anything else', 'yess\r'],
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
    ['the end of the input', null],
  ])('%s sends nothing: exit 1', async (_name, typed) => {
    await withStage({ files: GOOD, sandbox: answering() }, async (stage) => {
      const { exitCode, screen } = await answer(stage, ['apply'], typed);
      expect(screen).toContain('not confirmed: nothing was sent');
      expect(exitCode).toBe(1);
      expect(actions(stage)).toEqual(['get', 'get']);
    });
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('%s while it asks sends nothing: exit 4', async (signal) => {
    await withStage({ files: GOOD, sandbox: answering() }, async (stage) => {
      const { exitCode, screen } = await answer(stage, ['apply'], { signal });
      expect(screen).toMatch(/✗ interrupted; stopped before anything was sent\n$/);
      expect(exitCode).toBe(4);
      expect(actions(stage)).toEqual(['get', 'get']);
    });
  });

  test.each(['y', 'Y', 'yes', 'YES', '是'])('%s is a yes', async (word) => {
    await withStage({ files: GOOD, sandbox: answering() }, async (stage) => {
      expect((await answer(stage, ['apply', '--lang', 'zh'], `${word}\r`)).exitCode).toBe(0);
      expect(actions(stage)).toContain('set');
    });
  });

  test('what was not sent yet is not told as the verdict before the question', async () => {
    await withStage({ files: GOOD, sandbox: answering() }, async (stage) => {
      const { screen } = await answer(stage, ['apply'], 'n\r');
      const [before = ''] = screen.split(QUESTION);
      expect(before).toContain('+ https://api.xsslyjt.com');
      expect(before).not.toContain('nothing was sent');
    });
  });

  test('does not ask where there is nothing to do, what is unsafe, or what is wrong', async () => {
    await withStage({ files: GOOD, sandbox: answering() }, async (stage) => {
      for (const args of [
        ['apply', '--request-domain', 'https://m.waitui.com,https://old.hitokoto.cn'],
        ['apply', '--request-domain', 'https://m.waitui.org'],
        ['delete', '--request-domain', 'https://gone.waitui.com'],
      ]) {
        expect((await answer(stage, args, 'y\r')).screen).not.toContain(QUESTION);
      }
      stage.write('swan-domains.yml', 'domains: { web_view_domain: [] }\n');
      expect((await answer(stage, ['apply'], 'y\r')).screen).not.toContain(QUESTION);
      expect(actions(stage)).not.toContain('set');
    });
  });

  test('--yes does not ask', async () => {
    await withStage({ files: GOOD, sandbox: answering() }, async (stage) => {
      const { exitCode, screen } = await answer(stage, ['apply', '--yes'], 'n\r');
      expect(exitCode).toBe(0);
      expect(screen).not.toContain(QUESTION);
    });
  });

  test('add-all says what it will add before it asks', async () => {
    await withStage({ files: GOOD, sandbox: answering() }, async (stage) => {
      const { screen } = await answer(stage, ['add-all'], 'n\r');
      expect(screen).toContain('2 calls: add-all modifydomain, then add-all modifywebviewdomain');
      expect(actions(stage)).toEqual(['get', 'get']);
    });
  });
});
