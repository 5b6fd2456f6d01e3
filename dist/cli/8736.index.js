export const id = 8736;
export const ids = [8736,9665,3667];
export const modules = {

/***/ 8736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeReports: () => (/* binding */ mergeReports)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/app/usage-error.js
var usage_error = __webpack_require__(3088);
// EXTERNAL MODULE: ./build/command/guarded-host.js
var guarded_host = __webpack_require__(4941);
// EXTERNAL MODULE: ./build/command/hide-token.js
var hide_token = __webpack_require__(1960);
// EXTERNAL MODULE: ./build/command/out-file.js
var out_file = __webpack_require__(4021);
// EXTERNAL MODULE: ./build/command/report.js + 1 modules
var report = __webpack_require__(5245);
// EXTERNAL MODULE: ./build/command/saved-result.js
var saved_result = __webpack_require__(3667);
// EXTERNAL MODULE: ./build/config/load-declaration.js
var load_declaration = __webpack_require__(4494);
// EXTERNAL MODULE: ./build/config/read-text.js
var read_text = __webpack_require__(7139);
// EXTERNAL MODULE: ./build/report/json.js
var report_json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/core/each-once.js
var each_once = __webpack_require__(6771);
// EXTERNAL MODULE: ./build/report/fleet-markdown.js
var fleet_markdown = __webpack_require__(4253);
// EXTERNAL MODULE: ./build/report/fleet-text.js
var fleet_text = __webpack_require__(4559);
// EXTERNAL MODULE: ./build/report/markdown.js + 1 modules
var markdown = __webpack_require__(4506);
// EXTERNAL MODULE: ./build/report/markup.js
var markup = __webpack_require__(9271);
// EXTERNAL MODULE: ./build/report/messages/words.js
var words = __webpack_require__(405);
// EXTERNAL MODULE: ./build/report/read-result.js
var read_result = __webpack_require__(8737);
// EXTERNAL MODULE: ./build/core/domain-type.js
var domain_type = __webpack_require__(1337);
// EXTERNAL MODULE: ./build/report/app-row.js
var app_row = __webpack_require__(8069);
// EXTERNAL MODULE: ./build/report/messages/describe-outcome.js
var describe_outcome = __webpack_require__(9934);
;// CONCATENATED MODULE: ./build/report/result-rows.js



function problemRowOf(json) {
    const { app_id: appId, severity, rule, errno, domain_type: domainType, value, message, remedy } = json;
    return { appId, severity, rule, errno, domainType, value, place: placeOf(json), message, remedy };
}
function suppressedRowOf(json) {
    const { reason, until, by } = json;
    return { ...problemRowOf(json), reason, until, by: by?.kind ?? 'config' };
}
function placeOf({ file, source, line, column, end_line: endLine, end_column: endColumn }) {
    if (line === null || column === null || endLine === null || endColumn === null)
        return null;
    return { file, ...(source === null ? {} : { source }), line, column, endLine, endColumn };
}
/** As `appRow` has it; what `additive` left alone is not in the JSON. */
function appRowOf(json) {
    const { app_id: appId, status, sent, checksum = null, live = null } = json;
    const declined = json.refusal?.kind === 'declined';
    const shown = declined ? { changes: [], calls: [] } : { changes: changesIn(json), calls: json.calls.map(describe_outcome/* callText */.WT) };
    const unseen = (0,app_row/* isUnseen */.NM)(status, json.refusal);
    return { appId, status, ...shown, sent, note: noteIn(json), checksum, unseen, live: live };
}
function changesIn({ changes, target }) {
    return domain_type/* DOMAIN_TYPES */.vk.flatMap((type) => {
        const change = changes[type];
        if (!change)
            return [];
        const { add, delete: remove } = change;
        const emptied = add.length === 0 && remove.length > 0 && target?.[type]?.length === 0;
        return [{ type, add, delete: remove, kept: [], emptied }];
    });
}
function noteIn({ error, refusal }) {
    if (error) {
        const { kind, errno = null, endpoint, action, message, remedy } = error;
        return { kind, errno, call: endpoint === null ? '' : `${action} ${endpoint}`, message, remedy };
    }
    if (!refusal)
        return null;
    return {
        kind: refusal.kind,
        errno: null,
        call: '',
        message: refusal.reason ?? refusal.message,
        remedy: refusal.reason === undefined ? null : (refusal.remedy ?? null),
    };
}

// EXTERNAL MODULE: ./build/report/run-view.js
var run_view = __webpack_require__(3902);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
;// CONCATENATED MODULE: ./build/report/merge.js
/** The results that the shards of one run printed, as one result. */










/** Where several hold: the first of these. */
const PRECEDENCE = [3, 4, 1, 2, 0];
/**
 * @param results each the parsed JSON of one shard, schema `swan-domains/1`
 * @returns the same form: their apps in the order given, their problems, each once
 * @throws RangeError for what is no such result, for results of different commands, and for an app that is in two
 * of them; its message is one line, which names the result by its index
 * @example mergeResults([JSON.parse(first), JSON.parse(second)]).apps.length
 */
function mergeResults(results) {
    const shards = results.map((value, index) => (0,read_result/* readResult */.U)(value, `results[${index}]`));
    const [first] = shards;
    if (!first)
        throw new RangeError('results: expected at least one');
    for (const [index, { command }] of shards.entries()) {
        if (command === first.command)
            continue;
        throw new RangeError(`results[${index}].command: expected ${(0,words/* quote */.hD)(first.command)}, found ${(0,words/* quote */.hD)(command)}`);
    }
    const codes = shards.map(({ exit_code }) => exit_code);
    const exit_code = PRECEDENCE.find((code) => codes.includes(code)) ?? 0;
    const usages = (0,each_once/* eachOnce */.B)(shards.flatMap(usagesIn));
    const fixed = shards.flatMap((shard) => shard.fixed ?? []);
    const configs = shards.flatMap((shard) => shard.configs ?? []);
    return {
        schema: read_result/* SCHEMA */.y,
        command: first.command,
        ok: exit_code === 0,
        exit_code,
        checksum: null,
        ...(shards.some(({ interrupted }) => interrupted) ? { interrupted: true } : {}),
        ...(shards.some((shard) => shard.configs) ? { configs: (0,each_once/* eachOnce */.B)(configs) } : {}),
        // What the apps have in common every shard has judged.
        problems: (0,each_once/* eachOnce */.B)(shards.flatMap(({ problems }) => problems)),
        suppressed: (0,each_once/* eachOnce */.B)(shards.flatMap(({ suppressed = [] }) => suppressed)),
        ...(shards.some((shard) => shard.fixed) ? { fixed: (0,each_once/* eachOnce */.B)(fixed) } : {}),
        apps: appsOf(shards),
        ...(usages[0] ? { usage: usages[0] } : {}),
        ...(usages.length > 1 ? { usages } : {}),
    };
}
function usagesIn({ usage, usages = usage ? [usage] : [] }) {
    return usages;
}
function appsOf(shards) {
    const seen = new Map();
    return shards.flatMap(({ apps }, index) => {
        for (const [at, { app_id }] of apps.entries()) {
            const other = seen.get(app_id);
            if (other !== undefined) {
                const name = app_id === null ? 'an app without app_id' : (0,words/* quote */.hD)(app_id);
                throw new RangeError(`results[${index}].apps[${at}]: ${name} is in results[${other}] already`);
            }
            seen.set(app_id, index);
        }
        return apps;
    });
}
/** The job summary of the whole run. */
function renderMergedMarkdown(merged, lang) {
    const view = mergedView(merged, lang);
    return (0,markdown.renderView)(view, (0,fleet_markdown/* fleetTables */.i)(view, markup/* SUMMARY */.$M, lang), { lang, exitCode: view.exitCode });
}
/** The whole run for a person at a terminal. */
function renderMergedText(merged, lang, colour = false) {
    const view = mergedView(merged, lang);
    const options = { lang, exitCode: view.exitCode, files: new Map(), colour };
    return (0,report_text.renderView)(view, (0,fleet_text/* fleetBlocks */.F)(view.apps, view.command, options), options);
}
/** What every format shows of it. */
function mergedView(merged, lang) {
    const { command, exit_code: exitCode, interrupted = false, checksum, configs } = merged;
    const problems = merged.problems.map(problemRowOf);
    const suppressed = merged.suppressed.map(suppressedRowOf);
    const apps = (0,run_view/* withReasons */.qr)(merged.apps.map(appRowOf), { problems, interrupted }, lang);
    const usages = usagesIn(merged).map(usageViewOf);
    const about = { command, exitCode, interrupted, checksum, usages, ...(configs ? { configs: configs.length } : {}) };
    return { ...about, problems, suppressed, apps, several: true, named: true };
}
function usageViewOf({ kind, message, file, line, column }) {
    if (file === null)
        return { at: '', place: null, kind, message };
    const place = { file, ...(line === null ? {} : { line }), ...(column === null ? {} : { column }) };
    return { at: (0,run_view/* placeText */.Z9)(place), place, kind, message };
}

;// CONCATENATED MODULE: ./build/cli/merge-reports.js
/** `swan-domains report merge`: the saved results of a run's shards, as one. */











/**
 * @returns the exit code of the whole run: the gravest of its shards'
 * @throws UsageError
 */
async function mergeReports({ argumentList, values }, lang, outside) {
    const secrets = (0,hide_token/* createSecrets */.g)();
    const [host, hide] = [(0,guarded_host/* guardedHost */.r)(outside, secrets), (0,guarded_host/* hider */.H)(secrets)];
    const [verb, ...files] = argumentList;
    if (verb !== 'merge')
        throw new usage_error/* UsageError */.e({ kind: 'missing-argument', argument: 'merge' });
    if (files.length === 0)
        throw new usage_error/* UsageError */.e({ kind: 'missing-argument', argument: 'FILE' });
    const merged = (0,hide_token/* mapTexts */.z)(merge(files, host.cwd), hide); // before any format cuts a text
    const json = () => `${(0,report_json.escapeUnseen)(JSON.stringify(merged, null, 2))}\n`;
    const format = (values.get('format')?.at(-1) ?? 'text');
    const viewed = async () => {
        const { repositoryFolder } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7957));
        const view = mergedView(merged, lang);
        const options = { lang, exitCode: view.exitCode, files: new Map(), colour: false, loadRulePages: report/* loadRulePages */.zr };
        return [view, { ...options, folder: repositoryFolder(host.cwd) }];
    };
    const render = {
        text: () => renderMergedText(merged, lang),
        markdown: () => renderMergedMarkdown(merged, lang),
        json,
        sarif: async () => (await __webpack_require__.e(/* import() */ 6647).then(__webpack_require__.bind(__webpack_require__, 9028))).renderSarif(...(await viewed())),
        junit: async () => (await __webpack_require__.e(/* import() */ 6608).then(__webpack_require__.bind(__webpack_require__, 4227))).renderJUnit(...(await viewed())),
    };
    const out = values.get('out')?.at(-1);
    const write = out === undefined ? null : (0,out_file/* prepareOut */.o)(out, { read: files, trusted: true, cwd: host.cwd });
    host.stdout(await render[format]());
    write?.(hide(json()));
    return merged.exit_code;
}
function merge(files, cwd) {
    const names = files.map((file) => (0,load_declaration/* showPath */.P8)(cwd, (0,external_node_path_.resolve)(cwd, file)));
    const results = files.map((file, index) => {
        const path = (0,external_node_path_.resolve)(cwd, file);
        const shown = names[index] ?? file;
        try {
            return JSON.parse((0,read_text/* readText */.y)(path, shown, saved_result/* MOST_BYTES */.u));
        }
        catch (error) {
            if (error instanceof usage_error/* UsageError */.e)
                throw error;
            throw new usage_error/* UsageError */.e({ kind: 'saved-result', fault: 'not-json' }, { file: shown });
        }
    });
    try {
        return mergeResults(results);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        // It counts the results; who named files wants to read their names.
        const detail = error.message.replaceAll(/\bresults\[(\d+)\](\.?)/g, (all, index, dot) => `${names[Number(index)] ?? all}${dot === '' ? '' : ': '}`);
        throw new usage_error/* UsageError */.e({ kind: 'merge', detail }, null, { cause: error });
    }
}


