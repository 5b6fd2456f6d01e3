export const id = 4603;
export const ids = [4603];
export const modules = {

/***/ 1639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tq: () => (/* binding */ isAnswer),
/* harmony export */   fI: () => (/* binding */ failureClass),
/* harmony export */   fS: () => (/* binding */ holdsForAll),
/* harmony export */   iM: () => (/* binding */ isCertificateFault),
/* harmony export */   or: () => (/* binding */ isSilence),
/* harmony export */   vQ: () => (/* binding */ neverSent)
/* harmony export */ });
/** Where nothing was sent: the system never reached the address. */
const NEVER_SENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];
/** OpenSSL's and Node's names, as `tls` gives them. */
const CERTIFICATE_FAULT = /CERT|ERR_TLS_|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/;
/** @example failureClass({ kind: 'timeout', milliseconds: 10_000 }) // 'in-doubt' */
function failureClass(failure) {
    switch (failure.kind) {
        case 'errno':
        case 'gateway':
            return failure.info?.class ?? 'refusing'; // an unknown code is an answer too: the platform read the call
        case 'http':
            if (failure.status === 429)
                return 'busy';
            return failure.status >= 500 || failure.status === 408 ? 'in-doubt' : 'refusing';
        case 'timeout':
        case 'body':
            return 'in-doubt';
        case 'network':
            if (isCertificateFault(failure.code))
                return 'whole-run';
            return neverSent(failure.code) ? 'unreachable' : 'in-doubt';
        case 'proxy': // it let nothing through: not in a moment either, where it says no
            return failure.status !== null && failure.status < 500 ? 'whole-run' : 'unreachable';
        case 'redirect':
            return 'whole-run'; // one address serves every app
        case 'interrupted':
            return 'interrupted';
        case 'oauth':
        case 'token':
        case 'moved':
        case 'not-reached':
            return 'refusing';
    }
}
/** Did a call that ended with this code of the system never reach the platform? */
function neverSent(code) {
    return NEVER_SENT.includes(code);
}
/** Did we not trust who answered? Then nothing was sent, and in a moment it will be no other. */
function isCertificateFault(code) {
    return CERTIFICATE_FAULT.test(code);
}
/** Would the next app meet the same? Then no further app is started. */
function holdsForAll(failure) {
    const meaning = failureClass(failure);
    return meaning === 'whole-run' || meaning === 'unreachable';
}
/** Was the platform called, and nobody answered? */
function isSilence(failure) {
    return failure.kind === 'timeout' || (failure.kind === 'network' && failureClass(failure) === 'in-doubt');
}
/** Did somebody answer? Not necessarily the platform: a gateway's error page is an answer, too. */
function isAnswer(failure) {
    switch (failure.kind) {
        case 'timeout':
        case 'network':
        case 'proxy':
        case 'token':
        case 'interrupted':
            return false;
        default:
            return true;
    }
}


/***/ }),

/***/ 9934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kw: () => (/* binding */ refusalText),
/* harmony export */   WT: () => (/* binding */ callText),
/* harmony export */   a2: () => (/* binding */ describeRefusal),
/* harmony export */   qN: () => (/* binding */ movesText)
/* harmony export */ });
/* harmony import */ var _core_domain_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1337);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(405);


