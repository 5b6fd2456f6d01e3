export const id = 897;
export const ids = [897];
export const modules = {

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

/***/ 3897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readApps: () => (/* binding */ readApps)
});

// EXTERNAL MODULE: ./build/app/outcome.js
var outcome = __webpack_require__(3996);
// EXTERNAL MODULE: ./build/app/platform.js
var app_platform = __webpack_require__(3977);
// EXTERNAL MODULE: ./build/app/read-live-lists.js
var read_live_lists = __webpack_require__(7461);
;// CONCATENATED MODULE: ./build/app/get-app.js



/** @returns the app's outcome with its live lists; a failure of the platform is data here */
async function getApp(appId, endpoints, platform) {
    try {
        const live = await (0,read_live_lists/* readLiveLists */.I)(endpoints, platform);
        return { ...(0,outcome/* blankApp */.WG)(appId, 'unchanged'), live };
    }
    catch (error) {
        if (!(0,app_platform/* isPlatformError */.w)(error))
            throw error;
        const { failure, endpoint, action } = error;
        if (failure.kind === 'interrupted')
            return (0,outcome/* blankApp */.WG)(appId, 'skipped');
        return { ...(0,outcome/* blankApp */.WG)(appId, 'failed'), failed: { failure, endpoint, action } };
    }
}

// EXTERNAL MODULE: ./build/app/run-apps.js
var run_apps = __webpack_require__(6402);
// EXTERNAL MODULE: ./build/core/domain-type.js
var domain_type = __webpack_require__(1337);
// EXTERNAL MODULE: ./build/command/command.js
var command_command = __webpack_require__(8363);
;// CONCATENATED MODULE: ./build/command/read-apps.js
/** What every chosen app has. */






/** @throws only bugs */
async function readApps(targets, command, host, platforms) {
    const endpoints = command.endpoint ? [command.endpoint] : domain_type/* ENDPOINTS */.Hr;
    const progress = targets.length > 1 ? await host.progress(targets.length, command.lang) : null;
    const apps = await (0,run_apps/* runApps */.o)(targets, async (target) => {
        try {
            return await getApp(target.appId, endpoints, await platforms.open(target));
        }
        catch (error) {
            if (!(0,app_platform/* isPlatformError */.w)(error))
                throw error; // its token cannot be had
            const { failure, endpoint, action } = error;
            if (failure.kind === 'interrupted')
                return (0,outcome/* blankApp */.WG)(target.appId, 'skipped');
            return { ...(0,outcome/* blankApp */.WG)(target.appId, 'failed'), failed: { failure, endpoint, action } };
        }
    }, {
        concurrency: command.concurrency ?? command_command/* CONCURRENCY */.iy,
        signal: host.interruption(),
        silence: platforms.silence,
        onDone: ({ status }) => progress?.advance(status === 'failed'),
    });
    progress?.end();
    return apps;
}


/***/ })

};