/***/ }),

/***/ 3667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readChanges: () => (/* binding */ readChanges),
/* harmony export */   readPlans: () => (/* binding */ readPlans),
/* harmony export */   u: () => (/* binding */ MOST_BYTES)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _app_usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3088);
/* harmony import */ var _config_load_declaration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4494);
/* harmony import */ var _config_read_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7139);
/* harmony import */ var _core_after_call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8817);
/* harmony import */ var _core_domain_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1337);
/**
 * A result that was saved (`--out`, `--format json`, the Action's `result-file`): a plan that somebody has seen, or a
 * change to be taken back. Files are written by us but kept by others: nothing in them is taken on trust.
 */






/** A plan of 5,000 apps with 80 domains each has about 70 MB. */
const MOST_BYTES = 256 * 1024 * 1024;
const ACTIONS = ['add', 'delete', 'set', 'add-all'];
/**
 * The plans in a result of `plan`.
 *
 * @param path as the user wrote it
 * @param name whose plans: what was planned for the platform's lists is never an app's
 * @returns the apps for which there is a plan: those that could not be read are not in it
 * @throws UsageError
 */
function readPlans(path, cwd, name = 'plan') {
    const { apps, command, fail } = readSaved(path, cwd);
    if (command !== name) {
        throw fail({ kind: 'saved-result', fault: name === 'plan' ? 'not-a-plan' : 'not-a-platform-plan' });
    }
    const plans = new Map();
    for (const app of apps) {
        if (!isObject(app.target) || !isObject(app.live))
            continue;
        const target = textLists(app.target);
        const live = textLists(app.live);
        const managed = _core_domain_type_js__WEBPACK_IMPORTED_MODULE_1__/* .DOMAIN_TYPES */ .vk.filter((type) => target[type] !== undefined);
        plans.set(app.app_id, {
            target,
            live: Object.fromEntries(managed.map((type) => [type, live[type] ?? []])),
        });
    }
    return plans;
}
/**
 * What is to be taken back: the types that a run's accepted calls changed, as it left them (`live`) and as they were
 * before (`target`). A call that was refused, or whose fate is not known, changed nothing that could be taken back.
 *
 * @throws UsageError, also where nothing was changed
 */
