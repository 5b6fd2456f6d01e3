/**
 * What a function is given and changes in place before it gives it on: `options.url = base + options.url`. From there on
 * the name stands for an object of its own: `{ ...options, url: base + options.url }`. Here the order of the text counts,
 * as nowhere else: else what was given would be called, too.
 */
import type { Binding, Change, Expression, Fn, ObjectLiteral, Write } from './expression.ts';

type Name = Extract<Expression, { kind: 'name' }>;

/** More are a table that is filled, not options. */
const MOST_CHANGES = 40;

/** Takes down whose the writes are, when every name of the file is declared. */
export function noteChanges(writes: readonly Write[]): void {
  for (const { object, key, value, fn, certain } of writes) {
    if (object.kind !== 'name' || !fn) continue;
    const binding = object.scope.find(object.name);
    const owner = binding && ownerOf(binding);
    if (!owner || (binding.changes?.length ?? 0) >= MOST_CHANGES) continue;
    const { file, start } = object;
    const change = { certain: certain && owner === fn, file, start, end: Math.max(value.end, object.end) };
    const source = copiedFrom(key, value);
    binding.changes ??= [];
    binding.changes.push(source ? { ...change, key: null, value: source } : { ...change, key, value });
  }
}

/** `to[key] = from[key]`: whatever the keys are, they are those of the other. */
function copiedFrom(key: Expression, value: Expression): Expression | null {
  const copied = value.kind === 'guarded' ? value.value : value;
  if (key.kind !== 'name' || copied.kind !== 'member' || copied.key.kind !== 'name') return null;
  return key.name === copied.key.name ? copied.object : null;
}

/** @returns the function that is given what the name stands for; `null` for what is made here */
function ownerOf(binding: Binding): Fn | null {
  for (const value of binding.values) {
    const owner = givenBy(value, 0);
    if (owner) return owner;
  }
  return null;
}

function givenBy(value: Expression, depth: number): Fn | null {
  if (depth > 4) return null;
  const deeper = (inner: Expression) => givenBy(inner, depth + 1);
  switch (value.kind) {
    case 'parameter':
      return value.fn;
    case 'guarded':
      return deeper(value.value);
    case 'member':
      return deeper(value.object);
    case 'or':
      return deeper(value.left) ?? deeper(value.right);
    case 'either':
      return value.of.map(deeper).find((owner) => owner !== null) ?? null;
    case 'call':
      return value.isNew
        ? null
        : (value.args.map((argument) => deeper(argument.value)).find((owner) => owner !== null) ?? null);
    case 'name': {
      const [only] = value.scope.find(value.name)?.values ?? [];
      return only ? deeper(only) : null;
    }
    default:
      return null;
  }
}

const made = new WeakMap<Name, ObjectLiteral>();

/** What the name stands for without what has been assigned to its members. */
export function unchanged(name: Name): Name {
  return before(name, -1);
}

function before({ kind, name, scope, file, end }: Name, start: number): Name {
  return { kind, name, scope, file, start, end };
}

/** @returns what the name stands for where it is written; `null` where nothing was changed before */
export function changedObject(name: Name, { changes }: Binding): ObjectLiteral | null {
  if (!changes) return null;
  const known = made.get(name);
  if (known) return known;
  const earlier = changes.filter(({ end }) => end <= name.start);
  if (earlier.length === 0) return null;
  const { file, start, end } = name;
  const properties = [
    { key: null, value: unchanged(name), getter: false },
    ...earlier.map((change) => ({ key: change.key, value: changedTo(change, name), getter: false })),
  ];
  const literal: ObjectLiteral = { kind: 'object', properties, given: false, owner: null, file, start, end };
  made.set(name, literal);
  return literal;
}

/** In a branch, what was there before may still be there. */
function changedTo({ key, value, certain, start, file }: Change, name: Name): Expression {
  if (certain) return value;
  const old = before(name, start);
  const site = { file, start: value.start, end: value.end };
  return { kind: 'either', of: [value, key === null ? old : { kind: 'member', object: old, key, ...site }], ...site };
}
