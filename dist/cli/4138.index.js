export const id = 4138;
export const ids = [4138,9665];
export const modules = {

/***/ 8353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ yamlComment)
/* harmony export */ });
/** Text of strangers in a comment of a config. */
/**
 * No word of it is heard as `swan-domains-ignore`: a live entry, a file's name or an answer of the platform would accept
 * a finding, or make the config one that cannot be read.
 *
 * @returns one line
 * @example yamlComment('x # swan-domains-ignore port: y') // 'x # swan -domains-ignore port: y'
 */
function yamlComment(text) {
    return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ').replace(/swan(?=[-_]?domain)/gi, '$& ');
}


/***/ }),

/***/ 1441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ yamlListText),
/* harmony export */   p: () => (/* binding */ yamlText)
/* harmony export */ });
/**
 * A domain as YAML: without quotes only where its own signs make sure that it stays what it is.
 *
 * Nothing is parsed to find out: a stranger's `@x`, `*y` or `!t` throws there, or is a warning of the process. What
 * else YAML would take without quotes gets them too: they are never wrong.
 */
/** A host, with its port; or what has a protocol, and no sign that YAML knows. Never a number, never `true`. */
const PLAIN = /^(?:(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,}(?::\d+)?|[a-z]+:\/\/[\w.~%/:?=&@+-]*[\w/])$/i;
/** @example yamlText('*.a.com') // '"*.a.com"' */
function yamlText(text) {
    return PLAIN.test(text) ? text : JSON.stringify(text); // JSON's texts are YAML's
}
/**
 * The same of a comma list.
 *
 * @param commas what they are where the text stands: `text`; in a flow collection they would end it
 */
function yamlListText(text, commas) {
    const isPlain = text.trim() === text && text.split(',').every((part) => PLAIN.test(part.trim()));
    return isPlain && (commas === 'text' || !text.includes(',')) ? text : JSON.stringify(text);
}


/***/ }),

/***/ 2105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ listsLines),
/* harmony export */   Xi: () => (/* binding */ severalApps),
/* harmony export */   tv: () => (/* binding */ idLines),
/* harmony export */   zA: () => (/* binding */ appLines)
/* harmony export */ });
/* harmony import */ var _app_yaml_comment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8353);
/* harmony import */ var _app_yaml_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1441);
/* harmony import */ var _core_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9665);
/* harmony import */ var _messages_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(405);





/** @returns `app_id` and `domains` of one app */
function appLines({ appId, lists }, lang) {
    return [...idLines(appId), ...listsLines('domains', lists, lang)];
}
function idLines(appId) {
    return appId === null ? [] : [`app_id: ${quoted(appId)}`];
}
function severalApps(apps, lang) {
    if (apps.length === 0)
        return ['apps: []'];
    const members = apps.flatMap((app) => appLines(app, lang).map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`));
    return ['apps:', ...members];
}
/** @returns a map of domain types below its key; each domain once */
function listsLines(key, lists, lang) {
    const lines = Object.entries(lists).flatMap(([type, list]) => listLines(type, list, lang));
    return [lines.length > 0 ? `${key}:` : `${key}: {}`, ...lines.map((line) => `  ${line}`)];
}
function listLines(type, list, lang) {
    const texts = [...new Set(list.map((text) => text.trim()))].filter((text) => text !== '');
    const lines = texts.map((text) => (0,_core_list_js__WEBPACK_IMPORTED_MODULE_0__/* .isOneEntry */ .FQ)(text) ? `- ${(0,_json_js__WEBPACK_IMPORTED_MODULE_1__.escapeUnseen)((0,_app_yaml_text_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlText */ .p)(text))}` : separatedLine(text, lang));
    return texts.some(_core_list_js__WEBPACK_IMPORTED_MODULE_0__/* .isOneEntry */ .FQ) ? [`${type}:`, ...lines.map((line) => `  ${line}`)] : [...lines, `${type}: []`];
}
/** The config would read two entries, or none that the platform takes. */
function separatedLine(text, lang) {
    const told = (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('live, and cannot be declared for it holds a separator', '线上存在，但含有分隔符，无法声明')[lang];
    return `# ${told}: ${(0,_app_yaml_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .yamlComment */ .j)((0,_messages_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text))}`;
}
/** With nothing in it that a terminal obeys: JSON's texts are YAML's. */
function quoted(text) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.escapeUnseen)(JSON.stringify(text));
}


