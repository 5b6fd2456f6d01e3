/** Several apps at a terminal: a line each, in columns, and nothing that has to be read is left out. */
import { describe, expect, test } from 'vitest';
import { type AppOutcome, blankApp, type Outcome } from '../../src/app/outcome.ts';
import { plansText, renderText } from '../../src/report/text.ts';
import { changing, FLEET, manyApps, NO_ANSWER, planned, TOO_MANY } from './fleet.ts';
import { outcomeOf, PROBLEMS, withApp } from './samples.ts';

const PLAIN = { lang: 'en', exitCode: 4, files: new Map(), colour: false } as const;

function render(outcome: Partial<Outcome>, options: { exitCode?: number; lang?: 'en' | 'zh' } = {}): string {
  return renderText(outcomeOf(outcome), { ...PLAIN, ...options });
}

describe('apply', () => {
  test('one app of each status', () => {
    expect(render({ apps: FLEET })).toMatchInlineSnapshot(`
      "✓ 16012345  applied    request_domain +2 −1, web_view_domain +1
      = 16012346  unchanged
      ✗ 16012347  failed     request_domain +2 −1, web_view_domain +1
          1 of 2 calls were accepted
          set modifydomain: no answer within 10 s
          = whether the platform acted is not known: "plan" shows what is live now
      ! 商城      refused    request_domain +2 −1, web_view_domain +1
          refused as unsafe: 6 deletions, max_deletions is 5
          = if this is meant: --allow-deletions (in a workflow: allow-deletions: true)
      ~ 16012349  pending    request_domain +2 −1, web_view_domain +1
          request_domain
            + https://img.example.com
            + https://log.example.com
            - https://old.example.com
          web_view_domain
            + https://www.example.com
          2 calls: set modifydomain (request_domain), then add modifywebviewdomain (web_view_domain)
      - 16012350  skipped    the run ended before its turn: nothing was sent

      ✗ 1 applied, 1 pending, 1 unchanged, 1 refused, 1 failed, 1 skipped
      "
    `);
  });

  test('in Chinese: columns are counted as a terminal shows them', () => {
    expect(render({ apps: FLEET }, { lang: 'zh' })).toMatchInlineSnapshot(`
      "✓ 16012345  已应用  request_domain +2 −1, web_view_domain +1
      = 16012346  无变化
      ✗ 16012347  失败    request_domain +2 −1, web_view_domain +1
          2 次调用中 1 次已被接受
          set modifydomain: 10 秒内没有应答
          = 平台是否已执行未知：请用 plan 查看线上现状
      ! 商城      已拒绝  request_domain +2 −1, web_view_domain +1
          出于安全拒绝：要删除 6 个，max_deletions 为 5
          = 如果确实如此：--allow-deletions（工作流中：allow-deletions: true）
      ~ 16012349  待应用  request_domain +2 −1, web_view_domain +1
          request_domain
            + https://img.example.com
            + https://log.example.com
            - https://old.example.com
          web_view_domain
            + https://www.example.com
          2 次调用：set modifydomain (request_domain)，然后 add modifywebviewdomain (web_view_domain)
      - 16012350  已跳过  运行提前结束，没有发送任何修改

      ✗ 已应用 1，待应用 1，无变化 1，已拒绝 1，失败 1，已跳过 1
      "
    `);
  });

  test('of 1,000 apps those that are as they should be are only counted', () => {
    expect(render({ apps: manyApps(1000) })).toMatchInlineSnapshot(`
      "✓ 16000007  applied  request_domain +2 −1, web_view_domain +1
      ✗ 16000011  failed   request_domain +2 −1, web_view_domain +1
          set modifydomain: no answer within 10 s
          = whether the platform acted is not known: "plan" shows what is live now
      ✓ 16000407  applied  request_domain +2 −1, web_view_domain +1
      ✗ 16000511  failed   request_domain +2 −1, web_view_domain +1
          set modifydomain: no answer within 10 s
          = whether the platform acted is not known: "plan" shows what is live now
      ✓ 16000807  applied  request_domain +2 −1, web_view_domain +1

      ✗ 3 applied, 995 unchanged, 2 failed
      "
    `);
    expect(render({ apps: manyApps(1000) }, { lang: 'zh' })).toMatch(/\n✗ 已应用 3，无变化 995，失败 2\n$/);
  });

  test('50 unchanged apps are named, 51 are not', () => {
    const unchanged = (count: number) =>
      Array.from({ length: count }, (_, index) => blankApp(`a${index}`, 'unchanged'));
    const lines = (count: number) => render({ apps: unchanged(count) }).split('\n');
    expect(lines(50).filter((line) => line.startsWith('= a'))).toHaveLength(50);
    expect(lines(51).filter((line) => line.startsWith('= a'))).toEqual([]);
    expect(lines(51).at(-2)).toBe('✗ 51 unchanged');
  });

  test('51 skipped apps are not named, but each reason is told once', () => {
    const skipped = (count: number, refusal: AppOutcome['refusal'] = null) =>
      Array.from({ length: count }, (_, index) => ({ ...blankApp(`a${index}`, 'skipped'), refusal }));
    const apps = [changing('0', 'failed', NO_ANSWER), ...skipped(40), ...skipped(11, { kind: 'no-answer', apps: 8 })];
    expect(render({ apps }).split('\n').slice(-5)).toMatchInlineSnapshot(`
      [
        "- 40 apps  skipped  the run ended before its turn: nothing was sent",
        "- 11 apps  skipped  the platform did not answer any of 8 apps in a row: the run ended, and nothing was sent",
        "",
        "✗ 1 failed, 51 skipped",
        "",
      ]
    `);
    expect(render({ apps }, { lang: 'zh' })).toContain('- 11 个小程序  已跳过  平台连续 8 个小程序均无应答');
    expect(render({ apps: skipped(50) })).toContain('- a49  skipped  the run ended');
  });

  test('who declined is not shown everything again', () => {
    const apps = [1, 2].map((id) => changing(`${id}`, 'refused', { refusal: { kind: 'declined' } }));
    expect(render({ apps }, { exitCode: 1 })).toBe(
      '! 1  refused  not confirmed: nothing was sent\n! 2  refused  not confirmed: nothing was sent\n\n✗ 2 refused\n',
    );
  });

  test('`add-all`, of which nothing is known before, says its calls', () => {
    const calls = [{ endpoint: 'modifydomain', action: 'add-all', domains: {} }] as const;
    const apps = ['1', '2'].map((appId) => ({ ...blankApp(appId, 'pending'), calls }));
    expect(render({ command: 'add-all', apps })).toMatch(/^~ 1 {2}pending {2}add-all modifydomain\n/);
  });
});

