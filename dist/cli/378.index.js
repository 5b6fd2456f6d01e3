export const id = 378;
export const ids = [378];
export const modules = {

/***/ 4699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ NO_DECLARATION),
  A: () => (/* binding */ parseDeclaration)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/core/diff.js
var diff = __webpack_require__(6055);
// EXTERNAL MODULE: ./build/core/domain-type.js
var domain_type = __webpack_require__(1337);
// EXTERNAL MODULE: ./build/core/entry.js + 1 modules
var entry = __webpack_require__(8390);
// EXTERNAL MODULE: ./build/core/list.js
var list = __webpack_require__(5760);
// EXTERNAL MODULE: ./build/core/policy.js
var policy = __webpack_require__(6390);
// EXTERNAL MODULE: ./build/core/near.js
var near = __webpack_require__(9382);
;// CONCATENATED MODULE: ./build/config/read-node.js
/** Nodes -> values of the expected type, or a `UsageError` at the node. */


const unknownKey = (key, near, known) => ({ kind: 'unknown-key', key, near, known });
/**
 * Reads a map whose keys are known.
 *
 * @returns the fields in the order in which they are written
 * @throws UsageError for another type, an unknown key, a key without a value
 */
function readMap(source, key, node, known, unknown = unknownKey) {
    const map = source.resolve(node);
    if (!(0,dist/* isMap */.jh)(map))
        throw wrongType(source, key, 'map', node);
    return map.items.map((pair) => {
        const keyNode = pair.key;
        const name = (0,dist/* isScalar */.jn)(keyNode) ? String(keyNode.value) : null;
        if (name === null)
            throw wrongType(source, key, 'text', keyNode);
        if (!known.includes(name)) {
            throw source.fail(unknown(name, (0,near/* nearNames */.$)(known)(name), known), keyNode);
        }
        const value = pair.value;
        if (!value || ((0,dist/* isScalar */.jn)(value) && value.value === null))
            throw source.fail({ kind: 'no-value', key: name }, keyNode);
        return { key: name, keyNode, node: value };
    });
}
/** @throws UsageError for another type; numbers and booleans are not texts */
function readText(source, key, node) {
    const scalar = source.resolve(node);
    if (!(0,dist/* isScalar */.jn)(scalar) || typeof scalar.value !== 'string')
        throw wrongType(source, key, 'text', node);
    return scalar;
}
/** @throws UsageError for another type, or a text that is not one of these */
function readChoice(source, key, node, known) {
    const found = readText(source, key, node).value;
    const choice = known.find((one) => one === found);
    if (choice === undefined)
        throw source.fail({ kind: 'wrong-value', key, found, known }, node);
    return choice;
}
/** @throws UsageError for another type, or a number outside the range */
function readNumber(source, key, node, range) {
    const scalar = source.resolve(node);
    if (!(0,dist/* isScalar */.jn)(scalar) || typeof scalar.value !== 'number')
        throw wrongType(source, key, 'number', node);
    const { value } = scalar;
    const fits = value >= range.least && value <= range.most && (!range.whole || Number.isInteger(value));
    if (!fits)
        throw source.fail({ kind: 'wrong-number', key, found: String(value), ...range }, node);
    return value;
}
function readBoolean(source, key, node) {
    const scalar = source.resolve(node);
    if (!(0,dist/* isScalar */.jn)(scalar) || typeof scalar.value !== 'boolean')
        throw wrongType(source, key, 'boolean', node);
    return scalar.value;
}
/** A scalar's text as it is written: `016…` keeps its zero. */
function readSourceText(source, key, node) {
    const scalar = source.resolve(node);
    if (!(0,dist/* isScalar */.jn)(scalar))
        throw wrongType(source, key, 'text', node);
    return scalar.source ?? String(scalar.value);
}
/** The members of a list; `null` for anything else. */
function readSequence(source, node) {
    const list = source.resolve(node);
    return (0,dist/* isSeq */.oP)(list) ? list.items : null;
}
function wrongType(source, key, expected, node) {
    return source.fail({ kind: 'wrong-type', key, expected, found: typeName(source.resolve(node)) }, node);
}
function typeName(node) {
    if ((0,dist/* isMap */.jh)(node))
        return 'map';
    if ((0,dist/* isSeq */.oP)(node))
        return 'list';
    if (!(0,dist/* isScalar */.jn)(node))
        return 'alias';
    return node.value === null ? 'null' : typeof node.value === 'string' ? 'text' : typeof node.value;
}

// EXTERNAL MODULE: ./build/core/rules/index.js + 21 modules
var core_rules = __webpack_require__(2675);
;// CONCATENATED MODULE: ./build/config/rule-settings.js



