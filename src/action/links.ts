/**
 * Where summary and comment lead. An address is made of what the runner says, and of a path that a user wrote: that one
 * is percent-encoded, and may not climb, for `../../x` after `blob/COMMIT/` would be any page of the server.
 */
import { type Links, NO_LINKS } from '../report/links.ts';
import type { Lang } from '../report/messages/words.ts';
import { rulesFolder } from '../report/rules-folder.ts';
import { TRUSTED_EVENTS } from './trust.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** On these the workspace is `GITHUB_SHA`; on others a workflow that looks at the pull request checks out its head. */
const ABOUT_THE_COMMIT: readonly string[] = [...TRUSTED_EVENTS, 'pull_request', 'merge_group'];

/** It is not known from which server the Action came where it is not this one. */
const GITHUB = 'https://github.com';

export function linksOf(env: Env, event: string, lang: Lang): Links {
  const repository = repositoryUrl(env);
  const commit = /^[0-9a-f]{40,64}$/.test(env.GITHUB_SHA ?? '') ? env.GITHUB_SHA : undefined;
  const lines = repository !== null && commit !== undefined && ABOUT_THE_COMMIT.includes(event);
  const rules = rulesUrl(env, lang);
  return {
    line: ({ file, line }) => {
      const path = lines && file !== null ? encodedPath(file) : null;
      return path === null ? null : `${repository}/blob/${commit}/${path}#L${line}`;
    },
    rule: rules === null ? NO_LINKS.rule : (rule) => `${rules}/${encodeURIComponent(rule)}.md`,
  };
}

/** The page that has the summaries of the run's jobs. */
export function runUrl(env: Env): string | null {
  const repository = repositoryUrl(env);
  const run = env.GITHUB_RUN_ID ?? '';
  return repository !== null && /^\d+$/.test(run) ? `${repository}/actions/runs/${run}` : null;
}

function repositoryUrl({ GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: name = '' }: Env): string | null {
  return /^https?:\/\/[\w.:-]+$/.test(server) && isRepository(name) ? `${server}/${name}` : null;
}

function rulesUrl(env: Env, lang: Lang): string | null {
  const { GITHUB_ACTION_REPOSITORY: name = '', GITHUB_ACTION_REF: ref = '' } = env;
  if (env.GITHUB_SERVER_URL !== GITHUB || !isRepository(name)) return null; // `uses: ./here` has neither
  const path = encodedPath(ref);
  return path === null ? null : `${GITHUB}/${name}/blob/${path}/${rulesFolder(lang)}`;
}

export function isRepository(name: string): boolean {
  return /^[\w.-]+\/[\w.-]+$/.test(name);
}

/** @returns `null` for a path that is absolute, climbs, or cannot be encoded */
function encodedPath(path: string): string | null {
  const parts = path.replace(/^\.\//, '').split('/');
  if (parts.some((part) => /^\.{0,2}$|\\|\p{Cc}|\p{Cs}/u.test(part))) return null;
  return parts.map(encodeURIComponent).join('/');
}
