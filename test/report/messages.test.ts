/**
 * Every message in both languages: there, one line, of its own language, with the same values in both, and with
 * nothing of a user's text that a terminal or a runner would take for more than text.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Failure, OutputFault, TokenFault } from '../../src/app/platform.ts';
import type { TokenWarning } from '../../src/app/token-warning.ts';
import type { ExpectedType, Usage, YamlCode } from '../../src/app/usage-error.ts';
import { commands } from '../../src/cli/commands.ts';
import { globalOptions } from '../../src/cli/options.ts';
import { check } from '../../src/core/check.ts';
import { errnoInfo, gatewayInfo, knownErrnos, knownGatewayCodes } from '../../src/core/errno.ts';
import type { Facts, RuleId } from '../../src/core/facts.ts';
import { describeProblem } from '../../src/report/messages/describe-problem.ts';
import { errnoMessages } from '../../src/report/messages/errnos.ts';
import { describeFailure, failedText } from '../../src/report/messages/failures.ts';
import { severityWords, statusWords } from '../../src/report/messages/labels.ts';
import { type About, ruleMessages } from '../../src/report/messages/rules.ts';
import { describeTokenWarning } from '../../src/report/messages/token-warnings.ts';
import { describeUsage } from '../../src/report/messages/usages.ts';
import type { Words } from '../../src/report/messages/words.ts';

const HAN = /\p{Script=Han}/u;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

function expectBoth({ en, zh }: Words): void {
  expect(en.trim()).not.toBe('');
  expect(en).not.toMatch(HAN);
  expect(zh).toMatch(HAN);
  for (const text of [en, zh]) {
    expect(text).not.toMatch(UNSEEN);
    expect(text).toBe(text.trim());
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\$\{/);
  }
}

/** Each value is told in both languages, or in neither. */
function expectSameValues({ en, zh }: Words, values: readonly string[]): void {
  for (const value of values)
    expect(zh.includes(value), `${JSON.stringify(value)} in: ${en} / ${zh}`).toBe(en.includes(value));
}

/** Every text and number of a value, however deep. */
function leaves(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}

type RuleSamples = { readonly [R in RuleId]: readonly (readonly [Facts[R], Partial<About>?])[] };

const faults = (...list: Facts['domain-format']['faults']): Facts['domain-format'] => ({
  faults: list,
  canonical: null,
});

