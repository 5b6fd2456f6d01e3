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
import { DOMAIN_TYPES, type DomainType } from './domain-type.ts';
import type { Entry } from './entry.ts';
import type { Host } from './host.ts';
import { type FindNear, nearNames } from './near.ts';
import { suffixFacts } from './public-suffix.ts';

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

export interface Registry {
  /** Is there a list for this type? Without one, nothing can be said of it. */
  knows(type: DomainType): boolean;
  /** Every registered domain that covers the host, the nearest first; empty where none does. */
  covering(type: DomainType, host: Host): Cover[];
  /** What to name beside "not registered". */
  nearest(type: DomainType, host: Host): Nearest;
}

const MOST_NAMED = 3;

/**
 * @param registered per type, with or without protocol; malformed entries are left out here and reported by `check`
 * @example
 * const registry = createRegistry({ request_domain: 'example.com' });
 * registry.covering('request_domain', host('a.example.com')) // [{ host: 'example.com', protocols: [null] }]
 */
export function createRegistry(registered: DomainLists): Registry {
  const types = new Map<DomainType, TypeRegistry>();
  for (const [type, list] of readLists(registered)) types.set(type, compile(list.entries));

  return {
    knows: (type) => types.has(type),
    covering: (type, host) => covering(types.get(type), host),
    nearest(type, host) {
      const own = types.get(type);
      const elsewhere = DOMAIN_TYPES.filter((other) => other !== type && covering(types.get(other), host).length > 0);
      return own ? { ...near(own, host), elsewhere } : { related: [], similar: [], elsewhere };
    },
  };
}

interface TypeRegistry {
  readonly covers: ReadonlyMap<string, Cover>;
  /** Made when the first host is not covered: a clean run never needs it. */
  byRegistrable?: ReadonlyMap<string, readonly string[]>;
  similar?: FindNear;
}

function compile(entries: readonly Entry[]): TypeRegistry {
  const covers = new Map<string, { host: string; protocols: (string | null)[] }>();
  for (const { host, protocol } of entries) {
    if (!host || host.wildcard) continue;
    const cover = covers.get(host.name);
    if (!cover) covers.set(host.name, { host: host.name, protocols: [protocol] });
    else if (!cover.protocols.includes(protocol)) cover.protocols.push(protocol);
  }
  return { covers };
}

function covering(registry: TypeRegistry | undefined, host: Host): Cover[] {
  const found: Cover[] = [];
  if (!registry) return found;
  let name = host.name;
  for (;;) {
    const cover = registry.covers.get(name);
    if (cover) found.push(cover);
    const dot = host.kind === 'domain' ? name.indexOf('.') : -1;
    if (dot < 0) return found;
    name = name.slice(dot + 1);
  }
}

function near(registry: TypeRegistry, host: Host): Pick<Nearest, 'related' | 'similar'> {
  registry.byRegistrable ??= groupByRegistrable([...registry.covers.keys()]);
  registry.similar ??= nearNames([...registry.byRegistrable.keys()]);
  if (host.kind !== 'domain') return { related: [], similar: [] };
  const registrable = suffixFacts(host.name).registrable ?? host.name;
  const related = (registry.byRegistrable.get(registrable) ?? []).slice(0, MOST_NAMED);
  const similar = registry.similar(registrable).slice(0, MOST_NAMED);
  return { related, similar: related.length > 0 ? [] : similar };
}

function groupByRegistrable(hosts: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const host of hosts) {
    const registrable = suffixFacts(host).registrable ?? host;
    groups.set(registrable, [...(groups.get(registrable) ?? []), host]);
  }
  return groups;
}
