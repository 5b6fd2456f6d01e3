/** SARIF: what GitHub makes of it. That it is valid, test/consumers/sarif.test.ts has judged. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { AppProblem, Outcome } from '../../src/app/outcome.ts';
import { UsageError } from '../../src/app/usage-error.ts';
import { readRulePage } from '../../src/command/read-rule-page.ts';
import { check } from '../../src/core/check.ts';
import { RULE_IDS } from '../../src/core/rules/index.ts';
import type { RenderOptions } from '../../src/report/format.ts';
import { runView } from '../../src/report/run-view.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { changing, NO_ANSWER, TOO_MANY } from './fleet.ts';
import { EMPTY, outcomeOf, PROBLEMS, SUPPRESSED, USAGE, withApp } from './samples.ts';

const OPTIONS: RenderOptions = { lang: 'en', exitCode: 1, files: new Map(), colour: false };

async function sarifOf(outcome: Outcome, part: Partial<RenderOptions> = {}) {
  const options = { ...OPTIONS, ...part };
  const text = await renderSarif(runView(outcome, options), options);
  return { text, run: JSON.parse(text).runs[0] };
}

/** Each of these as an entry of `request_domain`, one a line. */
function placed(entries: readonly string[], first = 1, file = 'swan-domains.yml'): AppProblem[] {
  const lists = { request_domain: entries };
  const problems = check(lists, { registered: { request_domain: ['waitui.com'] } });
  return withApp(
    problems.map((problem) => {
      const line = first + entries.indexOf(problem.value ?? '');
      return { ...problem, place: { file, line, column: 3, endLine: line, endColumn: 9 } };
    }),
    null,
  );
}

const fingerprints = (run: { results: { partialFingerprints: { primaryLocationLineHash: string } }[] }) =>
  run.results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);

test('every rule has a name, both descriptions, help in both forms, a page, a level and few tags', async () => {
  const { run } = await sarifOf(outcomeOf({}));
  const { rules } = run.tool.driver;
  expect(rules.map(({ id }: { id: string }) => id)).toEqual(RULE_IDS);
  for (const { id, name, shortDescription, fullDescription, help, helpUri, ...rule } of rules) {
    expect(name.toLowerCase()).not.toBe(id);
    for (const { text } of [shortDescription, fullDescription, help]) expect(text).not.toBe('');
    expect(help.markdown).toContain('```yaml');
    expect(helpUri).toMatch(new RegExp(`^https://.*/docs/rules/${id}\\.md$`));
    expect(['error', 'warning', 'note']).toContain(rule.defaultConfiguration.level);
    expect(rule.properties.tags.length).toBeLessThanOrEqual(10);
  }
});

test('a rule’s page is Chinese for who reads Chinese', async () => {
  const { run } = await sarifOf(outcomeOf({}), { lang: 'zh' });
  for (const { id, helpUri } of run.tool.driver.rules) {
    expect(helpUri).toMatch(new RegExp(`/docs/zh/rules/${id}\\.md$`));
  }
});

