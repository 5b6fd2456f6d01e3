/** The lists of many apps, judged: what they share is said once, what is an app's own under its id. */
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/command/command.ts';
import { type Judged, judge } from '../../src/command/judge.ts';
import { targetsOf } from '../../src/command/targets.ts';
import { aCommand, declared } from './a-command.ts';

interface Found extends Judged {
  /** `rule of app at line: value`, each without what it has not. */
  readonly said: readonly string[];
  /** The apps that are kept from being touched. */
  readonly stopped: readonly (string | null)[];
}

function judged(config: string, part: Partial<Command> = {}): Found {
  const command = aCommand(part);
  const declaration = declared(config);
  const targets = targetsOf(command, declaration);
  const found = judge(targets, command, declaration);
  const { problems, stops } = found;
  const said = problems.map(({ rule, appId, place, value }) =>
    [
      rule,
      ...(appId === null ? [] : ['of', appId]),
      ...(place ? ['at', place.line] : []),
      ...(value ? [value] : []),
    ].join(' '),
  );
  return { ...found, said, stopped: targets.filter(stops).map(({ appId }) => appId) };
}

const REGISTERED = 'registered: { request_domain: [example.com], socket_domain: [example.com] }\n';
/** Line 1 is what is registered, line 2 what all share; one app a line from line 4. */
const fleet = (base: string, ...apps: string[]) =>
  `${REGISTERED}domains: { ${base} }\napps:\n${apps.map((own, at) => `  - { app_id: ${'abcdefgh'[at]}, ${own} }\n`).join('')}`;

const GOOD = 'request_domain: [https://a.example.com]';
const HTTP = 'http://b.example.com'; // secure-protocol: a warning
const PATH = 'https://c.example.com/x'; // domain-format: an error, 470014

