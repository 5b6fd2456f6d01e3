/** Every command of the command line, with its help in both languages: one table. */
import type { Level } from '../core/domain-type.ts';
import { type Words, words } from '../report/messages/words.ts';
import {
  allowDeletions,
  apiUrl,
  calling,
  changing,
  checksum,
  choice,
  config,
  detailedExitcode,
  endpoint,
  failOn,
  fixing,
  format,
  getFormat,
  judging,
  listOptions,
  mergeFormat,
  mode,
  type Option,
  ofPlatform,
  out,
  output,
  plainFormat,
  platformTokens,
  probing,
  registeredFrom,
  registeredOptions,
  registering,
  selecting,
  stdin,
  talking,
  timeout,
  verbose,
  yes,
} from './options.ts';

export interface CommandHelp {
  readonly summary: Words;
  /** What stands after the command. */
  readonly argument?: string;
  /** It may stand there any number of times. */
  readonly variadic?: boolean;
  readonly options: readonly Option[];
  /** Whose token it needs. */
  readonly token: Level | null;
}

export const commands = {
  check: {
    summary: words(
      'judge the lists, without network and token (save with --registered-from live)',
      '检查列表，不需要网络和 token（--registered-from live 除外）',
    ),
    argument: '[FILE…]',
    variadic: true,
    options: [...listOptions, ...fixing, ...judging, ...stdin, apiUrl, timeout],
    token: null,
  },
  scan: {
    summary: words(
      'compare what the program’s code calls with what is declared',
      '对照小程序代码实际调用的域名与声明的域名',
    ),
    argument: '[DIR]',
    options: [
      ...listOptions,
      ...judging,
      {
        name: 'exclude',
        value: 'PATTERN',
        repeatable: true,
        help: words('leave these files out: a pattern as in .gitignore', '不扫描这些文件：写法同 .gitignore'),
      },
      {
        name: 'write',
        value: null,
        help: words('add what is called to the config', '把调用到的域名写入配置'),
      },
      yes,
      out,
    ],
    token: null,
  },
  get: {
    summary: words('show what the app has', '查看小程序当前的域名'),
    options: [config, ...selecting, endpoint, getFormat, out, output, verbose, ...calling],
    token: 'app',
  },
  plan: {
    summary: words('show what apply would change', '查看 apply 将做的修改'),
    options: [...listOptions, ...judging, mode, allowDeletions, detailedExitcode, ...changing, ...calling],
    token: 'app',
  },
  apply: {
    summary: words('make the app’s lists what is declared, and read back', '使小程序的列表与声明一致，并读回核对'),
    argument: '[PLAN]',
    options: [...listOptions, ...judging, mode, allowDeletions, checksum, yes, ...changing, ...calling],
    token: 'app',
  },
  restore: {
    summary: words('take back what a saved result of apply changed', '撤回已保存的 apply 结果所做的修改'),
    argument: 'RESULT',
    options: [...judging, allowDeletions, yes, ...changing, ...calling],
    token: 'app',
  },
  add: {
    summary: words('add domains that are not there yet', '添加尚未设置的域名'),
    options: [...listOptions, ...judging, yes, ...changing, ...calling],
    token: 'app',
  },
  delete: {
    summary: words('delete domains that are there', '删除已设置的域名'),
    options: [...listOptions, ...judging, yes, ...changing, ...calling],
    token: 'app',
  },
  set: {
    summary: words('replace the lists that are given', '覆盖给出的列表'),
    options: [...listOptions, ...judging, allowDeletions, yes, ...changing, ...calling],
    token: 'app',
  },
  'add-all': {
    summary: words(
      'add every registered domain of the platform (the API’s call without action)',
      '添加第三方平台登记的所有域名（即不带 action 的调用）',
    ),
    options: [config, ...selecting, endpoint, failOn, format, ...talking, yes, ...changing, ...calling],
    token: 'app',
  },
  'registered pull': {
    summary: words('keep what the platform has registered as a snapshot', '把第三方平台登记的域名保存为快照'),
    argument: '[FILE]',
    options: [
      config,
      {
        name: 'check',
        value: null,
        help: words('write nothing; exit 1 when the snapshot differs', '不写入；快照有差异时以 1 退出'),
      },
      endpoint,
      format,
      out,
      ...talking,
      ...ofPlatform,
    ],
    token: 'tp',
  },
  'registered plan': {
    summary: words('show what registered apply would change', '查看 registered apply 将做的修改'),
    options: [...registering, detailedExitcode],
    token: 'tp',
  },
  'registered apply': {
    summary: words(
      'make the platform’s registered lists what is declared, and read back',
      '使第三方平台登记的列表与声明一致，并读回核对',
    ),
    argument: '[PLAN]',
    options: [...registering, checksum, yes],
    token: 'tp',
  },
  'registered verification-file': {
    summary: words('download the file that every business domain must serve', '下载每个业务域名都须提供的校验文件'),
    argument: '[PATH]',
    options: [
      config,
      {
        name: 'force',
        value: null,
        help: words('write over another file that is there', '覆盖已存在的其他文件'),
      },
      plainFormat,
      ...platformTokens,
      apiUrl,
      timeout,
    ],
    token: 'tp',
  },
  'registered verify': {
    summary: words(
      'ask each business domain for the verification file, over https',
      '通过 https 检查每个业务域名的校验文件',
    ),
    argument: '[DOMAIN…]',
    variadic: true,
    options: [
      config,
      {
        name: 'file',
        value: 'FILE',
        help: words('compare with this local copy: no token is needed', '与本地副本比较：不需要 token'),
      },
      ...probing,
      registeredFrom,
      {
        name: 'concurrency',
        value: 'N',
        help: words('domains at the same time (default 8)', '同时检查的域名数（默认 8）'),
      },
      plainFormat,
      ...platformTokens,
      apiUrl,
      timeout,
    ],
    token: null,
  },
  which: {
    summary: words('list the apps that declare or have a domain', '列出声明或拥有某域名的小程序'),
    argument: 'DOMAIN',
    options: [
      config,
      ...selecting,
      { name: 'live', value: null, help: words('ask the platform, too', '同时查询平台') },
      plainFormat,
      ...calling,
    ],
    token: null,
  },
  doctor: {
    summary: words('try address, proxy and token with a reading call', '用一次读取检查地址、代理和 token'),
    options: [config, ...selecting, plainFormat, ...calling],
    token: 'app',
  },
  matrix: {
    summary: words('print the JSON for strategy.matrix: one job a shard', '输出 strategy.matrix 的 JSON：每份一个任务'),
    options: [
      config,
      {
        name: 'shards',
        value: 'N',
        help: words('so many shards', '分成 N 份'),
      },
      {
        name: 'per-shard',
        value: 'N',
        help: words('as many as it takes for about N apps each (default 500)', '每份约 N 个小程序（默认 500）'),
      },
    ],
    token: null,
  },
  report: {
    summary: words('join the saved results of shards into one', '把各份保存的结果合并为一份'),
    argument: 'merge FILE…',
    variadic: true,
    options: [mergeFormat, out],
    token: null,
  },
  init: {
    summary: words(
      'write a config: by questions, from project.swan.json, or from what is live',
      '生成配置文件：通过提问、project.swan.json 或线上列表',
    ),
    argument: '[FILE]',
    options: [
      {
        name: 'app',
        value: 'ID',
        repeatable: true,
        help: words('the app’s id (else that of project.swan.json)', '小程序的 App ID（默认取自 project.swan.json）'),
      },
      { name: 'from-live', value: null, help: words('declare what the app has now', '以线上当前的域名作为声明') },
      ...listOptions,
      ...registeredOptions,
      choice('registered-from', ['live'], words('ask the platform what is registered', '向平台查询已登记的域名')),
      mode,
      yes,
      ...calling,
      ...platformTokens,
    ],
    token: null,
  },
  schema: {
    summary: words(
      'print the JSON Schema of the config, for editors, or of what is printed as JSON',
      '输出配置文件（供编辑器使用）或 JSON 结果的 JSON Schema',
    ),
    argument: '[config|result]',
    options: [],
    token: null,
  },
  explain: {
    summary: words('explain a rule or a code of the platform', '解释一条规则或一个错误码'),
    argument: '[RULE|ERRNO|gateway:CODE]',
    options: [],
    token: null,
  },
  sandbox: {
    summary: words('serve the platform on this machine, to try pipelines on', '在本机启动平台沙箱，用于试跑流水线'),
    options: [
      {
        name: 'port',
        value: 'PORT',
        help: words('where to listen (default: any free port)', '监听端口（默认任选空闲端口）'),
      },
      config,
      ...registeredOptions,
      {
        name: 'unverified',
        value: 'HOST',
        repeatable: true,
        help: words('a host that does not serve the verification file', '未放置校验文件的域名'),
      },
      {
        name: 'quota',
        value: 'N',
        help: words('modifications allowed per endpoint (default 50)', '每个接口允许的修改次数（默认 50）'),
      },
      {
        name: 'tokens',
        value: 'FILE',
        help: words('write the tokens of the config’s apps there, as JSON', '把配置中各小程序的 token 写成 JSON 文件'),
      },
      {
        name: 'delay',
        value: 'MS',
        help: words('answer so many milliseconds later', '延迟若干毫秒后应答'),
      },
      {
        name: 'show-after',
        value: 'N',
        help: words('show a change only after N readings', '修改在 N 次读取之后才可见'),
      },
      {
        name: 'per-second',
        value: 'N',
        help: words('allow so many calls a second', '每秒允许的调用次数'),
      },
      {
        name: 'answer',
        value: 'ANSWER',
        repeatable: true,
        help: words(
          'answer so to every modification: 470014, 470014:once, gateway:110, http:503, hang, get=500 …',
          '对每次修改都如此应答：470014、470014:once、gateway:110、http:503、hang、get=500 …',
        ),
      },
    ],
    token: null,
  },
  demo: {
    summary: words('see the whole job on the sandbox, in two seconds', '在沙箱上演示全过程，两秒内完成'),
    options: [],
    token: null,
  },
} as const satisfies Record<string, CommandHelp>;

export type CliCommand = keyof typeof commands;

export function isCliCommand(text: string): text is CliCommand {
  return Object.hasOwn(commands, text);
}

/** The first word of commands of two: `registered`. */
export function isGroup(text: string): boolean {
  return Object.keys(commands).some((name) => name.startsWith(`${text} `));
}
