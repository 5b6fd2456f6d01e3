/** The job summary of several apps: the verdict, what needs a look, what changes; of use for 3 apps and for 1,000. */
import { describe, expect, test } from 'vitest';
import { type AppOutcome, blankApp, type Outcome } from '../../src/app/outcome.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { changing, FLEET, manyApps, NO_ANSWER, planned, TOO_MANY } from './fleet.ts';
import { outcomeOf, PROBLEMS, withApp } from './samples.ts';

const GITHUB_LIMIT = 1024 * 1024;

function render(outcome: Partial<Outcome>, exitCode = 4, lang: 'en' | 'zh' = 'en'): string {
  return renderMarkdown(outcomeOf(outcome), { lang, exitCode });
}

/** As a reader sees it, the contents of `<details>` apart. */
function read(outcome: Partial<Outcome>, exitCode = 4, lang: 'en' | 'zh' = 'en'): string {
  return seen(render(outcome, exitCode, lang).replaceAll(/(<\/summary>).*?<\/details>/g, '$1…</details>'));
}

function seen(markdown: string): string {
  return markdown.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

const rows = (text: string, pattern: RegExp) => text.split('\n').filter((line) => pattern.test(line));
const pendingApps = (count: number) => Array.from({ length: count }, (_, index) => changing(`app${index}`, 'pending'));

describe('content', () => {
  test('one app of each status: what failed comes first, and whose each problem is', () => {
    const problems = withApp(PROBLEMS.slice(0, 1), '16012350');
    expect(read({ apps: FLEET, problems })).toMatchInlineSnapshot(`
      "### ❌ swan-domains apply: 1 error; 1 applied, 1 pending, 1 unchanged, 1 refused, 1 failed, 1 skipped

      | app | status | why, and what to do |
      |---|---|---|
      | <code>16012347</code> | failed | 1 of 2 calls were accepted<br>**set modifydomain**: no answer within 10 s<br>→ whether the platform acted is not known: "plan" shows what is live now<br><details><summary><code>request_domain</code> +2 −1, <code>web_view_domain</code> +1</summary>…</details> |
      | <code>商城</code> | refused | refused as unsafe: 6 deletions, max_deletions is 5<br>→ if this is meant: --allow-deletions (in a workflow: allow-deletions: true)<br><details><summary><code>request_domain</code> +2 −1, <code>web_view_domain</code> +1</summary>…</details> |
      | <code>16012350</code> | skipped | its problems stop it: nothing was sent |

      | app | status | changes |
      |---|---|---|
      | <code>16012345</code> | applied | <details><summary><code>request_domain</code> +2 −1, <code>web_view_domain</code> +1</summary>…</details> |
      | <code>16012349</code> | pending | <details><summary><code>request_domain</code> +2 −1, <code>web_view_domain</code> +1</summary>…</details> |

      | app | severity | place | problem | rule |
      |---|---|---|---|---|
      | <code>16012350</code> | error |  | "https://a.com/x" is not a domain: the path "/x"<br>→ write protocol and host only, as in "https://api.example.com" | <code>domain-format</code> 470014 |
      "
    `);
  });

  test('in Chinese', () => {
    expect(read({ apps: FLEET }, 4, 'zh')).toMatchInlineSnapshot(`
      "### ❌ swan-domains apply: 已应用 1，待应用 1，无变化 1，已拒绝 1，失败 1，已跳过 1

      | 小程序 | 状态 | 原因与处理 |
      |---|---|---|
      | <code>16012347</code> | 失败 | 2 次调用中 1 次已被接受<br>**set modifydomain**: 10 秒内没有应答<br>→ 平台是否已执行未知：请用 plan 查看线上现状<br><details><summary><code>request_domain</code> +2 −1, <code>web_view_domain</code> +1</summary>…</details> |
      | <code>商城</code> | 已拒绝 | 出于安全拒绝：要删除 6 个，max_deletions 为 5<br>→ 如果确实如此：--allow-deletions（工作流中：allow-deletions: true）<br><details><summary><code>request_domain</code> +2 −1, <code>web_view_domain</code> +1</summary>…</details> |
      | <code>16012350</code> | 已跳过 | 运行提前结束，没有发送任何修改 |

      | 小程序 | 状态 | 修改 |
      |---|---|---|
      | <code>16012345</code> | 已应用 | <details><summary><code>request_domain</code> +2 −1, <code>web_view_domain</code> +1</summary>…</details> |
      | <code>16012349</code> | 待应用 | <details><summary><code>request_domain</code> +2 −1, <code>web_view_domain</code> +1</summary>…</details> |
      "
    `);
  });

  test('three apps of 1,000 that changed, two that failed', () => {
    expect(read({ apps: manyApps(1000) })).toMatchInlineSnapshot(`
      "### ❌ swan-domains apply: 3 applied, 995 unchanged, 2 failed

      | app | status | why, and what to do |
      |---|---|---|
      | <code>16000011</code> | failed | **set modifydomain**: no answer within 10 s<br>→ whether the platform acted is not known: "plan" shows what is live now<br><details><summary><code>request_domain</code> +2 −1, <code>web_view_domain</code> +1</summary>…</details> |
      | <code>16000511</code> | failed | **set modifydomain**: no answer within 10 s<br>→ whether the platform acted is not known: "plan" shows what is live now<br><details><summary><code>request_domain</code> +2 −1, <code>web_view_domain</code> +1</summary>…</details> |

      | app | status | changes |
      |---|---|---|
      | <code>16000007</code> | applied | <details><summary><code>request_domain</code> +2 −1, <code>web_view_domain</code> +1</summary>…</details> |
      | <code>16000407</code> | applied | <details><summary><code>request_domain</code> +2 −1, <code>web_view_domain</code> +1</summary>…</details> |
      | <code>16000807</code> | applied | <details><summary><code>request_domain</code> +2 −1, <code>web_view_domain</code> +1</summary>…</details> |
      "
    `);
  });

  test('a plan: its domains behind the counts, and its checksum', () => {
    const checksum = '5f3a'.repeat(16);
    const apps = [changing('16012345', 'pending', { checksum: '6f3a' }), blankApp('16012346', 'unchanged')];
    expect(seen(render({ command: 'plan', checksum, apps }, 2))).toMatchInlineSnapshot(`
      "### ✅ swan-domains plan: 1 pending, 1 unchanged

      | app | status | changes |
      |---|---|---|
      | <code>16012345</code> | pending | <details><summary><code>request_domain</code> +2 −1, <code>web_view_domain</code> +1</summary><code>request_domain</code><br>+ <code>https://img.example.com</code><br>+ <code>https://log.example.com</code><br>− <code>https://old.example.com</code><br><code>web_view_domain</code><br>+ <code>https://www.example.com</code><br>calls <code>set modifydomain (request_domain)</code>, <code>add modifywebviewdomain (web_view_domain)</code><br>checksum <code>6f3a</code></details> |

      checksum of all apps: <code>5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a</code>
      "
    `);
  });

  test('`get`', () => {
    const live = { request_domain: ['https://a.com', 'https://b.com'], web_view_domain: [] };
    const apps = [
      { ...blankApp('16012345', 'unchanged'), live },
      { ...blankApp('16012346', 'failed'), ...NO_ANSWER },
    ] as const;
    expect(seen(render({ command: 'get', apps }))).toMatchInlineSnapshot(`
      "### ❌ swan-domains get: 1 read, 1 failed

      | app | status | why, and what to do |
      |---|---|---|
      | <code>16012346</code> | failed | **set modifydomain**: no answer within 10 s<br>→ whether the platform acted is not known: "plan" shows what is live now |

      | app | domains |
      |---|---|
      | <code>16012345</code> | <details><summary><code>request_domain</code> 2, <code>web_view_domain</code> 0</summary><code>request_domain</code><br><code>https://a.com</code><br><code>https://b.com</code></details> |
      "
    `);
  });

  test('`add-all`: its calls', () => {
    const calls = [{ endpoint: 'modifydomain', action: 'add-all', domains: {} }] as const;
    const apps = ['1', '2'].map((appId) => ({ ...blankApp(appId, 'pending'), calls }));
    expect(seen(render({ command: 'add-all', apps }, 0))).toContain(
      '| <code>1</code> | pending | <code>add-all modifydomain</code> |',
    );
  });
});

describe('apps with one fate', () => {
  const refused = (count: number) =>
    Array.from({ length: count }, (_, index) => changing(`app${index}`, 'refused', TOO_MANY));

  test('of three each has a row, with its changes', () => {
    const lines = rows(read({ apps: refused(3) }), /refused \|/);
    expect(lines).toHaveLength(3);
    expect(lines[2]).toContain('<code>app2</code>');
    expect(lines[2]).toContain('<code>request_domain</code> +2 −1');
  });

  test('1,000 have one together, which names them all', () => {
    const text = render({ apps: refused(1000) });
    const lines = rows(text, /refused \|/);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^\| <details><summary>1000 apps<\/summary>/);
    for (const index of [0, 500, 999]) expect(lines[0]).toContain(`<code>app${index}</code>`);
  });

  test('how far each got is a part of its fate', () => {
    const apps = [0, 0, 0, 0, 1, 1, 1, 1].map((sent, index) =>
      changing(`app${index}`, 'failed', { ...NO_ANSWER, sent }),
    );
    expect(rows(read({ apps }), /4 apps/)).toHaveLength(2);
  });
});

