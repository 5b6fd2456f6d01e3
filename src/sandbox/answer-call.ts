/** The way of one call through the platform: who asks, what for, what was told beforehand, and only then the rules. */
import { type DomainType, type Endpoint, typesOf } from '../core/domain-type.ts';
import type { Call } from './call.ts';
import type { CannedAnswer, CannedContent } from './canned-answer.ts';
import type { CannedAnswers } from './canned-answers.ts';
import type { ChosenAnswers } from './chosen-answers.ts';
import type { RateLimit } from './rate-limit.ts';
import { errnoReply, FAULT_REPLIES, gatewayReply, httpReply, oauthReply, type Reply } from './reply.ts';
import type { ListFields, Modification, SandboxApp } from './sandbox-app.ts';
import type { SandboxApps } from './sandbox-apps.ts';
import type { Lists } from './shown-lists.ts';

/** What one call came to. */
export interface Answered {
  readonly reply: Reply;
  /** Did it count as a modification? */
  readonly modified: boolean;
  /** The place of the app that the token belongs to; `null` for a token that is no app's. */
  readonly app: number | null;
}

interface Platform {
  readonly apps: SandboxApps;
  readonly allows: RateLimit;
  readonly chosen: ChosenAnswers;
  readonly canned: CannedAnswers;
}

type ListForm = 'text' | 'array';

const MODIFICATIONS: readonly Modification[] = ['add', 'delete', 'set', null];

/**
 * Answers one call, and carries it out where it is allowed.
 *
 * @throws what the chosen answers throw
 * @example answerCall({ ...call, token: null }, platform).reply.told // 'gateway 110'
 */
export function answerCall(call: Call, { apps, allows, chosen, canned }: Platform): Answered {
  const { token, endpoint, action } = call;
  const { index, app } = apps.find(token) ?? { index: null, app: null };
  const refuse = (reply: Reply): Answered => ({ reply, modified: false, app: index });
  if (!allows()) return refuse(gatewayReply(18));
  if (call.unread === 'too-large') return refuse(httpReply(413));
  if (endpoint === null || call.method !== 'POST') return refuse(gatewayReply(3));
  if (app === null) {
    // `42.` is how a token of the platform begins: a good one, but not an app's.
    return refuse(token?.startsWith('42.') ? errnoReply(44004) : gatewayReply(110));
  }
  const choice = chosen({ endpoint, action, app: index });
  const modification = MODIFICATIONS.find((known) => known === action);
  if (call.unread === 'not-a-form' || (action !== 'get' && modification === undefined)) {
    return refuse(choice ? cannedReply(choice.content, 40001, () => undefined) : errnoReply(40001));
  }
  if (modification === undefined) return refuse(readLists(endpoint, app, choice ?? canned.take('get')));
  const told = choice ?? canned.take('modification');
  return { ...modifyLists(endpoint, modification, call.fields, app, told), app: index };
}

/** Whatever is told: the call came to the app, so it counts as a `get` of it. */
function readLists(endpoint: Endpoint, app: SandboxApp, told: CannedAnswer | undefined): Reply {
  const shown = app.get(endpoint);
  const data = (form: ListForm) => dataOf(endpoint, shown, form);
  return told ? cannedReply(told.content, 0, data) : errnoReply(0, data('text'));
}

function modifyLists(
  endpoint: Endpoint,
  modification: Modification,
  fields: ListFields,
  app: SandboxApp,
  told: CannedAnswer | undefined,
): Omit<Answered, 'app'> {
  if (told?.late) app.modifyLater(endpoint, modification, fields);
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
function dataOf(endpoint: Endpoint, lists: Lists, form: ListForm): unknown {
  const list = (type: DomainType) => (form === 'array' ? lists[type] : lists[type].join(','));
  if (endpoint === 'modifywebviewdomain') return list('web_view_domain');
  return Object.fromEntries(typesOf(endpoint).map((type) => [type, list(type)]));
}
