/** Are two frames of one call? One that was found without asking who calls may know less than the other. */
import type { Context, Frame, Value } from './value.ts';

/** Calls above calls: beyond them, two are taken for one. */
const DEEPEST = 6;

export function sameFrame(a: Frame, b: Frame, depth = 0): boolean {
  if (a === b || depth > DEEPEST) return true;
  if (a.fn !== b.fn || a.call !== b.call || !sameGiven(a, b)) return false;
  return sameContext(a.context, b.context, depth + 1);
}

function sameContext(a: Context, b: Context, depth: number): boolean {
  for (let [left, right] = [a, b]; left && right; [left, right] = [left.next, right.next]) {
    if (!sameFrame(left.frame, right.frame, depth)) return false;
  }
  return true;
}

function sameGiven({ given: a }: Frame, { given: b }: Frame): boolean {
  if (!a || !b) return true;
  for (const [index, values] of a) {
    const others = b.get(index);
    if (others && !(values.length === others.length && values.every((value, at) => isSame(value, others[at]))))
      return false;
  }
  return true;
}

function isSame(a: Value, b: Value | undefined): boolean {
  if (a.kind === 'text') return b?.kind === 'text' && a.text === b.text;
  return a.kind === 'object' ? b?.kind === 'object' && a.literal === b.literal : a.kind === b?.kind;
}
