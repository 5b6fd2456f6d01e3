/** The question before a modification, on a real terminal: `script` (util-linux, in Debian's bsdutils) makes one. */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { answering, GOOD } from '../transcripts/configs.ts';
import { CLI } from '../transcripts/run-node.ts';
import { type Stage, withStage } from '../transcripts/stage.ts';

beforeAll(() => {
  const { stdout } = spawnSync('script', ['--version'], { encoding: 'utf8' });
  if (!stdout?.includes('util-linux')) {
    throw new Error('these tests need `script` of util-linux for a terminal: apt-get install bsdutils');
  }
});

interface Asked {
  readonly exitCode: number | null;
  /** What the terminal showed, without colours and cursor moves. */
  readonly screen: string;
}

const QUESTION = '[y/N]';

/**
 * Runs a command on a terminal and types the answer when it asks. `null`: the input ends there; a signal's name: it is
 * sent to the process.
 */
async function answer(
  { folder, sandbox }: Stage,
  args: readonly string[],
  typed: string | null | { readonly signal: NodeJS.Signals },
): Promise<Asked> {
  const words = [process.execPath, CLI, ...args].map((word) => `'${word}'`).join(' ');
  const command = `echo $$ > pid; exec ${words}`;
  const child = spawn('script', ['--quiet', '--return', '--echo', 'never', '--command', command, '/dev/null'], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      TERM: 'xterm-256color',
      SWAN_DOMAINS_API_URL: sandbox.url,
      SWAN_DOMAINS_ACCESS_TOKEN: sandbox.token,
    },
    timeout: 40_000,
  });
  let raw = '';
  let answered = false;
  child.stdout.on('data', (chunk) => {
    raw += chunk;
    if (answered || !raw.includes(QUESTION)) return;
    answered = true;
    if (typed === null) child.stdin.end();
    else if (typeof typed === 'object') process.kill(Number(readFileSync(join(folder, 'pid'), 'utf8')), typed.signal);
    else child.stdin.write(typed);
  });
  const [exitCode, signal] = await new Promise<[number | null, string | null]>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (...ended) => resolve(ended));
  });
  if (signal !== null) throw new Error(`ended by ${signal} after:\n${raw}`);
  return { exitCode, screen: raw.replaceAll(/\u001b\[[\d;?]*[A-Za-z]/g, '').replaceAll('\r\n', '\n') };
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