const LEVELS = [...policy/* SEVERITIES */.oC, 'off'];
const LARGEST_LIMIT = 1_000_000;
/** @example `{ secure-protocol: error, max-domains: [warning, { limit: 30 }] }` */
function readRules(source, node) {
    const rules = readMap(source, 'rules', node, core_rules/* RULE_IDS */.Iu, (rule, near) => ({ kind: 'unknown-rule', rule, near }));
    return Object.fromEntries(rules.map(({ key, node }) => [key, readSetting(source, key, node)]));
}
function readSetting(source, rule, node) {
    const parts = readSequence(source, node);
    if (!parts)
        return readChoice(source, rule, node, LEVELS);
    const [level, options] = parts;
    if (!level || parts.length > 2)
        throw wrongType(source, rule, 'severity-setting', node);
    const severity = readChoice(source, rule, level, LEVELS);
    return options ? [severity, readOptions(source, rule, options)] : severity;
}
/** An option is of the type of its default. */
function readOptions(source, rule, node) {
    const defaults = { ...policy/* DEFAULT_OPTIONS */.lp[rule] };
    const options = readMap(source, rule, node, Object.keys(defaults)).map(({ key, node }) => {
        const range = { least: 1, most: LARGEST_LIMIT, whole: true };
        const isNumber = typeof defaults[key] === 'number';
        return [key, isNumber ? readNumber(source, key, node, range) : readBoolean(source, key, node)];
    });
    return Object.fromEntries(options);
}

// EXTERNAL MODULE: ./build/app/usage-error.js
var usage_error = __webpack_require__(3088);
;// CONCATENATED MODULE: ./build/config/yaml-source.js
/**
 * A YAML (or JSON) text as nodes that know where they are written.
 *
 * The nodes are walked, never turned into plain objects: positions would be lost, an unquoted `*.example.com` (an
 * alias to YAML) would only fail late, and an alias bomb would be expanded.
 */


/** How many characters of YAML all aliases together may stand for. */
const MAX_ALIASED = 1024 * 1024;
/**
 * @param shown the file's name in places
 * @throws UsageError for what is not YAML, is empty, or has a tag
 */
function parseYaml(text, shown) {
    try {
        return read(text, shown);
    }
    catch (error) {
        // The parser recurses: brackets nested ten thousand deep end its stack.
        if (error instanceof RangeError)
            throw new usage_error/* UsageError */.e({ kind: 'yaml', detail: 'nested too deeply' }, { file: shown });
        throw error;
    }
}
function read(text, shown) {
    const lines = new dist/* LineCounter */.HN();
    const failAt = (usage, offset) => {
        const { line, col } = lines.linePos(Math.max(offset, 0));
        return new usage_error/* UsageError */.e(usage, { file: shown, line, column: col });
    };
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
    const [error] = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0]);
    if (error?.code === 'DUPLICATE_KEY') {
        const key = text.slice(error.pos[0]).match(/^"[^"]*"|^'[^']*'|^[^\s:]+/)?.[0] ?? '';
        throw failAt({ kind: 'duplicate-key', key }, error.pos[0]);
    }
    if (error)
        throw failAt({ kind: 'yaml', detail: error.message.split('\n')[0] ?? error.message }, error.pos[0]);
    const root = document.contents;
    if (!root || ((0,dist/* isScalar */.jn)(root) && root.value === null))
        throw new usage_error/* UsageError */.e({ kind: 'config-empty' }, { file: shown });
    let aliased = 0;
    const place = (start, end) => {
        const [from, to] = [lines.linePos(start), lines.linePos(Math.max(start, end))];
        return { file: shown, line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
    };
    const startOf = (node) => node.range?.[0] ?? 0;
    const placeOf = (node) => place(startOf(node), node.range?.[1] ?? startOf(node));
    const fail = (usage, node) => failAt(usage, startOf(node));
    const targets = new Map();
    const anchors = new Map();
    (0,dist/* visit */.YR)(document, {
        Alias(_key, alias) {
            const target = anchors.get(alias.source); // the last one before it, as YAML has it
            if (target)
                targets.set(alias, target);
        },
        Value(_key, node) {
            if (node.tag)
                throw fail({ kind: 'tag', tag: node.tag }, node);
            if (node.anchor)
                anchors.set(node.anchor, node);
        },
    });
    return {
        root,
        place,
        placeOf,
        fail,
        resolve(node) {
            if (!(0,dist/* isAlias */.Vj)(node))
                return node;
            const target = targets.get(node);
            if (!target) {
                const kind = node.source.includes('.') ? 'unquoted-wildcard' : 'unknown-alias';
                throw fail({ kind, text: `*${node.source}` }, node);
            }
            aliased += (target.range?.[1] ?? 0) - startOf(target);
            if (aliased > MAX_ALIASED)
                throw fail({ kind: 'too-many-aliases', limit: MAX_ALIASED }, node);
            return target;
        },
        placeInside(scalar, offset, length) {
            const value = String(scalar.value);
            const quoted = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE' ? 1 : 0;
            const start = startOf(scalar) + quoted;
            const exact = text.startsWith(value, start);
            return exact ? place(start + offset, start + offset + length) : place(startOf(scalar), startOf(scalar));
        },
    };
}