describe('whose problem it is', () => {
  const rows: [name: string, config: string, said: string[], stopped: string[]][] = [
    ['nobody’s', fleet(GOOD, '', ''), [], []],
    ['everybody’s', fleet(`request_domain: [${PATH}]`, '', '', ''), [`domain-format at 2 ${PATH}`], ['a', 'b', 'c']],
    [
      'everybody’s, but for one who replaces it',
      fleet(`request_domain: [${PATH}]`, '', `domains: { ${GOOD} }`, ''),
      [`domain-format at 2 ${PATH}`],
      ['a', 'c'],
    ],
    [
      'everybody’s, where one adds to it',
      fleet(`request_domain: [${PATH}]`, 'add_domains: { request_domain: https://d.example.com }', ''),
      [`domain-format at 2 ${PATH}`],
      ['a', 'b'],
    ],
    [
      'one app’s before everybody’s, told by their places',
      fleet(`request_domain: [${HTTP}]`, `domains: { request_domain: ["${PATH}"] }`, ''),
      [`secure-protocol at 2 ${HTTP}`, `domain-format of a at 4 ${PATH}`],
      ['a'],
    ],
    [
      'nobody’s: all replace it',
      fleet(`request_domain: [${PATH}]`, `domains: { ${GOOD} }`, `domains: { ${GOOD} }`),
      [],
      [],
    ],
    [
      'one app’s, in what it adds',
      fleet(GOOD, '', `add_domains: { request_domain: ["${PATH}"] }`, ''),
      [`domain-format of b at 5 ${PATH}`],
      ['b'],
    ],
    [
      'one app’s, in what it has instead',
      fleet(GOOD, `domains: { request_domain: ["${PATH}"] }`, ''),
      [`domain-format of a at 4 ${PATH}`],
      ['a'],
    ],
    [
      'two apps’, each in its own line',
      fleet(GOOD, `add_domains: { request_domain: ["${PATH}"] }`, '', `add_domains: { request_domain: ["${PATH}"] }`),
      [`domain-format of a at 4 ${PATH}`, `domain-format of c at 6 ${PATH}`],
      ['a', 'c'],
    ],
    [
      'everybody’s and one app’s, by their places',
      fleet(`request_domain: [${HTTP}]`, '', `add_domains: { request_domain: ["${PATH}"] }`),
      [`secure-protocol at 2 ${HTTP}`, `domain-format of b at 5 ${PATH}`],
      ['b'],
    ],
    [
      'one app’s: it adds what the base has',
      fleet(GOOD, '', 'add_domains: { request_domain: https://a.example.com }'),
      ['duplicate-domain of b at 5 https://a.example.com'],
      [],
    ],
    [
      'one app’s, though it is told at the base’s place: too many with what it adds',
      `${fleet(
        `request_domain: [${Array.from({ length: 20 }, (_, at) => `https://a${at}.example.com`).join(', ')}]`,
        '',
        `add_domains: { ${GOOD} }`,
      )}`,
      ['max-domains of b at 2'],
      [],
    ],
    ['a warning stops nobody', fleet(`request_domain: [${HTTP}]`, ''), [`secure-protocol at 2 ${HTTP}`], []],
    [
      'one that is not registered, of one app',
      fleet(GOOD, 'domains: { socket_domain: wss://a.example.org }', ''),
      ['registered-domain of a at 4 wss://a.example.org'],
      ['a'],
    ],
  ];

  test.each(rows)('%s', (_, config, said, stopped) => {
    const found = judged(config);
    expect(found.said).toEqual(said);
    expect(found.stopped).toEqual(stopped);
  });

  test('one text through an alias is one place: each app’s own all the same', () => {
    const config = `${REGISTERED}apps:
  - { app_id: a, domains: &bad { request_domain: ["${PATH}"] } }
  - { app_id: b, domains: *bad }
`;
    const { said, stopped } = judged(config);
    expect(said).toEqual([`domain-format of a at 3 ${PATH}`, `domain-format of b at 3 ${PATH}`]);
    expect(stopped).toEqual(['a', 'b']);
  });

  test('an entry that is there twice through an alias is said once', () => {
    const { said } = judged(fleet(`request_domain: [&x "${PATH}", *x]`, '', ''));
    expect(said.filter((text) => text.startsWith('domain-format'))).toEqual([`domain-format at 2 ${PATH}`]);
  });

  test('a flag is everybody’s', () => {
    const domains = declared(`domains: { request_domain: ["${PATH}"] }\n`).domains;
    for (const name of ['apply', 'set'] as const) {
      const { said, stopped } = judged(fleet(GOOD, '', 'domains: { request_domain: [] }'), { name, domains });
      expect(said).toEqual([`domain-format at 1 ${PATH}`]);
      expect(stopped).toEqual(['a', 'b']);
    }
  });

  test('only the chosen apps are judged', () => {
    const config = fleet(GOOD, `add_domains: { request_domain: ["${PATH}"] }`, '');
    expect(judged(config, { apps: ['b'] }).said).toEqual([]);
    expect(judged(config, { apps: ['a'] }).said).toEqual([`domain-format of a at 4 ${PATH}`]);
  });

  test('who is not one of the judged is not stopped by them', () => {
    const command = aCommand();
    const declaration = declared(fleet(`request_domain: ["${PATH}"]`, ''));
    const [target] = targetsOf(command, declaration);
    if (!target) throw new Error('no app');
    const { stops } = judge([target], command, declaration);
    expect(stops(target)).toBe(true);
    expect(stops({ ...target })).toBe(false);
  });
});

describe('what has no place', () => {
  test.each<[name: string, config: string, said: string[], stopped: string[]]>([
    ['nothing is managed by anybody', 'apps: [{ app_id: a }, { app_id: b }]\n', ['domain-type-required'], ['a', 'b']],
    [
      'nothing is managed by some: they are named',
      `${REGISTERED}apps: [{ app_id: a }, { app_id: b, domains: { ${GOOD} } }, { app_id: c }]\n`,
      ['domain-type-required of a', 'domain-type-required of c'],
      ['a', 'c'],
    ],
    [
      'nothing is registered at all: said once, whoever it is that has domains',
      `apps: [{ app_id: a, domains: { ${GOOD} } }, { app_id: b, domains: { ${GOOD} } }, { app_id: c, domains: { request_domain: [] } }]\n`,
      ['registered-domains-unknown'],
      [],
    ],
    [
      'one type is not registered: each app’s that has it',
      fleet(GOOD, 'domains: { upload_domain: [] }', 'domains: { upload_domain: https://a.example.com }', '') +
        '  - { app_id: d, domains: { upload_domain: https://b.example.com } }\n',
      ['registered-domains-unknown of b at 5', 'registered-domains-unknown of d at 7'],
      [],
    ],
    [
      'a rule that is off: said once',
      `${fleet(GOOD, '', `domains: { ${GOOD} }`)}rules: { domain-format: off }\n`,
      ['errno-rule-off'],
      [],
    ],
  ])('%s', (_, config, said, stopped) => {
    const found = judged(config);
    expect(found.said).toEqual(said);
    expect(found.stopped).toEqual(stopped);
  });
});

