/** The way of one call through the platform: who asks, what for, what was told beforehand, and only then the rules. */
import { type DomainType, type Endpoint, type Level, typesOf } from '../core/domain-type.ts';
import type { Call } from './call.ts';
import type { Caller, Callers } from './callers.ts';
import type { CannedAnswer } from './canned-answer.ts';
import type { CannedAnswers } from './canned-answers.ts';
import { cannedReply, replacingReply } from './canned-reply.ts';
import type { ChosenAnswers } from './chosen-answers.ts';
import type { ListFields, Modification } from './list-change.ts';
import type { ListKeeper } from './list-keeper.ts';
import type { RateLimit } from './rate-limit.ts';
import { attachmentReply, errnoReply, gatewayReply, httpReply, type Reply, textReply } from './reply.ts';
import type { Lists } from './shown-lists.ts';
import type { Target } from './target.ts';
import { VERIFICATION_FILE_NAME, type VerificationFile } from './verification-file.ts';

/** What one call came to. */
export interface Answered {
  readonly reply: Reply;
  /** Did it count as a modification? */
  readonly modified: boolean;
  /** The place of the app that the token belongs to; `null` for a token that is no app's. */
  readonly app: number | null;
}

interface Platform {
  readonly callers: Callers;
  readonly file: VerificationFile;
  readonly allows: RateLimit;
  readonly chosen: ChosenAnswers;
  readonly canned: CannedAnswers;
}

type Outcome = Omit<Answered, 'app'>;
type ListsTarget = Extract<Target, { kind: 'lists' }>;

const METHODS = { lists: 'POST', download: 'GET', 'business-domain': 'GET', unknown: null } as const;

/** The platform has no call without `action` for itself. */
const MODIFICATIONS: Readonly<Record<Level, readonly Modification[]>> = {
  app: ['add', 'delete', 'set', null],
  tp: ['add', 'delete', 'set'],
};

/**
 * Answers one call, and carries it out where it is allowed.
 *
 * @throws what the chosen answers throw
 * @example answerCall({ ...call, token: null }, platform).reply.told // 'gateway 110'
 */
export function answerCall(call: Call, platform: Platform): Answered {
  const caller = platform.callers.find(call.token);
  return { ...outcomeOf(call, caller, platform), app: caller?.app ?? null };
}

function outcomeOf(call: Call, caller: Caller | undefined, platform: Platform): Outcome {
  const { target } = call;
  const isMethod = call.method === METHODS[target.kind];
  // The platform is not asked, so its limit does not count: a business domain is a server of its own.
  if (target.kind === 'business-domain' && isMethod) return unchanged(fileOf(call.host, platform.file));
  if (!platform.allows()) return unchanged(gatewayReply(18));
  if (call.unread === 'too-large') return unchanged(httpReply(413));
  if (target.level === null || !isMethod) return unchanged(gatewayReply(3));
  if (caller?.level !== target.level) return unchanged(refuseToken(call.token, caller, target.level));
  if (target.kind === 'download') return unchanged(downloadFile(platform));
  return answerLists(call, target, caller, platform);
}

function refuseToken(token: string | null, caller: Caller | undefined, level: Level): Reply {
  // `42.` is how a token of the platform begins: a good one, but not an app's.
  const isForOtherLevel = caller !== undefined || (level === 'app' && token?.startsWith('42.'));
  return isForOtherLevel ? errnoReply(44004) : gatewayReply(110);
}

function fileOf(host: string, file: VerificationFile): Reply {
  return file.isServedBy(host) ? textReply(file.content) : httpReply(404);
}

function downloadFile({ file, canned }: Platform): Reply {
  const told = canned.take('get');
  return (told && replacingReply(told.content)) ?? attachmentReply(file.content, VERIFICATION_FILE_NAME);
}

function answerLists(
  call: Call,
  { level, endpoint }: ListsTarget,
  { app, keeper }: Caller,
  { chosen, canned }: Platform,
): Outcome {
  const { action } = call;
  const choice = chosen({ level, endpoint, action, app });
  const modification = MODIFICATIONS[level].find((known) => known === action);
  if (call.unread === 'not-a-form' || (action !== 'get' && modification === undefined)) {
    return unchanged(choice ? cannedReply(choice.content, { errno: 40001, data: noData }) : errnoReply(40001));
  }
  if (modification === undefined) {
    // Whatever is told: the call came to the lists, so it counts as a `get` of them.
    return unchanged(showLists(level, endpoint, keeper.get(endpoint), choice ?? canned.take('get')));
  }
  return modifyLists(endpoint, modification, call.fields, keeper, choice ?? canned.take('modification'));
}

function showLists(level: Level, endpoint: Endpoint, shown: Lists, told: CannedAnswer | undefined): Reply {
  const usual = level === 'tp' ? 'array' : 'text';
  const data = (form: 'usual' | 'array') => dataOf(endpoint, shown, form === 'usual' ? usual : form);
  return told ? cannedReply(told.content, { errno: 0, data }) : errnoReply(0, data('usual'));
}

function modifyLists(
  endpoint: Endpoint,
  modification: Modification,
  fields: ListFields,
  keeper: ListKeeper,
  told: CannedAnswer | undefined,
): Outcome {
  if (told?.late) keeper.modifyLater(endpoint, modification, fields);
  const errno = told && !told.acted ? undefined : keeper.modify(endpoint, modification, fields);
  const reply = told ? cannedReply(told.content, { errno: errno ?? 0, data: noData }) : errnoReply(errno ?? 0);
  return { reply, modified: errno === 0 };
}

function unchanged(reply: Reply): Outcome {
  return { reply, modified: false };
}

function noData(): undefined {}

/** `data` of the answer to `get`: an object for the four server lists, the list itself for the business domains. */
function dataOf(endpoint: Endpoint, lists: Lists, form: 'text' | 'array'): unknown {
  const list = (type: DomainType) => (form === 'array' ? lists[type] : lists[type].join(','));
  if (endpoint === 'modifywebviewdomain') return list('web_view_domain');
  return Object.fromEntries(typesOf(endpoint).map((type) => [type, list(type)]));
}
