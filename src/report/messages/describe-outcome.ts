/** Calls and refusals in words. */
import type { Refusal, RegisteredNeed } from '../../app/refusal.ts';
import type { Moved, Seen } from '../../app/review.ts';
import type { Call } from '../../core/calls.ts';
import { domainTypes, type Level } from '../../core/domain-type.ts';
import type { Breach } from '../../core/protect.ts';
import { counted, type Lang, listed, quote, type Words, words } from './words.ts';

/** @example 'set modifydomain (request_domain, socket_domain)' */
export function callText({ action, endpoint, domains }: Call): string {
  const types = Object.keys(domains);
  return `${action} ${endpoint}${types.length > 0 ? ` (${types.join(', ')})` : ''}`;
}

/** What it is no longer, and how to go on. */
const stale: {
  readonly [S in Seen]: { readonly message: Words; readonly remedy: Words; readonly ofPlatform?: Words };
} = {
  plan: {
    message: words('this is not what was reviewed: since then', '与评审时不一致：此后'),
    remedy: words(
      'run "swan-domains plan" again, review it, and apply that plan',
      '请重新运行 swan-domains plan，评审后再应用新的计划',
    ),
    ofPlatform: words(
      'run "swan-domains registered plan" again, review it, and apply that plan',
      '请重新运行 swan-domains registered plan，评审后再应用新的计划',
    ),
  },
  result: {
    message: words('this is not as the run left it: since then', '与该次运行结束时不一致：此后'),
    remedy: words(
      'where later runs did it, restore their results first, the last one first; where others did, declare what shall be and apply it',
      '如系之后的运行所致，请先从最近一次起依次恢复它们的结果；如系他人修改，请在配置中声明应有的列表并应用',
    ),
  },
  shown: {
    message: words('this is not what was shown: since then', '与所显示的不一致：此后'),
    remedy: words('run it again, and look at what is planned now', '请重新运行，并查看当前的计划'),
  },
};

export interface RefusalWords {
  readonly message: Words;
  /** `null` where nothing is to be done, or the message says it. */
  readonly remedy: Words | null;
}

/** Why it was not sent, and what can be done; a line each. */
export function describeRefusal(refusal: Refusal, level: Level = 'app'): RefusalWords {
  switch (refusal.kind) {
    case 'declined':
      return { message: words('not confirmed: nothing was sent', '未确认：没有发送任何修改'), remedy: null };
    case 'problems':
      return {
        message: words('the platform would refuse this: nothing was sent', '平台会拒绝此修改：没有发送'),
        remedy: null,
      };
    case 'unsafe': {
      const reasons = refusal.breaches.map(breachWords);
      return {
        message: words(
          `refused as unsafe: ${reasons.map(({ en }) => en).join('; ')}`,
          `出于安全拒绝：${reasons.map(({ zh }) => zh).join('；')}`,
        ),
        remedy: words(
          'if this is meant: --allow-deletions (in a workflow: allow-deletions: true)',
          '如果确实如此：--allow-deletions（工作流中：allow-deletions: true）',
        ),
      };
    }
    case 'stale': {
      const moves = movesText(refusal.moved, level);
      const { message, remedy, ofPlatform } = stale[refusal.seen];
      return {
        message: words(`${message.en} ${moves.en}`, `${message.zh}${moves.zh}`),
        remedy: (level === 'tp' ? ofPlatform : undefined) ?? remedy,
      };
    }
    case 'checksum':
      return describeChecksum(refusal);
    case 'not-reviewed':
      return {
        message: words('the reviewed plan does not have this app', '评审过的计划中没有此小程序'),
        remedy: words(
          'run "swan-domains plan" for every app that is declared, review it, and apply that plan',
          '请对所有已声明的小程序重新运行 swan-domains plan，评审后再应用',
        ),
      };
    case 'not-declared':
      return {
        message: words(
          'the reviewed plan has this app, but it is not declared',
          '评审过的计划中有此小程序，但配置中没有声明它',
        ),
        remedy: words(
          'declare it again; or run "swan-domains plan" without it, review it, and apply that plan',
          '请重新声明它；或重新运行 swan-domains plan，评审后再应用',
        ),
      };
    case 'needed': {
      const needs = refusal.needs.map(neededWords);
      return {
        message: words(
          `refused: ${needs.map(({ en }) => en).join('; ')}`,
          `已拒绝：${needs.map(({ zh }) => zh).join('；')}`,
        ),
        remedy: words(
          'keep them under "registered", or take them from those apps first',
          '请在 "registered" 中保留它们，或先从这些小程序中移除',
        ),
      };
    }
    case 'no-answer':
      return {
        message: words(
          `the platform did not answer any of ${refusal.apps} apps in a row: the run ended, and nothing was sent`,
          `平台连续 ${refusal.apps} 个小程序均无应答：运行提前结束，没有发送任何修改`,
        ),
        remedy: null, // the apps that failed say what to do
      };
    case 'budget': {
      const { modifications } = refusal;
      return {
        message: words(
          `${counted(modifications, 'modification')} ${modifications === 1 ? 'does' : 'do'} not fit into --max-modifications`,
          `需要 ${modifications} 次修改，超出 --max-modifications 的余量`,
        ),
        remedy: words(
          'run it again for what is left, or raise the limit (in a workflow: max-modifications)',
          '请再次运行以完成剩余修改，或提高上限（工作流中：max-modifications）',
        ),
      };
    }
  }
}

