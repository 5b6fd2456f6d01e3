/** Wrong usage and unreadable configs -> one line of words. */
import type { ExpectedType, ProgramFault, Usage } from '../../app/usage-error.ts';
import { isDomainType } from '../../core/domain-type.ts';
import { listed, quote, visible, type Words, words } from './words.ts';

const expected: { readonly [T in ExpectedType]: Words } = {
  map: words('a map (key: value)', '映射（key: value）'),
  list: words('a list of domains, or one comma-separated text', '域名列表，或用逗号分割的文本'),
  apps: words('a list of apps, or { file: … }, or { command: … }', '小程序列表，或 { file: … }、{ command: … }'),
  ignore: words('a list of { rule: …, value: …, reason: … }', '{ rule: …, value: …, reason: … } 的列表'),
  text: words('a text', '文本'),
  boolean: words('true or false', 'true 或 false'),
  number: words('a number', '数字'),
  'severity-setting': words('[severity, { options }]', '[级别, { 选项 }]'),
};

function didYouMean(near: readonly string[]): Words {
  if (near.length === 0) return words('', '');
  return words(`; did you mean ${listed(near, 'en')}?`, `；是否想写 ${listed(near, 'zh')}？`);
}

function choices(known: readonly string[]): Words {
  if (known.length === 0) return words('', '');
  return words(`; it may be ${known.join(', ')}`, `；可用：${known.join('、')}`);
}

/** What the system's codes for a file that cannot be written come to here. */
const writeHints: Readonly<Record<string, Words>> = {
  EEXIST: words(
    ': what is there would be lost; delete it, or name another file',
    '：文件已有内容，会被覆盖；请先删除，或换一个文件名',
  ),
  EISDIR: words(': it is a folder', '：这是一个目录'),
  ELOOP: words(': a link stands in the way; name the file itself', '：路径中有符号链接；请直接写出文件本身'),
  ENOENT: words(': its folder is not there', '：所在目录不存在'),
  ENOTSUP: words(
    ': it is neither a file nor a device such as /dev/null',
    '：它既不是普通文件，也不是 /dev/null 这样的设备',
  ),
};

