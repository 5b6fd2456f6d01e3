/**
 * Which suppressions work for an entry that a file has: `--fix` leaves what they mean.
 *
 * Asked of the texts, not of what a check found: that looks at some apps, or at a snapshot in place of what is declared
 * to be registered, and a fix writes all of it. So one that means a rule with nothing to find here is named too.
 */
import type { Entry } from '../core/entry.ts';
import { findSeverityIn, type Preset, type RuleSettings } from '../core/policy.ts';
import type { Rule } from '../core/rule.ts';
import { rules } from '../core/rules/index.ts';
import { findSuppressions, type Suppression, whyIdle } from '../core/suppression.ts';
import type { AppDeclaration } from './read-apps.ts';
import type { WrittenList } from './written-lists.ts';

/** Of those that mean the same: the first. */
export type FindAccepted = (list: WrittenList, entry: Entry) => readonly Suppression[];

export interface Accepting {
  /** Everybody's. */
  readonly ignore: readonly Suppression[];
  readonly apps: readonly AppDeclaration[];
  readonly rules?: RuleSettings | undefined;
  readonly preset?: Preset | undefined;
  readonly today: string | undefined;
}

export function findAcceptedBy({ ignore, apps, rules: settings = {}, preset, today }: Accepting): FindAccepted {
  const findSeverity = findSeverityIn(settings, preset === 'strict');
  const works = (one: Suppression) => {
    const rule = rules[one.rule] as Rule;
    return whyIdle(one, today) === null && (rule.foresees === null || findSeverity(rule, rule.severity) !== 'error');
  };
  const finder = (suppressions: readonly Suppression[]) => {
    const working = suppressions.filter(works);
    const find = findSuppressions(working);
    const named = [...new Set(working.map(({ rule }) => rule))];
    return ({ domainType }: WrittenList, { text: value, place }: Entry) =>
      named.flatMap((rule) =>
        find({ rule, value, place: place ?? null, domainType }).flatMap(([first]) => first ?? []),
      );
  };
  const ofApp = ({ ignore: own = [] }: AppDeclaration) => own;
  const everybodys = finder(ignore);
  const anybodys = finder([...ignore, ...apps.flatMap(ofApp)]); // of what all apps have, each may accept something
  const owners = new Map(apps.map((app) => [app.appId, finder([...ignore, ...ofApp(app)])]));
  return (list, entry) => {
    const { subject, appId } = list;
    const find = subject === 'registered' ? everybodys : appId === null ? anybodys : (owners.get(appId) ?? everybodys);
    return find(list, entry);
  };
}
