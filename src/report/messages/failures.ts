/** Failures of the platform, the network and the token -> words and remedy. */
import { failureClass, isCertificateFault, neverSent } from '../../app/failure-class.ts';
import type { FailedCall } from '../../app/outcome.ts';
import type { Failure } from '../../app/platform.ts';
import type { Action } from '../../core/calls.ts';
import type { Level } from '../../core/domain-type.ts';
import type { ErrnoInfo } from '../../core/errno.ts';
import { describeRefusal, movesText } from './describe-outcome.ts';
import { errnoMessages } from './errnos.ts';
import { describeTokenFault } from './token-faults.ts';
import { listed, quote, type Words, words } from './words.ts';

/** What happened, and what can be done. */
export interface FailureWords {
  readonly message: Words;
  readonly remedy: Words;
}

const nothingChanged = words('reading changes nothing: run it again', '读取不会修改任何内容：请重新运行');

const notCarriedOut = words('it was not carried out: run it again later', '平台未执行：请稍后重新运行');

/** The command that shows what is live. */
function planName(level: Level): string {
  return level === 'tp' ? 'registered plan' : 'plan';
}

function mayHaveActed(level: Level): Words {
  return words(
    `whether the platform acted is not known: "${planName(level)}" shows what is live now`,
    `平台是否已执行未知：请用 ${planName(level)} 查看线上现状`,
  );
}

const movedTwice = words(
  'it is the second time that somebody else changes them meanwhile',
  '这已是第二次有他人同时修改',
);

const notReviewed = words('this is not what was reviewed', '与评审时不一致');

/** The platform's own words are always beside our reading: documents disagree about some codes. */
function coded(name: string, code: number, msg: string, info: ErrnoInfo | null, level: Level): FailureWords {
  const said = msg === '' ? words('', '') : words(`: ${quote(msg)}`, `：${quote(msg)}`);
  if (!info) {
    return {
      message: words(`the platform answered ${name} ${code}${said.en}`, `平台返回 ${name} ${code}${said.zh}`),
      remedy: words(
        'no document has this code here; the platform’s message is all there is',
        '文档中此处没有该错误码，请以平台返回信息为准',
      ),
    };
  }
  const { meaning, remedy, ofPlatform } = errnoMessages[info.key];
  return {
    message: words(
      `the platform answered ${name} ${code}, ${meaning.en}${said.en}`,
      `平台返回 ${name} ${code}，${meaning.zh}${said.zh}`,
    ),
    remedy: (level === 'tp' ? ofPlatform : undefined) ?? remedy,
  };
}

/** What is in doubt is a modification: a reading changed nothing. */
function orReadAgain(told: FailureWords, failure: Failure, action: Action | 'get' | null): FailureWords {
  return action === 'get' && failureClass(failure) === 'in-doubt' ? { ...told, remedy: nothingChanged } : told;
}

/** Nothing was sent, whatever the action: the way to the platform was never open. */
function describeProxyFault(proxy: string, status: number | null, code: string): FailureWords {
  const check = words(
    'the environment names it (HTTPS_PROXY, HTTP_PROXY, ALL_PROXY; NO_PROXY lists what goes directly): check it, and what it allows',
    '它由环境变量指定（HTTPS_PROXY、HTTP_PROXY、ALL_PROXY；NO_PROXY 列出直连的主机）：请检查其设置和允许的地址',
  );
  if (status === null) {
    return {
      message: words(`no connection to the proxy ${proxy} (${code})`, `无法连接代理 ${proxy}（${code}）`),
      remedy: check,
    };
  }
  return {
    message: words(
      `the proxy ${proxy} did not let the call pass: HTTP ${status}`,
      `代理 ${proxy} 没有放行请求：HTTP ${status}`,
    ),
    remedy:
      status === 407
        ? words(
            'it wants a user and a password: http://user:password@host:port in the variable that names it',
            '它要求用户名和密码：请在指定代理的环境变量中写成 http://user:password@host:port',
          )
        : check,
  };
}

function describeInterruption(action: Action | 'get' | null, level: Level): FailureWords {
  if (action === null) {
    return {
      message: words('interrupted before everything was sent', '在全部发送完成之前被中断'),
      remedy: words('run it again: it goes on from what is live', '请重新运行：将从线上现状继续'),
    };
  }
  if (action !== 'get') {
    return {
      message: words('interrupted before its answer came', '在收到应答之前被中断'),
      remedy: mayHaveActed(level),
    };
  }
  return {
    message: words('interrupted before the lists were read', '在读到域名列表之前被中断'),
    // Reading changes nothing, but calls may have been sent before it.
    remedy: words(`"${planName(level)}" shows what is live now`, `请用 ${planName(level)} 查看线上现状`),
  };
}

