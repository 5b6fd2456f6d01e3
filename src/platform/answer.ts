/**
 * An answer's text -> its data, or the failure that it tells. Three envelopes are told apart: the platform's
 * (`errno`), the gateway's (`error_code`) and OAuth's (`error`). An envelope counts more than the HTTP status that
 * it came with: it says more.
 */
import type { BodyFault, Failure, LiveLists } from '../app/platform.ts';
import { type DomainType, type Endpoint, type Level, typesOf } from '../core/domain-type.ts';
import { errnoInfo, gatewayInfo } from '../core/errno.ts';
import { type HttpAnswer, HttpFault } from './transport.ts';

/**
 * @returns the envelope's `data`; `undefined` where it has none
 * @throws HttpFault
 */
export function readAnswer({ status, text }: HttpAnswer, level: Level, endpoint: Endpoint): unknown {
  const answer = parseObject(text);
  const told = answer && failureOf(answer, level, endpoint);
  if (told) throw new HttpFault(told);
  if (status < 200 || status > 299) throw new HttpFault({ kind: 'http', status });
  if (text.trim() === '') throw body('empty', text);
  if (!answer) throw body(isJson(text) ? 'unknown-shape' : 'not-json', text);
  if (readCode(answer.errno) !== 0) throw body('unknown-shape', text);
  return answer.data;
}

/** @returns the failure that an envelope tells; `null` where the text is none of the three, or tells of success */
export function readFailure(text: string, level: Level, endpoint: Endpoint): Failure | null {
  const answer = parseObject(text);
  return answer && failureOf(answer, level, endpoint);
}

/**
 * Reads a `get`'s data. Seen forms: an object of comma strings (server domains), one comma string (business
 * domains), arrays where the platform-level endpoints have them, and for an app that never had any an empty string,
 * `null` or nothing.
 *
 * @throws HttpFault for any other form: a misread list must not become an empty one
 */
export function readLiveLists(data: unknown, endpoint: Endpoint): LiveLists {
  const types = typesOf(endpoint);
  const [only] = types;
  const lists: { [Type in DomainType]?: string[] } = {};
  if (types.length === 1 && only && !isObject(data)) {
    lists[only] = readDomains(data);
    return lists;
  }
  if (!isObject(data) && data !== undefined && data !== null && data !== '' && !isEmptyArray(data)) {
    throw body('unknown-shape', spell(data));
  }
  // An object that names none of the types is an answer that we do not understand, not an app without domains.
  const fields = isObject(data) ? data : {};
  if (Object.keys(fields).length > 0 && !types.some((type) => Object.hasOwn(fields, type))) {
    throw body('unknown-shape', spell(data));
  }
  for (const type of types) lists[type] = readDomains(fields[type]);
  return lists;
}

function readDomains(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  const texts = Array.isArray(value) ? value : [value];
  if (!texts.every((text) => typeof text === 'string')) throw body('unknown-shape', spell(value));
  return texts.flatMap((text) => text.split(',')).flatMap((text) => (text.trim() === '' ? [] : [text.trim()]));
}

function failureOf(answer: Record<string, unknown>, level: Level, endpoint: Endpoint): Failure | null {
  const errno = readCode(answer.errno);
  if (errno !== null && errno !== 0) {
    const msg = readText(answer.msg ?? answer.errmsg);
    // The user's document has one table for both endpoints of an app; of the platform's own, documents disagree.
    const read = errnoInfo(errno, endpoint, level) ?? (level === 'app' ? errnoInfo(errno, undefined, level) : null);
    return { kind: 'errno', errno, msg, info: read ?? null };
  }
  const errorCode = readCode(answer.error_code);
  if (errorCode !== null && errorCode !== 0) {
    return { kind: 'gateway', errorCode, msg: readText(answer.error_msg), info: gatewayInfo(errorCode, level) ?? null };
  }
  if (typeof answer.error === 'string') {
    return { kind: 'oauth', error: answer.error, description: readText(answer.error_description) };
  }
  return null;
}

/** A code is a number, or a number's text: both were seen. */
function readCode(value: unknown): number | null {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  return typeof value === 'string' && /^-?\d{1,15}$/.test(value.trim()) ? Number(value) : null;
}

function readText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null; // told as `not-json`, with the text
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmptyArray(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Its beginning is shown; what nests deeper than `JSON.stringify` can go is not. */
function spell(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return '';
  }
}

function body(fault: BodyFault, text: string): HttpFault {
  return new HttpFault({ kind: 'body', fault, start: text });
}
