/** An authority and what it signs, made by the `openssl` command: Node cannot. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Certificate } from './proxy-servers.ts';

export interface Authority {
  /** For NODE_EXTRA_CA_CERTS. */
  readonly cert: string;
  /** @param from days from now, as `to`: negative ones are past */
  issue(names: readonly string[], from: number, to: number): Certificate;
}

const KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

/** `openssl ca` alone takes dates in the past, in every version; it wants a folder of files for it. */
const CONFIG = `[ca]
default_ca = it
[it]
database = index.txt
serial = serial
new_certs_dir = .
default_md = sha256
policy = any
[any]
commonName = optional
`;

export function makeAuthority(): Authority {
  const inFolder = <T>(work: (run: (...args: string[]) => void, path: (name: string) => string) => T): T => {
    const folder = mkdtempSync(join(tmpdir(), 'swan-domains-authority-'));
    try {
      const run = (...args: string[]) => void execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
      return work(run, (name) => join(folder, name));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  const read = (path: string) => readFileSync(path, 'utf8');
  const own = inFolder((run, path) => {
    run(
      'req',
      '-x509',
      ...KEY,
      '-subj',
      '/CN=test authority',
      '-days',
      '3650',
      '-keyout',
      'key.pem',
      '-out',
      'cert.pem',
    );
    return { key: read(path('key.pem')), cert: read(path('cert.pem')) };
  });
  return {
    cert: own.cert,
    issue: (names, from, to) =>
      inFolder((run, path) => {
        const files = {
          'ca.key': own.key,
          'ca.pem': own.cert,
          'index.txt': '',
          serial: '01\n',
          'ca.cnf': CONFIG,
          'names.cnf': `subjectAltName=${names.map((name) => `DNS:${name}`).join(',')}\n`,
        };
        for (const [name, text] of Object.entries(files)) writeFileSync(path(name), text);
        run('req', '-new', ...KEY, '-subj', '/', '-keyout', 'key.pem', '-out', 'request.pem');
        const dates = ['-startdate', opensslTime(from), '-enddate', opensslTime(to)];
        const by = ['-config', 'ca.cnf', '-cert', 'ca.pem', '-keyfile', 'ca.key', '-extfile', 'names.cnf'];
        run('ca', '-batch', '-notext', ...by, ...dates, '-in', 'request.pem', '-out', 'cert.pem');
        return { key: read(path('key.pem')), cert: read(path('cert.pem')) };
      }),
  };
}

/** @returns `20261122222758Z` */
function opensslTime(days: number): string {
  const time = new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString();
  return `${time.replace(/\.\d+Z$/, '').replaceAll(/\D/g, '')}Z`;
}
