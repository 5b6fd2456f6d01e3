/** Failures of the token, the platform and the network, through the built command line: exit 4, told with their remedy. */
import { expect, test } from 'vitest';
import { parseCannedAnswer as parse } from '../../src/sandbox/sandbox.ts';
import { answering, GOOD } from '../transcripts/configs.ts';
import { withSpokenPlatform } from '../transcripts/spoken-platform.ts';
import { withStage } from '../transcripts/stage.ts';
import { transcriptsIn } from '../transcripts/transcript-test.ts';

const transcript = transcriptsIn('cli/failures');
const TOKEN = '45.feedfacefeedfacefeedfacefeedface.3600.4102444800.test';

transcript('token-missing', { files: GOOD }, async ({ cli }) => {
  for (const args of [['get'], ['plan'], ['apply', '--yes'], ['add-all', '--yes']]) {
    const run = await cli(args, { env: { SWAN_DOMAINS_ACCESS_TOKEN: undefined } });
    expect(run).toMatchObject({ exitCode: 3, stdout: '', requests: [] });
  }
  expect((await cli(['get'], { env: { SWAN_DOMAINS_ACCESS_TOKEN: '  \n' } })).exitCode).toBe(3);
  expect((await cli(['check'], { env: { SWAN_DOMAINS_ACCESS_TOKEN: undefined } })).exitCode).toBe(0);
});

transcript('token-malformed', { files: GOOD }, async ({ cli }) => {
  for (const token of [`Bearer ${TOKEN}`, '45.fe\u200bed']) {
    const run = await cli(['plan'], { env: { SWAN_DOMAINS_ACCESS_TOKEN: token } });
    expect(run).toMatchObject({ exitCode: 4, requests: [] });
    expect(run.stdout + run.stderr).not.toContain(token.slice(-8));
  }
});

transcript('token-wrong', { files: GOOD }, async ({ cli }) => {
  for (const token of [TOKEN, TOKEN.replace('45.', '42.')]) {
    const run = await cli(['apply', '--yes'], { env: { SWAN_DOMAINS_ACCESS_TOKEN: token } });
    expect(run.exitCode).toBe(4);
    expect(run.stdout + run.stderr).not.toContain('feedface');
  }
});

transcript('token-with-a-line-break', { files: GOOD }, async ({ cli, sandbox }) => {
  // As a stored secret or a command's output often has it.
  const run = await cli(['get'], { env: { SWAN_DOMAINS_ACCESS_TOKEN: `${sandbox.token}\n` } });
  expect(run.exitCode).toBe(0);
});

const ANSWERS = [
  'get=40008',
  'get=gateway:5',
  'get=44003',
  'get=45001',
  'get=123456',
  'get=oauth:invalid_token',
  'get=http:503',
  'get=html',
  'get=empty',
  'get=truncated',
  'get=huge',
  'get=redirect',
  'get=reset',
] as const;

/** May be otherwise in a moment: read again. */
const PASSING: readonly string[] = ['get=http:503', 'get=html', 'get=empty', 'get=truncated', 'get=reset'];

for (const answer of ANSWERS) {
  transcript(answer.replaceAll(/\W/g, '-'), { files: GOOD, sandbox: answering(answer) }, async ({ cli }) => {
    const run = await cli(['apply', '--yes', '--timeout', '1']);
    expect(run.exitCode).toBe(4);
    const tries = PASSING.includes(answer) ? 4 : 1;
    expect(run.requests.map(({ action }) => action)).toEqual(Array(tries).fill('get'));
  });
}

/** A modification whose answer is lost is settled by reading: sent again only where it was not carried out. */
for (const answer of ['reset', 'truncated', 'http:502', 'html', 'gateway:2', '501']) {
  transcript(
    `in-doubt-${answer.replaceAll(/\W/g, '-')}`,
    { files: GOOD, sandbox: answering(`${answer}:once`) },
    async ({ cli }) => {
      const run = await cli(['apply', '--yes', '--timeout', '1']);
      expect(run.exitCode).toBe(0);
      expect(run.requests.filter(({ action }) => action === 'set')).toHaveLength(2);
    },
  );
  transcript(
    `in-doubt-${answer.replaceAll(/\W/g, '-')}-acted`,
    { files: GOOD, sandbox: answering(`${answer}:once:acted`) },
    async ({ cli }) => {
      const run = await cli(['apply', '--yes', '--timeout', '1']);
      expect(run.exitCode).toBe(0);
      expect(run.requests.filter(({ action }) => action === 'set')).toHaveLength(1);
    },
  );
}

transcript('in-doubt-for-ever', { files: GOOD, sandbox: answering('reset') }, async ({ cli }) => {
  const run = await cli(['apply', '--yes', '--timeout', '1']);
  expect(run.exitCode).toBe(4);
  expect(run.stdout).toContain('not known');
});

test.concurrent.each(['http:503', 'html', 'empty'])(
  'a reading that fails changed nothing, and nobody doubts it: %s',
  async (answer) => {
    await withStage({ files: GOOD, sandbox: answering(`get=${answer}`) }, async ({ cli }) => {
      const run = await cli(['plan', '--timeout', '1']);
      expect(run.exitCode).toBe(4);
      expect(run.stdout).not.toContain('whether the platform acted');
    });
  },
);

