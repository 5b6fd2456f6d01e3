/** A smart program as it was read: its modules, what they import, and who writes what. */
import { posix } from 'node:path';
import { lookOf } from './component-look.ts';
import { directCalls } from './direct-call.ts';
import {
  type Call,
  type Expression,
  type Fn,
  type Module,
  memberName,
  type ObjectLiteral,
  type Site,
  type Write,
} from './expression.ts';
import { isFree } from './free-name.ts';
import type { TemplateEvent } from './template-event.ts';

/** A page or a component: its name without ending, and the literal that its file gives to `Page` or `Component`. */
export interface Program {
  readonly modules: ReadonlyMap<string, Module>;
  /** Of `App({…})`. */
  readonly apps: readonly ObjectLiteral[];
  /** Of `Page({…})` and `Component({…})`, by the file that they are in. */
  readonly pages: ReadonlyMap<string, readonly ObjectLiteral[]>;
  /** Is it a page's or the app's own? Then the platform calls its functions. */
  readonly registered: ReadonlySet<ObjectLiteral>;
  /** Of pages that begin without data: what they set later has to belong to something. */
  readonly emptyData: ReadonlyMap<ObjectLiteral, ObjectLiteral>;
  readonly writesOf: (key: string) => readonly Write[];
  /** What is written to every component's prototype, by its key. */
  readonly componentGlobals: (key: string) => readonly Write[];
  readonly directCalls: ReadonlyMap<Fn, readonly Call[]>;
  /** Of `Vue.mixin({…})`. */
  readonly mixins: readonly ObjectLiteral[];
  /** `api[name] = …`: under a key that is no text of its own. */
  readonly writesUnderNames: readonly Write[];
  readonly resolve: (from: string, specifier: string) => Module | null;
  /** Modules of bundles, by their id. */
  readonly bundled: ReadonlyMap<string, Fn>;
  readonly bundledIds: ReadonlySet<Fn>;
  /** Of components: the tables of what they are given, with defaults; by the table itself, and by the data beside it. */
  readonly properties: ReadonlyMap<ObjectLiteral, ObjectLiteral>;
  /** What templates give to the functions that they bind, by the script beside them. */
  readonly events: ReadonlyMap<string, readonly TemplateEvent[]>;
  /** Where the page is opened: the address, with the query. */
  readonly navigations: readonly Navigation[];
}

export interface Navigation {
  readonly url: Expression;
  readonly file: string;
}

/** As they are tried behind a name without one. */
const SOURCE_ENDINGS = ['.js', '.ts', '.jsx', '.tsx', '.mjs', '.cjs', '.vue'] as const;

export function linkProgram(
  modules: readonly Module[],
  navigations: readonly Navigation[],
  events: Program['events'] = new Map(),
): Program {
  const byFile = new Map(modules.map((module) => [module.file, module]));
  const writes = new Map<string, Write[]>();
  const writesUnderNames: Write[] = [];
  const mixins: ObjectLiteral[] = [];
  const apps: ObjectLiteral[] = [];
  const pages = new Map<string, ObjectLiteral[]>();
  const registered = new Set<ObjectLiteral>();
  const bundled = new Map<string, Fn>();
  const opened: Navigation[] = [...navigations];
  for (const module of modules) {
    for (const write of module.writes) {
      if (write.key.kind === 'text') add(writes, write.key.value, write);
      else if (write.fn) writesUnderNames.push(write);
    }
    for (const [id, fn] of module.bundled) bundled.set(id, fn);
    for (const call of module.calls) {
      for (const literal of literalsOf(call.args[0]?.value)) {
        if (isFree(call.callee, 'App')) apps.push(literal);
        if (memberName(call.callee) === 'mixin') mixins.push(literal);
        if (isPageMaker(call)) add(pages, module.file, literal);
      }
      const url = navigated(call);
      if (url) opened.push({ url, file: module.file });
    }
    for (const value of module.exports.get('default') ?? []) {
      const literal = value.kind === 'call' ? value.args[0]?.value : value;
      if (module.file.endsWith('.vue') && literal?.kind === 'object') add(pages, module.file, literal);
    }
  }
  const looks = modules.flatMap((module) => module.looks);
  if (apps.length === 0) apps.push(...looks.filter((literal) => lookOf(literal) === 'app'));
  for (const literal of looks) if (lookOf(literal) === 'component') addLook(pages, literal);
  for (const literal of [...apps, ...[...pages.values()].flat()]) registered.add(literal);
  return {
    modules: byFile,
    apps,
    pages,
    registered,
    bundled,
    bundledIds: new Set(bundled.values()),
    properties: propertyTables(registered),
    emptyData: new Map(
      [...registered].map((literal) => [
        literal,
        {
          kind: 'object',
          properties: [],
          given: false,
          owner: null,
          file: literal.file,
          start: literal.start,
          end: literal.end,
        },
      ]),
    ),
    navigations: opened,
    events,
    writesOf: (key) => writes.get(key) ?? [],
    componentGlobals: (key) =>
      (writes.get(key) ?? []).filter(({ object }) => GIVEN_TO_ALL.has(memberName(object) ?? '')),
    directCalls: directCalls(modules),
    mixins,
    writesUnderNames,
    resolve: (from, specifier) => {
      const file = resolveImport(from, specifier, (path) => byFile.has(path));
      return file === null ? null : (byFile.get(file) ?? null);
    },
  };
}