describe('skipped apps say why', () => {
  const skipped = ['1', '2'].map((appId) => blankApp(appId, 'skipped'));
  const errors = withApp(PROBLEMS, '1');
  const warnings = errors.filter(({ severity }) => severity === 'warning');
  const told = (outcome: Partial<Outcome>) =>
    render({ apps: skipped, ...outcome })
      .split('\n')
      .filter((line) => line.startsWith('- '));

  test.each([
    ['problems of one', { problems: errors }, ['its problems', 'the problems of other apps']],
    ['problems that all have in common', { problems: PROBLEMS }, ['its problems', 'its problems']],
    ['warnings, where these fail', { problems: warnings }, ['its problems', 'the problems of other apps']],
    ['an interruption', { interrupted: true }, ['the run ended', 'the run ended']],
    ['an interruption beside warnings', { interrupted: true, problems: warnings }, ['the run ended', 'the run ended']],
    ['nothing that is known', {}, ['the run ended', 'the run ended']],
  ])('%s', (_name, outcome, [first = '', second = '']) => {
    const lines = told(outcome);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain(`skipped  ${first}`);
    expect(lines[1]).toContain(`skipped  ${second}`);
  });

  test('a failure that ended the run', () => {
    const apps = [changing('0', 'failed', NO_ANSWER), ...skipped];
    expect(render({ apps })).toContain('- 2  skipped  the run ended before its turn: nothing was sent\n');
  });
});