describe('the help of a rule', () => {
  const loadRulePages = async () => readRulePage;
  async function helps(rules: readonly string[], lang: 'en' | 'zh') {
    const options = { ...OPTIONS, lang, loadRulePages };
    const view = runView(outcomeOf({ problems: placed(['https://m.waitui.com/x']) }), options);
    const problems = rules.flatMap((rule) => view.problems.map((problem) => ({ ...problem, rule })));
    const text = await renderSarif({ ...view, problems }, options);
    const told: readonly { id: string; help: { text: string; markdown: string } }[] =
      JSON.parse(text).runs[0].tool.driver.rules;
    return { text, help: new Map(told.map(({ id, help }) => [id, help])) };
  }

  test.each([
    ['en', '## Why\n\nThe console forbids ports.'],
    ['zh', '## 原因\n\n控制台不接受端口。'],
  ] as const)('is its whole page where it was broken: %s', async (lang, why) => {
    const { help } = await helps(RULE_IDS, lang);
    expect(help.get('port')?.markdown).toContain(why);
    expect(help.get('port')?.text).toContain(why);
    for (const id of RULE_IDS) {
      const { text = '', markdown = '' } = help.get(id) ?? {};
      expect(markdown).toContain('```yaml');
      expect(markdown).not.toMatch(/^# /);
      // Its links lead from GitHub's page, too.
      expect([...markdown.matchAll(/\]\(([^)]*)\)/g)].filter(([, href = '']) => !/^(?:https:|#)/.test(href))).toEqual(
        [],
      );
      expect(text).toMatch(new RegExp(`${id}\\.md\\n$`));
    }
  });

  test('is a paragraph where it was not', async () => {
    const { help } = await helps(['domain-format'], 'en');
    expect(help.get('domain-format')?.markdown).toContain('## Why');
    expect(help.get('port')?.markdown).not.toContain('## Why');
  });

  test('leaves the room that results are given', async () => {
    const sizes = await Promise.all((['en', 'zh'] as const).map(async (lang) => (await helps(RULE_IDS, lang)).text));
    for (const text of sizes) expect(gzipSync(text).length).toBeLessThan(100_000);
  });
});

describe('a result', () => {
  test('has its rule, level, both texts, its region as it is, and what is known beside', async () => {
    const [problem] = placed(['https://m.waitui.com/x'], 7);
    const { run } = await sarifOf(outcomeOf({ problems: [problem ?? expect.fail()] }));
    const [result] = run.results;
    expect(result).toMatchObject({
      ruleId: 'domain-format',
      level: 'error',
      message: { text: expect.stringMatching(/the path "\/x"\nwrite protocol and host only/) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'swan-domains.yml', uriBaseId: '%SRCROOT%' },
            region: { startLine: 7, startColumn: 3, endLine: 7, endColumn: 9 },
          },
        },
      ],
      properties: { app_id: null, domain_type: 'request_domain', errno: 470014 },
    });
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe('domain-format');
  });

  test.each([
    ['swan-domains.yml', '', 'swan-domains.yml'],
    ['swan-domains.yml', 'apps/商城', 'apps/%E5%95%86%E5%9F%8E/swan-domains.yml'],
    ['../swan-domains.yml', 'apps/shop', 'apps/swan-domains.yml'],
    ['a b%#?:"<\ud800>.yml', '', 'a%20b%25%23%3F%3A%22%3C%EF%BF%BD%3E.yml'],
  ])('of %j in the folder %j is at %s', async (file, folder, uri) => {
    const { run } = await sarifOf(outcomeOf({ problems: placed(['https://m.waitui.com/x'], 1, file) }), { folder });
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });

  test.each([
    ['a flag', PROBLEMS.slice(0, 1).map((problem) => ({ ...problem, place: flag() })), '--request-domain: '],
    ['a file outside the repository', placed(['https://m.waitui.com/x'], 4, '../../x.yml'), '../../x.yml:4:3: '],
    ['a file of another disk', placed(['https://m.waitui.com/x'], 4, 'C:/x.yml'), 'C:/x.yml:4:3: '],
  ])('of %s is at the first line of the config, and says where it is', async (_, problems, start) => {
    const files = new Map([['shop/swan-domains.yaml', []]]);
    const { run } = await sarifOf(outcomeOf({ problems }), { files });
    const [{ message, locations }] = run.results;
    expect(message.text.startsWith(start)).toBe(true);
    expect(locations[0].physicalLocation.artifactLocation.uri).toBe('shop/swan-domains.yaml');
    expect(locations[0].physicalLocation.region).toEqual({ startLine: 1 });
  });

  function flag() {
    return { file: null, source: '--request-domain', line: 1, column: 9, endLine: 1, endColumn: 12 };
  }
});

test('a text of a stranger is neither a link nor a placeholder (SARIF 2.1.0, 3.11.5 and 3.11.6)', async () => {
  const path = '[click](https://evil.example/x){0}\\';
  const problems = placed([`https://m.waitui.com/${path}`]);
  const [result] = (await sarifOf(outcomeOf({ problems }))).run.results;
  expect(result.message.text).toContain('\\[click\\](https://evil.example/x){{0}}\\\\');
  const usages = [new UsageError({ kind: 'unknown-key', key: path, near: [], known: [] }, { file: 'a.yml' })];
  const { run } = await sarifOf(outcomeOf({ usages }), { exitCode: 3 });
  const [notification] = run.invocations[0].toolConfigurationNotifications;
  expect(notification.message.text).toContain('\\[click\\](https://evil.example/x){{0}}');
});

test('a config that cannot be used is a result too: without one every alert would look mended', async () => {
  const usages = [new UsageError({ kind: 'config-empty' }, { file: 'shop/a.yml' })];
  const { run } = await sarifOf(outcomeOf({ usages }), { exitCode: 3 });
  expect(run.results).toMatchObject([
    {
      ruleId: 'config',
      level: 'error',
      message: { text: expect.stringMatching(/^[^\n]+$/) },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'shop/a.yml' }, region: { startLine: 1 } } }],
    },
  ]);
  expect(run.tool.driver.rules[run.results[0].ruleIndex]).toMatchObject({ id: 'config', name: 'ConfigRule' });
  expect(run.invocations[0].toolConfigurationNotifications).toHaveLength(1);
  const unplaced = await sarifOf(outcomeOf({ usages: [new UsageError({ kind: 'no-apps' })] }), { exitCode: 3 });
  expect(unplaced.run.results).toEqual([]);
});

test('what is accepted is not in it: GitHub would open an alert for each', async () => {
  const { run } = await sarifOf(outcomeOf({ problems: PROBLEMS, suppressed: SUPPRESSED }));
  expect(run.results).toHaveLength(PROBLEMS.length);
});

