/** Parsed arguments -> the Command that they ask for. */
import type { FailOn } from '../app/outcome.ts';
import { parseShard, type Shard } from '../app/shard.ts';
import type { TokenSource } from '../app/token-source.ts';
import { UsageError } from '../app/usage-error.ts';
import { utcDay } from '../app/utc-day.ts';
import type { Command, CommandName, FixRequest, RegisteredFrom } from '../command/command.ts';
import { givenList } from '../command/given-list.ts';
import { fileFormats, parseOutput } from '../command/outputs.ts';
import { withoutTokens } from '../config/hide-tokens.ts';
import type { Mode } from '../core/diff.ts';
import type { DomainLists } from '../core/domain-lists.ts';
import { DOMAIN_TYPES, type Endpoint } from '../core/domain-type.ts';
import { holdsToken } from '../core/holds-token.ts';
import type { Preset } from '../core/policy.ts';
import type { FormatName } from '../report/format.ts';
import type { Lang } from '../report/messages/words.ts';
import type { Arguments } from './parse-arguments.ts';

const LONGEST_TIMEOUT = 600;
const MOST = 1_000_000;
const MOST_CONCURRENT = 1000;

/** @throws UsageError for a number that is none */
export function toCommand(parsed: Arguments, name: CommandName, lang: Lang): Command {
  const { values, argument } = parsed;
  const has = (option: string) => values.has(option);
  if (has('token-stdin') && has('platform-token-stdin')) {
    throw new UsageError({ kind: 'exclusive-options', option: '--platform-token-stdin', other: '--token-stdin' });
  }
  if (has('quiet') && has('verbose')) {
    throw new UsageError({ kind: 'exclusive-options', option: '--verbose', other: '--quiet' });
  }
  // The table of options holds what an option may be: a value that it lists as known is one of its type.
  const one = <T extends string>(option: string): T | null => (values.get(option)?.at(-1) as T | undefined) ?? null;
  return {
    name,
    today: utcDay(Date.now()),
    lang,
    langIsChosen: has('lang'),
    config: one('config'),
    ...(parsed.command === 'check' ? checked(parsed) : { files: [], stdinFilename: null }),
    trustsConfig: true,
    apps: values.get('app') ?? [],
    shard: has('shard') ? readShard(one('shard') ?? '', '--shard') : null,
    token: readTokenSource(values),
    platformToken: readTokenSource(values, 'platform-'),
    scan: name === 'scan' ? (argument ?? '.') : null,
    exclude: values.get('exclude') ?? [],
    write: has('write'),
    domains: givenDomains(values),
    registered: givenRegistered(values),
    registeredFrom: one<RegisteredFrom>('registered-from'),
    snapshot: name === 'registered pull' ? argument : null,
    compareOnly: has('check'),
    connectTo: one('connect-to'),
    allowPrivate: has('allow-private'),
    mode: one<Mode>('mode'),
    preset: one<Preset>('preset'),
    failOn: one<FailOn>('fail-on') ?? 'error',
    fix: fixOf(has),
    allowDeletions: has('allow-deletions'),
    consent: has('yes') ? 'given' : 'ask',
    keepGoing: has('keep-going'),
    maxModifications: has('max-modifications') ? readNumber(values, 'max-modifications', 0, MOST) : null,
    checksum: one('checksum'),
    saved: savedOf(name, argument),
    out: one('out'),
    outputs: (values.get('output') ?? []).map((text) => parseOutput(text, '--output', fileFormats(name))),
    concurrency: has('concurrency') ? readNumber(values, 'concurrency', 1, MOST_CONCURRENT) : null,
    rate: has('rate') ? readNumber(values, 'rate', 1, MOST) : null,
    detailedExitcode: has('detailed-exitcode'),
    endpoint: one<Endpoint>('endpoint'),
    apiUrl: one('api-url'),
    timeoutMs: has('timeout') ? 1000 * readNumber(values, 'timeout', 1, LONGEST_TIMEOUT) : null,
    format: one<FormatName>('format') ?? 'text',
    verbosity: has('quiet') ? 'quiet' : has('verbose') ? 'verbose' : 'usual',
  };
}

type Values = Arguments['values'];

/** Each of the three says that something is to be mended. */
function fixOf(has: (option: string) => boolean): FixRequest | null {
  const [unsafe, dryRun] = [has('fix-unsafe'), has('fix-dry-run')];
  return unsafe || dryRun || has('fix') ? { unsafe, dryRun } : null;
}

/**
 * Relative paths are the user's: of the working directory.
 *
 * @param of the options' prefix: whose token it is
 */
