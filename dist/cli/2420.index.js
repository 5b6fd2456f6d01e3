export const id = 2420;
export const ids = [2420,8665,7461];
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
// EXTERNAL MODULE: ./build/command/without-secrets.js
var without_secrets = __webpack_require__(6506);
;// CONCATENATED MODULE: ./build/command/verify.js
/** Do the business domains serve the platform's verification file? Each is asked as the platform would ask it. */















/**
 * @returns 0 where all domains are good, 1 where some are not, 4 where the file could not be had, or where somebody
 * stopped the run
 * @throws UsageError
 */
async function runVerify(asked, given, outside) {
    const host = (0,without_secrets/* withoutSecrets */.c)(outside, (0,hide_token/* createSecrets */.g)());
    const { connectTo, allowPrivate } = given;
    const server = connectTo === null ? null : (0,connect_to/* parseConnectTo */.z)(connectTo);
    const declaration = (0,load_declaration/* loadDeclaration */.tF)(host.cwd, given.config, given.trustsConfig);
    const command = (0,in_language_of/* inLanguageOf */.x)(declaration, given);
    const finish = (found) => {
        const report = { ...found, connectTo };
        host.stdout((command.format === 'json' ? report_verifications/* verificationJson */.iq : report_verifications/* verificationText */.nF)(report, command.lang));
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


/***/ })

};
