/**
 * Where an editor finds the schema of a new config. Never at an address: one on the network answers only where this
 * very package is published and its mirror can be reached. So it is a file: in the package, where the project has it,
 * else beside the config, written by us and committed with it.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join, parse, relative, sep } from 'node:path';
import { UsageError } from '../app/usage-error.ts';
import { configSchema } from '../config/config-schema.ts';
import { showPath } from '../config/load-declaration.ts';
import { schemaTexts } from '../report/messages/config-keys.ts';
import type { Lang } from '../report/messages/words.ts';

export interface EditorSchema {
  /** Relative to the config. */
  readonly path: string;
  /** `null`: it is there. */
  readonly write: (() => void) | null;
  /** As the user would write it. */
  readonly shown: string;
}

/**
 * @param config absolute
 * @param version of this package
 */
export function schemaFor(config: string, cwd: string, lang: Lang, version: string): EditorSchema {
  const name = lang === 'zh' ? 'swan-domains.zh.schema.json' : 'swan-domains.schema.json';
  const folder = dirname(config);
  const found = upward(folder)
    .flatMap((at) => [join(at, 'node_modules', 'swan-domains', 'schemas', name), join(at, name)])
    .find((file) => existsSync(file));
  const file = found ?? join(folder, name);
  const local = relative(folder, file).replaceAll(sep, '/');
  const shown = showPath(cwd, file);
  return {
    path: local.startsWith('.') ? local : `./${local}`,
    shown,
    write: found === undefined ? () => writeSchema(file, shown, schemaText(lang, version)) : null,
  };
}

/** @returns the schema of the config, as `swan-domains schema` prints it */
export function schemaText(lang: Lang, version: string): string {
  return `${JSON.stringify(configSchema(schemaTexts(lang), version), null, 2)}\n`;
}

/** This folder and those above it, up to the one that holds `.git`. */
function upward(folder: string): string[] {
  const isLast = existsSync(join(folder, '.git')) || folder === parse(folder).root;
  return isLast ? [folder] : [folder, ...upward(dirname(folder))];
}

/** @throws UsageError */
function writeSchema(file: string, shown: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UsageError({ kind: 'cannot-write', path: shown, code: String(error.code) }, null, { cause: error });
  }
}
