/**
 * What users' files, the platform and the event say reaches the log, the annotations and the summary as text, never
 * as a command to the runner or as markup. A stranger's pull request writes the config that is checked here.
 */

import { describe, expect, test } from 'vitest';
import type { ActionRun, ActionStep } from '../transcripts/action-step.ts';
import { withSpokenPlatform } from '../transcripts/spoken-platform.ts';
import { withStage } from '../transcripts/stage.ts';
import { parseFragment } from './parse-markup.ts';

const HOSTILE = [
  '::error::x',
  ' ::error::x',
  '\u3000::error::x',
  '\u0085::error::x',
  '::error file=a,line=1::x',
  '::set-output name=ok::true',
  '::add-mask::e',
  '::stop-commands::x',
  '##[error]x',
  '##[add-mask]e',
  'a##[set-output name=ok;]true',
  '#\u200b#[error]x',
  '####[error]x',
  'https://a.com\n::error::x',
  'https://a.com\r::error::x',
  'https://a.com\r\n::error::x',
  'https://a.com\u2028::error::x',
  'https://a.com\u2029##[error]x',
  'a%0A::error::x',
  'a%0D%0A::warning::x',
  '\u001b[31m::error::x\u001b[0m',
  '\u001b]0;title\u0007',
  '\b\b\b::error::x',
  'a|b',
  '`a`',
  '```\n::error::x\n```',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</code><h1>x</h1>',
  '<!-- swan -->',
  '@user',
  '@org/team',
  '#1',
  '[x](http://y)',
  '![x](http://y)',
  '&lt;b&gt;',
  '&#60;b&#62;',
  '&amp;lt;',
  '\\<b\\>',
  '\u202egnp.exe\u202c',
  '\u2066x\u2069',
  '$(touch /tmp/x)',
  `$\{{ secrets.X }}`,
  '%s%n%d',
  'ghadelimiter_x',
  "'; drop table",
  '\ud800',
  '\0',
] as const;

/** Four at a time: as many as the annotations of one run can show. */
const CHUNKS = Array.from({ length: Math.ceil(HOSTILE.length / 4) }, (_, index) =>
  HOSTILE.slice(4 * index, 4 * index + 4),
);