;// CONCATENATED MODULE: ./build/config/declaration.js
/** `swan-domains.yml` -> Declaration: what the user declares, with the place of every entry. */









const NO_DECLARATION = { file: null, text: '', appId: null, domains: {} };
const KEYS = ['app_id', 'registered', 'domains', 'mode', 'preset', 'rules', 'protect'];
const PROTECT_KEYS = ['max_deletions', 'max_deletion_share'];
/**
 * @param shown the file's name in places and messages
 * @throws UsageError with a place, for anything that is not as the documentation has it
 */
function parseDeclaration(text, shown) {
    const source = parseYaml(text, shown);
    let declaration = { ...NO_DECLARATION, file: shown, text };
    for (const { key, node } of readMap(source, 'config', source.root, KEYS)) {
        declaration = { ...declaration, ...readKey(source, key, node) };
    }
    return declaration;
}
function readKey(source, key, node) {
    switch (key) {
        case 'app_id':
            return { appId: readSourceText(source, key, node) };
        case 'registered':
        case 'domains':
            return { [key]: readLists(source, key, node) };
        case 'mode':
            return { mode: readChoice(source, key, node, diff/* MODES */.F) };
        case 'preset':
            return { preset: readChoice(source, key, node, policy/* PRESETS */.fG) };
        case 'rules':
            return { rules: readRules(source, node) };
        case 'protect':
            return { protect: readProtect(source, node) };
    }
}
function readLists(source, key, node) {
    const lists = readMap(source, key, node, domain_type/* DOMAIN_TYPES */.vk).map((field) => {
        const list = {
            entries: readEntries(source, field.key, field.node),
            place: source.placeOf(field.keyNode),
        };
        return [field.key, list];
    });
    return Object.fromEntries(lists);
}
/** A text is a comma list, as in the API; so is each text of a list. An empty text alone is an empty list. */
function readEntries(source, key, node) {
    const members = readSequence(source, node);
    if (!members) {
        if (!(0,dist/* isScalar */.jn)(source.resolve(node)))
            throw wrongType(source, key, 'list', node);
        return readCommaList(source, key, node);
    }
    return members.flatMap((member) => {
        if ((0,dist/* isScalar */.jn)(member) && member.value === null)
            throw source.fail({ kind: 'no-value', key }, member);
        const entries = readCommaList(source, key, member);
        return entries.length > 0 ? entries : [{ ...(0,entry/* parseEntry */.ER)(''), place: source.placeOf(member) }];
    });
}
function readCommaList(source, key, node) {
    const scalar = readText(source, key, node);
    return (0,list/* splitList */.ry)(scalar.value).map(({ text, offset, separator }) => ({
        ...(0,entry/* parseEntry */.ER)(text),
        offset,
        place: source.placeInside(scalar, offset, text.length),
        ...(separator === undefined ? {} : { separator }),
    }));
}
function readProtect(source, node) {
    const fields = readMap(source, 'protect', node, PROTECT_KEYS).map(({ key, node }) => {
        const share = key === 'max_deletion_share';
        const range = { least: 0, most: share ? 1 : Number.MAX_SAFE_INTEGER, whole: !share };
        return [key, readNumber(source, key, node, range)];
    });
    return Object.fromEntries(fields);
}


/***/ }),

/***/ 1378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ loadDeclaration)
});

// UNUSED EXPORTS: showPath

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/config/declaration.js + 3 modules
var declaration = __webpack_require__(4699);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/config/find-config.js
/** Which file is the config: the named one, or the nearest upward, no further than the repository's root. */


const CONFIG_NAMES = ['swan-domains.yml', 'swan-domains.yaml', 'swan-domains.json'];
/**
 * @param from absolute
 * @returns an absolute path, or `null` where there is none up to the directory that holds `.git`
 */
