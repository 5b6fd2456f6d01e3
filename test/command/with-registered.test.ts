/** What is judged against: the config's lists, a snapshot, or the platform itself; and who needs none of it. */
import { describe, expect, test } from 'vitest';
import { DAY_MS, type Snapshot } from '../../src/app/snapshot.ts';
import type { Command } from '../../src/command/command.ts';
import { snapshotText } from '../../src/config/snapshot-file.ts';
import type { DomainLists } from '../../src/core/domain-lists.ts';
import { DOMAIN_TYPES } from '../../src/core/domain-type.ts';
import { type Play, type Played, play, told } from './play.ts';

const FILE = 'registered-domains.json';
/** Which of the three was asked shows in which of the three is covered. */
const IN = { config: 'https://a.in-config.com', snapshot: 'https://a.in-snapshot.com', live: 'https://a.is-live.com' };
const DOMAINS = `domains: { request_domain: [${Object.values(IN).join(', ')}] }\n`;
const LISTED = 'registered: { request_domain: in-config.com }\n';
const NAMED = `registered: { snapshot: ${FILE} }\n`;
const BOTH = `registered: { snapshot: ${FILE}, request_domain: in-config.com }\n`;
const LIVE = { registered: { request_domain: ['is-live.com'] } };
const EMPTY = { socket_domain: [], download_domain: [], upload_domain: [], web_view_domain: [] };

function textOf({ days = 0, ...part }: Partial<Snapshot> & { readonly days?: number } = {}): string {
  const pulledAt = Math.floor((Date.now() - days * DAY_MS) / 1000) * 1000;
  const lists = { request_domain: ['in-snapshot.com'], ...EMPTY };
  return snapshotText({ address: 'https://openapi.baidu.com', pulledAt, lists, ...part });
}

async function open(config: string, snapshot: string | null = null): Promise<Play> {
  const files = { 'swan-domains.yml': config + DOMAINS, ...(snapshot === null ? {} : { [FILE]: snapshot }) };
  return play(files, LIVE);
}

/** Which of the three lists covers what is declared. */
function coveredBy({ outcome }: Played): string[] {
  const wrong = outcome.problems.filter(({ rule }) => rule === 'registered-domain').map(({ value }) => value);
  return Object.entries(IN).flatMap(([name, domain]) => (wrong.includes(domain) ? [] : [name]));
}

const rulesOf = ({ outcome }: Played) =>
  outcome.problems.map(({ rule, domainType }) => `${rule} ${domainType ?? ''}`.trim());
const GET_LIVE = ['tp get modifydomain -> errno 0', 'tp get modifywebviewdomain -> errno 0'];

describe('which lists', () => {
  const rows: [
    name: string,
    config: string,
    from: Command['registeredFrom'],
    covered: string,
    asked: readonly string[],
  ][] = [
    ['lists in the config', LISTED, null, 'config', []],
    ['a snapshot in the config', NAMED, null, 'snapshot', []],
    ['both in the config: the snapshot', BOTH, null, 'snapshot', []],
    ['both, told config', BOTH, 'config', 'config', []],
    ['both, told snapshot', BOTH, 'snapshot', 'snapshot', []],
    ['both, told live', BOTH, 'live', 'live', GET_LIVE],
    ['lists, told snapshot: the usual file', LISTED, 'snapshot', 'snapshot', []],
    ['lists, told live', LISTED, 'live', 'live', GET_LIVE],
    ['nothing, told snapshot', '', 'snapshot', 'snapshot', []],
    ['nothing, told live', '', 'live', 'live', GET_LIVE],
  ];

  test.each(rows)('%s', async (_, config, registeredFrom, covered, asked) => {
    const stage = await open(config, textOf());
    const run = await stage.run({ name: 'check', registeredFrom });
    expect(coveredBy(run)).toEqual([covered]);
    expect(told(run)).toEqual(asked);
    expect([run.exitCode, run.err]).toEqual([1, '']);
  });

  test('nothing, told nothing: unknown', async () => {
    const run = await (await open('', textOf())).run({ name: 'check' });
    expect(rulesOf(run)).toEqual(['registered-domains-unknown']);
  });

  test('a snapshot, told config, which has no lists: unknown', async () => {
    const run = await (await open(NAMED, textOf())).run({ name: 'check', registeredFrom: 'config' });
    expect(rulesOf(run)).toEqual(['registered-domains-unknown']);
  });

  test('a list that is given replaces its type, whatever the others come from', async () => {
    const registered: DomainLists = { request_domain: 'in-config.com' };
    for (const registeredFrom of ['snapshot', 'live', null] as const) {
      const run = await (await open(NAMED, textOf())).run({ name: 'check', registered, registeredFrom });
      expect(coveredBy(run)).toEqual(['config']);
    }
  });

  test.each(['plan', 'apply', 'add', 'set'] as const)('%s judges so, too', async (name) => {
    const stage = await open(NAMED, textOf());
    const domains = name === 'plan' || name === 'apply' ? {} : { request_domain: Object.values(IN).join(',') };
    const run = await stage.run({ name, domains, registeredFrom: 'live' });
    expect(coveredBy(run)).toEqual(['live']);
    expect(told(run).slice(0, 2)).toEqual(GET_LIVE);
  });
});

