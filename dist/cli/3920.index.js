export const id = 3920;
export const ids = [3920,6399,3902,2526];
export const modules = {

/***/ 4334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ changeLines),
/* harmony export */   WY: () => (/* binding */ callsLine),
/* harmony export */   Ys: () => (/* binding */ liveLines)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7336);
/* harmony import */ var _core_domain_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1337);
/* harmony import */ var _messages_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(405);
/** What one app's lists and changes are, in lines for a terminal. */



function liveLines(live, lang) {
    return _core_domain_type_js__WEBPACK_IMPORTED_MODULE_0__/* .DOMAIN_TYPES */ .vk.flatMap((type) => {
        const list = live[type];
        if (!list)
            return [];
        const none = (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('(none)', '（无）')[lang];
        return [type, ...(list.length > 0 ? list : [none]).map((domain) => `  ${(0,_messages_words_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(domain)}`)];
    });
}
function changeLines(changes, lang, colour) {
    const paint = (0,picocolors__WEBPACK_IMPORTED_MODULE_2__.createColors)(colour);
    const left = (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('left alone: mode is additive', '保留：additive 模式不删除')[lang];
    return changes.flatMap(({ type, add, delete: remove, kept, emptied }) => [
        emptied ? type + (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(' (emptied)', '（清空）')[lang] : type,
        ...add.map((domain) => paint.green(`  + ${(0,_messages_words_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(domain)}`)),
        ...remove.map((domain) => paint.red(`  - ${(0,_messages_words_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(domain)}`)),
        ...kept.map((domain) => `  ${paint.dim(`= ${(0,_messages_words_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(domain)} (${left})`)}`),
    ]);
}
/** @example '2 calls: set modifydomain (request_domain), then delete modifywebviewdomain (web_view_domain)' */
function callsLine(calls, lang) {
    const count = calls.length;
    const told = calls.map(_messages_words_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK).join((0,_messages_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(', then ', '，然后 ')[lang]);
    return (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(`${count} ${count === 1 ? 'call' : 'calls'}: ${told}`, `${count} 次调用：${told}`)[lang];
}


/***/ }),

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

/***/ 5682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ codeFrame),
/* harmony export */   q: () => (/* binding */ widthOf)
/* harmony export */ });
/* harmony import */ var get_east_asian_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5322);
/* harmony import */ var _messages_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(405);
/** The line that a problem stands on, with a caret under it. */


/** How many columns of a line are shown: a JSON file may be one line of a megabyte. */
const WIDEST = 100;
/** How many characters are shown before the caret. */
const BEFORE = 40;
/** Columns of the line that are shown on any terminal. */
const NARROWEST = 20;
/**
 * @param lines of the whole file
 * @param columns how wide both lines may be; default: as a file takes them
 * @returns two lines: the file's, with control characters shown as code points, and the carets under the place;
 * `null` where the file has no such line
 * @example
 * codeFrame(['a:', '  - https://x.y'], place)
 * // ['2 |   - https://x.y', '  |     ^~~~~~~~~~~']
 */
function codeFrame(lines, place, columns = Number.POSITIVE_INFINITY) {
    const line = lines[place.line - 1];
    if (line === undefined)
        return null;
    const start = Math.min(place.column - 1, line.length);
    const end = place.endLine === place.line ? Math.max(place.endColumn - 1, start) : line.length;
    const number = String(place.line);
    const room = Math.max(columns - `${number} | ……`.length, NARROWEST);
    const most = Math.min(BEFORE, Math.floor(room / 3)); // wide characters, all of them, leave the caret a third
    const isWide = line.length > WIDEST || widthOf(shown(line)) > room;
    const from = start > most && isWide ? wholeFrom(line, start - most) : 0;
    const to = wholeFrom(line, Math.min(line.length, from + WIDEST, endWithin(line, from, room)));
    const [before, marked, after] = [
        line.slice(from, start),
        line.slice(start, Math.min(end, to)),
        line.slice(Math.min(end, to), to),
    ];
    const [left, right] = [from > 0 ? '…' : '', to < line.length ? '…' : ''];
    const indent = ' '.repeat(widthOf(left + shown(before)));
    const caret = `^${'~'.repeat(Math.max(0, widthOf(shown(marked)) - 1))}`;
    return [
        `${number} | ${left}${shown(before)}${shown(marked)}${shown(after)}${right}`,
        `${' '.repeat(number.length)} | ${indent}${caret}`,
    ];
}
/** How far the line goes, shown from here, in so many columns. */
function endWithin(line, from, columns) {
    let [end, width] = [from, 0];
    for (const character of line.slice(from, from + WIDEST)) {
        width += widthOf(shown(character));
        if (width > columns)
            break;
        end += character.length;
    }
    return end;
}
/** This index, or the one before it where it stands inside a character. */
function wholeFrom(text, index) {
    return /[\udc00-\udfff]/.test(text.charAt(index)) ? index - 1 : index;
}
function shown(text) {
    return (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text.replaceAll('\t', '  '));
}
/** Columns on a terminal: 例 takes two. */
function widthOf(text) {
    let width = 0;
    for (const character of text)
        width += (0,get_east_asian_width__WEBPACK_IMPORTED_MODULE_1__/* .eastAsianWidth */ .Q1)(character.codePointAt(0) ?? 0);
    return width;
}


