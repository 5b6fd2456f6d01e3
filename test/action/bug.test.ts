/** A bug, in the built Action: the step fails with its stack, and nothing of a user's file gets past the guards. */
import { expect, test } from 'vitest';
import { GOOD } from '../transcripts/configs.ts';
import { withStage } from '../transcripts/stage.ts';

const OWN = 'a-token-of-the-inputs-0123456789';
const SEEN = '45.feedfacefeedfacefeedfacefeedface.3600.4102444800.test';

/** As soon as the process writes JSON, it meets what nobody has foreseen. */
const MESSAGE = `\u001b[31mred\n::error::${OWN} ${SEEN}\r##[group]`;
const BUG = `const { stringify } = JSON;
JSON.stringify = (...args) => {
  if (args[0]?.schema) throw new TypeError(${JSON.stringify(MESSAGE)});
  return stringify(...args);
};`;

test.each([
  ['en', 'swan-domains has a bug; please report this:'],
  ['zh', 'swan-domains 自身出错，请反馈以下内容：'],
])('%s', async (lang, told) => {
  await withStage({ files: GOOD }, async ({ action }) => {
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(BUG)}` };
    const run = await action({ with: { command: 'check', lang }, token: OWN, env });
    expect(run.exitCode).toBe(1);
    const errors = run.commands.filter(({ name }) => name === 'error').map(({ data }) => data);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(told);
    expect(errors[0]).toMatch(/^TypeError: \\u\{1b\}\[31mred$/m);
    expect(errors[0]).toMatch(/^ {4}at .*index\.js/m);
    const rest = (run.stdout + run.stderr + run.summary + run.otherFiles).replace(`::add-mask::${OWN}`, '');
    for (const raw of ['\u001b', '\r', '##[', OWN, 'feedface']) expect(rest).not.toContain(raw);
  });
});

test('thrown where nobody waits for it: told the same, and the step fails', async () => {
  await withStage({ files: GOOD }, async ({ action }) => {
    const later = BUG.replace('throw new', 'setImmediate(() => { throw new').replace(');\n', '); });\n');
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(later)}` };
    const run = await action({ with: { command: 'check' }, token: OWN, env });
    expect(run.exitCode).toBe(1);
    const errors = run.commands.filter(({ name }) => name === 'error').map(({ data }) => data);
    expect(errors.join('\n')).toContain('swan-domains has a bug; please report this:\nTypeError: \\u{1b}[31mred');
    const rest = (run.stdout + run.stderr).replace(`::add-mask::${OWN}`, '');
    expect(rest.length).toBeLessThan(10_000); // the bundle is one line
    for (const raw of ['\u001b', '\r', '##[', OWN, 'feedface']) expect(rest).not.toContain(raw);
  });
});
