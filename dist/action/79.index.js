export const id = 79;
export const ids = [79];
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

/***/ 8989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _app_usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3088);
/** A file's text, replaced as a whole: who kills the run in the middle leaves the old one. */



/**
 * A link stays one, the mode is kept.
 *
 * @param path absolute; nothing need be there
 * @param shown as the user would write it
 * @throws UsageError where it cannot be written, or must not be: a rename asks no mode
 */
function replaceFile(path, shown, text) {
    const old = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
    const target = old ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path) : path;
    const beside = `${target}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    try {
        if (old)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(target, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
        // Never through what is there already: a link of a stranger's would lead anywhere.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(beside, text, { flag: 'wx' });
        if (old)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(beside, old.mode);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(beside, target);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(beside, { force: true });
        if (!(error instanceof Error && 'code' in error))
            throw error;
        throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e({ kind: 'cannot-write', path: shown, code: String(error.code) }, null, { cause: error });
    }
}


/***/ }),

/***/ 8079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performScan: () => (/* binding */ performScan)
});

// EXTERNAL MODULE: ./build/app/outcome.js
var outcome = __webpack_require__(3996);
// EXTERNAL MODULE: ./build/app/usage-error.js
var usage_error = __webpack_require__(3088);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/core/domain-lists.js
var domain_lists = __webpack_require__(3624);
// EXTERNAL MODULE: ./build/core/domain-type.js
var domain_type = __webpack_require__(1337);
// EXTERNAL MODULE: ./build/app/yaml-comment.js
var yaml_comment = __webpack_require__(8353);
;// CONCATENATED MODULE: ./build/config/added-edits.js
/**
 * Where in a YAML text lists get new lines, and which: as items below the others, in brackets as one with a line for
 * each, in JSON as JSON. Only the places are found here: what comes of them is read back by who asked.
 */


function addedEdits(text, map, key, added) {
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const domains = pairOf(map, key)?.value;
    if (map.flow)
        return inFlowMap(map, key, domains, added);
    if (!(0,dist/* isMap */.jh)(domains))
        return [appended(text, map, key, added, eol)];
    if (domains.flow)
        return [inFlow(domains, added)].flat();
    const indent = columnOf(text, startOf(domains.items[0]?.key));
    const edits = [];
    const missing = [];
    for (const [type, lines] of added) {
        const list = pairOf(domains, type)?.value;
        if (list)
            edits.push(inList(text, list, lines, indent, eol));
        else
            missing.push(...[`${' '.repeat(indent)}${type}:`, ...lines.map((line) => lineOf(line, indent + 2))]);
    }
    if (missing.length > 0) {
        const last = domains.items.at(-1);
        const at = endOfLine(text, endOf((last?.value ?? last?.key)));
        edits.push(...joinAt(edits, at, eol + missing.join(eol)));
    }
    return edits;
}
/** Two edits may be at one place: the last list's new line, and the next list. */
function joinAt(edits, at, text) {
    const index = edits.findIndex(({ start, end }) => start <= at && end === at);
    const known = edits[index];
    if (!known)
        return [{ start: at, end: at, text }];
    edits[index] = { ...known, text: known.text + text };
    return [];
}
function inList(text, list, lines, indent, eol) {
    if ((0,dist/* isSeq */.oP)(list) && !list.flow) {
        const column = dashColumn(text, startOf(list.items[0]));
        const at = endOfLine(text, endOf(list.items.at(-1)));
        return { start: at, end: at, text: lines.map((line) => eol + lineOf(line, column)).join('') };
    }
    const start = startOf(list);
    const end = endOf(list);
    if ((0,dist/* isSeq */.oP)(list) && text.slice(start, end).includes('\n') && list.items.length > 0) {
        const last = list.items.at(-1);
        const column = columnOf(text, startOf(last));
        const put = lines.map(({ domain }) => `,${eol}${' '.repeat(column)}${domain}`).join('');
        return { start: endOf(last), end: endOf(last), text: put };
    }
    const items = (0,dist/* isSeq */.oP)(list) ? list.items : (0,dist/* isScalar */.jn)(list) && list.value === '' ? [] : [list];
    const old = items.map((item) => `${' '.repeat(indent + 2)}- ${text.slice(startOf(item), endOf(item))}`);
    const to = endOfLine(text, end);
    const comment = text.slice(end, to).trim();
    const from = start - (/[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0);
    const put = [comment === '' ? '' : ` ${comment}`, ...old, ...lines.map((line) => lineOf(line, indent + 2))].join(eol);
    return (0,dist/* isAlias */.Vj)(list) ? { start, end: start, text: '' } : { start: from, end: to, text: put };
}
function inFlowMap(map, key, domains, added) {
    if ((0,dist/* isMap */.jh)(domains))
        return inFlow(domains, added);
    const value = `{ ${[...added].map(([type, lines]) => `${JSON.stringify(type)}: ${jsonList(lines)}`).join(', ')} }`;
    return [beforeEnd(map, `${JSON.stringify(key)}: ${value}`)];
}
function inFlow(domains, added) {
    const missing = [];
    const edits = [...added].flatMap(([type, lines]) => {
        const list = pairOf(domains, type)?.value;
        const texts = lines.map(({ domain }) => JSON.stringify(domain)).join(', ');
        if (!list)
            missing.push(`${JSON.stringify(type)}: ${jsonList(lines)}`);
        else if ((0,dist/* isSeq */.oP)(list)) {
            const last = list.items.at(-1);
            const at = last ? endOf(last) : startOf(list) + 1;
            return [{ start: at, end: at, text: last ? `, ${texts}` : texts }];
        }
        else if ((0,dist/* isScalar */.jn)(list)) {
            const [start, end] = [startOf(list), endOf(list)];
            if (list.value === '')
                return [{ start, end, text: jsonList(lines) }];
            return [
                { start, end: start, text: '[' },
                { start: end, end, text: `, ${texts}]` },
            ];
        }
        return [];
    });
    return missing.length > 0 ? [...edits, beforeEnd(domains, missing.join(', '))] : edits;
}
/** A member more, behind the last one. */
function beforeEnd(map, text) {
    const last = map.items.at(-1);
    const at = last ? endOf((last.value ?? last.key)) : startOf(map) + 1;
    return { start: at, end: at, text: last ? `, ${text}` : ` ${text} ` };
}
function jsonList(lines) {
    return `[${lines.map(({ domain }) => JSON.stringify(domain)).join(', ')}]`;
}
function newText(added) {
    return `${linesOf('domains', added, 0).join('\n')}\n`;
}
function linesOf(key, added, indent) {
    const margin = ' '.repeat(indent);
    const lists = [...added].flatMap(([type, domains]) => [
        `${margin}  ${type}:`,
        ...domains.map((line) => lineOf(line, indent + 4)),
    ]);
    return [`${margin}${key}:`, ...lists];
}
/** A key more, behind all others. */
function appended(text, map, key, added, eol) {
    if (pairOf(map, key))
        return { start: 0, end: 0, text: '' }; // an alias: what is added would be found missing
    const indent = columnOf(text, startOf(map.items[0]?.key));
    const lines = linesOf(key, added, indent).join(eol);
    if (indent === 0)
        return { start: text.length, end: text.length, text: `${text.endsWith('\n') ? '' : eol}${lines}${eol}` };
    const at = endOfLine(text, endOf(map));
    return { start: at, end: at, text: eol + lines };
}
function lineOf({ domain, from }, indent) {
    return `${' '.repeat(indent)}- ${domain} # ${(0,yaml_comment/* yamlComment */.j)(from)}`;
}
function pairOf(map, key) {
    return map.items.find((pair) => (0,dist/* isScalar */.jn)(pair.key) && pair.key.value === key);
}
function startOf(node) {
    return node.range?.[0] ?? 0;
}
/** Of a block's last leaf: the block's own end is behind the line breaks that follow. */
function endOf(node) {
    if ((0,dist/* isSeq */.oP)(node) && !node.flow && node.items.length > 0)
        return endOf(node.items.at(-1));
    const last = (0,dist/* isMap */.jh)(node) && !node.flow ? node.items.at(-1) : undefined;
    if (last)
        return endOf((last.value ?? last.key));
    return node.range?.[1] ?? 0;
}
function columnOf(text, at) {
    return at - (text.lastIndexOf('\n', at - 1) + 1);
}
/** Where the mark of a list's item stands. */
function dashColumn(text, at) {
    return columnOf(text, text.lastIndexOf('-', at - 1));
}
function endOfLine(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : text.charAt(end - 1) === '\r' ? end - 1 : end;
}

