/** A Command in which nothing is asked for, and a Host in a folder of its own. */
import type { Command, Host } from '../../src/command/command.ts';
import { type Declaration, parseDeclaration } from '../../src/config/declaration.ts';

export function aCommand(part: Partial<Command> = {}): Command {
  return {
    name: 'apply',
    today: '2027-01-31',
    config: null,
    files: [],
    stdinFilename: null,
    trustsConfig: true,
    apps: [],
    shard: null,
    token: null,
    platformToken: null,
    scan: null,
    exclude: [],
    write: false,
    domains: {},
    registered: {},
    registeredFrom: null,
    snapshot: null,
    compareOnly: false,
    connectTo: null,
    allowPrivate: false,
    mode: null,
    preset: null,
    failOn: 'error',
    fix: null,
    allowDeletions: false,
    consent: 'given',
    keepGoing: false,
    maxModifications: null,
    checksum: null,
    saved: null,
    out: null,
    outputs: [],
    concurrency: null,
    rate: null,
    detailedExitcode: false,
    endpoint: null,
    apiUrl: null,
    timeoutMs: null,
    format: 'text',
    verbosity: 'usual',
    lang: 'en',
    langIsChosen: true,
    ...part,
  };
}

export interface StagedHost extends Host {
  /** Everything written so far. */
  readonly out: () => string;
  readonly err: () => string;
}

export function aHost(cwd: string, part: Partial<Host> = {}): StagedHost {
  let [out, err] = ['', ''];
  return {
    cwd,
    env: { PATH: process.env.PATH },
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      err += text;
    },
    colour: false,
    confirm: null,
    converse: null,
    readStdin: async () => '',
    interruption: () => new AbortController().signal,
    progress: async () => ({ advance: () => {}, end: () => {} }),
    onToken: () => {},
    out: () => out,
    err: () => err,
    ...part,
  };
}

/** What this config says, had it been read from `own.yml`. */
export function declared(text: string): Declaration {
  return parseDeclaration(text, 'own.yml');
}