function findConfig(from) {
    for (let directory = (0,external_node_path_.resolve)(from);; directory = (0,external_node_path_.dirname)(directory)) {
        for (const name of CONFIG_NAMES)
            if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, name)))
                return (0,external_node_path_.join)(directory, name);
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, '.git')) || directory === (0,external_node_path_.parse)(directory).root)
            return null;
    }
}

// EXTERNAL MODULE: ./build/app/usage-error.js
var usage_error = __webpack_require__(3088);
;// CONCATENATED MODULE: ./build/config/read-text.js
/** A file -> its text. Not UTF-8, too large, not a file: said in one line, never guessed at. */


const MAX_CONFIG_BYTES = 16 * 1024 * 1024;
/**
 * @param path absolute
 * @param shown as the user would write it
 * @returns the text without a byte order mark
 * @throws UsageError
 */
function readText(path, shown) {
    const fail = (usage, cause) => new usage_error/* UsageError */.e(usage, { file: shown }, { cause });
    let bytes;
    try {
        const stat = (0,external_node_fs_.statSync)(path);
        if (!stat.isFile())
            throw fail({ kind: 'config-unreadable', reason: 'directory', detail: shown });
        if (stat.size > MAX_CONFIG_BYTES) {
            throw fail({ kind: 'config-too-large', bytes: stat.size, limit: MAX_CONFIG_BYTES });
        }
        bytes = (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e)
            throw error;
        const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            throw fail({ kind: 'config-not-found', path: shown }, error);
        const reason = code === 'EACCES' || code === 'EPERM' ? 'permission' : 'other';
        throw fail({ kind: 'config-unreadable', reason, detail: code }, error);
    }
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        if (text.includes('\0'))
            throw fail({ kind: 'config-encoding', looksLike: guessEncoding(bytes) });
        return text;
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e)
            throw error;
        throw fail({ kind: 'config-encoding', looksLike: guessEncoding(bytes) }, error);
    }
}
function guessEncoding(bytes) {
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
        return 'utf-16';
    if (bytes.includes(0))
        return 'binary';
    try {
        const text = new TextDecoder('gbk', { fatal: true }).decode(bytes);
        return /\p{Script=Han}/u.test(text) ? 'gbk' : 'unknown';
    }
    catch {
        return 'unknown';
    }
}

;// CONCATENATED MODULE: ./build/config/load-declaration.js
/** The config file, found and read. */




/**
 * @param cwd absolute
 * @param named `--config`; `null`: the nearest one upward
 * @returns an empty declaration where none is named and none is found
 * @throws UsageError
 */
function loadDeclaration(cwd, named) {
    const path = named === null ? findConfig(cwd) : (0,external_node_path_.resolve)(cwd, named);
    if (path === null)
        return declaration/* NO_DECLARATION */.f;
    const shown = showPath(cwd, path);
    return (0,declaration/* parseDeclaration */.A)(readText(path, shown), shown);
}
/** As the user would write it from `cwd`, with `/` on every system: annotations need it so. */
function showPath(cwd, path) {
    const local = (0,external_node_path_.relative)(cwd, path);
    const inside = local !== '' && !(0,external_node_path_.isAbsolute)(local) && !local.startsWith(`..${external_node_path_.sep}..${external_node_path_.sep}..${external_node_path_.sep}`);
    return (inside ? local : path).replaceAll(external_node_path_.sep, '/');
}


/***/ }),

/***/ 7455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ suffixFacts)
/* harmony export */ });
/* harmony import */ var tldts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(935);
/** What the public suffix list says of a host. Never called "registered domain": that is the platform's word. */

const OPTIONS = {
    allowPrivateDomains: true, // `github.io`: whoever registers it covers strangers
    detectIp: false,
    extractHostname: false,
    validateHostname: false, // hosts are judged by `host`, more strictly
};
/**
 * @param host canonical, a domain and no address
 * @example suffixFacts('a.example.com.cn') // { suffix: 'com.cn', kind: 'icann', registrable: 'example.com.cn' }
 */
function suffixFacts(host) {
    const { publicSuffix, isIcann, isPrivate, domain } = (0,tldts__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(host, OPTIONS);
    return {
        suffix: publicSuffix ?? host,
        kind: isPrivate ? 'private' : isIcann ? 'icann' : 'unknown',
        registrable: domain,
    };
}


/***/ }),