function readChanges(path, cwd) {
    const { apps, command, fail } = readSaved(path, cwd);
    if (String(command).startsWith('registered '))
        throw fail({ kind: 'saved-result', fault: 'of-platform' });
    const changes = new Map();
    for (const app of apps) {
        const sent = callsOf(app.calls).slice(0, typeof app.sent === 'number' ? app.sent : 0);
        if (!isObject(app.before) || sent.length === 0)
            continue;
        const before = textLists(app.before);
        // Read back where the run came to its end; else what the accepted calls made of it.
        const read = app.status === 'applied' && isObject(app.live) ? textLists(app.live) : null;
        const left = read ?? sent.reduce((lists, call) => (0,_core_after_call_js__WEBPACK_IMPORTED_MODULE_2__/* .afterCall */ .Z)(lists, call) ?? lists, before);
        // A list that cannot be read is left as it is, never emptied.
        const types = typesCalled(sent).filter((type) => before[type] && left[type]);
        const only = (lists) => Object.fromEntries(types.map((type) => [type, lists[type]]));
        if (types.length > 0)
            changes.set(app.app_id, { live: only(left), target: only(before), seen: 'result' });
    }
    if (changes.size === 0)
        throw fail({ kind: 'saved-result', fault: 'nothing-to-restore' });
    return changes;
}
function readSaved(path, cwd) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path);
    const shown = (0,_config_load_declaration_js__WEBPACK_IMPORTED_MODULE_3__/* .showPath */ .P8)(cwd, absolute);
    const fail = (usage) => new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(usage, { file: shown });
    let value;
    try {
        value = JSON.parse((0,_config_read_text_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .y)(absolute, shown, MOST_BYTES));
    }
    catch (error) {
        if (error instanceof _app_usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e)
            throw error;
        throw fail({ kind: 'saved-result', fault: 'not-json' });
    }
    const isOurs = isObject(value) && value.schema === 'swan-domains/1' && Array.isArray(value.apps);
    if (!isOurs)
        throw fail({ kind: 'saved-result', fault: 'other-schema' });
    const { apps, command } = value;
    return { apps: apps.filter(isApp), command, fail };
}
/** An id of another type is no app's: `null` alone stands for the app that has none. */
function isApp(value) {
    return isObject(value) && (typeof value.app_id === 'string' || value.app_id === null);
}
/** A field that is no list of texts is as good as none: what it would say is then found to have moved. */
function textLists(value) {
    return Object.fromEntries(_core_domain_type_js__WEBPACK_IMPORTED_MODULE_1__/* .DOMAIN_TYPES */ .vk.flatMap((type) => {
        const list = value[type];
        return Array.isArray(list) && list.every((text) => typeof text === 'string') ? [[type, list]] : [];
    }));
}
/** The calls up to the first that is none of ours. */
function callsOf(value) {
    const calls = [];
    for (const call of Array.isArray(value) ? value : []) {
        if (!isObject(call) || !isObject(call.domains))
            return calls;
        const endpoint = _core_domain_type_js__WEBPACK_IMPORTED_MODULE_1__.ENDPOINTS.find((one) => one === call.endpoint);
        const action = ACTIONS.find((one) => one === call.action);
        if (!endpoint || !action)
            return calls;
        calls.push({ endpoint, action, domains: textLists(call.domains) });
    }
    return calls;
}
function typesCalled(calls) {
    const named = calls.flatMap(({ endpoint, action, domains }) => action === 'add-all' ? (0,_core_domain_type_js__WEBPACK_IMPORTED_MODULE_1__/* .typesOf */ .pl)(endpoint) : _core_domain_type_js__WEBPACK_IMPORTED_MODULE_1__/* .DOMAIN_TYPES */ .vk.filter((type) => domains[type]));
    return _core_domain_type_js__WEBPACK_IMPORTED_MODULE_1__/* .DOMAIN_TYPES */ .vk.filter((type) => named.includes(type));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 8817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ afterCall),