/***/ }),

/***/ 2526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ fixedBlocks),
/* harmony export */   a: () => (/* binding */ fixableLine),
/* harmony export */   dryRunText: () => (/* binding */ dryRunText)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7336);
/* harmony import */ var _messages_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(405);
/* harmony import */ var _run_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3902);
/** What `check --fix` has mended, what it could not, and what it would. */



/** How many places of what was left are named. */
const MOST_NAMED = 5;
/** @example ['fixed 4 entries in swan-domains.yml'] */
function fixedBlocks({ fixed, usages }, lang) {
    if (!fixed)
        return [];
    const lines = fixed.files.map(({ shown }) => {
        const count = entriesOf(fixed.fixes.filter(({ place }) => place.file === shown));
        return (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`fixed ${(0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, 'entry', 'entries')} in ${(0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(shown)}`, `已修正 ${(0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(shown)} 中的 ${count} 个条目`)[lang];
    });
    const nothing = lines.length === 0 && usages.length === 0 ? [(0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('nothing to fix', '没有可自动修正的内容')[lang]] : [];
    const left = fixed.left.length > 0 ? [leftText(fixed.left)[lang]] : [];
    return [[...lines, ...nothing, ...left].join('\n')].filter((block) => block !== '');
}
/** One more line below the verdict; empty where no program can mend anything. */
function fixableLine({ fixable, problems }, { lang, colour }) {
    const { safe, unsafe } = countFixable(problems, fixable ?? []);
    if (safe + unsafe === 0)
        return '';
    const { bold } = (0,picocolors__WEBPACK_IMPORTED_MODULE_1__.createColors)(colour);
    const [fix, fixUnsafe] = [bold('--fix'), bold('--fix-unsafe')];
    const only = problems.length === 1;
    const count = (of) => (only ? (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('this', '') : (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${of} of these`, `其中 ${of} 个`));
    const text = unsafe === 0
        ? (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${count(safe).en} can be fixed with ${fix}`, `${count(safe).zh}可用 ${fix} 自动修正`)
        : safe === 0
            ? (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${count(unsafe).en} can be fixed with ${fixUnsafe}`, `${count(unsafe).zh}可用 ${fixUnsafe} 自动修正`)
            : (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${count(safe).en} can be fixed with ${fix}, ${unsafe} more with ${fixUnsafe}`, `${count(safe).zh}可用 ${fix} 自动修正，另有 ${unsafe} 个可用 ${fixUnsafe}`);
    return `  ${text[lang]}\n`;
}
/** Of the problems that are told: two configs may have one file of apps. */
function countFixable(problems, fixable) {
    const keyOf = ({ rule, place }) => JSON.stringify([rule, place.file, place.line, place.column]);
    const isSafe = new Map(fixable.map((one) => [keyOf(one), one.safe]));
    const found = problems.map(({ rule, place }) => place && isSafe.get(keyOf({ rule, place })));
    return { safe: found.filter((one) => one === true).length, unsafe: found.filter((one) => one === false).length };
}
/** Beside the diff, which has stdout for itself. */
function dryRunText({ fixed, problems }) {
    const files = (fixed?.files ?? []).map(({ shown }) => (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(shown));
    const count = entriesOf(fixed?.fixes ?? []);
    const left = fixed?.left.length ? leftText(fixed.left) : null;
    const would = files.length === 0
        ? (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('nothing to fix', '没有可自动修正的内容')
        : (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`would fix ${(0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, 'entry', 'entries')} in ${files.join(', ')}; nothing was written`, `将修正 ${files.join('、')} 中的 ${count} 个条目；未写入任何文件`);
    const found = problems.length === 0
        ? null
        : (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`as the files are now: ${(0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(problems.length, 'problem')}; "swan-domains check" shows ${problems.length === 1 ? 'it' : 'them'}`, `文件目前有 ${problems.length} 个问题，详见 swan-domains check`);
    const lines = [would, left, found].filter((line) => line !== null);
    return (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(lines.map(({ en }) => en).join('\n'), lines.map(({ zh }) => zh).join('\n'));
}
/** Two findings of one entry are one edit. */
function entriesOf(fixes) {
    return new Set(fixes.map(({ place }) => JSON.stringify(place))).size;
}
function leftText(left) {
    const at = [...new Set(left.map(({ place }) => (0,_run_view_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)({ ...place, file: place.file ?? '' })))];
    const named = at.slice(0, MOST_NAMED);
    const rest = at.length - named.length;
    const { en, zh } = rest > 0 ? (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(` and ${rest} more places`, `，另有 ${rest} 处`) : (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('', '');
    return (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`not fixed, for a comment, an alias, an escape or a line break is in the way: ${named.join(', ')}${en}`, `未修正（涉及注释、别名、转义或换行，请手动修改）：${named.join('、')}${zh}`);
}


/***/ }),

/***/ 4559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ fleetBlocks)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7336);
/* harmony import */ var _app_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4334);
/* harmony import */ var _app_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8069);
/* harmony import */ var _code_frame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5682);
/* harmony import */ var _messages_labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7037);
/* harmony import */ var _messages_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(405);
/** Several apps for a person at a terminal: a line each, and below it what has to be read. */