describe('what is registered', () => {
  const config = (registered: string, ...apps: string[]) =>
    `registered: { request_domain: [${registered}] }\ndomains: { ${GOOD} }\napps: [${apps.join(', ')}]\n`;
  const two = ['{ app_id: a }', '{ app_id: b, add_domains: { request_domain: ["https://x.example.com/y"] } }'];

  test('a warning is said once, and stops nobody', () => {
    const { said, stopped } = judged(config('example.com, a.example.com', '{ app_id: a }', '{ app_id: b }'));
    expect(said).toEqual(['redundant-registration at 1 a.example.com']);
    expect(stopped).toEqual([]);
  });

  test('an error is said once, and stops everybody', () => {
    const { said, stopped, problems } = judged(config('com', '{ app_id: a }', '{ app_id: b }'));
    expect(said).toEqual(['public-suffix at 1 com']);
    expect(problems[0]).toMatchObject({ subject: 'registered', severity: 'error', appId: null });
    expect(stopped).toEqual(['a', 'b']);
  });

  test('beside an app’s own problem', () => {
    const { said, stopped } = judged(config('example.com, a.example.com', ...two));
    expect(said).toEqual([
      'redundant-registration at 1 a.example.com',
      'domain-format of b at 3 https://x.example.com/y',
    ]);
    expect(stopped).toEqual(['b']);
  });

  test('nothing fails: an error without an errno does not stop', () => {
    expect(judged(config('com', '{ app_id: a }'), { failOn: 'never' }).stopped).toEqual([]);
  });

  test('a given list takes the place of the config’s', () => {
    const { registered } = declared('registered: { request_domain: [example.org] }\n');
    const found = judged(config('com', '{ app_id: a }'), { registered: registered ?? {} });
    expect(found.said).toEqual(['registered-domain at 2 https://a.example.com']);
    expect(found.stopped).toEqual(['a']);
  });
});

describe('when it fails', () => {
  const warning = fleet(GOOD, `add_domains: { request_domain: ["${HTTP}"] }`, '');
  const error = fleet(GOOD, `add_domains: { request_domain: ["${PATH}"] }`, '');

  test.each<[name: string, config: string, part: Partial<Command>, stopped: string[]]>([
    ['a warning, by default', warning, {}, []],
    ['a warning, failing on warnings', warning, { failOn: 'warning' }, ['a']],
    ['a warning, strict', warning, { preset: 'strict' }, ['a']],
    ['a foreseen refusal, failing on nothing', error, { failOn: 'never' }, ['a']],
    ['of the config: strict', `preset: strict\n${warning}`, {}, ['a']],
    ['of the config: strict, and a flag that is not', `preset: strict\n${warning}`, { preset: 'platform' }, []],
  ])('%s', (_, config, part, stopped) => {
    expect(judged(config, part).stopped).toEqual(stopped);
  });
});

describe('one app without a list of apps', () => {
  test.each<[name: string, config: string, said: string[], stopped: (string | null)[]]>([
    [
      'has its id',
      `app_id: 016\n${REGISTERED}domains: { request_domain: "${PATH}" }\n`,
      [`domain-format of 016 at 3 ${PATH}`],
      ['016'],
    ],
    ['or none', `${REGISTERED}domains: { request_domain: "${PATH}" }\n`, [`domain-format at 2 ${PATH}`], [null]],
    [
      'what is registered is its own, too',
      `app_id: 1\nregistered: { request_domain: com }\ndomains: { request_domain: [] }\n`,
      ['public-suffix of 1 at 2 com'],
      ['1'],
    ],
    ['good', `app_id: 1\n${REGISTERED}domains: { ${GOOD} }\n`, [], []],
  ])('%s', (_, config, said, stopped) => {
    const found = judged(config);
    expect(found.said).toEqual(said);
    expect(found.stopped).toEqual(stopped);
  });
});

