export const id = 545;
export const ids = [545,2926,7461];
export const modules = {

/***/ 1639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tq: () => (/* binding */ isAnswer),
/* harmony export */   fI: () => (/* binding */ failureClass),
/* harmony export */   fS: () => (/* binding */ holdsForAll),
/* harmony export */   iM: () => (/* binding */ isCertificateFault),
/* harmony export */   or: () => (/* binding */ isSilence),
/* harmony export */   vQ: () => (/* binding */ neverSent)
/* harmony export */ });
/** Where nothing was sent: the system never reached the address. */
const NEVER_SENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];
/** OpenSSL's and Node's names, as `tls` gives them. */
const CERTIFICATE_FAULT = /CERT|ERR_TLS_|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/;
/** @example failureClass({ kind: 'timeout', milliseconds: 10_000 }) // 'in-doubt' */
function failureClass(failure) {
    switch (failure.kind) {
        case 'errno':
        case 'gateway':
            return failure.info?.class ?? 'refusing'; // an unknown code is an answer too: the platform read the call
        case 'http':
            if (failure.status === 429)
                return 'busy';
            return failure.status >= 500 || failure.status === 408 ? 'in-doubt' : 'refusing';
        case 'timeout':
        case 'body':
            return 'in-doubt';
        case 'network':
            if (isCertificateFault(failure.code))
                return 'whole-run';
            return neverSent(failure.code) ? 'unreachable' : 'in-doubt';
        case 'proxy': // it let nothing through: not in a moment either, where it says no
            return failure.status !== null && failure.status < 500 ? 'whole-run' : 'unreachable';
        case 'redirect':
            return 'whole-run'; // one address serves every app
        case 'interrupted':
            return 'interrupted';
        case 'oauth':
        case 'token':
        case 'moved':
        case 'not-reached':
            return 'refusing';
    }
}
/** Did a call that ended with this code of the system never reach the platform? */
function neverSent(code) {
    return NEVER_SENT.includes(code);
}
/** Did we not trust who answered? Then nothing was sent, and in a moment it will be no other. */
function isCertificateFault(code) {
    return CERTIFICATE_FAULT.test(code);
}
/** Would the next app meet the same? Then no further app is started. */
function holdsForAll(failure) {
    const meaning = failureClass(failure);
    return meaning === 'whole-run' || meaning === 'unreachable';
}
/** Was the platform called, and nobody answered? */
function isSilence(failure) {
    return failure.kind === 'timeout' || (failure.kind === 'network' && failureClass(failure) === 'in-doubt');
}
/** Did somebody answer? Not necessarily the platform: a gateway's error page is an answer, too. */
function isAnswer(failure) {
    switch (failure.kind) {
        case 'timeout':
        case 'network':
        case 'proxy':
        case 'token':
        case 'interrupted':
            return false;
        default:
            return true;
    }
}


/***/ }),

/***/ 810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ getApp)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3996);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3977);
/* harmony import */ var _read_live_lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7461);



/** @returns the app's outcome with its live lists; a failure of the platform is data here */
async function getApp(appId, endpoints, platform) {
    try {
        const live = await (0,_read_live_lists_js__WEBPACK_IMPORTED_MODULE_0__.readLiveLists)(endpoints, platform);
        return { ...(0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .blankApp */ .WG)(appId, 'unchanged'), live };
    }
    catch (error) {
        if (!(0,_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlatformError */ .w)(error))
            throw error;
        const { failure, endpoint, action } = error;
        if (failure.kind === 'interrupted')
            return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .blankApp */ .WG)(appId, 'skipped');
        return { ...(0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .blankApp */ .WG)(appId, 'failed'), failed: { failure, endpoint, action } };
    }
}


/***/ }),

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

/***/ 545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readApps: () => (/* binding */ readApps)
/* harmony export */ });
/* harmony import */ var _app_get_app_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(810);
/* harmony import */ var _app_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3996);
/* harmony import */ var _app_platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3977);
/* harmony import */ var _app_run_apps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6402);
/* harmony import */ var _core_domain_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1337);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8363);
/** What every chosen app has. */






/** @throws only bugs */
async function readApps(targets, command, host, platforms) {
    const endpoints = command.endpoint ? [command.endpoint] : _core_domain_type_js__WEBPACK_IMPORTED_MODULE_0__.ENDPOINTS;
    const progress = targets.length > 1 ? await host.progress(targets.length, command.lang) : null;
    const apps = await (0,_app_run_apps_js__WEBPACK_IMPORTED_MODULE_1__/* .runApps */ .o)(targets, async (target) => {
        try {
            return await (0,_app_get_app_js__WEBPACK_IMPORTED_MODULE_2__/* .getApp */ .S)(target.appId, endpoints, await platforms.open(target));
        }
        catch (error) {
            if (!(0,_app_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlatformError */ .w)(error))
                throw error; // its token cannot be had
            const { failure, endpoint, action } = error;
            if (failure.kind === 'interrupted')
                return (0,_app_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .blankApp */ .WG)(target.appId, 'skipped');
            return { ...(0,_app_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .blankApp */ .WG)(target.appId, 'failed'), failed: { failure, endpoint, action } };
        }
    }, {
        concurrency: command.concurrency ?? _command_js__WEBPACK_IMPORTED_MODULE_5__/* .CONCURRENCY */ .iy,
        signal: host.interruption(),
        silence: platforms.silence,
        onDone: ({ status }) => progress?.advance(status === 'failed'),
    });
    progress?.end();
    return apps;
}


/***/ })

};
