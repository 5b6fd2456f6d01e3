/**
 * Whole programs in the style of public ones, written before they were scanned, with what they call as a reader finds
 * it. Here is measured: precision, and recall of the calls whose host is written anywhere.
 */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readProject, scanFiles } from './play-project.ts';

const folder = new URL('corpus/', import.meta.url).pathname;
const RECALL = 0.85;

const projects = readdirSync(folder).map((name) => {
  const { expected, files } = readProject(folder + name);
  const found = scanFiles(files);
  const callsOf = (lines: readonly string[]) =>
    new Set(lines.filter((line) => line.startsWith('call ')).map((line) => line.split(' ').slice(0, 3).join(' ')));
  const [wanted, called] = [callsOf(expected), callsOf(found)];
  const placesOf = (lines: readonly string[]) =>
    lines.filter((line) => line.startsWith('unresolved ')).map((line) => line.split(' ').slice(1, 3).join(' '));
  return {
    name,
    wanted,
    right: [...called].filter((call) => wanted.has(call)),
    wrong: [...called].filter((call) => !wanted.has(call)),
    missed: [...wanted].filter((call) => !called.has(call)),
    places: placesOf(expected),
    unresolved: placesOf(found),
    unread: found.filter((line) => line.startsWith('unread ')),
  };
});

const sum = (count: (project: (typeof projects)[number]) => number) =>
  projects.reduce((total, one) => total + count(one), 0);

describe('the programs', () => {
  const right = sum((project) => project.right.length);
  const wanted = sum(({ wanted }) => wanted.size);
  const wrong = sum((project) => project.wrong.length);
  console.log(
    `${projects.length} programs, ${wanted} domains called: precision ${((100 * right) / (right + wrong)).toFixed(1)} %, recall ${((100 * right) / wanted).toFixed(1)} %`,
  );

  test('nothing is said to be called that is not', () => {
    expect(projects.flatMap(({ name, wrong }) => wrong.map((call) => `${name}: ${call}`))).toEqual([]);
  });

  test('what is written is found, of six calls five at least', () => {
    const missed = projects.flatMap(({ name, missed }) => missed.map((call) => `${name}: ${call}`));
    expect(right / wanted, missed.join('\n')).toBeGreaterThanOrEqual(RECALL);
  });

  test.each(projects)('$name: what cannot be known is told at its place', ({ places, unresolved, missed, unread }) => {
    expect(unresolved).toEqual(expect.arrayContaining([...places]));
    expect(unread).toEqual([]);
    // What is missed is not passed over: a call of its type is unresolved.
    const types = new Set(unresolved.map((place) => place.split(' ')[0]));
    expect(missed.filter((call) => !types.has(call.split(' ')[1]))).toEqual([]);
  });
});
