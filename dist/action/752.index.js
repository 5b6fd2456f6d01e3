export const id = 752;
export const ids = [752];
export const modules = {

/***/ 5371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderGitHub: () => (/* binding */ renderGitHub)
/* harmony export */ });
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6241);
/* harmony import */ var _defuse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1797);
/* harmony import */ var _messages_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(405);
/**
 * An outcome for the log of a GitHub step that runs the command itself: annotations, then the text that a terminal
 * would get, for GitHub shows no annotation's place in the log and only ten of a kind on the page.
 */



const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' };
/** @param text the same outcome as text; nothing of it is a command afterwards */
function renderGitHub(view, text, options) {
    const { usage } = view;
    const annotations = (0,_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .annotationsOf */ .I)(view, options);
    // One without a place is no line's: the step's page still shows it.
    const bare = usage && !usage.place
        ? [{ severity: 'error', title: 'swan-domains', message: (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(usage.message) }]
        : [];
    return [...annotations, ...bare].map(commandText).join('') + (0,_defuse_js__WEBPACK_IMPORTED_MODULE_2__/* .defuse */ .V)(text);
}
function commandText({ severity, message, title, file, startLine, endLine, startColumn, endColumn, }) {
    const properties = { title, file, line: startLine, endLine, col: startColumn, endColumn };
    const given = Object.entries(properties).filter(([, value]) => value !== undefined);
    const list = given.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
    return `::${COMMANDS[severity]} ${list}::${escapeData(message)}\n`;
}
/** actions/runner, ActionCommand.cs: what it reads back. */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ })

};
