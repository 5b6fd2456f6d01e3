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
    expect(out + err).not.toMatch(/c1cb2c4d|70875a9f60d|FiKQ1VSL/);
  },
);
