export const id = 6647;
export const ids = [6647];
export const modules = {

/***/ 2113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/** Node's own, at once: Web Crypto hands each text to a thread, which takes longer than everything else about an app. */

/** @returns of the text's UTF-8 bytes, in hexadecimal, 64 digits */
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ knownErrnos),
/* harmony export */   p9: () => (/* binding */ errnoInfo),
/* harmony export */   rR: () => (/* binding */ gatewayInfo),
/* harmony export */   wr: () => (/* binding */ knownGatewayCodes)
/* harmony export */ });
const SERVER = ['modifydomain'];
const BUSINESS = ['modifywebviewdomain'];
/** `errno` of the smart-program envelope `{"errno":…,"msg":…}`. */
const ERRNOS = [
    { errno: 470011, key: 'server-domain-quota', class: 'refusing', endpoints: SERVER }, // [seed]
    { errno: 470012, key: 'business-domain-quota', class: 'refusing', endpoints: BUSINESS }, // [seed]
    { errno: 470013, key: 'no-domain-type', class: 'refusing' }, // [seed]
    { errno: 470014, key: 'malformed-domain', class: 'refusing' }, // [seed]
    { errno: 470015, key: 'empty-domain', class: 'refusing' }, // [seed]
    { errno: 470016, key: 'unregistered-domain', class: 'refusing' }, // [seed]
    { errno: 470017, key: 'unset-domain', class: 'refusing' }, // [seed]
    { errno: 40001, key: 'bad-parameter', class: 'refusing' }, // [sdk], and all below
    { errno: 40007, key: 'no-platform-permission', class: 'whole-run' },
    { errno: 40008, key: 'address-not-allowed', class: 'whole-run' },
    { errno: 44001, key: 'no-access', class: 'refusing' },
    { errno: 44002, key: 'token-logged-out', class: 'refusing' },
    { errno: 44003, key: 'token-expired', class: 'refusing' },
    { errno: 44004, key: 'token-invalid', class: 'refusing' },
    { errno: 45000, key: 'no-such-app', class: 'refusing' },
    { errno: 45001, key: 'no-app-permission', class: 'refusing' },
    { errno: 45002, key: 'authorisation-broken', class: 'refusing' },
    { errno: 500, key: 'service-failed', class: 'in-doubt' },
    { errno: 501, key: 'service-failed', class: 'in-doubt' },
    { errno: 1000, key: 'service-failed', class: 'in-doubt' },
    { errno: 5000, key: 'service-failed', class: 'in-doubt' },
    { errno: 6002, key: 'service-failed', class: 'in-doubt' },
    { errno: 50029, key: 'called-too-often', class: 'busy' },
    { errno: 50032, key: 'no-authorisation', class: 'refusing' },
    { errno: 50051, key: 'content-unchanged', class: 'no-change' },
    { errno: 50057, key: 'permission-set-missing', class: 'refusing' },
    { errno: 50040, key: 'unset-registration', class: 'refusing', level: 'tp' }, // [docs]
    { errno: 50041, key: 'verification-file-missing', class: 'refusing', level: 'tp', endpoints: BUSINESS }, // [docs]
    { errno: 50042, key: 'unset-registration', class: 'refusing', level: 'tp' }, // [sdk], and all below
    { errno: 50043, key: 'verification-file-missing', class: 'refusing', level: 'tp', endpoints: BUSINESS },
    { errno: 50045, key: 'too-many-business-domains', class: 'refusing', level: 'tp', endpoints: BUSINESS },
    { errno: 50046, key: 'too-many-server-domains', class: 'refusing', level: 'tp', endpoints: SERVER },
    { errno: 44002, key: 'platform-token', class: 'refusing', level: 'tp' },
    { errno: 44003, key: 'platform-token', class: 'refusing', level: 'tp' },
    { errno: 44004, key: 'platform-token', class: 'refusing', level: 'tp' },
];
/** `error_code` of the gateway's envelope `{"error_code":…,"error_msg":…}`: a code space of its own. */
const GATEWAY_CODES = [
    { errno: 1, key: 'service-failed', class: 'in-doubt' }, // [sdk], and all below
    { errno: 2, key: 'service-failed', class: 'in-doubt' },
    { errno: 3, key: 'no-such-method', class: 'refusing' },
    { errno: 4, key: 'call-quota', class: 'whole-run' },
    { errno: 5, key: 'address-not-allowed', class: 'whole-run' },
    { errno: 6, key: 'no-platform-permission', class: 'whole-run' },
    { errno: 17, key: 'call-quota', class: 'whole-run' },
    { errno: 18, key: 'called-too-often', class: 'busy' },
    { errno: 19, key: 'call-quota', class: 'whole-run' },
    { errno: 100, key: 'bad-parameter', class: 'refusing' },
    { errno: 110, key: 'token-invalid', class: 'refusing' },
    { errno: 111, key: 'token-expired', class: 'refusing' },
    { errno: 110, key: 'platform-token', class: 'refusing', level: 'tp' },
    { errno: 111, key: 'platform-token', class: 'refusing', level: 'tp' },
];
/** A row of the level that is asked for counts more than one of both. */
function find(table, code, endpoint, level) {
    const rows = table.filter((info) => info.errno === code && (!endpoint || !info.endpoints || info.endpoints.includes(endpoint)));
    const own = rows.find((info) => info.level === level); // without a level: the row of both
    return own ?? rows.find((info) => level === undefined || info.level === undefined);
}
/**
 * What an `errno` of the platform means.
 *
 * @param endpoint where it was answered; without it, any endpoint counts
 * @param level whose lists were meant; without it, any level counts
 * @returns `undefined` for a code that no document knows
 * @example errnoInfo(470016)?.key // 'unregistered-domain'
 * @example errnoInfo(470012, 'modifydomain') // undefined: that quota belongs to the business domains
 * @example errnoInfo(50041, 'modifywebviewdomain', 'tp')?.key // 'verification-file-missing'
 */