/** @example 'set modifydomain (request_domain, socket_domain)' */
function callText({ action, endpoint, domains }) {
    const types = Object.keys(domains);
    return `${action} ${endpoint}${types.length > 0 ? ` (${types.join(', ')})` : ''}`;
}
/** What it is no longer, and how to go on. */
const stale = {
    plan: {
        message: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('this is not what was reviewed: since then', '与评审时不一致：此后'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('run "swan-domains plan" again, review it, and apply that plan', '请重新运行 swan-domains plan，评审后再应用新的计划'),
        ofPlatform: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('run "swan-domains registered plan" again, review it, and apply that plan', '请重新运行 swan-domains registered plan，评审后再应用新的计划'),
    },
    result: {
        message: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('this is not as the run left it: since then', '与该次运行结束时不一致：此后'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('where later runs did it, restore their results first, the last one first; where others did, declare what shall be and apply it', '如系之后的运行所致，请先从最近一次起依次恢复它们的结果；如系他人修改，请在配置中声明应有的列表并应用'),
    },
    shown: {
        message: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('this is not what was shown: since then', '与所显示的不一致：此后'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('run it again, and look at what is planned now', '请重新运行，并查看当前的计划'),
    },
};
/** Why it was not sent, and what can be done; a line each. */
function describeRefusal(refusal, level = 'app') {
    switch (refusal.kind) {
        case 'declined':
            return { message: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('not confirmed: nothing was sent', '未确认：没有发送任何修改'), remedy: null };
        case 'problems':
            return {
                message: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the platform would refuse this: nothing was sent', '平台会拒绝此修改：没有发送'),
                remedy: null,
            };
        case 'unsafe': {
            const reasons = refusal.breaches.map(breachWords);
            return {
                message: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`refused as unsafe: ${reasons.map(({ en }) => en).join('; ')}`, `出于安全拒绝：${reasons.map(({ zh }) => zh).join('；')}`),
                remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('if this is meant: --allow-deletions (in a workflow: allow-deletions: true)', '如果确实如此：--allow-deletions（工作流中：allow-deletions: true）'),
            };
        }
        case 'stale': {
            const moves = movesText(refusal.moved, level);
            const { message, remedy, ofPlatform } = stale[refusal.seen];
            return {
                message: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${message.en} ${moves.en}`, `${message.zh}${moves.zh}`),
                remedy: (level === 'tp' ? ofPlatform : undefined) ?? remedy,
            };
        }
        case 'checksum':
            return describeChecksum(refusal);
        case 'not-reviewed':
            return {
                message: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the reviewed plan does not have this app', '评审过的计划中没有此小程序'),
                remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('run "swan-domains plan" for every app that is declared, review it, and apply that plan', '请对所有已声明的小程序重新运行 swan-domains plan，评审后再应用'),
            };
        case 'not-declared':
            return {
                message: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the reviewed plan has this app, but it is not declared', '评审过的计划中有此小程序，但配置中没有声明它'),
                remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('declare it again; or run "swan-domains plan" without it, review it, and apply that plan', '请重新声明它；或重新运行 swan-domains plan，评审后再应用'),
            };
        case 'needed': {
            const needs = refusal.needs.map(neededWords);
            return {
                message: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`refused: ${needs.map(({ en }) => en).join('; ')}`, `已拒绝：${needs.map(({ zh }) => zh).join('；')}`),
                remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('keep them under "registered", or take them from those apps first', '请在 "registered" 中保留它们，或先从这些小程序中移除'),
            };
        }
        case 'no-answer':
            return {
                message: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`the platform did not answer any of ${refusal.apps} apps in a row: the run ended, and nothing was sent`, `平台连续 ${refusal.apps} 个小程序均无应答：运行提前结束，没有发送任何修改`),
                remedy: null, // the apps that failed say what to do
            };
        case 'budget': {
            const { modifications } = refusal;
            return {
                message: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(modifications, 'modification')} ${modifications === 1 ? 'does' : 'do'} not fit into --max-modifications`, `需要 ${modifications} 次修改，超出 --max-modifications 的余量`),
                remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('run it again for what is left, or raise the limit (in a workflow: max-modifications)', '请再次运行以完成剩余修改，或提高上限（工作流中：max-modifications）'),
            };
        }
    }
}
/** The same in one line. */
function refusalText(refusal, lang, level = 'app') {
    const { message, remedy } = describeRefusal(refusal, level);
    if (!remedy)
        return message[lang];
    const sentence = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(remedy.en.charAt(0).toUpperCase() + remedy.en.slice(1), remedy.zh);
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${message.en}. ${sentence.en}`, `${message.zh}。${sentence.zh}`)[lang];
}
function describeChecksum({ reviewed, plan, run }) {
    return {
        message: plan === run ? otherChecksum(plan ?? '', reviewed) : otherChecksums(plan ?? '', run),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('review the plan as it is now, and pass its checksum', '请评审当前的计划，然后传入它的校验和'),
    };
}
/** Of the only app: its checksum is the run's. */
function otherChecksum(plan, reviewed) {
    const [first, second] = reviewed;
    const given = first === undefined
        ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('and none was given', '而没有给出校验和')
        : second === undefined
            ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`not ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(first)}`, `应为 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(first)}`)
            : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('not among those given', '不在给出的校验和中');
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`this is not what was reviewed: the checksum is ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(plan)}, ${given.en}`, `与评审时不一致：校验和为 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(plan)}，${given.zh}`);
}
function otherChecksums(plan, run) {
    const whole = run === null ? null : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`that of all apps is ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(run)}`, `全部小程序的校验和为 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(run)}`);
    const none = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('all apps together have none, for not every one could be planned', '并非所有小程序都有计划，因此没有全部小程序的校验和');
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`this is not what was reviewed: its plan now has the checksum ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(plan)}, which was not given; ${whole?.en ?? none.en}`, `与评审时不一致：当前计划的校验和为 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(plan)}，不在给出的校验和中；${whole?.zh ?? none.zh}`);
}
function movesText(moved, level = 'app') {
    const moves = moved.map((move) => movedWords(move, level));
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(moves.map(({ en }) => en).join('; '), moves.map(({ zh }) => zh).join('；'));
}
/** @example movedWords(moved, 'app').en // 'the app’s request_domain has gained "https://a.com" and lost "https://b.com"' */
function movedWords({ what, domainType, added, removed }, level) {
    const live = level === 'tp' ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the platform’s', '线上的') : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the app’s', '线上的');
    const whose = what === 'live' ? live : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the declared', '声明的');
    const gained = added.length > 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`gained ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(added, 'en')}`, `新增 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(added, 'zh')}`) : null;
    const lost = removed.length > 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`lost ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(removed, 'en')}`, `减少 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(removed, 'zh')}`) : null;
    const both = [gained, lost].filter((part) => part !== null);
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${whose.en} ${domainType} has ${both.map(({ en }) => en).join(' and ')}`, `${whose.zh} ${domainType} ${both.map(({ zh }) => zh).join('，')}`);
}
/** @example neededWords(need).en // 'the apps "16012345", "16012346" still need "a.com" (request_domain)' */
function neededWords({ domainType, registered, apps }) {
    const ids = apps.filter((id) => id !== null);
    const domain = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(registered)} (${domainType})`;
    const who = ids.length === 0
        ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the app of the config', '配置中的小程序')
        : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${ids.length === 1 ? 'the app' : 'the apps'} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(ids, 'en')}`, `小程序 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(ids, 'zh')}`);
    const need = ids.length > 1 ? 'need' : 'needs';
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${who.en} still ${need} ${domain}`, `${who.zh} 仍需要 ${domain}`);
}
function breachWords(breach) {
    switch (breach.limit) {
        case 'max_deletions':
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(breach.deletions, 'deletion')}, max_deletions is ${breach.allowed}`, `要删除 ${breach.deletions} 个，max_deletions 为 ${breach.allowed}`);
        case 'max_deletion_share': {
            const share = `${Math.round((100 * breach.deletions) / breach.live)} %`;
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${breach.deletions} of ${breach.live} live entries (${share}) would go, max_deletion_share is ${breach.allowed}`, `线上 ${breach.live} 个中要删除 ${breach.deletions} 个（${share}），max_deletion_share 为 ${breach.allowed}`);
        }
        case 'emptied': {
            const kind = _core_domain_type_js__WEBPACK_IMPORTED_MODULE_1__/* .domainTypes */ .mn[breach.domainType].endpoint === 'modifydomain' ? '服务器域名' : '业务域名';
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${breach.domainType} would be emptied (${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(breach.deletions, 'entry', 'entries')})`, `${kind} ${breach.domainType} 将被清空（${breach.deletions} 个）`);
        }
    }
}


