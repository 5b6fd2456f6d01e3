/** `check` of files: each config that they belong to, once; and what all of them came to, as one outcome. */
import { type AppProblem, blankOutcome, type Outcome } from '../app/outcome.ts';
import { UsageError } from '../app/usage-error.ts';
import { configsOf } from '../config/configs-of.ts';
import { NO_DECLARATION } from '../config/declaration.ts';
import { loadDeclaration, showPath } from '../config/load-declaration.ts';
import { eachOnce } from '../core/each-once.ts';
import { compareProblems } from '../core/problem.ts';
import { listed, type Words, words } from '../report/messages/words.ts';
import type { Command, Host } from './command.ts';
import { inLanguageOf } from './in-language-of.ts';
import { type Run, runConfig } from './run-config.ts';
import { loadStdin, stdinPath } from './stdin-config.ts';

/**
 * What is wrong with one config hides nothing of the others: all are checked.
 *
 * @returns the problems of all, each once and in a file; wrong usage of any
 */
export async function checkFiles(command: Command, host: Host): Promise<Run> {
  const { cwd } = host;
  const { stdinFilename, trustsConfig } = command;
  const { configs, foreign } =
    stdinFilename === null
      ? configsOf(command.files, command.config, cwd)
      : { configs: [stdinPath(stdinFilename, cwd)], foreign: [] };
  const runs: Run[] = [];
  for (const config of configs) {
    const load = async () =>
      stdinFilename === null ? loadDeclaration(cwd, config, trustsConfig) : loadStdin(config, command, host);
    const { declaration, outcome } = await runConfig({ ...command, config }, host, load);
    runs.push({ declaration, outcome: inFile(outcome, showPath(cwd, config)) });
    if (outcome.interrupted) break;
  }
  const checked = configs.slice(0, runs.length).map((config) => showPath(cwd, config));
  const run = joined(command.name, runs, checked);
  const { lang } = inLanguageOf(run.declaration, command);
  if (foreign.length > 0) host.stderr(`${foreignText(foreign, configs.length)[lang]}\n`);
  return run;
}

/** Among several configs a finding that names none helps nobody: it stands where the file begins. */
function inFile(outcome: Outcome, file: string): Outcome {
  const start = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const placed = <P extends AppProblem>(problem: P): P => ({ ...problem, place: problem.place ?? start });
  const { usages, problems, suppressed } = outcome;
  return {
    ...outcome,
    problems: problems.map(placed),
    suppressed: suppressed.map(placed),
    usages: usages.map((one) => (one.place === null ? new UsageError(one.usage, { file }, { cause: one }) : one)),
  };
}

function joined(name: string, runs: readonly Run[], configs: readonly string[]): Run {
  const outcomes = runs.map(({ outcome }) => outcome);
  const files = new Map(runs.flatMap(({ declaration }) => [...declaration.files]));
  const apps = runs.find(({ declaration }) => declaration.apps !== undefined)?.declaration.apps;
  const lang = runs.find(({ declaration }) => declaration.lang !== undefined)?.declaration.lang;
  return {
    declaration: { ...NO_DECLARATION, files, ...(apps ? { apps } : {}), ...(lang ? { lang } : {}) },
    outcome: {
      ...blankOutcome(name),
      problems: problemsOnce(outcomes.flatMap(({ problems }) => problems)),
      suppressed: problemsOnce(outcomes.flatMap(({ suppressed }) => suppressed)),
      apps: outcomes.flatMap(({ apps }) => apps),
      interrupted: outcomes.some(({ interrupted }) => interrupted),
      usages: eachOnce(
        outcomes.flatMap(({ usages }) => usages),
        ({ usage, place }) => JSON.stringify([usage, place]),
      ),
      configs,
      ...fixesOf(outcomes),
    },
  };
}

/** Configs that name the same list of apps would mend it alike. */
function fixesOf(outcomes: readonly Outcome[]): Pick<Outcome, 'fixed' | 'fixable'> {
  const fixed = outcomes.flatMap(({ fixed }) => fixed ?? []);
  const fixable = outcomes.flatMap(({ fixable }) => fixable ?? []);
  return {
    ...(fixed.length > 0
      ? {
          fixed: {
            fixes: eachOnce(fixed.flatMap(({ fixes }) => fixes)),
            left: eachOnce(fixed.flatMap(({ left }) => left)),
            files: eachOnce(fixed.flatMap(({ files }) => files)),
            dryRun: fixed.some(({ dryRun }) => dryRun),
          },
        }
      : {}),
    ...(fixable.length > 0 ? { fixable: eachOnce(fixable) } : {}),
  };
}

/** What several configs have in common, a snapshot above all, is judged with each of them. */
function problemsOnce<P extends AppProblem>(problems: readonly P[]): P[] {
  const key = ({ rule, severity, appId, domainType, value, place }: P) =>
    JSON.stringify([rule, severity, appId, domainType, value, place]);
  return eachOnce(problems, key).sort(compareProblems);
}

function foreignText(files: readonly string[], configs: number): Words {
  // Somebody at a terminal may have typed the name of the only config.
  const named = words('; a config of another name is given by --config', '；其他名称的配置文件请用 --config 指定');
  const hint = configs === 0 ? named : words('', '');
  return words(
    `not checked, belonging to no config: ${listed(files, 'en')}${hint.en}`,
    `不属于任何配置，未检查：${listed(files, 'zh')}${hint.zh}`,
  );
}
