/** Texts for people: refusals, counts, calls, usage, colours. */
import { describe, expect, test } from 'vitest';
import { type AppStatus, blankApp, type Outcome } from '../../src/app/outcome.ts';
import type { Refusal } from '../../src/app/refusal.ts';
import { UsageError } from '../../src/app/usage-error.ts';
import { check } from '../../src/core/check.ts';
import { widthOf } from '../../src/report/code-frame.ts';
import { callText, refusalText } from '../../src/report/messages/describe-outcome.ts';
import { renderText, usageLine } from '../../src/report/text.ts';
import { countText } from '../../src/report/verdict.ts';
import { APP, outcomeOf, PROBLEMS, REFUSED, USAGE, withApp } from './samples.ts';

const PLAIN = { lang: 'en', exitCode: 1, files: new Map(), colour: false } as const;

const REFUSALS: readonly Refusal[] = [
  { kind: 'declined' },
  { kind: 'problems' },
  { kind: 'unsafe', breaches: [{ limit: 'max_deletions', allowed: 5, deletions: 6 }] },
  { kind: 'unsafe', breaches: [{ limit: 'max_deletion_share', allowed: 0.5, deletions: 6, live: 7 }] },
  { kind: 'unsafe', breaches: [{ limit: 'emptied', domainType: 'request_domain', deletions: 2 }] },
  {
    kind: 'unsafe',
    breaches: [
      { limit: 'max_deletions', allowed: 5, deletions: 7 },
      { limit: 'max_deletion_share', allowed: 0.5, deletions: 7, live: 7 },
      { limit: 'emptied', domainType: 'web_view_domain', deletions: 7 },
    ],
  },
  {
    kind: 'stale',
    moved: [
      { what: 'live', domainType: 'request_domain', added: ['https://a.com'], removed: ['https://b.com'] },
      { what: 'target', domainType: 'web_view_domain', added: [], removed: ['https://c.com', 'https://d.com'] },
    ],
    seen: 'plan',
  },
  ...(['plan', 'result', 'shown'] as const).map((seen): Refusal => {
    const moved = [{ what: 'live', domainType: 'request_domain', added: ['https://a.com'], removed: [] }] as const;
    return { kind: 'stale', moved, seen };
  }),
  { kind: 'checksum', reviewed: ['5f3a'.repeat(16)], plan: '0b7c'.repeat(16), run: '0b7c'.repeat(16) },
  { kind: 'checksum', reviewed: [], plan: '0b7c'.repeat(16), run: '0b7c'.repeat(16) },
  { kind: 'checksum', reviewed: ['5f3a', '6f3a'], plan: '0b7c'.repeat(16), run: '0b7c'.repeat(16) },
  { kind: 'checksum', reviewed: ['5f3a'.repeat(16)], plan: '0b7c'.repeat(16), run: '1b7c'.repeat(16) },
  { kind: 'checksum', reviewed: ['5f3a'.repeat(16)], plan: '0b7c'.repeat(16), run: null },
  { kind: 'not-reviewed' },
  { kind: 'not-declared' },
  { kind: 'no-answer', apps: 8 },
  { kind: 'budget', modifications: 1 },
  { kind: 'budget', modifications: 12 },
];

