/**
 * How long does `check` of a small file take, beside a Node that does nothing? Whole processes, in turns, medians:
 * `node test/bench/start-up.js`. Exits 1 when the promise (at most 2.0 times `node -e 0`) is not kept.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';

const ROUNDS = 25;
const PROMISE = 2;
const CONFIG = `registered:
  request_domain: [waitui.com, hitokoto.cn]
domains:
  request_domain: [https://m.waitui.com, https://v1.hitokoto.cn]
`;

const bundle = resolve(import.meta.dirname, '../../dist/cli/index.js');
const cwd = mkdtempSync(join(tmpdir(), 'swan-domains-bench-'));
writeFileSync(join(cwd, 'swan-domains.yml'), CONFIG);

function milliseconds(args) {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { cwd });
  if (status !== 0) throw new Error(`node ${args.join(' ')}: exit ${status}`);
  return performance.now() - start;
}

const ratios = [];
const [check, nothing] = [[], []];
for (let round = -1; round < ROUNDS; round++) {
  const [a, b] = [milliseconds([bundle, 'check']), milliseconds(['-e', '0'])];
  if (round < 0) continue; // the first one warms the file cache
  check.push(a);
  nothing.push(b);
  ratios.push(a / b);
}
rmSync(cwd, { recursive: true });

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
const ratio = median(ratios);
console.log(
  `check of a small file on Node ${process.versions.node}: ${median(check).toFixed(0)} ms, node -e 0: ${median(nothing).toFixed(0)} ms`,
);
console.log(`times node -e 0 (median of ${ROUNDS} pairs): ${ratio.toFixed(2)}, promised at most ${PROMISE.toFixed(1)}`);
process.exitCode = ratio <= PROMISE ? 0 : 1;
