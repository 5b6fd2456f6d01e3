export const id = 8665;
export const ids = [8665,7461];
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

/***/ 8665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withRegistered: () => (/* binding */ withRegistered)
/* harmony export */ });
/* harmony import */ var _app_read_live_lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7461);
/* harmony import */ var _app_snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9522);
/* harmony import */ var _core_domain_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1337);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8363);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(760);
/** Where the registered lists come from that are judged against: the config, a snapshot, or the platform itself. */





/** What is read, deleted or registered anyway need not be covered. */
const UNJUDGED = ['get', 'add-all', 'delete'];
/**
 * @param reach the platform itself; only asked for `live`
 * @returns the declaration with those registered lists. What the config declares is what is to be registered: for the
 * commands that register, it stays
 * @throws UsageError for a snapshot that cannot be read
 * @throws PlatformError where the platform is asked in vain
 */
async function withRegistered(declaration, command, host, reach) {
    const { name, registered: given } = command;
    const from = command.registeredFrom ?? (declaration.snapshot === undefined ? 'config' : 'snapshot');
    const allGiven = _core_domain_type_js__WEBPACK_IMPORTED_MODULE_0__/* .DOMAIN_TYPES */ .vk.every((type) => given[type] !== undefined);
    if (from === 'config' || allGiven || UNJUDGED.includes(name) || (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfPlatform */ .tz)(name))
        return declaration;
    if (from === 'snapshot') {
        const { loadSnapshot } = await __webpack_require__.e(/* import() */ 5283).then(__webpack_require__.bind(__webpack_require__, 7664));
        const { snapshot, shown, text } = loadSnapshot(declaration, host.cwd, command.trustsConfig);
        const { placed, pulledAt, edited, places } = snapshot;
        return {
            ...declaration,
            files: new Map([...declaration.files, [shown, text]]),
            registeredBy: 'platform',
            toRegister: declaration.registered,
            registered: placed,
            pulled: { age: (Date.now() - pulledAt) / _app_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO, edited, places },
        };
    }
    const target = (0,_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .platformTarget */ .H0)(command, declaration);
    const platforms = await reach();
    const registered = await (0,_app_read_live_lists_js__WEBPACK_IMPORTED_MODULE_4__.readLiveLists)(_core_domain_type_js__WEBPACK_IMPORTED_MODULE_0__.ENDPOINTS, await platforms.open(target));
    return { ...declaration, registeredBy: 'platform', toRegister: declaration.registered, registered };
}


/***/ })

};
