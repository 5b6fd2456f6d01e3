/**
 * A smart program's folder -> every call that leaves the program. Only what `app.json` reaches counts: pages,
 * subpackages, their components, and what these import. A file that nobody loads calls nobody.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { createEvaluation } from './evaluate.ts';
import type { Module, ObjectLiteral, Site } from './expression.ts';
import { type Found, findCalls, type WebView } from './find-calls.ts';
import { componentsOf, type ProgramFolder, readJson } from './find-program.ts';
import { type IgnoreComment, ignoreComments } from './ignore-comments.ts';
import { listSources } from './list-sources.ts';
import { linkProgram, type Navigation, resolveImport } from './program.ts';
import { readModule } from './read-module.ts';
import { readSource } from './read-source.ts';
import { LARGEST_SOURCE, scriptOf, withoutOtherPlatforms } from './source-text.ts';
import { takenExports } from './taken-exports.ts';
import { readTemplate, type Template, templateExpression } from './template.ts';
import type { TemplateEvent } from './template-event.ts';
import { withoutUnused } from './unused-function.ts';

/** Why a file could not be read. `detail`: the parser's words, a number of bytes, the system's code. */
interface UnreadSource {
  readonly fault: 'syntax' | 'size' | 'depth' | 'unreadable';
  readonly detail: string;
  readonly site: Site;
}

export interface Scan extends Found {
  /** Files that were read, and files that nothing in the program loads. */
  readonly read: number;
  readonly leftOut: number;
  readonly unread: readonly UnreadSource[];
  readonly comments: readonly IgnoreComment[];
}

/** What Vue's compiler calls the function that gives a template its names. */
const RENDER = '_sfc_render';

/**
 * @param folder as `findProgram` found it
 * @param ignored patterns of files that are left out
 * @returns places relative to the folder's root
 */
export function scanProgram({ root, entries }: ProgramFolder, ignored: readonly string[] = []): Scan {
  const files = listSources(root, ignored);
  const reader = new Reader(root, new Set(files));
  if (entries === null) for (const file of files) reader.want(file);
  else for (const entry of entries) reader.wantUnit(entry);
  reader.readAll();
  const { modules, templates, unread, comments } = reader;
  const links: Navigation[] = [...templates].flatMap(([file, { links }]) =>
    links.map((link) => ({ url: templateExpression(link, []), file })),
  );
  const events = new Map<string, TemplateEvent[]>();
  for (const [file, template] of templates) {
    for (const owner of template.events.length > 0 ? reader.ownersOf(file) : [])
      events.set(owner, [...(events.get(owner) ?? []), ...template.events]);
  }
  // Without `app.json` a build may know of imports that nobody sees here.
  const isTaken = entries === null ? () => true : takenExports(modules.values(), reader.resolve);
  const used = [...modules.values()].map((module) => withoutUnused(module, (name) => isTaken(module.file, name)));
  const program = linkProgram(
    used.sort((a, b) => (a.file < b.file ? -1 : 1)),
    links,
    events,
  );
  const evaluation = createEvaluation(program);
  const webViews = [...templates].flatMap(([file, { webViews }]): WebView[] => {
    const owners = reader.ownersOf(file);
    const pages = owners.flatMap((owner): readonly ObjectLiteral[] => program.pages.get(owner) ?? []);
    const renders = owners.flatMap((owner) => modules.get(owner)?.scope.find(RENDER)?.values ?? []);
    return webViews.map((tag) => ({ source: templateExpression(tag, pages, renders), site: tag.site }));
  });
  const inScripts = [...modules.values()].flatMap((module) =>
    module.webViews.map((source) => ({ source, site: source })),
  );
  const found = findCalls(evaluation, [...webViews, ...inScripts]);
  const read = reader.done.size - unread.length;
  return { ...found, read, leftOut: files.length - reader.done.size, unread, comments };
}

