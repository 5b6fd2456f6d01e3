export const id = 140;
export const ids = [140,600];
export const modules = {

/***/ 7330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ patienceFor),
/* harmony export */   l: () => (/* binding */ pauseAfter)
/* harmony export */ });
/** Time and chance, as the use cases see them: tests bring their own and never sleep. */
/** @param timeoutMs the time limit of one request: 10 seconds give the numbers that the documentation names */
function patienceFor(timeoutMs) {
    return {
        readings: 4,
        readWithin: 1.5 * timeoutMs,
        sendings: 4,
        apart: 0.3 * timeoutMs,
        lookings: 5,
        lookWithin: timeoutMs,
        firstPause: 0.05 * timeoutMs,
    };
}
/**
 * The pause after attempt number `attempt` (from 1): twice as long each time, and up to half as long again by
 * chance, so that many callers who failed together do not come back together.
 */
function pauseAfter(attempt, { firstPause }, random) {
    return firstPause * 2 ** (attempt - 1) * (1 + random() / 2);
}


/***/ }),

/***/ 8653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ patient),
/* harmony export */   d: () => (/* binding */ patiently)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7330);
/* harmony import */ var _failure_class_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1639);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3977);
/** A Platform whose readings are tried again after a passing failure. Modifications go through as they are. */



/**
 * @throws PlatformError from `get`: the last failure, when there were too many or too much time has gone
 */
function patient(platform, clock, patience) {
    return {
        modify: (call) => platform.modify(call),
        get: (endpoint) => patiently(() => platform.get(endpoint), clock, patience),
    };
}
/**
 * @param read changes nothing, however often it is done
 * @throws what it throws last
 */
async function patiently(read, clock, patience) {
    const start = clock.now();
    for (let attempt = 1;; attempt++) {
        try {
            return await read();
        }
        catch (error) {
            if (!(0,_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlatformError */ .w)(error) || !passes(error))
                throw error;
            const pause = (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .pauseAfter */ .l)(attempt, patience, clock.random);
            const late = clock.now() - start + pause > patience.readWithin;
            if (attempt >= patience.readings || late)
                throw error;
            await clock.wait(pause);
        }
    }
}
/** Reading changes nothing: whatever may be otherwise in a moment is worth another try. */
function passes({ failure }) {
    if (failure.kind === 'body')
        return failure.fault === 'empty' || failure.fault === 'not-json';
    return ['in-doubt', 'busy', 'unreachable'].includes((0,_failure_class_js__WEBPACK_IMPORTED_MODULE_2__/* .failureClass */ .fI)(failure));
}


/***/ }),

/***/ 140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ API_URL_VARIABLE),
  openPlatforms: () => (/* binding */ openPlatforms)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./build/app/clock.js
var app_clock = __webpack_require__(7330);
// EXTERNAL MODULE: ./build/app/platform.js
var app_platform = __webpack_require__(3977);
;// CONCATENATED MODULE: ./build/app/interruptible.js
/** A Platform that starts no call once somebody has asked to stop; calls in flight are not its matter. */

/** @throws PlatformError `interrupted` from its methods */
function interruptible(platform, signal) {
    return {
        async get(endpoint) {
            if (signal.aborted)
                throw new app_platform/* PlatformError */.W({ kind: 'interrupted' }, endpoint, 'get');
            return platform.get(endpoint);
        },
        async modify(call) {
            if (signal.aborted)
                throw new app_platform/* PlatformError */.W({ kind: 'interrupted' }, null, null); // it never left
            return platform.modify(call);
        },
    };
}

// EXTERNAL MODULE: ./build/app/patient.js
var patient = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/app/failure-class.js
var failure_class = __webpack_require__(1639);
;// CONCATENATED MODULE: ./build/app/silence.js
/**
 * A platform that accepts calls and never answers. Each app waits for its own time-outs, so a run of thousands would
 * take hours to say the same of all: after so many apps in a row, without one answer to anybody in between, it ends.
 *
 * Decided here: any answer counts, a refusal or an error page as well, and to any app; it begins the count again. What
 * never came to the platform, as a token that cannot be had, neither counts nor begins again.
 */