const RULES: RuleSamples = {
  'domain-type-required': [[{ sent: false }], [{ sent: true }]],
  'empty-domain': [[{ whole: true }], [{ whole: false }], [{ whole: true }, { domainType: null }]],
  'list-separator': [[{ separator: '；' }]],
  'allowed-protocol': [
    [{ protocol: null, allowed: ['https', 'wss', 'http'] }],
    [{ protocol: 'ftp', allowed: ['https'] }, { domainType: 'socket_domain' }],
  ],
  'domain-format': [
    [faults({ kind: 'empty-host' })],
    [faults({ kind: 'empty-label' })],
    [faults({ kind: 'label-too-long', label: 'long-label', limit: 6301 })],
    [faults({ kind: 'host-too-long', length: 7077, limit: 2530 })],
    [faults({ kind: 'hyphen', label: '-label' })],
    [faults({ kind: 'character', character: '_' })],
    [faults({ kind: 'idna', host: 'xn--bad' })],
    [faults({ kind: 'not-an-address', host: '256.1.1.1' })],
    [faults({ kind: 'wildcard' }), { subject: 'domains' }],
    [faults({ kind: 'wildcard' }), { subject: 'registered' }],
    [faults({ kind: 'user-info' })],
    [faults({ kind: 'port', text: ':99999' })],
    [
      faults(
        { kind: 'path', text: '/the-path' },
        { kind: 'query', text: '?the=query' },
        { kind: 'fragment', text: '#frag' },
      ),
    ],
  ],
  'registered-domain': [
    [
      {
        host: 'api.a.com',
        related: ['www.a.com', 'm.a.com'],
        similar: [],
        elsewhere: [],
        missing: 'api.a.com',
        registering: 'line',
      },
    ],
    [{ host: 'api.a.com', related: [], similar: ['aa.com'], elsewhere: [], missing: 'a.com', registering: 'line' }],
    [
      {
        host: 'api.a.com',
        related: [],
        similar: [],
        elsewhere: ['upload_domain', 'socket_domain'],
        missing: 'a.com',
        registering: 'line',
      },
    ],
    [{ host: 'api.a.com', related: [], similar: [], elsewhere: [], missing: 'a.com', registering: 'line' }],
    [{ host: '192.168.0.171', related: [], similar: [], elsewhere: [], missing: null, registering: 'line' }],
    [{ host: 'api.a.com', related: [], similar: [], elsewhere: [], missing: 'a.com', registering: 'declared' }],
    [{ host: 'api.a.com', related: [], similar: [], elsewhere: [], missing: 'a.com', registering: 'line-and-apply' }],
    [{ host: 'api.a.com', related: [], similar: [], elsewhere: [], missing: 'a.com', registering: 'command' }],
  ],
  'domain-not-configured': [[{ similar: [] }], [{ similar: ['https://near.com'] }]],
  'registered-domains-unknown': [
    [{ everyType: true, pulled: false }, { domainType: null }],
    [{ everyType: false, pulled: false }],
    [{ everyType: false, pulled: true }],
  ],
  'protocol-mismatch': [[{ registered: 'a.com', protocol: 'https', expected: 'wss' }]],
  'public-suffix': [
    [{ suffix: 'com.cn', kind: 'icann' }],
    [{ suffix: 'com.cn', kind: 'icann' }, { subject: 'registered' }],
    [{ suffix: 'github.io', kind: 'private' }],
    [{ suffix: 'github.io', kind: 'private' }, { subject: 'registered' }],
    [{ suffix: 'local', kind: 'unknown' }],
  ],
  'reserved-domain': [[{ host: 'openapi.baidu.com' }]],
  'secure-protocol': [[{ protocol: 'http', expected: 'wss' }]],
  'ip-address': [[{ host: '192.168.0.171' }]],
  port: [[{ port: 12066 }]],
  localhost: [[{ host: 'localhost' }]],
  'max-domains': [
    [{ count: 2611, limit: 2037, wildcards: [] }],
    [{ count: 2611, limit: 2037, wildcards: ['https://*.a.com'] }],
  ],
  'duplicate-domain': [[{ canonical: 'https://value.example' }], [{ canonical: 'https://other.example' }]],
  'canonical-form': [
    [
      {
        canonical: 'https://a.com',
        reasons: ['upper-case', 'unicode', 'trailing-dot', 'default-port', 'trailing-slash'],
      },
    ],
  ],
  'redundant-registration': [[{ coveredBy: 'wide.com' }]],
  'stale-snapshot': [[{ age: 2611, maxAge: 2037 }, { domainType: null }]],
  'edited-snapshot': [[{}, { domainType: null }]],
  'verification-file': [
    [{ fault: { kind: 'unreachable', code: 'ECONNREFUSED' } }],
    [{ fault: { kind: 'certificate', code: 'CERT_HAS_EXPIRED' } }],
    [{ fault: { kind: 'status', status: 404 } }],
    [{ fault: { kind: 'redirect', to: 'https://b.com' } }],
    [{ fault: { kind: 'content' } }],
  ],
  'undeclared-domain': [
    [{ by: 'swan.request', at: 'utils/http.js:12:5', more: 0, managed: true, elsewhere: [], alike: [], sound: true }],
    [
      {
        by: 'swan.request',
        at: 'a.js:1:1',
        more: 3,
        managed: false,
        elsewhere: ['upload_domain'],
        alike: [],
        sound: true,
      },
    ],
    [{ by: 'swan.request', at: 'a.js:1:1', more: 0, managed: true, elsewhere: [], alike: [], sound: false }],
    [{ by: 'web-view', at: 'a.swan:1:1', more: 1, managed: true, elsewhere: [], alike: ['http://a.com'], sound: true }],
  ],
  'unused-domain': [[{ unresolved: 0 }], [{ unresolved: 2 }]],
  'unresolved-url': (
    ['parameter', 'runtime', 'package', 'missing', 'relative', 'host', 'many', 'computed'] as const
  ).map((reason) => [{ reason, by: 'swan.request', at: 'utils/http.js:12:5' }]),
  'unread-source': [
    [{ fault: 'syntax', detail: 'Unexpected token' }],
    [{ fault: 'size', detail: '6000000' }],
    [{ fault: 'depth', detail: '' }],
    [{ fault: 'unreadable', detail: 'EACCES' }],
  ],
  'ignore-comment': [
    [{ fault: 'no-reason', until: null }],
    [{ fault: 'no-day', until: '31 Jan 2026' }],
    [{ fault: 'out-of-date', until: '2026-01-31' }],
    [{ fault: 'unused', until: null }],
  ],
  'errno-rule-off': [[{ rule: 'domain-format', errno: 470014 }]],
  suppression: [true, false].flatMap((comment) => [
    [{ rule: 'secure-protocol', fault: { kind: 'no-reason' }, comment }],
    [{ rule: 'secure-protocol', fault: { kind: 'unused' }, comment }],
    [{ rule: 'secure-protocol', fault: { kind: 'out-of-date', until: '2027-01-31' }, comment }],
    [{ rule: 'domain-format', fault: { kind: 'foresees-errno', errno: 470014 }, comment }],
  ]),
};

