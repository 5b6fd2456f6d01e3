/** Why there is no token that could be sent -> words and remedy. */
import type { OutputFault, TokenFault } from '../../app/platform.ts';
import { quote, type Words, words } from './words.ts';

/** Texts come from us, never from the output: it may hold secrets. */
const printed: { readonly [F in OutputFault]: Words } = {
  empty: words('it printed nothing', '没有任何输出'),
  'many-lines': words('it printed several lines', '输出了多行'),
  'not-visible-ascii': words(
    'it printed white space or other characters that no token has',
    '输出含有空白等 token 中不应出现的字符',
  ),
  'too-large': words('it printed far too much', '输出过大'),
  'not-json': words('it printed no JSON', '输出不是 JSON'),
  'not-an-object': words('its JSON is not an object', '输出的 JSON 不是对象'),
};

const takeOne = words(
  'take a token of this app from your platform’s server; an app’s token lives one hour',
  '请从第三方平台服务端获取该小程序的 access_token（有效期一小时）',
);

const runIt = words(
  'run it yourself to see why: what it prints is not shown here, for it may hold secrets',
  '请自行运行该命令查看原因：其输出可能含有密钥，此处不显示',
);

const storeAgain = words('it was copied or stored wrongly: store it again', '复制或保存有误：请重新保存');

/**
 * @param detail as `TokenFault` has it for each fault
 * @example describeTokenFault('command-failed', 'exit 1').message.en // 'the command for the token failed: exit 1'
 */
export function describeTokenFault(fault: TokenFault, detail: string): { message: Words; remedy: Words } {
  const told = quote(detail);
  switch (fault) {
    case 'malformed':
      return {
        message: words(
          'the token holds white space or other characters that no token has',
          'token 含有空白等不应出现的字符',
        ),
        remedy: storeAgain,
      };
    case 'shared': {
      const other = detail === '' ? words('another app', '另一个小程序') : words(`the app ${told}`, `小程序 ${told}`);
      return {
        message: words(
          `${other.en} has the same token, but a token is one app’s`,
          `${other.zh}也使用这个 token，而 access_token 只属于一个小程序`,
        ),
        remedy: words('give each app its own token', '请为每个小程序指定各自的 access_token'),
      };
    }
    case 'absent':
      return {
        message: words(`no token: there is none for ${told}, or it is empty`, `缺少 token：${told} 不存在或为空`),
        remedy: takeOne,
      };
    case 'unreadable':
      return {
        message: words(`the token cannot be read: ${told}`, `无法读取 token：${told}`),
        remedy: words('check the path, and who may read it', '请检查路径和读取权限'),
      };
    case 'open-to-others':
      return {
        message: words(
          `other users of this machine can read the token’s file, so it is not used: ${told}`,
          `token 文件可被本机其他用户读取，已拒绝使用：${told}`,
        ),
        remedy: words('let its owner alone read it: chmod 600', '请只允许文件所有者读取：chmod 600'),
      };
    case 'app-id':
      return detail === ''
        ? {
            message: words(
              'the token is found by the app’s id, and there is no app_id',
              'token 按小程序的 app_id 查找，但没有指定 app_id',
            ),
            remedy: words('name the app: app_id in swan-domains.yml', '请在 swan-domains.yml 中填写 app_id'),
          }
        : {
            message: words(
              `the app_id ${told} cannot stand in a name, a path or a command`,
              `app_id ${told} 不能用于变量名、路径或命令`,
            ),
            remedy: words(
              'correct it: letters, digits and "._-" only, and no "." or "-" in front',
              '请更正：只能包含字母、数字和 "._-"，且不能以 "." 或 "-" 开头',
            ),
          };
    case 'command-failed':
      return {
        message: words(`the command for the token failed: ${detail}`, `获取 token 的命令失败：${detail}`),
        remedy: runIt,
      };
    case 'command-timeout':
      return {
        message: words(
          `the command for the token did not end within ${detail} s`,
          `获取 token 的命令在 ${detail} 秒内没有结束`,
        ),
        remedy: words(
          'does it wait for an answer? It gets none here: run it yourself to see',
          '它是否在等待输入？此处没有输入：请自行运行该命令检查',
        ),
      };
    case 'command-output': {
      const { en, zh } = isOutputFault(detail) ? printed[detail] : words(told, told);
      return {
        message: words(`the command for the token gave none: ${en}`, `获取 token 的命令没有给出 token：${zh}`),
        remedy: words(
          'it should print the app’s token alone on one line; one for all apps: a JSON object {"<app_id>": "<token>"}',
          '应只输出一行：该小程序的 access_token；一次输出所有小程序的命令应输出 JSON 对象 {"<app_id>": "<token>"}',
        ),
      };
    }
  }
}

function isOutputFault(text: string): text is OutputFault {
  return Object.hasOwn(printed, text);
}
