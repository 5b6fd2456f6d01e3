/**
 * All five types at once, up to three domains each, exact and additive, managed, empty and absent: no plan has more
 * calls than needed.
 *
 * Domains of one type are alike, and so are the four server types, so each case stands for those that differ in names
 * only: of a type it counts how many domains are live only, wanted only, both or neither.
 */
import { describe, expect, test } from 'vitest';
import { callsFor, type DomainType, diff, type Mode } from '../../src/core/index.ts';
import { fingerprint, type Lists, simulate } from './simulate-platform.ts';

const DOMAINS = ['https://a.waitui.com', 'https://b.waitui.com', 'https://c.waitui.com'];
const SERVER_TYPES = ['request_domain', 'socket_domain', 'download_domain', 'upload_domain'] as const;

interface TypeCase {
  readonly live: readonly string[];
  /** `undefined`: not managed. */
  readonly wanted: readonly string[] | undefined;
}

type Role = 'live' | 'wanted' | 'both' | 'neither';

/** Non-decreasing sequences: one for each way to choose so many, order aside. */
function multisets<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, at) => multisets(items.slice(at), size - 1).map((rest) => [item, ...rest]));
}

const managed: TypeCase[] = multisets<Role>(['live', 'wanted', 'both', 'neither'], DOMAINS.length).map((roles) => ({
  live: DOMAINS.filter((_, at) => roles[at] === 'live' || roles[at] === 'both'),
  wanted: DOMAINS.filter((_, at) => roles[at] === 'wanted' || roles[at] === 'both'),
}));
const absent: TypeCase[] = [0, 1, 2, 3].map((count) => ({ live: DOMAINS.slice(0, count), wanted: undefined }));
const typeCases = [...managed, ...absent];

function subsets(texts: readonly string[]): string[][] {
  return texts.reduce<string[][]>((all, text) => all.flatMap((subset) => [subset, [...subset, text]]), [[]]);
}

const key = (texts: readonly string[]) => [...texts].sort().join();

/** What one call of this action can make of one type's list when it passes the type, by trying every list. */
function outcomes(action: 'add' | 'delete' | 'set', live: readonly string[]): Set<string> {
  const lists = subsets(DOMAINS).filter((list) => list.length > 0);
  const allowed = lists.filter((list) => action !== 'delete' || list.every((text) => live.includes(text))); // 470017
  return new Set(
    allowed.map((list) => {
      if (action === 'set') return key(list);
      if (action === 'add') return key([...new Set([...live, ...list])]);
      return key(live.filter((text) => !list.includes(text)));
    }),
  );
}

const tried = new Map<string, Set<string>>();

/** Can one call, whichever, lead from the one to the other? Each type may be passed or not; the action is one. */
function oneCallDoes(
  cases: readonly { readonly live: readonly string[]; readonly target: readonly string[] }[],
): boolean {
  return (['add', 'delete', 'set'] as const).some((action) =>
    cases.every(({ live, target }) => {
      if (key(live) === key(target)) return true; // not passed
      const name = `${action} ${key(live)}`;
      const found = tried.get(name) ?? outcomes(action, live);
      tried.set(name, found);
      return found.has(key(target));
    }),
  );
}

function targetOf({ live, wanted }: TypeCase, mode: Mode): readonly string[] {
  if (wanted === undefined) return live;
  return mode === 'exact' ? wanted : [...new Set([...live, ...wanted])];
}

function fewest(cases: readonly TypeCase[], mode: Mode): number {
  const pairs = cases.map((one) => ({ live: one.live, target: targetOf(one, mode) }));
  if (pairs.every(({ live, target }) => key(live) === key(target))) return 0;
  return oneCallDoes(pairs) ? 1 : 2;
}

describe('all five types at once', { timeout: 60_000 }, () => {
  test.each(['exact', 'additive'] as const)('%s: the calls reach the target, and no fewer could', (mode) => {
    const needed = [0, 0, 0, 0, 0];
    multisets(typeCases, SERVER_TYPES.length).forEach((server, at) => {
      const web = typeCases[at % typeCases.length] as TypeCase;
      const all: [DomainType, TypeCase][] = [
        ...SERVER_TYPES.map((type, index): [DomainType, TypeCase] => [type, server[index] as TypeCase]),
        ['web_view_domain', web],
      ];
      const live = Object.fromEntries(all.map(([type, one]) => [type, one.live])) as Lists;
      const wanted = Object.fromEntries(all.flatMap(([type, one]) => (one.wanted ? [[type, one.wanted]] : [])));
      const target = Object.fromEntries(all.map(([type, one]) => [type, targetOf(one, mode)])) as Lists;

      const calls = callsFor(diff(wanted, live, mode));
      let state: Lists = live;
      for (const call of calls) state = simulate(state, call);
      if (fingerprint(state) !== fingerprint(target)) expect.fail(JSON.stringify({ live, wanted, mode, calls }));
      const count = fewest(server, mode) + fewest([web], mode);
      if (calls.length !== count)
        expect.fail(`${calls.length} calls for ${count}: ${JSON.stringify({ live, wanted })}`);
      needed[count] = (needed[count] ?? 0) + 1;
    });
    // Not vacuous: cases of each kind were met.
    const kinds = mode === 'exact' ? [0, 1, 2, 3] : [0, 1, 2];
    for (const count of kinds) expect(needed[count]).toBeGreaterThan(20);
    expect(needed.reduce((sum, count) => sum + count, 0)).toBe(17_550);
  });
});
