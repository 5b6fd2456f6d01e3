/** A problem in words. */
import type { Problem } from '../../core/problem.ts';
import { ruleMessages } from './rules.ts';
import type { Lang, Words } from './words.ts';

type AnyMessage = (facts: Problem['facts'], about: object) => Words;

/**
 * A problem in words, for people.
 *
 * @returns `message`: what is wrong, quoting the value; `remedy`: what would be right. One line each, with nothing
 * in them that a terminal or a runner would take for a command.
 * @example
 * describeProblem(problem, 'en').message
 * // '"https://api.example.org" is neither a registered domain of request_domain nor a subdomain of one'
 */
export function describeProblem(problem: Problem, lang: Lang): { message: string; remedy: string } {
  const { message, remedy } = ruleMessages[problem.rule];
  const { value, domainType, subject, place } = problem;
  const about = { value: value ?? '', domainType, subject, inJson: place?.file?.endsWith('.json') };
  return {
    message: (message as AnyMessage)(problem.facts, about)[lang],
    remedy: (remedy as AnyMessage)(problem.facts, about)[lang],
  };
}
