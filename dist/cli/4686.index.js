export const id = 4686;
export const ids = [4686];
export const modules = {

/***/ 4686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveSandbox: () => (/* binding */ serveSandbox)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _app_usage_error_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3088);
/* harmony import */ var _command_apps_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6880);
/* harmony import */ var _command_in_language_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9130);
/* harmony import */ var _config_load_declaration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4494);
/* harmony import */ var _core_domain_lists_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3624);
/* harmony import */ var _report_messages_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(405);
/* harmony import */ var _sandbox_sandbox_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7678);
/* harmony import */ var _sandbox_sandbox_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6822);
/* harmony import */ var _request_line_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1107);
/* harmony import */ var _to_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1141);
/** `swan-domains sandbox`: serves the platform on this machine until it is stopped. */












const LARGEST_PORT = 65_535;
const LARGEST_QUOTA = 1_000_000;
const LARGEST_DELAY_MS = 600_000;
/** @throws UsageError */
async function serveSandbox(parsed, locale, host) {
    const { values } = parsed;
    const asked = (0,_to_command_js__WEBPACK_IMPORTED_MODULE_3__/* .toCommand */ .Ve)(parsed, 'check', locale);
    const written = (0,_config_load_declaration_js__WEBPACK_IMPORTED_MODULE_4__/* .loadDeclaration */ .tF)(host.cwd, asked.config);
    const command = (0,_command_in_language_of_js__WEBPACK_IMPORTED_MODULE_5__/* .inLanguageOf */ .x)(written, asked);
    const { lang } = command;
    const declaration = await (0,_command_apps_command_js__WEBPACK_IMPORTED_MODULE_6__/* .withAppsOfCommand */ .l)(written, command, host);
    const registered = await registeredOf(declaration, host.cwd);
    const ids = declaration.apps?.kind === 'list' ? declaration.apps.apps.map(({ appId }) => appId) : [];
    const tokens = ids.map((id) => [id, tokenOf(id)]);
    const [first, ...others] = tokens;
    const number = (option, most) => (values.has(option) ? (0,_to_command_js__WEBPACK_IMPORTED_MODULE_3__/* .readNumber */ .kz)(values, option, 0, most) : 0);
    const sandbox = await start(number('port', LARGEST_PORT), {
        registered: textsOf({ ...registered, ...(0,_to_command_js__WEBPACK_IMPORTED_MODULE_3__/* .givenRegistered */ .Ot)(values) }),
        ...(first ? { token: first[1] } : {}),
        apps: others.map(([, token]) => ({ token })),
        unverified: values.get('unverified') ?? [],
        answers: (values.get('answer') ?? []).map(readAnswer),
        ...(values.has('quota') ? { quota: number('quota', LARGEST_QUOTA) } : {}),
        delayMs: number('delay', LARGEST_DELAY_MS),
        showAfter: number('show-after', LARGEST_QUOTA),
        ...(values.has('per-second') ? { perSecond: (0,_to_command_js__WEBPACK_IMPORTED_MODULE_3__/* .readNumber */ .kz)(values, 'per-second', 1, LARGEST_QUOTA) } : {}),
        record: false,
        onRequest: (request) => host.stderr(`${(0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)((0,_request_line_js__WEBPACK_IMPORTED_MODULE_8__/* .requestLine */ .u)(request))}\n`),
    });
    const file = values.get('tokens')?.at(-1);
    if (file !== undefined)
        writeTokens((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(host.cwd, file), file, tokens);
    host.stdout([
        (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_7__/* .words */ .aL)('the platform’s sandbox is serving; Ctrl-C stops it', '平台沙箱已启动；按 Ctrl-C 停止')[lang],
        '',
        `export SWAN_DOMAINS_API_URL=${sandbox.url}`,
        ...(first ? [] : [`export SWAN_DOMAINS_ACCESS_TOKEN=${sandbox.token}`]),
        `export SWAN_DOMAINS_PLATFORM_TOKEN=${sandbox.platformToken}`,
        ...(first ? appsLines(tokens, file, lang) : []),
        '',
    ].join('\n'));
    const stop = host.interruption();
    if (!stop.aborted)
        await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(stop, 'abort');
    await sandbox.close();
    return 0;
}
/** As the platform had them when the snapshot was pulled; before there is one, what is to be registered. */
async function registeredOf(declaration, cwd) {
    const { loadSnapshot, snapshotPath } = await __webpack_require__.e(/* import() */ 7664).then(__webpack_require__.bind(__webpack_require__, 7664));
    const named = declaration.snapshot !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(snapshotPath(declaration, cwd).path);
    if (!named)
        return declaration.registered ?? {};
    const { placed } = loadSnapshot(declaration, cwd, true).snapshot;
    // The platform may hold what nobody can register any more; the sandbox does not.
    const registrable = ({ canonical, host }) => canonical !== null && host?.wildcard === false;
    return Object.fromEntries(Object.entries(placed).map(([type, list]) => [type, { ...list, entries: list.entries.filter(registrable) }]));
}
/** Of the form that the platform's have, and the same in every run. */
function tokenOf(appId) {
    const hex = Buffer.from(appId).toString('hex').padStart(32, '0');
    return `45.${hex}.3600.4102444800.sandbox`;
}
function writeTokens(path, shown, tokens) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(path, `${JSON.stringify(Object.fromEntries(tokens), null, 2)}\n`, { mode: 0o600 });
    }
    catch (error) {
        if (!(error instanceof Error && 'code' in error))
            throw error;
        throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e({ kind: 'cannot-write', path: shown, code: String(error.code) }, null, { cause: error });
    }
}
/** How to hand the tokens of the config's apps to a command. */
function appsLines(tokens, file, lang) {
    const count = tokens.length;
    if (file !== undefined)
        return [`swan-domains plan --tokens-command 'cat ${(0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(file)}'`];
    return [
        (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_7__/* .words */ .aL)(`${count} apps of the config; --tokens FILE writes their tokens, for --tokens-command 'cat FILE'`, `配置中有 ${count} 个小程序；用 --tokens 文件 写出各自的 token，供 --tokens-command 'cat 文件' 使用`)[lang],
    ];
}
async function start(port, options) {
    try {
        return await (0,_sandbox_sandbox_js__WEBPACK_IMPORTED_MODULE_10__/* .startSandbox */ .O)({ port, ...options });
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')) {
            throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e({ kind: 'port-in-use', port }, null, { cause: error });
        }
        if (error instanceof RangeError)
            throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e({ kind: 'sandbox', detail: error.message }, null, { cause: error });
        throw error;
    }
}
function readAnswer(text) {
    try {
        return (0,_sandbox_sandbox_js__WEBPACK_IMPORTED_MODULE_11__/* .parseCannedAnswer */ .d)(text);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e({ kind: 'sandbox', detail: error.message }, null, { cause: error });
        throw error;
    }
}
function textsOf(lists) {
    return Object.fromEntries([...(0,_core_domain_lists_js__WEBPACK_IMPORTED_MODULE_12__/* .readLists */ .qZ)(lists)].map(([type, { entries }]) => [type, entries.map(({ text }) => text)]));
}


/***/ })

};
