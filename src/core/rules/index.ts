/** Every rule, in the order in which the documentation lists them. */
import type { RuleId } from '../facts.ts';
import type { Rule } from '../rule.ts';
import { allowedProtocol } from './allowed-protocol.ts';
import { canonicalForm } from './canonical-form.ts';
import { domainFormat } from './domain-format.ts';
import { domainNotConfigured } from './domain-not-configured.ts';
import { domainTypeRequired } from './domain-type-required.ts';
import { duplicateDomain } from './duplicate-domain.ts';
import { editedSnapshot } from './edited-snapshot.ts';
import { emptyDomain } from './empty-domain.ts';
import { errnoRuleOff } from './errno-rule-off.ts';
import { ignoreComment } from './ignore-comment.ts';
import { ipAddress } from './ip-address.ts';
import { listSeparator } from './list-separator.ts';
import { localhost } from './localhost.ts';
import { maxDomains } from './max-domains.ts';
import { port } from './port.ts';
import { protocolMismatch } from './protocol-mismatch.ts';
import { publicSuffix } from './public-suffix.ts';
import { redundantRegistration } from './redundant-registration.ts';
import { registeredDomain } from './registered-domain.ts';
import { registeredDomainsUnknown } from './registered-domains-unknown.ts';
import { reservedDomain } from './reserved-domain.ts';
import { secureProtocol } from './secure-protocol.ts';
import { staleSnapshot } from './stale-snapshot.ts';
import { suppression } from './suppression.ts';
import { undeclaredDomain } from './undeclared-domain.ts';
import { unreadSource } from './unread-source.ts';
import { unresolvedUrl } from './unresolved-url.ts';
import { unusedDomain } from './unused-domain.ts';
import { verificationFile } from './verification-file.ts';

/** Every rule by its id, in the order of the documentation: the errno that it foresees, its severity, what it judges. */
export const rules = {
  'domain-type-required': domainTypeRequired,
  'empty-domain': emptyDomain,
  'list-separator': listSeparator,
  'allowed-protocol': allowedProtocol,
  'domain-format': domainFormat,
  'registered-domain': registeredDomain,
  'domain-not-configured': domainNotConfigured,
  'registered-domains-unknown': registeredDomainsUnknown,
  'protocol-mismatch': protocolMismatch,
  'public-suffix': publicSuffix,
  'reserved-domain': reservedDomain,
  'secure-protocol': secureProtocol,
  'ip-address': ipAddress,
  port,
  localhost,
  'max-domains': maxDomains,
  'duplicate-domain': duplicateDomain,
  'canonical-form': canonicalForm,
  'redundant-registration': redundantRegistration,
  'stale-snapshot': staleSnapshot,
  'edited-snapshot': editedSnapshot,
  'verification-file': verificationFile,
  'undeclared-domain': undeclaredDomain,
  'unused-domain': unusedDomain,
  'unresolved-url': unresolvedUrl,
  'unread-source': unreadSource,
  'ignore-comment': ignoreComment,
  'errno-rule-off': errnoRuleOff,
  suppression,
} as const satisfies { readonly [R in RuleId]: Rule<R> };

/** The ids of all rules, in their order. */
export const RULE_IDS = Object.keys(rules) as RuleId[];

/** Is this text a rule's id? */
export function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(rules, text);
}
