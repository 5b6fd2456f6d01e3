export const id = 2526;
export const ids = [2526,3902];
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