/** Fewer may be chance. */
const LEAST = 3;
/** @param concurrency so many apps wait at the same time, and fail at the same time for one reason */
function createSilence(concurrency) {
    const most = Math.max(LEAST, concurrency);
    let apps = 0;
    const answered = new Set();
    return {
        most,
        hear(appId, platform) {
            const onAnswer = () => {
                apps = 0;
                answered.add(appId);
            };
            const heard = async (call) => {
                try {
                    const value = await call;
                    onAnswer();
                    return value;
                }
                catch (error) {
                    if ((0,app_platform/* isPlatformError */.w)(error) && (0,failure_class/* isAnswer */.Tq)(error.failure))
                        onAnswer();
                    throw error;
                }
            };
            return {
                get: (endpoint) => heard(platform.get(endpoint)),
                modify: (call) => heard(platform.modify(call)),
            };
        },
        isLast({ appId, failed }) {
            if (answered.delete(appId) || !failed || !(0,failure_class/* isSilence */.or)(failed.failure))
                return false;
            apps += 1;
            return apps >= most;
        },
    };
}

// EXTERNAL MODULE: ./build/app/usage-error.js
var usage_error = __webpack_require__(3088);
// EXTERNAL MODULE: ./build/platform/api-url.js
var api_url = __webpack_require__(6354);
// EXTERNAL MODULE: ./build/platform/client.js
var platform_client = __webpack_require__(7871);
// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 4 modules
var dist = __webpack_require__(9052);
// EXTERNAL MODULE: ./build/platform/token-error.js
var token_error = __webpack_require__(6120);
;// CONCATENATED MODULE: ./build/platform/paced.js
/** A Platform that sends at most so many requests a second; all apps of a run share one pace. */


/**
 * @param perSecond `null`: as fast as they come
 * @param signal once aborted, what waits for its turn waits no longer, and fails as `interrupted`
 * @example const pace = createPace(20, signal); const [one, other] = [pace(clientOfOne), pace(clientOfOther)];
 */
function createPace(perSecond, signal) {
    if (perSecond === null)
        return (platform) => platform;
    const queue = new dist/* default */.Ay({ interval: 1000, intervalCap: perSecond, strict: true });
    const inTurn = (call) => new Promise((resolve, reject) => {
        if (signal.aborted)
            return reject((0,token_error/* interruptedError */.n7)());
        const giveUp = () => {
            queue.clear();
            reject((0,token_error/* interruptedError */.n7)());
        };
        signal.addEventListener('abort', giveUp, { once: true });
        void queue.add(async () => {
            signal.removeEventListener('abort', giveUp); // from here on it is in flight
            await call().then(resolve, reject);
        });
    });
    return (platform) => ({
        get: (endpoint) => inTurn(() => platform.get(endpoint)),
        modify: (call) => inTurn(() => platform.modify(call)),
    });
}

// EXTERNAL MODULE: ./build/platform/proxy.js
var proxy = __webpack_require__(2642);
// EXTERNAL MODULE: ./build/platform/system-clock.js
var system_clock = __webpack_require__(4706);
// EXTERNAL MODULE: ./build/platform/token-facts.js
var token_facts = __webpack_require__(7685);
// EXTERNAL MODULE: ./build/platform/token-source.js + 2 modules
var token_source = __webpack_require__(4971);
// EXTERNAL MODULE: ./build/command/command.js
var command = __webpack_require__(8363);
// EXTERNAL MODULE: ./build/command/targets.js
var command_targets = __webpack_require__(760);
;// CONCATENATED MODULE: ./build/command/open-platforms.js
/** Tokens and address -> a client for each app. Loaded only by commands that talk to the platform. */

