/***/ }),

/***/ 4295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ errnoMessages)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(405);

const tokenRemedy = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('take a fresh token of this app from your platform’s server; an app’s token lives one hour', '请从第三方平台服务端获取该小程序的新 access_token（有效期一小时）');
const authoriseRemedy = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('let the app’s owner authorise the platform again, with the permission to manage domains', '请小程序管理员重新授权给第三方平台，并包含域名管理权限');
const pullShows = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('"swan-domains registered pull --check" shows what the platform has', '用 swan-domains registered pull --check 查看平台当前登记的域名');
const errnoMessages = {
    'server-domain-quota': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('server domains were modified more often than allowed', '修改服务器域名超过限制次数'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('wait for the quota to renew; "plan" shows how few calls are needed', '请等待次数恢复；可先用 plan 查看所需调用'),
        ofPlatform: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('wait for the quota to renew; "registered plan" shows how few calls are needed', '请等待次数恢复；可先用 registered plan 查看所需调用'),
    },
    'business-domain-quota': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('business domains were modified more often than allowed', '修改业务域名超过限制次数'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('wait for the quota to renew; "plan" shows how few calls are needed', '请等待次数恢复；可先用 plan 查看所需调用'),
        ofPlatform: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('wait for the quota to renew; "registered plan" shows how few calls are needed', '请等待次数恢复；可先用 registered plan 查看所需调用'),
    },
    'no-domain-type': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('at least one domain type must be passed', '至少传递一个要被操作的域名类型'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('pass a list', '请至少传递一个域名列表'),
    },
    'malformed-domain': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('a domain is malformed; protocols are http://, https://, wss:// only', '域名格式非法，协议目前只支持 http:// https:// wss://'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('correct the entry; "swan-domains check" names it', '请更正该域名；swan-domains check 会指出是哪一个'),
        ofPlatform: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('correct the entry under registered; "registered plan" names it', '请更正 registered 下的该域名；registered plan 会指出是哪一个'),
    },
    'empty-domain': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('a domain is empty', '被操作的域名不能为空'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('remove the empty entry, or do not pass this list', '请删除空的域名，或不要传递该列表'),
    },
    'unregistered-domain': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('a domain is neither a registered domain of the platform nor a subdomain of one', '请求保存的域名不是第三方平台中已登记的域名或子域名'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('register it on the platform first; keep "registered" in swan-domains.yml as the platform has it, and check finds this before', '请先在第三方平台登记；让 swan-domains.yml 的 "registered" 与平台保持一致，check 就能提前发现'),
        ofPlatform: pullShows,
    },
    'unset-domain': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('a domain to delete was never set on the app', '删除的域名在小程序中没有设置过'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('"swan-domains get" shows what the app has', '用 swan-domains get 查看小程序当前的域名'),
        ofPlatform: pullShows,
    },
    'bad-parameter': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('a parameter is wrong', '参数错误'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('this should not happen: please report it with the platform’s message', '这不应发生，请附上平台返回信息反馈给我们'),
    },
    'no-platform-permission': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the platform lacks the permission for this API', '第三方平台没有该接口的权限'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('ask for the permission in the platform’s console', '请在第三方平台控制台申请该权限'),
    },
    'address-not-allowed': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the address that this call came from is not on the platform’s IP allow-list', '调用方 IP 不在第三方平台的 IP 白名单中'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('GitHub-hosted runners have changing addresses: use a self-hosted runner or a proxy (HTTPS_PROXY) whose fixed address is on the list, see docs/network.md', 'GitHub 托管的 runner 地址会变化：请使用自托管 runner 或代理（HTTPS_PROXY），并把其固定 IP 加入第三方平台的 IP 白名单，见 docs/network.md'),
    },
    'no-access': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('no access', '没有访问权限'),
        remedy: tokenRemedy,
    },
    'token-logged-out': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the token’s user has logged out', 'token 对应的用户已退出'),
        remedy: tokenRemedy,
    },
    'token-expired': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the token has expired', 'access_token 已过期'),
        remedy: tokenRemedy,
    },
    'token-invalid': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the token is not valid', 'access_token 无效'),
        remedy: tokenRemedy,
    },
    'no-such-app': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the app does not exist', '小程序不存在'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('is the token that of the right app?', '请确认 token 属于正确的小程序'),
        ofPlatform: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('is the token that of your platform? It begins with 42.', '请确认 token 属于您的第三方平台（以 42. 开头）'),
    },
    'no-app-permission': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('no permission for this app', '没有该小程序的权限'),
        remedy: authoriseRemedy,
    },
    'authorisation-broken': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the app’s authorisation is broken', '小程序授权异常'),
        remedy: authoriseRemedy,
    },
    'service-failed': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the service failed inside or is not available; whether it acted is not known', '服务内部错误或暂不可用，是否已执行未知'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('"plan" shows what is live now; then run again', '先用 plan 查看线上现状，再重试'),
        ofPlatform: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('"registered plan" shows what is live now; then run again', '先用 registered plan 查看线上现状，再重试'),
    },
    'called-too-often': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('called too often', '调用过于频繁'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('wait a little and run again', '请稍后重试'),
    },
    'no-authorisation': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the app has not authorised this platform', '小程序未授权给该第三方平台'),
        remedy: authoriseRemedy,
    },
    'content-unchanged': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the content equals the current one', '内容与当前一致'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('"swan-domains get" shows what the app has', '用 swan-domains get 查看小程序当前的域名'),
        ofPlatform: pullShows,
    },
    'permission-set-missing': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the app did not grant this permission set', '小程序未授权该权限集'),
        remedy: authoriseRemedy,
    },
    'no-such-method': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the address is no method of the API', '接口地址不存在'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('check --api-url', '请检查 --api-url'),
    },
    'call-quota': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the limit of calls is reached', '调用次数已达上限'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('wait for the limit to renew', '请等待次数恢复'),
    },
    'platform-token': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the platform’s token is not valid, or has expired', '第三方平台的 access_token 无效或已过期'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('take a fresh access token of the platform itself (42.…) from your platform’s server; it lives 30 days', '请从第三方平台服务端获取第三方平台自己的新 access_token（42.…，有效期 30 天）'),
    },
    'unset-registration': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('a domain to delete was never registered on the platform', '删除的域名在第三方平台中没有登记过'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('"swan-domains registered pull" shows what is registered', '用 swan-domains registered pull 查看已登记的域名'),
    },
    'verification-file-missing': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('a business domain does not serve the verification file bd_mapp_domaincer.txt at its root', '业务域名根目录下没有校验文件 bd_mapp_domaincer.txt'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('put it there ("swan-domains registered verification-file" downloads it), then "swan-domains registered verify" looks for it', '用 swan-domains registered verification-file 下载校验文件并放到根目录，再用 swan-domains registered verify 检查'),
    },
    'too-many-business-domains': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('more business domains than the platform may register', '登记的业务域名数量超过限制'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('register a parent in place of its subdomains: it covers them', '请登记上级域名以代替其各个子域名：上级域名覆盖所有子域名'),
    },
    'too-many-server-domains': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('more server domains than the platform may register', '登记的服务器域名数量超过限制'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('register a parent in place of its subdomains: it covers them', '请登记上级域名以代替其各个子域名：上级域名覆盖所有子域名'),
    },
};


