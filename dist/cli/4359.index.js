export const id = 4359;
export const ids = [4359,9665];
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
        const { readApps } = await Promise.all(/* import() */[__webpack_require__.e(9052), __webpack_require__.e(2926)]).then(__webpack_require__.bind(__webpack_require__, 545));
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


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   escapeUnseen: () => (/* binding */ escapeUnseen),
/* harmony export */   renderJson: () => (/* binding */ renderJson),
/* harmony export */   toJson: () => (/* binding */ toJson)
/* harmony export */ });
/* harmony import */ var _messages_describe_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9934);
/* harmony import */ var _messages_describe_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(569);
/* harmony import */ var _messages_failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4603);
/* harmony import */ var _messages_usages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(698);
/* harmony import */ var _problem_row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1153);





const renderJson = (outcome, { lang, exitCode }) => `${escapeUnseen(JSON.stringify(toJson(outcome, exitCode, lang), null, 2))}\n`;
/** The same JSON, with nothing in it that a terminal or GitHub's runner obeys, or that turns the reading direction. */
function escapeUnseen(json) {
    return json
        .replaceAll('##[', '#\\u0023[')
        .replace(/[\u007f-\u009f\p{Cf}\u2028\u2029]/gu, (character) => character.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`));
}
/** The value that `--format json` prints. */
function toJson(outcome, exitCode, lang) {
    const { command, problems, suppressed, apps, checksum, interrupted, configs, fixed } = outcome;
    const usages = outcome.usages.map((usage) => usageJson(usage, lang));
    return {
        schema: 'swan-domains/1',
        command,
        ok: exitCode === 0,
        exit_code: exitCode,
        checksum,
        ...(interrupted ? { interrupted } : {}),
        ...(configs ? { configs } : {}),
        problems: problems.map((problem) => problemJson(problem, lang)),
        suppressed: suppressed.map((problem) => suppressedJson(problem, lang)),
        ...(fixed ? { fixed: fixed.fixes.map(fixJson) } : {}),
        apps: apps.map((app) => appJson(app, lang)),
        ...(outcome.scanned ? { scanned: scannedJson(outcome.scanned) } : {}),
        ...(usages.length > 0 ? { usage: usages[0] } : {}),
        ...(usages.length > 1 ? { usages } : {}),
    };
}
function scannedJson({ files, leftOut, calls }) {
    return {
        files,
        left_out: leftOut,
        calls: calls.map(({ domainType, domain, by, at, place, ignored }) => ({
            domain_type: domainType,
            domain,
            by,
            called_at: at,
            file: place.file,
            line: place.line,
            column: place.column,
            ignored,
        })),
    };
}
function usageJson({ usage, place }, lang) {
    const at = { file: place?.file ?? null, line: place?.line ?? null, column: place?.column ?? null };
    return { kind: usage.kind, message: (0,_messages_usages_js__WEBPACK_IMPORTED_MODULE_0__/* .describeUsage */ .P)(usage)[lang], ...at };
}
function problemJson(problem, lang) {
    const { appId, rule, severity, errno, domainType, subject, value, place } = problem;
    return {
        rule,
        severity,
        errno,
        app_id: appId,
        domain_type: domainType,
        list: subject === 'called' ? 'called' : subject === 'registered' || subject === 'held' ? 'registered' : 'domains',
        value,
        ...(0,_messages_describe_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .describeProblem */ .B)(problem, lang),
        ...placeJson(place),
    };
}
/** `by`: where the suppression itself is written. */
function suppressedJson(problem, lang) {
    const { reason, until = null, place = null } = problem.suppression;
    const { source, ...at } = placeJson(place);
    return { ...problemJson(problem, lang), reason, until, by: { kind: (0,_problem_row_js__WEBPACK_IMPORTED_MODULE_2__/* .suppressedBy */ .s2)(problem), ...at } };
}
/** In a file: its place is exact, or the start of its text. */
function fixJson({ rule, safe, place, from, to }) {
    return { rule, safe, from, to, file: place.file, line: place.line, column: place.column };
}
function placeJson(place) {
    return {
        file: place?.file ?? null,
        source: place?.source ?? null,
        line: place?.line ?? null,
        column: place?.column ?? null,
        end_line: place?.endLine ?? null,
        end_column: place?.endColumn ?? null,
    };
}
function appJson(app, lang) {
    const differences = [...app.differences].filter(([, { add, delete: remove }]) => add.length + remove.length > 0);
    return {
        app_id: app.appId,
        status: app.status,
        checksum: app.checksum,
        changes: Object.fromEntries(differences.map(([type, { add, delete: remove }]) => [type, { add, delete: remove }])),
        target: Object.fromEntries([...app.differences].map(([type, { target }]) => [type, target])),
        calls: app.calls.map(({ endpoint, action, domains }) => ({ endpoint, action, domains })),
        sent: app.sent,
        error: app.failed ? failureJson(app.failed, app.level, lang) : null,
        refusal: app.refusal ? refusalJson(app.refusal, app.level, lang) : null,
        live: app.live,
        before: app.before,
    };
}
/** `message` is `reason` and `remedy` in one line. */
function refusalJson(refusal, level, lang) {
    const { message: reason, remedy } = (0,_messages_describe_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .describeRefusal */ .a2)(refusal, level);
    return {
        kind: refusal.kind,
        message: (0,_messages_describe_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalText */ .Kw)(refusal, lang, level),
        reason: reason[lang],
        remedy: remedy?.[lang] ?? null,
    };
}
function failureJson({ failure, endpoint, action }, level, lang) {
    const { message, remedy } = (0,_messages_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .describeFailure */ .I)(failure, action, level);
    return {
        kind: failure.kind,
        endpoint,
        action,
        errno: failure.kind === 'errno' ? failure.errno : null,
        error_code: failure.kind === 'gateway' ? failure.errorCode : null,
        message: message[lang],
        remedy: remedy[lang],
    };
}


/***/ })

};
