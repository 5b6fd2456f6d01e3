export const id = 6;
export const ids = [6,113];
export const modules = {

/***/ 3977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ PlatformError),
/* harmony export */   w: () => (/* binding */ isPlatformError)
/* harmony export */ });
/** The one error of the platform. Its `message` is for logs; people get the words of `report/messages`. */
class PlatformError extends Error {
    name = 'PlatformError';
    failure;
    endpoint;
    action;
    constructor(failure, endpoint, action, options) {
        super(`${action} ${endpoint}: ${summary(failure)}`, options);
        this.failure = failure;
        this.endpoint = endpoint;
        this.action = action;
    }
}
function isPlatformError(error) {
    return error instanceof PlatformError;
}
function summary(failure) {
    switch (failure.kind) {
        case 'errno':
            return `errno ${failure.errno} ${failure.msg}`;
        case 'gateway':
            return `error_code ${failure.errorCode} ${failure.msg}`;
        case 'oauth':
            return `${failure.error} ${failure.description}`;
        case 'http':
            return `HTTP ${failure.status}`;
        case 'timeout':
            return `no answer within ${failure.milliseconds} ms`;
        case 'network':
            return `${failure.code} ${failure.host}`;
        case 'redirect':
            return `HTTP ${failure.status} to ${failure.to}`;
        case 'body':
            return `unreadable answer (${failure.fault})`;
        case 'token':
            return `token ${failure.fault}`;
        case 'not-reached':
            return 'the lists read afterwards are not the wanted ones';
    }
}


/***/ }),

/***/ 4006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDemo: () => (/* binding */ runDemo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7336);
/* harmony import */ var _command_run_command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6113);
/* harmony import */ var _report_messages_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(405);
/* harmony import */ var _sandbox_sandbox_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5406);
/* harmony import */ var _parse_arguments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6603);
/* harmony import */ var _sandbox_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5617);
/* harmony import */ var _to_command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5358);
/**
 * `swan-domains demo`: the whole job on the sandbox, with a real config and real HTTP. Each step is the command that
 * a user would type, run in a folder of its own, followed by the requests that reached the platform.
 */










