/** `argv` -> the command's name and its options' values, or a `UsageError` for the first thing that is wrong. */
import { parseArgs } from 'node:util';
import { UsageError } from '../app/usage-error.ts';
import { nearNames } from '../core/near.ts';
import type { Lang } from '../report/messages/words.ts';
import { type CliCommand, type CommandHelp, commands, isCliCommand, isGroup } from './commands.ts';
import { globalOptions, type Option } from './options.ts';

export interface Arguments {
  readonly command: CliCommand;
  readonly help: boolean;
  /** What stands after the command, where the command takes it. */
  readonly argument: string | null;
  /** All of what stands there, where it takes any number. */
  readonly argumentList: readonly string[];
  /** Every value in the order given; a switch that is there has one empty text. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/**
 * @param argv without node and script
 * @throws UsageError; no value is ever quoted with an unknown option: it could be a secret
 */
export function parseArguments(argv: readonly string[]): Arguments {
  const [first, ...rest] = withNameFirst(withGlobalsLast(argv));
  if (first === undefined) throw new UsageError({ kind: 'no-command' });
  if (!isCliCommand(first)) {
    if (first.startsWith('-')) throw unknownOption(first.split('=')[0] ?? first, globalOptions);
    throw new UsageError({
      kind: 'unknown-command',
      command: notAToken(first),
      near: nearNames(Object.keys(commands))(first),
    });
  }
  const definition: CommandHelp = commands[first];
  const options = [...definition.options, ...globalOptions];
  const byName = new Map(options.map((option) => [option.name, option]));

  const values = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokensOf(rest, options)) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = token.rawName === '-h' ? byName.get('help') : byName.get(token.name);
    if (!option || (token.rawName !== '-h' && !token.rawName.startsWith('--')))
      throw unknownOption(token.rawName, options);
    // `--config $UNSET --yes`: what looks like an option is no value, unless it is tied on by `=`.
    const swallowed = !token.inlineValue && token.value?.startsWith('--');
    const value = readValue(option, swallowed ? undefined : token.value);
    values.set(option.name, option.repeatable ? [...(values.get(option.name) ?? []), value] : [value]);
  }

  const [argument, extra] = positionals;
  const unexpected = definition.argument === undefined ? argument : definition.variadic ? undefined : extra;
  if (unexpected !== undefined) throw new UsageError({ kind: 'unexpected-argument', argument: notAToken(unexpected) });
  return { command: first, help: values.has('help'), argument: argument ?? null, argumentList: positionals, values };
}

/** `45.<hex>.3600.…`: a secret is not quoted, wherever it was put. */
function notAToken(text: string): string {
  return /^\d+\.[\w-]+\./.test(text) ? '***' : text;
}

/** `swan-domains --lang zh check` is as good as `swan-domains check --lang zh`. */
function withGlobalsLast(argv: readonly string[]): readonly string[] {
  const length = argv[0] === '--lang' ? 2 : argv[0]?.startsWith('--lang=') ? 1 : 0;
  return length > 0 && argv.length > length ? [...argv.slice(length), ...argv.slice(0, length)] : argv;
}

/** `registered pull` is one command of two words. */
function withNameFirst(argv: readonly string[]): readonly string[] {
  const [first = '', second = '', ...rest] = argv;
  return isGroup(first) && argv.length > 1 && !second.startsWith('-') ? [`${first} ${second}`, ...rest] : argv;
}

function tokensOf(args: readonly string[], options: readonly Option[]) {
  const types = options.map(({ name, value }) => [name, { type: value === null ? 'boolean' : 'string' }] as const);
  const config = { args: [...args], options: Object.fromEntries(types), strict: false, tokens: true } as const;
  return parseArgs(config).tokens;
}

function readValue({ name, value: placeholder, known }: Option, value: string | undefined): string {
  const option = `--${name}`;
  if (placeholder === null) {
    if (value !== undefined) throw new UsageError({ kind: 'option-takes-no-value', option });
    return '';
  }
  if (value === undefined) throw new UsageError({ kind: 'option-needs-value', option });
  if (known && !known.includes(value)) throw new UsageError({ kind: 'option-value', option, value, known });
  return value;
}

function unknownOption(option: string, options: readonly Option[]): UsageError {
  if (/^--?(?:access-)?token$/.test(option)) return new UsageError({ kind: 'token-option', option });
  const names = options.map(({ name }) => name);
  const near = nearNames(names)(option.replace(/^-+/, '')).map((name) => `--${name}`);
  return new UsageError({ kind: 'unknown-option', option, near });
}

/** `--lang` wherever it stands, so that a wrong option is told in the right language; else the locale's. */
export function chooseLang(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  const at = argv.indexOf('--lang');
  const given =
    argv.find((text) => text.startsWith('--lang='))?.slice('--lang='.length) ?? (at < 0 ? undefined : argv[at + 1]);
  if (given === 'zh' || given === 'en') return given;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
