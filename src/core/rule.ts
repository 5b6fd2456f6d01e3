/** What a rule is. One rule a file in `rules/`, its file named as its id. */
import type { CodeContext } from './called-code.ts';
import type { DomainType } from './domain-type.ts';
import type { Entry } from './entry.ts';
import type { Facts, RuleId, VerificationFault } from './facts.ts';
import type { FindNear } from './near.ts';
import type { Place } from './place.ts';
import type { RuleOptions, Severity, SnapshotState } from './policy.ts';
import type { Subject } from './problem.ts';
import type { Registry } from './registry.ts';

/** What a rule may know beside the text that it judges. */
export interface RuleContext {
  readonly subject: Subject;
  readonly options: RuleOptions;
  /** The rules that the user set below `error` although they foresee an errno. */
  readonly turnedOff: readonly { readonly rule: RuleId; readonly errno: number }[];
  readonly registry: Registry | undefined;
  /** Are the registered lists those that the platform holds? Else they are those that are declared. */
  readonly held: boolean;
  /** What is declared to be registered; made when it is first asked. */
  readonly toRegister: () => Registry | undefined;
  /** The snapshot that the registered lists are of. */
  readonly snapshot: SnapshotState | undefined;
  /** Business domains that would not pass for verified, by canonical host. */
  readonly unverified: ReadonlyMap<string, VerificationFault> | undefined;
  /** What the program's source calls, beside what is declared. */
  readonly code: CodeContext | undefined;
  /** The list is sent as it is, in one call: it must not be empty. */
  readonly sent: boolean;
}

export interface TypeContext extends RuleContext {
  readonly domainType: DomainType;
  /** What the app has in this list, where it is known, under its comparison keys. */
  readonly live: ReadonlySet<string> | undefined;
  /** The near ones of them; made when it is first asked. */
  readonly nearLive: FindNear;
}

/** What one list comes to, when each of its entries was seen. */
export interface ListCount {
  readonly entries: number;
  /** Without the empty ones and the repeated ones. */
  readonly domains: number;
  /** It was given with nothing in it at all: a flag whose variable is not set. */
  readonly blank: boolean;
  /** The list once more, for who has to look at all of it together. */
  readonly eachEntry: (visit: (entry: Entry) => void) => void;
}

/** What all lists come to: a type that is absent is not managed. */
type ListCounts = ReadonlyMap<DomainType, ListCount>;

/**
 * How a program mends what the rule finds. Safe is what leaves every list the same domains; what is not says what
 * was probably meant. `rewrite`: `null` where only a person knows. `remove`: the entry goes. `separate`: the mark before
 * it becomes a comma.
 */
export type RuleFix<R extends RuleId> =
  | {
      readonly act: 'rewrite';
      readonly safe: boolean;
      readonly to: (entry: Entry, facts: Facts[R], context: TypeContext) => string | null;
    }
  | { readonly act: 'remove' | 'separate'; readonly safe: true };

export interface Rule<R extends RuleId = RuleId> {
  readonly id: R;
  /** The errno that it foresees. */
  readonly foresees: number | null;
  readonly severity: Severity;
  readonly judges: readonly Subject[];
  /** Absent: mended by hand. */
  readonly fix?: RuleFix<R>;

  /** Judges one entry, by the parts that it has: a malformed one lacks some. `repeated`: the list has it already. */
  readonly checkEntry?: (entry: Entry, context: TypeContext, repeated: boolean) => Facts[R] | null;
  /** It judges how an entry is written: a plain one cannot break it, and is not asked. */
  readonly form?: boolean;
  /** Has it anything to ask of the entries of this list? Without it: always. */
  readonly applies?: (context: TypeContext) => boolean;
  /** The severity of one finding, where it is not the rule's. */
  readonly severityOf?: (facts: Facts[R], context: RuleContext) => Severity;

  /** Judges one type's list as a whole. */
  readonly checkList?: (count: ListCount, context: TypeContext) => Facts[R] | null;
  /** Judges all lists together. */
  readonly checkLists?: (
    counts: ListCounts,
    context: RuleContext,
  ) => readonly {
    readonly domainType: DomainType | null;
    readonly facts: Facts[R];
    readonly place?: Place | undefined;
  }[];
}

/** Binds id and facts: what a rule finds is what `facts` says of it. */
export function defineRule<R extends RuleId>(rule: Rule<R>): Rule<R> {
  return rule;
}
