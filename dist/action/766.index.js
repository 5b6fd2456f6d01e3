export const id = 766;
export const ids = [766];
export const modules = {

/***/ 6766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findUnverified: () => (/* binding */ findUnverified)
});

// EXTERNAL MODULE: ./build/app/platform.js
var platform = __webpack_require__(3977);
;// CONCATENATED MODULE: ./build/app/verification.js
/** Where it must be: at the root of each business domain (the console's rules). */
const FILE_NAME = 'bd_mapp_domaincer.txt';
/** A certificate that ends sooner is told in time. */
const SOON_DAYS = 14;
/**
 * Good is a domain that answered, and was not wrong by any family of addresses by which it was reached: whoever asks it
 * may come by either.
 *
 * @example verdictOf({ …, result: { kind: 'no-address', code: 'ENOTFOUND' } }).sign // 'wrong'
 */
function verdictOf({ result }) {
    switch (result.kind) {
        case 'not-asked':
            return { sign: 'not-asked', faults: [], warnings: [] };
        case 'malformed':
        case 'no-address':
            return { sign: 'wrong', faults: [{ about: result, of: [] }], warnings: [] };
        case 'asked': {
            const { attempts } = result;
            const works = attempts.some((attempt) => attempt.kind === 'answered');
            const faults = joined(attempts.map((attempt) => ({ about: faultsOf(attempt, works), of: attempt })));
            const warnings = joined(attempts.map((attempt) => ({ about: warningsOf(attempt, works), of: attempt })));
            const sign = faults.length > 0 ? 'wrong' : warnings.length > 0 ? 'warned' : 'good';
            return { sign, faults, warnings };
        }
    }
}
/** @param works does any attempt? */
function faultsOf(attempt, works) {
    switch (attempt.kind) {
        case 'private-address':
            return [{ kind: 'private-address' }];
        case 'not-tried':
            return works ? [] : [{ kind: 'unreachable', code: attempt.code }];
        case 'failed': {
            const broken = works && !attempt.reached ? [] : [{ kind: 'unreachable', code: attempt.code }];
            return [...certificateFaults(attempt.certificate), ...broken];
        }
        case 'answered':
            return [...certificateFaults(attempt.certificate), ...answerFaults(attempt)];
    }
}
function certificateFaults(certificate) {
    if (!certificate || certificate.valid)
        return [];
    return [{ kind: 'certificate', reason: certificate.reason ?? 'unknown', validTo: certificate.validTo }];
}
function answerFaults({ status, redirect, file }) {
    if (redirect !== null)
        return [{ kind: 'redirect', status, to: redirect }];
    if (!file)
        return [{ kind: 'status', status }];
    const { difference } = file;
    return difference === null ? [] : [{ kind: 'file', ...file, difference }];
}
function warningsOf(attempt, works) {
    if (attempt.kind === 'failed' && works && !attempt.reached)
        return [{ kind: 'one-family', code: attempt.code }];
    if (attempt.kind !== 'answered')
        return [];
    const { certificate, contentType, file } = attempt;
    const warnings = [];
    const { daysLeft, validTo } = certificate ?? { daysLeft: null, validTo: null };
    if (certificate?.valid && daysLeft !== null && validTo !== null && daysLeft < SOON_DAYS) {
        warnings.push({ kind: 'certificate-ends', daysLeft, validTo });
    }
    if (file?.difference === null && !/^text\/plain\s*(?:;|$)/i.test(contentType ?? '')) {
        warnings.push({ kind: 'content-type', found: contentType });
    }
    return warnings;
}
/** What both families have in common is said once. */
function joined(found) {
    const byText = new Map();
    for (const { about, of } of found) {
        for (const one of about) {
            const key = JSON.stringify(one);
            byText.set(key, { about: one, of: [...(byText.get(key)?.of ?? []), of] });
        }
    }
    return [...byText.values()];
}

// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 4 modules
var dist = __webpack_require__(9052);
;// CONCATENATED MODULE: ./build/app/verify-domains.js
/** Many business domains, some at a time, each asked for its verification file. */


/**
 * @returns a verification for each, in the order given; `not-asked` for those whose turn never came
 * @throws what `probe` throws: only bugs
 */
async function verifyDomains(domains, probe, { concurrency, signal, onDone }) {
    const queue = new dist/* default */.Ay({ concurrency });
    const verify = async (domain) => {
        if (domain.host === null)
            return { kind: 'malformed', reason: domain.reason };
        return signal.aborted ? { kind: 'not-asked' } : probe(domain.host);
    };
    const tasks = domains.map((domain) => async () => {
        const verification = { domain: domain.domain, host: domain.host, result: await verify(domain) };
        onDone?.(verdictOf(verification).sign);
        return verification;
    });
    return queue.addAll(tasks);
}

// EXTERNAL MODULE: ./build/core/entry.js
var entry = __webpack_require__(4574);
// EXTERNAL MODULE: ./build/platform/client.js
var client = __webpack_require__(7871);
// EXTERNAL MODULE: ./build/app/usage-error.js
var usage_error = __webpack_require__(3088);
// EXTERNAL MODULE: ./build/platform/api-url.js
var api_url = __webpack_require__(6354);
;// CONCATENATED MODULE: ./build/platform/connect-to.js
/** The server that is asked in place of each domain's own: a new one before its DNS record changes, or a sandbox. */


