import type { CannedAnswer } from './canned-answer.ts';
import type { Choose } from './chosen-answers.ts';
import type { RecordedRequest } from './recorded-request.ts';
import type { Lists } from './shown-lists.ts';

/** One app to be served. */
export interface AppOptions {
  /** Its access token: one of its own, not empty. */
  readonly token: string;
  /** What it has at the start, as the platform spells it; a type left out is empty. */
  readonly live?: Partial<Lists>;
}

/** All optional: without any, one app with empty lists and nothing registered. */
export interface SandboxOptions {
  /** Default 0: any free one. */
  port?: number;
  /** The first app's access token; default: a fixed one of the form that the platform's have. */
  token?: string;
  /** The platform's own token; default: a fixed one of the form that the platform's have. */
  platformToken?: string;
  /** The platform's registered domains at the start, with a protocol or without; a type left out has none. */
  registered?: Partial<Lists>;
  /** What the first app has at the start, as the platform spells it. */
  live?: Partial<Lists>;
  /** Further apps beside the first one, under the same registered domains; each has a token and quotas of its own. */
  apps?: readonly AppOptions[];
  /** What the platform hands out and business domains serve: 32 bytes; default: a fixed text. */
  verificationFile?: string;
  /** The hosts that do not serve it; every other one does. A subdomain is a host of its own. */
  unverified?: readonly string[];
  /** Modifications allowed per endpoint and app; default 50. */
  quota?: number;
  /** Calls allowed in any second, of all callers together; one beyond is answered with gateway code 18. Default: all. */
  perSecond?: number;
  /** So many `get`s after a modification still show the lists of its endpoint as they were before it; default 0. */
  showAfter?: number;
  /** Milliseconds from carrying a call out to sending its answer, of business domains too; default 0. */
  delayMs?: number;
  /** Answers told beforehand. */
  answers?: readonly CannedAnswer[];
  /**
   * Tells the answer to each call that an app or the platform makes to one of its two endpoints, before `answers` are
   * looked at. What it throws ends the connection, and `close` throws it again.
   */
  choose?: Choose;
  /** Keep the requests? Default `true`. */
  record?: boolean;
  /** Hears of each request when it is carried out, kept or not: for a log. What it throws goes the same way. */
  onRequest?: (request: RecordedRequest) => void;
}

/** The options that are numbers with limits, all given. */
export interface SandboxNumbers {
  /** `null`: no limit. */
  readonly perSecond: number | null;
  readonly showAfter: number;
  readonly delayMs: number;
}

/** Node's timers go no further; a longer one would ring at once. */
const LONGEST_DELAY_MS = 2 ** 31 - 1;

/**
 * Reads the numbers, with their defaults.
 *
 * @throws RangeError for one that is not whole or not within its limits
 * @example readNumbers({ showAfter: 2 }) // { perSecond: null, showAfter: 2, delayMs: 0 }
 */
export function readNumbers({ perSecond, showAfter = 0, delayMs = 0 }: SandboxOptions): SandboxNumbers {
  if (perSecond !== undefined) expectWhole('perSecond', perSecond, 1);
  expectWhole('showAfter', showAfter, 0);
  expectWhole('delayMs', delayMs, 0, LONGEST_DELAY_MS);
  return { perSecond: perSecond ?? null, showAfter, delayMs };
}

function expectWhole(name: string, value: number, least: number, most = Number.MAX_SAFE_INTEGER): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new RangeError(`${name} of a sandbox must be a whole number from ${least} to ${most}, not ${value}`);
}
