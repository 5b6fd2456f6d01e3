import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/app/usage-error.ts';
import { DEFAULT_API_URL, endpointUrl, parseApiUrl } from '../../src/platform/api-url.ts';
import { createClient } from '../../src/platform/client.ts';
import { describeUsage } from '../../src/report/messages/usages.ts';

const PATH = '/rest/2.0/smartapp/app/modifydomain';

describe('accepted, and where the calls go', () => {
  test.each([
    [DEFAULT_API_URL, `https://openapi.baidu.com${PATH}`],
    ['https://openapi.baidu.com/', `https://openapi.baidu.com${PATH}`],
    ['https://proxy.example.com:8443', `https://proxy.example.com:8443${PATH}`],
    ['https://proxy.example.com/baidu', `https://proxy.example.com/baidu${PATH}`],
    ['https://proxy.example.com/baidu/v2///', `https://proxy.example.com/baidu/v2${PATH}`],
    ['https://192.168.0.1', `https://192.168.0.1${PATH}`],
    ['HTTPS://Proxy.Example.COM', `https://proxy.example.com${PATH}`],
    ['http://127.0.0.1:8123', `http://127.0.0.1:8123${PATH}`],
    ['http://127.9.9.9', `http://127.9.9.9${PATH}`],
    ['http://127.1:8123', `http://127.0.0.1:8123${PATH}`],
    ['http://localhost:8123/', `http://localhost:8123${PATH}`],
    ['http://LOCALHOST', `http://localhost${PATH}`],
    ['http://[::1]:8123', `http://[::1]:8123${PATH}`],
    ['http://[0:0::1]', `http://[::1]${PATH}`],
  ])('%s', (text, url) => {
    expect(endpointUrl(parseApiUrl(text), 'app', 'modifydomain')).toBe(url);
  });

  test('each endpoint has its path', () => {
    expect(endpointUrl(parseApiUrl(DEFAULT_API_URL), 'tp', 'modifywebviewdomain')).toBe(
      'https://openapi.baidu.com/rest/2.0/smartapp/tp/modifywebviewdomain',
    );
  });
});

describe('refused', () => {
  const rows: [text: string, fault: 'not-a-url' | 'insecure' | 'extra', shown?: string][] = [
    ['', 'not-a-url'],
    ['openapi.baidu.com', 'not-a-url'],
    ['//openapi.baidu.com', 'not-a-url'],
    ['https://', 'not-a-url'],
    ['https://a b', 'not-a-url'],
    ['https://a:99999', 'not-a-url'],
    ['http://openapi.baidu.com', 'insecure'],
    ['http://127.0.0.1.evil.com', 'insecure'],
    ['http://localhost.evil.com', 'insecure'],
    ['http://evil.com/127.0.0.1', 'insecure'],
    ['http://evillocalhost', 'insecure'],
    ['http://128.0.0.1', 'insecure'],
    ['http://0.0.0.0:8123', 'insecure'],
    ['http://[::2]', 'insecure'],
    ['http://192.168.0.1', 'insecure'],
    ['ftp://openapi.baidu.com', 'insecure'],
    ['ws://127.0.0.1', 'insecure'],
    ['file:///etc/passwd', 'insecure'],
    ['javascript:alert(1)', 'insecure'],
    ['localhost:8123', 'insecure'],
    ['https://user@openapi.baidu.com', 'extra', 'https://openapi.baidu.com'],
    ['https://user:secret@openapi.baidu.com', 'extra', 'https://openapi.baidu.com'],
    ['https://openapi.baidu.com@evil.com', 'extra', 'https://evil.com'],
    ['http://127.0.0.1@evil.com', 'extra', 'http://evil.com'],
    ['https://openapi.baidu.com/?access_token=secret', 'extra', 'https://openapi.baidu.com'],
    ['https://openapi.baidu.com/#secret', 'extra', 'https://openapi.baidu.com'],
  ];

  function refusalOf(parse: () => unknown): UsageError {
    try {
      parse();
    } catch (error) {
      if (error instanceof UsageError) return error;
      throw error;
    }
    throw new Error('nothing was refused');
  }

  test.each(rows)('%j: %s', (text, fault, shown = text) => {
    const { usage } = refusalOf(() => parseApiUrl(text));
    expect(usage).toEqual({ kind: 'api-url', value: shown, fault });
    expect(describeUsage(usage).en).not.toMatch(/secret|[\r\n]/);
  });

  test.each(rows)('before anything is sent: %j', (text) => {
    expect(refusalOf(() => createClient({ token: 'x', apiUrl: text })).usage.kind).toBe('api-url');
  });

  test('a password is not shown, also where the rest is no URL', () => {
    const { usage } = refusalOf(() => parseApiUrl('https://user:secret@open api.baidu.com'));
    expect(JSON.stringify(usage) + describeUsage(usage).en + describeUsage(usage).zh).not.toContain('secret');
  });
});
