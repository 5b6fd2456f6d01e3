/** Does the environment hold any token? What a config says beside names of variables is not asked. */
import { expect, test } from 'vitest';
import type { TokenSource } from '../../src/app/token-source.ts';
import type { Command } from '../../src/command/command.ts';
import { hasToken } from '../../src/command/has-token.ts';
import { TOKEN_VARIABLE } from '../../src/command/targets.ts';
import { temporaryDirectory } from '../config/temporary-directory.ts';
import { aCommand } from './a-command.ts';

type Env = Readonly<Record<string, string | undefined>>;

function asked(config: string | null, env: Env, part: Partial<Command> = {}): boolean {
  const cwd = temporaryDirectory(
    config === null ? { '.git': '' } : { 'swan-domains.yml': config, 'apps.yml': '- app_id: "1"\n', token: 'secret' },
  );
  return hasToken(aCommand(part), { cwd, env });
}

const OWN = { [TOKEN_VARIABLE]: '45.own' };
const EACH = 'token: { env: "T_{app_id}" }\napps: [{ app_id: 016 }, { app_id: 17 }]\n';
const stdin: TokenSource = { kind: 'stdin' };

test.each<[name: string, config: string | null, env: Env, expected: boolean, part?: Partial<Command>]>([
  ['no config, nothing set', null, {}, false],
  ['no config, set', null, OWN, true],
  ['no config, empty', null, { [TOKEN_VARIABLE]: '' }, false],
  ['no config, blank', null, { [TOKEN_VARIABLE]: ' \n' }, false],
  ['no config, undefined', null, { [TOKEN_VARIABLE]: undefined }, false],
  ['one app, set', 'app_id: 1\n', OWN, true],
  ['one app, not set', 'app_id: 1\n', { T: 'x' }, false],
  ['its own variable, set', 'app_id: 1\ntoken: { env: T }\n', { T: 'x' }, true],
  ['its own variable, not set', 'app_id: 1\ntoken: { env: T }\n', OWN, false],
  ['its own variable by its id', 'app_id: 016\ntoken: { env: "{app_id}_T" }\n', { '016_T': 'x' }, true],
  ['the template is no name', 'app_id: 016\ntoken: { env: "T_{app_id}" }\n', { 'T_{app_id}': 'x' }, false],
  ['by an id that there is not', 'token: { env: "T_{app_id}" }\n', { 'T_{app_id}': 'x' }, false],
  ['apps, none set', EACH, { T_16: 'x' }, false],
  ['apps, one set', EACH, { T_17: 'x' }, true],
  ['apps, one set, and not chosen', EACH, { T_17: 'x' }, false, { apps: ['016'] }],
  ['apps, one set, and chosen', EACH, { T_17: 'x' }, true, { apps: ['17'] }],
  ['no apps', 'apps: []\n', OWN, false],
  ['apps of a file', 'token: { env: "T_{app_id}" }\napps: { file: apps.yml }\n', { T_1: 'x' }, true],
  ['a token file is not asked', 'token: { file: token }\n', {}, false],
  ['a token file is not asked, the environment is', 'token: { file: token }\n', OWN, true],
  ['a command for tokens is not asked', 'token: { command: echo x }\n', {}, false],
  [
    'a command for apps is not run',
    'token: { env: "T_{app_id}" }\napps: { command: "echo [{app_id: 1}]" }\n',
    { T_1: 'x' },
    false,
  ],
  ['trusted or not makes no difference', 'token: { command: echo x }\n', {}, false, { trustsConfig: true }],
  ['a given file', 'apps: [{ app_id: 1 }]\n', {}, true, { token: { kind: 'file', path: 'gone' } }],
  ['a given command', null, {}, true, { token: { kind: 'tokens-command', command: 'x' } }],
  ['a given command, and apps', EACH, {}, true, { token: { kind: 'command', command: 'x' } }],
  ['standard input', null, {}, true, { token: stdin }],
  ['a variable that every object has', 'token: { env: constructor }\n', {}, false],
  ['a variable that every object has: __proto__', 'token: { env: __proto__ }\n', {}, false],
  ['a config that cannot be read', 'nonsense: 1\n', OWN, false],
  ['a config that cannot be read, and a given command', 'nonsense: 1\n', {}, true, { token: stdin }],
  ['a config that is not there', null, OWN, false, { config: 'gone.yml' }],
  ['an app that is not declared', EACH, { T_17: 'x' }, false, { apps: ['18'] }],
])('%s', (_, config, env, expected, part) => {
  expect(asked(config, env, part)).toBe(expected);
});
