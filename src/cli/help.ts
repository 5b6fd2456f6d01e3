/** The help pages, from the tables of `options`. */
import type { Level } from '../core/domain-type.ts';
import { labelledLines } from '../report/labelled-lines.ts';
import { type Lang, type Words, words } from '../report/messages/words.ts';
import { type CliCommand, type CommandHelp, commands } from './commands.ts';
import { globalOptions, type Option } from './options.ts';

/**
 * `swan-domains --help`
 *
 * @param columns how wide the terminal is; `undefined`: there is none, and no line is wrapped
 * @param group only the commands that begin with this word
 */
export function overview(lang: Lang, columns: number | undefined, group = ''): string {
  const shown = Object.entries(commands).filter(([name]) => group === '' || name.startsWith(`${group} `));
  const width = Math.max(...shown.map(([name]) => name.length));
  const rows = shown.flatMap(([name, { summary }]) =>
    labelledLines(`  ${name.padEnd(width)}  `, summary[lang], columns),
  );
  const wrapped = (text: Words) => labelledLines('', text[lang], columns);
  return [
    ...wrapped(
      words(
        'swan-domains: domain policy for Baidu smart programs, as code',
        'swan-domains：用代码管理百度智能小程序的服务器域名和业务域名',
      ),
    ),
    '',
    words('usage: swan-domains COMMAND [options]', '用法：swan-domains 命令 [选项]')[lang],
    '',
    ...rows,
    '',
    ...wrapped(
      words('swan-domains COMMAND --help lists a command’s options.', 'swan-domains 命令 --help 列出该命令的选项。'),
    ),
    ...wrapped(
      words(
        'Tokens come from SWAN_DOMAINS_ACCESS_TOKEN (the platform’s own: SWAN_DOMAINS_PLATFORM_TOKEN), a file, standard input or a command; never from an option’s value.',
        'token 取自环境变量 SWAN_DOMAINS_ACCESS_TOKEN（第三方平台自己的：SWAN_DOMAINS_PLATFORM_TOKEN）、文件、标准输入或命令；不能写在选项的值里。',
      ),
    ),
    ...wrapped(
      words(
        'exit: 0 clean; 1 problems, or refused; 2 changes pending (--detailed-exitcode); 3 usage or config; 4 platform',
        '退出码：0 正常；1 有问题或被拒绝；2 有待应用的修改（--detailed-exitcode）；3 用法或配置错误；4 平台或网络出错',
      ),
    ),
    '',
  ].join('\n');
}

/** `swan-domains plan --help` */
export function commandHelp(name: CliCommand, lang: Lang, columns: number | undefined): string {
  const { summary, options, token, argument }: CommandHelp = commands[name];
  const usage = ['swan-domains', name, argument, '[options]'].filter(Boolean).join(' ');
  const all = [...options, ...globalOptions];
  const width = Math.max(...all.map((option) => flag(option).length));
  const rows = all.flatMap((option) => labelledLines(`  ${flag(option).padEnd(width)}  `, option.help[lang], columns));
  return [
    ...labelledLines('', `${name}: ${summary[lang]}`, columns),
    '',
    words(`usage: ${usage}`, `用法：${usage.replace('[options]', '[选项]')}`)[lang],
    ...(token ? ['', ...labelledLines('', needsToken[token][lang], columns)] : []),
    '',
    ...rows,
    '',
  ].join('\n');
}

const needsToken: { readonly [L in Level]: Words } = {
  app: words(
    'It needs the app’s access token: in SWAN_DOMAINS_ACCESS_TOKEN, or by one of the --token options.',
    '需要小程序的 access_token：放入 SWAN_DOMAINS_ACCESS_TOKEN，或使用 --token 系列选项。',
  ),
  tp: words(
    'It needs the platform’s own token: in SWAN_DOMAINS_PLATFORM_TOKEN, or by one of the --platform-token options.',
    '需要第三方平台自己的 token：放入 SWAN_DOMAINS_PLATFORM_TOKEN，或使用 --platform-token 系列选项。',
  ),
};

function flag({ name, value }: Option): string {
  return value === null ? `--${name}` : `--${name} ${value}`;
}
