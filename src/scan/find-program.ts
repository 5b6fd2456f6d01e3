/** Where a smart program's source is, and what its `app.json` says is in it. */
import { lstatSync, realpathSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { type ProgramFault, UsageError } from '../app/usage-error.ts';
import { readSource } from './read-source.ts';

export interface ProgramFolder {
  /** Absolute: `smartProgramRoot`, or the folder itself. */
  readonly root: string;
  /** Files that the platform loads by itself, without ending; `null`: there is no `app.json`, and every file counts. */
  readonly entries: readonly string[] | null;
}

/** The platform's own file, and those that frameworks make it of. */
const MARKS = ['app.json', 'pages.json', 'app.config.js', 'app.config.ts', 'app.js', 'app.ts'];

/**
 * @param folder absolute
 * @param shown as the user wrote it
 * @throws UsageError for what is no smart program
 * @example findProgram('/work/shop', 'shop') // { root: '/work/shop/dist', entries: ['app', 'pages/index/index'] }
 */
export function findProgram(folder: string, shown: string): ProgramFolder {
  const fail = (fault: ProgramFault, path: string) => new UsageError({ kind: 'no-program', fault, path });
  if (!isFolder(folder)) throw fail('no-folder', shown);
  const project = readJson(join(folder, 'project.swan.json'), () => fail('not-json', `${shown}/project.swan.json`));
  const named = textIn(project, 'smartProgramRoot');
  const root = named === null ? folder : resolve(folder, named);
  if (!isFolder(root) || !isInside(folder, root)) throw fail('no-root', named ?? '');
  const source =
    isFolder(join(root, 'src')) && !MARKS.some((mark) => isThere(join(root, mark))) ? join(root, 'src') : root;
  if (!MARKS.some((mark) => isThere(join(source, mark)))) throw fail('no-app', shown);
  const app = readJson(join(source, 'app.json'), () => fail('not-json', `${shown}/app.json`));
  return { root: source, entries: app === null ? null : entriesOf(app) };
}

/** @returns `null` where there are no pages in it: a file of something else */
function entriesOf(app: object): string[] | null {
  const pages = textsIn(app, 'pages');
  const packages = [...listIn(app, 'subPackages'), ...listIn(app, 'subpackages')];
  for (const part of packages) {
    const root = (textIn(part, 'root') ?? '').replace(/^\/|\/$/g, '');
    for (const page of textsIn(part, 'pages')) pages.push(root === '' ? page : `${root}/${page}`);
  }
  if (pages.length === 0) return null;
  return ['app', ...pages.map((page) => page.replace(/^\//, '')), ...componentsOf(app, 'app.json')];
}

/** @returns the components that a page's JSON uses, as they are imported: relative to it, or to the root */
export function componentsOf(config: object, file: string): string[] {
  const components = 'usingComponents' in config ? config.usingComponents : null;
  const paths = typeof components === 'object' && components !== null ? Object.values(components) : [];
  const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
  return paths.flatMap((path) => {
    if (typeof path !== 'string' || path.includes('://')) return []; // a plugin, a dynamic library
    if (path.startsWith('/')) return [path.slice(1)];
    return [join(folder, path).replaceAll(sep, '/')];
  });
}

/** @throws what `fail` makes, for what is there and is no JSON */
export function readJson(path: string, fail: () => Error): object | null {
  let text: string;
  try {
    text = readSource(path);
  } catch {
    return null;
  }
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    throw fail();
  }
}

function textIn(value: object | null, key: string): string | null {
  const found = value && (value as Record<string, unknown>)[key];
  return typeof found === 'string' && found !== '' ? found : null;
}

function listIn(value: object, key: string): object[] {
  const found = (value as Record<string, unknown>)[key];
  return Array.isArray(found) ? found.filter((item) => typeof item === 'object' && item !== null) : [];
}

function textsIn(value: object, key: string): string[] {
  const found = (value as Record<string, unknown>)[key];
  const items = Array.isArray(found) ? found : [];
  return items.flatMap((item) => (typeof item === 'string' ? [item] : (textIn(item as object, 'path') ?? [])));
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function isFolder(path: string): boolean {
  try {
    return lstatSync(realpathSync(path)).isDirectory();
  } catch {
    return false;
  }
}

function isInside(outer: string, inner: string): boolean {
  const path = relative(realpathSync(outer), realpathSync(inner));
  return path === '' || !(path === '..' || path.startsWith(`..${sep}`));
}
