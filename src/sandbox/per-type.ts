import { DOMAIN_TYPES, type DomainType } from '../core/domain-type.ts';

/** One value for each of the five lists. */
export type PerType<Value> = Record<DomainType, Value>;

/**
 * Makes one value for each of the five lists.
 *
 * @example perType(() => 0).request_domain // 0
 */
export function perType<Value>(value: (type: DomainType) => Value): PerType<Value> {
  return Object.fromEntries(DOMAIN_TYPES.map((type) => [type, value(type)])) as PerType<Value>;
}
