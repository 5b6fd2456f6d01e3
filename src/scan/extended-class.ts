/** Classes that another one extends: what `this` is in their methods depends on who calls. */
import type { Evaluation } from './evaluation.ts';
import type { Class } from './expression.ts';

export function isExtended(cls: Class, evaluation: Evaluation): boolean {
  evaluation.extended ??= findExtended(evaluation);
  return evaluation.extended.has(cls);
}

function findExtended(evaluation: Evaluation): ReadonlySet<Class> {
  const found = new Set<Class>();
  evaluation.extended = found; // a parent may be found by what is found here
  for (const { classes } of evaluation.program.modules.values()) {
    for (const { parent } of classes) {
      if (!parent) continue;
      for (const value of evaluation.evaluateQuietly(parent)) if (value.kind === 'class') found.add(value.cls);
    }
  }
  return found;
}
