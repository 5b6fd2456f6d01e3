export const id = 1120;
export const ids = [1120,5283,7461,7664];
export const modules = {

/***/ 7461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readLiveLists: () => (/* binding */ readLiveLists)
/* harmony export */ });
/** @throws PlatformError */
async function readLiveLists(endpoints, platform) {
    let lists = {};
    for (const endpoint of endpoints)
        lists = { ...lists, ...(await platform.get(endpoint)) };
    return lists;
}


/***/ }),

/***/ 2113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/** Node's own, at once: Web Crypto hands each text to a thread, which takes longer than everything else about an app. */

/** @returns of the text's UTF-8 bytes, in hexadecimal, 64 digits */
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 9522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QO: () => (/* binding */ snapshotLists),
/* harmony export */   Tc: () => (/* binding */ timeText),
/* harmony export */   Y6: () => (/* binding */ snapshotChecksum),
/* harmony export */   jE: () => (/* binding */ isRenewed),
/* harmony export */   sO: () => (/* binding */ DAY_MS)
/* harmony export */ });
/* harmony import */ var _core_domain_lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3624);
/* harmony import */ var _core_domain_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1337);
/* harmony import */ var _core_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4574);
/* harmony import */ var _core_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1493);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2113);
/**
 * The platform's registered lists as they were on one day, kept beside the config, so that a check without network
 * and token gives the verdict that the platform would give.
 */





/** The lists as a snapshot has them: canonical, sorted, each domain once. What cannot be read stays as it is. */
function snapshotLists(live) {
    const lists = [...(0,_core_domain_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .readLive */ .p9)(live)].map(([type, { entries }]) => [type, [...new Set(entries.map(_core_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .comparisonKey */ .tH))].sort(_core_place_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)]);
    return Object.fromEntries(lists);
}
/** @returns a SHA-256 that tells whether somebody has edited the snapshot: of its lists, its time and its address */
function snapshotChecksum({ address, pulledAt, lists }) {
    const types = _core_domain_type_js__WEBPACK_IMPORTED_MODULE_3__/* .DOMAIN_TYPES */ .vk.flatMap((type) => (lists[type] ? [[type, lists[type]]] : []));
    return (0,_sha256_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .s)(JSON.stringify(['swan-domains registered 1', address, timeText(pulledAt), types]));
}
/** @example timeText(0) // '1970-01-01T00:00:00Z' */
function timeText(milliseconds) {
    return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}
const DAY_MS = 24 * 60 * 60 * 1000;
/**
 * Is a new time worth a change of the file? Where the lists are as they were, only once half of what makes a snapshot
 * too old has passed: repeated pulls make no diff, and a regular one never lets it grow old.
 *
 * @param maxAge in days
 */
function isRenewed(pulledAt, now, maxAge) {
    return now - pulledAt >= (maxAge * DAY_MS) / 2 || pulledAt > now;
}


/***/ }),

/***/ 1120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pullRegistered: () => (/* binding */ pullRegistered)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _app_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3996);
/* harmony import */ var _app_platform_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3977);
/* harmony import */ var _app_read_live_lists_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7461);
/* harmony import */ var _app_snapshot_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9522);
/* harmony import */ var _app_usage_error_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3088);
/* harmony import */ var _config_load_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7664);
/* harmony import */ var _config_read_text_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7139);
/* harmony import */ var _config_snapshot_file_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2430);
/* harmony import */ var _core_calls_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8887);
/* harmony import */ var _core_diff_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6055);
/* harmony import */ var _core_domain_lists_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3624);
/* harmony import */ var _core_domain_type_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1337);
/* harmony import */ var _core_policy_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6390);
/* harmony import */ var _report_messages_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(405);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8989);
/** `registered pull`: what the platform has registered, kept beside the config. */
















/**
 * @returns its differences are what the platform has gained and lost since the snapshot; `applied`: they are written,
 * `pending`: they were only compared
 * @throws UsageError for a file that is no snapshot, and one that cannot be written
 */
