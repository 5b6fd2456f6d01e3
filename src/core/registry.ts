/**
 * The registered domains (登记的域名) of the platform, compiled once. An app may only be given a registered domain
 * of the same type or a subdomain of one, at any depth, on label boundaries (errno 470016).
 *
 * | registered    | ok                                    | not ok                                      |
 * |---------------|---------------------------------------|---------------------------------------------|
 * | `example.com` | `example.com`, `a.b.example.com`      | `badexample.com`, `example.com.evil.net`    |
 *
 * Interpretations of a silent document: a registered domain of one type says nothing about another type, and its
 * protocol does not limit the candidate's (a difference is a warning, `protocol-mismatch`).
 */

import { type DomainLists, readLists } from './domain-lists.ts';
import { DOMAIN_TYPES, type DomainType, isProtocol } from './domain-type.ts';
import { editDistance } from './edit-distance.ts';
import type { Entry } from './entry.ts';
import type { Host } from './host.ts';
import { type FindNear, nearNames } from './near.ts';

/** The registered domain that covers a host. */
export interface Cover {
  /** Canonical host of the registered domain. */
  readonly host: string;
  /** The protocols it is registered with; `null` stands for "without one". */
  readonly protocols: readonly (string | null)[];
}

/** What is near a host that no registered domain covers. */
export interface Nearest {
  readonly related: readonly string[];
  readonly similar: readonly string[];
  readonly elsewhere: readonly DomainType[];
}

/** Registered domains, compiled once: each question takes the same time, however many there are. */
export interface Registry {
  /** Is there a list for this type? Without one, nothing can be said of it. */
  knows(type: DomainType): boolean;
  /** May the app be given this host? */
  covers(type: DomainType, host: Host): boolean;
  /** Does any registered domain of this type name a protocol? */
  namesProtocols(type: DomainType): boolean;
  /** Every registered domain that covers the host, the nearest first; empty where none does. */
  covering(type: DomainType, host: Host): Cover[];
  /** What to name beside "not registered". */
  nearest(type: DomainType, host: Host): Nearest;
}

const MOST_NAMED = 3;

/**
 * Compiles registered lists, to be asked many times.
 *
 * @param registered per type, with or without protocol; malformed entries are left out here and reported by `check`
 * @returns a registry, which never changes
 * @throws TypeError where a list is neither text nor an array of texts
 * @example
 * const registry = createRegistry({ request_domain: 'example.com' });
 * registry.covering('request_domain', host('a.example.com')) // [{ host: 'example.com', protocols: [null] }]
 */
export function createRegistry(registered: DomainLists): Registry {
  const types = new Map<DomainType, TypeRegistry>();
  for (const [type, list] of readLists(registered)) types.set(type, compile(list.entries));

  return {
    knows: (type) => types.has(type),
    covers: (type, host) => isCovered(types.get(type), host),
    namesProtocols: (type) => types.get(type)?.namesProtocols ?? false,
    covering: (type, host) => covering(types.get(type), host),
    nearest(type, host) {
      const own = types.get(type);
      const elsewhere = DOMAIN_TYPES.filter((other) => other !== type && isCovered(types.get(other), host));
      return own ? { ...near(own, host), elsewhere } : { related: [], similar: [], elsewhere };
    },
  };
}

interface TypeRegistry {
  /** By host. */
  readonly covers: ReadonlyMap<string, Cover>;
  /** Hosts by their registrable domain; a public suffix by itself. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  readonly namesProtocols: boolean;
  /** Made when the first host is not covered: a clean run never needs it. */
  similar?: FindNear;
}

function compile(entries: readonly Entry[]): TypeRegistry {
  const covers = new Map<string, { host: string; protocols: (string | null)[] }>();
  const groups = new Map<string, string[]>();
  for (const { host, protocol, canonical } of entries) {
    if (!host || host.wildcard || canonical === null || !isRegistrable(protocol)) continue;
    const cover = covers.get(host.name);
    if (cover) {
      if (!cover.protocols.includes(protocol)) cover.protocols.push(protocol);
      continue;
    }
    covers.set(host.name, { host: host.name, protocols: [protocol] });
    const group = groups.get(groupOf(host));
    if (group) group.push(host.name);
    else groups.set(groupOf(host), [host.name]);
  }
  return { covers, groups, namesProtocols: entries.some(({ protocol }) => protocol !== null) };
}

function isRegistrable(protocol: string | null): boolean {
  return protocol === null || isProtocol(protocol);
}

function groupOf({ name, suffix }: Host): string {
  return suffix?.registrable ?? name;
}

function isCovered(registry: TypeRegistry | undefined, host: Host): boolean {
  if (!registry) return false;
  // Nearly always one look is enough: what covers a host shares its registrable domain. What does not (a registered
  // public suffix, a registered parent of one) is found label by label.
  for (const name of registry.groups.get(groupOf(host)) ?? []) if (isSameOrBelow(host.name, name)) return true;
  return covering(registry, host).length > 0;
}

function isSameOrBelow(host: string, registered: string): boolean {
  if (!host.endsWith(registered)) return false;
  return host.length === registered.length || host[host.length - registered.length - 1] === '.';
}

function covering(registry: TypeRegistry | undefined, host: Host): Cover[] {
  const found: Cover[] = [];
  if (!registry) return found;
  let { name } = host;
  for (;;) {
    const cover = registry.covers.get(name);
    if (cover) found.push(cover);
    const dot = host.kind === 'domain' ? name.indexOf('.') : -1;
    if (dot < 0) return found;
    name = name.slice(dot + 1);
  }
}

function near(registry: TypeRegistry, host: Host): Pick<Nearest, 'related' | 'similar'> {
  if (host.kind !== 'domain') return { related: [], similar: [] };
  const asked = groupOf(host);
  const related = nearest(registry.groups.get(asked) ?? [], host.name);
  if (related.length > 0) return { related: related.slice(0, MOST_NAMED), similar: [] };
  registry.similar ??= similarNames([...registry.groups.keys()]);
  return { related: [], similar: nearest(registry.similar(asked), asked).slice(0, MOST_NAMED) };
}

/** Two names with more slips between them have nothing to do with each other. */
const MOST_SLIPS = 2;
/** Below so many letters the second slip makes any name of any other. */
const LONG_NAME = 8;

/**
 * One slip is found wherever it is, at the cost of the name alone; two where the first letter is right, which it
 * nearly always is: else each of thousands of strangers would be compared with each of thousands of registered domains.
 */
function similarNames(names: readonly string[]): FindNear {
  const byOneSlip = nearNames(names);
  const byLetter = new Map<string, string[]>();
  for (const name of names) {
    const own = byLetter.get(name.charAt(0));
    if (own) own.push(name);
    else byLetter.set(name.charAt(0), [name]);
  }
  return (asked) => {
    const found = byOneSlip(asked);
    if (found.length > 0 || asked.length < LONG_NAME) return found;
    const others = byLetter.get(asked.charAt(0)) ?? [];
    return others.filter((name) => name !== asked && editDistance(name, asked, MOST_SLIPS) <= MOST_SLIPS);
  };
}

/** The nearest first; those that are equally near in their order. */
function nearest(names: readonly string[], asked: string): string[] {
  if (names.length < 2) return [...names];
  const distances = new Map(names.map((name) => [name, editDistance(name, asked, MOST_SLIPS + 1)]));
  return [...names].sort((a, b) => (distances.get(a) ?? 0) - (distances.get(b) ?? 0));
}