describe('a thousand apps', () => {
  const ids = Array.from({ length: 1000 }, (_, at) => `${16_000_000 + at}`);
  const many = (base: string, own: (at: number) => string = () => '') =>
    `${REGISTERED}domains: { ${base} }\napps:\n${ids.map((id, at) => `  - { app_id: ${id}, ${own(at)} }\n`).join('')}`;

  test('with one mistake in common: one problem, and everybody is stopped', () => {
    const { said, stopped } = judged(many(`request_domain: ["${PATH}"]`));
    expect(said).toEqual([`domain-format at 2 ${PATH}`]);
    expect(stopped).toEqual(ids);
  });

  test('with one mistake in common, and each with something of its own', () => {
    const own = (at: number) => `add_domains: { request_domain: https://a${at}.example.com }`;
    expect(judged(many(`request_domain: ["${PATH}"]`, own)).said).toEqual([`domain-format at 2 ${PATH}`]);
  });

  test('each with a mistake of its own: a thousand problems, in the order of the config', () => {
    const own = (at: number) => `add_domains: { request_domain: "https://a${at}.example.com/x" }`;
    const { problems, stopped } = judged(many(GOOD, own));
    expect(problems.map(({ appId }) => appId)).toEqual(ids);
    expect(problems.map(({ place }) => place?.line)).toEqual(ids.map((_, at) => at + 4));
    expect(stopped).toEqual(ids);
  });

  test('one with a mistake', () => {
    const own = (at: number) => (at === 512 ? `add_domains: { request_domain: "${PATH}" }` : '');
    const { said, stopped } = judged(many(GOOD, own));
    expect(said).toEqual([`domain-format of ${ids[512]} at 516 ${PATH}`]);
    expect(stopped).toEqual([ids[512]]);
  });
});