describe('what is to be reviewed or confirmed', () => {
  const checksum = '5f3a'.repeat(16);
  const apps = [
    changing('16012345', 'pending', { checksum: '6f3a'.repeat(16) }),
    blankApp('16012346', 'unchanged'),
    changing('17', 'refused', TOO_MANY),
  ];

  test('`plan` shows every domain, and the checksum', () => {
    expect(render({ command: 'plan', checksum, apps }, { exitCode: 1 })).toMatchInlineSnapshot(`
      "~ 16012345  pending    request_domain +2 −1, web_view_domain +1
          request_domain
            + https://img.example.com
            + https://log.example.com
            - https://old.example.com
          web_view_domain
            + https://www.example.com
          2 calls: set modifydomain (request_domain), then add modifywebviewdomain (web_view_domain)
          checksum 6f3a6f3a6f3a6f3a6f3a6f3a6f3a6f3a6f3a6f3a6f3a6f3a6f3a6f3a6f3a6f3a
      = 16012346  unchanged
      ! 17        refused    request_domain +2 −1, web_view_domain +1
          refused as unsafe: 6 deletions, max_deletions is 5
          = if this is meant: --allow-deletions (in a workflow: allow-deletions: true)
          request_domain
            + https://img.example.com
            + https://log.example.com
            - https://old.example.com
          web_view_domain
            + https://www.example.com
          2 calls: set modifydomain (request_domain), then add modifywebviewdomain (web_view_domain)

      checksum of all apps 5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a

      ✗ 1 pending, 1 unchanged, 1 refused
      "
    `);
  });

  test('`apply` shows the plan that was not reviewed, with its checksum', () => {
    const refusal = { kind: 'checksum', reviewed: ['x'], plan: '6f3a', run: checksum } as const;
    const refused = changing('16012345', 'refused', { checksum: '6f3a', refusal });
    expect(render({ apps: [refused, blankApp('16012346', 'unchanged')] }, { exitCode: 1 })).toMatchInlineSnapshot(`
      "! 16012345  refused    request_domain +2 −1, web_view_domain +1
          this is not what was reviewed: its plan now has the checksum "6f3a", which was not given; that of all apps is "5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a5f3a"
          = review the plan as it is now, and pass its checksum
          request_domain
            + https://img.example.com
            + https://log.example.com
            - https://old.example.com
          web_view_domain
            + https://www.example.com
          2 calls: set modifydomain (request_domain), then add modifywebviewdomain (web_view_domain)
      = 16012346  unchanged

      ✗ 1 unchanged, 1 refused
      "
    `);
  });

  test('what `additive` leaves alone is shown beside the changes', () => {
    const { differences, calls } = planned({ request_domain: ['https://a.com'] }, { request_domain: [] });
    const kept = new Map([...differences].map(([type, found]) => [type, { ...found, kept: ['https://kept.com'] }]));
    const additive = { ...blankApp('1', 'pending'), differences: kept, calls } as const;
    expect(render({ command: 'plan', apps: [additive, additive] })).toContain('      = https://kept.com (left alone');
  });

  test('a confirmation is the same without the verdict', () => {
    const outcome = outcomeOf({ apps, checksum });
    const shown = plansText(outcome, PLAIN);
    expect(shown).toContain('      + https://img.example.com\n');
    expect(shown).not.toContain(checksum);
    expect(shown).not.toContain('\n\n');
    expect(plansText(outcomeOf({ apps: apps.slice(0, 1) }), PLAIN)).toMatch(/^16012345\nrequest_domain\n {2}\+ https/);
  });
});

