/**
 * Functions that a file declares and nobody can call: no mention but in themselves and in others of the kind, and no
 * export that somebody takes. What is written in them is not part of the program.
 */
import type { Binding, DeclaredFunction, Expression, Fn, Module } from './expression.ts';

type Name = Extract<Expression, { kind: 'name' }>;

/** What one file says of its own functions. */
export class Mentions {
  private readonly functions: { readonly binding: Binding; readonly fn: Fn }[] = [];
  /** Names as they are used, and the functions that they stand in: two lists, as there are so many. */
  private readonly names: Name[] = [];
  private readonly places: (Fn | null)[] = [];
  private readonly exported: { readonly name: Name; readonly as: string }[] = [];

  declare(binding: Binding, fn: Fn): void {
    this.functions.push({ binding, fn });
  }

  mention(name: Name, place: Fn | null): void {
    this.names.push(name);
    this.places.push(place);
  }

  export(name: Name, as: string): void {
    this.exported.push({ name, as });
  }

  /** When every name is declared. */
  declared(): DeclaredFunction[] {
    const found = new Map<Binding, { mentions: (Fn | null)[]; exportedAs: string[] }>();
    for (const { binding } of this.functions) found.set(binding, { mentions: [], exportedAs: [] });
    const names = new Set(this.functions.map(({ binding }) => binding.name));
    const of = ({ name, scope }: Name) => {
      const binding = names.has(name) ? scope.find(name) : null;
      return binding ? found.get(binding) : undefined;
    };
    for (const [index, name] of this.names.entries()) of(name)?.mentions.push(this.places[index] ?? null);
    for (const { name, as } of this.exported) of(name)?.exportedAs.push(as);
    return this.functions.flatMap(({ binding, fn }) => {
      const said = found.get(binding);
      return said ? [{ fn, ...said }] : [];
    });
  }
}

/** @param isTaken does another file take what this one exports under the name? */
export function withoutUnused(module: Module, isTaken: (name: string) => boolean): Module {
  const unused = new Set(module.declared.map(({ fn }) => fn));
  for (let before = -1; before !== unused.size; ) {
    before = unused.size;
    for (const { fn, mentions, exportedAs } of module.declared) {
      if (exportedAs.some(isTaken) || mentions.some((place) => !isInside(place, unused))) unused.delete(fn);
    }
  }
  if (unused.size === 0) return module;
  const isUsed = ({ fn }: { readonly fn: Fn | null }) => !isInside(fn, unused);
  return { ...module, calls: module.calls.filter(isUsed), writes: module.writes.filter(isUsed) };
}

function isInside(place: Fn | null, functions: ReadonlySet<Fn>): boolean {
  for (let at = place; at; at = at.parent) if (functions.has(at)) return true;
  return false;
}