/***/ 835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ createRegistry)
/* harmony export */ });
/* harmony import */ var _domain_lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3624);
/* harmony import */ var _domain_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1337);
/* harmony import */ var _near_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9382);
/* harmony import */ var _public_suffix_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7455);
/**
 * The registered domains (登记的域名) of the platform, compiled once. An app may only be given a registered domain
 * of the same type or a subdomain of one, at any depth, on label boundaries (errno 470016).
 *
 * | registered    | ok                                    | not ok                                      |
 * |---------------|---------------------------------------|---------------------------------------------|
 * | `example.com` | `example.com`, `a.b.example.com`      | `badexample.com`, `example.com.evil.net`    |
 *
 * Interpretations of a silent document: a registered domain of one type says nothing about another type, and its
 * protocol does not limit the candidate's (a difference is a warning, `protocol-mismatch`).
 */




const MOST_NAMED = 3;
/**
 * @param registered per type, with or without protocol; malformed entries are left out here and reported by `check`
 * @example
 * const registry = createRegistry({ request_domain: 'example.com' });
 * registry.covering('request_domain', host('a.example.com')) // [{ host: 'example.com', protocols: [null] }]
 */
function createRegistry(registered) {
    const types = new Map();
    for (const [type, list] of (0,_domain_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .readLists */ .q)(registered))
        types.set(type, compile(list.entries));
    return {
        knows: (type) => types.has(type),
        covering: (type, host) => covering(types.get(type), host),
        nearest(type, host) {
            const own = types.get(type);
            const elsewhere = _domain_type_js__WEBPACK_IMPORTED_MODULE_1__/* .DOMAIN_TYPES */ .vk.filter((other) => other !== type && covering(types.get(other), host).length > 0);
            return own ? { ...near(own, host), elsewhere } : { related: [], similar: [], elsewhere };
        },
    };
}
function compile(entries) {
    const covers = new Map();
    for (const { host, protocol } of entries) {
        if (!host || host.wildcard)
            continue;
        const cover = covers.get(host.name);
        if (!cover)
            covers.set(host.name, { host: host.name, protocols: [protocol] });
        else if (!cover.protocols.includes(protocol))
            cover.protocols.push(protocol);
    }
    return { covers };
}
function covering(registry, host) {
    const found = [];
    if (!registry)
        return found;
    let name = host.name;
    for (;;) {
        const cover = registry.covers.get(name);
        if (cover)
            found.push(cover);
        const dot = host.kind === 'domain' ? name.indexOf('.') : -1;
        if (dot < 0)
            return found;
        name = name.slice(dot + 1);
    }
}
function near(registry, host) {
    registry.byRegistrable ??= groupByRegistrable([...registry.covers.keys()]);
    registry.similar ??= (0,_near_js__WEBPACK_IMPORTED_MODULE_2__/* .nearNames */ .$)([...registry.byRegistrable.keys()]);
    if (host.kind !== 'domain')
        return { related: [], similar: [] };
    const registrable = (0,_public_suffix_js__WEBPACK_IMPORTED_MODULE_3__/* .suffixFacts */ .j)(host.name).registrable ?? host.name;
    const related = (registry.byRegistrable.get(registrable) ?? []).slice(0, MOST_NAMED);
    const similar = registry.similar(registrable).slice(0, MOST_NAMED);
    return { related, similar: related.length > 0 ? [] : similar };
}
function groupByRegistrable(hosts) {
    const groups = new Map();
    for (const host of hosts) {
        const registrable = (0,_public_suffix_js__WEBPACK_IMPORTED_MODULE_3__/* .suffixFacts */ .j)(host).registrable ?? host;
        groups.set(registrable, [...(groups.get(registrable) ?? []), host]);
    }
    return groups;
}


/***/ }),

/***/ 2675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Iu: () => (/* binding */ RULE_IDS),
  KX: () => (/* binding */ isRuleId),
  aO: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./build/core/domain-type.js
var domain_type = __webpack_require__(1337);
;// CONCATENATED MODULE: ./build/core/rule.js
/** What a rule is. One rule a file in `rules/`, its file named as its id. */
function defineEntryRule(rule) {
    return { ...rule, scope: 'entry' };
}
function defineListRule(rule) {
    return { ...rule, scope: 'list' };
}
function defineDeclarationRule(rule) {
    return { ...rule, scope: 'declaration' };
}

;// CONCATENATED MODULE: ./build/core/rules/allowed-protocol.js


/**
 * Platform errno 470014: 协议目前只支持http:// https:// wss://. A registered domain may have none: the platform's
 * documents show both forms.
 */
const allowedProtocol = defineEntryRule({
    id: 'allowed-protocol',
    foresees: 470014,
    severity: 'error',
    judges: ['domains', 'registered'],
    check: ({ text, protocol }, { subject }) => {
        if (text === '' || (protocol === null && subject === 'registered'))
            return null;
        const allowed = domain_type/* PROTOCOLS */.yv;
        return allowed.includes(protocol) ? null : { protocol, allowed: domain_type/* PROTOCOLS */.yv };
    },
});

