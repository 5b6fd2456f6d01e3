export const id = 6622;
export const ids = [6622];
export const modules = {

/***/ 6622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeStep: () => (/* binding */ describeStep)
/* harmony export */ });
/* harmony import */ var _describe_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9934);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4603);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(405);



function describeStep(step) {
    if (step.kind === 'in-doubt') {
        const call = (0,_describe_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .callText */ .WT)(step.call);
        const { message } = (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .I)(step.failure, step.call.action);
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(`in doubt: ${call}: ${message.en}; reading whether it was carried out`, `结果不明：${call}：${message.zh}；读取线上列表以确认是否已执行`);
    }
    if (step.kind === 'sending')
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(`sending: ${(0,_describe_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .callText */ .WT)(step.call)}`, `发送：${(0,_describe_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .callText */ .WT)(step.call)}`);
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(`reading back: ${step.endpoint}`, `读回核对：${step.endpoint}`);
}


/***/ })

};