/***/ }),

/***/ 4603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ describeFailure),
  d: () => (/* binding */ failedText)
});

// EXTERNAL MODULE: ./build/app/failure-class.js
var failure_class = __webpack_require__(1639);
// EXTERNAL MODULE: ./build/report/messages/describe-outcome.js
var describe_outcome = __webpack_require__(9934);
// EXTERNAL MODULE: ./build/report/messages/errnos.js
var errnos = __webpack_require__(4295);
// EXTERNAL MODULE: ./build/report/messages/words.js
var words = __webpack_require__(405);
;// CONCATENATED MODULE: ./build/report/messages/token-faults.js

/** Texts come from us, never from the output: it may hold secrets. */
const printed = {
    empty: (0,words/* words */.aL)('it printed nothing', '没有任何输出'),
    'many-lines': (0,words/* words */.aL)('it printed several lines', '输出了多行'),
    'not-visible-ascii': (0,words/* words */.aL)('it printed white space or other characters that no token has', '输出含有空白等 token 中不应出现的字符'),
    'too-large': (0,words/* words */.aL)('it printed far too much', '输出过大'),
    'not-json': (0,words/* words */.aL)('it printed no JSON', '输出不是 JSON'),
    'not-an-object': (0,words/* words */.aL)('its JSON is not an object', '输出的 JSON 不是对象'),
};
const takeOne = (0,words/* words */.aL)('take a token of this app from your platform’s server; an app’s token lives one hour', '请从第三方平台服务端获取该小程序的 access_token（有效期一小时）');
const runIt = (0,words/* words */.aL)('run it yourself to see why: what it prints is not shown here, for it may hold secrets', '请自行运行该命令查看原因：其输出可能含有密钥，此处不显示');
const storeAgain = (0,words/* words */.aL)('it was copied or stored wrongly: store it again', '复制或保存有误：请重新保存');
/**
 * @param detail as `TokenFault` has it for each fault
 * @example describeTokenFault('command-failed', 'exit 1').message.en // 'the command for the token failed: exit 1'
 */
