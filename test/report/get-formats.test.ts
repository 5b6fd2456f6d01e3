/** `get` as a table and as a config: a spreadsheet computes nothing, and the config declares what is live. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AppOutcome, blankApp, type Outcome } from '../../src/app/outcome.ts';
import type { LiveLists } from '../../src/app/platform.ts';
import { parseDeclaration } from '../../src/config/declaration.ts';
import { type DomainLists, readLists } from '../../src/core/domain-lists.ts';
import { plan } from '../../src/core/plan.ts';
import { FORMATS, GET_FORMATS } from '../../src/report/format.ts';
import { renderConfig, renderCsv } from '../../src/report/get-formats.ts';
import { NO_ANSWER } from './fleet.ts';
import { outcomeOf } from './samples.ts';

function got(...apps: readonly AppOutcome[]): Outcome {
  return outcomeOf({ command: 'get', apps });
}

function having(appId: string | null, live: LiveLists): AppOutcome {
  return { ...blankApp(appId, 'unchanged'), live };
}

const LIVE = { request_domain: ['https://a.com', 'https://Old.com/'], web_view_domain: [] };
const UNREAD = { ...blankApp('16012347', 'failed'), ...NO_ANSWER } as const;

const saying = (msg: string) =>
  ({ failure: { kind: 'errno', errno: 1, msg, info: null }, endpoint: null, action: null }) as const;

test('the formats of `get` are those of every command, and two more', () => {
  expect(GET_FORMATS).toEqual([...FORMATS, 'csv', 'config']);
});

describe('csv', () => {
  test('a row for each domain, in the order of apps and types', () => {
    expect(
      renderCsv(got(having('016012345', LIVE), UNREAD, having(null, { web_view_domain: ['https://w.com'] }))),
    ).toBe(
      [
        'app_id,domain_type,domain',
        '016012345,request_domain,https://a.com',
        '016012345,request_domain,https://Old.com/',
        ',web_view_domain,https://w.com',
        '',
      ].join('\n'),
    );
  });

  test.each([
    ['a comma', 'a,b', '"a,b"'],
    ['a quotation mark', 'a"b', '"a""b"'],
    ['a line break', 'a\r\nb', 'a\\u{d}\\u{a}b'],
    ['an escape sequence', '\u001b[2J', '\\u{1b}[2J'],
    ['=', '=HYPERLINK("https://x.com")', '"\'=HYPERLINK(""https://x.com"")"'],
    ['+', '+1', "'+1"],
    ['-', '-1', "'-1"],
    ['@', '@SUM(A1)', "'@SUM(A1)"],
    ['a tab', '\t=1', '\\u{9}=1'],
    ['a wide =', '＝1', "'＝1"],
    ['Chinese', '商城', '商城'],
  ])('%s', (_name, text, cell) => {
    const lines = renderCsv(got(having(text, { request_domain: [text] }))).split('\n');
    expect(lines).toEqual(['app_id,domain_type,domain', `${cell},request_domain,${cell}`, '']);
  });
});

/** The lists of a config, as texts. */
function texts(lists: DomainLists | undefined): Record<string, string[]> {
  return Object.fromEntries(
    [...readLists(lists ?? {})].map(([type, { entries }]) => [type, entries.map(({ text }) => text)]),
  );
}