// EXTERNAL MODULE: ./build/config/declaration.js + 2 modules
var declaration = __webpack_require__(9222);
// EXTERNAL MODULE: ./build/config/find-config.js
var find_config = __webpack_require__(499);
// EXTERNAL MODULE: ./build/config/load-declaration.js
var load_declaration = __webpack_require__(4494);
// EXTERNAL MODULE: ./build/config/read-text.js
var read_text = __webpack_require__(7139);
;// CONCATENATED MODULE: ./build/config/add-domains.js
/**
 * Domains added to a config, as a person would: comments, order and line ends stay, each new line says where it comes
 * from. A list in brackets on one line becomes one with a line for each; one that is part of JSON stays as it is, for JSON
 * has no comments.
 */











/**
 * @param named `--config`; `null`: the nearest one upward, else a new one in `cwd`
 * @param appId what is added is this app's own; `null`: everybody's
 * @returns the file, by its path and as the user would write it, and what is to be written there
 * @throws UsageError where it cannot be read, or holds a list that cannot be added to (an alias)
 */
function addDomains(added, named, cwd, appId) {
    const path = (named === null ? (0,find_config/* findConfig */.u0)(cwd) : (0,external_node_path_.resolve)(cwd, named)) ?? (0,external_node_path_.join)(cwd, 'swan-domains.yml');
    const shown = (0,load_declaration/* showPath */.P8)(cwd, path);
    const text = (0,external_node_fs_.existsSync)(path) || named !== null ? (0,read_text/* readText */.y)(path, shown) : '';
    return { path, shown, text: text.trim() === '' ? newText(added) : withDomains(text, added, shown, appId) };
}
/**
 * An app's own are added to what it has of everybody (`add_domains`), or are its list (`domains`) where nobody has one.
 * One that is not in this text (`apps: { file: … }`) has everybody's.
 *
 * @throws UsageError
 */