describe('a snapshot', () => {
  test('a type that it does not have is unknown, not empty', async () => {
    const stage = await open(NAMED, textOf({ lists: { web_view_domain: [] } }));
    const run = await stage.run({ name: 'check' });
    expect(rulesOf(run)).toEqual(['registered-domains-unknown request_domain']);
    expect(run.exitCode).toBe(0);
  });

  test('a type that it has empty has nothing registered', async () => {
    const run = await (await open(NAMED, textOf({ lists: { request_domain: [] } }))).run({ name: 'check' });
    expect(coveredBy(run)).toEqual([]);
    expect(run.exitCode).toBe(1);
  });

  test.each([
    [30.01, 'rules: {}\n', ['stale-snapshot']],
    [29.9, 'rules: {}\n', []],
    [2.01, 'rules: { stale-snapshot: [error, { max_age: 2 }] }\n', ['stale-snapshot']],
    [1.9, 'rules: { stale-snapshot: [error, { max_age: 2 }] }\n', []],
    [400, 'rules: { stale-snapshot: off }\n', []],
  ])('%d days old, with %s', async (days, rules, expected) => {
    const stage = await open(NAMED + rules, textOf({ days }));
    expect(rulesOf(await stage.run({ name: 'check' })).filter((rule) => rule.includes('snapshot'))).toEqual(expected);
  });

  test('that was edited is a warning at its checksum, and is judged against all the same', async () => {
    const text = textOf().replace('"in-snapshot.com"', '"in-snapshot.com",\n    "in-config.com"');
    const run = await (await open(NAMED, text)).run({ name: 'check' });
    expect(coveredBy(run)).toEqual(['config', 'snapshot']);
    const [problem] = run.outcome.problems.filter(({ rule }) => rule === 'edited-snapshot');
    expect(problem).toMatchObject({ severity: 'warning', place: { file: FILE, line: 5, column: 3 } });
  });

  test('what the platform holds and nobody would register stops nobody', async () => {
    const request_domain = ['*.example.net', 'bad domain', 'example.com', 'github.io', 'https://a.com/x'];
    const config =
      'registered: { snapshot: registered-domains.json }\ndomains: { request_domain: https://example.com }\n';
    const stage = await play({ 'swan-domains.yml': config, [FILE]: textOf({ lists: { request_domain } }) }, LIVE);
    const run = await stage.run({ name: 'check' });
    expect(run.outcome.problems.map(({ rule, severity, value }) => `${rule} ${severity} ${value}`)).toEqual([
      'public-suffix warning github.io',
    ]);
    expect(run.exitCode).toBe(0);
  });

  test('its own entries are judged where they stand, and shown', async () => {
    const run = await (await open(NAMED, textOf({ lists: { request_domain: ['com.cn'] } }))).run({
      name: 'check',
    });
    expect(run.outcome.problems[0]).toMatchObject({ rule: 'public-suffix', place: { file: FILE, line: 7, column: 6 } });
    expect(run.out).toContain('"com.cn"');
  });

  test.each(['check', 'plan', 'apply', 'restore'] as const)(
    'that is missing is wrong usage of %s, before anything is asked',
    async (name) => {
      const stage = await open(NAMED);
      stage.write('saved.json', '{}');
      const run = await stage.run({ name, saved: name === 'restore' ? 'saved.json' : null });
      expect([run.exitCode, run.outcome.usages[0]?.usage.kind, run.requests]).toEqual([3, 'no-snapshot', []]);
      expect(run.err).toContain('registered pull');
    },
  );

  test('that is broken is wrong usage, told at its place', async () => {
    const run = await (await open(NAMED, 'domains: {}\n')).run({ name: 'check' });
    expect([run.exitCode, run.outcome.usages[0]?.place]).toEqual([3, { file: FILE, line: 1, column: 1 }]);
  });

  test('elsewhere is not read where a stranger may have written the config', async () => {
    const stage = await open('registered: { snapshot: ../own.json }\n');
    const run = await stage.run({ name: 'check', trustsConfig: false });
    expect([run.exitCode, run.outcome.usages[0]?.usage.kind]).toEqual([3, 'file-untrusted']);
  });
});