/* harmony export */   c: () => (/* binding */ sameDomains)
/* harmony export */ });
/* harmony import */ var _domain_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3624);
/* harmony import */ var _domain_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1337);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4574);



/**
 * @returns the lists of `live`, those that the call names as it leaves them. What `add-all` leaves depends on the
 * platform's registered domains: `null`
 * @example
 * afterCall({ request_domain: 'https://a.com' }, { action: 'add', domains: { request_domain: ['https://b.com'] }, … })
 * // { request_domain: ['https://a.com', 'https://b.com'] }
 */
function afterCall(live, { action, domains }) {
    if (action === 'add-all')
        return null;
    const lists = {};
    for (const type of _domain_type_js__WEBPACK_IMPORTED_MODULE_0__/* .DOMAIN_TYPES */ .vk) {
        const had = textsOf(live, type);
        const named = domains[type];
        if (named === undefined)
            lists[type] = had;
        else if (action === 'set')
            lists[type] = named;
        else if (action === 'add')
            lists[type] = [...had, ...named];
        else {
            const gone = new Set(keysOf(domains, type));
            lists[type] = entriesOf(live, type).flatMap((entry) => (gone.has((0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .comparisonKey */ .tH)(entry)) ? [] : [entry.text]));
        }
    }
    return lists;
}
/** Do both hold the same domains in these types, in whatever spelling, order and number? */
function sameDomains(one, other, types) {
    return types.every((type) => {
        const [left, right] = [new Set(keysOf(one, type)), new Set(keysOf(other, type))];
        return left.size === right.size && [...left].every((key) => right.has(key));
    });
}
function entriesOf(lists, type) {
    const list = lists[type];
    return list === undefined ? [] : ((0,_domain_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .readLive */ .p9)({ [type]: list }).get(type)?.entries ?? []);
}
function textsOf(lists, type) {
    return entriesOf(lists, type).map(({ text }) => text);
}
function keysOf(lists, type) {
    return entriesOf(lists, type).map(_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .comparisonKey */ .tH);
}


