/** `check FILE…`: what a hook passes; and `--stdin`: what an editor does. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GOOD_YAML } from '../transcripts/configs.ts';
import { withStage } from '../transcripts/stage.ts';
import { transcriptsIn } from '../transcripts/transcript-test.ts';

const transcript = transcriptsIn('cli/check-files');

const BAD_YAML = GOOD_YAML.replace('https://m.waitui.com', 'https://m.waitui.com/x');
const WARNED_YAML = 'domains: { request_domain: "https://m.waitui.com" }\n';
const BROKEN_YAML = 'domains:\n  request_domains: []\n';

/** A monorepo: a good one, a bad one, two that cannot be read. */
const MONOREPO = {
  'apps/good/swan-domains.yml': GOOD_YAML,
  'apps/bad one/swan-domains.yaml': BAD_YAML,
  'apps/broken/swan-domains.yml': BROKEN_YAML,
  'apps/torn/swan-domains.json': '{"domains":',
  'package.json': '{}\n',
};
const [GOOD, BAD, BROKEN, TORN] = Object.keys(MONOREPO) as [string, string, string, string];

transcript('several', { files: MONOREPO }, async ({ cli }) => {
  expect((await cli(['check', GOOD, GOOD])).exitCode).toBe(0);
  const both = await cli(['check', GOOD, BAD]);
  expect(both.exitCode).toBe(1);
  expect((await cli(['check', BAD, `./${GOOD}`, GOOD])).stdout).toBe(both.stdout);
  const all = await cli(['check', 'package.json', TORN, GOOD, BROKEN, BAD]);
  expect(all.exitCode).toBe(3);
  expect(all.stdout).toContain('[domain-format]');
  expect(all.stderr).toContain('request_domains');
  await cli(['check', '--lang', 'zh', 'package.json', TORN, GOOD, BROKEN, BAD]);
  expect((await cli(['check', BROKEN])).exitCode).toBe(3);
});

transcript('json', { files: MONOREPO }, async ({ cli }) => {
  const run = await cli(['check', '--format', 'json', TORN, GOOD, BROKEN, BAD]);
  const { exit_code, configs, usage, usages, problems } = JSON.parse(run.stdout) as {
    exit_code: number;
    configs: string[];
    usage: { file: string };
    usages: { file: string }[];
    problems: { file: string }[];
  };
  expect(exit_code).toBe(3);
  expect(configs).toEqual([BAD, BROKEN, GOOD, TORN]);
  expect(usages.map(({ file }) => file)).toEqual([BROKEN, TORN]);
  expect(usage).toEqual(usages[0]);
  expect(problems.map(({ file }) => file)).toEqual([BAD]);
  const alone = JSON.parse((await cli(['check', '--format', 'json', BROKEN])).stdout) as object;
  expect(alone).toHaveProperty('usage');
  expect(alone).not.toHaveProperty('usages');
});

transcript(
  'of-a-snapshot',
  {
    files: {
      'swan-domains.yml': `registered: { snapshot: lists/registered.json }\n${WARNED_YAML}`,
      'a/swan-domains.yml': 'registered: { snapshot: ../lists/registered.json }\n',
      'lists/registered.json': '{}\n',
    },
  },
  async ({ cli, folder, note }) => {
    expect((await cli(['check', 'lists/registered.json'])).exitCode).toBe(3);
    expect((await cli(['check', join(folder, 'lists/registered.json')], { cwd: 'a' })).exitCode).toBe(3);
    note('deleted');
    rmSync(join(folder, 'lists'), { recursive: true });
    const gone = await cli(['check', 'a/swan-domains.yml', 'lists/registered.json']);
    expect(gone.stderr.match(/no snapshot/g)).toHaveLength(1); // of two configs, one fault
  },
);

const IGNORED_YAML = `registered: { request_domain: waitui.com }
domains:
  request_domain:
    - http://m.waitui.com # swan-domains-ignore secure-protocol: until the certificate is there
`;

