/** Real servers, asked as business domains: every row of the verdict, and that nobody else is ever asked. */
import { describe, expect, test } from 'vitest';
import { type Attempt, type Verification, verdictOf } from '../../src/app/verification.ts';
import { createProbe, type Lookup, type ProbeOptions } from '../../src/platform/probe-domain.ts';
import { BEHAVIOURS, type BehaviourName, FILE, HAS_IPV6, serveBusiness } from './business-servers.ts';
import { makeAuthority } from './certificates.ts';
import { makeCertificate } from './proxy-servers.ts';
import { closedAddress, serveSocket } from './servers.ts';

const LOOPBACK_4 = { address: '127.0.0.1', family: 4 };
const LOOPBACK_6 = { address: '::1', family: 6 };

/** A resolver that knows one answer. */
const resolvesTo =
  (...addresses: Awaited<ReturnType<Lookup>>): Lookup =>
  async () =>
    addresses;

function probing(options: Partial<ProbeOptions> = {}) {
  return createProbe({
    expected: FILE,
    allowPrivate: true,
    timeoutMs: 5000,
    lookup: resolvesTo(LOOPBACK_4),
    ...options,
  });
}

/** What `registered verify` says of this result. */
function told(result: Verification['result']) {
  const { sign, faults, warnings } = verdictOf({ domain: 'x', host: 'x', result });
  return { sign, faults: faults.map(({ about }) => about), warnings: warnings.map(({ about }) => about) };
}

function onlyAttempt(result: Verification['result']): Attempt {
  expect(result).toMatchObject({ kind: 'asked', attempts: [expect.anything()] });
  return (result as Extract<Verification['result'], { kind: 'asked' }>).attempts[0] as Attempt;
}

const self = makeCertificate();
const file = (difference: string, length: number, more = {}) => ({ kind: 'file', difference, length, ...more });

/** What each behaviour comes to, were its certificate good. */
const ROWS: Readonly<Record<BehaviourName, readonly [sign: string, fault?: object | undefined, warning?: object]>> = {
  good: ['good'],
  charset: ['good'],
  octets: ['warned', undefined, { kind: 'content-type', found: 'application/octet-stream' }],
  untyped: ['warned', undefined, { kind: 'content-type', found: null }],
  other: ['wrong', file('content', 32, { start: '0'.repeat(32) })],
  short: ['wrong', file('length', 31)],
  long: ['wrong', file('length', 33)],
  line: ['wrong', file('line-break', 33)],
  crlf: ['wrong', file('line-break', 34)],
  bom: ['wrong', file('byte-order-mark', 35)],
  empty: ['wrong', file('length', 0)],
  html: ['wrong', file('html', 34)],
  gzip: ['wrong', file('encoded', 4)],
  missing: ['wrong', { kind: 'status', status: 404 }],
  forbidden: ['wrong', { kind: 'status', status: 403 }],
  broken: ['wrong', { kind: 'status', status: 500 }],
  moved: ['wrong', { kind: 'redirect', status: 301, to: 'https://www.example.org' }],
  within: ['wrong', { kind: 'redirect', status: 302, to: 'https://within.example.com' }],
  nowhere: ['wrong', { kind: 'status', status: 302 }],
  large: ['wrong', file('length', 4096, { complete: false })],
  slow: ['wrong', { kind: 'unreachable', code: 'ETIMEDOUT' }],
  silent: ['wrong', { kind: 'unreachable', code: 'ETIMEDOUT' }],
  reset: ['wrong', { kind: 'unreachable', code: 'ECONNRESET' }],
  half: ['wrong', { kind: 'unreachable', code: 'ECONNRESET' }],
};

const waits = (name: string) => (name === 'slow' || name === 'silent' ? { timeoutMs: 300 } : {});

describe('over http, where there is no certificate', () => {
  test.each(Object.entries(ROWS))('%s', async (name, [sign, fault, warning]) => {
    const { port } = await serveBusiness();
    const server = { protocol: 'http:', host: '127.0.0.1', port } as const;
    const verdict = told(await probing({ server, ...waits(name) })(`${name}.example.com`));
    expect(verdict).toEqual({
      sign,
      faults: fault ? [expect.objectContaining(fault)] : [],
      warnings: warning ? [warning] : [],
    });
  });
});

