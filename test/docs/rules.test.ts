/** Each rule has a page in each language, and the page is true: its errno, its severity, its examples. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { DAY_MS } from '../../src/app/snapshot.ts';
import { parseSnapshot } from '../../src/config/snapshot-file.ts';
import { codeSuppressions } from '../../src/core/code-suppressions.ts';
import { check, RULE_IDS, type RuleId, rules, suppress } from '../../src/core/index.ts';
import { LANGS } from '../../src/report/messages/words.ts';
import { codeOf } from '../scan/play-project.ts';
import { ROOT } from './pages.ts';
import {
  codeBlocks,
  type Example,
  exampleOf,
  onlyBlock,
  PAGE_WORDS,
  readRulePage,
  type Section,
  sectionOf,
} from './rule-pages.ts';

const SETTINGS = ['registered', 'domains', 'rules', 'preset', 'mode', 'ignore'];

/** Every rule that finds something, each once. */
function judge({ domains = {}, ignore = [], ...policy }: Example): RuleId[] {
  const ofCode = policy.code ? codeSuppressions(policy.code) : () => [];
  const found = check(domains, policy).filter((problem) => ofCode(problem).length === 0);
  const { problems } = suppress(found, ignore, { today: '2027-01-31' });
  return [...new Set(problems.map(({ rule }) => rule))];
}

const cell = (page: string, name: string) => page.match(new RegExp(`^\\| ${name} \\| (.+) \\|$`, 'm'))?.[1];

test.each(LANGS)('every rule has a page, and every page a rule: %s', (lang) => {
  const pages = readdirSync(new URL(PAGE_WORDS[lang].folder, ROOT)).filter((file) => file !== 'README.md');
  expect(pages.sort()).toEqual(RULE_IDS.map((id) => `${id}.md`).sort());
});

const PAGES = LANGS.flatMap((lang) => RULE_IDS.map((id) => [lang, id] as const));