transcript(
  'suppressed',
  { files: { 'a/swan-domains.yml': IGNORED_YAML, 'b/swan-domains.yml': `lang: zh\n${IGNORED_YAML}` } },
  async ({ cli }) => {
    const run = await cli(['check', 'a/swan-domains.yml', 'b/swan-domains.yml']);
    expect(run.exitCode).toBe(0);
    const json = await cli(['check', 'a/swan-domains.yml', 'b/swan-domains.yml', '--lang', 'en', '--format', 'json']);
    const { suppressed } = JSON.parse(json.stdout) as { suppressed: { file: string }[] };
    expect(suppressed.map(({ file }) => file)).toEqual(['a/swan-domains.yml', 'b/swan-domains.yml']);
  },
);

transcript(
  'fix',
  {
    files: {
      'a/swan-domains.yml': GOOD_YAML.replace('https://m.waitui.com', 'https://M.waitui.com/'),
      'b/swan-domains.yml': GOOD_YAML.replace('https://m.waitui.com', 'https://m.waitui.com:443'),
      'broken/swan-domains.yml': BROKEN_YAML,
    },
  },
  async ({ cli, folder }) => {
    const files = ['a/swan-domains.yml', 'b/swan-domains.yml', 'broken/swan-domains.yml'];
    await cli(['check', ...files]);
    expect((await cli(['check', '--fix-dry-run', ...files])).stdout).toContain('-    - https://M.waitui.com/');
    expect((await cli(['check', '--fix', ...files])).exitCode).toBe(3);
    for (const file of files.slice(0, 2)) expect(readFileSync(join(folder, file), 'utf8')).toBe(GOOD_YAML);
    expect((await cli(['check', ...files.slice(0, 2)])).exitCode).toBe(0);
    await cli(['check', '--fix', '--stdin', '--stdin-filename', 'x.yml'], { stdin: GOOD_YAML });
  },
);

transcript(
  'fix-and-report',
  {
    files: {
      'a/swan-domains.yml': GOOD_YAML.replace('https://m.waitui.com', 'https://M.waitui.com/x'),
      'b/swan-domains.yml': GOOD_YAML.replace('https://m.waitui.com', 'https://m.waitui.com:443'),
      'broken/swan-domains.yml': BROKEN_YAML,
      'torn/swan-domains.json': '{"domains":',
      'not-asked/swan-domains.yml': GOOD_YAML.replace('https://m.waitui.com', 'https://M.waitui.com'),
    },
  },
  async ({ cli, folder }) => {
    const [A, B, ...wrong] = [
      'a/swan-domains.yml',
      'b/swan-domains.yml',
      'broken/swan-domains.yml',
      'torn/swan-domains.json',
    ];
    const outputs = ['sarif', 'junit', 'markdown'].flatMap((format) => ['--output', `${format}=report.${format}`]);
    const files = [A, B, ...wrong] as string[];
    const run = await cli(['check', '--fix', '--format', 'json', ...outputs, ...files]);
    const { fixed, configs, usages } = JSON.parse(run.stdout) as Record<string, { file: string }[]>;
    expect(fixed?.map(({ file }) => file)).toEqual([B]);
    expect(configs).toEqual(files);
    expect(usages?.map(({ file }) => file)).toEqual(wrong);
    const read = (name: string) => readFileSync(join(folder, `report.${name}`), 'utf8');
    const [{ results, invocations }] = JSON.parse(read('sarif')).runs;
    const uri = ({
      locations,
    }: {
      locations: readonly { physicalLocation: { artifactLocation: { uri: string } } }[];
    }) => locations[0]?.physicalLocation.artifactLocation.uri;
    expect(results.map(uri).sort()).toEqual([A, ...wrong].sort());
    expect(invocations[0].toolConfigurationNotifications.map(uri)).toEqual(wrong);
    for (const file of wrong)
      for (const name of ['junit', 'markdown']) expect(read(name)).toContain(file.split('/')[0]);
    expect(readFileSync(join(folder, 'not-asked/swan-domains.yml'), 'utf8')).toContain('https://M.waitui.com');
  },
);

const SHARED_YAML = `registered: { snapshot: ../registered.json }
rules: { stale-snapshot: "off" }
domains: { request_domain: "https://m.waitui.com" }
`;

