import type { IncomingMessage } from 'node:http';
import { DOMAIN_TYPES } from '../core/domain-type.ts';
import type { ListFields } from './list-change.ts';
import { type Target, targetOf } from './target.ts';

/** One request as the platform reads it; nothing is judged yet. */
export interface Call {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly target: Target;
  /** The `Host` header. */
  readonly host: string;
  readonly token: string | null;
  readonly tokenInUrl: boolean;
  /** `null`: absent, which is a call of its own; an empty one is an unknown action. */
  readonly action: string | null;
  readonly fields: ListFields;
  /** Why the body was not read: above the limit, or another content type than a form's. */
  readonly unread: 'too-large' | 'not-a-form' | null;
}

const BODY_LIMIT = 1024 * 1024;
const FORM = /^application\/x-www-form-urlencoded\s*(?:;|$)/i;

/**
 * Reads a request to its end. The token may stand in the body (Java SDK) or in the query (Go and PHP SDKs); the
 * rest counts in the body only.
 *
 * @returns `undefined` where the caller went away in the middle
 */
export async function readCall(request: IncomingMessage): Promise<Call | undefined> {
  const body = await readBody(request);
  if (body === undefined) return undefined;
  // By hand: `URL` throws on request targets that HTTP lets through.
  const [path = '', ...queries] = (request.url ?? '').split('?');
  const query = new URLSearchParams(queries.join('?'));
  const isForm = body === '' || FORM.test(request.headers['content-type'] ?? '');
  const form = new URLSearchParams(isForm && body !== null ? body : '');
  const fields: ListFields = {};
  for (const type of DOMAIN_TYPES) {
    const field = form.get(type);
    if (field !== null) fields[type] = field;
  }
  return {
    method: request.method ?? '',
    path,
    target: targetOf(path),
    host: request.headers.host ?? '',
    token: form.get('access_token') ?? query.get('access_token'),
    tokenInUrl: query.has('access_token'),
    action: form.get('action'),
    fields,
    unread: body === null ? 'too-large' : isForm ? null : 'not-a-form',
  };
}

/** `null` for a body above the limit: it is read to its end, so that the caller hears the answer, but not kept. */
async function readBody(request: IncomingMessage): Promise<string | null | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size <= BODY_LIMIT) chunks.push(chunk);
    }
  } catch {
    return undefined;
  }
  return size > BODY_LIMIT ? null : Buffer.concat(chunks).toString('utf8');
}