/***/ }),

/***/ 6771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ eachOnce)
/* harmony export */ });
/** @returns the first place and the last value of each; by default two are one where their JSON is */
function eachOnce(values, keyOf = JSON.stringify) {
    return [...new Map(values.map((value) => [keyOf(value), value])).values()];
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

/***/ 8737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readResult),
/* harmony export */   y: () => (/* binding */ SCHEMA)
/* harmony export */ });
/* harmony import */ var _core_domain_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1337);
/* harmony import */ var _core_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6390);
/* harmony import */ var _messages_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(405);



const SCHEMA = 'swan-domains/1';
/**
 * @param at how the value is called in the error: `results[0]`
 * @returns the same value; fields that are not known here stay in it
 * @throws RangeError for another form: one line, which says where and what
 */
function readResult(value, at) {
    result(value, at);
    return value;
}
function expected(what, value, at) {
    return new RangeError(`${at}: expected ${what}, found ${shown(value)}`);
}
function shown(value) {
    if (typeof value === 'string')
        return (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value);
    if (typeof value === 'number' || typeof value === 'boolean' || value === null)
        return String(value);
    return Array.isArray(value) ? 'a list' : value === undefined ? 'nothing' : `a value of type ${typeof value}`;
}
const text = (value, at) => {
    if (typeof value !== 'string')
        throw expected('a text', value, at);
};
const flag = (value, at) => {
    if (typeof value !== 'boolean')
        throw expected('true or false', value, at);
};
const whole = (least) => (value, at) => {
    if (!Number.isSafeInteger(value) || value < least)
        throw expected('a whole number', value, at);
};
/** What else would be no result as its schema has it, and be printed again by who merges. */
const written = (what, pattern) => (value, at) => {
    if (typeof value !== 'string' || !pattern.test(value))
        throw expected(what, value, at);
};
const orNull = (form) => (value, at) => {
    if (value !== null)
        form(value, at);
};
const oneOf = (known) => (value, at) => {
    if (!known.includes(value))
        throw expected(`one of ${known.join(', ')}`, value, at);
};
const listOf = (form) => (value, at) => {
    if (!Array.isArray(value))
        throw expected('a list', value, at);
    for (const [index, member] of value.entries())
        form(member, `${at}[${index}]`);
};
/** Fields that are not named may be there: additions are compatible. */
const object = (needed, optional = {}) => (value, at) => {
    const fields = fieldsOf(value, at);
    for (const [key, form] of Object.entries(needed))
        form(fields.get(key), `${at}.${key}`);
    for (const [key, form] of Object.entries(optional)) {
        if (fields.get(key) !== undefined)
            form(fields.get(key), `${at}.${key}`);
    }
    for (const [key, value] of fields)
        if (!(key in needed || key in optional))
            printable(value, `${at}.${key}`);
};
/** Deeper than anything of ours: who prints it again would come to the end of the stack. */
const DEEPEST = 64;
/** What is not known here stays in the value, and is printed with it. */
function printable(value, at, depth = 1) {
    if (typeof value !== 'object' || value === null)
        return;
    if (depth > DEEPEST)
        throw new RangeError(`${at}: expected at most ${DEEPEST} levels`);
    for (const inner of Object.values(value))
        printable(inner, at, depth + 1);
}
/** Something for each domain type, or for some. */
const byType = (form) => (value, at) => {
    for (const [type, one] of fieldsOf(value, at)) {
        oneOf(_core_domain_type_js__WEBPACK_IMPORTED_MODULE_1__/* .DOMAIN_TYPES */ .vk)(type, at);
        form(one, `${at}.${type}`);
    }
};
function fieldsOf(value, at) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw expected('an object', value, at);
    return new Map(Object.entries(value));
}
const count = whole(0);
const textOrNull = orNull(text);
const countOrNull = orNull(count);
const place = whole(1);
const placeOrNull = orNull(place);
const checksum = orNull(written('a checksum', /^[0-9a-f]{64}$/));
const day = orNull(written('a day as in "2027-01-31"', /^\d{4}-\d{2}-\d{2}$/));
const positions = {
    file: textOrNull,
    line: placeOrNull,
    column: placeOrNull,
    end_line: placeOrNull,
    end_column: placeOrNull,
};
const lists = byType(listOf(text));
const STATUSES = ['unchanged', 'pending', 'applied', 'refused', 'failed', 'skipped'];
const ACTIONS = ['add', 'delete', 'set', 'add-all'];
const problemFields = {
    rule: text,
    severity: oneOf(_core_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC),
    errno: countOrNull,
    app_id: textOrNull,
    domain_type: orNull(oneOf(_core_domain_type_js__WEBPACK_IMPORTED_MODULE_1__/* .DOMAIN_TYPES */ .vk)),
    value: textOrNull,
    message: text,
    remedy: text,
    source: textOrNull,
    ...positions,
};
/** What an older version does not say. */
const list = { list: oneOf(['domains', 'registered', 'called']) };
const app = object({
    app_id: textOrNull,
    status: oneOf(STATUSES),
    changes: byType(object({ add: listOf(text), delete: listOf(text) })),
    calls: listOf(object({ endpoint: oneOf(_core_domain_type_js__WEBPACK_IMPORTED_MODULE_1__.ENDPOINTS), action: oneOf(ACTIONS), domains: lists })),
    sent: count,
    error: orNull(object({
        kind: text,
        endpoint: orNull(oneOf(_core_domain_type_js__WEBPACK_IMPORTED_MODULE_1__.ENDPOINTS)),
        action: orNull(oneOf([...ACTIONS, 'get'])),
        message: text,
        remedy: text,
    }, { errno: countOrNull, error_code: orNull(whole(Number.MIN_SAFE_INTEGER)) })),
    refusal: orNull(object({ kind: text, message: text }, { reason: text, remedy: textOrNull })),
}, { checksum, target: lists, live: orNull(lists), before: orNull(lists) });
const usage = object({ kind: text, message: text, file: textOrNull, line: placeOrNull, column: placeOrNull });
const result = object({
    schema: oneOf([SCHEMA]),
    command: text,
    ok: flag,
    exit_code: oneOf([0, 1, 2, 3, 4]),
    problems: listOf(object(problemFields, list)),
    apps: listOf(app),
}, {
    checksum,
    interrupted: flag,
    suppressed: listOf(object({ ...problemFields, reason: text, until: day }, { ...list, by: object({ kind: oneOf(['comment', 'config']) }, positions) })),
    fixed: listOf(object({ rule: text, safe: flag, from: text, to: textOrNull, file: text, line: place, column: place })),
    configs: listOf(text),
    usage,
    usages: listOf(usage),
});


/***/ })

};
