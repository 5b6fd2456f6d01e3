export const id = 536;
export const ids = [536];
export const modules = {

/***/ 6282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ compareFile),
/* harmony export */   r: () => (/* binding */ FILE_BYTES)
/* harmony export */ });
/** The bytes that a domain answers with, held against the verification file; and how they differ, as people slip. */
/** The file has so many, of visible ASCII. */
const FILE_BYTES = 32;
const SHOWN_BYTES = 60;
/**
 * @param expected the file's text
 * @example compareFile({ bytes, complete: true, encoding: null }, file).difference // null
 */
function compareFile(answered, expected) {
    const { bytes, complete } = answered;
    const difference = differenceOf(answered, expected);
    const start = difference === null ? '' : new TextDecoder().decode(bytes.subarray(0, SHOWN_BYTES));
    return { difference, length: bytes.length, complete, start };
}
function differenceOf({ bytes, complete, encoding }, expected) {
    if (encoding !== null && encoding.toLowerCase() !== 'identity')
        return 'encoded';
    const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''); // a byte a character: nothing is decoded
    if (complete && text === expected)
        return null;
    const withoutMark = text.replace(/^\xef\xbb\xbf/, '');
    if (complete && withoutMark.trim() === expected)
        return withoutMark === text ? 'line-break' : 'byte-order-mark';
    if (/^\s*</.test(withoutMark))
        return 'html';
    return bytes.length === FILE_BYTES && complete ? 'content' : 'length';
}


/***/ }),

