export const id = 2420;
export const ids = [2420,6399,8665,7461];
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

/***/ 9199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ verifyDomains)
/* harmony export */ });
/* harmony import */ var p_queue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9052);
/* harmony import */ var _verification_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6125);
/** Many business domains, some at a time, each asked for its verification file. */


/**
 * @returns a verification for each, in the order given; `not-asked` for those whose turn never came
 * @throws what `probe` throws: only bugs
 */
async function verifyDomains(domains, probe, { concurrency, signal, onDone }) {
    const queue = new p_queue__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay({ concurrency });
    const verify = async (domain) => {
        if (domain.host === null)
            return { kind: 'malformed', reason: domain.reason };
        return signal.aborted ? { kind: 'not-asked' } : probe(domain.host);
    };
    const tasks = domains.map((domain) => async () => {
        const verification = { domain: domain.domain, host: domain.host, result: await verify(domain) };
        onDone?.((0,_verification_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(verification).sign);
        return verification;
    });
    return queue.addAll(tasks);
}


/***/ }),

/***/ 2420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runVerify: () => (/* binding */ runVerify)
});

// EXTERNAL MODULE: ./build/app/platform.js
var platform = __webpack_require__(3977);
// EXTERNAL MODULE: ./build/app/verify-domains.js
var verify_domains = __webpack_require__(9199);
// EXTERNAL MODULE: ./build/config/load-declaration.js
var load_declaration = __webpack_require__(4494);
// EXTERNAL MODULE: ./build/platform/client.js
var client = __webpack_require__(7871);
// EXTERNAL MODULE: ./build/platform/connect-to.js
var connect_to = __webpack_require__(4316);
// EXTERNAL MODULE: ./build/platform/probe-domain.js + 2 modules
var probe_domain = __webpack_require__(600);
// EXTERNAL MODULE: ./build/report/verifications.js + 1 modules
var report_verifications = __webpack_require__(5060);
// EXTERNAL MODULE: ./build/report/wrap-text.js
var wrap_text = __webpack_require__(6399);
// EXTERNAL MODULE: ./build/app/usage-error.js
var usage_error = __webpack_require__(3088);
// EXTERNAL MODULE: ./build/core/domain-lists.js
var domain_lists = __webpack_require__(3624);
// EXTERNAL MODULE: ./build/command/given-list.js
var given_list = __webpack_require__(5548);
// EXTERNAL MODULE: ./build/command/with-registered.js
var with_registered = __webpack_require__(8665);
;// CONCATENATED MODULE: ./build/command/business-domains.js
/** Which business domains are asked for their verification file. */




/**
 * Those that are given; else the registered business domains, be they registered already (a snapshot, the platform) or
 * only declared to be. A registered domain may have a protocol or none; what counts is its host, and each is asked once.
 *
 * @param given from the command line, comma lists each
 * @param reach the platform, where it is asked what is registered
 * @throws UsageError where nobody names any; an empty list has none, and that is no fault
 */
async function businessDomains(given, command, declaration, host, reach) {
    const entries = given.length > 0 ? givenEntries(given) : await registeredEntries(command, declaration, host, reach);
    const asked = new Map();
    for (const domain of entries.map(readDomain)) {
        const key = domain.host ?? ` ${domain.domain}`; // a text that is no host never names one
        if (!asked.has(key))
            asked.set(key, domain);
    }
    return [...asked.values()];
}
/** A variable that is not set must not pass for "all domains are good". */
function givenEntries(given) {
    const { entries } = (0,given_list/* givenList */.S)(given, 'DOMAIN');
    if (entries.length === 0)
        throw new usage_error/* UsageError */.e({ kind: 'missing-argument', argument: 'DOMAIN' });
    return entries;
}
async function registeredEntries(command, declaration, host, reach) {
    const { registered: known } = await (0,with_registered.withRegistered)(declaration, command, host, reach);
    const declared = command.registeredFrom === null ? declaration.registered : undefined;
    const lists = [declared, known].flatMap((registered) => (0,domain_lists/* readLists */.qZ)(registered ?? {}).get('web_view_domain') ?? []);
    if (lists.length === 0)
        throw new usage_error/* UsageError */.e({ kind: 'no-business-domains' });
    return lists.flatMap(({ entries }) => entries);
}
function readDomain({ text, host, port, canonical }) {
    if (!host || canonical === null)
        return { domain: text, host: null, reason: 'malformed' };
    if (host.wildcard)
        return { domain: text, host: null, reason: 'wildcard' };
    return port === null ? { domain: text, host: host.name } : { domain: text, host: null, reason: 'port' };
}