function errnoInfo(errno, endpoint, level) {
    return find(ERRNOS, errno, endpoint, level);
}
/**
 * What an `error_code` of the gateway means. Its numbers overlap with nothing that `errnoInfo` knows by accident
 * only: the two are different code spaces, told apart by the envelope.
 *
 * @returns `undefined` for a code that no document knows
 * @example gatewayInfo(110)?.key // 'token-invalid'
 */
function gatewayInfo(errorCode, level) {
    return find(GATEWAY_CODES, errorCode, undefined, level);
}
/** Every `errno` in the table, in its order: for `explain` and for tests. */
function knownErrnos() {
    return ERRNOS;
}
/** Every gateway code in the table, in its order: for `explain` and for tests. */
function knownGatewayCodes() {
    return GATEWAY_CODES;
}


/***/ }),

/***/ 6591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ pathUri),
/* harmony export */   Kq: () => (/* binding */ elsewhereText),
/* harmony export */   SH: () => (/* binding */ repositoryPath)
/* harmony export */ });
/* harmony import */ var _messages_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(405);
/* harmony import */ var _run_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3902);
/** Where a place is for who knows the repository only: a code host, which has no working directory. */


/**
 * @param file as the user would write it from the working directory
 * @param folder the working directory, seen from the repository's root
 * @returns the path from the root, with `/`; `null` for what lies outside
 * @example repositoryPath('../swan-domains.yml', 'apps/shop') // 'apps/swan-domains.yml'
 */
function repositoryPath(file, folder = '') {
    if (/^(?:\/|[A-Za-z]:\/)/.test(file))
        return null;
    const parts = [];
    for (const part of `${folder}/${file}`.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.length > 0 ? parts.join('/') : null;
}
/**
 * Where something is that such a page can point at in no file of its own; for the beginning of a message.
 *
 * @example elsewhereText({ file: '../../x.yml', line: 4 }, 'apps') // '../../x.yml:4: '
 */
function elsewhereText(place, folder) {
    if (!place)
        return '';
    if (place.file === null)
        return `${(0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(place.source ?? '')}: `;
    const { file, line, column } = place;
    return repositoryPath(file, folder) === null ? `${(0,_run_view_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)({ file, line, column })}: ` : '';
}
/** RFC 3986: a relative reference, each of its segments percent-encoded; a file's name may hold anything. */
function pathUri(path) {
    return path
        .split('/')
        .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')))
        .join('/');
}


/***/ }),