/** `Vue.prototype.$api`, `app.config.globalProperties.$api`: whatever the framework is called there. */
const GIVEN_TO_ALL = new Set(['prototype', 'globalProperties']);

/** Calls that are written in this part of a file. */
export function callsInside({ file, start, end }: Site, { modules }: Pick<Program, 'modules'>): readonly Call[] {
  return modules.get(file)?.calls.filter((call) => call.start >= start && call.end <= end) ?? [];
}

function propertyTables(components: ReadonlySet<ObjectLiteral>): Map<ObjectLiteral, ObjectLiteral> {
  const tables = new Map<ObjectLiteral, ObjectLiteral>();
  for (const component of components) {
    const member = (name: string) =>
      component.properties.find(({ key }) => key?.kind === 'text' && key.value === name)?.value;
    const [table, data] = [member('properties'), member('data')];
    if (table?.kind !== 'object') continue;
    tables.set(table, table);
    if (data?.kind === 'object') tables.set(data, table);
  }
  return tables;
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

function addLook(pages: Map<string, ObjectLiteral[]>, literal: ObjectLiteral): void {
  const known = pages.get(literal.file);
  if (!known?.includes(literal)) add(pages, literal.file, literal);
}

/** `Page({…})`, and `const page = {…}; Page(page)`. */
function literalsOf(value: Expression | undefined): ObjectLiteral[] {
  if (value?.kind === 'object') return [value];
  const named = value?.kind === 'name' ? (value.scope.find(value.name)?.values ?? []) : [];
  return named.filter((one) => one.kind === 'object');
}

function isPageMaker({ callee }: Call): boolean {
  return isFree(callee, 'Page') || isFree(callee, 'Component');
}

const NAVIGATIONS = new Set(['navigateTo', 'redirectTo', 'reLaunch', 'switchTab']);

/** `swan.navigateTo({ url })`, whoever is called so. */
function navigated({ callee, args }: Call): Expression | null {
  const [first] = args;
  if (callee.kind !== 'member' || callee.key.kind !== 'text' || !NAVIGATIONS.has(callee.key.value)) return null;
  const options = first?.value;
  if (options?.kind !== 'object') return null;
  return options.properties.find(({ key }) => key?.kind === 'text' && key.value === 'url')?.value ?? null;
}

/**
 * @param from the importing file, relative to the root, with `/`
 * @param exists is there such a file?
 * @returns the file that is meant; `null` for a package, and for what is not there
 * @example resolveImport('pages/a/a.js', '../../utils/http', exists) // 'utils/http.js'
 */
export function resolveImport(from: string, specifier: string, exists: (path: string) => boolean): string | null {
  const folder = posix.dirname(from);
  if (specifier.startsWith('.')) return withEnding(posix.join(folder, specifier), exists);
  if (specifier.startsWith('/')) return withEnding(specifier.slice(1), exists);
  // `@/utils/http`, `~utils/http`, `@utils/http`, and the platform's own `utils/http`: an alias, or a package.
  const bare = specifier.replace(/^[@~]\/?/, '');
  const beside = withEnding(posix.join(folder, specifier), exists);
  if (beside?.includes('/')) return beside;
  return withEnding(bare, exists) ?? withEnding(`src/${bare}`, exists);
}

function withEnding(path: string, exists: (path: string) => boolean): string | null {
  const clean = posix.normalize(path).replace(/\/$/, '');
  const tried = [
    clean,
    ...SOURCE_ENDINGS.map((ending) => clean + ending),
    ...SOURCE_ENDINGS.map((ending) => `${clean}/index${ending}`),
  ];
  return tried.find((candidate) => exists(candidate)) ?? null;
}
