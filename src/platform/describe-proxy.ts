/**
 * The proxy's address for people to read: no user, no password.
 *
 * @param proxy as `proxyFor` returns it
 * @example describeProxy('http://user:secret@proxy.corp:3128/') // 'http://proxy.corp:3128'
 */
export function describeProxy(proxy: string): string {
  return new URL(proxy).origin;
}
