/** `swan-domains sandbox`: serves the platform on this machine until it is stopped. */
import { UsageError } from '../app/usage-error.ts';
import { loadDeclaration } from '../config/load-declaration.ts';
import type { DomainLists } from '../core/domain-lists.ts';
import { readLists } from '../core/domain-lists.ts';
import type { DomainType } from '../core/domain-type.ts';
import { type Lang, visible, words } from '../report/messages/words.ts';
import { type CannedAnswer, parseCannedAnswer, startSandbox } from '../sandbox/sandbox.ts';
import type { CliHost } from './cli-host.ts';
import type { Arguments } from './parse-arguments.ts';
import { requestLine } from './request-line.ts';
import { givenRegistered, readNumber } from './to-command.ts';

const LARGEST_PORT = 65_535;
const LARGEST_QUOTA = 1_000_000;

export async function serveSandbox({ values }: Arguments, lang: Lang, host: CliHost): Promise<number> {
  const config = values.get('config')?.at(-1) ?? null;
  const { registered } = loadDeclaration(host.cwd, config);
  const port = values.has('port') ? readNumber(values, 'port', 0, LARGEST_PORT) : 0;
  const sandbox = await start(port, {
    registered: textsOf({ ...registered, ...givenRegistered(values) }),
    answers: (values.get('answer') ?? []).map(readAnswer),
    ...(values.has('quota') ? { quota: readNumber(values, 'quota', 0, LARGEST_QUOTA) } : {}),
    onRequest: (request) => host.stderr(`${visible(requestLine(request))}\n`),
  });
  host.stdout(
    [
      words('the platform’s sandbox is serving; Ctrl-C stops it', '平台沙箱已启动；按 Ctrl-C 停止')[lang],
      '',
      `export SWAN_DOMAINS_API_URL=${sandbox.url}`,
      `export SWAN_DOMAINS_ACCESS_TOKEN=${sandbox.token}`,
      '',
    ].join('\n'),
  );
  await host.stopped();
  await sandbox.close();
  return 0;
}

async function start(port: number, options: Parameters<typeof startSandbox>[0]) {
  try {
    return await startSandbox({ port, ...options });
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')) {
      throw new UsageError({ kind: 'port-in-use', port }, null, { cause: error });
    }
    if (error instanceof RangeError)
      throw new UsageError({ kind: 'sandbox', detail: error.message }, null, { cause: error });
    throw error;
  }
}

function readAnswer(text: string): CannedAnswer {
  try {
    return parseCannedAnswer(text);
  } catch (error) {
    if (error instanceof RangeError)
      throw new UsageError({ kind: 'sandbox', detail: error.message }, null, { cause: error });
    throw error;
  }
}

function textsOf(lists: DomainLists): Partial<Record<DomainType, string[]>> {
  return Object.fromEntries(
    [...readLists(lists)].map(([type, { entries }]) => [type, entries.map(({ text }) => text)]),
  );
}
