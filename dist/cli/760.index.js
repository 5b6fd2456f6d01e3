export const id = 760;
export const ids = [760];
export const modules = {

/***/ 1107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ requestLine)
/* harmony export */ });
/** One request that the sandbox got, in one line.
 *
 * @example 'POST modifydomain set request_domain=https://a.com -> errno 0'
 * @example 'POST tp/modifydomain get -> errno 0'
 * @example 'GET /bd_mapp_domaincer.txt -> file' */
function requestLine({ method, path, level, endpoint, action, domains, answer }) {
    const lists = Object.entries(domains).map(([type, list]) => `${type}=${list}`);
    const target = endpoint === null ? path : level === 'tp' ? `tp/${endpoint}` : endpoint;
    const asked = action ?? (endpoint === null ? [] : '(no action)');
    return [method, target, asked, ...lists, '->', answer].flat().join(' ');
}


/***/ }),

/***/ 678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ knownErrnos),
/* harmony export */   p9: () => (/* binding */ errnoInfo),
/* harmony export */   rR: () => (/* binding */ gatewayInfo),
/* harmony export */   wr: () => (/* binding */ knownGatewayCodes)
/* harmony export */ });
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

/***/ 6822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseCannedAnswer)
/* harmony export */ });
/**
 * The grammar of a canned answer, as told with `--answer`:
 *
 *     answer  = [ "get=" | "any=" ] what [ ":once" ] [ ":acted" | ":late" ]
 *     what    = ERRNO            {"errno":ERRNO,"msg":"…"}; 0 claims a success
 *             | "gateway:" CODE  {"error_code":CODE,"error_msg":"…"}
 *             | "oauth:" CODE    {"error":"CODE","error_description":"…"}, HTTP 401
 *             | "http:" STATUS   an HTTP status from 200 to 599, no JSON
 *             | "html"           HTTP 200 with a page
 *             | "empty"          HTTP 200 with nothing
 *             | "truncated"      JSON that breaks off, shorter than its content-length
 *             | "huge"           JSON above 4 MiB
 *             | "redirect"       HTTP 302 to another path
 *             | "reset"          the connection is destroyed
 *             | "hang"           no answer, ever
 *             | "errno-text"     the ordinary answer, its errno as text: "0"
 *             | "null" | "missing" | "array"   with "get=" only: other forms of `data`; the platform's own lists are
 *                                          arrays anyway
 *
 * Without a prefix it answers modifications, with `get=` the reading call and the download of the verification file,
 * with `any=` both. The file has neither errno nor `data`: where only these would change, it stays what it is. `:once`
 * is used up by one call. The suffixes may stand in any order.
 *
 * The platform did not carry a modification out, unless `:acted` (an answer lost on its way back) or `:late` (a call
 * that arrives after its caller gave up): that one is judged and carried out right after the next `get` of its endpoint
 * by its caller, an app or the platform. That `get` still shows the lists without it, whatever else it is answered.
 * `errno-text` always acts, and at once.
 */
const WORDS = ['html', 'empty', 'truncated', 'huge', 'redirect', 'reset', 'hang', 'errno-text'];
const DATA_FORMS = ['null', 'missing', 'array'];
const ACCEPTED = `an errno, gateway:CODE, oauth:CODE, http:STATUS, ${WORDS.join(', ')}, ${DATA_FORMS.map((form) => `get=${form}`).join(', ')}; before it get= or any=, after it :once, and :acted or :late`;
/**
 * Reads one canned answer.
 *
 * @throws RangeError with one line that names what is accepted
 * @example parseCannedAnswer('470014:once').content // { kind: 'errno', code: 470014 }
 * @example parseCannedAnswer('hang:late:once').late // true
 */
function parseCannedAnswer(text) {
    const [, prefix = '', what = '', suffixText = ''] = /^(get=|any=)?(.*?)((?::(?:once|acted|late))*)$/.exec(text) ?? [];
    const content = parseContent(what);
    const suffixes = suffixText.split(':').slice(1);
    if (content === undefined || !isAllowed(prefix, content, suffixes)) {
        throw new RangeError(`${JSON.stringify(text)} is no answer of the sandbox; accepted: ${ACCEPTED}`);
    }
    return {
        to: callsOf(prefix),
        content,
        once: suffixes.includes('once'),
        acted: suffixes.includes('acted') || content.kind === 'errno-text',
        late: suffixes.includes('late'),
    };
}
/** Are the parts, each good in itself, good together? */
function isAllowed(prefix, { kind }, suffixes) {
    const acted = suffixes.includes('acted');
    const late = suffixes.includes('late');
    if (new Set(suffixes).size < suffixes.length || (acted && late))
        return false;
    if (prefix === 'get=')
        return !acted && !late;
    return !includes(DATA_FORMS, kind) && !(late && kind === 'errno-text');
}
function callsOf(prefix) {
    if (prefix === 'any=')
        return ['modification', 'get'];
    return [prefix === 'get=' ? 'get' : 'modification'];
}
function parseContent(what) {
    if (includes(WORDS, what) || includes(DATA_FORMS, what))
        return { kind: what };
    if (/^\d{1,9}$/.test(what))
        return { kind: 'errno', code: Number(what) };
    const [, kind, code = ''] = /^(gateway:(?=\d{1,9}$)|http:(?=[2-5]\d\d$)|oauth:(?=[a-z0-9_]+$))(.*)$/.exec(what) ?? [];
    if (kind === 'oauth:')
        return { kind: 'oauth', code };
    if (kind === undefined)
        return undefined;
    return { kind: kind === 'gateway:' ? 'gateway' : 'http', code: Number(code) };
}
function includes(words, text) {
    return words.includes(text);
}


/***/ }),

/***/ 7678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ startSandbox)
});

