/**
 * An outcome for the log of a GitHub step that runs the command itself: annotations, then the text that a terminal
 * would get, for GitHub shows no annotation's place in the log and only ten of a kind on the page.
 */
import { type Annotation, annotationsOf, LONGEST, MOST, usageAnnotation } from './annotations.ts';
import { idText } from './app-row.ts';
import { defuse } from './defuse.ts';
import type { RenderOptions } from './format.ts';
import { cut, visible } from './messages/words.ts';
import type { RunView } from './run-view.ts';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** @param text the same outcome as text; nothing of it is a command afterwards */
export function renderGitHub(view: RunView, text: string, options: RenderOptions): string {
  const { usages, apps } = view;
  const { lang } = options;
  const annotations = annotationsOf(view, options);
  // One without a place is no line's: the step's page still shows it.
  const bare = usages.flatMap((usage) => (usage.place ? [] : [usageAnnotation(usage, options.folder)]));
  const troubled = apps.flatMap(({ appId, status, note }) => {
    if (!note || (status !== 'failed' && status !== 'refused')) return [];
    const owner = appId === null ? '' : `${idText(appId, lang)}: `;
    const call = note.call === '' ? '' : `${note.call}: `;
    const message = [`${owner}${call}${note.message}`, ...(note.remedy === null ? [] : [note.remedy])].join('\n');
    return [{ severity: 'error', title: 'swan-domains', message: cut(message, LONGEST - 1) } as const];
  });
  const errors = annotations.filter(({ severity }) => severity === 'error').length;
  const shown = [...bare, ...troubled].slice(0, Math.max(0, MOST - errors));
  return [...annotations, ...shown].map(commandText).join('') + defuse(text);
}

function commandText({
  severity,
  message,
  title,
  file,
  startLine,
  endLine,
  startColumn,
  endColumn,
}: Annotation): string {
  const properties = { title, file, line: startLine, endLine, col: startColumn, endColumn };
  const given = Object.entries(properties).filter(([, value]) => value !== undefined);
  const list = given.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
  return `::${COMMANDS[severity]} ${list}::${escapeData(message)}\n`;
}

/** actions/runner, ActionCommand.cs: what it reads back. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  // What a terminal obeys is no part of a name that GitHub shows; line ends have their own escape.
  const seen = text.replace(/(?![\r\n])[\p{Cc}\p{Cf}]/gu, visible);
  return escapeData(seen).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