async function pullRegistered(target, platforms, command, declaration, host) {
    const at = pathOf(command, declaration, host);
    if (!command.trustsConfig)
        (0,_config_load_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNear */ .V)(at, declaration, host.cwd);
    const old = readOld(at, command.compareOnly);
    host.stderr(`${(0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(`snapshot: ${(0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(at.shown)}`, `快照：${(0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(at.shown)}`)[command.lang]}\n`);
    let outcome = (0,_app_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .blankApp */ .WG)(null, 'unchanged');
    try {
        const endpoints = command.endpoint ? [command.endpoint] : _core_domain_type_js__WEBPACK_IMPORTED_MODULE_4__.ENDPOINTS;
        const live = await (0,_app_read_live_lists_js__WEBPACK_IMPORTED_MODULE_5__.readLiveLists)(endpoints, await platforms.open(target));
        // Of an endpoint that was not asked what is known stays, and with it its time: nothing gets younger by it.
        const kept = old && command.endpoint ? otherTypes(old.lists, live) : {};
        const lists = { ...kept, ...(0,_app_snapshot_js__WEBPACK_IMPORTED_MODULE_6__/* .snapshotLists */ .QO)(live) };
        // As entries, for nothing in them separates: the platform answered each as one.
        const differences = (0,_core_diff_js__WEBPACK_IMPORTED_MODULE_7__/* .diff */ .U)(Object.fromEntries((0,_core_domain_lists_js__WEBPACK_IMPORTED_MODULE_8__/* .readLive */ .p9)(lists)), old?.lists ?? {}, 'exact');
        outcome = { ...outcome, live, differences };
        const isSame = old !== null && hasTypes(old.lists, lists) && ![...differences.values()].some(_core_calls_js__WEBPACK_IMPORTED_MODULE_9__/* .differs */ .A);
        if (command.compareOnly)
            return isSame ? outcome : { ...outcome, status: 'pending' };
        const now = Math.floor(Date.now() / 1000) * 1000;
        const maxAge = (0,_core_policy_js__WEBPACK_IMPORTED_MODULE_10__/* .optionsOf */ .cz)(declaration.rules ?? {})['stale-snapshot'].max_age;
        const { address } = platforms;
        const isKept = old !== null && Object.keys(kept).length > 0;
        const isDue = old !== null && !isKept && (0,_app_snapshot_js__WEBPACK_IMPORTED_MODULE_6__/* .isRenewed */ .jE)(old.pulledAt, now, maxAge);
        if (isSame && old.asWritten && old.address === address && !isDue)
            return outcome;
        const pulled = { address, pulledAt: isKept ? Math.min(old.pulledAt, now) : now, lists };
        (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_11__/* .replaceFile */ .f)(at.path, at.shown, (0,_config_snapshot_file_js__WEBPACK_IMPORTED_MODULE_12__/* .snapshotText */ .MY)(pulled));
        return { ...outcome, status: 'applied' };
    }
    catch (error) {
        if (!(0,_app_platform_js__WEBPACK_IMPORTED_MODULE_13__/* .isPlatformError */ .w)(error))
            throw error;
        const { failure, endpoint, action } = error;
        if (failure.kind === 'interrupted')
            return { ...outcome, status: 'skipped' };
        return { ...outcome, status: 'failed', failed: { failure, endpoint, action } };
    }
}
function pathOf({ snapshot }, declaration, { cwd }) {
    return (0,_config_load_snapshot_js__WEBPACK_IMPORTED_MODULE_1__.snapshotPath)(snapshot === null ? declaration : { ...declaration, snapshot: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, snapshot) }, cwd);
}
/**
 * What is there: `null` where nothing is, and where a snapshot is broken (a merge conflict) and about to be written anew.
 *
 * @throws UsageError for a file that is somebody else's: a slip of the hand must not cost a config
 */
function readOld({ path, shown }, compareOnly) {
    let text;
    try {
        text = (0,_config_read_text_js__WEBPACK_IMPORTED_MODULE_14__/* .readText */ .y)(path, shown);
    }
    catch (error) {
        const missing = error instanceof _app_usage_error_js__WEBPACK_IMPORTED_MODULE_15__/* .UsageError */ .e && error.usage.kind === 'config-not-found';
        if (missing)
            return null;
        throw error;
    }
    try {
        return (0,_config_snapshot_file_js__WEBPACK_IMPORTED_MODULE_12__/* .parseSnapshot */ .E$)(text, shown);
    }
    catch (error) {
        if (!(error instanceof _app_usage_error_js__WEBPACK_IMPORTED_MODULE_15__/* .UsageError */ .e) || compareOnly || !text.includes(_config_snapshot_file_js__WEBPACK_IMPORTED_MODULE_12__/* .SNAPSHOT_SCHEMA */ .Jy))
            throw error;
        return null;
    }
}
function otherTypes(lists, asked) {
    return Object.fromEntries(Object.entries(lists).filter(([type]) => !(type in asked)));
}
function hasTypes(lists, types) {
    return Object.keys(types).every((type) => type in lists);
}


/***/ }),

