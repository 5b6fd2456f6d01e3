/** Findings that somebody has accepted, through the built command line: what is told, what is sent, what is kept. */
import { expect } from 'vitest';
import { answering } from '../transcripts/configs.ts';
import { transcriptsIn } from '../transcripts/transcript-test.ts';

const transcript = transcriptsIn('cli/suppressions');

const config = (...lines: string[]) => ({ 'swan-domains.yml': `${lines.join('\n')}\n` });
const REGISTERED = 'registered: { request_domain: [waitui.com, xsslyjt.com] }';
const HTTP = 'http://api.xsslyjt.com';

/** Every form, and all that is wrong with one. */
const ALL = config(
  REGISTERED,
  'domains:',
  '  request_domain:',
  `    - ${HTTP} # swan-domains-ignore secure-protocol: the partner has no TLS, until 2999-12-31`,
  '    # swan-domains-ignore secure-protocol, port：对方没有 TLS',
  '    - http://m.waitui.com:8080',
  '    - http://a.waitui.com # swan-domains-ignore secure-protocol: it was due, until 2020-01-31',
  '    - http://b.waitui.com # swan-domains-ignore secure-protocol',
  '    - https://c.waitui.com # swan-domains-ignore secure-protocol: no longer needed',
  '    - http://D.waitui.com/',
  'ignore:',
  '  - { rule: secure-protocol, value: "http://d.waitui.com", reason: legacy }',
  '  - { rule: canonical-form, domain_type: request_domain, value: "HTTP://d.waitui.com", reason: as printed }',
);

transcript('every-form', { files: ALL }, async ({ cli }) => {
  expect((await cli(['check', '--lang', 'en'])).exitCode).toBe(1);
  expect((await cli(['check', '--lang', 'zh'])).exitCode).toBe(1);
});

const GOOD = config(
  REGISTERED,
  'domains:',
  `  request_domain: [${HTTP}, https://m.waitui.com] # swan-domains-ignore secure-protocol: no TLS there`,
  'preset: strict',
);

transcript('suppressed-and-applied', { files: GOOD, sandbox: answering() }, async ({ cli, sandbox }) => {
  expect((await cli(['check', '--fail-on', 'warning'])).exitCode).toBe(0);
  const { suppressed } = JSON.parse((await cli(['check', '--format', 'json'])).stdout);
  expect(suppressed).toMatchObject([{ rule: 'secure-protocol', reason: 'no TLS there', by: { kind: 'comment' } }]);
  expect((await cli(['apply', '--yes'])).exitCode).toBe(0);
  expect(sandbox.live().request_domain).toContain(HTTP);
});

const REFUSED = config(
  REGISTERED,
  'domains:',
  '  request_domain: https://evil.example.com # swan-domains-ignore registered-domain: trust me',
  'ignore: [{ rule: registered-domain, value: "https://evil.example.com", reason: trust me twice }]',
);

transcript('no-refusal-comes-through', { files: REFUSED, sandbox: answering() }, async ({ cli }) => {
  for (const more of [[], ['--fail-on', 'never']]) {
    const run = await cli(['apply', '--yes', ...more]);
    expect(run).toMatchObject({ exitCode: 1, requests: [] });
  }
});

transcript('slips', { files: config(REGISTERED) }, async ({ cli, write }) => {
  for (const comment of [
    'swan-domains-ignore secure-protocl: no TLS',
    'swan-domains-ignore secure-protocol no TLS',
    'swan-domain-ignore secure-protocol: no TLS',
    'swan-domains-ignore secure-protocol: no TLS, until 2027-02-30',
  ]) {
    write('swan-domains.yml', `domains:\n  request_domain: ${HTTP} # ${comment}\n`);
    expect((await cli(['check', '--lang', 'en'])).exitCode).toBe(3);
    expect((await cli(['check', '--lang', 'zh'])).exitCode).toBe(3);
  }
});

/** `delete` judges a second time, with what is live. */
const DELETE = config('ignore: [{ rule: duplicate-domain, value: "https://m.waitui.com", reason: generated twice }]');

transcript('what-is-deleted', { files: DELETE, sandbox: answering() }, async ({ cli }) => {
  const twice = 'https://m.waitui.com,https://m.waitui.com';
  const run = await cli(['delete', '--request-domain', twice, '--fail-on', 'warning', '--yes', '--format', 'json']);
  expect(JSON.parse(run.stdout)).toMatchObject({ problems: [], suppressed: [{ reason: 'generated twice' }] });
});

const FLEET = config(
  REGISTERED,
  'domains: { request_domain: https://m.waitui.com }',
  'apps: { file: apps.json }',
  'mode: additive',
);
const APPS = JSON.stringify([
  {
    app_id: '1',
    add_domains: { request_domain: [HTTP] },
    ignore: [{ rule: 'secure-protocol', value: HTTP, reason: '老接口', until: '2999-12-31' }],
  },
  { app_id: '2', add_domains: { request_domain: [HTTP] } },
]);

transcript('one-app-of-two', { files: { ...FLEET, 'apps.json': APPS } }, async ({ cli, write }) => {
  await cli(['check', '--lang', 'zh']);
  for (const app of ['1', '2']) write(`${app}.json`, (await cli(['check', '--app', app, '--format', 'json'])).stdout);
  const merged = await cli(['report', 'merge', '1.json', '2.json', '--format', 'markdown']);
  expect(merged.stdout).toContain('1 suppressed');
});