describe('over https, by a certificate that nobody trusts', () => {
  test.each(Object.entries(ROWS))('%s: the rest is told all the same', async (name, [, fault]) => {
    const { port, received } = await serveBusiness({ certificates: { any: self } });
    const verdict = told(await probing({ port, ...waits(name) })(`${name}.example.com`));
    expect(verdict).toMatchObject({ sign: 'wrong' });
    expect(verdict.faults).toEqual([
      expect.objectContaining({ kind: 'certificate', reason: 'DEPTH_ZERO_SELF_SIGNED_CERT' }),
      ...(fault ? [expect.objectContaining(fault)] : []),
    ]);
    expect(received).toHaveLength(1); // no redirect followed, nothing tried again
  });
});

test('what is sent: the address of the file, the domain’s name, and nothing of ours', async () => {
  const { port, received } = await serveBusiness({ certificates: { 'good.example.com': self } });
  await probing({ port })('good.example.com');
  expect(received).toHaveLength(1);
  const [{ method, url, headers, body }] = received as [(typeof received)[0]];
  expect({ method, url, body }).toEqual({ method: 'GET', url: '/bd_mapp_domaincer.txt', body: '' });
  expect(Object.keys(headers).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
  expect(headers.host).toBe('good.example.com');
});

describe('certificates', () => {
  const authority = makeAuthority();
  const named = (from: number, to: number, ...names: string[]) => authority.issue(names, from, to);

  test('the one of the asked name is taken: TLS is told the domain’s name, not the address', async () => {
    const certificates = {
      'missing.example.com': named(-1, 100, 'missing.example.com'),
      'good.example.com': named(-1, 33.9, 'good.example.com'),
    };
    const { port } = await serveBusiness({ certificates });
    const attempt = onlyAttempt(await probing({ port })('good.example.com'));
    expect(attempt).toMatchObject({ kind: 'answered', certificate: { valid: false, daysLeft: 33 } });
  });

  test('one that has ended', async () => {
    const certificates = { any: named(-20, -9.5, 'good.example.com') };
    const { port } = await serveBusiness({ certificates });
    const { certificate } = onlyAttempt(await probing({ port })('good.example.com')) as { certificate?: object };
    expect(certificate).toMatchObject({ valid: false, daysLeft: -10 });
    expect(String((certificate as { validTo?: string }).validTo)).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });

  test('is known also where the answer never comes', async () => {
    const { port } = await serveBusiness({ certificates: { any: self } });
    const attempt = onlyAttempt(await probing({ port, timeoutMs: 300 })('silent.example.com'));
    expect(attempt).toMatchObject({ kind: 'failed', reached: true, certificate: { valid: false } });
  });
});

describe('addresses that are not public', () => {
  const guarded = (options: Partial<ProbeOptions> = {}) => probing({ allowPrivate: false, ...options });

  test.each(['127.0.0.1', '[::1]', 'localhost', '10.0.0.1', '169.254.169.254'])(
    '%s, as this system resolves it',
    async (host) => {
      const probe = createProbe({ expected: FILE, timeoutMs: 5000 });
      const result = await probe(host);
      expect(told(result).faults).toEqual([{ kind: 'private-address' }]);
    },
  );

  test('are not connected to, by whatever name', async () => {
    const { port, connections } = await serveBusiness({ certificates: { any: self } });
    const mapped = { address: '::ffff:127.0.0.1', family: 6 };
    for (const address of [LOOPBACK_4, LOOPBACK_6, mapped]) {
      const result = await guarded({ port, lookup: resolvesTo(address) })('good.example.com');
      expect(onlyAttempt(result)).toEqual({ ...address, kind: 'private-address' });
    }
    expect(connections()).toBe(0);
  });

  test('nor as the server that is asked in place of theirs', async () => {
    const { port, connections } = await serveBusiness();
    for (const protocol of ['http:', 'https:'] as const) {
      const result = await guarded({ server: { protocol, host: '127.0.0.1', port } })('good.example.com');
      expect(told(result)).toMatchObject({ sign: 'wrong', faults: [{ kind: 'private-address' }] });
    }
    expect(connections()).toBe(0);
  });

  test('one of them among public ones is a fault of the domain', async () => {
    // Nobody is at 240e::1; whether it can be tried depends on the machine, and does not matter here.
    const lookup = resolvesTo(LOOPBACK_4, { address: '240e::1', family: 6 });
    const { faults } = told(await guarded({ lookup, timeoutMs: 300 })('good.example.com'));
    expect(faults).toContainEqual({ kind: 'private-address' });
  });
});

describe('the address', () => {
  test('that was judged is the one that is asked: the name is resolved once', async () => {
    const { port, received } = await serveBusiness({ certificates: { any: self } });
    const asked: string[] = [];
    const lookup: Lookup = async (host) => {
      asked.push(host);
      return [{ address: asked.length === 1 ? '127.0.0.1' : '127.0.0.99', family: 4 }];
    };
    const attempt = onlyAttempt(await probing({ port, lookup })('good.example.com'));
    expect(attempt).toMatchObject({ kind: 'answered', address: '127.0.0.1', status: 200 });
    expect(asked).toEqual(['good.example.com']);
    expect(received).toHaveLength(1);
  });

  test('is not asked for again where the name would resolve by itself', async () => {
    // Were the name handed on, the system would find nothing: `.invalid` never resolves (RFC 6761).
    const { port } = await serveBusiness({ certificates: { any: self } });
    expect(onlyAttempt(await probing({ port })('good.invalid'))).toMatchObject({ kind: 'answered', status: 200 });
  });

  test('of the server in place of the domain’s own is that server’s', async () => {
    const { port, received } = await serveBusiness();
    const asked: string[] = [];
    const lookup: Lookup = async (host) => {
      asked.push(host);
      return [LOOPBACK_4];
    };
    const server = { protocol: 'http:', host: 'new.example.org', port } as const;
    expect(told(await probing({ server, lookup })('good.example.com')).sign).toBe('good');
    expect(asked).toEqual(['new.example.org']);
    expect(received[0]?.headers.host).toBe('good.example.com');
  });

  test.each(['ENOTFOUND', 'EAI_AGAIN'])('cannot be had: %s', async (code) => {
    const lookup: Lookup = () => Promise.reject(Object.assign(new Error('no'), { code }));
    expect(await probing({ lookup })('good.example.com')).toEqual({ kind: 'no-address', code });
  });

  test('does not come in time', async () => {
    const lookup: Lookup = () => new Promise(() => {});
    const result = await probing({ lookup, timeoutMs: 50 })('good.example.com');
    expect(result).toEqual({ kind: 'no-address', code: 'ETIMEDOUT' });
  });

  test('of one host is not late because those of others are', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { port } = await serveBusiness();
    // The system has four threads, and four names keep them busy for longer than their own time.
    let free = 4;
    const lookup: Lookup = async (host) => {
      free -= 1;
      if (host.startsWith('dead') || free < 0) await held;
      return [LOOPBACK_4];
    };
    const probe = probing({ port, lookup, timeoutMs: 200 });
    const dead = ['dead1', 'dead2', 'dead3', 'dead4'].map((host) => probe(host));
    const late = probe('good.example.com');
    expect(await Promise.all(dead)).toEqual(dead.map(() => ({ kind: 'no-address', code: 'ETIMEDOUT' })));
    await new Promise((later) => setTimeout(later, 300));
    release();
    expect(await late).toMatchObject({ kind: 'asked' });
  });
});

