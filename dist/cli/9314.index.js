export const id = 9314;
export const ids = [9314];
export const modules = {

/***/ 9314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspector: () => (/* binding */ inspector),
  judgeRegistered: () => (/* binding */ judgeRegistered)
});

// EXTERNAL MODULE: ./build/app/outcome.js
var outcome = __webpack_require__(3996);
// EXTERNAL MODULE: ./build/app/usage-error.js
var usage_error = __webpack_require__(3088);
// EXTERNAL MODULE: ./build/core/check.js + 1 modules
var check = __webpack_require__(1292);
// EXTERNAL MODULE: ./build/core/policy.js
var core_policy = __webpack_require__(6390);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/core/domain-lists.js
var domain_lists = __webpack_require__(3624);
// EXTERNAL MODULE: ./build/core/registry.js + 1 modules
var registry = __webpack_require__(1276);
;// CONCATENATED MODULE: ./build/core/still-needed.js


/**
 * Which registered domains that a change takes away do apps still need?
 *
 * @param changes of the registered lists
 * @param apps every app that is declared, with all its lists
 * @returns a need for each entry that is covered now and would not be afterwards; what is not covered now needs nothing
 * that goes
 * @example
 * const changes = diff({ request_domain: [] }, { request_domain: ['a.com'] });
 * stillNeeded(changes, [{ app: '16', lists: { request_domain: 'https://m.a.com' } }]);
 * // [{ app: '16', domainType: 'request_domain', registered: 'a.com', domain: 'https://m.a.com' }]
 */
function stillNeeded(changes, apps) {
    const shrinking = [...changes].filter(([, difference]) => difference.delete.length > 0);
    if (shrinking.length === 0)
        return [];
    const registryOf = (pick) => (0,registry/* createRegistry */.I)(Object.fromEntries(shrinking.map(([type, difference]) => [type, difference[pick]])));
    const before = registryOf('live');
    const after = registryOf('target');
    const needs = [];
    for (const { app, lists } of apps) {
        for (const [domainType, { entries }] of (0,domain_lists/* readLists */.qZ)(lists)) {
            for (const { host, text } of entries) {
                if (!host || after.covers(domainType, host))
                    continue;
                for (const cover of before.covering(domainType, host)) {
                    needs.push({ app, domainType, registered: cover.host, domain: text });
                }
            }
        }
    }
    return needs;
}

// EXTERNAL MODULE: ./build/command/judge.js
var judge = __webpack_require__(9501);
// EXTERNAL MODULE: ./build/command/sieve.js + 2 modules
var command_sieve = __webpack_require__(6358);
// EXTERNAL MODULE: ./build/command/targets.js
var targets = __webpack_require__(760);
;// CONCATENATED MODULE: ./build/command/registered.js









/** @throws UsageError where nothing is declared: that must not become "register nothing" */
function judgeRegistered({ lists }, command, declaration) {
    if (Object.keys(lists).length === 0) {
        throw new usage_error/* UsageError */.e({ kind: 'no-registered' }, declaration.file === null ? null : { file: declaration.file });
    }
    const policy = { ...(0,judge/* policyOf */.US)(command, declaration), registered: lists };
    const sieve = (0,command_sieve/* createSieve */.T)(command, declaration);
    const { problems, suppressed } = sieve.sift((0,check/* check */.z)({}, policy).filter(({ subject }) => subject === 'registered'), null);
    const found = [...problems, ...sieve.judge(null)].sort(problem/* compareProblems */.im);
    const stopped = (0,outcome/* stopRun */.KV)(found, command.failOn);
    return {
        problems: (0,judge/* withApp */.G0)(found, null),
        suppressed: (0,judge/* withApp */.G0)(suppressed, null),
        stops: () => stopped,
        sift: sieve.sift,
    };
}
/**
 * What goes must not be needed by any app of the config, whichever are chosen; and what comes as a business domain should
 * serve the verification file.
 */
function inspector({ lists }, command, declaration, findUnverified) {
    const all = (0,targets/* targetsOf */.QR)({ ...command, apps: [], shard: null, domains: {} }, declaration);
    const apps = all.map(({ appId, lists }) => ({ app: appId, lists }));
    const policy = (0,judge/* policyOf */.US)(command, declaration);
    const asks = (0,core_policy/* splitSetting */.n1)(policy.rules?.['verification-file']).severity !== 'off';
    return async ({ differences }) => {
        const needs = grouped(stillNeeded(differences, apps));
        if (needs.length > 0)
            return { refusal: { kind: 'needed', needs }, problems: [] };
        const coming = differences.get('web_view_domain')?.add ?? [];
        if (!asks || coming.length === 0)
            return { refusal: null, problems: [] };
        const unverified = await findUnverified(coming);
        const problems = (0,check/* check */.z)({}, { ...policy, registered: lists, unverified });
        return { refusal: null, problems: problems.filter(({ rule }) => rule === 'verification-file') };
    };
}
function grouped(needs) {
    const groups = new Map();
    for (const { app, domainType, registered } of needs) {
        const key = `${domainType} ${registered}`;
        const apps = groups.get(key)?.apps ?? [];
        if (!apps.includes(app))
            groups.set(key, { domainType, registered, apps: [...apps, app] });
    }
    return [...groups.values()];
}


/***/ })

};