// UNUSED EXPORTS: parseCannedAnswer

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: ./build/core/domain-type.js
var domain_type = __webpack_require__(1337);
// EXTERNAL MODULE: ./build/core/errno.js
var core_errno = __webpack_require__(678);
;// CONCATENATED MODULE: ./build/sandbox/reply.js
/** What goes back over the wire: the platform's envelopes as it words them, and the faults of the way. */


/** [seed], word for word. */
const ERRNO_MESSAGES = {
    0: 'success',
    470011: '修改服务器域名超过限制次数。',
    470012: '修改业务域名超过限制次数',
    470013: '至少传递一个要被操作的服务域名类型。',
    470014: '域名格式非法，请检查格式，协议目前只支持http:// https:// wss://。',
    470015: '被操作的域名不能为空。',
    470016: '请求保存的域名不是第三方平台中已设置的小程序域名或子域名。',
    470017: '删除的域名在小程序中没有设置过。',
};
const GATEWAY_MESSAGES = {
    3: 'Unsupported openapi method',
    18: 'Open api qps request limit reached',
    110: 'Access token invalid or no longer valid',
    111: 'Access token expired',
};
/** Above 4 MiB, in bytes. */
const HUGE = 4 * 1024 * 1024 + 1;
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
/**
 * The smart-program envelope. `data` is left out where it is `undefined`.
 *
 * @example errnoReply(0).body // '{"errno":0,"msg":"success"}'
 */
function errnoReply(errno, data, form = 'number') {
    const msg = ERRNO_MESSAGES[errno] ?? (0,core_errno/* errnoInfo */.p9)(errno)?.key.replaceAll('-', ' ') ?? 'unknown error';
    const body = JSON.stringify({ errno: form === 'text' ? String(errno) : errno, msg, data });
    return { told: form === 'text' ? `errno "${errno}"` : `errno ${errno}`, status: 200, headers: JSON_TYPE, body };
}
/**
 * The gateway's envelope.
 *
 * @example gatewayReply(110).told // 'gateway 110'
 */
function gatewayReply(code) {
    const error_msg = GATEWAY_MESSAGES[code] ?? (0,core_errno/* gatewayInfo */.rR)(code)?.key.replaceAll('-', ' ') ?? 'unknown error';
    return {
        told: `gateway ${code}`,
        status: 200,
        headers: JSON_TYPE,
        body: JSON.stringify({ error_code: code, error_msg }),
    };
}
/**
 * OAuth's envelope.
 *
 * @example oauthReply('invalid_token').status // 401
 */
function oauthReply(code) {
    const body = JSON.stringify({ error: code, error_description: code.replaceAll('_', ' ') });
    return { told: `oauth ${code}`, status: 401, headers: JSON_TYPE, body };
}
/**
 * A bare HTTP status, as something between the caller and the platform answers it.
 *
 * @example httpReply(503).body // 'Service Unavailable'
 */
function httpReply(status) {
    const body = external_node_http_.STATUS_CODES[status] ?? String(status);
    return { told: `http ${status}`, status, headers: { 'content-type': 'text/plain' }, body };
}
/**
 * A file, as a web server sends it.
 *
 * @example textReply('abc').told // 'file'
 */
function textReply(body) {
    return { told: 'file', status: 200, headers: { 'content-type': 'text/plain' }, body };
}
/**
 * A file to be saved under its name.
 *
 * @example attachmentReply('abc', 'a.txt').headers['content-disposition'] // 'attachment; filename="a.txt"'
 */
function attachmentReply(body, name) {
    const reply = textReply(body);
    return { ...reply, headers: { ...reply.headers, 'content-disposition': `attachment; filename="${name}"` } };
}
const success = errnoReply(0);
/** Answers that are no answer, by the word that tells them (see the grammar in `canned-answer`). */
const FAULT_REPLIES = {
    html: {
        told: 'html',
        status: 200,
        headers: { 'content-type': 'text/html' },
        body: '<!doctype html><title>sandbox</title>\n',
    },
    empty: { ...success, told: 'empty', body: '' },
    truncated: { ...success, told: 'truncated', fault: 'truncated' },
    huge: { ...success, told: 'huge', fault: 'huge' },
    redirect: { ...httpReply(302), told: 'redirect', headers: { location: '/redirected' } },
    reset: { ...success, told: 'reset', fault: 'reset' },
    hang: { ...success, told: 'hang', fault: 'hang' },
};
/**
 * Sends a reply, or does to the connection what its fault says.
 *
 * @example sendReply(response, errnoReply(0))
 */
function sendReply(response, { status, headers, body, fault }) {
    if (fault === 'hang')
        return;
    if (fault === 'reset') {
        response.socket?.resetAndDestroy();
    }
    else if (fault === 'truncated') {
        response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
        response.write(body.slice(0, body.length / 2), () => response.socket?.end());
    }
    else if (fault === 'huge') {
        // Good JSON, and without a content-length: a client's limit has to count what comes.
        response.writeHead(status, headers);
        response.write(body.padEnd(HUGE));
        response.end();
    }
    else {
        response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
        response.end(body);
    }
}

;// CONCATENATED MODULE: ./build/sandbox/canned-reply.js

/**
 * The reply as told. `errno-text` and the other forms of `data` only dress the ordinary answer.
 *
 * @example cannedReply({ kind: 'http', code: 503 }, ordinary).told // 'http 503'
 */
function cannedReply(content, { errno, data }) {
    switch (content.kind) {
        case 'errno-text':
            return errnoReply(errno, data('usual'), 'text');
        case 'null':
            return errnoReply(errno, null);
        case 'missing':
            return errnoReply(errno);
        case 'array':
            return errnoReply(errno, data('array'));
        default:
            return replacingReply(content) ?? errnoReply(errno, data('usual'));
    }
}
/**
 * The reply that takes the place of the ordinary one, whatever that is.
 *
 * @returns `undefined` for a content that only dresses an envelope
 * @example replacingReply({ kind: 'errno', code: 500 })?.told // 'errno 500'
 */