describe('config', () => {
  test('of one app', () => {
    const text = renderConfig(got(having('016012345', LIVE)));
    expect(text).toMatchInlineSnapshot(`
      "app_id: "016012345"
      domains:
        request_domain:
          - https://a.com
          - https://Old.com/
        web_view_domain: []
      "
    `);
    const declared = parseDeclaration(text, 'swan-domains.yml');
    expect(declared.appId).toBe('016012345');
    expect(texts(declared.domains)).toEqual(LIVE);
  });

  test('of an app without an id', () => {
    const declared = parseDeclaration(renderConfig(got(having(null, LIVE))), 'swan-domains.yml');
    expect(declared.appId).toBeNull();
    expect(texts(declared.domains)).toEqual(LIVE);
  });

  test('of several apps, one of which could not be read', () => {
    const other = { web_view_domain: ['https://w.com'] };
    const text = renderConfig(got(having('016012345', LIVE), UNREAD, having('yes', other)));
    expect(text).toMatchInlineSnapshot(`
      "# "16012347": could not be read: set modifydomain: no answer within 10 s
      apps:
        - app_id: "016012345"
          domains:
            request_domain:
              - https://a.com
              - https://Old.com/
            web_view_domain: []
        - app_id: "yes"
          domains:
            web_view_domain:
              - https://w.com
      "
    `);
    const { apps } = parseDeclaration(text, 'swan-domains.yml');
    if (apps?.kind !== 'list') throw new Error('a list of apps was wanted');
    expect(apps.apps.map(({ appId, domains }) => [appId, texts(domains)])).toEqual([
      ['016012345', LIVE],
      ['yes', other],
    ]);
  });

  test('of several apps, none of which could be read', () => {
    const text = renderConfig(got(UNREAD, { ...UNREAD, appId: '16012348' }), { lang: 'zh' });
    expect(text).toBe(
      [
        '# "16012347": 未能读取: set modifydomain: 10 秒内没有应答',
        '# "16012348": 未能读取: set modifydomain: 10 秒内没有应答',
        'apps: []',
        '',
      ].join('\n'),
    );
  });

  test('what the platform has twice, or empty, is declared once, or not', () => {
    const live = { request_domain: ['https://a.com', '', 'https://a.com', ' https://b.com '] };
    const declared = parseDeclaration(renderConfig(got(having('1', live))), 'swan-domains.yml');
    expect(texts(declared.domains)).toEqual({ request_domain: ['https://a.com', 'https://b.com'] });
  });

  test('what holds a separator cannot be declared, and is told in a comment', () => {
    const live = { request_domain: ['https://a.com；https://b.com'], web_view_domain: ['https://a.com', 'x y'] };
    const text = renderConfig(got(having('1', live)));
    expect(text).toContain('# live, and cannot be declared for it holds a separator: "https://a.com；https://b.com"\n');
    expect(texts(parseDeclaration(text, 'swan-domains.yml').domains)).toEqual({
      request_domain: [],
      web_view_domain: ['https://a.com'],
    });
  });

  test.each(['swan-domains-ignore port: x', 'SWAN_DOMAIN_IGNORED', 'swanswan-domains-ignore', 'swandomainsignore x'])(
    'what is told in a comment accepts nothing: %s',
    (word) => {
      const unread = { ...UNREAD, appId: word, failed: saying(word) };
      const text = renderConfig(got(having('1', { request_domain: [`https://a.com；${word}`] }), unread));
      expect(text).toMatch(/ignor/i);
      expect(parseDeclaration(text, 'swan-domains.yml').ignore ?? []).toEqual([]);
    },
  );

  test('whatever is live: read again it is the same, and nothing of it is YAML', () => {
    const hostile = fc.constantFrom(
      '"',
      "'",
      '\\',
      '\n',
      ': ',
      '# x',
      '&a',
      '*a',
      '!!x',
      '{}',
      '- ',
      '---',
      '\u001b',
      '\u0085',
      '\u2028',
      '\ufeff',
      '\u{e0041}',
      '\ud800',
      '%',
      '@',
      '`',
      'https://',
      'a.com',
      '例',
    );
    const written = fc.array(hostile, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
    let plain = 0;
    fc.assert(
      fc.property(written, fc.array(written, { maxLength: 5 }), (appId, domains) => {
        fc.pre(appId.trim() !== '');
        const text = renderConfig(got(having(appId, { request_domain: domains }), having('other', LIVE)));
        expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
        const { apps } = parseDeclaration(text, 'swan-domains.yml');
        if (apps?.kind !== 'list') throw new Error('a list of apps was wanted');
        const [first, second] = apps.apps;
        expect([first?.appId, second?.appId]).toEqual([appId.trim(), 'other']);
        expect(texts(second?.domains)).toEqual(LIVE);
        const whole = domains.every((domain) => !/[\s,，、;；]/.test(domain.trim()));
        if (!whole) return;
        plain += 1;
        // Declared is what is live: nothing is to be changed.
        expect(plan({ wanted: first?.domains ?? {}, live: { request_domain: domains } }).calls).toEqual([]);
      }),
      { seed: 20_200_401, numRuns: 500 },
    );
    expect(plain).toBeGreaterThan(50);
  });
});
