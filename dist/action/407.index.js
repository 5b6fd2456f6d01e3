export const id = 407;
export const ids = [407];
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

/***/ 9407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPlatforms: () => (/* binding */ openPlatforms)
});

// UNUSED EXPORTS: API_URL_VARIABLE

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

// EXTERNAL MODULE: ./build/app/failure-class.js
var failure_class = __webpack_require__(1639);
;// CONCATENATED MODULE: ./build/app/patient.js
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
            if (!(0,app_platform/* isPlatformError */.w)(error) || !passes(error))
                throw error;
            const pause = (0,app_clock/* pauseAfter */.l)(attempt, patience, clock.random);
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
    return ['in-doubt', 'busy', 'unreachable'].includes((0,failure_class/* failureClass */.fI)(failure));
}

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
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/platform/system-clock.js
/** The clock of the machine, for the use cases that wait. */


/** @param signal ends every waiting, at once */
function systemClock(signal) {
    return {
        now: () => performance.now(),
        async wait(milliseconds) {
            try {
                await (0,promises_.setTimeout)(milliseconds, undefined, { signal });
            }
            catch {
                throw (0,token_error/* interruptedError */.n7)(); // the only way in which it fails
            }
        },
        random: Math.random,
    };
}

;// CONCATENATED MODULE: ./build/platform/token-facts.js
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

// EXTERNAL MODULE: ./build/platform/token-command.js
var token_command = __webpack_require__(3199);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/platform/token-file.js
/**
 * A token in a file. As `ssh` with its keys, one that other users of the machine can read is not used: whoever could
 * read it may have it. Windows keeps rights elsewhere than in the mode, so nothing is looked at there.
 */



const READABLE_BY_OTHERS = 0o044;
/** Seen tokens have some 120 characters. */
const MOST_BYTES = 64 * 1024;
/**
 * @param path absolute
 * @returns the file's text, as it is
 * @throws PlatformError `token`: absent, unreadable, open-to-others, or malformed where it is far too large
 */
