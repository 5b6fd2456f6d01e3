/** Wrong usage -> one line of words; of a config, `config-usages` has them. */
import type { ProgramFault, Usage } from '../../app/usage-error.ts';
import { describeConfigUsage } from './config-usages.ts';
import { choices, didYouMean } from './hints.ts';
import { listed, quote, visible, type Words, words } from './words.ts';

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

/**
 * @param inJson does it stand in a JSON file? Then its reader writes no YAML
 * @returns one line, without place
 */
export function describeUsage(usage: Usage, inJson = false): Words {
  switch (usage.kind) {
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
        `没有选项 ${quote(usage.option)}${hint.zh}`,
      );
    }
    case 'token-option':
      return words(
        `${usage.option}: a token is never an option (it would be in process lists and histories): set SWAN_DOMAINS_ACCESS_TOKEN`,
        `${usage.option}：token 不能通过选项传入（会出现在进程列表和历史记录中）：请设置 SWAN_DOMAINS_ACCESS_TOKEN`,
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
      return words(`${quote(usage.argument)} is not expected here`, `多余的参数 ${quote(usage.argument)}`);
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
        `配置文件是 YAML 格式：${quote(usage.path)} 应以 .yml 或 .yaml 结尾`,
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
        `配置中没有小程序 ${quote(usage.appId)}${hint.zh}`,
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
        'not-json': words(
          'this is not JSON: a saved result is expected here; a config is named by --config',
          '这不是 JSON：此处应为已保存的结果；配置文件请用 --config 指定',
        ),
        'other-schema': words(
          'this is no result of swan-domains ("schema": "swan-domains/1")',
          '这不是 swan-domains 的结果（"schema": "swan-domains/1"）',
        ),
        'not-a-plan': words(
          'this is no saved plan: "swan-domains plan --out FILE" makes one',
          '这不是已保存的计划：请用 swan-domains plan --out 文件 生成',
        ),
        'not-a-platform-plan': words(
          'this is no saved plan of the platform’s lists: "swan-domains registered plan --out FILE" makes one',
          '这不是已保存的第三方平台列表的计划：请用 swan-domains registered plan --out 文件 生成',
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
        `"${usage.key}" 的这种写法无法追加内容：请改为列表，每行一个域名`,
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
        `输出小程序列表的命令执行失败（${usage.how}）：请手动运行以查看原因`,
      );
    case 'apps-command-output': {
      const at = [usage.shown, usage.line, usage.column].filter((part) => part !== undefined).join(':');
      const { en, zh } = describeUsage(usage.usage);
      return words(`${at}: ${en}`, `${at}：${zh}`);
    }
    case 'apps-command-untrusted':
      return words(
        'the apps come from a command, which is not run on an event that strangers can cause',
        '小程序列表由命令输出，而在外部人员可触发的事件中不会运行该命令',
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
    default:
      return describeConfigUsage(usage, inJson);
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
