/** The five lists of a smart program and where the platform keeps them. */

/** The five lists, in the platform’s order. */
export const DOMAIN_TYPES = [
  'request_domain',
  'socket_domain',
  'download_domain',
  'upload_domain',
  'web_view_domain',
] as const;

/** The platform's own name of one of the five lists, as sent on the wire. */
export type DomainType = (typeof DOMAIN_TYPES)[number];

/** The two endpoints, in the order in which they are called. */
export const ENDPOINTS = ['modifydomain', 'modifywebviewdomain'] as const;

/** `modifydomain` keeps the server domains (服务器域名), `modifywebviewdomain` the business domains (业务域名). */
export type Endpoint = (typeof ENDPOINTS)[number];

/** Whose lists an endpoint keeps: an app's, or the registered ones of the third-party platform (第三方平台, `tp`). */
export type Level = 'app' | 'tp';

/** What may stand before `://`, the best first. */
export const PROTOCOLS = ['https', 'wss', 'http'] as const;

/** What the API accepts before `://` (errno 470014: `http://`, `https://`, `wss://` only). */
export type Protocol = (typeof PROTOCOLS)[number];

interface DomainTypeFacts {
  readonly endpoint: Endpoint;
  /** What the console accepts for this type (net_rule, April 2020); the API itself is looser. */
  readonly expects: Protocol;
}

/** Of each list: the endpoint that keeps it, and the protocol that the console expects in it. */
export const domainTypes = {
  request_domain: { endpoint: 'modifydomain', expects: 'https' },
  socket_domain: { endpoint: 'modifydomain', expects: 'wss' },
  download_domain: { endpoint: 'modifydomain', expects: 'https' },
  upload_domain: { endpoint: 'modifydomain', expects: 'https' },
  web_view_domain: { endpoint: 'modifywebviewdomain', expects: 'https' },
} as const satisfies Record<DomainType, DomainTypeFacts>;

/**
 * The types that one endpoint keeps.
 *
 * @returns them in the platform's order
 * @example typesOf('modifywebviewdomain') // ['web_view_domain']
 */
export function typesOf(endpoint: Endpoint): DomainType[] {
  return DOMAIN_TYPES.filter((type) => domainTypes[type].endpoint === endpoint);
}

/** Is this text one of the five names? */
export function isDomainType(text: string): text is DomainType {
  return (DOMAIN_TYPES as readonly string[]).includes(text);
}

/** Does the API accept this before `://`? */
export function isProtocol(text: string | null): text is Protocol {
  return (PROTOCOLS as readonly (string | null)[]).includes(text);
}
