export const id = 2878;
export const ids = [2878];
export const modules = {

/***/ 2878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   saveOutputs: () => (/* binding */ saveOutputs)
/* harmony export */ });
/* harmony import */ var _app_usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3088);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9728);
/* harmony import */ var _repository_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7957);



/** What cannot be written is not told: what the outcome says is wrong counts more. */
async function saveOutputs(outcome, saving, { cwd }) {
    const { outputs, exitCode, lang, trustsConfig, hide } = saving;
    const { ready } = (0,_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .prepareOutputs */ .aJ)({ outputs, out: null, saved: null, trustsConfig }, cwd);
    const options = { lang, exitCode, files: new Map(), colour: false, folder: (0,_repository_folder_js__WEBPACK_IMPORTED_MODULE_1__.repositoryFolder)(cwd) };
    try {
        await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .writeOutputs */ .Kn)(ready, outcome, options, hide);
    }
    catch (error) {
        if (!(error instanceof _app_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e))
            throw error;
    }
}


/***/ })

};
