export const id = 4506;
export const ids = [4506,3902];
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

/***/ 4253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ fleetTables)
/* harmony export */ });
/* harmony import */ var _app_row_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8069);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9271);
/* harmony import */ var _messages_labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7037);
/* harmony import */ var _messages_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(405);
/* harmony import */ var _run_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3902);





/** Of so many apps the domains themselves are shown, in so much of the page. */
const MOST_UNFOLDED = 100;
const MOST_UNFOLDED_SHARE = 0.4;
/** Of one app so many domains. */
const MOST_DOMAINS = 100;
/** So many apps with one and the same fate have a row each; more have one together. */
const MOST_ALIKE = 3;
const MOST_NAMED = 1000;
const APP = (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('app', '小程序');
const STATUS = (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('status', '状态');
/** The gravest first. */
const LOOKED_AT = ['failed', 'refused', 'skipped'];
const CHANGED = ['applied', 'pending'];
function* fleetTables(view, { most, rest }, lang) {
    const { apps, command, checksum } = view;
    const pane = { lang, rest, unfold: unfolder(most * MOST_UNFOLDED_SHARE) };
    const looked = LOOKED_AT.flatMap((status) => grouped(apps.filter((app) => app.status === status)));
    const read = apps.filter(({ live }) => live !== null);
    const changed = apps.filter(({ status }) => CHANGED.includes(status));
    yield lookTable(looked, command, pane);
    yield command === 'get' ? liveTable(read, pane) : changesTable(changed, command, pane);
    if ((0,_run_view_js__WEBPACK_IMPORTED_MODULE_1__/* .showsChecksum */ .qv)(view))
        yield `${_messages_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .checksumWords */ .LC.all[lang]}${(0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(': ', '：')[lang]}${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(checksum ?? '')}`;
}
function unfolder(most) {
    let apps = MOST_UNFOLDED;
    let bytes = most;
    return (summary, content) => {
        if (apps === 0)
            return summary;
        apps -= 1;
        const text = content();
        const size = Buffer.byteLength(text);
        if (size > bytes)
            return summary;
        bytes -= size;
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)(summary, text);
    };
}
function grouped(rows) {
    const groups = new Map();
    for (const row of rows) {
        const key = JSON.stringify([row.note, (0,_app_row_js__WEBPACK_IMPORTED_MODULE_4__/* .isHalfway */ .HC)(row) && [row.sent, row.calls.length]]);
        const group = groups.get(key);
        if (group)
            group.push(row);
        else
            groups.set(key, [row]);
    }
    return [...groups.values()].flatMap((group) => group.length > MOST_ALIKE ? [group] : group.map((row) => [row]));
}
function lookTable(groups, command, pane) {
    const { lang } = pane;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .tableOf */ .c_)([APP, STATUS, (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('why, and what to do', '原因与处理')], groups, (group) => {
        const [row] = group;
        const parts = [(0,_app_row_js__WEBPACK_IMPORTED_MODULE_4__/* .isHalfway */ .HC)(row) ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .entities */ .O5)((0,_app_row_js__WEBPACK_IMPORTED_MODULE_4__/* .sentText */ .EV)(row)[lang]) : '', ...noteParts(row)];
        if (group.length === 1 && (0,_app_row_js__WEBPACK_IMPORTED_MODULE_4__/* .differing */ .R1)(row).length > 0)
            parts.push(changesCell(row, pane));
        return [
            appsCell(group, pane),
            (0,_messages_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .labelOf */ .Wy)(row.status, command)[lang],
            parts.filter((part) => part !== '').join('<br>'),
        ];
    });
}
function noteParts({ note }) {
    if (!note)
        return [];
    const { call, message, remedy } = note;
    const head = call === '' ? '' : `**${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .entities */ .O5)(call)}**: `;
    return [`${head}${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .entities */ .O5)(message)}`, remedy === null ? '' : `→ ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .entities */ .O5)(remedy)}`];
}
function appsCell(group, { lang, rest }) {
    const [first] = group;
    if (group.length === 1)
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_app_row_js__WEBPACK_IMPORTED_MODULE_4__/* .idText */ .FP)(first.appId, lang));
    const shown = group.slice(0, MOST_NAMED).map(({ appId }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_app_row_js__WEBPACK_IMPORTED_MODULE_4__/* .idText */ .FP)(appId, lang)));
    const count = (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${group.length} apps`, `${group.length} 个小程序`)[lang];
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)(count, [...shown, ...restOf(group.length - shown.length, rest, lang)].join(' '));
}
function changesTable(rows, command, pane) {
    const { lang } = pane;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .tableOf */ .c_)([APP, STATUS, (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('changes', '修改')], rows, (row) => [
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_app_row_js__WEBPACK_IMPORTED_MODULE_4__/* .idText */ .FP)(row.appId, lang)),
        (0,_messages_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .labelOf */ .Wy)(row.status, command)[lang],
        changesCell(row, pane, (0,_app_row_js__WEBPACK_IMPORTED_MODULE_4__/* .ownChecksum */ ._)(row, command)),
    ]);
}
function changesCell(row, { lang, rest, unfold }, checksum = null) {
    const changes = (0,_app_row_js__WEBPACK_IMPORTED_MODULE_4__/* .differing */ .R1)(row);
    if (changes.length === 0)
        return row.calls.map(_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY).join(', ');
    const counts = changes.map((change) => `${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(change.type)} ${(0,_app_row_js__WEBPACK_IMPORTED_MODULE_4__/* .countsText */ .WN)(change)}`).join(', ');
    const calls = row.calls.length === 0 ? '' : `<br>${(0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('calls', '调用')[lang]} ${row.calls.map(_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY).join(', ')}`;
    const own = checksum === null ? '' : `<br>${_messages_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .checksumWords */ .LC.one[lang]} ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(checksum)}`;
    return unfold(counts, () => domainLines(changes.map(marked), rest, lang) + calls + own);
}
function marked({ type, add, delete: remove }) {
    return {
        type,
        domains: [...add.map((domain) => `+ ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(domain)}`), ...remove.map((domain) => `− ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(domain)}`)],
    };
}
/** `get`. */
function liveTable(rows, pane) {
    const { lang } = pane;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .tableOf */ .c_)([APP, (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('domains', '域名')], rows, (row) => [
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_app_row_js__WEBPACK_IMPORTED_MODULE_4__/* .idText */ .FP)(row.appId, lang)),
        liveCell(row.live ?? {}, pane),
    ]);
}
function liveCell(live, { lang, rest, unfold }) {
    const lists = Object.entries(live);
    const counts = lists.map(([type, list]) => `${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(type)} ${list.length}`).join(', ');
    const groups = () => lists.map(([type, list]) => ({ type, domains: list.map(_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY) }));
    return lists.every(([, list]) => list.length === 0)
        ? counts
        : unfold(counts, () => domainLines(groups(), rest, lang));
}
function domainLines(groups, rest, lang) {
    const lines = groups.flatMap(({ type, domains }) => (domains.length > 0 ? [(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(type), ...domains] : []));
    const shown = lines.slice(0, MOST_DOMAINS);
    return [...shown, ...restOf(lines.length - shown.length, rest, lang)].join('<br>');
}
function restOf(left, { en, zh }, lang) {
    return left > 0 ? [(0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`and ${left} more: ${en}`, `另有 ${left} 个，${zh}`)[lang]] : [];
}


/***/ }),

/***/ 4506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown),
  renderView: () => (/* binding */ renderView)
});

// EXTERNAL MODULE: ./build/core/policy.js
var policy = __webpack_require__(6390);
// EXTERNAL MODULE: ./build/report/app-row.js
var app_row = __webpack_require__(8069);
// EXTERNAL MODULE: ./build/report/fleet-markdown.js
var fleet_markdown = __webpack_require__(4253);
;// CONCATENATED MODULE: ./build/report/links.js
const NO_LINKS = { line: () => null, rule: () => null };

// EXTERNAL MODULE: ./build/report/markup.js
var markup = __webpack_require__(9271);
// EXTERNAL MODULE: ./build/report/messages/describe-outcome.js
var describe_outcome = __webpack_require__(9934);
// EXTERNAL MODULE: ./build/report/messages/failures.js + 1 modules
var failures = __webpack_require__(4603);
// EXTERNAL MODULE: ./build/report/messages/labels.js
var labels = __webpack_require__(7037);
// EXTERNAL MODULE: ./build/report/messages/words.js
var words = __webpack_require__(405);
// EXTERNAL MODULE: ./build/report/run-view.js
var run_view = __webpack_require__(3902);
// EXTERNAL MODULE: ./build/report/verdict.js
var report_verdict = __webpack_require__(7342);
;// CONCATENATED MODULE: ./build/report/markdown.js











/** Ends with a line break. */
function renderMarkdown(outcome, options) {
    const { lang, page = markup/* SUMMARY */.$M } = options;
    const view = (0,run_view.runView)(outcome, options);
    return renderView(view, view.several ? (0,fleet_markdown/* fleetTables */.i)(view, page, lang) : appBlocks(outcome, view, lang), options);
}
/** @param apps what there is to say of the apps; made only as far as it is shown */
function renderView(view, apps, { lang, page = markup/* SUMMARY */.$M, links = NO_LINKS, label = [] }) {
    return (0,markup/* withinLimit */.zl)(blocksOf(view, apps, label, links, lang), page, lang);
}
function* blocksOf(view, apps, label, links, lang) {
    const { exitCode, command, usages, problems, suppressed, named } = view;
    const tolerated = problems.some(({ severity }) => severity === 'error'); // --fail-on never
    const mark = exitCode !== 0 && exitCode !== 2 ? '❌' : tolerated ? '⚠️' : '✅';
    const wrong = usages.map(({ at, message }) => `${at === '' ? '' : `${(0,markup/* code */.aY)(at)}: `}${(0,markup/* entities */.O5)(message)}`).join('<br>');
    const verdict = usages.length > 0 && view.apps.length + problems.length === 0 ? '' : (0,report_verdict/* verdictText */.nt)(view, lang);
    const told = [wrong, verdict].filter((part) => part !== '').join(lang === 'zh' ? '；' : '; ');
    yield `### ${mark} swan-domains ${(0,markup/* entities */.O5)(command)}: ${told}`;
    yield label.map(markup/* code */.aY).join(' · ');
    yield* apps;
    yield problemsTable(problems, named, links, lang);
    yield* suppressedBlocks(suppressed, named, links, lang);
}
function* appBlocks({ apps, command, checksum }, view, lang) {
    for (const app of apps) {
        if (app.appId !== null)
            yield `#### ${(0,markup/* code */.aY)(app.appId)}`;
        yield failureBlock(app, lang);
        yield command === 'get' ? liveTable(app) : changesTable(app);
        yield callsList(app, lang);
    }
    if ((0,run_view/* showsChecksum */.qv)(view))
        yield `${labels/* checksumWords */.LC.one[lang]}${(0,words/* words */.aL)(': ', '：')[lang]}${(0,markup/* code */.aY)(checksum ?? '')}`;
}
function liveTable(app) {
    const rows = Object.entries(app.live ?? {}).flatMap(([type, list]) => list.map((domain) => [(0,markup/* code */.aY)(type), (0,markup/* code */.aY)(domain)]));
    return (0,markup/* tableOf */.c_)([(0,words/* words */.aL)('type', '类型'), (0,words/* words */.aL)('domain', '域名')], rows, (cells) => cells);
}
function failureBlock(app, lang) {
    if (app.refusal)
        return (0,markup/* entities */.O5)((0,describe_outcome/* refusalText */.Kw)(app.refusal, lang, app.level));
    if (!app.failed)
        return '';
    const { call, message, remedy } = (0,failures/* failedText */.d)(app.failed, app.level);
    const head = call === '' ? '' : `**${(0,markup/* entities */.O5)(call)}**: `;
    return `${head}${(0,markup/* entities */.O5)(message[lang])}<br>${(0,markup/* entities */.O5)(remedy[lang])}`;
}
function changesTable(app) {
    const rows = [...app.differences].flatMap(([type, { add, delete: remove, kept }]) => [
        ...add.map((domain) => [type, '+', domain]),
        ...remove.map((domain) => [type, '−', domain]),
        ...kept.map((domain) => [type, '=', domain]),
    ]);
    const head = [(0,words/* words */.aL)('type', '类型'), (0,words/* words */.aL)('change', '修改'), (0,words/* words */.aL)('domain', '域名')];
    return (0,markup/* tableOf */.c_)(head, rows, ([type, mark, domain]) => [(0,markup/* code */.aY)(type), mark, (0,markup/* code */.aY)(domain)]);
}
function callsList(app, lang) {
    if (app.calls.length === 0)
        return '';
    const sent = (0,words/* words */.aL)(`Calls (${app.sent} of ${app.calls.length} sent):`, `调用（已发送 ${app.sent}/${app.calls.length}）：`);
    const head = (app.status === 'pending' ? (0,words/* words */.aL)('Planned calls:', '计划的调用：') : sent)[lang];
    return [head, '', ...app.calls.map((call, index) => `${index + 1}. ${(0,markup/* code */.aY)((0,describe_outcome/* callText */.WT)(call))}`)].join('\n');
}
function problemsTable(problems, named, links, lang) {
    const head = [(0,words/* words */.aL)('severity', '级别'), (0,words/* words */.aL)('place', '位置'), (0,words/* words */.aL)('problem', '问题'), (0,words/* words */.aL)('rule', '规则')];
    const owner = (0,words/* words */.aL)('app', '小程序');
    const gravestFirst = policy/* SEVERITIES */.oC.flatMap((severity) => problems.filter((problem) => problem.severity === severity));
    return (0,markup/* tableOf */.c_)(named ? [owner, ...head] : head, gravestFirst, (problem) => {
        const { appId, place, severity, message, remedy, rule, errno } = problem;
        const cells = [
            labels/* severityWords */.D4[severity][lang],
            placeCell(place, links),
            `${(0,markup/* entities */.O5)(message)}<br>→ ${(0,markup/* entities */.O5)(remedy)}`,
            (0,markup/* link */.nf)(links.rule(rule), (0,markup/* code */.aY)(rule)) + (errno === null ? '' : ` ${errno}`),
        ];
        return named ? [appId === null ? '' : (0,markup/* code */.aY)((0,app_row/* idText */.FP)(appId, lang)), ...cells] : cells;
    });
}
/** The log only counts them. */
const MOST_SUPPRESSED = 100;
/** Who reviews must see what somebody else has accepted, and why. */
function* suppressedBlocks(suppressed, named, links, lang) {
    if (suppressed.length === 0)
        return;
    const rest = suppressed.length - MOST_SUPPRESSED;
    const told = (0,words/* words */.aL)(`, the first ${MOST_SUPPRESSED} of them (the JSON has all)`, `，仅列出前 ${MOST_SUPPRESSED} 个（JSON 中有全部）`);
    yield `**${(0,report_verdict/* suppressedText */.sL)(suppressed.length, lang)}**${rest > 0 ? told[lang] : ''}`;
    yield suppressedTable(suppressed.slice(0, MOST_SUPPRESSED), named, links, lang);
}
function suppressedTable(suppressed, named, links, lang) {
    const head = [(0,words/* words */.aL)('place', '位置'), (0,words/* words */.aL)('problem', '问题'), (0,words/* words */.aL)('reason', '原因'), (0,words/* words */.aL)('rule', '规则')];
    const owner = (0,words/* words */.aL)('app', '小程序');
    return (0,markup/* tableOf */.c_)(named ? [owner, ...head] : head, suppressed, ({ appId, place, message, reason, until, rule }) => {
        const end = until === null ? '' : `<br>${(0,words/* words */.aL)('until', '有效期至')[lang]} ${(0,markup/* entities */.O5)(until)}`;
        const cells = [
            placeCell(place, links),
            (0,markup/* entities */.O5)(message),
            `${(0,markup/* entities */.O5)(reason)}${end}`,
            (0,markup/* link */.nf)(links.rule(rule), (0,markup/* code */.aY)(rule)),
        ];
        return named ? [appId === null ? '' : (0,markup/* code */.aY)((0,app_row/* idText */.FP)(appId, lang)), ...cells] : cells;
    });
}
function placeCell(place, links) {
    const where = !place ? '' : place.file === null ? (place.source ?? '') : `${place.file}:${place.line}`;
    return where === '' ? '' : (0,markup/* link */.nf)(place && links.line(place), (0,markup/* code */.aY)(where));
}


