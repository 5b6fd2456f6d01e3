/** What an app has after a call, by our own reckoning and by the platform's. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPlatformError } from '../../src/app/platform.ts';
import { afterCall, sameDomains } from '../../src/core/after-call.ts';
import { type Call, DOMAIN_TYPES, type DomainLists, ENDPOINTS, parseEntry, typesOf } from '../../src/core/index.ts';
import { createClient } from '../../src/platform/client.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';

const [a, b, c] = ['https://a.example.com', 'https://b.example.com', 'https://c.example.com'];
const NOTHING = Object.fromEntries(DOMAIN_TYPES.map((type) => [type, []]));

describe('afterCall', () => {
  const rows: [
    name: string,
    live: DomainLists,
    action: Call['action'],
    domains: Call['domains'],
    after: DomainLists,
  ][] = [
    ['add to what is there', { request_domain: [a] }, 'add', { request_domain: [b] }, { request_domain: [a, b] }],
    ['add to nothing', {}, 'add', { request_domain: [b] }, { request_domain: [b] }],
    ['set', { request_domain: [a, b] }, 'set', { request_domain: [c] }, { request_domain: [c] }],
    ['delete', { request_domain: [a, b] }, 'delete', { request_domain: [b] }, { request_domain: [a] }],
    ['delete the last', { request_domain: [a] }, 'delete', { request_domain: [a] }, {}],
    [
      'delete every spelling',
      { request_domain: ['https://A.example.com/', 'https://a.example.com:443', b] },
      'delete',
      { request_domain: [a] },
      { request_domain: [b] },
    ],
    [
      'other types stay, in the platform’s spelling',
      { request_domain: [a], socket_domain: ['https://B.example.com/'], web_view_domain: `${a},${b}` },
      'set',
      { request_domain: [b] },
      { request_domain: [b], socket_domain: ['https://B.example.com/'], web_view_domain: [a, b] },
    ],
    [
      'several types',
      { request_domain: [a], socket_domain: [b] },
      'delete',
      { request_domain: [a], socket_domain: [b] },
      {},
    ],
    [
      'text that cannot be read is one entry, whatever it holds',
      { request_domain: [`${a}；${b}`, c] },
      'delete',
      { request_domain: [`${a}；${b}`] },
      { request_domain: [c] },
    ],
  ];

  test.each(rows)('%s', (_, live, action, domains, after) => {
    const before = structuredClone(live);
    expect(afterCall(live, { endpoint: 'modifydomain', action, domains })).toEqual({ ...NOTHING, ...after });
    expect(live).toEqual(before);
  });

  test('what add-all leaves is not known', () => {
    expect(afterCall({ request_domain: [a] }, { endpoint: 'modifydomain', action: 'add-all', domains: {} })).toBeNull();
  });
});

describe('sameDomains', () => {
  const types = ['request_domain', 'socket_domain'] as const;

  test.each<[name: string, one: DomainLists, other: DomainLists, same: boolean]>([
    ['nothing', {}, {}, true],
    ['absent and empty', { request_domain: [] }, { socket_domain: '' }, true],
    ['order, spelling, number', { request_domain: [a, b] }, { request_domain: [b, 'HTTPS://A.example.com/', a] }, true],
    ['a text and an array', { request_domain: `${a},${b}` }, { request_domain: [a, b] }, true],
    ['parsed and not', { request_domain: { entries: [parseEntry(a)] } }, { request_domain: [a] }, true],
    ['one more', { request_domain: [a] }, { request_domain: [a, b] }, false],
    ['one less', { request_domain: [a, b] }, { request_domain: [a] }, false],
    ['another', { request_domain: [a] }, { request_domain: [b] }, false],
    ['another protocol', { request_domain: [a] }, { request_domain: ['http://a.example.com'] }, false],
    ['another port', { request_domain: [a] }, { request_domain: [`${a}:8443`] }, false],
    ['in another type', { request_domain: [a] }, { socket_domain: [a] }, false],
    ['in a type that was not asked for', { upload_domain: [a] }, { upload_domain: [b] }, true],
  ])('%s: $3', (_, one, other, same) => {
    expect(sameDomains(one, other, types)).toBe(same);
    expect(sameDomains(other, one, types)).toBe(same);
  });
});

/** Several domains, most of them in several spellings. */
const domain = fc.constantFrom(
  a,
  'HTTPS://A.Example.com',
  `${a}/`,
  `${a}:443`,
  `${a}.`,
  `${a}:8443`,
  'http://a.example.com',
  'http://a.example.com:80',
  'wss://a.example.com',
  b,
  'https://B.example.com.',
  c,
  'https://例子.example.com',
  'https://xn--fsqu00a.example.com',
);
const live = fc.record(Object.fromEntries(DOMAIN_TYPES.map((type) => [type, fc.array(domain, { maxLength: 5 })])));
const call = fc
  .constantFrom(...ENDPOINTS)
  .chain((endpoint) =>
    fc.record({
      endpoint: fc.constant(endpoint),
      action: fc.constantFrom('add' as const, 'delete' as const, 'set' as const),
      types: fc.subarray([...typesOf(endpoint)], { minLength: 1 }),
      lists: fc.array(fc.array(domain, { minLength: 1, maxLength: 3 }), { minLength: 4, maxLength: 4 }),
    }),
  )
  .map(({ types, lists, ...rest }): Call => {
    const domains = Object.fromEntries(types.map((type, index) => [type, lists[index] ?? []]));
    return { ...rest, domains };
  });

test('the sandbox, which judges by itself, has the same domains after any call that it accepts', async () => {
  const accepted = { add: 0, delete: 0, set: 0, 'add-all': 0 };
  const changed = { ...accepted };
  const registered = Object.fromEntries(DOMAIN_TYPES.map((type) => [type, ['example.com']]));
  await fc.assert(
    fc.asyncProperty(live, call, async (live, call) => {
      const sandbox = await startSandbox({ registered, live });
      try {
        const platform = createClient({ token: sandbox.token, apiUrl: sandbox.url });
        await platform.modify(call);
        const after = afterCall(live, call) ?? {};
        expect(sameDomains(sandbox.live(), after, DOMAIN_TYPES), JSON.stringify({ after, is: sandbox.live() })).toBe(
          true,
        );
        accepted[call.action] += 1;
        if (!sameDomains(live, after, DOMAIN_TYPES)) changed[call.action] += 1;
      } catch (error) {
        // What is not there cannot be deleted: then there is nothing to compare.
        if (!isPlatformError(error)) throw error;
        expect(error.failure).toMatchObject({ kind: 'errno', errno: 470017 });
        expect(call.action).toBe('delete');
        expect(sandbox.live()).toEqual(live);
      } finally {
        await sandbox.close();
      }
    }),
    { seed: 20200401, numRuns: 800 },
  );
  expect(Math.min(accepted.add, accepted.delete, accepted.set)).toBeGreaterThan(30);
  expect(Math.min(changed.add, changed.delete, changed.set)).toBeGreaterThan(30);
});
