export const id = 3015;
export const ids = [3015,3902];
export const modules = {

/***/ 8069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ sentText),
/* harmony export */   FP: () => (/* binding */ idText),
/* harmony export */   HC: () => (/* binding */ isHalfway),
/* harmony export */   NM: () => (/* binding */ isUnseen),
/* harmony export */   R1: () => (/* binding */ differing),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   _: () => (/* binding */ ownChecksum),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   k9: () => (/* binding */ appRow)
/* harmony export */ });
/* harmony import */ var _messages_describe_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9934);
/* harmony import */ var _messages_failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4603);
/* harmony import */ var _messages_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(405);



function appRow(app, lang) {
    const { appId, status, sent, checksum, live } = app;
    const declined = app.refusal?.kind === 'declined'; // who declined has just read it
    const shown = declined ? { changes: [], calls: [] } : { changes: changesOf(app), calls: app.calls.map(_messages_describe_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .callText */ .WT) };
    const unseen = isUnseen(status, app.refusal);
    return { appId, status, ...shown, sent, note: noteOf(app, lang), checksum, unseen, live };
}
function isUnseen(status, refusal) {
    return status === 'pending' || refusal?.kind === 'checksum';
}
function changesOf({ differences }) {
    return [...differences].flatMap(([type, { add, delete: remove, kept, live }]) => {
        if (add.length + remove.length + kept.length === 0)
            return [];
        const emptied = live.length > 0 && remove.length === live.length && add.length === 0;
        return [{ type, add, delete: remove, kept, emptied }];
    });
}
function noteOf({ refusal, failed, level }, lang) {
    if (failed) {
        const { kind } = failed.failure;
        const errno = failed.failure.kind === 'errno' ? failed.failure.errno : null;
        const { call, message, remedy } = (0,_messages_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .failedText */ .d)(failed, level);
        return { kind, errno, call, message: message[lang], remedy: remedy[lang] };
    }
    if (!refusal)
        return null;
    const { message, remedy } = (0,_messages_describe_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .describeRefusal */ .a2)(refusal, level);
    return { kind: refusal.kind, errno: null, call: '', message: message[lang], remedy: remedy?.[lang] ?? null };
}
/** What `apply --checksum` takes of this app; `null` where there is nothing to be reviewed. */
function ownChecksum({ status, checksum }, command) {
    return command === 'plan' && status === 'pending' ? checksum : null;
}
/** @example '+2 −1' */
function countsText({ add, delete: remove }) {
    return [add.length > 0 ? `+${add.length}` : '', remove.length > 0 ? `−${remove.length}` : '']
        .filter(Boolean)
        .join(' ');
}
/** @returns the types that differ; what was left alone is no change */
function differing({ changes }) {
    return changes.filter(({ add, delete: remove }) => add.length + remove.length > 0);
}
/** Was a part of it carried out, and not all? */
function isHalfway({ status, sent }) {
    return sent > 0 && status !== 'applied';
}
function sentText({ sent, calls }) {
    return (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(`${sent} of ${calls.length} calls were accepted`, `${calls.length} 次调用中 ${sent} 次已被接受`);
}
/** What a list of apps shows of an id: it is a label, and may be any text. */
const LONGEST_ID = 64;
function idText(appId, lang) {
    return appId === null
        ? (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)('(no app_id)', '（无 app_id）')[lang]
        : (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_messages_words_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_messages_words_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(appId, LONGEST_ID)), LONGEST_ID);
}


/***/ }),

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
    // What a terminal obeys is no part of a name that GitHub shows; line ends have their own escape.
    const seen = text.replace(/(?![\r\n])[\p{Cc}\p{Cf}]/gu, words/* visible */.RK);
    return escapeData(seen).replaceAll(':', '%3A').replaceAll(',', '%2C');
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


/***/ }),

/***/ 3902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   qr: () => (/* binding */ withReasons),
/* harmony export */   qv: () => (/* binding */ showsChecksum),
/* harmony export */   runView: () => (/* binding */ runView),
/* harmony export */   x2: () => (/* binding */ usageView)
/* harmony export */ });
/* harmony import */ var _app_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8069);
/* harmony import */ var _messages_usages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7799);
/* harmony import */ var _messages_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(405);
/* harmony import */ var _problem_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1153);




function runView(outcome, { lang, exitCode }) {
    const { command, interrupted, checksum, configs, severalApps = false } = outcome;
    const problems = outcome.problems.map((problem) => (0,_problem_row_js__WEBPACK_IMPORTED_MODULE_0__/* .problemRow */ .Ml)(problem, lang));
    const suppressed = outcome.suppressed.map((problem) => (0,_problem_row_js__WEBPACK_IMPORTED_MODULE_0__/* .suppressedRow */ .hm)(problem, lang));
    const apps = outcome.apps.map((app) => (0,_app_row_js__WEBPACK_IMPORTED_MODULE_1__/* .appRow */ .k9)(app, lang));
    const several = apps.length > 1;
    return {
        command,
        exitCode,
        interrupted,
        checksum,
        usages: outcome.usages.map((usage) => usageView(usage, lang)),
        ...(configs ? { configs: configs.length } : {}),
        problems,
        suppressed,
        apps: several ? withReasons(apps, { problems, interrupted }, lang) : apps,
        several,
        named: several || severalApps || new Set([...problems, ...suppressed].flatMap(({ appId }) => appId ?? [])).size > 1,
    };
}
function usageView({ place, usage }, lang) {
    const { [lang]: message } = (0,_messages_usages_js__WEBPACK_IMPORTED_MODULE_2__/* .describeUsage */ .P)(usage, place?.file.endsWith('.json'));
    return { at: place ? placeText(place) : '', place, kind: usage.kind, message };
}
function placeText({ file, line, column }) {
    return (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)([file, line, column].filter((part) => part !== undefined).join(':'));
}
/** A skipped app says why: its own problems, the end of the run, or the problems of others. */
function withReasons(apps, { problems, interrupted }, lang) {
    const ownersOf = (found) => new Set(found.map(({ appId }) => appId));
    const everyone = ownersOf(problems);
    const withErrors = ownersOf(problems.filter(({ severity }) => severity === 'error'));
    const ended = interrupted || problems.length === 0 || apps.some(({ status }) => status === 'failed');
    return apps.map((app) => {
        if (app.status !== 'skipped' || app.note)
            return app;
        const isOf = (owners) => owners.has(app.appId) || owners.has(null);
        const reason = isOf(withErrors) ? 'own' : ended ? 'ended' : isOf(everyone) ? 'own' : 'others';
        return {
            ...app,
            note: { kind: 'skipped', errno: null, call: '', message: skipReasons[reason][lang], remedy: null },
        };
    });
}
const skipReasons = {
    own: (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('its problems stop it: nothing was sent', '存在问题，没有发送任何修改'),
    others: (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('the problems of other apps stop the run: nothing was sent', '其他小程序存在问题，运行停止，没有发送任何修改'),
    ended: (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('the run ended before its turn: nothing was sent', '运行提前结束，没有发送任何修改'),
};
/** `apply --checksum` takes it. */
function showsChecksum({ command, checksum, apps }) {
    return ((command === 'plan' || command === 'registered plan') &&
        checksum !== null &&
        apps.some(({ status }) => status === 'pending'));
}


/***/ })

};
