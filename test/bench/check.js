/**
 * How fast is `check`? Measured against what a reasonable engineer would write in ten lines, on the same entries,
 * in the same run: `npm run build && node test/bench/check.js`. Needs the built library (or another build of it as
 * the first argument); prints one table for each question; exits 1 when a promise is not kept.
 *
 * - against 50 registered domains `check` is at least 2 times as fast, against 1,000 at least 15 times;
 * - the cost of one entry does not grow with the list.
 *
 * Times are medians of rounds that take turns, so that a slow moment of the machine falls on both.
 */
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { parse } from 'tldts';

const library = process.argv[2]
  ? pathToFileURL(process.argv[2]).href
  : new URL('../../dist/lib/core/index.js', import.meta.url).href;
const { check } = await import(library);

const ROUNDS = 7;
const PROMISES = [
  { registered: 50, times: 2 },
  { registered: 1000, times: 15 },
];
const GROWTH = [10_000, 100_000, 1_000_000];
/** A cost per entry that doubles while the list grows a hundredfold would be a cost that grows. */
const MOST_GROWTH = 2;

const WORDS = ['api', 'cdn', 'img', 'www', 'm', 'static', 'pay', 'ws', 'v1', 'bdapp', 'user', 'order', 'shop', 'open'];
const ENDINGS = ['com', 'cn', 'com.cn', 'net', 'top', 'org.cn', 'vip'];

/** Mulberry32: the same entries on every machine. */
function seeded(seed) {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return { random, pick: (list) => list[Math.floor(random() * list.length)] };
}

function registeredDomains(count) {
  const { pick } = seeded(1);
  return Array.from({ length: count }, (_, index) => `${pick(WORDS)}${index}.${pick(ENDINGS)}`);
}

/** About 90 of 100 are plain and covered; the others are what people really get wrong, each about as often. */
function mixedEntries(count, registered) {
  const { random, pick } = seeded(2);
  const entries = [];
  for (let index = 0; index < count; index++) {
    const host = `${pick(WORDS)}${index}.${pick(registered)}`;
    if (random() < 0.9) {
      entries.push(`https://${host}`);
      continue;
    }
    const ugly = [
      () => `https://${host.toUpperCase()}`,
      () => `HTTPS://${host}/`,
      () => `http://${host}`,
      () => `https://${host}:8443`,
      () => `https://例子${index}.${pick(registered)}`,
      () => `https://xn--fsqu00a.${pick(registered)}`,
      () => `https://api.unregistered${index}.com`,
      () => `https://not${pick(registered)}`,
      () => `https://192.168.0.${index % 256}:12066`,
      () => 'http://localhost:9527',
      () => `https://${host}/v1/pay?from=app`,
      () => `https://under_score.${host}`,
      () => `https//${host}`,
      () => host,
      () => '',
      () => entries[Math.floor(random() * entries.length)] ?? '',
    ];
    entries.push(pick(ugly)());
  }
  return entries;
}

/** What one would write without this library. It only says yes or no: no duplicates, no facts, no suggestion. */
function naiveCheck(entries, registered) {
  let refused = 0;
  for (const entry of entries) {
    try {
      const { protocol, hostname: host } = new URL(entry);
      const { publicSuffix, isIp } = parse(entry);
      const wellFormed =
        (protocol === 'https:' || protocol === 'http:' || protocol === 'wss:') && publicSuffix && !isIp;
      if (!wellFormed || !registered.some((domain) => host === domain || host.endsWith(`.${domain}`))) refused++;
    } catch {
      refused++;
    }
  }
  return refused;
}

function ourCheck(entries, registered) {
  const problems = check({ request_domain: entries }, { registered: { request_domain: registered } });
  return problems.filter(({ severity }) => severity === 'error').length;
}

function milliseconds(work) {
  globalThis.gc?.();
  const start = performance.now();
  const found = work();
  if (found === 0) throw new Error('nothing found: the entries are not mixed');
  return performance.now() - start;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const fixed = (number, digits = 1) => number.toFixed(digits);

function compare(registeredCount) {
  const registered = registeredDomains(registeredCount);
  const entries = mixedEntries(100_000, registered);
  const ours = [];
  const naive = [];
  milliseconds(() => ourCheck(entries, registered));
  milliseconds(() => naiveCheck(entries, registered));
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(milliseconds(() => ourCheck(entries, registered)));
    naive.push(milliseconds(() => naiveCheck(entries, registered)));
  }
  return { ours: median(ours), naive: median(naive) };
}

let kept = true;
const verdict = (good) => {
  kept &&= good;
  return good ? 'yes' : 'NO';
};

const comparison = PROMISES.map(({ registered, times }) => {
  const { ours, naive } = compare(registered);
  const ratio = naive / ours;
  return {
    entries: 100_000,
    registered,
    'check, ms': fixed(ours),
    'naive, ms': fixed(naive),
    'times as fast': fixed(ratio),
    promised: times,
    kept: verdict(ratio >= times),
  };
});
console.log(`Node ${process.versions.node}: check, and new URL + tldts.parse + registered.some`);
console.table(comparison);

const registered = registeredDomains(1000);
const costs = GROWTH.map((count) => {
  const entries = mixedEntries(count, registered);
  const rounds = count > 100_000 ? 3 : ROUNDS;
  milliseconds(() => ourCheck(entries.slice(0, 10_000), registered));
  const ms = median(Array.from({ length: rounds }, () => milliseconds(() => ourCheck(entries, registered))));
  return { entries: count, ms, perEntry: (ms * 1000) / count };
});
const first = costs[0].perEntry;
console.log('The cost of one entry while the list grows, against 1,000 registered domains');
console.table(
  costs.map(({ entries, ms, perEntry }) => ({
    entries,
    'check, ms': fixed(ms),
    'microseconds an entry': fixed(perEntry, 2),
    'to the first': fixed(perEntry / first, 2),
    kept: verdict(perEntry / first <= MOST_GROWTH),
  })),
);
process.exitCode = kept ? 0 : 1;
