export const id = 902;
export const ids = [902];
export const modules = {

/***/ 4253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ fleetTables)
/* harmony export */ });
/* harmony import */ var _app_row_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8069);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9271);
/* harmony import */ var _messages_labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7037);
/* harmony import */ var _messages_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(405);
/* harmony import */ var _run_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3937);





/** Of so many apps the domains themselves are shown, in so many bytes. */
const MOST_UNFOLDED = 100;
const MOST_UNFOLDED_BYTES = 400 * 1024;
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
function* fleetTables(view, lang) {
    const { apps, command, checksum } = view;
    const unfold = unfolder();
    const looked = LOOKED_AT.flatMap((status) => grouped(apps.filter((app) => app.status === status)));
    const read = apps.filter(({ live }) => live !== null);
    const changed = apps.filter(({ status }) => CHANGED.includes(status));
    yield lookTable(looked, command, unfold, lang);
    yield command === 'get' ? liveTable(read, unfold, lang) : changesTable(changed, command, unfold, lang);
    if ((0,_run_view_js__WEBPACK_IMPORTED_MODULE_1__/* .showsChecksum */ .qv)(view))
        yield `${_messages_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .checksumWords */ .LC.all[lang]}: ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(checksum ?? '')}`;
}
function unfolder() {
    let apps = MOST_UNFOLDED;
    let bytes = MOST_UNFOLDED_BYTES;
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
function lookTable(groups, command, unfold, lang) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .tableOf */ .c_)([APP, STATUS, (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('why, and what to do', '原因与处理')], groups, (group) => {
        const [row] = group;
        const parts = [(0,_app_row_js__WEBPACK_IMPORTED_MODULE_4__/* .isHalfway */ .HC)(row) ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .entities */ .O5)((0,_app_row_js__WEBPACK_IMPORTED_MODULE_4__/* .sentText */ .EV)(row)[lang]) : '', ...noteParts(row)];
        if (group.length === 1 && (0,_app_row_js__WEBPACK_IMPORTED_MODULE_4__/* .differing */ .R1)(row).length > 0)
            parts.push(changesCell(row, unfold, lang));
        return [
            appsCell(group, lang),
            (0,_app_row_js__WEBPACK_IMPORTED_MODULE_4__/* .labelOf */ .Wy)(row.status, command)[lang],
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
function appsCell(group, lang) {
    const [first] = group;
    if (group.length === 1)
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_app_row_js__WEBPACK_IMPORTED_MODULE_4__/* .idText */ .FP)(first.appId, lang));
    const shown = group.slice(0, MOST_NAMED).map(({ appId }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_app_row_js__WEBPACK_IMPORTED_MODULE_4__/* .idText */ .FP)(appId, lang)));
    const count = (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${group.length} apps`, `${group.length} 个小程序`)[lang];
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)(count, [...shown, ...restOf(group.length - shown.length, lang)].join(' '));
}
function changesTable(rows, command, unfold, lang) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .tableOf */ .c_)([APP, STATUS, (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('changes', '修改')], rows, (row) => [
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_app_row_js__WEBPACK_IMPORTED_MODULE_4__/* .idText */ .FP)(row.appId, lang)),
        (0,_app_row_js__WEBPACK_IMPORTED_MODULE_4__/* .labelOf */ .Wy)(row.status, command)[lang],
        changesCell(row, unfold, lang, (0,_app_row_js__WEBPACK_IMPORTED_MODULE_4__/* .ownChecksum */ ._)(row, command)),
    ]);
}
function changesCell(row, unfold, lang, checksum = null) {
    const changes = (0,_app_row_js__WEBPACK_IMPORTED_MODULE_4__/* .differing */ .R1)(row);
    if (changes.length === 0)
        return row.calls.map(_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY).join(', ');
    const counts = changes.map((change) => `${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(change.type)} ${(0,_app_row_js__WEBPACK_IMPORTED_MODULE_4__/* .countsText */ .WN)(change)}`).join(', ');
    const own = checksum === null ? '' : `<br>${_messages_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .checksumWords */ .LC.one[lang]} ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(checksum)}`;
    return unfold(counts, () => domainLines(changes.map(marked), lang) + own);
}
function marked({ type, add, delete: remove }) {
    return {
        type,
        domains: [...add.map((domain) => `+ ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(domain)}`), ...remove.map((domain) => `− ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(domain)}`)],
    };
}
/** `get`. */
function liveTable(rows, unfold, lang) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .tableOf */ .c_)([APP, (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('domains', '域名')], rows, (row) => [
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_app_row_js__WEBPACK_IMPORTED_MODULE_4__/* .idText */ .FP)(row.appId, lang)),
        liveCell(row.live ?? {}, unfold, lang),
    ]);
}
function liveCell(live, unfold, lang) {
    const lists = Object.entries(live);
    const counts = lists.map(([type, list]) => `${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(type)} ${list.length}`).join(', ');
    const groups = () => lists.map(([type, list]) => ({ type, domains: list.map(_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY) }));
    return lists.every(([, list]) => list.length === 0) ? counts : unfold(counts, () => domainLines(groups(), lang));
}
function domainLines(groups, lang) {
    const lines = groups.flatMap(({ type, domains }) => (domains.length > 0 ? [(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(type), ...domains] : []));
    const shown = lines.slice(0, MOST_DOMAINS);
    return [...shown, ...restOf(lines.length - shown.length, lang)].join('<br>');
}
function restOf(rest, lang) {
    return rest > 0 ? [(0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`and ${rest} more: see the log`, `另有 ${rest} 个，请查看日志`)[lang]] : [];
}


/***/ }),

/***/ 4902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderMarkdown: () => (/* binding */ renderMarkdown),
/* harmony export */   renderView: () => (/* binding */ renderView)
/* harmony export */ });
/* harmony import */ var _app_row_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8069);
/* harmony import */ var _fleet_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4253);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9271);
/* harmony import */ var _messages_describe_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9934);
/* harmony import */ var _messages_failures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4603);
/* harmony import */ var _messages_labels_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7037);
/* harmony import */ var _messages_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(405);
/* harmony import */ var _run_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3937);








const renderMarkdown = (outcome, options) => {
    const view = (0,_run_view_js__WEBPACK_IMPORTED_MODULE_0__/* .runView */ .P)(outcome, options);
    const { lang } = options;
    return renderView(view, view.several ? (0,_fleet_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fleetTables */ .i)(view, lang) : appBlocks(outcome, lang), lang);
};
/** @param apps what there is to say of the apps; made only as far as it is shown */
function renderView(view, apps, lang) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .withinLimit */ .zl)(blocksOf(view, apps, lang), lang);
}
function* blocksOf(view, apps, lang) {
    const { exitCode, command, usage, problems, named } = view;
    const mark = exitCode === 0 || exitCode === 2 ? '✅' : '❌';
    const wrong = usage ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .entities */ .O5)(usage.at === '' ? usage.message : `${usage.at}: ${usage.message}`) : '';
    const verdict = usage && view.apps.length === 0 ? '' : (0,_run_view_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictText */ .nt)(view, lang);
    const told = [wrong, verdict].filter((part) => part !== '').join(lang === 'zh' ? '；' : '; ');
    yield `### ${mark} swan-domains ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .entities */ .O5)(command)}: ${told}`;
    yield* apps;
    yield problemsTable(problems, named, lang);
}
function* appBlocks({ apps, command }, lang) {
    for (const app of apps) {
        if (app.appId !== null)
            yield `#### ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .entities */ .O5)(app.appId)}`;
        yield failureBlock(app, lang);
        yield command === 'get' ? liveTable(app) : changesTable(app);
        yield callsList(app, lang);
    }
}
function liveTable(app) {
    const rows = Object.entries(app.live ?? {}).flatMap(([type, list]) => list.map((domain) => [(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(type), (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(domain)]));
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .tableOf */ .c_)([(0,_messages_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('type', '类型'), (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('domain', '域名')], rows, (cells) => cells);
}
function failureBlock(app, lang) {
    if (app.refusal)
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .entities */ .O5)((0,_messages_describe_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .refusalText */ .Kw)(app.refusal, lang, app.level));
    if (!app.failed)
        return '';
    const { call, message, remedy } = (0,_messages_failures_js__WEBPACK_IMPORTED_MODULE_5__/* .failedText */ .d)(app.failed, app.level);
    const head = call === '' ? '' : `**${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .entities */ .O5)(call)}**: `;
    return `${head}${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .entities */ .O5)(message[lang])}<br>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .entities */ .O5)(remedy[lang])}`;
}
function changesTable(app) {
    const rows = [...app.differences].flatMap(([type, { add, delete: remove, kept }]) => [
        ...add.map((domain) => [type, '+', domain]),
        ...remove.map((domain) => [type, '−', domain]),
        ...kept.map((domain) => [type, '=', domain]),
    ]);
    const head = [(0,_messages_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('type', '类型'), (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('change', '修改'), (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('domain', '域名')];
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .tableOf */ .c_)(head, rows, ([type, mark, domain]) => [(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(type), mark, (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(domain)]);
}
function callsList(app, lang) {
    if (app.calls.length === 0)
        return '';
    const head = (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(`Calls (${app.sent} of ${app.calls.length} sent):`, `调用（已发送 ${app.sent}/${app.calls.length}）：`)[lang];
    return [head, '', ...app.calls.map((call, index) => `${index + 1}. ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_messages_describe_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .callText */ .WT)(call))}`)].join('\n');
}
function problemsTable(problems, named, lang) {
    const head = [(0,_messages_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('severity', '级别'), (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('place', '位置'), (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('problem', '问题'), (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('rule', '规则')];
    const owner = (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('app', '小程序');
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .tableOf */ .c_)(named ? [owner, ...head] : head, problems, (problem) => {
        const { appId, place, severity, message, remedy, rule, errno } = problem;
        const where = !place ? '' : place.file === null ? (place.source ?? '') : `${place.file}:${place.line}`;
        const cells = [
            _messages_labels_js__WEBPACK_IMPORTED_MODULE_6__/* .severityWords */ .D4[severity][lang],
            where === '' ? '' : (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(where),
            `${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .entities */ .O5)(message)}<br>→ ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .entities */ .O5)(remedy)}`,
            (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(rule) + (errno === null ? '' : ` ${errno}`),
        ];
        return named ? [appId === null ? '' : (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_app_row_js__WEBPACK_IMPORTED_MODULE_7__/* .idText */ .FP)(appId, lang)), ...cells] : cells;
    });
}


/***/ }),

/***/ 9271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O5: () => (/* binding */ entities),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   c_: () => (/* binding */ tableOf),
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
const MOST_BYTES = 900 * 1024;
const MOST_ROWS = 500;
/** What one cell shows of a text. */
const LONGEST_CELL = 300;
function tableOf(head, items, cells) {
    return { head, count: items.length, row: (index) => items.slice(index, index + 1).flatMap(cells) };
}
/** Whole blocks and whole rows, as many as fit; what does not fit is counted. */
function withinLimit(blocks, lang) {
    const parts = [];
    let left = MOST_BYTES;
    for (const block of blocks) {
        const part = typeof block === 'string' ? block : tableText(block, left, lang);
        if (part === '')
            continue;
        left -= Buffer.byteLength(part) + 2;
        if (left < 0) {
            parts.push((0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('More is left out here: see the log.', '此处省略了其余内容，请查看日志。')[lang]);
            break;
        }
        parts.push(part);
    }
    return `${parts.join('\n\n')}\n`;
}
function tableText({ head, count, row }, most, lang) {
    if (count === 0)
        return '';
    const lines = [`| ${head.map((cell) => cell[lang]).join(' | ')} |`, `|${head.map(() => '---|').join('')}`];
    const note = (rest) => (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${rest} more rows are in the log.`, `另有 ${rest} 行，请查看日志。`)[lang];
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
function code(text) {
    return `<code>${entities(text)}</code>`;
}
/** Opens when somebody clicks; in a table's cell too. */
function details(summary, content) {
    return `<details><summary>${summary}</summary>${content}</details>`;
}
/** No mention either: a `@` is followed by a space of no width. A text that is shown as it is, wherever it stands in Markdown or HTML. */
function entities(text) {
    return (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, LONGEST_CELL))
        .replace(/[^\p{L}\p{N} ]/gu, (character) => `&#${character.codePointAt(0)};`)
        .replaceAll('&#64;', '&#64;&#8203;');
}


/***/ })

};
