/** What a shell asks for, as a value: the same for the command line and the Action. */
import type { FailOn } from '../app/outcome.ts';
import type { Shard } from '../app/shard.ts';
import type { TokenSource } from '../app/token-source.ts';
import type { Mode } from '../core/diff.ts';
import type { DomainLists } from '../core/domain-lists.ts';
import type { Endpoint } from '../core/domain-type.ts';
import type { Preset } from '../core/policy.ts';
import type { FormatName } from '../report/format.ts';
import type { Lang } from '../report/messages/words.ts';
import type { Output } from './outputs.ts';

export const COMMAND_NAMES = [
  'check',
  'scan',
  'get',
  'plan',
  'apply',
  'restore',
  'add',
  'delete',
  'set',
  'add-all',
  'registered pull',
  'registered plan',
  'registered apply',
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

export const REGISTERED_FROM = ['config', 'snapshot', 'live'] as const;
export type RegisteredFrom = (typeof REGISTERED_FROM)[number];

export interface FixRequest {
  /** Also what changes the meaning. */
  readonly unsafe: boolean;
  /** Show what would be written, and write nothing. */
  readonly dryRun: boolean;
}

export interface Command {
  readonly name: CommandName;
  /** The day, UTC, `2027-01-31`: suppressions end on one. */
  readonly today: string;
  /** The config file's path; `null`: the nearest one upward. */
  readonly config: string | null;
  /** Of `check`: configs, and files that configs name; empty: the one config above. */
  readonly files: readonly string[];
  /** Of `check`: the config's text is on standard input, as if it were in this file; `null`: it is in a file. */
  readonly stdinFilename: string | null;
  /** May the config have files read and commands run for tokens and apps? Not where a stranger may have written it. */
  readonly trustsConfig: boolean;
  /** Only these of its apps; empty: all. */
  readonly apps: readonly string[];
  /** Only this slice of them; `null`: all. */
  readonly shard: Shard | null;
  /** Where the tokens are; `null`: as the config has it, else in the environment. */
  readonly token: TokenSource | null;
  /** The folder of the program's source; `null`: it is not scanned. */
  readonly scan: string | null;
  /** Patterns of source files that are left out. */
  readonly exclude: readonly string[];
  /** Of `scan`: what is called and not declared is added to the config. */
  readonly write: boolean;
  /** Lists given directly: each replaces its type's list of the config. */
  readonly domains: DomainLists;
  readonly registered: DomainLists;
  /** Where the registered lists come from; `null`: the snapshot where the config names one, else the config. */
  readonly registeredFrom: RegisteredFrom | null;
  /** Where the platform's own token is; `null`: as the config has it, else in the environment. */
  readonly platformToken: TokenSource | null;
  /** Of `registered pull`: the snapshot's path; `null`: as the config has it, else the usual one. */
  readonly snapshot: string | null;
  /** Of `registered pull`: compare, and write nothing. */
  readonly compareOnly: boolean;
  /** The server that is asked for verification files in place of each domain's own. */
  readonly connectTo: string | null;
  /** May addresses be asked for them that are not public? */
  readonly allowPrivate: boolean;
  /** `null`: as the config has it. */
  readonly mode: Mode | null;
  readonly preset: Preset | null;
  readonly failOn: FailOn;
  /** Of `check`: the config is mended first; `null`: it is only read; `never`: nor is it offered, for nobody could ask. */
  readonly fix: FixRequest | 'never' | null;
  /** Somebody said that deletions beyond the limits are meant. */
  readonly allowDeletions: boolean;
  /** May a modification be sent? `ask`: as somebody answers; `plan-only`: never. */
  readonly consent: 'given' | 'ask' | 'plan-only';
  /** Apps with problems do not stop the others. */
  readonly keepGoing: boolean;
  /** The run sends at most so many; `null`: as many as there are. */
  readonly maxModifications: number | null;
  /** Of the plans that somebody has seen, the run's or the apps' own, as given: no others are carried out. */
  readonly checksum: string | null;
  /** A saved result: of `apply` the plan that somebody has seen, of `restore` what is taken back. */
  readonly saved: string | null;
  /** Where the result is saved, beside being printed. */
  readonly out: string | null;
  /** The result in further formats, each in a file. */
  readonly outputs: readonly Output[];
  /** How many apps are worked on at the same time; `null`: 8. */
  readonly concurrency: number | null;
  /** At most so many requests a second; `null`: as fast as they go. */
  readonly rate: number | null;
  /** Of `plan`: pending changes are exit 2. */
  readonly detailedExitcode: boolean;
  /** Of `get` and `add-all`; `null`: both. */
  readonly endpoint: Endpoint | null;
  readonly apiUrl: string | null;
  readonly timeoutMs: number | null;
  readonly format: FormatName;
  /** `quiet`: only what fails, as text; `verbose`: also each request, on stderr. */
  readonly verbosity: 'quiet' | 'usual' | 'verbose';
  /** Until the config is read; then `inLanguageOf` has it. */
  readonly lang: Lang;
  /** Somebody chose it for this run: the config does not change it. */
  readonly langIsChosen: boolean;
}

/** What a command touches of the world. */
export interface Host {
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Results. */
  readonly stdout: (text: string) => void;
  /** Progress and diagnostics. */
  readonly stderr: (text: string) => void;
  readonly colour: boolean;
  /** How wide the terminal is that results go to; absent: they go to none. */
  readonly columns?: number | undefined;
  /** Asks a person; `null` where nobody can be asked. */
  readonly confirm: ((question: string) => Promise<boolean>) | null;
  /** Asks a person for texts; `null` where nobody can be asked. */
  readonly converse: (() => Promise<Conversation>) | null;
  /** All of standard input. */
  readonly readStdin: () => Promise<string>;
  /** Aborted when somebody asks to stop; asked for by commands that can stop in between. */
  readonly interruption: () => AbortSignal;
  /** Shows how far a run of many apps, or of many domains, has come. */
  readonly progress: (total: number, lang: Lang, of?: Counted) => Promise<Progress>;
  /** Told each token before anything else is done with it: for the runner's own masks. */
  readonly onToken: (token: string) => void;
}

export interface Conversation {
  /** What was typed; `null` where nobody will answer any more: Ctrl-C, Ctrl-D, a signal. */
  readonly ask: (question: string) => Promise<string | null>;
  readonly end: () => void;
}

export type Counted = 'apps' | 'domains';

export interface Progress {
  /** One more is done. */
  readonly advance: (failed: boolean) => void;
  readonly end: () => void;
}

/** Apps at the same time, where nobody says otherwise. */
export const CONCURRENCY = 8;

/** Does this command send modifications, where there is something to change? */
export function modifies(name: CommandName): boolean {
  return (
    name === 'apply' ||
    name === 'restore' ||
    name === 'add' ||
    name === 'delete' ||
    name === 'set' ||
    name === 'add-all' ||
    name === 'registered apply'
  );
}

/** Does it show a plan, and never send it? */
export function isPlan(name: CommandName): boolean {
  return name === 'plan' || name === 'registered plan';
}

/** Is it about the platform's own lists, and no app's? */
export function isOfPlatform(name: string): boolean {
  return name.startsWith('registered ');
}
