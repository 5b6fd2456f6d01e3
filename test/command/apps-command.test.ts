/** The command that prints the apps: really run, once, without a token, and never for strangers. */
import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/app/usage-error.ts';
import { withAppsOfCommand } from '../../src/command/apps-command.ts';
import type { Command, Host } from '../../src/command/command.ts';
import { TOKEN_VARIABLE, targetsOf } from '../../src/command/targets.ts';
import type { Declaration } from '../../src/config/declaration.ts';
import { loadDeclaration } from '../../src/config/load-declaration.ts';
import { describeUsage } from '../../src/report/messages/usages.ts';
import { NOT_ONE_LINE } from '../config/refusal.ts';
import { temporaryDirectory, write } from '../config/temporary-directory.ts';
import { aCommand, aHost } from './a-command.ts';

/** A command line that runs this script by its file, whatever the shell quotes. */
function scripted(directory: string, script: string): string {
  const path = write(directory, 'list-apps.mjs', script);
  return `"${process.execPath}" "${path}"`;
}

interface Run {
  readonly directory: string;
  readonly config: string;
  readonly host: Partial<Host>;
  readonly command: Partial<Command>;
}

async function run(script: string, part: Partial<Run> = {}): Promise<Declaration> {
  const directory = part.directory ?? temporaryDirectory();
  const line = scripted(directory, script);
  const config = `${part.config ?? ''}apps: { command: ${JSON.stringify(line)} }\n`;
  write(directory, 'conf/swan-domains.yml', config);
  const declaration = loadDeclaration(directory, 'conf/swan-domains.yml');
  return withAppsOfCommand(declaration, aCommand(part.command), aHost(directory, part.host));
}

const printing = (text: string) => `process.stdout.write(${JSON.stringify(text)})`;

async function refusalOf(work: Promise<unknown>) {
  const error = await work.then(
    () => new Error('nothing was refused'),
    (error: unknown) => error,
  );
  if (!(error instanceof UsageError)) throw error;
  const { usage, place } = error;
  const { en, zh } = describeUsage(usage);
  expect(`${en} ${zh}`).not.toMatch(NOT_ONE_LINE);
  return { usage, place, en };
}

const idsOf = ({ apps }: Declaration) => (apps?.kind === 'list' ? apps.apps.map(({ appId }) => appId) : null);

describe('what it prints', () => {
  test.each<[name: string, text: string, ids: string[]]>([
    ['JSON', '[{"app_id":"016"},{"app_id":17}]', ['016', '17']],
    ['JSON, indented, with a line break', `${JSON.stringify([{ app_id: '016' }], null, 2)}\n`, ['016']],
    ['JSON with CRLF', '[\r\n{"app_id":"016"}\r\n]\r\n', ['016']],
    ['YAML', '- app_id: 016\n- app_id: 17\n', ['016', '17']],
    ['letters of three bytes', '[{"app_id":"商城"}]', ['商城']],
  ])('%s', async (_, text, ids) => {
    expect(idsOf(await run(printing(text)))).toEqual(ids);
  });

  test('is read as an apps file is, and kept for the report', async () => {
    const text = '[{"app_id":"1","token":{"env":"T"},"add_domains":{"request_domain":["https://a.com"]}}]\n';
    const declaration = await run(printing(text), { config: 'domains: { request_domain: [https://b.com] }\n' });
    const [target] = targetsOf(aCommand(), declaration);
    expect(target).toMatchObject({
      appId: '1',
      token: { kind: 'env', name: 'T' },
      lists: {
        request_domain: {
          entries: [
            { text: 'https://b.com', place: { file: 'conf/swan-domains.yml', line: 1 } },
            { text: 'https://a.com', place: { file: null, source: 'apps.command', line: 1, column: 70 } },
          ],
        },
      },
    });
    expect([...declaration.files.keys()]).toEqual(['conf/swan-domains.yml', 'apps.command']);
    expect(declaration.files.get('apps.command')).toBe(text);
  });

  test('five thousand apps', async () => {
    const script = `console.log(JSON.stringify(Array.from({ length: 5000 }, (_, at) => ({ app_id: String(16e6 + at) }))))`;
    expect(idsOf(await run(script))).toHaveLength(5000);
  });

  test('a token that is in it is not kept for the report', async () => {
    const token = '45.0123456789abcdef0123456789abcdef.3600.1536148028.x';
    const { files } = await run(printing(`[{"app_id":"1","token":{"command":"echo ${token}"}}]`));
    expect(files.get('apps.command')).toContain('"echo ***');
    expect(files.get('apps.command')).not.toContain('0123456789');
  });

  test('a token file is relative to the config, as everywhere', async () => {
    const directory = temporaryDirectory();
    const text = '[{"app_id":"1","token":{"file":"t/one"}},{"app_id":"2","token":{"file":"/t/two"}}]';
    const { apps } = await run(printing(text), { directory });
    expect(apps).toMatchObject({
      apps: [{ token: { path: join(directory, 'conf/t/one') } }, { token: { path: '/t/two' } }],
    });
  });
});

