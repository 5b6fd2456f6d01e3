/** The verification file, downloaded and written where somebody will deploy it from. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isPlatformError } from '../app/platform.ts';
import { UsageError } from '../app/usage-error.ts';
import { FILE_NAME } from '../app/verification.ts';
import { loadDeclaration } from '../config/load-declaration.ts';
import { systemCode } from '../platform/token-error.ts';
import { escapeUnseen } from '../report/json.ts';
import { visible, words } from '../report/messages/words.ts';
import { describeDownloadFailure } from '../report/verifications.ts';
import type { Command, Host } from './command.ts';
import { guardedHost } from './guarded-host.ts';
import { createSecrets } from './hide-token.ts';
import { inLanguageOf } from './in-language-of.ts';
import { reachPlatforms } from './reach-platforms.ts';
import { platformTarget } from './targets.ts';

export interface AskedForFile {
  /** Where to; a folder gets it under its own name. `null`: the working directory. */
  readonly path: string | null;
  /** May another file that is there be written over? */
  readonly force: boolean;
}

/**
 * @returns 0 where the file is there, written or as it was; 4 where it could not be had
 * @throws UsageError where another file is there, or it cannot be written
 */
export async function runVerificationFile(asked: AskedForFile, given: Command, outside: Host): Promise<0 | 4> {
  const host = guardedHost(outside, createSecrets());
  const declaration = loadDeclaration(host.cwd, given.config, given.trustsConfig);
  const command = inLanguageOf(declaration, given);
  const { lang } = command;
  const path = pathOf(asked.path ?? FILE_NAME, host);
  const print = (fields: Record<string, unknown>, lines: readonly string[]) => {
    const json = { schema: 'swan-domains/1', command: 'registered verification-file', ...fields };
    host.stdout(
      command.format === 'json' ? `${escapeUnseen(JSON.stringify(json, null, 2))}\n` : `${lines.join('\n')}\n`,
    );
  };
  let text: string;
  try {
    const target = platformTarget(command, declaration);
    text = await (await reachPlatforms([target], command, host)).verificationFile(target);
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    const { message, remedy } = describeDownloadFailure(error.failure);
    const told = { kind: error.failure.kind, message: message[lang], remedy: remedy[lang] };
    print({ ok: false, exit_code: 4, path, status: null, error: told }, [`✗ ${told.message}`, `  = ${told.remedy}`]);
    return 4;
  }
  const status = write(path, text, asked.force, host);
  const shown = visible(path);
  const done =
    status === 'written'
      ? words(`✓ ${shown}: written, 32 bytes`, `✓ ${shown}：已写出，32 字节`)
      : words(`✓ ${shown}: is this file already`, `✓ ${shown}：已是该文件，无需修改`);
  const next = words(
    `  each business domain must answer https://DOMAIN/${FILE_NAME} with it, byte for byte; "swan-domains registered verify" asks them`,
    `  每个业务域名都须在 https://域名/${FILE_NAME} 原样返回该文件；可用 swan-domains registered verify 检查`,
  );
  print({ ok: true, exit_code: 0, path, status, error: null }, [done[lang], next[lang]]);
  return 0;
}

function pathOf(path: string, { cwd }: Host): string {
  return statSync(resolve(cwd, path), { throwIfNoEntry: false })?.isDirectory() ? join(path, FILE_NAME) : path;
}

function write(path: string, text: string, force: boolean, { cwd }: Host): 'written' | 'unchanged' {
  const absolute = resolve(cwd, path);
  try {
    if (statSync(absolute, { throwIfNoEntry: false })) {
      if (readFileSync(absolute, 'latin1') === text) return 'unchanged';
      if (!force) throw new UsageError({ kind: 'file-exists', path });
    }
    // Where nothing was a moment ago, nothing is written over.
    writeFileSync(absolute, text, { flag: force ? 'w' : 'wx' });
    return 'written';
  } catch (error) {
    const code = systemCode(error);
    throw code === null ? error : new UsageError({ kind: 'cannot-write', path, code });
  }
}