/** Of apps with which nothing happened so many are named; more are only counted. */
const MOST_QUIET = 50;
/** Longer ids are shown, but do not push the others' columns aside. */
const WIDEST_ID = 32;
const LONGEST_LINE = 4000;
/** In ASCII where it can be: how wide a dash or a dot is, terminals in Chinese disagree. */
const MARKS = {
    unchanged: '=',
    pending: '~',
    applied: '✓',
    refused: '!',
    failed: '✗',
    skipped: '-',
};
/** @returns blocks, to be parted by empty lines; each app once, in the order given */
function fleetBlocks(rows, command, options) {
    if (command === 'get')
        return rows.map((row) => readBlock(row, options));
    const shown = withoutCrowds(rows);
    const idWidth = columnWidth(shown.map(({ appId }) => (0,_code_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .q)((0,_app_row_js__WEBPACK_IMPORTED_MODULE_1__/* .idText */ .FP)(appId, options.lang))));
    const labelWidth = columnWidth(shown.map(({ status }) => (0,_code_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .q)((0,_messages_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .labelOf */ .Wy)(status, command)[options.lang])));
    const lines = [
        ...shown.flatMap((row) => appLines(row, command, { idWidth, labelWidth }, options)),
        ...crowdLines(rows, shown, options),
    ];
    return lines.length > 0 ? [lines.join('\n')] : [];
}
/** Without those that have nothing to say, where they are many. */
function withoutCrowds(rows) {
    const quiet = ['unchanged', 'skipped'];
    const crowds = quiet.filter((status) => rows.filter((row) => row.status === status).length > MOST_QUIET);
    return rows.filter(({ status }) => !crowds.includes(status));
}
/** Of those that are only counted: why they are not as they should be, each reason once. */
function crowdLines(rows, shown, { lang, colour }) {
    const told = new Set(shown);
    const counts = new Map();
    for (const row of rows) {
        if (row.note && !told.has(row))
            counts.set(row.note.message, (counts.get(row.note.message) ?? 0) + 1);
    }
    return [...counts].map(([message, count]) => {
        const { en, zh } = _messages_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .statusLabels */ .Uj.skipped;
        const head = (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(`${MARKS.skipped} ${count} apps  ${en}`, `${MARKS.skipped} ${count} 个小程序  ${zh}`)[lang];
        return painters(colour).skipped(`${head}  ${line(message)}`);
    });
}
function appLines(row, command, widths, { lang, colour }) {
    const { appId, status, changes, calls, note } = row;
    const checksum = (0,_app_row_js__WEBPACK_IMPORTED_MODULE_1__/* .ownChecksum */ ._)(row, command);
    const paint = painters(colour);
    const counts = changesText(row);
    const inline = note && counts === '' && note.call === '' && note.remedy === null;
    const told = inline ? line(note.message) : counts;
    const start = `${MARKS[status]} ${padded((0,_app_row_js__WEBPACK_IMPORTED_MODULE_1__/* .idText */ .FP)(appId, lang), widths.idWidth)}`;
    const label = told === '' ? (0,_messages_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .labelOf */ .Wy)(status, command)[lang] : padded((0,_messages_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .labelOf */ .Wy)(status, command)[lang], widths.labelWidth);
    const head = status === 'unchanged'
        ? paint.dim(`${start}  ${label}${told === '' ? '' : `  ${told}`}`)
        : `${paint[status](start)}  ${paint[status](label)}${told === '' ? '' : `  ${told}`}`;
    const whole = row.unseen || (command === 'plan' && status === 'refused');
    const below = [
        ...((0,_app_row_js__WEBPACK_IMPORTED_MODULE_1__/* .isHalfway */ .HC)(row) ? [(0,_app_row_js__WEBPACK_IMPORTED_MODULE_1__/* .sentText */ .EV)(row)[lang]] : []),
        ...(note && !inline ? noteLines(row, paint[status]) : []),
        ...(whole ? (0,_app_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .changeLines */ .Ow)(changes, lang, colour) : []),
        ...(whole && calls.length > 0 ? [(0,_app_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .callsLine */ .WY)(calls, lang)] : []),
        ...(checksum === null ? [] : [paint.dim(line(`${_messages_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .checksumWords */ .LC.one[lang]} ${checksum}`))]),
    ];
    return [head, ...below.map((text) => `    ${text}`)];
}
function noteLines({ note }, paint) {
    if (!note)
        return [];
    const { call, message, remedy } = note;
    const told = paint(line(call === '' ? message : `${call}: ${message}`));
    return remedy === null ? [told] : [told, `= ${line(remedy)}`];
}
/** `get`: whose lists, and the lists. */
function readBlock(row, { lang, colour }) {
    const { bold } = (0,picocolors__WEBPACK_IMPORTED_MODULE_5__.createColors)(colour);
    const title = bold((0,_app_row_js__WEBPACK_IMPORTED_MODULE_1__/* .idText */ .FP)(row.appId, lang));
    if (row.live)
        return [title, ...(0,_app_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .liveLines */ .Ys)(row.live, lang)].join('\n');
    return [title, ...noteLines(row, painters(colour)[row.status]).map((text) => `  ${text}`)].join('\n');
}
/** @example 'request_domain +2 −1, web_view_domain +1' */
function changesText(row) {
    const types = (0,_app_row_js__WEBPACK_IMPORTED_MODULE_1__/* .differing */ .R1)(row).map((change) => `${change.type} ${(0,_app_row_js__WEBPACK_IMPORTED_MODULE_1__/* .countsText */ .WN)(change)}`);
    return (types.length > 0 ? types : row.calls.map(line)).join(', ');
}
function painters(colour) {
    const { green, yellow, red, dim } = (0,picocolors__WEBPACK_IMPORTED_MODULE_5__.createColors)(colour);
    return { unchanged: dim, pending: yellow, applied: green, refused: red, failed: red, skipped: yellow, dim };
}
function columnWidth(widths) {
    return widths.reduce((most, width) => (width > WIDEST_ID ? most : Math.max(most, width)), 0);
}
function padded(text, width) {
    return text + ' '.repeat(Math.max(0, width - (0,_code_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .q)(text)));
}
function line(text) {
    return (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)((0,_messages_words_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(text, LONGEST_LINE));
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


/***/ }),

/***/ 3920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plansText: () => (/* binding */ plansText),
/* harmony export */   renderText: () => (/* binding */ renderText),
/* harmony export */   renderView: () => (/* binding */ renderView),
/* harmony export */   usageLine: () => (/* binding */ usageLine),
/* harmony export */   usageText: () => (/* binding */ usageText)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7336);
/* harmony import */ var _core_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1493);
/* harmony import */ var _app_lines_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4334);
/* harmony import */ var _app_row_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8069);
/* harmony import */ var _code_frame_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5682);
/* harmony import */ var _fix_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2526);
/* harmony import */ var _fleet_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4559);
/* harmony import */ var _messages_describe_outcome_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9934);
/* harmony import */ var _messages_failures_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4603);
/* harmony import */ var _messages_labels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7037);
/* harmony import */ var _messages_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(405);
/* harmony import */ var _run_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3902);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7342);
/* harmony import */ var _wrap_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6399);
/** An outcome for a person at a terminal. */