const API_URL_VARIABLE = 'SWAN_DOMAINS_API_URL';
/** After an interruption no call starts; those in flight get so long. */
const IN_FLIGHT_MS = 5000;
/**
 * @param onToken hears of each token once, when its app's turn has come
 * @throws UsageError without any token, for one token of two apps, for an address that is not https
 */
async function openPlatforms(targets, { apiUrl, timeoutMs, rate, concurrency }, host, onToken = () => { }) {
    const { env, cwd } = host;
    (0,command_targets/* assertOwnTokens */.r4)(targets);
    const [only] = targets;
    const ownVariable = targets.length === 1 && only?.token.kind === 'env' && only.token.name === command_targets/* TOKEN_VARIABLE */.bG;
    if (ownVariable && !env[command_targets/* TOKEN_VARIABLE */.bG]?.trim())
        throw new usage_error/* UsageError */.e({ kind: 'no-token' });
    const ofPlatform = only?.token.kind === 'env' && only.token.name === command_targets/* PLATFORM_TOKEN_VARIABLE */.Be;
    if (ofPlatform && !env[command_targets/* PLATFORM_TOKEN_VARIABLE */.Be]?.trim())
        throw new usage_error/* UsageError */.e({ kind: 'no-platform-token' });
    const address = apiUrl ?? (env[API_URL_VARIABLE] || api_url/* DEFAULT_API_URL */.rK);
    const agent = await (0,proxy/* proxyAgent */.QT)((0,api_url/* parseApiUrl */.nV)(address), env);
    const signal = host.interruption();
    (0,external_node_events_.setMaxListeners)(0, signal); // one for each request that waits: no leak
    const inFlight = laterSignal(signal);
    const clock = (0,system_clock/* systemClock */.m)(signal);
    const usual = (0,app_clock/* patienceFor */.R)(timeoutMs ?? platform_client/* DEFAULT_TIMEOUT_MS */.t1);
    // Who waits for his turn has not been patient with the platform yet: then tries are counted, not seconds.
    const patience = rate === null ? usual : { ...usual, readWithin: Infinity, lookWithin: Infinity };
    const pace = createPace(rate, signal);
    const tokens = (0,token_source/* openTokens */.V)({ env, cwd, readStdin: host.readStdin, signal, onToken: host.onToken });
    const owners = new Map();
    const silence = createSilence(concurrency ?? command/* CONCURRENCY */.iy);
    const shared = await sharedTokens(targets, tokens);
    return {
        address: (0,api_url/* parseApiUrl */.nV)(address).href.replace(/\/$/, ''),
        clock,
        patience,
        silence,
        async open({ appId, token: source, level }) {
            const token = await tokens.tokenOf(source, appId);
            const owner = owners.get(token);
            const other = owner === undefined ? shared.get(token)?.find((id) => id !== appId) : owner;
            if (other !== undefined && other !== appId)
                throw (0,token_error/* tokenError */.EL)('shared', other ?? '');
            if (!owners.has(token))
                onToken({ appId, ...(0,token_facts/* tokenFacts */.X)(token), warnings: (0,token_facts/* tokenWarnings */.D)(token, Date.now()) });
            owners.set(token, appId);
            const client = (0,platform_client/* createClient */.UU)({
                token,
                level,
                apiUrl: address,
                agent,
                signal: inFlight,
                timeoutMs: timeoutMs ?? undefined,
            });
            return (0,patient/* patient */.I)(pace(interruptible(silence.hear(appId, client), signal)), clock, patience);
        },
    };
}
/**
 * The tokens that several apps have, found before the first call: whose they are nobody can tell, and the first app
 * would be given to the other. What a command prints for one app is only known when its turn comes.
 */
