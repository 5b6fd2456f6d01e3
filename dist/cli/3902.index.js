export const id = 3902;
export const ids = [3902];
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