const renderText = (outcome, options) => {
    const blocks = [...appBlocks(outcome, options), ...(0,_fix_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .fixedBlocks */ .H)(outcome, options.lang)];
    const text = renderView((0,_run_view_js__WEBPACK_IMPORTED_MODULE_1__.runView)(outcome, options), blocks, options) + (0,_fix_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .fixableLine */ .a)(outcome, options);
    return (0,_wrap_text_js__WEBPACK_IMPORTED_MODULE_2__.wrapLines)(text, options.columns);
};
/** @param apps what there is to say of the apps */
function renderView(view, apps, options) {
    const { usages, problems } = view;
    const blocks = [
        usages.map((one) => lineOf(one, options.lang)).join('\n'),
        ...byPlace(problems).map((group) => placeBlock(group, view.named, options)),
        ...apps,
        checksumLine(view, options),
        usages.length > 0 && view.apps.length + problems.length === 0 ? '' : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictLine */ .MT)(view, options),
    ].filter((block) => block !== '');
    return blocks.length > 0 ? `${blocks.join('\n\n')}\n` : '';
}
/** Where it is, if anywhere, and what: for places that say themselves that it is an error. */
function usageText(error, lang) {
    const { at, message } = (0,_run_view_js__WEBPACK_IMPORTED_MODULE_1__/* .usageView */ .x2)(error, lang);
    return at === '' ? message : `${at}: ${message}`;
}
/** One line: where, what, and what would be right. */
function usageLine(error, lang) {
    return lineOf((0,_run_view_js__WEBPACK_IMPORTED_MODULE_1__/* .usageView */ .x2)(error, lang), lang);
}
function lineOf({ at, message }, lang) {
    return `${at === '' ? 'swan-domains' : at}: ${_messages_labels_js__WEBPACK_IMPORTED_MODULE_4__/* .severityWords */ .D4.error[lang]}: ${(0,_messages_words_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(message)}`;
}
/** Problems of one entry stand together: its line is shown once. */
function byPlace(problems) {
    const groups = [];
    for (const problem of problems) {
        const last = groups.at(-1);
        if (last?.[0]?.place && problem.place && (0,_core_place_js__WEBPACK_IMPORTED_MODULE_6__/* .comparePlaces */ .i)(last[0].place, problem.place) === 0)
            last.push(problem);
        else
            groups.push([problem]);
    }
    return groups;
}
function placeBlock(problems, named, options) {
    return problems.flatMap((problem, index) => problemLines(problem, index === 0, named, options)).join('\n');
}
function problemLines(problem, framed, named, options) {
    const { lang, files, colour, columns } = options;
    const paint = (0,picocolors__WEBPACK_IMPORTED_MODULE_7__.createColors)(colour);
    const { appId, place, severity, rule, errno } = problem;
    const painted = { error: paint.red, warning: paint.yellow, info: paint.cyan }[severity];
    const foreseen = errno === null ? '' : ` (${errno})`;
    const owner = named && appId !== null ? `${paint.bold((0,_app_row_js__WEBPACK_IMPORTED_MODULE_8__/* .idText */ .FP)(appId, lang))}: ` : '';
    const file = shownFile(place, files);
    const frame = framed && place && file !== null ? (0,_code_frame_js__WEBPACK_IMPORTED_MODULE_9__/* .codeFrame */ .l)(files.get(file) ?? [], place, columns && columns - 2) : null;
    const indent = ' '.repeat((place && file !== null ? String(place.line).length : 0) + 3);
    const shown = frame ? [`  ${paint.dim(frame[0])}`, `  ${painted(frame[1])}`] : [];
    const level = painted(paint.bold(_messages_labels_js__WEBPACK_IMPORTED_MODULE_4__/* .severityWords */ .D4[severity][lang]));
    const id = paint.dim(`[${(0,_messages_words_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(rule)}]${foreseen}`);
    return [
        `${problemPlace(place, file)}${level}: ${owner}${(0,_messages_words_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(problem.message)} ${id}`,
        ...shown,
        `${indent}= ${(0,_messages_words_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(problem.remedy)}`,
    ];
}
/** What has lines to be shown: a file, or what a command printed. */
function shownFile(place, files) {
    if (!place)
        return null;
    const { file, source = '' } = place;
    return file ?? (files.has(source) ? source : null);
}
function problemPlace(place, file) {
    if (!place)
        return '';
    if (file === null)
        return `${(0,_messages_words_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(place.source ?? '')}: `;
    return `${(0,_run_view_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)({ file, line: place.line, column: place.column })}: `;
}
/** What is to be confirmed: every change of every app. */
function plansText(outcome, options) {
    return appBlocks(outcome, options).join('\n\n');
}
function appBlocks(outcome, options) {
    const { apps, command } = outcome;
    if (apps.length > 1)
        return (0,_fleet_text_js__WEBPACK_IMPORTED_MODULE_10__/* .fleetBlocks */ .F)((0,_run_view_js__WEBPACK_IMPORTED_MODULE_1__.runView)(outcome, options).apps, command, options);
    return apps.flatMap((app) => appBlock(app, command, options));
}
function appBlock(app, command, { lang, colour }) {
    const paint = (0,picocolors__WEBPACK_IMPORTED_MODULE_7__.createColors)(colour);
    const title = app.appId === null ? [] : [paint.bold((0,_messages_words_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(app.appId))];
    if (command === 'get' && app.live)
        return [[...title, ...(0,_app_lines_js__WEBPACK_IMPORTED_MODULE_11__/* .liveLines */ .Ys)(app.live, lang)].join('\n')];
    const declined = app.refusal?.kind === 'declined'; // who declined has just read it
    const lines = declined ? [...title] : [...title, ...(0,_app_lines_js__WEBPACK_IMPORTED_MODULE_11__/* .changeLines */ .Ow)((0,_app_row_js__WEBPACK_IMPORTED_MODULE_8__/* .changesOf */ .fs)(app), lang, colour)];
    if (app.calls.length > 0 && !declined)
        lines.push((0,_app_lines_js__WEBPACK_IMPORTED_MODULE_11__/* .callsLine */ .WY)(app.calls.map(_messages_describe_outcome_js__WEBPACK_IMPORTED_MODULE_12__/* .callText */ .WT), lang));
    if (app.failed && app.sent > 0)
        lines.push((0,_app_row_js__WEBPACK_IMPORTED_MODULE_8__/* .sentText */ .EV)(app)[lang]);
    if (app.refusal)
        lines.push(paint.red((0,_messages_describe_outcome_js__WEBPACK_IMPORTED_MODULE_12__/* .refusalText */ .Kw)(app.refusal, lang, app.level)));
    if (app.failed) {
        const { line, remedy } = (0,_messages_failures_js__WEBPACK_IMPORTED_MODULE_13__/* .failedText */ .d)(app.failed, app.level);
        lines.push(`${paint.red(paint.bold(_messages_labels_js__WEBPACK_IMPORTED_MODULE_4__/* .severityWords */ .D4.error[lang]))}: ${line[lang]}`, `  = ${remedy[lang]}`);
    }
    return lines.length > title.length ? [lines.join('\n')] : [];
}
function checksumLine(view, { lang, colour }) {
    const { dim } = (0,picocolors__WEBPACK_IMPORTED_MODULE_7__.createColors)(colour);
    if (!(0,_run_view_js__WEBPACK_IMPORTED_MODULE_1__/* .showsChecksum */ .qv)(view))
        return '';
    return dim(`${_messages_labels_js__WEBPACK_IMPORTED_MODULE_4__/* .checksumWords */ .LC[view.several ? 'all' : 'one'][lang]} ${(0,_messages_words_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(view.checksum ?? '')}`);
}


/***/ }),