describe('suppressions', () => {
  const WSS = 'wss://w.example.com'; // secure-protocol in request_domain
  const by = (value: string, more = '') => `{ rule: secure-protocol, value: "${value}", reason: r${more} }`;
  const untold = ({ suppressed }: Found) => suppressed.map(({ appId, value }) => `${value} of ${appId}`);

  test('what all share is suppressed for all, and told once', () => {
    const found = judged(`${fleet(`request_domain: [${HTTP}]`, '', '', '')}ignore: [${by(HTTP)}]\n`);
    expect(found.said).toEqual([]);
    expect(untold(found)).toEqual([`${HTTP} of null`]);
  });

  test('one that any app needs is used', () => {
    const config = fleet(GOOD, '', `domains: { request_domain: ["${HTTP}"] }`);
    expect(judged(`${config}ignore: [${by(HTTP)}]\n`)).toMatchObject({ said: [], stopped: [] });
    expect(untold(judged(`${config}ignore: [${by(HTTP)}]\n`))).toEqual([`${HTTP} of b`]);
  });

  test('one that no app needs is told once', () => {
    const found = judged(`${fleet(GOOD, '', '')}ignore: [${by(HTTP)}]\n`);
    expect(found.said).toEqual([`suppression at 6 ${HTTP}`]);
  });

  test('of an app: for this app alone', () => {
    const own = `add_domains: { request_domain: "${HTTP}" }`;
    const found = judged(fleet(GOOD, `${own}, ignore: [${by(HTTP)}]`, own), { failOn: 'warning' });
    expect(found.said).toEqual([`secure-protocol of b at 5 ${HTTP}`]);
    expect(found.stopped).toEqual(['b']);
    expect(untold(found)).toEqual([`${HTTP} of a`]);
  });

  test('of an app, unused: told as its own', () => {
    const found = judged(fleet(GOOD, `ignore: [${by(WSS)}]`, ''));
    expect(found.said).toEqual([`suppression of a at 4 ${WSS}`]);
  });

  test('a comment serves whichever app has the line', () => {
    const config = fleet(GOOD, `domains: { request_domain: ["${HTTP}", "${WSS}"] }`).replace(
      / \}\n$/,
      ' } # swan-domains-ignore secure-protocol: both\n',
    );
    expect(judged(config).said).toEqual([]);
    expect(untold(judged(config))).toEqual([`${HTTP} of a`, `${WSS} of a`]);
  });

  test('one without a reason stops those whose it is', () => {
    const without = `ignore: [{ rule: secure-protocol, value: "${WSS}" }]`;
    expect(judged(fleet(GOOD, without, '')).stopped).toEqual(['a']);
    expect(judged(`${fleet(GOOD, '', '')}${without}\n`).stopped).toEqual(['a', 'b']);
  });

  test('what the platform would refuse stops all the same', () => {
    const ignoring = `ignore: [{ rule: domain-format, value: "${PATH}", reason: r }]\n`;
    const found = judged(`${fleet(GOOD, `add_domains: { request_domain: "${PATH}" }`, '')}${ignoring}`);
    expect(found.said).toEqual([`domain-format of a at 4 ${PATH}`, `suppression at 6 ${PATH}`]);
    expect(found).toMatchObject({ stopped: ['a'], suppressed: [] });
  });

  const one = `domains: { request_domain: [${HTTP}] }\nregistered: { request_domain: example.com }\n`;
  test.each<[why: string, part: Partial<Command>, said: string[]]>([
    ['everything is looked at', {}, [`suppression at 4 ${WSS}`]],
    ['for a plan as well', { name: 'plan' }, [`suppression at 4 ${WSS}`]],
    ['with lists that are given, a part', { domains: { request_domain: HTTP } }, []],
    ['with registered ones that are given, a part', { registered: { request_domain: 'example.com' } }, []],
    ['where only given lists are sent, a part', { name: 'set', domains: { request_domain: HTTP } }, []],
    ['of a restore, what was', { name: 'restore' }, []],
  ])('unused is said where %s', (_why, part, said) => {
    expect(judged(`${one}ignore:\n  - ${by(WSS)}\n  - ${by(HTTP)}\n`, part).said).toEqual(said);
  });

  test('out of date is said of what would be needed, whatever is looked at', () => {
    const old = `ignore: [${by(HTTP, ', until: 2027-01-30')}]\n`;
    const said = [...(judged(one).said ?? []), `suppression at 3 ${HTTP}`];
    expect(judged(one + old).said).toEqual(said);
    expect(judged(one + old, { apps: [], name: 'restore' }).said).toEqual(said);
    expect(judged(one + old, { today: '2027-01-30' }).said).toEqual([]);
  });

  test('what chosen apps do not need is not called unused', () => {
    const config = `${fleet(GOOD, '', `domains: { request_domain: ["${HTTP}"] }`)}ignore: [${by(HTTP)}]\n`;
    expect(judged(config, { apps: ['a'] }).said).toEqual([]);
    expect(judged(config, { shard: { index: 1, count: 2 } }).said).toEqual([]);
  });

  test('one for the verification file waits for its command', () => {
    const waiting = 'ignore: [{ rule: verification-file, value: w.example.com, reason: r }]\n';
    expect(judged(one.replace(HTTP, 'https://a.example.com') + waiting).said).toEqual([]);
  });

  test('one for what is declared as registered is needed, although a snapshot is judged', () => {
    const text =
      'domains: { request_domain: https://a.example.com }\nregistered:\n  request_domain:\n    - com.cn # swan-domains-ignore public-suffix: r\n    - b.com # swan-domains-ignore public-suffix: r\n';
    const command = aCommand();
    const declaration = declared(text);
    const pulled = {
      ...declaration,
      registeredBy: 'platform',
      toRegister: declaration.registered,
      registered: { request_domain: 'example.com' },
    } as const;
    const { problems } = judge(targetsOf(command, pulled), command, pulled);
    expect(problems.map(({ rule, place }) => [rule, place?.line])).toEqual([['suppression', 5]]);
  });
});
