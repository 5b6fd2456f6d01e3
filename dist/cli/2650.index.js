export const id = 2650;
export const ids = [2650];
export const modules = {

/***/ 2650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ schemaFor),
  t: () => (/* binding */ schemaText)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/app/usage-error.js
var usage_error = __webpack_require__(3088);
// EXTERNAL MODULE: ./build/app/lang.js
var lang = __webpack_require__(9242);
// EXTERNAL MODULE: ./build/core/diff.js
var diff = __webpack_require__(6055);
// EXTERNAL MODULE: ./build/core/domain-type.js
var domain_type = __webpack_require__(1337);
// EXTERNAL MODULE: ./build/core/holds-token.js
var holds_token = __webpack_require__(5108);
// EXTERNAL MODULE: ./build/core/policy.js
var policy = __webpack_require__(6390);
// EXTERNAL MODULE: ./build/core/protect.js
var protect = __webpack_require__(2757);
// EXTERNAL MODULE: ./build/core/rules/index.js + 30 modules
var rules = __webpack_require__(8306);
// EXTERNAL MODULE: ./build/config/declaration.js + 1 modules
var declaration = __webpack_require__(8676);
// EXTERNAL MODULE: ./build/config/read-apps.js
var read_apps = __webpack_require__(3916);
// EXTERNAL MODULE: ./build/config/read-token.js
var read_token = __webpack_require__(8231);
// EXTERNAL MODULE: ./build/config/rule-settings.js
var rule_settings = __webpack_require__(6803);
;// CONCATENATED MODULE: ./build/config/config-schema.js
/**
 * The JSON Schema of `swan-domains.yml`, for editors.
 *
 * It is made from the tables that the loader reads by, and accepts and refuses what the loader does
 * (`test/config/config-schema.test.ts` has the few things that no schema can say). Draft 07, for its README promises no
 * newer one of `yaml-language-server` (VS Code, vim). Nothing is put behind a `$ref`: draft 07 drops what stands beside
 * one, and so the description of each place would be lost.
 */











