/** The way to the proxy failed, or it refused the way on: nothing has reached the platform. */

const SYSCALL = 'proxy';

/** `node-fetch` hands on no more of an error than `code` and `syscall`: so these two say everything. */
export class ProxyError extends Error {
  override readonly name = 'ProxyError';
  readonly syscall = SYSCALL;
  /** The system's (`ECONNREFUSED`), or the HTTP status with which the proxy refused (`407`). */
  readonly code: string;

  constructor(code: string) {
    super(`proxy: ${code}`);
    this.code = code;
  }
}

export interface ProxyFault {
  /** `null`: there was no HTTP answer. */
  readonly status: number | null;
  /** The system's; empty beside a status. */
  readonly code: string;
}

/**
 * @param error what `node-fetch` made of it
 * @returns `null` for an error that has nothing to do with a proxy
 * @example readProxyFault(error) // { status: 407, code: '' }
 */
export function readProxyFault(error: unknown): ProxyFault | null {
  if (!(error instanceof Error && 'erroredSysCall' in error && error.erroredSysCall === SYSCALL)) return null;
  const code = 'code' in error ? String(error.code) : '';
  return /^\d{3}$/.test(code) ? { status: Number(code), code: '' } : { status: null, code };
}
