export const id = 4359;
export const ids = [4359];
export const modules = {

/***/ 4359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runWhich: () => (/* binding */ runWhich)
/* harmony export */ });
/* harmony import */ var _config_load_declaration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4494);
/* harmony import */ var _core_domain_lists_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3624);
/* harmony import */ var _core_domain_type_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1337);
/* harmony import */ var _core_entry_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4574);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9665);
/* harmony import */ var _report_messages_failures_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4603);
/* harmony import */ var _report_messages_words_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(405);
/* harmony import */ var _apps_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6880);
/* harmony import */ var _hide_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1960);
/* harmony import */ var _in_language_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9130);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(760);
/* harmony import */ var _without_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6506);












/** @returns 0 where it is found, 1 where it is not, 4 where an app could not be read */
async function runWhich({ domain, live }, asked, outside) {
    const host = (0,_without_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .c)(outside, (0,_hide_token_js__WEBPACK_IMPORTED_MODULE_1__/* .createSecrets */ .g)());
    const written = (0,_config_load_declaration_js__WEBPACK_IMPORTED_MODULE_2__/* .loadDeclaration */ .tF)(host.cwd, asked.config);
    const command = (0,_in_language_of_js__WEBPACK_IMPORTED_MODULE_3__/* .inLanguageOf */ .x)(written, asked);
    const declaration = await (0,_apps_command_js__WEBPACK_IMPORTED_MODULE_4__/* .withAppsOfCommand */ .l)(written, command, host);
    const targets = (0,_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .targetsOf */ .QR)(command, declaration);
    const isMeant = matcher(domain);
    const lists = new Map();
    const unread = [];
    if (live) {
        const { openPlatforms } = await Promise.all(/* import() */[__webpack_require__.e(9052), __webpack_require__.e(816), __webpack_require__.e(7287), __webpack_require__.e(9407)]).then(__webpack_require__.bind(__webpack_require__, 9407));
        const { readApps } = await Promise.all(/* import() */[__webpack_require__.e(9052), __webpack_require__.e(545)]).then(__webpack_require__.bind(__webpack_require__, 545));
        for (const app of await readApps(targets, command, host, await openPlatforms(targets, command, host))) {
            if (app.live)
                lists.set(app.appId, app.live);
            else
                unread.push(app);
        }
    }
    const found = targets.flatMap((target) => _core_domain_type_js__WEBPACK_IMPORTED_MODULE_6__/* .DOMAIN_TYPES */ .vk.flatMap((type) => {
        const declared = matching(target.lists, type, isMeant, _core_domain_lists_js__WEBPACK_IMPORTED_MODULE_7__/* .readLists */ .qZ);
        const read = lists.get(target.appId);
        const has = matching(read ?? {}, type, isMeant, _core_domain_lists_js__WEBPACK_IMPORTED_MODULE_7__/* .readLive */ .p9);
        return [...new Set([...declared.keys(), ...has.keys()])].map((key) => ({
            app_id: target.appId,
            domain_type: type,
            domain: declared.get(key) ?? has.get(key) ?? key,
            declared: declared.has(key),
            live: read ? has.has(key) : null,
        }));
    }));
    if (command.format === 'json') {
        const json = {
            schema: 'swan-domains/1',
            command: 'which',
            domain,
            found,
            unread: unread.map(({ appId }) => appId),
        };
        host.stdout(`${(0,_report_json_js__WEBPACK_IMPORTED_MODULE_8__.escapeUnseen)(JSON.stringify(json, null, 2))}\n`);
    }
    else
        host.stdout(text(found, unread, targets.length, command.lang));
    return unread.length > 0 ? 4 : found.length > 0 ? 0 : 1;
}
function matcher(domain) {
    const asked = (0,_core_entry_js__WEBPACK_IMPORTED_MODULE_9__/* .parseEntry */ .ER)(domain.trim());
    const key = (0,_core_entry_js__WEBPACK_IMPORTED_MODULE_9__/* .comparisonKey */ .tH)(asked);
    if (asked.protocol !== null || !asked.host)
        return (entry) => (0,_core_entry_js__WEBPACK_IMPORTED_MODULE_9__/* .comparisonKey */ .tH)(entry) === key;
    const { name, wildcard } = asked.host;
    return ({ host }) => host?.name === name && host.wildcard === wildcard;
}
/** Comparison key -> spelling. */
function matching(lists, type, isMeant, read) {
    const entries = read(lists).get(type)?.entries ?? [];
    return new Map(entries.filter(isMeant).map((entry) => [(0,_core_entry_js__WEBPACK_IMPORTED_MODULE_9__/* .comparisonKey */ .tH)(entry), entry.text]));
}
function text(found, unread, apps, lang) {
    const width = Math.max(0, ...found.map(({ app_id }) => (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_10__/* .visible */ .RK)(app_id ?? '-').length));
    const lines = found.map((one) => {
        const id = (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_10__/* .visible */ .RK)(one.app_id ?? '-').padEnd(width);
        return `${id}  ${one.domain_type.padEnd(15)}  ${(0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_10__/* .visible */ .RK)(one.domain)}  ${whereWords(one)[lang]}`;
    });
    const unknown = unread.map(({ appId, failed }) => {
        const why = failed ? `: ${(0,_report_messages_failures_js__WEBPACK_IMPORTED_MODULE_11__/* .failedText */ .d)(failed).line[lang]}` : '';
        return `${(0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_10__/* .visible */ .RK)(appId ?? '-').padEnd(width)}  ${(0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_10__/* .words */ .aL)('could not be read', '未能读取')[lang]}${why}`;
    });
    const count = new Set(found.map(({ app_id }) => app_id)).size;
    const end = (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_10__/* .words */ .aL)(`${count} of ${apps} apps`, `${apps} 个小程序中有 ${count} 个`)[lang];
    return `${[...lines, ...unknown, end].join('\n')}\n`;
}
function whereWords({ declared, live }) {
    if (declared && live)
        return (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_10__/* .words */ .aL)('declared, live', '已声明，线上存在');
    if (declared)
        return live === null ? (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_10__/* .words */ .aL)('declared', '已声明') : (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_10__/* .words */ .aL)('declared, not live', '已声明，线上没有');
    return (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_10__/* .words */ .aL)('live, not declared', '线上存在，未声明');
}


/***/ })

};
