/** Every command and option of the command line, with its help in both languages: one table each. */
import { FAIL_ON } from '../app/outcome.ts';
import { MODES } from '../core/diff.ts';
import { DOMAIN_TYPES, ENDPOINTS } from '../core/domain-type.ts';
import { PRESETS } from '../core/policy.ts';
import { FORMATS } from '../report/format.ts';
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

const judging = [config, ...registeredOptions, preset, failOn, format];
const calling = [apiUrl, timeout];

export interface CommandHelp {
  readonly summary: Words;
  /** What stands after the command. */
  readonly argument?: string;
  readonly options: readonly Option[];
  /** Does it need the token? */
  readonly token: boolean;
}

export const commands = {
  check: {
    summary: words('judge the lists, without network and token', '检查列表，不需要网络和 token'),
    options: [...listOptions, ...judging],
    token: false,
  },
  get: {
    summary: words('show what the app has', '查看小程序当前的域名'),
    options: [config, endpoint, format, ...calling],
    token: true,
  },
  plan: {
    summary: words('show what apply would change', '查看 apply 将做的修改'),
    options: [...listOptions, ...judging, mode, allowDeletions, detailedExitcode, ...calling],
    token: true,
  },
  apply: {
    summary: words('make the app’s lists what is declared, and read back', '使小程序的列表与声明一致，并读回核对'),
    options: [...listOptions, ...judging, mode, allowDeletions, yes, ...calling],
    token: true,
  },
  add: {
    summary: words('add domains that are not there yet', '添加尚未设置的域名'),
    options: [...listOptions, ...judging, yes, ...calling],
    token: true,
  },
  delete: {
    summary: words('delete domains that are there', '删除已设置的域名'),
    options: [...listOptions, ...judging, yes, ...calling],
    token: true,
  },
  set: {
    summary: words('replace the lists that are given', '覆盖给出的列表'),
    options: [...listOptions, ...judging, allowDeletions, yes, ...calling],
    token: true,
  },
  'add-all': {
    summary: words(
      'add every registered domain of the platform (the API’s call without action)',
      '添加第三方平台登记的所有域名（即不带 action 的调用）',
    ),
    options: [config, endpoint, failOn, format, yes, ...calling],
    token: true,
  },
  explain: {
    summary: words('explain a rule or a code of the platform', '解释一条规则或一个错误码'),
    argument: '[RULE|ERRNO|gateway:CODE]',
    options: [],
    token: false,
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
        name: 'quota',
        value: 'N',
        help: words('modifications allowed per endpoint (default 50)', '每个接口允许的修改次数（默认 50）'),
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
    token: false,
  },
  demo: {
    summary: words('see the whole job on the sandbox, in two seconds', '在沙箱上演示全过程，两秒内完成'),
    options: [],
    token: false,
  },
} as const satisfies Record<string, CommandHelp>;

export type CliCommand = keyof typeof commands;

export function isCliCommand(text: string): text is CliCommand {
  return Object.hasOwn(commands, text);
}
