export const id = 752;
export const ids = [752];
export const modules = {

/***/ 5371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderGitHub: () => (/* binding */ renderGitHub)
/* harmony export */ });
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6241);
/* harmony import */ var _app_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8069);
/* harmony import */ var _defuse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1797);
/* harmony import */ var _messages_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(405);
/**
 * An outcome for the log of a GitHub step that runs the command itself: annotations, then the text that a terminal
 * would get, for GitHub shows no annotation's place in the log and only ten of a kind on the page.
 */




const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' };
/** @param text the same outcome as text; nothing of it is a command afterwards */
function renderGitHub(view, text, options) {
    const { usages, apps } = view;
    const { lang } = options;
    const annotations = (0,_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .annotationsOf */ .Ih)(view, options);
    // One without a place is no line's: the step's page still shows it.
    const bare = usages.flatMap((usage) => (usage.place ? [] : [(0,_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .usageAnnotation */ .d_)(usage, options.folder)]));
    const troubled = apps.flatMap(({ appId, status, note }) => {
        if (!note || (status !== 'failed' && status !== 'refused'))
            return [];
        const owner = appId === null ? '' : `${(0,_app_row_js__WEBPACK_IMPORTED_MODULE_1__/* .idText */ .FP)(appId, lang)}: `;
        const call = note.call === '' ? '' : `${note.call}: `;
        const message = [`${owner}${call}${note.message}`, ...(note.remedy === null ? [] : [note.remedy])].join('\n');
        return [{ severity: 'error', title: 'swan-domains', message: (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(message, _annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST */ .zP - 1) }];
    });
    const errors = annotations.filter(({ severity }) => severity === 'error').length;
    const shown = [...bare, ...troubled].slice(0, Math.max(0, _annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST */ ._B - errors));
    return [...annotations, ...shown].map(commandText).join('') + (0,_defuse_js__WEBPACK_IMPORTED_MODULE_3__/* .defuse */ .V)(text);
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
    // What a terminal obeys is no part of a name that GitHub shows; line ends have their own escape.
    const seen = text.replace(/(?![\r\n])[\p{Cc}\p{Cf}]/gu, _messages_words_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK);
    return escapeData(seen).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ })

};