describe.skipIf(!HAS_IPV6)('both families', () => {
  const both = resolvesTo(LOOPBACK_6, LOOPBACK_4, { address: '127.0.0.2', family: 4 });

  test('one try each, IPv4 first', async () => {
    const { port, received } = await serveBusiness({ address: '::', certificates: { any: self } });
    const result = await probing({ port, lookup: both })('good.example.com');
    expect(result).toMatchObject({
      kind: 'asked',
      attempts: [
        { family: 4, address: '127.0.0.1', kind: 'answered' },
        { family: 6, address: '::1', kind: 'answered' },
      ],
    });
    expect(received).toHaveLength(2);
  });

  test('IPv6 alone', async () => {
    const { port } = await serveBusiness({ address: '::1', certificates: { any: self } });
    const attempt = onlyAttempt(await probing({ port, lookup: resolvesTo(LOOPBACK_6) })('good.example.com'));
    expect(attempt).toMatchObject({ family: 6, kind: 'answered', status: 200 });
  });

  test('a refusal by one of them is a fault: somebody comes by it', async () => {
    const { port } = await serveBusiness({ certificates: { any: self } });
    const result = await probing({ port, lookup: both })('good.example.com');
    expect(result).toMatchObject({ attempts: [{ kind: 'answered' }, { kind: 'failed', reached: true }] });
    expect(told(result).faults).toContainEqual({ kind: 'unreachable', code: 'ECONNREFUSED' });
  });
});

