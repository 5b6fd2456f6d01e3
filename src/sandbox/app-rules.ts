import { type DomainType, domainTypes } from '../core/domain-type.ts';
import { areOnLists, judgeForm } from './judge-form.ts';
import type { ListRules } from './list-keeper.ts';
import type { Registrations } from './registrations.ts';
import { readDomain } from './sandbox-domain.ts';

/**
 * What is allowed to one smart program, in the order in which the platform judges it. What counts is what is registered
 * when the call is judged: an app keeps what it was given before.
 *
 * @param quota modifications allowed per endpoint
 * @example createAppRules(registrations, 0).judge(change, { lists, modifications: 0 }) // 470011
 */
export function createAppRules(registrations: Registrations, quota: number): ListRules {
  return {
    judge: (change, { lists, modifications }) => {
      const { endpoint, modification, members } = change;
      if (modifications >= quota) return endpoint === 'modifydomain' ? 470011 : 470012;
      if (modification === null) return 0;
      const errno = judgeForm(change, (text) => readDomain(text) !== undefined);
      if (errno !== 0) return errno;
      if (modification === 'delete') return areOnLists(change, lists) ? 0 : 470017;
      return members.every(({ type, text }) => registrations.covers(type, readDomain(text)?.host ?? '')) ? 0 : 470016;
    },
    withoutAction: (type) => registrations.keeper.lists()[type].map((text) => withProtocol(type, text)),
  };
}

/** The platform registers `baidu.com`; an app has `https://baidu.com` [reading: the type's expected protocol]. */
function withProtocol(type: DomainType, text: string): string {
  return text.includes('://') ? text : `${domainTypes[type].expects}://${text}`;
}