/***/ 678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p9: () => (/* binding */ errnoInfo),
/* harmony export */   rR: () => (/* binding */ gatewayInfo)
/* harmony export */ });
/* unused harmony exports knownErrnos, knownGatewayCodes */
const SERVER = ['modifydomain'];
const BUSINESS = ['modifywebviewdomain'];
/** `errno` of the smart-program envelope `{"errno":…,"msg":…}`. */
const ERRNOS = [
    { errno: 470011, key: 'server-domain-quota', class: 'refusing', endpoints: SERVER }, // [seed]
    { errno: 470012, key: 'business-domain-quota', class: 'refusing', endpoints: BUSINESS }, // [seed]
    { errno: 470013, key: 'no-domain-type', class: 'refusing' }, // [seed]
    { errno: 470014, key: 'malformed-domain', class: 'refusing' }, // [seed]
    { errno: 470015, key: 'empty-domain', class: 'refusing' }, // [seed]
    { errno: 470016, key: 'unregistered-domain', class: 'refusing' }, // [seed]
    { errno: 470017, key: 'unset-domain', class: 'refusing' }, // [seed]
    { errno: 40001, key: 'bad-parameter', class: 'refusing' }, // [sdk], and all below
    { errno: 40007, key: 'no-platform-permission', class: 'whole-run' },
    { errno: 40008, key: 'address-not-allowed', class: 'whole-run' },
    { errno: 44001, key: 'no-access', class: 'refusing' },
    { errno: 44002, key: 'token-logged-out', class: 'refusing' },
    { errno: 44003, key: 'token-expired', class: 'refusing' },
    { errno: 44004, key: 'token-invalid', class: 'refusing' },
    { errno: 45000, key: 'no-such-app', class: 'refusing' },
    { errno: 45001, key: 'no-app-permission', class: 'refusing' },
    { errno: 45002, key: 'authorisation-broken', class: 'refusing' },
    { errno: 500, key: 'service-failed', class: 'in-doubt' },
    { errno: 501, key: 'service-failed', class: 'in-doubt' },
    { errno: 1000, key: 'service-failed', class: 'in-doubt' },
    { errno: 5000, key: 'service-failed', class: 'in-doubt' },
    { errno: 6002, key: 'service-failed', class: 'in-doubt' },
    { errno: 50029, key: 'called-too-often', class: 'busy' },
    { errno: 50032, key: 'no-authorisation', class: 'refusing' },
    { errno: 50051, key: 'content-unchanged', class: 'no-change' },
    { errno: 50057, key: 'permission-set-missing', class: 'refusing' },
    { errno: 50040, key: 'unset-registration', class: 'refusing', level: 'tp' }, // [docs]
    { errno: 50041, key: 'verification-file-missing', class: 'refusing', level: 'tp', endpoints: BUSINESS }, // [docs]
    { errno: 50042, key: 'unset-registration', class: 'refusing', level: 'tp' }, // [sdk], and all below
    { errno: 50043, key: 'verification-file-missing', class: 'refusing', level: 'tp', endpoints: BUSINESS },
    { errno: 50045, key: 'too-many-business-domains', class: 'refusing', level: 'tp', endpoints: BUSINESS },
    { errno: 50046, key: 'too-many-server-domains', class: 'refusing', level: 'tp', endpoints: SERVER },
    { errno: 44002, key: 'platform-token', class: 'refusing', level: 'tp' },
    { errno: 44003, key: 'platform-token', class: 'refusing', level: 'tp' },
    { errno: 44004, key: 'platform-token', class: 'refusing', level: 'tp' },
];
/** `error_code` of the gateway's envelope `{"error_code":…,"error_msg":…}`: a code space of its own. */
const GATEWAY_CODES = [
    { errno: 1, key: 'service-failed', class: 'in-doubt' }, // [sdk], and all below
    { errno: 2, key: 'service-failed', class: 'in-doubt' },
    { errno: 3, key: 'no-such-method', class: 'refusing' },
    { errno: 4, key: 'call-quota', class: 'whole-run' },
    { errno: 5, key: 'address-not-allowed', class: 'whole-run' },
    { errno: 6, key: 'no-platform-permission', class: 'whole-run' },
    { errno: 17, key: 'call-quota', class: 'whole-run' },
    { errno: 18, key: 'called-too-often', class: 'busy' },
    { errno: 19, key: 'call-quota', class: 'whole-run' },
    { errno: 100, key: 'bad-parameter', class: 'refusing' },
    { errno: 110, key: 'token-invalid', class: 'refusing' },
    { errno: 111, key: 'token-expired', class: 'refusing' },
    { errno: 110, key: 'platform-token', class: 'refusing', level: 'tp' },
    { errno: 111, key: 'platform-token', class: 'refusing', level: 'tp' },
];
/** A row of the level that is asked for counts more than one of both. */
function find(table, code, endpoint, level) {
    const rows = table.filter((info) => info.errno === code && (!endpoint || !info.endpoints || info.endpoints.includes(endpoint)));
    const own = rows.find((info) => info.level === level); // without a level: the row of both
    return own ?? rows.find((info) => level === undefined || info.level === undefined);
}
/**
 * What an `errno` of the platform means.
 *
 * @param endpoint where it was answered; without it, any endpoint counts
 * @param level whose lists were meant; without it, any level counts
 * @returns `undefined` for a code that no document knows
 * @example errnoInfo(470016)?.key // 'unregistered-domain'
 * @example errnoInfo(470012, 'modifydomain') // undefined: that quota belongs to the business domains
 * @example errnoInfo(50041, 'modifywebviewdomain', 'tp')?.key // 'verification-file-missing'
 */
function errnoInfo(errno, endpoint, level) {
    return find(ERRNOS, errno, endpoint, level);
}
/**
 * What an `error_code` of the gateway means. Its numbers overlap with nothing that `errnoInfo` knows by accident
 * only: the two are different code spaces, told apart by the envelope.
 *
 * @returns `undefined` for a code that no document knows
 * @example gatewayInfo(110)?.key // 'token-invalid'
 */
function gatewayInfo(errorCode, level) {
    return find(GATEWAY_CODES, errorCode, undefined, level);
}
/** Every `errno` in the table, in its order: for `explain` and for tests. */
function knownErrnos() {
    return ERRNOS;
}
/** Every gateway code in the table, in its order: for `explain` and for tests. */
function knownGatewayCodes() {
    return GATEWAY_CODES;
}


