/**
 * Does the check without network say what the platform would say? Case by case, by two judges that share no code: the
 * core, and the sandbox with an IDNA table and a matching of its own.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check, type DomainType } from '../../src/core/index.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { errnoOf } from './call-sandbox.ts';

type Verdict = 0 | 470014 | 470016;
type Row = readonly [why: string, registered: string, candidate: string, verdict: Verdict, type?: DomainType];

const COVERED = 0;
const STRANGE = 470016;
const MALFORMED = 470014;

const ROWS: readonly Row[] = [
  // label boundaries
  ['itself', 'waitui.com', 'https://waitui.com', COVERED],
  ['a subdomain', 'waitui.com', 'https://m.waitui.com', COVERED],
  ['the same letters without a dot', 'waitui.com', 'https://badwaitui.com', STRANGE],
  ['the same letters behind a hyphen', 'waitui.com', 'https://bad-waitui.com', STRANGE],
  ['the registered one as a stranger’s subdomain', 'waitui.com', 'https://waitui.com.evil.net', STRANGE],
  ['the registered one as a label', 'waitui.com', 'https://waitui.com.cn', STRANGE],
  ['another ending', 'waitui.com', 'https://waitui.org', STRANGE],
  ['one letter less', 'waitui.com', 'https://aitui.com', STRANGE],
  ['one letter more', 'waitui.com', 'https://wwaitui.com', STRANGE],
  ['the ending alone', 'waitui.com', 'https://com', STRANGE],
  ['a label that is a prefix', 'm.waitui.com', 'https://m.waitui.com.m.waitui.com', COVERED],
  ['a sibling whose name ends alike', 'm.waitui.com', 'https://xm.waitui.com', STRANGE],
  // depth
  ['three labels deeper', 'waitui.com', 'https://a.b.c.waitui.com', COVERED],
  ['ten labels deeper', 'waitui.com', 'https://a.b.c.d.e.f.g.h.i.j.waitui.com', COVERED],
  ['the parent of the registered one', 'api.xsslyjt.com', 'https://xsslyjt.com', STRANGE],
  ['its sibling', 'api.xsslyjt.com', 'https://www.xsslyjt.com', STRANGE],
  ['below it', 'api.xsslyjt.com', 'https://v1.api.xsslyjt.com', COVERED],
  ['of two, the wider one', 'api.xsslyjt.com,xsslyjt.com', 'https://www.xsslyjt.com', COVERED],
  ['of many, the last one', 'a.com,b.com,c.com,d.com,waitui.com', 'https://m.waitui.com', COVERED],
  ['of many, none', 'a.com,b.com,c.com,d.com', 'https://m.waitui.com', STRANGE],
  ['hyphens inside', 'ab--cd.com', 'https://r3---sn-x.ab--cd.com', COVERED],
  ['a label of digits', '086soft.cn', 'https://1.086soft.cn', COVERED],
  // international names, both ways
  ['Unicode below Unicode', '例子.中国', 'https://www.例子.中国', COVERED],
  ['ASCII below Unicode', '例子.中国', 'https://www.xn--fsqu00a.xn--fiqs8s', COVERED],
  ['Unicode below ASCII', 'xn--fsqu00a.xn--fiqs8s', 'https://www.例子.中国', COVERED],
  ['ASCII below ASCII', 'xn--fsqu00a.xn--fiqs8s', 'https://xn--fsqu00a.xn--fiqs8s', COVERED],
  ['half of each', '例子.xn--fiqs8s', 'https://xn--fsqu00a.中国', COVERED],
  ['with an ideographic full stop', '例子.中国', 'https://www。例子。中国', COVERED],
  ['ASCII in upper case', '例子.中国', 'https://XN--FSQU00A.XN--FIQS8S', COVERED],
  ['another Unicode name', '例子.中国', 'https://测试.中国', STRANGE],
  ['a Unicode label without a dot', '例子.中国', 'https://大例子.中国', STRANGE],
  ['a Unicode subdomain of an ASCII name', 'waitui.com', 'https://商城.waitui.com', COVERED],
  ['a Latin name with marks', 'münchen.com', 'https://api.xn--mnchen-3ya.com', COVERED],
  ['the same without its marks', 'münchen.com', 'https://munchen.com', STRANGE],
  ['sharp s stays itself', 'straße.com', 'https://xn--strae-oqa.com', COVERED],
  ['sharp s is no double s', 'straße.com', 'https://strasse.com', STRANGE],
  // case and the trailing dot
  ['a candidate in upper case', 'waitui.com', 'https://M.WAITUI.COM', COVERED],
  ['a registered one in upper case', 'WaiTui.Com', 'https://m.waitui.com', COVERED],
  ['a protocol in upper case', 'waitui.com', 'HTTPS://m.waitui.com', COVERED],
  ['a candidate with the trailing dot', 'waitui.com', 'https://m.waitui.com.', COVERED],
  ['a registered one with the trailing dot', 'waitui.com.', 'https://m.waitui.com', COVERED],
  ['two trailing dots', 'waitui.com', 'https://m.waitui.com..', MALFORMED],
  ['a dot in front', 'waitui.com', 'https://.waitui.com', MALFORMED],
  ['two dots inside', 'waitui.com', 'https://m..waitui.com', MALFORMED],
  ['a trailing slash', 'waitui.com', 'https://m.waitui.com/', COVERED],
  // with and without protocol
  ['registered with https', 'https://waitui.com', 'https://m.waitui.com', COVERED],
  ['registered with wss, asked for https', 'wss://waitui.com', 'https://m.waitui.com', COVERED],
  ['registered with http, asked for wss', 'http://waitui.com', 'wss://m.waitui.com', COVERED, 'socket_domain'],
  ['http is allowed by the API', 'waitui.com', 'http://m.waitui.com', COVERED],
  ['a candidate without one', 'waitui.com', 'm.waitui.com', MALFORMED],
  ['another protocol', 'waitui.com', 'ftp://m.waitui.com', MALFORMED],
  ['ws is not wss', 'waitui.com', 'ws://m.waitui.com', MALFORMED],
  ['one slash', 'waitui.com', 'https:/m.waitui.com', MALFORMED],
  // ports
  ['a port of the candidate', 'waitui.com', 'https://m.waitui.com:8443', COVERED],
  ['a port of the registered one', 'https://waitui.com:8443', 'https://m.waitui.com', COVERED],
  ['a port of a stranger', 'waitui.com', 'https://m.mxqe.com:8443', STRANGE],
  ['port 0', 'waitui.com', 'https://m.waitui.com:0', MALFORMED],
  ['a port that is none', 'waitui.com', 'https://m.waitui.com:65536', MALFORMED],
  // each type
  ['socket', 'waitui.com', 'wss://m.waitui.com', COVERED, 'socket_domain'],
  ['socket, a stranger', 'waitui.com', 'wss://m.mxqe.com', STRANGE, 'socket_domain'],
  ['download', 'waitui.com', 'https://m.waitui.com', COVERED, 'download_domain'],
  ['download, a stranger', 'waitui.com', 'https://badwaitui.com', STRANGE, 'download_domain'],
  ['upload', 'waitui.com', 'https://m.waitui.com', COVERED, 'upload_domain'],
  ['upload, a stranger', 'waitui.com', 'https://waitui.org', STRANGE, 'upload_domain'],
  ['business', 'waitui.com', 'https://m.waitui.com', COVERED, 'web_view_domain'],
  ['business, a stranger', 'waitui.com', 'https://m.mxqe.com', STRANGE, 'web_view_domain'],
  // public, private and unknown suffixes: what is registered covers, be it wise or not
  ['a public suffix of two labels is no boundary of its own', 'waitui.com.cn', 'https://m.waitui.com.cn', COVERED],
  ['another name below that suffix', 'waitui.com.cn', 'https://mxqe.com.cn', STRANGE],
  ['the suffix itself', 'waitui.com.cn', 'https://com.cn', STRANGE],
  ['a registered public suffix', 'com.cn', 'https://mxqe.com.cn', COVERED],
  ['a name below a private suffix', 'swan.github.io', 'https://docs.swan.github.io', COVERED],
  ['another one below it', 'swan.github.io', 'https://evil.github.io', STRANGE],
  ['a registered private suffix', 'github.io', 'https://evil.github.io', COVERED],
  ['a storage region that is a private suffix', 'amazonaws.com.cn', 'https://s3.cn-north-1.amazonaws.com.cn', COVERED],
  ['an unknown suffix', 'waitui.internal', 'https://m.waitui.internal', COVERED],
  ['a name below an unknown suffix alone', 'waitui.internal', 'https://mxqe.internal', STRANGE],
  ['a new suffix', 'waitui.商城', 'https://m.waitui.xn--czru2d', COVERED],
  // no names
  ['an address', 'waitui.com', 'https://192.168.0.171', STRANGE],
  ['an address with a port', 'waitui.com', 'http://192.168.0.171:12066', STRANGE],
  ['an IPv6 address', 'waitui.com', 'https://[::1]', STRANGE],
  ['localhost', 'waitui.com', 'http://localhost:9527', STRANGE],
  ['a number that is no address', 'waitui.com', 'https://256.1.1.1', MALFORMED],
  // not only a host
  ['a path', 'waitui.com', 'https://m.waitui.com/v1', MALFORMED],
  ['a query', 'waitui.com', 'https://m.waitui.com?x=1', MALFORMED],
  ['a fragment', 'waitui.com', 'https://m.waitui.com#x', MALFORMED],
  ['a user', 'waitui.com', 'https://user@m.waitui.com', MALFORMED],
  ['a user who looks like the registered one', 'waitui.com', 'https://waitui.com@evil.net', MALFORMED],
  ['a backslash', 'waitui.com', 'https://waitui.com\\.evil.net', MALFORMED],
  ['an underscore', 'waitui.com', 'https://a_b.waitui.com', MALFORMED],
  ['a wildcard', 'waitui.com', 'https://*.waitui.com', MALFORMED],
  ['a hyphen at a label’s end', 'waitui.com', 'https://m-.waitui.com', MALFORMED],
  ['a label of 63 letters', 'waitui.com', `https://${'a'.repeat(63)}.waitui.com`, COVERED],
  ['a label of 64 letters', 'waitui.com', `https://${'a'.repeat(64)}.waitui.com`, MALFORMED],
];

/** The errno that a refused call would have, and only that one. */
function foreseen([, registered, candidate, , type = 'request_domain']: Row): number[] {
  const problems = check({ [type]: [candidate] }, { registered: { [type]: registered }, action: 'add' });
  const errnos = problems.flatMap(({ errno, subject, severity }) =>
    errno !== null && subject === 'domains' && severity === 'error' ? [errno] : [],
  );
  return [...new Set(errnos)];
}

