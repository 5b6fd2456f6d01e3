/**
 * What holds for every text, not only for those in the tables. Seeded: a failure comes back. Each property counts
 * what it met on both sides, so that none holds only because nothing happened.
 */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  check,
  createRegistry,
  DOMAIN_TYPES,
  diff,
  type Entry,
  isReached,
  parseDomainList,
  parseEntry,
  parseHost,
  plan,
  RULE_IDS,
  SEVERITIES,
  splitList,
} from '../../src/core/index.ts';
import { joinList } from '../../src/core/list.ts';

vi.setConfig({ testTimeout: 60_000 }); // thousands of runs each, on machines that may be busy

const SEED = 20200401;
const always = (numRuns = 2000) => ({ seed: SEED, numRuns });

/** How often each thing happened. */
function tally<Name extends string>(...names: Name[]) {
  const counts = Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
  return {
    count: (name: Name) => {
      counts[name] += 1;
    },
    expectEach: (atLeast: number) => {
      for (const name of names) expect(counts[name], `${name}: met ${counts[name]} times`).toBeGreaterThan(atLeast);
    },
  };
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary-ascii' }),
);
/** Texts made of what lists are made of: these reach further into the parsers than random letters do. */
const pieces = fc.constantFrom(
  ...[
    'https://',
    'http://',
    'wss://',
    'ftp://',
    'HTTPS:',
    '//',
    ':',
    '/',
    '\\',
    '.',
    '..',
    '。',
    '-',
    '_',
    '*',
    '*.',
    '@',
    '?',
    '#',
    '%',
  ],
  ...[
    'a',
    'Z',
    '0',
    '9',
    '127.0.0.1',
    '0x7f',
    '[::1]',
    '[',
    ']',
    ':443',
    ':80',
    ':65536',
    'localhost',
    'com',
    'cn',
    'com.cn',
  ],
  ...[
    'waitui.com',
    'm.waitui.com',
    'github.io',
    '例子',
    '中国',
    'xn--',
    'xn--fsqu00a',
    'ß',
    'א',
    '\u0301',
    '\u200d',
    '\u00ad',
    '\ud800',
    '💥',
  ],
  ...[',', ' , ', ' ', '\n', '，', '、', ';', '；', '\t', '\u3000', '\0', '\ufeff', '__proto__', 'constructor'],
);
const listText = fc.oneof(
  { weight: 3, arbitrary: fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')) },
  { weight: 1, arbitrary: anyText },
);
/** Without what separates entries. */
const entryText = listText.map((text) => text.replaceAll(/[\s,，、;；]/g, ''));

const label = fc
  .stringMatching(/^[a-z\d](?:[a-z\d-]{0,8}[a-z\d])?$/)
  .filter((text) => !/^(?:\d+|0x[\da-f]*|xn--.*)$/.test(text));
const chineseLabel = fc.constantFrom('例子', '百度', '小程序', 'bücher', 'faß');
const hostName = fc
  .array(fc.oneof({ weight: 4, arbitrary: label }, { weight: 1, arbitrary: chineseLabel }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((labels) => labels.join('.'));

describe('list', () => {
  test('any text is a verdict, never an exception, and every offset points at its text', () => {
    const met = tally('empty', 'one', 'several', 'wrong mark', 'well-formed', 'malformed');
    fc.assert(
      fc.property(listText, (text) => {
        const entries = parseDomainList(text);
        met.count(entries.length === 0 ? 'empty' : entries.length === 1 ? 'one' : 'several');
        let end = 0;
        for (const { text: own, offset, separator, canonical } of entries) {
          expect(text.slice(offset, offset + own.length)).toBe(own);
          expect(own).toBe(own.trim());
          expect(offset).toBeGreaterThanOrEqual(end);
          if (separator !== undefined) {
            expect(text.slice(end, offset)).toBe(separator);
            met.count('wrong mark');
          }
          met.count(canonical === null ? 'malformed' : 'well-formed');
          end = offset + own.length;
        }
      }),
      always(5000),
    );
    met.expectEach(50);
  });

  test('nothing but separators and white space stands between entries', () => {
    const met = tally('several');
    fc.assert(
      fc.property(listText, (text) => {
        const items = splitList(text);
        if (items.length > 1) met.count('several');
        let rest = text;
        for (const { text: own, offset } of [...items].reverse())
          rest = rest.slice(0, offset) + rest.slice(offset + own.length);
        expect(rest).toMatch(/^[\s,，、;；]*$/);
      }),
      always(),
    );
    met.expectEach(100);
  });

  test('what is joined is split again', () => {
    const met = tally('none', 'several');
    fc.assert(
      fc.property(
        fc.array(
          entryText.filter((text) => text !== ''),
          { maxLength: 6 },
        ),
        (texts) => {
          met.count(texts.length > 1 ? 'several' : 'none');
          const items = splitList(joinList(texts));
          expect(items.map(({ text }) => text)).toEqual(texts);
          expect(items.every(({ separator }) => separator === undefined)).toBe(true);
        },
      ),
      always(),
    );
    met.expectEach(100);
  });

  test('an empty entry is kept, wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', 'https://a.cn', 'b'), { minLength: 2, maxLength: 6 }), (texts) => {
        expect(splitList(joinList(texts)).map(({ text }) => text)).toEqual(texts);
      }),
      always(500),
    );
  });
});