describe.each(PAGES)('%s: %s', (lang, id) => {
  const page = readRulePage(lang, `${id}.md`);
  const { sections, cells, noErrno, byHand } = PAGE_WORDS[lang];
  const { foresees, severity } = rules[id];

  test('is named in the title', () => {
    expect(page).toMatch(new RegExp(`^# \`${id}\`\n`));
  });

  test('states its errno, its severity and what it judges', () => {
    expect(cell(page, cells.foresees)).toBe(foresees === null ? noErrno : `errno ${foresees}`);
    expect(cell(page, cells.severity)).toBe(severity);
    expect(cell(page, cells.judges)).toBeDefined();
    const named = sectionOf(page, lang, 'source').match(/[Ee]rrno (\d{6}) ?[(（]/)?.[1];
    if (named) expect(Number(named)).toBe(foresees);
  });

  test('states who mends it', () => {
    const { fix } = { fix: null, ...rules[id] };
    const told = /^`check (--fix(?:-unsafe)?)`/.exec(cell(page, cells.fix) ?? '')?.[1] ?? byHand;
    expect(told).toBe(fix ? (fix.safe ? '--fix' : '--fix-unsafe') : byHand);
    if (!fix) expect(cell(page, cells.fix)?.startsWith(byHand)).toBe(true);
  });

  test('has its sections, in order, each with something in it', () => {
    expect([...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual(Object.values(sections));
    for (const section of Object.keys(sections) as Section[]) {
      expect(sectionOf(page, lang, section).length, section).toBeGreaterThan(5);
    }
  });

  test('has a source: where and when the platform said so, or that it is our own', () => {
    const source = sectionOf(page, lang, 'source');
    expect(source).toMatch(
      /\]\(https:\/\/smartprogram\.baidu\.com\/|\]\(https:\/\/publicsuffix\.org\)|of this tool|本工具/,
    );
    if (source.includes('smartprogram')) expect(source).toMatch(/April 2020|2020 年 4 月/);
  });

  test('tells how to change it, in settings that can be read, and what it costs', () => {
    const text = sectionOf(page, lang, 'settings');
    const settings = codeBlocks(text, 'yaml').map((code): Example => parse(code));
    expect(settings.length).toBeGreaterThan(0);
    for (const { rules: own } of settings) expect(Object.keys(own ?? {})).toEqual([id]);
    expect(text).toContain(`${id}: off`);
    expect(text.includes('errno-rule-off.md')).toBe(foresees !== null);
    expect(text.replace(/^```[\s\S]*?^```$/gm, '')).toMatch(/[Tt]urned off, |关闭后/);
  });

  test('links to pages that are there', () => {
    for (const [, file] of page.matchAll(/\]\(([\w-]+\.md)\)/g)) expect(readRulePage(lang, file ?? '')).toContain('# ');
  });
});

test.each(RULE_IDS)('%s has the same examples in both languages', (id) => {
  const examples = LANGS.map((lang) => {
    const page = readRulePage(lang, `${id}.md`);
    const blocks = [...page.matchAll(/^```(\w+\n[\s\S]*?)^```$/gm)].map(([, block = '']) => block);
    return blocks.map((block) => block.replace(/ *# .*$/gm, ''));
  });
  expect(examples[1]).toEqual(examples[0]);
});

const CODE_RULES: readonly RuleId[] = [
  'undeclared-domain',
  'unused-domain',
  'unresolved-url',
  'unread-source',
  'ignore-comment',
];

/** What these find stands in no config: in the app's live lists, in a file beside it, at a domain's root. */
const BEYOND_THE_CONFIG: readonly RuleId[] = [
  'domain-not-configured',
  'stale-snapshot',
  'edited-snapshot',
  'verification-file',
];

describe.each(PAGES.filter(([, id]) => !BEYOND_THE_CONFIG.includes(id) && !CODE_RULES.includes(id)))(
  '%s: the examples of %s',
  (lang, id) => {
    const page = readRulePage(lang, `${id}.md`);
    const broken = (section: Section) => {
      const example = exampleOf(page, lang, section);
      expect(SETTINGS).toEqual(expect.arrayContaining(Object.keys(example)));
      return judge(example);
    };

    test('what is called wrong breaks this rule, and no other', () => {
      expect(broken('wrong')).toEqual([id]);
    });

    test('what is called right breaks none', () => {
      expect(broken('right')).toEqual([]);
    });
  },
);

const OF_CODE = LANGS.flatMap((lang) => CODE_RULES.map((id) => [lang, id] as const));

describe.each(OF_CODE)('%s: the examples of %s', (lang, id) => {
  const page = readRulePage(lang, `${id}.md`);
  /** The code that is shown is the program. */
  const broken = (section: Section) => {
    const code = codeOf(new Map([['app.js', onlyBlock(page, lang, section, 'js')]]));
    const rules = judge({ ...exampleOf(page, lang, section), code });
    return rules.filter((rule) => CODE_RULES.includes(rule)); // what is registered is not what is shown
  };

  test('what is called wrong breaks this rule, and no other', () => {
    expect(broken('wrong')).toEqual([id]);
  });

  test('what is called right breaks none', () => {
    expect(broken('right')).toEqual([]);
  });
});

describe.each(LANGS)('%s: the examples of domain-not-configured', (lang) => {
  const page = readRulePage(lang, 'domain-not-configured.md');
  const errnos = (section: Section) => {
    const typed = onlyBlock(page, lang, section, 'sh');
    const [, has] = PAGE_WORDS[lang].has.exec(typed) ?? [];
    const [, domain] = /^swan-domains delete --request-domain (\S+)$/m.exec(typed) ?? [];
    if (!has || !domain) throw new Error(`${section}: not as expected`);
    const live = { request_domain: has };
    return check({ request_domain: domain }, { action: 'delete', live }).map(({ rule, errno }) => [rule, errno]);
  };

  test('what is called wrong breaks this rule, and no other', () => {
    expect(errnos('wrong')).toEqual([['domain-not-configured', 470017]]);
  });

  test('what is called right breaks none', () => {
    expect(errnos('right')).toEqual([]);
  });
});

const OF_SNAPSHOTS = LANGS.flatMap((lang) =>
  (['stale-snapshot', 'edited-snapshot'] as const).map((id) => [lang, id] as const),
);

describe.each(OF_SNAPSHOTS)('%s: the examples of %s', (lang, id) => {
  const page = readRulePage(lang, `${id}.md`);
  /** The snapshot that is shown is read as every other, on the day that is named. */
  const broken = async (section: Section) => {
    const { registered, ...config } = exampleOf(page, lang, section);
    expect(registered).toEqual({ snapshot: 'registered-domains.json' });
    const text = onlyBlock(page, lang, section, 'json');
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`); // as it is written
    const { placed, pulledAt, edited } = parseSnapshot(text, 'registered-domains.json');
    const [, today = ''] = PAGE_WORDS[lang].checkedOn.exec(sectionOf(page, lang, section)) ?? [];
    const age = (Date.parse(`${today}T12:00:00Z`) - pulledAt) / DAY_MS;
    return judge({ ...config, registered: placed, snapshot: { age, edited } });
  };

  test('what is called wrong breaks this rule, and no other', async () => {
    expect(await broken('wrong')).toEqual([id]);
  });

  test('what is called right breaks none', async () => {
    expect(await broken('right')).toEqual([]);
  });
});

describe.each(LANGS)('%s: the examples of verification-file', (lang) => {
  const page = readRulePage(lang, 'verification-file.md');
  const broken = (section: Section) => {
    const [, host, status] = PAGE_WORDS[lang].asked.exec(onlyBlock(page, lang, section, 'sh')) ?? [];
    if (!host || !status) throw new Error(`${section}: not as expected`);
    const { registered, ...config } = exampleOf(page, lang, section);
    expect(String(registered?.web_view_domain)).toContain(host);
    const fault = { kind: 'status', status: Number(status) } as const;
    return judge({ ...config, registered, unverified: new Map(status === '200' ? [] : [[host, fault]]) });
  };

  test('what is called wrong breaks this rule, and no other', () => {
    expect(broken('wrong')).toEqual(['verification-file']);
  });

  test('what is called right breaks none', () => {
    expect(broken('right')).toEqual([]);
  });
});

describe.each(LANGS)('%s: the index', (lang) => {
  const index = readRulePage(lang, 'README.md');

  test('lists every rule in the order of the code, with its errno and severity', () => {
    const rows = [...index.matchAll(/^\| \[`([\w-]+)`\]\(([\w-]+)\.md\) \| (\d*) *\| (\w+) \| .+ \|$/gm)];
    expect(rows.map(([, id, file, errno, severity]) => [id, file, errno, severity])).toEqual(
      RULE_IDS.map((id) => [id, id, String(rules[id].foresees ?? ''), rules[id].severity]),
    );
  });

  test('shows settings that name rules', () => {
    const [settings = ''] = codeBlocks(sectionOf(index, lang, 'settings'), 'yaml');
    const { rules: named = {} }: Example = parse(settings);
    expect(RULE_IDS).toEqual(expect.arrayContaining(Object.keys(named)));
    expect(Object.keys(named).length).toBeGreaterThan(2);
  });
});
