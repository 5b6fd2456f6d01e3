/**
 * A process that is killed leaves no state behind but the platform's own: whenever it ends, the next run makes the app
 * right, and no modification is spent twice. Two hundred times, at moments of a seeded chance.
 */
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { GOOD_YAML, REGISTERED } from '../transcripts/configs.ts';
import { CLI, type Running, startNode } from '../transcripts/run-node.ts';

const KILLS = 200;
/** As many as there are cores on the smallest machine. */
const AT_A_TIME = 2;
const SEED = 20_260_101;

const WANTED = {
  request_domain: ['https://api.xsslyjt.com', 'https://m.waitui.com'],
  web_view_domain: ['https://www.xsslyjt.com'],
};
/** One call for each endpoint. */
const NEEDED = { modifydomain: 1, modifywebviewdomain: 1 };

let folder = '';
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'swan-domains-kill-')));
  writeFileSync(join(folder, 'swan-domains.yml'), GOOD_YAML);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function apply({ url, token }: Sandbox): Running {
  const env = { SWAN_DOMAINS_API_URL: url, SWAN_DOMAINS_ACCESS_TOKEN: token };
  return startNode([CLI, 'apply', '--yes'], folder, env);
}

function platform(): Promise<Sandbox> {
  return startSandbox({ registered: REGISTERED, delayMs: 20 });
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function sum({ modifydomain, modifywebviewdomain }: ReturnType<Sandbox['modifications']>): number {
  return modifydomain + modifywebviewdomain;
}

/** @returns how many modifications the killed run had made */
async function killAndRunAgain(afterMs: number): Promise<number> {
  const sandbox = await platform();
  try {
    const killed = apply(sandbox);
    const timer = setTimeout(() => killed.kill('SIGKILL'), afterMs);
    const { exitCode, signal } = await killed.ended;
    clearTimeout(timer);
    expect(signal === 'SIGKILL' || exitCode === 0).toBe(true);
    const made = sum(sandbox.modifications());

    const { exitCode: code, stdout } = await apply(sandbox).ended;
    const { request_domain, web_view_domain } = sandbox.live();
    const found = { code, request_domain, web_view_domain, modifications: sandbox.modifications(), stdout };
    expect(found, `killed after ${afterMs} ms`).toMatchObject({ code: 0, ...WANTED, modifications: NEEDED });
    return made;
  } finally {
    await sandbox.close();
  }
}

/** @returns the milliseconds of a run that nobody disturbs, while another one runs beside it as later */
async function usualLength(): Promise<number> {
  const sandboxes = await Promise.all(Array.from({ length: AT_A_TIME }, platform));
  const start = performance.now();
  const runs = await Promise.all(sandboxes.map((sandbox) => apply(sandbox).ended));
  const length = performance.now() - start;
  expect(runs.map(({ exitCode }) => exitCode)).toEqual(sandboxes.map(() => 0));
  for (const sandbox of sandboxes) await sandbox.close();
  return length;
}

test('whenever a run is killed, the next one makes the app right with no modification too many', async () => {
  await usualLength(); // the first one reads the bundle from the disk
  const length = await usualLength();
  const random = seeded(SEED);
  const moments = Array.from({ length: KILLS }, () => random() * length);
  const made: number[] = [];
  const work = async () => {
    for (let moment = moments.pop(); moment !== undefined; moment = moments.pop()) {
      made.push(await killAndRunAgain(moment));
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));

  // Before the first modification, between the two, and after the second: else it would show nothing.
  expect(made).toHaveLength(KILLS);
  const spread = [0, 1, 2].map((count) => made.filter((one) => one === count).length);
  for (const kills of spread) expect(kills, `kills after 0, 1 and 2 modifications: ${spread}`).toBeGreaterThan(0);
}, 300_000);