describe('limits', () => {
  test('of 100 apps the domains are shown, of all others the counts', () => {
    const text = render({ command: 'plan', apps: pendingApps(300) }, 0);
    const lines = rows(text, /pending \|/);
    expect(lines).toHaveLength(300);
    expect(lines.filter((line) => line.includes('<details>'))).toHaveLength(100);
    for (const line of lines) expect(seen(line)).toContain('<code>request_domain</code> +2 −1');
  });

  test('500 apps have rows, the others are counted', () => {
    const text = render({ command: 'plan', apps: pendingApps(2000) }, 0);
    expect(rows(text, /pending \|/)).toHaveLength(500);
    expect(text).toContain('\n\n1500 more rows are left out here: see the log.\n');
    expect(text).toMatch(/^### ✅ swan-domains plan: no problems; 2000 pending\n/);
  });

  test('of an app with thousands of domains a hundred lines are shown', () => {
    const live = { request_domain: Array.from({ length: 5000 }, (_, index) => `https://h${index}.example.com`) };
    const app = { ...blankApp('1', 'pending'), ...planned({ request_domain: [] }, live) } as const;
    const [row = ''] = rows(seen(render({ apps: [app, blankApp('2', 'unchanged')] })), /pending \|/);
    expect(row).toContain('−5000');
    expect(row.match(/<br>/g)).toHaveLength(101);
    expect(row).toContain('<br>and 4901 more: see the log<br>calls <code>');
  });

  /** Nothing but what is longest when it is escaped, and another fate each. */
  const longest = '\u202e<|'.repeat(200);
  const emptied = { request_domain: Array.from({ length: 50 }, (_, at) => `${at}${longest}`) };
  const change = planned({ request_domain: [] }, emptied);
  const hostile = (index: number): AppOutcome => {
    const failure = { kind: 'errno', errno: index, msg: longest, info: null } as const;
    const failed = { failure, endpoint: 'modifydomain', action: 'set' } as const;
    const app = {
      ...blankApp(`${index}${longest}`, 'pending'),
      ...change,
      live: { request_domain: [longest] },
    } as const;
    return index % 2 === 0 ? { ...app, status: 'failed', failed } : app;
  };

  test.each(['apply', 'plan', 'get'])(
    '2,000 hostile apps: below 1 MiB, whole rows, and the rest is counted: %s',
    (command) => {
      const apps = Array.from({ length: 2000 }, (_, index) => hostile(index));
      for (const lang of ['en', 'zh'] as const) {
        const text = render({ command, apps, problems: withApp(PROBLEMS, '<'.repeat(1000)) }, 4, lang);
        expect(Buffer.byteLength(text)).toBeLessThan(GITHUB_LIMIT);
        expect(text).toMatch(/more rows are left out here: see the log|行，请查看日志/);
        const lines = rows(text, /^\|/);
        expect(lines.length).toBeGreaterThan(100);
        for (const line of lines) expect(line.endsWith('|')).toBe(true);
      }
    },
  );
});

describe('hostile text', () => {
  const HOSTILE = '<script>|`*_[x](y)@all ::error::x\n| a | b |\u202e</details>';

  test.each(['apply', 'plan', 'get'])('is no markup, wherever it stands: %s', (command) => {
    const live = { request_domain: [HOSTILE] };
    const failure = { kind: 'errno', errno: 1, msg: HOSTILE, info: null } as const;
    const change = planned({ request_domain: [] }, live);
    const failed = {
      ...blankApp(HOSTILE, 'failed'),
      ...change,
      failed: { failure, endpoint: 'modifydomain', action: 'set' },
    } as const;
    const apps: AppOutcome[] = [failed, { ...blankApp(`${HOSTILE}2`, 'pending'), ...change, live }, ...alike(HOSTILE)];
    const text = render({ command, apps, problems: withApp(PROBLEMS, HOSTILE), checksum: HOSTILE });
    // What is left without our own tags, entities and tables: nothing that Markdown or HTML would read.
    const ours = /<\/?(?:code|details|summary)>|<br>|\*\*|&#\d+;|^\|[-|]*$|^### | \| |^\| | \|$/gm;
    expect(text.replaceAll(ours, '')).not.toMatch(/[<>|`*_[\]@\\]|::|\p{Cf}/u);
  });

  const alike = (appId: string) => [1, 2, 3, 4].map((index) => blankApp(`${appId}${index}`, 'skipped'));
});
