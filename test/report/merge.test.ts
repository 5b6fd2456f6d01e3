/** The results of shards as one: the same summary as of one run, and nothing that is taken on trust. */
import { describe, expect, test } from 'vitest';
import { blankApp, exitCode, type Outcome } from '../../src/app/outcome.ts';
import { toJson } from '../../src/report/json.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { mergedView, mergeResults, renderMergedMarkdown, renderMergedText } from '../../src/report/merge.ts';
import type { ResultJson } from '../../src/report/read-result.ts';
import { renderText } from '../../src/report/text.ts';
import { changing, FLEET, manyApps, NO_ANSWER, TOO_MANY } from './fleet.ts';
import { APP, EMPTY, outcomeOf, PROBLEMS, SUPPRESSED, USAGE, withApp } from './samples.ts';

/** As a shard prints it, and another program reads it. */
function printed(outcome: Partial<Outcome>, code?: number, lang: 'en' | 'zh' = 'en'): ResultJson {
  const whole = outcomeOf(outcome);
  return JSON.parse(JSON.stringify(toJson(whole, code ?? exitCode(whole, { failOn: 'error' }), lang)));
}

const one = printed({ apps: [changing('1', 'applied')] });
const two = printed({ apps: [changing('2', 'failed', NO_ANSWER)] });

describe('mergeResults', () => {
  test('apps stand in the order given', () => {
    const merged = mergeResults([two, one]);
    expect(merged).toEqual({ ...two, checksum: null, apps: [...two.apps, ...one.apps] });
  });

  test('one result alone has no checksum any more, for it is of a part', () => {
    expect(mergeResults([printed({ command: 'plan', checksum: '5f3a'.repeat(16), apps: FLEET })]).checksum).toBeNull();
  });

  test('problems that shards share are told once, others all', () => {
    const own = withApp(PROBLEMS, '1');
    const merged = mergeResults([printed({ problems: [...PROBLEMS, ...own] }), printed({ problems: PROBLEMS })]);
    expect(merged.problems).toEqual(printed({ problems: [...PROBLEMS, ...own] }).problems);
  });

  test('what is suppressed stays so, each once, with its reason', () => {
    const shard = printed({ apps: [changing('1', 'applied')], suppressed: SUPPRESSED });
    const merged = mergeResults([shard, printed({ suppressed: SUPPRESSED.slice(0, 1) })]);
    expect(merged.suppressed).toEqual(shard.suppressed);
    expect(renderMergedText(merged, 'en')).toContain('no problems; 2 suppressed; 1 applied');
    expect(renderMergedMarkdown(merged, 'zh')).toContain('对方没有 TLS');
    expect(mergedView(merged, 'en').suppressed.map(({ by }) => by)).toEqual(['comment', 'config']);
    const { suppressed, ...older } = shard;
    expect(mergeResults([older]).suppressed).toEqual([]);
  });

  test.each([
    [[0, 0], 0],
    [[0, 2], 2],
    [[2, 1], 1],
    [[1, 4, 2], 4],
    [[4, 3, 0], 3],
  ])('exit codes %j are %i', (codes, expected) => {
    const { ok, exit_code } = mergeResults(codes.map((code) => printed({}, code)));
    expect({ ok, exit_code }).toEqual({ ok: expected === 0, exit_code: expected });
  });

  test('an interruption of one is one of all', () => {
    expect(mergeResults([one, two])).not.toHaveProperty('interrupted');
    expect(mergeResults([one, { ...two, interrupted: true }]).interrupted).toBe(true);
  });

  test('wrong usage of every config, the configs and what was mended are kept, each once', () => {
    const place = { file: 'a.yml', line: 1, column: 1, endLine: 1, endColumn: 2 };
    const fix = { rule: 'canonical-form', safe: true, place, from: 'A.com', to: 'a.com' } as const;
    const fixed = { fixes: [fix], left: [], files: [], dryRun: false };
    const first = printed({ command: 'check', usages: [USAGE, EMPTY], configs: ['a.yml', 'b.yml'], fixed });
    const second = printed({ command: 'check', usages: [EMPTY], configs: ['b.yml', 'c.yml'], fixed });
    const merged = mergeResults([first, second]);
    const { usage, usages } = first;
    expect(merged).toMatchObject({ usage, usages, configs: ['a.yml', 'b.yml', 'c.yml'], exit_code: 3 });
    expect(merged.fixed).toEqual(first.fixed);
    expect(renderMergedText(merged, 'en').split('\n').slice(0, 2)).toEqual([
      expect.stringMatching(/^swan-domains.yml:3:1: error/),
      expect.stringMatching(/^b.yml: error/),
    ]);
    expect(mergeResults([second, first]).usages).toEqual([usages?.[1], usages?.[0]]);
    expect(mergeResults([one])).not.toHaveProperty('configs');
    expect(mergeResults([one])).not.toHaveProperty('fixed');
  });

  test('what is not known here is kept', () => {
    const later = { ...one, apps: one.apps.map((app) => ({ ...app, added_later: 1 })) };
    expect(mergeResults([later]).apps[0]).toHaveProperty('added_later', 1);
  });

  test('results of an older version, and shortened ones, are read too', () => {
    const { checksum, ...older } = one;
    const apps = one.apps.map(({ checksum, target, live, before, ...app }) => ({
      ...app,
      refusal: { kind: 'declined', message: 'not confirmed' },
    }));
    const merged = mergeResults([{ ...older, apps }]);
    expect(renderMergedText(merged, 'en')).toContain('not confirmed');
  });
});