function withDomains(text, added, shown, appId = null) {
    const { domains, apps } = (0,declaration/* parseDeclaration */.Av)(text, shown);
    const app = apps?.kind === 'list' ? apps.apps.find((one) => one.appId === appId) : undefined;
    if (!app)
        return withLists(text, added, shown, { appId: null, key: 'domains' });
    const isManaged = (type) => domains[type] !== undefined || app.domains?.[type] !== undefined;
    const part = (managed) => new Map([...added].filter(([type]) => isManaged(type) === managed));
    const own = withLists(text, part(false), shown, { appId: app.appId, key: 'domains' });
    return withLists(own, part(true), shown, { appId: app.appId, key: 'add_domains' });
}
function withLists(text, added, shown, whose) {
    if (added.size === 0)
        return text;
    const before = listsOf((0,declaration/* parseDeclaration */.Av)(text, shown), whose);
    const root = (0,dist/* parseDocument */.Tp)(text).contents;
    const map = (0,dist/* isMap */.jh)(root) ? mapOf(root, whose) : null;
    if (!map)
        throw cannotEdit(shown, whose.key);
    const edits = addedEdits(text, map, whose.key, added);
    const changed = edits
        .sort((a, b) => b.start - a.start)
        .reduce((result, { start, end, text: put }) => result.slice(0, start) + put + result.slice(end), text);
    assertAdded(parse(changed, shown, whose), before, added, shown);
    return changed;
}
function listsOf({ domains, apps }, { appId, key }) {
    if (appId === null)
        return domains;
    const app = apps?.kind === 'list' ? apps.apps.find((one) => one.appId === appId) : undefined;
    return (key === 'domains' ? app?.domains : app?.addDomains) ?? {};
}
/** @returns the app's own map; the root itself for everybody's */
function mapOf(root, { appId }) {
    if (appId === null)
        return root;
    const apps = pairOf(root, 'apps')?.value;
    const isIt = (member) => {
        const id = (0,dist/* isMap */.jh)(member) ? pairOf(member, 'app_id')?.value : null;
        return (0,dist/* isScalar */.jn)(id) && (id.source ?? String(id.value)) === appId;
    };
    return (0,dist/* isSeq */.oP)(apps) ? (apps.items.find(isIt) ?? null) : null;
}
function parse(text, shown, whose) {
    try {
        return listsOf((0,declaration/* parseDeclaration */.Av)(text, shown), whose);
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e)
            return null;
        throw error;
    }
}
/** Whatever was there is there, and what was to be added. */
function assertAdded(after, before, added, shown) {
    const texts = (lists, type) => (0,domain_lists/* readLists */.qZ)(lists)
        .get(type)
        ?.entries.map((entry) => entry.text) ?? [];
    for (const type of domain_type/* DOMAIN_TYPES */.vk) {
        const wanted = [...texts(before, type), ...(added.get(type) ?? []).map(({ domain }) => domain)];
        const found = after ? texts(after, type) : [];
        if (!after || wanted.join('\n') !== found.join('\n'))
            throw cannotEdit(shown, type);
    }
}
function cannotEdit(file, key) {
    return new usage_error/* UsageError */.e({ kind: 'cannot-edit', key }, { file });
}

