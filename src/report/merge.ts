/** The results that the shards of one run printed, as one result. */
import { fleetTables } from './fleet-markdown.ts';
import { fleetBlocks } from './fleet-text.ts';
import { renderView as markdownOf } from './markdown.ts';
import { SUMMARY } from './markup.ts';
import { type Lang, quote } from './messages/words.ts';
import {
  type AppJson,
  appRowOf,
  type ExitCode,
  problemRowOf,
  type ResultJson,
  readResult,
  SCHEMA,
  type SuppressedJson,
  suppressedRowOf,
  type UsageJson,
} from './read-result.ts';
import { placeText, type RunView, type UsageView, withReasons } from './run-view.ts';
import { renderView as textOf } from './text.ts';

export interface MergedResult extends ResultJson {
  /** A checksum is of plans that were made together. */
  readonly checksum: null;
  readonly suppressed: readonly SuppressedJson[];
}

/** Where several hold: the first of these. */
const PRECEDENCE: readonly ExitCode[] = [3, 4, 1, 2, 0];

/**
 * @param results each the parsed JSON of one shard, schema `swan-domains/1`
 * @returns the same form: their apps in the order given, their problems, each once
 * @throws RangeError for what is no such result, for results of different commands, and for an app that is in two
 * of them; its message is one line, which names the result by its index
 * @example mergeResults([JSON.parse(first), JSON.parse(second)]).apps.length
 */
export function mergeResults(results: readonly unknown[]): MergedResult {
  const shards = results.map((value, index) => readResult(value, `results[${index}]`));
  const [first] = shards;
  if (!first) throw new RangeError('results: expected at least one');
  for (const [index, { command }] of shards.entries()) {
    if (command === first.command) continue;
    throw new RangeError(`results[${index}].command: expected ${quote(first.command)}, found ${quote(command)}`);
  }
  const codes = shards.map(({ exit_code }) => exit_code);
  const exit_code = PRECEDENCE.find((code) => codes.includes(code)) ?? 0;
  const usages = eachOnce(shards.flatMap(usagesIn));
  const fixed = shards.flatMap((shard) => shard.fixed ?? []);
  const configs = shards.flatMap((shard) => shard.configs ?? []);
  return {
    schema: SCHEMA,
    command: first.command,
    ok: exit_code === 0,
    exit_code,
    checksum: null,
    ...(shards.some(({ interrupted }) => interrupted) ? { interrupted: true } : {}),
    ...(shards.some((shard) => shard.configs) ? { configs: eachOnce(configs) } : {}),
    problems: eachOnce(shards.flatMap(({ problems }) => problems)),
    suppressed: eachOnce(shards.flatMap(({ suppressed = [] }) => suppressed)),
    ...(shards.some((shard) => shard.fixed) ? { fixed: eachOnce(fixed) } : {}),
    apps: appsOf(shards),
    ...(usages[0] ? { usage: usages[0] } : {}),
    ...(usages.length > 1 ? { usages } : {}),
  };
}

/** What the apps have in common every shard has judged. */
function eachOnce<T>(all: readonly T[]): T[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

function usagesIn({ usage, usages = usage ? [usage] : [] }: ResultJson): readonly UsageJson[] {
  return usages;
}

function appsOf(shards: readonly ResultJson[]): AppJson[] {
  const seen = new Map<string | null, number>();
  return shards.flatMap(({ apps }, index) => {
    for (const [at, { app_id }] of apps.entries()) {
      const other = seen.get(app_id);
      if (other !== undefined) {
        const name = app_id === null ? 'an app without app_id' : quote(app_id);
        throw new RangeError(`results[${index}].apps[${at}]: ${name} is in results[${other}] already`);
      }
      seen.set(app_id, index);
    }
    return apps;
  });
}

/** The job summary of the whole run. */
export function renderMergedMarkdown(merged: MergedResult, lang: Lang): string {
  const view = mergedView(merged, lang);
  return markdownOf(view, fleetTables(view, SUMMARY, lang), { lang, exitCode: view.exitCode });
}

/** The whole run for a person at a terminal. */
export function renderMergedText(merged: MergedResult, lang: Lang, colour = false): string {
  const view = mergedView(merged, lang);
  const options = { lang, exitCode: view.exitCode, files: new Map(), colour };
  return textOf(view, fleetBlocks(view.apps, view.command, options), options);
}

/** What every format shows of it. */
export function mergedView(merged: MergedResult, lang: Lang): RunView {
  const { command, exit_code: exitCode, interrupted = false, checksum, configs } = merged;
  const problems = merged.problems.map(problemRowOf);
  const suppressed = merged.suppressed.map(suppressedRowOf);
  const apps = withReasons(merged.apps.map(appRowOf), { problems, interrupted }, lang);
  const usages = usagesIn(merged).map(usageViewOf);
  const about = { command, exitCode, interrupted, checksum, usages, ...(configs ? { configs: configs.length } : {}) };
  return { ...about, problems, suppressed, apps, several: true, named: true };
}

function usageViewOf({ kind, message, file, line, column }: UsageJson): UsageView {
  if (file === null) return { at: '', place: null, kind, message };
  const place = { file, ...(line === null ? {} : { line }), ...(column === null ? {} : { column }) };
  return { at: placeText(place), place, kind, message };
}