/***/ }),

/***/ 666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ readLiveLists),
/* harmony export */   JN: () => (/* binding */ readAnswer),
/* harmony export */   f1: () => (/* binding */ readFailure)
/* harmony export */ });
/* harmony import */ var _core_domain_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1337);
/* harmony import */ var _core_errno_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(678);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5416);



/**
 * @returns the envelope's `data`; `undefined` where it has none
 * @throws HttpFault
 */
function readAnswer({ status, text }, level, endpoint) {
    const answer = parseObject(text);
    const told = answer && failureOf(answer, level, endpoint);
    if (told)
        throw new _transport_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFault */ .F9(told);
    if (status < 200 || status > 299)
        throw new _transport_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFault */ .F9({ kind: 'http', status });
    if (text.trim() === '')
        throw body('empty', text);
    if (!answer)
        throw body(isJson(text) ? 'unknown-shape' : 'not-json', text);
    if (readCode(answer.errno) !== 0)
        throw body('unknown-shape', text);
    return answer.data;
}
/** @returns the failure that an envelope tells; `null` where the text is none of the three, or tells of success */
function readFailure(text, level, endpoint) {
    const answer = parseObject(text);
    return answer && failureOf(answer, level, endpoint);
}
/**
 * Reads a `get`'s data. Seen forms: an object of comma strings (server domains), one comma string (business
 * domains), arrays where the platform-level endpoints have them, and for an app that never had any an empty string,
 * `null` or nothing.
 *
 * @throws HttpFault for any other form: a misread list must not become an empty one
 */
function readLiveLists(data, endpoint) {
    const types = (0,_core_domain_type_js__WEBPACK_IMPORTED_MODULE_1__/* .typesOf */ .pl)(endpoint);
    const [only] = types;
    const lists = {};
    if (types.length === 1 && only && !isObject(data)) {
        lists[only] = readDomains(data);
        return lists;
    }
    if (!isObject(data) && data !== undefined && data !== null && data !== '' && !isEmptyArray(data)) {
        throw body('unknown-shape', spell(data));
    }
    // An object that names none of the types is an answer that we do not understand, not an app without domains.
    const fields = isObject(data) ? data : {};
    if (Object.keys(fields).length > 0 && !types.some((type) => Object.hasOwn(fields, type))) {
        throw body('unknown-shape', spell(data));
    }
    for (const type of types)
        lists[type] = readDomains(fields[type]);
    return lists;
}
function readDomains(value) {
    if (value === undefined || value === null)
        return [];
    const texts = Array.isArray(value) ? value : [value];
    if (!texts.every((text) => typeof text === 'string'))
        throw body('unknown-shape', spell(value));
    return texts.flatMap((text) => text.split(',')).flatMap((text) => (text.trim() === '' ? [] : [text.trim()]));
}
function failureOf(answer, level, endpoint) {
    const errno = readCode(answer.errno);
    if (errno !== null && errno !== 0) {
        const msg = readText(answer.msg ?? answer.errmsg);
        // The user's document has one table for both endpoints of an app; of the platform's own, documents disagree.
        const read = (0,_core_errno_js__WEBPACK_IMPORTED_MODULE_2__/* .errnoInfo */ .p9)(errno, endpoint, level) ?? (level === 'app' ? (0,_core_errno_js__WEBPACK_IMPORTED_MODULE_2__/* .errnoInfo */ .p9)(errno, undefined, level) : null);
        return { kind: 'errno', errno, msg, info: read ?? null };
    }
    const errorCode = readCode(answer.error_code);
    if (errorCode !== null && errorCode !== 0) {
        return { kind: 'gateway', errorCode, msg: readText(answer.error_msg), info: (0,_core_errno_js__WEBPACK_IMPORTED_MODULE_2__/* .gatewayInfo */ .rR)(errorCode, level) ?? null };
    }
    if (typeof answer.error === 'string') {
        return { kind: 'oauth', error: answer.error, description: readText(answer.error_description) };
    }
    return null;
}
/** A code is a number, or a number's text: both were seen. */
function readCode(value) {
    if (typeof value === 'number' && Number.isSafeInteger(value))
        return value;
    return typeof value === 'string' && /^-?\d{1,15}$/.test(value.trim()) ? Number(value) : null;
}
function readText(value) {
    return typeof value === 'string' ? value : '';
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return isObject(value) ? value : null;
    }
    catch {
        return null; // told as `not-json`, with the text
    }
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isEmptyArray(value) {
    return Array.isArray(value) && value.length === 0;
}
/** Its beginning is shown; what nests deeper than `JSON.stringify` can go is not. */
function spell(value) {
    try {
        return JSON.stringify(value);
    }
    catch {
        return '';
    }
}
function body(fault, text) {
    return new _transport_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFault */ .F9({ kind: 'body', fault, start: text });
}