/***/ 6399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NARROWEST: () => (/* binding */ NARROWEST),
/* harmony export */   wrapLines: () => (/* binding */ wrapLines),
/* harmony export */   wrapText: () => (/* binding */ wrapText)
/* harmony export */ });
/* harmony import */ var get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5322);
/**
 * Text to lines of so many columns. Lines end at blanks and between wide characters, for Chinese has no blanks; not
 * before closing nor after opening punctuation (UAX #14, LB13 to LB15). What has no place to end (an address) stays
 * whole: somebody may want to copy it.
 */

const CLOSING = /[，。；：、？！）》」』】”’…,.;:!?)\]}%]/;
const OPENING = /[（《「『【“‘([{]/;
/**
 * @returns the painted lines, without blanks at their ends
 * @example wrapText([{ text: 'one two', paint: String }], 4) // ['one', 'two']
 */
function wrapText(spans, columns) {
    const characters = charactersOf(spans);
    const lines = [];
    let [start, mayEnd, width] = [0, 0, 0];
    for (let index = 0; index < characters.length; index += 1) {
        const [before, here] = [characters[index - 1], characters[index]];
        if (!here)
            break;
        if (before && endsBetween(before, here))
            mayEnd = index;
        width += here.width;
        if (width <= columns || here.text === ' ' || mayEnd === start)
            continue;
        lines.push(painted(characters.slice(start, mayEnd)));
        start = mayEnd;
        width = characters.slice(start, index + 1).reduce((sum, one) => sum + one.width, 0);
    }
    return [...lines, painted(characters.slice(start))];
}
/** Columns that a text is wrapped to on any terminal. */
const NARROWEST = 30;
/**
 * Each line that is wider than the terminal as several, further in than it. A line that fits stays as it is, and so does
 * a text that goes to no terminal.
 */
function wrapLines(text, columns) {
    if (columns === undefined)
        return text;
    return text
        .split('\n')
        .flatMap((line) => hangingLines(line, columns))
        .join('\n');
}
function hangingLines(line, columns) {
    const [indent = ''] = /^ */.exec(line) ?? [];
    const lines = wrapText([{ text: line.slice(indent.length), paint: String }], Math.max(columns - indent.length, NARROWEST));
    if (lines.length === 1)
        return [line];
    const [first = ''] = lines;
    const rest = line.slice(indent.length).slice(first.length);
    const further = `${indent}  `;
    const others = wrapText([{ text: rest.trimStart(), paint: String }], Math.max(columns - further.length, NARROWEST));
    return [indent + first, ...others.map((other) => further + other)];
}
/** Colours take no room. */
const STYLE_OR_CHARACTER = /\u001b\[[\d;]*m|./gsu;
/** A line's end in the text is a blank, save between wide characters. */
function charactersOf(spans) {
    const all = spans.flatMap((span) => (span.text.match(STYLE_OR_CHARACTER) ?? []).map((text) => {
        const width = text.length > 2 ? 0 : (0,get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__/* .eastAsianWidth */ .Q1)(text.codePointAt(0) ?? 0);
        return { text, width, span };
    }));
    return all.flatMap((character, index) => {
        if (character.text !== '\n')
            return [character];
        const isBetweenWide = all[index - 1]?.width === 2 && all[index + 1]?.width === 2;
        return isBetweenWide ? [] : [{ ...character, text: ' ', width: 1 }];
    });
}
function endsBetween(before, here) {
    if (here.text === ' ')
        return false;
    if (before.text === ' ')
        return true;
    return (before.width === 2 || here.width === 2) && !CLOSING.test(here.text) && !OPENING.test(before.text);
}
/** Each style once for what stands together in it. */
function painted(characters) {
    const last = characters.findLastIndex(({ text }) => text !== ' ');
    const runs = [];
    for (const { text, span } of characters.slice(0, last + 1)) {
        const run = runs.at(-1);
        if (run?.span === span)
            run.text += text;
        else
            runs.push({ span, text });
    }
    return runs.map(({ span, text }) => span.paint(text)).join('');
}


/***/ }),

/***/ 5322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q1: () => (/* binding */ eastAsianWidth)
});

// UNUSED EXPORTS: _isFullWidth, _isFullwidth, _isWide, eastAsianWidthType

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point



/***/ })

};
