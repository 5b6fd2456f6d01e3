/**
 * One smart program and the platform's rules for it: the lists, the quotas, and the order in which the platform judges
 * a modification. A refused call changes nothing.
 */
import { type DomainType, domainTypes, type Endpoint, typesOf } from '../core/domain-type.ts';
import { type PerType, perType } from './per-type.ts';
import type { Registrations } from './registrations.ts';
import { coversHost, readDomain } from './sandbox-domain.ts';
import { createShownLists, type Lists } from './shown-lists.ts';

/** `null`: the call without `action`, which adds every registered domain. */
export type Modification = 'add' | 'delete' | 'set' | null;

/** The list fields of a call, comma-joined, as sent. */
export type ListFields = Partial<PerType<string>>;

/** What is the same for all apps of one platform. */
export interface PlatformRules {
  readonly registrations: Registrations;
  /** Modifications allowed per endpoint and app. */
  readonly quota: number;
  /** So many `get`s after a modification show the lists as they were before it. */
  readonly showAfter: number;
}

/** The app, as the two endpoints see it. */
export interface SandboxApp {
  /** What a `get` shows; then the calls that came in late are carried out, in their order. */
  get(endpoint: Endpoint): Lists;
  /** Judges the call and, where it is allowed, makes the change. @returns the errno, 0 for success */
  modify(endpoint: Endpoint, modification: Modification, fields: ListFields): number;
  /** Does what `modify` does, but right after the next `get` of the endpoint. It is judged then, and nobody hears how. */
  modifyLater(endpoint: Endpoint, modification: Modification, fields: ListFields): void;
  /** The lists as they are now, in the spelling in which they were sent. */
  live(): PerType<string[]>;
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
 * @param live the lists at the start; a type left out is empty
 * @example createSandboxApp({}, { registrations: readRegistrations({}), quota: 50, showAfter: 0 }).modify('modifydomain', 'add', {}) // 470013
 */
export function createSandboxApp(live: Partial<Lists>, rules: PlatformRules): SandboxApp {
  const { registrations, quota, showAfter } = rules;
  let lists: Lists = perType((type) => [...(live[type] ?? [])]);
  const counted: Record<Endpoint, number> = { modifydomain: 0, modifywebviewdomain: 0 };
  const shown = { modifydomain: createShownLists(showAfter), modifywebviewdomain: createShownLists(showAfter) };
  const late: Record<Endpoint, (() => void)[]> = { modifydomain: [], modifywebviewdomain: [] };

  function judge(modification: Modification, members: readonly Member[]): number {
    if (members.length === 0) return 470013;
    if (members.some(({ text }) => text.trim() === '')) return 470015;
    if (members.some(({ text }) => readDomain(text) === undefined)) return 470014;
    if (modification === 'delete') {
      const present = perType((type) => new Set(lists[type].map(identity)));
      return members.every(({ type, text }) => present[type].has(identity(text))) ? 0 : 470017;
    }
    const isCovered = ({ type, text }: Member) => coversHost(registrations.hosts[type], readDomain(text)?.host ?? '');
    return members.every(isCovered) ? 0 : 470016;
  }

  function modify(endpoint: Endpoint, modification: Modification, fields: ListFields): number {
    if (counted[endpoint] >= quota) return endpoint === 'modifydomain' ? 470011 : 470012;
    const members = typesOf(endpoint).flatMap((type): Member[] =>
      modification === null
        ? registrations.texts[type].map((text) => ({ type, text: withProtocol(type, text) }))
        : (fields[type]?.split(',') ?? []).map((text) => ({ type, text })),
    );
    const errno = modification === null ? 0 : judge(modification, members);
    if (errno !== 0) return errno;
    counted[endpoint] += 1;
    shown[endpoint].modified(lists);
    const next = { ...lists };
    for (const type of typesOf(endpoint)) {
      const sent = members.filter((member) => member.type === type).map(({ text }) => text);
      if (sent.length > 0) next[type] = changed(lists[type], modification, sent);
    }
    lists = next;
    return 0;
  }

  return {
    get: (endpoint) => {
      const seen = shown[endpoint].next(lists);
      for (const carryOut of late[endpoint].splice(0)) carryOut();
      return seen;
    },
    modify,
    modifyLater: (endpoint, modification, fields) => {
      late[endpoint].push(() => modify(endpoint, modification, fields));
    },
    live: () => perType((type) => [...lists[type]]),
    modifications: () => ({ ...counted }),
  };
}

/** The list after the modification, as a new one. */
function changed(list: readonly string[], modification: Modification, sent: readonly string[]): readonly string[] {
  if (modification === 'set') return sent;
  if (modification === 'delete') {
    const gone = new Set(sent.map(identity));
    return list.filter((text) => !gone.has(identity(text)));
  }
  const present = new Set(list.map(identity));
  const added: string[] = [];
  for (const text of sent) {
    if (!present.has(identity(text))) added.push(text);
    present.add(identity(text));
  }
  return [...list, ...added];
}

/** Two texts with one identity are one domain. Text that cannot be read (the platform may hold any) is itself. */
function identity(text: string): string {
  return readDomain(text)?.canonical ?? text;
}

/** The platform registers `baidu.com`; an app has `https://baidu.com` [reading: the type's expected protocol]. */
function withProtocol(type: DomainType, text: string): string {
  return text.includes('://') ? text : `${domainTypes[type].expects}://${text}`;
}