async function sharedTokens(targets, tokens) {
    const owners = new Map();
    for (const { appId, token: source } of targets.length > 1 ? targets : []) {
        if (source.kind === 'command')
            continue;
        try {
            const token = await tokens.tokenOf(source, appId);
            owners.set(token, [...(owners.get(token) ?? []), appId]);
        }
        catch (error) {
            if (!(0,app_platform/* isPlatformError */.w)(error))
                throw error; // told when its turn comes
        }
    }
    return new Map([...owners].filter(([, ids]) => ids.length > 1));
}
/** Aborts some seconds after the other. */
function laterSignal(signal) {
    const controller = new AbortController();
    (0,external_node_events_.setMaxListeners)(0, controller.signal);
    const abort = () => setTimeout(() => controller.abort(), IN_FLIGHT_MS).unref();
    if (signal.aborted)
        abort();
    else
        signal.addEventListener('abort', abort, { once: true });
    return controller.signal;
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
    { errno: 50040, key: 'unset-registration', class: 'refusing', level: 'tp' }, // [docs]
    { errno: 50041, key: 'verification-file-missing', class: 'refusing', level: 'tp' }, // [docs]
    { errno: 50042, key: 'unset-registration', class: 'refusing', level: 'tp' }, // [sdk], and all below
    { errno: 50043, key: 'verification-file-missing', class: 'refusing', level: 'tp' },
    { errno: 50045, key: 'too-many-business-domains', class: 'refusing', level: 'tp' },
    { errno: 50046, key: 'too-many-server-domains', class: 'refusing', level: 'tp' },
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
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4267);



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
        return { kind: 'errno', errno, msg, info: (0,_core_errno_js__WEBPACK_IMPORTED_MODULE_2__/* .errnoInfo */ .p9)(errno, endpoint, level) ?? (0,_core_errno_js__WEBPACK_IMPORTED_MODULE_2__/* .errnoInfo */ .p9)(errno) ?? null };
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
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4267);






const DEFAULT_TIMEOUT_MS = 10_000;
/** Visible ASCII: seen tokens are `45.<hex>.3600.<seconds>.<text>`. */
const TOKEN = /^[\x21-\x7e]+$/;
/**
 * A client of the two endpoints, `modifydomain` and `modifywebviewdomain`, of an app or of the platform itself. It
 * judges nothing and repeats nothing: `check` and the use cases do.
 *
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
/* harmony export */   GK: () => (/* binding */ describeProxy),
/* harmony export */   QT: () => (/* binding */ proxyAgent),
/* harmony export */   iJ: () => (/* binding */ proxyFor)
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
/**
 * The proxy's address for people to read: no user, no password.
 *
 * @param proxy as `proxyFor` returns it
 * @example describeProxy('http://user:secret@proxy.corp:3128/') // 'http://proxy.corp:3128'
 */
function describeProxy(proxy) {
    return new URL(proxy).origin;
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

/***/ 9600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runShell: () => (/* binding */ runShell)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _token_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6120);
/**
 * One command line through the shell, for what it prints. It ends within its time, its size and the run: then it is
 * killed with everything that it has started, for a `sh -c` dies alone and leaves its `sleep` behind. What it writes
 * to stderr is dropped: it may hold secrets, and a user who wants to see it can run the command.
 */


const WINDOWS = process.platform === 'win32';
/**
 * Waits until the command has ended and its output is closed, as `$(…)` does. Standard input is empty.
 *
 * @example await runShell('echo hello', options) // { kind: 'printed', text: 'hello\n' }
 */
