/**
 * How long do many apps take, and what does it cost? A thousand apps with one change each, through the command line,
 * against the sandbox, which answers each request after 50 ms: `npm run build && node test/bench/fleet.js`. Prints a
 * table; exits 1 when a promise is not kept.
 *
 * - at most 1.10 times the ideal time, the start of the process and its report included. Ideal is what no program on Node
 *   can beat with 32 apps at a time: Node's own start (`node -e 0`, measured here), then 32 rounds of three requests, one
 *   after the other (read, change, read back)
 * - memory is flat: four times as many apps end with at most half as much again (within one run it says nothing: the
 *   collector comes when it likes)
 * - with 1 % lost answers, 1 % resets and a limit of calls a second: every app ends right, and no modification more
 *   than needed
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

// The sandbox is no part of the library: compiled for this run.
const root = new URL('../../', import.meta.url).pathname;
const tsc = 'node_modules/typescript/bin/tsc';
const compiler = [tsc, '-p', 'scripts/tsconfig.bundle.json', '--outDir', 'build/bench'];
execFileSync(process.execPath, compiler, { cwd: root, stdio: 'inherit' });
const { startSandbox } = await import('../../build/bench/sandbox/sandbox.js');

const APPS = Number(process.argv[2] ?? 1000);
const CONCURRENCY = 32;
const DELAY_MS = 50;
const REQUESTS_PER_APP = 3;
const MOST_TIMES_IDEAL = 1.1;
/** Of what the fourth part of the apps takes. */
const MOST_TIMES_MEMORY = 1.5;

const cli = new URL('../../dist/cli/index.js', import.meta.url).pathname;

function seeded(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const tokenOf = (id) => `45.${id.padStart(32, '0')}.3600.4102444800.bench`;

async function run(name, count, options) {
  const ids = Array.from({ length: count }, (_, index) => String(16_000_000 + index));
  const folder = mkdtempSync(join(tmpdir(), 'swan-domains-bench-'));
  let [first, last] = [0, 0];
  const [one, ...others] = ids;
  const live = { request_domain: ['https://old.example.com'] };
  const sandbox = await startSandbox({
    registered: { request_domain: ['example.com'] },
    token: tokenOf(one),
    live,
    apps: others.map((id) => ({ token: tokenOf(id), live })),
    delayMs: DELAY_MS,
    record: false,
    onRequest: () => {
      last = performance.now();
      first ||= last;
    },
    ...options,
  });
  const apps = ids.map((id) => `  - app_id: "${id}"`).join('\n'); // as the README writes them
  writeFileSync(
    join(folder, 'swan-domains.yml'),
    `registered:\n  request_domain: [example.com]\ndomains:\n  request_domain: [https://old.example.com, https://new.example.com]\napps:\n${apps}\n`,
  );
  writeFileSync(join(folder, 'tokens.json'), JSON.stringify(Object.fromEntries(ids.map((id) => [id, tokenOf(id)]))));
  const args = [cli, 'apply', '--yes', '--concurrency', `${CONCURRENCY}`, '--out', 'result.json'];
  args.push('--tokens-command', 'cat tokens.json');
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, SWAN_DOMAINS_API_URL: sandbox.url },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const memory = [];
  const sampling = setInterval(() => memory.push(residentKiB(child.pid)), 100);
  const code = await new Promise((resolve) => child.on('exit', resolve));
  const seconds = (performance.now() - start) / 1000;
  clearInterval(sampling);

  const right = ids.filter((id) => sandbox.live(tokenOf(id)).request_domain.length === 2).length;
  const counted = ids.map((id) => sandbox.modifications(tokenOf(id)).modifydomain);
  const known = memory.filter((kib) => kib > 0);
  const quarter = known[Math.floor(known.length / 4)] ?? 0;
  const result = {
    run: name,
    apps: count,
    'process, s': seconds.toFixed(2),
    'requests, s': ((last + DELAY_MS - first) / 1000).toFixed(2),
    exit: code,
    'apps right': right,
    modifications: counted.reduce((sum, count) => sum + count, 0),
    'memory at 1/4, MiB': (quarter / 1024).toFixed(0),
    'at the end, MiB': ((known.at(-1) ?? 0) / 1024).toFixed(0),
    statuses: statusesOf(join(folder, 'result.json')),
  };
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
  return {
    result,
    seconds,
    requests: (last + DELAY_MS - first) / 1000,
    right,
    most: Math.max(...counted),
    code,
    memory: Math.max(...known),
  };
}

function residentKiB(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0; // it has just ended, or there is no /proc
  }
}

function statusesOf(file) {
  const counts = {};
  for (const { status } of JSON.parse(readFileSync(file, 'utf8')).apps) counts[status] = (counts[status] ?? 0) + 1;
  return JSON.stringify(counts);
}

/** In seconds, the median of some: nothing that Node runs is there sooner. */
function nodeStart() {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    spawnSync(process.execPath, ['-e', '0']);
    return (performance.now() - start) / 1000;
  });
  return times.toSorted((a, b) => a - b)[times.length >> 1];
}

const rounds = (Math.ceil(APPS / CONCURRENCY) * REQUESTS_PER_APP * DELAY_MS) / 1000;
const ideal = nodeStart() + rounds;
const quiet = await run('quiet', APPS, {});
const random = seeded(7);
const faulty = await run('1 % lost, 1 % reset, limit a second', APPS, {
  perSecond: 700,
  choose: ({ action }) => {
    const chance = random();
    if (chance < 0.005) return action === 'get' ? 'truncated' : 'truncated:acted';
    if (chance < 0.01) return action === 'get' ? 'http:502' : 'http:502';
    if (chance < 0.015) return action === 'get' ? 'reset' : 'reset:acted';
    return chance < 0.02 ? 'reset' : undefined;
  },
});
const many = await run('four times as many', 4 * APPS, {});
console.table([quiet.result, faulty.result, many.result]);
const times = quiet.seconds / ideal;
const verdicts = [
  ['times the ideal time', times.toFixed(2), MOST_TIMES_IDEAL, times <= MOST_TIMES_IDEAL],
  ['of the rounds alone: first request to last answer', (quiet.requests / rounds).toFixed(2), 'none', null],
  ['of the rounds alone: the whole process', (quiet.seconds / rounds).toFixed(2), 'none', null],
  [
    'times the memory, for four times as many',
    (many.memory / quiet.memory).toFixed(2),
    MOST_TIMES_MEMORY,
    many.memory / quiet.memory <= MOST_TIMES_MEMORY,
  ],
  ['apps not right, with faults', APPS - faulty.right, 0, faulty.right === APPS && quiet.right === APPS],
  ['modifications of one app at most', Math.max(quiet.most, faulty.most), 1, quiet.most === 1 && faulty.most === 1],
  ['exit codes', `${quiet.code} ${faulty.code}`, '0 0', quiet.code === 0 && faulty.code === 0],
];
console.log(`Node ${process.versions.node}; ideal: ${ideal.toFixed(2)} s, of these the rounds ${rounds.toFixed(2)}`);
console.table(
  verdicts.map(([what, found, promised, kept]) => ({
    what,
    found,
    promised,
    kept: kept === null ? '' : kept ? 'yes' : 'NO',
  })),
);
process.exitCode = verdicts.every(([, , , kept]) => kept !== false) ? 0 : 1;