/***/ }),

/***/ 6354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pb: () => (/* binding */ endpointUrl),
/* harmony export */   Ws: () => (/* binding */ LOOPBACK),
/* harmony export */   nV: () => (/* binding */ parseApiUrl),
/* harmony export */   rK: () => (/* binding */ DEFAULT_API_URL)
/* harmony export */ });
/* harmony import */ var _app_usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3088);
/** Where the platform is. https only, save on loopback: the token is in what we send. */

const DEFAULT_API_URL = 'https://openapi.baidu.com';
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
/**
 * @param text scheme, host, and a path prefix where a proxy of the user's has one
 * @throws UsageError where it is no URL, is not https, or carries more than an address
 * @example parseApiUrl('http://127.0.0.1:8123').href // 'http://127.0.0.1:8123/'
 */
function parseApiUrl(text) {
    if (!URL.canParse(text))
        throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e({ kind: 'api-url', value: withoutSecrets(text), fault: 'not-a-url' });
    const url = new URL(text);
    if (url.username || url.password || url.search || url.hash) {
        throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e({ kind: 'api-url', value: `${url.protocol}//${url.host}`, fault: 'extra' });
    }
    const secure = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname));
    if (!secure)
        throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e({ kind: 'api-url', value: withoutSecrets(text), fault: 'insecure' });
    return url;
}
/** What stands before an `@`, and behind a `?`, may be a password or a token. */
function withoutSecrets(text) {
    return text.replace(/^.*@/s, '***@').replace(/[?#].*$/s, '');
}
/** @example endpointUrl(parseApiUrl(DEFAULT_API_URL), 'app', 'modifydomain') // '…/rest/2.0/smartapp/app/modifydomain' */
function endpointUrl(apiUrl, level, endpoint) {
    return `${apiUrl.origin}${apiUrl.pathname.replace(/\/+$/, '')}/rest/2.0/smartapp/${level}/${endpoint}`;
}


/***/ }),

/***/ 7871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ TOKEN),
/* harmony export */   UU: () => (/* binding */ createClient),
/* harmony export */   t1: () => (/* binding */ DEFAULT_TIMEOUT_MS)
/* harmony export */ });
/* harmony import */ var _app_platform_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3977);
/* harmony import */ var _core_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5760);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(666);
/* harmony import */ var _api_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6354);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4173);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5416);






/** How long one request may take, answer included. */
const DEFAULT_TIMEOUT_MS = 10_000;
/** Visible ASCII: seen tokens are `45.<hex>.3600.<seconds>.<text>`. */
const TOKEN = /^[\x21-\x7e]+$/;
/**
 * A client of the two endpoints, `modifydomain` and `modifywebviewdomain`, of an app or of the platform itself. It
 * judges nothing and repeats nothing: `check` and the use cases do.
 *
 * @returns the two calls, `get` and `modify`
 * @throws UsageError for an address that is no https URL (http only on loopback)
 * @throws PlatformError from its methods: one member for every way in which a call can fail
 * @example
 * const platform = createClient({ token });
 * await platform.get('modifydomain'); // { request_domain: ['https://a.com'], socket_domain: [], … }
 * await platform.modify({ endpoint: 'modifydomain', action: 'add', domains: { request_domain: ['https://b.com'] } });
 */
