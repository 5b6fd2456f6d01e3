/** Where summary and comment lead: to the commit and to our pages, and never where a user's text would have it. */
import { describe, expect, test } from 'vitest';
import { linksOf, runUrl } from '../../src/action/links.ts';

const ENV = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo-org/shop',
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_RUN_ID: '4711',
  GITHUB_ACTION_REPOSITORY: 'octo-org/swan-domains',
  GITHUB_ACTION_REF: 'v0',
};
const BLOB = `https://github.com/octo-org/shop/blob/${ENV.GITHUB_SHA}`;
const at = (file: string | null, env: object = {}, event = 'pull_request') =>
  linksOf({ ...ENV, ...env }, event, 'en').line({ file, line: 12, column: 3, endLine: 12, endColumn: 9 });

describe('a line', () => {
  test.each([
    ['swan-domains.yml', `${BLOB}/swan-domains.yml#L12`],
    ['./deploy/swan.yml', `${BLOB}/deploy/swan.yml#L12`],
    ['域名.yml', `${BLOB}/%E5%9F%9F%E5%90%8D.yml#L12`],
    ['a b/"><b>.yml', `${BLOB}/a%20b/%22%3E%3Cb%3E.yml#L12`],
    ['a?b#c%20.yml', `${BLOB}/a%3Fb%23c%2520.yml#L12`],
  ])('of %j', (file, url) => {
    expect(at(file)).toBe(url);
    expect(new URL(at(file) ?? '').pathname).toMatch(`/octo-org/shop/blob/${ENV.GITHUB_SHA}/`);
  });

  test.each([
    null,
    '',
    '/etc/passwd',
    '../../../../evil/x',
    'a/../../../../../evil/x',
    './../x',
    'a//b',
    'a\\..\\b',
    'C:\\a.yml',
    'a\nb.yml',
    '\ud800.yml',
    '..',
  ])('not of %j', (file) => {
    expect(at(file)).toBeNull();
  });

  test.each(['pull_request_target', 'issue_comment', 'workflow_run', ''])(
    'not on %j: the workspace may be another commit',
    (event) => {
      expect(at('swan-domains.yml', {}, event)).toBeNull();
    },
  );

  test.each([
    { GITHUB_SHA: '' },
    { GITHUB_SHA: 'main' },
    { GITHUB_REPOSITORY: '' },
    { GITHUB_REPOSITORY: 'a/b/c' },
    { GITHUB_SERVER_URL: '' },
    { GITHUB_SERVER_URL: 'javascript:alert(1)' },
    { GITHUB_SERVER_URL: 'https://a.example/x)' },
  ])('not with %j', (env) => {
    expect(at('swan-domains.yml', env)).toBeNull();
  });

  test('of an Enterprise Server', () => {
    expect(at('a.yml', { GITHUB_SERVER_URL: 'https://git.example.com:8443' })).toMatch(
      /^https:\/\/git\.example\.com:8443\//,
    );
  });
});

describe('a rule’s page', () => {
  const page = (env: object) => linksOf({ ...ENV, ...env }, 'push', 'en').rule('max-domains');

  test('is Chinese for who reads Chinese', () => {
    expect(linksOf(ENV, 'push', 'zh').rule('port')).toMatch(/\/blob\/v0\/docs\/zh\/rules\/port\.md$/);
  });

  test('is where the Action comes from', () => {
    expect(page({})).toBe('https://github.com/octo-org/swan-domains/blob/v0/docs/rules/max-domains.md');
    expect(page({ GITHUB_ACTION_REF: 'feature/a b' })).toContain('/blob/feature/a%20b/');
  });

  test.each([
    { GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '' }, // uses: ./here
    { GITHUB_SERVER_URL: 'https://git.example.com' }, // which may have it from github.com
    { GITHUB_ACTION_REF: '../../x' },
  ])('is not known with %j', (env) => {
    expect(page(env)).toBeNull();
  });
});

test('the run', () => {
  expect(runUrl(ENV)).toBe('https://github.com/octo-org/shop/actions/runs/4711');
  expect(runUrl({ ...ENV, GITHUB_RUN_ID: '1)x' })).toBeNull();
  expect(runUrl({})).toBeNull();
});
