/** The way of one call through the platform: who asks, what for, what was told beforehand, and only then the rules. */
import { type DomainType, type Endpoint, typesOf } from '../core/domain-type.ts';
import type { Call } from './call.ts';
import type { CannedContent } from './canned-answer.ts';
import type { CannedAnswers } from './canned-answers.ts';
import { errnoReply, FAULT_REPLIES, gatewayReply, httpReply, oauthReply, type Reply } from './reply.ts';
import type { ListFields, Modification, SandboxApp } from './sandbox-app.ts';

/** What one call came to. */
export interface Answered {
  readonly reply: Reply;
  /** Did it count as a modification? */
  readonly modified: boolean;
}

interface Platform {
  readonly token: string;
  readonly app: SandboxApp;
  readonly canned: CannedAnswers;
}

type ListForm = 'text' | 'array';

const MODIFICATIONS: readonly Modification[] = ['add', 'delete', 'set', null];

/**
 * Answers one call, and carries it out where it is allowed.
 *
 * @example answerCall({ ...call, token: null }, platform).reply.told // 'gateway 110'
 */
export function answerCall(call: Call, platform: Platform): Answered {
  const refuse = (reply: Reply): Answered => ({ reply, modified: false });
  if (call.unread === 'too-large') return refuse(httpReply(413));
  if (call.endpoint === null || call.method !== 'POST') return refuse(gatewayReply(3));
  if (call.token !== platform.token) {
    // `42.` is how a token of the platform begins: a good one, but not an app's.
    return refuse(call.token?.startsWith('42.') ? errnoReply(44004) : gatewayReply(110));
  }
  if (call.unread === 'not-a-form') return refuse(errnoReply(40001));
  if (call.action === 'get') return refuse(readLists(call.endpoint, platform));
  const modification = MODIFICATIONS.find((known) => known === call.action);
  if (modification === undefined) return refuse(errnoReply(40001));
  return modifyLists(call.endpoint, modification, call.fields, platform);
}

function readLists(endpoint: Endpoint, { app, canned }: Platform): Reply {
  const told = canned.take('get');
  const data = (form: ListForm) => dataOf(endpoint, app.live(), form);
  return told ? cannedReply(told.content, 0, data) : errnoReply(0, data('text'));
}

function modifyLists(
  endpoint: Endpoint,
  modification: Modification,
  fields: ListFields,
  { app, canned }: Platform,
): Answered {
  const told = canned.take('modification');
  const errno = told && !told.acted ? undefined : app.modify(endpoint, modification, fields);
  const reply = told ? cannedReply(told.content, errno ?? 0, () => undefined) : errnoReply(errno ?? 0);
  return { reply, modified: errno === 0 };
}

/** The reply as told; `errno` and `data` are those of the ordinary one, for the forms that only dress it otherwise. */
function cannedReply(content: CannedContent, errno: number, data: (form: ListForm) => unknown): Reply {
  switch (content.kind) {
    case 'errno':
      return errnoReply(content.code);
    case 'gateway':
      return gatewayReply(content.code);
    case 'http':
      return httpReply(content.code);
    case 'oauth':
      return oauthReply(content.code);
    case 'errno-text':
      return errnoReply(errno, data('text'), 'text');
    case 'null':
      return errnoReply(errno, null);
    case 'missing':
      return errnoReply(errno);
    case 'array':
      return errnoReply(errno, data('array'));
    default:
      return FAULT_REPLIES[content.kind];
  }
}

/** `data` of the answer to `get`: an object for the four server lists, the list itself for the business domains. */
function dataOf(endpoint: Endpoint, live: Record<DomainType, string[]>, form: ListForm): unknown {
  const list = (type: DomainType) => (form === 'array' ? live[type] : live[type].join(','));
  if (endpoint === 'modifywebviewdomain') return list('web_view_domain');
  return Object.fromEntries(typesOf(endpoint).map((type) => [type, list(type)]));
}
