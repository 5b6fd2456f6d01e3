/**
 * What `this` of a page or a component has beside its own literal: its methods, data and mixins, and what is given to all
 * components: `Vue.prototype.$api = …`, `app.config.globalProperties.$api = …`, `Vue.mixin({…})`.
 */
import { resultsOf } from './evaluate-property.ts';
import type { Evaluation } from './evaluation.ts';
import type { ObjectLiteral, Property } from './expression.ts';
import type { Context, Value } from './value.ts';

/** Where a component keeps what `this` has: `methods` of all, the rest of Vue's. */
const PARTS = ['methods', 'data', 'computed', 'actions', 'getters', 'state'];
/** Lists of others that it is made of. */
const LISTS = ['mixins', 'behaviors'];

const HOOKS = ['onLoad', 'onShow', 'onReady', 'onLaunch', 'created', 'mounted', 'setup', 'props', 'components'];
const MARKS = new Set([...PARTS, ...LISTS, ...HOOKS, 'watch', 'lifetimes', 'beforeMount', 'attached', 'ready']);

export function partsOf(literal: ObjectLiteral, key: string, context: Context, evaluation: Evaluation): Value[] {
  return ownParts(literal, key, context, evaluation, 0);
}

/** @returns what every component has under this name */
export function ofEveryComponent(literal: ObjectLiteral, key: string, evaluation: Evaluation): Value[] {
  const { program } = evaluation;
  if (!program.registered.has(literal) && !literal.properties.some(isMark)) return [];
  const written = program.componentGlobals(key).flatMap(({ value }) => evaluation.evaluate(value, null));
  const mixed = program.mixins.flatMap((mixin) => (mixin === literal ? [] : partsOf(mixin, key, null, evaluation)));
  return [...written, ...mixed];
}

function isMark({ key }: Property): boolean {
  return key?.kind === 'text' && MARKS.has(key.value);
}

const DEEPEST = 4;

function ownParts(
  literal: ObjectLiteral,
  key: string,
  context: Context,
  evaluation: Evaluation,
  depth: number,
): Value[] {
  const found: Value[] = [];
  for (const { key: name, value } of literal.properties) {
    if (name?.kind !== 'text') continue;
    if (LISTS.includes(name.value) && depth < DEEPEST) {
      for (const list of evaluation.evaluate(value, context)) {
        for (const mixin of evaluation.lookup(list, null, value)) {
          if (mixin.kind === 'object')
            found.push(...ownParts(mixin.literal, key, mixin.context, evaluation, depth + 1));
        }
      }
    }
    if (!PARTS.includes(name.value)) continue;
    if (name.value === 'data' && value.kind !== 'function') continue; // `this.data.a`, not `this.a`
    const isComputed = name.value === 'computed' || name.value === 'getters';
    for (const part of evaluation.evaluate(value, context)) {
      const holders = part.kind === 'function' ? resultsOf(part.fn, part.context, evaluation) : [part];
      for (const one of holders.flatMap((holder) => evaluation.lookup(holder, key, literal))) {
        if (isComputed && one.kind === 'function') found.push(...resultsOf(one.fn, one.context, evaluation));
        else found.push(one);
      }
    }
  }
  return found;
}
