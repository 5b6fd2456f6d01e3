export const id = 227;
export const ids = [227];
export const modules = {

/***/ 4227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJUnit: () => (/* binding */ renderJUnit)
/* harmony export */ });
/* harmony import */ var _app_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3996);
/* harmony import */ var _core_rules_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8306);
/* harmony import */ var _app_row_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8069);
/* harmony import */ var _messages_labels_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7037);
/* harmony import */ var _messages_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(405);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6591);
/* harmony import */ var _run_view_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3902);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7342);
/**
 * An outcome as JUnit XML, for GitLab, Jenkins, Gitee and whatever else shows test reports.
 *
 * A rule is a test, and so is an app: both have the same name in every run, so a page that compares runs tells what is
 * new and what was mended. All problems of a rule stand in one failure, for such pages drop a second test of a name.
 * What was not judged is not listed as passed; where all that was found is accepted, the test is skipped, with the reasons.
 *
 * Written here, not by a library: the one thing that is hard, characters that XML cannot hold, they throw at or pass
 * on; the rest is five escapes.
 */








/** GitLab takes files below 30 MB; so many problems of one rule are told. */
const MOST_TOLD = 1000;
function renderJUnit(view, options) {
    const told = [...runCases(view, options), ...ruleCases(view, options), ...appCases(view, options.lang)];
    const cases = told.length > 0 ? told : [passed(view)];
    const suites = ['run', 'rules', 'apps'].map((name) => suiteText(name, cases, view.command));
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites${attributes({ name: `swan-domains ${view.command}`, ...countsOf(cases) })}>`,
        ...suites.filter((text) => text !== ''),
        '</testsuites>',
        '',
    ].join('\n');
}
function passed({ command }) {
    return { suite: 'run', name: command, file: null, result: null };
}
/** What was wrong with the run as a whole. */
function runCases(view, { lang, folder }) {
    const { usages, interrupted, command } = view;
    const lines = usages.map(({ at, message }) => (at === '' ? message : `${at}: ${message}`));
    if (lines.length === 0 && interrupted)
        lines.push((0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictText */ .nt)(view, lang));
    const [first] = lines;
    if (first === undefined)
        return [];
    const file = usages.flatMap(({ place }) => (place ? ((0,_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .SH)(place.file, folder) ?? []) : []))[0] ?? null;
    const message = `${first}${moreText(lines.length - 1, lang)}`;
    return [{ suite: 'run', name: command, file, result: { kind: 'error', message, lines } }];
}
function moreText(count, lang) {
    return count > 0 ? (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(` (and ${count} more)`, `（另有 ${count} 个）`)[lang] : '';
}
function ruleCases(view, options) {
    const { problems, suppressed, command, usages, exitCode, named } = view;
    const [byRule, accepted] = [ofEachRule(problems), ofEachRule(suppressed)];
    // A run may end before it judges: then nobody can say what would have passed.
    const judged = !JUDGES_NOTHING.includes(command) && usages.length === 0 && (exitCode !== 4 || problems.length > 0);
    const ids = new Set([...(judged ? _core_rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* .RULE_IDS */ .Iu : []), ...byRule.keys(), ...accepted.keys()]);
    return [...ids].map((rule) => {
        const found = byRule.get(rule);
        return found ? ruleCase(rule, found, named, options) : acceptedCase(rule, accepted.get(rule) ?? [], named, options);
    });
}
function ofEachRule(problems) {
    const byRule = new Map();
    for (const problem of problems) {
        const found = byRule.get(problem.rule);
        if (found)
            found.push(problem);
        else
            byRule.set(problem.rule, [problem]);
    }
    return byRule;
}
/** A rule with nothing to fail for. */
function acceptedCase(rule, suppressed, named, { folder, lang }) {
    const [first] = suppressed;
    if (!first)
        return { suite: 'rules', name: rule, file: null, result: null };
    const message = `${first.reason}${moreText(suppressed.length - 1, lang)}`;
    const lines = toldLines(suppressed, (one) => [...problemLines(one, named, lang).slice(0, 1), `  = ${one.reason}`], lang);
    return { suite: 'rules', name: rule, file: fileOf(suppressed, folder), result: { kind: 'skipped', message, lines } };
}
function fileOf(problems, folder) {
    return problems.flatMap(({ place }) => (place?.file ? ((0,_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .SH)(place.file, folder) ?? []) : []))[0] ?? null;
}
function toldLines(problems, tell, lang) {
    const lines = problems.slice(0, MOST_TOLD).flatMap(tell);
    const rest = problems.length - MOST_TOLD;
    return rest > 0 ? [...lines, (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(`and ${rest} more`, `另有 ${rest} 个`)[lang]] : lines;
}
const JUDGES_NOTHING = ['get', 'add-all', 'registered pull'];
function ruleCase(rule, problems, named, options) {
    const { failOn = 'error', folder, lang } = options;
    const file = fileOf(problems, folder);
    const failing = problems.filter(({ severity }) => (0,_app_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .fails */ .c6)(severity, failOn));
    const lines = toldLines(problems, (problem) => problemLines(problem, named, lang), lang);
    const message = (failing[0] ?? problems[0])?.message ?? '';
    const kind = failing.length > 0 ? 'failure' : 'system-out';
    return {
        suite: 'rules',
        name: rule,
        file,
        result: { kind, message: `${message}${moreText(failing.length - 1, lang)}`, lines },
    };
}
function problemLines(problem, named, lang) {
    const { appId, place, severity, message, remedy, errno } = problem;
    const at = !place
        ? ''
        : place.file === null
            ? `${(0,_messages_words_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(place.source ?? '')}: `
            : `${(0,_run_view_js__WEBPACK_IMPORTED_MODULE_5__/* .placeText */ .Z9)({ ...place, file: place.file })}: `;
    const owner = named && appId !== null ? `${(0,_app_row_js__WEBPACK_IMPORTED_MODULE_6__/* .idText */ .FP)(appId, lang)}: ` : '';
    const code = errno === null ? '' : ` (${errno})`;
    return [`${at}${_messages_labels_js__WEBPACK_IMPORTED_MODULE_7__/* .severityWords */ .D4[severity][lang]}: ${owner}${message}${code}`, `  = ${remedy}`];
}
function appCases({ apps, command }, lang) {
    return apps.map((app) => ({
        suite: 'apps',
        name: (0,_app_row_js__WEBPACK_IMPORTED_MODULE_6__/* .idText */ .FP)(app.appId, lang),
        file: null,
        result: appResult(app, command, lang),
    }));
}
function appResult(app, command, lang) {
    const { status, note } = app;
    if (status !== 'failed' && status !== 'refused' && status !== 'skipped')
        return null;
    const kind = status === 'failed' ? 'error' : status === 'refused' ? 'failure' : 'skipped';
    const label = (0,_messages_labels_js__WEBPACK_IMPORTED_MODULE_7__/* .labelOf */ .Wy)(status, command)[lang];
    if (!note)
        return { kind, message: label, lines: [label] };
    const message = note.call === '' ? note.message : `${note.call}: ${note.message}`;
    return { kind, message, lines: [message, ...(note.remedy === null ? [] : [`  = ${note.remedy}`])] };
}
function suiteText(suite, all, command) {
    const cases = all.filter((one) => one.suite === suite);
    if (cases.length === 0)
        return '';
    // GitLab calls a suite by the class of its tests, Jenkins makes package and class of it.
    const classname = `swan-domains.${command.replaceAll(' ', '-')}.${suite}`;
    const head = `  <testsuite${attributes({ name: classname, ...countsOf(cases) })}>`;
    return [head, ...cases.map((one) => caseText(one, classname)), '  </testsuite>'].join('\n');
}
function countsOf(cases) {
    const count = (kind) => cases.filter(({ result }) => result?.kind === kind).length;
    const [failures, errors, skipped] = [count('failure'), count('error'), count('skipped')];
    return { tests: cases.length, failures, errors, skipped, time: 0 };
}
function caseText({ name, file, result }, classname) {
    const head = `    <testcase${attributes({ classname, name, ...(file === null ? {} : { file }), time: 0 })}`;
    if (!result)
        return `${head}/>`;
    const { kind, message, lines } = result;
    const inner = kind === 'system-out' ? '' : attributes(kind === 'skipped' ? { message } : { message, type: kind });
    const text = lines.map((line) => escaped((0,_messages_words_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(line))).join('\n');
    return `${head}>\n      <${kind}${inner}>${text}</${kind}>\n    </testcase>`;
}
function attributes(values) {
    return Object.entries(values)
        .map(([name, value]) => ` ${name}="${escaped((0,_messages_words_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(String(value)))}"`)
        .join('');
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
};
/** What XML 1.0 cannot hold at all, `visible` has written as code points; but for the last two of the plane. */
function escaped(text) {
    return text
        .replace(/[\ufffe\uffff]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)
        .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
        .replaceAll('##[', '##&#91;'); // a command to GitHub's runner, wherever it is printed
}


/***/ })

};