async function runShell(command, options) {
    const { cwd, env, timeoutMs, mostBytes, signal } = options;
    if (signal?.aborted)
        return { kind: 'interrupted' };
    return new Promise((resolve, reject) => {
        let child;
        try {
            child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, {
                cwd,
                env: { ...env },
                shell: true,
                detached: !WINDOWS, // a process group of its own: only a group can be killed whole
                windowsHide: true,
                stdio: ['ignore', 'pipe', 'ignore'],
            });
        }
        catch (error) {
            const how = (0,_token_error_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCode */ .xU)(error); // a NUL in the command, too long a command
            if (how === null)
                reject(error);
            else
                resolve({ kind: 'failed', how });
            return;
        }
        const chunks = [];
        let bytes = 0;
        const end = (result) => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', interrupt);
            resolve(result);
        };
        const stop = (result) => {
            killTree(child);
            child.stdout?.destroy(); // who left the group may still hold it open
            end(result);
        };
        const interrupt = () => stop({ kind: 'interrupted' });
        const timer = setTimeout(() => stop({ kind: 'timeout' }), timeoutMs);
        signal?.addEventListener('abort', interrupt);
        // There is no stdout where the system had no descriptor left; `error` tells of it.
        child.stdout?.on('data', (chunk) => {
            bytes += chunk.length;
            if (bytes > mostBytes)
                stop({ kind: 'too-large' });
            else
                chunks.push(chunk);
        });
        child.on('error', (error) => end({ kind: 'failed', how: (0,_token_error_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCode */ .xU)(error) ?? 'unknown' }));
        child.on('close', (code, killedBy) => {
            if (code === 0)
                end({ kind: 'printed', text: Buffer.concat(chunks).toString('utf8') });
            else
                end({ kind: 'failed', how: killedBy ?? `exit ${code}` });
        });
    });
}
function killTree({ pid }) {
    if (pid === undefined)
        return; // it never started
    if (WINDOWS) {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true }).on('error', () => { });
        return;
    }
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch {
        // all of it has ended by itself in this moment
    }
}


/***/ }),

/***/ 4706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _token_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6120);
/** The clock of the machine, for the use cases that wait. */


/** @param signal ends every waiting, at once */
function systemClock(signal) {
    return {
        now: () => performance.now(),
        async wait(milliseconds) {
            try {
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal });
            }
            catch {
                throw (0,_token_error_js__WEBPACK_IMPORTED_MODULE_1__/* .interruptedError */ .n7)(); // the only way in which it fails
            }
        },
        random: Math.random,
    };
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

/***/ 7685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ tokenWarnings),
/* harmony export */   X: () => (/* binding */ tokenFacts)
/* harmony export */ });
const KINDS = { '42.': 'platform', '45.': 'app', '46.': 'refresh' };
/** Nine to eleven digits are the years 1973 to 5138: a shorter number is a placeholder, a longer one no Unix time. */
const WITH_EXPIRY = /^\d{2}\.[^.]*\.\d*\.(\d{9,11})\./;
/**
 * @param token without white space around it
 * @returns what it says; nothing of the token itself
 * @example tokenFacts('45.0123456789abcdef.3600.1536148028.text') // { kind: 'app', expiresAt: 1536148028000 }
 * @example tokenFacts('45.0123456789abcdef.3600..text') // { kind: 'app', expiresAt: null }
 */
function tokenFacts(token) {
    const prefix = token.slice(0, 3);
    if (!isPrefix(prefix))
        return { kind: 'unknown', expiresAt: null };
    const seconds = WITH_EXPIRY.exec(token)?.[1];
    return { kind: KINDS[prefix], expiresAt: seconds === undefined ? null : Number(seconds) * 1000 };
}
/**
 * @param now milliseconds since 1970
 * @param level whose token is needed: an app's, or the platform's own
 * @returns what speaks against this token; empty for a good one and for an unknown form
 * @example tokenWarnings('42.0123456789abcdef.2592000..text', now) // [{ kind: 'not-an-app-token', found: 'platform' }]
 */
function tokenWarnings(token, now, level = 'app') {
    const { kind, expiresAt } = tokenFacts(token);
    const warnings = [];
    if (level === 'app' && (kind === 'platform' || kind === 'refresh')) {
        warnings.push({ kind: 'not-an-app-token', found: kind });
    }
    if (level === 'tp' && (kind === 'app' || kind === 'refresh')) {
        warnings.push({ kind: 'not-a-platform-token', found: kind });
    }
    if (expiresAt !== null && expiresAt <= now) {
        warnings.push({ kind: level === 'app' ? 'expired' : 'platform-token-expired', expiredAt: expiresAt });
    }
    return warnings;
}
function isPrefix(text) {
    return Object.hasOwn(KINDS, text);
}


