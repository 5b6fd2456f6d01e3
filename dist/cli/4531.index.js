export const id = 4531;
export const ids = [4531,9665];
export const modules = {

/***/ 8353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ yamlComment)
/* harmony export */ });
/** Text of strangers in a comment of a config. */
/**
 * No word of it is heard as `swan-domains-ignore`: a live entry, a file's name or an answer of the platform would accept
 * a finding, or make the config one that cannot be read.
 *
 * @returns one line
 * @example yamlComment('x # swan-domains-ignore port: y') // 'x # swan -domains-ignore port: y'
 */
function yamlComment(text) {
    return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ').replace(/swan(?=[-_]?domain)/gi, '$& ');
}


/***/ }),

/***/ 1441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ yamlListText),
/* harmony export */   p: () => (/* binding */ yamlText)
/* harmony export */ });
/**
 * A domain as YAML: without quotes only where its own signs make sure that it stays what it is.
 *
 * Nothing is parsed to find out: a stranger's `@x`, `*y` or `!t` throws there, or is a warning of the process. What
 * else YAML would take without quotes gets them too: they are never wrong.
 */
/** A host, with its port; or what has a protocol, and no sign that YAML knows. Never a number, never `true`. */
const PLAIN = /^(?:(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,}(?::\d+)?|[a-z]+:\/\/[\w.~%/:?=&@+-]*[\w/])$/i;
/** @example yamlText('*.a.com') // '"*.a.com"' */
function yamlText(text) {
    return PLAIN.test(text) ? text : JSON.stringify(text); // JSON's texts are YAML's
}
/**
 * The same of a comma list.
 *
 * @param commas what they are where the text stands: `text`; in a flow collection they would end it
 */
function yamlListText(text, commas) {
    const isPlain = text.trim() === text && text.split(',').every((part) => PLAIN.test(part.trim()));
    return isPlain && (commas === 'text' || !text.includes(',')) ? text : JSON.stringify(text);
}


/***/ }),

