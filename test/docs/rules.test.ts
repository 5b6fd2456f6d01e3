/** Each rule has a page, and the page is true: its errno, its severity, its examples. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { DAY_MS } from '../../src/app/snapshot.ts';
import { parseSnapshot } from '../../src/config/snapshot-file.ts';
import { type CheckPolicy, check, type DomainLists, RULE_IDS, type RuleId, rules } from '../../src/core/index.ts';
import { brokenRules } from '../core/describe-rule.ts';

const folder = new URL('../../docs/rules/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const SETTINGS = ['registered', 'domains', 'rules', 'preset', 'mode'];
const SECTIONS = ['Wrong', 'Right', 'Why', 'Source', 'Settings'];

interface Example extends Pick<CheckPolicy, 'registered' | 'rules' | 'preset' | 'snapshot' | 'unverified'> {
  readonly domains?: DomainLists;
}

/** The text under a heading. */
function section(page: string, heading: string): string {
  return page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
}

function codeBlocks(text: string, language: string): string[] {
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, own, code]) =>
    own === language ? [code ?? ''] : [],
  );
}

function onlyBlock(page: string, heading: string, language: string): string {
  const blocks = codeBlocks(section(page, heading), language);
  if (blocks.length !== 1) throw new Error(`${heading}: ${blocks.length} examples in ${language}`);
  return blocks[0] ?? '';
}

function example(page: string, heading: string): Example {
  const parsed = parse(onlyBlock(page, heading, 'yaml'));
  expect(SETTINGS).toEqual(expect.arrayContaining(Object.keys(parsed)));
  return parsed;
}

const judge = ({ domains = {}, ...policy }: Example) => brokenRules(domains, policy);
const cell = (page: string, name: string) => page.match(new RegExp(`^\\| ${name} \\| (.+) \\|$`, 'm'))?.[1];

test('every rule has a page, and every page a rule', () => {
  const pages = readdirSync(folder).filter((file) => file !== 'README.md');
  expect(pages.sort()).toEqual(RULE_IDS.map((id) => `${id}.md`).sort());
});

