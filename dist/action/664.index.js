export const id = 664;
export const ids = [664];
export const modules = {

/***/ 7664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ assertNear),
/* harmony export */   c: () => (/* binding */ snapshotPath),
/* harmony export */   loadSnapshot: () => (/* binding */ loadSnapshot)
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


/***/ })

};