function createClient(options) {
    const { token, level = 'app', apiUrl, timeoutMs = DEFAULT_TIMEOUT_MS, ...ways } = options;
    const address = (0,_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseApiUrl */ .nV)(apiUrl ?? _api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_API_URL */ .rK);
    const transport = { ...ways, timeoutMs };
    const send = async (endpoint, action, domains) => {
        const form = new URLSearchParams({ access_token: token });
        // Without `action` the API adds every registered domain: never by omission, only for `add-all`.
        if (action !== 'add-all')
            form.set('action', action);
        for (const [type, list] of Object.entries(domains))
            form.set(type, (0,_core_list_js__WEBPACK_IMPORTED_MODULE_1__/* .joinList */ .D7)(list));
        try {
            if (!TOKEN.test(token))
                throw new _transport_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpFault */ .F9({ kind: 'token', fault: 'malformed', detail: '' });
            return (0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .readAnswer */ .JN)(await (0,_transport_js__WEBPACK_IMPORTED_MODULE_2__/* .post */ .bE)((0,_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointUrl */ .Pb)(address, level, endpoint), form, transport), level, endpoint);
        }
        catch (error) {
            throw toPlatformError(error, endpoint, action, token);
        }
    };
    return {
        async get(endpoint) {
            const data = await send(endpoint, 'get', {});
            try {
                const lists = (0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .readLiveLists */ .Il)(data, endpoint);
                // Never rewritten, for plans are made from it: a list that quotes our token is no list.
                if ((0,_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redact */ .E)(JSON.stringify(lists), token) !== JSON.stringify(lists))
                    throw new _transport_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpFault */ .F9(quotesToken(data));
                return lists;
            }
            catch (error) {
                throw toPlatformError(error, endpoint, 'get', token);
            }
        },
        async modify({ endpoint, action, domains }) {
            await send(endpoint, action, domains);
        },
    };
}
function quotesToken(data) {
    return { kind: 'body', fault: 'unknown-shape', start: JSON.stringify(data) };
}
function toPlatformError(error, endpoint, action, token) {
    if (!(error instanceof _transport_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpFault */ .F9))
        return error;
    return new _app_platform_js__WEBPACK_IMPORTED_MODULE_5__/* .PlatformError */ .W((0,_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .shownFailure */ .O)(error.failure, token), endpoint, action, { cause: error.cause });
}


/***/ }),

/***/ 9573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ ProxyError),
/* harmony export */   f: () => (/* binding */ readProxyFault)
/* harmony export */ });
/** The way to the proxy failed, or it refused the way on: nothing has reached the platform. */
const SYSCALL = 'proxy';
/** `node-fetch` hands on no more of an error than `code` and `syscall`: so these two say everything. */
class ProxyError extends Error {
    name = 'ProxyError';
    syscall = SYSCALL;
    /** The system's (`ECONNREFUSED`), or the HTTP status with which the proxy refused (`407`). */
    code;
    constructor(code) {
        super(`proxy: ${code}`);
        this.code = code;
    }
}
/**
 * @param error what `node-fetch` made of it
 * @returns `null` for an error that has nothing to do with a proxy
 * @example readProxyFault(error) // { status: 407, code: '' }
 */
function readProxyFault(error) {
    if (!(error instanceof Error && 'erroredSysCall' in error && error.erroredSysCall === SYSCALL))
        return null;
    const code = 'code' in error ? String(error.code) : '';
    return /^\d{3}$/.test(code) ? { status: Number(code), code: '' } : { status: null, code };
}


