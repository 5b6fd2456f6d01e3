/** The job summary: below GitHub's 1 MiB whatever it holds, saying what it left out, and of use without the log. */
import { describe, expect, test } from 'vitest';
import { blankApp, type Outcome } from '../../src/app/outcome.ts';
import { UsageError } from '../../src/app/usage-error.ts';
import { check } from '../../src/core/check.ts';
import { plan } from '../../src/core/plan.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { APP, outcomeOf, PROBLEMS, REFUSED, SUPPRESSED, USAGE, withApp } from './samples.ts';

const GITHUB_LIMIT = 1024 * 1024;

function render(outcome: Outcome, exitCode = 1, lang: 'en' | 'zh' = 'en'): string {
  return renderMarkdown(outcome, { lang, exitCode });
}

/** As a reader sees it. */
function read(outcome: Outcome, exitCode = 1): string {
  return render(outcome, exitCode).replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

const rows = (text: string) => text.split('\n').filter((line) => line.startsWith('| error |')).length;

describe('limits', () => {
  const many = (entry: (index: number) => string, count: number) =>
    withApp(
      check({ request_domain: Array.from({ length: count }, (_, index) => entry(index)) }).filter(
        ({ rule }) => rule === 'domain-format',
      ),
      null,
    );

  test('50,000 problems: below 1 MiB, and the rest is counted', () => {
    const problems = many((index) => `https://h${index}.example.com/x`, 50_000);
    expect(problems).toHaveLength(50_000);
    const text = render(outcomeOf({ problems }));
    expect(Buffer.byteLength(text)).toBeLessThan(GITHUB_LIMIT);
    expect(rows(text)).toBeGreaterThan(100);
    expect(text).toContain(`${50_000 - rows(text)} more`);
    expect(text).toContain('50000 errors');
  });

  test('the gravest comes first: what is cut away is what matters least', () => {
    const lists = { request_domain: Array.from({ length: 600 }, (_, index) => `http://h${index}.example.com`) };
    const found = check({ request_domain: [...lists.request_domain, 'https://a.example.com/x'] });
    const problems = withApp(
      found.filter(({ rule }) => rule === 'secure-protocol' || rule === 'domain-format'),
      null,
    );
    const text = read(outcomeOf({ problems }));
    expect(text).toContain('1 error, 600 warnings');
    const first = text.split('\n').find((line) => /^\| (?:error|warning) \|/.test(line));
    expect(first).toMatch(/^\| error \|.*a\.example\.com/);
    expect(text).toContain('101 more');
  });

  test.each([
    ['Chinese text', '路径'.repeat(100)],
    ['nothing but signs', '<>|&`*'.repeat(40)],
    ['nothing but control characters', '\u0001\u202e'.repeat(100)],
  ])('1,000 problems of %s: below 1 MiB, and still some of them', (_name, path) => {
    for (const lang of ['en', 'zh'] as const) {
      const problems = many((index) => `https://h${index}.example.com/${path}`, 1000);
      const text = render(outcomeOf({ problems }), 1, lang);
      expect(Buffer.byteLength(text)).toBeLessThan(GITHUB_LIMIT);
      expect(text.split('\n').filter((line) => /^\| (?:error|错误) \|/.test(line)).length).toBeGreaterThan(10);
    }
  });

  test('50,000 changes, and the problems after them', () => {
    const live = { request_domain: Array.from({ length: 50_000 }, (_, index) => `https://h${index}.example.com`) };
    const { differences, calls } = plan({ wanted: { request_domain: ['https://a.com'] }, live });
    const text = render(
      outcomeOf({ apps: [{ ...blankApp(null, 'pending'), differences, calls }], problems: PROBLEMS }),
    );
    expect(Buffer.byteLength(text)).toBeLessThan(GITHUB_LIMIT);
    expect(text).toMatch(/49501 more/);
    expect(rows(text)).toBeGreaterThan(0);
  });

  test('no table is cut inside a row', () => {
    const problems = many((index) => `https://h${index}.example.com/${'<'.repeat(200)}`, 600);
    for (const line of render(outcomeOf({ problems })).split('\n')) {
      if (line.startsWith('|')) expect(line.endsWith('|')).toBe(true);
    }
  });
});

describe('content', () => {
  test('the verdict comes first', () => {
    expect(render(outcomeOf({}), 0)).toMatch(/^### ✅ swan-domains apply: /);
    expect(render(outcomeOf({ problems: PROBLEMS }))).toMatch(/^### ❌ swan-domains apply: /);
    expect(render(outcomeOf({ command: 'plan', apps: [blankApp(null, 'pending')] }), 2)).toMatch(/^### ✅ /);
  });

  test('a failure, its remedy and how far it got', () => {
    expect(read(outcomeOf({ apps: [APP] }), 4)).toMatchInlineSnapshot(`
      "### ❌ swan-domains apply: failed

      #### <code>016012345</code>

      **delete modifywebviewdomain**: the platform answered errno 470012: "修改业务域名超过限制次数"<br>no document has this code here; the platform’s message is all there is

      | type | change | domain |
      |---|---|---|
      | <code>request_domain</code> | + | <code>https://b.com</code> |
      | <code>request_domain</code> | − | <code>https://Old.com/</code> |
      | <code>web_view_domain</code> | − | <code>https://w.com</code> |

      Calls (1 of 2 sent):

      1. <code>set modifydomain (request_domain)</code>
      2. <code>delete modifywebviewdomain (web_view_domain)</code>
      "
    `);
  });

  test('a refusal', () => {
    expect(read(outcomeOf({ apps: [REFUSED] }))).toMatchInlineSnapshot(`
      "### ❌ swan-domains apply: refused, nothing was sent

      refused as unsafe: web_view_domain would be emptied (1 entry). If this is meant: --allow-deletions (in a workflow: allow-deletions: true)
      "
    `);
  });

  test('problems', () => {
    expect(read(outcomeOf({ command: 'check', problems: PROBLEMS }))).toMatchInlineSnapshot(`
      "### ❌ swan-domains check: 2 errors, 1 warning

      | severity | place | problem | rule |
      |---|---|---|---|
      | error |  | "https://a.com/x" is not a domain: the path "/x"<br>→ write protocol and host only, as in "https://api.example.com" | <code>domain-format</code> 470014 |
      | error |  | "com.cn" is a public suffix (ICANN): it would cover domains of strangers<br>→ name the domain in front of it: "example.com.cn" | <code>public-suffix</code> |
      | warning |  | "http://b.com" uses http; the console accepts only https in request_domain<br>→ use https:// | <code>secure-protocol</code> |
      "
    `);
  });

  test('wrong usage names the file and the line: nobody else does', () => {
    const text = read(outcomeOf({ usages: [USAGE] }), 3);
    expect(text).toContain('unknown key "domain"');
    expect(text).toContain('swan-domains.yml:3');
  });

  test('wrong usage of several configs is told beside the problems of the others', () => {
    const empty = new UsageError({ kind: 'config-empty' }, { file: 'b/<swan>.yml' });
    const text = read(outcomeOf({ usages: [USAGE, empty], problems: PROBLEMS }), 3);
    expect(text).toContain('<code>swan-domains.yml:3:1</code>: unknown key');
    expect(text).toContain('<br><code>b/<swan>.yml</code>: the file is empty');
    expect(text).toContain('; 2 errors, 1 warning\n');
    expect(text).toContain('domain-format');
  });

  test('`get` shows what it read, and does not say that nothing is to be changed', () => {
    const app = { ...blankApp(null, 'unchanged'), live: { request_domain: ['https://a.com'] } } as const;
    const text = read(outcomeOf({ command: 'get', apps: [app] }), 0);
    expect(text).toContain('https://a.com');
    expect(text).not.toContain('nothing to change');
  });

  test('a table of one list knows which list: registered or the app’s', () => {
    const lists = { request_domain: ['https://a.com'] };
    const problems = withApp(check(lists, { registered: { request_domain: ['com.cn', 'a.com'] } }), null);
    expect(problems.map(({ rule }) => rule)).toEqual(['public-suffix']);
    expect(read(outcomeOf({ problems }))).toContain('com.cn');
  });
});

describe('what somebody has accepted', () => {
  test('stands in the summary, with its reason and its last day, and is no markup', () => {
    const text = read(outcomeOf({ suppressed: SUPPRESSED }), 0);
    expect(text).toContain('### ✅ swan-domains apply: no problems; 2 suppressed');
    expect(text).toContain('| 对方没有 TLS | <code>secure-protocol</code> |');
    expect(text).toContain('| a | b <b><br>until 2027-01-31 |');
    expect(render(outcomeOf({ suppressed: SUPPRESSED }), 0)).not.toContain('<b>');
  });

  test('is counted where it is too much', () => {
    const [one] = SUPPRESSED;
    const suppressed = Array.from({ length: 5000 }, () => one ?? expect.fail());
    const text = render(outcomeOf({ suppressed, problems: PROBLEMS }), 0, 'zh');
    expect(Buffer.byteLength(text)).toBeLessThan(GITHUB_LIMIT);
    expect(text).toContain('**已忽略 5000 个**，仅列出前 100 个');
    expect(text.split('\n').filter((line) => line.includes('TLS'))).toHaveLength(100);
  });
});
