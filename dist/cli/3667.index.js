export const id = 3667;
export const ids = [3667];
export const modules = {

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


/***/ })

};
