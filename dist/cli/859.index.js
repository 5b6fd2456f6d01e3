export const id = 859;
export const ids = [859];
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
        const live = await (0,_read_live_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .readLiveLists */ .I)(endpoints, platform);
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
/* harmony import */ var _app_get_app_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(810);
/* harmony import */ var _app_run_apps_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6402);
/* harmony import */ var _config_load_declaration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4777);
/* harmony import */ var _platform_api_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6354);
/* harmony import */ var _platform_proxy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2642);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9665);
/* harmony import */ var _report_messages_failures_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4603);
/* harmony import */ var _report_messages_words_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(405);
/* harmony import */ var _apps_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6880);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8363);
/* harmony import */ var _hide_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1960);
/* harmony import */ var _open_platforms_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(140);
/* harmony import */ var _run_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8915);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(760);
/** Do the credentials work, and by which way? One reading call for each chosen app, and everything around it. */














/** @returns 0 where every app answered, else 4 */
async function runDoctor(command, outside) {
    const { lang } = command;
    const host = (0,_run_command_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .c)(outside, (0,_hide_token_js__WEBPACK_IMPORTED_MODULE_1__/* .createSecrets */ .g)());
    const declaration = await (0,_apps_command_js__WEBPACK_IMPORTED_MODULE_2__/* .withAppsOfCommand */ .l)((0,_config_load_declaration_js__WEBPACK_IMPORTED_MODULE_3__/* .loadDeclaration */ .tF)(host.cwd, command.config), command, host);
    const targets = (0,_targets_js__WEBPACK_IMPORTED_MODULE_4__/* .targetsOf */ .QR)(command, declaration);
    const address = (0,_platform_api_url_js__WEBPACK_IMPORTED_MODULE_5__/* .parseApiUrl */ .nV)(command.apiUrl ?? (host.env[_open_platforms_js__WEBPACK_IMPORTED_MODULE_6__/* .API_URL_VARIABLE */ .c] || _platform_api_url_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_API_URL */ .rK));
    const proxy = (0,_platform_proxy_js__WEBPACK_IMPORTED_MODULE_7__/* .proxyFor */ .iJ)(address, host.env);
    const seen = new Map();
    const platforms = await (0,_open_platforms_js__WEBPACK_IMPORTED_MODULE_6__.openPlatforms)(targets, command, host, (token) => seen.set(token.appId, token));
    const examine = (target) => (0,_app_get_app_js__WEBPACK_IMPORTED_MODULE_8__/* .getApp */ .S)(target.appId, ['modifydomain'], deferred(() => platforms.open(target)));
    const apps = await (0,_app_run_apps_js__WEBPACK_IMPORTED_MODULE_9__/* .runApps */ .o)(targets, examine, {
        concurrency: command.concurrency ?? _command_js__WEBPACK_IMPORTED_MODULE_10__/* .CONCURRENCY */ .iy,
        signal: host.interruption(),
        silence: platforms.silence,
    });
    const examined = apps.flatMap((app, index) => {
        const target = targets[index];
        return target ? [{ target, token: seen.get(target.appId) ?? null, app }] : [];
    });
    const found = { address: address.href, proxy: proxy === null ? null : (0,_platform_proxy_js__WEBPACK_IMPORTED_MODULE_7__/* .describeProxy */ .GK)(proxy), examined };
    const print = command.format === 'json' ? json : text;
    host.stdout(print(found, lang));
    return apps.every(answered) ? 0 : 4;
}
/** Not where the run ended before its turn. */
function answered({ live }) {
    return live !== null;
}
const NOT_ASKED = (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_11__/* .words */ .aL)('not asked: the run ended before its turn', '未查询：运行提前结束');
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
        error: app.failed ? (0,_report_messages_failures_js__WEBPACK_IMPORTED_MODULE_12__/* .failedText */ .d)(app.failed).message[lang] : answered(app) ? null : NOT_ASKED[lang],
        remedy: app.failed ? (0,_report_messages_failures_js__WEBPACK_IMPORTED_MODULE_12__/* .failedText */ .d)(app.failed).remedy[lang] : null,
    }));
    return `${(0,_report_json_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeUnseen */ .YA)(JSON.stringify({ schema: 'swan-domains/1', command: 'doctor', address, proxy, apps }, null, 2))}\n`;
}
function text({ address, proxy, examined }, lang) {
    const rows = [
        [(0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_11__/* .words */ .aL)('address', '地址'), address],
        [(0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_11__/* .words */ .aL)('proxy', '代理'), proxy ?? (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_11__/* .words */ .aL)('none', '无')[lang]],
    ];
    const lines = rows.map(([label, value]) => (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_11__/* .words */ .aL)(`${label.en}: ${(0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_11__/* .visible */ .RK)(value)}`, `${label.zh}：${(0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_11__/* .visible */ .RK)(value)}`)[lang]);
    for (const { target, token, app } of examined) {
        lines.push('');
        if (target.appId !== null)
            lines.push((0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_11__/* .visible */ .RK)(target.appId));
        const from = (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_11__/* .words */ .aL)(`token: from ${sourceText(target.token)}`, `token：来自 ${sourceText(target.token)}`)[lang];
        lines.push(token ? `${from}${(0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_11__/* .words */ .aL)(', ', '，')[lang]}${kindWords(token)[lang]}` : from);
        if (app.failed) {
            const { message, remedy } = (0,_report_messages_failures_js__WEBPACK_IMPORTED_MODULE_12__/* .failedText */ .d)(app.failed);
            lines.push(`✗ ${message[lang]}`, `  = ${remedy[lang]}`);
        }
        else if (!answered(app))
            lines.push(`- ${NOT_ASKED[lang]}`);
        else {
            const count = Object.values(app.live ?? {}).reduce((sum, list) => sum + list.length, 0);
            lines.push((0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_11__/* .words */ .aL)(`✓ the platform answered: ${count} domains`, `✓ 平台已应答：${count} 个服务器域名`)[lang]);
        }
    }
    return `${lines.join('\n')}\n`;
}
/** Where it is from; a command's text may hold a secret, and is not shown. */
function sourceText(source) {
    switch (source.kind) {
        case 'env':
            return (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_11__/* .visible */ .RK)(source.name);
        case 'file':
            return (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_11__/* .visible */ .RK)(source.path);
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
        app: (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_11__/* .words */ .aL)('an app’s', '小程序的 token'),
        platform: (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_11__/* .words */ .aL)('a platform’s (42.): an app’s is needed', '第三方平台的 token（42.）：需要小程序的'),
        refresh: (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_11__/* .words */ .aL)('a refresh token (46.): an app’s is needed', 'refresh_token（46.）：需要小程序的 access_token'),
        unknown: (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_11__/* .words */ .aL)('of an unknown form', '格式未知'),
    };
    if (expiresAt === null)
        return kinds[kind];
    const time = `${new Date(expiresAt).toISOString().slice(0, 19)}Z`;
    return expiresAt <= Date.now()
        ? (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_11__/* .words */ .aL)(`${kinds[kind].en}, expired ${time}`, `${kinds[kind].zh}，已于 ${time} 过期`)
        : (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_11__/* .words */ .aL)(`${kinds[kind].en}, expires ${time}`, `${kinds[kind].zh}，${time} 过期`);
}


/***/ })

};