/***/ }),

/***/ 9271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ SUMMARY),
/* harmony export */   O5: () => (/* binding */ entities),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   c_: () => (/* binding */ tableOf),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   zH: () => (/* binding */ details),
/* harmony export */   zl: () => (/* binding */ withinLimit)
/* harmony export */ });
/* harmony import */ var _messages_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(405);
/**
 * Blocks of GitHub Markdown, as many as fit.
 *
 * Nothing of a user's text is markup here: every character that is no letter, digit or blank is written as a numeric
 * entity, which neither Markdown nor HTML reads as anything but the character.
 */

/** GitHub shows no summary of a step above 1 MiB; the rest of the step's may need some. */
const SUMMARY = { most: 900 * 1024, rest: (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('see the log', '请查看日志') };
const MOST_ROWS = 500;
/** One table leaves some of a small page to those after it. */
const LARGEST_TABLE = 2 / 3;
/** What one cell shows of a text. */
const LONGEST_CELL = 300;
function tableOf(head, items, cells) {
    return { head, count: items.length, row: (index) => items.slice(index, index + 1).flatMap(cells) };
}
/** Whole blocks and whole rows, as many as fit; what does not fit is counted. */
function withinLimit(blocks, { most, rest }, lang) {
    const parts = [];
    const more = (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`More is left out here: ${rest.en}.`, `此处省略了其余内容，${rest.zh}。`)[lang];
    let left = most - Buffer.byteLength(more) - 2;
    for (const block of blocks) {
        const part = typeof block === 'string' ? block : tableText(block, left * LARGEST_TABLE, rest, lang);
        if (part === '')
            continue;
        left -= Buffer.byteLength(part) + 2;
        if (left < 0) {
            parts.push(more);
            break;
        }
        parts.push(part);
    }
    return `${parts.join('\n\n')}\n`;
}
function tableText({ head, count, row }, most, rest, lang) {
    if (count === 0)
        return '';
    const lines = [`| ${head.map((cell) => cell[lang]).join(' | ')} |`, `|${head.map(() => '---|').join('')}`];
    const note = (left) => (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${left} more rows are left out here: ${rest.en}.`, `此处省略了另外 ${left} 行，${rest.zh}。`)[lang];
    let left = most - Buffer.byteLength([...lines, note(count)].join('\n')) - 4;
    let shown = 0;
    for (; shown < Math.min(count, MOST_ROWS); shown++) {
        const text = `| ${row(shown).join(' | ')} |`;
        left -= Buffer.byteLength(text) + 1;
        if (left < 0)
            break;
        lines.push(text);
    }
    return lines.join('\n') + (shown < count ? `\n\n${note(count - shown)}` : '');
}
/** To be copied: GitHub looks for no references in `<code>`, but for mentions e-mail clients may. */
function code(text) {
    return `<code>${numeric((0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, LONGEST_CELL)).replaceAll('@', '@\u200b'))}</code>`;
}
/** @param href `null`: nowhere */
function link(href, content) {
    return href === null ? content : `<a href="${numeric(href)}">${content}</a>`;
}
/** Opens when somebody clicks; in a table's cell too. */
function details(summary, content) {
    return `<details><summary>${summary}</summary>${content}</details>`;
}
/** A text that is shown as it is, wherever it stands in Markdown or HTML. */
function entities(text) {
    return numeric(withoutReferences((0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, LONGEST_CELL))));
}
function numeric(text) {
    return text.replace(/[^\p{L}\p{N} ]/gu, (character) => `&#${character.codePointAt(0)};`);
}
/**
 * GitHub reads references in the finished page, where an entity is its character again: `@user`, `#12`, `GH-12`, the
 * beginning of a commit, `:tada:`, and in Markdown already `u@example.com`. A space of no width keeps it from that. A
 * number is left whole: the ids of apps are copied from here, and hardly a commit is one.
 *
 * @see https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
function withoutReferences(text) {
    return text
        .replace(/[@#]/g, '$&\u200b')
        .replace(/(GH-)(?=\d)/gi, '$1\u200b')
        .replace(/:(?=[\w+-]+:)/g, ':\u200b')
        .replace(/(?<![0-9a-z])(?!\d+(?![0-9a-z]))[0-9a-f]{7,40}(?![0-9a-z])/gi, (hex) => hex.replace(/.{6}(?=.)/g, '$&\u200b'));
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