/** @param version of the package, without which nobody could say what a copy of the schema is of */
function configSchema(texts, version) {
    const { keys } = texts;
    const properties = {
        $schema: { type: 'string', description: keys.$schema },
        app_id: appId(keys.app_id, texts),
        token: tokenOf(keys.token, texts, ['SHOP_TOKEN', 'APP_{app_id}_TOKEN']),
        platform_token: tokenOf(keys.platform_token, texts, ['PLATFORM_TOKEN'], [APP_ID_PLACE]),
        registered: config_schema_closed(keys.registered, {
            snapshot: config_schema_name(texts.snapshot, texts, ['registered-domains.json']),
            ...lists(texts, () => [['example.com'], 'example.com,example.cn', []], texts.registeredTypes),
        }),
        domains: config_schema_closed(keys.domains, lists(texts, exampleDomains)),
        mode: choice(keys.mode, diff/* MODES */.F, texts.modes, 'exact'),
        preset: choice(keys.preset, policy/* PRESETS */.fG, texts.presets, 'platform'),
        rules: {
            ...config_schema_closed(keys.rules, Object.fromEntries(rules/* RULE_IDS */.Iu.map((rule) => [rule, setting(rule, texts)]))),
            examples: [{ 'secure-protocol': 'error', 'max-domains': ['warning', { limit: 30 }] }],
        },
        protect: config_schema_closed(keys.protect, Object.fromEntries(Object.entries(declaration/* PROTECT_RANGES */.Ti).map(([key, range]) => {
            const at = key;
            return [key, number(texts.protect[at], range, protect/* DEFAULT_PROTECT */.S[at])];
        }))),
        ignore: ignored(keys.ignore, texts),
        apps: { description: keys.apps, anyOf: [listOfApps(texts), appsSource(texts)] },
        scan: config_schema_closed(keys.scan, {
            ignore: {
                type: 'array',
                description: texts.scan.ignore,
                items: config_schema_name(texts.scan.ignore, texts, ['vendor', '*.min.js']),
                examples: [['vendor', '*.min.js']],
            },
        }),
        lang: { type: 'string', description: keys.lang, enum: lang/* LANGS */.g, examples: lang/* LANGS */.g },
    };
    return {
        $schema: 'http://json-schema.org/draft-07/schema#',
        title: 'swan-domains.yml',
        description: texts.title,
        $comment: `swan-domains ${version}`,
        type: 'object',
        properties,
        additionalProperties: false,
        not: { required: ['app_id', 'apps'] },
    };
}
function config_schema_closed(description, properties) {
    return { type: 'object', description, properties, additionalProperties: false };
}
/** What stands for an app's id in a name. */
const APP_ID_PLACE = '\\{app_id\\}';
/** A text that is not blank and in which none of these patterns is found. */
function config_schema_name(description, { noToken }, examples, without = [holds_token/* TOKEN_PATTERN */.L]) {
    const pattern = `^${without.map((found) => `(?![\\s\\S]*${found})`).join('')}[\\s\\S]*\\S`;
    return { type: 'string', description, pattern, patternErrorMessage: noToken, examples };
}
/** Also a number: nobody has to quote it. `true` is read as a text too, and left out, or editors would offer it. */
function appId(description, texts) {
    return { ...config_schema_name(description, texts, ['16012345']), type: ['string', 'number'] };
}
/** One field of several: not by `maxProperties`, for at that editors count the line that is being typed. */
function source(description, properties) {
    return { ...config_schema_closed(description, properties), oneOf: Object.keys(properties).map((key) => ({ required: [key] })) };
}
/** @param without patterns of what no name of it may hold */
function tokenOf(description, texts, variables, without = []) {
    const examples = {
        env: variables,
        file: ['secrets/token'],
        command: ['vault kv get -field=token secret/swan'],
    };
    const fields = read_token/* TOKEN_SOURCES */.d.map((key) => {
        const tokens = key === 'command' ? [] : [holds_token/* TOKEN_PATTERN */.L];
        return [key, config_schema_name(texts.token[key], texts, examples[key], [...tokens, ...without])];
    });
    return { ...source(description, Object.fromEntries(fields)), examples: [{ env: variables[0] }] };
}
function lists({ types }, examples, more = '') {
    const list = (type) => ({
        type: ['array', 'string'],
        description: types[type] + more,
        items: { type: 'string' },
        examples: examples(type),
    });
    return Object.fromEntries(domain_type/* DOMAIN_TYPES */.vk.map((type) => [type, list(type)]));
}
function exampleDomains(type) {
    const { expects } = domain_type/* domainTypes */.mn[type];
    return [[`${expects}://api.example.com`], `${expects}://a.example.com,${expects}://b.example.com`, []];
}
function choice(description, known, of, usual) {
    const enumDescriptions = known.map((one) => of[one]);
    const standard = usual === undefined ? {} : { default: usual };
    return { type: 'string', description, enum: known, enumDescriptions, ...standard, examples: known };
}
function number(description, { least, most, whole }, usual) {
    const type = whole ? 'integer' : 'number';
    return { type, description, minimum: least, maximum: most, default: usual, examples: [usual] };
}
function setting(rule, { rules, options }) {
    const defaults = (0,rule_settings/* defaultsOf */.Gf)(rule);
    const fields = Object.entries(defaults).map(([key, usual]) => {
        const description = options[key];
        const of = typeof usual === 'number' ? number(description, rule_settings/* OPTION_RANGE */.Cv, usual) : { type: 'boolean', description };
        return [key, { ...of, default: usual, examples: [usual] }];
    });
    const level = { type: 'string', enum: rule_settings/* LEVELS */.A_ };
    const tuple = {
        type: 'array',
        items: [level, config_schema_closed(rules[rule], Object.fromEntries(fields))],
        minItems: 1,
        maxItems: 2,
    };
    const examples = [...rule_settings/* LEVELS */.A_, ...(fields.length > 0 ? [['warning', defaults]] : [])];
    return { description: rules[rule], anyOf: [level, tuple], examples };
}
/** A day of the calendar: `isDay`. */
const DAY = '^\\s*(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)\\s*$';
/** A rule of entries is ignored for one of them; any other has none. */
function ignored(description, { ignore, types }) {
    const isOfEntries = (rule) => rules/* rules */.aO[rule].checkEntry !== undefined;
    const member = (known, value) => ({
        type: 'object',
        properties: {
            rule: { type: 'string', description: ignore.rule, enum: known, examples: known },
            domain_type: choice(ignore.domain_type, domain_type/* DOMAIN_TYPES */.vk, types),
            ...value,
            reason: { type: 'string', description: ignore.reason, examples: ['the partner has no TLS'] },
            until: { type: 'string', description: ignore.until, pattern: DAY, examples: ['2027-01-31'] },
        },
        additionalProperties: false,
        required: ['rule', ...Object.keys(value)],
    });
    const value = { value: { type: 'string', description: ignore.value, examples: ['http://legacy.example.com'] } };
    const ofEntries = member(rules/* RULE_IDS */.Iu.filter(isOfEntries), value);
    const others = member(rules/* RULE_IDS */.Iu.filter((rule) => !isOfEntries(rule)), {});
    const example = { rule: 'secure-protocol', value: 'http://legacy.example.com', reason: 'the partner has no TLS' };
    return { type: 'array', description, items: { anyOf: [ofEntries, others] }, examples: [[example]] };
}
function listOfApps(texts) {
    const properties = {
        app_id: appId(texts.app.app_id, texts),
        token: tokenOf(texts.app.token, texts, ['APP_16012345_TOKEN']),
        domains: config_schema_closed(texts.app.domains, lists(texts, exampleDomains)),
        add_domains: config_schema_closed(texts.app.add_domains, lists(texts, exampleDomains)),
        ignore: ignored(texts.app.ignore, texts),
    };
    const app = { type: 'object', description: texts.keys.apps, properties, additionalProperties: false };
    return { type: 'array', minItems: 1, items: { ...app, required: ['app_id'] }, examples: [[{ app_id: '16012345' }]] };
}
function appsSource(texts) {
    const examples = {
        file: 'apps.json',
        command: './list-apps',
    };
    const without = (key) => (key === 'command' ? [] : [holds_token/* TOKEN_PATTERN */.L]);
    const fields = read_apps/* APPS_SOURCES */.MB.map((key) => [key, config_schema_name(texts.apps[key], texts, [examples[key]], without(key))]);
    return { ...source(texts.keys.apps, Object.fromEntries(fields)), examples: [{ file: examples.file }] };
}