/**
 * A failure in words, for people.
 *
 * @param action of the call that failed; `null` where there was none yet
 * @param level whose lists the call was about: what helps differs
 * @returns what happened, and what can be done; a line each, in which nothing of a stranger's text is more than text
 * @example describeFailure({ kind: 'timeout', milliseconds: 10000 }, 'get').message.en // 'no answer within 10 s'
 */
export function describeFailure(failure: Failure, action: Action | 'get' | null, level: Level = 'app'): FailureWords {
  const readAgain = action === 'get' || action === null ? nothingChanged : mayHaveActed(level);
  switch (failure.kind) {
    case 'errno':
      return orReadAgain(coded('errno', failure.errno, failure.msg, failure.info, level), failure, action);
    case 'gateway':
      return orReadAgain(coded('error_code', failure.errorCode, failure.msg, failure.info, level), failure, action);
    case 'oauth':
      return {
        message: words(
          `the token was refused: ${quote(failure.error)} ${quote(failure.description)}`,
          `token 被拒绝：${quote(failure.error)} ${quote(failure.description)}`,
        ),
        remedy: errnoMessages[level === 'tp' ? 'platform-token' : 'token-invalid'].remedy,
      };
    case 'http':
      return {
        message: words(`the platform answered HTTP ${failure.status}`, `平台返回 HTTP ${failure.status}`),
        remedy: failureClass(failure) === 'in-doubt' ? readAgain : notCarriedOut,
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
      if (isCertificateFault(failure.code)) {
        return {
          message: words(
            `the certificate of ${failure.host} is not trusted (${failure.code}): nothing was sent`,
            `${failure.host} 的证书不受信任（${failure.code}）：没有发送`,
          ),
          remedy: words(
            'behind a company’s proxy, name its certificate in NODE_EXTRA_CA_CERTS, see docs/network.md',
            '如在公司代理之后，请用 NODE_EXTRA_CA_CERTS 指定其证书，见 docs/network.md',
          ),
        };
      }
      if (!neverSent(failure.code)) {
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
    case 'proxy':
      return describeProxyFault(failure.proxy, failure.status, failure.code);
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
      return level === 'tp' && (failure.fault === 'absent' || failure.fault === 'command-output')
        ? { ...describeTokenFault(failure.fault, failure.detail), remedy: errnoMessages['platform-token'].remedy }
        : describeTokenFault(failure.fault, failure.detail);
    case 'interrupted':
      return describeInterruption(action, level);
    case 'moved': {
      const { lost, moved, refusal } = failure;
      const { message } = describeFailure(lost, action, level);
      const since = movesText(moved, level);
      // Its own words would say what moved a second time.
      const reason =
        refusal === null
          ? movedTwice
          : refusal.kind === 'stale'
            ? notReviewed
            : describeRefusal(refusal, level).message;
      return {
        message: words(
          `${message.en}; read afterwards, ${since.en}; what is left was planned anew and not sent: ${reason.en}`,
          `${message.zh}；随后读取：${since.zh}；按现状重新计划的剩余修改没有发送：${reason.zh}`,
        ),
        remedy: mayHaveActed(level),
      };
    }
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
          `somebody else may have changed them, or the platform is slow to show it: run "${planName(level)}" again in a minute`,
          `可能有他人同时修改，或平台尚未生效：请一分钟后再次运行 ${planName(level)}`,
        ),
      };
    }
  }
}

export interface FailedWords extends FailureWords {
  /** `set modifydomain`; empty where it failed before any call. */
  readonly call: string;
  /** The message, after the call where there is one. */
  readonly line: Words;
}

/** @example failedText(failed).line.en // 'set modifydomain: no answer within 10 s' */
export function failedText({ failure, endpoint, action }: FailedCall, level: Level = 'app'): FailedWords {
  const { message, remedy } = describeFailure(failure, action, level);
  if (endpoint === null) return { call: '', line: message, message, remedy };
  const call = `${action} ${endpoint}`;
  return { call, line: words(`${call}: ${message.en}`, `${call}: ${message.zh}`), message, remedy };
}
