export const id = 193;
export const ids = [193];
export const modules = {

/***/ 193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printSchema: () => (/* binding */ printSchema)
});

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

// EXTERNAL MODULE: ./build/report/read-result.js
var read_result = __webpack_require__(8737);
;// CONCATENATED MODULE: ./build/report/result-schema.js
/**
 * JSON Schema of every JSON that the command line and the Action print or write, for those who read it.
 *
 * Additions are compatible, so an object may have fields that are not named here: a reader must not refuse them. That
 * our own outputs have none but these, the tests see to. What a shortened `result` of the Action lacks is optional.
 */



const STATUSES = ['unchanged', 'pending', 'applied', 'refused', 'failed', 'skipped'];
const ACTIONS = ['add', 'delete', 'set', 'add-all'];
const COMMANDS_OF_THEIR_OWN = ['which', 'doctor', 'registered verify', 'registered verification-file'];
const result_schema_text = (description, more = {}) => ({ description, type: 'string', ...more });
const flag = (description) => ({ description, type: 'boolean' });
const count = (description, least = 0) => ({ description, type: 'integer', minimum: least });
const oneOf = (description, known) => ({ description, enum: known });
const list = (description, items) => ({ description, type: 'array', items });
const part = (description, name) => ({ description, $ref: `#/$defs/${name}` });
const partOrNull = (description, name) => ({
    description,
    anyOf: [{ $ref: `#/$defs/${name}` }, { type: 'null' }],
});
/** The same, or null. */
function orNull(of) {
    if (Array.isArray(of.enum))
        return { ...of, enum: [...of.enum, null] };
    return { ...of, type: [of.type, 'null'] };
}
function object(description, needed, optional = {}) {
    const properties = { ...needed, ...optional };
    return { description, type: 'object', required: Object.keys(needed), properties };
}
/** Something for each domain type, or for some; there are no other types. */
function byType(description, of) {
    const properties = Object.fromEntries(domain_type/* DOMAIN_TYPES */.vk.map((type) => [type, of]));
    return { description, type: 'object', properties, additionalProperties: false };
}
const schemaField = { const: read_result/* SCHEMA */.y, description: 'The form of this JSON. Additions do not change it.' };
const checksum = orNull(result_schema_text('SHA-256 of a plan: of this app’s, or of the run’s plans; null where none was made.', {
    pattern: '^[0-9a-f]{64}$',
}));
const result_schema_appId = orNull(result_schema_text('The app’s id as the config has it; null where there is none.'));
const message = result_schema_text('What is wrong, in one line, in the chosen language: for people.');
const remedy = result_schema_text('What would be right, in the chosen language: for people.');
const told = { kind: result_schema_text('What failed, as a word: for programs.'), message, remedy };
function withCommand(name, fields) {
    return { schema: schemaField, command: { const: name, description: 'The command that ran.' }, ...fields };
}
const problem = object('One finding.', {
    rule: result_schema_text('The id of the rule, as in docs/rules.'),
    severity: oneOf('How grave it is, by the config.', policy/* SEVERITIES */.oC),
    errno: orNull(count('What the platform would answer; null where it has no code for it.')),
    app_id: orNull(result_schema_text('Whose list it is; null where several apps share it, and where there is no id.')),
    domain_type: orNull(oneOf('In which list; null where it is about all of them.', domain_type/* DOMAIN_TYPES */.vk)),
    list: oneOf('Whether it stands in the app’s list, in that of what is registered, or in the program’s code.', [
        'domains',
        'registered',
        'called',
    ]),
    value: orNull(result_schema_text('The entry as it is written; null where it is about more than one.')),
    message,
    remedy,
    file: orNull(result_schema_text('The file, as from the working directory, with "/"; null for a flag or an input.')),
    source: orNull(result_schema_text('The flag, the input or the command, where there is no file.')),
    line: orNull(count('From 1.', 1)),
    column: orNull(count('From 1, in UTF-16 units.', 1)),
    end_line: orNull(count('From 1.', 1)),
    end_column: orNull(count('From 1, in UTF-16 units; exclusive.', 1)),
});
const suppressed = object('A finding that somebody has accepted.', {
    ...problem.properties,
    reason: result_schema_text('Why, as it is written.'),
    until: orNull(result_schema_text('The last day on which it is accepted, UTC.', { pattern: '^\\d{4}-\\d{2}-\\d{2}$' })),
    by: object('Where the suppression is written.', {
        kind: oneOf('On the line of the entry, or under "ignore".', ['comment', 'config']),
        file: orNull(result_schema_text('The file, as from the working directory, with "/".')),
        line: orNull(count('From 1.', 1)),
        column: orNull(count('From 1, in UTF-16 units.', 1)),
        end_line: orNull(count('From 1.', 1)),
        end_column: orNull(count('From 1, in UTF-16 units; exclusive.', 1)),
    }),
});
const fix = object('A finding that was mended, at its place before.', {
    rule: result_schema_text('The id of the rule.'),
    safe: flag('Does it leave every list the same domains?'),
    from: result_schema_text('What stood there.'),
    to: orNull(result_schema_text('What stands there now; null where the entry is gone.')),
    file: result_schema_text('The file, as from the working directory, with "/".'),
    line: count('From 1.', 1),
    column: count('From 1, in UTF-16 units.', 1),
});
const scanned = object('What of a program’s source was scanned.', {
    files: count('How many files were read.'),
    left_out: count('How many files nothing in the program loads.'),
    calls: list('Each domain that is called, once for each type.', object('A domain that the code calls.', {
        domain_type: oneOf('For which list.', domain_type/* DOMAIN_TYPES */.vk),
        domain: result_schema_text('Protocol, host and port, as they are written.'),
        by: result_schema_text('What calls it: `swan.request`.'),
        called_at: result_schema_text('Where that is called: file, line, column.'),
        file: orNull(result_schema_text('Where the domain is written.')),
        line: count('From 1.', 1),
        column: count('From 1, in UTF-16 units.', 1),
        ignored: flag('Has somebody said that it is meant?'),
    })),
});
const texts = { type: 'array', items: { type: 'string' } };
const result_schema_app = object('What became of one app, or of the platform’s own lists.', {
    app_id: result_schema_appId,
    status: oneOf('What became of it.', STATUSES),
    checksum,
    changes: byType('The types that differ.', {
        type: 'object',
        required: ['add', 'delete'],
        properties: {
            add: { ...texts, description: 'In canonical form.' },
            delete: { ...texts, description: 'As the platform spells it.' },
        },
    }),
    calls: list('The planned calls, in order.', { $ref: '#/$defs/call' }),
    sent: count('How many of the calls were carried out.'),
    error: partOrNull('Why it failed; null where it did not.', 'error'),
    refusal: partOrNull('Why nothing was sent; null where nothing was refused.', 'refusal'),
}, {
    target: part('What every managed type holds afterwards.', 'lists'),
    live: partOrNull('What was read last; null where nothing was read.', 'lists'),
    before: partOrNull('What was read first, where something was to be sent.', 'lists'),
});
const DEFINITIONS = {
    run: {
        ...object('The result of a command that judges, reads or changes lists, of "report merge", and of wrong usage of any.', {
            schema: schemaField,
            command: result_schema_text('The command that ran.'),
            ok: flag('Is exit_code 0?'),
            exit_code: oneOf('What the process ends with.', [0, 1, 2, 3, 4]),
            checksum,
            problems: list('In the order of their places.', { $ref: '#/$defs/problem' }),
            apps: list('In the order of the config; empty for check.', { $ref: '#/$defs/app' }),
            suppressed: list('What was found and accepted, in the order of places.', { $ref: '#/$defs/suppressed' }),
        }, {
            interrupted: flag('There, and true, only where somebody stopped the run.'),
            usage: part('What is wrong with usage or config: only with exit code 3.', 'usage'),
            usages: list('Where several configs were checked and more than one is wrong: all of them.', {
                $ref: '#/$defs/usage',
            }),
            scanned,
            configs: list('Of check with files: the configs that were checked.', { type: 'string' }),
            fixed: list('Of check --fix: what was mended, or of --fix-dry-run would be.', { $ref: '#/$defs/fix' }),
        }),
        anyOf: [
            {
                type: 'object',
                properties: { command: { description: 'None with a form of its own.', not: { enum: COMMANDS_OF_THEIR_OWN } } },
            },
            { required: ['usage'] },
        ],
    },
    problem,
    suppressed,
    fix,
    app: result_schema_app,
    lists: byType('A list for each domain type, or for some; a type that is absent was not read, or is not managed.', texts),
    call: object('One call of the platform.', {
        endpoint: oneOf('Of which interface.', domain_type.ENDPOINTS),
        action: oneOf('What it does.', ACTIONS),
        domains: part('The lists that it carries.', 'lists'),
    }),
    error: object('A failure of the platform, the network or the token.', {
        ...told,
        endpoint: orNull(oneOf('Of the call that failed; null where it was none.', domain_type.ENDPOINTS)),
        action: orNull(oneOf('Of the call that failed; null where it was none.', [...ACTIONS, 'get'])),
        errno: orNull(count('What the platform answered; null where it was no errno.')),
        error_code: orNull({
            description: 'What the gateway answered; null where it was not the gateway.',
            type: 'integer',
        }),
    }),
    refusal: object('Why nothing of this app was sent.', {
        kind: result_schema_text('The reason, as a word: for programs.'),
        message: result_schema_text('Reason and remedy in one line, in the chosen language: for people.'),
        reason: result_schema_text('Why, in the chosen language: for people.'),
        remedy: orNull(remedy),
    }),
    usage: object('Wrong usage, or a config that cannot be used.', {
        kind: result_schema_text('What is wrong, as a word: for programs.'),
        message,
        file: orNull(result_schema_text('The file that it is about; null where it is a flag or an input.')),
        line: orNull(count('From 1.', 1)),
        column: orNull(count('From 1, in UTF-16 units.', 1)),
    }),
    told: object('A failure before anything could be asked.', told),
    which: object('The result of "which".', withCommand('which', {
        domain: result_schema_text('What was asked for, as it was given.'),
        found: list('Where it is.', object('One app’s list that has it.', {
            app_id: result_schema_appId,
            domain_type: oneOf('In which list.', domain_type/* DOMAIN_TYPES */.vk),
            domain: result_schema_text('As the config or the platform spells it.'),
            declared: flag('Does the config declare it?'),
            live: orNull(flag('Does the app have it? null where nobody asked, or it could not be read.')),
        })),
        unread: list('The ids of apps that could not be read.', { type: ['string', 'null'] }),
    })),
    doctor: object('The result of "doctor".', withCommand('doctor', {
        address: result_schema_text('Where the platform is asked.'),
        proxy: orNull(result_schema_text('The way there, without user and password; null for the direct one.')),
        apps: list('In the order of the config.', object('One app, asked once.', {
            app_id: result_schema_appId,
            token: object('What can be seen of its token.', {
                from: result_schema_text('Where it is from, never the token itself.'),
                kind: orNull(oneOf('Whose it is by its form; null where there is none.', ['app', 'platform', 'refresh', 'unknown'])),
                expires_at: orNull(result_schema_text('ISO 8601; null where it does not say.')),
            }),
            ok: flag('Did the platform answer?'),
            error: orNull(result_schema_text('Why it did not, in the chosen language; null where it did.')),
            remedy: orNull(remedy),
        })),
    })),
    verify: object('The result of "registered verify".', withCommand('registered verify', {
        ok: flag('Is exit_code 0?'),
        exit_code: oneOf('What the process ends with.', [0, 1, 4]),
        connect_to: orNull(result_schema_text('The server that was asked in place of each domain’s own.')),
        error: partOrNull('Why the file could not be had; then no domain was asked.', 'told'),
        domains: list('In the order given.', { $ref: '#/$defs/verification' }),
    })),
    verification: object('One business domain, asked for the verification file.', {
        domain: result_schema_text('As it is written.'),
        host: orNull(result_schema_text('In canonical form; null where the text is no domain.')),
        verdict: oneOf('What it comes to.', ['good', 'warned', 'wrong', 'not-asked']),
        faults: list('What is wrong.', { $ref: '#/$defs/finding' }),
        warnings: list('What will be, or may be.', { $ref: '#/$defs/finding' }),
        attempts: list('One for each family of addresses.', { $ref: '#/$defs/attempt' }),
    }),
    finding: object('What speaks against a business domain.', {
        kind: told.kind,
        families: list('The families of addresses that it was seen at.', { enum: [4, 6] }),
        message,
        remedy,
    }),
    attempt: object('One try, over one family of addresses.', {
        family: oneOf('IPv4 or IPv6.', [4, 6]),
        address: result_schema_text('The address that was asked.'),
        result: oneOf('What came of it.', ['answered', 'failed', 'private-address', 'not-tried']),
        code: orNull(result_schema_text('The system’s code, where it failed.')),
        certificate: {
            ...object('The server’s certificate; null where none was seen.', {
                valid: flag('Is it?'),
                reason: orNull(result_schema_text('Why it is not, as OpenSSL names it.')),
                valid_to: orNull(result_schema_text('ISO 8601; null where it cannot be read.')),
                days_left: orNull({ description: 'Whole days, negative once it has ended.', type: 'integer' }),
            }),
            type: ['object', 'null'],
        },
        status: orNull(count('Of HTTP.')),
        content_type: orNull(result_schema_text('As the server says.')),
        redirect: orNull(result_schema_text('The origin that it sends to; it is not asked.')),
        file: {
            ...object('What was answered with status 200; else null.', {
                equal: flag('Is it the platform’s file, byte for byte?'),
                difference: orNull(result_schema_text('In what it differs, as a word.')),
                length: count('In bytes, as far as it was read.'),
                complete: flag('Was it read to its end?'),
                start: result_schema_text('How it begins.'),
            }),
            type: ['object', 'null'],
        },
    }),
    'verification-file': object('The result of "registered verification-file".', withCommand('registered verification-file', {
        ok: flag('Is exit_code 0?'),
        exit_code: oneOf('What the process ends with.', [0, 4]),
        path: result_schema_text('Where the file is.'),
        status: orNull(oneOf('What was done; null where it could not be had.', ['written', 'unchanged'])),
        error: partOrNull('Why it could not be had.', 'told'),
    })),
};
/** Draft 2020-12. */
const resultSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'swan-domains result',
    description: 'What swan-domains prints with --format json, saves with --out, and the Action hands on.',
    oneOf: ['run', 'which', 'doctor', 'verify', 'verification-file'].map((name) => ({ $ref: `#/$defs/${name}` })),
    $defs: DEFINITIONS,
};

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/cli/schema.js
/** `swan-domains schema`: a JSON Schema on stdout, the same that the package ships below `schemas/`. */