/***/ 8989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _app_usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3088);
/** A file's text, replaced as a whole: who kills the run in the middle leaves the old one. */



/**
 * A link stays one, the mode is kept.
 *
 * @param path absolute; nothing need be there
 * @param shown as the user would write it
 * @throws UsageError where it cannot be written, or must not be: a rename asks no mode
 */
function replaceFile(path, shown, text) {
    const old = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
    const target = old ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path) : path;
    const beside = `${target}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    try {
        if (old)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(target, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
        // Never through what is there already: a link of a stranger's would lead anywhere.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(beside, text, { flag: 'wx' });
        if (old)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(beside, old.mode);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(beside, target);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(beside, { force: true });
        if (!(error instanceof Error && 'code' in error))
            throw error;
        throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e({ kind: 'cannot-write', path: shown, code: String(error.code) }, null, { cause: error });
    }
}


/***/ }),

/***/ 7664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ assertNear),
/* harmony export */   loadSnapshot: () => (/* binding */ loadSnapshot),
/* harmony export */   snapshotPath: () => (/* binding */ snapshotPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _app_usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3088);
/* harmony import */ var _hide_tokens_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1510);
/* harmony import */ var _load_declaration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4494);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7139);
/* harmony import */ var _snapshot_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2430);
/** The snapshot's file, found and read. */







/** Where the config says, else beside it; without a config, in the working directory. */
function snapshotPath({ file, snapshot }, cwd) {
    const path = snapshot ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file === null ? cwd : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file)), _snapshot_file_js__WEBPACK_IMPORTED_MODULE_2__/* .SNAPSHOT_FILE */ .QX);
    return { path, shown: (0,_load_declaration_js__WEBPACK_IMPORTED_MODULE_3__/* .showPath */ .P8)(cwd, path) };
}
/**
 * @param trusted may the config name any file? Where a stranger may have written it, it must be beside it or below
 * @throws UsageError
 */
function loadSnapshot(declaration, cwd, trusted) {
    const at = snapshotPath(declaration, cwd);
    const { path, shown } = at;
    if (!trusted)
        assertNear(at, declaration, cwd);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e({ kind: 'no-snapshot' }, { file: shown });
    const text = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .y)(path, shown);
    return { snapshot: (0,_snapshot_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSnapshot */ .E$)(text, shown), shown, text: (0,_hide_tokens_js__WEBPACK_IMPORTED_MODULE_6__/* .withBlankTokens */ .L)(text) };
}
/**
 * Where a stranger may have written the config, it names no file elsewhere: neither to be read nor to be written.
 *
 * @throws UsageError
 */
function assertNear({ path, shown }, { file }, cwd) {
    if (file === null)
        return; // the usual name in the working directory
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file));
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    // What is not there yet will be where its folder is.
    const near = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (0,_load_declaration_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Yw)(folder, path) : parent === folder || (0,_load_declaration_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Yw)(folder, parent);
    if (!near || isOfGit(path))
        throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e({ kind: 'file-untrusted' }, { file: shown });
}
/** Its files later steps trust. Wherever links lead, and as file systems spell it that know no case. */
function isOfGit(path) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path) : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(parent) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(parent) : parent;
    return [...real.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep), ...path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)].some((part) => /^(?:\.git[. ]*|git~\d+)$/i.test(part));
}


/***/ }),

/***/ 2430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ parseSnapshot),
/* harmony export */   Jy: () => (/* binding */ SNAPSHOT_SCHEMA),
/* harmony export */   MY: () => (/* binding */ snapshotText),
/* harmony export */   QX: () => (/* binding */ SNAPSHOT_FILE)
/* harmony export */ });
/* harmony import */ var _app_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9522);
/* harmony import */ var _app_usage_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3088);
/* harmony import */ var _core_domain_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1337);
/* harmony import */ var _core_entry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4574);
/* harmony import */ var _read_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6104);
/* harmony import */ var _yaml_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1597);
/* harmony import */ var _yaml_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3838);







/** The first thing in the file: what lacks it is somebody else's. */
const SNAPSHOT_SCHEMA = 'swan-domains/registered/1';
/** Where nobody says otherwise, beside the config. */
const SNAPSHOT_FILE = 'registered-domains.json';
/** @returns the text of the file */
function snapshotText(snapshot) {
    const { address, pulledAt, lists } = snapshot;
    const checksum = (0,_app_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .snapshotChecksum */ .Y6)(snapshot);
    const value = { schema: SNAPSHOT_SCHEMA, address, pulled_at: (0,_app_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .timeText */ .Tc)(pulledAt), checksum, ...inOrder(lists) };
    return `${JSON.stringify(value, null, 2)}\n`;
}
const KEYS = ['schema', 'address', 'pulled_at', 'checksum', ..._core_domain_type_js__WEBPACK_IMPORTED_MODULE_1__/* .DOMAIN_TYPES */ .vk];
/**
 * @param shown the file's name in places and messages
 * @throws UsageError with a place, for anything that is no snapshot: a merge conflict in it, another file
 */
function parseSnapshot(text, shown) {
    assertMerged(text, shown);
    const source = (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(text, shown); // JSON is YAML: so its entries have places
    const fields = new Map();
    for (const field of (0,_read_node_js__WEBPACK_IMPORTED_MODULE_3__/* .readMap */ .l8)(source, 'snapshot', source.root, KEYS))
        fields.set(field.key, field);
    const field = (key) => {
        const found = fields.get(key);
        if (!found)
            throw source.fail({ kind: 'missing-key', key }, source.root);
        return found;
    };
    const value = (key) => (0,_read_node_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(source, key, field(key).node).value;
    const wrong = (key, known) => source.fail({ kind: 'wrong-value', key, found: value(key), known }, field(key).node);
    if (value('schema') !== SNAPSHOT_SCHEMA)
        throw wrong('schema', [SNAPSHOT_SCHEMA]);
    const pulledAt = Date.parse(value('pulled_at')); // which reads much as a time: only what we write is one
    if (Number.isNaN(pulledAt) || (0,_app_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .timeText */ .Tc)(pulledAt) !== value('pulled_at'))
        throw wrong('pulled_at', ['2026-01-31T08:00:00Z']);
    const types = [...fields.values()].filter(({ key }) => (0,_core_domain_type_js__WEBPACK_IMPORTED_MODULE_1__/* .isDomainType */ .H3)(key));
    const read = types.map((field) => [field.key, listOf(source, field)]);
    const placed = Object.fromEntries(read);
    const lists = Object.fromEntries(read.map(([type, { entries }]) => [type, entries.map(({ text }) => text)]));
    const snapshot = { address: (0,_read_node_js__WEBPACK_IMPORTED_MODULE_3__/* .readSourceText */ .Vv)(source, 'address', field('address').node), pulledAt, lists };
    const edited = value('checksum') !== (0,_app_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .snapshotChecksum */ .Y6)(snapshot);
    const place = (key) => source.placeOf(field(key).keyNode);
    const places = { pulledAt: place('pulled_at'), checksum: place('checksum') };
    const asWritten = text.replaceAll('\r\n', '\n') === snapshotText(snapshot);
    return { ...snapshot, placed, places, edited, asWritten };
}
/** Two branches have pulled: a parser would stumble somewhere behind the mark, and name neither. */
function assertMerged(text, shown) {
    const at = text.search(_yaml_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFLICT */ .p);
    if (at < 0)
        return;
    throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e({ kind: 'merge-conflict' }, { file: shown, line: text.slice(0, at).split('\n').length, column: 1 });
}
function listOf(source, { key, keyNode, node }) {
    const members = (0,_read_node_js__WEBPACK_IMPORTED_MODULE_3__/* .readSequence */ .sr)(source, node);
    if (!members)
        throw (0,_read_node_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongType */ .gQ)(source, key, 'list', node);
    return { entries: members.map((member) => entryOf(source, key, member)), place: source.placeOf(keyNode) };
}
/** One text is one domain: nothing is split, for the file holds what the platform answered, whatever marks are in it. */
function entryOf(source, key, member) {
    const scalar = (0,_read_node_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(source, key, member);
    return { ...(0,_core_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .parseEntry */ .ER)(scalar.value), place: source.placesInside(scalar)(0, scalar.value.length) };
}
function inOrder(lists) {
    return Object.fromEntries(_core_domain_type_js__WEBPACK_IMPORTED_MODULE_1__/* .DOMAIN_TYPES */ .vk.flatMap((type) => (lists[type] ? [[type, lists[type]]] : [])));
}


/***/ }),

/***/ 8887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ callsFor),
/* harmony export */   A: () => (/* binding */ differs)
/* harmony export */ });
/* harmony import */ var _domain_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1337);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4574);
/**
 * The fewest modifying calls that make a change. The platform counts modifications (470011, 470012), and counts
 * them apart for each endpoint; a call may carry several types, a type that is not passed stays as it is, and no
 * list that is sent may be empty (470015). So, for each endpoint:
 *
 * | to add | to delete | a type is emptied | calls                       |
 * |--------|-----------|-------------------|-----------------------------|
 * | no     | no        |                   | none                        |
 * | yes    | no        |                   | `add`                       |
 * | no     | yes       | or not            | `delete`                    |
 * | yes    | yes       | no                | `set`                       |
 * | yes    | yes       | yes               | the adding one, then `delete` |
 *
 * A live entry that the platform itself would not take (`https://*.example.com`: 470014) cannot be named in a `delete`.
 * Where nothing is added and no type is emptied, the entries that stay are then `set`: one call as well.
 *
 * In the last row the adding call is a `set` where one of its types also loses entries: a type that is full never
 * holds more than before, and what is in use is there at every moment.
 */


