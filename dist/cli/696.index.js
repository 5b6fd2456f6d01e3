export const id = 696;
export const ids = [696];
export const modules = {

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

/***/ 5696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain),
/* harmony export */   listTopics: () => (/* binding */ listTopics),
/* harmony export */   topics: () => (/* binding */ topics)
/* harmony export */ });
/* harmony import */ var _core_errno_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(678);
/* harmony import */ var _core_rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(235);
/* harmony import */ var _messages_errnos_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4295);
/* harmony import */ var _messages_labels_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7037);
/* harmony import */ var _messages_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4071);
/* harmony import */ var _messages_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(405);
/** What a rule or a code of the platform means, for `explain`. */






const GATEWAY = /^gateway:(\d+)$/;
/**
 * @param topic a rule's id, an errno (`470014`), or a code of the gateway (`gateway:110`)
 * @returns a page of text, or `null` where there is no such topic
 */
function explain(topic, lang) {
    if ((0,_core_rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isRuleId */ .KX)(topic))
        return explainRule(topic, lang);
    const gateway = GATEWAY.exec(topic)?.[1];
    const info = gateway ? (0,_core_errno_js__WEBPACK_IMPORTED_MODULE_1__/* .gatewayInfo */ .rR)(Number(gateway)) : /^\d+$/.test(topic) ? (0,_core_errno_js__WEBPACK_IMPORTED_MODULE_1__/* .errnoInfo */ .p9)(Number(topic)) : undefined;
    return info ? explainCode(info, gateway ? 'error_code' : 'errno', lang) : null;
}
/** Every topic, a line each. */
function listTopics(lang) {
    const ruleRows = _core_rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_IDS */ .Iu.map((id) => [id, _messages_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleMessages */ .D[id].title[lang]]);
    const errnoRows = onePerCode((0,_core_errno_js__WEBPACK_IMPORTED_MODULE_1__/* .knownErrnos */ .$b)()).map((info) => [String(info.errno), _messages_errnos_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoMessages */ .l[info.key].meaning[lang]]);
    const gatewayRows = onePerCode((0,_core_errno_js__WEBPACK_IMPORTED_MODULE_1__/* .knownGatewayCodes */ .wr)()).map((info) => [`gateway:${info.errno}`, _messages_errnos_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoMessages */ .l[info.key].meaning[lang]]);
    const width = Math.max(...[...ruleRows, ...gatewayRows].map(([topic]) => topic.length));
    const lines = (rows) => rows.map(([topic, text]) => `  ${topic.padEnd(width)}  ${text}`);
    return [
        (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)('rules', '规则')[lang],
        ...lines(ruleRows),
        '',
        (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)('errno of the platform', '平台的 errno')[lang],
        ...lines(errnoRows),
        '',
        (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)('error_code of the gateway', '网关的 error_code')[lang],
        ...lines(gatewayRows),
        '',
    ].join('\n');
}
/** A code may mean something of its own at the platform's level: it is explained by what it means for apps. */
function onePerCode(codes) {
    return codes.filter(({ errno }, index) => codes.findIndex((other) => other.errno === errno) === index);
}
/** Everything that `explain` knows, for suggestions. */
function topics() {
    const codes = [
        ...onePerCode((0,_core_errno_js__WEBPACK_IMPORTED_MODULE_1__/* .knownErrnos */ .$b)()).map(({ errno }) => `${errno}`),
        ...onePerCode((0,_core_errno_js__WEBPACK_IMPORTED_MODULE_1__/* .knownGatewayCodes */ .wr)()).map(({ errno }) => `gateway:${errno}`),
    ];
    return [..._core_rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_IDS */ .Iu, ...codes];
}
function explainRule(id, lang) {
    const { severity, foresees } = _core_rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .aO[id];
    const lines = [
        `${id}: ${_messages_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleMessages */ .D[id].title[lang]}`,
        '',
        `${(0,_messages_words_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)('severity', '级别')[lang]}: ${_messages_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .severityWords */ .D4[severity][lang]}`,
    ];
    const info = foresees === null ? undefined : (0,_core_errno_js__WEBPACK_IMPORTED_MODULE_1__/* .errnoInfo */ .p9)(foresees);
    if (info) {
        lines.push((0,_messages_words_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)(`foresees errno ${foresees}: ${_messages_errnos_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoMessages */ .l[info.key].meaning.en}`, `可预见 errno ${foresees}：${_messages_errnos_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoMessages */ .l[info.key].meaning.zh}`)[lang]);
    }
    lines.push((0,_messages_words_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)(`setting in swan-domains.yml: rules: { ${id}: error | warning | info | off }`, `在 swan-domains.yml 中设置：rules: { ${id}: error | warning | info | off }`)[lang], (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)(`page: docs/rules/${id}.md`, `说明页：docs/rules/${id}.md`)[lang]);
    return `${lines.join('\n')}\n`;
}
function explainCode({ errno, key, endpoints, level }, name, lang) {
    const { meaning, remedy } = _messages_errnos_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoMessages */ .l[key];
    const where = endpoints ? ` (${endpoints.join(', ')})` : level ? ` (${level}/modify…)` : '';
    const foreseeing = Object.values(_core_rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .aO).filter(({ foresees }) => foresees === errno);
    const lines = [`${name} ${errno}${where}: ${meaning[lang]}`, `  = ${remedy[lang]}`];
    if (name === 'errno' && foreseeing.length > 0) {
        const ids = foreseeing.map(({ id }) => id).join(', ');
        lines.push('', (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)(`foreseen by: ${ids}`, `可预见它的规则：${ids}`)[lang]);
    }
    return `${lines.join('\n')}\n`;
}


/***/ })

};