/***/ }),

/***/ 4971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ openTokens)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./build/app/platform.js
var platform = __webpack_require__(3977);
// EXTERNAL MODULE: ./build/platform/shell-command.js
var shell_command = __webpack_require__(9600);
// EXTERNAL MODULE: ./build/platform/token-error.js
var token_error = __webpack_require__(6120);
;// CONCATENATED MODULE: ./build/platform/token-command.js
/**
 * Tokens that a command of the user's prints: one, or a JSON object of all of them. What else it prints is named and
 * never quoted, for half a token is a token to a guesser.
 */


const TOKEN_TIMEOUT_MS = 30_000;
/** Far more than a token has, and room for those of a hundred thousand apps. */
const MOST_BYTES = 4 * 1024 * 1024;
const MOST_BYTES_OF_ALL = 16 * 1024 * 1024;
/** The tokens of the run itself, for the command line and as the runner passes the Action's input. */
const OWN_TOKEN_VARIABLES = ['SWAN_DOMAINS_ACCESS_TOKEN', 'INPUT_ACCESS-TOKEN', 'SWAN_DOMAINS_PLATFORM_TOKEN'];
const APP_ID_VARIABLE = 'SWAN_DOMAINS_APP_ID';
/**
 * @param command for the shell; `SWAN_DOMAINS_APP_ID` in its environment is the app's id
 * @returns the one line that it printed
 * @throws PlatformError `token`: command-failed, command-timeout, command-output; or `interrupted`
 */
async function runTokenCommand(command, appId, options) {
    const token = (await output(command, appId, MOST_BYTES, options)).trim();
    if (token === '')
        throw (0,token_error/* outputError */.cw)('empty');
    if (/[\r\n]/.test(token))
        throw (0,token_error/* outputError */.cw)('many-lines');
    if (!/^[\x21-\x7e]+$/.test(token))
        throw (0,token_error/* outputError */.cw)('not-visible-ascii');
    return token;
}
/**
 * @param command for the shell; prints `{ "<app id>": "<token>" }`
 * @returns the tokens by app id, without those that are none (an owner may have withdrawn): a map, for an id may be any text, `__proto__` too
 * @throws PlatformError as `runTokenCommand`
 */
async function runTokensCommand(command, options) {
    const json = (await output(command, null, MOST_BYTES_OF_ALL, options)).trim(); // a byte order mark goes with it
    if (json === '')
        throw (0,token_error/* outputError */.cw)('empty');
    const value = parseJson(json);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw (0,token_error/* outputError */.cw)('not-an-object');
    return new Map(Object.entries(value).flatMap(([appId, token]) => typeof token === 'string' && token.trim() !== '' ? [[appId, token.trim()]] : []));
}
async function output(command, appId, mostBytes, { env, cwd, signal, timeoutMs = TOKEN_TIMEOUT_MS }) {
    const result = await (0,shell_command.runShell)(command, { cwd, env: childEnv(env, appId), timeoutMs, mostBytes, signal });
    switch (result.kind) {
        case 'printed':
            return result.text;
        case 'failed':
            throw (0,token_error/* tokenError */.EL)('command-failed', result.how);
        case 'timeout':
            throw (0,token_error/* tokenError */.EL)('command-timeout', String(timeoutMs / 1000));
        case 'too-large':
            throw (0,token_error/* outputError */.cw)('too-large');
        case 'interrupted':
            throw (0,token_error/* interruptedError */.n7)();
    }
}
/** Without our own tokens, which the command has no use for. Windows does not tell cases apart. */
function childEnv(env, appId) {
    const inherited = Object.entries(env).filter(([name]) => {
        const known = name.toUpperCase();
        return known !== APP_ID_VARIABLE && !OWN_TOKEN_VARIABLES.includes(known);
    });
    return { ...Object.fromEntries(inherited), ...(appId === null ? {} : { [APP_ID_VARIABLE]: appId }) };
}
/** The error of `JSON.parse` would quote the text. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw (0,token_error/* outputError */.cw)('not-json');
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/platform/token-file.js
/**
 * A token in a file. As `ssh` with its keys, one that other users of the machine can read is not used: whoever could
 * read it may have it. Windows keeps rights elsewhere than in the mode, so nothing is looked at there.
 */