transcript('no-answer-in-time', { files: GOOD, sandbox: answering('hang') }, async ({ cli }) => {
  const run = await cli(['apply', '--yes', '--timeout', '1']);
  expect(run.exitCode).toBe(4);
});

transcript('second-call-fails', { sandbox: answering() }, async ({ cli, sandbox, write }) => {
  write(
    'swan-domains.yml',
    'registered: { request_domain: waitui.com, web_view_domain: xsslyjt.com }\n' +
      'domains: { request_domain: "https://m.waitui.com", web_view_domain: "https://m.xsslyjt.com" }\n' +
      'protect: { max_deletions: 9 }\n',
  );
  await cli(['add', '--yes', '--request-domain', 'https://a.waitui.com', '--registered', 'waitui.com']);
  // The first call of the next run is answered with success, the second is not.
  const [first, second] = ['0:once:acted', '470012:once'].map((text) => parse(text));
  if (first) sandbox.answer(first);
  if (second) sandbox.answer(second);
  const run = await cli(['apply', '--yes']);
  expect(run.exitCode).toBe(4);
  expect(run.requests.map(({ answer }) => answer)).toEqual(['errno 0', 'errno 0', 'errno 0', 'errno 470012']);
});

transcript('nobody-listens', { files: GOOD }, async ({ cli }) => {
  const run = await cli(['plan', '--api-url', 'http://127.0.0.1:9']);
  expect(run).toMatchObject({ exitCode: 4, requests: [] });
});

transcript('api-url', { files: GOOD }, async ({ cli }) => {
  const addresses = [
    'http://openapi.baidu.com',
    'http://127.0.0.1.example.com',
    'ftp://127.0.0.1',
    'openapi.baidu.com',
    'https://me:secret@openapi.baidu.com',
    'https://openapi.baidu.com/?access_token=secret',
  ];
  for (const address of addresses) {
    const run = await cli(['plan', '--api-url', address]);
    expect(run).toMatchObject({ exitCode: 3, stdout: '', requests: [] });
    expect(run.stderr).not.toContain('secret');
  }
  const run = await cli(['get'], { env: { SWAN_DOMAINS_API_URL: 'http://openapi.baidu.com' } });
  expect(run).toMatchObject({ exitCode: 3, requests: [] });
});

/** A message that would move the cursor, start a workflow command, and turn the reading direction. */
const HOSTILE = '\u001b[2Jgone\r\n::error::x\n##[error]y\u202eevil\u0007 '.repeat(3);

transcript('hostile-message', { files: GOOD }, async ({ cli }) => {
  const bodies = [
    JSON.stringify({ errno: 470014, msg: HOSTILE }),
    JSON.stringify({ error_code: 110, error_msg: HOSTILE }),
    JSON.stringify({ error: HOSTILE, error_description: HOSTILE }),
    HOSTILE,
  ];
  for (const body of bodies) {
    await withSpokenPlatform(
      () => ({ body }),
      async (url) => {
        const run = await cli(['get'], { env: { SWAN_DOMAINS_API_URL: url } });
        expect(run.exitCode).toBe(4);
        expect(run.stdout).not.toMatch(/[\u001b\r\u202e\u0007]|^::/m);
      },
    );
  }
});

transcript('hostile-lists', { files: GOOD }, async ({ cli }) => {
  const data = {
    request_domain: `https://a.com\u001b[2J,\n::error::x,https://${'y'.repeat(300)}.com`,
    socket_domain: [],
    web_view_domain: '',
  };
  await withSpokenPlatform(
    () => ({ body: JSON.stringify({ errno: 0, msg: 'success', data }) }),
    async (url) => {
      for (const args of [
        ['get', '--endpoint', 'modifydomain'],
        ['plan', '--request-domain', 'https://m.waitui.com'],
      ]) {
        const run = await cli(args, { env: { SWAN_DOMAINS_API_URL: url } });
        expect(run.stdout).not.toMatch(/\u001b|^::/m);
      }
    },
  );
});

/** Everything that a platform could say with our token in it. */
const QUOTING: Readonly<Record<string, (token: string) => string>> = {
  errno: (token) => JSON.stringify({ errno: 44004, msg: `bad token ${token}` }),
  gateway: (token) => JSON.stringify({ error_code: 110, error_msg: `access_token=${encodeURIComponent(token)}` }),
  oauth: (token) => JSON.stringify({ error: token, error_description: token }),
  page: (token) => `<p>${token}</p>`,
  'page, cut in the token': (token) => `${'x'.repeat(110)}${token}`,
  shape: (token) => JSON.stringify({ errno: 0, data: { request_domain: [{ token }] } }),
};

test.concurrent.each(Object.keys(QUOTING))('a token that the platform quotes is not printed: %s', async (form) => {
  await withStage({ files: GOOD }, async ({ cli }) => {
    await withSpokenPlatform(
      (_action, sent) => ({ body: QUOTING[form]?.(sent.get('access_token') ?? '') ?? '' }),
      async (url) => {
        for (const format of ['text', 'json']) {
          const env = { SWAN_DOMAINS_API_URL: url, SWAN_DOMAINS_ACCESS_TOKEN: '45.fee+d/face==.3600' };
          const run = await cli(['get', '--format', format], { env });
          expect(run.exitCode).toBe(4);
          expect(run.stdout + run.stderr).not.toMatch(/fee.{0,3}d|face/);
        }
      },
    );
  });
});