function readTokenSource(values: Values, of: '' | 'platform-' = ''): TokenSource | null {
  const text = (option: string) => values.get(option)?.at(-1) ?? '';
  const sources: readonly (readonly [string, TokenSource])[] = [
    [`${of}token-file`, { kind: 'file', path: text(`${of}token-file`) }],
    [`${of}token-stdin`, { kind: 'stdin' }],
    [`${of}token-command`, { kind: 'command', command: text(`${of}token-command`) }],
    ['tokens-command', { kind: 'tokens-command', command: text('tokens-command') }],
  ];
  // The platform has one token: there is no command for all of them.
  const [first, second] = sources.filter(([option, { kind }]) => {
    return values.has(option) && !(of === 'platform-' && kind === 'tokens-command');
  });
  if (first && second) {
    throw new UsageError({ kind: 'exclusive-options', option: `--${second[0]}`, other: `--${first[0]}` });
  }
  if (first && first[1].kind !== 'stdin' && text(first[0]).trim() === '') {
    throw new UsageError({ kind: 'option-needs-value', option: `--${first[0]}` }); // a variable that is not set
  }
  return first ? first[1] : null;
}

/** @throws UsageError for what is no file's name, and for standard input beside what excludes it */
function checked({ values, argumentList }: Arguments): Pick<Command, 'files' | 'stdinFilename'> {
  const stdinFilename = values.get('stdin-filename')?.at(-1) ?? null;
  const stray = argumentList.find((text) => text.includes('://') || holdsToken(text));
  if (stray !== undefined) throw new UsageError({ kind: 'unexpected-argument', argument: withoutTokens(stray) });
  if (argumentList.includes('')) throw new UsageError({ kind: 'missing-argument', argument: 'FILE' }); // "$UNSET"
  if (stdinFilename === '') throw new UsageError({ kind: 'option-needs-value', option: '--stdin-filename' });
  if (values.has('stdin') !== (stdinFilename !== null)) {
    const argument = stdinFilename === null ? '--stdin-filename' : '--stdin';
    throw new UsageError({ kind: 'missing-argument', argument });
  }
  if (stdinFilename === null) return { files: argumentList, stdinFilename };
  const others = ['config', 'platform-token-stdin', 'fix', 'fix-unsafe', 'fix-dry-run']
    .filter((option) => values.has(option))
    .map((name) => `--${name}`);
  const [other] = [...others, ...(argumentList.length > 0 ? ['FILE'] : [])];
  if (other !== undefined) throw new UsageError({ kind: 'exclusive-options', option: '--stdin', other });
  return { files: [], stdinFilename };
}

function savedOf(name: CommandName, argument: string | null): string | null {
  if (name === 'check' || name === 'registered pull') return null;
  if (name === 'restore' && argument === null) throw new UsageError({ kind: 'missing-argument', argument: 'RESULT' });
  return argument;
}

/** @throws UsageError */
function readShard(text: string, option: string): Shard {
  const shard = parseShard(text);
  if (!shard) throw new UsageError({ kind: 'option-value', option, value: text, known: ['1/8 … 8/8'] });
  return shard;
}

function givenDomains(values: Values): DomainLists {
  return Object.fromEntries(DOMAIN_TYPES.flatMap((type) => given(values, type, type.replaceAll('_', '-'))));
}

/**
 * `--registered` holds for every type that has no list of its own.
 *
 * @throws UsageError for an empty one: a variable that is not set would leave nothing registered
 */
export function givenRegistered(values: Values): DomainLists {
  for (const [option, texts] of values) {
    const empty = option.startsWith('registered') && texts.every((text) => text.trim() === '');
    if (empty) throw new UsageError({ kind: 'option-needs-value', option: `--${option}` });
  }
  const all = DOMAIN_TYPES.flatMap((type) => given(values, type, 'registered'));
  const own = DOMAIN_TYPES.flatMap((type) => given(values, type, `registered-${type.replaceAll('_', '-')}`));
  return Object.fromEntries([...all, ...own]);
}

function given(values: Values, type: string, option: string) {
  const texts = values.get(option);
  return texts ? [[type, givenList(texts, `--${option}`)] as const] : [];
}

/** @throws UsageError */
export function readNumber(values: Values, option: string, least: number, most: number): number {
  const text = values.get(option)?.at(-1) ?? '';
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < least || number > most) {
    throw new UsageError({ kind: 'option-value', option: `--${option}`, value: text, known: [`${least} … ${most}`] });
  }
  return number;
}
