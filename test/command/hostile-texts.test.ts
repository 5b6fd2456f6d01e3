/** What a user's list holds is no token's way out. */
import { expect, test } from 'vitest';
import { play } from './play.ts';

const TOKEN = `45.${'c1cb2c4ddd225536ca80d70875a9f60d'}.3600.1536148028.FiKQ1VSLjMjS7uaJZlCdbOcjcasQ`;
const CONFIG = `registered: { request_domain: example.com }
domains:
  request_domain:
    - "https://${TOKEN}"
    - "http://${TOKEN}" # swan-domains-ignore secure-protocol: later
    - "HTTPS://A.example.com/${TOKEN}"
`;

test.each(['text', 'json', 'sarif', 'junit', 'markdown', 'github'] as const)(
  'no token in a list is told: %s',
  async (format) => {
    const { run } = await play({ 'swan-domains.yml': CONFIG });
    const { out, err } = await run({ name: 'check', format });
    expect(out).toContain('*');
    // As it is written: what rules take out of it in lower case (a suffix, a registrable domain) is not hidden yet.
    expect(out + err).not.toMatch(/c1cb2c4d|70875a9f60d|FiKQ1VSL/);
  },
);

test('in a step of GitHub no text is a command of its runner; in JSON nowhere, and it is the same value', async () => {
  const domains =
    'registered: { request_domain: example.com }\ndomains: { request_domain: "https://a.example.com/##[group]x" }\n';
  const { run } = await play({ 'swan-domains.yml': domains });
  const inStep = { env: { GITHUB_ACTIONS: 'true' } };
  expect((await run({ name: 'check' })).out).toContain('##[group]');
  expect((await run({ name: 'check' }, inStep)).out).not.toContain('##[');
  const { out } = await run({ name: 'check', format: 'json' });
  expect(out).not.toContain('##[');
  expect(JSON.parse(out).problems[0].value).toBe('https://a.example.com/##[group]x');
});
