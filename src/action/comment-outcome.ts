/**
 * A run's outcome as the one comment of its step on the pull request. Loaded only where a comment is asked for; whatever
 * fails here, the job summary has it all and the step ends as it would have ended.
 */
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Outcome } from '../app/outcome.ts';
import type { Result } from '../command/run-command.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { type Page, SUMMARY } from '../report/markup.ts';
import { visible, type Words, words } from '../report/messages/words.ts';
import { describeCommentFailure } from './comment-failure.ts';
import { commentMark } from './comment-mark.ts';
import type { CommentInputs } from './inputs.ts';
import { type Kept, keepComment } from './keep-comment.ts';
import { isRepository, linksOf, runUrl } from './links.ts';
import { pullRequestOf } from './pull-request.ts';

/** GitHub's limit, 65,536 characters, taken as bytes and with the mark in it: less than it in any way of counting. */
const MOST_BYTES = 65_536 - 100;

/** The whole is done so often, with these pauses between. */
const PAUSES_MS = [1000, 2000] as const;

export interface CommentHost {
  readonly event: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** No token in what is told. */
  readonly hide: (text: string) => string;
  readonly notice: (text: string) => void;
  readonly log: (text: string) => void;
}

/** Never throws. */
export async function commentOutcome(result: Result, inputs: CommentInputs, host: CommentHost): Promise<void> {
  const { event, env } = host;
  const { lang } = result;
  const repository = env.GITHUB_REPOSITORY ?? '';
  const number = isRepository(repository) ? pullRequestOf(event, payloadOf(env)) : null;
  if (number === null) return host.notice(noPullRequestText(event)[lang]);
  if (inputs.token === '') return host.notice(leftToSummary(NO_TOKEN)[lang]);
  try {
    const { GITHUB_WORKFLOW: workflow = '', GITHUB_JOB: job = '', GITHUB_ACTION: step = '' } = env;
    const mark = commentMark([workflow, job, step, ...inputs.step]);
    const body = saysNothing(result.outcome, result.exitCode)
      ? null
      : `${mark}\n${host.hide(bodyOf(result, inputs, host))}`;
    const { githubComments } = await import('./github-comments.ts');
    const comments = githubComments({ repository, number }, inputs.token);
    const kept = await persistently(() => keepComment(comments, mark, body));
    const done = keptWords[kept];
    if (done)
      host.log(
        `${words(`comment on pull request ${number}: `, `pull request ${number} 的评论：`)[lang]}${done[lang]}\n`,
      );
  } catch (error) {
    host.notice(leftToSummary(describeCommentFailure(error).why)[lang]);
  }
}

function payloadOf({ GITHUB_EVENT_PATH: path = '' }: CommentHost['env']): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null; // then it names no pull request
  }
}

/** Nothing to change, no problems but suppressed ones, no failure; `get` was asked for its lists. */
function saysNothing({ command, problems, apps }: Outcome, exitCode: number): boolean {
  const same = apps.every(({ status }) => status === 'unchanged');
  return command !== 'get' && exitCode === 0 && problems.length === 0 && same;
}

function bodyOf({ outcome, exitCode, lang }: Result, { label }: CommentInputs, { env, event }: CommentHost): string {
  const run = runUrl(env);
  const summary = words(`see [the summary of this run](${run})`, `请查看[本次运行的摘要](${run})`);
  const page: Page = { most: MOST_BYTES, rest: run === null ? SUMMARY.rest : summary };
  return renderMarkdown(outcome, { lang, exitCode, page, links: linksOf(env, event, lang), label });
}

async function persistently<T>(act: () => Promise<T>): Promise<T> {
  for (const milliseconds of PAUSES_MS) {
    try {
      return await act();
    } catch (error) {
      if (!describeCommentFailure(error).passes) throw error;
      await pause(milliseconds);
    }
  }
  return await act();
}

const keptWords: { readonly [K in Kept]: Words | null } = {
  none: null,
  unchanged: words('as it was', '无变化'),
  created: words('created', '已创建'),
  updated: words('updated', '已更新'),
  removed: words('removed, nothing is left to say', '已删除，没有需要说明的内容'),
};

const NO_TOKEN = words('the input github-token is empty', '输入 github-token 为空');

function leftToSummary(why: Words): Words {
  return words(
    `no comment on the pull request: ${why.en}. The job summary has it all`,
    `未能在 pull request 中评论：${why.zh}。内容见作业摘要`,
  );
}

function noPullRequestText(event: string): Words {
  const shown = visible(event);
  return words(
    `no comment: the event ${shown} names no pull request`,
    `不发表评论：${shown} 事件没有对应的 pull request`,
  );
}