describe('refusals', () => {
  test('in English', () => {
    expect(REFUSALS.map((refusal) => refusalText(refusal, 'en')).join('\n')).toMatchInlineSnapshot(`
      "not confirmed: nothing was sent
      the platform would refuse this: nothing was sent
      refused as unsafe: 6 deletions, max_deletions is 5. If this is meant: --allow-deletions (in a workflow: allow-deletions: true)
      refused as unsafe: 6 of 7 live entries (86 %) would go, max_deletion_share is 0.5. If this is meant: --allow-deletions (in a workflow: allow-deletions: true)
      refused as unsafe: request_domain would be emptied (2 entries). If this is meant: --allow-deletions (in a workflow: allow-deletions: true)
      refused as unsafe: 7 deletions, max_deletions is 5; 7 of 7 live entries (100 %) would go, max_deletion_share is 0.5; web_view_domain would be emptied (7 entries). If this is meant: --allow-deletions (in a workflow: allow-deletions: true)
      this is not what was reviewed: since then the app’s request_domain has gained "https://a.com" and lost "https://b.com"; the declared web_view_domain has lost "https://c.com", "https://d.com". Run "swan-domains plan" again, review it, and apply that plan
      this is not what was reviewed: since then the app’s request_domain has gained "https://a.com". Run "swan-domains plan" again, review it, and apply that plan
      this is not as the run left it: since then the app’s request_domain has gained "https://a.com". Where later runs did it, restore their results first, the last one first; where others did, declare what shall be and apply it
      this is not what was shown: since then the app’s request_domain has gained "https://a.com". Run it again, and look at what is planned now
      this is not what was reviewed: the checksum is "0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c", not "5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a". Review the plan as it is now, and pass its checksum
      this is not what was reviewed: the checksum is "0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c", and none was given. Review the plan as it is now, and pass its checksum
      this is not what was reviewed: the checksum is "0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c", not among those given. Review the plan as it is now, and pass its checksum
      this is not what was reviewed: its plan now has the checksum "0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c", which was not given; that of all apps is "1b7c1b7c1b7c1b7c1b7c1b7c1b7c1b7c1b7c1b7c1b7c1b7c1b7c1b7c1b7c1b7c". Review the plan as it is now, and pass its checksum
      this is not what was reviewed: its plan now has the checksum "0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c", which was not given; all apps together have none, for not every one could be planned. Review the plan as it is now, and pass its checksum
      the reviewed plan does not have this app. Run "swan-domains plan" for every app that is declared, review it, and apply that plan
      the reviewed plan has this app, but it is not declared. Declare it again; or run "swan-domains plan" without it, review it, and apply that plan
      the platform did not answer any of 8 apps in a row: the run ended, and nothing was sent
      1 modification does not fit into --max-modifications. Run it again for what is left, or raise the limit (in a workflow: max-modifications)
      12 modifications do not fit into --max-modifications. Run it again for what is left, or raise the limit (in a workflow: max-modifications)"
    `);
  });

  test('in Chinese', () => {
    expect(REFUSALS.map((refusal) => refusalText(refusal, 'zh')).join('\n')).toMatchInlineSnapshot(`
      "未确认：没有发送任何修改
      平台会拒绝此修改：没有发送
      出于安全拒绝：要删除 6 个，max_deletions 为 5。如果确实如此：--allow-deletions（工作流中：allow-deletions: true）
      出于安全拒绝：线上 7 个中要删除 6 个（86 %），max_deletion_share 为 0.5。如果确实如此：--allow-deletions（工作流中：allow-deletions: true）
      出于安全拒绝：服务器域名 request_domain 将被清空（2 个）。如果确实如此：--allow-deletions（工作流中：allow-deletions: true）
      出于安全拒绝：要删除 7 个，max_deletions 为 5；线上 7 个中要删除 7 个（100 %），max_deletion_share 为 0.5；业务域名 web_view_domain 将被清空（7 个）。如果确实如此：--allow-deletions（工作流中：allow-deletions: true）
      与评审时不一致：此后线上的 request_domain 新增 "https://a.com"，减少 "https://b.com"；声明的 web_view_domain 减少 "https://c.com"、"https://d.com"。请重新运行 swan-domains plan，评审后再应用新的计划
      与评审时不一致：此后线上的 request_domain 新增 "https://a.com"。请重新运行 swan-domains plan，评审后再应用新的计划
      与该次运行结束时不一致：此后线上的 request_domain 新增 "https://a.com"。如系之后的运行所致，请先从最近一次起依次恢复它们的结果；如系他人修改，请在配置中声明应有的列表并应用
      与所显示的不一致：此后线上的 request_domain 新增 "https://a.com"。请重新运行，并查看当前的计划
      与评审时不一致：校验和为 "0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c"，应为 "5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a"。请评审当前的计划，然后传入它的校验和
      与评审时不一致：校验和为 "0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c"，而没有给出校验和。请评审当前的计划，然后传入它的校验和
      与评审时不一致：校验和为 "0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c"，不在给出的校验和中。请评审当前的计划，然后传入它的校验和
      与评审时不一致：当前计划的校验和为 "0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c"，不在给出的校验和中；全部小程序的校验和为 "1b7c1b7c1b7c1b7c1b7c1b7c1b7c1b7c1b7c1b7c1b7c1b7c1b7c1b7c1b7c1b7c"。请评审当前的计划，然后传入它的校验和
      与评审时不一致：当前计划的校验和为 "0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c0b7c"，不在给出的校验和中；并非所有小程序都有计划，因此没有全部小程序的校验和。请评审当前的计划，然后传入它的校验和
      评审过的计划中没有此小程序。请对所有已声明的小程序重新运行 swan-domains plan，评审后再应用
      评审过的计划中有此小程序，但配置中没有声明它。请重新声明它；或重新运行 swan-domains plan，评审后再应用
      平台连续 8 个小程序均无应答：运行提前结束，没有发送任何修改
      需要 1 次修改，超出 --max-modifications 的余量。请再次运行以完成剩余修改，或提高上限（工作流中：max-modifications）
      需要 12 次修改，超出 --max-modifications 的余量。请再次运行以完成剩余修改，或提高上限（工作流中：max-modifications）"
    `);
  });

  test('name the limit, its value, the count and the way to go on', () => {
    for (const refusal of REFUSALS) {
      if (refusal.kind !== 'unsafe') continue;
      for (const lang of ['en', 'zh'] as const) {
        const text = refusalText(refusal, lang);
        expect(text).toContain('--allow-deletions');
        for (const breach of refusal.breaches) {
          expect(text).toContain(`${breach.deletions}`);
          if ('allowed' in breach) expect(text).toContain(`${breach.limit}`);
          if ('allowed' in breach) expect(text).toContain(`${breach.allowed}`);
          if ('domainType' in breach) expect(text).toContain(breach.domainType);
        }
      }
    }
  });

  test('one is not many', () => {
    const one: Refusal = {
      kind: 'unsafe',
      breaches: [{ limit: 'emptied', domainType: 'request_domain', deletions: 1 }],
    };
    expect(refusalText(one, 'en')).not.toContain('1 entries');
    const deletion: Refusal = { kind: 'unsafe', breaches: [{ limit: 'max_deletions', allowed: 0, deletions: 1 }] };
    expect(refusalText(deletion, 'en')).not.toContain('1 deletions');
  });
});

