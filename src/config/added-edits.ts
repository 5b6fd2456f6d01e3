/**
 * Where in a YAML text lists get new lines, and which: as items below the others, in brackets as one with a line for
 * each, in JSON as JSON. Only the places are found here: what comes of them is read back by who asked.
 */
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { yamlComment } from '../app/yaml-comment.ts';
import type { DomainType } from '../core/domain-type.ts';
import type { Edit } from './list-edits.ts';

/** `from`: where it is called, for the comment. */
export type AddedDomains = ReadonlyMap<DomainType, readonly { readonly domain: string; readonly from: string }[]>;

/** Under which key the lists stand. */
export type ListsKey = 'domains' | 'add_domains';

export function addedEdits(text: string, map: YAMLMap, key: ListsKey, added: AddedDomains): Edit[] {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const domains = pairOf(map, key)?.value;
  if (map.flow) return inFlowMap(map, key, domains, added);
  if (!isMap(domains)) return [appended(text, map, key, added, eol)];
  if (domains.flow) return [inFlow(domains, added)].flat();
  const indent = columnOf(text, startOf(domains.items[0]?.key as Node));
  const edits: Edit[] = [];
  const missing: string[] = [];
  for (const [type, lines] of added) {
    const list = pairOf(domains, type)?.value as Node | undefined;
    if (list) edits.push(inList(text, list, lines, indent, eol));
    else missing.push(...[`${' '.repeat(indent)}${type}:`, ...lines.map((line) => lineOf(line, indent + 2))]);
  }
  if (missing.length > 0) {
    const last = domains.items.at(-1);
    const at = endOfLine(text, endOf((last?.value ?? last?.key) as Node));
    edits.push(...joinAt(edits, at, eol + missing.join(eol)));
  }
  return edits;
}

/** Two edits may be at one place: the last list's new line, and the next list. */
function joinAt(edits: Edit[], at: number, text: string): Edit[] {
  const index = edits.findIndex(({ start, end }) => start <= at && end === at);
  const known = edits[index];
  if (!known) return [{ start: at, end: at, text }];
  edits[index] = { ...known, text: known.text + text };
  return [];
}

type Lines = readonly { readonly domain: string; readonly from: string }[];

function inList(text: string, list: Node, lines: Lines, indent: number, eol: string): Edit {
  if (isSeq(list) && !list.flow) {
    const column = dashColumn(text, startOf(list.items[0] as Node));
    const at = endOfLine(text, endOf(list.items.at(-1) as Node));
    return { start: at, end: at, text: lines.map((line) => eol + lineOf(line, column)).join('') };
  }
  const start = startOf(list);
  const end = endOf(list);
  if (isSeq(list) && text.slice(start, end).includes('\n') && list.items.length > 0) {
    const last = list.items.at(-1) as Node;
    const column = columnOf(text, startOf(last));
    const put = lines.map(({ domain }) => `,${eol}${' '.repeat(column)}${domain}`).join('');
    return { start: endOf(last), end: endOf(last), text: put };
  }
  const items = isSeq(list) ? (list.items as Node[]) : isScalar(list) && list.value === '' ? [] : [list];
  const old = items.map((item) => `${' '.repeat(indent + 2)}- ${text.slice(startOf(item), endOf(item))}`);
  const to = endOfLine(text, end);
  const comment = text.slice(end, to).trim();
  const from = start - (/[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0);
  const put = [comment === '' ? '' : ` ${comment}`, ...old, ...lines.map((line) => lineOf(line, indent + 2))].join(eol);
  return isAlias(list) ? { start, end: start, text: '' } : { start: from, end: to, text: put };
}

function inFlowMap(map: YAMLMap, key: ListsKey, domains: unknown, added: AddedDomains): Edit[] {
  if (isMap(domains)) return inFlow(domains, added);
  const value = `{ ${[...added].map(([type, lines]) => `${JSON.stringify(type)}: ${jsonList(lines)}`).join(', ')} }`;
  return [beforeEnd(map, `${JSON.stringify(key)}: ${value}`)];
}

function inFlow(domains: YAMLMap, added: AddedDomains): Edit[] {
  const missing: string[] = [];
  const edits = [...added].flatMap(([type, lines]): Edit[] => {
    const list = pairOf(domains, type)?.value as Node | undefined;
    const texts = lines.map(({ domain }) => JSON.stringify(domain)).join(', ');
    if (!list) missing.push(`${JSON.stringify(type)}: ${jsonList(lines)}`);
    else if (isSeq(list)) {
      const last = list.items.at(-1) as Node | undefined;
      const at = last ? endOf(last) : startOf(list) + 1;
      return [{ start: at, end: at, text: last ? `, ${texts}` : texts }];
    } else if (isScalar(list)) {
      const [start, end] = [startOf(list), endOf(list)];
      if (list.value === '') return [{ start, end, text: jsonList(lines) }];
      return [
        { start, end: start, text: '[' },
        { start: end, end, text: `, ${texts}]` },
      ];
    }
    return [];
  });
  return missing.length > 0 ? [...edits, beforeEnd(domains, missing.join(', '))] : edits;
}

/** A member more, behind the last one. */
function beforeEnd(map: YAMLMap, text: string): Edit {
  const last = map.items.at(-1);
  const at = last ? endOf((last.value ?? last.key) as Node) : startOf(map as Node) + 1;
  return { start: at, end: at, text: last ? `, ${text}` : ` ${text} ` };
}

function jsonList(lines: Lines): string {
  return `[${lines.map(({ domain }) => JSON.stringify(domain)).join(', ')}]`;
}

export function newText(added: AddedDomains): string {
  return `${linesOf('domains', added, 0).join('\n')}\n`;
}

function linesOf(key: ListsKey, added: AddedDomains, indent: number): string[] {
  const margin = ' '.repeat(indent);
  const lists = [...added].flatMap(([type, domains]) => [
    `${margin}  ${type}:`,
    ...domains.map((line) => lineOf(line, indent + 4)),
  ]);
  return [`${margin}${key}:`, ...lists];
}

/** A key more, behind all others. */
function appended(text: string, map: YAMLMap, key: ListsKey, added: AddedDomains, eol: string): Edit {
  if (pairOf(map, key)) return { start: 0, end: 0, text: '' }; // an alias: what is added would be found missing
  const indent = columnOf(text, startOf(map.items[0]?.key as Node));
  const lines = linesOf(key, added, indent).join(eol);
  if (indent === 0)
    return { start: text.length, end: text.length, text: `${text.endsWith('\n') ? '' : eol}${lines}${eol}` };
  const at = endOfLine(text, endOf(map));
  return { start: at, end: at, text: eol + lines };
}

function lineOf({ domain, from }: Lines[number], indent: number): string {
  return `${' '.repeat(indent)}- ${domain} # ${yamlComment(from)}`;
}

export function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** Of a block's last leaf: the block's own end is behind the line breaks that follow. */
function endOf(node: Node): number {
  if (isSeq(node) && !node.flow && node.items.length > 0) return endOf(node.items.at(-1) as Node);
  const last = isMap(node) && !node.flow ? node.items.at(-1) : undefined;
  if (last) return endOf((last.value ?? last.key) as Node);
  return node.range?.[1] ?? 0;
}

function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}

/** Where the mark of a list's item stands. */
function dashColumn(text: string, at: number): number {
  return columnOf(text, text.lastIndexOf('-', at - 1));
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : text.charAt(end - 1) === '\r' ? end - 1 : end;
}