/** @returns one line, without place */
export function describeUsage(usage: Usage): Words {
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
      return words('the file is empty; it needs at least "domains:"', '文件为空；至少需要 "domains:"');
    case 'yaml':
      return words(
        `this is not ${usage.format}: ${quote(usage.detail)}`,
        `${usage.format} 无法解析：${quote(usage.detail)}`,
      );
    case 'yaml-too-deep':
      return words(`lists and maps nest deeper than ${usage.limit} levels`, `嵌套超过 ${usage.limit} 层`);
    case 'many-documents':
      return words('a second YAML document begins here; only one is read', '此处开始第二个 YAML 文档；只能有一个');
    case 'key-not-text':
      return words(`a key must be a text, found ${usage.found}`, `键必须是文本，实际是 ${usage.found}`);
    case 'unquoted-wildcard':
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
    case 'ignore-whole-rule':
      return words(
        `"value" is missing: which entry? To turn the whole rule off write rules: { ${visible(usage.rule)}: off }`,
        `缺少 "value"：请指明是哪个域名；如需关闭整条规则，请写 rules: { ${visible(usage.rule)}: off }`,
      );
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
      const { en, zh } = expected[usage.expected];
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
    case 'unknown-command': {
      const hint = didYouMean(usage.near);
      return words(
        `there is no command ${quote(usage.command)}${hint.en} (swan-domains --help lists them)`,
        `没有命令 ${quote(usage.command)}${hint.zh}（swan-domains --help 列出所有命令）`,
      );
    }
    case 'no-command':
      return words(
        'no command is given (swan-domains --help lists them)',
        '未指定命令（swan-domains --help 列出所有命令）',
      );
    case 'unknown-option': {
      const hint = didYouMean(usage.near);
      return words(
        `there is no option ${quote(usage.option)} here${hint.en}`,
        `此处没有选项 ${quote(usage.option)}${hint.zh}`,
      );
    }
    case 'token-option':
      return words(
        `${usage.option}: a token is never an option (it would be in process lists and histories): set SWAN_DOMAINS_ACCESS_TOKEN`,
        `${usage.option}：token 从不通过选项传入（会出现在进程列表和历史记录中）：请设置 SWAN_DOMAINS_ACCESS_TOKEN`,
      );
    case 'option-needs-value':
      return words(`${usage.option} needs a value`, `${usage.option} 需要一个值`);
    case 'option-takes-no-value':
      return words(`${usage.option} takes no value`, `${usage.option} 不接受值`);
    case 'exclusive-options':
      return words(
        `${usage.option} and ${usage.other} exclude each other`,
        `${usage.option} 与 ${usage.other} 不能同时使用`,
      );
    case 'missing-argument':
      return words(`${usage.argument} is missing`, `缺少 ${usage.argument}`);
    case 'unexpected-argument':
      return words(`${quote(usage.argument)} is not expected here`, `此处不应有 ${quote(usage.argument)}`);
    case 'option-value': {
      const hint = choices(usage.known);
      return words(
        `${usage.option} cannot be ${quote(usage.value)}${hint.en}`,
        `${usage.option} 不能是 ${quote(usage.value)}${hint.zh}`,
      );
    }
    case 'api-url':
      return {
        'not-a-url': words(`${quote(usage.value)} is not a URL`, `${quote(usage.value)} 不是 URL`),
        insecure: words(
          `${quote(usage.value)} is not https; http is allowed on loopback only`,
          `${quote(usage.value)} 不是 https；只有本机回环地址可以用 http`,
        ),
        extra: words(
          `the address ${quote(usage.value)} may have no user, query or fragment`,
          `地址 ${quote(usage.value)} 不能带用户名、查询参数或片段`,
        ),
      }[usage.fault];
    case 'connect-to':
      return {
        'not-a-url': words(`${quote(usage.value)} is not a URL`, `${quote(usage.value)} 不是 URL`),
        insecure: words(
          `${quote(usage.value)} is not https://HOST[:PORT]; http is allowed on loopback only`,
          `${quote(usage.value)} 不是 https://主机[:端口]；只有本机回环地址可以用 http`,
        ),
        extra: words(
          `the server ${quote(usage.value)} may have no user, path, query or fragment`,
          `服务器 ${quote(usage.value)} 不能带用户名、路径、查询参数或片段`,
        ),
      }[usage.fault];
    case 'proxy-url':
      return words(
        `the proxy ${quote(usage.value)} is no http:// or https:// address (HTTPS_PROXY, HTTP_PROXY, ALL_PROXY; a password in it is percent-encoded)`,
        `代理 ${quote(usage.value)} 不是 http:// 或 https:// 地址（HTTPS_PROXY、HTTP_PROXY、ALL_PROXY；其中的密码须用百分号编码）`,
      );
    case 'no-token':
      return words(
        'no token: set SWAN_DOMAINS_ACCESS_TOKEN (in a workflow: the input access-token) to the app’s access token; docs/tokens.md has the other ways',
        '缺少 token：请把小程序的 access_token 放入 SWAN_DOMAINS_ACCESS_TOKEN（工作流中用 access-token 输入）；其他方式见 docs/tokens.md',
      );
    case 'no-platform-token':
      return words(
        'no platform token: set SWAN_DOMAINS_PLATFORM_TOKEN (in a workflow: the input platform-token) to the platform’s own access token (42.…), or use platform_token in the config; docs/registered.md has the other ways',
        '缺少第三方平台的 token：请把第三方平台自己的 access_token（42.…）放入 SWAN_DOMAINS_PLATFORM_TOKEN（工作流中用 platform-token 输入），或在配置中使用 platform_token；其他方式见 docs/registered.md',
      );
    case 'no-program':
      return programWords(usage.fault, usage.path);
    case 'no-registered':
      return words(
        'nothing says what is to be registered: write the lists under "registered" in swan-domains.yml',
        '没有声明要登记的域名：请在 swan-domains.yml 的 "registered" 下写出列表',
      );
    case 'no-snapshot':
      return words(
        'there is no snapshot of the registered lists yet: "swan-domains registered pull" writes it',
        '还没有登记域名快照：请运行 swan-domains registered pull 生成',
      );
    case 'merge-conflict':
      return words(
        'a merge conflict stands here: "swan-domains registered pull" writes the file anew',
        '此处有未解决的合并冲突：请运行 swan-domains registered pull 重新生成该文件',
      );
    case 'no-business-domains':
      return words(
        'no business domains are known: name some, or list them in the config under registered, web_view_domain',
        '没有可检查的业务域名：请在命令中列出，或写入配置的 registered 下的 web_view_domain',
      );
    case 'verification-file':
      return {
        unreadable: words(
          `${quote(usage.path)} cannot be read (${usage.detail})`,
          `无法读取 ${quote(usage.path)}（${usage.detail}）`,
        ),
        'not-the-file': words(
          `${quote(usage.path)} is no verification file: that has exactly 32 visible characters and no line break, this has ${usage.detail} bytes`,
          `${quote(usage.path)} 不是校验文件：校验文件恰为 32 个可见字符且没有换行，而它有 ${usage.detail} 字节`,
        ),
      }[usage.fault];
    case 'config-exists':
      return words(
        `${quote(usage.path)} is there already, and is never written over: edit it, or remove it first`,
        `${quote(usage.path)} 已存在，不会被覆盖：请直接编辑，或先将其删除`,
      );
    case 'not-a-yaml-name':
      return words(
        `the config is written as YAML: ${quote(usage.path)} should end in .yml or .yaml`,
        `配置文件以 YAML 写出：${quote(usage.path)} 应以 .yml 或 .yaml 结尾`,
      );
    case 'file-exists':
      return words(
        `${quote(usage.path)} is there already and holds something else: pass --force to write over it`,
        `${quote(usage.path)} 已存在且内容不同：如需覆盖请加 --force`,
      );
    case 'unknown-app': {
      const hint = didYouMean(usage.near);
      return words(
        `no app ${quote(usage.appId)} is declared${hint.en}`,
        `没有声明小程序 ${quote(usage.appId)}${hint.zh}`,
      );
    }
    case 'shared-token': {
      const { source, apps } = usage;
      return words(
        `${listed(apps, 'en')} would use one token (${visible(source)}), but a token is one app's: name one for each (token in "apps", {app_id} in the name, or --tokens-command)`,
        `${listed(apps, 'zh')} 会使用同一个 token（${visible(source)}），而 access_token 属于单个小程序：请分别指定（apps 中的 token、名称中的 {app_id}，或 --tokens-command）`,
      );
    }
    case 'saved-result':
      return {
        'not-json': words('this is not JSON', '这不是 JSON'),
        'other-schema': words(
          'this is no result of swan-domains ("schema": "swan-domains/1")',
          '这不是 swan-domains 的结果（"schema": "swan-domains/1"）',
        ),
        'not-a-plan': words(
          'this is no saved plan: "swan-domains plan --out FILE" makes one',
          '这不是保存的计划：请用 swan-domains plan --out 文件 生成',
        ),
        'not-a-platform-plan': words(
          'this is no saved plan of the platform’s lists: "swan-domains registered plan --out FILE" makes one',
          '这不是保存的第三方平台列表的计划：请用 swan-domains registered plan --out 文件 生成',
        ),
        'nothing-to-restore': words(
          'nothing in this result was changed, so there is nothing to restore',
          '该结果中没有任何修改，无需恢复',
        ),
        'of-platform': words(
          'this is a result of the platform’s own lists: write what they were into "registered" and run "swan-domains registered apply"',
          '这是第三方平台自身列表的结果：请把原来的列表写入 "registered"，再运行 swan-domains registered apply',
        ),
      }[usage.fault];
    case 'merge':
      return words(`cannot merge: ${visible(usage.detail)}`, `无法合并：${visible(usage.detail)}`);
    case 'cannot-edit':
      return words(
        `nothing can be added to "${usage.key}" as it is written here: write it as a list, a domain a line`,
        `无法向此处写法的 "${usage.key}" 追加内容：请写成列表，每行一个域名`,
      );
    case 'nothing-to-fix':
      return usage.option === null
        ? words(
            'there is nothing to fix: no swan-domains.yml here or above; name the config with --config',
            '没有可修正的内容：当前目录及其上级目录中没有 swan-domains.yml；请用 --config 指定配置文件',
          )
        : words(
            `--fix rewrites the config, and the list of ${usage.option} is not in it: leave one of the two out`,
            `--fix 只改写配置文件，而 ${usage.option} 给出的列表不在其中：请去掉其中一个选项`,
          );
    case 'file-changed':
      return words(
        'the file has changed while it was read, so it was left as it is: try again',
        '读取期间文件被修改，因此未写入：请重试',
      );
    case 'cannot-write': {
      const { en, zh } = writeHints[usage.code] ?? words('', '');
      return words(
        `${quote(usage.path)} cannot be written (${usage.code})${en}`,
        `无法写入 ${quote(usage.path)}（${usage.code}）${zh}`,
      );
    }
    case 'apps-command':
      return words(
        `the command that prints the apps failed (${usage.how}): run it to see why`,
        `输出小程序列表的命令失败（${usage.how}）：请手动运行查看原因`,
      );
    case 'apps-command-output': {
      const at = [usage.shown, usage.line, usage.column].filter((part) => part !== undefined).join(':');
      const { en, zh } = describeUsage(usage.usage);
      return words(`${at}: ${en}`, `${at}：${zh}`);
    }
    case 'apps-command-untrusted':
      return words(
        'the apps come from a command, which is not run on an event that strangers can cause',
        '小程序列表来自命令，而外部人员可触发的事件中不会运行它',
      );
    case 'file-untrusted':
      return words(
        'on an event that strangers can cause, only a file in the config’s folder or below is read',
        '在外部人员可触发的事件中，只读取配置所在目录及其子目录中的文件',
      );
    case 'review-required':
      return words(
        'review is required, but "checksum" and "saved" are both empty: give one of them, from the outputs checksum or result-file of the plan (the id of its step may be misspelt)',
        'review 为 required，但 "checksum" 与 "saved" 均为空：请给出其一，取自 plan 步骤的输出 checksum 或 result-file（可能写错了该步骤的 id）',
      );
    case 'needs-yes': {
      const what = usage.command.startsWith('registered ')
        ? words('the platform’s lists', '第三方平台的列表')
        : words('the app', '小程序');
      return words(
        `"${usage.command}" modifies ${what.en}, and nobody can be asked here: pass --yes`,
        `"${usage.command}" 会修改${what.zh}，而此处无法询问：请加 --yes`,
      );
    }
    case 'unknown-topic': {
      const all = words('; "swan-domains explain" lists all', '；swan-domains explain 可列出全部');
      const hint = usage.near.length > 0 ? didYouMean(usage.near) : all;
      return words(
        `${quote(usage.topic)} is neither a rule nor a code of the platform${hint.en}`,
        `${quote(usage.topic)} 既不是规则，也不是平台的错误码${hint.zh}`,
      );
    }
    case 'sandbox':
      return words(`sandbox: ${visible(usage.detail)}`, `沙箱：${visible(usage.detail)}`);
    case 'port-in-use':
      return words(`the port ${usage.port} is in use`, `端口 ${usage.port} 已被占用`);
  }
}

function programWords(fault: ProgramFault, path: string): Words {
  switch (fault) {
    case 'no-folder':
      return words(
        `${quote(path)} is no folder; name the folder of a smart program`,
        `${quote(path)} 不是目录；请指定小程序目录`,
      );
    case 'no-app':
      return words(
        `there is no smart program in ${quote(path)}: neither app.json nor app.js is there`,
        `${quote(path)} 不是小程序目录：没有 app.json，也没有 app.js`,
      );
    case 'no-root':
      return words(
        `smartProgramRoot of project.swan.json is ${quote(path)}, which is no folder in the project; build it first`,
        `project.swan.json 的 smartProgramRoot 是 ${quote(path)}，但项目中没有这个目录；请先构建`,
      );
    case 'not-json':
      return words(`${quote(path)} is not JSON`, `${quote(path)} 不是合法的 JSON`);
  }
}
