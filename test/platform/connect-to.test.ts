/** `--connect-to`: scheme, host and port of a server, and nothing else. */
import { expect, test } from 'vitest';
import { UsageError } from '../../src/app/usage-error.ts';
import { parseConnectTo, type Server } from '../../src/platform/connect-to.ts';

const SERVERS: readonly (readonly [text: string, server: Server])[] = [
  ['https://203.0.113.7', { protocol: 'https:', host: '203.0.113.7', port: 443 }],
  ['https://203.0.113.7:8443/', { protocol: 'https:', host: '203.0.113.7', port: 8443 }],
  ['https://[2001:db8::1]:8443', { protocol: 'https:', host: '2001:db8::1', port: 8443 }],
  ['https://new.example.com', { protocol: 'https:', host: 'new.example.com', port: 443 }],
  ['https://127.1:443', { protocol: 'https:', host: '127.0.0.1', port: 443 }],
  ['http://127.0.0.1', { protocol: 'http:', host: '127.0.0.1', port: 80 }],
  ['http://localhost:8080', { protocol: 'http:', host: 'localhost', port: 8080 }],
  ['http://[::1]:8080', { protocol: 'http:', host: '::1', port: 8080 }],
];

test.each(SERVERS)('%s', (text, server) => {
  expect(parseConnectTo(text)).toEqual(server);
});

test.each([
  ['', 'not-a-url'],
  ['203.0.113.7', 'not-a-url'],
  ['https://', 'not-a-url'],
  ['http://203.0.113.7', 'insecure'],
  ['http://localhost.example.com', 'insecure'],
  ['ftp://127.0.0.1', 'insecure'],
  ['localhost:8443', 'extra'],
  ['https://a.com/path', 'extra'],
  ['https://a.com?q', 'extra'],
  ['https://a.com#f', 'extra'],
  ['https://user:secret@a.com', 'extra'],
])('%j is refused: %s', (text, fault) => {
  const refused = () => parseConnectTo(text);
  expect(refused).toThrow(UsageError);
  expect(refused).toThrow(expect.objectContaining({ usage: expect.objectContaining({ kind: 'connect-to', fault }) }));
});

test('a password is not told', () => {
  const told = expect.objectContaining({ usage: { kind: 'connect-to', value: '***@a.com', fault: 'extra' } });
  expect(() => parseConnectTo('https://user:secret@a.com?secret')).toThrow(told);
});