describe('entry', () => {
  const facts = ({ protocol, host, port, canonical }: Entry) => ({ protocol, host, port, canonical });

  test('the canonical form is canonical, and means the same', () => {
    const met = tally('canonical already', 'changed', 'malformed');
    fc.assert(
      fc.property(entryText, (text) => {
        const entry = parseEntry(text);
        expect(entry.text).toBe(text);
        if (entry.canonical !== null) expect([entry.host === null, entry.faults]).toEqual([false, []]);
        if (entry.canonical === null) return met.count('malformed');
        met.count(entry.canonical === text ? 'canonical already' : 'changed');
        const again = parseEntry(entry.canonical);
        expect(facts(again)).toEqual(facts(entry));
        expect(again.reasons).toEqual([]);
        expect(entry.reasons.length > 0).toBe(entry.canonical !== text);
      }),
      always(8000),
    );
    met.expectEach(40);
  });

  test('case, the trailing dot, the default port and the slash make no other domain', () => {
    const protocol = fc.constantFrom(['https', 443], ['http', 80], ['wss', 443]) as fc.Arbitrary<[string, number]>;
    fc.assert(
      fc.property(protocol, hostName, ([name, port], host) => {
        const { canonical } = parseEntry(`${name}://${host}`);
        expect(canonical).not.toBeNull();
        for (const spelling of [
          host.toUpperCase(),
          `${host}.`,
          `${host}。`,
          `${host}:${port}`,
          `${host}/`,
          `${host}.:${port}/`,
        ]) {
          if (/ß/.test(host) && spelling === host.toUpperCase()) continue; // JavaScript writes SS
          expect(parseEntry(`${name}://${spelling}`).canonical).toBe(canonical);
          expect(parseEntry(`${name.toUpperCase()}://${spelling}`).canonical).toBe(canonical);
        }
      }),
      always(500),
    );
  });

  test('the short way for plain entries gives what the long way gives', () => {
    const met = tally('plain', 'other');
    fc.assert(
      fc.property(entryText, (text) => {
        const { host, faults } = parseEntry(`https://${text}`);
        const parsed = parseHost(text);
        if (/[/\\?#@:]/.test(text)) return;
        if ('name' in parsed) {
          met.count('plain');
          expect(host).toEqual(parsed);
        } else {
          met.count('other');
          expect([host, faults]).toEqual([null, parsed]);
        }
      }),
      always(8000),
    );
    met.expectEach(100);
  });
});

describe('host', () => {
  test('canonical is idempotent', () => {
    const met = tally('host', 'fault');
    fc.assert(
      fc.property(fc.oneof(entryText, hostName), (text) => {
        const parsed = parseHost(text);
        if (!('name' in parsed)) {
          met.count('fault');
          expect(parsed.length).toBeGreaterThan(0);
          return;
        }
        met.count('host');
        expect(parseHost(parsed.name)).toEqual({ ...parsed, wildcard: false });
        expect(parsed.name).toMatch(/^[a-z\d.:[\]-]+$/);
        expect(parsed.name.length).toBeLessThanOrEqual(253);
      }),
      always(5000),
    );
    met.expectEach(500);
  });

  test('case and the trailing dot do not matter', () => {
    const met = tally('host', 'fault');
    fc.assert(
      fc.property(fc.oneof(hostName, fc.stringMatching(/^[a-zA-Z\d._*[\]:-]{0,20}[a-zA-Z\d]$/)), (text) => {
        const parsed = parseHost(text);
        if (!('name' in parsed)) return met.count('fault');
        met.count('host');
        expect(parseHost(text.toLowerCase())).toEqual(parsed);
        if (!text.includes('ß')) expect(parseHost(text.toUpperCase())).toEqual(parsed);
        expect(parseHost(`${text}.`)).toEqual(parsed);
        expect(parseHost(`${text}..`)).not.toHaveProperty('name');
      }),
      always(3000),
    );
    met.expectEach(300);
  });

  test('a plain host is itself', () => {
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 6 }), (labels) => {
        expect(parseHost(labels.join('.'))).toMatchObject({ name: labels.join('.'), kind: 'domain', wildcard: false });
      }),
      always(1000),
    );
  });
});