/** What there is a schema of. */
const schemas = {
    config: (lang) => configSchema(schemaTexts(lang), version/* VERSION */.x),
    /** Of all that is printed as JSON. */
    result: () => resultSchema,
};
/** @throws UsageError for what has no schema */
function printSchema(argument, lang, host) {
    const of = argument ?? 'config';
    if (!Object.hasOwn(schemas, of)) {
        throw new usage_error/* UsageError */.e({ kind: 'option-value', option: 'schema', value: of, known: Object.keys(schemas) });
    }
    host.stdout(`${JSON.stringify(schemas[of](lang), null, 2)}\n`);
    return 0;
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


/***/ }),

/***/ 8737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readResult),
/* harmony export */   y: () => (/* binding */ SCHEMA)
/* harmony export */ });
/* harmony import */ var _core_domain_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1337);
/* harmony import */ var _core_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6390);
/* harmony import */ var _messages_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(405);



const SCHEMA = 'swan-domains/1';
/**
 * @param at how the value is called in the error: `results[0]`
 * @returns the same value; fields that are not known here stay in it
 * @throws RangeError for another form: one line, which says where and what
 */
function readResult(value, at) {
    result(value, at);
    return value;
}
function expected(what, value, at) {
    return new RangeError(`${at}: expected ${what}, found ${shown(value)}`);
}
function shown(value) {
    if (typeof value === 'string')
        return (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value);
    if (typeof value === 'number' || typeof value === 'boolean' || value === null)
        return String(value);
    return Array.isArray(value) ? 'a list' : value === undefined ? 'nothing' : `a value of type ${typeof value}`;
}
const text = (value, at) => {
    if (typeof value !== 'string')
        throw expected('a text', value, at);
};
const flag = (value, at) => {
    if (typeof value !== 'boolean')
        throw expected('true or false', value, at);
};
const whole = (least) => (value, at) => {
    if (!Number.isSafeInteger(value) || value < least)
        throw expected('a whole number', value, at);
};
/** What else would be no result as its schema has it, and be printed again by who merges. */
const written = (what, pattern) => (value, at) => {
    if (typeof value !== 'string' || !pattern.test(value))
        throw expected(what, value, at);
};
const orNull = (form) => (value, at) => {
    if (value !== null)
        form(value, at);
};
const oneOf = (known) => (value, at) => {
    if (!known.includes(value))
        throw expected(`one of ${known.join(', ')}`, value, at);
};
const listOf = (form) => (value, at) => {
    if (!Array.isArray(value))
        throw expected('a list', value, at);
    for (const [index, member] of value.entries())
        form(member, `${at}[${index}]`);
};
/** Fields that are not named may be there: additions are compatible. */
const object = (needed, optional = {}) => (value, at) => {
    const fields = fieldsOf(value, at);
    for (const [key, form] of Object.entries(needed))
        form(fields.get(key), `${at}.${key}`);
    for (const [key, form] of Object.entries(optional)) {
        if (fields.get(key) !== undefined)
            form(fields.get(key), `${at}.${key}`);
    }
};
/** Something for each domain type, or for some. */
const byType = (form) => (value, at) => {
    for (const [type, one] of fieldsOf(value, at)) {
        oneOf(_core_domain_type_js__WEBPACK_IMPORTED_MODULE_1__/* .DOMAIN_TYPES */ .vk)(type, at);
        form(one, `${at}.${type}`);
    }
};
function fieldsOf(value, at) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw expected('an object', value, at);
    return new Map(Object.entries(value));
}
const count = whole(0);
const textOrNull = orNull(text);
const countOrNull = orNull(count);
const place = whole(1);
const placeOrNull = orNull(place);
const checksum = orNull(written('a checksum', /^[0-9a-f]{64}$/));
const day = orNull(written('a day as in "2027-01-31"', /^\d{4}-\d{2}-\d{2}$/));
const positions = {
    file: textOrNull,
    line: placeOrNull,
    column: placeOrNull,
    end_line: placeOrNull,
    end_column: placeOrNull,
};
const lists = byType(listOf(text));
const STATUSES = ['unchanged', 'pending', 'applied', 'refused', 'failed', 'skipped'];
const ACTIONS = ['add', 'delete', 'set', 'add-all'];
const problemFields = {
    rule: text,
    severity: oneOf(_core_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC),
    errno: countOrNull,
    app_id: textOrNull,
    domain_type: orNull(oneOf(_core_domain_type_js__WEBPACK_IMPORTED_MODULE_1__/* .DOMAIN_TYPES */ .vk)),
    value: textOrNull,
    message: text,
    remedy: text,
    source: textOrNull,
    ...positions,
};
/** What an older version does not say. */
const list = { list: oneOf(['domains', 'registered', 'called']) };
const app = object({
    app_id: textOrNull,
    status: oneOf(STATUSES),
    changes: byType(object({ add: listOf(text), delete: listOf(text) })),
    calls: listOf(object({ endpoint: oneOf(_core_domain_type_js__WEBPACK_IMPORTED_MODULE_1__.ENDPOINTS), action: oneOf(ACTIONS), domains: lists })),
    sent: count,
    error: orNull(object({
        kind: text,
        endpoint: orNull(oneOf(_core_domain_type_js__WEBPACK_IMPORTED_MODULE_1__.ENDPOINTS)),
        action: orNull(oneOf([...ACTIONS, 'get'])),
        message: text,
        remedy: text,
    }, { errno: countOrNull, error_code: orNull(whole(Number.MIN_SAFE_INTEGER)) })),
    refusal: orNull(object({ kind: text, message: text }, { reason: text, remedy: textOrNull })),
}, { checksum, target: lists, live: orNull(lists), before: orNull(lists) });
const usage = object({ kind: text, message: text, file: textOrNull, line: placeOrNull, column: placeOrNull });
const result = object({
    schema: oneOf([SCHEMA]),
    command: text,
    ok: flag,
    exit_code: oneOf([0, 1, 2, 3, 4]),
    problems: listOf(object(problemFields, list)),
    apps: listOf(app),
}, {
    checksum,
    interrupted: flag,
    suppressed: listOf(object({ ...problemFields, reason: text, until: day }, { ...list, by: object({ kind: oneOf(['comment', 'config']) }, positions) })),
    fixed: listOf(object({ rule: text, safe: flag, from: text, to: textOrNull, file: text, line: place, column: place })),
    configs: listOf(text),
    usage,
    usages: listOf(usage),
});


/***/ })

};
