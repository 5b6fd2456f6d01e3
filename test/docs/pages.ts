/** The pages of the documentation, taken apart: blocks, workflows, steps, command lines. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

export const ROOT = new URL('../../', import.meta.url);

export interface Block {
  readonly page: string;
  /** From 1: of the fence. */
  readonly line: number;
  readonly language: string;
  /** What stands after the language: `file=swan-domains.yml`. */
  readonly info: string;
  readonly text: string;
}

export function readPage(page: string): string {
  return readFileSync(new URL(page, ROOT), 'utf8');
}

/** Everything for users, in both languages. */
export const PAGES: readonly string[] = [
  'README.md',
  'README.zh-CN.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(new URL('docs/', ROOT), { recursive: true, encoding: 'utf8' })
    .map((file) => `docs/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.md'))
    .sort(),
];

export function blocksOf(page: string): Block[] {
  const text = readPage(page);
  return [...text.matchAll(/^```(\w+)(?: (.*))?\n([\s\S]*?)^```$/gm)].map(
    ({ index, 1: language = '', 2: info = '', 3: body = '' }) => ({
      page,
      line: text.slice(0, index).split('\n').length,
      language,
      info,
      text: body,
    }),
  );
}

const BLOCKS: readonly Block[] = PAGES.flatMap(blocksOf);

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A YAML block and what it holds: a whole workflow, steps to put into one, or a config. */
export interface YamlBlock extends Block {
  readonly value: unknown;
  readonly kind: 'workflow' | 'steps' | 'config';
}

/** `file=lefthook.yml`: what another program reads is its own matter, in test/consumers. */
const isForeign = ({ info }: Block) => /^file=(?!swan-domains\.|apps\.)/.test(info);

export const YAML_BLOCKS: readonly YamlBlock[] = BLOCKS.filter(
  (block) => block.language === 'yaml' && !isForeign(block),
).map((block) => {
  const value: unknown = parse(block.text);
  const isStep = (one: unknown) => isFields(one) && ('uses' in one || 'run' in one);
  const kind =
    isFields(value) && 'jobs' in value ? 'workflow' : Array.isArray(value) && value.every(isStep) ? 'steps' : 'config';
  return { ...block, value, kind };
});

export function jobsOf({ value }: YamlBlock): [string, Fields][] {
  if (!isFields(value) || !isFields(value.jobs)) return [];
  return Object.entries(value.jobs).flatMap(([name, job]) => (isFields(job) ? [[name, job] as [string, Fields]] : []));
}

export function stepsOf(block: YamlBlock): Fields[] {
  const lists = block.kind === 'steps' ? [block.value] : jobsOf(block).map(([, { steps }]) => steps);
  return lists.flatMap((steps) => (Array.isArray(steps) ? steps.filter(isFields) : []));
}

/** A command line of ours, as somebody would type it. */
export interface CommandLine {
  readonly at: string;
  readonly args: readonly string[];
}

/** `swan-domains plan …`, or the bundle by its path, or a shell function of that name. */
const OURS = /(?:^|[\s`(])(?:swan-domains|swan|(?:\.swan\/)?dist\/cli\/index\.js) (?=[a-z-])/g;

/** In blocks that are typed, in the scripts of workflows, and between backticks in the text. */
export const COMMAND_LINES: readonly CommandLine[] = [
  ...BLOCKS.flatMap(({ page, line, language, text }) => {
    if (language !== 'sh' && language !== 'console') return [];
    const typed = language === 'sh' ? text : [...text.matchAll(/^\$ (.*)$/gm)].map(([, one]) => one).join('\n');
    return linesIn(typed, `${page}:${line}`);
  }),
  ...YAML_BLOCKS.flatMap((block) =>
    stepsOf(block).flatMap(({ run }) => (typeof run === 'string' ? linesIn(run, `${block.page}:${block.line}`) : [])),
  ),
  ...PAGES.flatMap((page) => {
    const prose = readPage(page).replace(/^```[\s\S]*?^```$/gm, '');
    return [...prose.matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => linesIn(code, page));
  }),
];

function linesIn(script: string, at: string): CommandLine[] {
  const text = script.replaceAll(/\\\n\s*/g, ' ');
  return [...text.matchAll(OURS)].map((match) => ({ at, args: wordsOf(text.slice(match.index + match[0].length)) }));
}

/** The words of one shell command, to its end: enough of the shell's rules for what the pages show. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  let word: string | null = null;
  let quote = '';
  for (const character of text) {
    if (quote !== '') {
      if (character === quote) quote = '';
      else word += character;
    } else if (character === '"' || character === "'") {
      quote = character;
      word ??= '';
    } else if (/[|;&)<>#`\n]/.test(character)) {
      break;
    } else if (/\s/.test(character)) {
      if (word !== null) words.push(word);
      word = null;
    } else word = (word ?? '') + character;
  }
  return word === null ? words : [...words, word];
}
