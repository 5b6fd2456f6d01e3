export const id = 2812;
export const ids = [2812];
export const modules = {

/***/ 2812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printMatrix: () => (/* binding */ printMatrix)
/* harmony export */ });
/* harmony import */ var _app_shard_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9700);
/* harmony import */ var _app_usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3088);
/* harmony import */ var _command_apps_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6880);
/* harmony import */ var _command_targets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(760);
/* harmony import */ var _config_load_declaration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4494);
/* harmony import */ var _to_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1141);
/** `swan-domains matrix`: the shards of a config as GitHub's `strategy.matrix` takes them. */






/** GitHub starts at most so many jobs from one matrix. */
const MOST_JOBS = 256;
const PER_SHARD = 500;
/**
 * Prints `{"include":[{"shard":"1/2","apps":480},…]}`, without the shards that have no app.
 *
 * @throws UsageError
 */
async function printMatrix(parsed, lang, host) {
    const { values } = parsed;
    if (values.has('shards') && values.has('per-shard')) {
        throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e({ kind: 'exclusive-options', option: '--per-shard', other: '--shards' });
    }
    const command = (0,_to_command_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommand */ .Ve)(parsed, 'check', lang);
    const declaration = await (0,_command_apps_command_js__WEBPACK_IMPORTED_MODULE_2__/* .withAppsOfCommand */ .l)((0,_config_load_declaration_js__WEBPACK_IMPORTED_MODULE_3__/* .loadDeclaration */ .tF)(host.cwd, command.config), command, host);
    const targets = (0,_command_targets_js__WEBPACK_IMPORTED_MODULE_4__/* .targetsOf */ .QR)(command, declaration);
    const perShard = values.has('per-shard') ? (0,_to_command_js__WEBPACK_IMPORTED_MODULE_1__/* .readNumber */ .kz)(values, 'per-shard', 1, 1_000_000) : PER_SHARD;
    const count = values.has('shards')
        ? (0,_to_command_js__WEBPACK_IMPORTED_MODULE_1__/* .readNumber */ .kz)(values, 'shards', 1, MOST_JOBS)
        : Math.min(MOST_JOBS, Math.max(1, Math.ceil(targets.length / perShard)));
    const shards = Array.from({ length: count }, (_, at) => {
        const shard = { index: at + 1, count };
        return { shard: `${at + 1}/${count}`, apps: targets.filter(({ appId }) => (0,_app_shard_js__WEBPACK_IMPORTED_MODULE_5__/* .isInShard */ .O)(appId ?? '', shard)).length };
    });
    host.stdout(`${JSON.stringify({ include: shards.filter(({ apps }) => apps > 0) })}\n`);
    return 0;
}


/***/ })

};
