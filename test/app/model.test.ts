/**
 * Random changes, one after the other, against the sandbox and against a model of a few lines: the target is reached,
 * types that are not managed stay as they are, and the same again makes no call.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '../../src/app/change.ts';
import { changeApp } from '../../src/app/change-app.ts';
import { patienceFor } from '../../src/app/clock.ts';
import type { Platform } from '../../src/app/platform.ts';
import { DOMAIN_TYPES, type DomainType } from '../../src/core/domain-type.ts';
import { createClient } from '../../src/platform/client.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { instantClock } from './run-change.ts';

const DOMAINS = ['a', 'b', 'c', 'd'].map((name) => `https://${name}.example.com`);
const registered = Object.fromEntries(DOMAIN_TYPES.map((type) => [type, ['example.com']]));

type Lists = Partial<Record<DomainType, readonly string[]>>;

interface Model {
  readonly lists: Record<DomainType, Set<string>>;
  runs: number;
  emptied: number;
}

interface Real {
  readonly sandbox: Sandbox;
  readonly platform: Platform;
}

class ChangeCommand implements fc.AsyncCommand<Model, Real> {
  readonly kind: 'apply' | 'add' | 'set' | 'delete';
  readonly mode: 'exact' | 'additive';
  readonly lists: Lists;

  constructor(kind: ChangeCommand['kind'], mode: ChangeCommand['mode'], lists: Lists) {
    this.kind = kind;
    this.mode = mode;
    this.lists = lists;
  }

  /** `add`, `set` and `delete` send their lists: none is empty. What is deleted has to be there. */
  check({ lists }: Readonly<Model>): boolean {
    if (this.kind === 'apply') return true;
    const given = Object.entries(this.lists) as [DomainType, readonly string[]][];
    if (given.length === 0 || given.some(([, list]) => list.length === 0)) return false;
    return this.kind !== 'delete' || given.every(([type, list]) => list.every((text) => lists[type].has(text)));
  }

  async run(model: Model, { sandbox, platform }: Real): Promise<void> {
    for (const [type, list] of Object.entries(this.lists) as [DomainType, readonly string[]][]) {
      const had = model.lists[type];
      const keeps = this.kind === 'add' || (this.kind === 'apply' && this.mode === 'additive');
      if (this.kind === 'delete') for (const text of list) had.delete(text);
      else model.lists[type] = new Set(keeps ? [...had, ...list] : list);
      if (had.size > 0 && model.lists[type].size === 0) model.emptied += 1;
    }
    model.runs += 1;

    const first = await this.#change(platform);
    expect(['applied', 'unchanged']).toContain(first.status);
    for (const type of DOMAIN_TYPES) expect(new Set(sandbox.live()[type])).toEqual(model.lists[type]);

    if (this.kind === 'delete') return; // the second time it is 470017
    const before = sandbox.modifications();
    const second = await this.#change(platform);
    expect(second.status).toBe('unchanged');
    expect(sandbox.modifications()).toEqual(before);
  }

  async #change(platform: Platform) {
    const change: Change = {
      appId: null,
      kind: this.kind,
      lists: this.lists,
      mode: this.mode,
      protect: null,
      policy: {},
      endpoints: ['modifydomain', 'modifywebviewdomain'],
      failOn: 'error',
      reviewed: null,
    };
    const clock = instantClock();
    const { app } = await changeApp(change, { platform, clock, patience: patienceFor(10_000) });
    return app;
  }

  toString(): string {
    return `${this.kind} ${this.mode} ${JSON.stringify(this.lists)}`;
  }
}

const someLists = fc.record(Object.fromEntries(DOMAIN_TYPES.map((type) => [type, fc.subarray(DOMAINS)])), {
  requiredKeys: [],
});
const commands = fc.commands(
  [
    fc
      .tuple(
        fc.constantFrom('apply' as const, 'apply' as const, 'add' as const, 'set' as const, 'delete' as const),
        fc.constantFrom('exact' as const, 'exact' as const, 'additive' as const),
        someLists,
      )
      .map(([kind, mode, lists]) => new ChangeCommand(kind, mode, lists)),
  ],
  { size: 'medium' },
);

test('random changes end as the model says, and never twice', { timeout: 60_000 }, async () => {
  let [runs, emptied] = [0, 0];
  await fc.assert(
    fc.asyncProperty(commands, async (chosen) => {
      const sandbox = await startSandbox({ registered, quota: 10_000 });
      const platform = createClient({ token: sandbox.token, apiUrl: sandbox.url });
      const lists = Object.fromEntries(DOMAIN_TYPES.map((type) => [type, new Set<string>()]));
      const model: Model = { lists: lists as Model['lists'], runs: 0, emptied: 0 };
      try {
        await fc.asyncModelRun(() => ({ model, real: { sandbox, platform } }), chosen);
      } finally {
        await sandbox.close();
        runs += model.runs;
        emptied += model.emptied;
      }
    }),
    { numRuns: 60 },
  );
  expect(runs).toBeGreaterThan(200); // not vacuous
  expect(emptied).toBeGreaterThan(20);
});
