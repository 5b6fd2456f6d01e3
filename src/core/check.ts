/**
 * Lists + policy -> problems. Every rule judges every entry by the parts that it has, and everything is reported:
 * never only the first bad entry. Nothing is asked of the network, the clock or the file system.
 */
import { type DomainLists, type ParsedLists, readLists, readLive } from './domain-lists.ts';
import { comparisonKey, type Entry } from './entry.ts';
import type { Facts, RuleId } from './facts.ts';
import { type CheckPolicy, optionsOf, type RuleSettings, type Severity, splitSetting } from './policy.ts';
import { compareProblems, compareRules, type Problem } from './problem.ts';
import { createRegistry } from './registry.ts';
import type { DeclarationRule, EntryRule, ListRule, Rule, RuleContext, TypeContext } from './rule.ts';
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
  const registry = policy.registry ?? (policy.registered && createRegistry(policy.registered));
  const context = {
    options: optionsOf(settings),
    turnedOff: turnedOff(settings),
    registry,
    sent: policy.action !== undefined,
  };
  const subject = policy.action === 'delete' ? 'deleted' : 'domains';
  const live = policy.live && readLive(policy.live);
  const severities = severitiesOf(settings, policy.preset === 'strict');

  const problems = judge(readLists(lists), { ...context, subject }, severities, live);
  if (policy.registered) {
    const registered = readLists(policy.registered);
    problems.push(...judge(registered, { ...context, subject: 'registered', sent: false }, severities, undefined));
  }
  return problems.sort(compareProblems);
}

type FindSeverity = (rule: Rule, own: Severity) => Severity | 'off';

function severitiesOf(settings: RuleSettings, strict: boolean): FindSeverity {
  return (rule, own) => splitSetting(settings[rule.id]).severity ?? (strict && own === 'warning' ? 'error' : own);
}

function turnedOff(settings: RuleSettings): { rule: RuleId; errno: number }[] {
  return allRules().flatMap(({ id, foresees }) =>
    foresees !== null && splitSetting(settings[id]).severity === 'off' ? [{ rule: id, errno: foresees }] : [],
  );
}

function allRules(): readonly Rule[] {
  return Object.values(rules) as readonly Rule[];
}

function judge(lists: ParsedLists, context: RuleContext, findSeverity: FindSeverity, live?: ParsedLists): Problem[] {
  const applying = allRules()
    .filter((rule) => rule.judges.includes(context.subject) && findSeverity(rule, rule.severity) !== 'off')
    .sort((a, b) => compareRules(keyOf(a), keyOf(b)));
  const problem = (rule: Rule, own: Severity, facts: Facts[RuleId], about: About): Problem => {
    const { id, foresees } = rule;
    const base = { rule: id, severity: findSeverity(rule, own), errno: foresees, subject: context.subject };
    return { ...base, ...about, facts } as Problem; // id and facts are of one rule: its `check` made them
  };

  const problems: Problem[] = [];
  for (const rule of applying.filter(isDeclarationRule)) {
    for (const { domainType, facts } of rule.check(lists, context)) {
      const place = (domainType && lists.get(domainType)?.place) ?? null;
      problems.push(problem(rule, rule.severity, facts, { domainType, value: null, place }));
    }
  }

  const listRules = applying.filter(isListRule);
  const entryRules = applying.filter(isEntryRule);
  for (const [domainType, list] of lists) {
    const liveList = live && (live.get(domainType)?.entries ?? []);
    const typeContext: TypeContext = { ...context, domainType, live: liveList && new Set(liveList.map(comparisonKey)) };

    const ofEntries = new Map<Entry, Problem[]>();
    for (const rule of listRules) {
      for (const { entry, facts } of rule.check(list, typeContext)) {
        const place = (entry ?? list).place ?? null;
        const found = problem(rule, rule.severity, facts, { domainType, value: entry?.text ?? null, place });
        if (entry) ofEntries.set(entry, [...(ofEntries.get(entry) ?? []), found]);
        else problems.push(found);
      }
    }
    for (const entry of list.entries) {
      const found = ofEntries.get(entry) ?? [];
      for (const rule of entryRules) {
        const facts = rule.check(entry, typeContext);
        if (facts === null) continue;
        const own = rule.severityOf?.(facts, typeContext) ?? rule.severity;
        found.push(problem(rule, own, facts, { domainType, value: entry.text, place: entry.place ?? null }));
      }
      problems.push(...found.sort(compareRules));
    }
  }
  return problems;
}

type About = Pick<Problem, 'domainType' | 'value' | 'place'>;

function keyOf(rule: Rule): Pick<Problem, 'rule' | 'errno'> {
  return { rule: rule.id, errno: rule.foresees };
}

const isEntryRule = (rule: Rule): rule is EntryRule => rule.scope === 'entry';
const isListRule = (rule: Rule): rule is ListRule => rule.scope === 'list';
const isDeclarationRule = (rule: Rule): rule is DeclarationRule => rule.scope === 'declaration';