const REGISTERED = {
    request_domain: ['waitui.com', 'xsslyjt.com', '086soft.cn', 'mxqe.com', 'hitokoto.cn'],
    web_view_domain: ['xsslyjt.com'],
};
/** What somebody left in by mistake, twice: a path, and the machine it was developed on. */
const MISTAKEN = `registered:
  request_domain: [${REGISTERED.request_domain.join(', ')}]
  web_view_domain: [${REGISTERED.web_view_domain.join(', ')}]
domains:
  request_domain:
    - https://m.waitui.com
    - https://api.xsslyjt.com/v1
    - https://bdapp.086soft.cn
    - https://v1.hitokoto.cn
    - http://localhost:9527
  web_view_domain:
    - https://www.xsslyjt.com
`;
const CORRECTED = MISTAKEN.replace('xsslyjt.com/v1', 'xsslyjt.com').replace(/.*localhost.*\n/, '');
/** What the app has when the demo begins. */
const LIVE = {
    request_domain: ['https://m.waitui.com', 'https://api.mxqe.com'],
    web_view_domain: ['https://www.xsslyjt.com', 'https://www.xsslyjt.com'],
};
const STEPS = [
    {
        title: (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('1. A list with mistakes: found before anything is sent', '1. 列表有误：在发送之前就被发现'),
        config: MISTAKEN,
        command: 'check',
        options: [],
        expects: 1,
    },
    {
        title: (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('2. The same list, corrected', '2. 更正后的列表'),
        config: CORRECTED,
        command: 'check',
        options: [],
        expects: 0,
    },
    {
        title: (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('3. Compared with what is live', '3. 与线上列表比较'),
        command: 'plan',
        options: [],
        expects: 0,
    },
    {
        title: (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('4. Changed with the fewest calls, and read back', '4. 用最少的调用完成修改，并读回核对'),
        command: 'apply',
        options: ['--yes'],
        expects: 0,
    },
    {
        title: (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('5. Once more: nothing to change, so nothing is sent', '5. 再运行一次：无需修改，不再发送'),
        command: 'apply',
        options: ['--yes'],
        expects: 0,
    },
];
/** @returns 0; 1 where a step did not end as it should, which only a bug can make */
async function runDemo(lang, host) {
    const paint = (0,picocolors__WEBPACK_IMPORTED_MODULE_4__.createColors)(host.colour);
    const cwd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'swan-domains-demo-'));
    const sandbox = await (0,_sandbox_sandbox_js__WEBPACK_IMPORTED_MODULE_5__/* .startSandbox */ .O)({ registered: REGISTERED, live: LIVE });
    const env = { SWAN_DOMAINS_ACCESS_TOKEN: sandbox.token, SWAN_DOMAINS_API_URL: sandbox.url };
    const inside = { ...host, cwd, env, stderr: () => { }, confirm: null };
    let surprises = 0;
    try {
        for (const { title, config, command, options, expects } of STEPS) {
            const seen = sandbox.requests.length;
            if (config !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cwd, 'swan-domains.yml'), config);
            host.stdout(`${paint.bold(title[lang])}\n${paint.dim(`$ ${['swan-domains', command, ...options].join(' ')}`)}\n`);
            const parsed = (0,_parse_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .parseArguments */ .W)([command, ...options]);
            const { exitCode } = await (0,_command_run_command_js__WEBPACK_IMPORTED_MODULE_7__.runCommand)((0,_to_command_js__WEBPACK_IMPORTED_MODULE_8__/* .toCommand */ .Ve)(parsed, command, lang), inside);
            host.stdout(`${paint.dim(requestsText(sandbox.requests.slice(seen).map(_sandbox_js__WEBPACK_IMPORTED_MODULE_9__/* .requestLine */ .u), exitCode, lang))}\n\n`);
            if (exitCode !== expects)
                surprises += 1;
        }
    }
    finally {
        await sandbox.close();
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(cwd, { recursive: true, force: true });
    }
    return surprises === 0 ? 0 : 1;
}
function requestsText(lines, exitCode, lang) {
    const head = (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(`exit ${exitCode}, requests to the platform: ${lines.length}`, `退出码 ${exitCode}，发往平台的请求：${lines.length}`)[lang];
    return [head, ...lines.map((line) => `  ${line}`)].join('\n');
}


/***/ }),

/***/ 6113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ./build/core/domain-lists.js
var domain_lists = __webpack_require__(3624);
// EXTERNAL MODULE: ./build/core/entry.js + 1 modules
var core_entry = __webpack_require__(8390);
// EXTERNAL MODULE: ./build/core/policy.js
var core_policy = __webpack_require__(6390);
// EXTERNAL MODULE: ./build/core/problem.js
var core_problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/core/registry.js
var core_registry = __webpack_require__(835);
// EXTERNAL MODULE: ./build/core/rules/index.js + 21 modules
var rules = __webpack_require__(2675);
;// CONCATENATED MODULE: ./build/core/check.js
/**
 * Lists + policy -> problems. Every rule judges every entry by the parts that it has, and everything is reported:
 * never only the first bad entry. Nothing is asked of the network, the clock or the file system.
 */






/**
 * Judges the lists, and the registered lists where they are given.
 *
 * @returns one problem for each rule that an entry breaks, ordered by place; without places, in the order of types
 * and entries. Empty: nothing to say.
 * @throws TypeError where a list is neither text nor an array of texts
 * @example
 * check({ request_domain: 'https://api.example.org' }, { registered: { request_domain: 'example.com' } })
 * // [{ rule: 'registered-domain', errno: 470016, severity: 'error', value: 'https://api.example.org', … }]
 */
function check(lists, policy = {}) {
    const settings = policy.rules ?? {};
    const registry = policy.registry ?? (policy.registered && (0,core_registry/* createRegistry */.I)(policy.registered));
    const context = {
        options: (0,core_policy/* optionsOf */.cz)(settings),
        turnedOff: turnedOff(settings),
        registry,
        sent: policy.action !== undefined,
    };
    const subject = policy.action === 'delete' ? 'deleted' : 'domains';
    const live = policy.live && (0,domain_lists/* readLive */.p)(policy.live);
    const severities = severitiesOf(settings, policy.preset === 'strict');
    const problems = judge((0,domain_lists/* readLists */.q)(lists), { ...context, subject }, severities, live);
    if (policy.registered) {
        const registered = (0,domain_lists/* readLists */.q)(policy.registered);
        problems.push(...judge(registered, { ...context, subject: 'registered', sent: false }, severities, undefined));
    }
    return problems.sort(core_problem/* compareProblems */.im);
}
function severitiesOf(settings, strict) {
    return (rule, own) => (0,core_policy/* splitSetting */.n1)(settings[rule.id]).severity ?? (strict && own === 'warning' ? 'error' : own);
}
function turnedOff(settings) {
    return allRules().flatMap(({ id, foresees }) => foresees !== null && (0,core_policy/* splitSetting */.n1)(settings[id]).severity === 'off' ? [{ rule: id, errno: foresees }] : []);
}
function allRules() {
    return Object.values(rules/* rules */.aO);
}
function judge(lists, context, findSeverity, live) {
    const applying = allRules()
        .filter((rule) => rule.judges.includes(context.subject) && findSeverity(rule, rule.severity) !== 'off')
        .sort((a, b) => (0,core_problem/* compareRules */.Do)(keyOf(a), keyOf(b)));
    const problem = (rule, own, facts, about) => {
        const { id, foresees } = rule;
        const base = { rule: id, severity: findSeverity(rule, own), errno: foresees, subject: context.subject };
        return { ...base, ...about, facts }; // id and facts are of one rule: its `check` made them
    };
    const problems = [];
    for (const rule of applying.filter(isDeclarationRule)) {
        for (const { domainType, facts } of rule.check(lists, context)) {
            const place = (domainType && lists.get(domainType)?.place) ?? null;
            problems.push(problem(rule, rule.severity, facts, { domainType, value: null, place }));
        }
    }
    const listRules = applying.filter(isListRule);
    const entryRules = applying.filter(isEntryRule);
    for (const [domainType, list] of lists) {
        const liveList = live && (live.get(domainType)?.entries ?? []);
        const typeContext = { ...context, domainType, live: liveList && new Set(liveList.map(core_entry/* comparisonKey */.tH)) };
        const ofEntries = new Map();
        for (const rule of listRules) {
            for (const { entry, facts } of rule.check(list, typeContext)) {
                const place = (entry ?? list).place ?? null;
                const found = problem(rule, rule.severity, facts, { domainType, value: entry?.text ?? null, place });
                if (entry)
                    ofEntries.set(entry, [...(ofEntries.get(entry) ?? []), found]);
                else
                    problems.push(found);
            }
        }
        for (const entry of list.entries) {
            const found = ofEntries.get(entry) ?? [];
            for (const rule of entryRules) {
                const facts = rule.check(entry, typeContext);
                if (facts === null)
                    continue;
                const own = rule.severityOf?.(facts, typeContext) ?? rule.severity;
                found.push(problem(rule, own, facts, { domainType, value: entry.text, place: entry.place ?? null }));
            }
            problems.push(...found.sort(core_problem/* compareRules */.Do));
        }
    }
    return problems;
}
function keyOf(rule) {
    return { rule: rule.id, errno: rule.foresees };
}
const isEntryRule = (rule) => rule.scope === 'entry';
const isListRule = (rule) => rule.scope === 'list';
const isDeclarationRule = (rule) => rule.scope === 'declaration';

// EXTERNAL MODULE: ./build/core/domain-type.js
var domain_type = __webpack_require__(1337);
;// CONCATENATED MODULE: ./build/core/calls.js
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
 * In the last row the adding call is a `set` where one of its types also loses entries: a type that is full never
 * holds more than before, and what is in use is there at every moment.
 */

/** @example callsFor(diff(wanted, live)) // [{ endpoint: 'modifydomain', action: 'set', domains: { … } }] */
function callsFor(differences) {
    return domain_type/* ENDPOINTS */.Hr.flatMap((endpoint) => {
        const own = (0,domain_type/* typesOf */.pl)(endpoint).flatMap((type) => {
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
    if (adding.length === 0)
        return [call('delete', deleting, (difference) => difference.delete)];
    if (!emptied)
        return [call('set', changes, ({ target }) => target)];
    const replaced = adding.some((change) => deleting.includes(change));
    const rest = deleting.filter((change) => !adding.includes(change));
    return [
        replaced ? call('set', adding, ({ target }) => target) : call('add', adding, ({ add }) => add),
        call('delete', rest, (difference) => difference.delete),
    ];
}

// EXTERNAL MODULE: ./build/core/diff.js
var diff = __webpack_require__(6055);
;// CONCATENATED MODULE: ./build/core/protect.js
/**
 * How much one run may delete before somebody has to say so. A typing error or an empty variable must not take
 * an app's domains away.
 */

const DEFAULT_PROTECT = { max_deletions: 5, max_deletion_share: 0.5 };
/** Below this a share says nothing: one of two entries is half of all. */
const SHARE_COUNTS_FROM = 6;
/** @returns every limit that these differences go beyond; empty: the plan is safe */
function breaches(differences, protect = {}) {
    const { max_deletions, max_deletion_share } = { ...DEFAULT_PROTECT, ...protect };
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
 * @example
 * plan({ wanted: { request_domain: ['https://a.com'] }, live: { request_domain: '' } }).calls
 * // [{ endpoint: 'modifydomain', action: 'add', domains: { request_domain: ['https://a.com'] } }]
 */
function plan({ wanted, live, mode = 'exact', protect }) {
    const differences = (0,diff/* diff */.U)(wanted, live, mode);
    return {
        differences,
        calls: callsFor(differences),
        breaches: protect === null ? [] : breaches(differences, protect),
    };
}
/** Does the app hold what the plan was made for? */
function isReached(plan, live) {
    const wanted = Object.fromEntries([...plan.differences].map(([type, { target }]) => [type, target]));
    return callsFor((0,diff/* diff */.U)(wanted, live, 'exact')).length === 0;
}

// EXTERNAL MODULE: ./build/app/outcome.js
var app_outcome = __webpack_require__(3996);
// EXTERNAL MODULE: ./build/app/platform.js
var app_platform = __webpack_require__(3977);
;// CONCATENATED MODULE: ./build/app/change-app.js







/**
 * @returns the app's outcome, whatever the platform does: its failures are data here
 * @throws only bugs
 */
async function changeApp(change, ports) {
    let outcome = (0,app_outcome/* blankApp */.WG)(change.appId, 'pending');
    let problems = null;
    try {
        const endpoints = endpointsOf(change);
        const live = await read(endpoints, false, ports);
        outcome = { ...outcome, live };
        if (change.kind === 'delete') {
            problems = check(change.lists, { ...change.policy, action: 'delete', live });
            if ((0,app_outcome/* stopRun */.KV)(problems, change.failOn)) {
                return { app: { ...outcome, status: 'refused', refusal: { kind: 'problems' } }, problems };
            }
        }
        const planned = planChange(change, live);
        outcome = { ...outcome, differences: planned.differences, calls: planned.calls };
        if (planned.calls.length === 0)
            return { app: { ...outcome, status: 'unchanged' }, problems };
        if (planned.breaches.length > 0) {
            return {
                app: { ...outcome, status: 'refused', refusal: { kind: 'unsafe', breaches: planned.breaches } },
                problems,
            };
        }
        const consent = await ports.consent(outcome);
        if (consent === 'plan-only')
            return { app: outcome, problems };
        if (consent === 'declined')
            return { app: { ...outcome, status: 'refused', refusal: { kind: 'declined' } }, problems };
        outcome = { ...outcome, before: live };
        for (const call of planned.calls) {
            ports.onStep?.({ kind: 'sending', call });
            await ports.platform.modify(call);
            outcome = { ...outcome, sent: outcome.sent + 1 };
        }
        const after = await read([...new Set(planned.calls.map(({ endpoint }) => endpoint))], true, ports);
        outcome = { ...outcome, live: { ...live, ...after } };
        if (change.kind !== 'add-all')
            assertReached(planned, { ...live, ...after });
        return { app: { ...outcome, status: 'applied' }, problems };
    }
    catch (error) {
        if (!(0,app_platform/* isPlatformError */.w)(error))
            throw error;
        const { failure, endpoint, action } = error;
        return { app: { ...outcome, status: 'failed', failed: { failure, endpoint, action } }, problems };
    }
}
/** The endpoints that keep the managed types; no other is asked. */
function endpointsOf(change) {
    if (change.kind === 'add-all')
        return [...change.endpoints];
    const managed = [...(0,domain_lists/* readLists */.q)(change.lists).keys()];
    return domain_type/* ENDPOINTS */.Hr.filter((endpoint) => managed.some((type) => domain_type/* domainTypes */.mn[type].endpoint === endpoint));
}
async function read(endpoints, again, ports) {
    let lists = {};
    for (const endpoint of endpoints) {
        ports.onStep?.({ kind: 'reading', endpoint, again });
        lists = { ...lists, ...(await ports.platform.get(endpoint)) };
    }
    return lists;
}
function planChange(change, live) {
    const { lists, protect } = change;
    switch (change.kind) {
        case 'apply':
            return plan({ wanted: lists, live, mode: change.mode, protect });
        case 'set':
            return plan({ wanted: lists, live, mode: 'exact', protect });
        case 'add':
            return plan({ wanted: lists, live, mode: 'additive', protect });
        case 'delete': // names what it deletes: no limit
            return plan({ wanted: without(live, lists), live, mode: 'exact', protect: null });
        case 'add-all': {
            const calls = change.endpoints.map((endpoint) => ({ endpoint, action: 'add-all', domains: {} }));
            return { differences: new Map(), calls, breaches: [] };
        }
    }
}
/** The live lists of the named types, less the named entries. */
function without(live, named) {
    const namedLists = (0,domain_lists/* readLists */.q)(named);
    const liveLists = (0,domain_lists/* readLive */.p)(live);
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
function assertReached(planned, live) {
    if (isReached(planned, live))
        return;
    const targets = Object.fromEntries([...planned.differences].map(([type, { target }]) => [type, target]));
    const left = [...plan({ wanted: targets, live, protect: null }).differences.values()];
    const failure = {
        kind: 'not-reached',
        missing: left.flatMap(({ add }) => add),
        surplus: left.flatMap((difference) => difference.delete),
    };
    const endpoint = planned.calls.at(-1)?.endpoint ?? 'modifydomain';
    throw new app_platform/* PlatformError */.W(failure, endpoint, 'get');
}

;// CONCATENATED MODULE: ./build/app/get-app.js


/** @returns the app's outcome with its live lists; a failure of the platform is data here */
async function getApp(appId, endpoints, platform) {
    let live = {};
    try {
        for (const endpoint of endpoints)
            live = { ...live, ...(await platform.get(endpoint)) };
        return { ...(0,app_outcome/* blankApp */.WG)(appId, 'unchanged'), live };
    }
    catch (error) {
        if (!(0,app_platform/* isPlatformError */.w)(error))
            throw error;
        const { failure, endpoint, action } = error;
        return { ...(0,app_outcome/* blankApp */.WG)(appId, 'failed'), failed: { failure, endpoint, action } };
    }
}

// EXTERNAL MODULE: ./build/app/usage-error.js
var usage_error = __webpack_require__(3088);
// EXTERNAL MODULE: ./build/config/declaration.js + 3 modules
var config_declaration = __webpack_require__(4699);
// EXTERNAL MODULE: ./build/config/load-declaration.js + 2 modules
var load_declaration = __webpack_require__(1378);
// EXTERNAL MODULE: ./build/report/messages/describe-problem.js
var describe_problem = __webpack_require__(569);
// EXTERNAL MODULE: ./build/report/messages/failures.js
var failures = __webpack_require__(6777);
// EXTERNAL MODULE: ./build/report/messages/usages.js
var usages = __webpack_require__(698);
// EXTERNAL MODULE: ./build/report/text.js + 5 modules
var report_text = __webpack_require__(2746);
;// CONCATENATED MODULE: ./build/report/json.js




const renderJson = (outcome, { lang, exitCode }) => `${JSON.stringify(toJson(outcome, exitCode, lang), null, 2)}\n`;
/** The value that `--format json` prints. */
function toJson(outcome, exitCode, lang) {
    const { command, problems, apps, usage } = outcome;
    return {
        schema: 'swan-domains/1',
        command,
        ok: exitCode === 0,
        exit_code: exitCode,
        problems: problems.map((problem) => problemJson(problem, apps[0]?.appId ?? null, lang)),
        apps: apps.map((app) => appJson(app, lang)),
        ...(usage
            ? { usage: { kind: usage.usage.kind, message: (0,usages/* describeUsage */.P)(usage.usage)[lang], ...usagePlace(usage.place) } }
            : {}),
    };
}
function usagePlace(place) {
    return { file: place?.file ?? null, line: place?.line ?? null, column: place?.column ?? null };
}
function problemJson(problem, appId, lang) {
    const { rule, severity, errno, domainType, subject, value, place } = problem;
    return {
        rule,
        severity,
        errno,
        app_id: appId,
        domain_type: domainType,
        list: subject === 'registered' ? 'registered' : 'domains',
        value,
        ...(0,describe_problem/* describeProblem */.B)(problem, lang),
        ...placeJson(place),
    };
}
function placeJson(place) {
    return {
        file: place?.file ?? null,
        source: place?.source ?? null,
        line: place?.line ?? null,
        column: place?.column ?? null,
        end_line: place?.endLine ?? null,
        end_column: place?.endColumn ?? null,
    };
}
function appJson(app, lang) {
    const differences = [...app.differences].filter(([, { add, delete: remove }]) => add.length + remove.length > 0);
    return {
        app_id: app.appId,
        status: app.status,
        changes: Object.fromEntries(differences.map(([type, { add, delete: remove }]) => [type, { add, delete: remove }])),
        calls: app.calls.map(({ endpoint, action, domains }) => ({ endpoint, action, domains })),
        error: app.failed ? failureJson(app.failed.failure, lang) : null,
        refusal: app.refusal ? { kind: app.refusal.kind, message: (0,report_text/* refusalText */.Kw)(app.refusal, lang) } : null,
        live: app.live,
        before: app.before,
    };
}
function failureJson(failure, lang) {
    const { message, remedy } = (0,failures/* describeFailure */.I)(failure);
    return {
        kind: failure.kind,
        errno: failure.kind === 'errno' ? failure.errno : null,
        error_code: failure.kind === 'gateway' ? failure.errorCode : null,
        message: message[lang],
        remedy: remedy[lang],
    };
}

// EXTERNAL MODULE: ./build/report/messages/words.js
var words = __webpack_require__(405);
// EXTERNAL MODULE: ./build/command/command.js
var command_command = __webpack_require__(8363);
;// CONCATENATED MODULE: ./build/command/open-platform.js

const TOKEN_VARIABLE = 'SWAN_DOMAINS_ACCESS_TOKEN';
const API_URL_VARIABLE = 'SWAN_DOMAINS_API_URL';
/**
 * The token comes from the environment, never from a flag: flags are in process lists and shell histories.
 *
 * @throws UsageError without a token, or for an address that is not https
 */
async function openPlatform({ apiUrl, timeoutMs }, { env }) {
    const token = env[TOKEN_VARIABLE]?.trim(); // a stored secret often ends in a line break
    if (!token)
        throw new usage_error/* UsageError */.e({ kind: 'no-token' });
    const { createClient } = await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(245)]).then(__webpack_require__.bind(__webpack_require__, 6245));
    return createClient({
        token,
        apiUrl: apiUrl ?? (env[API_URL_VARIABLE] || undefined),
        timeoutMs: timeoutMs ?? undefined,
    });
}

;// CONCATENATED MODULE: ./build/command/run-command.js
/** The composition root: a Command and a Host in, one use case called, its outcome reported. */













/**
 * Runs one command and reports it: results on stdout, progress and diagnostics on stderr.
 *
 * @throws only bugs
 */
async function runCommand(command, host) {
    let declaration = config_declaration/* NO_DECLARATION */.f;
    let outcome;
    try {
        declaration = (0,load_declaration/* loadDeclaration */.t)(host.cwd, command.config);
        outcome = await perform(command, declaration, host);
    }
    catch (error) {
        if (!(error instanceof usage_error/* UsageError */.e))
            throw error;
        outcome = { command: command.name, problems: [], apps: [], usage: error };
    }
    const code = (0,app_outcome/* exitCode */.I$)(outcome, { failOn: command.failOn, detailed: command.detailedExitcode });
    report(outcome, code, command, declaration, host);
    return { exitCode: code, outcome };
}
function report(outcome, code, command, declaration, host) {
    const options = renderOptions(command, declaration, host, code);
    if (outcome.usage && command.format === 'text')
        host.stderr(`${(0,report_text/* usageLine */.U0)(outcome.usage, command.lang)}\n`);
    else
        host.stdout(FORMATTERS[command.format](outcome, options));
}
const FORMATTERS = { text: report_text/* renderText */.S5, json: renderJson };
function renderOptions({ lang }, { file, text }, { colour }, code) {
    return { lang, exitCode: code, files: new Map(file === null ? [] : [[file, text]]), colour };
}
async function perform(command, declaration, host) {
    const { name, failOn } = command;
    const { appId } = declaration;
    const outcome = { command: name, usage: null, problems: [], apps: [] };
    const endpoints = command.endpoint ? [command.endpoint] : domain_type/* ENDPOINTS */.Hr;
    if (name === 'get')
        return { ...outcome, apps: [await getApp(appId, endpoints, await openPlatform(command, host))] };
    const lists = listsOf(command, declaration);
    const policy = policyOf(command, declaration);
    const problems = name === 'add-all' ? [] : check(lists, policy);
    if (name === 'check')
        return { ...outcome, problems };
    if ((0,app_outcome/* stopRun */.KV)(problems, failOn))
        return { ...outcome, problems, apps: [(0,app_outcome/* blankApp */.WG)(appId, 'skipped')] };
    const change = {
        appId,
        kind: name === 'plan' ? 'apply' : name,
        lists,
        policy,
        mode: command.mode ?? declaration.mode ?? 'exact',
        protect: command.allowDeletions ? null : (declaration.protect ?? {}),
        endpoints,
        failOn,
    };
    const consent = consentOf(command, declaration, host);
    const onStep = (step) => host.stderr(`${stepText(step, command.lang)}\n`);
    const result = await changeApp(change, { platform: await openPlatform(command, host), consent, onStep });
    return { ...outcome, problems: result.problems ?? problems, apps: [result.app] };
}
/** `add`, `delete` and `set` take the lists that are given; `plan` and `apply` the config's, and over them these. */
function listsOf(command, { domains }) {
    return actionOf(command) ? command.domains : { ...domains, ...command.domains };
}
function actionOf({ name }) {
    return name === 'add' || name === 'delete' || name === 'set' ? name : undefined;
}
function policyOf(command, declaration) {
    const given = Object.keys(command.registered).length > 0;
    return {
        registered: declaration.registered || given ? { ...declaration.registered, ...command.registered } : undefined,
        rules: declaration.rules,
        preset: command.preset ?? declaration.preset,
        action: actionOf(command),
    };
}
/** @throws UsageError where somebody would have to be asked and nobody can be: before anything is read or sent */
function consentOf(command, declaration, host) {
    const { name, lang } = command;
    if (!(0,command_command/* modifies */.d)(name) || command.consent === 'plan-only')
        return async () => 'plan-only';
    if (command.consent === 'given')
        return async () => 'send';
    const { confirm } = host;
    if (!confirm)
        throw new usage_error/* UsageError */.e({ kind: 'needs-yes', command: name });
    return async (planned) => {
        const outcome = { command: name, usage: null, problems: [], apps: [planned] };
        host.stderr(`${(0,report_text/* renderText */.S5)(outcome, renderOptions(command, declaration, host, 0))}\n`);
        return (await confirm((0,words/* words */.aL)('Apply this?', '应用这些修改？')[lang])) ? 'send' : 'declined';
    };
}
function stepText(step, lang) {
    if (step.kind === 'sending')
        return (0,words/* words */.aL)(`sending: ${(0,report_text/* callText */.WT)(step.call)}`, `发送：${(0,report_text/* callText */.WT)(step.call)}`)[lang];
    return step.again
        ? (0,words/* words */.aL)(`reading back: ${step.endpoint}`, `读回核对：${step.endpoint}`)[lang]
        : (0,words/* words */.aL)(`reading: ${step.endpoint}`, `读取：${step.endpoint}`)[lang];
}


/***/ })

};
