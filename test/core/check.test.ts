/** What `check` makes of what the rules find: order, severities, subjects, places. */
import { describe, expect, test } from 'vitest';
import {
  type CheckPolicy,
  check,
  type DomainList,
  type Place,
  parseDomainList,
  parseEntry,
  stopsModification,
} from '../../src/core/index.ts';
import { brokenRules } from './describe-rule.ts';

const registered = {
  request_domain: 'waitui.com,xsslyjt.com,086soft.cn,mxqe.com,hitokoto.cn',
  web_view_domain: 'xsslyjt.com,qiao.baidu.com,fjzttc.com',
};

describe('real hosts', () => {
  test('what smart programs call is clean', () => {
    const request_domain = [
      'https://m.waitui.com',
      'https://api.xsslyjt.com',
      'https://bdapp.086soft.cn',
      'https://api.mxqe.com',
      'https://v1.hitokoto.cn',
    ];
    expect(check({ request_domain, web_view_domain: 'https://www.xsslyjt.com' }, { registered })).toEqual([]);
  });

  test.each<[string, 'request_domain' | 'web_view_domain', string[]]>([
    ['http://p.qiao.baidu.com', 'web_view_domain', ['secure-protocol']],
    ['http://fjzttc.com/', 'web_view_domain', ['canonical-form', 'secure-protocol']],
    ['http://localhost:9527', 'request_domain', ['registered-domain', 'localhost', 'port', 'secure-protocol']],
    ['http://192.168.0.171:12066', 'request_domain', ['registered-domain', 'ip-address', 'port', 'secure-protocol']],
    ['http://rap.heiguang.com:38080', 'request_domain', ['registered-domain', 'port', 'secure-protocol']],
    ['http://127.0.0.1:3700', 'request_domain', ['registered-domain', 'ip-address', 'port', 'secure-protocol']],
  ])('%s', (domain, type, rules) => {
    expect(brokenRules({ [type]: domain }, { registered })).toEqual(rules);
  });
});

describe('one mistake is told once', () => {
  test.each<[string, string[]]>([
    ['', ['empty-domain']],
    ['api.mxqe.com', ['allowed-protocol']],
    ['https//api.mxqe.com', ['allowed-protocol']],
    ['https://api.mxqe.com/v1', ['domain-format']],
    ['https://api.unregistered.com/v1', ['domain-format']],
    ['ftp://api.unregistered.com', ['allowed-protocol']],
    ['https://*.unregistered.com', ['domain-format']],
    ['https://api.unregistered.com', ['registered-domain']],
    ['https://user@api.mxqe.com:8443/#x', ['domain-format', 'port']],
    ['wss://API.mxqe.com.', ['canonical-form', 'secure-protocol']],
  ])('%j', (domain, rules) => {
    expect(brokenRules({ request_domain: [domain] }, { registered })).toEqual(rules);
  });
});

describe('the order', () => {
  const place = (line: number, column: number, file: string | null = 'swan-domains.yml'): Place => ({
    file,
    line,
    column,
    endLine: line,
    endColumn: column + 1,
  });
  const at = (...written: [string, Place][]): DomainList => ({
    entries: written.map(([text, where]) => ({ ...parseEntry(text), place: where })),
  });
  const seen = (lists: Parameters<typeof check>[0], policy?: CheckPolicy) =>
    check(lists, policy).map(({ rule, place }) => [place?.line ?? null, place?.column ?? null, rule]);

  test('without places: types, then entries, then the errno-bearing first', () => {
    const problems = check(
      { web_view_domain: 'a.cn', request_domain: 'http://b.example:1,https://c.cn/' },
      { registered },
    );
    expect(problems.map(({ domainType, value, rule }) => [domainType, value, rule])).toEqual([
      ['request_domain', 'http://b.example:1', 'registered-domain'],
      ['request_domain', 'http://b.example:1', 'port'],
      ['request_domain', 'http://b.example:1', 'public-suffix'],
      ['request_domain', 'http://b.example:1', 'secure-protocol'],
      ['request_domain', 'https://c.cn/', 'registered-domain'],
      ['request_domain', 'https://c.cn/', 'canonical-form'],
      ['web_view_domain', 'a.cn', 'allowed-protocol'],
    ]);
  });

  test('with places: file, line, column, then the errno-bearing first', () => {
    const lists = {
      request_domain: at(['http://a.cn', place(9, 5)], ['http://b.cn:1', place(2, 7)], ['http://c.cn', place(2, 3)]),
      socket_domain: at(['https://d.cn', place(1, 1, 'a.yml')]),
    };
    const policy = { registered: { request_domain: at(['com.cn', place(5, 1)]), socket_domain: 'd.cn' } };
    expect(seen(lists, policy)).toEqual([
      [1, 1, 'secure-protocol'],
      [2, 3, 'registered-domain'],
      [2, 3, 'secure-protocol'],
      [2, 7, 'registered-domain'],
      [2, 7, 'port'],
      [2, 7, 'secure-protocol'],
      [5, 1, 'public-suffix'],
      [9, 5, 'registered-domain'],
      [9, 5, 'secure-protocol'],
    ]);
  });

  test('what has no place comes last', () => {
    const lists = { request_domain: at(['http://a.cn', place(3, 3)]) };
    expect(seen(lists)).toEqual([
      [3, 3, 'secure-protocol'],
      [null, null, 'registered-domains-unknown'],
    ]);
  });

  test('a finding about a whole list stands where the list stands', () => {
    const entries = parseDomainList(Array.from({ length: 21 }, (_, index) => `https://a${index}.waitui.com`).join());
    const [problem] = check({ request_domain: { entries, place: place(4, 2) } }, { registered });
    expect(problem).toMatchObject({ rule: 'max-domains', value: null, place: place(4, 2) });
  });

  test('a finding about a type stands where its list stands', () => {
    const list = { ...at(['wss://a.cn', place(5, 3)]), place: place(4, 2) };
    expect(seen({ socket_domain: list }, { registered })).toEqual([[4, 2, 'registered-domains-unknown']]);
  });
});

