/** JUnit XML: what GitLab, Jenkins and Gitee make of it, and that every text leaves it XML. */
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/app/outcome.ts';
import { RULE_IDS } from '../../src/core/rules/index.ts';
import type { RenderOptions } from '../../src/report/format.ts';
import { renderJUnit } from '../../src/report/junit.ts';
import { runView } from '../../src/report/run-view.ts';
import { FLEET } from './fleet.ts';
import { EMPTY, outcomeOf, PROBLEMS, SUPPRESSED, USAGE, withApp } from './samples.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  readonly children: Element[];
}

/** @throws where it is not well-formed */
function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '', children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const at = open.at(-1);
    if (at) at.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return root.children[0] ?? expect.fail('no element');
}

function junitOf(outcome: Outcome, part: Partial<RenderOptions> = {}) {
  const options: RenderOptions = { lang: 'en', exitCode: 0, files: new Map(), colour: false, ...part };
  const report = parse(renderJUnit(runView(outcome, options), options));
  const cases = report.children.flatMap(({ children }) => children);
  const named = (name: string) => cases.find(({ attributes }) => attributes.name === name) ?? expect.fail(name);
  return { report, cases, named };
}

const CHECK = outcomeOf({ command: 'check' });
const resultOf = ({ children }: Element) => children.map(({ name }) => name);

test('a clean check: every rule has passed', () => {
  const { report, cases } = junitOf(CHECK);
  expect(cases.map(({ attributes }) => attributes.name)).toEqual(RULE_IDS);
  expect(cases.flatMap(resultOf)).toEqual([]);
  expect(report.attributes).toMatchObject({ tests: `${RULE_IDS.length}`, failures: '0', errors: '0', skipped: '0' });
});

test('a rule that is broken is one failure with all of its problems, and the file of the first', () => {
  const place = { file: 'swan-domains.yml', line: 3, column: 5, endLine: 3, endColumn: 9 };
  const problems = [...PROBLEMS, ...PROBLEMS].map((problem) => ({ ...problem, place }));
  const { named, report } = junitOf({ ...CHECK, problems }, { exitCode: 1, folder: 'apps/shop' });
  const broken = named('domain-format');
  expect(broken.attributes).toMatchObject({
    classname: 'swan-domains.check.rules',
    file: 'apps/shop/swan-domains.yml',
    time: '0',
  });
  expect(broken.children).toMatchObject([
    {
      name: 'failure',
      attributes: { message: expect.stringMatching(/the path "\/x" \(and 1 more\)$/), type: 'failure' },
    },
  ]);
  expect(broken.children[0]?.text.split('\n')).toHaveLength(4);
  expect(report.attributes.failures).toBe('2');
});

test.each([
  ['error', 'system-out'],
  ['warning', 'failure'],
  ['never', 'system-out'],
] as const)('with --fail-on %s a warning is %s', (failOn, kind) => {
  const { named } = junitOf({ ...CHECK, problems: PROBLEMS }, { exitCode: 1, failOn });
  expect(resultOf(named('secure-protocol'))).toEqual([kind]);
});

test('a rule of which all was accepted is skipped, with the reasons; one that finds more fails', () => {
  const { named, report } = junitOf({ ...CHECK, suppressed: SUPPRESSED, problems: PROBLEMS.slice(0, 1) });
  const skipped = named('secure-protocol').children[0] ?? expect.fail('nothing');
  expect(skipped).toMatchObject({ name: 'skipped', attributes: { message: '对方没有 TLS (and 1 more)' } });
  expect(skipped.text.split('\n')).toEqual([
    expect.stringMatching(/^warning: .*http:/),
    '  = 对方没有 TLS',
    expect.stringMatching(/^warning: /),
    '  = a | b <b>',
  ]);
  expect(report.attributes).toMatchObject({ failures: '1', skipped: '1' });
  const { named: both } = junitOf({ ...CHECK, suppressed: SUPPRESSED, problems: PROBLEMS }, { failOn: 'warning' });
  expect(resultOf(both('secure-protocol'))).toEqual(['failure']);
});