function describeTokenFault(fault, detail) {
    const told = (0,words/* quote */.hD)(detail);
    switch (fault) {
        case 'malformed':
            return {
                message: (0,words/* words */.aL)('the token holds white space or other characters that no token has', 'token 含有空白等不应出现的字符'),
                remedy: storeAgain,
            };
        case 'shared': {
            const other = detail === '' ? (0,words/* words */.aL)('another app', '另一个小程序') : (0,words/* words */.aL)(`the app ${told}`, `小程序 ${told}`);
            return {
                message: (0,words/* words */.aL)(`${other.en} has the same token, but a token is one app’s`, `${other.zh}也使用这个 token，而 access_token 只属于一个小程序`),
                remedy: (0,words/* words */.aL)('give each app its own token', '请为每个小程序指定各自的 access_token'),
            };
        }
        case 'absent':
            return {
                message: (0,words/* words */.aL)(`no token: there is none for ${told}, or it is empty`, `缺少 token：${told} 不存在或为空`),
                remedy: takeOne,
            };
        case 'unreadable':
            return {
                message: (0,words/* words */.aL)(`the token cannot be read: ${told}`, `无法读取 token：${told}`),
                remedy: (0,words/* words */.aL)('check the path, and who may read it', '请检查路径和读取权限'),
            };
        case 'open-to-others':
            return {
                message: (0,words/* words */.aL)(`other users of this machine can read the token’s file, so it is not used: ${told}`, `token 文件可被本机其他用户读取，已拒绝使用：${told}`),
                remedy: (0,words/* words */.aL)('let its owner alone read it: chmod 600', '请只允许文件所有者读取：chmod 600'),
            };
        case 'app-id':
            return detail === ''
                ? {
                    message: (0,words/* words */.aL)('the token is found by the app’s id, and there is no app_id', 'token 按小程序的 app_id 查找，但没有指定 app_id'),
                    remedy: (0,words/* words */.aL)('name the app: app_id in swan-domains.yml', '请在 swan-domains.yml 中填写 app_id'),
                }
                : {
                    message: (0,words/* words */.aL)(`the app_id ${told} cannot stand in a name, a path or a command`, `app_id ${told} 不能用于变量名、路径或命令`),
                    remedy: (0,words/* words */.aL)('correct it: letters, digits and "._-" only, and no "." or "-" in front', '请更正：只能包含字母、数字和 "._-"，且不能以 "." 或 "-" 开头'),
                };
        case 'command-failed':
            return {
                message: (0,words/* words */.aL)(`the command for the token failed: ${detail}`, `获取 token 的命令失败：${detail}`),
                remedy: runIt,
            };
        case 'command-timeout':
            return {
                message: (0,words/* words */.aL)(`the command for the token did not end within ${detail} s`, `获取 token 的命令在 ${detail} 秒内没有结束`),
                remedy: (0,words/* words */.aL)('does it wait for an answer? It gets none here: run it yourself to see', '它是否在等待输入？此处没有输入：请自行运行该命令检查'),
            };
        case 'command-output': {
            const { en, zh } = isOutputFault(detail) ? printed[detail] : (0,words/* words */.aL)(told, told);
            return {
                message: (0,words/* words */.aL)(`the command for the token gave none: ${en}`, `获取 token 的命令没有给出 token：${zh}`),
                remedy: (0,words/* words */.aL)('it should print the app’s token alone on one line; one for all apps: a JSON object {"<app_id>": "<token>"}', '应只输出一行：该小程序的 access_token；一次输出所有小程序的命令应输出 JSON 对象 {"<app_id>": "<token>"}'),
            };
        }
    }
}
function isOutputFault(text) {
    return Object.hasOwn(printed, text);
}

