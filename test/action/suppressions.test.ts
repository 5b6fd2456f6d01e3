/** What a pull request accepts is seen by who reviews it: in the summary, with its reason, whatever that is made of. */
import { expect } from 'vitest';
import { transcriptsIn } from '../transcripts/transcript-test.ts';

const transcript = transcriptsIn('action/suppressions');

const CONFIG = `registered: { request_domain: waitui.com }
domains:
  request_domain:
    - http://m.waitui.com # swan-domains-ignore secure-protocol: no TLS @all <b>|[x](https://a.com) ::error::no, until 2999-12-31
    - http://a.waitui.com # swan-domains-ignore secure-protocol: it was due, until 2020-01-31
`;

transcript('in-the-summary', { files: { 'swan-domains.yml': CONFIG } }, async ({ action }) => {
  const run = await action({ with: { command: 'check' }, token: null });
  expect(run).toMatchObject({ exitCode: 0, outputs: { ok: 'true', problems: '2' } });
  expect(JSON.parse(run.outputs.result ?? '').suppressed).toMatchObject([{ until: '2999-12-31' }]);
});
