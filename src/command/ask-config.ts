/** The questions of `init`. A list is judged as soon as it is typed, and asked for again where it is wrong. */
import type { LiveLists } from '../app/platform.ts';
import { check } from '../core/check.ts';
import { MODES, type Mode } from '../core/diff.ts';
import { readLists } from '../core/domain-lists.ts';
import { DOMAIN_TYPES, type DomainType, domainTypes, isDomainType } from '../core/domain-type.ts';
import { holdsToken } from '../core/holds-token.ts';
import type { Problem } from '../core/problem.ts';
import type { Draft } from '../report/init-text.ts';
import { describeProblem } from '../report/messages/describe-problem.ts';
import { severityWords } from '../report/messages/labels.ts';
import { type Lang, type Words, words } from '../report/messages/words.ts';
import type { Conversation } from './command.ts';

export interface Asking extends Pick<Conversation, 'ask'> {
  readonly say: (line: string) => void;
  readonly lang: Lang;
}

/** @returns `null` where somebody went away before the last answer */
export async function askConfig(
  asking: Asking,
  known: { readonly appId: string | null; readonly mode: Mode | null },
): Promise<Draft | null> {
  const { say, lang } = asking;
  say(texts.begin[lang]);
  const appId = await askUntil(asking, withDefault(texts.appId, known.appId), (typed) => {
    if (holdsToken(typed)) return { again: texts.token };
    return { value: typed === '' ? known.appId : typed };
  });
  if (!appId) return null;
  const types = await askUntil(asking, typesQuestion, readTypes);
  if (!types) return null;
  let [registered, lists]: [LiveLists, LiveLists] = [{}, {}];
  for (const type of types.value) {
    const covering = await askList(asking, registeredQuestion(type), (list) =>
      check({}, { registered: { [type]: list } }).filter(({ subject }) => subject === 'registered'),
    );
    if (!covering) return null;
    if (covering.value) registered = { ...registered, [type]: entriesOf(type, covering.value) };
    const wanted = await askList(asking, domainsQuestion(type), (list) =>
      check({ [type]: list }, covering.value ? { registered: { [type]: covering.value } } : {}).filter(
        ({ subject }) => subject === 'domains',
      ),
    );
    if (!wanted) return null;
    if (wanted.value) lists = { ...lists, [type]: entriesOf(type, wanted.value) };
  }
  const mode = known.mode ? { value: known.mode } : await askUntil(asking, texts.mode, readMode);
  return mode && { apps: [{ appId: appId.value, lists }], registered, mode: mode.value };
}

type Read<T> = { readonly value: T } | { readonly again: Words };

/** Wrapped, for `null` may be an answer too. */
async function askUntil<T>({ ask, say, lang }: Asking, question: Words, read: (typed: string) => Read<T>) {
  for (;;) {
    const typed = await ask(question[lang]);
    if (typed === null) return null;
    const answer = read(typed.trim());
    if ('value' in answer) return answer;
    say(answer.again[lang]);
  }
}

/** What would be written in canonical form, once, need not be complained of. */
const MENDED: readonly string[] = ['canonical-form', 'duplicate-domain', 'registered-domains-unknown'];

async function askList(asking: Asking, question: Words, judge: (list: string) => readonly Problem[]) {
  return askUntil<string | null>(asking, question, (typed) => {
    if (typed === '') return { value: null };
    const problems = judge(typed).filter(({ rule, severity }) => severity !== 'info' && !MENDED.includes(rule));
    const told = words(problemLines(problems, 'en'), problemLines(problems, 'zh'));
    if (problems.some(({ severity }) => severity === 'error')) return { again: told };
    if (problems.length > 0) asking.say(told[asking.lang]);
    return { value: typed };
  });
}

function problemLines(problems: readonly Problem[], lang: Lang): string {
  return problems
    .map((problem) => {
      const { message, remedy } = describeProblem(problem, lang);
      return `  ${severityWords[problem.severity][lang]}: ${message} [${problem.rule}]\n    = ${remedy}`;
    })
    .join('\n');
}

function entriesOf(type: DomainType, list: string): string[] {
  return (readLists({ [type]: list }).get(type)?.entries ?? []).map(({ canonical, text }) => canonical ?? text);
}

function readTypes(typed: string): Read<readonly DomainType[]> {
  const chosen = (typed === '' ? '1' : typed)
    .split(/[\s,，、]+/)
    .filter(Boolean)
    .map((one) => DOMAIN_TYPES[Number(one) - 1] ?? one);
  const wrong = chosen.find((one) => !isDomainType(one));
  if (wrong !== undefined) return { again: texts.typesAgain };
  return { value: DOMAIN_TYPES.filter((type) => chosen.includes(type)) };
}

function readMode(typed: string): Read<Mode> {
  const found = MODES.find((one) => one === (typed || 'exact').toLowerCase());
  return found ? { value: found } : { again: texts.modeAgain };
}

function withDefault({ en, zh }: Words, usual: string | null): Words {
  return usual === null
    ? words(`${en} (Enter: none)`, `${zh}（回车：不写）`)
    : words(`${en} [${usual}]`, `${zh} [${usual}]`);
}

const typesQuestion = words(
  `Which lists? ${DOMAIN_TYPES.map((type, index) => `${index + 1} ${type}`).join(', ')} [1]`,
  `管理哪些列表？${DOMAIN_TYPES.map((type, index) => `${index + 1} ${type}`).join('，')} [1]`,
);

function registeredQuestion(type: DomainType): Words {
  return words(
    `${type}: what the platform has registered, as in example.com,example.cn (Enter: not known)`,
    `${type}：第三方平台登记的域名，如 example.com,example.cn（回车：未知）`,
  );
}

function domainsQuestion(type: DomainType): Words {
  const example = `${domainTypes[type].expects}://api.example.com`;
  return words(
    `${type}: what the app shall have, as in ${example} (Enter: leave it alone)`,
    `${type}：小程序应有的域名，如 ${example}（回车：不管理）`,
  );
}

const texts = {
  begin: words(
    'A few questions. Enter takes what is in [ ]; several domains are separated by commas. Ctrl-C ends it, and nothing is written.',
    '请回答几个问题。直接回车取 [ ] 中的值；多个域名用英文逗号分隔。按 Ctrl-C 退出，不会写入任何文件。',
  ),
  appId: words('App ID', '小程序的 App ID'),
  token: words('  that is a token: it belongs into no file', '  这是 token：不要写进任何文件'),
  typesAgain: words('  numbers from 1 to 5, separated by commas', '  请输入 1 到 5 的数字，用逗号分隔'),
  mode: words(
    'exact deletes what is live and not declared, additive never deletes [exact]',
    'exact 删除线上存在但未声明的域名，additive 从不删除 [exact]',
  ),
  modeAgain: words('  exact or additive', '  请输入 exact 或 additive'),
};