/***/ }),

/***/ 4138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderConfig: () => (/* binding */ renderConfig),
/* harmony export */   renderCsv: () => (/* binding */ renderCsv)
/* harmony export */ });
/* harmony import */ var _app_yaml_comment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8353);
/* harmony import */ var _config_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2105);
/* harmony import */ var _messages_failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4603);
/* harmony import */ var _messages_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(405);




/** What a spreadsheet reads as a formula, in its wide forms too. */
const FORMULA = /^[=+\-@＝＋－＠]/;
/**
 * RFC 4180 with `\n` for the line breaks, so that a shell's tools see no CR in the last column. What cannot be seen is
 * written as its code point, and what a spreadsheet would compute has a `'` in front.
 *
 * @returns a header, and a row for each domain of each app that was read
 */
function renderCsv({ apps }) {
    const rows = apps.flatMap(({ appId, live }) => entriesOf(live).flatMap(([type, list]) => list.map((domain) => [appId ?? '', type, domain])));
    const lines = [['app_id', 'domain_type', 'domain'], ...rows].map((cells) => cells.map(csvCell).join(','));
    return `${lines.join('\n')}\n`;
}
function csvCell(text) {
    const cell = (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text);
    const guarded = FORMULA.test(cell) ? `'${cell}` : cell;
    return /[",]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
/**
 * @returns a `swan-domains.yml` that declares what is live, each domain once and as the platform spells it; an app
 * that could not be read is only named in a comment
 */
function renderConfig({ apps }, { lang } = { lang: 'en' }) {
    const unread = apps.flatMap((app) => unreadLine(app, lang));
    const read = apps.flatMap(({ appId, live }) => (live === null ? [] : [{ appId, lists: live }]));
    const [only] = read;
    const lines = apps.length > 1 ? (0,_config_text_js__WEBPACK_IMPORTED_MODULE_1__/* .severalApps */ .Xi)(read, lang) : only ? (0,_config_text_js__WEBPACK_IMPORTED_MODULE_1__/* .appLines */ .zA)(only, lang) : [];
    return [...unread, ...lines].map((line) => `${line}\n`).join('');
}
function unreadLine({ appId, failed }, lang) {
    if (!failed)
        return [];
    const name = appId === null ? '' : `${(0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(appId)}: `;
    const told = `${name}${(0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('could not be read', '未能读取')[lang]}: ${(0,_messages_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .failedText */ .d)(failed).line[lang]}`;
    return [`# ${(0,_app_yaml_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlComment */ .j)(told)}`];
}
function entriesOf(live) {
    return Object.entries(live ?? {});
}


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   escapeUnseen: () => (/* binding */ escapeUnseen),
/* harmony export */   renderJson: () => (/* binding */ renderJson),
/* harmony export */   toJson: () => (/* binding */ toJson)
/* harmony export */ });
/* harmony import */ var _messages_describe_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9934);
/* harmony import */ var _messages_describe_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(569);
/* harmony import */ var _messages_failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4603);
/* harmony import */ var _messages_usages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7799);
/* harmony import */ var _problem_row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1153);