;// CONCATENATED MODULE: ./build/report/messages/failures.js
/** Failures of the platform, the network and the token -> words and remedy. */





const nothingChanged = (0,words/* words */.aL)('reading changes nothing: run it again', '读取不会修改任何内容：请重新运行');
const notCarriedOut = (0,words/* words */.aL)('it was not carried out: run it again later', '平台未执行：请稍后重新运行');
/** The command that shows what is live. */
function planName(level) {
    return level === 'tp' ? 'registered plan' : 'plan';
}
function mayHaveActed(level) {
    return (0,words/* words */.aL)(`whether the platform acted is not known: "${planName(level)}" shows what is live now`, `平台是否已执行未知：请用 ${planName(level)} 查看线上现状`);
}
const movedTwice = (0,words/* words */.aL)('it is the second time that somebody else changes them meanwhile', '这已是第二次有他人同时修改');
const notReviewed = (0,words/* words */.aL)('this is not what was reviewed', '与评审时不一致');
/** The platform's own words are always beside our reading: documents disagree about some codes. */
function coded(name, code, msg, info, level) {
    const said = msg === '' ? (0,words/* words */.aL)('', '') : (0,words/* words */.aL)(`: ${(0,words/* quote */.hD)(msg)}`, `：${(0,words/* quote */.hD)(msg)}`);
    if (!info) {
        return {
            message: (0,words/* words */.aL)(`the platform answered ${name} ${code}${said.en}`, `平台返回 ${name} ${code}${said.zh}`),
            remedy: (0,words/* words */.aL)('no document has this code here; the platform’s message is all there is', '文档中此处没有该错误码，请以平台返回信息为准'),
        };
    }
    const { meaning, remedy, ofPlatform } = errnos/* errnoMessages */.l[info.key];
    return {
        message: (0,words/* words */.aL)(`the platform answered ${name} ${code}, ${meaning.en}${said.en}`, `平台返回 ${name} ${code}，${meaning.zh}${said.zh}`),
        remedy: (level === 'tp' ? ofPlatform : undefined) ?? remedy,
    };
}
/** What is in doubt is a modification: a reading changed nothing. */
function orReadAgain(told, failure, action) {
    return action === 'get' && (0,failure_class/* failureClass */.fI)(failure) === 'in-doubt' ? { ...told, remedy: nothingChanged } : told;
}
/** Nothing was sent, whatever the action: the way to the platform was never open. */
function describeProxyFault(proxy, status, code) {
    const check = (0,words/* words */.aL)('the environment names it (HTTPS_PROXY, HTTP_PROXY, ALL_PROXY; NO_PROXY lists what goes directly): check it, and what it allows', '它由环境变量指定（HTTPS_PROXY、HTTP_PROXY、ALL_PROXY；NO_PROXY 列出直连的主机）：请检查其设置和允许的地址');
    if (status === null) {
        return {
            message: (0,words/* words */.aL)(`no connection to the proxy ${proxy} (${code})`, `无法连接代理 ${proxy}（${code}）`),
            remedy: check,
        };
    }
    return {
        message: (0,words/* words */.aL)(`the proxy ${proxy} did not let the call pass: HTTP ${status}`, `代理 ${proxy} 没有放行请求：HTTP ${status}`),
        remedy: status === 407
            ? (0,words/* words */.aL)('it wants a user and a password: http://user:password@host:port in the variable that names it', '它要求用户名和密码：请在指定代理的环境变量中写成 http://user:password@host:port')
            : check,
    };
}
function describeInterruption(action, level) {
    if (action === null) {
        return {
            message: (0,words/* words */.aL)('interrupted before everything was sent', '在全部发送完成之前被中断'),
            remedy: (0,words/* words */.aL)('run it again: it goes on from what is live', '请重新运行：将从线上现状继续'),
        };
    }
    if (action !== 'get') {
        return {
            message: (0,words/* words */.aL)('interrupted before its answer came', '在收到应答之前被中断'),
            remedy: mayHaveActed(level),
        };
    }
    return {
        message: (0,words/* words */.aL)('interrupted before the lists were read', '在读到域名列表之前被中断'),
        // Reading changes nothing, but calls may have been sent before it.
        remedy: (0,words/* words */.aL)(`"${planName(level)}" shows what is live now`, `请用 ${planName(level)} 查看线上现状`),
    };
}
/**
 * A failure in words, for people.
 *
 * @param action of the call that failed; `null` where there was none yet
 * @param level whose lists the call was about: what helps differs
 * @returns what happened, and what can be done; a line each, in which nothing of a stranger's text is more than text
 * @example describeFailure({ kind: 'timeout', milliseconds: 10000 }, 'get').message.en // 'no answer within 10 s'
 */
