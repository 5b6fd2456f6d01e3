export const id = 564;
export const ids = [564];
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

/***/ 7461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readLiveLists)
/* harmony export */ });
/** @throws PlatformError */
async function readLiveLists(endpoints, platform) {
    let lists = {};
    for (const endpoint of endpoints)
        lists = { ...lists, ...(await platform.get(endpoint)) };
    return lists;
}


/***/ }),

/***/ 6402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ runApps)
/* harmony export */ });
/* harmony import */ var p_queue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9052);
/* harmony import */ var _failure_class_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1639);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3996);
/**
 * Many apps, some at a time. One app's failure is that app's; what would hold for every app ends the run, and so does
 * a platform that answers none of them.
 */



/**
 * @param work must not throw for what the platform does: its failures are outcomes
 * @returns an outcome for each app, in the order given, whatever order they were done in; those that were not
 * started are `skipped`
 * @throws what `work` throws: only bugs
 */
async function runApps(apps, work, { concurrency, signal, silence, onDone }) {
    const queue = new p_queue__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay({ concurrency });
    let ended = false;
    let refusal = null;
    const tasks = apps.map((app, index) => async () => {
        if (ended || signal.aborted)
            return { ...(0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .blankApp */ .WG)(app.appId, 'skipped'), refusal };
        const outcome = await work(app, index);
        if (outcome.failed && (0,_failure_class_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsForAll */ .fS)(outcome.failed.failure))
            ended = true;
        if (silence?.isLast(outcome)) {
            ended = true;
            refusal = { kind: 'no-answer', apps: silence.most };
        }
        onDone?.(outcome);
        return outcome;
    });
    return queue.addAll(tasks);
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

/***/ 7564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  changeApps: () => (/* binding */ changeApps)
});

;// CONCATENATED MODULE: ./build/app/budget.js
/** @param allowed `null`: as many as there are */
function createBudget(allowed) {
    if (allowed === null)
        return { ask: async () => true };
    let left = allowed;
    let next = 0;
    const turns = new Map();
    const turn = (index) => {
        const known = turns.get(index) ?? newTurn();
        turns.set(index, known);
        return known;
    };
    turn(0).resolve();
    return {
        async ask(index, modifications) {
            const first = index >= next;
            if (first)
                await turn(index).promise;
            const granted = modifications <= left;
            if (granted)
                left -= modifications;
            if (first) {
                next = index + 1;
                turns.delete(index);
                turn(next).resolve();
            }
            return granted;
        },
    };
}
/** `Promise.withResolvers` is not in Node 20. */
function newTurn() {
    let resolve = () => { };
    const promise = new Promise((settle) => {
        resolve = settle;
    });
    return { promise, resolve };
}

// EXTERNAL MODULE: ./build/core/after-call.js
var after_call = __webpack_require__(8817);
// EXTERNAL MODULE: ./build/core/check.js + 1 modules
var check = __webpack_require__(1292);
// EXTERNAL MODULE: ./build/core/diff.js
var diff = __webpack_require__(6055);
// EXTERNAL MODULE: ./build/core/domain-lists.js
var domain_lists = __webpack_require__(3624);
// EXTERNAL MODULE: ./build/core/domain-type.js
var domain_type = __webpack_require__(1337);
// EXTERNAL MODULE: ./build/core/calls.js
var calls = __webpack_require__(8887);
// EXTERNAL MODULE: ./build/core/entry.js
var core_entry = __webpack_require__(4574);
;// CONCATENATED MODULE: ./build/core/protect.js
/**
 * How much one run may delete before somebody has to say so. A typing error or an empty variable must not take
 * an app's domains away.
 */