test('counts', () => {
  const lists = { request_domain: ['http://a.com/x'] };
  const [error, warning] = withApp(check(lists, { registered: { request_domain: ['a.com'] } }), null);
  if (!error || !warning) throw new Error('a problem of each kind was wanted');
  const info = { ...warning, severity: 'info' } as const;
  const count = (...problems: Outcome['problems']) => [
    countText(outcomeOf({ problems }), 'en'),
    countText(outcomeOf({ problems }), 'zh'),
  ];
  expect([error.severity, warning.severity]).toEqual(['error', 'warning']);
  expect(count()).toEqual(['no problems', '没有问题']);
  expect(count(error)).toEqual(['1 error', '1 个错误']);
  expect(count(error, error, warning)).toEqual(['2 errors, 1 warning', '2 个错误，1 个警告']);
  expect(count(warning, warning, info, info)).toEqual(['2 warnings, 2 info', '2 个警告，2 个提示']);
});

test('calls', () => {
  expect(APP.calls.map(callText)).toEqual([
    'set modifydomain (request_domain)',
    'delete modifywebviewdomain (web_view_domain)',
  ]);
  expect(callText({ action: 'add-all', endpoint: 'modifydomain', domains: {} })).toBe('add-all modifydomain');
});

describe('renderText', () => {
  test('everything at once, in both languages', () => {
    const outcome = outcomeOf({ problems: PROBLEMS, apps: [APP] });
    expect(renderText(outcome, PLAIN)).toMatchInlineSnapshot(`
      "error: "https://a.com/x" is not a domain: the path "/x" [domain-format] (470014)
         = write protocol and host only, as in "https://api.example.com"

      warning: "http://b.com" uses http; the console accepts only https in request_domain [secure-protocol]
         = use https://

      error: "com.cn" is a public suffix (ICANN): it would cover domains of strangers [public-suffix]
         = name the domain in front of it: "example.com.cn"

      016012345
      request_domain
        + https://b.com
        - https://Old.com/
      web_view_domain (emptied)
        - https://w.com
      2 calls: set modifydomain (request_domain), then delete modifywebviewdomain (web_view_domain)
      1 of 2 calls were accepted
      error: delete modifywebviewdomain: the platform answered errno 470012: "修改业务域名超过限制次数"
        = no document has this code here; the platform’s message is all there is

      ✗ 2 errors, 1 warning; failed
      "
    `);
    expect(renderText(outcome, { ...PLAIN, lang: 'zh' })).toMatchInlineSnapshot(`
      "错误: "https://a.com/x" 的域名格式非法：路径 "/x" [domain-format] (470014)
         = 只写协议和主机名，例如 "https://api.example.com"

      警告: "http://b.com" 使用 http；控制台（request_domain）只接受 https [secure-protocol]
         = 改用 https://

      错误: "com.cn" 是公共后缀（ICANN），会把他人的域名也包含进来 [public-suffix]
         = 写出其下的具体域名："example.com.cn"

      016012345
      request_domain
        + https://b.com
        - https://Old.com/
      web_view_domain（清空）
        - https://w.com
      2 次调用：set modifydomain (request_domain)，然后 delete modifywebviewdomain (web_view_domain)
      2 次调用中 1 次已被接受
      错误: delete modifywebviewdomain: 平台返回 errno 470012："修改业务域名超过限制次数"
        = 文档中此处没有该错误码，请以平台返回信息为准

      ✗ 2 个错误，1 个警告；失败
      "
    `);
  });

  test('a refusal', () => {
    expect(renderText(outcomeOf({ apps: [REFUSED] }), PLAIN)).toMatchInlineSnapshot(`
      "refused as unsafe: web_view_domain would be emptied (1 entry). If this is meant: --allow-deletions (in a workflow: allow-deletions: true)

      ✗ refused, nothing was sent
      "
    `);
  });

  test('the checksum of a plan that changes something, all of it, before the verdict', () => {
    const checksum = '5f3a'.repeat(16);
    const { differences, calls } = APP;
    const pending = { ...blankApp(null, 'pending'), differences, calls, checksum };
    const told = (outcome: Partial<Outcome>) =>
      renderText(outcomeOf({ checksum, apps: [pending], ...outcome }), { ...PLAIN, exitCode: 0 });
    expect(told({ command: 'plan' })).toContain(
      `\n\nchecksum ${checksum}\n\n✓ no problems; changes are pending, nothing was sent\n`,
    );
    expect(told({ command: 'apply' })).not.toContain(checksum);
    expect(told({ command: 'plan', apps: [blankApp(null, 'unchanged')] })).not.toContain(checksum);
    expect(told({ command: 'plan', checksum: null })).not.toContain('checksum');
  });

  test('an interruption is told first', () => {
    const outcome = outcomeOf({ apps: [blankApp(null, 'skipped')], interrupted: true });
    expect(renderText(outcome, { ...PLAIN, exitCode: 4 })).toBe('✗ interrupted; stopped before anything was sent\n');
    expect(renderText(outcome, { ...PLAIN, exitCode: 4, lang: 'zh' })).toBe('✗ 已中断；在发送之前停止\n');
  });

  test('colours change nothing but the colour', () => {
    const outcome = outcomeOf({ problems: PROBLEMS, apps: [APP, REFUSED] });
    const coloured = renderText(outcome, { ...PLAIN, colour: true });
    expect(coloured).toContain('\u001b[31m');
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(renderText(outcome, PLAIN));
  });

  test('a failure is not told as "no problems"', () => {
    const text = renderText(outcomeOf({ apps: [APP] }), { ...PLAIN, exitCode: 4 });
    expect(text).toContain('470012');
    expect(text).not.toContain('no problems');
  });

  test('what was already changed is told where a later call fails', () => {
    // Of two calls the first was accepted: whoever reads "failed" must not take the app for untouched.
    expect(renderText(outcomeOf({ apps: [APP] }), { ...PLAIN, exitCode: 4 })).toMatch(/1 of 2|first call|1 call was/i);
  });

  test('errors that do not fail have no tick of their own', () => {
    const text = renderText(outcomeOf({ command: 'check', problems: PROBLEMS }), { ...PLAIN, exitCode: 0 });
    expect(text).not.toMatch(/✓ \d+ errors?/);
  });

  test.each<AppStatus>(['unchanged', 'pending', 'applied', 'refused', 'failed', 'skipped'])(
    '%s has a verdict of its own',
    (status) => {
      const of = (one: AppStatus) => renderText(outcomeOf({ apps: [blankApp(null, one)] }), PLAIN);
      expect(of(status).trim()).not.toBe('');
      if (status !== 'unchanged') expect(of(status)).not.toBe(of('unchanged'));
    },
  );
});