describe('rules', () => {
  const cases = Object.entries(RULES) as [RuleId, readonly (readonly [object, Partial<About>?])[]][];

  test.each(cases)('%s', (rule, samples) => {
    const { title, message, remedy } = ruleMessages[rule] as {
      title: Words;
      message: (facts: object, about: About) => Words;
      remedy: (facts: object, about: About) => Words;
    };
    expectBoth(title);
    expect(samples.length).toBeGreaterThan(0);
    for (const [facts, part] of samples) {
      const about: About = {
        value: 'https://value.example',
        domainType: 'request_domain',
        subject: 'domains',
        ...part,
      };
      for (const text of [message(facts, about), remedy(facts, about)]) {
        expectBoth(text);
        const free = leaves(facts).filter((leaf) => !isKind(leaf));
        expectSameValues(text, [about.value, 'request_domain', ...free]);
      }
    }
  });

  test('each title is of one rule', () => {
    for (const lang of ['en', 'zh'] as const) {
      const titles = Object.values(ruleMessages).map(({ title }) => title[lang]);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  test('no text of a user gets through unseen', () => {
    const hostile = fc.constantFrom(
      '\u001b[2J',
      '\n::error::x',
      '\r',
      '\u202e',
      '##[error]',
      '\0',
      '，',
      ';',
      '、',
      '/',
      '?',
      '#',
      '@',
      ':',
      '-',
      '*.',
      'xn--a',
      '_',
    );
    const entry = fc.tuple(
      fc.constantFrom('', 'https://', 'wss://', 'ftp://', 'HTTP:/'),
      fc.array(fc.oneof(hostile, fc.constantFrom('a', 'com', '.', '例'))),
    );
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 4 }), (entries) => {
        const texts = entries.map(([protocol, parts]) => protocol + parts.join(''));
        for (const problem of check(
          { request_domain: texts },
          { registered: { request_domain: texts, socket_domain: ['a.com'] } },
        )) {
          seen.add(problem.rule);
          for (const lang of ['en', 'zh'] as const) {
            const { message, remedy } = describeProblem(problem, lang);
            expect(message).not.toMatch(UNSEEN);
            expect(remedy).not.toMatch(UNSEEN);
          }
        }
      }),
      { seed: 20_200_401, numRuns: 1000 },
    );
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'domain-format',
        'list-separator',
        'allowed-protocol',
        'empty-domain',
        'duplicate-domain',
        'canonical-form',
      ]),
    );
  });
});

/** Words of our own tables, which each language says in its own way. */
function isKind(leaf: string): boolean {
  return /^(?:empty-host|empty-label|label-too-long|host-too-long|hyphen|character|idna|not-an-address|wildcard|user-info|port|path|query|fragment|icann|private|unknown|upper-case|unicode|trailing-dot|default-port|trailing-slash|unreachable|certificate|status|redirect|content|line|declared|line-and-apply|command)$/.test(
    leaf,
  );
}

describe('codes of the platform', () => {
  test.each(Object.entries(errnoMessages))('%s', (_key, { meaning, remedy }) => {
    expectBoth(meaning);
    expectBoth(remedy);
  });

  test('every known code has words', () => {
    for (const { key } of [...knownErrnos(), ...knownGatewayCodes()]) expect(errnoMessages).toHaveProperty(key);
  });
});

const DETAILS: { readonly [F in TokenFault]: readonly string[] } = {
  malformed: [''],
  shared: ['', '16012345'],
  absent: ['THE_TOKEN', '/the/file', 'stdin', '16012345'],
  unreadable: ['EACCES /the/file'],
  'open-to-others': ['0644 /the/file'],
  'app-id': ['', 'a;b'],
  'command-failed': ['exit 1', 'SIGKILL'],
  'command-timeout': ['30'],
  'command-output': [
    'empty',
    'many-lines',
    'not-visible-ascii',
    'too-large',
    'not-json',
    'not-an-object',
  ] satisfies OutputFault[],
};

type FailureSamples = { readonly [K in Failure['kind']]: readonly Extract<Failure, { kind: K }>[] };