/** The limits where nobody sets others. */
const DEFAULT_PROTECT = { max_deletions: 5, max_deletion_share: 0.5 };
/** Below this a share says nothing: one of two entries is half of all. */
const SHARE_COUNTS_FROM = 6;
/** @returns every limit that these differences go beyond; empty: the plan is safe */
function breaches(differences, protect = {}) {
    const max_deletions = protect.max_deletions ?? DEFAULT_PROTECT.max_deletions;
    const max_deletion_share = protect.max_deletion_share ?? DEFAULT_PROTECT.max_deletion_share;
    const all = [...differences.values()];
    const deletions = all.reduce((sum, difference) => sum + difference.delete.length, 0);
    const live = all.reduce((sum, difference) => sum + difference.live.length, 0);
    const found = [];
    if (deletions > max_deletions)
        found.push({ limit: 'max_deletions', allowed: max_deletions, deletions });
    if (live >= SHARE_COUNTS_FROM && deletions / live > max_deletion_share) {
        found.push({ limit: 'max_deletion_share', allowed: max_deletion_share, deletions, live });
    }
    for (const domainType of domain_type/* DOMAIN_TYPES */.vk) {
        const difference = differences.get(domainType);
        if (difference && difference.target.length === 0 && difference.live.length > 0) {
            found.push({ limit: 'emptied', domainType, deletions: difference.delete.length });
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/core/plan.js
/** What will be changed, as a value: sorted, serialisable, made from lists alone. */




/**
 * Compares wanted with live and finds the fewest calls. It does not judge the lists: `check` does.
 *
 * @returns what differs, the calls in their order, and the limits that it goes beyond
 * @throws TypeError where a list is neither text nor an array of texts
 * @example
 * plan({ wanted: { request_domain: ['https://a.com'] }, live: { request_domain: '' } }).calls
 * // [{ endpoint: 'modifydomain', action: 'add', domains: { request_domain: ['https://a.com'] } }]
 */
function plan({ wanted, live, mode = 'exact', protect }) {
    const differences = (0,diff/* diff */.U)(wanted, live, mode);
    return {
        differences,
        calls: (0,calls/* callsFor */.$)(differences),
        breaches: protect === null ? [] : breaches(differences, protect),
    };
}
/** What the managed types hold afterwards. */
function targetOf({ differences }) {
    // A target's text is one entry, whatever it holds: some of it is the platform's own spelling.
    const lists = [...differences].map(([type, { target }]) => [type, { entries: target.map((text) => (0,core_entry/* parseEntry */.ER)(text)) }]);
    return Object.fromEntries(lists);
}
/**
 * Does the app hold what the plan was made for?
 *
 * @returns `true` where nothing is left to do for the types that the plan manages
 * @throws TypeError where a list is neither text nor an array of texts
 * @example isReached(made, await platform.get('modifydomain'))
 */
function isReached(plan, live) {
    return (0,calls/* callsFor */.$)((0,diff/* diff */.U)(targetOf(plan), live, 'exact')).length === 0;
}

// EXTERNAL MODULE: ./build/app/clock.js
var app_clock = __webpack_require__(7330);
// EXTERNAL MODULE: ./build/app/outcome.js
var app_outcome = __webpack_require__(3996);
;// CONCATENATED MODULE: ./build/app/plan-change.js




function planChange(change, live) {
    const { lists, protect } = change;
    switch (change.kind) {
        case 'apply':
            return plan({ wanted: lists, live, mode: change.mode, protect });
        case 'set':
            return plan({ wanted: lists, live, mode: 'exact', protect });
        case 'add':
            return withoutKept(plan({ wanted: lists, live, mode: 'additive', protect }));
        case 'delete': // names what it deletes: no limit
            return plan({ wanted: without(live, lists), live, mode: 'exact', protect: null });
        case 'add-all': {
            const calls = change.endpoints.map((endpoint) => ({ endpoint, action: 'add-all', domains: {} }));
            return { differences: new Map(), calls, breaches: [] };
        }
    }
}
/** Who only adds has not asked what else is there. */
function withoutKept(planned) {
    const differences = [...planned.differences].map(([type, difference]) => [type, { ...difference, kept: [] }]);
    return { ...planned, differences: new Map(differences) };
}
/** The live lists of the named types, less the named entries. */
function without(live, named) {
    const namedLists = (0,domain_lists/* readLists */.qZ)(named);
    const liveLists = (0,domain_lists/* readLive */.p9)(live);
    const rest = domain_type/* DOMAIN_TYPES */.vk.flatMap((type) => {
        const list = namedLists.get(type);
        if (!list)
            return [];
        const keys = new Set(list.entries.map(core_entry/* comparisonKey */.tH));
        const entries = (liveLists.get(type)?.entries ?? []).filter((entry) => !keys.has((0,core_entry/* comparisonKey */.tH)(entry)));
        return [[type, { entries }]];
    });
    return Object.fromEntries(rest);
}

// EXTERNAL MODULE: ./build/app/sha256.js
var sha256 = __webpack_require__(2113);
;// CONCATENATED MODULE: ./build/app/plan-checksum.js

/**
 * What ties a plan to the one that somebody has seen.
 *
 * @param appId whose plan it is; `null` where the app has no id
 * @param level a plan of the platform's own lists is never an app's
 * @returns the SHA-256, in hexadecimal, of whose plan it is, what it does and the live lists that it was made from.
 * The order in which lists were written, and types that are not managed, do not count
 * @example planChecksum(plan({ wanted, live }), '16012345') // '5f3a…', 64 digits
 */
function planChecksum({ differences, calls }, appId = null, level = 'app') {
    const what = level === 'tp' ? 'swan-domains registered plan 1' : 'swan-domains plan 1';
    const types = [...differences].map(([type, { live, target }]) => [type, live, target]);
    const sent = calls.map(({ endpoint, action, domains }) => [endpoint, action, Object.entries(domains)]);
    return (0,sha256/* sha256 */.s)(JSON.stringify([what, ...(appId === null ? [] : [appId]), types, sent]));
}
/**
 * The checksum of a run: of its only app, or over those of its apps by their ids.
 *
 * @returns `null` where an app has none: it could not be read
 */
function runChecksum(apps) {
    if (apps.length === 0 || apps.some(({ checksum }) => checksum === null))
        return null;
    const [only] = apps;
    if (apps.length === 1 && only)
        return only.checksum;
    const lines = apps.map(({ appId, checksum }) => JSON.stringify([appId, checksum])).sort();
    return (0,sha256/* sha256 */.s)(JSON.stringify(['swan-domains run 1', lines]));
}

// EXTERNAL MODULE: ./build/app/platform.js
var app_platform = __webpack_require__(3977);
// EXTERNAL MODULE: ./build/app/read-live-lists.js
var read_live_lists = __webpack_require__(7461);
;// CONCATENATED MODULE: ./build/app/review.js
/** What was reviewed is what is applied: a plan that somebody has seen, against the one that would be made now. */




/**
 * A type that is right already has nothing to be carried out, so how its list came to be so does not count: a run that
 * was stopped half way goes on with the plan that it began with.
 *
 * @returns everything that moved, in the order of types; empty: it is what was seen
 */
function movedSince({ live, target }, now) {
    const open = [...now].filter(([, difference]) => (0,calls/* differs */.A)(difference));
    const seen = Object.fromEntries(open.map(([type]) => [type, live[type] ?? []]));
    return [
        ...compare('live', seen, Object.fromEntries(open.map(([type, found]) => [type, oneEntryEach(found.live)]))),
        ...compare('target', target, Object.fromEntries([...now].map(([type, found]) => [type, oneEntryEach(found.target)]))),
    ];
}
/** What has become otherwise in the app's lists of these types. */
function movedLive(before, now, types) {
    const lists = (live) => Object.fromEntries(types.map((type) => [type, oneEntryEach(live[type] ?? [])]));
    return compare('live', lists(before), lists(now));
}
/** A text of the platform is one entry, whatever it holds. */
function oneEntryEach(texts) {
    return { entries: texts.map((text) => (0,core_entry/* parseEntry */.ER)(text)) };
}
function compare(what, seen, now) {
    const everyType = { ...emptied(seen), ...now };
    return [...(0,diff/* diff */.U)(everyType, seen)].flatMap(([domainType, { add, delete: removed }]) => add.length + removed.length > 0 ? [{ what, domainType, added: add, removed }] : []);
}
/** A type that was seen and is not managed any more counts as one that lost its entries. */
function emptied(seen) {
    return Object.fromEntries([...(0,domain_lists/* readLists */.qZ)(seen).keys()].map((type) => [type, []]));
}

// EXTERNAL MODULE: ./build/app/failure-class.js
var failure_class = __webpack_require__(1639);
;// CONCATENATED MODULE: ./build/app/send-call.js
/**
 * One modifying call, sent until it is known to be carried out: accepted, or seen in the lists.
 *
 * The platform counts modifications, and an answer may be lost after it has acted. So a call in doubt is never
 * blindly repeated: the lists are read, and only where they are twice, some seconds apart, as they were before the
 * call, is it sent again. What remains: a request that acts even later than that (docs/doubt.md).
 */





/**
 * @param before what the app had right before this call
 * @throws PlatformError where it was refused, stays in doubt, or failed too often
 */
async function sendCall(call, before, ports) {
    const { platform, clock, patience, onDoubt } = ports;
    let doubted = false;
    for (let attempt = 1;; attempt++) {
        try {
            await platform.modify(call);
            return { kind: 'done' };
        }
        catch (error) {
            if (!(0,app_platform/* isPlatformError */.w)(error))
                throw error;
            const meaning = (0,failure_class/* failureClass */.fI)(error.failure);
            // What was in doubt and is refused now may have been carried out late: nothing is left to delete (470017).
            const refusedLate = meaning === 'refusing' && doubted;
            if (meaning === 'in-doubt' || meaning === 'no-change' || refusedLate) {
                doubted = true;
                if (!refusedLate)
                    onDoubt?.(error.failure);
                const found = await settle(call, before, refusedLate ? 1 : 2, ports).catch((unread) => {
                    throw stillInDoubt(error, unread);
                });
                if (found.kind === 'done')
                    return { kind: 'done' };
                if (refusedLate)
                    throw error;
                if (found.kind === 'moved')
                    return { ...found, lost: error.failure };
                // What `add-all` would leave is not known: the platform says that it is there, and nothing says otherwise.
                if (meaning === 'no-change' && call.action === 'add-all')
                    return { kind: 'done' };
                if (meaning === 'no-change' || attempt >= patience.sendings)
                    throw error;
            }
            else if ((meaning === 'busy' || meaning === 'unreachable') && attempt < patience.sendings) {
                await clock.wait((0,app_clock/* pauseAfter */.l)(attempt, patience, clock.random)); // it was not carried out
            }
            else
                throw error;
        }
    }
}
/**
 * Reads to see whether the call was carried out.
 *
 * @param readings that show the lists as they were, some seconds apart, until that is believed
 */
async function settle(call, before, readings, { platform, clock, patience }) {
    const types = typesNamed(call);
    const after = (0,after_call/* afterCall */.Z)(before, call);
    for (let reading = 1;; reading++) {
        const live = await platform.get(call.endpoint);
        const untouched = (0,after_call/* sameDomains */.c)(live, before, types);
        if (after ? (0,after_call/* sameDomains */.c)(live, after, types) : !untouched)
            return { kind: 'done' };
        if (!untouched)
            return { kind: 'moved', live };
        if (reading === readings)
            return { kind: 'untouched' };
        await clock.wait(patience.apart);
    }
}
/** The lists cannot be read either: what counts is the call whose fate is not known. */
function stillInDoubt(lost, unread) {
    if (!(0,app_platform/* isPlatformError */.w)(unread))
        return unread;
    return unread.failure.kind === 'interrupted' ? new app_platform/* PlatformError */.W(unread.failure, lost.endpoint, lost.action) : lost;
}
/** What the call may change: the types that it names, and for `add-all` every type of its endpoint. */
function typesNamed({ action, endpoint, domains }) {
    return action === 'add-all' ? (0,domain_type/* typesOf */.pl)(endpoint) : domain_type/* DOMAIN_TYPES */.vk.filter((type) => domains[type] !== undefined);
}

;// CONCATENATED MODULE: ./build/app/change-app.js
/**
 * The one flow of everything that modifies an app: read, plan, and, where it is asked for, send, read again.
 *
 * Decided here: `add`, `delete` and `set` are plans too. They read first and send the fewest calls, so that `add` of
 * what is there costs nothing and `delete` of what is not there (470017) is refused before it is sent.
 */














/**
 * Reads and plans; sends nothing.
 *
 * @returns the app's outcome, whatever the platform does: its failures are data here
 * @throws only bugs
 */
async function planApp(change, ports) {
    const { app, problems } = await readAndPlan(change, ports);
    return { app, problems };
}
/**
 * Reads, plans, sends, reads again.
 *
 * @returns the app's outcome, whatever the platform does: its failures are data here
 * @throws only bugs
 */
async function changeApp(change, ports) {
    const { app, problems, plan: planned } = await readAndPlan(change, ports);
    return { app: planned ? await carryOut(change, app, planned, ports) : app, problems };
}
async function readAndPlan(change, { platform, ask = granted }) {
    let outcome = (0,app_outcome/* blankApp */.WG)(change.appId, 'pending');
    let problems = null;
    let asked = false;
    const askOnce = (modifications) => {
        asked = true;
        return ask(modifications);
    };
    try {
        const live = await (0,read_live_lists/* readLiveLists */.I)(endpointsOf(change), platform);
        outcome = { ...outcome, live };
        if (change.kind === 'delete') {
            problems = (0,check/* check */.z)(change.lists, { ...change.policy, action: 'delete', live });
            if (stops(problems, change))
                return { app: refused(outcome, { kind: 'problems' }), problems, plan: null };
        }
        const planned = planChange(change, live);
        const { differences, calls } = planned;
        outcome = { ...outcome, differences, calls, checksum: planChecksum(planned, change.appId, change.level) };
        if (calls.length === 0)
            return { app: { ...outcome, status: 'unchanged' }, problems, plan: null };
        const inspected = await change.inspect?.(planned);
        if (inspected)
            problems = inspected.problems;
        const stopped = problems && stops(problems, change) ? { kind: 'problems' } : null;
        const refusal = inspected?.refusal ?? stopped ?? (await refusalOf(change, planned, askOnce));
        return refusal
            ? { app: refused(outcome, refusal), problems, plan: null }
            : { app: outcome, problems, plan: planned };
    }
    catch (error) {
        return { app: failedApp(outcome, error), problems, plan: null };
    }
    finally {
        if (!asked)
            await ask(0); // the apps behind this one wait for its turn to pass
    }
}
function stops(problems, { sift, failOn }) {
    return (0,app_outcome/* stopRun */.KV)(sift ? sift(problems) : problems, failOn);
}
/** Sends a plan's calls and sees that the target is reached. */
async function carryOut(change, planned, first, ports) {
    let outcome = { ...planned, before: planned.live };
    let doubted = false;
    /** @returns where somebody else was there: which call that was, and what the app has now */
    const send = async ({ calls }) => {
        let lists = outcome.live ?? {};
        for (const call of calls) {
            ports.onStep?.({ kind: 'sending', call });
            const onDoubt = (failure) => {
                doubted = true;
                ports.onStep?.({ kind: 'in-doubt', call, failure });
            };
            const sent = await sendCall(call, lists, { ...ports, onDoubt });
            if (sent.kind === 'moved')
                return { call, before: lists, lost: sent.lost, live: { ...lists, ...sent.live } };
            outcome = { ...outcome, sent: outcome.sent + 1 };
            lists = (0,after_call/* afterCall */.Z)(lists, call) ?? lists; // `add-all` is the only call of its endpoint
        }
        return null;
    };
    try {
        let current = first;
        const doubtful = await send(current);
        if (doubtful) {
            // Somebody else changed the app while our call was in doubt: planned once more from what is there, then no more.
            const { live } = doubtful;
            current = planChange(change, live);
            const differences = (0,diff/* diff */.U)(targetOf(current), outcome.before ?? {});
            outcome = { ...outcome, differences, live, calls: [...outcome.calls.slice(0, outcome.sent), ...current.calls] };
            // What was granted and not sent is still ours. The doubtful call counts: it may have been carried out.
            const left = first.calls.length - outcome.sent - 1;
            const ask = (modifications) => (ports.ask ?? granted)(Math.max(0, modifications - left));
            const inspected = await change.inspect?.(current);
            const refusal = inspected?.refusal ?? (current.calls.length > 0 ? await refusalOf(change, current, ask) : null);
            if (refusal)
                throw stoppedInDoubt(doubtful, refusal);
            const movedAgain = await send(current);
            if (movedAgain)
                throw stoppedInDoubt(movedAgain, null);
        }
        const after = await readBack(change, current, outcome, ports);
        outcome = { ...outcome, live: after };
        if (change.kind === 'add-all')
            outcome = { ...outcome, differences: (0,diff/* diff */.U)(after, outcome.before ?? {}) };
        else if (!isReached(current, after))
            throw notReached(current, after);
        return { ...outcome, status: 'applied' };
    }
    catch (error) {
        return failedApp(outcome, error, doubted);
    }
}
/** What speaks against sending this; `null`: nothing. */
async function refusalOf(change, planned, ask) {
    const { differences, breaches, calls } = planned;
    const moved = change.reviewed ? movedSince(change.reviewed, differences) : [];
    if (moved.length > 0)
        return { kind: 'stale', moved, seen: change.reviewed?.seen ?? 'plan' };
    if (breaches.length > 0)
        return { kind: 'unsafe', breaches };
    return (await ask(calls.length)) ? null : { kind: 'budget', modifications: calls.length };
}
/** Reads what was changed until it shows, for a platform may be slow to show it. */
async function readBack(change, planned, outcome, ports) {
    const { platform, clock, patience } = ports;
    const before = outcome.live ?? {};
    const changed = [...new Set(outcome.calls.map(({ endpoint }) => endpoint))];
    for (const endpoint of changed)
        ports.onStep?.({ kind: 'reading-back', endpoint });
    const start = clock.now();
    for (let looking = 1;; looking++) {
        const live = { ...before, ...(await (0,read_live_lists/* readLiveLists */.I)(changed, platform)) };
        const shows = change.kind === 'add-all'
            ? changed.every((endpoint) => !(0,after_call/* sameDomains */.c)(live, before, (0,domain_type/* typesOf */.pl)(endpoint)))
            : isReached(planned, live);
        // What `add-all` adds is not known: where nothing changed, one more look tells enough.
        const most = change.kind === 'add-all' ? 2 : patience.lookings;
        const pause = (0,app_clock/* pauseAfter */.l)(looking, patience, clock.random);
        if (shows || looking >= most || clock.now() - start + pause > patience.lookWithin)
            return live;
        await clock.wait(pause);
    }
}
const granted = async () => true;
function refused(outcome, refusal) {
    return { ...outcome, status: 'refused', refusal };
}
/** An app that was interrupted before anything was sent is as if its turn had not come. */
function failedApp(outcome, error, doubted = false) {
    if (!(0,app_platform/* isPlatformError */.w)(error))
        throw error;
    const { failure, endpoint, action } = error;
    const untouched = outcome.sent === 0 && !doubted && (action === 'get' || action === null);
    if (failure.kind === 'interrupted' && untouched)
        return { ...outcome, status: 'skipped' };
    return { ...outcome, status: 'failed', failed: { failure, endpoint, action } };
}
/** The endpoints that keep the managed types; no other is asked. */
function endpointsOf(change) {
    if (change.kind === 'add-all')
        return [...change.endpoints];
    const managed = [...(0,domain_lists/* readLists */.qZ)(change.lists).keys()];
    return domain_type/* ENDPOINTS */.Hr.filter((endpoint) => managed.some((type) => domain_type/* domainTypes */.mn[type].endpoint === endpoint));
}
/** No refusal: those tell that nothing was sent. */
function stoppedInDoubt({ call, before, lost, live }, refusal) {
    const types = domain_type/* DOMAIN_TYPES */.vk.filter((type) => call.domains[type] !== undefined);
    const failure = { kind: 'moved', lost, moved: movedLive(before, live, types), refusal };
    return new app_platform/* PlatformError */.W(failure, call.endpoint, call.action);
}
function notReached(planned, live) {
    const left = [...(0,diff/* diff */.U)(targetOf(planned), live).values()];
    const failure = {
        kind: 'not-reached',
        missing: left.flatMap(({ add }) => add),
        surplus: left.flatMap((difference) => difference.delete),
    };
    const endpoint = planned.calls.at(-1)?.endpoint ?? 'modifydomain';
    return new app_platform/* PlatformError */.W(failure, endpoint, 'get');
}

// EXTERNAL MODULE: ./build/app/run-apps.js
var run_apps = __webpack_require__(6402);
// EXTERNAL MODULE: ./build/command/command.js
var command_command = __webpack_require__(8363);
// EXTERNAL MODULE: ./build/command/judge.js
var judge = __webpack_require__(9501);
;// CONCATENATED MODULE: ./build/command/change-apps.js
/**
 * Every command that plans or modifies, for one app or for many.
 *
 * Where somebody has to see the plans first (a person who is asked, a checksum), all apps are planned, and then
 * changed only as far as they are still as they were seen: every app is read again.
 */









/** @throws only bugs */
async function changeApps(targets, run) {
    const { command, ask, plans } = run;
    const found = new Map();
    const planOnly = (0,command_command/* isPlan */.q5)(command.name) || command.consent === 'plan-only';
    if (!planOnly && !ask && command.checksum === null) {
        const apps = await runAll(targets, run, found, changeApp, plans);
        return { apps, found, checksum: null };
    }
    const made = await runAll(targets, run, found, planApp, plans);
    const checksum = runChecksum(made);
    const planned = command.checksum === null ? made : onlyReviewed(made, checksumsIn(command.checksum), checksum);
    const done = (apps) => ({ apps, found, checksum });
    if (planOnly || !planned.some(({ status }) => status === 'pending'))
        return done(planned);
    const { interruption } = run.host;
    const agreed = ask && !interruption().aborted ? await ask(planned) : true;
    if (interruption().aborted) {
        return done(planned.map((app) => (app.status === 'pending' ? { ...app, status: 'skipped' } : app)));
    }
    if (!agreed)
        return done(refusePending(planned, () => ({ kind: 'declined' })));
    const seen = new Map(planned.map((app) => [app.appId, reviewedOf(app)]));
    const pending = targets.filter((_, index) => planned[index]?.status === 'pending');
    const changed = new Map((await runAll(pending, run, found, changeApp, seen)).map((app) => [app.appId, app]));
    return done(planned.map((app) => (app.status === 'pending' ? (changed.get(app.appId) ?? app) : app)));
}
async function runAll(targets, run, found, work, reviewed) {
    const { command, host, platforms, stops, sift, onStep } = run;
    const budget = createBudget(command.maxModifications);
    const progress = targets.length > 1 ? await host.progress(targets.length, command.lang) : null;
    const single = targets.length === 1;
    const outcomes = await (0,run_apps/* runApps */.o)(targets, async (target, index) => {
        const { appId } = target;
        const refusal = stops(target) ? 'problems' : reviewed && !reviewed.has(appId) ? 'not-reviewed' : null;
        if (refusal) {
            await budget.ask(index, 0);
            if (refusal === 'problems')
                return (0,app_outcome/* blankApp */.WG)(appId, 'skipped');
            return { ...(0,app_outcome/* blankApp */.WG)(appId, 'refused'), refusal: { kind: refusal } };
        }
        try {
            const { clock, patience } = platforms;
            const platform = await platforms.open(target);
            const ask = (modifications) => budget.ask(index, modifications);
            const ports = { platform, clock, patience, ask, ...(single ? { onStep } : {}) };
            const { app, problems } = await work(changeOf(target, run, reviewed?.get(appId) ?? null), ports);
            if (problems) {
                const sifted = sift(problems, target);
                found.set(appId, {
                    problems: (0,judge/* withApp */.G0)(sifted.problems, appId),
                    suppressed: (0,judge/* withApp */.G0)(sifted.suppressed, appId),
                });
            }
            return app;
        }
        catch (error) {
            if (!(0,app_platform/* isPlatformError */.w)(error))
                throw error; // its token cannot be had
            await budget.ask(index, 0);
            const { failure, endpoint, action } = error;
            if (failure.kind === 'interrupted')
                return (0,app_outcome/* blankApp */.WG)(appId, 'skipped');
            return { ...(0,app_outcome/* blankApp */.WG)(appId, 'failed'), failed: { failure, endpoint, action } };
        }
    }, {
        concurrency: command.concurrency ?? command_command/* CONCURRENCY */.iy,
        signal: host.interruption(),
        silence: platforms.silence,
        onDone: ({ status }) => progress?.advance(status === 'failed' || status === 'refused'),
    });
    progress?.end();
    return outcomes;
}
function changeOf(target, { command, declaration, inspect, sift }, reviewed) {
    const { name } = command;
    return {
        appId: target.appId,
        level: target.level,
        kind: name === 'add' || name === 'delete' || name === 'set' || name === 'add-all' ? name : 'apply',
        lists: withoutBlank(target.lists),
        policy: (0,judge/* policyOf */.US)(command, declaration),
        mode: name === 'restore' ? 'exact' : (command.mode ?? declaration.mode ?? 'exact'),
        protect: command.allowDeletions ? null : (declaration.protect ?? {}),
        endpoints: command.endpoint ? [command.endpoint] : domain_type/* ENDPOINTS */.Hr,
        failOn: command.failOn,
        sift: (problems) => sift(problems, target).problems,
        reviewed: name === 'add-all' ? null : reviewed,
        inspect,
    };
}
/** What was given with nothing in it is not managed, even where nobody wants to hear of it (`empty-domain: off`). */
function withoutBlank(lists) {
    const managed = Object.entries(lists).filter(([, list]) => !(typeof list === 'object' && 'blank' in list && list.blank));
    return Object.fromEntries(managed);
}
/** Separated by commas, blanks or lines. An empty text has none: then nothing was reviewed. */
function checksumsIn(text) {
    return text.split(/[\s,]+/).filter((checksum) => checksum !== '');
}
/** Whoever reviewed the whole run has reviewed each of its plans. */
function onlyReviewed(apps, reviewed, run) {
    const known = new Set(reviewed);
    return refusePending(apps, ({ checksum: plan }) => known.has(plan) || known.has(run) ? null : { kind: 'checksum', reviewed, plan, run });
}
/** @param refusalOf `null`: nothing speaks against this one */
function refusePending(apps, refusalOf) {
    return apps.map((app) => {
        const refusal = app.status === 'pending' ? refusalOf(app) : null;
        return refusal ? { ...app, status: 'refused', refusal } : app;
    });
}
/** What a person has just seen of this app. */
function reviewedOf({ differences }) {
    const lists = (pick) => Object.fromEntries([...differences].map(([type, difference]) => [type, difference[pick]]));
    return { live: lists('live'), target: lists('target'), seen: 'shown' };
}


/***/ }),

/***/ 8817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ afterCall),
/* harmony export */   c: () => (/* binding */ sameDomains)
/* harmony export */ });
/* harmony import */ var _domain_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3624);
/* harmony import */ var _domain_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1337);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4574);



