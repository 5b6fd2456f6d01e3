/** What a rule is. One rule a file in `rules/`, its file named as its id. */

import type { ParsedLists } from './domain-lists.ts';
import type { DomainType } from './domain-type.ts';
import type { Entry } from './entry.ts';
import type { Facts, RuleId } from './facts.ts';
import type { DomainList } from './list.ts';
import type { RuleOptions, Severity } from './policy.ts';
import type { Subject } from './problem.ts';
import type { Registry } from './registry.ts';

/** What a rule may know beside the text that it judges. */
export interface RuleContext {
  readonly subject: Subject;
  readonly options: RuleOptions;
  /** The rules that the user turned off although they foresee an errno. */
  readonly turnedOff: readonly { readonly rule: RuleId; readonly errno: number }[];
  readonly registry: Registry | undefined;
  /** The list is sent as it is, in one call: it must not be empty. */
  readonly sent: boolean;
}

export interface TypeContext extends RuleContext {
  readonly domainType: DomainType;
  /** What the app has in this list, where it is known, under its comparison keys. */
  readonly live: ReadonlySet<string> | undefined;
}

interface RuleBase<R extends RuleId> {
  readonly id: R;
  /** The errno that it foresees. */
  readonly foresees: number | null;
  readonly severity: Severity;
  readonly judges: readonly Subject[];
}

/** Judges one entry at a time: by the parts that it has, for a malformed entry lacks some. */
export interface EntryRule<R extends RuleId = RuleId> extends RuleBase<R> {
  readonly scope: 'entry';
  readonly check: (entry: Entry, context: TypeContext) => Facts[R] | null;
  /** The severity of one finding, where it is not the rule's. */
  readonly severityOf?: (facts: Facts[R], context: TypeContext) => Severity;
}

/** Judges one type's list as a whole. */
export interface ListRule<R extends RuleId = RuleId> extends RuleBase<R> {
  readonly scope: 'list';
  readonly check: (
    list: DomainList,
    context: TypeContext,
  ) => readonly { readonly entry: Entry | null; readonly facts: Facts[R] }[];
}

/** Judges all lists together. */
export interface DeclarationRule<R extends RuleId = RuleId> extends RuleBase<R> {
  readonly scope: 'declaration';
  readonly check: (
    lists: ParsedLists,
    context: RuleContext,
  ) => readonly { readonly domainType: DomainType | null; readonly facts: Facts[R] }[];
}

export type Rule<R extends RuleId = RuleId> = EntryRule<R> | ListRule<R> | DeclarationRule<R>;

export function defineEntryRule<R extends RuleId>(rule: Omit<EntryRule<R>, 'scope'>): EntryRule<R> {
  return { ...rule, scope: 'entry' };
}

export function defineListRule<R extends RuleId>(rule: Omit<ListRule<R>, 'scope'>): ListRule<R> {
  return { ...rule, scope: 'list' };
}

export function defineDeclarationRule<R extends RuleId>(rule: Omit<DeclarationRule<R>, 'scope'>): DeclarationRule<R> {
  return { ...rule, scope: 'declaration' };
}