describe('what is no result', () => {
  const broken = (change: object) => ({ ...one, ...change });
  const app = (change: object) => broken({ apps: [{ ...one.apps[0], ...change }] });
  const problem = (change: object) =>
    broken({ problems: [{ ...printed({ problems: PROBLEMS }).problems[0], ...change }] });

  const BROKEN: readonly (readonly [unknown, string])[] = [
    [null, 'results[1]: expected an object, found null'],
    ['x', 'results[1]: expected an object, found "x"'],
    [[], 'results[1]: expected an object, found a list'],
    [{}, 'results[1].schema: expected one of swan-domains/1, found nothing'],
    [broken({ schema: 'swan-domains/2' }), 'results[1].schema: expected one of swan-domains/1, found "swan-domains/2"'],
    [broken({ command: 7 }), 'results[1].command: expected a text, found 7'],
    [broken({ command: 'plan' }), 'results[1].command: expected "apply", found "plan"'],
    [broken({ ok: 'yes' }), 'results[1].ok: expected true or false, found "yes"'],
    [broken({ exit_code: 5 }), 'results[1].exit_code: expected one of 0, 1, 2, 3, 4, found 5'],
    [broken({ interrupted: 1 }), 'results[1].interrupted: expected true or false, found 1'],
    [broken({ apps: {} }), 'results[1].apps: expected a list, found a value of type object'],
    [
      broken({ suppressed: [{ ...one.problems[0], rule: 7 }] }),
      'results[1].suppressed[0].rule: expected a text, found 7',
    ],
    [
      broken({ suppressed: printed({ suppressed: SUPPRESSED }).suppressed?.map(({ reason, ...rest }) => rest) }),
      'results[1].suppressed[0].reason: expected a text, found nothing',
    ],
    [
      broken({ fixed: [{ rule: 'port', safe: true, from: 'a', to: 7, file: 'a', line: 1, column: 1 }] }),
      'results[1].fixed[0].to: expected a text, found 7',
    ],
    [app({ app_id: 16 }), 'results[1].apps[0].app_id: expected a text, found 16'],
    [
      app({ status: 'done' }),
      'results[1].apps[0].status: expected one of unchanged, pending, applied, refused, failed, skipped, found "done"',
    ],
    [app({ sent: -1 }), 'results[1].apps[0].sent: expected a whole number, found -1'],
    [app({ error: 'x' }), 'results[1].apps[0].error: expected an object, found "x"'],
    [
      app({ changes: { request_domain: { add: [], delete: 'x' } } }),
      'results[1].apps[0].changes.request_domain.delete: expected a list, found "x"',
    ],
    [
      app({ live: JSON.parse('{"__proto__":[]}') }),
      'results[1].apps[0].live: expected one of request_domain, socket_domain, download_domain, upload_domain, web_view_domain, found "__proto__"',
    ],
    [
      app({ calls: [{ endpoint: 'x', action: 'set', domains: {} }] }),
      'results[1].apps[0].calls[0].endpoint: expected one of modifydomain, modifywebviewdomain, found "x"',
    ],
    [
      problem({ severity: 'bad' }),
      'results[1].problems[0].severity: expected one of error, warning, info, found "bad"',
    ],
    [
      problem({ domain_type: 'other_domain' }),
      'results[1].problems[0].domain_type: expected one of request_domain, socket_domain, download_domain, upload_domain, web_view_domain, found "other_domain"',
    ],
    [problem({ line: 1.5 }), 'results[1].problems[0].line: expected a whole number, found 1.5'],
    [one, 'results[1].apps[0]: "1" is in results[0] already'],
  ];

  test.each(BROKEN)('%#: %j', (result, message) => {
    expect(() => mergeResults([one, result])).toThrow(new RangeError(message));
  });

  test('no result at all', () => {
    expect(() => mergeResults([])).toThrow(new RangeError('results: expected at least one'));
  });

  test('an app twice in one result, and two apps without an id', () => {
    const twice = { ...one, apps: [...one.apps, ...one.apps] };
    expect(() => mergeResults([twice])).toThrow('results[0].apps[1]: "1" is in results[0] already');
    const nameless = printed({ apps: [blankApp(null, 'unchanged')] });
    expect(() => mergeResults([nameless, nameless])).toThrow(
      'results[1].apps[0]: an app without app_id is in results[0] already',
    );
  });

  test('a hostile text is told in one line', () => {
    const hostile = '\n::error::x\u001b[2J';
    for (const result of [
      broken({ command: hostile }),
      app({ status: hostile }),
      broken({ schema: 'x'.repeat(10_000) }),
    ]) {
      const told = message(() => mergeResults([one, result]));
      expect(told).toMatch(/^results\[1\]\.[^\n\u001b]+$/);
      expect(told.length).toBeLessThan(500);
    }
  });

  function message(act: () => unknown): string {
    try {
      act();
    } catch (error) {
      if (error instanceof RangeError) return error.message;
    }
    return expect.fail('a RangeError was wanted');
  }
});