const FAILURES: FailureSamples = {
  errno: [
    { kind: 'errno', errno: 470014, msg: 'the-msg', info: errnoInfo(470014) ?? null },
    { kind: 'errno', errno: 470014, msg: '', info: errnoInfo(470014) ?? null },
    { kind: 'errno', errno: 123456, msg: 'the-msg', info: null },
    { kind: 'errno', errno: 123456, msg: '', info: null },
  ],
  gateway: [{ kind: 'gateway', errorCode: 9110, msg: 'the-msg', info: null }],
  oauth: [{ kind: 'oauth', error: 'invalid_token', description: 'the-description' }],
  http: [{ kind: 'http', status: 503 }],
  timeout: [{ kind: 'timeout', milliseconds: 7000 }],
  network: [{ kind: 'network', host: 'openapi.baidu.com', code: 'ECONNRESET' }],
  proxy: [
    { kind: 'proxy', proxy: 'http://proxy.corp:3128', status: 407, code: '' },
    { kind: 'proxy', proxy: 'http://proxy.corp:3128', status: 502, code: '' },
    { kind: 'proxy', proxy: 'http://proxy.corp:3128', status: null, code: 'ECONNREFUSED' },
  ],
  redirect: [{ kind: 'redirect', status: 302, to: 'https://elsewhere.com' }],
  body: [
    { kind: 'body', fault: 'empty', start: '' },
    { kind: 'body', fault: 'not-json', start: '<html>' },
    { kind: 'body', fault: 'too-large', start: '' },
    { kind: 'body', fault: 'unknown-shape', start: '{"x":1}' },
  ],
  token: Object.entries(DETAILS).flatMap(([fault, details]) =>
    details.map((detail) => ({ kind: 'token', fault: fault as TokenFault, detail }) as const),
  ),
  interrupted: [{ kind: 'interrupted' }],
  moved: [
    {
      kind: 'moved',
      lost: { kind: 'timeout', milliseconds: 7000 },
      moved: [{ what: 'live', domainType: 'request_domain', added: ['https://a.com'], removed: [] }],
      refusal: { kind: 'unsafe', breaches: [{ limit: 'emptied', domainType: 'request_domain', deletions: 2 }] },
    },
    {
      kind: 'moved',
      lost: { kind: 'http', status: 503 },
      moved: [{ what: 'live', domainType: 'request_domain', added: ['https://a.com'], removed: [] }],
      refusal: { kind: 'stale', moved: [], seen: 'plan' },
    },
    {
      kind: 'moved',
      lost: { kind: 'http', status: 503 },
      moved: [{ what: 'live', domainType: 'request_domain', added: ['https://a.com'], removed: [] }],
      refusal: null,
    },
  ],
  'not-reached': [
    { kind: 'not-reached', missing: ['https://a.com', 'https://b.com'], surplus: ['https://c.com'] },
    { kind: 'not-reached', missing: ['https://a.com'], surplus: [] },
    { kind: 'not-reached', missing: [], surplus: ['https://c.com'] },
  ],
};

/** What could stand in any text that comes from outside. */
const HOSTILE = '\u001b[2J\r\n::error::x\u202e';