describe('how it is run', () => {
  /** Prints what the script finds, as the id of an app. */
  const told = (expression: string) => `process.stdout.write(JSON.stringify([{ app_id: String(${expression}) }]))`;

  test('without the token, with all else of the environment', async () => {
    const others = {
      SWAN_DOMAINS_PLATFORM_TOKEN: '45.secret',
      'INPUT_PLATFORM-TOKEN': '45.secret',
      'INPUT_ACCESS-TOKEN': '45.secret',
    };
    const own = { [TOKEN_VARIABLE]: '45.secret', ...others };
    const env = { PATH: process.env.PATH, ...own, OTHER: 'other', SWAN_DOMAINS_API_URL: 'url' };
    const names = `[${JSON.stringify(TOKEN_VARIABLE)}, 'OTHER', 'SWAN_DOMAINS_API_URL'].map((name) => process.env[name])`;
    expect(idsOf(await run(told(`JSON.stringify(${names})`), { host: { env } }))).toEqual(['[null,"other","url"]']);
    expect(env[TOKEN_VARIABLE]).toBe('45.secret');
    const values = `Object.values(process.env).some((value) => value.includes('45.secret'))`;
    expect(idsOf(await run(told(values), { host: { env } }))).toEqual(['false']);
  });

  test('where the config is', async () => {
    const directory = temporaryDirectory();
    expect(idsOf(await run(told('process.cwd()'), { directory }))).toEqual([join(realpathSync(directory), 'conf')]);
  });

  test('with no input', async () => {
    const script = `let text = ''; for await (const part of process.stdin) text += part; ${told('text.length')}`;
    expect(idsOf(await run(script))).toEqual(['0']);
  });

  test.skipIf(process.platform === 'win32')('by the shell', async () => {
    const directory = temporaryDirectory({
      'swan-domains.yml': `apps: { command: 'for i in 1 2; do printf "%s app_id: \${P}$i\\n" -; done | cat' }\n`,
    });
    const host = aHost(directory, { env: { PATH: process.env.PATH, P: '16' } });
    const declaration = await withAppsOfCommand(loadDeclaration(directory, null), aCommand(), host);
    expect(idsOf(declaration)).toEqual(['161', '162']);
  });

  test('what it writes to stderr is nobody’s', async () => {
    const host = aHost(temporaryDirectory());
    await run(`console.error('45.secret'); ${told('1')}`, { host: { stdout: host.stdout, stderr: host.stderr } });
    expect(host.out() + host.err()).toBe('');
  });

  test('only where the apps are a command’s', async () => {
    const directory = temporaryDirectory({ 'swan-domains.yml': 'apps: [{ app_id: 1 }]\n' });
    const declaration = loadDeclaration(directory, null);
    expect(await withAppsOfCommand(declaration, aCommand({ trustsConfig: false }), aHost(directory))).toBe(declaration);
  });
});

