export const id = 6859;
export const ids = [6859,6399,9665,7461];
export const modules = {

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

/***/ 6859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDoctor: () => (/* binding */ runDoctor)
/* harmony export */ });
/* harmony import */ var _app_get_app_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(810);
/* harmony import */ var _app_run_apps_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6402);
/* harmony import */ var _config_load_declaration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4494);
/* harmony import */ var _platform_api_url_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6354);
/* harmony import */ var _platform_describe_proxy_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6576);
/* harmony import */ var _platform_proxy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2642);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9665);
/* harmony import */ var _report_messages_failures_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4603);
/* harmony import */ var _report_messages_words_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(405);
/* harmony import */ var _report_wrap_text_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6399);
/* harmony import */ var _apps_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6880);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8363);
/* harmony import */ var _guarded_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4941);
/* harmony import */ var _hide_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1960);
/* harmony import */ var _in_language_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9130);
/* harmony import */ var _open_platforms_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9407);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(760);
/** Do the credentials work, and by which way? One reading call for each chosen app, and everything around it. */

















/** @returns 0 where every app answered, else 4 */
async function runDoctor(asked, outside) {
    const host = (0,_guarded_host_js__WEBPACK_IMPORTED_MODULE_0__/* .guardedHost */ .r)(outside, (0,_hide_token_js__WEBPACK_IMPORTED_MODULE_1__/* .createSecrets */ .g)());
    const written = (0,_config_load_declaration_js__WEBPACK_IMPORTED_MODULE_2__/* .loadDeclaration */ .tF)(host.cwd, asked.config);
    const command = (0,_in_language_of_js__WEBPACK_IMPORTED_MODULE_3__/* .inLanguageOf */ .x)(written, asked);
    const declaration = await (0,_apps_command_js__WEBPACK_IMPORTED_MODULE_4__/* .withAppsOfCommand */ .l)(written, command, host);
    const targets = (0,_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .targetsOf */ .QR)(command, declaration);
    const address = (0,_platform_api_url_js__WEBPACK_IMPORTED_MODULE_6__/* .parseApiUrl */ .nV)(command.apiUrl ?? (host.env[_open_platforms_js__WEBPACK_IMPORTED_MODULE_7__/* .API_URL_VARIABLE */ .c] || _platform_api_url_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_API_URL */ .rK));
    const proxy = (0,_platform_proxy_js__WEBPACK_IMPORTED_MODULE_8__/* .proxyFor */ .i)(address, host.env);
    const seen = new Map();
    const platforms = await (0,_open_platforms_js__WEBPACK_IMPORTED_MODULE_7__.openPlatforms)(targets, command, host, (token) => seen.set(token.appId, token));
    const examine = (target) => (0,_app_get_app_js__WEBPACK_IMPORTED_MODULE_9__/* .getApp */ .S)(target.appId, ['modifydomain'], deferred(() => platforms.open(target)));
    const apps = await (0,_app_run_apps_js__WEBPACK_IMPORTED_MODULE_10__/* .runApps */ .o)(targets, examine, {
        concurrency: command.concurrency ?? _command_js__WEBPACK_IMPORTED_MODULE_11__/* .CONCURRENCY */ .iy,
        signal: host.interruption(),
        silence: platforms.silence,
    });
    const examined = apps.flatMap((app, index) => {
        const target = targets[index];
        return target ? [{ target, token: seen.get(target.appId) ?? null, app }] : [];
    });
    const found = { address: address.href, proxy: proxy === null ? null : (0,_platform_describe_proxy_js__WEBPACK_IMPORTED_MODULE_12__/* .describeProxy */ .G)(proxy), examined };
    const { format, lang } = command;
    host.stdout(format === 'json' ? json(found, lang) : (0,_report_wrap_text_js__WEBPACK_IMPORTED_MODULE_13__.wrapLines)(text(found, lang), host.columns));
    return apps.every(answered) ? 0 : 4;
}
/** Not where the run ended before its turn. */
function answered({ live }) {
    return live !== null;
}
const NOT_ASKED = (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_14__/* .words */ .aL)('not asked: the run ended before its turn', '未查询：运行提前结束');
/** A Platform that is opened by its first call: that its token cannot be had is told as any other failure. */
function deferred(open) {
    return {
        get: async (endpoint) => (await open()).get(endpoint),
        modify: async (call) => (await open()).modify(call),
    };
}
function json({ address, proxy, examined }, lang) {
    const apps = examined.map(({ target, token, app }) => ({
        app_id: target.appId,
        token: {
            from: sourceText(target.token),
            kind: token?.kind ?? null,
            expires_at: token?.expiresAt == null ? null : new Date(token.expiresAt).toISOString(),
        },
        ok: answered(app),
        error: app.failed ? (0,_report_messages_failures_js__WEBPACK_IMPORTED_MODULE_15__/* .failedText */ .d)(app.failed).message[lang] : answered(app) ? null : NOT_ASKED[lang],
        remedy: app.failed ? (0,_report_messages_failures_js__WEBPACK_IMPORTED_MODULE_15__/* .failedText */ .d)(app.failed).remedy[lang] : null,
    }));
    return `${(0,_report_json_js__WEBPACK_IMPORTED_MODULE_16__.escapeUnseen)(JSON.stringify({ schema: 'swan-domains/1', command: 'doctor', address, proxy, apps }, null, 2))}\n`;
}
function text({ address, proxy, examined }, lang) {
    const rows = [
        [(0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_14__/* .words */ .aL)('address', '地址'), address],
        [(0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_14__/* .words */ .aL)('proxy', '代理'), proxy ?? (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_14__/* .words */ .aL)('none', '无')[lang]],
    ];
    const lines = rows.map(([label, value]) => (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_14__/* .words */ .aL)(`${label.en}: ${(0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_14__/* .visible */ .RK)(value)}`, `${label.zh}：${(0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_14__/* .visible */ .RK)(value)}`)[lang]);
    for (const { target, token, app } of examined) {
        lines.push('');
        if (target.appId !== null)
            lines.push((0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_14__/* .visible */ .RK)(target.appId));
        const from = (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_14__/* .words */ .aL)(`token: from ${sourceText(target.token)}`, `token：来自 ${sourceText(target.token)}`)[lang];
        lines.push(token ? `${from}${(0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_14__/* .words */ .aL)(', ', '，')[lang]}${kindWords(token)[lang]}` : from);
        if (app.failed) {
            const { message, remedy } = (0,_report_messages_failures_js__WEBPACK_IMPORTED_MODULE_15__/* .failedText */ .d)(app.failed);
            lines.push(`✗ ${message[lang]}`, `  = ${remedy[lang]}`);
        }
        else if (!answered(app))
            lines.push(`- ${NOT_ASKED[lang]}`);
        else {
            const count = Object.values(app.live ?? {}).reduce((sum, list) => sum + list.length, 0);
            lines.push((0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_14__/* .words */ .aL)(`✓ the platform answered: ${count} domains`, `✓ 平台已应答：${count} 个服务器域名`)[lang]);
        }
    }
    return `${lines.join('\n')}\n`;
}
/** Where it is from; a command's text may hold a secret, and is not shown. */
function sourceText(source) {
    switch (source.kind) {
        case 'env':
            return (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_14__/* .visible */ .RK)(source.name);
        case 'file':
            return (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_14__/* .visible */ .RK)(source.path);
        case 'stdin':
            return 'stdin';
        case 'command':
            return 'token-command';
        case 'tokens-command':
            return 'tokens-command';
    }
}
function kindWords({ kind, expiresAt }) {
    const kinds = {
        app: (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_14__/* .words */ .aL)('an app’s', '小程序的 token'),
        platform: (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_14__/* .words */ .aL)('a platform’s (42.): an app’s is needed', '第三方平台的 token（42.）：需要小程序的'),
        refresh: (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_14__/* .words */ .aL)('a refresh token (46.): an app’s is needed', 'refresh_token（46.）：需要小程序的 access_token'),
        unknown: (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_14__/* .words */ .aL)('of an unknown form', '格式未知'),
    };
    if (expiresAt === null)
        return kinds[kind];
    const time = `${new Date(expiresAt).toISOString().slice(0, 19)}Z`;
    return expiresAt <= Date.now()
        ? (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_14__/* .words */ .aL)(`${kinds[kind].en}, expired ${time}`, `${kinds[kind].zh}，已于 ${time} 过期`)
        : (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_14__/* .words */ .aL)(`${kinds[kind].en}, expires ${time}`, `${kinds[kind].zh}，${time} 过期`);
}


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   escapeUnseen: () => (/* binding */ escapeUnseen),
/* harmony export */   renderJson: () => (/* binding */ renderJson),
/* harmony export */   toJson: () => (/* binding */ toJson)
/* harmony export */ });
/* harmony import */ var _messages_describe_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9934);
/* harmony import */ var _messages_describe_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(569);
/* harmony import */ var _messages_failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4603);
/* harmony import */ var _messages_usages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7799);
/* harmony import */ var _problem_row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1153);