describe('failures', () => {
  const cases = Object.values(FAILURES)
    .flat()
    .map((failure) => [failure.kind, failure] as const);

  test.each(cases)('%s %#', (_kind, failure) => {
    const { message, remedy } = describeFailure(failure, 'set');
    expectBoth(message);
    expectBoth(remedy);
    const { kind, info, fault, milliseconds, lost, moved, refusal, ...told } = {
      info: null,
      fault: '',
      milliseconds: 0,
      ...failure,
    } as Record<string, unknown>;
    const ours = fault === 'command-output' ? told.detail : ''; // each language has its own words for it
    expectSameValues(
      message,
      leaves(told).filter((leaf) => leaf !== '' && leaf !== ours),
    );
    expect(kind).toBe(failure.kind);
  });

  test('a call in doubt, after which nothing more was sent: what was lost, what was read, why it ended', () => {
    const told = FAILURES.moved.map((failure) => describeFailure(failure, 'set'));
    expect(told.flatMap(({ message }) => [message.en, message.zh])).toMatchInlineSnapshot(`
      [
        "no answer within 7 s; read afterwards, the app’s request_domain has gained "https://a.com"; what is left was planned anew and not sent: refused as unsafe: request_domain would be emptied (2 entries)",
        "7 秒内没有应答；随后读取：线上的 request_domain 新增 "https://a.com"；按现状重新计划的剩余修改没有发送：出于安全拒绝：服务器域名 request_domain 将被清空（2 个）",
        "the platform answered HTTP 503; read afterwards, the app’s request_domain has gained "https://a.com"; what is left was planned anew and not sent: this is not what was reviewed",
        "平台返回 HTTP 503；随后读取：线上的 request_domain 新增 "https://a.com"；按现状重新计划的剩余修改没有发送：与评审时不一致",
        "the platform answered HTTP 503; read afterwards, the app’s request_domain has gained "https://a.com"; what is left was planned anew and not sent: it is the second time that somebody else changes them meanwhile",
        "平台返回 HTTP 503；随后读取：线上的 request_domain 新增 "https://a.com"；按现状重新计划的剩余修改没有发送：这已是第二次有他人同时修改",
      ]
    `);
    for (const { remedy } of told) expect(remedy.en).toContain('not known');
  });

  test('what the platform said is always shown', () => {
    for (const failure of [...FAILURES.errno, ...FAILURES.gateway]) {
      expect(describeFailure(failure, 'set').message.en).toContain(failure.msg);
    }
    expect(describeFailure(FAILURES.oauth[0] ?? expect.fail(), 'set').message.en).toContain('the-description');
  });

  test('a change that is lost on its way is in doubt', () => {
    for (const kind of ['http', 'timeout', 'body', 'interrupted'] as const) {
      for (const failure of FAILURES[kind]) expect(describeFailure(failure, 'set').remedy.en).toContain('not known');
    }
  });

  const hostile: readonly Failure[] = [
    { kind: 'errno', errno: 1, msg: HOSTILE, info: null },
    { kind: 'gateway', errorCode: 1, msg: HOSTILE, info: null },
    { kind: 'oauth', error: HOSTILE, description: HOSTILE },
    { kind: 'redirect', status: 302, to: HOSTILE },
    { kind: 'body', fault: 'not-json', start: HOSTILE },
    { kind: 'body', fault: 'unknown-shape', start: HOSTILE },
    { kind: 'not-reached', missing: [HOSTILE], surplus: [HOSTILE] },
    {
      kind: 'moved',
      lost: { kind: 'body', fault: 'not-json', start: HOSTILE },
      moved: [{ what: 'live', domainType: 'request_domain', added: [HOSTILE], removed: [HOSTILE] }],
      refusal: { kind: 'declined' },
    },
    ...(['shared', 'absent', 'unreadable', 'open-to-others', 'app-id'] as const).map(
      (fault) => ({ kind: 'token', fault, detail: HOSTILE }) as const,
    ),
  ];

  test.each(hostile)('hostile text in $kind', (failure) => {
    for (const text of Object.values(describeFailure(failure, 'set').message)) expect(text).not.toMatch(UNSEEN);
  });

  test('a list of a thousand is told in one line that somebody can read', () => {
    const missing = Array.from({ length: 1000 }, (_, index) => `https://host${index}.example.com`);
    expect(describeFailure({ kind: 'not-reached', missing, surplus: [] }, 'set').message.en.length).toBeLessThan(4096);
  });
});

test('what a command printed instead of a token is told in different words for each fault', () => {
  const texts = FAILURES.token.map((failure) => describeFailure(failure, null).message);
  for (const lang of ['en', 'zh'] as const) {
    expect(new Set(texts.map((text) => text[lang])).size).toBe(texts.length);
    for (const text of texts) expect(text[lang]).not.toMatch(/many-lines|not-(?:visible|json|an|texts)/);
  }
});

describe('an interruption', () => {
  const told = (action: 'get' | 'set' | null) => describeFailure({ kind: 'interrupted' }, action);

  test.each([null, 'get', 'set'] as const)('at %s has words', (action) => {
    expectBoth(told(action).message);
    expectBoth(told(action).remedy);
  });

  test('between two calls: it goes on', () => {
    expect(told(null).message.en).toBe('interrupted before everything was sent');
    expect(told(null).remedy.en).toContain('run it again');
  });

  test('of a modification: whether the platform acted is not known', () => {
    expect(told('set').remedy.en).toContain('not known');
    expect(told('set').remedy.zh).toContain('未知');
  });

  test('of a reading: calls may have been sent before it, so nothing is said of them', () => {
    expect(`${told('get').message.en} ${told('get').remedy.en}`).not.toMatch(/nothing|not known/);
  });
});

describe('a failure and its call in one line', () => {
  const failure: Failure = { kind: 'timeout', milliseconds: 10_000 };

  test('the call stands in front', () => {
    const { call, line, message } = failedText({ failure, action: 'set', endpoint: 'modifydomain' });
    expect(call).toBe('set modifydomain');
    expect(line).toEqual({
      en: 'set modifydomain: no answer within 10 s',
      zh: 'set modifydomain: 10 秒内没有应答',
    });
    expect(message.en).toBe('no answer within 10 s');
  });

  test('before any call there is none to name', () => {
    const absent: Failure = { kind: 'token', fault: 'absent', detail: 'APP_TOKEN' };
    const { call, line, message, remedy } = failedText({ failure: absent, action: null, endpoint: null });
    expect(call).toBe('');
    expect(line).toEqual(message);
    expect(line.en).toContain('"APP_TOKEN"');
    expectBoth(remedy);
  });
});

test('an address that is not allowed: both languages name every way out', () => {
  const { remedy } = errnoMessages['address-not-allowed'];
  expect([errnoInfo(40008)?.key, gatewayInfo(5)?.key]).toEqual(['address-not-allowed', 'address-not-allowed']);
  for (const text of [remedy.en, remedy.zh]) {
    for (const part of ['GitHub', 'runner', 'HTTPS_PROXY', 'docs/network.md']) expect(text).toContain(part);
  }
  expect(remedy.zh).toContain('IP 白名单');
});

