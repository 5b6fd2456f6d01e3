/** Wrong usage, or a config that cannot be read: told in one line, with a place where there is one. Exit 3. */

import type { DomainType } from '../core/domain-type.ts';

/** What is wrong, as data; `report/messages` phrases it. */
export type Usage = ConfigUsage | CommandUsage;

/** In a config, a list of apps or a snapshot. */
export type ConfigUsage =
  | { readonly kind: 'config-not-found'; readonly path: string }
  | {
      readonly kind: 'config-unreadable';
      readonly reason: 'directory' | 'permission' | 'other';
      readonly detail: string;
    }
  | { readonly kind: 'config-too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'config-encoding'; readonly looksLike: 'gbk' | 'utf-16' | 'binary' | 'unknown' }
  | { readonly kind: 'config-empty' }
  /** `found` begins where the parser stumbles; `missing` is the sign that should be there, `''` for any other fault. */
  | { readonly kind: 'yaml'; readonly code: YamlCode; readonly found: string; readonly missing: string }
  /** A sign of Chinese text where YAML or JSON has one of its own. */
  | { readonly kind: 'full-width'; readonly sign: string; readonly plain: string }
  | { readonly kind: 'yaml-too-deep'; readonly limit: number }
  | { readonly kind: 'many-documents' }
  | { readonly kind: 'key-not-text'; readonly found: string }
  | { readonly kind: 'unquoted-wildcard'; readonly text: string }
  | { readonly kind: 'unknown-alias'; readonly text: string }
  | { readonly kind: 'too-many-aliases'; readonly limit: number }
  | { readonly kind: 'tag'; readonly tag: string }
  | {
      readonly kind: 'unknown-key';
      readonly key: string;
      readonly near: readonly string[];
      readonly known: readonly string[];
    }
  | { readonly kind: 'duplicate-key'; readonly key: string }
  | { readonly kind: 'missing-key'; readonly key: string }
  | { readonly kind: 'exclusive-keys'; readonly key: string; readonly other: string }
  | { readonly kind: 'duplicate-app'; readonly appId: string }
  | { readonly kind: 'no-apps' }
  /** `add_domains` for a type that is not managed. */
  | { readonly kind: 'nothing-to-add-to'; readonly domainType: DomainType }
  | { readonly kind: 'unknown-rule'; readonly rule: string; readonly near: readonly string[] }
  /** A comment that should be a suppression. */
  | {
      readonly kind: 'ignore-comment';
      readonly fault: 'misspelt' | 'no-rule' | 'no-colon' | 'no-until';
      readonly found: string;
    }
  /** A suppression that would mean every entry. */
  | { readonly kind: 'ignore-whole-rule'; readonly rule: string }
  /** A suppression of one entry, of a rule that judges none by itself. */
  | { readonly kind: 'ignore-value'; readonly rule: string }
  | { readonly kind: 'wrong-date'; readonly found: string }
  /** `isMember`: not of the key itself, but of one in its list. */
  | { readonly kind: 'no-value'; readonly key: string; readonly isMember?: boolean }
  | { readonly kind: 'wrong-type'; readonly key: string; readonly expected: ExpectedType; readonly found: string }
  | { readonly kind: 'wrong-value'; readonly key: string; readonly found: string; readonly known: readonly string[] }
  | {
      readonly kind: 'wrong-number';
      readonly key: string;
      readonly found: string;
      readonly least: number;
      readonly most: number;
      readonly whole: boolean;
    };

/** In flags and inputs, and in what surrounds them. */
type CommandUsage =
  | { readonly kind: 'unknown-command'; readonly command: string; readonly near: readonly string[] }
  | { readonly kind: 'no-command' }
  | { readonly kind: 'unknown-option'; readonly option: string; readonly near: readonly string[] }
  | { readonly kind: 'token-option'; readonly option: string }
  | { readonly kind: 'option-needs-value'; readonly option: string }
  | { readonly kind: 'option-takes-no-value'; readonly option: string }
  | { readonly kind: 'exclusive-options'; readonly option: string; readonly other: string }
  | { readonly kind: 'missing-argument'; readonly argument: string }
  | { readonly kind: 'unexpected-argument'; readonly argument: string }
  | {
      readonly kind: 'option-value';
      readonly option: string;
      readonly value: string;
      readonly known: readonly string[];
    }
  | { readonly kind: 'api-url'; readonly value: string; readonly fault: 'not-a-url' | 'insecure' | 'extra' }
  | { readonly kind: 'connect-to'; readonly value: string; readonly fault: 'not-a-url' | 'insecure' | 'extra' }
  /** What the environment names as proxy; `value` without user and password. */
  | { readonly kind: 'proxy-url'; readonly value: string }
  | { readonly kind: 'no-token' }
  | { readonly kind: 'no-platform-token' }
  /** The folder to scan is none, or no smart program. */
  | { readonly kind: 'no-program'; readonly fault: ProgramFault; readonly path: string }
  /** The config says nothing of what is to be registered. */
  | { readonly kind: 'no-registered' }
  /** The file that should keep what is registered is not there yet. */
  | { readonly kind: 'no-snapshot' }
  /** Git has left both sides in it. */
  | { readonly kind: 'merge-conflict' }
  /** Nobody said which domains are to be asked. */
  | { readonly kind: 'no-business-domains' }
  /** A local copy of the verification file: `detail` is the system's code, or the number of bytes. */
  | { readonly kind: 'verification-file'; readonly path: string; readonly fault: FileFault; readonly detail: string }
  /** A config that nobody asked to lose. */
  | { readonly kind: 'config-exists'; readonly path: string }
  /** What is written is YAML. */
  | { readonly kind: 'not-a-yaml-name'; readonly path: string }
  /** What is there is something else, and nobody said that it may go. */
  | { readonly kind: 'file-exists'; readonly path: string }
  | { readonly kind: 'unknown-app'; readonly appId: string; readonly near: readonly string[] }
  /** Two apps would use one token. */
  | { readonly kind: 'shared-token'; readonly source: string; readonly apps: readonly string[] }
  /** A saved plan or result that cannot be used: `detail` says why, in English. */
  | {
      readonly kind: 'saved-result';
      readonly fault:
        | 'not-json'
        | 'other-schema'
        | 'not-a-plan'
        | 'not-a-platform-plan'
        | 'nothing-to-restore'
        | 'of-platform';
    }
  /** `detail` is in English: which result, and what is wrong with it. */
  | { readonly kind: 'merge'; readonly detail: string }
  /** A list of the config to which nothing can be added without writing it anew. */
  | { readonly kind: 'cannot-edit'; readonly key: string }
  /** `--fix` beside this option, or where there is no config. */
  | { readonly kind: 'nothing-to-fix'; readonly option: string | null }
  /** Somebody has changed it since it was read. */
  | { readonly kind: 'file-changed' }
  | { readonly kind: 'cannot-write'; readonly path: string; readonly code: string }
  /** The command that should print the list of apps did not. */
  | { readonly kind: 'apps-command'; readonly how: string }
  /** What is wrong with what it printed, and where in it. */
  | {
      readonly kind: 'apps-command-output';
      readonly shown: string;
      readonly usage: Usage;
      readonly line?: number | undefined;
      readonly column?: number | undefined;
    }
  | { readonly kind: 'apps-command-untrusted' }
  | { readonly kind: 'file-untrusted' }
  /** Nothing may be applied that nobody has seen, and no plan is named. */
  | { readonly kind: 'review-required' }
  | { readonly kind: 'needs-yes'; readonly command: string }
  | { readonly kind: 'unknown-topic'; readonly topic: string; readonly near: readonly string[] }
  | { readonly kind: 'port-in-use'; readonly port: number }
  /** In the sandbox's own words. */
  | { readonly kind: 'sandbox'; readonly detail: string };

/** What the parser of YAML tells apart: its own codes. */
export type YamlCode =
  | 'ALIAS_PROPS'
  | 'BAD_ALIAS'
  | 'BAD_COLLECTION_TYPE'
  | 'BAD_DIRECTIVE'
  | 'BAD_DQ_ESCAPE'
  | 'BAD_INDENT'
  | 'BAD_PROP_ORDER'
  | 'BAD_SCALAR_START'
  | 'BLOCK_AS_IMPLICIT_KEY'
  | 'BLOCK_IN_FLOW'
  | 'DUPLICATE_KEY'
  | 'IMPOSSIBLE'
  | 'KEY_OVER_1024_CHARS'
  | 'MISSING_CHAR'
  | 'MULTILINE_IMPLICIT_KEY'
  | 'MULTIPLE_ANCHORS'
  | 'MULTIPLE_DOCS'
  | 'MULTIPLE_TAGS'
  | 'NON_STRING_KEY'
  | 'RESOURCE_EXHAUSTION'
  | 'MERGE_CONFLICT' // ours: git's, which the parser stumbles over somewhere
  | 'TAB_AS_INDENT'
  | 'TAG_RESOLVE_FAILED'
  | 'UNEXPECTED_TOKEN';

/** No such folder; no `app.json` in it; no folder behind `smartProgramRoot`; a JSON file that is none. */
export type ProgramFault = 'no-folder' | 'no-app' | 'no-root' | 'not-json';

type FileFault = 'unreadable' | 'not-the-file';

export type ExpectedType = 'map' | 'list' | 'apps' | 'ignore' | 'text' | 'boolean' | 'number' | 'severity-setting';

/** Where it is: a place of a file, or only the file. */
export interface UsagePlace {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** Wrong usage or configuration: of a caller, never of the platform. `usage` says what, `place` where; exit code 3. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly usage: Usage;
  readonly place: UsagePlace | null;

  constructor(usage: Usage, place: UsagePlace | null = null, options?: ErrorOptions) {
    super(usage.kind, options);
    this.usage = usage;
    this.place = place;
  }
}