// EXTERNAL MODULE: ./build/core/entry.js
var entry = __webpack_require__(4574);
// EXTERNAL MODULE: ./build/report/messages/words.js
var words = __webpack_require__(405);
// EXTERNAL MODULE: ./build/command/judge.js
var judge = __webpack_require__(9501);
// EXTERNAL MODULE: ./build/command/replace-file.js
var replace_file = __webpack_require__(8989);
// EXTERNAL MODULE: ./build/command/scan-code.js + 66 modules
var scan_code = __webpack_require__(7804);
// EXTERNAL MODULE: ./build/command/sieve.js + 2 modules
var sieve = __webpack_require__(6358);
// EXTERNAL MODULE: ./build/command/targets.js
var targets = __webpack_require__(760);
;// CONCATENATED MODULE: ./build/command/scan.js
/** `scan`: what the code calls, beside what is declared; with `--write`, what it calls is declared. */












/** @throws UsageError */
async function performScan(command, declaration, host) {
    if (command.write && command.consent === 'ask' && !host.confirm) {
        throw new usage_error/* UsageError */.e({ kind: 'needs-yes', command: 'scan --write' });
    }
    const scanned = (0,scan_code.scanCode)(command.scan ?? '.', command, declaration, host);
    const outcomeBy = (declared) => {
        const { problems, suppressed } = (0,judge/* judge */.S4)((0,targets/* targetsOf */.QR)(command, declared), command, declared, scanned.code);
        return {
            ...(0,outcome/* blankOutcome */.lp)('scan'),
            problems: problems.filter(isOfCode),
            suppressed: suppressed.filter(isOfCode),
            ...(0,scan_code.scannedOf)(scanned),
        };
    };
    const found = outcomeBy(declaration);
    if (!command.write)
        return found;
    const additions = additionsOf(found.problems);
    const appId = command.apps.length === 1 ? (command.apps[0] ?? null) : null;
    if (additions.size === 0 || !(await isAgreed(additions, command, host)))
        return found;
    const { path, shown: written, text } = addDomains(additions, command.config, host.cwd, appId);
    (0,replace_file/* replaceFile */.f)(path, written, text);
    host.stderr(`${(0,words/* words */.aL)(`written: ${(0,words/* visible */.RK)(written)}`, `已写入：${(0,words/* visible */.RK)(written)}`)[command.lang]}\n`);
    const { domains, apps, file, files } = (0,load_declaration/* loadDeclaration */.tF)(host.cwd, command.config ?? (declaration.file === null ? written : null), command.trustsConfig);
    const now = {
        ...declaration,
        domains,
        file,
        files,
        ...(apps?.kind === 'list' ? { apps } : {}), // what a command has printed is not asked for again
    };
    const sources = new Map([...scanned.sources, ...files]);
    return { ...outcomeBy(now), sources };
}
/** The lists are judged by `check`. */
function isOfCode({ subject, rule, facts }) {
    const about = rule === 'suppression' ? facts.rule : rule;
    return subject === 'called' || sieve/* OF_CODE */.y.includes(about);
}
/** What is undeclared and could be declared as it is: nothing is written that `check` would find something in. */
function additionsOf(problems) {
    const additions = new Map();
    for (const type of domain_type/* DOMAIN_TYPES */.vk) {
        const lines = new Map();
        for (const { rule, domainType, value, place, facts } of problems) {
            if (rule !== 'undeclared-domain' || domainType !== type || !facts.sound || value === null || !place)
                continue;
            const domain = canonicalOf(value);
            if (!lines.has(domain))
                lines.set(domain, { domain, from: `${place.file}:${place.line}` });
        }
        if (lines.size > 0)
            additions.set(type, [...lines.values()]);
    }
    return additions;
}
function canonicalOf(text) {
    return (0,entry/* parseEntry */.ER)(text).canonical ?? text;
}
async function isAgreed(additions, { consent, lang }, host) {
    if (consent === 'given')
        return true;
    const lines = [...additions].flatMap(([type, domains]) => [
        type,
        ...domains.map(({ domain, from }) => `  + ${(0,words/* visible */.RK)(domain)}  # ${(0,words/* visible */.RK)(from)}`),
    ]);
    host.stderr(`${lines.join('\n')}\n\n`);
    return (await host.confirm?.((0,words/* words */.aL)('Add these to the config?', '把这些域名写入配置？')[lang])) ?? false;
}


/***/ })

};
