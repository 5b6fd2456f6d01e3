/** Comments as GitHub gives them, page by page: how long and how many, at a server that remembers. */
import { afterEach, expect, test } from 'vitest';
import { describeCommentFailure } from '../../src/action/comment-failure.ts';
import { githubComments } from '../../src/action/github-comments.ts';
import {
  type GitHubApi,
  type GitHubOptions,
  PULL_REQUEST,
  REPOSITORY,
  startGitHub,
} from '../transcripts/github-api.ts';

let api: GitHubApi | null = null;
afterEach(() => api?.close());

async function listing(count: number, readingMs?: number, options: GitHubOptions = {}) {
  api = await startGitHub({
    ...options,
    comments: Array.from({ length: count }, () => ({ author: 'octocat', body: '' })),
  });
  try {
    const { list } = githubComments(
      { repository: REPOSITORY, number: PULL_REQUEST, apiUrl: api.url },
      api.token,
      readingMs,
    );
    return { found: (await list()).length, failure: null, requests: api.requests.length };
  } catch (error) {
    const { why, passes } = describeCommentFailure(error);
    return { found: null, failure: { why: why.en, passes }, requests: api.requests.length };
  }
}

test.each([0, 1, 100, 101, 250])('%i comments', async (count) => {
  expect(await listing(count)).toEqual({ found: count, failure: null, requests: Math.max(1, Math.ceil(count / 100)) });
});

test('more than anybody reads', async () => {
  const failure = { why: 'there are more than 100 pages of comments', passes: false };
  expect(await listing(10_001)).toEqual({ found: null, failure, requests: 100 });
});

test('one end for all pages', async () => {
  const failure = { why: 'reading the comments took more than 0.02 s', passes: false };
  const { requests, ...read } = await listing(10_000, 20);
  expect(read).toEqual({ found: null, failure });
  expect(requests).toBeLessThan(100);
  expect(await listing(1, 0)).toMatchObject({ found: null, requests: 0 });
});

test('a page that fails in between: no half of a list', async () => {
  const fault = (_method: string, _path: string, attempt: number) => (attempt === 2 ? { status: 409 } : undefined);
  expect(await listing(250, undefined, { fault })).toMatchObject({ found: null, requests: 2 });
});
