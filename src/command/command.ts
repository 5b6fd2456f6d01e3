/** What a shell asks for, as a value: the same for the command line and the Action. */
import type { FailOn } from '../app/outcome.ts';
import type { Mode } from '../core/diff.ts';
import type { DomainLists } from '../core/domain-lists.ts';
import type { Endpoint } from '../core/domain-type.ts';
import type { Preset } from '../core/policy.ts';
import type { FormatName } from '../report/format.ts';
import type { Lang } from '../report/messages/words.ts';

export const COMMAND_NAMES = ['check', 'get', 'plan', 'apply', 'add', 'delete', 'set', 'add-all'] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

export interface Command {
  readonly name: CommandName;
  /** The config file's path; `null`: the nearest one upward. */
  readonly config: string | null;
  /** Lists given directly: each replaces its type's list of the config. */
  readonly domains: DomainLists;
  readonly registered: DomainLists;
  /** `null`: as the config has it. */
  readonly mode: Mode | null;
  readonly preset: Preset | null;
  readonly failOn: FailOn;
  /** Somebody said that deletions beyond the limits are meant. */
  readonly allowDeletions: boolean;
  /** May a modification be sent? `ask`: as somebody answers; `plan-only`: never. */
  readonly consent: 'given' | 'ask' | 'plan-only';
  /** Of `plan`: pending changes are exit 2. */
  readonly detailedExitcode: boolean;
  /** Of `get` and `add-all`; `null`: both. */
  readonly endpoint: Endpoint | null;
  readonly apiUrl: string | null;
  readonly timeoutMs: number | null;
  readonly format: FormatName;
  readonly lang: Lang;
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
  /** Asks a person; `null` where nobody can be asked. */
  readonly confirm: ((question: string) => Promise<boolean>) | null;
}

/** Does this command send modifications, where there is something to change? */
export function modifies(name: CommandName): boolean {
  return name === 'apply' || name === 'add' || name === 'delete' || name === 'set' || name === 'add-all';
}
