/** Who declares or has this domain? For a domain that is to be given up, or that somebody asks about. */
import type { AppOutcome } from '../app/outcome.ts';
import type { LiveLists } from '../app/platform.ts';
import { loadDeclaration } from '../config/load-declaration.ts';
import { type DomainLists, readLists, readLive } from '../core/domain-lists.ts';
import { DOMAIN_TYPES, type DomainType } from '../core/domain-type.ts';
import { comparisonKey, type Entry, parseEntry } from '../core/entry.ts';
import { escapeUnseen } from '../report/json.ts';
import { failedText } from '../report/messages/failures.ts';
import { visible, type Words, words } from '../report/messages/words.ts';
import { wrapLines } from '../report/wrap-text.ts';
import { withAppsOfCommand } from './apps-command.ts';
import type { Command, Host } from './command.ts';
import { guardedHost } from './guarded-host.ts';
import { createSecrets } from './hide-token.ts';
import { inLanguageOf } from './in-language-of.ts';
import { targetsOf } from './targets.ts';

export interface Asked {
  /** With a protocol that very domain; without one the host, whatever its protocol and port. */
  readonly domain: string;
  /** Ask the platform, too? */
  readonly live: boolean;
}

interface Found {
  readonly app_id: string | null;
  readonly domain_type: DomainType;
  /** As the config or the platform spells it. */
  readonly domain: string;
  readonly declared: boolean;
  /** `null`: not asked, or could not be read. */
  readonly live: boolean | null;
}

/** @returns 0 where it is found, 1 where it is not, 4 where an app could not be read */
export async function runWhich({ domain, live }: Asked, asked: Command, outside: Host): Promise<0 | 1 | 4> {
  const host = guardedHost(outside, createSecrets());
  const written = loadDeclaration(host.cwd, asked.config);
  const command = inLanguageOf(written, asked);
  const declaration = await withAppsOfCommand(written, command, host);
  const targets = targetsOf(command, declaration);
  const isMeant = matcher(domain);
  const lists = new Map<string | null, LiveLists>();
  const unread: AppOutcome[] = [];
  if (live) {
    const { openPlatforms } = await import('./open-platforms.ts');
    const { readApps } = await import('./read-apps.ts');
    for (const app of await readApps(targets, command, host, await openPlatforms(targets, command, host))) {
      if (app.live) lists.set(app.appId, app.live);
      else unread.push(app);
    }
  }
  const found = targets.flatMap((target): Found[] =>
    DOMAIN_TYPES.flatMap((type) => {
      const declared = matching(target.lists, type, isMeant, readLists);
      const read = lists.get(target.appId);
      const has = matching(read ?? {}, type, isMeant, readLive);
      return [...new Set([...declared.keys(), ...has.keys()])].map((key) => ({
        app_id: target.appId,
        domain_type: type,
        domain: declared.get(key) ?? has.get(key) ?? key,
        declared: declared.has(key),
        live: read ? has.has(key) : null,
      }));
    }),
  );
  if (command.format === 'json') {
    const json = {
      schema: 'swan-domains/1',
      command: 'which',
      domain,
      found,
      unread: unread.map(({ appId }) => appId),
    };
    host.stdout(`${escapeUnseen(JSON.stringify(json, null, 2))}\n`);
  } else host.stdout(wrapLines(text(found, unread, targets.length, command.lang), host.columns));
  return unread.length > 0 ? 4 : found.length > 0 ? 0 : 1;
}

function matcher(domain: string): (entry: Entry) => boolean {
  const asked = parseEntry(domain.trim());
  const key = comparisonKey(asked);
  if (asked.protocol !== null || !asked.host) return (entry) => comparisonKey(entry) === key;
  const { name, wildcard } = asked.host;
  return ({ host }) => host?.name === name && host.wildcard === wildcard;
}

/** Comparison key -> spelling. */
function matching(
  lists: DomainLists,
  type: DomainType,
  isMeant: (entry: Entry) => boolean,
  read: typeof readLists,
): ReadonlyMap<string, string> {
  const entries = read(lists).get(type)?.entries ?? [];
  return new Map(entries.filter(isMeant).map((entry) => [comparisonKey(entry), entry.text]));
}

function text(found: readonly Found[], unread: readonly AppOutcome[], apps: number, lang: Command['lang']): string {
  const width = Math.max(0, ...found.map(({ app_id }) => visible(app_id ?? '-').length));
  const lines = found.map((one) => {
    const id = visible(one.app_id ?? '-').padEnd(width);
    return `${id}  ${one.domain_type.padEnd(15)}  ${visible(one.domain)}  ${whereWords(one)[lang]}`;
  });
  const unknown = unread.map(({ appId, failed }) => {
    const why = failed ? `: ${failedText(failed).line[lang]}` : '';
    return `${visible(appId ?? '-').padEnd(width)}  ${words('could not be read', '未能读取')[lang]}${why}`;
  });
  const count = new Set(found.map(({ app_id }) => app_id)).size;
  const end = words(`${count} of ${apps} apps`, `${apps} 个小程序中有 ${count} 个`)[lang];
  return `${[...lines, ...unknown, end].join('\n')}\n`;
}

function whereWords({ declared, live }: Found): Words {
  if (declared && live) return words('declared, live', '已声明，线上存在');
  if (declared) return live === null ? words('declared', '已声明') : words('declared, not live', '已声明，线上没有');
  return words('live, not declared', '线上存在，未声明');
}