class Reader {
  readonly root: string;
  readonly known: ReadonlySet<string>;
  readonly modules = new Map<string, Module>();
  readonly templates = new Map<string, Template>();
  readonly unread: UnreadSource[] = [];
  readonly comments: IgnoreComment[] = [];
  readonly done = new Set<string>();
  private readonly waiting: string[] = [];
  /** Which templates take in which. */
  private readonly includedBy = new Map<string, string[]>();

  constructor(root: string, known: ReadonlySet<string>) {
    this.root = root;
    this.known = known;
  }

  readonly resolve = (from: string, specifier: string) =>
    resolveImport(from, specifier, (path) => this.known.has(path));

  want(file: string): void {
    if (this.done.has(file)) return;
    this.done.add(file);
    this.waiting.push(file);
  }

  /** A page, a component or the app: script, template, and what its JSON names. */
  wantUnit(path: string): void {
    const script = resolveImport('', `./${path}`, (file) => this.known.has(file));
    if (script !== null) this.want(script);
    for (const base of [path, `${path}/index`]) {
      if (this.known.has(`${base}.swan`)) this.want(`${base}.swan`);
      const config = this.units.has(base) ? null : readJson(join(this.root, `${base}.json`), () => new SyntaxError());
      this.units.add(base);
      for (const component of config && path !== 'app' ? componentsOf(config, `${base}.json`) : [])
        this.wantUnit(component);
    }
  }

  private readonly units = new Set<string>();

  readAll(): void {
    for (let file = this.waiting.pop(); file !== undefined; file = this.waiting.pop()) this.read(file);
    this.unread.sort((a, b) => (a.site.file < b.site.file ? -1 : 1));
    this.comments.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  }

  /** The scripts beside a template, and beside those that take it in. */
  ownersOf(template: string, seen = new Set<string>()): string[] {
    if (seen.has(template)) return [];
    seen.add(template);
    const own = template.endsWith('.vue')
      ? template
      : resolveImport('', `./${template.replace(/\.swan$/, '')}`, (file) => this.modules.has(file));
    const others = (this.includedBy.get(template) ?? []).flatMap((file) => this.ownersOf(file, seen));
    return own === null ? others : [own, ...others];
  }

  private read(file: string): void {
    const text = this.textOf(file);
    if (text === null) return;
    this.comments.push(...ignoreComments(text, file));
    if (/\.(?:swan|vue)$/.test(file)) this.readTemplate(text, file);
    if (file.endsWith('.swan')) return;
    const { script, typed } = file.endsWith('.vue') ? scriptOf(text) : { script: text, typed: undefined };
    try {
      const { module, unparsed } = readModule(withoutOtherPlatforms(script), file, typed);
      if (unparsed) this.unread.push({ fault: 'syntax', ...unparsed });
      if (!module) return;
      this.modules.set(file, module);
      for (const from of module.imports.keys()) {
        const target = this.resolve(file, from);
        if (target !== null) this.want(target);
      }
    } catch (error) {
      if (!(error instanceof RangeError)) throw error; // its nesting is deeper than the stack
      this.unread.push({ fault: 'depth', detail: '', site: { file, start: 0, end: 0 } });
    }
  }

  private readTemplate(text: string, file: string): void {
    const template = readTemplate(withoutOtherPlatforms(text), file);
    this.templates.set(file, template);
    for (const path of template.includes) {
      const target = resolveImport(file, path.startsWith('/') ? path : `./${path}`, (name) => this.known.has(name));
      const included =
        target ??
        resolveImport(file, `${path.startsWith('/') ? path : `./${path}`}.swan`, (name) => this.known.has(name));
      if (included === null) continue;
      this.includedBy.set(included, [...(this.includedBy.get(included) ?? []), file]);
      this.want(included);
    }
  }

  private textOf(file: string): string | null {
    const path = join(this.root, file);
    const fail = (fault: UnreadSource['fault'], detail: string) => {
      this.unread.push({ fault, detail, site: { file, start: 0, end: 0 } });
      return null;
    };
    try {
      const { size } = statSync(path);
      return size > LARGEST_SOURCE ? fail('size', String(size)) : readSource(path);
    } catch (error) {
      return fail('unreadable', error instanceof Error && 'code' in error ? String(error.code) : '');
    }
  }
}
