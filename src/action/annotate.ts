/** Problems as annotations, on the lines that they are about. GitHub shows ten of a kind for each step. */
import type { AnnotationProperties } from '@actions/core';
import type { AppProblem, Outcome } from '../app/outcome.ts';
import type { Severity } from '../core/policy.ts';
import { idText } from '../report/app-row.ts';
import { describeProblem } from '../report/messages/describe-problem.ts';
import { describeUsage } from '../report/messages/usages.ts';
import type { Lang } from '../report/messages/words.ts';

export type Annotate = { readonly [S in Severity]: (message: string, properties: AnnotationProperties) => void };

/** One less than GitHub shows: the step's own failure is an error too. */
const MOST = 9;

export function annotateOutcome({ problems, apps, usage }: Outcome, lang: Lang, annotate: Annotate): void {
  const several = apps.length > 1 || new Set(problems.flatMap(({ appId }) => appId ?? [])).size > 1;
  for (const severity of ['error', 'warning', 'info'] as const) {
    const found = problems.filter((problem) => problem.severity === severity);
    for (const problem of found.slice(0, MOST)) {
      const { message, remedy } = describeProblem(problem, lang);
      const owner = several && problem.appId !== null ? `${idText(problem.appId, lang)}: ` : '';
      annotate[severity](`${owner}${message}\n${remedy}`, propertiesOf(problem));
    }
  }
  if (usage?.place) {
    const { file, line, column } = usage.place;
    const at = {
      file,
      ...(line === undefined ? {} : { startLine: line }),
      ...(column === undefined ? {} : { startColumn: column }),
    };
    annotate.error(describeUsage(usage.usage)[lang], { title: 'swan-domains', ...at });
  }
}

function propertiesOf({ rule, errno, place }: AppProblem): AnnotationProperties {
  const title = errno === null ? rule : `${rule} (${errno})`;
  if (!place || place.file === null) return { title };
  const { file, line, column, endLine, endColumn } = place;
  return { title, file, startLine: line, endLine, startColumn: column, endColumn };
}
