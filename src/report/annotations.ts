/** Problems as annotations, on the lines that they are about. GitHub shows ten of a kind for each step. */
import type { Severity } from '../core/policy.ts';
import { idText } from './app-row.ts';
import type { RenderOptions } from './format.ts';
import { cut, visible } from './messages/words.ts';
import type { ProblemRow } from './problem-row.ts';
import { elsewhereText, repositoryPath } from './repository-path.ts';
import type { RunView, UsageView } from './run-view.ts';

export interface Annotation {
  readonly severity: Severity;
  readonly message: string;
  readonly title: string;
  /** From the repository's root; absent where it stands in no file of it. */
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
}

/** One less than GitHub shows: the step's own failure is an error too. */
export const MOST = 9;
/** What GitHub shows of a message. */
export const LONGEST = 4096;

/**
 * Not of what is suppressed: an annotation asks for something to be done.
 *
 * @returns the gravest first, so many of each severity as are shown
 */
export function annotationsOf(view: RunView, { lang, folder }: Pick<RenderOptions, 'lang' | 'folder'>): Annotation[] {
  const { problems, usages, named } = view;
  const wrong = usages.flatMap((usage) => (usage.place ? [usageAnnotation(usage, folder)] : []));
  const found = problems.map((problem): Annotation => {
    const { severity, rule, errno, appId, message, remedy, place } = problem;
    const owner = named && appId !== null ? `${idText(appId, lang)}: ` : '';
    const title = errno === null ? rule : `${rule} (${errno})`;
    const told = `${elsewhereText(place, folder)}${owner}${message}\n${remedy}`;
    return { severity, title, message: cut(told, LONGEST - 1), ...placeOf(place, folder) };
  });
  return (['error', 'warning', 'info'] as const).flatMap((severity) =>
    [...wrong, ...found].filter((one) => one.severity === severity).slice(0, MOST),
  );
}

export function usageAnnotation({ place, message }: UsageView, folder: string | undefined): Annotation {
  const text = `${elsewhereText(place, folder)}${visible(message)}`;
  const told = { severity: 'error', title: 'swan-domains', message: cut(text, LONGEST - 1) } as const;
  const file = place ? repositoryPath(place.file, folder) : null;
  if (!place || file === null) return told;
  const { line, column } = place;
  if (line === undefined) return { ...told, file };
  return { ...told, file, startLine: line, ...(column === undefined ? {} : { startColumn: column }) };
}

/** GitHub drops columns where the lines differ, and says so in the log. */
function placeOf(place: ProblemRow['place'], folder: string | undefined) {
  const file = place?.file == null ? null : repositoryPath(place.file, folder);
  if (!place || file === null) return {};
  const { line, column, endLine, endColumn } = place;
  const lines = { file, startLine: line, endLine };
  return line === endLine ? { ...lines, startColumn: column, endColumn } : lines;
}
