/**
 * The proof that no plan has more calls than needed: every small case is tried, and what any single call can do is
 * searched by brute force on a simulated platform.
 */
import { describe, expect, test } from 'vitest';
import { type Action, type Call, callsFor, type DomainLists, type DomainType, diff } from '../../src/core/index.ts';
import { fingerprint, type Lists, simulate } from './simulate-platform.ts';

const A = 'https://a.waitui.com';
const B = 'https://b.waitui.com';
const NOTHING: Lists = {
  request_domain: [],
  socket_domain: [],
  download_domain: [],
  upload_domain: [],
  web_view_domain: [],
};

describe('callsFor: the table', () => {
  const rows: [string, DomainLists, DomainLists, ...Call[]][] = [
    ['nothing differs', { request_domain: A }, { request_domain: A }],
    ['nothing is managed', {}, { request_domain: A }],
    [
      'only additions',
      { request_domain: [A, B] },
      { request_domain: A },
      { endpoint: 'modifydomain', action: 'add', domains: { request_domain: [B] } },
    ],
    [
      'only deletions',
      { request_domain: A },
      { request_domain: [A, B] },
      { endpoint: 'modifydomain', action: 'delete', domains: { request_domain: [B] } },
    ],
    ...['https://*.waitui.com', 'https://a.waitui.com/x', 'c.waitui.com', 'https://d_.com', 'a,b'].map(
      (odd): [string, DomainLists, DomainLists, Call] => [
        `only deletions, of which the platform would not take ${odd}: what is left is set`,
        { request_domain: A, upload_domain: B, socket_domain: A },
        { request_domain: [A, odd], upload_domain: [A, B], socket_domain: A },
        { endpoint: 'modifydomain', action: 'set', domains: { request_domain: [A], upload_domain: [B] } },
      ],
    ),
    [
      'the same, but a type is emptied, and nothing empty can be set',
      { request_domain: A, upload_domain: '' },
      { request_domain: [A, 'https://*.waitui.com'], upload_domain: A },
      {
        endpoint: 'modifydomain',
        action: 'delete',
        domains: { request_domain: ['https://*.waitui.com'], upload_domain: [A] },
      },
    ],
    [
      'the same, but what is left would not be taken either',
      { request_domain: 'https://a.waitui.com/x' },
      { request_domain: ['https://a.waitui.com/x', 'https://*.waitui.com'] },
      { endpoint: 'modifydomain', action: 'delete', domains: { request_domain: ['https://*.waitui.com'] } },
    ],
    [
      'the same at one endpoint is nothing to the other',
      { request_domain: A, web_view_domain: A },
      { request_domain: [A, 'https://*.waitui.com'], web_view_domain: [A, B] },
      { endpoint: 'modifydomain', action: 'set', domains: { request_domain: [A] } },
      { endpoint: 'modifywebviewdomain', action: 'delete', domains: { web_view_domain: [B] } },
    ],
    [
      'only emptying',
      { request_domain: '' },
      { request_domain: [A, B] },
      { endpoint: 'modifydomain', action: 'delete', domains: { request_domain: [A, B] } },
    ],
    [
      'both in one type',
      { request_domain: A },
      { request_domain: B },
      { endpoint: 'modifydomain', action: 'set', domains: { request_domain: [A] } },
    ],
    [
      'both, in two types: the third is not passed',
      { request_domain: [A, B], upload_domain: A, download_domain: A },
      { request_domain: A, upload_domain: [A, B], download_domain: A },
      { endpoint: 'modifydomain', action: 'set', domains: { request_domain: [A, B], upload_domain: [A] } },
    ],
    [
      'an addition, and a type that is emptied',
      { request_domain: [A, B], upload_domain: '' },
      { request_domain: A, upload_domain: A },
      { endpoint: 'modifydomain', action: 'add', domains: { request_domain: [B] } },
      { endpoint: 'modifydomain', action: 'delete', domains: { upload_domain: [A] } },
    ],
    [
      'a replacement, a deletion, and a type that is emptied',
      { request_domain: A, download_domain: A, upload_domain: '' },
      { request_domain: B, download_domain: [A, B], upload_domain: A },
      { endpoint: 'modifydomain', action: 'set', domains: { request_domain: [A] } },
      { endpoint: 'modifydomain', action: 'delete', domains: { download_domain: [B], upload_domain: [A] } },
    ],
    [
      'the endpoints are counted apart',
      { request_domain: A, web_view_domain: '' },
      { web_view_domain: A },
      { endpoint: 'modifydomain', action: 'add', domains: { request_domain: [A] } },
      { endpoint: 'modifywebviewdomain', action: 'delete', domains: { web_view_domain: [A] } },
    ],
  ];
  test.each(rows)('%s', (_why, wanted, live, ...calls) => {
    expect(callsFor(diff(wanted, live))).toEqual(calls);
  });
});

