export const id = 15;
export const ids = [15];
export const modules = {

/***/ 3015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderGitHub: () => (/* binding */ renderGitHub)
});

// EXTERNAL MODULE: ./build/report/app-row.js
var app_row = __webpack_require__(8069);
// EXTERNAL MODULE: ./build/report/messages/words.js
var words = __webpack_require__(405);
// EXTERNAL MODULE: ./build/report/repository-path.js
var repository_path = __webpack_require__(6591);
;// CONCATENATED MODULE: ./build/report/annotations.js



/** One less than GitHub shows: the step's own failure is an error too. */
const MOST = 9;
/** What GitHub shows of a message. */
const LONGEST = 4096;
/**
 * Not of what is suppressed: an annotation asks for something to be done.
 *
 * @returns the gravest first, so many of each severity as are shown
 */
function annotationsOf(view, { lang, folder }) {
    const { problems, usages, named } = view;
    const wrong = usages.flatMap((usage) => (usage.place ? [usageAnnotation(usage, folder)] : []));
    const found = problems.map((problem) => {
        const { severity, rule, errno, appId, message, remedy, place } = problem;
        const owner = named && appId !== null ? `${(0,app_row/* idText */.FP)(appId, lang)}: ` : '';
        const title = errno === null ? rule : `${rule} (${errno})`;
        const told = `${(0,repository_path/* elsewhereText */.Kq)(place, folder)}${owner}${message}\n${remedy}`;
        return { severity, title, message: (0,words/* cut */.Jj)(told, LONGEST - 1), ...placeOf(place, folder) };
    });
    return ['error', 'warning', 'info'].flatMap((severity) => [...wrong, ...found].filter((one) => one.severity === severity).slice(0, MOST));
}
function usageAnnotation({ place, message }, folder) {
    const text = `${(0,repository_path/* elsewhereText */.Kq)(place, folder)}${(0,words/* visible */.RK)(message)}`;
    const told = { severity: 'error', title: 'swan-domains', message: (0,words/* cut */.Jj)(text, LONGEST - 1) };
    const file = place ? (0,repository_path/* repositoryPath */.SH)(place.file, folder) : null;
    if (!place || file === null)
        return told;
    const { line, column } = place;
    if (line === undefined)
        return { ...told, file };
    return { ...told, file, startLine: line, ...(column === undefined ? {} : { startColumn: column }) };
}
/** GitHub drops columns where the lines differ, and says so in the log. */
function placeOf(place, folder) {
    const file = place?.file == null ? null : (0,repository_path/* repositoryPath */.SH)(place.file, folder);
    if (!place || file === null)
        return {};
    const { line, column, endLine, endColumn } = place;
    const lines = { file, startLine: line, endLine };
    return line === endLine ? { ...lines, startColumn: column, endColumn } : lines;
}

// EXTERNAL MODULE: ./build/report/defuse.js
var defuse = __webpack_require__(1797);
;// CONCATENATED MODULE: ./build/report/github.js
/**
 * An outcome for the log of a GitHub step that runs the command itself: annotations, then the text that a terminal
 * would get, for GitHub shows no annotation's place in the log and only ten of a kind on the page.
 */




const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' };
/** @param text the same outcome as text; nothing of it is a command afterwards */
function renderGitHub(view, text, options) {
    const { usages, apps } = view;
    const { lang } = options;
    const annotations = annotationsOf(view, options);
    // One without a place is no line's: the step's page still shows it.
    const bare = usages.flatMap((usage) => (usage.place ? [] : [usageAnnotation(usage, options.folder)]));
    const troubled = apps.flatMap(({ appId, status, note }) => {
        if (!note || (status !== 'failed' && status !== 'refused'))
            return [];
        const owner = appId === null ? '' : `${(0,app_row/* idText */.FP)(appId, lang)}: `;
        const call = note.call === '' ? '' : `${note.call}: `;
        const message = [`${owner}${call}${note.message}`, ...(note.remedy === null ? [] : [note.remedy])].join('\n');
        return [{ severity: 'error', title: 'swan-domains', message: (0,words/* cut */.Jj)(message, LONGEST - 1) }];
    });
    const errors = annotations.filter(({ severity }) => severity === 'error').length;
    const shown = [...bare, ...troubled].slice(0, Math.max(0, MOST - errors));
    return [...annotations, ...shown].map(commandText).join('') + (0,defuse/* defuse */.V)(text);
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


/***/ }),

/***/ 6591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ pathUri),
/* harmony export */   Kq: () => (/* binding */ elsewhereText),
/* harmony export */   SH: () => (/* binding */ repositoryPath)
/* harmony export */ });
/* harmony import */ var _messages_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(405);
/* harmony import */ var _run_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3902);
/** Where a place is for who knows the repository only: a code host, which has no working directory. */


/**
 * @param file as the user would write it from the working directory
 * @param folder the working directory, seen from the repository's root
 * @returns the path from the root, with `/`; `null` for what lies outside
 * @example repositoryPath('../swan-domains.yml', 'apps/shop') // 'apps/swan-domains.yml'
 */
function repositoryPath(file, folder = '') {
    if (/^(?:\/|[A-Za-z]:\/)/.test(file))
        return null;
    const parts = [];
    for (const part of `${folder}/${file}`.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.length > 0 ? parts.join('/') : null;
}
/**
 * Where something is that such a page can point at in no file of its own; for the beginning of a message.
 *
 * @example elsewhereText({ file: '../../x.yml', line: 4 }, 'apps') // '../../x.yml:4: '
 */
function elsewhereText(place, folder) {
    if (!place)
        return '';
    if (place.file === null)
        return `${(0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(place.source ?? '')}: `;
    const { file, line, column } = place;
    return repositoryPath(file, folder) === null ? `${(0,_run_view_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)({ file, line, column })}: ` : '';
}
/** RFC 3986: a relative reference, each of its segments percent-encoded; a file's name may hold anything. */
function pathUri(path) {
    return path
        .split('/')
        .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')))
        .join('/');
}


/***/ })

};