function describeFailure(failure, action, level = 'app') {
    const readAgain = action === 'get' || action === null ? nothingChanged : mayHaveActed(level);
    switch (failure.kind) {
        case 'errno':
            return orReadAgain(coded('errno', failure.errno, failure.msg, failure.info, level), failure, action);
        case 'gateway':
            return orReadAgain(coded('error_code', failure.errorCode, failure.msg, failure.info, level), failure, action);
        case 'oauth':
            return {
                message: (0,words/* words */.aL)(`the token was refused: ${(0,words/* quote */.hD)(failure.error)} ${(0,words/* quote */.hD)(failure.description)}`, `token 被拒绝：${(0,words/* quote */.hD)(failure.error)} ${(0,words/* quote */.hD)(failure.description)}`),
                remedy: errnos/* errnoMessages */.l[level === 'tp' ? 'platform-token' : 'token-invalid'].remedy,
            };
        case 'http':
            return {
                message: (0,words/* words */.aL)(`the platform answered HTTP ${failure.status}`, `平台返回 HTTP ${failure.status}`),
                remedy: (0,failure_class/* failureClass */.fI)(failure) === 'in-doubt' ? readAgain : notCarriedOut,
            };
        case 'timeout':
            return {
                message: (0,words/* words */.aL)(`no answer within ${failure.milliseconds / 1000} s`, `${failure.milliseconds / 1000} 秒内没有应答`),
                remedy: readAgain,
            };
        case 'network':
            if ((0,failure_class/* isCertificateFault */.iM)(failure.code)) {
                return {
                    message: (0,words/* words */.aL)(`the certificate of ${failure.host} is not trusted (${failure.code}): nothing was sent`, `${failure.host} 的证书不受信任（${failure.code}）：没有发送`),
                    remedy: (0,words/* words */.aL)('behind a company’s proxy, name its certificate in NODE_EXTRA_CA_CERTS, see docs/network.md', '如在公司代理之后，请用 NODE_EXTRA_CA_CERTS 指定其证书，见 docs/network.md'),
                };
            }
            if (!(0,failure_class/* neverSent */.vQ)(failure.code)) {
                return {
                    message: (0,words/* words */.aL)(`the connection to ${failure.host} broke (${failure.code})`, `与 ${failure.host} 的连接中断（${failure.code}）`),
                    remedy: readAgain,
                };
            }
            return {
                message: (0,words/* words */.aL)(`no connection to ${failure.host} (${failure.code})`, `无法连接 ${failure.host}（${failure.code}）`),
                remedy: (0,words/* words */.aL)('check the address, the network and its firewall', '请检查地址、网络和防火墙'),
            };
        case 'proxy':
            return describeProxyFault(failure.proxy, failure.status, failure.code);
        case 'redirect':
            return {
                message: (0,words/* words */.aL)(`the platform answered HTTP ${failure.status}, a redirect to ${(0,words/* quote */.hD)(failure.to)}`, `平台返回 HTTP ${failure.status}，重定向到 ${(0,words/* quote */.hD)(failure.to)}`),
                remedy: (0,words/* words */.aL)('a token is not sent on to another address: check --api-url, and what stands between', 'token 不会发送到其他地址：请检查 --api-url 以及中间代理'),
            };
        case 'body':
            return {
                message: {
                    empty: (0,words/* words */.aL)('the platform’s answer is empty', '平台的应答为空'),
                    'not-json': (0,words/* words */.aL)(`the platform’s answer is not JSON: ${(0,words/* quote */.hD)(failure.start)}`, `平台的应答不是 JSON：${(0,words/* quote */.hD)(failure.start)}`),
                    'too-large': (0,words/* words */.aL)('the platform’s answer is larger than 4 MiB', '平台的应答超过 4 MiB'),
                    'unknown-shape': (0,words/* words */.aL)(`the platform’s answer has an unknown form: ${(0,words/* quote */.hD)(failure.start)}`, `平台的应答格式未知：${(0,words/* quote */.hD)(failure.start)}`),
                }[failure.fault],
                remedy: readAgain,
            };
        case 'token':
            return level === 'tp' && (failure.fault === 'absent' || failure.fault === 'command-output')
                ? { ...describeTokenFault(failure.fault, failure.detail), remedy: errnos/* errnoMessages */.l['platform-token'].remedy }
                : describeTokenFault(failure.fault, failure.detail);
        case 'interrupted':
            return describeInterruption(action, level);
        case 'moved': {
            const { lost, moved, refusal } = failure;
            const { message } = describeFailure(lost, action, level);
            const since = (0,describe_outcome/* movesText */.qN)(moved, level);
            // Its own words would say what moved a second time.
            const reason = refusal === null
                ? movedTwice
                : refusal.kind === 'stale'
                    ? notReviewed
                    : (0,describe_outcome/* describeRefusal */.a2)(refusal, level).message;
            return {
                message: (0,words/* words */.aL)(`${message.en}; read afterwards, ${since.en}; what is left was planned anew and not sent: ${reason.en}`, `${message.zh}；随后读取：${since.zh}；按现状重新计划的剩余修改没有发送：${reason.zh}`),
                remedy: mayHaveActed(level),
            };
        }
        case 'not-reached': {
            const { missing, surplus } = failure;
            const parts = {
                en: [
                    missing.length ? `missing ${(0,words/* listed */.KE)(missing, 'en')}` : '',
                    surplus.length ? `too much ${(0,words/* listed */.KE)(surplus, 'en')}` : '',
                ],
                zh: [
                    missing.length ? `缺少 ${(0,words/* listed */.KE)(missing, 'zh')}` : '',
                    surplus.length ? `多出 ${(0,words/* listed */.KE)(surplus, 'zh')}` : '',
                ],
            };
            return {
                message: (0,words/* words */.aL)(`every call succeeded, but the lists are not the wanted ones: ${parts.en.filter(Boolean).join('; ')}`, `调用均已成功，但线上列表与目标不一致：${parts.zh.filter(Boolean).join('；')}`),
                remedy: (0,words/* words */.aL)(`somebody else may have changed them, or the platform is slow to show it: run "${planName(level)}" again in a minute`, `可能有他人同时修改，或平台尚未生效：请一分钟后再次运行 ${planName(level)}`),
            };
        }
    }
}
/** @example failedText(failed).line.en // 'set modifydomain: no answer within 10 s' */
function failedText({ failure, endpoint, action }, level = 'app') {
    const { message, remedy } = describeFailure(failure, action, level);
    if (endpoint === null)
        return { call: '', line: message, message, remedy };
    const call = `${action} ${endpoint}`;
    return { call, line: (0,words/* words */.aL)(`${call}: ${message.en}`, `${call}: ${message.zh}`), message, remedy };
}


/***/ })

};
