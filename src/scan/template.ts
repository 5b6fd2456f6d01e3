/**
 * What is kept of a template (`.swan`, `.vue`): its web views, the templates that it takes in, the links to pages. A
 * tokenizer for these few tags, and no parser of HTML: scripts of a template (`import-sjs`) hold `<` as they like, and
 * every place must be exact.
 */
import { type Expression, type ObjectLiteral, propertyOf, Scope, type Site } from './expression.ts';
import { readExpression } from './read-module.ts';
import { readEvents, type TemplateEvent } from './template-event.ts';

export interface Template {
  readonly webViews: readonly TemplateTag[];
  readonly links: readonly TemplateTag[];
  readonly events: readonly TemplateEvent[];
  /** Paths of templates that are taken in. */
  readonly includes: readonly string[];
}

export interface TemplateTag {
  readonly site: Site;
  /** The address as it is written; `bound`: as an expression (`:src`). */
  readonly text: string;
  readonly bound: boolean;
  /** Of `text` in the file. */
  readonly offset: number;
}

const COMMENT = /<!--[\s\S]*?-->/g;
const TAG = /<(web-view|navigator|include|import)(?=[\s/>])((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
const ATTRIBUTE = /([\w:@.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/** @example readTemplate('<web-view src="{{url}}"/>', 'pages/a/a.swan').webViews[0]?.text // '{{url}}' */
export function readTemplate(text: string, file: string): Template {
  const blank = text.replace(COMMENT, (comment) => comment.replace(/[^\n]/g, ' '));
  const webViews: TemplateTag[] = [];
  const links: TemplateTag[] = [];
  const includes: string[] = [];
  for (const tag of blank.matchAll(TAG)) {
    const [whole, name, attributes = ''] = tag;
    const start = tag.index + whole.indexOf(attributes, 1 + (name?.length ?? 0));
    const address = attributeOf(attributes, start, name === 'navigator' ? 'url' : 'src', file, tag);
    if (name === 'web-view')
      webViews.push(
        address ?? {
          site: { file, start: tag.index, end: tag.index + whole.length },
          text: '',
          bound: false,
          offset: tag.index,
        },
      );
    else if (address && name === 'navigator') links.push(address);
    else if (address) includes.push(address.text);
  }
  return { webViews, links, events: readEvents(blank, file), includes };
}

function attributeOf(
  attributes: string,
  start: number,
  wanted: string,
  file: string,
  tag: RegExpExecArray,
): TemplateTag | null {
  for (const attribute of attributes.matchAll(ATTRIBUTE)) {
    const [whole, name = '', double, single, bare] = attribute;
    const bound = name === `:${wanted}` || name === `v-bind:${wanted}`;
    if (name !== wanted && !bound) continue;
    const text = double ?? single ?? bare ?? '';
    const offset = start + attribute.index + whole.length - (bare === undefined ? 1 : 0) - text.length;
    return {
      site: {
        file,
        start: text === '' ? tag.index : offset,
        end: text === '' ? tag.index + tag[0].length : offset + text.length,
      },
      text,
      bound,
      offset,
    };
  }
  return null;
}

/** The expression of an address with `{{ }}` in it; its names are the page's data. */
export function templateExpression(
  { text, bound, offset, site }: TemplateTag,
  pages: readonly ObjectLiteral[],
  renders: readonly Expression[] = [],
): Expression {
  const { file } = site;
  const scope = new DataScope(file, pages, renders);
  const unknown: Expression = { kind: 'unknown', ...site };
  if (bound) return readExpression(text, offset, file, scope) ?? unknown;
  const parts: Expression[] = [];
  let at = 0;
  for (const hole of text.matchAll(/\{\{([\s\S]*?)\}\}/g)) {
    if (hole.index > at) parts.push(textAt(text.slice(at, hole.index), at));
    parts.push(readExpression(hole[1] ?? '', offset + hole.index + 2, file, scope) ?? unknown);
    at = hole.index + hole[0].length;
  }
  if (at < text.length) parts.push(textAt(text.slice(at), at));
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind: 'join', parts, ...site };

  function textAt(value: string, from: number): Expression {
    return { kind: 'text', value, number: false, file, start: offset + from, end: offset + from + value.length };
  }
}

/** `render(_ctx, _cache, $props, $setup, $data, $options)` of uni-app: whichever it is, it has what the page has. */
const RENDERED_FROM = 6;

/** Every name is one of the page's data, or of what its component keeps. */
class DataScope extends Scope {
  private readonly pages: readonly ObjectLiteral[];
  private readonly renders: readonly Expression[];

  constructor(file: string, pages: readonly ObjectLiteral[], renders: readonly Expression[]) {
    super(null, file);
    this.pages = pages;
    this.renders = renders;
  }

  override find(name: string) {
    const { file } = this;
    const key = (value: string): Expression => ({ kind: 'text', value, number: false, file, start: 0, end: 0 });
    const values = this.pages.flatMap((page): Expression[] => {
      const site = { file: page.file, start: page.start, end: page.end };
      const data: Expression = { kind: 'member', object: page, key: key('data'), ...site };
      const inData: Expression = { kind: 'member', object: data, key: key(name), ...site };
      const inPage: Expression = { kind: 'member', object: page, key: key(name), ...site };
      return file.endsWith('.vue') || propertyOf(page, 'data')?.kind === 'function' ? [inPage] : [inData, inPage];
    });
    const rendered = this.pages.flatMap((page) =>
      this.renders.map((callee): Expression => {
        const site = { file: callee.file, start: callee.start, end: callee.end };
        const args = Array.from({ length: RENDERED_FROM }, () => ({ value: page, spread: false }));
        const call: Expression = { kind: 'call', callee, args, isNew: false, fn: null, guard: null, ...site };
        return { kind: 'member', object: call, key: key(name), ...site };
      }),
    );
    return { name, values: [...values, ...rendered], changes: null };
  }
}
