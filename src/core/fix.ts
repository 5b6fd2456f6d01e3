/**
 * What a program may mend in a list, and what it would be then.
 *
 * A rule says whether it can be mended and how (`fix`); here the rules are asked one after the other, each about what
 * the one before it left, so that nothing is left to mend a second time. Safe fixes leave every list the same domains.
 * A list never loses its last entry: empty and absent differ, and neither is what an empty text meant.
 */
import { type AnyList, eachEntry } from './domain-lists.ts';
import type { DomainType } from './domain-type.ts';
import { comparisonKey, type Entry, parseEntry } from './entry.ts';
import type { RuleId } from './facts.ts';
import { optionsOf, type RuleSettings, splitSetting } from './policy.ts';
import type { Rule, RuleFix, TypeContext } from './rule.ts';
import { rules } from './rules/index.ts';

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

/**
 * Mends one entry by itself.
 *
 * @returns `null` where there is nothing that a program may mend
 * @example fixEntry('request_domain', 'https://API.example.com:443/')?.to // 'https://api.example.com'
 * @example fixEntry('request_domain', 'http://a.com/x') // null
 * @example fixEntry('request_domain', 'http://a.com/x', { unsafe: true })?.to // 'https://a.com'
 */
export function fixEntry(domainType: DomainType, text: string, options: FixOptions = {}): FixedEntry | null {
  const fixed = rewrite(parseEntry(text.trim()), fixers(options), contextOf(domainType, options));
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
  return fixEntries(domainType, entries, options, () => true);
}

/** @param may can this be done where the entry is written? */
export function fixEntries(
  domainType: DomainType,
  entries: readonly Entry[],
  options: FixOptions,
  may: (act: FixAct, index: number) => boolean,
): FixedEntry[] {
  const [rewriting, context] = [fixers(options), contextOf(domainType, options)];
  const isOn = (rule: RuleId) => splitSetting(options.rules?.[rule]).severity !== 'off';
  const rewritten = entries.map((entry, index) =>
    may('rewrite', index) ? rewrite(entry, rewriting, context) : { entry, to: entry.text, fixes: [] },
  );

  const someRemain = entries.some(({ text }) => text !== '');
  const [keys, keysBefore] = [new Set<string>(), new Set<string>()];
  return rewritten.map(({ entry, to, fixes }, index) => {
    const separated = entry.separator !== undefined && isOn('list-separator');
    const separating: Fix[] = separated && may('separate', index) ? [{ rule: 'list-separator', safe: true }] : [];
    const key = comparisonKey(parseEntry(to));
    const rule = to === '' ? (someRemain ? 'empty-domain' : null) : keys.has(key) ? 'duplicate-domain' : null;
    if (rule !== null && isOn(rule) && may('remove', index)) {
      const safe = to === '' || keysBefore.has(comparisonKey(entry));
      const mark: Fix[] = separated ? [{ rule: 'list-separator', safe: true }] : [];
      return { entry, to: null, fixes: [...mark, { rule, safe }, ...fixes] };
    }
    keys.add(key);
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

function rewrite(entry: Entry, fixers: readonly Fixer[], context: TypeContext): FixedEntry & { readonly to: string } {
  const facts = (rule: Rule, of: Entry) => rule.checkEntry?.(of, context, false) ?? null;
  let now = entry;
  for (const { rule, fix } of fixers) {
    const found = facts(rule, now);
    const to = found ? fix.to(now, found, context) : null;
    if (to !== null && to !== now.text) now = parseEntry(to);
  }
  if (now === entry) return { entry, to: entry.text, fixes: [] };
  // One rule's fix may mend what another had found.
  const mended = fixers.filter(({ rule }) => facts(rule, entry) !== null && facts(rule, now) === null);
  return { entry, to: now.text, fixes: mended.map(({ rule, fix }) => ({ rule: rule.id, safe: fix.safe })) };
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
