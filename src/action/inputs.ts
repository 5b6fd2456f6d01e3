/** The Action's inputs -> a Command. An empty input is absent. */
import { FAIL_ON } from '../app/outcome.ts';
import { parseShard, type Shard } from '../app/shard.ts';
import type { TokenSource } from '../app/token-source.ts';
import { UsageError } from '../app/usage-error.ts';
import { utcDay } from '../app/utc-day.ts';
import { COMMAND_NAMES, type Command, REGISTERED_FROM } from '../command/command.ts';
import { givenList } from '../command/given-list.ts';
import { fileFormats, type Output, parseOutput } from '../command/outputs.ts';
import { PLATFORM_TOKEN_VARIABLE, TOKEN_VARIABLE } from '../command/targets.ts';
import { MODES } from '../core/diff.ts';
import type { DomainLists } from '../core/domain-lists.ts';
import { DOMAIN_TYPES, ENDPOINTS } from '../core/domain-type.ts';
import { PRESETS } from '../core/policy.ts';
import { LANGS, type Lang } from '../report/messages/words.ts';

/** Reads one input: trimmed, `''` where it is absent. */
export type ReadInput = (name: string) => string;

export interface Inputs {
  readonly command: Command;
  /** On an event that strangers can cause: modify all the same. */
  readonly allowUntrustedEvent: boolean;
  /** `apply` only what somebody has seen. */
  readonly reviewRequired: boolean;
}

/** Of the one comment on the pull request. */
export interface CommentInputs {
  readonly token: string;
  /** What tells this step's comment from those of others; see `comment-mark`. */
  readonly step: readonly string[];
  /** The same for a reader: only what was given. */
  readonly label: readonly string[];
}

const MOST = 1_000_000;
const MOST_CONCURRENT = 1000;

/** @throws UsageError for a value that an input does not take */
export function readInputs(read: ReadInput, lang: Lang | null): Inputs {
  const text = (name: string) => read(name) || null;
  const name = choice(read, 'command', COMMAND_NAMES) ?? 'apply';
  if (name === 'restore' && read('saved') === '') throw new UsageError({ kind: 'missing-argument', argument: 'saved' });
  const command: Command = {
    name,
    today: utcDay(Date.now()),
    lang: lang ?? 'en', // the runner's locale says nothing about its readers
    langIsChosen: lang !== null,
    config: text('config'),
    files: [],
    stdinFilename: null,
    trustsConfig: true,
    apps: listed(read('app')),
    shard: shard(read),
    token: tokenSource(read),
    platformToken: read('platform-token') === '' ? null : { kind: 'env', name: PLATFORM_TOKEN_VARIABLE },
    scan: scanned(read, name) ?? (name === 'scan' ? '.' : null),
    exclude: [],
    write: false,
    domains: given(read, ''),
    registered: { ...everyType(read, 'registered'), ...given(read, 'registered-') },
    registeredFrom: choice(read, 'registered-from', REGISTERED_FROM),
    snapshot: null, // the config names it
    connectTo: null,
    allowPrivate: false,
    compareOnly: false, // what it writes, the workflow compares
    mode: choice(read, 'mode', MODES),
    preset: choice(read, 'preset', PRESETS),
    failOn: choice(read, 'fail-on', FAIL_ON) ?? 'error',
    fix: 'never', // it writes no config
    allowDeletions: flag(read, 'allow-deletions'),
    consent: 'given', // in a workflow, `apply` is the word
    keepGoing: flag(read, 'keep-going'),
    maxModifications: number(read, 'max-modifications', 0, MOST),
    checksum: text('checksum'),
    saved: text('saved'),
    out: null, // there is `result-file`
    outputs: outputFiles(read, name),
    concurrency: number(read, 'concurrency', 1, MOST_CONCURRENT),
    rate: number(read, 'rate', 1, MOST),
    detailedExitcode: false,
    endpoint: choice(read, 'endpoint', ENDPOINTS),
    apiUrl: text('api-url'),
    timeoutMs: null,
    format: 'text',
    verbosity: 'usual',
  };
  const reviewRequired = choice(read, 'review', ['required']) !== null;
  return { command, allowUntrustedEvent: flag(read, 'allow-untrusted-event'), reviewRequired };
}

