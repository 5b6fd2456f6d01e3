/**
 * Which pull request is this run about? Only GitHub's own fields say so: no input, no text, and no event whose payload a
 * workflow or a stranger fills (`workflow_run` names no pull request of a fork, and runs with the secrets of the base).
 */

/** The field of the payload that is, or may be, a pull request. */
const NAMED_BY: { readonly [event: string]: 'pull_request' | 'issue' } = {
  pull_request: 'pull_request',
  pull_request_target: 'pull_request',
  pull_request_review: 'pull_request',
  pull_request_review_comment: 'pull_request',
  issue_comment: 'issue',
};

/** @returns its number; `null` for another event, and for a comment on an issue that is none */
export function pullRequestOf(event: string, payload: unknown): number | null {
  const field = Object.hasOwn(NAMED_BY, event) ? NAMED_BY[event] : undefined;
  const named = field === undefined ? null : fieldOf(payload, field);
  if (field === 'issue' && !fieldOf(named, 'pull_request')) return null;
  const number = fieldOf(named, 'number');
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : null;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
