/** Every errno of the platform's document, through the built Action: foreseen, and answered. The step fails on each. */
import { expect } from 'vitest';
import type { ActionRun } from '../transcripts/action-step.ts';
import { answering } from '../transcripts/configs.ts';
import { DELETE_ABSENT, DELETE_PRESENT, ERRNO_CASES } from '../transcripts/errno-cases.ts';
import { transcriptsIn } from '../transcripts/transcript-test.ts';

const transcript = transcriptsIn('action/errnos');

/** The step fails, says why in an annotation, and tells the errno to the steps after it. */
function expectFailed(run: ActionRun, errno: number): void {
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({ ok: 'false', changed: 'false', errno: `${errno}` });
  expect(run.commands.filter(({ name }) => name === 'error')).not.toEqual([]);
  expect(run.summary).toContain(`${errno}`);
  expect(run.otherFiles).toBe('');
}

for (const { errno, foreseen, answered } of ERRNO_CASES) {
  if (foreseen) {
    transcript(`${errno}-foreseen`, { files: foreseen.files, sandbox: answering() }, async ({ action }) => {
      const run = await action({});
      expectFailed(run, errno);
      expect(run.requests).toEqual([]);
    });
  }
  transcript(`${errno}-answered`, answered, async ({ action }) => {
    const run = await action({});
    expectFailed(run, errno);
    expect(run.requests.map(({ answer }) => answer)).toEqual(['errno 0', `errno ${errno}`]);
  });
}

transcript('470017-foreseen', { sandbox: answering() }, async ({ action }) => {
  const run = await action({ with: { command: 'delete', 'request-domain': `${DELETE_PRESENT},${DELETE_ABSENT}` } });
  expectFailed(run, 470017);
  expect(run.requests.map(({ action: sent }) => sent)).toEqual(['get']);
});

transcript('470017-answered', { sandbox: answering('470017') }, async ({ action }) => {
  const run = await action({ with: { command: 'delete', 'request-domain': DELETE_PRESENT } });
  expectFailed(run, 470017);
  expect(run.requests.map(({ answer }) => answer)).toEqual(['errno 0', 'errno 470017']);
});

transcript(
  '470014-fail-on-never',
  { files: ERRNO_CASES.find(({ errno }) => errno === 470014)?.foreseen?.files ?? {} },
  async ({ action }) => {
    // Whatever "fail-on" says: what the platform would refuse is not sent, and the step has not done its work.
    const run = await action({ with: { 'fail-on': 'never' } });
    expectFailed(run, 470014);
    expect(run.requests).toEqual([]);
  },
);