// Linux has no way to a multicast address by TCP, whatever networks the machine is on.
describe.skipIf(process.platform !== 'linux')('a family that this machine has no way to', () => {
  const noWay = { address: 'ff0e::1', family: 6 };

  test('is not tried, and no fault where the other works', async () => {
    const { port } = await serveBusiness();
    const server = { protocol: 'http:', host: 'x', port } as const;
    const result = await probing({ server, lookup: resolvesTo(noWay, LOOPBACK_4) })('good.example.com');
    expect(result).toMatchObject({
      attempts: [{ kind: 'answered' }, { family: 6, kind: 'not-tried', code: 'ENETUNREACH' }],
    });
    expect(told(result)).toEqual({ sign: 'good', faults: [], warnings: [] });
  });

  test('is a fault where there is no other', async () => {
    const result = await probing({ lookup: resolvesTo(noWay) })('good.example.com');
    expect(told(result)).toMatchObject({ sign: 'wrong', faults: [{ kind: 'unreachable', code: 'ENETUNREACH' }] });
  });
});

describe('whoever is no https server', () => {
  test('does not listen', async () => {
    const port = Number((await closedAddress()).host.split(':')[1]);
    const attempt = onlyAttempt(await probing({ port })('good.example.com'));
    expect(attempt).toMatchObject({ kind: 'failed', code: 'ECONNREFUSED', reached: true, certificate: null });
  });

  test('speaks http there', async () => {
    const { port } = await serveBusiness();
    const attempt = onlyAttempt(await probing({ port })('good.example.com'));
    expect(attempt).toMatchObject({ kind: 'failed', code: expect.stringMatching(/^EPROTO$|^ERR_SSL/), reached: true });
  });

  test('says nothing at all', async () => {
    const { host } = await serveSocket(() => {});
    const port = Number(host.split(':')[1]);
    const attempt = onlyAttempt(await probing({ port, timeoutMs: 200 })('good.example.com'));
    expect(attempt).toMatchObject({ kind: 'failed', code: 'ETIMEDOUT', reached: true, certificate: null });
  });

  test('speaks something else', async () => {
    const { host } = await serveSocket((socket) => socket.end('220 mail.example ESMTP\r\n'));
    const server = { protocol: 'http:', host: 'x', port: Number(host.split(':')[1]) } as const;
    const attempt = onlyAttempt(await probing({ server })('good.example.com'));
    expect(attempt).toMatchObject({ kind: 'failed', code: expect.stringMatching(/^HPE_/) });
  });
});

describe('an interruption', () => {
  test('ends what is in flight', async () => {
    const stop = new AbortController();
    const { port, connections } = await serveBusiness();
    const server = { protocol: 'http:', host: 'x', port } as const;
    const result = probing({ server, signal: stop.signal, timeoutMs: 60_000 })('silent.example.com');
    while (connections() === 0) await new Promise((soon) => setTimeout(soon, 5));
    stop.abort();
    expect(await result).toEqual({ kind: 'not-asked' });
  });

  test('and what waits for a resolver', async () => {
    const stop = new AbortController();
    const probe = probing({ lookup: () => new Promise(() => {}), signal: stop.signal, timeoutMs: 60_000 });
    const results = Array.from({ length: 6 }, (_, index) => probe(`x${index}.example.com`));
    stop.abort();
    expect(await Promise.all(results)).toEqual(results.map(() => ({ kind: 'not-asked' })));
  });

  test('and nothing is begun after it', async () => {
    const lookup: Lookup = () => Promise.reject(new Error('nobody is asked'));
    expect(await probing({ lookup, signal: AbortSignal.abort() })('good.example.com')).toEqual({ kind: 'not-asked' });
  });
});

test('every behaviour has its row', () => {
  expect(Object.keys(ROWS)).toEqual(Object.keys(BEHAVIOURS));
});

describe('a server that speaks another protocol from here on', () => {
  const SWITCHING = 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n';

  test('is wrong, and holds nobody up', async () => {
    const { url } = await serveSocket((socket) => {
      socket.on('data', () => socket.end(SWITCHING));
      socket.on('error', () => {});
    });
    const { hostname, port } = new URL(url);
    const probe = probing({ server: { protocol: 'http:', host: hostname, port: Number(port) }, timeoutMs: 2000 });
    expect(told(await probe('example.com'))).toMatchObject({
      sign: 'wrong',
      faults: [{ kind: 'status', status: 101 }],
    });
  });
});

describe('an answer that never ends', () => {
  test('is not good, be its beginning the file', async () => {
    const { url } = await serveSocket((socket) => {
      socket.on('data', () => socket.write(`HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n${FILE}`));
      socket.on('error', () => {});
    });
    const { hostname, port } = new URL(url);
    const probe = probing({ server: { protocol: 'http:', host: hostname, port: Number(port) }, timeoutMs: 300 });
    expect(told(await probe('example.com'))).toMatchObject({
      sign: 'wrong',
      faults: [{ kind: 'unreachable', code: 'ETIMEDOUT' }],
    });
  });
});