const READABLE_BY_OTHERS = 0o044;
/** Seen tokens have some 120 characters. */
const token_file_MOST_BYTES = 64 * 1024;
/**
 * @param path absolute
 * @returns the file's text, as it is
 * @throws PlatformError `token`: absent, unreadable, open-to-others, or malformed where it is far too large
 */
async function readTokenFile(path) {
    let file;
    try {
        // Without waiting: a named pipe that nobody writes to would hold the run for ever.
        file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        const stat = await file.stat(); // of what is open: the path may name another file by now
        if (!stat.isFile())
            throw (0,token_error/* tokenError */.EL)('unreadable', `${stat.isDirectory() ? 'EISDIR' : 'EINVAL'} ${path}`);
        if (process.platform !== 'win32' && (stat.mode & READABLE_BY_OTHERS) !== 0) {
            throw (0,token_error/* tokenError */.EL)('open-to-others', `${(stat.mode & 0o7777).toString(8).padStart(4, '0')} ${path}`);
        }
        return await readText(file);
    }
    catch (error) {
        const code = (0,token_error/* systemCode */.xU)(error);
        if (code === null)
            throw error;
        throw code === 'ENOENT' ? (0,token_error/* tokenError */.EL)('absent', path) : (0,token_error/* tokenError */.EL)('unreadable', `${code} ${path}`);
    }
    finally {
        await file?.close();
    }
}
async function readText(file) {
    const chunks = [];
    for await (const chunk of file.createReadStream({ end: token_file_MOST_BYTES, autoClose: false }))
        chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    if (bytes.length > token_file_MOST_BYTES)
        throw (0,token_error/* tokenError */.EL)('malformed', '');
    return bytes.toString('utf8');
}

;// CONCATENATED MODULE: ./build/platform/token-source.js
/**
 * Where an app's token comes from, and how it is had. Decided here: a token is asked for at the moment of use (it
 * lives one hour), what is the same for all apps is had once, and nothing that an app list holds becomes shell code.
 * Whether a text is a token at all is left to the client, save for what a command prints: that may be a message.
 */





/** Nothing that a shell reads as more than text, no `../`, and nothing that a command would take for an option. */
const SAFE_APP_ID = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/;
/**
 * One for a run: what it has asked for it keeps, failures too.
 *
 * @example
 * const tokens = openTokens({ env: process.env, cwd, readStdin, onToken: setSecret });
 * await tokens.tokenOf({ kind: 'env', name: 'APP_{app_id}_TOKEN' }, '16012345'); // what APP_16012345_TOKEN holds
 */