const renderJson = (outcome, { lang, exitCode }) => `${escapeUnseen(JSON.stringify(toJson(outcome, exitCode, lang), null, 2))}\n`;
/** The same JSON, with nothing in it that a terminal or GitHub's runner obeys, or that turns the reading direction. */
function escapeUnseen(json) {
    return json
        .replaceAll('##[', '#\\u0023[')
        .replace(/[\u007f-\u009f\p{Cf}\u2028\u2029]/gu, (character) => character.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`));
}
/** The value that `--format json` prints. */
function toJson(outcome, exitCode, lang) {
    const { command, problems, suppressed, apps, checksum, interrupted, configs, fixed } = outcome;
    const usages = outcome.usages.map((usage) => usageJson(usage, lang));
    return {
        schema: 'swan-domains/1',
        command,
        ok: exitCode === 0,
        exit_code: exitCode,
        checksum,
        ...(interrupted ? { interrupted } : {}),
        ...(configs ? { configs } : {}),
        problems: problems.map((problem) => problemJson(problem, lang)),
        suppressed: suppressed.map((problem) => suppressedJson(problem, lang)),
        ...(fixed ? { fixed: fixed.fixes.map(fixJson) } : {}),
        apps: apps.map((app) => appJson(app, lang)),
        ...(outcome.scanned ? { scanned: scannedJson(outcome.scanned) } : {}),
        ...(usages.length > 0 ? { usage: usages[0] } : {}),
        ...(usages.length > 1 ? { usages } : {}),
    };
}
function scannedJson({ files, leftOut, calls }) {
    return {
        files,
        left_out: leftOut,
        calls: calls.map(({ domainType, domain, by, at, place, ignored }) => ({
            domain_type: domainType,
            domain,
            by,
            called_at: at,
            file: place.file,
            line: place.line,
            column: place.column,
            ignored,
        })),
    };
}
function usageJson({ usage, place }, lang) {
    const at = { file: place?.file ?? null, line: place?.line ?? null, column: place?.column ?? null };
    return { kind: usage.kind, message: (0,_messages_usages_js__WEBPACK_IMPORTED_MODULE_0__/* .describeUsage */ .P)(usage, place?.file.endsWith('.json'))[lang], ...at };
}
function problemJson(problem, lang) {
    const { appId, rule, severity, errno, domainType, subject, value, place } = problem;
    return {
        rule,
        severity,
        errno,
        app_id: appId,
        domain_type: domainType,
        list: subject === 'called' ? 'called' : subject === 'registered' || subject === 'held' ? 'registered' : 'domains',
        value,
        ...(0,_messages_describe_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .describeProblem */ .B)(problem, lang),
        ...placeJson(place),
    };
}
/** `by`: where the suppression itself is written. */
function suppressedJson(problem, lang) {
    const { reason, until = null, place = null } = problem.suppression;
    const { source, ...at } = placeJson(place);
    return { ...problemJson(problem, lang), reason, until, by: { kind: (0,_problem_row_js__WEBPACK_IMPORTED_MODULE_2__/* .suppressedBy */ .s2)(problem), ...at } };
}
/** In a file: its place is exact, or the start of its text. */
function fixJson({ rule, safe, place, from, to }) {
    return { rule, safe, from, to, file: place.file, line: place.line, column: place.column };
}
function placeJson(place) {
    return {
        file: place?.file ?? null,
        source: place?.source ?? null,
        line: place?.line ?? null,
        column: place?.column ?? null,
        end_line: place?.endLine ?? null,
        end_column: place?.endColumn ?? null,
    };
}
function appJson(app, lang) {
    const differences = [...app.differences].filter(([, { add, delete: remove }]) => add.length + remove.length > 0);
    return {
        app_id: app.appId,
        status: app.status,
        checksum: app.checksum,
        changes: Object.fromEntries(differences.map(([type, { add, delete: remove }]) => [type, { add, delete: remove }])),
        target: Object.fromEntries([...app.differences].map(([type, { target }]) => [type, target])),
        calls: app.calls.map(({ endpoint, action, domains }) => ({ endpoint, action, domains })),
        sent: app.sent,
        error: app.failed ? failureJson(app.failed, app.level, lang) : null,
        refusal: app.refusal ? refusalJson(app.refusal, app.level, lang) : null,
        live: app.live,
        before: app.before,
    };
}
/** `message` is `reason` and `remedy` in one line. */
function refusalJson(refusal, level, lang) {
    const { message: reason, remedy } = (0,_messages_describe_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .describeRefusal */ .a2)(refusal, level);
    return {
        kind: refusal.kind,
        message: (0,_messages_describe_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalText */ .Kw)(refusal, lang, level),
        reason: reason[lang],
        remedy: remedy?.[lang] ?? null,
    };
}
function failureJson({ failure, endpoint, action }, level, lang) {
    const { message, remedy } = (0,_messages_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .describeFailure */ .I)(failure, action, level);
    return {
        kind: failure.kind,
        endpoint,
        action,
        errno: failure.kind === 'errno' ? failure.errno : null,
        error_code: failure.kind === 'gateway' ? failure.errorCode : null,
        message: message[lang],
        remedy: remedy[lang],
    };
}


/***/ })

};