// EXTERNAL MODULE: ./build/config/load-declaration.js
var load_declaration = __webpack_require__(4494);
// EXTERNAL MODULE: ./build/report/messages/rules.js
var messages_rules = __webpack_require__(4071);
// EXTERNAL MODULE: ./build/report/messages/words.js
var words = __webpack_require__(405);
;// CONCATENATED MODULE: ./build/report/messages/config-keys.js


const title = (0,words/* words */.aL)('The domain lists of Baidu smart programs, as code.', '用代码管理百度智能小程序的服务器域名和业务域名。');
const keys = {
    $schema: (0,words/* words */.aL)('The JSON Schema of this file, for editors. It means nothing else.', '本文件的 JSON Schema，仅供编辑器使用。'),
    app_id: (0,words/* words */.aL)('The app’s id (App ID), read as it is written. Not beside "apps".', '小程序的 App ID，按原样读取。不能与 "apps" 同时使用。'),
    token: (0,words/* words */.aL)('Where the app’s access token is, never the token itself: one of env, file and command. {app_id} in it is replaced. With "apps": for each that has none of its own.', '小程序 access_token 的来源，而不是 token 本身：env、file、command 任选其一，其中的 {app_id} 会被替换。与 "apps" 同用时，适用于没有自己 token 的小程序。'),
    platform_token: (0,words/* words */.aL)('Where the third-party platform’s own token is: one of env, file and command.', '第三方平台自己的 token 的来源：env、file、command 任选其一。'),
    registered: (0,words/* words */.aL)('What the third-party platform has registered. Each domain of an app must be one of these, or below one. A type that is left out is unknown; an empty list has nothing registered.', '第三方平台登记的域名。小程序的每个域名都必须是其中之一或其子域名。未写出的类型视为未知；空列表表示没有登记任何域名。'),
    domains: (0,words/* words */.aL)('What the app shall have; with "apps", what all of them shall have. A type that is left out is not touched; an empty list ends up empty.', '小程序应有的域名；与 "apps" 同用时为所有小程序共有。未写出的类型不会被改动；空列表表示清空。'),
    mode: (0,words/* words */.aL)('What happens to live domains that are not declared.', '如何处理线上存在但未声明的域名。'),
    preset: (0,words/* words */.aL)('How strictly the rules judge.', '规则的严格程度。'),
    rules: (0,words/* words */.aL)('Rules by their ids: a severity, off, or [severity, { option: value }].', '按 id 设置规则：级别、off，或 [级别, { 选项: 值 }]。'),
    protect: (0,words/* words */.aL)('How much one run may delete from one app before --allow-deletions is needed.', '一次运行最多可从一个小程序删除多少域名；超出时须加 --allow-deletions。'),
    ignore: (0,words/* words */.aL)('Single findings that are accepted, each with its reason. A whole rule is turned off under "rules".', '接受的个别问题，每条都须写明原因。整条规则在 "rules" 中关闭。'),
    apps: (0,words/* words */.aL)('Many apps: a list, or the file or command that has it. Each id once.', '多个小程序：列表，或提供列表的文件、命令。每个 App ID 只能出现一次。'),
    scan: (0,words/* words */.aL)('What "scan" reads of the program’s source.', 'scan 如何读取小程序源码。'),
    lang: (0,words/* words */.aL)('The language of messages, unless --lang (in a workflow: the input lang) chooses another.', '提示信息的语言；--lang（工作流中的 lang 输入）优先。'),
};
const app = {
    app_id: (0,words/* words */.aL)('The app’s id (App ID), read as it is written.', '小程序的 App ID，按原样读取。'),
    token: (0,words/* words */.aL)('Where this app’s access token is.', '该小程序 access_token 的来源。'),
    domains: (0,words/* words */.aL)('Each type here stands in place of that under "domains" of all apps.', '此处的每个类型取代所有小程序共有的 "domains" 中的同名类型。'),
    add_domains: (0,words/* words */.aL)('Each type here is added to that of "domains".', '此处的每个类型追加到 "domains" 的同名类型。'),
    ignore: (0,words/* words */.aL)('Single findings of this app that are accepted.', '接受的该小程序的个别问题。'),
};
const ignore = {
    rule: (0,words/* words */.aL)('The rule that finds it.', '发现该问题的规则。'),
    domain_type: (0,words/* words */.aL)('Only in this list; else in all.', '仅限该类型的列表；不写则不限。'),
    value: (0,words/* words */.aL)('The entry, in whatever spelling.', '该条目，写法不限。'),
    reason: (0,words/* words */.aL)('Why it is accepted. Without one it is not.', '接受的原因。没有原因则不生效。'),
    until: (0,words/* words */.aL)('The last day on which it is, UTC.', '最后一个有效日（UTC）。'),
};
const apps = {
    file: (0,words/* words */.aL)('A file with the list, JSON or YAML, relative to this one.', '列表所在的文件，JSON 或 YAML，相对于本文件。'),
    command: (0,words/* words */.aL)('A command that prints the list, JSON or YAML.', '输出列表的命令，JSON 或 YAML。'),
};
const token = {
    env: (0,words/* words */.aL)('The name of an environment variable.', '环境变量的名称。'),
    file: (0,words/* words */.aL)('The path of a file, relative to this one.', '文件路径，相对于本文件。'),
    command: (0,words/* words */.aL)('A command that prints the token.', '输出 token 的命令。'),
};
const types = {
    request_domain: (0,words/* words */.aL)('Server domains of swan.request, https.', 'request 合法域名（服务器域名），https。'),
    socket_domain: (0,words/* words */.aL)('Server domains of swan.connectSocket, wss.', 'socket 合法域名（服务器域名），wss。'),
    download_domain: (0,words/* words */.aL)('Server domains of swan.downloadFile, https.', 'download 合法域名（服务器域名），https。'),
    upload_domain: (0,words/* words */.aL)('Server domains of swan.uploadFile, https.', 'upload 合法域名（服务器域名），https。'),
    web_view_domain: (0,words/* words */.aL)('Business domains of web-view, https.', 'web-view 的业务域名，https。'),
};
const modes = {
    exact: (0,words/* words */.aL)('They are deleted: the lists become what is declared.', '删除：列表与声明完全一致。'),
    additive: (0,words/* words */.aL)('They stay: nothing is ever deleted.', '保留：从不删除。'),
};
const presets = {
    platform: (0,words/* words */.aL)('Errors are what the API would refuse, or what is never right.', '错误即接口会拒绝的，或任何时候都不对的写法。'),
    strict: (0,words/* words */.aL)('Warnings are errors, too.', '警告也算错误。'),
};
const scan = {
    ignore: (0,words/* words */.aL)('Files and folders that are left out: patterns as in .gitignore, relative to the program’s root.', '不扫描的文件和目录：写法同 .gitignore，相对于小程序根目录。'),
};
const config_keys_protect = {
    max_deletions: (0,words/* words */.aL)('At most so many domains.', '最多删除的域名个数。'),
    max_deletion_share: (0,words/* words */.aL)('At most this share, 0 to 1, where the managed types have at least six live domains.', '最多删除的比例，0 到 1；所管理的类型在线上至少有六个域名时才计算。'),
};
const options = {
    limit: (0,words/* words */.aL)('More domains in one type are too many.', '一个类型最多的域名个数。'),
    allow_wildcard: (0,words/* words */.aL)('A wildcard may be the whole first label.', '允许用通配符作为第一段。'),
    max_age: (0,words/* words */.aL)('In days: an older snapshot is reported.', '天数：更旧的快照会被提示。'),
};
const others = {
    title,
    registeredTypes: (0,words/* words */.aL)(' Here: what is registered of them, with or without protocol.', '此处为其中已登记的域名，协议可省略。'),
    snapshot: (0,words/* words */.aL)('The snapshot that "swan-domains registered pull" writes, relative to this file: it is judged against in place of the lists beside it, which then say what shall be registered.', 'swan-domains registered pull 写出的快照，相对于本文件：以它代替旁边的列表作为检查依据，旁边的列表则表示应登记的域名。'),
    noToken: (0,words/* words */.aL)('This cannot be empty, and is never a token itself.', '此处不能为空，也不能填写 token 本身。'),
};
/** For the test that looks at every pair. */
const configWords = { keys, app, apps, token, types, modes, presets, protect: config_keys_protect, scan, options, others };
/** As `configSchema` takes them. */
function schemaTexts(lang) {
    const { title, registeredTypes, snapshot, noToken } = inLang(others, lang);
    const rules = Object.fromEntries(Object.entries(messages_rules/* ruleMessages */.D).map(([rule, { title }]) => [rule, title[lang]]));
    return {
        title,
        registeredTypes,
        snapshot,
        noToken,
        keys: inLang(keys, lang),
        app: inLang(app, lang),
        apps: inLang(apps, lang),
        ignore: inLang(ignore, lang),
        token: inLang(token, lang),
        types: inLang(types, lang),
        modes: inLang(modes, lang),
        presets: inLang(presets, lang),
        protect: inLang(config_keys_protect, lang),
        scan: inLang(scan, lang),
        options: inLang(options, lang),
        rules: rules,
    };
}
function inLang(table, lang) {
    const texts = Object.entries(table).map(([key, pair]) => [key, pair[lang]]);
    return Object.fromEntries(texts);
}

