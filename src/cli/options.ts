/** Every option of the command line, with its help in both languages. */
import { FAIL_ON } from '../app/outcome.ts';
import { REGISTERED_FROM } from '../command/command.ts';
import { MODES } from '../core/diff.ts';
import { DOMAIN_TYPES, ENDPOINTS } from '../core/domain-type.ts';
import { PRESETS } from '../core/policy.ts';
import { FORMATS, GET_FORMATS, PLAIN_FORMATS } from '../report/format.ts';
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
export const MERGE_FORMATS = ['text', 'json', 'sarif', 'markdown', 'junit'] as const;

export const choice = (name: string, known: readonly string[], help: Words): Option => ({
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
  help: words(`the ${type} list, comma-separated`, `${type} 列表，用逗号分隔`),
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

export const config: Option = {
  name: 'config',
  value: 'FILE',
  help: words('the config; else the nearest swan-domains.yml upward', '配置文件；默认向上查找最近的 swan-domains.yml'),
};
const formatOf = (known: readonly string[]): Option => ({
  name: 'format',
  value: 'FORMAT',
  known,
  help: words(
    `how to print the result: ${known.join(', ')} (default text)`,
    `输出格式：${known.join('、')}（默认 text）`,
  ),
});
export const format = formatOf(FORMATS);
/** Of commands whose result is no list of problems. */
export const plainFormat = choice(
  'format',
  PLAIN_FORMATS,
  words('how to print the result (default text)', '输出格式（默认 text）'),
);
export const getFormat = formatOf(GET_FORMATS);
export const mergeFormat = formatOf(MERGE_FORMATS);
export const failOn = choice(
  'fail-on',
  FAIL_ON,
  words('the severity that fails (default error)', '达到何种级别算失败（默认 error）'),
);
const preset = choice('preset', PRESETS, words('strict: warnings are errors', 'strict：警告也算错误'));
export const mode = choice(
  'mode',
  MODES,
  words('additive never deletes (default exact)', 'additive 从不删除（默认 exact）'),
);
export const fixing: readonly Option[] = [
  {
    name: 'fix',
    value: null,
    help: words(
      'rewrite the config first: spelling, separators, duplicates; domains stay the same',
      '先改写配置：规范写法、分隔符、重复项；不改变域名本身',
    ),
  },
  {
    name: 'fix-unsafe',
    value: null,
    help: words(
      'also what changes the meaning: http to https, dropping a path',
      '同时修正会改变含义的内容：http 改为 https、去掉路径等',
    ),
  },
  {
    name: 'fix-dry-run',
    value: null,
    help: words('print what would be rewritten as a diff, and write nothing', '以 diff 形式输出将改写的内容，不写入'),
  },
];
export const apiUrl: Option = {
  name: 'api-url',
  value: 'URL',
  help: words('another address of the platform, for example a sandbox', '平台的其他地址，例如 sandbox'),
};
export const timeout: Option = {
  name: 'timeout',
  value: 'SECONDS',
  help: words('for each request (default 10)', '每次请求的超时秒数（默认 10）'),
};
export const endpoint = choice(
  'endpoint',
  ENDPOINTS,
  words('only this endpoint (default both)', '只用此接口（默认两个都用）'),
);
export const selecting: readonly Option[] = [
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
export const platformTokens: readonly Option[] = [
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
export const registeredFrom = choice(
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
export const checksum: Option = {
  name: 'checksum',
  value: 'X',
  help: words(
    'only the plans of this checksum: the run’s, or a list of the apps’',
    '仅执行与此校验和相符的计划：整次运行的，或各小程序的列表',
  ),
};
export const out: Option = {
  name: 'out',
  value: 'FILE',
  help: words('save the result as JSON, too', '同时把结果保存为 JSON'),
};
export const output: Option = {
  name: 'output',
  value: 'FORMAT=FILE',
  repeatable: true,
  help: words('write the result in that format to a file, too', '同时以该格式写入文件'),
};
const quiet: Option = {
  name: 'quiet',
  value: null,
  help: words('print only what fails', '只输出导致失败的内容'),
};
export const verbose: Option = {
  name: 'verbose',
  value: null,
  help: words('tell the config and each request on stderr', '在 stderr 上输出所用配置和每次请求'),
};
/** Of commands that judge or change. */
export const talking = [output, quiet, verbose];
export const yes: Option = { name: 'yes', value: null, help: words('do not ask', '不询问，直接执行') };
export const allowDeletions: Option = {
  name: 'allow-deletions',
  value: null,
  help: words('delete beyond the limits of "protect"', '允许超过 protect 上限的删除'),
};
export const detailedExitcode: Option = {
  name: 'detailed-exitcode',
  value: null,
  help: words('exit 2 when changes are pending', '有待应用的修改时以 2 退出'),
};

/** Of every command. */
export const globalOptions: readonly Option[] = [
  choice('lang', LANGS, words('language (default: of the locale)', '语言（默认取自系统区域设置）')),
  { name: 'help', value: null, help: words('this help', '显示帮助') },
];

export const judging = [
  config,
  ...selecting,
  ...registeredOptions,
  registeredFrom,
  ...platformTokens,
  preset,
  failOn,
  format,
  ...talking,
];
/** Of `check`: for editors. */
export const stdin: readonly Option[] = [
  {
    name: 'stdin',
    value: null,
    help: words('read the config’s text from standard input', '从标准输入读取配置内容'),
  },
  {
    name: 'stdin-filename',
    value: 'FILE',
    help: words('as if that text were in this file', '视为此文件的内容'),
  },
];
export const calling = [...tokens, ...pacing, apiUrl, timeout];
export const changing = [keepGoing, maxModifications, out];
export const ofPlatform = [...platformTokens, apiUrl, timeout];
export const probing: readonly Option[] = [
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
export const registering = [
  config,
  ...registeredOptions,
  mode,
  allowDeletions,
  preset,
  failOn,
  format,
  out,
  ...talking,
  ...probing,
  ...ofPlatform,
];