// EXTERNAL MODULE: ./build/command/command.js
var command_command = __webpack_require__(8363);
// EXTERNAL MODULE: ./build/command/guarded-host.js
var guarded_host = __webpack_require__(4941);
// EXTERNAL MODULE: ./build/command/hide-token.js
var hide_token = __webpack_require__(1960);
// EXTERNAL MODULE: ./build/command/in-language-of.js
var in_language_of = __webpack_require__(9130);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/app/compare-file.js
var compare_file = __webpack_require__(6282);
// EXTERNAL MODULE: ./build/platform/token-error.js
var token_error = __webpack_require__(6120);
;// CONCATENATED MODULE: ./build/command/local-file.js
/** A local copy of the verification file, which every business domain must serve. */





/**
 * @param path of a local copy, relative to the working directory
 * @throws UsageError where it cannot be read, or is no such file
 */
function localFile(path, { cwd }) {
    const fail = (fault, detail) => new usage_error/* UsageError */.e({ kind: 'verification-file', path, fault, detail });
    try {
        const found = (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(cwd, path));
        if (found.isDirectory())
            throw fail('unreadable', 'EISDIR');
        const { size } = found;
        if (size > compare_file/* FILE_BYTES */.r)
            throw fail('not-the-file', String(size));
        const text = (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(cwd, path), 'latin1');
        if (text.length !== compare_file/* FILE_BYTES */.r || !/^[\x21-\x7e]*$/.test(text))
            throw fail('not-the-file', String(text.length));
        return text;
    }
    catch (error) {
        const code = (0,token_error/* systemCode */.xU)(error);
        throw code === null ? error : fail('unreadable', code);
    }
}

// EXTERNAL MODULE: ./build/command/reach-platforms.js + 1 modules
var reach_platforms = __webpack_require__(7435);
// EXTERNAL MODULE: ./build/command/targets.js
var targets = __webpack_require__(760);
;// CONCATENATED MODULE: ./build/command/verify.js
/** Do the business domains serve the platform's verification file? Each is asked as the platform would ask it. */
















/**
 * @returns 0 where all domains are good, 1 where some are not, 4 where the file could not be had, or where somebody
 * stopped the run
 * @throws UsageError
 */
async function runVerify(asked, given, outside) {
    const host = (0,guarded_host/* guardedHost */.r)(outside, (0,hide_token/* createSecrets */.g)());
    const { connectTo, allowPrivate } = given;
    const server = connectTo === null ? null : (0,connect_to/* parseConnectTo */.z)(connectTo);
    const declaration = (0,load_declaration/* loadDeclaration */.tF)(host.cwd, given.config, given.trustsConfig);
    const command = (0,in_language_of/* inLanguageOf */.x)(declaration, given);
    const finish = (found) => {
        const report = { ...found, connectTo };
        const { format, lang } = command;
        host.stdout(format === 'json' ? (0,report_verifications/* verificationJson */.iq)(report, lang) : (0,wrap_text.wrapLines)((0,report_verifications/* verificationText */.nF)(report, lang), host.columns));
        return (0,report_verifications/* verificationExit */.q7)(report);
    };
    const target = (0,targets/* platformTarget */.H0)(command, declaration);
    const reach = (0,reach_platforms/* reachOnce */.z)(target, command, host);
    let domains;
    let expected;
    try {
        domains = await businessDomains(asked.domains, command, declaration, host, reach);
        expected = asked.file === null ? await (await reach()).verificationFile(target) : localFile(asked.file, host);
    }
    catch (error) {
        if (!(0,platform/* isPlatformError */.w)(error))
            throw error;
        return finish({ verifications: [], failed: error.failure });
    }
    const signal = host.interruption();
    const timeoutMs = command.timeoutMs ?? client/* DEFAULT_TIMEOUT_MS */.t1;
    const probe = (0,probe_domain/* createProbe */.f)({ expected, server, allowPrivate, timeoutMs, signal });
    const progress = domains.length > 1 ? await host.progress(domains.length, command.lang, 'domains') : null;
    const verifications = await (0,verify_domains/* verifyDomains */.n)(domains, probe, {
        concurrency: command.concurrency ?? command_command/* CONCURRENCY */.iy,
        signal,
        onDone: (sign) => progress?.advance(sign === 'wrong'),
    });
    progress?.end();
    return finish({ verifications, failed: null });
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


/***/ }),