/**
 * @returns the lists of `live`, those that the call names as it leaves them. What `add-all` leaves depends on the
 * platform's registered domains: `null`
 * @example
 * afterCall({ request_domain: 'https://a.com' }, { action: 'add', domains: { request_domain: ['https://b.com'] }, … })
 * // { request_domain: ['https://a.com', 'https://b.com'] }
 */
function afterCall(live, { action, domains }) {
    if (action === 'add-all')
        return null;
    const lists = {};
    for (const type of _domain_type_js__WEBPACK_IMPORTED_MODULE_0__/* .DOMAIN_TYPES */ .vk) {
        const had = textsOf(live, type);
        const named = domains[type];
        if (named === undefined)
            lists[type] = had;
        else if (action === 'set')
            lists[type] = named;
        else if (action === 'add')
            lists[type] = [...had, ...named];
        else {
            const gone = new Set(keysOf(domains, type));
            lists[type] = entriesOf(live, type).flatMap((entry) => (gone.has((0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .comparisonKey */ .tH)(entry)) ? [] : [entry.text]));
        }
    }
    return lists;
}
/** Do both hold the same domains in these types, in whatever spelling, order and number? */
function sameDomains(one, other, types) {
    return types.every((type) => {
        const [left, right] = [new Set(keysOf(one, type)), new Set(keysOf(other, type))];
        return left.size === right.size && [...left].every((key) => right.has(key));
    });
}
function entriesOf(lists, type) {
    const list = lists[type];
    return list === undefined ? [] : ((0,_domain_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .readLive */ .p9)({ [type]: list }).get(type)?.entries ?? []);
}
function textsOf(lists, type) {
    return entriesOf(lists, type).map(({ text }) => text);
}
function keysOf(lists, type) {
    return entriesOf(lists, type).map(_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .comparisonKey */ .tH);
}