describe('hints about a token', () => {
  const warnings: readonly TokenWarning[] = [
    { kind: 'not-an-app-token', found: 'platform' },
    { kind: 'not-an-app-token', found: 'refresh' },
    { kind: 'expired', expiredAt: 1_536_148_028_000 },
    { kind: 'not-a-platform-token', found: 'app' },
    { kind: 'not-a-platform-token', found: 'refresh' },
    { kind: 'platform-token-expired', expiredAt: 1_536_148_028_000 },
  ];

  test.each(warnings)('$kind $found', (warning) => {
    expectBoth(describeTokenWarning(warning));
  });

  test('each names what it found', () => {
    const [platform, refresh] = warnings.map((warning) => describeTokenWarning(warning));
    for (const lang of ['en', 'zh'] as const) {
      expect(platform?.[lang]).toMatch(/42\..*45\./);
      expect(refresh?.[lang]).toMatch(/46\..*45\./);
    }
  });

  test('a time is UTC, to the second', () => {
    const { en, zh } = describeTokenWarning({ kind: 'expired', expiredAt: 1_536_148_028_999 });
    for (const text of [en, zh]) expect(text).toContain(' 2018-09-05T11:47:08Z');
  });
});

type UsageSamples = { readonly [K in Usage['kind']]: readonly Extract<Usage, { kind: K }>[] };

const EXPECTED: readonly ExpectedType[] = [
  'map',
  'list',
  'apps',
  'ignore',
  'text',
  'boolean',
  'number',
  'severity-setting',
];

/** Of the version that is installed. */
const YAML_TYPES = readFileSync(new URL('../../node_modules/yaml/dist/errors.d.ts', import.meta.url), 'utf8');
const [, YAML_UNION = ''] = /type ErrorCode = ([^;]+);/.exec(YAML_TYPES) ?? [];
const YAML_CODES = [...YAML_UNION.matchAll(/'([A-Z_\d]+)'/g)].map(([, code]) => code as YamlCode);
const YAML_SIGNS = ['"', "'", ']', '}', ',', ',:', ':', '-', ' ', ''];