/***/ 4316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ parseConnectTo)
/* harmony export */ });
/* harmony import */ var _app_usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3088);
/* harmony import */ var _api_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6354);
/** The server that is asked in place of each domain's own: a new one before its DNS record changes, or a sandbox. */


/**
 * @param text `https://HOST[:PORT]`; `http://` on loopback only, for there is no certificate that could be judged
 * @throws UsageError where it is no such address
 * @example parseConnectTo('https://203.0.113.7') // { protocol: 'https:', host: '203.0.113.7', port: 443 }
 */
function parseConnectTo(text) {
    const fail = (fault) => new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e({ kind: 'connect-to', value: text.replace(/^.*@/s, '***@').replace(/[?#].*$/s, ''), fault });
    if (!URL.canParse(text))
        throw fail('not-a-url');
    const { protocol, hostname, port, username, password, pathname, search, hash } = new URL(text);
    if (username || password || pathname.length > 1 || search || hash)
        throw fail('extra');
    const host = hostname.replace(/^\[|\]$/g, '');
    if (protocol === 'https:' && host !== '')
        return { protocol, host, port: Number(port) || 443 };
    if (protocol === 'http:' && _api_url_js__WEBPACK_IMPORTED_MODULE_1__/* .LOOPBACK */ .Ws.test(hostname))
        return { protocol, host, port: Number(port) || 80 };
    throw fail('insecure');
}


/***/ }),

/***/ 600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ createProbe)
});

// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(1553);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 4 modules
var dist = __webpack_require__(9052);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./build/app/compare-file.js
var compare_file = __webpack_require__(6282);
// EXTERNAL MODULE: ./build/app/verification.js
var verification = __webpack_require__(6125);
// EXTERNAL MODULE: ./build/platform/token-error.js
var token_error = __webpack_require__(6120);
;// CONCATENATED MODULE: ./build/platform/ask-address.js
/**
 * One request for the verification file to one address. The address is connected to as it is, so that nobody's
 * resolver is asked a second time; TLS name and `Host` stay the domain's. A certificate that is not valid is told and
 * does not end the request: the file is compared all the same. Nothing of ours is sent but the request itself.
 */







