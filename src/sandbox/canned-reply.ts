import type { CannedContent } from './canned-answer.ts';
import { errnoReply, FAULT_REPLIES, gatewayReply, httpReply, oauthReply, type Reply } from './reply.ts';

/** The ordinary answer of an endpoint, before it is put into its envelope. */
export interface OrdinaryAnswer {
  readonly errno: number;
  /** Of a `get`: the lists in the form usual there, or each as an array. */
  data(form: 'usual' | 'array'): unknown;
}

/**
 * The reply as told. `errno-text` and the other forms of `data` only dress the ordinary answer.
 *
 * @example cannedReply({ kind: 'http', code: 503 }, ordinary).told // 'http 503'
 */
export function cannedReply(content: CannedContent, { errno, data }: OrdinaryAnswer): Reply {
  switch (content.kind) {
    case 'errno-text':
      return errnoReply(errno, data('usual'), 'text');
    case 'null':
      return errnoReply(errno, null);
    case 'missing':
      return errnoReply(errno);
    case 'array':
      return errnoReply(errno, data('array'));
    default:
      return replacingReply(content) ?? errnoReply(errno, data('usual'));
  }
}

/**
 * The reply that takes the place of the ordinary one, whatever that is.
 *
 * @returns `undefined` for a content that only dresses an envelope
 * @example replacingReply({ kind: 'errno', code: 500 })?.told // 'errno 500'
 */
export function replacingReply(content: CannedContent): Reply | undefined {
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
    case 'null':
    case 'missing':
    case 'array':
      return undefined;
    default:
      return FAULT_REPLIES[content.kind];
  }
}
