/** Lists as lines of a `swan-domains.yml`, as somebody would write them by hand. */
import type { LiveLists } from '../app/platform.ts';
import { yamlComment } from '../app/yaml-comment.ts';
import { yamlText } from '../app/yaml-text.ts';
import { isOneEntry } from '../core/list.ts';
import { escapeUnseen } from './json.ts';
import { type Lang, quote, words } from './messages/words.ts';

/** An app and its lists, as the platform or a person has them. */
export interface ConfigApp {
  readonly appId: string | null;
  readonly lists: LiveLists;
}

/** @returns `app_id` and `domains` of one app */
export function appLines({ appId, lists }: ConfigApp, lang: Lang): string[] {
  return [...idLines(appId), ...listsLines('domains', lists, lang)];
}

export function idLines(appId: string | null): string[] {
  return appId === null ? [] : [`app_id: ${quoted(appId)}`];
}

export function severalApps(apps: readonly ConfigApp[], lang: Lang): string[] {
  if (apps.length === 0) return ['apps: []'];
  const members = apps.flatMap((app) =>
    appLines(app, lang).map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`),
  );
  return ['apps:', ...members];
}

/** @returns a map of domain types below its key; each domain once */
export function listsLines(key: string, lists: LiveLists, lang: Lang): string[] {
  const lines = Object.entries(lists).flatMap(([type, list]) => listLines(type, list, lang));
  return [lines.length > 0 ? `${key}:` : `${key}: {}`, ...lines.map((line) => `  ${line}`)];
}

function listLines(type: string, list: readonly string[], lang: Lang): string[] {
  const texts = [...new Set(list.map((text) => text.trim()))].filter((text) => text !== '');
  const lines = texts.map((text) =>
    isOneEntry(text) ? `- ${escapeUnseen(yamlText(text))}` : separatedLine(text, lang),
  );
  return texts.some(isOneEntry) ? [`${type}:`, ...lines.map((line) => `  ${line}`)] : [...lines, `${type}: []`];
}

/** The config would read two entries, or none that the platform takes. */
function separatedLine(text: string, lang: Lang): string {
  const told = words('live, and cannot be declared for it holds a separator', '线上存在，但含有分隔符，无法声明')[lang];
  return `# ${told}: ${yamlComment(quote(text))}`;
}

/** With nothing in it that a terminal obeys: JSON's texts are YAML's. */
function quoted(text: string): string {
  return escapeUnseen(JSON.stringify(text));
}