/**
 * @param text `https://HOST[:PORT]`; `http://` on loopback only, for there is no certificate that could be judged
 * @throws UsageError where it is no such address
 * @example parseConnectTo('https://203.0.113.7') // { protocol: 'https:', host: '203.0.113.7', port: 443 }
 */
function parseConnectTo(text) {
    const fail = (fault) => new usage_error/* UsageError */.e({ kind: 'connect-to', value: text.replace(/^.*@/s, '***@').replace(/[?#].*$/s, ''), fault });
    if (!URL.canParse(text))
        throw fail('not-a-url');
    const { protocol, hostname, port, username, password, pathname, search, hash } = new URL(text);
    if (username || password || pathname.length > 1 || search || hash)
        throw fail('extra');
    const host = hostname.replace(/^\[|\]$/g, '');
    if (protocol === 'https:' && host !== '')
        return { protocol, host, port: Number(port) || 443 };
    if (protocol === 'http:' && api_url/* LOOPBACK */.Ws.test(hostname))
        return { protocol, host, port: Number(port) || 80 };
    throw fail('insecure');
}

// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(1553);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
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
            path: `/${FILE_NAME}`,
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

// EXTERNAL MODULE: ./build/platform/proxy.js
var proxy = __webpack_require__(2642);
// EXTERNAL MODULE: ./build/report/messages/failures.js + 1 modules
var failures = __webpack_require__(4603);
// EXTERNAL MODULE: ./build/report/messages/words.js
var words = __webpack_require__(405);
// EXTERNAL MODULE: ./build/command/command.js
var command_command = __webpack_require__(8363);
;// CONCATENATED MODULE: ./build/command/find-unverified.js
/** Which business domains would not pass for verified, before they are registered (50041, 50043). */











/**
 * The file to compare with is the platform's own. Where it cannot be had nobody is asked, and stderr says so: the
 * platform judges by itself.
 */
function findUnverified(target, platforms, command, host) {
    const { connectTo, allowPrivate, timeoutMs, lang } = command;
    const server = connectTo === null ? null : parseConnectTo(connectTo);
    const found = new Map();
    let file = null; // had once, or told once that it cannot be had
    return async (domains) => {
        const coming = domains.flatMap((domain) => (0,entry/* parseEntry */.ER)(domain).host?.name ?? []).filter((name) => !found.has(name));
        const hosts = server === null ? coming.filter(isDirect) : coming;
        if (hosts.length > 0)
            file ??= platforms.verificationFile(target).catch(tell);
        const expected = await file;
        if (expected !== null && hosts.length > 0) {
            const signal = host.interruption();
            const probing = { expected, server, allowPrivate, timeoutMs: timeoutMs ?? client/* DEFAULT_TIMEOUT_MS */.t1, signal };
            const asked = hosts.map((name) => ({ domain: name, host: name }));
            const progress = asked.length > 1 ? await host.progress(asked.length, lang, 'domains') : null;
            const verifications = await verifyDomains(asked, createProbe(probing), {
                concurrency: command.concurrency ?? command_command/* CONCURRENCY */.iy,
                signal,
                onDone: (sign) => progress?.advance(sign === 'wrong'),
            });
            progress?.end();
            // Who was not asked is not good: the run ends here.
            if (signal.aborted)
                throw new platform/* PlatformError */.W({ kind: 'interrupted' }, null, null);
            for (const verification of verifications) {
                const [fault] = verdictOf(verification).faults;
                found.set(verification.domain, fault ? asFact(fault.about) : null);
            }
        }
        return new Map([...found].flatMap(([name, fault]) => (fault ? [[name, fault]] : [])));
    };
    /** A proxy resolves names by itself, so that nobody here could see to it that no private address is asked. */
    function isDirect(name) {
        if ((0,proxy/* proxyFor */.i)(new URL(`https://${name}`), host.env) === null)
            return true;
        found.set(name, null);
        const told = (0,words/* words */.aL)(`${(0,words/* visible */.RK)(name)} was not asked for the verification file: the way there is through a proxy`, `未检查 ${(0,words/* visible */.RK)(name)} 的校验文件：访问它需经过代理`);
        host.stderr(`${told[lang]}\n`);
        return false;
    }
    function tell(error) {
        if (!(0,platform/* isPlatformError */.w)(error))
            throw error;
        const { failure, endpoint, action } = error;
        if (failure.kind === 'interrupted')
            throw error;
        const reason = (0,failures/* failedText */.d)({ failure, endpoint, action }, 'tp').message;
        const told = (0,words/* words */.aL)(`the verification file could not be had, so no business domain was asked for it: ${reason.en}`, `无法取得校验文件，未检查业务域名：${reason.zh}`);
        host.stderr(`${told[lang]}\n`);
        return null;
    }
}
function asFact(fault) {
    switch (fault.kind) {
        case 'status':
            return { kind: 'status', status: fault.status };
        case 'redirect':
            return { kind: 'redirect', to: fault.to };
        case 'certificate':
            return { kind: 'certificate', code: fault.reason };
        case 'file':
            return { kind: 'content' };
        case 'malformed':
            return { kind: 'unreachable', code: fault.reason };
        case 'private-address':
            return { kind: 'unreachable', code: fault.kind };
        case 'no-address':
        case 'unreachable':
            return { kind: 'unreachable', code: fault.code };
    }
}


/***/ })

};