transcript(
  'a-shared-snapshot',
  {
    files: {
      'a/swan-domains.yml': SHARED_YAML,
      'b/swan-domains.yml': `preset: strict\n${SHARED_YAML}`,
      'c/swan-domains.yml': SHARED_YAML,
      'registered.json': `{
  "schema": "swan-domains/registered/1",
  "address": "https://openapi.baidu.com",
  "pulled_at": "2026-01-31T08:00:00Z",
  "checksum": "edited",
  "request_domain": ["waitui.com"]
}
`,
    },
  },
  async ({ cli }) => {
    const alike = await cli(['check', 'a/swan-domains.yml', 'c/swan-domains.yml']);
    expect(alike.stdout.match(/\[edited-snapshot\]/g)).toHaveLength(1);
    const strict = await cli(['check', 'a/swan-domains.yml', 'b/swan-domains.yml', 'c/swan-domains.yml']);
    expect(strict.exitCode).toBe(1);
    expect(strict.stdout.match(/\[edited-snapshot\]/g)).toHaveLength(2); // to one it is a warning
  },
);

transcript(
  'apps',
  {
    files: {
      'a/swan-domains.yml':
        'registered: { request_domain: waitui.com }\ndomains: { request_domain: "https://m.waitui.com" }\napps: { file: apps.yml }\n',
      'a/apps.yml': '- { app_id: "1", domains: { request_domain: "https://m.waitui.com:443" } }\n',
      'b/swan-domains.yml': `apps: { command: "echo '[{app_id: 2, domains: {request_domain: waitui.com}}]'" }\n`,
    },
  },
  async ({ cli }) => {
    const run = await cli(['check', 'a/apps.yml', 'b/swan-domains.yml']);
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('b/swan-domains.yml#apps.command:1');
  },
);

test('what an apps command printed stands in no file: line 1 of the config, where a page needs one', async () => {
  const printing = (text: string) => ({ 'swan-domains.yml': `apps: { command: "echo '${text}'" }\n` });
  await withStage(
    { files: printing('[{app_id: 2, domains: {request_domain: waitui.com}}]') },
    async ({ cli, write }) => {
      const reports = async () => {
        const sarif = JSON.parse((await cli(['check', '--format', 'sarif'])).stdout).runs[0].results[0];
        return {
          uri: sarif.locations[0].physicalLocation.artifactLocation.uri,
          message: sarif.message.text,
          junit: (await cli(['check', '--format', 'junit'])).stdout,
          github: (await cli(['check', '--format', 'github'])).stdout,
        };
      };
      const wrong = await reports();
      expect(wrong.uri).toBe('swan-domains.yml');
      expect(wrong.message).toMatch(/^apps.command: 2: /);
      expect(wrong.junit).not.toContain('file="apps.command');
      expect(wrong.github).toMatch(/^::error title=allowed-protocol[^,:]*::apps.command: 2: /m);
      write('swan-domains.yml', printing('[{app: 2}]')['swan-domains.yml'] ?? '');
      const broken = await reports();
      expect(broken.uri).toBe('swan-domains.yml');
      expect(broken.message).toContain('apps.command:1:3: unknown key "app"');
      expect(broken.junit).toContain('file="swan-domains.yml"');
      expect(broken.github).toMatch(/^::error title=swan-domains,file=swan-domains.yml/m);
    },
  );
});

transcript(
  'what-has-no-place',
  {
    files: {
      'a/swan-domains.yml': WARNED_YAML,
      'b/swan-domains.yml': WARNED_YAML,
      'c/swan-domains.yml': 'mode: exact\n',
    },
  },
  async ({ cli }) => {
    const run = await cli(['check', 'a/swan-domains.yml', 'b/swan-domains.yml', 'c/swan-domains.yml']);
    expect(run.stdout.match(/^[abc]\/swan-domains.yml:1:1: /gm)).toHaveLength(3);
  },
);