/***/ }),

/***/ 2642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ proxyAgent),
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var _app_usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3088);
/* harmony import */ var _api_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6354);


/**
 * `HTTPS_PROXY` for https, `HTTP_PROXY` for http, else `ALL_PROXY`; none for what `NO_PROXY` lists. In lower case they
 * count more, and an empty one is as good as none. Without a scheme it is an http proxy, as for curl.
 *
 * An http address is always of this machine (`parseApiUrl`), and what is sent there is readable on its way: a proxy on
 * another machine is never asked for it.
 *
 * @returns an http or https URL, with the user and password that it may carry; `null`: go directly
 * @throws UsageError where it is no such URL
 * @example proxyFor(new URL('https://a.com'), { HTTPS_PROXY: 'proxy.corp:3128' }) // 'http://proxy.corp:3128/'
 */
function proxyFor(url, env) {
    const read = (name) => env[name] || env[name.toUpperCase()] || '';
    const named = read(url.protocol === 'https:' ? 'https_proxy' : 'http_proxy') || read('all_proxy');
    if (named === '' || isExempt(url, read('no_proxy')))
        return null;
    const proxy = parseProxy(named.includes('://') ? named : `http://${named}`);
    return url.protocol === 'https:' || _api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .LOOPBACK */ .Ws.test(proxy.hostname) ? proxy.href : null;
}
/**
 * Its agent keeps connections alive, as Node's own does. An https address is reached by CONNECT, so that the proxy
 * sees host and port only. Without a proxy nothing is loaded.
 *
 * @returns an agent for `createClient`; `undefined` where no proxy is named
 * @throws UsageError as `proxyFor` does
 * @example createClient({ token, agent: await proxyAgent(new URL(DEFAULT_API_URL), process.env) })
 */
async function proxyAgent(url, env) {
    const proxy = proxyFor(url, env);
    if (proxy === null)
        return undefined;
    const { ForwardAgent, TunnelAgent } = await __webpack_require__.e(/* import() */ 90).then(__webpack_require__.bind(__webpack_require__, 8090));
    return url.protocol === 'https:' ? new TunnelAgent(new URL(proxy)) : new ForwardAgent(new URL(proxy));
}
/** Names, or names with a port; one with a `.` or `*` at its start stands for all that end so. */
function isExempt(url, list) {
    const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
    return list
        .toLowerCase()
        .split(/[,\s]/)
        .some((entry) => {
        const [, name = entry, itsPort = '0'] = /^(.+):(\d+)$/.exec(entry) ?? [];
        if (Number(itsPort) !== 0 && Number(itsPort) !== port)
            return false;
        return /^[.*]/.test(name) ? url.hostname.endsWith(name.replace(/^\*/, '')) : url.hostname === name;
    });
}
function parseProxy(text) {
    const proxy = URL.canParse(text) ? new URL(text) : null;
    if (!proxy || !/^https?:$/.test(proxy.protocol) || hidesPassword(proxy)) {
        throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e({ kind: 'proxy-url', value: text.replace(/^.*@/s, '***@') });
    }
    return proxy;
}
/**
 * A `/`, `?` or `#` of a password, not percent-encoded, ends the address before its `@`: the user's name would be taken
 * for the host, and told as such. A `%` that encodes nothing stands for an unknown password too.
 */
function hidesPassword({ username, password, pathname, search, hash }) {
    if (`${pathname}${search}${hash}`.includes('@'))
        return true;
    try {
        decodeURIComponent(username + password);
        return false;
    }
    catch {
        return true;
    }
}


/***/ }),