;// CONCATENATED MODULE: ./build/command/editor-schema.js
/**
 * Where an editor finds the schema of a new config. Never at an address: one on the network answers only where this
 * very package is published and its mirror can be reached. So it is a file: in the package, where the project has it,
 * else beside the config, written by us and committed with it.
 */






/**
 * @param config absolute
 * @param version of this package
 */
function schemaFor(config, cwd, lang, version) {
    const name = lang === 'zh' ? 'swan-domains.zh.schema.json' : 'swan-domains.schema.json';
    const folder = (0,external_node_path_.dirname)(config);
    const found = upward(folder)
        .flatMap((at) => [(0,external_node_path_.join)(at, 'node_modules', 'swan-domains', 'schemas', name), (0,external_node_path_.join)(at, name)])
        .find((file) => (0,external_node_fs_.existsSync)(file));
    const file = found ?? (0,external_node_path_.join)(folder, name);
    const local = (0,external_node_path_.relative)(folder, file).replaceAll(external_node_path_.sep, '/');
    const shown = (0,load_declaration/* showPath */.P8)(cwd, file);
    return {
        path: local.startsWith('.') ? local : `./${local}`,
        shown,
        write: found === undefined ? () => writeSchema(file, shown, schemaText(lang, version)) : null,
    };
}
/** @returns the schema of the config, as `swan-domains schema` prints it */
function schemaText(lang, version) {
    return `${JSON.stringify(configSchema(schemaTexts(lang), version), null, 2)}\n`;
}
/** This folder and those above it, up to the one that holds `.git`. */
function upward(folder) {
    const isLast = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')) || folder === (0,external_node_path_.parse)(folder).root;
    return isLast ? [folder] : [folder, ...upward((0,external_node_path_.dirname)(folder))];
}
/** @throws UsageError */
function writeSchema(file, shown, text) {
    try {
        (0,external_node_fs_.writeFileSync)(file, text, { flag: 'wx' });
    }
    catch (error) {
        if (!(error instanceof Error && 'code' in error))
            throw error;
        throw new usage_error/* UsageError */.e({ kind: 'cannot-write', path: shown, code: String(error.code) }, null, { cause: error });
    }
}


/***/ }),

/***/ 2757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ DEFAULT_PROTECT),
/* harmony export */   a: () => (/* binding */ breaches)
/* harmony export */ });
/* harmony import */ var _domain_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1337);
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
    for (const domainType of _domain_type_js__WEBPACK_IMPORTED_MODULE_0__/* .DOMAIN_TYPES */ .vk) {
        const difference = differences.get(domainType);
        if (difference && difference.target.length === 0 && difference.live.length > 0) {
            found.push({ limit: 'emptied', domainType, deletions: difference.delete.length });
        }
    }
    return found;
}


/***/ })

};
