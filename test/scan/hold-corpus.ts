/** A folder of programs measured against what was written down of each: a line of figures, and tests that hold its floors. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readProject, scanFiles } from './play-project.ts';

/** How many of the calls are right, of the unknown hosts told, and of what may go wrong at most that many (default: none). */
export interface Floors {
  readonly right: number;
  readonly told: number;
  readonly dropped: number;
  readonly crashes: number;
  readonly wrong?: number;
  readonly misplaced?: number;
}

/** A crash is nothing found, not no figures. */
function scanOrCrash(files: ReadonlyMap<string, string>): { lines: readonly string[]; crash: string[] } {
  try {
    return { lines: scanFiles(files), crash: [] };
  } catch (error) {
    return { lines: [], crash: [String(error)] };
  }
}

function measure(folder: string, name: string) {
  const { expected, files } = readProject(folder + name);
  const { lines, crash } = scanOrCrash(files);
  const found = lines.map((line) => line.split(' '));
  const wanted = expected.map((line) => line.split(' '));
  const called = found.filter(([kind]) => kind === 'call');
  const calls = wanted.filter(([kind]) => kind === 'call');
  const same = (a: string[], b: string[]) => a[1] === b[1] && a[2] === b[2];
  const unresolved = found.filter(([kind]) => kind === 'unresolved');
  const unknown = wanted.filter(([kind]) => kind === 'unresolved');
  const at = ([, type, places]: string[], [, foundType, place]: string[]) =>
    type === foundType && (places ?? '').split('|').includes(place ?? '');
  const say = (lines: string[][]) => lines.map((line) => `${name}: ${line.join(' ')}`);
  const missed = calls.filter((call) => !called.some((one) => same(call, one)));
  return {
    calls: calls.length,
    unknown: unknown.length,
    missed: say(missed),
    wrong: say(called.filter((one) => !calls.some((call) => same(call, one)))),
    misplaced: say(
      called.filter((one) => calls.some((call) => same(call, one) && !call[3]?.split('|').includes(one[3] ?? ''))),
    ),
    untold: say(unknown.filter((one) => !unresolved.some((place) => at(one, place)))),
    dropped: say(missed.filter(([, type]) => !unresolved.some(([, other]) => other === type))),
    crash: crash.map((error) => `${name}: ${error}`),
    unread: say(found.filter(([kind]) => kind === 'unread')),
  };
}

/** Of what was expected, how much has to be found and told; of what is amiss, how much at most. */
export function holdCorpus(corpus: string, floors: Floors): void {
  const folder = new URL(`${corpus}/`, import.meta.url).pathname;
  const projects = readdirSync(folder).map((name) => measure(folder, name));
  type Project = (typeof projects)[number];
  const all = (of: (project: Project) => readonly string[]) => projects.flatMap(of);
  const sum = (of: (project: Project) => number) => projects.reduce((total, one) => total + of(one), 0);
  const atMost = (found: readonly string[], most: number) =>
    expect(found.length, found.join('\n')).toBeLessThanOrEqual(most);

  describe(`programs that the analysis was not written for: ${corpus}`, () => {
    const wanted = sum(({ calls }) => calls);
    const unknown = sum((project) => project.unknown);
    const [missed, wrong] = [all((project) => project.missed), all((project) => project.wrong)];
    const [untold, dropped] = [all((project) => project.untold), all((project) => project.dropped)];
    const [right, told] = [wanted - missed.length, unknown - untold.length];
    const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;
    console.log(
      `${projects.length} ${corpus} programs: precision ${percent(right, right + wrong.length)}, ` +
        `recall ${percent(right, wanted)}, unknown hosts told ${percent(told, unknown)}`,
    );

    test('there are enough', () => expect(wanted).toBeGreaterThanOrEqual(90));
    test('nothing is said to be called that is not', () => atMost(wrong, floors.wrong ?? 0));
    test('the place is where the host is written', () =>
      atMost(
        all(({ misplaced }) => misplaced),
        floors.misplaced ?? 0,
      ));
    test('every file is read', () => expect(all(({ unread }) => unread)).toEqual([]));

    test('no fewer calls are found than at first', () =>
      expect(right, missed.join('\n')).toBeGreaterThanOrEqual(floors.right));
    test('no less of what cannot be known is told at its place', () =>
      expect(told, untold.join('\n')).toBeGreaterThanOrEqual(floors.told));
    test('no more is passed over: missed, and no call of its type unresolved', () => atMost(dropped, floors.dropped));
    test('no more programs are too much', () =>
      atMost(
        all(({ crash }) => crash),
        floors.crashes,
      ));
  });
}