/**
 * The fewest calls that make these changes.
 *
 * @returns the calls in the order in which they are to be sent, at most two an endpoint; empty: nothing differs
 * @example callsFor(diff(wanted, live)) // [{ endpoint: 'modifydomain', action: 'set', domains: { … } }]
 */
function callsFor(differences) {
    return _domain_type_js__WEBPACK_IMPORTED_MODULE_0__.ENDPOINTS.flatMap((endpoint) => {
        const own = (0,_domain_type_js__WEBPACK_IMPORTED_MODULE_0__/* .typesOf */ .pl)(endpoint).flatMap((type) => {
            const difference = differences.get(type);
            return difference && differs(difference) ? [[type, difference]] : [];
        });
        return callsOfEndpoint(endpoint, own);
    });
}
/** Is there anything to do for this type? */
function differs({ add, delete: remove }) {
    return add.length > 0 || remove.length > 0;
}
/** May all of it stand in a call? A wildcard may not: whether the platform takes one is not documented. */
function sendable(changes, part) {
    return changes.every(([, difference]) => difference[part].every((text) => (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .isWellFormed */ .UC)((0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEntry */ .ER)(text), false)));
}
function callsOfEndpoint(endpoint, changes) {
    const adding = changes.filter(([, { add }]) => add.length > 0);
    const deleting = changes.filter(([, difference]) => difference.delete.length > 0);
    const emptied = deleting.some(([, { target }]) => target.length === 0);
    const call = (action, of, list) => ({
        endpoint,
        action,
        domains: Object.fromEntries(of.map(([type, difference]) => [type, list(difference)])),
    });
    if (changes.length === 0)
        return [];
    if (deleting.length === 0)
        return [call('add', adding, ({ add }) => add)];
    if (adding.length === 0) {
        const setRest = !emptied && !sendable(deleting, 'delete') && sendable(deleting, 'target');
        return [setRest ? call('set', deleting, ({ target }) => target) : call('delete', deleting, (one) => one.delete)];
    }
    if (!emptied)
        return [call('set', changes, ({ target }) => target)];
    const replaced = adding.some((change) => deleting.includes(change));
    const rest = deleting.filter((change) => !adding.includes(change));
    return [
        replaced ? call('set', adding, ({ target }) => target) : call('add', adding, ({ add }) => add),
        call('delete', rest, (difference) => difference.delete),
    ];
}


/***/ })

};
