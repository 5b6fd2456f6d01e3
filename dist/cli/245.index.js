export const id = 245;
export const ids = [245];
export const modules = {

/***/ 678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ knownErrnos),
/* harmony export */   p9: () => (/* binding */ errnoInfo),
/* harmony export */   rR: () => (/* binding */ gatewayInfo),
/* harmony export */   wr: () => (/* binding */ knownGatewayCodes)
/* harmony export */ });
/** `errno` of the smart-program envelope `{"errno":…,"msg":…}`. */
const ERRNOS = [
    { errno: 470011, key: 'server-domain-quota', class: 'refusing', endpoints: ['modifydomain'] }, // [seed]
    { errno: 470012, key: 'business-domain-quota', class: 'refusing', endpoints: ['modifywebviewdomain'] }, // [seed]
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
];
function find(table, code, endpoint) {
    return table.find((info) => info.errno === code && (!endpoint || !info.endpoints || info.endpoints.includes(endpoint)));
}
/**
 * What an `errno` of the platform means.
 *
 * @param endpoint where it was answered; without it, any endpoint counts
 * @returns `undefined` for a code that no document knows
 * @example errnoInfo(470016)?.key // 'unregistered-domain'
 * @example errnoInfo(470012, 'modifydomain') // undefined: that quota belongs to the business domains
 */
function errnoInfo(errno, endpoint) {
    return find(ERRNOS, errno, endpoint);
}
/**
 * What an `error_code` of the gateway means. Its numbers overlap with nothing that `errnoInfo` knows by accident
 * only: the two are different code spaces, told apart by the envelope.
 *
 * @example gatewayInfo(110)?.key // 'token-invalid'
 */
function gatewayInfo(errorCode) {
    return find(GATEWAY_CODES, errorCode, undefined);
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

/***/ 6245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createClient: () => (/* binding */ createClient)
});

// UNUSED EXPORTS: DEFAULT_TIMEOUT_MS

// EXTERNAL MODULE: ./build/app/platform.js
var platform = __webpack_require__(3977);
// EXTERNAL MODULE: ./build/core/list.js
var core_list = __webpack_require__(5760);
// EXTERNAL MODULE: ./build/core/domain-type.js
var domain_type = __webpack_require__(1337);
// EXTERNAL MODULE: ./build/core/errno.js
var core_errno = __webpack_require__(678);
// EXTERNAL MODULE: ./node_modules/node-fetch/src/index.js + 12 modules
var src = __webpack_require__(816);
;// CONCATENATED MODULE: ./build/platform/transport.js
/**
 * One POST over HTTP: a time limit for the whole of it, a size limit for the answer, no redirects (a token is never
 * sent on to another address). Nothing is repeated here.
 */

const MAX_ANSWER_BYTES = 4 * 1024 * 1024;
/**
 * @param form sent as `application/x-www-form-urlencoded`
 * @throws HttpFault: the caller knows the call that it ended
 */
