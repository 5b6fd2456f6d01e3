/** What a command found and did, as a value; and the one place that turns it into an exit code. */
import type { Action, Call } from '../core/calls.ts';
import type { Differences } from '../core/diff.ts';
import type { DomainType, Endpoint, Level } from '../core/domain-type.ts';
import type { RuleId } from '../core/facts.ts';
import type { Place } from '../core/place.ts';
import type { Severity } from '../core/policy.ts';
import { type Problem, stopsModification } from '../core/problem.ts';
import type { Suppressed } from '../core/suppress.ts';
import type { Failure, LiveLists } from './platform.ts';
import type { Refusal } from './refusal.ts';
import type { UsageError } from './usage-error.ts';

/**
 * - `unchanged`: the app has what is wanted, nothing was sent
 * - `pending`: changes were planned and not asked for
 * - `applied`: sent, read back, reached
 * - `refused`: we did not send it: unsafe, declined, or the platform would refuse it
 * - `failed`: the platform, the network or the token failed, or the target was not reached
 * - `skipped`: the run ended before this app's turn: its problems stop it, or nothing could be done
 */
export type AppStatus = 'unchanged' | 'pending' | 'applied' | 'refused' | 'failed' | 'skipped';

/** A failure and the call that it ended; `null` where it came before any call. */
export interface FailedCall {
  readonly failure: Failure;
  readonly endpoint: Endpoint | null;
  readonly action: Action | 'get' | null;
}

export interface AppOutcome {
  /** `null` where the config names none. */
  readonly appId: string | null;
  /** `tp`: no app, but the platform itself. */
  readonly level: Level;
  readonly status: AppStatus;
  readonly differences: Differences;
  /** Planned, in order. */
  readonly calls: readonly Call[];
  /** How many of `calls` the platform answered with success. */
  readonly sent: number;
  readonly refusal: Refusal | null;
  /** Of the plan; `null` where none was made. */
  readonly checksum: string | null;
  readonly failed: FailedCall | null;
  /** Read last; `null` where nothing was read. */
  readonly live: LiveLists | null;
  /** Read first, where something was sent. */
  readonly before: LiveLists | null;
}

/** A problem, and the app whose list it stands in: `null` where it stands in what all apps have in common. */
export type AppProblem = Problem & { readonly appId: string | null };

/** A finding that somebody has accepted: it decides nothing. */
export type SuppressedProblem = Suppressed<AppProblem>;

/** A finding that `check --fix` has mended in a config. */
export interface ConfigFix {
  readonly rule: RuleId;
  /** It leaves every list the same domains. */
  readonly safe: boolean;
  readonly place: Place;
  readonly from: string;
  /** `null`: the entry is gone. */
  readonly to: string | null;
}

/** A finding that could be mended, were it not for the way it is written. */
export interface LeftFix {
  readonly rule: RuleId;
  readonly place: Place;
  readonly value: string;
}

export interface Fixed {
  readonly fixes: readonly ConfigFix[];
  readonly left: readonly LeftFix[];
  /** The files that are others now, or of a dry run would be; without what looks like a token. */
  readonly files: readonly { readonly shown: string; readonly before: string; readonly after: string }[];
  readonly dryRun: boolean;
}

/** A finding that `check --fix-unsafe` would mend, and a safe one `--fix` too: only what can be edited. */
export type Fixable = Pick<ConfigFix, 'rule' | 'place' | 'safe'>;

export interface Outcome {
  readonly command: string;
  readonly problems: readonly AppProblem[];
  readonly suppressed: readonly SuppressedProblem[];
  /** In the order of the config, each once. */
  readonly apps: readonly AppOutcome[];
  /** Of all plans together; `null` where there are none, or not all could be made. */
  readonly checksum: string | null;
  /** Somebody stopped the run: what it did is here, what it did not is `skipped`. */
  readonly interrupted: boolean;
  /** Wrong usage or config: nothing else was done, save with other configs; so only then there may be several. */
  readonly usages: readonly UsageError[];
  /** Is the run about several apps? It cannot be seen of `check`, which has no apps in its outcome. */
  readonly severalApps?: boolean;
  /** What of the program's source was looked at, and what it calls. */
  readonly scanned?: Scanned;
  /** The text of each source file that a place names, for the report. */
  readonly sources?: ReadonlyMap<string, string>;
  /** Of `check` with files: the configs that were checked, as the user would write them. */
  readonly configs?: readonly string[];
  /** Of `check --fix`. */
  readonly fixed?: Fixed;
  /** Of `check`, where the text says so. */
  readonly fixable?: readonly Fixable[];
}

export interface Scanned {
  readonly files: number;
  /** Files that nothing in the program loads. */
  readonly leftOut: number;
  readonly calls: readonly {
    readonly domainType: DomainType;
    readonly domain: string;
    /** `swan.request`, and where it is called. */
    readonly by: string;
    readonly at: string;
    /** Where the domain is written. */
    readonly place: Place;
    readonly ignored: boolean;
  }[];
}

/** A command of which nothing is known yet. */
export function blankOutcome(command: string): Outcome {
  return {
    command,
    problems: [],
    suppressed: [],
    apps: [],
    checksum: null,
    interrupted: false,
    usages: [],
  };
}

/** An app of which nothing is known yet. */
export function blankApp(appId: string | null, status: AppStatus): AppOutcome {
  const nothing = {
    differences: new Map(),
    calls: [],
    sent: 0,
    refusal: null,
    checksum: null,
    failed: null,
    live: null,
    before: null,
  };
  return { appId, level: 'app', status, ...nothing };
}

export type FailOn = 'error' | 'warning' | 'never';
export const FAIL_ON: readonly FailOn[] = ['error', 'warning', 'never'];

/** Does this severity reach the failing one? */
export function fails(severity: Severity, failOn: FailOn): boolean {
  return severity === 'error' ? failOn !== 'never' : severity === 'warning' && failOn === 'warning';
}

/** Do these problems keep a modification from being sent? Whatever `failOn` says, a foreseen refusal does. */
export function stopRun(problems: readonly Problem[], failOn: FailOn): boolean {
  return problems.some((problem) => fails(problem.severity, failOn) || stopsModification(problem));
}

export interface Verdict {
  readonly failOn: FailOn;
  /** What pending changes come to: 2 with `plan --detailed-exitcode`, 1 with `registered pull --check`, else 0. */
  readonly pending?: 0 | 1 | 2;
}

/**
 * 0 clean, 1 problems, a refused plan or a snapshot that differs, 2 pending changes (where asked for), 3 wrong usage, 4 the platform failed.
 * Where several hold: 3, then 4, then 1, then 2.
 */
export function exitCode(outcome: Outcome, { failOn, pending = 0 }: Verdict): 0 | 1 | 2 | 3 | 4 {
  const has = (status: AppStatus) => outcome.apps.some((app) => app.status === status);
  if (outcome.usages.length > 0) return 3;
  if (has('failed') || outcome.interrupted) return 4;
  if (has('refused') || has('skipped') || outcome.problems.some(({ severity }) => fails(severity, failOn))) return 1;
  return has('pending') ? pending : 0;
}
