/**
 * Functions that a file declares and nobody can call: no export, and no mention but in themselves and in others of
 * the kind. What is written in them is not part of the program.
 */
import type { Binding, Expression, Fn } from './expression.ts';

type Name = Extract<Expression, { kind: 'name' }>;

export class Mentions {
  private readonly declared: { readonly binding: Binding; readonly fn: Fn }[] = [];
  /** Names as they are used, and the functions that they stand in: two lists, as there are so many. */
  private readonly names: Name[] = [];
  private readonly places: (Fn | null)[] = [];

  declare(binding: Binding, fn: Fn): void {
    this.declared.push({ binding, fn });
  }

  mention(name: Name, place: Fn | null): void {
    this.names.push(name);
    this.places.push(place);
  }

  unused(): ReadonlySet<Fn> {
    if (this.declared.length === 0) return new Set();
    const names = new Set(this.declared.map(({ binding }) => binding.name));
    const mentioned = new Map<Binding, (Fn | null)[]>();
    for (const [index, { name, scope }] of this.names.entries()) {
      const binding = names.has(name) ? scope.find(name) : null;
      if (!binding) continue;
      const fn = this.places[index] ?? null;
      const known = mentioned.get(binding);
      if (known) known.push(fn);
      else mentioned.set(binding, [fn]);
    }
    const unused = new Set(this.declared.map(({ fn }) => fn));
    for (let before = -1; before !== unused.size; ) {
      before = unused.size;
      for (const { binding, fn } of this.declared) {
        if (mentioned.get(binding)?.some((place) => !isInside(place, unused))) unused.delete(fn);
      }
    }
    return unused;
  }
}

export function isInside(place: Fn | null, functions: ReadonlySet<Fn>): boolean {
  for (let at = place; at; at = at.parent) if (functions.has(at)) return true;
  return false;
}