/***/ }),

/***/ 8887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ callsFor),
/* harmony export */   A: () => (/* binding */ differs)
/* harmony export */ });
/* harmony import */ var _domain_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1337);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4574);
/**
 * The fewest modifying calls that make a change. The platform counts modifications (470011, 470012), and counts
 * them apart for each endpoint; a call may carry several types, a type that is not passed stays as it is, and no
 * list that is sent may be empty (470015). So, for each endpoint:
 *
 * | to add | to delete | a type is emptied | calls                       |
 * |--------|-----------|-------------------|-----------------------------|
 * | no     | no        |                   | none                        |
 * | yes    | no        |                   | `add`                       |
 * | no     | yes       | or not            | `delete`                    |
 * | yes    | yes       | no                | `set`                       |
 * | yes    | yes       | yes               | the adding one, then `delete` |
 *
 * A live entry that the platform itself would not take (`https://*.example.com`: 470014) cannot be named in a `delete`.
 * Where nothing is added and no type is emptied, the entries that stay are then `set`: one call as well.
 *
 * In the last row the adding call is a `set` where one of its types also loses entries: a type that is full never
 * holds more than before, and what is in use is there at every moment.
 */


/**
 * The fewest calls that make these changes.
 *
 * @returns the calls in the order in which they are to be sent, at most two an endpoint; empty: nothing differs
 * @example callsFor(diff(wanted, live)) // [{ endpoint: 'modifydomain', action: 'set', domains: { … } }]
 */
