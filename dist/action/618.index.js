export const id = 618;
export const ids = [618];
export const modules = {

/***/ 3618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bugText: () => (/* binding */ bugText)
/* harmony export */ });
/* harmony import */ var _config_hide_tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1510);
/* harmony import */ var _report_defuse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1797);
/* harmony import */ var _report_messages_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(405);
/**
 * A bug of ours, told with its stack: by the same guards as everything else, for its message may quote a user's file,
 * and Node would print both as they are.
 */



/** @param error whatever was thrown */
function bugText(error, lang) {
    const told = (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('swan-domains has a bug; please report this:', 'swan-domains 自身出错，请反馈以下内容：');
    const stack = error instanceof Error ? (error.stack ?? `${error}`) : String(error);
    const lines = (0,_config_hide_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTokens */ .N)(stack).split('\n').map(_report_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK);
    return (0,_report_defuse_js__WEBPACK_IMPORTED_MODULE_2__/* .defuse */ .V)(`${[told[lang], ...lines].join('\n')}\n`);
}


/***/ })

};
