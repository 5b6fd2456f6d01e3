/** What is wrong with a config, a list of apps or a snapshot -> one line of words. */
import type { ConfigUsage, ExpectedType } from '../../app/usage-error.ts';
import { isDomainType } from '../../core/domain-type.ts';
import { choices, didYouMean } from './hints.ts';
import { quote, visible, type Words, words } from './words.ts';
import { describeYamlFault } from './yaml-faults.ts';

const expected: { readonly [T in ExpectedType]: (inJson: boolean) => Words } = {
  map: (inJson) =>
    inJson
      ? words('a map { "key": value }', '映射 { "key": value }')
      : words('a map (key: value)', '映射（key: value）'),
  list: () => words('a list of domains, or one comma-separated text', '域名列表，或用逗号分隔的文本'),
  apps: (inJson) => {
    const [file, command] = [pointer('file', inJson), pointer('command', inJson)];
    return words(`a list of apps, or ${file}, or ${command}`, `小程序列表，或 ${file}、${command}`);
  },
  ignore: (inJson) => {
    const map = inJson ? '{ "rule": …, "value": …, "reason": … }' : '{ rule: …, value: …, reason: … }';
    return words(`a list of ${map}`, `${map} 的列表`);
  },
  text: () => words('a text', '文本'),
  boolean: () => words('true or false', 'true 或 false'),
  number: () => words('a number', '数字'),
  'severity-setting': (inJson) =>
    inJson
      ? words('["severity", { "option": value }]', '["级别", { "选项": 值 }]')
      : words('[severity, { options }]', '[级别, { 选项 }]'),
};

function pointer(key: string, inJson: boolean): string {
  return inJson ? `{ "${key}": … }` : `{ ${key}: … }`;
}