describe.each(RULE_IDS)('%s', (id) => {
  const page = read(`${id}.md`);
  const { foresees, severity } = rules[id];

  test('is named in the title', () => {
    expect(page).toMatch(new RegExp(`^# \`${id}\`\n`));
  });

  test('states its errno and its severity', () => {
    expect(cell(page, 'Foresees')).toBe(foresees === null ? 'no errno' : `errno ${foresees}`);
    expect(cell(page, 'Default severity')).toBe(severity);
    const named = section(page, 'Source').match(/Errno (\d{6}) \(/)?.[1];
    if (named) expect(Number(named)).toBe(foresees);
  });

  test('states who mends it', () => {
    const { fix } = { fix: null, ...rules[id] };
    const told = /^(?:`check (--fix(?:-unsafe)?)`|hand)/.exec(cell(page, 'Fixed by') ?? 'nobody');
    expect(told?.[1] ?? told?.[0]).toBe(fix ? (fix.safe ? '--fix' : '--fix-unsafe') : 'hand');
  });

  test('has its sections, in order', () => {
    expect([...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual(SECTIONS);
    for (const heading of SECTIONS) expect(section(page, heading).length).toBeGreaterThan(heading.length + 20);
  });

  test('tells how to change it, in settings that can be read', () => {
    const settings = codeBlocks(section(page, 'Settings'), 'yaml').map((code): Example => parse(code));
    expect(settings.length).toBeGreaterThan(0);
    for (const { rules: own } of settings) expect(Object.keys(own ?? {})).toEqual([id]);
    expect(section(page, 'Settings')).toContain(`${id}: off`);
    expect(section(page, 'Settings').includes('errno-rule-off.md')).toBe(foresees !== null);
  });

  test('links to pages that are there', () => {
    for (const [, file] of page.matchAll(/\]\(([\w-]+\.md)\)/g)) expect(read(file ?? '')).toContain('# ');
  });
});

/** What these find stands in no config: in the app's live lists, in a file beside it, at a domain's root. */
const BEYOND_THE_CONFIG: readonly RuleId[] = [
  'domain-not-configured',
  'stale-snapshot',
  'edited-snapshot',
  'verification-file',
];

describe.each(RULE_IDS.filter((id) => !BEYOND_THE_CONFIG.includes(id)))('the examples of %s', (id: RuleId) => {
  const page = read(`${id}.md`);

  test('what is called wrong breaks this rule, and no other', () => {
    expect(judge(example(page, 'Wrong'))).toEqual([id]);
  });

  test('what is called right breaks none', () => {
    expect(judge(example(page, 'Right'))).toEqual([]);
  });
});

describe('the examples of domain-not-configured', () => {
  const page = read('domain-not-configured.md');
  const errnos = (heading: string) => {
    const [, has] = /^# the app has (\S+)$/m.exec(onlyBlock(page, heading, 'sh')) ?? [];
    const [, domain] = /^swan-domains delete --request-domain (\S+)$/m.exec(onlyBlock(page, heading, 'sh')) ?? [];
    if (!has || !domain) throw new Error(`${heading}: not as expected`);
    const live = { request_domain: has };
    return check({ request_domain: domain }, { action: 'delete', live }).map(({ rule, errno }) => [rule, errno]);
  };

  test('what is called wrong breaks this rule, and no other', () => {
    expect(errnos('Wrong')).toEqual([['domain-not-configured', 470017]]);
  });

  test('what is called right breaks none', () => {
    expect(errnos('Right')).toEqual([]);
  });
});

describe.each(['stale-snapshot', 'edited-snapshot'] as const)('the examples of %s', (id) => {
  const page = read(`${id}.md`);
  /** The snapshot that is shown is read as every other, on the day that is named. */
  const broken = async (heading: string) => {
    const { registered, ...config } = example(page, heading);
    expect(registered).toEqual({ snapshot: 'registered-domains.json' });
    const text = onlyBlock(page, heading, 'json');
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`); // as it is written
    const { placed, pulledAt, edited } = await parseSnapshot(text, 'registered-domains.json');
    const [, today = ''] = /hecked on (\d{4}-\d\d-\d\d)/.exec(section(page, heading)) ?? [];
    const age = (Date.parse(`${today}T12:00:00Z`) - pulledAt) / DAY_MS;
    return judge({ ...config, registered: placed, snapshot: { age, edited } });
  };

  test('what is called wrong breaks this rule, and no other', async () => {
    expect(await broken('Wrong')).toEqual([id]);
  });

  test('what is called right breaks none', async () => {
    expect(await broken('Right')).toEqual([]);
  });
});

describe('the examples of verification-file', () => {
  const page = read('verification-file.md');
  const broken = (heading: string) => {
    const asked = /^# the platform has \S+; https:\/\/(\S+)\/bd_mapp_domaincer\.txt is answered with HTTP (\d+)/m;
    const [, host, status] = asked.exec(onlyBlock(page, heading, 'sh')) ?? [];
    if (!host || !status) throw new Error(`${heading}: not as expected`);
    const { registered, ...config } = example(page, heading);
    expect(String(registered?.web_view_domain)).toContain(host);
    const fault = { kind: 'status', status: Number(status) } as const;
    return judge({ ...config, registered, unverified: new Map(status === '200' ? [] : [[host, fault]]) });
  };

  test('what is called wrong breaks this rule, and no other', () => {
    expect(broken('Wrong')).toEqual(['verification-file']);
  });

  test('what is called right breaks none', () => {
    expect(broken('Right')).toEqual([]);
  });
});

describe('the index', () => {
  const index = read('README.md');

  test('lists every rule in the order of the code, with its errno and severity', () => {
    const rows = [...index.matchAll(/^\| \[`([\w-]+)`\]\(([\w-]+)\.md\) \| (\d*) *\| (\w+) \| .+ \|$/gm)];
    expect(rows.map(([, id, file, errno, severity]) => [id, file, errno, severity])).toEqual(
      RULE_IDS.map((id) => [id, id, String(rules[id].foresees ?? ''), rules[id].severity]),
    );
  });

  test('shows settings that name rules', () => {
    const [settings = ''] = codeBlocks(section(index, 'Settings'), 'yaml');
    const { rules: named = {} }: Example = parse(settings);
    expect(RULE_IDS).toEqual(expect.arrayContaining(Object.keys(named)));
    expect(Object.keys(named).length).toBeGreaterThan(2);
  });
});