function replacingReply(content) {
    switch (content.kind) {
        case 'errno':
            return errnoReply(content.code);
        case 'gateway':
            return gatewayReply(content.code);
        case 'http':
            return httpReply(content.code);
        case 'oauth':
            return oauthReply(content.code);
        case 'errno-text':
        case 'null':
        case 'missing':
        case 'array':
            return undefined;
        default:
            return FAULT_REPLIES[content.kind];
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/sandbox/international-label.js
/**
 * The sandbox's own knowledge of international names: a fixed table instead of an IDNA library, so that a test
 * against it is a second opinion. Taken from the Punycode of UTS 46, non-transitional (`ß` stays itself).
 */
const A_LABELS = new Map([
    ['例子', 'xn--fsqu00a'],
    ['例え', 'xn--r8jz45g'],
    ['测试', 'xn--0zwm56d'],
    ['中国', 'xn--fiqs8s'],
    ['公司', 'xn--55qx5d'],
    ['网络', 'xn--io0a7i'],
    ['网址', 'xn--ses554g'],
    ['在线', 'xn--3ds443g'],
    ['商城', 'xn--czru2d'],
    ['公益', 'xn--55qw42g'],
    ['香港', 'xn--j6w193g'],
    ['北京', 'xn--1lq90i'],
    ['上海', 'xn--fhqz97e'],
    ['广州', 'xn--6rtwn'],
    ['日本', 'xn--wgv71a'],
    ['百度', 'xn--wxtr44c'],
    ['微信', 'xn--vuqz89a'],
    ['小程序', 'xn--yet01dc35b'],
    ['中文网', 'xn--fiq228c5hs'],
    ['互联网', 'xn--blq510jgwa'],
    ['münchen', 'xn--mnchen-3ya'],
    ['bücher', 'xn--bcher-kva'],
    ['café', 'xn--caf-dma'],
    ['straße', 'xn--strae-oqa'],
    ['faß', 'xn--fa-hia'],
]);
/**
 * The ASCII form of a lower-case label. One that the table does not know stays as it is: it equals itself and
 * never its `xn--` form.
 *
 * @example toAsciiLabel('例子') // 'xn--fsqu00a'
 */
function toAsciiLabel(label) {
    return A_LABELS.get(label.normalize('NFC')) ?? label;
}

;// CONCATENATED MODULE: ./build/sandbox/sandbox-domain.js
/**
 * One member of a list, judged by plain code of the sandbox's own. Decided here: what errno 470014 refuses, and
 * when two spellings are one domain. It shares nothing with the project's core, on purpose.
 */


// No `u` flag: with it, `i` would let ſ (U+017F) pass for the s of https.
const SHAPE = /^(?:(https?|wss):\/\/)?(\[[^\]]*\]|[^:/?#@\\\s[\]]+)(?::([1-9]\d{0,4}))?\/?$/i;
const ASCII_LABEL = /^[a-z0-9-]+$/;
const INTERNATIONAL_LABEL = /^[\p{L}\p{M}\p{N}-]+$/u;
const DEFAULT_PORTS = { http: 80, https: 443, wss: 443 };
/**
 * Reads `protocol://host[:port]`. A single trailing slash, a default port and a trailing dot are tolerated.
 *
 * @returns `undefined` for everything that the platform calls malformed (errno 470014)
 * @example readDomain('WSS://A.Example.com.:443/')?.canonical // 'wss://a.example.com'
 * @example readDomain('https://example.com/path') // undefined
 */
function readDomain(text) {
    return text.includes('://') ? readRegisteredDomain(text) : undefined;
}
/**
 * Reads a registered domain, which may have a protocol or none. With one and without, it is not the same domain.
 *
 * @returns `undefined` for what cannot be registered
 * @example readRegisteredDomain('A.Example.com.')?.canonical // 'a.example.com'
 */
function readRegisteredDomain(text) {
    const [, protocolText, hostText = '', portText] = SHAPE.exec(text) ?? [];
    const protocol = protocolText?.toLowerCase();
    const host = hostText.startsWith('[') ? readIpv6(hostText) : readHost(hostText);
    if (host === undefined || Number(portText ?? 0) > 65_535)
        return undefined;
    const isDefaultPort = protocol !== undefined && Number(portText) === DEFAULT_PORTS[protocol];
    const port = portText === undefined || isDefaultPort ? '' : `:${portText}`;
    return { host, canonical: `${protocol === undefined ? '' : `${protocol}://`}${host}${port}` };
}
/**
 * The host of a registered domain.
 *
 * @example readRegisteredHost('例子.中国') // 'xn--fsqu00a.xn--fiqs8s'
 */
function readRegisteredHost(text) {
    return readRegisteredDomain(text)?.host;
}
/**
 * Two texts with one identity are one domain. Text that cannot be read (the platform may hold any) is itself.
 *
 * @example identityOf('https://A.com:443') === identityOf('https://a.com/') // true
 */
function identityOf(text) {
    return readRegisteredDomain(text)?.canonical ?? text;
}
/**
 * Is the host registered, or a subdomain, at any depth, of one that is?
 *
 * @example coversHost(new Set(['example.com']), 'a.b.example.com') // true
 * @example coversHost(new Set(['example.com']), 'badexample.com') // false
 */
function coversHost(registeredHosts, host) {
    const labels = host.split('.');
    return labels.some((_, index) => registeredHosts.has(labels.slice(index).join('.')));
}
function readHost(text) {
    const labels = text.toLowerCase().replaceAll('。', '.').replace(/\.$/, '').split('.').map(toAsciiLabel);
    const host = labels.join('.');
    if (host.length > 253 || !labels.every(isLabel))
        return undefined;
    return /^\d+$/.test(labels.at(-1) ?? '') && !(0,external_node_net_.isIPv4)(host) ? undefined : host;
}
function isLabel(label) {
    if (label.length > 63 || label.startsWith('-') || label.endsWith('-'))
        return false;
    return ASCII_LABEL.test(label) || INTERNATIONAL_LABEL.test(label);
}
/** A zone (`%eth0`) has a meaning on one machine only; `isIPv6` would let it pass. */
function readIpv6(text) {
    if (text.includes('%') || !(0,external_node_net_.isIPv6)(text.slice(1, -1)))
        return undefined;
    return new URL(`http://${text}`).hostname;
}

;// CONCATENATED MODULE: ./build/sandbox/verification-file.js

/** The file that proves a business domain to be the platform's: at its root, 32 bytes [docs]. */
const VERIFICATION_FILE_NAME = 'bd_mapp_domaincer.txt';
const BYTES = 32;
/**
 * The file, served by every host but the ones named. A subdomain is a host of its own.
 *
 * @throws RangeError for a content that is not of 32 bytes, and for what is no host
 * @example createVerificationFile('0123456789abcdef0123456789abcdef', ['a.com']).isServedBy('A.com.:443') // false
 */
function createVerificationFile(content, unverified) {
    if (Buffer.byteLength(content) !== BYTES) {
        throw new RangeError(`the verification file of a sandbox must have ${BYTES} bytes, not ${Buffer.byteLength(content)}`);
    }
    const without = new Set(unverified.map(expectHost));
    return {
        content,
        isServedBy: (host) => !without.has(readRegisteredHost(host) ?? host),
        serve: (host, serves) => {
            if (serves)
                without.delete(expectHost(host));
            else
                without.add(expectHost(host));
        },
    };
}
function expectHost(text) {
    const host = readRegisteredHost(text);
    if (host === undefined)
        throw new RangeError(`"${text}" is no host`);
    return host;
}

;// CONCATENATED MODULE: ./build/sandbox/answer-call.js
/** The way of one call through the platform: who asks, what for, what was told beforehand, and only then the rules. */




const METHODS = { lists: 'POST', download: 'GET', 'business-domain': 'GET', unknown: null };
/** The platform has no call without `action` for itself. */
const MODIFICATIONS = {
    app: ['add', 'delete', 'set', null],
    tp: ['add', 'delete', 'set'],
};
/**
 * Answers one call, and carries it out where it is allowed.
 *
 * @throws what the chosen answers throw
 * @example answerCall({ ...call, token: null }, platform).reply.told // 'gateway 110'
 */
function answerCall(call, platform) {
    const caller = platform.callers.find(call.token);
    return { ...outcomeOf(call, caller, platform), app: caller?.app ?? null };
}
function outcomeOf(call, caller, platform) {
    const { target } = call;
    const isMethod = call.method === METHODS[target.kind];
    // The platform is not asked, so its limit does not count: a business domain is a server of its own.
    if (target.kind === 'business-domain' && isMethod)
        return unchanged(fileOf(call.host, platform.file));
    if (!platform.allows())
        return unchanged(gatewayReply(18));
    if (call.unread === 'too-large')
        return unchanged(httpReply(413));
    if (target.level === null || !isMethod)
        return unchanged(gatewayReply(3));
    if (caller?.level !== target.level)
        return unchanged(refuseToken(call.token, caller, target.level));
    if (target.kind === 'download')
        return unchanged(downloadFile(platform));
    return answerLists(call, target, caller, platform);
}
function refuseToken(token, caller, level) {
    // `42.` is how a token of the platform begins: a good one, but not an app's.
    const isForOtherLevel = caller !== undefined || (level === 'app' && token?.startsWith('42.'));
    return isForOtherLevel ? errnoReply(44004) : gatewayReply(110);
}
function fileOf(host, file) {
    return file.isServedBy(host) ? textReply(file.content) : httpReply(404);
}
function downloadFile({ file, canned }) {
    const told = canned.take('get');
    return (told && replacingReply(told.content)) ?? attachmentReply(file.content, VERIFICATION_FILE_NAME);
}
function answerLists(call, { level, endpoint }, { app, keeper }, { chosen, canned }) {
    const { action } = call;
    const choice = chosen({ level, endpoint, action, app });
    const modification = MODIFICATIONS[level].find((known) => known === action);
    if (call.unread === 'not-a-form' || (action !== 'get' && modification === undefined)) {
        return unchanged(choice ? cannedReply(choice.content, { errno: 40001, data: noData }) : errnoReply(40001));
    }
    if (modification === undefined) {
        // Whatever is told: the call came to the lists, so it counts as a `get` of them.
        return unchanged(showLists(level, endpoint, keeper.get(endpoint), choice ?? canned.take('get')));
    }
    return modifyLists(endpoint, modification, call.fields, keeper, choice ?? canned.take('modification'));
}
function showLists(level, endpoint, shown, told) {
    const usual = level === 'tp' ? 'array' : 'text';
    const data = (form) => dataOf(endpoint, shown, form === 'usual' ? usual : form);
    return told ? cannedReply(told.content, { errno: 0, data }) : errnoReply(0, data('usual'));
}
function modifyLists(endpoint, modification, fields, keeper, told) {
    if (told?.late)
        keeper.modifyLater(endpoint, modification, fields);
    const errno = told && !told.acted ? undefined : keeper.modify(endpoint, modification, fields);
    const reply = told ? cannedReply(told.content, { errno: errno ?? 0, data: noData }) : errnoReply(errno ?? 0);
    return { reply, modified: errno === 0 };
}
function unchanged(reply) {
    return { reply, modified: false };
}
function noData() { }
/** `data` of the answer to `get`: an object for the four server lists, the list itself for the business domains. */
function dataOf(endpoint, lists, form) {
    const list = (type) => (form === 'array' ? lists[type] : lists[type].join(','));
    if (endpoint === 'modifywebviewdomain')
        return list('web_view_domain');
    return Object.fromEntries((0,domain_type/* typesOf */.pl)(endpoint).map((type) => [type, list(type)]));
}

;// CONCATENATED MODULE: ./build/sandbox/per-type.js

/**
 * Makes one value for each of the five lists.
 *
 * @example perType(() => 0).request_domain // 0
 */
function perType(value) {
    return Object.fromEntries(domain_type/* DOMAIN_TYPES */.vk.map((type) => [type, value(type)]));
}

;// CONCATENATED MODULE: ./build/sandbox/judge-form.js


/**
 * What is refused before anybody looks at a list, in the platform's order: nothing passed, an empty entry, a malformed
 * one.
 *
 * @param isWellFormed what an entry may look like; an app's must have a protocol
 * @returns the errno, 0 for none
 * @example judgeForm({ endpoint: 'modifydomain', modification: 'add', members: [] }, () => true) // 470013
 */
function judgeForm({ members }, isWellFormed) {
    if (members.length === 0)
        return 470013;
    if (members.some(({ text }) => text.trim() === ''))
        return 470015;
    return members.every(({ text }) => isWellFormed(text)) ? 0 : 470014;
}
/** Is every member of the change on its list? */
function areOnLists({ members }, lists) {
    const present = perType((type) => new Set(lists[type].map(identityOf)));
    return members.every(({ type, text }) => present[type].has(identityOf(text)));
}

;// CONCATENATED MODULE: ./build/sandbox/app-rules.js



/**
 * What is allowed to one smart program, in the order in which the platform judges it. What counts is what is registered
 * when the call is judged: an app keeps what it was given before.
 *
 * @param quota modifications allowed per endpoint
 * @example createAppRules(registrations, 0).judge(change, { lists, modifications: 0 }) // 470011
 */
function createAppRules(registrations, quota) {
    return {
        judge: (change, { lists, modifications }) => {
            const { endpoint, modification, members } = change;
            if (modifications >= quota)
                return endpoint === 'modifydomain' ? 470011 : 470012;
            if (modification === null)
                return 0;
            const errno = judgeForm(change, (text) => readDomain(text) !== undefined);
            if (errno !== 0)
                return errno;
            if (modification === 'delete')
                return areOnLists(change, lists) ? 0 : 470017;
            return members.every(({ type, text }) => registrations.covers(type, readDomain(text)?.host ?? '')) ? 0 : 470016;
        },
        withoutAction: (type) => registrations.keeper.lists()[type].map((text) => withProtocol(type, text)),
    };
}
/** The platform registers `baidu.com`; an app has `https://baidu.com` [reading: the type's expected protocol]. */
function withProtocol(type, text) {
    return text.includes('://') ? text : `${domain_type/* domainTypes */.mn[type].expects}://${text}`;
}

;// CONCATENATED MODULE: ./build/sandbox/target.js


const API = '/rest/2.0/smartapp/';
const LEVELS = ['app', 'tp'];
const TARGETS = new Map([
    ...LEVELS.flatMap((level) => domain_type.ENDPOINTS.map((endpoint) => [`${API}${level}/${endpoint}`, { kind: 'lists', level, endpoint }])),
    [`${API}tp/download/domaincer`, { kind: 'download', level: 'tp' }],
    [`/${VERIFICATION_FILE_NAME}`, { kind: 'business-domain', level: null }],
]);
/**
 * Reads a path, without its query.
 *
 * @example targetOf('/rest/2.0/smartapp/tp/modifydomain') // { kind: 'lists', level: 'tp', endpoint: 'modifydomain' }
 */
function targetOf(path) {
    return TARGETS.get(path) ?? { kind: 'unknown', level: null };
}

;// CONCATENATED MODULE: ./build/sandbox/call.js


const BODY_LIMIT = 1024 * 1024;
const FORM = /^application\/x-www-form-urlencoded\s*(?:;|$)/i;
/**
 * Reads a request to its end. The token may stand in the body (Java SDK) or in the query (Go and PHP SDKs); the
 * rest counts in the body only.
 *
 * @returns `undefined` where the caller went away in the middle
 */
async function readCall(request) {
    const body = await readBody(request);
    if (body === undefined)
        return undefined;
    // By hand: `URL` throws on request targets that HTTP lets through.
    const [path = '', ...queries] = (request.url ?? '').split('?');
    const query = new URLSearchParams(queries.join('?'));
    const isForm = body === '' || FORM.test(request.headers['content-type'] ?? '');
    const form = new URLSearchParams(isForm && body !== null ? body : '');
    const fields = {};
    for (const type of domain_type/* DOMAIN_TYPES */.vk) {
        const field = form.get(type);
        if (field !== null)
            fields[type] = field;
    }
    return {
        method: request.method ?? '',
        path,
        target: targetOf(path),
        host: request.headers.host ?? '',
        token: form.get('access_token') ?? query.get('access_token'),
        tokenInUrl: query.has('access_token'),
        action: form.get('action'),
        fields,
        unread: body === null ? 'too-large' : isForm ? null : 'not-a-form',
    };
}
/** `null` for a body above the limit: it is read to its end, so that the caller hears the answer, but not kept. */
async function readBody(request) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of request) {
            size += chunk.length;
            if (size <= BODY_LIMIT)
                chunks.push(chunk);
        }
    }
    catch {
        return undefined;
    }
    return size > BODY_LIMIT ? null : Buffer.concat(chunks).toString('utf8');
}

;// CONCATENATED MODULE: ./build/sandbox/callers.js
/**
 * Everybody who may call.
 *
 * @throws RangeError for a token that is empty or another's too
 * @example createCallers(platform, [{ token: 'a', keeper }, { token: 'b', keeper }]).find('b')?.app // 1
 */
function createCallers(platform, apps) {
    const byToken = new Map();
    const admit = (token, caller) => {
        if (token === '')
            throw new RangeError('the token of a sandbox must not be empty');
        const other = byToken.get(token);
        if (other?.app === null)
            throw new RangeError(`the platform and the app ${caller.app} of a sandbox have the same token`);
        if (other)
            throw new RangeError(`the apps ${other.app} and ${caller.app} of a sandbox have the same token`);
        byToken.set(token, caller);
    };
    admit(platform.token, { level: 'tp', app: null, keeper: platform.keeper });
    for (const [app, { token, keeper }] of apps.entries())
        admit(token, { level: 'app', app, keeper });
    const find = (token) => (token === null ? undefined : byToken.get(token));
    return {
        find,
        app: (token) => {
            const found = find(token);
            if (found?.level !== 'app')
                throw new RangeError('no app of this sandbox has this token');
            return found.keeper;
        },
    };
}

;// CONCATENATED MODULE: ./build/sandbox/canned-answers.js
/**
 * Those that hold once come first, in the order told; then the standing one that was told last: an answer that is
 * told while the sandbox runs is never hidden by an older one.
 *
 * @example createCannedAnswers([parseCannedAnswer('470014')]).take('modification')?.content // { kind: 'errno', code: 470014 }
 */
function createCannedAnswers(told) {
    const answers = [...told];
    return {
        add: (canned) => {
            answers.push(canned);
        },
        take: (kind) => {
            const fits = ({ to }) => to.includes(kind);
            const chosen = answers.find((answer) => answer.once && fits(answer)) ?? answers.findLast(fits);
            if (chosen?.once)
                answers.splice(answers.indexOf(chosen), 1);
            return chosen;
        },
    };
}

// EXTERNAL MODULE: ./build/sandbox/canned-answer.js
var canned_answer = __webpack_require__(6822);
;// CONCATENATED MODULE: ./build/sandbox/chosen-answers.js

/**
 * Counts the calls, and reads each different answer once. What is chosen is for the call that was asked about,
 * whatever its prefix; only an answer with `get=` is left out where the call is no `get`.
 *
 * @example createChosenAnswers(() => 'reset')({ level: 'tp', endpoint: 'modifydomain', action: 'get', app: null })?.content // { kind: 'reset' }
 */
function createChosenAnswers(choose) {
    const read = new Map();
    let count = 0;
    return (call) => {
        const text = choose({ ...call, count });
        count += 1;
        if (text === undefined)
            return undefined;
        const answer = read.get(text) ?? (0,canned_answer/* parseCannedAnswer */.d)(text);
        read.set(text, answer);
        return call.action === 'get' || answer.to.includes('modification') ? answer : undefined;
    };
}

;// CONCATENATED MODULE: ./build/sandbox/hide-tokens.js
/**
 * Makes the function that puts `***` in place of every token. One expression searches for all of them at once: a
 * thousand apps cost a request next to nothing.
 *
 * @param tokens not empty ones
 * @example hideTokens(['abc', 'abcd'])('/abcd/abc') // '/***' + '/***'
 */
function hideTokens(tokens) {
    // The first alternative that fits is taken: a token that begins with another one has to stand before it.
    const longestFirst = [...tokens].sort((a, b) => b.length - a.length);
    const anyToken = new RegExp(longestFirst.map(escapeForRegExp).join('|'), 'g');
    return (text) => text.replace(anyToken, '***');
}
function escapeForRegExp(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/sandbox/list-change.js


/**
 * The lists after the change, as new ones; a list that it does not name is the same one.
 *
 * @example
 * const members = [{ type: 'request_domain', text: 'https://A.com' }] as const;
 * changeLists(lists, { endpoint: 'modifydomain', modification: 'set', members }).request_domain // ['https://A.com']
 */
function changeLists(lists, { modification, members }) {
    const next = { ...lists };
    for (const type of domain_type/* DOMAIN_TYPES */.vk) {
        const sent = members.filter((member) => member.type === type).map(({ text }) => text);
        if (sent.length > 0)
            next[type] = changeList(lists[type], modification, sent);
    }
    return next;
}
function changeList(list, modification, sent) {
    if (modification === 'set')
        return sent;
    if (modification === 'delete') {
        const gone = new Set(sent.map(identityOf));
        return list.filter((text) => !gone.has(identityOf(text)));
    }
    const present = new Set(list.map(identityOf));
    const added = [];
    for (const text of sent) {
        if (!present.has(identityOf(text)))
            added.push(text);
        present.add(identityOf(text));
    }
    return [...list, ...added];
}

;// CONCATENATED MODULE: ./build/sandbox/shown-lists.js
/**
 * Eventual consistency: each modification stays hidden from the `showAfter` `get`s that follow it.
 *
 * @example
 * const shown = createShownLists(1);
 * shown.modified(before);
 * shown.next(now) // before
 * shown.next(now) // now
 */
function createShownLists(showAfter) {
    const hidden = [];
    let gets = 0;
    return {
        modified: (before) => {
            const shownBy = gets + showAfter;
            // Modifications between the same two `get`s appear together: the lists before the first stand for all of them.
            if (shownBy > (hidden.at(-1)?.shownBy ?? gets))
                hidden.push({ before, shownBy });
        },
        next: (now) => {
            while (hidden[0] !== undefined && hidden[0].shownBy <= gets)
                hidden.shift();
            gets += 1;
            return hidden[0]?.before ?? now;
        },
    };
}

;// CONCATENATED MODULE: ./build/sandbox/list-keeper.js
/**
 * The lists of one owner, an app or the platform itself, behind the two endpoints: what a change makes of them, when it
 * is seen, what acts late. Which change is allowed is not decided here, but by the owner's rules. A refused call changes
 * nothing.
 */




/**
 * Lists in their initial state, nothing counted.
 *
 * @param start a type left out is empty
 * @param showAfter so many `get`s after a modification show the lists as they were before it
 * @example createListKeeper({}, createAppRules(registrations, 50), 0).modify('modifydomain', 'add', {}) // 470013
 */
function createListKeeper(start, rules, showAfter) {
    let lists = perType((type) => [...(start[type] ?? [])]);
    const counted = { modifydomain: 0, modifywebviewdomain: 0 };
    const shown = { modifydomain: createShownLists(showAfter), modifywebviewdomain: createShownLists(showAfter) };
    const late = { modifydomain: [], modifywebviewdomain: [] };
    function modify(endpoint, modification, fields) {
        const members = (0,domain_type/* typesOf */.pl)(endpoint).flatMap((type) => {
            const texts = modification === null ? rules.withoutAction(type) : (fields[type]?.split(',') ?? []);
            return texts.map((text) => ({ type, text }));
        });
        const change = { endpoint, modification, members };
        const errno = rules.judge(change, { lists, modifications: counted[endpoint] });
        if (errno !== 0)
            return errno;
        counted[endpoint] += 1;
        shown[endpoint].modified(lists);
        lists = changeLists(lists, change);
        return 0;
    }
    return {
        get: (endpoint) => {
            const seen = shown[endpoint].next(lists);
            for (const carryOut of late[endpoint].splice(0))
                carryOut();
            return seen;
        },
        modify,
        modifyLater: (endpoint, modification, fields) => {
            late[endpoint].push(() => modify(endpoint, modification, fields));
        },
        lists: () => lists,
        modifications: () => ({ ...counted }),
    };
}

;// CONCATENATED MODULE: ./build/sandbox/rate-limit.js
const SECOND_MS = 1000;
/**
 * Allows at most `perSecond` calls in any second: one more is allowed a second after the call that is so many before
 * it. What is refused is not counted.
 *
 * @param perSecond a whole number from 1; `null` allows every call
 * @example
 * const allows = createRateLimit(1);
 * allows() // true
 * allows() // false
 */
function createRateLimit(perSecond) {
    if (perSecond === null)
        return () => true;
    // A ring: when the last `perSecond` allowed calls came. One look at the oldest decides, however many there are.
    const times = [];
    let oldest = 0;
    return () => {
        const now = performance.now();
        if (now - (times[oldest] ?? Number.NEGATIVE_INFINITY) < SECOND_MS)
            return false;
        times[oldest] = now;
        oldest = (oldest + 1) % perSecond;
        return true;
    };
}

;// CONCATENATED MODULE: ./build/sandbox/recorded-request.js
/**
 * What is kept of a request. A caller may have put a token anywhere, in the path or among the domains.
 *
 * @param hide takes the tokens out of a text
 * @example recordRequest(call, answered, hideTokens(['45.abc'])).path // '/rest/2.0/smartapp/app/modifydomain'
 */
function recordRequest(call, answered, hide) {
    const domains = Object.entries(call.fields).map(([type, list]) => [type, hide(list)]);
    return {
        method: hide(call.method),
        path: hide(call.path),
        level: call.target.level,
        endpoint: call.target.kind === 'lists' ? call.target.endpoint : null,
        app: answered.app,
        action: call.action === null ? null : hide(call.action),
        domains: Object.fromEntries(domains),
        modified: answered.modified,
        answer: hide(answered.reply.told),
        tokenInUrl: call.tokenInUrl,
    };
}

;// CONCATENATED MODULE: ./build/sandbox/registration-rules.js


/**
 * What is allowed to the platform with its registered domains, in the order in which it is judged. Documents disagree
 * about two codes: 50040 and 50041 are the page's, 50042 and 50043 the Java SDK's. No quota is documented.
 *
 * @param servesFile does a host serve the verification file?
 * @example createRegistrationRules(() => true).judge(deletesWhatIsNotThere, { lists, modifications: 0 }) // 50040
 */
function createRegistrationRules(servesFile) {
    return {
        judge: (change, { lists }) => {
            const errno = judgeForm(change, (text) => readRegisteredDomain(text) !== undefined);
            if (errno !== 0)
                return errno;
            if (change.modification === 'delete')
                return areOnLists(change, lists) ? 0 : 50040;
            return newBusinessHosts(change, lists).every(servesFile) ? 0 : 50041;
        },
        // Only an app has that call: the platform's own without `action` is refused before (40001).
        withoutAction: () => [],
    };
}
/** A host that is registered already is not asked for the file again, be it with another protocol. */
function newBusinessHosts({ members }, lists) {
    const known = new Set(lists.web_view_domain.map(readRegisteredHost));
    const hosts = members.flatMap(({ type, text }) => type === 'web_view_domain' ? (readRegisteredHost(text) ?? []) : []);
    return hosts.filter((host) => !known.has(host));
}

;// CONCATENATED MODULE: ./build/sandbox/registrations.js




/**
 * The registered domains at the start.
 *
 * @param start a type left out has none
 * @param servesFile does a host serve the verification file? Asked for what is registered later, not for `start`
 * @throws RangeError for one that cannot be registered
 * @example createRegistrations({ request_domain: ['https://a.com'] }, () => true, 0).covers('request_domain', 'b.a.com') // true
 */
function createRegistrations(start, servesFile, showAfter) {
    for (const type of domain_type/* DOMAIN_TYPES */.vk)
        for (const text of start[type] ?? [])
            expectRegistrable(type, text);
    const keeper = createListKeeper(start, createRegistrationRules(servesFile), showAfter);
    // A list is never changed, only replaced: each is read once, however many apps are judged by it.
    const read = new WeakMap();
    const hostsOf = (list) => {
        const hosts = read.get(list) ?? new Set(list.flatMap((text) => readRegisteredHost(text) ?? []));
        read.set(list, hosts);
        return hosts;
    };
    return { keeper, covers: (type, host) => coversHost(hostsOf(keeper.lists()[type]), host) };
}
function expectRegistrable(type, text) {
    if (readRegisteredHost(text) !== undefined)
        return;
    throw new RangeError(`"${text}" cannot be a registered domain of ${type}`);
}

;// CONCATENATED MODULE: ./build/sandbox/sandbox-options.js
/** Node's timers go no further; a longer one would ring at once. */
const LONGEST_DELAY_MS = 2 ** 31 - 1;
/**
 * Reads the numbers, with their defaults.
 *
 * @throws RangeError for one that is not whole or not within its limits
 * @example readNumbers({ showAfter: 2 }) // { perSecond: null, showAfter: 2, delayMs: 0 }
 */
function readNumbers({ perSecond, showAfter = 0, delayMs = 0 }) {
    if (perSecond !== undefined)
        expectWhole('perSecond', perSecond, 1);
    expectWhole('showAfter', showAfter, 0);
    expectWhole('delayMs', delayMs, 0, LONGEST_DELAY_MS);
    return { perSecond: perSecond ?? null, showAfter, delayMs };
}
function expectWhole(name, value, least, most = Number.MAX_SAFE_INTEGER) {
    if (Number.isInteger(value) && value >= least && value <= most)
        return;
    throw new RangeError(`${name} of a sandbox must be a whole number from ${least} to ${most}, not ${value}`);
}

;// CONCATENATED MODULE: ./build/sandbox/sandbox.js
/**
 * The platform, embedded: a loopback HTTP server with its smart programs, rules, quotas and faults. For tests, for the
 * demo, and for users who want to try their own pipeline without a real app.
 */

















/** No secret: good at a sandbox only. It expires in 2100. */
const SANDBOX_TOKEN = '45.0123456789abcdef0123456789abcdef.3600.4102444800.sandbox';
/** The same for the platform. */
const PLATFORM_TOKEN = '42.fedcba9876543210fedcba9876543210.2592000.4102444800.sandbox';
const VERIFICATION_FILE = '00112233445566778899aabbccddeeff';
/** No number is published; sibling platforms allow 50 a month [reading]. */
const QUOTA = 50;
/**
 * Starts the platform on 127.0.0.1.
 *
 * @throws RangeError for a registered domain or an unverified host that is none, for a token that is empty or given
 * twice, for a verification file that is not of 32 bytes and for a number out of its limits; what `listen` throws for a
 * port in use
 * @example
 * const sandbox = await startSandbox({ registered: { request_domain: ['example.com'] } });
 * await fetch(`${sandbox.url}/rest/2.0/smartapp/app/modifydomain`, {
 *   method: 'POST',
 *   body: new URLSearchParams({ access_token: sandbox.token, action: 'add', request_domain: 'https://example.com' }),
 * });
 * sandbox.live().request_domain // ['https://example.com']
 * await sandbox.close();
 */
async function startSandbox(options = {}) {
    const { port = 0, token: firstToken = SANDBOX_TOKEN, platformToken = PLATFORM_TOKEN, live = {} } = options;
    const { quota = QUOTA, record = true, onRequest } = options;
    const { perSecond, showAfter, delayMs } = readNumbers(options);
    const all = [{ token: firstToken, live }, ...(options.apps ?? [])];
    const file = createVerificationFile(options.verificationFile ?? VERIFICATION_FILE, options.unverified ?? []);
    const registrations = createRegistrations(options.registered ?? {}, file.isServedBy, showAfter);
    const rules = createAppRules(registrations, quota);
    const callers = createCallers({ token: platformToken, keeper: registrations.keeper }, all.map(({ token, live = {} }) => ({ token, keeper: createListKeeper(live, rules, showAfter) })));
    const canned = createCannedAnswers(options.answers ?? []);
    const chosen = createChosenAnswers(options.choose ?? (() => undefined));
    const platform = { callers, file, allows: createRateLimit(perSecond), chosen, canned };
    const hide = hideTokens([platformToken, ...all.map(({ token }) => token)]);
    const requests = [];
    const failures = [];
    async function serve(request, response) {
        const call = await readCall(request);
        if (call === undefined)
            return;
        const answered = answerCall(call, platform);
        if (record || onRequest) {
            const recorded = recordRequest(call, answered, hide);
            if (record)
                requests.push(recorded);
            onRequest?.(recorded);
        }
        send(response, answered.reply);
    }
    function send(response, reply) {
        const sendNow = () => sendReply(response, reply);
        // An answer that waits keeps no process alive: a closed sandbox is over at once.
        if (delayMs === 0)
            sendNow();
        else
            setTimeout(sendNow, delayMs).unref();
    }
    const server = (0,external_node_http_.createServer)((request, response) => {
        serve(request, response).catch((failure) => {
            failures.push(failure);
            response.destroy();
        });
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject).listen(port, '127.0.0.1', resolve);
    });
    return {
        url: `http://127.0.0.1:${server.address().port}`,
        token: firstToken,
        platformToken,
        requests,
        live: (token = firstToken) => copyOf(callers.app(token).lists()),
        modifications: (token = firstToken) => callers.app(token).modifications(),
        registered: () => copyOf(registrations.keeper.lists()),
        serveVerification: file.serve,
        answer: canned.add,
        close: () => new Promise((resolve, reject) => {
            server.close(() => (failures.length > 0 ? reject(failures[0]) : resolve()));
            server.closeAllConnections();
        }),
    };
}
function copyOf(lists) {
    return perType((type) => [...lists[type]]);
}


/***/ })

};