/***/ 9028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/report/app-row.js
var app_row = __webpack_require__(8069);
// EXTERNAL MODULE: ./build/app/sha256.js
var sha256 = __webpack_require__(2113);
;// CONCATENATED MODULE: ./build/report/fingerprints.js
/**
 * What makes a problem the same one in another run: its rule, whose list it is, and what is written there. Not its
 * line: lines move. Equal ones of one file are numbered, in the order in which they stand.
 */

/** @returns one for each problem, in the same order: `<16 hexadecimal digits>:<number>` */
function fingerprintsOf(problems) {
    const seen = new Map();
    const fingerprints = [];
    for (const problem of problems) {
        const identity = identityOf(problem);
        const number = (seen.get(identity) ?? 0) + 1;
        seen.set(identity, number);
        fingerprints.push(`${(0,sha256/* sha256 */.s)(identity).slice(0, 16)}:${number}`);
    }
    return fingerprints;
}
/** What has no value (too many domains, say) is told apart by app and type; its message has counts, which change. */
function identityOf({ rule, appId, domainType, value, place }) {
    return JSON.stringify([rule, place?.file ?? place?.source ?? null, appId, domainType, value]);
}

// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/messages/words.js
var words = __webpack_require__(405);
// EXTERNAL MODULE: ./build/report/repository-path.js
var repository_path = __webpack_require__(6591);
;// CONCATENATED MODULE: ./build/report/sarif-artifact.js
/** A file of the repository, and a text of anybody, as SARIF has them. */

const ROOT = '%SRCROOT%';
/** Of one text in it. */
const LONGEST_TEXT = 1000;
/** Nothing in it is a placeholder or a link: SARIF 2.1.0, 3.11.5 and 3.11.6. */
function messageText(text) {
    return text.replace(/[\\[\]]/g, '\\$&').replace(/[{}]/g, '$&$&');
}
/** @param path from the repository's root */
function artifactOf(path) {
    return { uri: (0,repository_path/* pathUri */.Gm)(path), uriBaseId: ROOT };
}

;// CONCATENATED MODULE: ./build/report/sarif-invocation.js
/** The invocation of a SARIF run: what was wrong with the run itself, as notifications. */




/** Of one run: of many thousand apps each may have failed for the same reason. */
const MOST_NOTIFICATIONS = 1000;
/** @param leftOut what is said of results that did not fit */
function invocationOf({ exitCode, usages, apps, interrupted }, leftOut, options) {
    const { lang } = options;
    const troubled = apps.filter(({ status, note }) => note && (status === 'failed' || status === 'refused'));
    const skipped = apps.filter(({ status }) => status === 'skipped').length;
    const more = troubled.length - MOST_NOTIFICATIONS;
    return {
        executionSuccessful: exitCode !== 3 && exitCode !== 4,
        exitCode,
        ...(usages.length > 0
            ? { toolConfigurationNotifications: usages.map((usage) => usageNotification(usage, options)) }
            : {}),
        toolExecutionNotifications: [
            ...troubled.slice(0, MOST_NOTIFICATIONS).map((app) => appNotification(app, lang)),
            ...(more > 0
                ? [
                    note('warning', (0,words/* words */.aL)(`${more} more apps failed or were refused`, `另有 ${more} 个小程序失败或被拒绝`)[lang]),
                ]
                : []),
            ...(skipped > 0
                ? [
                    note('warning', (0,words/* words */.aL)(`${skipped} apps were skipped: nothing was sent to them`, `跳过了 ${skipped} 个小程序，没有发送任何修改`)[lang]),
                ]
                : []),
            ...(interrupted ? [note('error', (0,words/* words */.aL)('the run was interrupted', '运行被中断')[lang])] : []),
            ...(leftOut === null ? [] : [note('warning', leftOut)]),
        ],
    };
}
function note(level, text) {
    return { level, message: { text: messageText(text) } };
}
function usageNotification({ kind, place, message }, { folder }) {
    const path = place ? (0,repository_path/* repositoryPath */.SH)(place.file, folder) : null;
    const region = {
        ...(place?.line === undefined ? {} : { startLine: place.line }),
        ...(place?.line === undefined || place.column === undefined ? {} : { startColumn: place.column }),
    };
    return {
        ...note('error', `${(0,repository_path/* elsewhereText */.Kq)(place, folder)}${(0,words/* visible */.RK)(message)}`),
        descriptor: { id: kind },
        ...(path === null
            ? {}
            : {
                locations: [
                    {
                        physicalLocation: {
                            artifactLocation: artifactOf(path),
                            ...(place?.line === undefined ? {} : { region }),
                        },
                    },
                ],
            }),
    };
}
function appNotification({ appId, note: why }, lang) {
    const { kind, errno, call, message, remedy } = why ?? {
        kind: 'failed',
        errno: null,
        call: '',
        message: '',
        remedy: null,
    };
    const owner = appId === null ? '' : `${(0,app_row/* idText */.FP)(appId, lang)}: `;
    const told = `${owner}${call === '' ? '' : `${(0,words/* visible */.RK)(call)}: `}${(0,words/* visible */.RK)(message)}`;
    return {
        ...note('error', remedy === null ? told : `${told}\n${(0,words/* visible */.RK)(remedy)}`),
        descriptor: { id: (0,words/* visible */.RK)(kind) },
        properties: { app_id: appId === null ? null : (0,words/* cut */.Jj)((0,words/* visible */.RK)(appId), LONGEST_TEXT), errno },
    };
}

