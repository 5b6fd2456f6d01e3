/**
 * What a program may mend in a list, and what it would be then.
 *
 * A rule says whether it can be mended and how (`fix`); here the rules are asked one after the other, each about what
 * the one before it left, so that nothing is left to mend a second time. Safe fixes leave every list the same domains.
 * A list never loses its last entry: empty and absent differ, and neither is what an empty text meant.
 * What somebody has accepted stays as it is, and so does what makes the suppression mean it; but an unsafe fix of what
 * is registered may leave it without what it meant in the app's list.
 */
import { type AnyList, eachEntry } from './domain-lists.ts';
import type { DomainType } from './domain-type.ts';
import { comparisonKey, type Entry, parseEntry } from './entry.ts';
import type { RuleId } from './facts.ts';
import { splitList } from './list.ts';
import { optionsOf, type RuleSettings, splitSetting } from './policy.ts';
import type { Rule, RuleFix, TypeContext } from './rule.ts';
import { rules } from './rules/index.ts';
import type { Suppression } from './suppression.ts';

/** What a fix may do beyond spelling. */
export interface FixOptions {
  /** Also what changes the meaning: `http` to `https`, a path that is dropped. */
  readonly unsafe?: boolean | undefined;
  /** The app's list, or the one of what is registered, where the protocol may be left out. Default `domains`. */
  readonly subject?: 'domains' | 'registered' | undefined;
  /** What is `off` is not mended. */
  readonly rules?: RuleSettings | undefined;
}

/** One finding that is mended. */
export interface Fix {
  readonly rule: RuleId;
  readonly safe: boolean;
}

/** One entry of a list, and what mends it. */
export interface FixedEntry {
  readonly entry: Entry;
  /** What it should be; `null`: it should go. */
  readonly to: string | null;
  /** In the order of the rules; empty: it is right, or only a person can mend it. */
  readonly fixes: readonly Fix[];
}

export type FixAct = RuleFix<RuleId>['act'];

/** What keeps the nth entry from being mended. */
export interface FixLimits {
  /** Can this be done where it is written? */
  readonly may: (act: FixAct, index: number) => boolean;
  /** Does it stand for others too, of which an unsafe fix would make something else? */
  readonly onlySafely: (index: number) => boolean;
  /** The suppressions that work and mean it. */
  readonly accepted: (index: number) => readonly Suppression[];
}

const NO_LIMITS: FixLimits = { may: () => true, onlySafely: () => false, accepted: () => [] };

/**
 * Mends one entry by itself.
 *
 * @returns `null` where there is nothing that a program may mend
 * @example fixEntry('request_domain', 'https://API.example.com:443/')?.to // 'https://api.example.com'
 * @example fixEntry('request_domain', 'http://a.com/x') // null
 * @example fixEntry('request_domain', 'http://a.com/x', { unsafe: true })?.to // 'https://a.com'
 */
export function fixEntry(domainType: DomainType, text: string, options: FixOptions = {}): FixedEntry | null {
  const fixed = rewrite(parseEntry(text.trim()), fixers(options), contextOf(domainType, options), []);
  return fixed.fixes.length > 0 ? fixed : null;
}

/**
 * Mends a list: its entries, and what is wrong between them.
 *
 * @returns one for each entry, in their order
 * @throws TypeError where the list is neither text nor an array of texts
 * @example
 * fixList('request_domain', 'https://A.com；https://b.com,,https://a.com').flatMap(({ to }) => to ?? [])
 * // ['https://a.com', 'https://b.com']
 */
export function fixList(domainType: DomainType, list: AnyList, options: FixOptions = {}): FixedEntry[] {
  const entries: Entry[] = [];
  eachEntry(domainType, list, (entry) => entries.push(entry));
  return fixEntries(domainType, entries, options, NO_LIMITS);
}

