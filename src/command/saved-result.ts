/**
 * A result that was saved (`--out`, `--format json`, the Action's `result-file`): a plan that somebody has seen, or a
 * change to be taken back. Files are written by us but kept by others: nothing in them is taken on trust.
 */
import { resolve } from 'node:path';
import type { Reviewed } from '../app/review.ts';
import { type Usage, UsageError } from '../app/usage-error.ts';
import { showPath } from '../config/load-declaration.ts';
import { readText } from '../config/read-text.ts';
import { afterCall } from '../core/after-call.ts';
import type { Call } from '../core/calls.ts';
import { DOMAIN_TYPES, type DomainType, ENDPOINTS, typesOf } from '../core/domain-type.ts';

/** A plan of 5,000 apps with 80 domains each has about 70 MB. */
export const MOST_BYTES = 256 * 1024 * 1024;

const ACTIONS = ['add', 'delete', 'set', 'add-all'] as const;

/** By app id; `null` where the config names none. */
export type ByApp<T> = ReadonlyMap<string | null, T>;

/**
 * The plans in a result of `plan`.
 *
 * @param path as the user wrote it
 * @param name whose plans: what was planned for the platform's lists is never an app's
 * @returns the apps for which there is a plan: those that could not be read are not in it
 * @throws UsageError
 */
export function readPlans(path: string, cwd: string, name: 'plan' | 'registered plan' = 'plan'): ByApp<Reviewed> {
  const { apps, command, fail } = readSaved(path, cwd);
  if (command !== name) {
    throw fail({ kind: 'saved-result', fault: name === 'plan' ? 'not-a-plan' : 'not-a-platform-plan' });
  }
  const plans = new Map<string | null, Reviewed>();
  for (const app of apps) {
    if (!isObject(app.target) || !isObject(app.live)) continue;
    const target = textLists(app.target);
    const live = textLists(app.live);
    const managed = DOMAIN_TYPES.filter((type) => target[type] !== undefined);
    plans.set(app.app_id, {
      target,
      live: Object.fromEntries(managed.map((type) => [type, live[type] ?? []])),
    });
  }
  return plans;
}

/**
 * What is to be taken back: the types that a run's accepted calls changed, as it left them (`live`) and as they were
 * before (`target`). A call that was refused, or whose fate is not known, changed nothing that could be taken back.
 *
 * @throws UsageError, also where nothing was changed
 */
export function readChanges(path: string, cwd: string): ByApp<Reviewed> {
  const { apps, command, fail } = readSaved(path, cwd);
  if (String(command).startsWith('registered ')) throw fail({ kind: 'saved-result', fault: 'of-platform' });
  const changes = new Map<string | null, Reviewed>();
  for (const app of apps) {
    const sent = callsOf(app.calls).slice(0, typeof app.sent === 'number' ? app.sent : 0);
    if (!isObject(app.before) || sent.length === 0) continue;
    const before = textLists(app.before);
    // Read back where the run came to its end; else what the accepted calls made of it.
    const read = app.status === 'applied' && isObject(app.live) ? textLists(app.live) : null;
    const left = read ?? sent.reduce<TextLists>((lists, call) => afterCall(lists, call) ?? lists, before);
    // A list that cannot be read is left as it is, never emptied.
    const types = typesCalled(sent).filter((type) => before[type] && left[type]);
    const only = (lists: TextLists) => Object.fromEntries(types.map((type) => [type, lists[type]]));
    if (types.length > 0) changes.set(app.app_id, { live: only(left), target: only(before), seen: 'result' });
  }
  if (changes.size === 0) throw fail({ kind: 'saved-result', fault: 'nothing-to-restore' });
  return changes;
}

type TextLists = { readonly [Type in DomainType]?: readonly string[] };
type JsonObject = Readonly<Record<string, unknown>>;
type SavedApp = JsonObject & { readonly app_id: string | null };

function readSaved(path: string, cwd: string) {
  const absolute = resolve(cwd, path);
  const shown = showPath(cwd, absolute);
  const fail = (usage: Usage) => new UsageError(usage, { file: shown });
  let value: unknown;
  try {
    value = JSON.parse(readText(absolute, shown, MOST_BYTES));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw fail({ kind: 'saved-result', fault: 'not-json' });
  }
  const isOurs = isObject(value) && value.schema === 'swan-domains/1' && Array.isArray(value.apps);
  if (!isOurs) throw fail({ kind: 'saved-result', fault: 'other-schema' });
  const { apps, command } = value as JsonObject;
  return { apps: (apps as unknown[]).filter(isApp), command, fail };
}

/** An id of another type is no app's: `null` alone stands for the app that has none. */
function isApp(value: unknown): value is SavedApp {
  return isObject(value) && (typeof value.app_id === 'string' || value.app_id === null);
}

/** A field that is no list of texts is as good as none: what it would say is then found to have moved. */
function textLists(value: JsonObject): { [Type in DomainType]?: readonly string[] } {
  return Object.fromEntries(
    DOMAIN_TYPES.flatMap((type) => {
      const list = value[type];
      return Array.isArray(list) && list.every((text) => typeof text === 'string') ? [[type, list]] : [];
    }),
  );
}

/** The calls up to the first that is none of ours. */
function callsOf(value: unknown): Call[] {
  const calls: Call[] = [];
  for (const call of Array.isArray(value) ? value : []) {
    if (!isObject(call) || !isObject(call.domains)) return calls;
    const endpoint = ENDPOINTS.find((one) => one === call.endpoint);
    const action = ACTIONS.find((one) => one === call.action);
    if (!endpoint || !action) return calls;
    calls.push({ endpoint, action, domains: textLists(call.domains) });
  }
  return calls;
}

function typesCalled(calls: readonly Call[]): DomainType[] {
  const named = calls.flatMap(({ endpoint, action, domains }) =>
    action === 'add-all' ? typesOf(endpoint) : DOMAIN_TYPES.filter((type) => domains[type]),
  );
  return DOMAIN_TYPES.filter((type) => named.includes(type));
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