test('apps are tests, too: applied and unchanged pass, what failed is an error, refused a failure, skipped is skipped', () => {
  const { cases } = junitOf(outcomeOf({ apps: FLEET }), { exitCode: 4 });
  expect(cases.map((one) => [one.attributes.name, ...resultOf(one)])).toEqual([
    ['16012345'],
    ['16012346'],
    ['16012347', 'error'],
    ['商城', 'failure'],
    ['16012349'],
    ['16012350', 'skipped'],
  ]);
});

test('no two tests of a suite have one name: GitLab drops the second', () => {
  const problems = [...PROBLEMS, ...withApp(PROBLEMS, '1')];
  const { cases } = junitOf(outcomeOf({ problems, apps: FLEET }), { exitCode: 4 });
  const keys = cases.map(({ attributes }) => `${attributes.classname} ${attributes.name}`);
  expect(new Set(keys).size).toBe(keys.length);
});

describe('what was not judged is not listed as passed', () => {
  test('wrong usage: one error', () => {
    const { cases } = junitOf({ ...CHECK, usages: [USAGE] }, { exitCode: 3 });
    expect(cases).toMatchObject([
      { attributes: { name: 'check', file: 'swan-domains.yml' }, children: [{ name: 'error' }] },
    ]);
  });

  test('wrong usage of several configs: one error, which has all, beside the problems of the others', () => {
    const { cases, named } = junitOf({ ...CHECK, usages: [USAGE, EMPTY], problems: PROBLEMS }, { exitCode: 3 });
    const [error] = named('check').children;
    expect(error?.attributes.message).toMatch(/unknown key .*\(and 1 more\)$/);
    expect(error?.text.split('\n')).toEqual([
      expect.stringContaining('swan-domains.yml:3:1: '),
      expect.stringContaining('b.yml: '),
    ]);
    expect(named('domain-format').children).toMatchObject([{ name: 'failure' }]);
    expect(cases.flatMap(resultOf)).toHaveLength(cases.length);
  });

  test('get: the apps alone, and without any the run', () => {
    const get = outcomeOf({ command: 'get' });
    expect(junitOf(get).cases).toMatchObject([{ attributes: { name: 'get' }, children: [] }]);
  });

  test('an interrupted run: an error of its own', () => {
    const { cases } = junitOf({ ...CHECK, interrupted: true }, { exitCode: 4 });
    expect(cases.map((one) => [one.attributes.name, ...resultOf(one)])).toEqual([['check', 'error']]);
  });
});

describe('any text leaves it XML', () => {
  const EVERY = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).join('');
  const TEXTS = [
    ['every character at the start of the plane', EVERY],
    ['ends of CDATA and comments', ']]> <![CDATA[ --> <!-- <?xml ?> &amp; &#0; &x;'],
    ['lone surrogates', '\ud800 \udfff \ud83d\ude00 \udc00\ud800'],
    ['what is no character', '\ufffe\uffff\ufdd0\u{1fffe}'],
    ['quotes', `"'"'`],
  ] as const;

  test.each(TEXTS)('%s', (_, text) => {
    const [problem] = PROBLEMS;
    if (!problem) throw new Error('no problem');
    const place = { file: text, line: 1, column: 1, endLine: 1, endColumn: 2 };
    const problems = [{ ...problem, value: text, appId: text, place }];
    const apps = FLEET.map((app) => ({ ...app, appId: text }));
    for (const lang of ['en', 'zh'] as const) {
      const { cases } = junitOf(outcomeOf({ problems, apps }), { lang, exitCode: 4 });
      expect(cases.length).toBeGreaterThan(apps.length);
    }
  });
});

test('no text is a command to the runner of a step, and each is the same text', () => {
  const problems = PROBLEMS.slice(0, 1).map((problem) => ({ ...problem, appId: '##[group]x' }));
  const outcome = outcomeOf({ problems, severalApps: true });
  const options: RenderOptions = { lang: 'en', exitCode: 1, files: new Map(), colour: false };
  expect(renderJUnit(runView(outcome, options), options)).not.toContain('##[');
  expect(JSON.stringify(junitOf(outcome).report)).toContain('##[group]x');
});