/***/ 4531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInit: () => (/* binding */ runInit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/app/outcome.js
var app_outcome = __webpack_require__(3996);
// EXTERNAL MODULE: ./build/app/platform.js
var platform = __webpack_require__(3977);
// EXTERNAL MODULE: ./build/app/usage-error.js
var usage_error = __webpack_require__(3088);
// EXTERNAL MODULE: ./build/config/declaration.js + 1 modules
var declaration = __webpack_require__(8676);
// EXTERNAL MODULE: ./build/config/find-config.js
var find_config = __webpack_require__(499);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/config/read-text.js
var read_text = __webpack_require__(7139);
;// CONCATENATED MODULE: ./build/config/find-project.js
/**
 * `project.swan.json`, the project's own file of the platform's developer tools, beside a folder's files or above.
 *
 * Of what it holds (the platform’s page 项目配置文件 lists its fields) only `appid`
 * says something that a config says too; it knows no domains. Templates fill it with `${appId}` or a name, so only
 * digits are taken for an id.
 */




const NAME = 'project.swan.json';
/**
 * @param from absolute
 * @returns the nearest one up to the directory that holds `.git`; `null` where there is none
 */
function findProject(from) {
    for (let directory = (0,external_node_path_.resolve)(from);; directory = (0,external_node_path_.dirname)(directory)) {
        const path = (0,external_node_path_.join)(directory, NAME);
        if ((0,external_node_fs_.existsSync)(path))
            return { path, appId: appIdIn(path) };
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, '.git')) || directory === (0,external_node_path_.parse)(directory).root)
            return null;
    }
}
/** It is not ours to judge: what cannot be read has no id. */
function appIdIn(path) {
    try {
        const { appid } = JSON.parse((0,read_text/* readText */.y)(path, NAME)) ?? {};
        const id = typeof appid === 'number' || typeof appid === 'string' ? String(appid).trim() : '';
        return /^\d{1,20}$/.test(id) ? id : null;
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e || error instanceof SyntaxError)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/config/hide-tokens.js
var hide_tokens = __webpack_require__(1510);
// EXTERNAL MODULE: ./build/core/domain-lists.js
var domain_lists = __webpack_require__(3624);
// EXTERNAL MODULE: ./build/core/holds-token.js
var holds_token = __webpack_require__(5108);
// EXTERNAL MODULE: ./build/report/config-text.js
var config_text = __webpack_require__(2105);
// EXTERNAL MODULE: ./build/report/messages/words.js
var words = __webpack_require__(405);
;// CONCATENATED MODULE: ./build/report/init-text.js


/** Where there is nothing to start from: of the domain that is kept for examples (RFC 2606). */
const EXAMPLE = {
    registered: { request_domain: ['example.com'] },
    lists: { request_domain: ['https://api.example.com'] },
};
/** @param schema where an editor finds the JSON Schema: an address, or a path relative to the config */
function initText({ apps, registered, mode }, schema, lang) {
    const [only] = apps;
    const single = apps.length === 1 ? only : undefined;
    const say = (...comment) => comment.map((text) => `# ${text[lang]}`);
    const blocks = [
        [`# yaml-language-server: $schema=${schema}`],
        ...(single && single.appId !== null ? [[...say(comments.appId), ...(0,config_text/* idLines */.tv)(single.appId)]] : []),
        [...say(...comments.registered), ...registeredLines(registered, lang)],
        single
            ? [...say(...comments.domains), ...(0,config_text/* listsLines */.Pf)('domains', single.lists, lang)]
            : [...say(...comments.apps), ...(0,config_text/* severalApps */.Xi)(apps, lang)],
        [...say(comments.mode), `mode: ${mode}`],
        ...(lang === 'zh' ? [[...say(comments.lang), 'lang: zh']] : []),
    ];
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
/** `registered: {}` would be as unknown, and say less. */
function registeredLines(registered, lang) {
    if (Object.keys(registered).length > 0)
        return (0,config_text/* listsLines */.Pf)('registered', registered, lang);
    return ['# registered:', '#   request_domain:', '#     - example.com'];
}
const comments = {
    appId: (0,words/* words */.aL)('The app’s id (App ID).', '小程序的 App ID。'),
    registered: [
        (0,words/* words */.aL)('What the third-party platform has registered: each domain below must be one of these, or below one.', '第三方平台登记的域名：下面的每个域名都必须是其中之一或其子域名。'),
        (0,words/* words */.aL)('"swan-domains registered pull" keeps these lists for you as a snapshot.', '可用 swan-domains registered pull 把这些列表保存为快照。'),
    ],
    domains: [
        (0,words/* words */.aL)('What the app shall have. A type that is left out is not touched; [] empties it.', '小程序应有的域名。未写出的类型不会被改动；[] 表示清空。'),
        (0,words/* words */.aL)('Types: request_domain, socket_domain, download_domain, upload_domain, web_view_domain.', '类型：request_domain、socket_domain、download_domain、upload_domain、web_view_domain。'),
    ],
    apps: [
        (0,words/* words */.aL)('Each app and what it shall have. A type that is left out is not touched; [] empties it.', '每个小程序及其应有的域名。未写出的类型不会被改动；[] 表示清空。'),
        (0,words/* words */.aL)('What all of them share can stand once, in "domains" beside "apps".', '所有小程序共有的域名可以只写一次，放在与 "apps" 并列的 "domains" 中。'),
    ],
    mode: (0,words/* words */.aL)('exact deletes what is live and not listed above; additive never deletes.', 'exact 会删除线上存在但上面没有列出的域名；additive 从不删除。'),
    lang: (0,words/* words */.aL)('The language of messages.', '提示信息的语言。'),
};

// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
// EXTERNAL MODULE: ./build/report/wrap-text.js
var wrap_text = __webpack_require__(6399);
// EXTERNAL MODULE: ./build/core/check.js + 1 modules
var check = __webpack_require__(1292);
// EXTERNAL MODULE: ./build/core/diff.js
var diff = __webpack_require__(6055);
// EXTERNAL MODULE: ./build/core/domain-type.js
var domain_type = __webpack_require__(1337);
// EXTERNAL MODULE: ./build/report/messages/describe-problem.js
var describe_problem = __webpack_require__(569);
// EXTERNAL MODULE: ./build/report/messages/labels.js
var labels = __webpack_require__(7037);
;// CONCATENATED MODULE: ./build/command/ask-config.js








/** @returns `null` where somebody went away before the last answer */
async function askConfig(asking, known) {
    const { say, lang } = asking;
    say(texts.begin[lang]);
    const appId = await askUntil(asking, withDefault(texts.appId, known.appId), (typed) => {
        if ((0,holds_token/* holdsToken */.Q)(typed))
            return { again: texts.token };
        return { value: typed === '' ? known.appId : typed };
    });
    if (!appId)
        return null;
    const types = await askUntil(asking, typesQuestion, readTypes);
    if (!types)
        return null;
    let [registered, lists] = [{}, {}];
    for (const type of types.value) {
        const covering = await askList(asking, registeredQuestion(type), (list) => (0,check/* check */.z)({}, { registered: { [type]: list } }).filter(({ subject }) => subject === 'registered'));
        if (!covering)
            return null;
        if (covering.value)
            registered = { ...registered, [type]: entriesOf(type, covering.value) };
        const wanted = await askList(asking, domainsQuestion(type), (list) => (0,check/* check */.z)({ [type]: list }, covering.value ? { registered: { [type]: covering.value } } : {}).filter(({ subject }) => subject === 'domains'));
        if (!wanted)
            return null;
        if (wanted.value)
            lists = { ...lists, [type]: entriesOf(type, wanted.value) };
    }
    const mode = known.mode ? { value: known.mode } : await askUntil(asking, texts.mode, readMode);
    return mode && { apps: [{ appId: appId.value, lists }], registered, mode: mode.value };
}
/** Wrapped, for `null` may be an answer too. */
async function askUntil({ ask, say, lang }, question, read) {
    for (;;) {
        const typed = await ask(question[lang]);
        if (typed === null)
            return null;
        const answer = read(typed.trim());
        if ('value' in answer)
            return answer;
        say(answer.again[lang]);
    }
}
/** What would be written in canonical form, once, need not be complained of. */
const MENDED = ['canonical-form', 'duplicate-domain', 'registered-domains-unknown'];
async function askList(asking, question, judge) {
    return askUntil(asking, question, (typed) => {
        if (typed === '')
            return { value: null };
        const problems = judge(typed).filter(({ rule, severity }) => severity !== 'info' && !MENDED.includes(rule));
        const told = (0,words/* words */.aL)(problemLines(problems, 'en'), problemLines(problems, 'zh'));
        if (problems.some(({ severity }) => severity === 'error'))
            return { again: told };
        if (problems.length > 0)
            asking.say(told[asking.lang]);
        return { value: typed };
    });
}
function problemLines(problems, lang) {
    return problems
        .map((problem) => {
        const { message, remedy } = (0,describe_problem/* describeProblem */.B)(problem, lang);
        return `  ${labels/* severityWords */.D4[problem.severity][lang]}: ${message} [${problem.rule}]\n    = ${remedy}`;
    })
        .join('\n');
}
function entriesOf(type, list) {
    return ((0,domain_lists/* readLists */.qZ)({ [type]: list }).get(type)?.entries ?? []).map(({ canonical, text }) => canonical ?? text);
}
function readTypes(typed) {
    const chosen = (typed === '' ? '1' : typed)
        .split(/[\s,，、]+/)
        .filter(Boolean)
        .map((one) => domain_type/* DOMAIN_TYPES */.vk[Number(one) - 1] ?? one);
    const wrong = chosen.find((one) => !(0,domain_type/* isDomainType */.H3)(one));
    if (wrong !== undefined)
        return { again: texts.typesAgain };
    return { value: domain_type/* DOMAIN_TYPES */.vk.filter((type) => chosen.includes(type)) };
}
function readMode(typed) {
    const found = diff/* MODES */.F.find((one) => one === (typed || 'exact').toLowerCase());
    return found ? { value: found } : { again: texts.modeAgain };
}
function withDefault({ en, zh }, usual) {
    return usual === null
        ? (0,words/* words */.aL)(`${en} (Enter: none)`, `${zh}（回车：不写）`)
        : (0,words/* words */.aL)(`${en} [${usual}]`, `${zh} [${usual}]`);
}
const typesQuestion = (0,words/* words */.aL)(`Which lists? ${domain_type/* DOMAIN_TYPES */.vk.map((type, index) => `${index + 1} ${type}`).join(', ')} [1]`, `管理哪些列表？${domain_type/* DOMAIN_TYPES */.vk.map((type, index) => `${index + 1} ${type}`).join('，')} [1]`);
function registeredQuestion(type) {
    return (0,words/* words */.aL)(`${type}: what the platform has registered, as in example.com,example.cn (Enter: not known)`, `${type}：第三方平台登记的域名，如 example.com,example.cn（回车：未知）`);
}
function domainsQuestion(type) {
    const example = `${domain_type/* domainTypes */.mn[type].expects}://api.example.com`;
    return (0,words/* words */.aL)(`${type}: what the app shall have, as in ${example} (Enter: leave it alone)`, `${type}：小程序应有的域名，如 ${example}（回车：不管理）`);
}
const texts = {
    begin: (0,words/* words */.aL)('A few questions. Enter takes what is in [ ]; several domains are separated by commas. Ctrl-C ends it, and nothing is written.', '请回答几个问题。直接回车取 [ ] 中的值；多个域名用英文逗号分隔。按 Ctrl-C 退出，不会写入任何文件。'),
    appId: (0,words/* words */.aL)('App ID', '小程序的 App ID'),
    token: (0,words/* words */.aL)('  that is a token: it belongs into no file', '  这是 token：不要写进任何文件'),
    typesAgain: (0,words/* words */.aL)('  numbers from 1 to 5, separated by commas', '  请输入 1 到 5 的数字，用逗号分隔'),
    mode: (0,words/* words */.aL)('exact deletes what is live and not declared, additive never deletes [exact]', 'exact 删除线上存在但未声明的域名，additive 从不删除 [exact]'),
    modeAgain: (0,words/* words */.aL)('  exact or additive', '  请输入 exact 或 additive'),
};

// EXTERNAL MODULE: ./build/command/editor-schema.js + 2 modules
var editor_schema = __webpack_require__(2650);
// EXTERNAL MODULE: ./build/command/guarded-host.js
var guarded_host = __webpack_require__(4941);
// EXTERNAL MODULE: ./build/command/hide-token.js
var hide_token = __webpack_require__(1960);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/config/load-declaration.js
var load_declaration = __webpack_require__(4494);
;// CONCATENATED MODULE: ./build/command/new-config.js
/** A config that is not there yet: its place, and the file made at once or not at all. */






const [USUAL_NAME] = find_config/* CONFIG_NAMES */.We;
/**
 * @param file a folder gets the usual name; `null`: the working directory
 * @throws UsageError where there is one, or another one beside it that would be found in its place
 */
function newConfig(file, cwd) {
    const named = (0,external_node_path_.resolve)(cwd, file ?? '.');
    const path = (0,external_node_fs_.statSync)(named, { throwIfNoEntry: false })?.isDirectory() ? (0,external_node_path_.join)(named, USUAL_NAME) : named;
    if (!/\.ya?ml$/i.test(path))
        throw new usage_error/* UsageError */.e({ kind: 'not-a-yaml-name', path: file ?? path });
    const isUsual = find_config/* CONFIG_NAMES */.We.includes((0,external_node_path_.basename)(path));
    const rivals = isUsual ? find_config/* CONFIG_NAMES */.We.map((name) => (0,external_node_path_.join)((0,external_node_path_.dirname)(path), name)) : [path];
    const there = rivals.find((rival) => (0,external_node_fs_.lstatSync)(rival, { throwIfNoEntry: false }));
    if (there !== undefined)
        throw exists((0,load_declaration/* showPath */.P8)(cwd, there));
    return { path, shown: (0,load_declaration/* showPath */.P8)(cwd, path) };
}
function exists(path) {
    return new usage_error/* UsageError */.e({ kind: 'config-exists', path });
}
/**
 * By another name first, then linked to its own: a link is made only where nothing is, and what it leads to is whole.
 *
 * @throws UsageError
 */
function writeNew({ path, shown }, text) {
    const beside = `${path}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    try {
        (0,external_node_fs_.writeFileSync)(beside, text, { flag: 'wx' });
        try {
            (0,external_node_fs_.linkSync)(beside, path);
        }
        catch (error) {
            if (codeOf(error) === 'EEXIST')
                throw error;
            (0,external_node_fs_.writeFileSync)(path, text, { flag: 'wx' }); // file systems without links: FAT, some of networks
        }
    }
    catch (error) {
        const code = codeOf(error);
        if (code === null)
            throw error;
        if (code === 'EEXIST')
            throw exists(shown);
        throw new usage_error/* UsageError */.e({ kind: 'cannot-write', path: shown, code }, null, { cause: error });
    }
    finally {
        (0,external_node_fs_.rmSync)(beside, { force: true });
    }
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : null;
}

// EXTERNAL MODULE: ./build/command/reach-platforms.js + 1 modules
var reach_platforms = __webpack_require__(7435);
// EXTERNAL MODULE: ./build/command/report.js + 1 modules
var report = __webpack_require__(5245);
// EXTERNAL MODULE: ./build/command/run-command.js
var run_command = __webpack_require__(8931);
// EXTERNAL MODULE: ./build/command/targets.js
var command_targets = __webpack_require__(760);
;// CONCATENATED MODULE: ./build/command/init.js
/** `swan-domains init`: a config from answers, from flags, from a project, or from what is live; then judged as any. */























/**
 * @returns as `check` of what was written; 1 where somebody went away, 4 where what is live could not be read: then
 * nothing is written
 * @throws UsageError where there is a config already, it cannot be written, or an app's ID is a token
 */
async function runInit(asked, command, outside) {
    const { lang } = command;
    const host = (0,guarded_host/* guardedHost */.r)(outside, (0,hide_token/* createSecrets */.g)());
    const at = newConfig(asked.file, host.cwd);
    const draft = await draftOf(asked, command, host, findProject((0,external_node_path_.dirname)(at.path))?.appId ?? null);
    if (typeof draft === 'number') {
        host.stderr(`${(0,words/* words */.aL)('nothing was written', '没有写入任何文件')[lang]}\n`);
        return draft;
    }
    const secret = draft.apps.find(({ appId }) => (0,holds_token/* holdsToken */.Q)(appId ?? ''));
    if (secret)
        throw new usage_error/* UsageError */.e({ kind: 'unexpected-argument', argument: (0,hide_tokens/* withoutTokens */.N)(secret.appId ?? '') });
    const isExample = !asked.fromLive && draft.apps.every(({ lists }) => Object.keys(lists).length === 0);
    const filled = isExample ? withExample(draft) : draft;
    const schema = (0,editor_schema/* schemaFor */.d)(at.path, host.cwd, lang, asked.version);
    writeNew(at, initText(filled, schema.path, lang));
    const say = (text) => host.stdout(`${(0,wrap_text.wrapLines)(text[lang], host.columns)}\n`);
    say(writtenText(at.shown));
    if (schema.write) {
        schema.write();
        say(schemaWrittenText(schema.shown));
    }
    const judged = await (0,run_command/* runCommand */.d)(checking(command, at.path), outside);
    const isFound = (0,external_node_path_.dirname)(at.path) === host.cwd && find_config/* CONFIG_NAMES */.We.includes((0,external_node_path_.basename)(at.path));
    if (judged.exitCode === 0)
        host.stderr(`${nextText(isExample, isFound ? '' : ` --config ${at.shown}`)[lang]}\n`);
    return judged.exitCode;
}
/** @returns an exit code where there is nothing to write */
async function draftOf({ fromLive }, command, host, projectAppId) {
    const { lang, apps: ids, mode } = command;
    const given = { lists: textsOf(command.domains), registered: textsOf(command.registered) };
    const [first, ...others] = ids;
    const appId = first ?? projectAppId;
    const isGiven = Object.keys(given.lists).length + Object.keys(given.registered).length > 0;
    const asks = !fromLive && !isGiven && command.consent === 'ask' && command.registeredFrom === null;
    if (asks && others.length === 0 && host.converse) {
        const conversation = await host.converse();
        const say = (line) => host.stderr(`${line}\n`);
        const draft = await askConfig({ ask: conversation.ask, say, lang }, { appId, mode });
        conversation.end();
        if (draft === null)
            host.stderr('\n');
        return draft ?? (host.interruption().aborted ? 4 : 1);
    }
    const declared = declarationOf(ids, appId);
    const read = fromLive ? await liveApps(declared, command, host) : null;
    const failed = read?.filter(({ live }) => live === null) ?? [];
    const registered = failed.length === 0 ? await registeredLists(command, host) : {};
    if ('status' in registered)
        failed.push(registered);
    if (failed.length > 0) {
        const outcome = { ...(0,app_outcome/* blankOutcome */.lp)('get'), apps: failed };
        host.stderr((0,report_text.renderText)(outcome, (0,report/* renderOptions */.Dx)(command, declaration/* NO_DECLARATION */.fH, host, 4)));
        return 4;
    }
    const apps = read
        ? read.map(({ appId, live }) => ({ appId, lists: { ...live, ...given.lists } }))
        : [appId, ...others].map((id) => ({ appId: id, lists: given.lists }));
    return { apps, registered: { ...registered, ...given.registered }, mode: mode ?? 'exact' };
}
function declarationOf(ids, appId) {
    if (ids.length < 2)
        return { ...declaration/* NO_DECLARATION */.fH, appId };
    return { ...declaration/* NO_DECLARATION */.fH, apps: { kind: 'list', apps: [...new Set(ids)].map((id) => ({ appId: id })) } };
}
async function liveApps(declaration, command, host) {
    const targets = (0,command_targets/* targetsOf */.QR)({ ...command, apps: [] }, declaration);
    const { readApps } = await Promise.all(/* import() */[__webpack_require__.e(9052), __webpack_require__.e(2926)]).then(__webpack_require__.bind(__webpack_require__, 545));
    return readApps(targets, command, host, await (0,reach_platforms/* reachPlatforms */.w)(targets, command, host));
}
/** @returns none where nobody asked for them; what went wrong where the platform was asked in vain */
async function registeredLists(command, host) {
    if (command.registeredFrom !== 'live')
        return {};
    const { readLiveLists } = await __webpack_require__.e(/* import() */ 7461).then(__webpack_require__.bind(__webpack_require__, 7461));
    const { ENDPOINTS } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1337));
    const target = (0,command_targets/* platformTarget */.H0)(command, declaration/* NO_DECLARATION */.fH);
    try {
        const platforms = await (0,reach_platforms/* reachOnce */.z)(target, command, host)();
        return await readLiveLists(ENDPOINTS, await platforms.open(target));
    }
    catch (error) {
        if (!(0,platform/* isPlatformError */.w)(error))
            throw error;
        const { failure, endpoint, action } = error;
        return { ...(0,app_outcome/* blankApp */.WG)(null, 'failed'), level: 'tp', failed: { failure, endpoint, action } };
    }
}
/** @throws UsageError for a flag with nothing in it: a variable that is not set */
function textsOf(lists) {
    return Object.fromEntries([...(0,domain_lists/* readLists */.qZ)(lists)].map(([type, { entries, blank, place }]) => {
        if (blank)
            throw new usage_error/* UsageError */.e({ kind: 'option-needs-value', option: place?.source ?? type });
        return [type, entries.map(({ text }) => text)];
    }));
}
function withExample(draft) {
    const { request_domain } = EXAMPLE.registered;
    const known = draft.registered.request_domain ?? [];
    return {
        ...draft,
        registered: { ...draft.registered, request_domain: [...known, ...request_domain] },
        apps: draft.apps.map(({ appId }) => ({ appId, lists: EXAMPLE.lists })),
    };
}
function checking(command, path) {
    const nothingGiven = { apps: [], domains: {}, registered: {}, registeredFrom: null, mode: null, saved: null };
    return { ...command, ...nothingGiven, name: 'check', config: path, langIsChosen: true };
}
function writtenText(shown) {
    return (0,words/* words */.aL)(`✓ ${(0,words/* visible */.RK)(shown)}: written`, `✓ ${(0,words/* visible */.RK)(shown)}：已写出`);
}
function schemaWrittenText(shown) {
    return (0,words/* words */.aL)(`✓ ${(0,words/* visible */.RK)(shown)}: written; editors take completion and hints from it`, `✓ ${(0,words/* visible */.RK)(shown)}：已写出，供编辑器补全和提示`);
}
function nextText(isExample, named) {
    const config = (0,words/* visible */.RK)(named);
    return isExample
        ? (0,words/* words */.aL)(`next: put your own domains in place of example.com, then run swan-domains check${config}`, `下一步：把 example.com 换成自己的域名，再运行 swan-domains check${config}`)
        : (0,words/* words */.aL)(`next: swan-domains plan${config} shows what apply would change`, `下一步：运行 swan-domains plan${config} 查看 apply 将做的修改`);
}


/***/ }),

/***/ 2105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ listsLines),
/* harmony export */   Xi: () => (/* binding */ severalApps),
/* harmony export */   tv: () => (/* binding */ idLines),
/* harmony export */   zA: () => (/* binding */ appLines)
/* harmony export */ });
/* harmony import */ var _app_yaml_comment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8353);
/* harmony import */ var _app_yaml_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1441);
/* harmony import */ var _core_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9665);
/* harmony import */ var _messages_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(405);





/** @returns `app_id` and `domains` of one app */
function appLines({ appId, lists }, lang) {
    return [...idLines(appId), ...listsLines('domains', lists, lang)];
}
function idLines(appId) {
    return appId === null ? [] : [`app_id: ${quoted(appId)}`];
}
function severalApps(apps, lang) {
    if (apps.length === 0)
        return ['apps: []'];
    const members = apps.flatMap((app) => appLines(app, lang).map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`));
    return ['apps:', ...members];
}
/** @returns a map of domain types below its key; each domain once */
function listsLines(key, lists, lang) {
    const lines = Object.entries(lists).flatMap(([type, list]) => listLines(type, list, lang));
    return [lines.length > 0 ? `${key}:` : `${key}: {}`, ...lines.map((line) => `  ${line}`)];
}
function listLines(type, list, lang) {
    const texts = [...new Set(list.map((text) => text.trim()))].filter((text) => text !== '');
    const lines = texts.map((text) => (0,_core_list_js__WEBPACK_IMPORTED_MODULE_0__/* .isOneEntry */ .FQ)(text) ? `- ${(0,_json_js__WEBPACK_IMPORTED_MODULE_1__.escapeUnseen)((0,_app_yaml_text_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlText */ .p)(text))}` : separatedLine(text, lang));
    return texts.some(_core_list_js__WEBPACK_IMPORTED_MODULE_0__/* .isOneEntry */ .FQ) ? [`${type}:`, ...lines.map((line) => `  ${line}`)] : [...lines, `${type}: []`];
}
/** The config would read two entries, or none that the platform takes. */
function separatedLine(text, lang) {
    const told = (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('live, and cannot be declared for it holds a separator', '线上存在，但含有分隔符，无法声明')[lang];
    return `# ${told}: ${(0,_app_yaml_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .yamlComment */ .j)((0,_messages_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text))}`;
}
/** With nothing in it that a terminal obeys: JSON's texts are YAML's. */
function quoted(text) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.escapeUnseen)(JSON.stringify(text));
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


/***/ })

};