transcript('foreign', { files: { 'package.json': '{}\n', 'deploy/domains.yml': BAD_YAML } }, async ({ cli }) => {
  for (const lang of ['en', 'zh']) {
    const run = await cli([
      'check',
      '--lang',
      lang,
      'package.json',
      'deploy/domains.yml',
      '\u001b[31m.yml',
      'gone.yml',
    ]);
    expect(run).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('"package.json"') });
  }
  const json = await cli(['check', '--format', 'json', 'package.json']);
  expect(JSON.parse(json.stdout)).toMatchObject({ ok: true, configs: [] });
  const many = await cli(['check', ...Array.from({ length: 30 }, (_, index) => `f${index}.json`)]);
  expect(many.stderr).toContain('and 20 more');
  expect((await cli(['check', '--config', 'deploy/domains.yml', 'deploy/domains.yml'])).exitCode).toBe(1);
  expect((await cli(['check', '--config', 'deploy/nothing.yml', 'package.json'])).exitCode).toBe(3);
});

transcript('stdin', { files: { 'a/registered.json': '{}\n', 'a/swan-domains.yml': BROKEN_YAML } }, async ({ cli }) => {
  const check = (stdin: string | undefined, ...args: string[]) =>
    cli(['check', '--stdin', '--stdin-filename', ...args], stdin === undefined ? {} : { stdin });
  expect((await check(GOOD_YAML, 'a/swan-domains.yml')).exitCode).toBe(0);
  expect((await check(BAD_YAML, 'nowhere/yet/swan-domains.yml')).stdout).toContain(
    'nowhere/yet/swan-domains.yml:6:7: ',
  );
  expect((await check(`\uFEFF${BAD_YAML.replaceAll('\n', '\r\n')}`, 'a/b.yml')).stdout).toContain('a/b.yml:6:7: ');
  expect((await check(`registered: { snapshot: registered.json }\n${WARNED_YAML}`, 'a/x.yml')).stderr).toContain(
    'a/registered.json:1:1',
  );
  expect((await check(WARNED_YAML, 'x.yml')).stdout).toContain('x.yml:1:1: warning');
  expect((await check(BAD_YAML, 'x.yml', '--format', 'json')).stdout).toContain('"file": "x.yml"');
  for (const text of ['', 'domain: {}\n', 'domains: \uFFFD\n', undefined])
    expect((await check(text, 'x.yml')).exitCode).toBe(3);
});

transcript('stdin-refused', { files: { 'swan-domains.yml': GOOD_YAML } }, async ({ cli }) => {
  const refused: string[][] = [
    ['--stdin'],
    ['--stdin-filename', 'x.yml'],
    ['--stdin', '--stdin-filename', ''],
    ['--stdin', '--stdin-filename', '.'],
    ['--stdin', '--stdin-filename', 'folder/'],
    ['--stdin', '--stdin-filename', 'x.yml', 'y.yml'],
    ['--stdin', '--stdin-filename', 'x.yml', '--config', 'swan-domains.yml'],
    ['--stdin', '--stdin-filename', 'x.yml', '--registered-from', 'live', '--platform-token-stdin'],
    [''],
    ['45.0123456789abcdef0123456789abcdef.3600.1'],
    ['swan-domains.yml', ''],
  ];
  for (const args of refused) expect((await cli(['check', ...args], { stdin: GOOD_YAML })).exitCode).toBe(3);
  expect((await cli(['plan', '--stdin'])).exitCode).toBe(3);
});

test('a config in JSON is given no advice for YAML', async () => {
  const config = { registered: { request_domain: 'waitui.com' }, domains: { request_domain: ['https://b.com'] } };
  await withStage({ files: { 'swan-domains.json': JSON.stringify(config) } }, async ({ cli, write }) => {
    expect((await cli(['check'])).stdout).toContain('add "b.com" to registered, request_domain');
    write('swan-domains.json', '{"domains": [}');
    expect((await cli(['check'])).stderr).toContain('this is not JSON: ');
    write('swan-domains.json', '{ // c\n  "domains": {} }');
    expect((await cli(['check'])).stderr).toContain('error: "//" begins no comment: JSON has none');
  });
});

test('what belongs to no config is told in the language of those that were checked', async () => {
  const files = { 'swan-domains.yml': `lang: zh\n${GOOD_YAML}`, 'package.json': '{}' };
  await withStage({ files }, async ({ cli }) => {
    const { stderr } = await cli(['check', 'swan-domains.yml', 'package.json']);
    expect(stderr).toBe('不属于任何配置，未检查："package.json"\n');
  });
});
