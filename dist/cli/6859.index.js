export const id = 6859;
export const ids = [6859,9665,7461];
export const modules = {

/***/ 810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ getApp)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3996);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3977);
/* harmony import */ var _read_live_lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7461);



/** @returns the app's outcome with its live lists; a failure of the platform is data here */
async function getApp(appId, endpoints, platform) {
    try {
        const live = await (0,_read_live_lists_js__WEBPACK_IMPORTED_MODULE_0__.readLiveLists)(endpoints, platform);
        return { ...(0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .blankApp */ .WG)(appId, 'unchanged'), live };
    }
    catch (error) {
        if (!(0,_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlatformError */ .w)(error))
            throw error;
        const { failure, endpoint, action } = error;
        if (failure.kind === 'interrupted')
            return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .blankApp */ .WG)(appId, 'skipped');
        return { ...(0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .blankApp */ .WG)(appId, 'failed'), failed: { failure, endpoint, action } };
    }
}


/***/ }),

/***/ 7461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readLiveLists: () => (/* binding */ readLiveLists)
/* harmony export */ });
/** @throws PlatformError */
async function readLiveLists(endpoints, platform) {
    let lists = {};
    for (const endpoint of endpoints)
        lists = { ...lists, ...(await platform.get(endpoint)) };
    return lists;
}


/***/ }),

/***/ 6402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ runApps)
/* harmony export */ });
/* harmony import */ var p_queue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9052);
/* harmony import */ var _failure_class_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1639);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3996);
/**
 * Many apps, some at a time. One app's failure is that app's; what would hold for every app ends the run, and so does
 * a platform that answers none of them.
 */



/**
 * @param work must not throw for what the platform does: its failures are outcomes
 * @returns an outcome for each app, in the order given, whatever order they were done in; those that were not
 * started are `skipped`
 * @throws what `work` throws: only bugs
 */
async function runApps(apps, work, { concurrency, signal, silence, onDone }) {
    const queue = new p_queue__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay({ concurrency });
    let ended = false;
    let refusal = null;
    const tasks = apps.map((app, index) => async () => {
        if (ended || signal.aborted)
            return { ...(0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .blankApp */ .WG)(app.appId, 'skipped'), refusal };
        const outcome = await work(app, index);
        if (outcome.failed && (0,_failure_class_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsForAll */ .fS)(outcome.failed.failure))
            ended = true;
        if (silence?.isLast(outcome)) {
            ended = true;
            refusal = { kind: 'no-answer', apps: silence.most };
        }
        onDone?.(outcome);
        return outcome;
    });
    return queue.addAll(tasks);
}


/***/ }),

/***/ 6859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDoctor: () => (/* binding */ runDoctor)
/* harmony export */ });
/* harmony import */ var _app_get_app_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(810);
/* harmony import */ var _app_run_apps_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6402);
/* harmony import */ var _config_load_declaration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4494);
/* harmony import */ var _platform_api_url_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6354);
/* harmony import */ var _platform_describe_proxy_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6576);
/* harmony import */ var _platform_proxy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2642);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9665);
/* harmony import */ var _report_messages_failures_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4603);
/* harmony import */ var _report_messages_words_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(405);
/* harmony import */ var _apps_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6880);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8363);
/* harmony import */ var _hide_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1960);
/* harmony import */ var _in_language_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9130);
/* harmony import */ var _open_platforms_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9407);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(760);
/* harmony import */ var _without_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6506);
/** Do the credentials work, and by which way? One reading call for each chosen app, and everything around it. */
















