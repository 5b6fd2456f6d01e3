export const id = 1;
export const ids = [1];
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

/***/ 5001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderConfig: () => (/* binding */ renderConfig),
  renderCsv: () => (/* binding */ renderCsv)
});

// EXTERNAL MODULE: ./build/app/yaml-comment.js
var yaml_comment = __webpack_require__(8353);
// EXTERNAL MODULE: ./build/app/yaml-text.js
var yaml_text = __webpack_require__(1441);
// EXTERNAL MODULE: ./build/core/list.js
var core_list = __webpack_require__(5760);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/messages/words.js
var words = __webpack_require__(405);
;// CONCATENATED MODULE: ./build/report/config-text.js





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
    const lines = texts.map((text) => (0,core_list/* isOneEntry */.FQ)(text) ? `- ${(0,json.escapeUnseen)((0,yaml_text/* yamlText */.p)(text))}` : separatedLine(text, lang));
    return texts.some(core_list/* isOneEntry */.FQ) ? [`${type}:`, ...lines.map((line) => `  ${line}`)] : [...lines, `${type}: []`];
}
/** The config would read two entries, or none that the platform takes. */
function separatedLine(text, lang) {
    const told = (0,words/* words */.aL)('live, and cannot be declared for it holds a separator', '线上存在，但含有分隔符，无法声明')[lang];
    return `# ${told}: ${(0,yaml_comment/* yamlComment */.j)((0,words/* quote */.hD)(text))}`;
}
/** With nothing in it that a terminal obeys: JSON's texts are YAML's. */
function quoted(text) {
    return (0,json.escapeUnseen)(JSON.stringify(text));
}

// EXTERNAL MODULE: ./build/report/messages/failures.js + 1 modules
var failures = __webpack_require__(4603);
;// CONCATENATED MODULE: ./build/report/get-formats.js




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
    const cell = (0,words/* visible */.RK)(text);
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
    const lines = apps.length > 1 ? severalApps(read, lang) : only ? appLines(only, lang) : [];
    return [...unread, ...lines].map((line) => `${line}\n`).join('');
}
function unreadLine({ appId, failed }, lang) {
    if (!failed)
        return [];
    const name = appId === null ? '' : `${(0,words/* quote */.hD)(appId)}: `;
    const told = `${name}${(0,words/* words */.aL)('could not be read', '未能读取')[lang]}: ${(0,failures/* failedText */.d)(failed).line[lang]}`;
    return [`# ${(0,yaml_comment/* yamlComment */.j)(told)}`];
}
function entriesOf(live) {
    return Object.entries(live ?? {});
}


/***/ })

};