describe('severities', () => {
  const severities = (policy: CheckPolicy) =>
    Object.fromEntries(
      check(
        { request_domain: 'http://m.waitui.com,https://github.io' },
        { registered: { request_domain: 'waitui.com,github.io,m.waitui.com' }, ...policy },
      ).map(({ rule, severity, subject }) => [`${rule} ${subject}`, severity]),
    );
  const own = {
    'secure-protocol domains': 'warning',
    'public-suffix domains': 'warning',
    'public-suffix registered': 'error',
    'redundant-registration registered': 'info',
  };

  test('the platform preset is the default', () => {
    expect(severities({})).toEqual(own);
    expect(severities({ preset: 'platform' })).toEqual(own);
  });

  test('strict makes errors of warnings, and leaves the rest', () => {
    expect(severities({ preset: 'strict' })).toEqual({
      ...own,
      'secure-protocol domains': 'error',
      'public-suffix domains': 'error',
    });
  });

  test("the user's own word is the last", () => {
    const rules = {
      'secure-protocol': 'info',
      'public-suffix': ['warning', {}],
      'redundant-registration': 'off',
    } as const;
    expect(severities({ preset: 'strict', rules })).toEqual({
      'secure-protocol domains': 'info',
      'public-suffix domains': 'warning',
      'public-suffix registered': 'warning',
    });
  });
});

describe('subjects', () => {
  test('what is deleted is only looked for', () => {
    const policy = { action: 'delete', live: { request_domain: 'HTTP://x/y' }, registered } as const;
    expect(brokenRules({ request_domain: 'HTTP://x/y' }, policy)).toEqual([]);
    expect(brokenRules({ request_domain: 'ftp://x y/z' }, policy)).toEqual(['domain-not-configured']);
  });

  test('the registered lists are judged in whatever is done', () => {
    for (const action of [undefined, 'add', 'delete', 'set'] as const) {
      const problems = check(
        { request_domain: 'https://m.waitui.com' },
        { action, registered: { request_domain: 'waitui.com,com.cn' } },
      );
      expect(problems).toMatchObject([{ rule: 'public-suffix', subject: 'registered', value: 'com.cn' }]);
    }
  });
});

describe('stopsModification: an error that foresees an errno', () => {
  test.each<[string, CheckPolicy, boolean]>([
    ['https://api.example.com', { registered }, true],
    ['https://api.example.com', { registered, rules: { 'registered-domain': 'warning' } }, false],
    ['https://openapi.baidu.com', {}, false],
    ['http://m.waitui.com', { preset: 'strict' }, false],
    ['m.waitui.com', {}, true],
  ])('%s', (domain, policy, stops) => {
    expect(check({ request_domain: domain }, policy).some(stopsModification)).toBe(stops);
  });
});

test('a check changes nothing that it is given', () => {
  const freeze = <Value>(value: Value): Value => {
    if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) freeze(part);
    return Object.freeze(value);
  };
  const lists = freeze({ request_domain: ['https://b.cn', 'https://a.cn', 'https://a.cn', ''] });
  const policy = freeze({
    registered: { request_domain: ['b.cn', 'a.cn', 'x.a.cn'] },
    rules: { port: 'off' },
    live: lists,
  } as const);
  expect(check(lists, policy)).toEqual(check(lists, policy));
});

describe('lists of megabytes', () => {
  test('two hundred thousand problems of the registered lists', () => {
    const problems = check({ request_domain: 'https://a.cn' }, { registered: { request_domain: ','.repeat(200_000) } });
    expect(problems.length).toBeGreaterThan(200_000);
  });

  test('thousands of domains to delete that the app does not have', () => {
    const domains = (letter: string) =>
      Array.from({ length: 1_500 }, (_, index) => `https://${letter}${index}.waitui.com`);
    const problems = check(
      { request_domain: domains('a') },
      { action: 'delete', live: { request_domain: domains('b') } },
    );
    expect(problems).toHaveLength(1_500);
  });
});
