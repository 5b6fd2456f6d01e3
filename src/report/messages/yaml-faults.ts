/** Why a text is not YAML, or not JSON: our words for the parser's codes, for its own are English and tell no remedy. */
import type { ConfigUsage, YamlCode } from '../../app/usage-error.ts';
import { quote, type Words, words } from './words.ts';

type YamlFault = Pick<Extract<ConfigUsage, { kind: 'yaml' }>, 'found' | 'missing'>;
type Describe = (fault: YamlFault, inJson: boolean) => Words;

/** @param inJson JSON is read as the YAML that it is; its reader is told of JSON */
export function describeYamlFault(usage: YamlFault & { readonly code: YamlCode }, inJson: boolean): Words {
  const told = faults[usage.code];
  return typeof told === 'function' ? told(usage, inJson) : told;
}

const faults: { readonly [C in YamlCode]: Words | Describe } = {
  ALIAS_PROPS: words('before an alias stands neither anchor nor tag: remove it', '别名前不能有锚点或标签：请删除'),
  BAD_ALIAS: words(
    'an asterisk or an ampersand needs a name right behind it: quote it where it is text',
    '* 或 & 之后必须紧跟名称：作为普通文本请加引号',
  ),
  BAD_COLLECTION_TYPE: words('the tag means another type: remove it', '标签与内容的类型不符：请删除该标签'),
  BAD_DIRECTIVE: words(
    'a line that begins with % is a directive, and this is none: remove it',
    '以 % 开头的行是指令，而此指令无效：请删除',
  ),
  BAD_DQ_ESCAPE: ({ found }) =>
    words(
      `${quote(found)} is no escape: write a backslash between double quotes as \\\\`,
      `${quote(found)} 不是有效的转义：双引号中的反斜杠请写成 \\\\`,
    ),
  BAD_INDENT: ({ missing }) =>
    missing === ''
      ? words(
          'this line is indented otherwise than its siblings: let them begin in one column',
          '缩进与同级内容不一致：请对齐到同一列',
        )
      : missingWords(missing),
  BAD_PROP_ORDER: ({ found }) =>
    words(
      `an anchor or a tag stands before ${quote(found)}: write it behind that`,
      `锚点或标签写在了 ${quote(found)} 之前：请移到其后`,
    ),
  BAD_SCALAR_START: ({ found }) =>
    words(`no text may begin with ${quote(found)}: quote it`, `文本不能以 ${quote(found)} 开头：请加引号`),
  BLOCK_AS_IMPLICIT_KEY: words(
    'no further key or list may begin here: quote a text that has ": " in it, and indent what belongs together alike',
    '此处不能再开始新的键或列表：含 ": " 的文本请加引号，同级内容的缩进要一致',
  ),
  BLOCK_IN_FLOW: (_, inJson) =>
    inJson
      ? words(
          'a comma or a quote is missing here, or a bracket is not closed',
          '此处缺少逗号或引号，或者有括号没有闭合',
        )
      : words(
          'between [ ] or { } nothing begins by "- " or "key:" on a line: part entries by commas, and close the bracket',
          '[ ] 或 { } 中不能使用 "- " 或逐行的键：各项请用逗号分隔，并闭合括号',
        ),
  DUPLICATE_KEY: words('a key stands here twice: remove one', '键重复出现：请删除其一'),
  IMPOSSIBLE: words('this cannot be understood: write it more simply', '无法理解此处内容：请换一种更简单的写法'),
  KEY_OVER_1024_CHARS: words(
    'a key may have 1024 characters: a quote or a colon is missing before it',
    '键最长 1024 个字符：前面可能缺少引号或冒号',
  ),
  MERGE_CONFLICT: words(
    'a merge conflict stands here: choose what shall be, and remove the lines of git',
    '此处有未解决的合并冲突：请选定内容，并删除 git 的标记行',
  ),
  MISSING_CHAR: ({ missing, found }) => missingWords(missing, found),
  MULTILINE_IMPLICIT_KEY: ({ found }, inJson) =>
    inJson
      ? words(
          `a comma or a closing quote is missing after ${quote(found)}`,
          `${quote(found)} 之后缺少逗号，或引号没有闭合`,
        )
      : words(
          `${quote(found)} has no value: write "key: value" on one line, with a space; in { } a comma may be missing`,
          `${quote(found)} 没有值：请在同一行写成 "key: value"，冒号后要有空格；{ } 中也可能缺少逗号`,
        ),
  MULTIPLE_ANCHORS: words('a second anchor (&) stands here: remove one', '此处有两个锚点（&）：请删除其一'),
  MULTIPLE_DOCS: words('a second document begins here: leave one', '此处开始第二个文档：只能有一个'),
  MULTIPLE_TAGS: words('a second tag (!) stands here: remove one', '此处有两个标签（!）：请删除其一'),
  NON_STRING_KEY: words('a key is a text: quote it', '键必须是文本：请加引号'),
  RESOURCE_EXHAUSTION: words('this is too much to be read: write less', '内容过大，无法解析：请精简'),
  TAB_AS_INDENT: words('a tab does not indent: put spaces in its place', '不能用制表符（Tab）缩进：请改用空格'),
  TAG_RESOLVE_FAILED: ({ found }) =>
    words(
      `the tag ${quote(found)} is not known: remove it, or quote it where it is text`,
      `未知的标签 ${quote(found)}：请删除，作为普通文本请加引号`,
    ),
  UNEXPECTED_TOKEN: ({ found }, inJson) => {
    if (found === '-' && !inJson) {
      return words(
        'a list does not begin here: write "- " on the line below its key',
        '列表不能从此处开始：请在键的下一行写 "- "',
      );
    }
    return inJson
      ? words(
          `${quote(found)} is not expected here: look at the quotes, commas and brackets before it`,
          `此处不应出现 ${quote(found)}：请检查前面的引号、逗号和括号`,
        )
      : words(
          `${quote(found)} is not expected here: quote the whole text, or look at the brackets and commas before it`,
          `此处不应出现 ${quote(found)}：请给整个文本加引号，或检查前面的括号和逗号`,
        );
  },
};

function missingWords(missing: string, found = ''): Words {
  const before = found === '' ? words('here', '此处') : words(`before ${quote(found)}`, `${quote(found)} 之前`);
  switch (missing) {
    case '"':
    case "'":
      return words(`a quote is not closed: ${missing} is missing`, `引号没有闭合：缺少 ${missing}`);
    case ']':
    case '}':
      return words(`a bracket is not closed: ${missing} is missing`, `括号没有闭合：缺少 ${missing}`);
    case ',':
      return words(`a comma is missing ${before.en}`, `${before.zh}缺少逗号`);
    case ',:':
      return words(`a comma or a colon is missing ${before.en}`, `${before.zh}缺少逗号或冒号`);
    case ':':
      return words(`${quote(found)} has no value: write "key: value"`, `${quote(found)} 没有值：请写成 "key: value"`);
    case '-':
      return words(
        'a list goes on here: begin the line with "- ", as those before it',
        '此处仍在列表中：请像前面各行一样以 "- " 开头',
      );
    case ' ':
      return words(`a space is missing ${before.en}`, `${before.zh}缺少空格`);
    default:
      return words(`a sign is missing ${before.en}`, `${before.zh}缺少符号`);
  }
}