describe('registry', () => {
  const shortLabel = fc.constantFrom('a', 'b', 'ab', 'm', 'waitui', 'com', 'cn', '例子');
  const shortHost = fc.array(shortLabel, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));
  const registeredList = fc.array(shortHost, { maxLength: 6 });
  const ascii = (text: string) => {
    const { host } = parseEntry(text);
    if (!host) throw new Error(text);
    return host;
  };
  const covers = (registered: readonly string[], candidate: string) =>
    createRegistry({ request_domain: registered }).covering('request_domain', ascii(candidate)).length > 0;

  test('covered if and only if equal, or ending in a dot and a registered domain', () => {
    const met = tally('covered', 'not covered');
    fc.assert(
      fc.property(registeredList, shortHost, (registered, candidate) => {
        const name = ascii(candidate).name;
        const expected = registered
          .map((text) => ascii(text).name)
          .some((own) => name === own || name.endsWith(`.${own}`));
        met.count(expected ? 'covered' : 'not covered');
        expect(covers(registered, candidate)).toBe(expected);
        const found = check(
          { request_domain: [`https://${candidate}`] },
          { registered: { request_domain: registered } },
        );
        expect(found.some(({ rule }) => rule === 'registered-domain')).toBe(!expected);
      }),
      always(3000),
    );
    met.expectEach(200);
  });

  test('another registered domain, or another type, never uncovers', () => {
    const met = tally('covered', 'not covered', 'newly covered');
    fc.assert(
      fc.property(
        registeredList,
        registeredList,
        shortHost,
        fc.constantFrom(...DOMAIN_TYPES),
        (registered, more, candidate, type) => {
          const before = covers(registered, candidate);
          const after = covers([...more, ...registered], candidate);
          met.count(before ? 'covered' : after ? 'newly covered' : 'not covered');
          if (before) expect(after).toBe(true);
          if (type === 'request_domain') return;
          const typed = createRegistry({ [type]: more, request_domain: registered });
          expect(typed.covering('request_domain', ascii(candidate)).length > 0).toBe(before);
        },
      ),
      always(3000),
    );
    met.expectEach(100);
  });

  test('a subdomain of what is covered is covered', () => {
    const met = tally('covered');
    fc.assert(
      fc.property(registeredList, shortHost, shortLabel, (registered, candidate, below) => {
        if (!covers(registered, candidate)) return;
        met.count('covered');
        expect(covers(registered, `${below}.${candidate}`)).toBe(true);
      }),
      always(3000),
    );
    met.expectEach(200);
  });

  test('any registered text at all', () => {
    fc.assert(
      fc.property(fc.array(listText, { maxLength: 4 }), entryText, (registered, candidate) => {
        const registry = createRegistry({ request_domain: registered });
        const { host } = parseEntry(candidate);
        if (!host) return;
        registry.covering('request_domain', host);
        registry.nearest('request_domain', host);
        registry.nearest('socket_domain', host);
      }),
      always(1000),
    );
  });
});