/** @param inJson does it stand in a JSON file? */
export function describeConfigUsage(usage: ConfigUsage, inJson: boolean): Words {
  switch (usage.kind) {
    case 'config-not-found':
      return words('there is no such file', '文件不存在');
    case 'config-unreadable':
      return {
        directory: words('this is not a file', '这不是一个文件'),
        permission: words('the file cannot be read: no permission', '没有读取该文件的权限'),
        other: words(`the file cannot be read: ${usage.detail}`, `无法读取文件：${usage.detail}`),
      }[usage.reason];
    case 'config-too-large':
      return words(
        `the file has ${usage.bytes} bytes; at most ${usage.limit} (${usage.limit / 1024 ** 2} MiB) are read`,
        `文件有 ${usage.bytes} 字节，最多读取 ${usage.limit} 字节（${usage.limit / 1024 ** 2} MiB）`,
      );
    case 'config-encoding':
      return {
        gbk: words(
          'the file is not UTF-8 but looks like GBK: save it as UTF-8',
          '文件不是 UTF-8，像是 GBK 编码：请另存为 UTF-8',
        ),
        'utf-16': words('the file is UTF-16: save it as UTF-8', '文件是 UTF-16 编码：请另存为 UTF-8'),
        binary: words('the file is binary, not text', '文件是二进制，不是文本'),
        unknown: words('the file is not UTF-8', '文件不是 UTF-8 编码'),
      }[usage.looksLike];
    case 'config-empty':
      return inJson
        ? words('the file is empty; it needs at least { "domains": { … } }', '文件为空；至少需要 { "domains": { … } }')
        : words('the file is empty; it needs at least "domains:"', '文件为空；至少需要 "domains:"');
    case 'yaml': {
      const format = inJson ? 'JSON' : 'YAML';
      const { en, zh } = describeYamlFault(usage, inJson);
      return words(`this is not ${format}: ${en}`, `${format} 无法解析：${zh}`);
    }
    case 'full-width':
      return words(
        `${quote(usage.sign)} is a full-width sign: write ${quote(usage.plain)}`,
        `${quote(usage.sign)} 是全角符号：请改为半角 ${quote(usage.plain)}`,
      );
    case 'yaml-too-deep':
      return words(`lists and maps nest deeper than ${usage.limit} levels`, `嵌套超过 ${usage.limit} 层`);
    case 'many-documents':
      return words('a second YAML document begins here; only one is read', '此处开始第二个 YAML 文档；只能有一个');
    case 'key-not-text':
      return words(`a key must be a text, found ${usage.found}`, `键必须是文本，实际是 ${usage.found}`);
    case 'unquoted-wildcard':
      if (inJson) {
        return words(
          `${quote(usage.text)} is no JSON: put it in double quotes`,
          `${quote(usage.text)} 不符合 JSON 语法：请加上双引号`,
        );
      }
      return words(
        `to YAML, ${quote(usage.text)} is an alias: quote it, as ${quote(usage.text)} stands here`,
        `对 YAML 来说 ${quote(usage.text)} 是别名：请像这里一样加上引号`,
      );
    case 'unknown-alias':
      return words(`the alias ${quote(usage.text)} has no anchor`, `别名 ${quote(usage.text)} 没有对应的锚点`);
    case 'too-many-aliases':
      return words(
        `the aliases stand for more than ${usage.limit / 1024} KiB of text`,
        `别名展开后超过 ${usage.limit / 1024} KiB`,
      );
    case 'tag':
      return words(
        `the tag ${quote(usage.tag)} means nothing here: remove it`,
        `标签 ${quote(usage.tag)} 在此无意义：请删除`,
      );
    case 'unknown-key': {
      if (/^\/[/*]/.test(usage.key)) {
        return words(
          `${quote(usage.key.slice(0, 2))} begins no comment: JSON has none, YAML’s begin with #`,
          `${quote(usage.key.slice(0, 2))} 不能用作注释：JSON 没有注释，YAML 的注释以 # 开头`,
        );
      }
      const hint = usage.near.length > 0 ? didYouMean(usage.near) : choices(usage.known);
      return words(`unknown key ${quote(usage.key)}${hint.en}`, `未知的键 ${quote(usage.key)}${hint.zh}`);
    }
    case 'duplicate-key':
      return words(`the key ${quote(usage.key)} stands here twice`, `键 ${quote(usage.key)} 重复出现`);
    case 'missing-key':
      return words(`${quote(usage.key)} is missing here`, `此处缺少 ${quote(usage.key)}`);
    case 'exclusive-keys':
      return words(
        `${quote(usage.key)} and ${quote(usage.other)} exclude each other: remove one`,
        `${quote(usage.key)} 与 ${quote(usage.other)} 不能同时使用：请删除其一`,
      );
    case 'nothing-to-add-to':
      return words(
        `"add_domains" has ${usage.domainType}, but "domains" has none to add to: write the whole list in "domains"`,
        `"add_domains" 中有 ${usage.domainType}，但 "domains" 中没有可追加的列表：请在 "domains" 中写出完整列表`,
      );
    case 'no-apps':
      return words('the list of apps is empty', '小程序列表为空');
    case 'duplicate-app':
      return words(`the app ${quote(usage.appId)} stands here twice`, `小程序 ${quote(usage.appId)} 重复出现`);
    case 'unknown-rule': {
      const hint = didYouMean(usage.near);
      return words(`there is no rule ${quote(usage.rule)}${hint.en}`, `没有名为 ${quote(usage.rule)} 的规则${hint.zh}`);
    }
    case 'ignore-comment': {
      const form = quote(`# swan-domains-ignore ${usage.fault === 'no-colon' ? usage.found : 'RULE'}: REASON`);
      return {
        misspelt: words(
          `${quote(usage.found)} is not the word: write ${form}`,
          `${quote(usage.found)} 拼写有误：请写成 ${form}`,
        ),
        'no-rule': words(`no rule is named here: write ${form}`, `没有指明规则：请写成 ${form}`),
        'no-colon': words(`a colon is missing before the reason: write ${form}`, `原因前缺少冒号：请写成 ${form}`),
        'no-until': words(
          `is ${quote(usage.found)} the last day? Write "until" before it; else end the reason otherwise`,
          `${quote(usage.found)} 是最后有效日吗？请在前面写 until；否则不要以日期结尾`,
        ),
      }[usage.fault];
    }
    case 'ignore-whole-rule': {
      const rule = visible(usage.rule);
      const off = inJson ? `"rules": { "${rule}": "off" }` : `rules: { ${rule}: off }`;
      return words(
        `"value" is missing: which entry? To turn the whole rule off write ${off}`,
        `缺少 "value"：请指明是哪个域名；如需关闭整条规则，请写 ${off}`,
      );
    }
    case 'ignore-value':
      return words(
        `${quote(usage.rule)} judges no single entry: leave "value" out`,
        `规则 ${quote(usage.rule)} 不针对单个域名：请去掉 "value"`,
      );
    case 'wrong-date':
      return words(
        `${quote(usage.found)} is no date: write year, month and day as in 2027-01-31`,
        `${quote(usage.found)} 不是有效日期：请按“年-月-日”书写，例如 2027-01-31`,
      );
    case 'no-value':
      if (usage.isMember) {
        return words(
          `an entry of ${quote(usage.key)} has no value; write a domain, or remove it`,
          `${quote(usage.key)} 中有一项没有值；请填写域名，否则删除该项`,
        );
      }
      return isDomainType(usage.key)
        ? words(
            `${quote(usage.key)} has no value; write [] for an empty list, or remove the key`,
            `${quote(usage.key)} 没有值；空列表请写 []，否则删除该键`,
          )
        : words(
            `${quote(usage.key)} has no value; give it one, or remove the key`,
            `${quote(usage.key)} 没有值；请填写，否则删除该键`,
          );
    case 'wrong-type': {
      const { en, zh } = expected[usage.expected](inJson);
      return words(
        `${quote(usage.key)} takes ${en}, found ${usage.found}`,
        `${quote(usage.key)} 应为${zh}，实际是 ${usage.found}`,
      );
    }
    case 'wrong-value': {
      const hint = choices(usage.known);
      return words(
        `${quote(usage.key)} cannot be ${quote(usage.found)}${hint.en}`,
        `${quote(usage.key)} 不能是 ${quote(usage.found)}${hint.zh}`,
      );
    }
    case 'wrong-number': {
      const { key, found, least, most, whole } = usage;
      const kind = whole ? words('a whole number', '整数') : words('a number', '数字');
      return words(
        `${quote(key)} takes ${kind.en} from ${least} to ${most}, found ${found}`,
        `${quote(key)} 应为 ${least} 到 ${most} 的${kind.zh}，实际是 ${found}`,
      );
    }
  }
}