;// CONCATENATED MODULE: ./build/core/rules/canonical-form.js

/** One domain, one spelling: lists can then be compared by reading them, and what is sent is what is written. */
const canonicalForm = defineEntryRule({
    id: 'canonical-form',
    foresees: null,
    severity: 'warning',
    judges: ['domains', 'registered'],
    check: ({ canonical, reasons }) => (canonical !== null && reasons.length > 0 ? { canonical, reasons } : null),
});

;// CONCATENATED MODULE: ./build/core/rules/domain-format.js

const WILDCARD = { kind: 'wildcard' };
/**
 * Platform errno 470014: a domain is protocol + host and nothing else. Whether `*.example.com` is accepted is not
 * documented (a FAQ of 2020 suggests it), so it takes a setting; a registered domain covers its subdomains without.
 */
const domainFormat = defineEntryRule({
    id: 'domain-format',
    foresees: 470014,
    severity: 'error',
    judges: ['domains', 'registered'],
    check: ({ text, host, faults, canonical }, { subject, options }) => {
        if (text === '')
            return null;
        const refused = host?.wildcard && (subject === 'registered' || !options['domain-format'].allow_wildcard);
        if (faults.length === 0 && !refused)
            return null;
        return { faults: refused ? [WILDCARD, ...faults] : faults, canonical: refused ? null : canonical };
    },
});

// EXTERNAL MODULE: ./build/core/entry.js + 1 modules
var core_entry = __webpack_require__(8390);
// EXTERNAL MODULE: ./build/core/near.js
var near = __webpack_require__(9382);
;// CONCATENATED MODULE: ./build/core/rules/domain-not-configured.js



/** Platform errno 470017: 删除的域名在小程序中没有设置过. Needs the live lists. */
const domainNotConfigured = defineEntryRule({
    id: 'domain-not-configured',
    foresees: 470017,
    severity: 'error',
    judges: ['deleted'],
    check: (entry, { live }) => {
        const key = (0,core_entry/* comparisonKey */.tH)(entry);
        if (entry.text === '' || !live || live.has(key))
            return null;
        return { similar: (0,near/* nearNames */.$)([...live])(key) };
    },
});

;// CONCATENATED MODULE: ./build/core/rules/domain-type-required.js

/** Platform errno 470013: at least one domain type must be passed. */
const domainTypeRequired = defineDeclarationRule({
    id: 'domain-type-required',
    foresees: 470013,
    severity: 'error',
    judges: ['domains', 'deleted'],
    check: (lists) => (lists.size > 0 ? [] : [{ domainType: null, facts: {} }]),
});

;// CONCATENATED MODULE: ./build/core/rules/duplicate-domain.js


/** The same domain twice, in whatever spelling. Harmless to the platform, but one of the two is not what was meant. */
const duplicateDomain = defineListRule({
    id: 'duplicate-domain',
    foresees: null,
    severity: 'warning',
    judges: ['domains', 'registered', 'deleted'],
    check: (list) => {
        const seen = new Map();
        return list.entries.flatMap((entry) => {
            if (entry.text === '')
                return [];
            const key = (0,core_entry/* comparisonKey */.tH)(entry);
            const first = seen.get(key);
            if (first)
                return [{ entry, facts: { canonical: key, first: first.text } }];
            seen.set(key, entry);
            return [];
        });
    },
});

;// CONCATENATED MODULE: ./build/core/rules/empty-domain.js

/** Platform errno 470015: neither an entry nor a list that is sent may be empty. */
const emptyDomain = defineListRule({
    id: 'empty-domain',
    foresees: 470015,
    severity: 'error',
    judges: ['domains', 'registered', 'deleted'],
    check: (list, { sent }) => {
        if (sent && list.entries.length === 0)
            return [{ entry: null, facts: { whole: true } }];
        const whole = list.entries.length === 1;
        return list.entries.filter((entry) => entry.text === '').map((entry) => ({ entry, facts: { whole } }));
    },
});

;// CONCATENATED MODULE: ./build/core/rules/errno-rule-off.js

/** Who turns off a rule that foresees an errno lets the platform refuse, and may pay a modification for it. */
const errnoRuleOff = defineDeclarationRule({
    id: 'errno-rule-off',
    foresees: null,
    severity: 'warning',
    judges: ['domains', 'deleted'],
    check: (_lists, { turnedOff }) => turnedOff.map((facts) => ({ domainType: null, facts })),
});

