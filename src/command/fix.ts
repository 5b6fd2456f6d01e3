/** `check --fix`: the config, and the apps file that it names, mended before they are judged. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { ConfigFix, Fixable, Fixed, LeftFix, Outcome } from '../app/outcome.ts';
import { UsageError } from '../app/usage-error.ts';
import { assertMended } from '../config/assert-mended.ts';
import { parseDeclaration } from '../config/declaration.ts';
import { findAcceptedBy } from '../config/find-accepted.ts';
import { findConfig } from '../config/find-config.ts';
import { type ConfigKind, type MendedText, mendConfig } from '../config/fix-config.ts';
import { withBlankTokens } from '../config/hide-tokens.ts';
import { showPath } from '../config/load-declaration.ts';
import { parseApps } from '../config/read-apps.ts';
import { readText } from '../config/read-text.ts';
import { rules } from '../core/rules/index.ts';
import type { Command, FixRequest, Host } from './command.ts';
import { replaceFile } from './replace-file.ts';

/**
 * Every file is mended and read back before the first is written.
 *
 * @throws UsageError where there is no config, for one that cannot be read, and for a file that cannot be written
 */
export function fixConfig(asked: FixRequest, command: Command, host: Host): Fixed {
  const [given] = Object.keys(command.domains);
  if (given !== undefined) throw new UsageError({ kind: 'nothing-to-fix', option: `--${given.replaceAll('_', '-')}` });
  const found = mendFiles(asked.unsafe, command, host);
  if (found === null) throw new UsageError({ kind: 'nothing-to-fix', option: null });
  const mended = found.filter(readsAsWanted);
  const changed = mended.filter(({ before, text }) => text !== before);
  if (!asked.dryRun) for (const one of changed) write(one, one.text);
  const now = asked.dryRun ? found : (mendFiles(asked.unsafe, command, host) ?? []); // the lines are others now
  const isMended = ({ path }: FixableFile) => mended.some((one) => one.path === path);
  return {
    fixes: mended.flatMap(({ fixes }) => fixes),
    left: now.flatMap((one) => [...one.left, ...(isMended(one) ? [] : one.fixes.map(asLeft))]),
    files: changed.map(({ path, shown, before, text }) => {
      const mark = markOf(readFileSync(path, 'utf8'));
      return { shown, before: mark + withBlankTokens(before), after: mark + withBlankTokens(text) };
    }),
    dryRun: asked.dryRun,
  };
}

type MendedFile = FixableFile & MendedText;

/** Where our edits come to something else, there is no place that can be edited. */
function readsAsWanted({ before, shown, kind, ...mended }: MendedFile): boolean {
  if (mended.text === before) return true;
  try {
    assertMended(before, mended, shown, kind);
    return true;
  } catch {
    return false;
  }
}

function asLeft({ rule, place, from }: ConfigFix): LeftFix {
  return { rule, place, value: from };
}

/** What `--fix-unsafe` would mend of what was found. */
export function findFixable(problems: Outcome['problems'], command: Command, host: Host): Fixable[] {
  if (!problems.some(({ rule, place }) => 'fix' in rules[rule] && place !== null && place.file !== null)) return [];
  const fixes = (mendFiles(true, command, host) ?? []).flatMap(({ fixes }) => fixes);
  return fixes.map(({ rule, place, safe }) => ({ rule, place, safe }));
}

/** The config, and the file of its apps, as they would be; `null` where there is none. */
function mendFiles(unsafe: boolean, { config, today, ...command }: Command, { cwd }: Host): MendedFile[] | null {
  const path = config === null ? findConfig(cwd) : resolve(cwd, config);
  if (path === null) return null;
  const own = readFixable(path, 'config', cwd);
  const { apps, rules, ignore = [], ...declared } = parseDeclaration(own.before, own.shown);
  const file = apps?.kind === 'file' ? [readFixable(resolve(dirname(path), apps.path), 'apps', cwd)] : [];
  const listed = file.map(({ before, shown }) => parseApps(before, shown));
  const findAccepted = findAcceptedBy({
    ignore: [...ignore, ...listed.flatMap((one) => one.ignore)],
    apps: [...(apps?.kind === 'list' ? apps.apps : []), ...listed.flatMap((one) => one.apps)],
    rules,
    preset: command.preset ?? declared.preset,
    today,
  });
  const options = { unsafe, rules, findAccepted };
  return [own, ...file].map((one) => ({ ...one, ...mendConfig(one.before, one.shown, one.kind, options) }));
}

interface FixableFile {
  readonly path: string;
  readonly shown: string;
  readonly kind: ConfigKind;
  /** Without a byte order mark. */
  readonly before: string;
}

function readFixable(path: string, kind: ConfigKind, cwd: string): FixableFile {
  const shown = showPath(cwd, path);
  return { path, shown, kind, before: readText(path, shown) };
}

/** @throws UsageError where somebody has changed the file since it was read */
function write({ path, shown, before }: FixableFile, text: string): void {
  const now = readFileSync(path, 'utf8');
  const mark = markOf(now);
  if (now !== mark + before) throw new UsageError({ kind: 'file-changed' }, { file: shown });
  replaceFile(path, shown, mark + text);
}

function markOf(text: string): string {
  return text.startsWith('\ufeff') ? '\ufeff' : '';
}