async function readTokenFile(path) {
    let file;
    try {
        // Without waiting: a named pipe that nobody writes to would hold the run for ever.
        file = await (0,external_node_fs_promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
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
    for await (const chunk of file.createReadStream({ end: MOST_BYTES, autoClose: false }))
        chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    if (bytes.length > MOST_BYTES)
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
            const code = (0,app_platform/* isPlatformError */.w)(error) ? null : (0,token_error/* systemCode */.xU)(error);
            throw code === null ? error : (0,token_error/* tokenError */.EL)('unreadable', `${code} stdin`);
        });
        return tell(present(text, 'stdin'));
    };
    const command = async (line, cwd, appId) => tell(await (0,token_command/* runTokenCommand */.K)(line, appId, { ...ports, cwd }));
    const commandForAll = async (line) => {
        const tokens = await (0,token_command/* runTokensCommand */.t)(line, ports);
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

// EXTERNAL MODULE: ./build/app/compare-file.js
var compare_file = __webpack_require__(6282);
// EXTERNAL MODULE: ./build/platform/answer.js
var answer = __webpack_require__(666);
// EXTERNAL MODULE: ./build/platform/redact.js
var redact = __webpack_require__(4173);
// EXTERNAL MODULE: ./build/platform/transport.js + 1 modules
var transport = __webpack_require__(5416);
;// CONCATENATED MODULE: ./build/platform/verification-file.js







const FILE = new RegExp(`^[\\x21-\\x7e]{${compare_file/* FILE_BYTES */.r}}$`);
/**
 * Asks once.
 *
 * @returns the file's text: 32 bytes of visible ASCII
 * @throws UsageError for an address that is no https URL (http only on loopback)
 * @throws PlatformError as the client's `get`; `body`, `unknown-shape` for an answer that is no such file
 * @example await downloadVerificationFile({ token }) // 'd1c9f8…', 32 characters
 */
async function downloadVerificationFile(options) {
    const { token, apiUrl, timeoutMs = platform_client/* DEFAULT_TIMEOUT_MS */.t1, ...ways } = options;
    const address = (0,api_url/* endpointUrl */.Pb)((0,api_url/* parseApiUrl */.nV)(apiUrl ?? api_url/* DEFAULT_API_URL */.rK), 'tp', 'download/domaincer');
    try {
        if (!platform_client/* TOKEN */.CV.test(token))
            throw new transport/* HttpFault */.F9({ kind: 'token', fault: 'malformed', detail: '' });
        const query = new URLSearchParams({ access_token: token });
        return readFile(await (0,transport/* get */.Jt)(`${address}?${query}`, { ...ways, timeoutMs }), token);
    }
    catch (error) {
        if (!(error instanceof transport/* HttpFault */.F9))
            throw error;
        throw new app_platform/* PlatformError */.W((0,redact/* shownFailure */.O)(error.failure, token), null, 'get');
    }
}
function readFile({ status, text }, token) {
    const told = (0,answer/* readFailure */.f1)(text, 'tp', 'modifywebviewdomain'); // its codes are those of business domains
    if (told)
        throw new transport/* HttpFault */.F9(told);
    if (status < 200 || status > 299)
        throw new transport/* HttpFault */.F9({ kind: 'http', status });
    if (FILE.test(text) && (0,redact/* redact */.E)(text, token) === text)
        return text; // one that quotes our token is no file
    throw new transport/* HttpFault */.F9({ kind: 'body', fault: text.trim() === '' ? 'empty' : 'unknown-shape', start: text });
}

// EXTERNAL MODULE: ./build/command/command.js
var command = __webpack_require__(8363);
// EXTERNAL MODULE: ./build/command/targets.js
var command_targets = __webpack_require__(760);
// EXTERNAL MODULE: ./build/report/app-row.js
var app_row = __webpack_require__(8069);
// EXTERNAL MODULE: ./build/report/messages/failures.js + 1 modules
var failures = __webpack_require__(4603);
// EXTERNAL MODULE: ./build/report/messages/words.js
var words = __webpack_require__(405);
;// CONCATENATED MODULE: ./build/command/traced.js
/** `--verbose`: each request on stderr when it has ended, with what it came to and how long it took. */




/** @returns the same platform; neither its token nor a list is in what is said of it */
function traced(platform, { appId, level, lang, say }) {
    const owner = appId === null ? '' : `${(0,app_row/* idText */.FP)(appId, lang)}: `;
    const trace = async (call, action, send) => {
        const start = performance.now();
        const end = (what) => {
            const time = Math.round(performance.now() - start);
            say((0,words/* words */.aL)(`${owner}${call}: ${what} (${time} ms)`, `${owner}${call}：${what}（${time} ms）`)[lang]);
        };
        try {
            const answer = await send();
            end('errno 0');
            return answer;
        }
        catch (error) {
            end((0,app_platform/* isPlatformError */.w)(error) ? (0,failures/* describeFailure */.I)(error.failure, action, level).message[lang] : 'error');
            throw error;
        }
    };
    return {
        get: (endpoint) => trace(`get ${endpoint}`, 'get', () => platform.get(endpoint)),
        modify: (call) => trace(`${call.action} ${call.endpoint}`, call.action, () => platform.modify(call)),
    };
}

;// CONCATENATED MODULE: ./build/command/open-platforms.js
/** Tokens and address -> a client for each app. Loaded only by commands that talk to the platform. */



















const API_URL_VARIABLE = 'SWAN_DOMAINS_API_URL';
/** After an interruption no call starts; those in flight get so long. */
const IN_FLIGHT_MS = 5000;
/**
 * @param onToken hears of each token once, when its app's turn has come
 * @throws UsageError without any token, for one token of two apps, for an address that is not https
 */
async function openPlatforms(targets, { apiUrl, timeoutMs, rate, concurrency, verbosity, lang }, host, onToken = () => { }) {
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
    const agent = await (0,proxy/* proxyAgent */.Q)((0,api_url/* parseApiUrl */.nV)(address), env);
    const signal = host.interruption();
    (0,external_node_events_.setMaxListeners)(0, signal); // one for each request that waits: no leak
    const inFlight = laterSignal(signal);
    const clock = systemClock(signal);
    const usual = (0,app_clock/* patienceFor */.R)(timeoutMs ?? platform_client/* DEFAULT_TIMEOUT_MS */.t1);
    // Who waits for his turn has not been patient with the platform yet: then tries are counted, not seconds.
    const patience = rate === null ? usual : { ...usual, readWithin: Infinity, lookWithin: Infinity };
    const pace = createPace(rate, signal);
    const tokens = openTokens({ env, cwd, readStdin: host.readStdin, signal, onToken: host.onToken });
    const owners = new Map();
    const silence = createSilence(concurrency ?? command/* CONCURRENCY */.iy);
    const shared = await sharedTokens(targets, tokens);
    const tokenOf = async ({ appId, token: source, level }) => {
        const token = await tokens.tokenOf(source, appId);
        const owner = owners.get(token);
        const other = owner === undefined ? shared.get(token)?.find((id) => id !== appId) : owner;
        if (other !== undefined && other !== appId)
            throw (0,token_error/* tokenError */.EL)('shared', other ?? '');
        if (!owners.has(token))
            onToken({ appId, ...tokenFacts(token), warnings: tokenWarnings(token, Date.now(), level) });
        owners.set(token, appId);
        return token;
    };
    const ways = { apiUrl: address, agent, signal: inFlight, timeoutMs: timeoutMs ?? undefined };
    const say = (line) => host.stderr(`${line}\n`);
    return {
        address: (0,api_url/* parseApiUrl */.nV)(address).href.replace(/\/$/, ''),
        clock,
        patience,
        silence,
        async open(target) {
            const { appId, level } = target;
            const client = (0,platform_client/* createClient */.UU)({ token: await tokenOf(target), level, ...ways });
            const heard = silence.hear(appId, verbosity === 'verbose' ? traced(client, { appId, level, lang, say }) : client);
            return patient(pace(interruptible(heard, signal)), clock, patience);
        },
        async verificationFile(target) {
            const token = await tokenOf(target);
            return patiently(() => downloadVerificationFile({ token, ...ways }), clock, patience);
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

/***/ 3199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ runTokenCommand),
/* harmony export */   t: () => (/* binding */ runTokensCommand),
/* harmony export */   withoutOwnTokens: () => (/* binding */ withoutOwnTokens)
/* harmony export */ });
/* harmony import */ var _shell_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9600);
/* harmony import */ var _token_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6120);
/**
 * Tokens that a command of the user's prints: one, or a JSON object of all of them. What else it prints is named and
 * never quoted, for half a token is a token to a guesser.
 */


