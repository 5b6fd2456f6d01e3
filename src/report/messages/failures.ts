/** Failures of the platform, the network and the token -> words and remedy. */
import type { Failure } from '../../app/platform.ts';
import type { Action } from '../../core/calls.ts';
import type { ErrnoInfo } from '../../core/errno.ts';
import { errnoMessages } from './errnos.ts';
import { listed, quote, type Words, words } from './words.ts';

export interface FailureWords {
  readonly message: Words;
  readonly remedy: Words;
}

/** Where nothing was sent yet: the system never reached the address. */
const NEVER_SENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];

const nothingChanged = words('nothing was changed: run it again', '没有任何修改：请重新运行');

const mayHaveActed = words(
  'whether the platform acted is not known: "swan-domains plan" shows what is live now',
  '平台是否已执行未知：请用 swan-domains plan 查看线上现状',
);

/** The platform's own words are always beside our reading: documents disagree about some codes. */
function coded(name: string, code: number, msg: string, info: ErrnoInfo | null): FailureWords {
  const said = msg === '' ? '' : `: ${quote(msg)}`;
  const saidZh = msg === '' ? '' : `：${quote(msg)}`;
  if (!info) {
    return {
      message: words(`the platform answered ${name} ${code}${said}`, `平台返回 ${name} ${code}${saidZh}`),
      remedy: words(
        'this code is in no document; the platform’s message is all there is',
        '文档中没有此错误码，请以平台返回信息为准',
      ),
    };
  }
  const { meaning, remedy } = errnoMessages[info.key];
  return {
    message: words(
      `the platform answered ${name} ${code}, ${meaning.en}${said}`,
      `平台返回 ${name} ${code}，${meaning.zh}${saidZh}`,
    ),
    remedy,
  };
}

/**
 * @example describeFailure({ kind: 'timeout', milliseconds: 10000 }, 'get').message.en // 'no answer within 10 s'
 */
export function describeFailure(failure: Failure, action: Action | 'get'): FailureWords {
  const readAgain = action === 'get' ? nothingChanged : mayHaveActed;
  switch (failure.kind) {
    case 'errno':
      return coded('errno', failure.errno, failure.msg, failure.info);
    case 'gateway':
      return coded('error_code', failure.errorCode, failure.msg, failure.info);
    case 'oauth':
      return {
        message: words(
          `the token was refused: ${quote(failure.error)} ${quote(failure.description)}`,
          `token 被拒绝：${quote(failure.error)} ${quote(failure.description)}`,
        ),
        remedy: errnoMessages['token-invalid'].remedy,
      };
    case 'http':
      return {
        message: words(`the platform answered HTTP ${failure.status}`, `平台返回 HTTP ${failure.status}`),
        remedy: readAgain,
      };
    case 'timeout':
      return {
        message: words(
          `no answer within ${failure.milliseconds / 1000} s`,
          `${failure.milliseconds / 1000} 秒内没有应答`,
        ),
        remedy: readAgain,
      };
    case 'network':
      if (!NEVER_SENT.includes(failure.code)) {
        return {
          message: words(
            `the connection to ${failure.host} broke (${failure.code})`,
            `与 ${failure.host} 的连接中断（${failure.code}）`,
          ),
          remedy: readAgain,
        };
      }
      return {
        message: words(
          `no connection to ${failure.host} (${failure.code})`,
          `无法连接 ${failure.host}（${failure.code}）`,
        ),
        remedy: words('check the address, the network and its firewall', '请检查地址、网络和防火墙'),
      };
    case 'redirect':
      return {
        message: words(
          `the platform answered HTTP ${failure.status}, a redirect to ${quote(failure.to)}`,
          `平台返回 HTTP ${failure.status}，重定向到 ${quote(failure.to)}`,
        ),
        remedy: words(
          'a token is not sent on to another address: check --api-url, and what stands between',
          'token 不会发送到其他地址：请检查 --api-url 以及中间代理',
        ),
      };
    case 'body':
      return {
        message: {
          empty: words('the platform’s answer is empty', '平台的应答为空'),
          'not-json': words(
            `the platform’s answer is not JSON: ${quote(failure.start)}`,
            `平台的应答不是 JSON：${quote(failure.start)}`,
          ),
          'too-large': words('the platform’s answer is larger than 4 MiB', '平台的应答超过 4 MiB'),
          'unknown-shape': words(
            `the platform’s answer has an unknown form: ${quote(failure.start)}`,
            `平台的应答格式未知：${quote(failure.start)}`,
          ),
        }[failure.fault],
        remedy: readAgain,
      };
    case 'token':
      return {
        message: words(
          'the token holds white space or other characters that no token has',
          'token 含有空白等不应出现的字符',
        ),
        remedy: words('it was copied or stored wrongly: store it again', '复制或保存有误：请重新保存'),
      };
    case 'not-reached': {
      const { missing, surplus } = failure;
      const parts = {
        en: [
          missing.length ? `missing ${listed(missing, 'en')}` : '',
          surplus.length ? `too much ${listed(surplus, 'en')}` : '',
        ],
        zh: [
          missing.length ? `缺少 ${listed(missing, 'zh')}` : '',
          surplus.length ? `多出 ${listed(surplus, 'zh')}` : '',
        ],
      };
      return {
        message: words(
          `every call succeeded, but the lists are not the wanted ones: ${parts.en.filter(Boolean).join('; ')}`,
          `调用均已成功，但线上列表与目标不一致：${parts.zh.filter(Boolean).join('；')}`,
        ),
        remedy: words(
          'somebody else may have changed them, or the platform is slow to show it: run "plan" again in a minute',
          '可能有他人同时修改，或平台尚未生效：请一分钟后再次运行 plan',
        ),
      };
    }
  }
}