/** The file has 32 bytes: whatever is longer than this is another, and is not read on. */
const MAX_FILE_BYTES = 4096;
/** The system's own code for it. */
const TIME_UP = 'ETIMEDOUT';
const DAY_MS = 24 * 60 * 60 * 1000;
/** The system's codes for "no way from here to addresses of this family". */
const NO_WAY = ['ENETUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT'];
/** @returns never throws: whatever fails is the attempt's */
async function askAddress(question) {
    const { family, address, signal } = question;
    const seen = { connected: false, certificate: null };
    try {
        const response = await respond(question, seen);
        const answer = await readAnswer(response, question);
        return { family, address, kind: 'answered', certificate: seen.certificate, ...answer };
    }
    catch (error) {
        const code = signal.aborted ? TIME_UP : ((0,token_error/* systemCode */.xU)(error) ?? 'unknown');
        const { connected, certificate } = seen;
        if (!connected && hasNoWay(code, family))
            return { family, address, kind: 'not-tried', code };
        return { family, address, kind: 'failed', code, reached: connected || code === 'ECONNREFUSED', certificate };
    }
}
/** Without a route an IPv6 address is often told as an unreachable host; of IPv4 that is said of the host itself. */
function hasNoWay(code, family) {
    return NO_WAY.includes(code) || (family === 6 && code === 'EHOSTUNREACH');
}
function respond({ host, protocol, address, family, port, signal }, seen) {
    const request = protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
    return new Promise((resolve, reject) => {
        // Its time may be up when the request is over for Node, and nothing else would ever settle this.
        signal.addEventListener('abort', () => reject(new Error(TIME_UP)), { once: true });
        request({
            host: address,
            family,
            port,
            path: `/${verification/* FILE_NAME */.zE}`,
            agent: false,
            headers: { host, accept: 'text/plain, */*', 'accept-encoding': 'identity', 'user-agent': 'swan-domains' },
            signal,
            rejectUnauthorized: false,
            ...((0,external_node_net_.isIP)(bare(host)) === 0 ? { servername: host } : {}),
        })
            .on('socket', (socket) => watch(socket, seen))
            .on('response', resolve)
            // 101: who speaks another protocol from here on has no file.
            .on('upgrade', (response, socket) => {
            socket.destroy();
            resolve(response);
        })
            .on('error', reject)
            .on('close', () => reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' })))
            .end();
    });
}
/** @example bare('[::1]') // '::1' */
function bare(host) {
    return host.replace(/^\[|\]$/g, '');
}
function watch(socket, seen) {
    socket.once('connect', () => {
        seen.connected = true;
    });
    if (!(socket instanceof external_node_tls_.TLSSocket))
        return;
    socket.once('secureConnect', () => {
        seen.certificate = certificateOf(socket);
    });
}
function certificateOf(socket) {
    const ends = Date.parse(socket.getPeerCertificate().valid_to);
    const known = Number.isFinite(ends);
    return {
        valid: socket.authorized,
        // The documentation says `Error`, the code sets its name.
        reason: socket.authorized ? null : String(socket.authorizationError),
        validTo: known ? new Date(ends).toISOString() : null,
        daysLeft: known ? Math.floor((ends - Date.now()) / DAY_MS) : null,
    };
}
async function readAnswer(response, { host, expected, signal }) {
    const { statusCode: status = 0, headers } = response;
    const contentType = headers['content-type'] ?? null;
    const redirect = status >= 300 && status < 400 ? originOf(headers.location, `https://${host}`) : null;
    if (status !== 200) {
        response.destroy();
        return { status, contentType, redirect, file: null };
    }
    const { bytes, complete } = await readBytes(response);
    signal.throwIfAborted(); // an answer that ends with its connection looks whole when we end it
    const file = (0,compare_file/* compareFile */.q)({ bytes, complete, encoding: headers['content-encoding'] ?? null }, expected);
    return { status, contentType, redirect, file };
}
async function readBytes(response) {
    const chunks = [];
    let length = 0;
    for await (const chunk of response) {
        chunks.push(chunk);
        length += chunk.length;
        if (length > MAX_FILE_BYTES)
            break; // and the connection is closed
    }
    return { bytes: Buffer.concat(chunks).subarray(0, MAX_FILE_BYTES), complete: length <= MAX_FILE_BYTES };
}
/** Of where it wanted to send us no more than the origin: a path may hold anything. */
function originOf(location, base) {
    if (location === undefined || !URL.canParse(location, base))
        return null;
    const { origin, protocol } = new URL(location, base);
    return origin === 'null' ? protocol : origin; // `javascript:`
}

// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(8280);
;// CONCATENATED MODULE: ./build/platform/public-address.js
/** Which addresses may be asked: a list of domains must not make us ask what only this machine can reach. */

/** All that is assigned for everybody (IANA's registry of the IPv6 address space). */
const GLOBAL_UNICAST = ipaddr.IPv6.parse('2000::');
/**
 * Unicast only: no loopback, private, link-local, shared, documentation, benchmarking or multicast range, and no range
 * that wraps addresses of another (6to4, Teredo, NAT64). An IPv4 address in IPv6 clothes (`::ffff:…`) is that address.
 *
 * @param address as a resolver gives it
 * @example isPublicAddress('203.0.113.7') // false: documentation
 * @example isPublicAddress('::ffff:127.0.0.1') // false
 */
function isPublicAddress(address) {
    // `::8.8.8.8` is IPv4-compatible (RFC 4291, 2.5.5.1, deprecated): the package takes it for mapped, the system does not.
    if (/^(?!::ffff:).*:.*\./i.test(address) || !ipaddr.isValid(address))
        return false;
    const parsed = ipaddr.process(address);
    return parsed.range() === 'unicast' && (parsed.kind() === 'ipv4' || parsed.match([GLOBAL_UNICAST, 3]));
}

;// CONCATENATED MODULE: ./build/platform/probe-domain.js
/**
 * Asks one host for its verification file, by IPv4 and by IPv6 where it has both. Decided here: which addresses are
 * asked (public ones, unless others are allowed), and that each host is resolved once: what was found good is what is
 * connected to, so that a resolver which says something else a moment later changes nothing.
 */






const FAMILIES = [4, 6];
/**
 * The system resolves so many names at a time (libuv's threads), however many are asked for: one that waits for its
 * turn must not be told as one that nobody can resolve.
 */
const LOOKUPS = 4;
/**
 * @param options hold for all hosts of a run
 * @returns a function that asks one host, canonical, and throws only bugs
 * @example
 * const probe = createProbe({ expected, timeoutMs: 10_000 });
 * await probe('example.com'); // { kind: 'asked', attempts: [{ family: 4, kind: 'answered', status: 200, … }] }
 */
function createProbe(options) {
    const { expected, server, allowPrivate = false, timeoutMs, signal, lookup = lookUp, port = 443 } = options;
    const lookups = new dist/* default */.Ay({ concurrency: LOOKUPS });
    if (signal)
        (0,external_node_events_.setMaxListeners)(0, signal); // one for each host that is being asked: no leak
    const resolve = (host) => new Promise((told) => {
        void lookups.add(async () => {
            const time = startTime(timeoutMs, signal);
            const looking = lookup(host);
            await time.within(looking).then((found) => told({ time, addresses: found.flatMap(known), code: null }), (error) => told({ time, addresses: [], code: (0,token_error/* systemCode */.xU)(error) ?? 'unknown' }));
            await looking.catch(() => { }); // until then it keeps a thread
        });
    });
    const probe = async (host) => {
        const asked = server ?? { protocol: 'https:', host: bare(host), port };
        const { time, addresses, code } = await resolve(asked.host);
        if (addresses.length === 0) {
            time.end();
            return { kind: 'no-address', code: code ?? 'ENOTFOUND' };
        }
        const isAllowed = ({ address }) => allowPrivate || isPublicAddress(address);
        const attempts = await Promise.all([
            ...addresses.filter((address) => !isAllowed(address)).map(refused),
            ...firstOfEachFamily(addresses.filter(isAllowed)).map(({ address, family }) => askAddress({ ...asked, host, address, family, expected, signal: time.signal })),
        ]);
        time.end();
        return { kind: 'asked', attempts: attempts.sort((one, other) => one.family - other.family) };
    };
    const stopped = new Promise((stop) => {
        signal?.addEventListener('abort', () => stop({ kind: 'not-asked' }), { once: true });
    });
    return async (host) => (signal?.aborted ? { kind: 'not-asked' } : Promise.race([stopped, probe(host)]));
}
/** By the system, not by a resolver of ours: what is asked is what this machine would connect to. */
const lookUp = (host) => (0,promises_.lookup)(host, { all: true });
function known({ address, family }) {
    return family === 4 || family === 6 ? [{ address, family }] : [];
}
function refused({ address, family }) {
    return { family, address, kind: 'private-address' };
}
function firstOfEachFamily(addresses) {
    return FAMILIES.flatMap((family) => addresses.find((address) => address.family === family) ?? []);
}
function startTime(milliseconds, interruption) {
    const up = new AbortController();
    const stop = () => up.abort();
    const timer = setTimeout(stop, milliseconds);
    interruption?.addEventListener('abort', stop);
    return {
        signal: up.signal,
        within: (work) => new Promise((resolve, reject) => {
            up.signal.addEventListener('abort', () => reject(Object.assign(new Error(TIME_UP), { code: TIME_UP })));
            work.then(resolve, reject);
        }),
        end() {
            clearTimeout(timer);
            interruption?.removeEventListener('abort', stop);
        },
    };
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