/** @returns 0 where every app answered, else 4 */
async function runDoctor(asked, outside) {
    const host = (0,_without_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .c)(outside, (0,_hide_token_js__WEBPACK_IMPORTED_MODULE_1__/* .createSecrets */ .g)());
    const written = (0,_config_load_declaration_js__WEBPACK_IMPORTED_MODULE_2__/* .loadDeclaration */ .tF)(host.cwd, asked.config);
    const command = (0,_in_language_of_js__WEBPACK_IMPORTED_MODULE_3__/* .inLanguageOf */ .x)(written, asked);
    const declaration = await (0,_apps_command_js__WEBPACK_IMPORTED_MODULE_4__/* .withAppsOfCommand */ .l)(written, command, host);
    const targets = (0,_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .targetsOf */ .QR)(command, declaration);
    const address = (0,_platform_api_url_js__WEBPACK_IMPORTED_MODULE_6__/* .parseApiUrl */ .nV)(command.apiUrl ?? (host.env[_open_platforms_js__WEBPACK_IMPORTED_MODULE_7__/* .API_URL_VARIABLE */ .c] || _platform_api_url_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_API_URL */ .rK));
    const proxy = (0,_platform_proxy_js__WEBPACK_IMPORTED_MODULE_8__/* .proxyFor */ .i)(address, host.env);
    const seen = new Map();
    const platforms = await (0,_open_platforms_js__WEBPACK_IMPORTED_MODULE_7__.openPlatforms)(targets, command, host, (token) => seen.set(token.appId, token));
    const examine = (target) => (0,_app_get_app_js__WEBPACK_IMPORTED_MODULE_9__/* .getApp */ .S)(target.appId, ['modifydomain'], deferred(() => platforms.open(target)));
    const apps = await (0,_app_run_apps_js__WEBPACK_IMPORTED_MODULE_10__/* .runApps */ .o)(targets, examine, {
        concurrency: command.concurrency ?? _command_js__WEBPACK_IMPORTED_MODULE_11__/* .CONCURRENCY */ .iy,
        signal: host.interruption(),
        silence: platforms.silence,
    });
    const examined = apps.flatMap((app, index) => {
        const target = targets[index];
        return target ? [{ target, token: seen.get(target.appId) ?? null, app }] : [];
    });
    const found = { address: address.href, proxy: proxy === null ? null : (0,_platform_describe_proxy_js__WEBPACK_IMPORTED_MODULE_12__/* .describeProxy */ .G)(proxy), examined };
    const print = command.format === 'json' ? json : text;
    host.stdout(print(found, command.lang));
    return apps.every(answered) ? 0 : 4;
}
/** Not where the run ended before its turn. */
function answered({ live }) {
    return live !== null;
}
const NOT_ASKED = (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_13__/* .words */ .aL)('not asked: the run ended before its turn', '未查询：运行提前结束');
/** A Platform that is opened by its first call: that its token cannot be had is told as any other failure. */
function deferred(open) {
    return {
        get: async (endpoint) => (await open()).get(endpoint),
        modify: async (call) => (await open()).modify(call),
    };
}
function json({ address, proxy, examined }, lang) {
    const apps = examined.map(({ target, token, app }) => ({
        app_id: target.appId,
        token: {
            from: sourceText(target.token),
            kind: token?.kind ?? null,
            expires_at: token?.expiresAt == null ? null : new Date(token.expiresAt).toISOString(),
        },
        ok: answered(app),
        error: app.failed ? (0,_report_messages_failures_js__WEBPACK_IMPORTED_MODULE_14__/* .failedText */ .d)(app.failed).message[lang] : answered(app) ? null : NOT_ASKED[lang],
        remedy: app.failed ? (0,_report_messages_failures_js__WEBPACK_IMPORTED_MODULE_14__/* .failedText */ .d)(app.failed).remedy[lang] : null,
    }));
    return `${(0,_report_json_js__WEBPACK_IMPORTED_MODULE_15__.escapeUnseen)(JSON.stringify({ schema: 'swan-domains/1', command: 'doctor', address, proxy, apps }, null, 2))}\n`;
}
function text({ address, proxy, examined }, lang) {
    const rows = [
        [(0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_13__/* .words */ .aL)('address', '地址'), address],
        [(0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_13__/* .words */ .aL)('proxy', '代理'), proxy ?? (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_13__/* .words */ .aL)('none', '无')[lang]],
    ];
    const lines = rows.map(([label, value]) => (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_13__/* .words */ .aL)(`${label.en}: ${(0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_13__/* .visible */ .RK)(value)}`, `${label.zh}：${(0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_13__/* .visible */ .RK)(value)}`)[lang]);
    for (const { target, token, app } of examined) {
        lines.push('');
        if (target.appId !== null)
            lines.push((0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_13__/* .visible */ .RK)(target.appId));
        const from = (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_13__/* .words */ .aL)(`token: from ${sourceText(target.token)}`, `token：来自 ${sourceText(target.token)}`)[lang];
        lines.push(token ? `${from}${(0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_13__/* .words */ .aL)(', ', '，')[lang]}${kindWords(token)[lang]}` : from);
        if (app.failed) {
            const { message, remedy } = (0,_report_messages_failures_js__WEBPACK_IMPORTED_MODULE_14__/* .failedText */ .d)(app.failed);
            lines.push(`✗ ${message[lang]}`, `  = ${remedy[lang]}`);
        }
        else if (!answered(app))
            lines.push(`- ${NOT_ASKED[lang]}`);
        else {
            const count = Object.values(app.live ?? {}).reduce((sum, list) => sum + list.length, 0);
            lines.push((0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_13__/* .words */ .aL)(`✓ the platform answered: ${count} domains`, `✓ 平台已应答：${count} 个服务器域名`)[lang]);
        }
    }
    return `${lines.join('\n')}\n`;
}
/** Where it is from; a command's text may hold a secret, and is not shown. */
function sourceText(source) {
    switch (source.kind) {
        case 'env':
            return (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_13__/* .visible */ .RK)(source.name);
        case 'file':
            return (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_13__/* .visible */ .RK)(source.path);
        case 'stdin':
            return 'stdin';
        case 'command':
            return 'token-command';
        case 'tokens-command':
            return 'tokens-command';
    }
}
function kindWords({ kind, expiresAt }) {
    const kinds = {
        app: (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_13__/* .words */ .aL)('an app’s', '小程序的 token'),
        platform: (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_13__/* .words */ .aL)('a platform’s (42.): an app’s is needed', '第三方平台的 token（42.）：需要小程序的'),
        refresh: (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_13__/* .words */ .aL)('a refresh token (46.): an app’s is needed', 'refresh_token（46.）：需要小程序的 access_token'),
        unknown: (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_13__/* .words */ .aL)('of an unknown form', '格式未知'),
    };
    if (expiresAt === null)
        return kinds[kind];
    const time = `${new Date(expiresAt).toISOString().slice(0, 19)}Z`;
    return expiresAt <= Date.now()
        ? (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_13__/* .words */ .aL)(`${kinds[kind].en}, expired ${time}`, `${kinds[kind].zh}，已于 ${time} 过期`)
        : (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_13__/* .words */ .aL)(`${kinds[kind].en}, expires ${time}`, `${kinds[kind].zh}，${time} 过期`);
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
