/** A narrow terminal: what is told there ends its lines at words; elsewhere no line is wrapped. */
import { describe, expect, test } from 'vitest';
import { widthOf } from '../../src/report/code-frame.ts';
import { type Stage, withStage } from '../transcripts/stage.ts';
import { onTerminal } from '../transcripts/terminal.ts';

const WRONG = 'domains:\n  request_domain: [http://m.waitui.org/path]\n';
const RUNS: readonly (readonly [string, readonly string[]])[] = [
  ['wrong usage', ['apply', '--token', 'x']],
  ['a config that cannot be read', ['check', '--config', 'none.yml', '--request-domain', 'a,b']],
  ['problems', ['check']],
  ['help', ['check', '--help']],
  ['all commands', ['--help']],
  ['topics', ['explain']],
  ['a page', ['explain', 'port']],
  ['an unknown topic', ['explain', 'nothing']],
];

/** But for what stands whole, an address. */
const isTooWide = (columns: number) => (line: string) => widthOf(line) > columns && /\S\s+\S/.test(line);

async function linesOf(stage: Stage, args: readonly string[], columns: number): Promise<string[]> {
  const { screen } = await onTerminal(stage, args, [], columns);
  return screen.split('\n');
}

describe.each([60, 80])('of %i columns', (columns) => {
  test.each(RUNS)('%s', async (_, args) => {
    await withStage({ files: { 'swan-domains.yml': WRONG } }, async (stage) => {
      for (const lang of ['en', 'zh']) {
        const lines = await linesOf(stage, [...args, '--lang', lang], columns);
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.filter(isTooWide(columns))).toEqual([]);
      }
    });
  });

  test.each(['en', 'zh'])('the questions of init, in %s', async (lang) => {
    await withStage({}, async (stage) => {
      const answers = ['16012345', '1', 'a.com', 'https://x.a.com', 'exact'];
      const ends = ['', '[1]', 'example.cn', 'https://api.example.com', '[exact]'];
      const typed = answers.map((answer, index) => [ends[index] || 'App ID', `${answer}\r`] as const);
      const { exitCode, screen } = await onTerminal(stage, ['init', '--lang', lang], typed, columns);
      expect(exitCode).toBe(0);
      expect(screen.split(/[\r\n]+/).filter(isTooWide(columns))).toEqual([]);
      expect(screen).toContain('\n> '); // an answer has room
    });
  });
});

test('into a pipe every message is one line', async () => {
  await withStage({ files: { 'swan-domains.yml': WRONG } }, async ({ cli }) => {
    const { stdout } = await cli(['check']);
    expect(stdout.split('\n').find((line) => line.includes('[domain-format]'))).toMatch(
      /^swan-domains\.yml:2:20: error: /,
    );
    const { stderr } = await cli(['apply', '--token', 'x']);
    expect(stderr.trimEnd()).toMatch(/^swan-domains: error: .{80,}$/);
  });
});
