/**
 * The law of two languages, over every `words(en, zh)` in the sources, wherever it stands: both are there, each is in
 * its own language and marks, and what one puts into its text the other does too. (`messages.test.ts` has the values
 * themselves, by sample; what no sample reaches is held here.)
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@babel/parser';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { globalOptions } from '../../src/cli/options.ts';
import { ruleMessages } from '../../src/report/messages/rules.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
const SRC = join(ROOT, 'src');

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly loc: { readonly start: { readonly line: number } };
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

function* walk(node: Node): Generator<Node> {
  yield node;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'loc' || key === 'extra' || key.endsWith('Comments')) continue;
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* walk(child);
  }
}

interface Pair {
  readonly at: string;
  readonly en: Node;
  readonly zh: Node;
}

const pairs: Pair[] = [];
/** Literals with Chinese letters, and whether they stand in a pair. */
const chinese: { readonly text: string; readonly paired: boolean }[] = [];

for (const file of readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))) {
  const text = readFileSync(join(SRC, file), 'utf8');
  const program = parse(text, { sourceType: 'module', plugins: ['typescript'] }).program as unknown as Node;
  const at = (node: Node) => `${file}:${node.loc.start.line}`;
  const own: Pair[] = [];
  for (const node of walk(program)) {
    const isWords = node.type === 'CallExpression' && (node.callee as Node).name === 'words';
    const [en, zh] = isWords ? (node.arguments as Node[]) : [];
    if (en && zh) own.push({ at: at(node), en, zh });
    else if (isWords) throw new Error(`${at(node)}: words() takes two texts`);
  }
  pairs.push(...own);
  // `{ en: …, zh: … }`
  const halves = [...walk(program)].flatMap(({ type, properties }) => {
    const fields = type === 'ObjectExpression' ? (properties as Node[]) : [];
    const names = fields.map(({ key }) => (key as Node | undefined)?.name);
    return names.includes('en') ? fields.filter((_, index) => names[index] === 'zh') : [];
  });
  // Rooms that others read in English have none: the sandbox speaks as the platform does.
  for (const node of file.startsWith('sandbox') ? [] : walk(program)) {
    if (!/^(?:StringLiteral|TemplateElement)$/.test(node.type) || !/\p{Script=Han}/u.test(literal(node))) continue;
    const inside = (half: Node) => half.start <= node.start && node.end <= half.end;
    chinese.push({ text: literal(node), paired: own.some(({ zh }) => inside(zh)) || halves.some(inside) });
  }
}

function literal(node: Node): string {
  return node.type === 'StringLiteral' ? String(node.value) : String((node.value as { cooked: string }).cooked);
}

/** The text of a literal or a template, with `•` for each thing put into it. */
function textOf(node: Node): string | null {
  if (node.type === 'StringLiteral') return String(node.value);
  if (node.type !== 'TemplateLiteral') return null;
  return (node.quasis as Node[]).map((quasi) => (quasi.value as { cooked: string }).cooked).join('•');
}

const texts = pairs.flatMap(({ at, en, zh }) => {
  const [english, other] = [textOf(en), textOf(zh)];
  return english === null || other === null ? [] : [{ at, en: english, zh: other }];
});

/** Which values an expression takes: names and what is read of them, without the functions that phrase them. */
function valuesOf(node: Node): string[] {
  const found = new Set<string>();
  const visit = (one: Node): unknown => {
    if (one.type === 'MemberExpression' || one.type === 'OptionalMemberExpression') {
      const property = one.property as Node;
      // Of a pair in a pair, each takes its own half.
      if (!one.computed && (property.name === 'en' || property.name === 'zh')) return visit(one.object as Node);
      if (!one.computed && isPlain(one)) return void found.add(nameOf(one));
    }
    if (one.type === 'CallExpression') {
      const callee = one.callee as Node;
      if (callee.type === 'MemberExpression') visit(callee.object as Node);
      for (const argument of one.arguments as Node[]) visit(argument);
      return;
    }
    if (one.type === 'Identifier') {
      if (one.name !== 'en' && one.name !== 'zh') found.add(String(one.name)); // each its own half
      return;
    }
    if (one.type.endsWith('FunctionExpression')) return visit(one.body as Node);
    for (const [key, value] of Object.entries(one)) {
      if (key === 'loc' || key === 'extra') continue;
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child);
    }
  };
  visit(node);
  return [...found].sort();
}

function isPlain({ type, object, computed }: Node): boolean {
  const inner = object as Node;
  return /Member/.test(type) && !computed && (inner.type === 'Identifier' || isPlain(inner));
}

function nameOf(node: Node): string {
  return node.type === 'Identifier'
    ? String(node.name)
    : `${nameOf(node.object as Node)}.${String((node.property as Node).name)}`;
}

/** Where a language needs a value more: how its text begins or what is in it, and why. */
const OWN_WAY: Readonly<Record<string, string>> = {
  'the apps': 'one app or several: Chinese has one form',
  ' still ': 'needs or need: Chinese has one form',
  '`of ${all': 'one finding or several: Chinese has one form',
  ' would be emptied (': 'Chinese says which kind of list a type is',
  '${count} ${plural}': 'a severity in the plural, and in Chinese from a table',
};

const source = (pair: Pair) =>
  readFileSync(join(SRC, pair.at.split(':')[0] ?? ''), 'utf8').slice(pair.en.start, pair.en.end);