describe('the summary is that of one run', () => {
  const RUNS: readonly (readonly [string, Partial<Outcome>])[] = [
    ['one app of each status', { apps: FLEET, problems: [...PROBLEMS, ...withApp(PROBLEMS, '16012350')] }],
    ['1,000 apps', { apps: manyApps(1000) }],
    ['a plan', { command: 'plan', apps: [changing('1', 'pending'), APP, changing('2', 'refused', TOO_MANY)] }],
    ['declined', { apps: ['1', '2'].map((id) => changing(id, 'refused', { refusal: { kind: 'declined' } })) }],
    ['interrupted', { apps: [blankApp('1', 'skipped'), blankApp('2', 'unchanged')], interrupted: true }],
    [
      'get',
      {
        command: 'get',
        apps: [
          { ...blankApp('1', 'unchanged'), live: { request_domain: ['https://a.com'], web_view_domain: [] } },
          { ...blankApp('2', 'failed'), ...NO_ANSWER },
        ],
      },
    ],
  ];

  test.each(RUNS)('%s', (_name, part) => {
    for (const lang of ['en', 'zh'] as const) {
      const outcome = outcomeOf(part);
      const code = exitCode(outcome, { failOn: 'error' });
      const shards = outcome.apps.map((app, index) =>
        printed({ ...part, apps: [app], problems: index === 0 ? outcome.problems : [] }, index === 0 ? code : 0, lang),
      );
      const merged = mergeResults(shards);
      const options = { lang, exitCode: code, files: new Map(), colour: false };
      expect(renderMergedText(merged, lang)).toBe(renderText(outcome, options));
      expect(renderMergedText(merged, lang, true)).toBe(renderText(outcome, { ...options, colour: true }));
      expect(renderMergedMarkdown(merged, lang)).toBe(renderMarkdown(outcome, options));
    }
  });

  test('a problem keeps its place, and several of one entry stand together', () => {
    const place = { file: 'swan-domains.yml', line: 3, column: 5, endLine: 3, endColumn: 20 };
    const problems = PROBLEMS.map((problem) => ({ ...problem, place }));
    expect(renderMergedText(mergeResults([printed({ problems })]), 'en')).toMatch(
      /^swan-domains\.yml:3:5: error: .*\n {4}= .*\nswan-domains\.yml:3:5: warning: /,
    );
  });

  test('a single app is a row too: others may be in other shards', () => {
    expect(renderMergedText(mergeResults([one]), 'en')).toMatch(/^✓ 1 {2}applied {2}request_domain \+2 −1/);
  });

  test('wrong usage in one shard is told beside what the others did', () => {
    const merged = mergeResults([one, printed({ usages: [USAGE] })]);
    expect(merged.exit_code).toBe(3);
    expect(renderMergedText(merged, 'en')).toMatchInlineSnapshot(`
      "swan-domains.yml:3:1: error: unknown key "domain"; did you mean "domains"?

      ✓ 1  applied  request_domain +2 −1, web_view_domain +1

      ✗ 1 applied
      "
    `);
    expect(renderMergedMarkdown(merged, 'en')).toMatch(
      /^### ❌ swan-domains apply: <code>swan&#45;domains&#46;yml.*; 1 applied\n/,
    );
  });
});

describe('hostile text', () => {
  const HOSTILE = '\u001b[2J\r\n::error::x\u202e<script>|`*_@all</details>';

  /** Every text of a value, where any is allowed. */
  function poisoned(value: unknown, key = ''): unknown {
    const ours = ['schema', 'status', 'severity', 'endpoint', 'action', 'domain_type', 'list', 'checksum'];
    if (typeof value === 'string') return ours.includes(key) ? value : HOSTILE + value;
    if (Array.isArray(value)) return value.map((member) => poisoned(member, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, poisoned(inner, name)]));
  }

  const place = { file: 'swan-domains.yml', line: 3, column: 5, endLine: 3, endColumn: 20 };
  const problems = withApp(PROBLEMS, '1').map((problem) => ({ ...problem, place }));
  const live = { request_domain: ['https://a.com'] };

  test.each(['apply', 'get'])('in every field: %s', (command) => {
    const apps = [...FLEET, { ...blankApp('9', 'unchanged'), live }];
    const merged = mergeResults([poisoned(printed({ command, apps, problems, usages: [USAGE] }))]);
    const text = renderMergedText(merged, 'en');
    expect(text).toContain('::error::x');
    expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cf}|^::error/mu);
    const ours = /<\/?(?:code|details|summary)>|<br>|\*\*|&#\d+;|^\|[-|]*$|^### | \| |^\| | \|$/gm;
    const markdown = renderMergedMarkdown(merged, 'en');
    expect(markdown.replaceAll(ours, '')).not.toMatch(/[<>|`*_[\]@\\]|::|\p{Cf}/u);
  });
});