;// CONCATENATED MODULE: ./build/core/rules/ip-address.js

/** net_rule, April 2020: no IP address. */
const ipAddress = defineEntryRule({
    id: 'ip-address',
    foresees: null,
    severity: 'warning',
    judges: ['domains', 'registered'],
    check: ({ host }) => (host && host.kind !== 'domain' ? { host: host.name } : null),
});

;// CONCATENATED MODULE: ./build/core/rules/list-separator.js

/** Platform errno 470014: `,` alone separates domains (多个时用,分割). */
const listSeparator = defineEntryRule({
    id: 'list-separator',
    foresees: 470014,
    severity: 'error',
    judges: ['domains', 'registered', 'deleted'],
    check: ({ separator }) => (separator === undefined ? null : { separator }),
});

;// CONCATENATED MODULE: ./build/core/rules/localhost.js

/** net_rule, April 2020: no `localhost`. RFC 6761, 6.3: every name below `.localhost` is one. */
const localhost = defineEntryRule({
    id: 'localhost',
    foresees: null,
    severity: 'warning',
    judges: ['domains', 'registered'],
    check: ({ host }) => host && (host.name === 'localhost' || host.name.endsWith('.localhost')) ? { host: host.name } : null,
});

;// CONCATENATED MODULE: ./build/core/rules/max-domains.js


/** net_rule, April 2020: at most 20 domains a type. Sibling platforms raised theirs, so the limit is a setting. */
const maxDomains = defineListRule({
    id: 'max-domains',
    foresees: null,
    severity: 'warning',
    judges: ['domains'],
    check: (list, { options }) => {
        const { limit } = options['max-domains'];
        if (list.entries.length <= limit)
            return [];
        const count = new Set(list.entries.map(core_entry/* comparisonKey */.tH)).size;
        return count > limit ? [{ entry: null, facts: { count, limit } }] : [];
    },
});

;// CONCATENATED MODULE: ./build/core/rules/port.js

/** net_rule, April 2020: no port. A protocol's default port is only not canonical. */
const port = defineEntryRule({
    id: 'port',
    foresees: null,
    severity: 'warning',
    judges: ['domains', 'registered'],
    check: ({ port }) => (port === null ? null : { port }),
});

;// CONCATENATED MODULE: ./build/core/rules/protocol-mismatch.js


/**
 * A registered domain's protocol does not limit the app's domain (an interpretation: the platform shows registered
 * domains with and without one). A difference is worth a look.
 */
const protocolMismatch = defineEntryRule({
    id: 'protocol-mismatch',
    foresees: null,
    severity: 'warning',
    judges: ['domains'],
    check: (entry, { domainType, registry, options }) => {
        const { host, protocol } = entry;
        if (!host || !(0,core_entry/* isWellFormed */.UC)(entry, options['domain-format'].allow_wildcard))
            return null;
        const covers = registry?.covering(domainType, host) ?? [];
        const [nearest] = covers;
        const agrees = covers.some(({ protocols }) => protocols.includes(null) || protocols.includes(protocol));
        if (!nearest || agrees)
            return null;
        return { registered: nearest.host, protocol: protocol ?? '', expected: nearest.protocols[0] ?? '' };
    },
});

// EXTERNAL MODULE: ./build/core/public-suffix.js
var public_suffix = __webpack_require__(7455);
;// CONCATENATED MODULE: ./build/core/rules/public-suffix.js


/**
 * A registered public suffix would cover domains of strangers; an app's domain that is one, or whose suffix nobody
 * knows, can hardly be meant. A private suffix can be a real host (`s3.cn-north-1.amazonaws.com.cn`): a warning.
 * Source: the public suffix list, ICANN and private section, as `tldts` brings it.
 */
const publicSuffix = defineEntryRule({
    id: 'public-suffix',
    foresees: null,
    severity: 'error',
    judges: ['domains', 'registered'],
    check: ({ host }, { subject }) => {
        if (host?.kind !== 'domain' || isLocalhost(host.name))
            return null;
        const { suffix, kind } = (0,public_suffix/* suffixFacts */.j)(host.name);
        const unknown = kind === 'unknown' && subject === 'domains';
        return suffix === host.name || unknown ? { suffix, kind } : null;
    },
    severityOf: ({ kind }, { subject }) => (kind === 'private' && subject === 'domains' ? 'warning' : 'error'),
});
function isLocalhost(name) {
    return name === 'localhost' || name.endsWith('.localhost');
}

// EXTERNAL MODULE: ./build/core/registry.js
var core_registry = __webpack_require__(835);
;// CONCATENATED MODULE: ./build/core/rules/redundant-registration.js