const USAGES: UsageSamples = {
  'config-not-found': [{ kind: 'config-not-found', path: 'swan.yml' }],
  'config-unreadable': (['directory', 'permission', 'other'] as const).map((reason) => ({
    kind: 'config-unreadable',
    reason,
    detail: 'EIO',
  })),
  'config-too-large': [{ kind: 'config-too-large', bytes: 50 * 1024 * 1024, limit: 16 * 1024 * 1024 }],
  'config-encoding': (['gbk', 'utf-16', 'binary', 'unknown'] as const).map((looksLike) => ({
    kind: 'config-encoding',
    looksLike,
  })),
  'config-empty': [{ kind: 'config-empty' }],
  yaml: [
    ...YAML_CODES.map((code) => ({ kind: 'yaml', code, found: 'the-text', missing: '' }) as const),
    ...YAML_SIGNS.map((missing) => ({ kind: 'yaml', code: 'MISSING_CHAR', found: 'the-text', missing }) as const),
    { kind: 'yaml', code: 'UNEXPECTED_TOKEN', found: '-', missing: '' },
  ],
  'full-width': [{ kind: 'full-width', sign: '：', plain: ':' }],
  'unquoted-wildcard': [{ kind: 'unquoted-wildcard', text: '*.example.com' }],
  'unknown-alias': [{ kind: 'unknown-alias', text: '*alias' }],
  'too-many-aliases': [{ kind: 'too-many-aliases', limit: 1024 * 1024 }],
  tag: [{ kind: 'tag', tag: '!!binary' }],
  'unknown-key': [
    { kind: 'unknown-key', key: 'the-key', near: ['near-key'], known: ['near-key', 'far-key'] },
    { kind: 'unknown-key', key: 'the-key', near: [], known: ['near-key', 'far-key'] },
    { kind: 'unknown-key', key: 'the-key', near: [], known: [] },
  ],
  'duplicate-key': [{ kind: 'duplicate-key', key: 'the-key' }],
  'missing-key': [{ kind: 'missing-key', key: 'the-key' }],
  'exclusive-keys': [{ kind: 'exclusive-keys', key: 'the-key', other: 'other-key' }],
  'duplicate-app': [{ kind: 'duplicate-app', appId: '16012345' }],
  'no-apps': [{ kind: 'no-apps' }],
  'nothing-to-add-to': [{ kind: 'nothing-to-add-to', domainType: 'socket_domain' }],
  'unknown-rule': [
    { kind: 'unknown-rule', rule: 'the-rule', near: ['near-rule'] },
    { kind: 'unknown-rule', rule: 'the-rule', near: [] },
  ],
  'ignore-comment': (['misspelt', 'no-rule', 'no-colon', 'no-until'] as const).map((fault) => ({
    kind: 'ignore-comment',
    fault,
    found: fault === 'no-rule' ? '' : 'the-word',
  })),
  'ignore-whole-rule': [{ kind: 'ignore-whole-rule', rule: 'the-rule' }],
  'ignore-value': [{ kind: 'ignore-value', rule: 'the-rule' }],
  'wrong-date': [{ kind: 'wrong-date', found: '2027-02-30' }],
  'no-value': [{ kind: 'no-value', key: 'the-key' }],
  'wrong-type': EXPECTED.map((expected) => ({ kind: 'wrong-type', key: 'the-key', expected, found: 'number' })),
  'wrong-value': [{ kind: 'wrong-value', key: 'the-key', found: 'the-value', known: ['one', 'two'] }],
  'wrong-number': [true, false].map((whole) => ({
    kind: 'wrong-number',
    key: 'the-key',
    found: '7.5',
    least: 1,
    most: 9000,
    whole,
  })),
  'unknown-command': [
    { kind: 'unknown-command', command: 'chek', near: ['check'] },
    { kind: 'unknown-command', command: 'chek', near: [] },
  ],
  'no-command': [{ kind: 'no-command' }],
  'unknown-option': [
    { kind: 'unknown-option', option: '--the-option', near: ['--near'] },
    { kind: 'unknown-option', option: '--the-option', near: [] },
  ],
  'key-not-text': [{ kind: 'key-not-text', found: 'map' }],
  'many-documents': [{ kind: 'many-documents' }],
  'yaml-too-deep': [{ kind: 'yaml-too-deep', limit: 64 }],
  'token-option': [{ kind: 'token-option', option: '--token' }],
  'option-needs-value': [{ kind: 'option-needs-value', option: '--the-option' }],
  'option-takes-no-value': [{ kind: 'option-takes-no-value', option: '--the-option' }],
  'exclusive-options': [{ kind: 'exclusive-options', option: '--the-option', other: '--other-option' }],
  'missing-argument': [{ kind: 'missing-argument', argument: 'THE-ARGUMENT' }],
  'unexpected-argument': [{ kind: 'unexpected-argument', argument: 'the-argument' }],
  'option-value': [{ kind: 'option-value', option: '--the-option', value: 'the-value', known: ['one', 'two'] }],
  'api-url': (['not-a-url', 'insecure', 'extra'] as const).map((fault) => ({
    kind: 'api-url',
    value: 'the-url',
    fault,
  })),
  'connect-to': (['not-a-url', 'insecure', 'extra'] as const).map((fault) => ({
    kind: 'connect-to',
    value: 'http://example.com',
    fault,
  })),
  'no-business-domains': [{ kind: 'no-business-domains' }],
  'verification-file': (['unreadable', 'not-the-file'] as const).map((fault) => ({
    kind: 'verification-file',
    path: 'public/file.txt',
    fault,
    detail: '33',
  })),
  'config-exists': [{ kind: 'config-exists', path: 'swan-domains.yml' }],
  'not-a-yaml-name': [{ kind: 'not-a-yaml-name', path: 'config.json' }],
  'file-exists': [{ kind: 'file-exists', path: 'public/file.txt' }],
  'proxy-url': [{ kind: 'proxy-url', value: 'socks5://127.0.0.1:1080' }],
  'no-token': [{ kind: 'no-token' }],
  'no-platform-token': [{ kind: 'no-platform-token' }],
  'no-program': (['no-folder', 'no-app', 'no-root', 'not-json'] as const).map((fault) => ({
    kind: 'no-program',
    fault,
    path: 'shop/dist',
  })),
  'no-registered': [{ kind: 'no-registered' }],
  'no-snapshot': [{ kind: 'no-snapshot' }],
  'merge-conflict': [{ kind: 'merge-conflict' }],
  'unknown-app': [
    { kind: 'unknown-app', appId: '16012345', near: ['16012346'] },
    { kind: 'unknown-app', appId: '16012345', near: [] },
  ],
  'shared-token': [{ kind: 'shared-token', source: 'THE_TOKEN', apps: ['16012345', '16012346'] }],
  'saved-result': (
    ['not-json', 'other-schema', 'not-a-plan', 'not-a-platform-plan', 'nothing-to-restore', 'of-platform'] as const
  ).map((fault) => ({
    kind: 'saved-result',
    fault,
  })),
  merge: [{ kind: 'merge', detail: 'the-detail' }],
  'cannot-edit': [{ kind: 'cannot-edit', key: 'request_domain' }],
  'nothing-to-fix': [
    { kind: 'nothing-to-fix', option: null },
    { kind: 'nothing-to-fix', option: '--request-domain' },
  ],
  'file-changed': [{ kind: 'file-changed' }],
  'cannot-write': [{ kind: 'cannot-write', path: '/the/path', code: 'EACCES' }],
  'apps-command': [{ kind: 'apps-command', how: 'exit 1' }],
  'apps-command-output': [
    { kind: 'apps-command-output', shown: 'apps.command', usage: { kind: 'no-apps' }, line: 1, column: 3 },
    { kind: 'apps-command-output', shown: 'apps.command', usage: { kind: 'config-empty' } },
  ],
  'apps-command-untrusted': [{ kind: 'apps-command-untrusted' }],
  'file-untrusted': [{ kind: 'file-untrusted' }],
  'review-required': [{ kind: 'review-required' }],
  'needs-yes': [
    { kind: 'needs-yes', command: 'apply' },
    { kind: 'needs-yes', command: 'registered apply' },
  ],
  'unknown-topic': [
    { kind: 'unknown-topic', topic: 'the-topic', near: ['near-topic'] },
    { kind: 'unknown-topic', topic: 'the-topic', near: [] },
  ],
  'port-in-use': [{ kind: 'port-in-use', port: 8123 }],
  sandbox: [{ kind: 'sandbox', detail: 'the-detail' }],
};

