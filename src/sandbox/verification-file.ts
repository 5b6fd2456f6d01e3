import { readRegisteredHost } from './sandbox-domain.ts';

/** The file that proves a business domain to be the platform's: at its root, 32 bytes [docs]. */
export const VERIFICATION_FILE_NAME = 'bd_mapp_domaincer.txt';
const BYTES = 32;

/** The verification file, and which hosts serve it. */
export interface VerificationFile {
  readonly content: string;
  /** Does it stand at the root of this host? @param host as in a `Host` header */
  isServedBy(host: string): boolean;
  /** From now on the host serves it, or does not. @throws RangeError for what is no host */
  serve(host: string, serves: boolean): void;
}

/**
 * The file, served by every host but the ones named. A subdomain is a host of its own.
 *
 * @throws RangeError for a content that is not of 32 bytes, and for what is no host
 * @example createVerificationFile('0123456789abcdef0123456789abcdef', ['a.com']).isServedBy('A.com.:443') // false
 */
export function createVerificationFile(content: string, unverified: readonly string[]): VerificationFile {
  if (Buffer.byteLength(content) !== BYTES) {
    throw new RangeError(
      `the verification file of a sandbox must have ${BYTES} bytes, not ${Buffer.byteLength(content)}`,
    );
  }
  const without = new Set(unverified.map(expectHost));
  return {
    content,
    isServedBy: (host) => !without.has(readRegisteredHost(host) ?? host),
    serve: (host, serves) => {
      if (serves) without.delete(expectHost(host));
      else without.add(expectHost(host));
    },
  };
}

function expectHost(text: string): string {
  const host = readRegisteredHost(text);
  if (host === undefined) throw new RangeError(`"${text}" is no host`);
  return host;
}
