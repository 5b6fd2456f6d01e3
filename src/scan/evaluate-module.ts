/** What a module exports under a name: a file of its own, or one of those that a bundle holds. */

import { ofProperties, resultsOf } from './evaluate-property.ts';
import type { Evaluation } from './evaluation.ts';
import type { Expression, Fn } from './expression.ts';
import type { Value } from './value.ts';

export function ofModule(
  file: string,
  key: string | null,
  evaluation: Evaluation,
  seen: Set<string>,
): readonly Value[] {
  const module = evaluation.program.modules.get(file);
  if (!module || seen.has(file)) return [];
  seen.add(file);
  const lists = key === null ? [...module.exports.values()] : [module.exports.get(key) ?? []];
  const own = lists.flat().flatMap((value) => evaluation.evaluate(value, null));
  if (own.length > 0) return own;
  const whole = module.exports.get('module.exports');
  // `import x from` of what has no default: the whole.
  if (key === 'default') return whole ? whole.flatMap((value) => evaluation.evaluate(value, null)) : [];
  const ofWhole = (whole ?? []).flatMap((value) =>
    evaluation.evaluate(value, null).flatMap((one) => evaluation.lookup(one, key, value)),
  );
  if (ofWhole.length > 0) return ofWhole;
  return module.reexports.flatMap((from) => {
    const target = evaluation.program.resolve(file, from);
    return target ? ofModule(target.file, key, evaluation, seen) : [];
  });
}

/** `function (module, exports, require)`: what it writes to the first two, and gives to `require.d`. */
export function ofBundled(fn: Fn, key: string | null, evaluation: Evaluation): readonly Value[] {
  if (key === null) return [];
  const found: Value[] = [];
  const isParameter = (expression: Expression, index: number) => {
    if (expression.kind !== 'name') return false;
    const [value] = expression.scope.find(expression.name)?.values ?? [];
    return value?.kind === 'parameter' && value.fn === fn && value.index === index;
  };
  for (const { object, value } of evaluation.program.writesOf(key)) {
    const isWhole = object.kind === 'member' && object.key.kind === 'text' && object.key.value === 'exports';
    if (isParameter(object, 1) || (isWhole && isParameter(object.object, 0)))
      found.push(...evaluation.evaluate(value, null));
  }
  for (const { object, value } of evaluation.program.writesOf('exports')) {
    if (!isParameter(object, 0)) continue;
    for (const whole of evaluation.evaluate(value, null)) {
      found.push(...(key === 'default' ? [whole] : evaluation.lookup(whole, key, value)));
    }
  }
  for (const { callee, args } of fn.calls) {
    const isDefine =
      callee.kind === 'member' &&
      callee.key.kind === 'text' &&
      callee.key.value === 'd' &&
      isParameter(callee.object, 2);
    if (!isDefine) continue;
    const [, name, getter] = args.map(({ value }) => value);
    const getters = name?.kind === 'text' && name.value === key && getter ? evaluation.evaluate(getter, null) : [];
    const listed = name?.kind === 'object' ? ofProperties(name.properties, key, null, evaluation) : [];
    for (const one of [...getters, ...listed]) {
      if (one.kind === 'function') found.push(...resultsOf(one.fn, one.context, evaluation));
    }
  }
  return found;
}