const renderJson = (outcome, { lang, exitCode }) => `${escapeUnseen(JSON.stringify(toJson(outcome, exitCode, lang), null, 2))}\n`;
/** The same JSON, with nothing in it that a terminal or GitHub's runner obeys, or that turns the reading direction. */
function escapeUnseen(json) {
    return json
        .replaceAll('##[', '#\\u0023[')
        .replace(/[\u007f-\u009f\p{Cf}\u2028\u2029]/gu, (character) => character.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`));
}
/** The value that `--format json` prints. */
function toJson(outcome, exitCode, lang) {
    const { command, problems, suppressed, apps, checksum, interrupted, configs, fixed } = outcome;
    const usages = outcome.usages.map((usage) => usageJson(usage, lang));
    return {
        schema: 'swan-domains/1',
        command,
        ok: exitCode === 0,
        exit_code: exitCode,
        checksum,
        ...(interrupted ? { interrupted } : {}),
        ...(configs ? { configs } : {}),
        problems: problems.map((problem) => problemJson(problem, lang)),
        suppressed: suppressed.map((problem) => suppressedJson(problem, lang)),
        ...(fixed ? { fixed: fixed.fixes.map(fixJson) } : {}),
        apps: apps.map((app) => appJson(app, lang)),
        ...(outcome.scanned ? { scanned: scannedJson(outcome.scanned) } : {}),
        ...(usages.length > 0 ? { usage: usages[0] } : {}),
        ...(usages.length > 1 ? { usages } : {}),
    };
}
function scannedJson({ files, leftOut, calls }) {
    return {
        files,
        left_out: leftOut,
        calls: calls.map(({ domainType, domain, by, at, place, ignored }) => ({
            domain_type: domainType,
            domain,
            by,
            called_at: at,
            file: place.file,
            line: place.line,
            column: place.column,
            ignored,
        })),
    };
}
function usageJson({ usage, place }, lang) {
    const at = { file: place?.file ?? null, line: place?.line ?? null, column: place?.column ?? null };
    return { kind: usage.kind, message: (0,_messages_usages_js__WEBPACK_IMPORTED_MODULE_0__/* .describeUsage */ .P)(usage, place?.file.endsWith('.json'))[lang], ...at };
}
function problemJson(problem, lang) {
    const { appId, rule, severity, errno, domainType, subject, value, place } = problem;
    return {
        rule,
        severity,
        errno,
        app_id: appId,
        domain_type: domainType,
        list: subject === 'called' ? 'called' : subject === 'registered' || subject === 'held' ? 'registered' : 'domains',
        value,
        ...(0,_messages_describe_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .describeProblem */ .B)(problem, lang),
        ...placeJson(place),
    };
}
/** `by`: where the suppression itself is written. */
function suppressedJson(problem, lang) {
    const { reason, until = null, place = null } = problem.suppression;
    const { source, ...at } = placeJson(place);
    return { ...problemJson(problem, lang), reason, until, by: { kind: (0,_problem_row_js__WEBPACK_IMPORTED_MODULE_2__/* .suppressedBy */ .s2)(problem), ...at } };
}
/** In a file: its place is exact, or the start of its text. */
function fixJson({ rule, safe, place, from, to }) {
    return { rule, safe, from, to, file: place.file, line: place.line, column: place.column };
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
        checksum: app.checksum,
        changes: Object.fromEntries(differences.map(([type, { add, delete: remove }]) => [type, { add, delete: remove }])),
        target: Object.fromEntries([...app.differences].map(([type, { target }]) => [type, target])),
        calls: app.calls.map(({ endpoint, action, domains }) => ({ endpoint, action, domains })),
        sent: app.sent,
        error: app.failed ? failureJson(app.failed, app.level, lang) : null,
        refusal: app.refusal ? refusalJson(app.refusal, app.level, lang) : null,
        live: app.live,
        before: app.before,
    };
}
/** `message` is `reason` and `remedy` in one line. */
function refusalJson(refusal, level, lang) {
    const { message: reason, remedy } = (0,_messages_describe_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .describeRefusal */ .a2)(refusal, level);
    return {
        kind: refusal.kind,
        message: (0,_messages_describe_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalText */ .Kw)(refusal, lang, level),
        reason: reason[lang],
        remedy: remedy?.[lang] ?? null,
    };
}
function failureJson({ failure, endpoint, action }, level, lang) {
    const { message, remedy } = (0,_messages_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .describeFailure */ .I)(failure, action, level);
    return {
        kind: failure.kind,
        endpoint,
        action,
        errno: failure.kind === 'errno' ? failure.errno : null,
        error_code: failure.kind === 'gateway' ? failure.errorCode : null,
        message: message[lang],
        remedy: remedy[lang],
    };
}


/***/ }),

/***/ 6399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NARROWEST: () => (/* binding */ NARROWEST),
/* harmony export */   wrapLines: () => (/* binding */ wrapLines),
/* harmony export */   wrapText: () => (/* binding */ wrapText)
/* harmony export */ });
/* harmony import */ var get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5322);
/**
 * Text to lines of so many columns. Lines end at blanks and between wide characters, for Chinese has no blanks; not
 * before closing nor after opening punctuation (UAX #14, LB13 to LB15). What has no place to end (an address) stays
 * whole: somebody may want to copy it.
 */

const CLOSING = /[，。；：、？！）》」』】”’…,.;:!?)\]}%]/;
const OPENING = /[（《「『【“‘([{]/;
/**
 * @returns the painted lines, without blanks at their ends
 * @example wrapText([{ text: 'one two', paint: String }], 4) // ['one', 'two']
 */
function wrapText(spans, columns) {
    const characters = charactersOf(spans);
    const lines = [];
    let [start, mayEnd, width] = [0, 0, 0];
    for (let index = 0; index < characters.length; index += 1) {
        const [before, here] = [characters[index - 1], characters[index]];
        if (!here)
            break;
        if (before && endsBetween(before, here))
            mayEnd = index;
        width += here.width;
        if (width <= columns || here.text === ' ' || mayEnd === start)
            continue;
        lines.push(painted(characters.slice(start, mayEnd)));
        start = mayEnd;
        width = characters.slice(start, index + 1).reduce((sum, one) => sum + one.width, 0);
    }
    return [...lines, painted(characters.slice(start))];
}
/** Columns that a text is wrapped to on any terminal. */
const NARROWEST = 30;
/**
 * Each line that is wider than the terminal as several, further in than it. A line that fits stays as it is, and so does
 * a text that goes to no terminal.
 */
function wrapLines(text, columns) {
    if (columns === undefined)
        return text;
    return text
        .split('\n')
        .flatMap((line) => hangingLines(line, columns))
        .join('\n');
}
function hangingLines(line, columns) {
    const [indent = ''] = /^ */.exec(line) ?? [];
    const lines = wrapText([{ text: line.slice(indent.length), paint: String }], Math.max(columns - indent.length, NARROWEST));
    if (lines.length === 1)
        return [line];
    const [first = ''] = lines;
    const rest = line.slice(indent.length).slice(first.length);
    const further = `${indent}  `;
    const others = wrapText([{ text: rest.trimStart(), paint: String }], Math.max(columns - further.length, NARROWEST));
    return [indent + first, ...others.map((other) => further + other)];
}
/** Colours take no room. */
const STYLE_OR_CHARACTER = /\u001b\[[\d;]*m|./gsu;
/** A line's end in the text is a blank, save between wide characters. */
function charactersOf(spans) {
    const all = spans.flatMap((span) => (span.text.match(STYLE_OR_CHARACTER) ?? []).map((text) => {
        const width = text.length > 2 ? 0 : (0,get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__/* .eastAsianWidth */ .Q1)(text.codePointAt(0) ?? 0);
        return { text, width, span };
    }));
    return all.flatMap((character, index) => {
        if (character.text !== '\n')
            return [character];
        const isBetweenWide = all[index - 1]?.width === 2 && all[index + 1]?.width === 2;
        return isBetweenWide ? [] : [{ ...character, text: ' ', width: 1 }];
    });
}
function endsBetween(before, here) {
    if (here.text === ' ')
        return false;
    if (before.text === ' ')
        return true;
    return (before.width === 2 || here.width === 2) && !CLOSING.test(here.text) && !OPENING.test(before.text);
}
/** Each style once for what stands together in it. */
function painted(characters) {
    const last = characters.findLastIndex(({ text }) => text !== ' ');
    const runs = [];
    for (const { text, span } of characters.slice(0, last + 1)) {
        const run = runs.at(-1);
        if (run?.span === span)
            run.text += text;
        else
            runs.push({ span, text });
    }
    return runs.map(({ span, text }) => span.paint(text)).join('');
}


/***/ }),

/***/ 5322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q1: () => (/* binding */ eastAsianWidth)
});

// UNUSED EXPORTS: _isFullWidth, _isFullwidth, _isWide, eastAsianWidthType

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point



/***/ })

};