describe('refused', () => {
  const CONFIG = { file: 'conf/swan-domains.yml' };
  const failed = (how: string) => ({
    usage: { kind: 'apps-command', how },
    place: CONFIG,
    en: `the command that prints the apps failed (${how}): run it to see why`,
  });

  test.each<[name: string, script: string, how: string]>([
    ['it fails', 'process.exitCode = 1', 'exit 1'],
    ['it fails after printing', `${printing('[]')}; process.exitCode = 7`, 'exit 7'],
    ['it throws', 'throw new Error("45.secret")', 'exit 1'],
  ])('%s', async (_, script, how) => {
    expect(await refusalOf(run(script))).toEqual(failed(how));
  });

  test.skipIf(process.platform === 'win32')('there is no such command; one that is killed', async () => {
    const directory = temporaryDirectory();
    for (const [line, how] of [
      ['no-such-command-here', 'exit 127'],
      ['kill -9 $$', 'SIGKILL'],
    ] as const) {
      write(directory, 'swan-domains.yml', `apps: { command: "${line}" }\n`);
      const work = withAppsOfCommand(loadDeclaration(directory, null), aCommand(), aHost(directory));
      expect(await refusalOf(work)).toEqual({ ...failed(how), place: { file: 'swan-domains.yml' } });
    }
  });

  test('it prints far too much', async () => {
    const script = `const chunk = 'x'.repeat(1 << 20); for (let at = 0; at < 20; at++) process.stdout.write(chunk)`;
    expect(await refusalOf(run(script))).toEqual(failed('too-large'));
  });

  test('somebody has stopped the run', async () => {
    const host = { interruption: () => AbortSignal.abort() };
    await expect(run(printing('[]'), { host })).rejects.toMatchObject({ failure: { kind: 'interrupted' } });
  });

  test('strangers may have written the config: it is not run', async () => {
    const directory = temporaryDirectory();
    mkdirSync(join(directory, 'conf'));
    const script = `import { writeFileSync } from 'node:fs'; writeFileSync(new URL('ran', import.meta.url), ''); console.log('[{ app_id: 1 }]')`;
    expect(await refusalOf(run(script, { directory, command: { trustsConfig: false } }))).toMatchObject({
      usage: { kind: 'apps-command-untrusted' },
      place: CONFIG,
    });
    const { existsSync } = await import('node:fs');
    expect(existsSync(join(directory, 'ran'))).toBe(false);
    await run(script, { directory });
    expect(existsSync(join(directory, 'ran'))).toBe(true); // it would have been seen
  });

  const at = (line: number, column: number) => ({ line, column });
  test.each<[name: string, text: string, kind: string, place: object]>([
    ['nothing', '', 'config-empty', {}],
    ['a line break', '\n', 'config-empty', {}],
    ['words', 'please log in\n', 'wrong-type', at(1, 1)],
    ['a map', '{"apps":[]}', 'wrong-type', at(1, 1)],
    ['ids', '[16, 17]', 'wrong-type', at(1, 2)],
    ['half of it', '[{"app_id":"1"}', 'yaml', at(1, 16)],
    ['an app without its id', '[{"app_id":"1"},{"name":"x"}]', 'unknown-key', at(1, 18)],
    ['an app twice', '[{"app_id":"1"},\n{"app_id":"1"}]', 'duplicate-app', at(2, 1)],
    ['another command', '{"command":"echo []"}', 'wrong-type', at(1, 1)],
    ['a token', '[{"app_id":"1","token":"45.0123456789abcdef"}]', 'wrong-type', at(1, 24)],
  ])('it prints %s', async (_, text, kind, place) => {
    const refusal = await refusalOf(run(printing(text)));
    expect(refusal).toMatchObject({ usage: { kind: 'apps-command-output', usage: { kind }, ...place }, place: CONFIG });
    expect(JSON.stringify(refusal)).not.toContain('0123456789abcdef');
  });
});
