/** What the pages say is there: links, options, inputs, workflows, configs, numbers and names. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { patienceFor } from '../../src/app/clock.ts';
import { commands } from '../../src/cli/commands.ts';
import { parseArguments } from '../../src/cli/parse-arguments.ts';
import { parseDeclaration } from '../../src/config/declaration.ts';
import { COMMAND_LINES, isFields, jobsOf, PAGES, ROOT, readPage, stepsOf, wordsOf, YAML_BLOCKS } from './pages.ts';

const at = ({ page, line }: { readonly page: string; readonly line: number }) => `${page}:${line}`;
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');

test('the pages were read', () => {
  expect(PAGES.length).toBeGreaterThan(28);
  expect(COMMAND_LINES.length).toBeGreaterThan(40);
  expect(YAML_BLOCKS.filter(({ kind }) => kind === 'workflow').length).toBeGreaterThan(5);
});

describe.each(PAGES)('%s', (page) => {
  const text = readPage(page);
  const prose = text.replace(/^```[\s\S]*?^```$/gm, '');

  test('links to what is there', () => {
    const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    const broken = links.filter((link) => {
      if (/^https?:/.test(link)) return false;
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? new URL(page, ROOT) : new URL(path, new URL(page, ROOT));
      if (!existsSync(target)) return true;
      return anchor !== undefined && !anchorsOf(readFileSync(target, 'utf8')).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  test('has tables with as many cells as their heads', () => {
    const tables = prose.match(/(?:^\|.*\n)+/gm) ?? [];
    const uneven = tables.flatMap((table) => {
      const widths = table
        .trim()
        .split('\n')
        .map((row) => row.replaceAll('\\|', '').split('|').length);
      return new Set(widths).size > 1 ? [table.split('\n')[0]] : [];
    });
    expect(uneven).toEqual([]);
  });
});

test.each(PAGES.filter((page) => !/^docs\/(?:zh\/)?rules\//.test(page)))(
  '%s has no long lines, save tables and what is printed',
  (page) => {
    const written = readPage(page)
      .replace(/^```(?:text|console)[\s\S]*?^```$/gm, '')
      .split('\n');
    expect(written.filter((line) => line.length > 120 && !line.startsWith('|'))).toEqual([]);
  },
);

/** As GitHub makes them. */
function anchorsOf(page: string): string[] {
  return [...page.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('command lines', () => {
  test('are taken apart as a shell does', () => {
    expect(wordsOf(`plan --tokens-command 'cat a b' --out "$X" | head`)).toEqual([
      'plan',
      '--tokens-command',
      'cat a b',
      '--out',
      '$X',
    ]);
  });

  test.each([...new Map(COMMAND_LINES.map((line) => [line.args.join(' '), line])).values()])(
    '$at: $args',
    ({ args }) => {
      expect(() => parseArguments(args)).not.toThrow();
    },
  );
});

describe.each(YAML_BLOCKS.filter(({ kind }) => kind === 'config').map((block) => [at(block), block] as const))(
  'the config of %s',
  (_, { text }) => {
    test('can be read', () => {
      expect(() => parseDeclaration(text, 'swan-domains.yml')).not.toThrow();
    });
  },
);

const action = parse(read('action.yml')) as { inputs: Record<string, unknown>; outputs: Record<string, unknown> };
const isOurs = (uses: unknown) => typeof uses === 'string' && /^(?:OWNER\/swan-domains@|\.\/\.swan$)/.test(uses);

describe.each(YAML_BLOCKS.filter(({ kind }) => kind !== 'config').map((block) => [at(block), block] as const))(
  'the workflow of %s',
  (_, block) => {
    const steps = stepsOf(block);

    test('gives our step inputs that it has', () => {
      const given = steps
        .filter(({ uses }) => isOurs(uses))
        .flatMap(({ with: inputs }) => (isFields(inputs) ? Object.keys(inputs) : []));
      expect(given.filter((input) => !Object.hasOwn(action.inputs, input))).toEqual([]);
    });

    test('has steps that do something, by versions that are named', () => {
      expect(steps.length).toBeGreaterThan(0);
      for (const step of steps) {
        expect('uses' in step).not.toBe('run' in step);
        if (typeof step.uses === 'string')
          expect(step.uses).toMatch(/^(?:[\w-]+\/[\w-]+(?:\/[\w-]+)?@v\d+|\.\/\.swan)$/);
      }
    });

    test('lets no text of others into a script', () => {
      expect(steps.filter(({ run }) => typeof run === 'string' && run.includes('${{'))).toEqual([]);
    });

    test('takes outputs only from what has them', () => {
      const value = JSON.stringify(block.value);
      const jobs = jobsOf(block);
      for (const [name, job] of jobs) {
        const own = stepsOf({ ...block, value: { jobs: { [name]: job } } });
        for (const [, id, output] of JSON.stringify(job).matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
          const step = own.find((one) => one.id === id);
          expect({ id, found: step !== undefined }).toEqual({ id, found: true });
          const known = isOurs(step?.uses)
            ? Object.hasOwn(action.outputs, output ?? '')
            : String(step?.run).includes(`${output}=`);
          expect({ id, output, known }).toEqual({ id, output, known: true });
        }
      }
      for (const [, name, output] of value.matchAll(/\bneeds\.([\w-]+)\.outputs\.([\w-]+)/g)) {
        const outputs = jobs.find(([job]) => job === name)?.[1].outputs;
        expect(Object.keys(isFields(outputs) ? outputs : {})).toContain(output);
      }
    });
  },
);

describe.each(YAML_BLOCKS.filter(({ kind }) => kind === 'workflow').map((block) => [at(block), block] as const))(
  'the whole workflow of %s',
  (_, block) => {
    const { value } = block;

    test('has what a workflow needs', () => {
      expect(Object.keys(isFields(value) ? value : {})).toEqual(
        expect.arrayContaining(['name', 'on', 'permissions', 'jobs']),
      );
      expect(jobsOf(block).length).toBeGreaterThan(0);
    });

    test('has jobs with a runner, steps, and needs that are there before', () => {
      const names = jobsOf(block).map(([name]) => name);
      for (const [index, [name, job]] of jobsOf(block).entries()) {
        expect(Object.keys(job), name).toEqual(expect.arrayContaining(['runs-on', 'steps']));
        expect(names.slice(0, index)).toEqual(expect.arrayContaining([job.needs ?? []].flat()));
        const used = [...JSON.stringify(job).matchAll(/\bneeds\.([\w-]+)\./g)].map(([, need]) => need);
        expect([job.needs ?? []].flat()).toEqual(expect.arrayContaining(used));
      }
    });

    test('may write only where it says so', () => {
      const { permissions } = value as { permissions: Record<string, string> };
      expect(Object.values(permissions).filter((level) => level !== 'read')).toEqual([]);
    });
  },
);

describe('contracts.md', () => {
  const contracts = readPage('docs/contracts.md');

  test('names every command, every option, every input and output of note', () => {
    const options = Object.values(commands).flatMap(({ options }) => options.map(({ name }) => `--${name}`));
    const named = (option: string) => contracts.includes(option) || /^--registered-/.test(option);
    expect([...new Set(options)].filter((option) => !named(option))).toEqual([]);
    expect(Object.keys(commands).filter((name) => !contracts.includes(`\`${name}`))).toEqual([]);
  });

  test('has the arguments that the commands take', () => {
    for (const [name, command] of Object.entries(commands)) {
      if (!('argument' in command) || name === 'explain') continue;
      expect(contracts).toContain(`| \`${name} ${command.argument.replaceAll('|', '\\|')}\` |`);
    }
  });

  test.each([
    ['src/app/platform.ts', 'Failure'],
    ['src/app/refusal.ts', 'Refusal'],
  ])('names every kind of %s, %s', (file, type) => {
    const [, body = ''] = new RegExp(`export type ${type} =([\\s\\S]*?);\\n(?:\\n|$)`).exec(read(file)) ?? [];
    const kinds = [...body.matchAll(/readonly kind: ((?:'[\w-]+'(?: \| )?)+)/g)].flatMap(([, names = '']) =>
      [...names.matchAll(/'([\w-]+)'/g)].map(([, kind]) => kind),
    );
    expect(kinds.length).toBeGreaterThan(6);
    expect(kinds.filter((kind) => !contracts.includes(`\`${kind}\``))).toEqual([]);
  });

  test('has the bounds of the code', () => {
    const { readings, readWithin, sendings, apart, lookings, lookWithin, firstPause } = patienceFor(10_000);
    for (const bound of [
      `| a reading | ${readings} tries within ${readWithin / 1000} s |`,
      `| a modification | sent ${sendings} times at most:`,
      `| pauses | ${firstPause / 1000} s, then twice`,
      `| between the two readings that settle a doubt | ${apart / 1000} s |`,
      `| looking for what became of a doubtful call | ${lookWithin / 1000} s |`,
      `| reading back | ${lookings} looks within ${lookWithin / 1000} s;`,
    ]) {
      expect(contracts).toContain(bound);
    }
  });
});

test('every page that a message names is there', () => {
  const folder = new URL('src/report/', ROOT);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const texts = files.map((file) => readFileSync(new URL(file.replaceAll('\\', '/'), folder), 'utf8'));
  const pages = texts.flatMap((text) => text.match(/docs\/[\w/-]+\.md/g) ?? []);
  expect(pages).toContain('docs/network.md');
  expect(pages.filter((page) => !existsSync(new URL(page, ROOT)))).toEqual([]);
});

test('docs/action.md has the inputs and outputs of action.yml', () => {
  execFileSync(process.execPath, ['scripts/action-reference.js', '--check'], { cwd: ROOT });
});

test('both READMEs have the same sections, examples and links', () => {
  const shape = (page: string) => {
    const text = readPage(page);
    return {
      headings: (text.match(/^#+ /gm) ?? []).join(''),
      rows: (text.match(/^\|/gm) ?? []).length,
      fences: text.match(/^```\w+.*$/gm),
      typed: text.match(/^\$ .*$/gm),
      links: [...text.matchAll(/\]\(([^)\s]+)\)/g)]
        .map(([, link = '']) => link.replace('docs/zh/', 'docs/').replace(/-(?:en|zh)\.png$/, '.png'))
        .filter((link) => !link.startsWith('README'))
        .map((link) => link?.replace('docs/zh/', 'docs/')),
    };
  };
  expect(shape('README.zh-CN.md')).toEqual(shape('README.md'));
});