async function post(url, form, { fetch, timeoutMs }) {
    const init = {
        method: 'POST',
        body: form.toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
    };
    try {
        const send = fetch ?? ((to, request) => (0,src/* default */.Ay)(to, { ...request, size: MAX_ANSWER_BYTES }));
        const response = await send(url, init);
        const { status } = response;
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
        throw new HttpFault(failureOf(error, init.signal, url, timeoutMs), { cause: error });
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
function failureOf(error, signal, url, milliseconds) {
    if (signal.aborted)
        return { kind: 'timeout', milliseconds };
    if (typeOf(error) === 'max-size')
        return { kind: 'body', fault: 'too-large', start: '' };
    return { kind: 'network', host: new URL(url).host, code: codeOf(error) };
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

;// CONCATENATED MODULE: ./build/platform/answer.js



/**
 * @returns the envelope's `data`; `undefined` where it has none
 * @throws HttpFault
 */
function readAnswer({ status, text }, endpoint) {
    const answer = parseObject(text);
    const told = answer && answer_failureOf(answer, endpoint);
    if (told)
        throw new HttpFault(told);
    if (status < 200 || status > 299)
        throw new HttpFault({ kind: 'http', status });
    if (text.trim() === '')
        throw body('empty', text);
    if (!answer)
        throw body(isJson(text) ? 'unknown-shape' : 'not-json', text);
    if (readCode(answer.errno) !== 0)
        throw body('unknown-shape', text);
    return answer.data;
}
/**
 * Reads a `get`'s data. Seen forms: an object of comma strings (server domains), one comma string (business
 * domains), arrays where the platform-level endpoints have them, and for an app that never had any an empty string,
 * `null` or nothing.
 *
 * @throws HttpFault for any other form: a misread list must not become an empty one
 */
function readLiveLists(data, endpoint) {
    const types = (0,domain_type/* typesOf */.pl)(endpoint);
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
function answer_failureOf(answer, endpoint) {
    const errno = readCode(answer.errno);
    if (errno !== null && errno !== 0) {
        const msg = readText(answer.msg ?? answer.errmsg);
        return { kind: 'errno', errno, msg, info: (0,core_errno/* errnoInfo */.p9)(errno, endpoint) ?? (0,core_errno/* errnoInfo */.p9)(errno) ?? null };
    }
    const errorCode = readCode(answer.error_code);
    if (errorCode !== null && errorCode !== 0) {
        return { kind: 'gateway', errorCode, msg: readText(answer.error_msg), info: (0,core_errno/* gatewayInfo */.rR)(errorCode) ?? null };
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
    return new HttpFault({ kind: 'body', fault, start: text });
}

// EXTERNAL MODULE: ./build/app/usage-error.js
var usage_error = __webpack_require__(3088);
;// CONCATENATED MODULE: ./build/platform/api-url.js
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
        throw new usage_error/* UsageError */.e({ kind: 'api-url', value: withoutSecrets(text), fault: 'not-a-url' });
    const url = new URL(text);
    if (url.username || url.password || url.search || url.hash) {
        throw new usage_error/* UsageError */.e({ kind: 'api-url', value: `${url.protocol}//${url.host}`, fault: 'extra' });
    }
    const secure = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname));
    if (!secure)
        throw new usage_error/* UsageError */.e({ kind: 'api-url', value: withoutSecrets(text), fault: 'insecure' });
    return url;
}
/** What stands before an `@`, and behind a `?`, may be a password or a token. */
function withoutSecrets(text) {
    return text.replace(/^.*@/s, '***@').replace(/[?#].*$/s, '');
}
/** @example endpointUrl(parseApiUrl(DEFAULT_API_URL), 'modifydomain') // '…/rest/2.0/smartapp/app/modifydomain' */
function endpointUrl(apiUrl, endpoint) {
    return `${apiUrl.origin}${apiUrl.pathname.replace(/\/+$/, '')}/rest/2.0/smartapp/app/${endpoint}`;
}

;// CONCATENATED MODULE: ./build/platform/client.js
/** The Platform port over HTTP, for one app's token. */





const DEFAULT_TIMEOUT_MS = 10_000;
/** Visible ASCII: seen tokens are `45.<hex>.3600.<seconds>.<text>`. */
const TOKEN = /^[\x21-\x7e]+$/;
/**
 * A client of the two app endpoints, `modifydomain` and `modifywebviewdomain`. It judges nothing and repeats
 * nothing: `check` and the use cases do.
 *
 * @throws UsageError for an address that is no https URL (http only on loopback)
 * @throws PlatformError from its methods: one member for every way in which a call can fail
 * @example
 * const platform = createClient({ token });
 * await platform.get('modifydomain'); // { request_domain: ['https://a.com'], socket_domain: [], … }
 * await platform.modify({ endpoint: 'modifydomain', action: 'add', domains: { request_domain: ['https://b.com'] } });
 */
function createClient({ token, apiUrl, fetch, timeoutMs = DEFAULT_TIMEOUT_MS }) {
    const address = parseApiUrl(apiUrl ?? DEFAULT_API_URL);
    const send = async (endpoint, action, domains) => {
        const form = new URLSearchParams({ access_token: token });
        // Without `action` the API adds every registered domain: never by omission, only for `add-all`.
        if (action !== 'add-all')
            form.set('action', action);
        for (const [type, list] of Object.entries(domains))
            form.set(type, (0,core_list/* joinList */.D7)(list));
        try {
            if (!TOKEN.test(token))
                throw new HttpFault({ kind: 'token', fault: 'malformed' });
            return readAnswer(await post(endpointUrl(address, endpoint), form, { fetch, timeoutMs }), endpoint);
        }
        catch (error) {
            throw toPlatformError(error, endpoint, action, token);
        }
    };
    return {
        async get(endpoint) {
            const data = await send(endpoint, 'get', {});
            try {
                const lists = readLiveLists(data, endpoint);
                // Never rewritten, for plans are made from it: a list that quotes our token is no list.
                if (redact(JSON.stringify(lists), token) !== JSON.stringify(lists))
                    throw new HttpFault(quotesToken(data));
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
    if (!(error instanceof HttpFault))
        return error;
    const failure = redact(error.failure, token);
    const shown = failure.kind === 'body' ? { ...failure, start: cut(failure.start) } : failure;
    return new platform/* PlatformError */.W(shown, endpoint, action, { cause: error.cause });
}
/** How much of an unreadable answer is shown. */
const SHOWN = 120;
function cut(text) {
    return text.slice(0, SHOWN);
}
/** Anything shorter is a placeholder, and would turn up in innocent texts. */
const SHORTEST_SECRET = 16;
/** A platform that quotes our token in what it answers does not make us print it. */
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


/***/ })

};
