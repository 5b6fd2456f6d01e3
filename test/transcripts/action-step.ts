/**
 * The Action, run as the runner does: `INPUT_<NAME>` for every input that `action.yml` declares (its default, else
 * empty), the four files, the event, no standard input, and nothing of our own environment but `PATH`.
 */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { RecordedRequest, Sandbox } from '../../src/sandbox/sandbox.ts';
import { type GitHubApi, PULL_REQUEST, REPOSITORY } from './github-api.ts';
import { indented, requestsText } from './legible.ts';
import { assertResult } from './result-schema.ts';
import { ACTION, type Ended, type Env, type Running, runNode } from './run-node.ts';
import { type RunnerCommand, readCommands } from './runner-commands.ts';

export interface ActionStep {
  /** As under `with:` in a workflow. */
  readonly with?: Readonly<Record<string, string>>;
  /** `GITHUB_EVENT_NAME`; default `push`. */
  readonly event?: string;
  /** The input `access-token`; default the sandbox's, `null`: none. */
  readonly token?: string | null;
  /** GitHub, as far as a test needs it. */
  readonly github?: GitHubApi;
  /** What `GITHUB_EVENT_PATH` holds; default a pull request's where there is a GitHub, else nothing. */
  readonly payload?: object;
  /** Over the runner's variables. */
  readonly env?: Env;
  /** Is handed the process once it runs, to send it signals. */
  readonly started?: (running: Running) => void;
}

export interface ActionRun extends Ended {
  /** The commands that the runner would have read from both streams. */
  readonly commands: readonly RunnerCommand[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The content of the file that `result-file` names; empty where there is none. */
  readonly resultFile: string;
  /** `GITHUB_ENV` and `GITHUB_STATE`, which nobody is to write. */
  readonly otherFiles: string;
  readonly requests: readonly RecordedRequest[];
  /** Those that reached GitHub. */
  readonly githubRequests: readonly string[];
}

interface ActionMetadata {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, object>>;
}

export const metadata: ActionMetadata = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'));

export async function runAction(step: ActionStep, root: string, { url, token }: Sandbox): Promise<ActionRun> {
  const temp = mkdtempSync(join(root, 'runner-temp-'));
  const file = (name: string, content = '') => {
    writeFileSync(join(temp, name), content);
    return join(temp, name);
  };
  const read = (name: string) => readFileSync(join(temp, name), 'utf8');

  const given = { 'api-url': url, ...tokenInput(step.token ?? (step.token === null ? null : token)), ...step.with };
  const unknown = Object.keys(given).filter((name) => !(name in metadata.inputs));
  if (unknown.length > 0) throw new Error(`action.yml declares no input ${unknown.join(', ')}`);
  const inputs = Object.entries(metadata.inputs).map(([name, input]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    (given as Readonly<Record<string, string>>)[name] ?? evaluated(input.default, step.github),
  ]);
  const seen = step.github?.requests.length ?? 0;

  const workspace = join(root, 'workspace');
  const env = {
    ...Object.fromEntries(inputs),
    GITHUB_ACTIONS: 'true',
    CI: 'true',
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_ENV: file('env'),
    GITHUB_STATE: file('state'),
    GITHUB_EVENT_NAME: step.event ?? 'push',
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(step.payload ?? (step.github ? PAYLOAD : {}))),
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
    ...(step.github ? githubEnv(step.github) : {}),
    ...step.env,
  };
  const ended = await runNode([ACTION], workspace, env, undefined, step.started);
  const outputs = readOutputs(read('output'));
  if (outputs.result) assertResult(outputs.result, 'the output result');
  const resultFile = outputs['result-file'] ? readFileSync(outputs['result-file'], 'utf8') : '';
  if (resultFile !== '') assertResult(resultFile, 'result-file');
  return {
    ...ended,
    commands: readCommands(`${ended.stdout}\n${ended.stderr}`),
    outputs,
    summary: read('summary'),
    resultFile,
    otherFiles: read('env') + read('state'),
    requests: [],
    githubRequests: step.github?.requests.slice(seen) ?? [],
  };
}

