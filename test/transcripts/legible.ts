/** Output as a transcript shows it: what differs from run to run under a stable name, what cannot be seen made visible. */
import type { RecordedRequest } from '../../src/sandbox/sandbox.ts';

/**
 * Names for what varies: the stage's folder, the ports of these addresses, process ids. Control characters, formatting characters and lone
 * surrogates become `<U+001B>`: another spelling than the one of our own output, so that the two are told apart.
 */
export function legible(text: string, root: string, urls: readonly string[]): string {
  const ports = urls.map((url) => new URL(url).port).filter((port) => port !== '');
  const stable = ports
    .reduce(
      (shown, port) => shown.replaceAll(`127.0.0.1:${port}`, '127.0.0.1:<port>'),
      text.replaceAll(root, '<stage>'),
    )
    .replaceAll(/("pulled_at": ")20(?!99)[^"]+"/g, '$1<time>"')
    .replaceAll(/(?<=[(（])\d+ ms(?=[)）])/g, '<time>')
    .replaceAll(/runner-temp-\w+/g, 'runner-temp')
    .replaceAll(/swan-domains-\d+\.json/g, 'swan-domains-<pid>.json');
  const seen = stable.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) =>
    character === '\n' ? '\n' : `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
  return seen.endsWith('\n') ? seen : `${seen}\n`;
}

export function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ').replace(/\n?$/, '\n');
}

/**
 * The requests that reached the platform, one a line; of several apps one app after the other, for they are worked on
 * at the same time, and whose come first is chance.
 */
export function requestsText(requests: readonly RecordedRequest[]): string {
  if (requests.length === 0) return 'no requests\n';
  const head = requests.length === 1 ? '1 request' : `${requests.length} requests`;
  const apps = [...new Set(requests.map(({ app }) => app))].sort((a, b) => (a ?? -1) - (b ?? -1));
  const several = apps.some((app) => app !== null && app > 0);
  const lines = apps.flatMap((app) => {
    const own = requests.filter((request) => request.app === app).map(requestLine);
    return several ? own.map((line) => `${app === null ? 'no app' : `app ${app + 1}`}: ${line}`) : own;
  });
  return `${head}\n${indented(lines.join('\n'))}`;
}

function requestLine({ method, path, level, endpoint, action, domains, answer, tokenInUrl }: RecordedRequest): string {
  const lists = Object.entries(domains).map(([type, list]) => `${type}=${list}`);
  // One address takes the token there, and only there; and a file has no action.
  const leak = tokenInUrl && !path.endsWith('/tp/download/domaincer') ? ['(token in the URL!)'] : [];
  const asked = method === 'GET' ? [] : [action ?? '(no action)'];
  const where = endpoint === null ? path : level === 'tp' ? `tp/${endpoint}` : endpoint;
  return [method, where, ...asked, ...lists, ...leak, '->', answer].join(' ');
}