/** The same in one line. */
export function refusalText(refusal: Refusal, lang: Lang, level: Level = 'app'): string {
  const { message, remedy } = describeRefusal(refusal, level);
  if (!remedy) return message[lang];
  const sentence = words(remedy.en.charAt(0).toUpperCase() + remedy.en.slice(1), remedy.zh);
  return words(`${message.en}. ${sentence.en}`, `${message.zh}。${sentence.zh}`)[lang];
}

function describeChecksum({ reviewed, plan, run }: Refusal & { readonly kind: 'checksum' }): RefusalWords {
  return {
    message: plan === run ? otherChecksum(plan ?? '', reviewed) : otherChecksums(plan ?? '', run),
    remedy: words('review the plan as it is now, and pass its checksum', '请评审当前的计划，然后传入它的校验和'),
  };
}

/** Of the only app: its checksum is the run's. */
function otherChecksum(plan: string, reviewed: readonly string[]): Words {
  const [first, second] = reviewed;
  const given =
    first === undefined
      ? words('and none was given', '而没有给出校验和')
      : second === undefined
        ? words(`not ${quote(first)}`, `应为 ${quote(first)}`)
        : words('not among those given', '不在给出的校验和中');
  return words(
    `this is not what was reviewed: the checksum is ${quote(plan)}, ${given.en}`,
    `与评审时不一致：校验和为 ${quote(plan)}，${given.zh}`,
  );
}

function otherChecksums(plan: string, run: string | null): Words {
  const whole = run === null ? null : words(`that of all apps is ${quote(run)}`, `全部小程序的校验和为 ${quote(run)}`);
  const none = words(
    'all apps together have none, for not every one could be planned',
    '并非所有小程序都有计划，因此没有全部小程序的校验和',
  );
  return words(
    `this is not what was reviewed: its plan now has the checksum ${quote(plan)}, which was not given; ${whole?.en ?? none.en}`,
    `与评审时不一致：当前计划的校验和为 ${quote(plan)}，不在给出的校验和中；${whole?.zh ?? none.zh}`,
  );
}

export function movesText(moved: readonly Moved[], level: Level = 'app'): Words {
  const moves = moved.map((move) => movedWords(move, level));
  return words(moves.map(({ en }) => en).join('; '), moves.map(({ zh }) => zh).join('；'));
}

/** @example movedWords(moved, 'app').en // 'the app’s request_domain has gained "https://a.com" and lost "https://b.com"' */
function movedWords({ what, domainType, added, removed }: Moved, level: Level): Words {
  const live = level === 'tp' ? words('the platform’s', '线上的') : words('the app’s', '线上的');
  const whose = what === 'live' ? live : words('the declared', '声明的');
  const gained = added.length > 0 ? words(`gained ${listed(added, 'en')}`, `新增 ${listed(added, 'zh')}`) : null;
  const lost = removed.length > 0 ? words(`lost ${listed(removed, 'en')}`, `减少 ${listed(removed, 'zh')}`) : null;
  const both = [gained, lost].filter((part) => part !== null);
  return words(
    `${whose.en} ${domainType} has ${both.map(({ en }) => en).join(' and ')}`,
    `${whose.zh} ${domainType} ${both.map(({ zh }) => zh).join('，')}`,
  );
}

/** @example neededWords(need).en // 'the apps "16012345", "16012346" still need "a.com" (request_domain)' */
function neededWords({ domainType, registered, apps }: RegisteredNeed): Words {
  const ids = apps.filter((id) => id !== null);
  const domain = `${quote(registered)} (${domainType})`;
  const who =
    ids.length === 0
      ? words('the app of the config', '配置中的小程序')
      : words(`${ids.length === 1 ? 'the app' : 'the apps'} ${listed(ids, 'en')}`, `小程序 ${listed(ids, 'zh')}`);
  const need = ids.length > 1 ? 'need' : 'needs';
  return words(`${who.en} still ${need} ${domain}`, `${who.zh} 仍需要 ${domain}`);
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
