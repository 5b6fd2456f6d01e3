/** Summary and comment, as GitHub's parser and a browser read them; and which pull request real events name. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { pullRequestOf } from '../../src/action/pull-request.ts';
import type { ActionRun } from '../transcripts/action-step.ts';
import { answering, GOOD_YAML } from '../transcripts/configs.ts';
import { startGitHub } from '../transcripts/github-api.ts';
import { withStage } from '../transcripts/stage.ts';
import { pictureFolder } from './picture-folder.ts';
import { lookAt, takePicture } from './render-page.ts';

/** A plan with problems that do not stop it. */
const CONFIG = GOOD_YAML.replace('- https://m.waitui.com', '- https://m.waitui.com:443');

async function review(config: string, inputs: Readonly<Record<string, string>> = {}) {
  const api = await startGitHub();
  onTestFinished(() => api.close());
  const runs: ActionRun[] = [];
  await withStage({ files: { 'swan-domains.yml': config }, sandbox: answering() }, async ({ action }) => {
    runs.push(await action({ event: 'pull_request', with: { comment: 'true', ...inputs }, github: api }));
  });
  const [run] = runs;
  return { summary: run?.summary ?? '', comment: api.comments[0]?.body ?? '' };
}

const OURS = ['a', 'br', 'code', 'h3', 'h4', 'li', 'ol', 'p', 'strong', 'table', 'tbody', 'td', 'th', 'thead', 'tr'];

/** What GitHub makes of the text of a finished page. */
const REFERENCES = /@\w|#\d|\bGH-\d|:[a-z]\w+:|\b(?=\d*[a-f])[0-9a-f]{7,40}\b/i;

test('a plan: verdict, changes, calls, problems with their place', async () => {
  const { summary, comment } = await review(CONFIG);
  for (const [markdown, frame] of [
    [summary, 'summary'],
    [comment, 'comment'],
  ] as const) {
    const page = lookAt(markdown, frame);
    expect(page.headings).toEqual(['✅ swan-domains plan: 1 warning; changes are pending, nothing was sent']);
    const [changes, problems] = page.tables;
    expect(changes).toEqual([
      ['type', 'change', 'domain'],
      ['request_domain', '+', 'https://api.xsslyjt.com'],
      ['request_domain', '−', 'https://old.hitokoto.cn'],
    ]);
    expect(problems?.[1]?.slice(0, 2)).toEqual(['warning', 'swan-domains.yml:6']);
    expect(problems).toHaveLength(2);
    expect(page.text).toMatch(/Planned calls:/);
    expect(page.links).toEqual([
      `https://github.com/octo-org/shop/blob/${'a'.repeat(40)}/swan-domains.yml#L6`,
      'https://github.com/octo-org/swan-domains/blob/v0/docs/rules/canonical-form.md',
    ]);
    expect(page.comments).toBe(frame === 'comment' ? 1 : 0); // the mark
    expect(page.text).not.toContain('swan-domains:');
  }
});

const HOSTILE = [
  '--> <h1>x</h1>',
  '@octocat @octo-org/team u@evil.example',
  'fixes #12 GH-12 octo-org/shop#12',
  '[x](https://evil.example) ![x](https://evil.example) https://evil.example www.evil.example',
  '0123456789abcdef0123456789abcdef01234567 012345a :tada: :100:',
  '</code></td></table><script>alert(1)</script><img src=x onerror=alert(1)>',
  '| a | b |\n|---|---|\n',
  '`a` **b** ~~c~~ $d$ &lt;b&gt; - [ ] x',
  '\u202egnp.exe\u0007',
];

test.each(['en', 'zh'])('text of users makes no element, no link and no reference, in %s', async (lang) => {
  const entries = HOSTILE.map((text) => `    - ${JSON.stringify(text)}\n`).join('');
  const config = `app_id: "<b>#12 @octocat"\ndomains:\n  request_domain:\n${entries}`;
  const pages = await review(config, { lang, 'comment-name': '--> <img src=x> @octocat #12 [x](y)' });
  for (const markdown of [pages.summary, pages.comment]) {
    const page = lookAt(markdown);
    expect(page.elements.filter((name) => !OURS.includes(name))).toEqual([]);
    for (const link of page.links) expect(link).toMatch(/^https:\/\/github\.com\/octo-org\//);
    expect(page.text).not.toMatch(REFERENCES);
    expect(page.tables).toHaveLength(1);
    expect(new Set(page.tables[0]?.map((cells) => cells.length))).toEqual(new Set([4])); // no row is torn
    // And it is all there, to be read.
    const shown = page.tables[0]?.flat().join('\n').replaceAll('\u200b', '') ?? '';
    for (const text of ['@octocat @octo-org/team', 'fixes #12', '</table><script>', '**b** ~~c~~ $d$ &lt;b&gt;']) {
      expect(shown).toContain(text);
    }
  }
});

test('a picture of each, in both languages', { timeout: 180_000 }, async () => {
  const folder = pictureFolder();
  for (const lang of ['en', 'zh'] as const) {
    const { summary, comment } = await review(CONFIG, { lang, 'comment-name': 'staging' });
    for (const [name, markdown] of Object.entries({ summary, comment })) {
      const path = join(folder, `${name}-${lang}.png`);
      takePicture(markdown, name as 'summary' | 'comment', path);
      expect(readFileSync(path).subarray(1, 4).toString()).toBe('PNG');
      expect(statSync(path).size).toBeGreaterThan(20_000); // an empty page is smaller
    }
  }
});

interface EventExamples {
  readonly name: string;
  readonly examples: readonly Readonly<Record<string, unknown>>[];
}

describe('real events', () => {
  const path = new URL('node_modules/@octokit/webhooks-examples/api.github.com/index.json', import.meta.url);
  const events = JSON.parse(readFileSync(path, 'utf8')) as EventExamples[];
  const numbersOf = (event: string) =>
    events
      .filter(({ name }) => name === event)
      .flatMap(({ examples }) => examples.map((one) => pullRequestOf(event, one)));

  test.each(['pull_request', 'pull_request_review', 'pull_request_review_comment'])('%s', (event) => {
    const numbers = numbersOf(event);
    expect(numbers.length).toBeGreaterThan(2);
    expect(new Set(numbers)).toEqual(new Set([2]));
  });

  test('issue_comment: on an issue it is none, on a pull request its own', () => {
    expect(new Set(numbersOf('issue_comment'))).toEqual(new Set([null]));
    const [example] = events.find(({ name }) => name === 'issue_comment')?.examples ?? [];
    const issue = { ...(example?.issue as object), pull_request: { url: 'https://api.github.com/x' } };
    expect(pullRequestOf('issue_comment', { ...example, issue })).toBe(1);
  });

  test('no other event', () => {
    const others = events.filter(({ name }) => !/^pull_request/.test(name));
    expect(others.length).toBeGreaterThan(30);
    for (const { name } of others) for (const number of numbersOf(name)) expect(number).toBeNull();
  });
});
