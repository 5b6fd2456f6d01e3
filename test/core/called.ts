/** What a program's source calls, for tables: everything at one place. */
import type { CalledCode, CalledDomain, DomainType, Place } from '../../src/core/index.ts';

export const AT: Place = { file: 'a.js', line: 1, column: 1, endLine: 1, endColumn: 2 };
const NOTHING: CalledCode = { called: [], unresolved: [], unread: [], comments: [] };

export function code(part: Partial<CalledCode>): { readonly code: CalledCode } {
  return { code: { ...NOTHING, ...part } };
}

export function calls(text: string, part: Partial<CalledDomain> = {}): CalledDomain {
  const domainType: DomainType = 'request_domain';
  return { domainType, text, place: AT, by: 'swan.request', at: 'a.js:1:1', more: 0, ignored: null, ...part };
}
