/** Comments in a program's source -> what they suppress. */
import type { CalledCode, CodeComment } from './called-code.ts';
import type { DomainType } from './domain-type.ts';
import type { Place } from './place.ts';
import type { FindSuppressions } from './suppression.ts';

/** What the comments in the code suppress. */
export function codeSuppressions({ called, unresolved }: CalledCode): FindSuppressions {
  const keyOf = (domainType: DomainType | null, value: string | null, { file, line, column }: Place) =>
    JSON.stringify([domainType, value, file, line, column]);
  const comments = new Map<string, CodeComment>();
  for (const { domainType, text, place, ignored } of called) {
    if (ignored) comments.set(keyOf(domainType, text, place), ignored);
  }
  for (const { domainType, place, ignored } of unresolved) {
    if (ignored) comments.set(keyOf(domainType, null, place), ignored);
  }
  return ({ rule, subject, domainType, value, place: about }) => {
    const comment = subject === 'called' && about ? comments.get(keyOf(domainType, value, about)) : undefined;
    if (!comment) return [];
    const { reason, until, place } = comment;
    return [[{ rule, reason, until, place, line: { file: place.file, line: place.line + 1 } }]];
  };
}