function openTokens(ports) {
    const { env, signal } = ports;
    if (signal)
        (0,external_node_events_.setMaxListeners)(0, signal); // one for each command at work: no leak
    const told = new Set();
    const tell = (token) => {
        if (!told.has(token))
            ports.onToken(token);
        told.add(token);
        return token;
    };
    const kept = new Map();
    const once = (key, get) => {
        const name = JSON.stringify(key);
        const known = kept.get(name) ?? get();
        kept.set(name, known);
        return known; // a key begins with its source's kind, which has one type
    };
    const stdin = async () => {
        const text = await unlessAborted(signal, ports.readStdin()).catch((error) => {
            const code = (0,platform/* isPlatformError */.w)(error) ? null : (0,token_error/* systemCode */.xU)(error);
            throw code === null ? error : (0,token_error/* tokenError */.EL)('unreadable', `${code} stdin`);
        });
        return tell(present(text, 'stdin'));
    };
    const command = async (line, cwd, appId) => tell(await runTokenCommand(line, appId, { ...ports, cwd }));
    const commandForAll = async (line) => {
        const tokens = await runTokensCommand(line, ports);
        for (const token of tokens.values())
            tell(token);
        return tokens;
    };
    return {
        async tokenOf(source, appId) {
            if (signal?.aborted)
                throw (0,token_error/* interruptedError */.n7)();
            switch (source.kind) {
                case 'env': {
                    const name = filledIn(source.name, appId);
                    return tell(present(Object.hasOwn(env, name) ? env[name] : undefined, name));
                }
                case 'file': {
                    const path = filledIn(source.path, appId);
                    return tell(present(await readTokenFile(path), path));
                }
                case 'stdin':
                    return once(['stdin'], stdin);
                case 'command': {
                    const line = filledIn(source.command, appId);
                    if (appId !== null)
                        requireSafe(appId); // a script may be less careful with its variable than we are
                    const cwd = source.cwd ?? ports.cwd;
                    return once(['command', line, cwd, ...(appId === null ? [] : [appId])], () => command(line, cwd, appId));
                }
                case 'tokens-command': {
                    if (appId === null)
                        throw (0,token_error/* tokenError */.EL)('app-id', '');
                    const tokens = await once(['tokens-command', source.command], () => commandForAll(source.command));
                    return tokens.get(appId) ?? throwAbsent(appId);
                }
            }
        },
    };
}
/** @returns the token in a text. Stored secrets often end in a line break */
function present(text, where) {
    return text?.trim() || throwAbsent(where);
}
function throwAbsent(where) {
    throw (0,token_error/* tokenError */.EL)('absent', where);
}
function filledIn(template, appId) {
    if (!template.includes('{app_id}'))
        return template;
    return template.replaceAll('{app_id}', requireSafe(appId));
}
function requireSafe(appId) {
    if (appId === null || !SAFE_APP_ID.test(appId))
        throw (0,token_error/* tokenError */.EL)('app-id', appId ?? '');
    return appId;
}
/** Nobody may ever end the input of a terminal. */
function unlessAborted(signal, work) {
    if (!signal)
        return work;
    return new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject((0,token_error/* interruptedError */.n7)()), { once: true });
        work.then(resolve, reject);
    });
}


/***/ }),

/***/ 4267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ HttpFault),
/* harmony export */   Jt: () => (/* binding */ get),
/* harmony export */   bE: () => (/* binding */ post)
/* harmony export */ });
/* unused harmony export MAX_ANSWER_BYTES */
/* harmony import */ var node_fetch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(816);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2642);
/* harmony import */ var _proxy_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9573);



const MAX_ANSWER_BYTES = 4 * 1024 * 1024;
/** A longer timer would fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/**
 * @param form sent as `application/x-www-form-urlencoded`
 * @throws HttpFault: the caller knows the call that it ended
 */
function post(url, form, transport) {
    const { fetch, agent } = transport;
    const send = fetch ?? ((to, request) => (0,node_fetch__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay)(to, { ...request, size: MAX_ANSWER_BYTES, agent }));
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
    return exchange(url, transport, (signal) => (0,node_fetch__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay)(url, { redirect: 'manual', size: MAX_ANSWER_BYTES, signal, ...(agent ? { agent } : {}) }));
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
        stop.abort(); // where the answer was not read to its end, its connection is closed, not kept
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
    const fault = (0,_proxy_error_js__WEBPACK_IMPORTED_MODULE_1__/* .readProxyFault */ .f)(error);
    const proxy = proxyOf(agent);
    if (fault && proxy !== null)
        return { kind: 'proxy', proxy, ...fault };
    return { kind: 'network', host: new URL(url).host, code: codeOf(error) };
}
/** `null` for an agent that goes directly. */
function proxyOf(agent) {
    return agent && 'proxy' in agent && agent.proxy instanceof URL ? (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .describeProxy */ .GK)(agent.proxy.href) : null;
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
