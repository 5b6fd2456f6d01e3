export const id = 1722;
export const ids = [1722];
export const modules = {

/***/ 1722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runVerificationFile: () => (/* binding */ runVerificationFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _app_platform_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3977);
/* harmony import */ var _app_usage_error_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3088);
/* harmony import */ var _app_verification_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6125);
/* harmony import */ var _config_load_declaration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4494);
/* harmony import */ var _platform_token_error_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6120);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9665);
/* harmony import */ var _report_messages_words_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(405);
/* harmony import */ var _report_verifications_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5060);
/* harmony import */ var _guarded_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4941);
/* harmony import */ var _hide_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1960);
/* harmony import */ var _in_language_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9130);
/* harmony import */ var _reach_platforms_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7435);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(760);
/** The verification file, downloaded and written where somebody will deploy it from. */















/**
 * @returns 0 where the file is there, written or as it was; 4 where it could not be had
 * @throws UsageError where another file is there, or it cannot be written
 */
async function runVerificationFile(asked, given, outside) {
    const host = (0,_guarded_host_js__WEBPACK_IMPORTED_MODULE_2__/* .guardedHost */ .r)(outside, (0,_hide_token_js__WEBPACK_IMPORTED_MODULE_3__/* .createSecrets */ .g)());
    const declaration = (0,_config_load_declaration_js__WEBPACK_IMPORTED_MODULE_4__/* .loadDeclaration */ .tF)(host.cwd, given.config, given.trustsConfig);
    const command = (0,_in_language_of_js__WEBPACK_IMPORTED_MODULE_5__/* .inLanguageOf */ .x)(declaration, given);
    const { lang } = command;
    const path = pathOf(asked.path ?? _app_verification_js__WEBPACK_IMPORTED_MODULE_6__/* .FILE_NAME */ .zE, host);
    const print = (fields, lines) => {
        const json = { schema: 'swan-domains/1', command: 'registered verification-file', ...fields };
        host.stdout(command.format === 'json' ? `${(0,_report_json_js__WEBPACK_IMPORTED_MODULE_7__.escapeUnseen)(JSON.stringify(json, null, 2))}\n` : `${lines.join('\n')}\n`);
    };
    let text;
    try {
        const target = (0,_targets_js__WEBPACK_IMPORTED_MODULE_8__/* .platformTarget */ .H0)(command, declaration);
        text = await (await (0,_reach_platforms_js__WEBPACK_IMPORTED_MODULE_9__/* .reachPlatforms */ .w)([target], command, host)).verificationFile(target);
    }
    catch (error) {
        if (!(0,_app_platform_js__WEBPACK_IMPORTED_MODULE_10__/* .isPlatformError */ .w)(error))
            throw error;
        const { message, remedy } = (0,_report_verifications_js__WEBPACK_IMPORTED_MODULE_11__/* .describeDownloadFailure */ .kE)(error.failure);
        const told = { kind: error.failure.kind, message: message[lang], remedy: remedy[lang] };
        print({ ok: false, exit_code: 4, path, status: null, error: told }, [`✗ ${told.message}`, `  = ${told.remedy}`]);
        return 4;
    }
    const status = write(path, text, asked.force, host);
    const shown = (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_12__/* .visible */ .RK)(path);
    const done = status === 'written'
        ? (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_12__/* .words */ .aL)(`✓ ${shown}: written, 32 bytes`, `✓ ${shown}：已写出，32 字节`)
        : (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_12__/* .words */ .aL)(`✓ ${shown}: is this file already`, `✓ ${shown}：已是该文件，无需修改`);
    const next = (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_12__/* .words */ .aL)(`  each business domain must answer https://DOMAIN/${_app_verification_js__WEBPACK_IMPORTED_MODULE_6__/* .FILE_NAME */ .zE} with it, byte for byte; "swan-domains registered verify" asks them`, `  每个业务域名都须在 https://域名/${_app_verification_js__WEBPACK_IMPORTED_MODULE_6__/* .FILE_NAME */ .zE} 原样返回该文件；可用 swan-domains registered verify 检查`);
    print({ ok: true, exit_code: 0, path, status, error: null }, [done[lang], next[lang]]);
    return 0;
}
function pathOf(path, { cwd }) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), { throwIfNoEntry: false })?.isDirectory() ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _app_verification_js__WEBPACK_IMPORTED_MODULE_6__/* .FILE_NAME */ .zE) : path;
}
function write(path, text, force, { cwd }) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute, { throwIfNoEntry: false })) {
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(absolute, 'latin1') === text)
                return 'unchanged';
            if (!force)
                throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_13__/* .UsageError */ .e({ kind: 'file-exists', path });
        }
        // Where nothing was a moment ago, nothing is written over.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(absolute, text, { flag: force ? 'w' : 'wx' });
        return 'written';
    }
    catch (error) {
        const code = (0,_platform_token_error_js__WEBPACK_IMPORTED_MODULE_14__/* .systemCode */ .xU)(error);
        throw code === null ? error : new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_13__/* .UsageError */ .e({ kind: 'cannot-write', path, code });
    }
}


/***/ }),

/***/ 6120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ tokenError),
/* harmony export */   cw: () => (/* binding */ outputError),
/* harmony export */   n7: () => (/* binding */ interruptedError),
/* harmony export */   xU: () => (/* binding */ systemCode)
/* harmony export */ });
/* harmony import */ var _app_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3977);
/** The error of a token that cannot be had. */

/** A token in the seen form (`45.<hex>.…`), to its end. */
const TOKENS = /4[256]\.[0-9a-f]{16}[\x21-\x7e]*/gi;
/**
 * @param detail what `TokenFault` promises; a token in it, which somebody took for a file or a variable, is hidden
 * @example tokenError('absent', 'APP_TOKEN').failure // { kind: 'token', fault: 'absent', detail: 'APP_TOKEN' }
 */
function tokenError(fault, detail) {
    return new _app_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .W({ kind: 'token', fault, detail: detail.replace(TOKENS, '***') }, null, null);
}
/** A command has printed something else: it is named, never quoted, for it may hold secrets. */
function outputError(detail) {
    return new _app_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .W({ kind: 'token', fault: 'command-output', detail }, null, null);
}
/** No cause is kept of such an error: that of a spawn names the command, which may hold a secret too. */
function interruptedError() {
    return new _app_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .W({ kind: 'interrupted' }, null, null);
}
/** @returns the system's code of an error (`ENOENT`); `null` for anything else, which is a bug */
function systemCode(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}


/***/ })

};