// EXTERNAL MODULE: ./build/core/rules/index.js + 30 modules
var rules = __webpack_require__(8306);
// EXTERNAL MODULE: ./build/core/errno.js
var errno = __webpack_require__(678);
// EXTERNAL MODULE: ./build/report/messages/errnos.js
var errnos = __webpack_require__(4295);
// EXTERNAL MODULE: ./build/report/messages/labels.js
var labels = __webpack_require__(7037);
// EXTERNAL MODULE: ./build/report/messages/rules.js
var messages_rules = __webpack_require__(4071);
;// CONCATENATED MODULE: ./build/report/rule-path.js
/** @example rulePath('port', 'zh') // 'docs/zh/rules/port.md' */
function rulePath(id, lang) {
    return `docs/${lang === 'zh' ? 'zh/' : ''}rules/${encodeURIComponent(id)}.md`;
}

;// CONCATENATED MODULE: ./build/report/rule-page.js
/** A rule for who meets it on a page of problems: what it is, what it foresees, how it is set, and its own page. */








function rulePage(id, lang) {
    const { severity, foresees } = rules/* rules */.aO[id];
    const title = messages_rules/* ruleMessages */.D[id].title[lang];
    const info = foresees === null ? undefined : (0,errno/* errnoInfo */.p9)(foresees);
    const level = labels/* severityWords */.D4[severity];
    const told = (0,words/* words */.aL)(`Its severity is ${level.en}, unless the config says otherwise.`, `默认级别：${level.zh}。`)[lang];
    const foreseen = info
        ? (0,words/* words */.aL)(`The platform would answer errno ${foresees}: ${errnos/* errnoMessages */.l[info.key].meaning.en}.`, `平台将返回 errno ${foresees}：${errnos/* errnoMessages */.l[info.key].meaning.zh}。`)[lang]
        : '';
    return {
        title,
        description: [sentence(title, lang), foreseen, told].filter(Boolean).join(lang === 'zh' ? '' : ' '),
        setting: `rules: { ${id}: error | warning | info | off }`,
        url: `https://unpkg.com/swan-domains@${version/* VERSION */.x}/${rulePath(id, lang)}`,
    };
}
function sentence(text, lang) {
    const stop = lang === 'zh' ? '。' : '.';
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.。]$/.test(text) ? '' : stop}`;
}

;// CONCATENATED MODULE: ./build/report/sarif-rules.js



/** No rule of ours: what is wrong with the config itself. */
const CONFIG_RULE = 'config';
const LEVELS = { error: 'error', warning: 'warning', info: 'note' };
/** What GitHub sorts alerts by. */
const SEVERITIES = { error: 'error', warning: 'warning', info: 'recommendation' };
/**
 * @param broken ids of the rules that results are of
 * @param readPage absent: nobody has the pages here
 * @returns in an order that is kept: results name a rule by its index
 */
function sarifRules(broken, lang, readPage) {
    const ids = [...new Set([...rules/* RULE_IDS */.Iu, ...broken])];
    return ids.map((id) => {
        if (id === CONFIG_RULE)
            return configRule(lang);
        if (!(0,rules/* isRuleId */.KX)(id))
            return { id: (0,words/* visible */.RK)(id) }; // of another version's result
        return ruleOf(id, lang, broken.has(id) ? readPage : undefined);
    });
}
function configRule(lang) {
    const title = (0,words/* words */.aL)('the config cannot be used', '配置无法使用')[lang];
    const text = (0,words/* words */.aL)('The config cannot be read, or says what cannot be: nothing of it was judged. Alerts of other rules may look closed until it is mended.', '配置无法读取，或内容有误，因此没有进行检查。修复之前，其他规则的告警可能会显示为已关闭。')[lang];
    return {
        id: CONFIG_RULE,
        name: 'ConfigRule',
        shortDescription: { text: title },
        fullDescription: { text },
        help: { text, markdown: text },
        defaultConfiguration: { level: LEVELS.error },
        properties: { precision: 'very-high', 'problem.severity': SEVERITIES.error, tags: ['domains'] },
    };
}
function ruleOf(id, lang, readPage) {
    const { severity, foresees } = rules/* rules */.aO[id];
    const { title, description, setting, url } = rulePage(id, lang);
    const set = (0,words/* words */.aL)('In swan-domains.yml', '在 swan-domains.yml 中设置')[lang];
    const short = {
        text: `${description}\n${set}: ${setting}\n${url}`,
        markdown: `${description}\n\n${set}:\n\n\`\`\`yaml\n${setting}\n\`\`\`\n\n[${id}](${url})\n`,
    };
    return {
        id,
        name: nameOf(id),
        shortDescription: { text: title },
        fullDescription: { text: description },
        help: readPage ? wholePage(readPage(id, lang), url) : short,
        helpUri: url,
        defaultConfiguration: { level: LEVELS[severity] },
        properties: {
            ...(foresees === null ? {} : { errno: foresees }),
            precision: 'very-high',
            'problem.severity': SEVERITIES[severity],
            tags: ['domains', ...(foresees === null ? [] : [`errno-${foresees}`])],
        },
    };
}
/**
 * Without the rule's name, which stands above it already; its links lead from anywhere. The text is Markdown too, as
 * CodeQL has it: it reads well, and who can render shows the other.
 */
