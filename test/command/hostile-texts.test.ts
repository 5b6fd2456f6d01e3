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
    expect(out + err).not.toMatch(/c1cb2c4d|70875a9f60d|FiKQ1VSL/i);
  },
);

const LISTS = 'domains: { request_domain: [https://a.example.com] }\nregistered: { request_domain: example.com }\n';

test('a token in a list is an error, and is not sent', async () => {
  const { run } = await play({ 'swan-domains.yml': `domains: { request_domain: "https://${TOKEN}" }\n` });
  const { exitCode, requests } = await run({ name: 'apply', failOn: 'never' });
  expect([exitCode, requests]).toEqual([1, []]);
});

test.each(['text', 'json', 'markdown'] as const)(
  'one that the app has is taken away, and not told: %s',
  async (format) => {
    const live = { request_domain: ['https://a.example.com', `https://${TOKEN}`] };
    const { run, sandbox } = await play(
      { 'swan-domains.yml': LISTS },
      { live, registered: { request_domain: ['example.com'] } },
    );
    const all = [];
    for (const name of ['get', 'plan', 'apply'] as const) all.push(await run({ name, format, allowDeletions: true }));
    expect(all.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
    expect(sandbox.live().request_domain).toEqual(['https://a.example.com']);
    expect(all.map(({ out, err }) => out + err).join()).not.toMatch(/c1cb2c4d|70875a9f60d|FiKQ1VSL/i);
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
