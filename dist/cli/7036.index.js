export const id = 7036;
export const ids = [7036];
export const modules = {

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

/***/ 7036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performScan: () => (/* binding */ performScan)
});

// EXTERNAL MODULE: ./build/app/outcome.js
var app_outcome = __webpack_require__(3996);
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
// EXTERNAL MODULE: ./build/config/declaration.js + 1 modules
var declaration = __webpack_require__(8676);
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
 * @returns the file, by its path and as the user would write it, and what is to be written there
 * @throws UsageError where it cannot be read, or holds a list that cannot be added to (an alias)
 */
function addDomains(added, named, cwd) {
    const path = (named === null ? (0,find_config/* findConfig */.u0)(cwd) : (0,external_node_path_.resolve)(cwd, named)) ?? (0,external_node_path_.join)(cwd, 'swan-domains.yml');
    const shown = (0,load_declaration/* showPath */.P8)(cwd, path);
    const text = (0,external_node_fs_.existsSync)(path) || named !== null ? (0,read_text/* readText */.y)(path, shown) : '';
    return { path, shown, text: text.trim() === '' ? newText(added) : withDomains(text, added, shown) };
}
/** @throws UsageError */
function withDomains(text, added, shown) {
    const before = (0,declaration/* parseDeclaration */.Av)(text, shown).domains;
    const root = (0,dist/* parseDocument */.Tp)(text).contents;
    if (!(0,dist/* isMap */.jh)(root))
        throw cannotEdit(shown, 'domains');
    const edits = editsOf(text, root, added);
    const changed = edits
        .sort((a, b) => b.start - a.start)
        .reduce((result, { start, end, text: put }) => result.slice(0, start) + put + result.slice(end), text);
    assertAdded(parse(changed, shown), before, added, shown);
    return changed;
}
function parse(text, shown) {
    try {
        return (0,declaration/* parseDeclaration */.Av)(text, shown).domains;
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
function editsOf(text, root, added) {
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const pair = pairOf(root, 'domains');
    const domains = pair?.value;
    if (root.flow)
        return [inFlowRoot(root, domains, added)].flat();
    if (!(0,dist/* isMap */.jh)(domains))
        return [appended(text, root, newText(added, eol), eol)];
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
function inFlowRoot(root, domains, added) {
    if ((0,dist/* isMap */.jh)(domains))
        return inFlow(domains, added);
    const value = `{ ${[...added].map(([type, lines]) => `${JSON.stringify(type)}: ${jsonList(lines)}`).join(', ')} }`;
    return [beforeEnd(root, `"domains": ${value}`)];
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
function newText(added, eol = '\n') {
    const lines = [...added].flatMap(([type, domains]) => [`  ${type}:`, ...domains.map((line) => lineOf(line, 4))]);
    return ['domains:', ...lines, ''].join(eol);
}
function appended(text, root, put, eol) {
    const known = pairOf(root, 'domains');
    if (known)
        return { start: 0, end: 0, text: '' }; // an alias: what is added would be found missing
    const gap = text.endsWith('\n') ? '' : eol;
    return { start: text.length, end: text.length, text: gap + put };
}
function lineOf({ domain, from }, indent) {
    return `${' '.repeat(indent)}- ${domain} # ${from.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')}`;
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

// EXTERNAL MODULE: ./build/core/check.js + 1 modules
var check = __webpack_require__(1292);
// EXTERNAL MODULE: ./build/core/entry.js
var entry = __webpack_require__(4574);
// EXTERNAL MODULE: ./build/report/messages/words.js
var words = __webpack_require__(405);
// EXTERNAL MODULE: ./build/command/judge.js
var judge = __webpack_require__(9501);
// EXTERNAL MODULE: ./build/command/replace-file.js
var replace_file = __webpack_require__(8989);
// EXTERNAL MODULE: ./build/command/scan-code.js + 28 modules
var scan_code = __webpack_require__(2630);
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
    const problems = (0,scan_code.judgeCode)(scanned.code, (0,targets/* targetsOf */.QR)(command, declaration), command, declaration);
    const outcome = (found) => ({
        ...(0,app_outcome/* blankOutcome */.lp)('scan'),
        problems: found,
        ...(0,scan_code.scannedOf)(scanned),
    });
    if (!command.write)
        return outcome(problems);
    const additions = additionsOf(problems, command, declaration);
    if (additions.size === 0)
        return outcome(problems);
    if (!(await isAgreed(additions, command, host)))
        return outcome(problems);
    const { path, shown: written, text } = addDomains(additions, command.config, host.cwd);
    (0,replace_file/* replaceFile */.f)(path, written, text);
    host.stderr(`${(0,words/* words */.aL)(`written: ${(0,words/* visible */.RK)(written)}`, `已写入：${(0,words/* visible */.RK)(written)}`)[command.lang]}\n`);
    const { domains, apps, file, files } = (0,load_declaration/* loadDeclaration */.tF)(host.cwd, command.config ?? (declaration.file === null ? written : null), command.trustsConfig);
    const now = {
        ...declaration,
        domains,
        file,
        files,
        ...(apps && declaration.apps?.kind !== 'list' ? {} : apps ? { apps } : {}),
    };
    const sources = new Map([...scanned.sources, ...files]);
    return { ...outcome((0,scan_code.judgeCode)(scanned.code, (0,targets/* targetsOf */.QR)(command, now), command, now)), sources };
}
/** What is undeclared and has no other fault: nothing is written that `check` would find something in. */
function additionsOf(problems, command, declaration) {
    const { registered, ...policy } = (0,judge/* policyOf */.US)(command, declaration);
    const additions = new Map();
    for (const type of domain_type/* DOMAIN_TYPES */.vk) {
        const undeclared = problems.filter(({ rule, domainType }) => rule === 'undeclared-domain' && domainType === type);
        const lines = undeclared.flatMap(({ value, place }) => {
            if (value === null || !place)
                return [];
            const domain = canonicalOf(value);
            const faults = (0,check/* check */.z)({ [type]: [domain] }, { ...policy, action: undefined, registered }).filter(({ subject, value: about }) => subject === 'domains' && about === domain);
            return faults.length === 0 ? [{ domain, from: `${place.file}:${place.line}` }] : [];
        });
        const each = lines.filter(({ domain }, index) => lines.findIndex((other) => other.domain === domain) === index);
        if (each.length > 0)
            additions.set(type, each);
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