export function fixEntries(
  domainType: DomainType,
  entries: readonly Entry[],
  options: FixOptions,
  { may, onlySafely, accepted }: FixLimits,
): FixedEntry[] {
  const [rewriting, context] = [fixers(options), contextOf(domainType, options)];
  const safely = rewriting.filter(({ fix }) => fix.safe);
  const isOn = (rule: RuleId) => splitSetting(options.rules?.[rule]).severity !== 'off';
  const found = entries.map((entry, index) => ({
    entry,
    kept: accepted(index).filter(({ rule }) => !rules[rule].form || finds(rule, entry, context)),
  }));
  // An entry that may stand twice does so as long as the other one has its domain.
  const repeated = found.flatMap(({ entry, kept }) =>
    kept.flatMap((one) => (one.rule === 'duplicate-domain' ? [[comparisonKey(entry), one] as const] : [])),
  );
  const twice = new Map(repeated);
  const rewritten = found.map(({ entry, kept }, index) => {
    const also = twice.size === 0 ? undefined : twice.get(comparisonKey(entry));
    if (!may('rewrite', index)) return { kept, entry, to: entry.text, fixes: [] };
    const fixers = onlySafely(index) ? safely : rewriting;
    return { kept, ...rewrite(entry, fixers, context, also ? [...kept, also] : kept) };
  });

  const someRemain = entries.some(({ text }) => text !== '');
  const [keys, keysBefore] = [new Map<string, Set<Suppression>>(), new Set<string>()];
  return rewritten.map(({ entry, to, fixes, kept }, index) => {
    const isKept = (id: RuleId, at = index) => rewritten[at]?.kept.some(({ rule }) => rule === id) ?? false;
    const separated = entry.separator !== undefined && isOn('list-separator') && !isKept('list-separator');
    const separating: Fix[] = separated && may('separate', index) ? [{ rule: 'list-separator', safe: true }] : [];
    const key = comparisonKey(parseEntry(to));
    const rule = to === '' ? (someRemain ? 'empty-domain' : null) : keys.has(key) ? 'duplicate-domain' : null;
    const others = keys.get(key) ?? new Set(); // an equal one remains, and all that is accepted here is so there
    const goes = rule !== null && !isKept(rule) && kept.every((one) => others.has(one));
    const holdsMark = isKept('list-separator', index + 1); // the mark after it would go with it
    if (goes && !holdsMark && isOn(rule) && may('remove', index)) {
      const safe = to === '' || keysBefore.has(comparisonKey(entry));
      const mark: Fix[] = separated ? [{ rule: 'list-separator', safe: true }] : [];
      return { entry, to: null, fixes: [...mark, { rule, safe }, ...fixes] };
    }
    for (const one of kept) others.add(one);
    keys.set(key, others);
    keysBefore.add(comparisonKey(entry));
    return { entry, to, fixes: [...separating, ...fixes] };
  });
}

interface Fixer {
  readonly rule: Rule;
  readonly fix: Extract<RuleFix<RuleId>, { act: 'rewrite' }>;
}

/** The rules that mend an entry by itself, in their order: what is malformed first, the canonical form last. */
function fixers({ unsafe = false, subject = 'domains', rules: settings = {} }: FixOptions): Fixer[] {
  return (Object.values(rules) as readonly Rule[]).flatMap((rule) => {
    const { id, fix, judges } = rule;
    if (fix?.act !== 'rewrite' || !(fix.safe || unsafe) || !judges.includes(subject)) return [];
    return splitSetting(settings[id]).severity === 'off' ? [] : [{ rule, fix }];
  });
}

/** What the rule finds in an entry by itself: nothing of what is registered or live. */
function factsOf(rule: Rule, entry: Entry, context: TypeContext) {
  return rule.checkEntry?.(entry, context, false) ?? null;
}

function finds(id: RuleId, entry: Entry, context: TypeContext): boolean {
  return factsOf(rules[id] as Rule, entry, context) !== null;
}

function rewrite(
  entry: Entry,
  fixers: readonly Fixer[],
  context: TypeContext,
  kept: readonly Suppression[],
): FixedEntry & { readonly to: string } {
  let now = entry;
  let before: Entry | null = null;
  // What a later rule leaves, an earlier one may mend: each time one more, at most.
  for (let round = 0; round < fixers.length && now !== before; round++) {
    before = now;
    for (const { rule, fix } of fixers) {
      const found = factsOf(rule, now, context);
      const to = found ? fix.to(now, found, context) : null;
      if (to === null || to === now.text) continue;
      if (splitList(to).length > 1) continue; // a mark in it parts two domains now
      const next = parseEntry(to);
      if (kept.every((one) => stillMeans(one, entry, next, context))) now = next;
    }
  }
  if (now === entry) return { entry, to: entry.text, fixes: [] };
  // One rule's fix may mend what another had found.
  const mended = fixers.filter(({ rule: { id } }) => finds(id, entry, context) && !finds(id, now, context));
  return { entry, to: now.text, fixes: mended.map(({ rule, fix }) => ({ rule: rule.id, safe: fix.safe })) };
}

/** Would what somebody has accepted of an entry be found, and be meant, in this one? */
function stillMeans({ rule, value }: Suppression, entry: Entry, next: Entry, context: TypeContext): boolean {
  const isSame = comparisonKey(next) === comparisonKey(entry);
  if (!isSame && value !== undefined) return false;
  return finds(rule, entry, context) ? finds(rule, next, context) : isSame;
}

/** What these rules ask of: nothing of what is registered or live. */
function contextOf(domainType: DomainType, { subject = 'domains', rules: settings = {} }: FixOptions): TypeContext {
  return {
    domainType,
    subject,
    options: optionsOf(settings),
    turnedOff: [],
    registry: undefined,
    held: false,
    toRegister: () => undefined,
    snapshot: undefined,
    unverified: undefined,
    code: undefined,
    sent: false,
    live: undefined,
    nearLive: () => [],
  };
}