/** A registered domain covers its subdomains: the narrower of two entries says nothing. */
const redundantRegistration = defineListRule({
    id: 'redundant-registration',
    foresees: null,
    severity: 'info',
    judges: ['registered'],
    check: (list, { domainType }) => {
        const registry = (0,core_registry/* createRegistry */.I)({ [domainType]: list });
        return list.entries.flatMap((entry) => {
            if (!entry.host)
                return [];
            const { name } = entry.host;
            const wider = registry.covering(domainType, entry.host).find((cover) => cover.host !== name);
            return wider ? [{ entry, facts: { coveredBy: wider.host } }] : [];
        });
    },
});

;// CONCATENATED MODULE: ./build/core/rules/registered-domain.js


/**
 * Platform errno 470016: 请求保存的域名不是第三方平台中已设置的小程序域名或子域名. Judged per type: a registered domain of
 * one type says nothing about another (an interpretation; the platform keeps five lists).
 */
const registeredDomain = defineEntryRule({
    id: 'registered-domain',
    foresees: 470016,
    severity: 'error',
    judges: ['domains'],
    check: (entry, { domainType, registry, options }) => {
        const { host } = entry;
        if (!host || !registry?.knows(domainType))
            return null;
        if (!(0,core_entry/* isWellFormed */.UC)(entry, options['domain-format'].allow_wildcard))
            return null;
        if (registry.covering(domainType, host).length > 0)
            return null;
        return { host: host.name, ...registry.nearest(domainType, host) };
    },
});

;// CONCATENATED MODULE: ./build/core/rules/registered-domains-unknown.js

/** Without a registered list `registered-domain` cannot judge: that is said, never silently passed. */
const registeredDomainsUnknown = defineDeclarationRule({
    id: 'registered-domains-unknown',
    foresees: null,
    severity: 'warning',
    judges: ['domains'],
    check: (lists, { registry }) => {
        const judged = [...lists].filter(([, list]) => list.entries.length > 0).map(([type]) => type);
        const unknown = judged.filter((type) => !registry?.knows(type));
        if (unknown.length === 0)
            return [];
        if (!registry)
            return [{ domainType: null, facts: { everyType: true } }];
        return unknown.map((domainType) => ({ domainType, facts: { everyType: false } }));
    },
});

// EXTERNAL MODULE: ./build/core/policy.js
var policy = __webpack_require__(6390);
;// CONCATENATED MODULE: ./build/core/rules/reserved-domain.js


/** net_rule, April 2020: the platform's own address must not be configured; call it from a server. */
const reservedDomain = defineEntryRule({
    id: 'reserved-domain',
    foresees: null,
    severity: 'error',
    judges: ['domains'],
    check: ({ host }) => (host && policy/* RESERVED_HOSTS */.V6.includes(host.name) ? { host: host.name } : null),
});

;// CONCATENATED MODULE: ./build/core/rules/secure-protocol.js


/** net_rule, April 2020: socket takes `wss` only, every other type `https` only. The API itself is looser. */
const secureProtocol = defineEntryRule({
    id: 'secure-protocol',
    foresees: null,
    severity: 'warning',
    judges: ['domains'],
    check: ({ protocol }, { domainType }) => {
        const expected = domain_type/* domainTypes */.mn[domainType].expects;
        if (protocol === expected || !isProtocol(protocol))
            return null;
        return { protocol, expected };
    },
});
function isProtocol(text) {
    return domain_type/* PROTOCOLS */.yv.includes(text);
}

;// CONCATENATED MODULE: ./build/core/rules/index.js




















const rules = {
    'domain-type-required': domainTypeRequired,
    'empty-domain': emptyDomain,
    'list-separator': listSeparator,
    'allowed-protocol': allowedProtocol,
    'domain-format': domainFormat,
    'registered-domain': registeredDomain,
    'domain-not-configured': domainNotConfigured,
    'registered-domains-unknown': registeredDomainsUnknown,
    'protocol-mismatch': protocolMismatch,
    'public-suffix': publicSuffix,
    'reserved-domain': reservedDomain,
    'secure-protocol': secureProtocol,
    'ip-address': ipAddress,
    port: port,
    localhost: localhost,
    'max-domains': maxDomains,
    'duplicate-domain': duplicateDomain,
    'canonical-form': canonicalForm,
    'redundant-registration': redundantRegistration,
    'errno-rule-off': errnoRuleOff,
};
const RULE_IDS = Object.keys(rules);
/** Is this text a rule's id? */
function isRuleId(text) {
    return Object.hasOwn(rules, text);
}


/***/ })

};
