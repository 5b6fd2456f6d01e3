/**
 * Asks one host for its verification file, by IPv4 and by IPv6 where it has both. Decided here: which addresses are
 * asked (public ones, unless others are allowed), and that each host is resolved once: what was found good is what is
 * connected to, so that a resolver which says something else a moment later changes nothing.
 */

import { lookup as systemLookup } from 'node:dns/promises';
import { setMaxListeners } from 'node:events';
import PQueue from 'p-queue';
import type { Attempt, Family, Verification } from '../app/verification.ts';
import type { Probe } from '../app/verify-domains.ts';
import { askAddress, bare, TIME_UP } from './ask-address.ts';
import type { Server } from './connect-to.ts';
import { isPublicAddress } from './public-address.ts';
import { systemCode } from './token-error.ts';

const FAMILIES: readonly Family[] = [4, 6];

/** Every address of a host. Throws an error with the resolver's code. */
export type Lookup = (host: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;

export interface ProbeOptions {
  /** The file's text. */
  readonly expected: string;
  /** Asked in place of each host's own server. */
  readonly server?: Server | null;
  /** May addresses be asked that are not public? Default: no. */
  readonly allowPrivate?: boolean;
  /** For a host as a whole, in milliseconds. */
  readonly timeoutMs: number;
  /** When it aborts, what is in flight ends as `not-asked`. */
  readonly signal?: AbortSignal;
  /** Default: the system's, with its hosts file. */
  readonly lookup?: Lookup;
  /** Default 443. */
  readonly port?: number;
}

/**
 * The system resolves so many names at a time (libuv's threads), however many are asked for: one that waits for its
 * turn must not be told as one that nobody can resolve.
 */
const LOOKUPS = 4;

/**
 * @param options hold for all hosts of a run
 * @returns a function that asks one host, canonical, and throws only bugs
 * @example
 * const probe = createProbe({ expected, timeoutMs: 10_000 });
 * await probe('example.com'); // { kind: 'asked', attempts: [{ family: 4, kind: 'answered', status: 200, … }] }
 */
export function createProbe(options: ProbeOptions): Probe {
  const { expected, server, allowPrivate = false, timeoutMs, signal, lookup = lookUp, port = 443 } = options;
  const lookups = new PQueue({ concurrency: LOOKUPS });
  if (signal) setMaxListeners(0, signal); // one for each host that is being asked: no leak

  const resolve = (host: string): Promise<Resolved> =>
    new Promise((told) => {
      void lookups.add(async () => {
        const time = startTime(timeoutMs, signal);
        const looking = lookup(host);
        await time.within(looking).then(
          (found) => told({ time, addresses: found.flatMap(known), code: null }),
          (error: unknown) => told({ time, addresses: [], code: systemCode(error) ?? 'unknown' }),
        );
        await looking.catch(() => {}); // until then it keeps a thread
      });
    });

  const probe: Probe = async (host) => {
    const asked = server ?? { protocol: 'https:', host: bare(host), port };
    const { time, addresses, code } = await resolve(asked.host);
    if (addresses.length === 0) {
      time.end();
      return { kind: 'no-address', code: code ?? 'ENOTFOUND' };
    }
    const isAllowed = ({ address }: Address) => allowPrivate || isPublicAddress(address);
    const attempts = await Promise.all([
      ...addresses.filter((address) => !isAllowed(address)).map(refused),
      ...firstOfEachFamily(addresses.filter(isAllowed)).map(({ address, family }) =>
        askAddress({ ...asked, host, address, family, expected, signal: time.signal }),
      ),
    ]);
    time.end();
    return { kind: 'asked', attempts: attempts.sort((one, other) => one.family - other.family) };
  };

  const stopped = new Promise<Verification['result']>((stop) => {
    signal?.addEventListener('abort', () => stop({ kind: 'not-asked' }), { once: true });
  });
  return async (host) => (signal?.aborted ? { kind: 'not-asked' } : Promise.race([stopped, probe(host)]));
}

/** By the system, not by a resolver of ours: what is asked is what this machine would connect to. */
const lookUp: Lookup = (host) => systemLookup(host, { all: true });

interface Address {
  readonly address: string;
  readonly family: Family;
}

interface Resolved {
  /** It began with the lookup, and goes on. */
  readonly time: Time;
  readonly addresses: readonly Address[];
  /** Why there are none. */
  readonly code: string | null;
}

function known({ address, family }: { readonly address: string; readonly family: number }): Address[] {
  return family === 4 || family === 6 ? [{ address, family }] : [];
}

function refused({ address, family }: Address): Attempt {
  return { family, address, kind: 'private-address' };
}

function firstOfEachFamily(addresses: readonly Address[]): Address[] {
  return FAMILIES.flatMap((family) => addresses.find((address) => address.family === family) ?? []);
}

/** The time limit of one host. */
interface Time {
  readonly signal: AbortSignal;
  /** @throws an error with the code `ETIMEDOUT` when it is up */
  within<T>(work: Promise<T>): Promise<T>;
  end(): void;
}

function startTime(milliseconds: number, interruption: AbortSignal | undefined): Time {
  const up = new AbortController();
  const stop = () => up.abort();
  const timer = setTimeout(stop, milliseconds);
  interruption?.addEventListener('abort', stop);
  return {
    signal: up.signal,
    within: (work) =>
      new Promise((resolve, reject) => {
        up.signal.addEventListener('abort', () => reject(Object.assign(new Error(TIME_UP), { code: TIME_UP })));
        work.then(resolve, reject);
      }),
    end() {
      clearTimeout(timer);
      interruption?.removeEventListener('abort', stop);
    },
  };
}