const hasOwnWay = (pair: Pair) => Object.keys(OWN_WAY).some((part) => source(pair).includes(part));

test('the sources were read', () => {
  expect(pairs.length).toBeGreaterThan(400);
  expect(texts.length).toBeGreaterThan(350);
  expect(chinese.filter(({ paired }) => paired).length).toBeGreaterThan(400);
});

test('what one language is told, the other is: the same values stand in both', () => {
  const differing = pairs.filter((pair) => String(valuesOf(pair.en)) !== String(valuesOf(pair.zh)) && !hasOwnWay(pair));
  expect(differing.map(({ at, en, zh }) => [at, valuesOf(en), valuesOf(zh)])).toEqual([]);
});

test('nothing Chinese is said without its English', () => {
  // The kind of a list, which English reads from its type.
  expect(chinese.filter(({ paired }) => !paired).map(({ text }) => text)).toEqual(['服务器域名', '业务域名']);
});

describe('Chinese words', () => {
  /** What the platform, or a developer of it, never says here, and what it is called. */
  const NEVER: readonly (readonly [word: RegExp, instead: string])[] = [
    [/注册/, '登记'],
    [/网页视图|网页域名|网络视图/, '业务域名'],
    [/验证文件/, '校验文件'],
    [/(?<!刷新)令牌/, 'token、access_token'],
    [/小程式|微应用/, '小程序'],
    [/(?<!第三)方平台|平台方/, '第三方平台'],
    [/缺省/, '默认'],
    [/登陆/, '登录'],
    [/文件夹|资料夹/, '目录'],
    [/域名名单/, '列表'],
    [/逗号分割|按逗号隔开/, '用逗号分隔'],
    [/子域(?!名)/, '子域名'],
    [/其它/, '其他'],
    [/帐号/, '账号'],
  ];
  const pages = readdirSync(join(ROOT, 'docs/zh'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs/zh', name));
  const pageTexts = [...pages, 'README.zh-CN.md'].map((at) => ({ at, zh: readFileSync(join(ROOT, at), 'utf8') }));

  test.each(NEVER)('%s is called %s', (word) => {
    const wrong = [...texts, ...pageTexts].flatMap(({ at, zh }) => {
      const found = new RegExp(`.{0,12}(?:${word.source}).{0,12}`, 'u').exec(zh);
      return found ? [[at, found[0]]] : [];
    });
    expect(wrong).toEqual([]);
  });
});

describe('Chinese texts', () => {
  /** Without what stands for code: `[severity, { option: value }]`, `--out FILE`. */
  const rows = texts
    .filter(({ zh }) => /\p{Script=Han}/u.test(zh))
    .map(({ at, zh }) => ({ at, zh: zh.replaceAll(/\[[^\]]*\]|\{[^}]*\}|-[\w-]+ 文件 ?|cat 文件/g, '…') }));

  test('have Chinese marks between Chinese letters', () => {
    const wrong = rows.filter(({ zh }) =>
      /\p{Script=Han}\s*[,;:!?()]\s*\p{Script=Han}|\p{Script=Han}[,;:!?]/u.test(zh),
    );
    expect(wrong.map(({ at, zh }) => [at, zh])).toEqual([]);
  });

  test('have no blank between Chinese letters, nor beside a Chinese mark', () => {
    const wrong = rows.filter(({ zh }) =>
      /\p{Script=Han} +\p{Script=Han}|[，。；：、（）？！] | [，。；：、）？！]/u.test(zh),
    );
    expect(wrong.map(({ at, zh }) => [at, zh])).toEqual([]);
  });

  test('leave no sentence in English', () => {
    /** Small words that only a sentence has. */
    const sentence = /\b(?:the|is|are|was|were|has|have|not|with|what|which|this|that|cannot|from|than|into)\b/i;
    const quoted = /"[^"]*"|`[^`]*`/g;
    const wrong = texts.filter(({ zh }) => sentence.test(zh.replaceAll(quoted, '').replaceAll(/[\w-]+-[\w-]+/g, '')));
    expect(wrong.map(({ at, zh }) => [at, zh])).toEqual([]);
  });

  test('are there wherever English has words', () => {
    const same = texts.filter(({ en, zh }) => en === zh && /[a-z]{2,} [a-z]{2,}/i.test(en));
    expect(same.map(({ at, en }) => [at, en])).toEqual([]);
  });
});

test('English texts are English, but for names that the platform gives in Chinese', () => {
  const wrong = texts.filter(({ en }) =>
    /\p{Script=Han}|[，。；：、（）]/u.test(en.replaceAll(/[“"「(][^”"」)]*[”"」)]/g, '')),
  );
  expect(wrong.map(({ at, en }) => [at, en])).toEqual([]);
});

test('rules, commands and options have a text each, and no two of one table the same', () => {
  const options = Object.values(commands).flatMap(({ options }) => options.map(({ help }) => help));
  const all = [
    ...Object.values(ruleMessages).map(({ title }) => title),
    ...Object.values(commands).map(({ summary }) => summary),
    ...options,
    ...globalOptions.map(({ help }) => help),
  ];
  for (const { en, zh } of all) {
    expect(en).toMatch(/^[^\p{Script=Han}]+$/u);
    expect(zh).toMatch(/\p{Script=Han}/u);
  }
  for (const lang of ['en', 'zh'] as const) {
    const summaries = Object.values(commands).map(({ summary }) => summary[lang]);
    expect(new Set(summaries).size).toBe(summaries.length);
  }
});