describe('a fingerprint', () => {
  test('stays when lines move, and when other problems come before', async () => {
    const before = await sarifOf(outcomeOf({ problems: placed(['https://m.waitui.com/x'], 3) }));
    const after = await sarifOf(
      outcomeOf({ problems: placed(['https://n.waitui.com/y', 'https://m.waitui.com/x'], 30) }),
    );
    expect(fingerprints(after.run)).toContain(fingerprints(before.run)[0]);
  });

  test('differs for equal ones in a file, for apps, types and values', async () => {
    const [problem] = placed(['https://m.waitui.com/x']);
    if (!problem) throw new Error('no problem');
    const problems = [
      problem,
      problem,
      { ...problem, appId: '1' },
      { ...problem, appId: '2' },
      { ...problem, domainType: 'socket_domain' as const },
      { ...problem, value: 'https://m.waitui.com/y' },
      { ...problem, place: { ...(problem.place ?? expect.fail()), file: 'b.yml' } },
    ];
    const { run } = await sarifOf(outcomeOf({ problems }));
    expect(new Set(fingerprints(run)).size).toBe(problems.length);
    for (const one of fingerprints(run)) expect(one).toMatch(/^[0-9a-f]{16}:\d+$/);
  });

  test('is the same for every language', async () => {
    const outcome = outcomeOf({ problems: placed(['https://m.waitui.com/x']) });
    const [en, zh] = [await sarifOf(outcome), await sarifOf(outcome, { lang: 'zh' })];
    expect(fingerprints(zh.run)).toEqual(fingerprints(en.run));
    expect(zh.run.tool.driver.rules[0].helpUri).toContain('/docs/zh/rules/');
    expect(zh.run.results[0].message.text).toMatch(/\p{Script=Han}/u);
  });
});

describe('the invocation', () => {
  test.each([
    [0, true],
    [1, true],
    [2, true],
    [3, false],
    [4, false],
  ])('with exit code %i: successful %s', async (exitCode, successful) => {
    const { run } = await sarifOf(outcomeOf({}), { exitCode });
    expect(run.invocations).toMatchObject([{ executionSuccessful: successful, exitCode }]);
  });

  test('names wrong usage with its place', async () => {
    const { run } = await sarifOf(outcomeOf({ usages: [USAGE] }), { exitCode: 3 });
    expect(run.invocations[0].toolConfigurationNotifications).toMatchObject([
      {
        level: 'error',
        descriptor: { id: 'unknown-key' },
        locations: [{ physicalLocation: { region: { startLine: 3, startColumn: 1 } } }],
      },
    ]);
    expect(run.results.map(({ ruleId }: never) => ruleId)).toEqual(['config']);
  });

  test('names the wrong usage of every config', async () => {
    const { run } = await sarifOf(outcomeOf({ usages: [USAGE, EMPTY], problems: placed(['https://m.waitui.com/x']) }));
    const notifications = run.invocations[0].toolConfigurationNotifications;
    expect(notifications.map(({ descriptor }: never) => descriptor)).toEqual([
      { id: 'unknown-key' },
      { id: 'config-empty' },
    ]);
    expect(run.results).toHaveLength(3);
  });

  test('names what failed and what was refused, with the app', async () => {
    const apps = [changing('1', 'failed', NO_ANSWER), changing('2', 'refused', TOO_MANY), changing('3', 'applied')];
    const { run } = await sarifOf(outcomeOf({ apps }), { exitCode: 4 });
    const notifications = run.invocations[0].toolExecutionNotifications;
    expect(notifications.map(({ descriptor, properties }: never) => [descriptor, properties])).toEqual([
      [{ id: 'timeout' }, { app_id: '1', errno: null }],
      [{ id: 'unsafe' }, { app_id: '2', errno: null }],
    ]);
    expect(notifications[0].message.text).toMatch(/^1: set modifydomain: no answer within 10 s\n/);
  });
});

describe('of too many problems', () => {
  test('as many as GitHub takes, the gravest, and it says how many are left out', async () => {
    const [error] = placed(['https://m.waitui.com/x']);
    const [warning] = placed(['http://m.waitui.com']);
    if (!error || !warning) throw new Error('no problem');
    const problems = Array.from({ length: 30_000 }, (_, index) => ({
      ...(index < 10_000 ? warning : error),
      appId: `${index}`,
    }));
    const { run, text } = await sarifOf(outcomeOf({ problems }));
    expect(run.results).toHaveLength(25_000);
    expect(run.results.filter(({ level }: { level: string }) => level === 'error')).toHaveLength(20_000);
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toMatch(/^5000 more problems are left out/);
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
  }, 60_000);

  test('whose texts cannot be made smaller: below 10 MB all the same', async () => {
    const [problem] = placed(['https://m.waitui.com/x']);
    if (!problem) throw new Error('no problem');
    let seed = 7;
    const letter = () => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return String.fromCodePoint(0x4e00 + (seed % 20_000));
    };
    const noise = (length: number) => Array.from({ length }, letter).join('');
    const problems = Array.from({ length: 25_000 }, () => ({ ...problem, value: noise(200) }));
    const { run, text } = await sarifOf(outcomeOf({ problems }));
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
    expect(run.results.length).toBeGreaterThan(1000);
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain(
      `${25_000 - run.results.length} more`,
    );
  }, 60_000);
});

test('nothing in it can be obeyed by a terminal, and no reading direction turned', async () => {
  const { text } = await sarifOf(
    outcomeOf({ problems: placed(['https://m.waitui.com/\u001b[31m\u202e\u0085\ud800']) }),
    {
      lang: 'zh',
    },
  );
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2028]/);
});
