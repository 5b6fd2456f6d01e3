/** Calls, refusals and counts in words. */
import type { Outcome, Refusal } from '../../app/outcome.ts';
import type { Call } from '../../core/calls.ts';
import { domainTypes } from '../../core/domain-type.ts';
import type { Breach } from '../../core/protect.ts';
import { severityWords } from './labels.ts';
import { counted, type Lang, type Words, words } from './words.ts';

/** @example 'set modifydomain (request_domain, socket_domain)' */
export function callText({ action, endpoint, domains }: Call): string {
  const types = Object.keys(domains);
  return `${action} ${endpoint}${types.length > 0 ? ` (${types.join(', ')})` : ''}`;
}

export function refusalText(refusal: Refusal, lang: Lang): string {
  switch (refusal.kind) {
    case 'declined':
      return words('not confirmed: nothing was sent', '未确认：没有发送任何修改')[lang];
    case 'problems':
      return words('the platform would refuse this: nothing was sent', '平台会拒绝此修改：没有发送')[lang];
    case 'unsafe': {
      const reasons = refusal.breaches.map((breach) => breachWords(breach)[lang]).join(lang === 'zh' ? '；' : '; ');
      return words(
        `refused as unsafe: ${reasons}. If this is meant: --allow-deletions (in a workflow: allow-deletions: true)`,
        `出于安全拒绝：${reasons}。如果确实如此：--allow-deletions（工作流中：allow-deletions: true）`,
      )[lang];
    }
  }
}

function breachWords(breach: Breach): Words {
  switch (breach.limit) {
    case 'max_deletions':
      return words(
        `${counted(breach.deletions, 'deletion')}, max_deletions is ${breach.allowed}`,
        `要删除 ${breach.deletions} 个，max_deletions 为 ${breach.allowed}`,
      );
    case 'max_deletion_share': {
      const share = `${Math.round((100 * breach.deletions) / breach.live)} %`;
      return words(
        `${breach.deletions} of ${breach.live} live entries (${share}) would go, max_deletion_share is ${breach.allowed}`,
        `线上 ${breach.live} 个中要删除 ${breach.deletions} 个（${share}），max_deletion_share 为 ${breach.allowed}`,
      );
    }
    case 'emptied': {
      const kind = domainTypes[breach.domainType].endpoint === 'modifydomain' ? '服务器域名' : '业务域名';
      return words(
        `${breach.domainType} would be emptied (${counted(breach.deletions, 'entry', 'entries')})`,
        `${kind} ${breach.domainType} 将被清空（${breach.deletions} 个）`,
      );
    }
  }
}

/** @example '2 errors, 1 warning' */
export function countText({ problems }: Outcome, lang: Lang): string {
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    if (count === 0) return [];
    const plural = count === 1 || severity === 'info' ? severity : `${severity}s`;
    return [words(`${count} ${plural}`, `${count} 个${severityWords[severity].zh}`)[lang]];
  });
  return counts.length > 0 ? counts.join(lang === 'zh' ? '，' : ', ') : words('no problems', '没有问题')[lang];
}
