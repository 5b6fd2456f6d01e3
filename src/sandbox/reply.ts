/** What goes back over the wire: the platform's envelopes as it words them, and the faults of the way. */
import { type ServerResponse, STATUS_CODES } from 'node:http';
import { errnoInfo, gatewayInfo } from '../core/errno.ts';

/** One reply, ready to be sent. */
export interface Reply {
  /** In short, for the record of requests: `errno 0`, `gateway 110`, `reset`, `file`. */
  readonly told: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** How the body travels; absent: whole, with its length. */
  readonly fault?: 'truncated' | 'huge' | 'reset' | 'hang';
}

/** [seed], word for word. */
const ERRNO_MESSAGES: Readonly<Record<number, string>> = {
  0: 'success',
  470011: '修改服务器域名超过限制次数。',
  470012: '修改业务域名超过限制次数',
  470013: '至少传递一个要被操作的服务域名类型。',
  470014: '域名格式非法，请检查格式，协议目前只支持http:// https:// wss://。',
  470015: '被操作的域名不能为空。',
  470016: '请求保存的域名不是第三方平台中已设置的小程序域名或子域名。',
  470017: '删除的域名在小程序中没有设置过。',
};

const GATEWAY_MESSAGES: Readonly<Record<number, string>> = {
  3: 'Unsupported openapi method',
  18: 'Open api qps request limit reached',
  110: 'Access token invalid or no longer valid',
  111: 'Access token expired',
};

/** Above 4 MiB, in bytes. */
const HUGE = 4 * 1024 * 1024 + 1;

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

/**
 * The smart-program envelope. `data` is left out where it is `undefined`.
 *
 * @example errnoReply(0).body // '{"errno":0,"msg":"success"}'
 */
export function errnoReply(errno: number, data?: unknown, form: 'number' | 'text' = 'number'): Reply {
  const msg = ERRNO_MESSAGES[errno] ?? errnoInfo(errno)?.key.replaceAll('-', ' ') ?? 'unknown error';
  const body = JSON.stringify({ errno: form === 'text' ? String(errno) : errno, msg, data });
  return { told: form === 'text' ? `errno "${errno}"` : `errno ${errno}`, status: 200, headers: JSON_TYPE, body };
}

/**
 * The gateway's envelope.
 *
 * @example gatewayReply(110).told // 'gateway 110'
 */
export function gatewayReply(code: number): Reply {
  const error_msg = GATEWAY_MESSAGES[code] ?? gatewayInfo(code)?.key.replaceAll('-', ' ') ?? 'unknown error';
  return {
    told: `gateway ${code}`,
    status: 200,
    headers: JSON_TYPE,
    body: JSON.stringify({ error_code: code, error_msg }),
  };
}

/**
 * OAuth's envelope.
 *
 * @example oauthReply('invalid_token').status // 401
 */
export function oauthReply(code: string): Reply {
  const body = JSON.stringify({ error: code, error_description: code.replaceAll('_', ' ') });
  return { told: `oauth ${code}`, status: 401, headers: JSON_TYPE, body };
}

/**
 * A bare HTTP status, as something between the caller and the platform answers it.
 *
 * @example httpReply(503).body // 'Service Unavailable'
 */
export function httpReply(status: number): Reply {
  const body = STATUS_CODES[status] ?? String(status);
  return { told: `http ${status}`, status, headers: { 'content-type': 'text/plain' }, body };
}

/**
 * A file, as a web server sends it.
 *
 * @example textReply('abc').told // 'file'
 */
export function textReply(body: string): Reply {
  return { told: 'file', status: 200, headers: { 'content-type': 'text/plain' }, body };
}

/**
 * A file to be saved under its name.
 *
 * @example attachmentReply('abc', 'a.txt').headers['content-disposition'] // 'attachment; filename="a.txt"'
 */
export function attachmentReply(body: string, name: string): Reply {
  const reply = textReply(body);
  return { ...reply, headers: { ...reply.headers, 'content-disposition': `attachment; filename="${name}"` } };
}

const success = errnoReply(0);

/** Answers that are no answer, by the word that tells them (see the grammar in `canned-answer`). */
export const FAULT_REPLIES = {
  html: {
    told: 'html',
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: '<!doctype html><title>sandbox</title>\n',
  },
  empty: { ...success, told: 'empty', body: '' },
  truncated: { ...success, told: 'truncated', fault: 'truncated' },
  huge: { ...success, told: 'huge', fault: 'huge' },
  redirect: { ...httpReply(302), told: 'redirect', headers: { location: '/redirected' } },
  reset: { ...success, told: 'reset', fault: 'reset' },
  hang: { ...success, told: 'hang', fault: 'hang' },
} as const satisfies Record<string, Reply>;

/**
 * Sends a reply, or does to the connection what its fault says.
 *
 * @example sendReply(response, errnoReply(0))
 */
export function sendReply(response: ServerResponse, { status, headers, body, fault }: Reply): void {
  if (fault === 'hang') return;
  if (fault === 'reset') {
    response.socket?.resetAndDestroy();
  } else if (fault === 'truncated') {
    response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
    response.write(body.slice(0, body.length / 2), () => response.socket?.end());
  } else if (fault === 'huge') {
    // Good JSON, and without a content-length: a client's limit has to count what comes.
    response.writeHead(status, headers);
    response.write(body.padEnd(HUGE));
    response.end();
  } else {
    response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
    response.end(body);
  }
}
