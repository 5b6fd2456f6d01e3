/** What the functions of Vue give that a value passes through: `ref(host).value`, `computed(() => host).value`. */
import { called } from './call-argument.ts';
import { recordOf } from './call-record.ts';
import type { Evaluation } from './evaluation.ts';
import type { Call } from './expression.ts';
import type { Context, Value } from './value.ts';

const PACKAGES = new Set(['vue', '@vue/composition-api', '@vue/reactivity', 'vue-demi']);
const GIVES_ITSELF = new Set([
  'reactive',
  'shallowReactive',
  'readonly',
  'toRaw',
  'markRaw',
  'unref',
  'defineComponent',
]);

/** @returns `null` for what is none of them */
export function callVue(
  name: string,
  key: string,
  call: Call,
  context: Context,
  evaluation: Evaluation,
): readonly Value[] | null {
  const [first] = call.args;
  if (!PACKAGES.has(name) || !first) return null;
  const values = evaluation.evaluate(first.value, context);
  if (GIVES_ITSELF.has(key)) return values;
  if (key === 'ref' || key === 'shallowRef') return [recordOf([['value', values]], call)];
  if (key !== 'computed') return null;
  const getters = values.flatMap((value) =>
    value.kind === 'object' ? evaluation.lookup(value, 'get', call) : [value],
  );
  const results = getters.flatMap((one) => (one.kind === 'function' ? called(one, null, evaluation) : []));
  return [recordOf([['value', results]], call)];
}