function subsets(texts: readonly string[]): string[][] {
  return texts.reduce<string[][]>((all, text) => all.flatMap((subset) => [subset, [...subset, text]]), [[]]);
}

/** Every way to give each of the types one of the choices. */
function assignments<Choice>(
  types: readonly DomainType[],
  choices: readonly Choice[],
): Partial<Record<DomainType, Choice>>[] {
  return types.reduce<Partial<Record<DomainType, Choice>>[]>(
    (all, type) => all.flatMap((chosen) => choices.map((choice) => ({ ...chosen, [type]: choice }))),
    [{}],
  );
}

function everyCall(types: readonly DomainType[], texts: readonly string[]): Call[] {
  const endpoint = types.includes('web_view_domain') ? 'modifywebviewdomain' : 'modifydomain';
  const lists = [undefined, ...subsets(texts).filter((subset) => subset.length > 0)];
  return (['add', 'delete', 'set'] as const satisfies readonly Action[]).flatMap((action) =>
    assignments(types, lists)
      .map((chosen) => Object.fromEntries(Object.entries(chosen).filter(([, list]) => list !== undefined)))
      .filter((domains) => Object.keys(domains).length > 0)
      .map((domains) => ({ endpoint, action, domains })),
  );
}

/** The states that one call, whichever, leads to from this one. */
function reachable(lists: Lists, calls: readonly Call[]): Set<string> {
  const found = new Set<string>();
  for (const call of calls) {
    const refused =
      call.action === 'delete' &&
      Object.entries(call.domains).some(([type, texts]) =>
        texts.some((text) => !lists[type as DomainType].includes(text)),
      );
    if (!refused) found.add(fingerprint(simulate(lists, call)));
  }
  return found;
}

describe('callsFor: every small case', { timeout: 60_000 }, () => {
  test.each<[string, DomainType[], string[]]>([
    ['two domains, three types', ['request_domain', 'socket_domain', 'upload_domain'], ['a', 'b']],
    ['three domains, two types', ['request_domain', 'download_domain'], ['a', 'b', 'c']],
    ['four domains, the business endpoint', ['web_view_domain'], ['a', 'b', 'c', 'd']],
  ])('%s: the calls reach the target, and no fewer could', (_why, types, names) => {
    const texts = names.map((name) => `https://${name}.waitui.com`);
    const possible = everyCall(types, texts);
    const needed = [0, 0, 0];
    for (const live of assignments(types, subsets(texts))) {
      const before: Lists = { ...NOTHING, ...live };
      const afterOne = reachable(before, possible);
      for (const wanted of assignments<string[] | undefined>(types, [undefined, ...subsets(texts)])) {
        const target: Lists = { ...before, ...Object.fromEntries(Object.entries(wanted).filter(([, list]) => list)) };
        const calls = callsFor(diff(wanted, live));

        const states = [before];
        for (const call of calls) states.push(simulate(states.at(-1) ?? before, call));
        expect(fingerprint(states.at(-1) ?? before)).toBe(fingerprint(target));

        const fewest = fingerprint(target) === fingerprint(before) ? 0 : afterOne.has(fingerprint(target)) ? 1 : 2;
        expect(calls.length).toBe(fewest);
        needed[fewest] = (needed[fewest] ?? 0) + 1;

        for (const type of types) {
          const stays = before[type].filter((text) => target[type].includes(text));
          const most = Math.max(before[type].length, target[type].length);
          for (const state of states) {
            if (!stays.every((text) => state[type].includes(text)) || state[type].length > most) {
              throw new Error(`${type} is not safe in between: ${JSON.stringify({ before, target, calls })}`);
            }
          }
        }
      }
    }
    expect(needed[0]).toBeGreaterThan(10);
    expect(needed[1]).toBeGreaterThan(10);
    expect(needed[2]).toBeGreaterThan(types.length > 1 ? 10 : -1); // one type alone never needs two
  });

  test('both endpoints together need what each needs alone', () => {
    const choices = [undefined, [], [A], [B]];
    for (const live of assignments(['request_domain', 'web_view_domain'], [[], [A]])) {
      for (const wanted of assignments(['request_domain', 'web_view_domain'], choices)) {
        const alone = (type: DomainType) => callsFor(diff({ [type]: wanted[type] }, live));
        expect(callsFor(diff(wanted, live))).toEqual([...alone('request_domain'), ...alone('web_view_domain')]);
      }
    }
  });
});

test('a simulated platform refuses what the real one refuses', () => {
  const before: Lists = { ...NOTHING, request_domain: [A] };
  const call = (action: Action, domains: Call['domains']): Call => ({ endpoint: 'modifydomain', action, domains });
  expect(() => simulate(before, call('set', {}))).toThrow('470013');
  expect(() => simulate(before, call('set', { request_domain: [] }))).toThrow('470015');
  expect(() => simulate(before, call('delete', { request_domain: [B] }))).toThrow('470017');
  expect(() => simulate(before, call('add', { web_view_domain: [B] }))).toThrow('does not keep');
});
