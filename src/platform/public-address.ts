/** Which addresses may be asked: a list of domains must not make us ask what only this machine can reach. */
import ipaddr from 'ipaddr.js';

/** All that is assigned for everybody (IANA's registry of the IPv6 address space). */
const GLOBAL_UNICAST = ipaddr.IPv6.parse('2000::');

/**
 * Unicast only: no loopback, private, link-local, shared, documentation, benchmarking or multicast range, and no range
 * that wraps addresses of another (6to4, Teredo, NAT64). An IPv4 address in IPv6 clothes (`::ffff:…`) is that address.
 *
 * @param address as a resolver gives it
 * @example isPublicAddress('203.0.113.7') // false: documentation
 * @example isPublicAddress('::ffff:127.0.0.1') // false
 */
export function isPublicAddress(address: string): boolean {
  // `::8.8.8.8` is IPv4-compatible (RFC 4291, 2.5.5.1, deprecated): the package takes it for mapped, the system does not.
  if (/^(?!::ffff:).*:.*\./i.test(address) || !ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  return parsed.range() === 'unicast' && (parsed.kind() === 'ipv4' || parsed.match([GLOBAL_UNICAST, 3]));
}
