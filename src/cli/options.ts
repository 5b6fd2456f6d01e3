/** Every command and option of the command line, with its help in both languages: one table each. */
import { FAIL_ON } from '../app/outcome.ts';
import { REGISTERED_FROM } from '../command/command.ts';
import { MODES } from '../core/diff.ts';
import { DOMAIN_TYPES, ENDPOINTS, type Level } from '../core/domain-type.ts';
import { PRESETS } from '../core/policy.ts';
import { FORMATS, GET_FORMATS } from '../report/format.ts';
import { LANGS, type Words, words } from '../report/messages/words.ts';

export interface Option {
  /** Without `--`. */
  readonly name: string;
  /** What stands for its value in the help; `null`: a switch. */
  readonly value: string | null;
  readonly help: Words;
  /** The only values it takes. */
  readonly known?: readonly string[];
  /** May be given more than once. */
  readonly repeatable?: boolean;
}

/** Of `report merge`: a job summary is Markdown. */
export const MERGE_FORMATS = ['text', 'json', 'markdown'] as const;

const choice = (name: string, known: readonly string[], help: Words): Option => ({
  name,
  value: known.join('|'),
  known,
  help,
});

const kebab = (type: string) => type.replaceAll('_', '-');

/** `--request-domain` … `--web-view-domain`. */
export const listOptions: readonly Option[] = DOMAIN_TYPES.map((type) => ({
  name: kebab(type),
  value: 'DOMAINS',
  repeatable: true,
  help: words(`the ${type} list, comma-separated`, `${type} 列表，用逗号分割`),
}));

/** `--registered` for every type, `--registered-request-domain` … for one. */
export const registeredOptions: readonly Option[] = [
  {
    name: 'registered',
    value: 'DOMAINS',
    repeatable: true,
    help: words('registered domains of the platform, for every type', '第三方平台登记的域名，适用于所有类型'),
  },
  ...DOMAIN_TYPES.map((type) => ({
    name: `registered-${kebab(type)}`,
    value: 'DOMAINS',
    repeatable: true,
    help: words(`registered domains for ${type} only`, `仅适用于 ${type} 的登记域名`),
  })),
];

