/**
 * Lists + policy -> problems. Every rule judges every entry by the parts that it has, and everything is reported:
 * never only the first bad entry. Nothing is asked of the network, the clock or the file system.
 */
import { codeContext } from './called-code.ts';
import { type DomainLists, eachEntry, isDomainList, type ParsedLists, readLive } from './domain-lists.ts';
import { DOMAIN_TYPES, type DomainType } from './domain-type.ts';
import { comparisonKey, type Entry } from './entry.ts';
import type { Facts, RuleId } from './facts.ts';
import { type FindNear, nearNames } from './near.ts';
import type { Place } from './place.ts';
import {
  type CheckPolicy,
  type FindSeverity,
  findSeverityIn,
  optionsOf,
  type RuleSettings,
  splitSetting,
} from './policy.ts';
import { compareProblems, compareRules, type Problem } from './problem.ts';
import { createRegistry } from './registry.ts';
import type { ListCount, Rule, RuleContext, TypeContext } from './rule.ts';
import { rules } from './rules/index.ts';

/**
 * Judges the lists, and the registered lists where they are given.
 *
 * @returns one problem for each rule that an entry breaks, ordered by place; without places, in the order of types
 * and entries. Empty: nothing to say.
 * @throws TypeError where a list is neither text nor an array of texts
 * @example
 * check({ request_domain: 'https://api.example.org' }, { registered: { request_domain: 'example.com' } })
 * // [{ rule: 'registered-domain', errno: 470016, severity: 'error', value: 'https://api.example.org', … }]
 */
export function check(lists: DomainLists, policy: CheckPolicy = {}): Problem[] {
  const settings = policy.rules ?? {};
  const own = policy.registered && createRegistry(policy.registered);
  const registry = policy.registry ?? own;
  const context = {
    options: optionsOf(settings),
    turnedOff: turnedOff(settings),
    registry,
    held: isHeld(policy),
    toRegister: once(() => policy.toRegister && createRegistry(policy.toRegister)),
    snapshot: policy.snapshot,
    unverified: policy.unverified,
    code: policy.code && codeContext(policy.code, lists),
    sent: policy.action !== undefined,
  };
  const subject = policy.action === 'delete' ? 'deleted' : 'domains';
  const live = policy.live && readLive(policy.live);
  const severities = findSeverityIn(settings, policy.preset === 'strict');

  const problems = judge(lists, { ...context, subject }, severities, live);
  if (policy.registered) {
    const subject = isHeld(policy) ? 'held' : 'registered';
    const about = { ...context, registry: own, subject, sent: false } as const;
    for (const problem of judge(policy.registered, about, severities, undefined)) problems.push(problem);
  }
  if (context.code) {
    const about = { ...context, subject: 'called', sent: false } as const;
    problems.push(...withSoundness(judge(context.code.lists, about, severities, undefined)));
  }
  return problems.sort(compareProblems);
}

/** What is undeclared can be declared where no other rule finds something in it. */
function withSoundness(called: readonly Problem[]): Problem[] {
  const keyOf = ({ domainType, value }: Problem) => `${domainType} ${value}`;
  const unsound = new Set(called.flatMap((problem) => (problem.rule === 'undeclared-domain' ? [] : keyOf(problem))));
  return called.map((problem) =>
    problem.rule === 'undeclared-domain' && unsound.has(keyOf(problem))
      ? { ...problem, facts: { ...problem.facts, sound: false } }
      : problem,
  );
}

function isHeld({ registeredBy, snapshot }: CheckPolicy): boolean {
  return registeredBy === 'platform' || snapshot !== undefined;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function turnedOff(settings: RuleSettings): { rule: RuleId; errno: number }[] {
  return allRules().flatMap(({ id, foresees, severity }) =>
    foresees !== null && severity === 'error' && (splitSetting(settings[id]).severity ?? 'error') !== 'error'
      ? [{ rule: id, errno: foresees }]
      : [],
  );
}

function allRules(): readonly Rule[] {
  return Object.values(rules) as readonly Rule[];
}

interface Asking {
  readonly rule: Rule;
  readonly ask: NonNullable<Rule['checkEntry']>;
}

/** One pass: an entry is read, judged and let go, so that a list of any length takes no more memory than a short one. */
function judge(lists: DomainLists, context: RuleContext, findSeverity: FindSeverity, live?: ParsedLists): Problem[] {
  const applying = allRules()
    .filter((rule) => rule.judges.includes(context.subject) && findSeverity(rule, rule.severity) !== 'off')
    .sort((a, b) => compareRules({ rule: a.id, errno: a.foresees }, { rule: b.id, errno: b.foresees }));
  const problems: Problem[] = [];
  const report = (
    rule: Rule,
    facts: Facts[RuleId],
    domainType: DomainType | null,
    value: string | null,
    at?: Place,
  ) => {
    const severity = findSeverity(rule, rule.severityOf?.(facts, context) ?? rule.severity);
    const { id, foresees } = rule;
    const { subject } = context;
    const errno = subject === 'called' ? null : foresees; // what is called is not sent
    // Id and facts are of one rule: its hook made them.
    problems.push({ rule: id, severity, errno, subject, domainType, value, place: at ?? null, facts } as Problem);
  };

  const counts = new Map<DomainType, ListCount>();
  for (const domainType of DOMAIN_TYPES) {
    const list = lists[domainType];
    if (list === undefined) continue;
    const liveKeys = live && new Set(live.get(domainType)?.entries.map(comparisonKey));
    let near: FindNear | undefined;
    const nearLive: FindNear = (name) => {
      near ??= nearNames([...(liveKeys ?? [])]);
      return near(name);
    };
    const typeContext: TypeContext = { ...context, domainType, live: liveKeys, nearLive };
    const asked = applying.flatMap((rule) => {
      const { checkEntry: ask, applies } = rule;
      return ask && (applies?.(typeContext) ?? true) ? [{ rule, ask }] : [];
    });
    const askedOfPlain = asked.filter(({ rule }) => !rule.form);

    const keys = new Set<string>();
    let entries = 0;
    eachEntry(domainType, list, (entry) => {
      const key = comparisonKey(entry);
      const repeated = keys.has(key);
      if (!repeated && key !== '') keys.add(key);
      entries += 1;
      const asking = entry.plain ? askedOfPlain : asked;
      for (let index = 0; index < asking.length; index++) {
        const { rule, ask } = asking[index] as Asking;
        const facts = ask(entry, typeContext, repeated);
        if (facts) report(rule, facts, domainType, entry.text, entry.place);
      }
    });

    const { place, blank = false } = isDomainList(list) ? list : {};
    const again = (visit: (entry: Entry) => void) => eachEntry(domainType, list, visit);
    const count = { entries, domains: keys.size, blank, eachEntry: again };
    counts.set(domainType, count);
    for (const rule of applying) {
      const facts = rule.checkList?.(count, typeContext);
      if (facts) report(rule, facts, domainType, null, place);
    }
  }

  for (const rule of applying) {
    for (const { domainType, facts, place } of rule.checkLists?.(counts, context) ?? []) {
      const list = domainType && lists[domainType];
      report(rule, facts, domainType, null, place ?? (list && isDomainList(list) ? list.place : undefined));
    }
  }
  return problems;
}