/** The shape of a `pull_request` event, as far as anybody may read it; real ones: test/consumers. */
const PAYLOAD = {
  action: 'synchronize',
  number: PULL_REQUEST,
  pull_request: { number: PULL_REQUEST, head: { sha: 'b'.repeat(40) }, body: '#99 <!-- swan-domains: 0 -->' },
  repository: { full_name: REPOSITORY },
};

function githubEnv({ url }: GitHubApi): Env {
  return {
    GITHUB_API_URL: url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_RUN_ID: '4711',
    GITHUB_WORKFLOW: 'domains',
    GITHUB_JOB: 'domains',
    GITHUB_ACTION: '__octo-org_swan-domains',
    GITHUB_ACTION_REPOSITORY: 'octo-org/swan-domains',
    GITHUB_ACTION_REF: 'v0',
  };
}

/** The runner evaluates the expressions of defaults. */
function evaluated(text: string | undefined, github: GitHubApi | undefined): string {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
  return text === '${{ github.token }}' ? (github?.token ?? '') : (text ?? '');
}

function tokenInput(token: string | null) {
  return token === null ? {} : { 'access-token': token };
}

/** `name<<DELIMITER`, the value, `DELIMITER`: as the runner reads the file. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  while (lines.length > 0) {
    const head = lines.shift() ?? '';
    if (head === '') continue;
    const [, name, delimiter] = /^([\w-]+)<<(.+)$/.exec(head) ?? [];
    const end = lines.indexOf(delimiter ?? '');
    if (name === undefined || end < 0) throw new Error(`the runner cannot read the output ${JSON.stringify(head)}`);
    outputs[name] = lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join('\n');
  }
  return outputs;
}

export function actionText(step: ActionStep, run: ActionRun, requests: readonly RecordedRequest[]): string {
  const { exitCode, stdout, stderr, outputs, summary, otherFiles } = run;
  const given = { ...(step.token === null ? {} : { 'access-token': step.token ?? '(of the sandbox)' }), ...step.with };
  const withLines = Object.entries(given).map(([name, value]) => `    ${name}: ${scalar(value)}\n`);
  const env = Object.entries(step.env ?? {}).map(([name, value]) => `    ${name}: ${scalar(value ?? '')}\n`);
  const whole = outputs.result !== '' && sameJson(outputs.result, run.resultFile);
  const shownOutputs = Object.entries(outputs).map(([name, value]) => {
    return `  ${name}: ${name === 'result' && whole ? '(what result-file holds)' : value}\n`;
  });
  return [
    `- uses: swan-domains # on ${step.event ?? 'push'}\n`,
    ...(withLines.length > 0 ? ['  with:\n', ...withLines] : []),
    ...(env.length > 0 ? ['  env:\n', ...env] : []),
    '[log]\n',
    indented(stdout),
    stderr === '' ? '' : `[stderr]\n${indented(stderr)}`,
    `[exit ${exitCode}] ${requestsText(requests)}`,
    shownOutputs.length > 0 ? '[outputs]\n' : '[no outputs]\n',
    ...shownOutputs,
    step.github ? githubText(step.github, run) : '',
    summary === '' ? '[no summary]\n' : `[summary, its entities decoded]\n${indented(decoded(summary).trimEnd())}`,
    otherFiles === '' ? '' : `[GITHUB_ENV, GITHUB_STATE]\n${indented(otherFiles)}`,
  ].join('');
}

/** What came in, and which comments are there now. */
function githubText({ comments }: GitHubApi, { githubRequests }: ActionRun): string {
  const shown = comments.map(({ id, author, body }) => `[comment ${id} of ${author}]\n${indented(decoded(body))}`);
  return [`[GitHub] ${githubRequests.length} requests\n`, indented(githubRequests.join('\n')), ...shown].join('');
}

/** For the reader of a transcript only: that nothing of it is markup, the tests of hostile text see to. */
function decoded(summary: string): string {
  return summary.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

function scalar(text: string): string {
  return /^[\w@%+=:,./ -]+$/.test(text) ? text : JSON.stringify(text);
}

function sameJson(a: string | undefined, b: string): boolean {
  return JSON.stringify(JSON.parse(a ?? 'null')) === JSON.stringify(JSON.parse(b || 'null'));
}