const config: Option = {
  name: 'config',
  value: 'FILE',
  help: words('the config; else the nearest swan-domains.yml upward', '配置文件；默认向上查找最近的 swan-domains.yml'),
};
const format = choice('format', FORMATS, words('how to print the result (default text)', '输出格式（默认 text）'));
const getFormat = choice(
  'format',
  GET_FORMATS,
  words('how to print the lists (default text)', '输出格式（默认 text）'),
);
const failOn = choice(
  'fail-on',
  FAIL_ON,
  words('the severity that fails (default error)', '达到何种级别算失败（默认 error）'),
);
const preset = choice('preset', PRESETS, words('strict: warnings are errors', 'strict：警告也算错误'));
const mode = choice('mode', MODES, words('additive never deletes (default exact)', 'additive 从不删除（默认 exact）'));
const apiUrl: Option = {
  name: 'api-url',
  value: 'URL',
  help: words('another address of the platform, for example a sandbox', '平台的其他地址，例如 sandbox'),
};
const timeout: Option = {
  name: 'timeout',
  value: 'SECONDS',
  help: words('for each request (default 10)', '每次请求的超时秒数（默认 10）'),
};
const endpoint = choice(
  'endpoint',
  ENDPOINTS,
  words('only this endpoint (default both)', '只用此接口（默认两个都用）'),
);
const selecting: readonly Option[] = [
  {
    name: 'app',
    value: 'ID',
    repeatable: true,
    help: words('only this app of the config', '仅处理配置中的这个小程序'),
  },
  {
    name: 'shard',
    value: 'I/N',
    help: words('only slice I of N: for runs on several machines', '仅处理 N 份中的第 I 份：用于多机并行'),
  },
];
const tokens: readonly Option[] = [
  {
    name: 'token-file',
    value: 'FILE',
    help: words('read the token from a file that only you can read', '从仅自己可读的文件读取 token'),
  },
  { name: 'token-stdin', value: null, help: words('read the token from standard input', '从标准输入读取 token') },
  {
    name: 'token-command',
    value: 'COMMAND',
    help: words('run it for each app; it prints the token', '为每个小程序运行此命令，由其输出 token'),
  },
  {
    name: 'tokens-command',
    value: 'COMMAND',
    help: words('run it once; it prints {"APP_ID":"TOKEN"}', '只运行一次，输出 {"APP_ID":"TOKEN"}'),
  },
];
const platformTokens: readonly Option[] = [
  {
    name: 'platform-token-file',
    value: 'FILE',
    help: words(
      'read the platform’s token from a file that only you can read',
      '从仅自己可读的文件读取第三方平台的 token',
    ),
  },
  {
    name: 'platform-token-stdin',
    value: null,
    help: words('read the platform’s token from standard input', '从标准输入读取第三方平台的 token'),
  },
  {
    name: 'platform-token-command',
    value: 'COMMAND',
    help: words('run it; it prints the platform’s token', '运行此命令，由其输出第三方平台的 token'),
  },
];
const registeredFrom = choice(
  'registered-from',
  REGISTERED_FROM,
  words('what to judge against (default: the snapshot if the config names one)', '以何为准（默认：配置中的快照）'),
);
const pacing: readonly Option[] = [
  {
    name: 'concurrency',
    value: 'N',
    help: words('apps at the same time (default 8)', '同时处理的小程序数（默认 8）'),
  },
  {
    name: 'rate',
    value: 'N',
    help: words('at most N requests a second', '每秒最多 N 次请求'),
  },
];
const keepGoing: Option = {
  name: 'keep-going',
  value: null,
  help: words('apps with problems do not stop the others', '有问题的小程序不影响其他小程序'),
};
const maxModifications: Option = {
  name: 'max-modifications',
  value: 'N',
  help: words('send at most N modifications in this run', '本次运行最多发送 N 次修改'),
};
const checksum: Option = {
  name: 'checksum',
  value: 'X',
  help: words(
    'only the plans of this checksum: the run’s, or a list of the apps’',
    '仅执行与此校验和相符的计划：整次运行的，或各小程序的列表',
  ),
};
const out: Option = {
  name: 'out',
  value: 'FILE',
  help: words('save the result as JSON, too', '同时把结果保存为 JSON'),
};
const yes: Option = { name: 'yes', value: null, help: words('do not ask', '不询问，直接执行') };
const allowDeletions: Option = {
  name: 'allow-deletions',
  value: null,
  help: words('delete beyond the limits of "protect"', '允许超过 protect 上限的删除'),
};
const detailedExitcode: Option = {
  name: 'detailed-exitcode',
  value: null,
  help: words('exit 2 when changes are pending', '有待应用的修改时以 2 退出'),
};

/** Of every command. */
export const globalOptions: readonly Option[] = [
  choice('lang', LANGS, words('language (default: of the locale)', '语言（默认取自系统区域设置）')),
  { name: 'help', value: null, help: words('this help', '显示帮助') },
];

const judging = [config, ...selecting, ...registeredOptions, registeredFrom, ...platformTokens, preset, failOn, format];
const calling = [...tokens, ...pacing, apiUrl, timeout];
const changing = [keepGoing, maxModifications, out];
const ofPlatform = [...platformTokens, apiUrl, timeout];
const probing: readonly Option[] = [
  {
    name: 'connect-to',
    value: 'URL',
    help: words(
      'ask this server in place of each domain’s own: before a DNS record changes',
      '访问此服务器而不是各域名自己的：用于修改 DNS 之前',
    ),
  },
  {
    name: 'allow-private',
    value: null,
    help: words('ask addresses too that are not public', '也访问非公网地址'),
  },
];
const registering = [
  config,
  ...registeredOptions,
  mode,
  allowDeletions,
  preset,
  failOn,
  format,
  out,
  ...probing,
  ...ofPlatform,
];

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
    options: [...listOptions, ...judging, apiUrl, timeout],
    token: null,
  },
  get: {
    summary: words('show what the app has', '查看小程序当前的域名'),
    options: [config, ...selecting, endpoint, getFormat, out, ...calling],
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
    options: [config, ...selecting, endpoint, failOn, format, yes, ...changing, ...calling],
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
      format,
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
      format,
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
      format,
      ...calling,
    ],
    token: null,
  },
  doctor: {
    summary: words('try address, proxy and token with a reading call', '用一次读取检查地址、代理和 token'),
    options: [config, ...selecting, format, ...calling],
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
    options: [choice('format', MERGE_FORMATS, words('how to print it (default text)', '输出格式（默认 text）')), out],
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
