/**
 * The one smart program of the sandbox and the platform that manages it: the lists, what is registered, the quotas,
 * and the order in which the platform judges a modification. A refused call changes nothing.
 */
import { DOMAIN_TYPES, type DomainType, domainTypes, type Endpoint, typesOf } from '../core/domain-type.ts';
import { coversHost, readDomain, readRegisteredHost } from './sandbox-domain.ts';

/** `null`: the call without `action`, which adds every registered domain. */
export type Modification = 'add' | 'delete' | 'set' | null;

/** The list fields of a call, comma-joined, as sent. */
export type ListFields = Partial<Record<DomainType, string>>;

/** The state at the start; a type left out is empty. */
export interface SandboxAppOptions {
  readonly registered: Partial<Record<DomainType, readonly string[]>>;
  readonly live: Partial<Record<DomainType, readonly string[]>>;
  readonly quota: number;
}

/** The app, as the two endpoints see it. */
export interface SandboxApp {
  /** Judges the call and, where it is allowed, makes the change. @returns the errno, 0 for success */
  modify(endpoint: Endpoint, modification: Modification, fields: ListFields): number;
  /** The lists as they are now, in the spelling in which they were sent. */
  live(): Record<DomainType, string[]>;
  modifications(): Record<Endpoint, number>;
}

/** One domain of a call, as sent. */
interface Member {
  readonly type: DomainType;
  readonly text: string;
}

/**
 * An app in its initial state, nothing counted.
 *
 * @throws RangeError for a registered domain that is none
 * @example createSandboxApp({ registered: {}, live: {}, quota: 50 }).modify('modifydomain', 'add', {}) // 470013
 */
export function createSandboxApp({ registered, live, quota }: SandboxAppOptions): SandboxApp {
  const registrations = perType((type) => [...(registered[type] ?? [])]);
  const registeredHosts = perType((type) => new Set(registrations[type].map((text) => registeredHost(type, text))));
  const lists = perType((type) => [...(live[type] ?? [])]);
  const counted: Record<Endpoint, number> = { modifydomain: 0, modifywebviewdomain: 0 };

  function judge(modification: Modification, members: readonly Member[]): number {
    if (members.length === 0) return 470013;
    if (members.some(({ text }) => text.trim() === '')) return 470015;
    if (members.some(({ text }) => readDomain(text) === undefined)) return 470014;
    if (modification === 'delete') {
      const present = perType((type) => new Set(lists[type].map(identity)));
      return members.every(({ type, text }) => present[type].has(identity(text))) ? 0 : 470017;
    }
    const isCovered = ({ type, text }: Member) => coversHost(registeredHosts[type], readDomain(text)?.host ?? '');
    return members.every(isCovered) ? 0 : 470016;
  }

  function change(modification: Modification, type: DomainType, sent: readonly string[]): void {
    if (modification === 'set') {
      lists[type] = [...sent];
    } else if (modification === 'delete') {
      const gone = new Set(sent.map(identity));
      lists[type] = lists[type].filter((text) => !gone.has(identity(text)));
    } else {
      const present = new Set(lists[type].map(identity));
      for (const text of sent) {
        if (!present.has(identity(text))) lists[type].push(text);
        present.add(identity(text));
      }
    }
  }

  function modify(endpoint: Endpoint, modification: Modification, fields: ListFields): number {
    if (counted[endpoint] >= quota) return endpoint === 'modifydomain' ? 470011 : 470012;
    const members = typesOf(endpoint).flatMap((type): Member[] =>
      modification === null
        ? registrations[type].map((text) => ({ type, text: withProtocol(type, text) }))
        : (fields[type]?.split(',') ?? []).map((text) => ({ type, text })),
    );
    const errno = modification === null ? 0 : judge(modification, members);
    if (errno !== 0) return errno;
    counted[endpoint] += 1;
    for (const type of typesOf(endpoint)) {
      const sent = members.filter((member) => member.type === type).map(({ text }) => text);
      if (sent.length > 0) change(modification, type, sent);
    }
    return 0;
  }

  return { modify, live: () => perType((type) => [...lists[type]]), modifications: () => ({ ...counted }) };
}

/** Two texts with one identity are one domain. Text that cannot be read (the platform may hold any) is itself. */
function identity(text: string): string {
  return readDomain(text)?.canonical ?? text;
}

/** The platform registers `baidu.com`; an app has `https://baidu.com` [reading: the type's expected protocol]. */
function withProtocol(type: DomainType, text: string): string {
  return text.includes('://') ? text : `${domainTypes[type].expects}://${text}`;
}

function registeredHost(type: DomainType, text: string): string {
  const host = readRegisteredHost(text);
  if (host === undefined) throw new RangeError(`"${text}" cannot be a registered domain of ${type}`);
  return host;
}

function perType<Value>(value: (type: DomainType) => Value): Record<DomainType, Value> {
  return Object.fromEntries(DOMAIN_TYPES.map((type) => [type, value(type)])) as Record<DomainType, Value>;
}