/** Read before all others but `lang`: what is wrong with them belongs into the comment too. `null`: none is asked for. */
export function readComment(read: ReadInput): CommentInputs | null {
  if (!flag(read, 'comment')) return null;
  const given = ['config', 'app', 'shard', 'comment-name'].map(read);
  const step = [read('command') || 'apply', ...given];
  return { token: read('github-token'), step, label: given.filter((text) => text !== '') };
}

/**
 * An empty input is absent, and an expression with a misspelt step id is empty: an `apply` of what nobody has seen.
 *
 * @param command as it may run: what only plans needs no review
 * @throws UsageError
 */
export function assertReviewed({ name, checksum, saved }: Command): void {
  const applies = name === 'apply' || name === 'registered apply';
  if (applies && checksum === null && saved === null) throw new UsageError({ kind: 'review-required' });
}

/** `access-token` is put into the environment; an input counts more than the config. */
function tokenSource(read: ReadInput): TokenSource | null {
  const command = read('tokens-command');
  if (command !== '') return { kind: 'tokens-command', command };
  return read('access-token') === '' ? null : { kind: 'env', name: TOKEN_VARIABLE };
}

function shard(read: ReadInput): Shard | null {
  const value = read('shard');
  const found = parseShard(value);
  if (value !== '' && !found)
    throw new UsageError({ kind: 'option-value', option: 'shard', value, known: ['1/8 … 8/8'] });
  return found;
}

function number(read: ReadInput, name: string, least: number, most: number): number | null {
  const value = read(name);
  if (value === '') return null;
  if (!/^\d+$/.test(value) || Number(value) < least || Number(value) > most) {
    throw new UsageError({ kind: 'option-value', option: name, value, known: [`${least} … ${most}`] });
  }
  return Number(value);
}

/** One a line. */
function outputFiles(read: ReadInput, command: string): Output[] {
  const lines = read('output')
    .split('\n')
    .map((line) => line.trim());
  return lines.filter((line) => line !== '').map((line) => parseOutput(line, 'output', fileFormats(command)));
}

/** Also where another input is wrong: what uploads a report must find it. */
export function outputsAsked(read: ReadInput): Output[] {
  try {
    return outputFiles(read, read('command'));
  } catch {
    return [];
  }
}

/** One an item, separated by commas, white space or lines. */
function listed(text: string): string[] {
  return text.split(/[\s,]+/).filter((item) => item !== '');
}

/** Beside the commands that compare all lists with what shall be. */
function scanned(read: ReadInput, name: string): string | null {
  const known = ['scan', 'check', 'plan', 'apply'];
  const folder = read('scan');
  if (folder !== '' && !known.includes(name)) {
    throw new UsageError({ kind: 'option-value', option: 'command', value: name, known });
  }
  return folder || null;
}

export function readLang(read: ReadInput): Lang | null {
  return choice(read, 'lang', LANGS);
}

function given(read: ReadInput, prefix: string): DomainLists {
  return Object.fromEntries(DOMAIN_TYPES.flatMap((type) => list(read, type, prefix + type.replaceAll('_', '-'))));
}

function everyType(read: ReadInput, name: string): DomainLists {
  return Object.fromEntries(DOMAIN_TYPES.flatMap((type) => list(read, type, name)));
}

/** A comma list, or a domain a line. */
function list(read: ReadInput, type: string, name: string) {
  const texts = read(name)
    .split('\n')
    .map((line) => line.trim());
  return texts.some((text) => text !== '') ? [[type, givenList(texts, name)] as const] : [];
}

function choice<T extends string>(read: ReadInput, name: string, known: readonly T[]): T | null {
  const value = read(name);
  const found = known.find((one) => one === value);
  if (value !== '' && found === undefined) throw new UsageError({ kind: 'option-value', option: name, value, known });
  return found ?? null;
}

/** As YAML 1.2 writes it, in the three spellings of its core schema. */
function flag(read: ReadInput, name: string): boolean {
  const value = choice(read, name, ['true', 'True', 'TRUE', 'false', 'False', 'FALSE']);
  return value?.toLowerCase() === 'true';
}
