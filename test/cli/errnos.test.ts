/** Every errno of the platform's document, through the built command line: foreseen, and answered. */

import { expect } from 'vitest';
import { answering } from '../transcripts/configs.ts';
import { DELETE_ABSENT, DELETE_PRESENT, ERRNO_CASES } from '../transcripts/errno-cases.ts';
import { transcriptsIn } from '../transcripts/transcript-test.ts';

const transcript = transcriptsIn('cli/errnos');

for (const { errno, foreseen, answered } of ERRNO_CASES) {
  if (foreseen) {
    transcript(`${errno}-foreseen`, { files: foreseen.files, sandbox: answering() }, async ({ cli }) => {
      const check = await cli(['check']);
      const apply = await cli(['apply', '--yes']);
      for (const run of [check, apply]) {
        expect(run.exitCode).toBe(1);
        expect(run.stdout).toContain(`[${foreseen.rule}] (${errno})`);
        expect(run.requests).toEqual([]);
      }
    });
  }
  transcript(`${errno}-answered`, answered, async ({ cli }) => {
    const run = await cli(['apply', '--yes']);
    expect(run.exitCode).toBe(4);
    expect(run.stdout).toContain(`the platform answered errno ${errno}`);
    expect(run.requests.map(({ answer }) => answer)).toEqual(['errno 0', `errno ${errno}`]);
  });
}

transcript('470017-foreseen', { sandbox: answering() }, async ({ cli }) => {
  const run = await cli(['delete', '--yes', '--request-domain', `${DELETE_PRESENT},${DELETE_ABSENT}`]);
  expect(run.exitCode).toBe(1);
  expect(run.stdout).toContain('[domain-not-configured] (470017)');
  expect(run.requests.map(({ action }) => action)).toEqual(['get']);
});

transcript('470017-answered', { sandbox: answering('470017') }, async ({ cli }) => {
  const run = await cli(['delete', '--yes', '--request-domain', DELETE_PRESENT]);
  expect(run.exitCode).toBe(4);
  expect(run.stdout).toContain('the platform answered errno 470017');
  expect(run.requests.map(({ action, answer }) => `${action} ${answer}`)).toEqual([
    'get errno 0',
    'delete errno 470017',
  ]);
});

transcript('470015-empty-flag', { sandbox: answering() }, async ({ cli }) => {
  // What `--request-domain "$UNSET"` comes to: it must never empty a list.
  for (const command of ['apply', 'set', 'add', 'delete']) {
    const run = await cli([command, '--yes', '--request-domain', '']);
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('[empty-domain] (470015)');
    expect(run.requests).toEqual([]);
  }
});

transcript('quota-of-the-platform', { sandbox: { ...answering(), quota: 1 } }, async ({ cli }) => {
  const first = await cli(['add', '--yes', '--request-domain', 'https://a.waitui.com']);
  expect(first.exitCode).toBe(0);
  const second = await cli(['add', '--yes', '--request-domain', 'https://b.waitui.com']);
  expect(second.exitCode).toBe(4);
  const other = await cli(['add', '--yes', '--web-view-domain', 'https://a.xsslyjt.com']);
  expect(other.exitCode).toBe(0);
});