function callsFor(differences) {
    return _domain_type_js__WEBPACK_IMPORTED_MODULE_0__/* .ENDPOINTS */ .Hr.flatMap((endpoint) => {
        const own = (0,_domain_type_js__WEBPACK_IMPORTED_MODULE_0__/* .typesOf */ .pl)(endpoint).flatMap((type) => {
            const difference = differences.get(type);
            return difference && differs(difference) ? [[type, difference]] : [];
        });
        return callsOfEndpoint(endpoint, own);
    });
}
/** Is there anything to do for this type? */
function differs({ add, delete: remove }) {
    return add.length > 0 || remove.length > 0;
}
/** May all of it stand in a call? A wildcard may not: whether the platform takes one is not documented. */
function sendable(changes, part) {
    return changes.every(([, difference]) => difference[part].every((text) => (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .isWellFormed */ .UC)((0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEntry */ .ER)(text), false)));
}
function callsOfEndpoint(endpoint, changes) {
    const adding = changes.filter(([, { add }]) => add.length > 0);
    const deleting = changes.filter(([, difference]) => difference.delete.length > 0);
    const emptied = deleting.some(([, { target }]) => target.length === 0);
    const call = (action, of, list) => ({
        endpoint,
        action,
        domains: Object.fromEntries(of.map(([type, difference]) => [type, list(difference)])),
    });
    if (changes.length === 0)
        return [];
    if (deleting.length === 0)
        return [call('add', adding, ({ add }) => add)];
    if (adding.length === 0) {
        const setRest = !emptied && !sendable(deleting, 'delete') && sendable(deleting, 'target');
        return [setRest ? call('set', deleting, ({ target }) => target) : call('delete', deleting, (one) => one.delete)];
    }
    if (!emptied)
        return [call('set', changes, ({ target }) => target)];
    const replaced = adding.some((change) => deleting.includes(change));
    const rest = deleting.filter((change) => !adding.includes(change));
    return [
        replaced ? call('set', adding, ({ target }) => target) : call('add', adding, ({ add }) => add),
        call('delete', rest, (difference) => difference.delete),
    ];
}


/***/ })

};