describe('get', () => {
  test('each app with its lists', () => {
    const live = { request_domain: ['https://a.com', 'https://b.com'], web_view_domain: [] };
    const apps = [
      { ...blankApp('16012345', 'unchanged'), live },
      { ...blankApp('16012346', 'failed'), ...NO_ANSWER },
    ] as const;
    expect(render({ command: 'get', apps })).toMatchInlineSnapshot(`
      "16012345
      request_domain
        https://a.com
        https://b.com
      web_view_domain
        (none)

      16012346
        set modifydomain: no answer within 10 s
        = whether the platform acted is not known: "plan" shows what is live now

      ✗ 1 read, 1 failed
      "
    `);
  });
});

describe('problems', () => {
  const [first] = withApp(PROBLEMS, '16012345');
  const [shared] = PROBLEMS;
  if (!first || !shared) throw new Error('a problem was wanted');
  const head = (outcome: Partial<Outcome>, options = {}) =>
    renderText(outcomeOf(outcome), { ...PLAIN, ...options }).split('\n')[0];

  test('say whose they are where there are several apps, and only there', () => {
    const apps = [blankApp('16012345', 'skipped'), blankApp('16012346', 'skipped')];
    expect(head({ problems: [first], apps })).toMatch(/^error: 16012345: "https:\/\/a\.com\/x" is not a domain/);
    expect(head({ problems: [shared], apps })).toMatch(/^error: "https:\/\/a\.com\/x" is not a domain/);
    expect(head({ problems: [first], apps: apps.slice(0, 1) })).toMatch(/^error: "https/);
  });

  test('of `check`, which has no apps: where two are named, or where somebody says so', () => {
    const second = { ...first, appId: '16012346' };
    expect(head({ command: 'check', problems: [first, second] })).toContain('error: 16012345: ');
    expect(head({ command: 'check', problems: [first] })).not.toContain('16012345');
    expect(head({ command: 'check', problems: [first], severalApps: true })).toContain('error: 16012345: ');
  });
});

test('colours change nothing but the colour', () => {
  for (const command of ['apply', 'plan', 'get']) {
    const outcome = outcomeOf({ command, apps: FLEET, problems: withApp(PROBLEMS, '16012345') });
    const coloured = renderText(outcome, { ...PLAIN, colour: true });
    expect(coloured).toContain('\u001b[31m');
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(renderText(outcome, PLAIN));
  }
});

describe('hostile text', () => {
  const HOSTILE = '16\u001b[2J\r\n::error::x\u202e';
  const failed = changing(HOSTILE, 'failed', {
    failed: { failure: { kind: 'errno', errno: 1, msg: HOSTILE, info: null }, endpoint: 'modifydomain', action: 'set' },
  });
  const listed = { ...blankApp(HOSTILE, 'pending'), ...planned({ request_domain: [] }, { request_domain: [HOSTILE] }) };

  test.each(['apply', 'plan', 'get'])('forges no line and moves no cursor: %s', (command) => {
    const outcome = outcomeOf({ command, apps: [failed, listed], problems: withApp(PROBLEMS, HOSTILE) });
    for (const text of [renderText(outcome, PLAIN), plansText(outcome, PLAIN)]) {
      expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
      expect(text).not.toMatch(/^::error/m);
    }
  });

  test('a long id is cut, and leaves the others’ columns where they are', () => {
    const apps = [blankApp('16', 'unchanged'), blankApp('x'.repeat(10_000), 'unchanged')];
    const text = render({ apps });
    expect(text).toMatch(/^= 16 {2}unchanged\n= x{64}… {2}unchanged\n/);
  });

  test('apps without an id are told apart from the others', () => {
    expect(render({ apps: [blankApp(null, 'unchanged'), blankApp('16', 'unchanged')] })).toMatch(
      /^= \(no app_id\) {2}unchanged\n= 16 {11}unchanged\n/,
    );
  });
});
