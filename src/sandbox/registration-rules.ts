import { areOnLists, judgeForm } from './judge-form.ts';
import type { ListChange } from './list-change.ts';
import type { ListRules } from './list-keeper.ts';
import { readRegisteredDomain, readRegisteredHost } from './sandbox-domain.ts';
import type { Lists } from './shown-lists.ts';

/**
 * What is allowed to the platform with its registered domains, in the order in which it is judged. Documents disagree
 * about two codes: 50040 and 50041 are the page's, 50042 and 50043 the Java SDK's. No quota is documented.
 *
 * @param servesFile does a host serve the verification file?
 * @example createRegistrationRules(() => true).judge(deletesWhatIsNotThere, { lists, modifications: 0 }) // 50040
 */
export function createRegistrationRules(servesFile: (host: string) => boolean): ListRules {
  return {
    judge: (change, { lists }) => {
      const errno = judgeForm(change, (text) => readRegisteredDomain(text) !== undefined);
      if (errno !== 0) return errno;
      if (change.modification === 'delete') return areOnLists(change, lists) ? 0 : 50040;
      return newBusinessHosts(change, lists).every(servesFile) ? 0 : 50041;
    },
    // Only an app has that call: the platform's own without `action` is refused before (40001).
    withoutAction: () => [],
  };
}

/** A host that is registered already is not asked for the file again, be it with another protocol. */
function newBusinessHosts({ members }: ListChange, lists: Lists): string[] {
  const known = new Set(lists.web_view_domain.map(readRegisteredHost));
  const hosts = members.flatMap(({ type, text }) =>
    type === 'web_view_domain' ? (readRegisteredHost(text) ?? []) : [],
  );
  return hosts.filter((host) => !known.has(host));
}