describe('check', () => {
  const near = fc
    .tuple(
      fc.constantFrom('https://', 'http://', 'wss://', ''),
      fc.constantFrom(
        'waitui.com',
        'm.waitui.com',
        'waitiu.com',
        '例子.中国',
        'github.io',
        'openapi.baidu.com',
        '127.0.0.1',
        'localhost',
      ),
      fc.constantFrom('', '', '', '/', ':443', ':38080'),
    )
    .map((parts) => parts.join(''));
  const text = fc.oneof(listText, near);
  const list = fc.option(fc.oneof(text, fc.array(text, { maxLength: 4 })), { nil: undefined, freq: 3 });
  const lists = fc.record(Object.fromEntries(DOMAIN_TYPES.map((type) => [type, list])));
  const policy = fc.record(
    {
      registered: lists,
      live: lists,
      action: fc.constantFrom('add', 'delete', 'set'),
      preset: fc.constantFrom('platform', 'strict'),
      rules: fc.constantFrom(
        {},
        { 'domain-format': ['error', { allow_wildcard: true }] },
        { 'max-domains': ['error', { limit: 1 }] },
      ),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<NonNullable<Parameters<typeof check>[1]>>;

  test('any text at all is judged, never an exception', () => {
    // What these say is about files, servers and suppressions, not about any text.
    const elsewhere = ['stale-snapshot', 'edited-snapshot', 'verification-file', 'suppression'];
    elsewhere.push('undeclared-domain', 'unused-domain', 'unresolved-url', 'unread-source', 'ignore-comment');
    const met = tally(...RULE_IDS.filter((id) => id !== 'errno-rule-off' && !elsewhere.includes(id)));
    const clean = tally('clean', 'problems');
    fc.assert(
      fc.property(lists, policy, (wanted, by) => {
        const problems = check(wanted, by);
        clean.count(problems.length === 0 ? 'clean' : 'problems');
        for (const { rule, severity, value, place } of problems) {
          if (rule !== 'errno-rule-off') met.count(rule);
          expect(SEVERITIES).toContain(severity);
          expect(place).toBeNull();
          expect(value === null || value === value.trim()).toBe(true);
        }
        expect(check(wanted, by)).toEqual(problems);
        expect(() => JSON.stringify(problems)).not.toThrow();
      }),
      always(2000),
    );
    met.expectEach(4);
    clean.expectEach(4);
  });

  test('one entry breaks one rule once', () => {
    fc.assert(
      fc.property(entryText, (text) => {
        const problems = check({ request_domain: [text] }, { registered: { request_domain: 'waitui.com' } });
        const own = problems.filter(({ subject }) => subject === 'domains').map(({ rule }) => rule);
        expect(own.length).toBe(new Set(own).size);
        const errnos = problems.map(({ errno }) => errno !== null);
        expect(errnos).toEqual([...errnos].sort((a, b) => Number(b) - Number(a)));
      }),
      always(2000),
    );
  });

  test('what needs no correction is canonical, covered and has a protocol; anything else is told', () => {
    const met = tally('clean', 'problems');
    const registered = { request_domain: 'waitui.com,a,com.cn.cn' };
    fc.assert(
      fc.property(
        fc.oneof(
          entryText,
          hostName.map((host) => `https://${host}.waitui.com`),
        ),
        (text) => {
          const errors = check({ request_domain: [text] }, { registered }).filter(
            ({ subject }) => subject === 'domains',
          );
          met.count(errors.length === 0 ? 'clean' : 'problems');
          if (errors.length > 0) return;
          expect(text).toMatch(/^https:\/\/(?:[a-z\d-]+\.)*[a-z\d-]+$/);
          expect(text).toMatch(/[./]waitui\.com$/);
        },
      ),
      always(3000),
    );
    met.expectEach(300);
  });
});

describe('plan', () => {
  test('of any lists whatever reaches its target, in either mode', () => {
    const met = tally('calls', 'nothing to do');
    const some = fc.array(fc.oneof(listText, fc.constantFrom('https://a.cn', 'https://A.cn', 'https://b.cn', 'x')), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(some, some, fc.constantFrom('exact', 'additive'), (wanted, live, mode) => {
        const made = plan({ wanted: { request_domain: wanted }, live: { request_domain: live }, mode });
        met.count(made.calls.length > 0 ? 'calls' : 'nothing to do');
        const difference = diff({ request_domain: wanted }, { request_domain: live }, mode).get('request_domain');
        expect(isReached(made, { request_domain: difference?.target })).toBe(true);
        expect(isReached(made, { request_domain: live })).toBe(made.calls.length === 0);
        if (mode === 'additive') expect(made.calls.every(({ action }) => action === 'add')).toBe(true);
        for (const { domains } of made.calls)
          for (const texts of Object.values(domains)) expect(texts.length).toBeGreaterThan(0);
      }),
      always(2000),
    );
    met.expectEach(100);
  });
});