async function answered([, registered, candidate, , type = 'request_domain']: Row): Promise<unknown> {
  const sandbox = await startSandbox({ registered: { [type]: registered.split(',') } });
  try {
    const endpoint = type === 'web_view_domain' ? 'modifywebviewdomain' : 'modifydomain';
    return await errnoOf(sandbox, { action: 'add', [type]: candidate }, endpoint);
  } finally {
    await sandbox.close();
  }
}

describe('the check without network and the platform agree', () => {
  test('on enough cases, of every verdict and every type', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(ROWS.map(([why]) => why)).size).toBe(ROWS.length);
    for (const verdict of [COVERED, STRANGE, MALFORMED]) {
      expect(ROWS.filter(([, , , own]) => own === verdict).length).toBeGreaterThan(15);
    }
    expect(new Set(ROWS.map(([, , , , type = 'request_domain']) => type)).size).toBe(5);
  });

  for (const row of ROWS) {
    const [why, registered, candidate, verdict] = row;
    test(`${why}: ${registered}, ${candidate}: ${verdict}`, async () => {
      expect({ check: foreseen(row), platform: await answered(row) }).toEqual({
        check: verdict === COVERED ? [] : [verdict],
        platform: verdict,
      });
    });
  }
});

describe('one type says nothing about another', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ registered: { request_domain: ['waitui.com'] } });
  });
  afterAll(() => sandbox.close());

  test.each(['socket_domain', 'download_domain', 'upload_domain', 'web_view_domain'] as const)('%s', async (type) => {
    const registered = { request_domain: ['waitui.com'], [type]: [] };
    const problems = check({ [type]: ['https://m.waitui.com'] }, { registered });
    expect(problems.flatMap(({ errno }) => errno ?? [])).toEqual([470016]);
    const endpoint = type === 'web_view_domain' ? 'modifywebviewdomain' : 'modifydomain';
    expect(await errnoOf(sandbox, { action: 'add', [type]: 'https://m.waitui.com' }, endpoint)).toBe(470016);
  });
});
