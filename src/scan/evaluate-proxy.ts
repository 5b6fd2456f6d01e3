/** `new Proxy(target, { get(target, key) {…} })`: how frameworks give the platform's methods on. */
import { called } from './call-argument.ts';
import type { Evaluation } from './evaluation.ts';
import type { Site } from './expression.ts';
import { written } from './find-writes.ts';
import { textValue, type Value } from './value.ts';

type Proxy = Extract<Value, { kind: 'proxy' }>;

/** What the trap gives for a key, and what the target has where there is no trap. */
export function ofProxy(proxy: Proxy, key: string | null, site: Site, evaluation: Evaluation): readonly Value[] {
  const own = key === null ? [] : written(proxy, key, null, evaluation);
  if (own.length > 0) return own;
  const traps = proxy.handlers
    .flatMap((handler) => evaluation.lookup(handler, 'get', site))
    .filter((trap) => trap.kind === 'function');
  if (traps.length === 0 || key === null)
    return proxy.targets.flatMap((target) => evaluation.lookup(target, key, site));
  const given = new Map<number, readonly Value[]>([
    [0, proxy.targets],
    [1, [textValue(key, site)]],
    [2, [proxy]],
  ]);
  return traps.flatMap((trap) => called(trap, given, evaluation));
}