/***/ 4173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact),
/* harmony export */   O: () => (/* binding */ shownFailure)
/* harmony export */ });
/** How much of an unreadable answer is shown. */
const SHOWN = 120;
/** What of a failure people may see. It is cut last: half a token would not be found afterwards. */
function shownFailure(failure, token) {
    const clean = redact(failure, token);
    return clean.kind === 'body' ? { ...clean, start: clean.start.slice(0, SHOWN) } : clean;
}
/** Anything shorter is a placeholder, and would turn up in innocent texts. */
const SHORTEST_SECRET = 16;
/** @returns a value of the same shape: texts in it that hold the token have `***` in its place */
function redact(value, token) {
    if (token.length < SHORTEST_SECRET)
        return value;
    const json = JSON.stringify(token).slice(1, -1);
    const form = new URLSearchParams({ '': token }).toString().slice(1);
    const spellings = [token, encodeURIComponent(token), form, json, json.replaceAll('/', '\\/')].filter((text) => text.length > 0);
    const clean = (part) => {
        if (typeof part === 'string')
            return spellings.reduce((text, spelling) => text.replaceAll(spelling, '***'), part);
        if (Array.isArray(part))
            return part.map(clean);
        if (typeof part !== 'object' || part === null)
            return part;
        return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, clean(inner)]));
    };
    return clean(value); // the same shape: only texts differ
}


/***/ }),

/***/ 6120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ tokenError),
/* harmony export */   cw: () => (/* binding */ outputError),
/* harmony export */   n7: () => (/* binding */ interruptedError),
/* harmony export */   xU: () => (/* binding */ systemCode)
/* harmony export */ });
/* harmony import */ var _app_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3977);
/** The error of a token that cannot be had. */

/** A token in the seen form (`45.<hex>.…`), to its end. */
const TOKENS = /4[256]\.[0-9a-f]{16}[\x21-\x7e]*/gi;
/**
 * @param detail what `TokenFault` promises; a token in it, which somebody took for a file or a variable, is hidden
 * @example tokenError('absent', 'APP_TOKEN').failure // { kind: 'token', fault: 'absent', detail: 'APP_TOKEN' }
 */
function tokenError(fault, detail) {
    return new _app_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .W({ kind: 'token', fault, detail: detail.replace(TOKENS, '***') }, null, null);
}
/** A command has printed something else: it is named, never quoted, for it may hold secrets. */
function outputError(detail) {
    return new _app_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .W({ kind: 'token', fault: 'command-output', detail }, null, null);
}
/** No cause is kept of such an error: that of a spawn names the command, which may hold a secret too. */
function interruptedError() {
    return new _app_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .W({ kind: 'interrupted' }, null, null);
}
/** @returns the system's code of an error (`ENOENT`); `null` for anything else, which is a bug */
function systemCode(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}


/***/ }),

/***/ 5416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F9: () => (/* binding */ HttpFault),
  Jt: () => (/* binding */ get),
  bE: () => (/* binding */ post)
});

// UNUSED EXPORTS: MAX_ANSWER_BYTES

// EXTERNAL MODULE: ./node_modules/node-fetch/src/index.js + 12 modules
var src = __webpack_require__(816);
;// CONCATENATED MODULE: ./build/platform/describe-proxy.js
/**
 * The proxy's address for people to read: no user, no password.
 *
 * @param proxy as `proxyFor` returns it
 * @example describeProxy('http://user:secret@proxy.corp:3128/') // 'http://proxy.corp:3128'
 */
function describeProxy(proxy) {
    return new URL(proxy).origin;
}

// EXTERNAL MODULE: ./build/platform/proxy-error.js
var proxy_error = __webpack_require__(9573);
;// CONCATENATED MODULE: ./build/platform/transport.js



const MAX_ANSWER_BYTES = 4 * 1024 * 1024;
/** One for all calls: without a reason each would cost the trace of a stack. */
const DONE = new Error('done');
/** A longer timer would fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/**
 * @param form sent as `application/x-www-form-urlencoded`
 * @throws HttpFault: the caller knows the call that it ended
 */
