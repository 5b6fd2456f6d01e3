export const id = 722;
export const ids = [722];
export const modules = {

/***/ 1722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runVerificationFile: () => (/* binding */ runVerificationFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _app_platform_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3977);
/* harmony import */ var _app_usage_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3088);
/* harmony import */ var _app_verification_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6125);
/* harmony import */ var _platform_token_error_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6120);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9665);
/* harmony import */ var _report_messages_words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(405);
/* harmony import */ var _report_verifications_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2958);
/* harmony import */ var _expected_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1199);
/* harmony import */ var _hide_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1960);
/* harmony import */ var _run_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8915);
/** The verification file, downloaded and written where somebody will deploy it from. */












/**
 * @returns 0 where the file is there, written or as it was; 4 where it could not be had
 * @throws UsageError where another file is there, or it cannot be written
 */
async function runVerificationFile(asked, command, outside) {
    const { lang } = command;
    const host = (0,_run_command_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSecrets */ .c)(outside, (0,_hide_token_js__WEBPACK_IMPORTED_MODULE_3__/* .createSecrets */ .g)());
    const path = pathOf(asked.path ?? _app_verification_js__WEBPACK_IMPORTED_MODULE_4__/* .FILE_NAME */ .zE, host);
    const print = (fields, lines) => {
        const json = { schema: 'swan-domains/1', command: 'registered verification-file', ...fields };
        host.stdout(command.format === 'json' ? `${(0,_report_json_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeUnseen */ .YA)(JSON.stringify(json, null, 2))}\n` : `${lines.join('\n')}\n`);
    };
    let text;
    try {
        text = await (0,_expected_file_js__WEBPACK_IMPORTED_MODULE_6__/* .downloadedFile */ .Y)(command, host);
    }
    catch (error) {
        if (!(0,_app_platform_js__WEBPACK_IMPORTED_MODULE_7__/* .isPlatformError */ .w)(error))
            throw error;
        const { message, remedy } = (0,_report_verifications_js__WEBPACK_IMPORTED_MODULE_8__/* .describeDownloadFailure */ .kE)(error.failure);
        const told = { kind: error.failure.kind, message: message[lang], remedy: remedy[lang] };
        print({ ok: false, exit_code: 4, path, status: null, error: told }, [`✗ ${told.message}`, `  = ${told.remedy}`]);
        return 4;
    }
    const status = write(path, text, asked.force, host);
    const shown = (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(path);
    const done = status === 'written'
        ? (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_9__/* .words */ .aL)(`✓ ${shown}: written, 32 bytes`, `✓ ${shown}：已写出，32 字节`)
        : (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_9__/* .words */ .aL)(`✓ ${shown}: is this file already`, `✓ ${shown}：已是该文件，无需修改`);
    const next = (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_9__/* .words */ .aL)(`  each business domain must answer https://DOMAIN/${_app_verification_js__WEBPACK_IMPORTED_MODULE_4__/* .FILE_NAME */ .zE} with it, byte for byte; "swan-domains registered verify" asks them`, `  每个业务域名都须在 https://域名/${_app_verification_js__WEBPACK_IMPORTED_MODULE_4__/* .FILE_NAME */ .zE} 原样返回该文件；可用 swan-domains registered verify 检查`);
    print({ ok: true, exit_code: 0, path, status, error: null }, [done[lang], next[lang]]);
    return 0;
}
function pathOf(path, { cwd }) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), { throwIfNoEntry: false })?.isDirectory() ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _app_verification_js__WEBPACK_IMPORTED_MODULE_4__/* .FILE_NAME */ .zE) : path;
}
function write(path, text, force, { cwd }) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute, { throwIfNoEntry: false })) {
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(absolute, 'latin1') === text)
                return 'unchanged';
            if (!force)
                throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .e({ kind: 'file-exists', path });
        }
        // Where nothing was a moment ago, nothing is written over.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(absolute, text, { flag: force ? 'w' : 'wx' });
        return 'written';
    }
    catch (error) {
        const code = (0,_platform_token_error_js__WEBPACK_IMPORTED_MODULE_11__/* .systemCode */ .xU)(error);
        throw code === null ? error : new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .e({ kind: 'cannot-write', path, code });
    }
}


/***/ })

};