describe('who needs no snapshot', () => {
  const all = Object.fromEntries(DOMAIN_TYPES.map((type) => [type, 'in-config.com']));

  test('whoever is given every type', async () => {
    for (const registeredFrom of [null, 'snapshot', 'live'] as const) {
      const run = await (await open(NAMED)).run({ name: 'check', registered: all, registeredFrom });
      expect(coveredBy(run)).toEqual(['config']);
      expect(run.requests).toEqual([]);
    }
  });

  test('whoever is given all but one does', async () => {
    const { upload_domain: _, ...most } = all;
    const run = await (await open(NAMED)).run({ name: 'check', registered: most });
    expect(run.outcome.usages[0]?.usage.kind).toBe('no-snapshot');
  });

  test.each(['get', 'add-all'] as const)('%s', async (name) => {
    const run = await (await open(NAMED)).run({ name });
    expect(run.exitCode).toBe(0);
  });

  test.each(['registered plan', 'registered apply'] as const)('%s: what is declared is what is to be', async (name) => {
    const run = await (await open(BOTH)).run({ name, allowDeletions: true, mode: 'additive' });
    expect(run.exitCode).toBe(0);
    expect(run.outcome.problems).toEqual([]);
  });
});

describe('live', () => {
  test('without a token of the platform is wrong usage: nobody is asked', async () => {
    const stage = await open(NAMED, textOf());
    const env = { SWAN_DOMAINS_ACCESS_TOKEN: stage.sandbox.token };
    const run = await stage.run({ name: 'check', registeredFrom: 'live' }, { env });
    expect([run.exitCode, run.outcome.usages[0]?.usage.kind, run.requests]).toEqual([3, 'no-platform-token', []]);
  });

  test('refused by the platform is exit 4: there is no verdict, and no app is asked', async () => {
    const stage = await play({ 'swan-domains.yml': DOMAINS }, { ...LIVE, choose: () => '40008' });
    for (const name of ['check', 'plan', 'apply'] as const) {
      const run = await stage.run({ name, registeredFrom: 'live' });
      expect([run.exitCode, told(run), run.outcome.problems]).toEqual([4, ['tp get modifydomain -> errno 40008'], []]);
      expect(run.outcome.apps).toMatchObject([{ status: 'failed', failed: { failure: { errno: 40008 } } }]);
      expect(run.out).toContain('40008');
    }
  });

  test('interrupted is exit 4, and told as such', async () => {
    const controller = new AbortController();
    const stage = await play({ 'swan-domains.yml': DOMAINS }, { ...LIVE, onRequest: () => controller.abort() });
    const run = await stage.run({ name: 'plan', registeredFrom: 'live' }, { interruption: () => controller.signal });
    expect([run.exitCode, run.outcome.interrupted, run.requests.length]).toEqual([4, true, 1]);
  });

  test('has the platform’s token from where the command says, else the config, else the environment', async () => {
    const stage = await open(`platform_token: { env: OWN }\n`);
    const { platformToken, token } = stage.sandbox;
    const live = { name: 'check', registeredFrom: 'live' } as const;
    const ok = async (command: Partial<Command>, env: Record<string, string>) =>
      (await stage.run({ ...live, ...command }, { env })).requests.every(({ answer }) => answer === 'errno 0');
    expect(await ok({}, { OWN: platformToken, SWAN_DOMAINS_PLATFORM_TOKEN: token })).toBe(true);
    expect(await ok({}, { OWN: token, SWAN_DOMAINS_PLATFORM_TOKEN: platformToken })).toBe(false);
    const given = { platformToken: { kind: 'env', name: 'GIVEN' } } as const;
    expect(await ok(given, { GIVEN: platformToken, OWN: token })).toBe(true);
    // Where a stranger may have written the config, it does not say what is sent as a token.
    expect(await ok({ trustsConfig: false }, { OWN: token, SWAN_DOMAINS_PLATFORM_TOKEN: platformToken })).toBe(true);
  });
});
