/**
 * Functions that a file declares and nobody can call: no export, and no mention but in themselves and in others of
 * the kind. What is written in them is not part of the program.
 */
import type { Binding, Expression, Fn } from './expression.ts';

export interface DeclaredFunction {
  readonly binding: Binding;
  readonly fn: Fn;
}

/** A name as it is used, and the function that it stands in. */
export interface Mention {
  readonly name: Extract<Expression, { kind: 'name' }>;
  readonly fn: Fn | null;
}

export function unusedFunctions(declared: readonly DeclaredFunction[], mentions: readonly Mention[]): ReadonlySet<Fn> {
  const names = new Set(declared.map(({ binding }) => binding.name));
  const mentioned = new Map<Binding, (Fn | null)[]>();
  for (const { name, fn } of mentions) {
    const binding = names.has(name.name) ? name.scope.find(name.name) : null;
    if (!binding) continue;
    const known = mentioned.get(binding);
    if (known) known.push(fn);
    else mentioned.set(binding, [fn]);
  }
  const unused = new Set(declared.map(({ fn }) => fn));
  for (let before = -1; before !== unused.size; ) {
    before = unused.size;
    for (const { binding, fn } of declared) {
      if (mentioned.get(binding)?.some((place) => !isInside(place, unused))) unused.delete(fn);
    }
  }
  return unused;
}

export function isInside(place: Fn | null, functions: ReadonlySet<Fn>): boolean {
  for (let at = place; at; at = at.parent) if (functions.has(at)) return true;
  return false;
}