function wholePage(page, url) {
    const body = page
        .replace(/^# .*\n+/, '')
        .replaceAll(/\]\((?!https?:|#)([^)\s]+)\)/g, (_, href) => `](${new URL(href, url)})`);
    return { text: `${body}\n${url}\n`, markdown: `${body}\n<${url}>\n` };
}
/** Never the id but for its case, which validators take for the same. @example nameOf('port') // 'PortRule' */
function nameOf(id) {
    return `${id.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase())}Rule`;
}

;// CONCATENATED MODULE: ./build/report/sarif.js
/**
 * An outcome as SARIF 2.1.0, as GitHub's code scanning takes it.
 *
 * Problems are results. What was accepted is not in it: GitHub does not read `suppressions`, and would open an alert for
 * each. What was wrong with the run itself (usage, platform, an app that was refused) is no
 * defect of a line: it is a notification of the invocation, which then did not succeed. A config that cannot be used is
 * both: nobody sees the notification where no result is, and all alerts would look mended.
 *
 * GitHub shows no result without a file. What stands in a flag or an input, and what lies outside the repository, is
 * put at the first line of the config, and its message begins with where it is.
 */









/** GitHub refuses a run with more results, and shows 5,000 of them, the gravest first. */
const MOST_RESULTS = 25_000;
/**
 * GitHub refuses more than 10 MB, gzipped. Texts may not shrink at all; the frame of a result, as every other, to this.
 * All pages of the rules together, which have no limit of their own, are below 0.1 MB.
 */
const MOST_BYTES = 8_500_000;
const FRAME = 40;
/** The place of what has none. */
const CONFIG = 'swan-domains.yml';
async function renderSarif(view, options) {
    const { lang } = options;
    const wrong = view.usages.flatMap(usageRows);
    const rows = [...wrong, ...view.problems];
    const fingerprints = fingerprintsOf(rows);
    const found = rows.map((problem, index) => ({ problem, fingerprint: fingerprints[index] ?? '' }));
    const shown = mostOf(found);
    const broken = new Set(shown.map(({ problem }) => problem.rule));
    const rules = sarifRules(broken, lang, await options.loadRulePages?.());
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    const results = shown.map(({ problem, fingerprint }) => {
        return resultOf(problem, fingerprint, indexes.get((0,words/* visible */.RK)(problem.rule)) ?? -1, view.named, options);
    });
    const left = found.length - shown.length;
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'swan-domains',
                        semanticVersion: version/* VERSION */.x,
                        version: version/* VERSION */.x,
                        informationUri: `https://www.npmjs.com/package/swan-domains/v/${version/* VERSION */.x}`,
                        language: lang === 'zh' ? 'zh-CN' : 'en-US',
                        rules,
                    },
                },
                // One for all commands: what a pull request's check found is then the same alert as a push's apply found.
                automationDetails: { id: 'swan-domains/' },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: {
                    [ROOT]: { description: { text: (0,words/* words */.aL)('The root of the repository.', '代码仓库的根目录。')[lang] } },
                },
                invocations: [invocationOf(view, left > 0 ? leftOut(left)[lang] : null, options)],
                results,
            },
        ],
    };
    return `${(0,json.escapeUnseen)(JSON.stringify(log, null, 2))}\n`;
}
function usageRows({ place, kind, message }) {
    if (!place)
        return [];
    const { file, line = 1, column = 1 } = place;
    const at = { file, line, column, endLine: line, endColumn: column };
    const about = { appId: null, errno: null, domainType: null, value: kind, place: at };
    return [{ rule: CONFIG_RULE, severity: 'error', ...about, message, remedy: '' }];
}
/** Where not all of them fit: the gravest, in their order. */
function mostOf(found) {
    let left = MOST_BYTES;
    let count = MOST_RESULTS;
    const kept = new Set();
    for (const grade of ['error', 'warning', 'info']) {
        for (const one of found) {
            const { severity, message, remedy, place, appId } = one.problem;
            if (severity !== grade || count === 0)
                continue;
            const texts = [message, remedy].map((text) => (0,words/* cut */.Jj)(text, LONGEST_TEXT)).join('');
            left -= Buffer.byteLength(`${texts}${place?.file}${appId}`) + FRAME;
            if (left < 0)
                break;
            count--;
            kept.add(one);
        }
    }
    return found.filter((one) => kept.has(one));
}
function resultOf(problem, fingerprint, ruleIndex, named, { lang, files, folder }) {
    const { rule, severity, errno, appId, domainType, place, message, remedy } = problem;
    const owner = named && appId !== null ? `${(0,app_row/* idText */.FP)(appId, lang)}: ` : '';
    const path = place?.file == null ? null : (0,repository_path/* repositoryPath */.SH)(place.file, folder);
    const told = [message, remedy].filter((text) => text !== '').map((text) => (0,words/* cut */.Jj)((0,words/* visible */.RK)(text), LONGEST_TEXT));
    const text = messageText(`${(0,repository_path/* elsewhereText */.Kq)(place, folder)}${owner}${told.join('\n')}`);
    return {
        ruleId: (0,words/* visible */.RK)(rule),
        ruleIndex,
        level: LEVELS[severity],
        message: { text },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: artifactOf(path ?? configOf(files, folder)),
                    region: path === null || !place ? { startLine: 1 } : regionOf(place),
                },
            },
        ],
        // The one key that GitHub reads.
        partialFingerprints: { primaryLocationLineHash: fingerprint },
        properties: {
            app_id: appId === null ? null : (0,words/* cut */.Jj)((0,words/* visible */.RK)(appId), LONGEST_TEXT),
            domain_type: domainType,
            errno,
        },
    };
}
function regionOf({ line, column, endLine, endColumn }) {
    return { startLine: line, startColumn: column, endLine, endColumn };
}
function configOf(files, folder) {
    const [config = CONFIG] = files.keys();
    return (0,repository_path/* repositoryPath */.SH)(config, folder) ?? CONFIG;
}
function leftOut(count) {
    return (0,words/* words */.aL)(`${count} more problems are left out: GitHub takes ${MOST_RESULTS} results and 10 MB`, `另有 ${count} 个问题未列出：GitHub 最多接收 ${MOST_RESULTS} 条结果和 10 MB`);
}


/***/ })

};