/** As a JSON text is YAML: every character in an escape of a double-quoted scalar. */
function quoted(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

async function play(files: Record<string, string>, step: ActionStep): Promise<ActionRun> {
  const runs: ActionRun[] = [];
  await withStage({ files }, async ({ action }) => {
    runs.push(await action(step));
  });
  return runs[0] ?? expect.fail('the stage did not run');
}

/** What no line of ours holds: all control characters but the line feed, line separators, bidirectional marks. */
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

/** Only annotations, with the properties that they have; and in no other line anything that could be one. */
function expectOnlyAnnotations({ commands, stdout, stderr }: ActionRun): void {
  const allowed = new Set(['file', 'line', 'endLine', 'col', 'endColumn', 'title']);
  const annotations = commands.filter(({ name }) => name !== 'add-mask');
  expect(commands.length - annotations.length).toBeLessThanOrEqual(1);
  for (const { name, properties, data } of annotations) {
    expect(['error', 'warning', 'notice']).toContain(name);
    for (const property of Object.keys(properties)) expect(allowed).toContain(property);
    expect(data).not.toMatch(UNSEEN);
    expect(data).not.toContain('##[');
  }
  const ours = new Set(commands.map(({ line }) => line));
  const rest = `${stdout}\n${stderr}`.split('\n').filter((_, index) => !ours.has(index));
  for (const line of rest) {
    expect(line).not.toMatch(UNSEEN);
    expect(line).not.toContain('##[');
  }
}

/** No tag but ours, no unescaped Markdown. */
function expectNoMarkup(summary: string): void {
  const { tags, text } = parseFragment(summary);
  for (const tag of tags) expect(['<code>', '</code>', '<br>']).toContain(tag);
  for (const line of text.split('\n')) {
    if (line.startsWith('### ')) continue;
    // Outside our own table, list and emphasis no character of Markdown is left.
    const rest = line.replace(/^#### |^\| | \|$|^\d+\. |^\|(---\|)+$|^\*\*|\*\*: /g, '').replaceAll(' | ', ' ');
    expect(rest).not.toMatch(/[`*_[\]<>@#\\|~!$]/);
  }
}

describe.concurrent('hostile text', () => {
  test('the parser of these tests sees commands', async () => {
    const { readCommands } = await import('../transcripts/runner-commands.ts');
    const seen = ['::error::x', ' \u0085::error file=a%2Cb,line=1::x%0Ay', 'a##[error]x', '::x ::'].map(
      (line) => readCommands(line)[0],
    );
    expect(seen.map((command) => command?.name)).toEqual(['error', 'error', 'error', 'x']);
    expect(seen[1]).toMatchObject({ properties: { file: 'a,b', line: '1' }, data: 'x\ny' });
    expect(['a ::error::x', ': :error::x', '## [error]x', '::error'].flatMap(readCommands)).toEqual([]);
  });

  test.each(CHUNKS)('as entries: %j, %j, %j, %j', async (...texts) => {
    const entries = texts.map((text) => `    - ${quoted(text)}\n`).join('');
    const files = { 'swan-domains.yml': `domains:\n  request_domain:\n${entries}    - "https://a.com"\n` };
    const run = await play(files, { with: { command: 'check' }, token: null });
    expect(run.commands.filter(({ name }) => name === 'error').length).toBeGreaterThan(texts.length);
    expectOnlyAnnotations(run);
    expectNoMarkup(run.summary);
    expect(run.outputs.ok).toBe('false');
    expect(run.otherFiles).toBe('');
  });

  const ALL = HOSTILE.map((text) => `    - ${quoted(text)}\n`).join('');

  test.each(['en', 'zh'])('every one of them at once, in %s', async (lang) => {
    const lists = `  request_domain:\n${ALL}`;
    const run = await play(
      { 'swan-domains.yml': `registered:\n${lists}domains:\n${lists}` },
      { with: { command: 'check', lang } },
    );
    expectOnlyAnnotations(run);
    expectNoMarkup(run.summary);
    expect(Object.keys(run.outputs).sort()).toEqual([
      'changed',
      'checksum',
      'errno',
      'ok',
      'pending',
      'problems',
      'result',
      'result-file',
    ]);
    // The JSON keeps each as it was written.
    const values = JSON.parse(run.resultFile).problems.map(({ value }: { value: string }) => value);
    expect(values).toContain('::error::x');
    expect(values).toContain('@user');
  });

  test.each(CHUNKS)('as inputs: %j, %j, %j, %j', async (...texts) => {
    const text = texts.join('\n').replaceAll('\0', ''); // an environment variable cannot hold it
    const inputs = { command: 'check', 'request-domain': text, registered: text };
    const run = await play({}, { with: inputs, token: null });
    expectOnlyAnnotations(run);
    expectNoMarkup(run.summary);
  });

  test.each(['::error::x', '##[error]x', 'a\n::error::x', '\u001b[2J'])('as a wrong choice, %j', async (text) => {
    for (const input of ['command', 'allow-deletions']) {
      const run = await play({}, { with: { [input]: text }, token: null });
      expect(run.exitCode).toBe(1);
      expectOnlyAnnotations(run);
    }
  });

  test.each(['::error::x', '##[error]x', 'a\n::error::x', '\u001b[2J', '<b>', '\u202e'])(
    'as a key of the config, %j',
    async (text) => {
      for (const config of [`rules: { ${quoted(text)}: error }\n`, `mode: ${quoted(text)}\n`]) {
        const run = await play({ 'swan-domains.yml': config }, { with: { command: 'check' }, token: null });
        expect(run.exitCode).toBe(1);
        expectOnlyAnnotations(run);
        expectNoMarkup(run.summary);
      }
    },
  );

  test.each(['::error::x', '##[error]x', '%0A::error::x', 'x\u001b[31m', '@user <b>', '\u202e.yml'])(
    'as the name of the config, %j',
    async (name) => {
      for (const files of [{ [name]: 'domains: { request_domain: https://a.com/x }\n' }, {}]) {
        const run = await play(files, { with: { command: 'check', config: name }, token: null });
        expect(run.exitCode).toBe(1);
        expectOnlyAnnotations(run);
        expectNoMarkup(run.summary);
      }
    },
  );

  test.each(['::error::x', '##[error]x', 'pull_request\n::error::x', '\u001b[2J'])(
    'as the event, %j',
    async (event) => {
      const run = await play(
        { 'swan-domains.yml': 'domains: { request_domain: https://a.com }\n' },
        { event, token: null },
      );
      expectOnlyAnnotations(run);
    },
  );

  test('as the app id', async () => {
    for (const text of ['::error::x', '##[error]x', '"a\\n::error::x"', '"<b>"']) {
      const run = await play(
        {
          'swan-domains.yml': `app_id: ${text.startsWith('"') ? text : quoted(text)}\ndomains: { request_domain: [] }\n`,
        },
        { with: { command: 'plan' } },
      );
      expectOnlyAnnotations(run);
      expectNoMarkup(run.summary);
    }
  });

  test('as the platform’s message', async () => {
    const text = HOSTILE.join(' ');
    for (const body of [
      { errno: 470014, msg: text },
      { error_code: 110, error_msg: text },
      { error: text, error_description: text },
      text,
    ]) {
      await withSpokenPlatform(
        () => ({ body: typeof body === 'string' ? body : JSON.stringify(body) }),
        async (url) => {
          const run = await play({}, { with: { command: 'get', 'api-url': url } });
          expect(run.exitCode).toBe(1);
          expectOnlyAnnotations(run);
          expectNoMarkup(run.summary);
        },
      );
    }
  });

  test('as what the app has', async () => {
    const data = {
      request_domain: HOSTILE.map((text) => text.replaceAll(',', '')),
      socket_domain: HOSTILE.join(','),
      web_view_domain: '',
    };
    await withSpokenPlatform(
      (action) => ({ body: JSON.stringify(action === 'get' ? { errno: 0, data } : { errno: 470017, msg: '' }) }),
      async (url) => {
        for (const inputs of [
          { command: 'get' },
          { command: 'plan', 'request-domain': 'https://a.com' },
          { command: 'apply', 'request-domain': 'https://a.com', 'allow-deletions': 'true' },
          { command: 'apply', 'request-domain': 'https://a.com', mode: 'additive' },
          { command: 'delete', 'request-domain': '::error::y' },
        ]) {
          const run = await play({}, { with: { ...inputs, 'api-url': url } });
          expectOnlyAnnotations(run);
          expectNoMarkup(run.summary);
        }
      },
    );
  });
});
