/**
 * `project.swan.json`, the project's own file of the platform's developer tools, beside a folder's files or above.
 *
 * Of what it holds (the platform’s page 项目配置文件 lists its fields) only `appid`
 * says something that a config says too; it knows no domains. Templates fill it with `${appId}` or a name, so only
 * digits are taken for an id.
 */
import { existsSync } from 'node:fs';
import { dirname, join, parse, resolve } from 'node:path';
import { UsageError } from '../app/usage-error.ts';
import { readText } from './read-text.ts';

const NAME = 'project.swan.json';

export interface Project {
  /** Absolute. */
  readonly path: string;
  /** `null` where it has none, or none that is one. */
  readonly appId: string | null;
}

/**
 * @param from absolute
 * @returns the nearest one up to the directory that holds `.git`; `null` where there is none
 */
export function findProject(from: string): Project | null {
  for (let directory = resolve(from); ; directory = dirname(directory)) {
    const path = join(directory, NAME);
    if (existsSync(path)) return { path, appId: appIdIn(path) };
    if (existsSync(join(directory, '.git')) || directory === parse(directory).root) return null;
  }
}

/** It is not ours to judge: what cannot be read has no id. */
function appIdIn(path: string): string | null {
  try {
    const { appid } = JSON.parse(readText(path, NAME)) ?? {};
    const id = typeof appid === 'number' || typeof appid === 'string' ? String(appid).trim() : '';
    return /^\d{1,20}$/.test(id) ? id : null;
  } catch (error) {
    if (error instanceof UsageError || error instanceof SyntaxError) return null;
    throw error;
  }
}
