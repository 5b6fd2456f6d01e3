import type { CannedAnswer, CannedKind } from './canned-answer.ts';

/** The canned answers that are still to be given. */
export interface CannedAnswers {
  add(canned: CannedAnswer): void;
  /** The answer to a call of this kind, if one was told; takes away one that holds `once`. */
  take(kind: CannedKind): CannedAnswer | undefined;
}

/**
 * Those that hold once come first, in the order told; then the standing one that was told last: an answer that is
 * told while the sandbox runs is never hidden by an older one.
 *
 * @example createCannedAnswers([parseCannedAnswer('470014')]).take('modification')?.content // { kind: 'errno', code: 470014 }
 */
export function createCannedAnswers(told: readonly CannedAnswer[]): CannedAnswers {
  const answers = [...told];
  return {
    add: (canned) => {
      answers.push(canned);
    },
    take: (kind) => {
      const fits = ({ to }: CannedAnswer) => to.includes(kind);
      const chosen = answers.find((answer) => answer.once && fits(answer)) ?? answers.findLast(fits);
      if (chosen?.once) answers.splice(answers.indexOf(chosen), 1);
      return chosen;
    },
  };
}