const TOKEN_TIMEOUT_MS = 30_000;
/** Far more than a token has, and room for those of a hundred thousand apps. */
const MOST_BYTES = 4 * 1024 * 1024;
const MOST_BYTES_OF_ALL = 16 * 1024 * 1024;
/** The tokens of the run itself, for the command line and as the runner passes the Action's inputs. */
const OWN_TOKEN_VARIABLES = [
    'SWAN_DOMAINS_ACCESS_TOKEN',
    'INPUT_ACCESS-TOKEN',
    'SWAN_DOMAINS_PLATFORM_TOKEN',
    'INPUT_PLATFORM-TOKEN',
];
const APP_ID_VARIABLE = 'SWAN_DOMAINS_APP_ID';
/**
 * @param command for the shell; `SWAN_DOMAINS_APP_ID` in its environment is the app's id
 * @returns the one line that it printed
 * @throws PlatformError `token`: command-failed, command-timeout, command-output; or `interrupted`
 */
async function runTokenCommand(command, appId, options) {
    const token = (await output(command, appId, MOST_BYTES, options)).trim();
    if (token === '')
        throw (0,_token_error_js__WEBPACK_IMPORTED_MODULE_0__/* .outputError */ .cw)('empty');
    if (/[\r\n]/.test(token))
        throw (0,_token_error_js__WEBPACK_IMPORTED_MODULE_0__/* .outputError */ .cw)('many-lines');
    if (!/^[\x21-\x7e]+$/.test(token))
        throw (0,_token_error_js__WEBPACK_IMPORTED_MODULE_0__/* .outputError */ .cw)('not-visible-ascii');
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
        throw (0,_token_error_js__WEBPACK_IMPORTED_MODULE_0__/* .outputError */ .cw)('empty');
    const value = parseJson(json);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw (0,_token_error_js__WEBPACK_IMPORTED_MODULE_0__/* .outputError */ .cw)('not-an-object');
    return new Map(Object.entries(value).flatMap(([appId, token]) => typeof token === 'string' && token.trim() !== '' ? [[appId, token.trim()]] : []));
}
async function output(command, appId, mostBytes, { env, cwd, signal, timeoutMs = TOKEN_TIMEOUT_MS }) {
    const result = await (0,_shell_command_js__WEBPACK_IMPORTED_MODULE_1__.runShell)(command, { cwd, env: childEnv(env, appId), timeoutMs, mostBytes, signal });
    switch (result.kind) {
        case 'printed':
            return result.text;
        case 'failed':
            throw (0,_token_error_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenError */ .EL)('command-failed', result.how);
        case 'timeout':
            throw (0,_token_error_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenError */ .EL)('command-timeout', String(timeoutMs / 1000));
        case 'too-large':
            throw (0,_token_error_js__WEBPACK_IMPORTED_MODULE_0__/* .outputError */ .cw)('too-large');
        case 'interrupted':
            throw (0,_token_error_js__WEBPACK_IMPORTED_MODULE_0__/* .interruptedError */ .n7)();
    }
}
/** An environment for a command, which has no use for our own tokens. Windows does not tell cases apart. */
function withoutOwnTokens(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !OWN_TOKEN_VARIABLES.includes(name.toUpperCase())));
}
function childEnv(env, appId) {
    const inherited = Object.entries(withoutOwnTokens(env)).filter(([name]) => name.toUpperCase() !== APP_ID_VARIABLE);
    return { ...Object.fromEntries(inherited), ...(appId === null ? {} : { [APP_ID_VARIABLE]: appId }) };
}
/** The error of `JSON.parse` would quote the text. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw (0,_token_error_js__WEBPACK_IMPORTED_MODULE_0__/* .outputError */ .cw)('not-json');
    }
}


/***/ })

};
