/** A platform that says whatever a test has it say: for answers that no sandbox would give. A real server on loopback. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Spoken {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** @param say the answer to a call: `action` is `null` where none was passed, `form` is the whole body as sent */
export async function withSpokenPlatform(
  say: (action: string | null, form: URLSearchParams) => Spoken,
  use: (url: string) => Promise<void>,
): Promise<void> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const form = new URLSearchParams(Buffer.concat(chunks).toString());
    const { status = 200, headers = {}, body } = say(form.get('action'), form);
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