function post(url, form, transport) {
    const { fetch, agent } = transport;
    const send = fetch ?? ((to, request) => (0,src/* default */.Ay)(to, { ...request, size: MAX_ANSWER_BYTES, agent }));
    return exchange(url, transport, (signal) => send(url, {
        method: 'POST',
        body: form.toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
        redirect: 'manual',
        signal,
    }));
}
/**
 * For the one address that takes nothing else.
 *
 * @throws HttpFault whose `cause` holds the whole address: it must not be handed on where that has a token in it
 */
function get(url, transport) {
    const { agent } = transport;
    return exchange(url, transport, (signal) => (0,src/* default */.Ay)(url, { redirect: 'manual', size: MAX_ANSWER_BYTES, signal, ...(agent ? { agent } : {}) }));
}
async function exchange(url, { agent, signal, timeoutMs }, send) {
    // Not `AbortSignal.any`: in Node 20 it leaves a trace of every call on a signal that outlives them.
    const stop = new AbortController();
    const interrupt = () => stop.abort(new HttpFault({ kind: 'interrupted' }));
    const expire = () => stop.abort(new HttpFault({ kind: 'timeout', milliseconds: timeoutMs }));
    const timer = setTimeout(expire, Math.min(timeoutMs, LONGEST_TIMER_MS));
    signal?.addEventListener('abort', interrupt);
    if (signal?.aborted)
        interrupt();
    try {
        stop.signal.throwIfAborted();
        const response = await send(stop.signal);
        const { status } = response;
        // To https a proxy refuses before there is a call; to http it answers it.
        const proxy = url.startsWith('http:') ? proxyOf(agent) : null;
        if (status === 407 && proxy !== null)
            throw new HttpFault({ kind: 'proxy', proxy, status, code: '' });
        if (status >= 300 && status < 400) {
            throw new HttpFault({ kind: 'redirect', status, to: targetOf(response.headers.get('location'), url) });
        }
        const text = await response.text();
        if (Buffer.byteLength(text) > MAX_ANSWER_BYTES)
            throw new HttpFault({ kind: 'body', fault: 'too-large', start: '' });
        return { status, text };
    }
    catch (error) {
        if (error instanceof HttpFault)
            throw error;
        // The first reason counts; `node-fetch` tells only that there was one.
        if (stop.signal.aborted)
            throw new HttpFault(stop.signal.reason.failure, { cause: error });
        throw new HttpFault(failureOf(error, url, agent), { cause: error });
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', interrupt);
        stop.abort(DONE); // where the answer was not read to its end, its connection is closed, not kept
    }
}
/** A failure before the call is known to it; `client` makes it a `PlatformError`. */
class HttpFault extends Error {
    name = 'HttpFault';
    failure;
    constructor(failure, options) {
        super(failure.kind, options);
        this.failure = failure;
    }
}
function failureOf(error, url, agent) {
    if (typeOf(error) === 'max-size')
        return { kind: 'body', fault: 'too-large', start: '' };
    const fault = (0,proxy_error/* readProxyFault */.f)(error);
    const proxy = proxyOf(agent);
    if (fault && proxy !== null)
        return { kind: 'proxy', proxy, ...fault };
    return { kind: 'network', host: new URL(url).host, code: codeOf(error) };
}
/** `null` for an agent that goes directly. */
function proxyOf(agent) {
    return agent && 'proxy' in agent && agent.proxy instanceof URL ? describeProxy(agent.proxy.href) : null;
}
function typeOf(error) {
    return error instanceof Error && 'type' in error ? error.type : undefined;
}
/** The system's code, however deep the runtime wrapped it. */
function codeOf(error) {
    if (!(error instanceof Error))
        return 'unknown';
    if ('code' in error && typeof error.code === 'string')
        return error.code;
    return error.cause ? codeOf(error.cause) : error.name;
}
/** Only scheme and host of where it wanted to send us. */
function targetOf(location, base) {
    return location !== null && URL.canParse(location, base) ? new URL(location, base).origin : 'nowhere';
}


/***/ })

};