describe('wrong usage', () => {
  const cases = Object.values(USAGES)
    .flat()
    .map((usage) => [usage.kind, usage] as const);

  test('every code of the parser is among them', () => {
    expect(YAML_CODES.length).toBeGreaterThan(20);
    expect(
      new Set(YAML_CODES.map((code) => describeUsage({ kind: 'yaml', code, found: 'x', missing: '' }).en)).size,
    ).toBe(YAML_CODES.length);
  });

  test.each(cases)('in JSON: %s %#', (_kind, usage) => expectBoth(describeUsage(usage, true)));

  test.each(cases)('%s %#', (_kind, usage) => {
    const text = describeUsage(usage);
    expectBoth(text);
    const { kind, code, missing, reason, fault, looksLike, expected, bytes, limit, ...told } = usage as Record<
      string,
      unknown
    >;
    expectSameValues(text, leaves(told));
    expect(kind).toBe(usage.kind);
  });

  /** The fields that hold what a user wrote; the others come from our own tables. */
  const WRITTEN: { readonly [K in Usage['kind']]?: string } = {
    yaml: 'found',
    'unquoted-wildcard': 'text',
    'unknown-alias': 'text',
    tag: 'tag',
    'unknown-key': 'key',
    'duplicate-key': 'key',
    'duplicate-app': 'appId',
    'unknown-app': 'appId',
    'unknown-rule': 'rule',
    'wrong-value': 'found',
    'unknown-command': 'command',
    'unknown-option': 'option',
    'unexpected-argument': 'argument',
    'option-value': 'value',
    'api-url': 'value',
    'connect-to': 'value',
    'file-exists': 'path',
    'verification-file': 'path',
    'proxy-url': 'value',
    'unknown-topic': 'topic',
  };

  describe.each(Object.entries(WRITTEN))('%s', (kind, field) => {
    const written = (text: string) =>
      USAGES[kind as Usage['kind']].map((usage) => describeUsage({ ...usage, [field]: text } as Usage));

    test('hostile text is shown as code points', () => {
      for (const { en, zh } of written(HOSTILE)) {
        expect(en).not.toMatch(UNSEEN);
        expect(zh).not.toMatch(UNSEEN);
      }
    });

    test('a long text is cut', () => {
      for (const { en, zh } of written('x'.repeat(10_000))) expect(Math.max(en.length, zh.length)).toBeLessThan(1000);
    });
  });
});

test('the sandbox’s own words are one line', () => {
  for (const text of Object.values(describeUsage({ kind: 'sandbox', detail: HOSTILE })))
    expect(text).not.toMatch(UNSEEN);
});

describe('labels and help', () => {
  test.each(Object.entries({ ...severityWords, ...statusWords }))('%s', (_name, text) => expectBoth(text));

  test.each(Object.entries(commands))('%s', (_name, { summary, options }) => {
    expectBoth(summary);
    for (const { help } of [...options, ...globalOptions]) expectBoth(help);
  });

  test('every option fits a terminal with its help', () => {
    for (const [name, { options }] of Object.entries(commands)) {
      for (const option of options) {
        const width = `  --${option.name} ${option.value ?? ''}`.length + option.help.en.length;
        expect(width, `${name} --${option.name}`).toBeLessThan(160);
      }
    }
  });
});
