/** Annotations for a step that runs the command itself, read as the runner reads them. */
import { describe, expect, test } from 'vitest';
import type { AppProblem, Outcome } from '../../src/app/outcome.ts';
import type { RenderOptions } from '../../src/report/format.ts';
import { formats } from '../../src/report/formats.ts';
import { readCommands } from '../transcripts/runner-commands.ts';
import { changing, NO_ANSWER, TOO_MANY } from './fleet.ts';
import { EMPTY, outcomeOf, PROBLEMS, SUPPRESSED, USAGE } from './samples.ts';

async function commandsOf(outcome: Outcome, part: Partial<RenderOptions> = {}) {
  const options: RenderOptions = { lang: 'en', exitCode: 1, files: new Map(), colour: false, ...part };
  const text = await (await formats.github.load())(outcome, options);
  return { text, commands: readCommands(text) };
}

const [FIRST = expect.fail('no problem')] = PROBLEMS;

function at(file: string, part: Partial<NonNullable<AppProblem['place']>> = {}): AppProblem {
  return { ...FIRST, place: { file, line: 3, column: 5, endLine: 3, endColumn: 9, ...part } };
}

test('file, line, columns, title and both texts; then the text that a terminal gets', async () => {
  const { commands, text } = await commandsOf(outcomeOf({ problems: [at('swan-domains.yml')] }), { folder: 'apps' });
  expect(commands).toMatchObject([
    {
      name: 'error',
      properties: {
        file: 'apps/swan-domains.yml',
        line: '3',
        endLine: '3',
        col: '5',
        endColumn: '9',
        title: 'domain-format (470014)',
      },
      data: expect.stringMatching(/the path "\/x"\nwrite protocol/),
    },
  ]);
  expect(text).toContain('\nswan-domains.yml:3:5: error: ');
  expect(text).toMatch(/✗ 1 error\n$/);
});

test('no columns where the lines differ: GitHub drops them', async () => {
  const { commands } = await commandsOf(outcomeOf({ problems: [at('a.yml', { endLine: 4 })] }));
  expect(Object.keys(commands[0]?.properties ?? {})).toEqual(['title', 'file', 'line', 'endLine']);
});

test('no more of a kind than GitHub shows; the text has all of them', async () => {
  const problems = Array.from({ length: 50 }, (_, index) => at('a.yml', { line: index + 1, endLine: index + 1 }));
  const { commands, text } = await commandsOf(outcomeOf({ problems }));
  expect(commands.length).toBeLessThanOrEqual(10);
  expect(text.match(/^a\.yml:/gm)).toHaveLength(50);
});

test('a clean run has none', async () => {
  const { commands, text } = await commandsOf(outcomeOf({ command: 'check' }), { exitCode: 0 });
  expect(commands).toEqual([]);
  expect(text).toBe('✓ no problems\n');
});

const PLACELESS = Object.assign(Object.create(USAGE), { place: null });

test.each([
  ['with a place', outcomeOf({ usages: [USAGE] }), { file: 'swan-domains.yml', line: '3', col: '1' }],
  ['without', outcomeOf({ usages: [PLACELESS] }), { title: 'swan-domains' }],
])('wrong usage %s is one', async (_, outcome, properties) => {
  const { commands } = await commandsOf(outcome, { exitCode: 3 });
  expect(commands).toMatchObject([{ name: 'error', properties }]);
});

test('wrong usage of several configs: each is one, before the problems of the others, and all are in the text', async () => {
  const problems = Array.from({ length: 50 }, (_, index) => at('a.yml', { line: index + 1, endLine: index + 1 }));
  const { commands, text } = await commandsOf(outcomeOf({ usages: [USAGE, EMPTY, PLACELESS], problems }));
  expect(commands.slice(0, 2).map(({ properties }) => properties.file)).toEqual(['swan-domains.yml', 'b.yml']);
  expect(commands.length).toBeLessThanOrEqual(10);
  expect(text).toContain('\nb.yml: error: the file is empty');
  const { commands: alone } = await commandsOf(outcomeOf({ usages: [USAGE, EMPTY, PLACELESS] }));
  expect(alone.map(({ properties }) => properties.file)).toEqual(['swan-domains.yml', 'b.yml', undefined]);
});

test('what is suppressed is no annotation: nothing is to be done', async () => {
  const { commands } = await commandsOf(outcomeOf({ command: 'check', suppressed: SUPPRESSED }), { exitCode: 0 });
  expect(commands).toEqual([]);
});

describe('no text forms a command of its own', () => {
  const TEXTS = [
    '::error::x',
    '\n::set-output name=x::y',
    '\r::error::x',
    '##[error]x',
    'a,file=b.yml,line=1::x',
    '%0A::error::x',
    '\u2028::error::x',
    '\u0085::error::x',
  ];

  test.each(TEXTS)('%j', async (text) => {
    const problems = [
      { ...at(`${text}.yml`), value: text, appId: text },
      { ...at('b.yml'), value: text, appId: 'b' },
    ];
    const { commands } = await commandsOf(outcomeOf({ problems }));
    expect(commands.map(({ name }) => name)).toEqual(['error', 'error']);
    expect(commands[0]?.properties.line).toBe('3');
    for (const { data } of commands) expect(data.length).toBeLessThanOrEqual(4096);
  });
});

test('what failed and what was refused is an error, with the app and what to do', async () => {
  const apps = [changing('1', 'failed', NO_ANSWER), changing('2', 'refused', TOO_MANY), changing('3', 'applied')];
  const { commands } = await commandsOf(outcomeOf({ apps }), { exitCode: 4 });
  expect(commands.map(({ name, data }) => [name, data.split('\n')[0]])).toEqual([
    ['error', '1: set modifydomain: no answer within 10 s'],
    ['error', expect.stringMatching(/^2: /)],
  ]);
});