describe('several configs', () => {
  const options = { lang: 'en', exitCode: 3, files: new Map(), colour: false } as const;
  test('each that is wrong has its line', () => {
    const empty = new UsageError({ kind: 'config-empty' }, { file: 'b.yml' });
    const lines = renderText(outcomeOf({ usages: [USAGE, empty], problems: PROBLEMS }), options).split('\n');
    expect(lines[0]).toMatch(/^swan-domains.yml:3:1: error: /);
    expect(lines[1]).toMatch(/^b.yml: error: /);
    expect(lines.at(-2)).toMatch(/^✗ 2 errors/);
  });

  test.each([
    [[], '✓ nothing to check\n'],
    [['a.yml'], '✓ no problems\n'],
    [['a.yml', 'b.yml'], '✓ no problems; 2 configs\n'],
  ])('%j', (configs, text) => {
    expect(renderText(outcomeOf({ command: 'check', configs }), { ...options, exitCode: 0 })).toBe(text);
  });
});

describe('usageLine', () => {
  test('with and without a place', () => {
    expect(usageLine(USAGE, 'en')).toBe('swan-domains.yml:3:1: error: unknown key "domain"; did you mean "domains"?');
    expect(usageLine(new UsageError({ kind: 'no-token' }), 'en')).toMatch(/^swan-domains: error: no token/);
    expect(usageLine(new UsageError({ kind: 'config-not-found', path: 'x' }, { file: 'x' }), 'zh')).toMatch(
      /^x: 错误: /,
    );
  });

  test('a file’s name cannot forge a line', () => {
    const error = new UsageError({ kind: 'config-empty' }, { file: 'a\n::error::x\u001b[2J' });
    expect(usageLine(error, 'en')).not.toMatch(/[\n\u001b]/);
  });
});

describe('on a terminal', () => {
  const text = (columns: number | undefined, lang: 'en' | 'zh' = 'en') =>
    renderText(outcomeOf({ problems: PROBLEMS }), { lang, exitCode: 1, files: new Map(), colour: false, columns });

  test.each([40, 60, 80])('of %i columns problems are wrapped, and nothing of them is lost', (columns) => {
    for (const lang of ['en', 'zh'] as const) {
      const lines = text(columns, lang).split('\n');
      for (const line of lines) if (/\s/.test(line.trim())) expect(widthOf(line)).toBeLessThanOrEqual(columns);
      const bare = (whole: string) => whole.replace(/\s+/g, '');
      expect(bare(lines.join('\n'))).toBe(bare(text(undefined, lang)));
    }
  });
});
