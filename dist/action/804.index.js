export const id = 804;
export const ids = [804];
export const modules = {

/***/ 7804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanCode: () => (/* binding */ scanCode),
  scannedOf: () => (/* binding */ scannedOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/config/load-declaration.js
var load_declaration = __webpack_require__(4494);
// EXTERNAL MODULE: ./build/report/messages/words.js
var words = __webpack_require__(405);
// EXTERNAL MODULE: ./build/core/place.js
var place = __webpack_require__(1493);
// EXTERNAL MODULE: ./build/core/suppression.js
var suppression = __webpack_require__(7589);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/scan/read-source.js
/** A source file's text: UTF-8, or UTF-16 where its first bytes say so, as editors on Windows write it. */

function readSource(path) {
    const bytes = (0,external_node_fs_.readFileSync)(path);
    const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
    const isBig = bytes[0] === 0xfe && bytes[1] === 0xff && bytes.length % 2 === 0;
    if (isBig)
        return bytes.swap16().toString('utf16le');
    return bytes.toString(isLittle ? 'utf16le' : 'utf8');
}

;// CONCATENATED MODULE: ./build/scan/called-code.js
/** What a scan has found, as the rules judge it: with places, each domain once, and what comments say is meant. */




/**
 * @param root of the program, absolute
 * @param show a path below it -> as the user would write it
 * @param today `2027-01-31`, UTC; without it no comment is out of date
 */
function calledCode(scan, root, show, today) {
    const sources = new SourceLines(root, show);
    const used = new Set();
    const working = new Map();
    const wrong = [];
    for (const { file, line, column, endColumn, reason, until } of scan.comments) {
        sources.read(file);
        const place = { file: show(file), line, column, endLine: line, endColumn };
        const fault = faultOf(reason, until, today);
        if (fault)
            wrong.push({ fault, until: fault === 'no-reason' ? null : (until ?? null), place });
        else
            working.set(`${file}:${line + 1}`, { reason, until, place });
    }
    /** A comment above the line, or above the call that it stands in. */
    const commentOn = (site, at) => {
        const inside = site.file === at.file && site.start >= at.start && site.end <= at.end;
        const lines = [site, ...(inside ? [at] : [])].map((one) => `${one.file}:${sources.placeOf(one).line}`);
        const found = lines.find((line) => working.has(line));
        if (found === undefined)
            return null;
        used.add(found);
        return working.get(found) ?? null;
    };
    const called = new Map();
    for (const { domainType, domain, by, site, at } of scan.calls) {
        const ignored = commentOn(site, at);
        const key = [domainType, domain.toLowerCase(), ignored?.place.file, ignored?.place.line].join('\n');
        const known = called.get(key);
        if (known)
            known.places.add(`${site.file}:${site.start}`);
        else {
            const about = { domainType, text: domain, by, at: sources.textOf(at), ignored, more: 0, site };
            called.set(key, {
                ...about,
                place: sources.placeOf(site, domain),
                places: new Set([`${site.file}:${site.start}`]),
            });
        }
    }
    const unresolved = scan.unresolved.map(({ domainType, reason, by, site, at }) => {
        const ignored = commentOn(site, at);
        return { domainType, reason, by, at: sources.textOf(at), place: sources.placeOf(site), ignored };
    });
    const unread = scan.unread.map(({ fault, detail, site }) => ({ fault, detail, place: sources.placeOf(site) }));
    const unused = [...working].filter(([line]) => !used.has(line));
    const comments = [...wrong, ...unused.map(([, { place }]) => ({ fault: 'unused', until: null, place }))];
    const code = {
        called: [...called.values()]
            .map(({ site: _, places, ...call }) => ({ ...call, more: places.size - 1 }))
            .sort((a, b) => (0,place/* comparePlaces */.i)(a.place, b.place)),
        unresolved,
        unread,
        comments,
    };
    return { code, sources: sources.texts };
}
function faultOf(reason, until, today) {
    const idle = (0,suppression/* whyIdle */.r6)({ reason, until }, today);
    if (idle?.kind === 'no-reason')
        return 'no-reason';
    if (until !== undefined && !(0,suppression/* isDay */.N)(until))
        return 'no-day';
    return idle ? 'out-of-date' : null;
}
/** The files that are told of, read once more: a scan keeps none of their text. */
class SourceLines {
    texts = new Map();
    root;
    show;
    starts = new Map();
    constructor(root, show) {
        this.root = root;
        this.show = show;
    }
    /** @param part of the text there, which the place is narrowed to where it is written so */
    placeOf({ file, start, end }, part) {
        const text = this.read(file);
        const at = part === undefined ? -1 : text.slice(start, end).indexOf(part);
        const [from, to] = at < 0 || part === undefined ? [start, end] : [start + at, start + at + part.length];
        const [first, last] = [this.lineOf(file, from), this.lineOf(file, to)];
        return {
            file: this.show(file),
            line: first.line,
            column: first.column,
            endLine: last.line,
            endColumn: last.column,
        };
    }
    /** @example 'utils/http.js:12:5' */
    textOf(site) {
        const { file, line, column } = this.placeOf(site);
        return `${file}:${line}:${column}`;
    }
    lineOf(file, offset) {
        const starts = this.starts.get(file) ?? [0];
        let [low, high] = [0, starts.length - 1];
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    }
    read(file) {
        const shown = this.show(file);
        const known = this.texts.get(shown);
        if (known !== undefined)
            return known;
        let text = '';
        try {
            text = readSource((0,external_node_path_.join)(this.root, file));
        }
        catch {
            // It is gone, or nobody may read it: its place is its beginning.
        }
        this.texts.set(shown, text);
        const starts = [0];
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
            starts.push(at + 1);
        this.starts.set(file, starts);
        return text;
    }
}

// EXTERNAL MODULE: ./build/app/usage-error.js
var usage_error = __webpack_require__(3088);
;// CONCATENATED MODULE: ./build/scan/find-program.js
/** Where a smart program's source is, and what its `app.json` says is in it. */




/** The platform's own file, and those that frameworks make it of. */
const MARKS = ['app.json', 'pages.json', 'app.config.js', 'app.config.ts', 'app.js', 'app.ts'];
/**
 * @param folder absolute
 * @param shown as the user wrote it
 * @throws UsageError for what is no smart program
 * @example findProgram('/work/shop', 'shop') // { root: '/work/shop/dist', entries: ['app', 'pages/index/index'] }
 */
function findProgram(folder, shown) {
    const fail = (fault, path) => new usage_error/* UsageError */.e({ kind: 'no-program', fault, path });
    if (!isFolder(folder))
        throw fail('no-folder', shown);
    const project = readJson((0,external_node_path_.join)(folder, 'project.swan.json'), () => fail('not-json', `${shown}/project.swan.json`));
    const named = textIn(project, 'smartProgramRoot');
    const root = named === null ? folder : (0,external_node_path_.resolve)(folder, named);
    if (!isFolder(root) || !isInside(folder, root))
        throw fail('no-root', named ?? '');
    const source = isFolder((0,external_node_path_.join)(root, 'src')) && !MARKS.some((mark) => isThere((0,external_node_path_.join)(root, mark))) ? (0,external_node_path_.join)(root, 'src') : root;
    if (!MARKS.some((mark) => isThere((0,external_node_path_.join)(source, mark))))
        throw fail('no-app', shown);
    const app = readJson((0,external_node_path_.join)(source, 'app.json'), () => fail('not-json', `${shown}/app.json`));
    return { root: source, entries: app === null ? null : entriesOf(app) };
}
/** @returns `null` where there are no pages in it: a file of something else */
function entriesOf(app) {
    const pages = textsIn(app, 'pages');
    const packages = [...listIn(app, 'subPackages'), ...listIn(app, 'subpackages')];
    for (const part of packages) {
        const root = (textIn(part, 'root') ?? '').replace(/^\/|\/$/g, '');
        for (const page of textsIn(part, 'pages'))
            pages.push(root === '' ? page : `${root}/${page}`);
    }
    if (pages.length === 0)
        return null;
    return ['app', ...pages.map((page) => page.replace(/^\//, '')), ...componentsOf(app, 'app.json')];
}
/** @returns the components that a page's JSON uses, as they are imported: relative to it, or to the root */
function componentsOf(config, file) {
    const components = 'usingComponents' in config ? config.usingComponents : null;
    const paths = typeof components === 'object' && components !== null ? Object.values(components) : [];
    const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
    return paths.flatMap((path) => {
        if (typeof path !== 'string' || path.includes('://'))
            return []; // a plugin, a dynamic library
        if (path.startsWith('/'))
            return [path.slice(1)];
        return [(0,external_node_path_.join)(folder, path).replaceAll(external_node_path_.sep, '/')];
    });
}
/** @throws what `fail` makes, for what is there and is no JSON */
function readJson(path, fail) {
    let text;
    try {
        text = readSource(path);
    }
    catch {
        return null;
    }
    try {
        const value = JSON.parse(text.replace(/^\uFEFF/, ''));
        return typeof value === 'object' && value !== null ? value : null;
    }
    catch {
        throw fail();
    }
}
function textIn(value, key) {
    const found = value && value[key];
    return typeof found === 'string' && found !== '' ? found : null;
}
function listIn(value, key) {
    const found = value[key];
    return Array.isArray(found) ? found.filter((item) => typeof item === 'object' && item !== null) : [];
}
function textsIn(value, key) {
    const found = value[key];
    const items = Array.isArray(found) ? found : [];
    return items.flatMap((item) => (typeof item === 'string' ? [item] : (textIn(item, 'path') ?? [])));
}
function isThere(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
}
function isFolder(path) {
    try {
        return (0,external_node_fs_.lstatSync)((0,external_node_fs_.realpathSync)(path)).isDirectory();
    }
    catch {
        return false;
    }
}
function isInside(outer, inner) {
    const path = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(outer), (0,external_node_fs_.realpathSync)(inner));
    return path === '' || !(path === '..' || path.startsWith(`..${external_node_path_.sep}`));
}

// EXTERNAL MODULE: ./build/core/host.js + 1 modules
var core_host = __webpack_require__(2308);
;// CONCATENATED MODULE: ./build/scan/value.js

function inFrame(frame, next) {
    return { frame, next, depth: (next?.depth ?? 0) + 1 };
}
/** Is it this call that leads here? */
function isCalledBy(call, context) {
    for (let at = context; at; at = at.next)
        if (at.frame.call === call)
            return true;
    return false;
}
/** Names of the object that all others are members of. */
const GLOBALS = new Set(['global', 'globalThis', 'window', 'self']);
/** Stands in a text for what is not known: U+FFFC, which no URL holds. */
const HOLE = '\ufffc';
function unknown(reason, { file, start, end }) {
    return { kind: 'unknown', reason, site: { file, start, end }, settled: false };
}
function textValue(text, { file, start, end }, number = false) {
    return { kind: 'text', text, number, pieces: [{ at: 0, site: { file, start, end } }], why: null };
}
/** @returns the text up to its first hole */
function knownPart({ text }) {
    const hole = text.indexOf(HOLE);
    return hole < 0 ? text : text.slice(0, hole);
}
/** Protocol, and what stands before the path. */
const AUTHORITY = /^\s*([a-z][a-z\d+.-]*):\/\/([^/?#\\]*)([/?#\\])?/i;
/** @returns the texts joined; `null` where nobody can mean it: an address behind an address */
function joinTexts(left, right) {
    const whole = AUTHORITY.exec(left.text);
    if (whole && !left.text.includes('?') && /^\s*(?:https?|wss?):\/\//i.test(right.text))
        return null;
    const moved = right.pieces.map(({ at, site }) => ({ at: at + left.text.length, site }));
    const pieces = left.text === '' ? moved : right.text === '' ? left.pieces : [...left.pieces, ...moved];
    return { kind: 'text', text: left.text + right.text, number: false, pieces, why: left.why ?? right.why };
}
/** A part of it; what is cut off takes its holes with it. */
function cutText(value, start, end = value.text.length) {
    const text = value.text.slice(start, end);
    const pieces = value.pieces.map(({ at, site }) => ({ at: Math.max(0, at - start), site }));
    const inside = pieces.filter(({ at }, index) => at < text.length && !(pieces[index + 1]?.at === 0));
    return {
        ...value,
        text,
        pieces: inside.length > 0 ? inside : pieces.slice(0, 1),
        why: text.includes(HOLE) ? value.why : null,
    };
}
/** Where the part of the text is written that its host begins in. */
function hostSite({ text, pieces }) {
    const start = (AUTHORITY.exec(text)?.[1]?.length ?? -3) + 3;
    const [first] = pieces;
    const piece = pieces.findLast(({ at }) => at <= start) ?? first;
    return piece?.site ?? { file: '', start: 0, end: 0 };
}
/** Whatever comes behind it, this text's protocol, host and port are known. */
function hasWholeHost({ text }) {
    const [, , host, end] = AUTHORITY.exec(text) ?? [];
    return host !== undefined && host !== '' && end !== undefined && !host.includes(HOLE);
}
/** The same where a path follows, as all but always: `https://api.example.com` + path. */
function hasLikelyHost({ text }) {
    const [, , host = '', end] = AUTHORITY.exec(text) ?? [];
    if (end !== undefined)
        return !host.includes(HOLE);
    return isPlausibleHost(host);
}
/** A host that is whole, as far as can be told: a name below a suffix that exists, an address, `localhost`. */
function isPlausibleHost(authority) {
    const [, name = '', port] = /^(?:[^@]*@)?(\[[^\]]*\]|[^:]*)(:\d+)?$/.exec(authority) ?? [];
    const host = name === '' ? [] : (0,core_host/* parseHost */.o6)(name);
    if (!('name' in host))
        return false;
    if (host.kind !== 'domain' || host.name === 'localhost')
        return true;
    return port !== undefined || (host.suffix?.kind !== 'unknown' && host.suffix?.registrable != null);
}

;// CONCATENATED MODULE: ./build/scan/call-argument.js

function called(callback, given, evaluation) {
    const { fn, self } = callback;
    const frame = { fn, call: null, args: [], given, context: callback.context, self };
    return fn.returns.flatMap((result) => [...evaluation.evaluate(result, inFrame(frame, callback.context))]);
}
function argument(call, index, context, evaluation) {
    const found = call.args[index];
    return found ? evaluation.evaluateExactly(found.value, context) : [];
}

;// CONCATENATED MODULE: ./build/scan/outcome.js
class NeedsCaller extends Error {
    fn;
    constructor(fn) {
        super('a caller is needed');
        this.fn = fn;
    }
}
/** One question has taken too many steps. */
class TooMany extends Error {
}
/** Whatever else it throws is a bug, and stays one. */
function outcomeOf(question) {
    try {
        return { kind: 'answer', answer: question() };
    }
    catch (error) {
        if (error instanceof NeedsCaller)
            return { kind: 'caller', fn: error.fn };
        if (error instanceof TooMany || isTooDeep(error))
            return { kind: 'many' };
        throw error;
    }
}
/** Source that is generated can be deeper than the stack. */
function isTooDeep(error) {
    return error instanceof RangeError && /call stack/.test(error.message);
}

;// CONCATENATED MODULE: ./build/scan/question-memo.js
class QuestionMemo {
    outside = new Map();
    inside = new WeakMap();
    find(expression, context) {
        return context === null ? this.outside.get(expression) : this.inside.get(context)?.get(expression);
    }
    note(expression, context, noted) {
        if (context === null) {
            this.outside.set(expression, noted);
            return;
        }
        const known = this.inside.get(context);
        if (known)
            known.set(expression, noted);
        else
            this.inside.set(context, new Map([[expression, noted]]));
    }
    clear() {
        this.outside.clear();
        this.inside = new WeakMap();
    }
}

;// CONCATENATED MODULE: ./build/scan/evaluation.js



const MOST_STEPS = 60_000;
const DEEPEST = 24;
class Evaluation {
    program;
    assumptions = new Map();
    /** Is it a question that is put for each caller? */
    asks = false;
    quiet = false;
    /** Is a whole text asked for? Else one whose host is known is not followed further. */
    exact = false;
    steps = 0;
    /** Addresses that pages are opened with, each way by itself; by the page. */
    opened = new Map();
    /** What is being evaluated: an answer that needs itself lacks itself. */
    active = new Map();
    lookedUp = new Map();
    cut = 0;
    /** What is needed by its own answer, and the answers that lack it: good as long as that is not known either. */
    heads = new Set();
    partials = [
        new Map(),
        new Map(),
    ];
    assumed = 0;
    memo = new Map();
    /** What holds as long as nothing is assumed of who calls. */
    bareMemo = new Map();
    bare = 0;
    noted = new QuestionMemo();
    exactMemo = new Map();
    /** Whose the writes of a key are. */
    writers = new Map();
    /** What loops write, by its key; `null`: not yet asked for. */
    iterated = null;
    extended = null;
    interceptors = [];
    /** Of calls: where their results' own names live. */
    merged = new WeakMap();
    /** The other parts, given by `evaluate`: they need each other. */
    compute = () => [];
    lookup = () => [];
    invoke = () => [];
    constructor(program) {
        this.program = program;
    }
    /** Puts one question anew. */
    put(assumptions, question) {
        this.assumptions = assumptions;
        this.asks = true;
        this.steps = 0;
        this.exact = false;
        this.active.clear();
        this.heads.clear();
        for (const one of this.partials)
            one.clear();
        this.noted.clear();
        this.lookedUp.clear();
        try {
            return outcomeOf(question);
        }
        finally {
            this.asks = false;
            this.assumptions = new Map();
        }
    }
    /** Within a question it may leave for another one; the question's outcome says so. */
    evaluate(expression, context) {
        if (expression.kind === 'text' || expression.kind === 'function')
            return this.compute(expression, context);
        this.steps += 1;
        if (this.steps > MOST_STEPS)
            throw new TooMany();
        const memo = this.exact ? this.exactMemo : this.memo;
        const partial = this.partials[this.exact ? 1 : 0];
        const bareMemo = this.assumptions.size === 0 && !this.exact ? this.bareMemo : null;
        const known = context === null ? (memo.get(expression) ?? partial.get(expression)) : undefined;
        if (known)
            return known;
        const bareKnown = context === null ? bareMemo?.get(expression) : undefined;
        if (bareKnown) {
            this.bare += 1;
            return bareKnown;
        }
        const noted = this.asks && !this.quiet && !this.exact ? this.noted : null;
        const before = noted?.find(expression, context);
        if (before) {
            if (before.assumed)
                this.assumed += 1;
            if (before.bare)
                this.bare += 1;
            return before.values;
        }
        const contexts = this.active.get(expression) ?? [];
        if (contexts.includes(context)) {
            this.cut += 1;
            this.heads.add(expression);
            return [];
        }
        if ((context?.depth ?? 0) > DEEPEST)
            return [unknown('many', expression)];
        this.active.set(expression, [...contexts, context]);
        const { cut, assumed, bare } = this;
        try {
            const values = this.compute(expression, context);
            if (context === null && assumed === this.assumed) {
                if (cut === this.cut && bare === this.bare)
                    memo.set(expression, values);
                else if (cut === this.cut)
                    bareMemo?.set(expression, values);
                else
                    partial.set(expression, values);
            }
            if (cut === this.cut) {
                noted?.note(expression, context, { values, assumed: assumed !== this.assumed, bare: bare !== this.bare });
            }
            return values;
        }
        finally {
            if (contexts.length > 0)
                this.active.set(expression, contexts);
            else {
                this.active.delete(expression);
                this.heads.delete(expression);
                if (this.heads.size === 0)
                    for (const one of this.partials)
                        one.clear();
            }
        }
    }
    /** The key of an object that is made of itself: what it has of itself, it has anyway. */
    lookUpOnce(literal, key, context, work) {
        const open = this.lookedUp.get(literal) ?? [];
        if (open.some((one) => one.key === key && one.context === context)) {
            this.cut += 1;
            return [];
        }
        this.lookedUp.set(literal, [...open, { key, context }]);
        try {
            return work();
        }
        finally {
            if (open.length > 0)
                this.lookedUp.set(literal, open);
            else
                this.lookedUp.delete(literal);
        }
    }
    /** The whole text, as a key or a page's path needs it. */
    evaluateExactly(expression, context) {
        const { exact } = this;
        this.exact = true;
        try {
            return this.evaluate(expression, context);
        }
        finally {
            this.exact = exact;
        }
    }
    /** Where nobody is asked who calls: parameters are unknown, then. */
    evaluateQuietly(expression, context = null, exact = this.exact) {
        return this.quietly(() => this.evaluate(expression, context), exact);
    }
    /** @returns nothing where it takes too many steps */
    quietly(work, exact = this.exact) {
        const { assumptions, quiet, steps, exact: wasExact } = this;
        this.assumptions = new Map();
        this.quiet = true;
        this.exact = exact;
        this.steps = quiet ? steps : 0; // a question of its own
        try {
            if (quiet)
                return work();
            const outcome = outcomeOf(work);
            return outcome.kind === 'answer' ? outcome.answer : [];
        }
        finally {
            this.steps = quiet ? this.steps : steps;
            this.assumptions = assumptions;
            this.quiet = quiet;
            this.exact = wasExact;
        }
    }
    /** @returns `null` where nobody calls it, or nobody is asked */
    frameOf(fn, context) {
        const found = this.frameIn(fn, context);
        if (found)
            return found;
        this.assumed += 1;
        const frame = this.assumptions.get(fn);
        if (frame === undefined && this.asks && !this.quiet)
            throw new NeedsCaller(fn);
        return frame ?? null;
    }
    /** Who is known to have called it, without asking. */
    knownFrame(fn, context) {
        const found = this.frameIn(fn, context) ?? this.assumptions.get(fn) ?? null;
        if (this.assumptions.size > 0)
            this.assumed += 1;
        else
            this.bare += 1;
        return found;
    }
    /** Which turn of a loop it is, where that is known. */
    turnOf(loop, context) {
        return this.knownFrame(loop, context)?.given?.get(0);
    }
    frameIn(fn, context) {
        for (let at = context; at; at = at.next)
            if (at.frame.fn === fn)
                return at.frame;
        if (!fn.immediate)
            return null;
        return { fn, ...fn.immediate, given: null, context, self: null };
    }
    isAssumed(frame) {
        return this.assumptions.get(frame.fn) === frame;
    }
}
function unknownHere(reason, site) {
    return [unknown(reason, site)];
}
/** The texts among them, of those that are whole; `null` where one of them is not. */
function wholeTexts(values) {
    const texts = [];
    for (const value of values) {
        if (value.kind !== 'text' || value.why)
            return null;
        texts.push(value.text);
    }
    return texts.length > 0 ? texts : null;
}

;// CONCATENATED MODULE: ./build/scan/evaluate-text.js
/** Texts that are put together: `a + b`, `${a}/b`; and numbers, where obfuscated code adds them. */


/** Texts that one expression may come to: more are not told apart. */
const MOST_TEXTS = 300;
/** Two sites may give one value: it is told once. */
function distinct(values) {
    if (values.length < 2)
        return values;
    const seen = new Set();
    return values.filter((value) => {
        if (value.kind !== 'text')
            return true;
        const { file, start } = hostSite(value);
        const key = `${value.text}\n${file}:${start}`;
        return !seen.has(key) && seen.add(key);
    });
}
function joined(parts, site, context, evaluation) {
    let texts = [textValue('', site)];
    for (const part of parts) {
        const isOpen = (text) => evaluation.exact || !(hasWholeHost(text) || (hasLikelyHost(text) && !continuesHost(part)));
        if (!texts.some(isOpen)) {
            const why = unknown('computed', part);
            return texts.map((text) => ({ ...text, text: `${withPath(text)}${HOLE}`, why: text.why ?? why }));
        }
        const values = evaluation.evaluate(part, context);
        const found = values.length > 0 ? values : unknownHere('missing', part);
        texts = distinct(texts.flatMap((text) => found.flatMap((value) => joinTexts(text, asText(value, part)) ?? [])));
        if (texts.length > MOST_TEXTS)
            return unknownHere('many', site);
    }
    return texts;
}
/** What is not followed further begins a path, as far as can be told: whoever puts more behind it knows the host, too. */
function withPath(text) {
    return hasWholeHost(text) ? text.text : `${text.text}/`;
}
/** `https://api` + `.example.com`, `http://localhost` + `:` + port */
function continuesHost(part) {
    if (part.kind === 'join')
        return part.parts[0] !== undefined && continuesHost(part.parts[0]);
    if (part.kind === 'sum')
        return continuesHost(part.left);
    return part.kind === 'text' && !/^[/?#]/.test(part.value);
}
function asText(value, site) {
    if (value.kind === 'text')
        return value;
    const why = value.kind === 'unknown' ? value : unknown('computed', site);
    return { ...textValue(HOLE, site), why };
}
/** `a + b + c` from left to right, as many as there are. */
function summed(sum, context, evaluation) {
    const parts = [];
    let first = sum;
    while (first.kind === 'sum' && first.sign === 1) {
        parts.push(first.right);
        first = first.left;
    }
    parts.push(first);
    parts.reverse();
    const [left, right] = parts;
    if (parts.length === 2 && left && right) {
        const numbers = added(left, right, 1, context, evaluation);
        if (numbers)
            return numbers;
    }
    if (first.kind === 'sum' && first.sign === -1 && parts.length === 1) {
        return added(first.left, first.right, -1, context, evaluation) ?? unknownHere('computed', sum);
    }
    return joined(parts, sum, context, evaluation);
}
/** Numbers: the places in a list that obfuscated code takes its texts from. */
function added(left, right, sign, context, evaluation) {
    const isNumber = (expression) => expression.kind === 'text' && expression.number;
    if (sign === 1 && !isNumber(left) && !isNumber(right))
        return null;
    const [a, b] = [evaluation.evaluateExactly(left, context), evaluation.evaluateExactly(right, context)];
    const sums = [];
    for (const x of a) {
        for (const y of b) {
            if (x.kind !== 'text' || y.kind !== 'text' || x.why || y.why)
                return null;
            if (sign === 1 && !(x.number && y.number))
                return null;
            const result = Number(x.text) + sign * Number(y.text);
            if (!Number.isFinite(result))
                return null;
            sums.push(textValue(String(result), left, true));
        }
    }
    return sums.length > 0 ? sums : null;
}

;// CONCATENATED MODULE: ./build/scan/call-list.js
/** Methods of a list: of its members, in no order, unless it is written out. */




function ofList(value, key, call, context, evaluation) {
    const members = () => evaluation.lookup(value, null, call);
    const [first] = call.args;
    switch (key) {
        case 'join': {
            if (value.kind === 'list')
                return unknownHere('computed', call);
            if (value.kind === 'parts')
                return joinedParts(value.values, call, context, evaluation);
            const { items } = value.literal;
            if (items.some(({ spread }) => spread))
                return unknownHere('computed', call);
            const separators = first ? wholeTexts(argument(call, 0, context, evaluation)) : [','];
            let texts = [textValue('', call)];
            for (const [index, item] of items.entries()) {
                const found = evaluation.evaluate(item.value, value.context);
                const parts = found.length > 0 ? found : unknownHere('missing', item.value);
                const separator = textValue(index === 0 ? '' : (separators?.[0] ?? ','), call);
                texts = texts.flatMap((left) => {
                    const with_ = joinTexts(left, separator);
                    return parts.flatMap((part) => (with_ ? (joinTexts(with_, asText(part, call)) ?? []) : []));
                });
            }
            return texts.slice(0, 100);
        }
        case 'map':
        case 'flatMap': {
            const callbacks = first ? evaluation.evaluate(first.value, context) : [];
            const results = turns(members()).flatMap((turn) => callbacks.flatMap((callback) => callback.kind === 'function' ? called(callback, new Map([[0, turn]]), evaluation) : []));
            return [{ kind: 'list', values: results }];
        }
        case 'reduce': {
            const start = argument(call, 1, context, evaluation);
            const callbacks = first ? evaluation.evaluate(first.value, context) : [];
            return turns(members()).flatMap((turn) => callbacks.flatMap((callback) => callback.kind === 'function'
                ? called(callback, new Map([
                    [0, start],
                    [1, turn],
                ]), evaluation)
                : unknownHere('computed', call)));
        }
        case 'find':
        case 'pop':
        case 'shift':
        case 'at':
            return members();
        case 'filter':
        case 'slice':
        case 'reverse':
        case 'sort':
        case 'concat':
            return [
                {
                    kind: 'list',
                    values: [
                        ...members(),
                        ...(key === 'concat' && first
                            ? evaluation.evaluate(first.value, context).flatMap((one) => evaluation.lookup(one, null, call))
                            : []),
                    ],
                },
            ];
        default:
            return unknownHere('computed', call);
    }
}
/** Longer lists hold data: their members are not told apart. */
const MOST_TURNS = 50;
/** What a callback is given, each time by itself. */
function turns(members) {
    return members.length > MOST_TURNS ? [members] : members.map((member) => [member]);
}
function joinedParts(parts, call, context, evaluation) {
    const [separator] = call.args[0] ? (wholeTexts(argument(call, 0, context, evaluation)) ?? []) : [','];
    if (separator === undefined)
        return unknownHere('computed', call);
    let text = textValue('', call);
    for (const [index, part] of parts.entries()) {
        if (text && index > 0)
            text = joinTexts(text, textValue(separator, call));
        if (text)
            text = joinTexts(text, asText(part, call));
    }
    return text ? [text] : [];
}

;// CONCATENATED MODULE: ./build/scan/call-record.js
/** `new Map([[key, value]])` and `new URL(path, base)`: objects whose members the runtime makes. */




function recordOf(entries, { file, start, end }) {
    const members = new Map();
    for (const [key, values] of entries)
        members.set(key, [...(members.get(key) ?? []), ...values]);
    return { kind: 'record', members, made: { file, start, end } };
}
/** Of a list of pairs; a pair whose key is not known is a member of every key that is asked for. */
function mapOf(pairs, call, context, evaluation) {
    const lists = evaluation.evaluate(pairs, context).flatMap((list) => evaluation.lookup(list, null, call));
    return recordOf(lists.flatMap((pair) => {
        const values = evaluation.lookup(pair, '1', call);
        return (wholeTexts(evaluation.lookup(pair, '0', call)) ?? [ANY]).map((key) => [key, values]);
    }), call);
}
const ANY = '*';
/** `map.get(key)` */
function gotten(map, call, context, evaluation) {
    const keys = wholeTexts(argument(call, 0, context, evaluation));
    if (!keys) {
        const all = evaluation.lookup(map, null, call);
        return all.length > 0 ? all : unknownHere('computed', call);
    }
    return keys.flatMap((key) => [
        ...evaluation.lookup(map, key, call).filter(({ kind }) => kind !== 'of'),
        ...(map.members.get(ANY) ?? []),
    ]);
}
/** As far as a domain needs it: a path behind a base, or an address of its own. */
function addressOf(call, context, evaluation) {
    const [paths = [], bases = []] = call.args.map(({ value }) => evaluation.evaluate(value, context));
    return paths.flatMap((path) => {
        const text = asText(path, call);
        const hrefs = AUTHORITY.test(text.text)
            ? [text]
            : bases.flatMap((base) => resolved(text, asText(base, call), call));
        return hrefs.map((href) => recordOf(membersOf(href, call), call));
    });
}
function resolved(path, base, call) {
    const [origin] = AUTHORITY.exec(base.text) ?? [];
    const root = origin === undefined ? base : cutText(base, 0, origin.replace(/[/?#\\]$/, '').length);
    const slash = joinTexts(root, textValue('/', call));
    const whole = slash && joinTexts(slash, path);
    return whole ? [whole] : [];
}
function membersOf(href, call) {
    const [, protocol = '', authority = ''] = AUTHORITY.exec(href.text) ?? [];
    const host = protocol.length + '://'.length;
    return [
        ['href', [href]],
        ['origin', [cutText(href, 0, host + authority.length)]],
        ['protocol', [textValue(`${protocol}:`, call)]],
        ['host', [cutText(href, host, host + authority.length)]],
    ];
}

;// CONCATENATED MODULE: ./build/scan/call-text.js
/** Methods of a text: what they make of it is a text whose parts keep their places. */




function numbers(call, context, evaluation) {
    const found = call.args.map((_, index) => wholeTexts(argument(call, index, context, evaluation))?.[0]);
    const values = found.map((text) => (text === undefined || text === '' ? Number.NaN : Number(text)));
    return values.some(Number.isNaN) ? null : values;
}
function ofText(text, key, call, context, evaluation) {
    const same = (changed) => [{ ...text, text: changed }];
    switch (key) {
        case 'trim':
            return same(text.text.trim());
        case 'toString':
        case 'valueOf':
        case 'normalize':
            return [text];
        case 'toLowerCase':
            return same(text.text.toLowerCase());
        case 'toUpperCase':
            return same(text.text.toUpperCase());
        case 'concat': {
            let texts = [text];
            for (const index of call.args.keys()) {
                const found = argument(call, index, context, evaluation);
                const values = found.length > 0 ? found : unknownHere('missing', call);
                texts = texts.flatMap((left) => values.flatMap((value) => joinTexts(left, asText(value, call)) ?? []));
            }
            return texts;
        }
        case 'replace':
        case 'replaceAll':
            return replaced(text, key === 'replaceAll', call, context, evaluation);
        case 'split': {
            const [separator] = wholeTexts(argument(call, 0, context, evaluation)) ?? [];
            if (separator === undefined)
                return unknownHere('computed', call);
            return [splitText(text, separator, call)];
        }
        case 'slice':
        case 'substring':
        case 'substr':
        case 'charAt': {
            const ends = text.why ? null : numbers(call, context, evaluation);
            if (!ends)
                return unknownHere('computed', call);
            const [from = 0, to] = ends;
            if (key === 'charAt')
                return same(text.text.charAt(from));
            return same(key === 'slice'
                ? text.text.slice(from, to)
                : key === 'substr'
                    ? text.text.slice(from, to === undefined ? undefined : from + to)
                    : text.text.substring(from, to));
        }
        default:
            return unknownHere('computed', call);
    }
}
const MOST_PARTS = 200;
/** As a list whose members have their places. */
function splitText(text, separator, call) {
    const { file, start, end } = call;
    let at = 0;
    const parts = separator === '' || text.text.length > 20_000 ? [] : text.text.split(separator).slice(0, MOST_PARTS);
    const values = parts.map((part) => {
        const value = cutText(text, at, at + part.length);
        at += part.length + separator.length;
        return value;
    });
    return { kind: 'parts', values, site: { file, start, end } };
}
function replaced(text, all, call, context, evaluation) {
    const needles = argument(call, 0, context, evaluation);
    const by = call.args[1] ? argument(call, 1, context, evaluation) : [];
    return needles.flatMap((needle) => {
        const pattern = needle.kind === 'pattern' ? needle.pattern : needle.kind === 'text' && !needle.why ? needle.text : null;
        if (pattern === null)
            return unknownHere('computed', call);
        return (by.length > 0 ? by : unknownHere('computed', call)).map((value) => {
            const { text: put, why } = asText(value, call);
            // A pattern's own sign for "everywhere" is dropped when it is read: an address is written once in a text.
            const changed = typeof pattern === 'string' && all
                ? text.text.replaceAll(pattern, () => put)
                : text.text.replace(pattern, () => put);
            return { ...text, text: changed, why: text.why ?? (changed.includes(HOLE) ? why : null) };
        });
    });
}
function decoded(value) {
    if (value.kind !== 'text')
        return value;
    try {
        return { ...value, text: decodeURIComponent(value.text) };
    }
    catch {
        return value; // a sign of percent that is none of an encoding's
    }
}

;// CONCATENATED MODULE: ./build/scan/call-vue.js
/** What the functions of Vue give that a value passes through: `ref(host).value`, `computed(() => host).value`. */


const PACKAGES = new Set(['vue', '@vue/composition-api', '@vue/reactivity', 'vue-demi']);
const GIVES_ITSELF = new Set([
    'reactive',
    'shallowReactive',
    'readonly',
    'toRaw',
    'markRaw',
    'unref',
    'defineComponent',
]);
/** @returns `null` for what is none of them */
function callVue(name, key, call, context, evaluation) {
    const [first] = call.args;
    if (!PACKAGES.has(name) || !first)
        return null;
    const values = evaluation.evaluate(first.value, context);
    if (GIVES_ITSELF.has(key))
        return values;
    if (key === 'ref' || key === 'shallowRef')
        return [recordOf([['value', values]], call)];
    if (key !== 'computed')
        return null;
    const getters = values.flatMap((value) => value.kind === 'object' ? evaluation.lookup(value, 'get', call) : [value]);
    const results = getters.flatMap((one) => (one.kind === 'function' ? called(one, null, evaluation) : []));
    return [recordOf([['value', results]], call)];
}

;// CONCATENATED MODULE: ./build/scan/settle.js
/** Unknown values are placed where they were given away: it is there that somebody can look. */
function settle(values, site) {
    if (!values.some(isUnsettled))
        return values;
    const at = { file: site.file, start: site.start, end: site.end };
    const move = (value) => (value.settled ? value : { ...value, site: at, settled: true });
    return values.map((value) => {
        if (value.kind === 'unknown')
            return move(value);
        return value.kind === 'text' && value.why ? { ...value, why: move(value.why) } : value;
    });
}
function isUnsettled(value) {
    return value.kind === 'unknown' ? !value.settled : value.kind === 'text' && value.why !== null && !value.why.settled;
}

;// CONCATENATED MODULE: ./build/scan/evaluate-property.js


/** What a function gives that takes nothing. */
function resultsOf(fn, context, evaluation, self = null) {
    const frame = { fn, call: null, args: [], given: null, context, self };
    return fn.returns.flatMap((value) => [...evaluation.evaluate(value, inFrame(frame, context))]);
}
/** The last one of a name counts; what is spread in may have it, too. */
function ofProperties(properties, key, context, evaluation, given = false, self = null) {
    const found = [];
    for (const { key: name, value, getter } of [...properties].reverse()) {
        if (name === null) {
            for (const spread of evaluation.evaluate(value, context)) {
                if (spread.kind !== 'unknown')
                    found.push(...evaluation.lookup(spread, key, value));
            }
            if (key !== null && found.length > 0)
                return found;
            continue;
        }
        const names = name.kind === 'text' ? [name.value] : textsOf(evaluation.evaluateExactly(name, context));
        if (key !== null && !names.includes(key))
            continue;
        const values = evaluation.evaluate(value, context);
        if (getter) {
            for (const one of values)
                if (one.kind === 'function')
                    found.push(...resultsOf(one.fn, one.context, evaluation, self));
        }
        else
            found.push(...(given ? settle(values, value) : values));
        if (key !== null && name.kind === 'text')
            return found;
    }
    return found;
}
function textsOf(values) {
    return values.flatMap((value) => (value.kind === 'text' && !value.why ? [value.text] : []));
}

;// CONCATENATED MODULE: ./build/scan/component-parts.js
/**
 * What `this` of a page or a component has beside its own literal: its methods, data and mixins, and what is given to all
 * components: `Vue.prototype.$api = …`, `app.config.globalProperties.$api = …`, `Vue.mixin({…})`.
 */

/** Where a component keeps what `this` has: `methods` of all, the rest of Vue's. */
const PARTS = ['methods', 'data', 'computed', 'actions', 'getters', 'state'];
/** Lists of others that it is made of. */
const LISTS = ['mixins', 'behaviors'];
const HOOKS = ['onLoad', 'onShow', 'onReady', 'onLaunch', 'created', 'mounted', 'setup', 'props', 'components'];
const component_parts_MARKS = new Set([...PARTS, ...LISTS, ...HOOKS, 'watch', 'lifetimes', 'beforeMount', 'attached', 'ready']);
function partsOf(literal, key, context, evaluation) {
    return ownParts(literal, key, context, evaluation, 0);
}
/** @returns what every component has under this name */
function ofEveryComponent(literal, key, evaluation) {
    const { program } = evaluation;
    if (!program.registered.has(literal) && !literal.properties.some(isMark))
        return [];
    const written = program.componentGlobals(key).flatMap(({ value }) => evaluation.evaluate(value, null));
    const mixed = program.mixins.flatMap((mixin) => (mixin === literal ? [] : partsOf(mixin, key, null, evaluation)));
    return [...written, ...mixed];
}
function isMark({ key }) {
    return key?.kind === 'text' && component_parts_MARKS.has(key.value);
}
const component_parts_DEEPEST = 4;
function ownParts(literal, key, context, evaluation, depth) {
    const found = [];
    for (const { key: name, value } of literal.properties) {
        if (name?.kind !== 'text')
            continue;
        if (LISTS.includes(name.value) && depth < component_parts_DEEPEST) {
            for (const list of evaluation.evaluate(value, context)) {
                for (const mixin of evaluation.lookup(list, null, value)) {
                    if (mixin.kind === 'object')
                        found.push(...ownParts(mixin.literal, key, mixin.context, evaluation, depth + 1));
                }
            }
        }
        if (!PARTS.includes(name.value))
            continue;
        if (name.value === 'data' && value.kind !== 'function')
            continue; // `this.data.a`, not `this.a`
        const isComputed = name.value === 'computed' || name.value === 'getters';
        for (const part of evaluation.evaluate(value, context)) {
            const holders = part.kind === 'function' ? resultsOf(part.fn, part.context, evaluation) : [part];
            for (const one of holders.flatMap((holder) => evaluation.lookup(holder, key, literal))) {
                if (isComputed && one.kind === 'function')
                    found.push(...resultsOf(one.fn, one.context, evaluation));
                else
                    found.push(one);
            }
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/scan/evaluate-module.js
/** What a module exports under a name: a file of its own, or one of those that a bundle holds. */

function ofModule(file, key, evaluation, seen) {
    const module = evaluation.program.modules.get(file);
    if (!module || seen.has(file))
        return [];
    seen.add(file);
    const lists = key === null ? [...module.exports.values()] : [module.exports.get(key) ?? []];
    const own = lists.flat().flatMap((value) => evaluation.evaluate(value, null));
    if (own.length > 0)
        return own;
    const whole = module.exports.get('module.exports');
    // `import x from` of what has no default: the whole.
    if (key === 'default')
        return whole ? whole.flatMap((value) => evaluation.evaluate(value, null)) : [];
    const ofWhole = (whole ?? []).flatMap((value) => evaluation.evaluate(value, null).flatMap((one) => evaluation.lookup(one, key, value)));
    if (ofWhole.length > 0)
        return ofWhole;
    return module.reexports.flatMap((from) => {
        const target = evaluation.program.resolve(file, from);
        return target ? ofModule(target.file, key, evaluation, seen) : [];
    });
}
/** `function (module, exports, require)`: what it writes to the first two, and gives to `require.d`. */
function ofBundled(fn, key, evaluation) {
    if (key === null)
        return [];
    const found = [];
    const isParameter = (expression, index) => {
        if (expression.kind !== 'name')
            return false;
        const [value] = expression.scope.find(expression.name)?.values ?? [];
        return value?.kind === 'parameter' && value.fn === fn && value.index === index;
    };
    for (const { object, value } of evaluation.program.writesOf(key)) {
        const isWhole = object.kind === 'member' && object.key.kind === 'text' && object.key.value === 'exports';
        if (isParameter(object, 1) || (isWhole && isParameter(object.object, 0)))
            found.push(...evaluation.evaluate(value, null));
    }
    for (const { object, value } of evaluation.program.writesOf('exports')) {
        if (!isParameter(object, 0))
            continue;
        for (const whole of evaluation.evaluate(value, null)) {
            found.push(...(key === 'default' ? [whole] : evaluation.lookup(whole, key, value)));
        }
    }
    for (const { callee, args } of fn.calls) {
        const isDefine = callee.kind === 'member' &&
            callee.key.kind === 'text' &&
            callee.key.value === 'd' &&
            isParameter(callee.object, 2);
        if (!isDefine)
            continue;
        const [, name, getter] = args.map(({ value }) => value);
        const getters = name?.kind === 'text' && name.value === key && getter ? evaluation.evaluate(getter, null) : [];
        const listed = name?.kind === 'object' ? ofProperties(name.properties, key, null, evaluation) : [];
        for (const one of [...getters, ...listed]) {
            if (one.kind === 'function')
                found.push(...resultsOf(one.fn, one.context, evaluation));
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/scan/changed-object.js
/** More are a table that is filled, not options. */
const MOST_CHANGES = 40;
/** Takes down whose the writes are, when every name of the file is declared. */
function noteChanges(writes) {
    for (const { object, key, value, fn, certain } of writes) {
        if (object.kind !== 'name' || !fn)
            continue;
        const binding = object.scope.find(object.name);
        const owner = binding && ownerOf(binding);
        if (!owner || (binding.changes?.length ?? 0) >= MOST_CHANGES)
            continue;
        const { file, start } = object;
        const change = { certain: certain && owner === fn, file, start, end: Math.max(value.end, object.end) };
        const source = copiedFrom(key, value);
        binding.changes ??= [];
        binding.changes.push(source ? { ...change, key: null, value: source } : { ...change, key, value });
    }
}
/** `to[key] = from[key]`: whatever the keys are, they are those of the other. */
function copiedFrom(key, value) {
    const copied = value.kind === 'guarded' ? value.value : value;
    if (key.kind !== 'name' || copied.kind !== 'member' || copied.key.kind !== 'name')
        return null;
    return key.name === copied.key.name ? copied.object : null;
}
/** @returns the function that is given what the name stands for; `null` for what is made here */
function ownerOf(binding) {
    for (const value of binding.values) {
        const owner = givenBy(value, 0);
        if (owner)
            return owner;
    }
    return null;
}
function givenBy(value, depth) {
    if (depth > 4)
        return null;
    const deeper = (inner) => givenBy(inner, depth + 1);
    switch (value.kind) {
        case 'parameter':
            return value.fn;
        case 'guarded':
            return deeper(value.value);
        case 'member':
            return deeper(value.object);
        case 'or':
            return deeper(value.left) ?? deeper(value.right);
        case 'either':
            return value.of.map(deeper).find((owner) => owner !== null) ?? null;
        case 'call':
            return value.isNew
                ? null
                : (value.args.map((argument) => deeper(argument.value)).find((owner) => owner !== null) ?? null);
        case 'name': {
            const [only] = value.scope.find(value.name)?.values ?? [];
            return only ? deeper(only) : null;
        }
        default:
            return null;
    }
}
const made = new WeakMap();
/** What the name stands for without what has been assigned to its members. */
function unchanged(name) {
    return before(name, -1);
}
function before({ kind, name, scope, file, end }, start) {
    return { kind, name, scope, file, start, end };
}
/** @returns what the name stands for where it is written; `null` where nothing was changed before */
function changedObject(name, { changes }) {
    if (!changes)
        return null;
    const known = made.get(name);
    if (known)
        return known;
    const earlier = changes.filter(({ end }) => end <= name.start);
    if (earlier.length === 0)
        return null;
    const { file, start, end } = name;
    const properties = [
        { key: null, value: unchanged(name), getter: false },
        ...earlier.map((change) => ({ key: change.key, value: changedTo(change, name), getter: false })),
    ];
    const literal = { kind: 'object', properties, given: false, owner: null, file, start, end };
    made.set(name, literal);
    return literal;
}
/** In a branch, what was there before may still be there. */
function changedTo({ key, value, certain, start, file }, name) {
    if (certain)
        return value;
    const old = before(name, start);
    const site = { file, start: value.start, end: value.end };
    return { kind: 'either', of: [value, key === null ? old : { kind: 'member', object: old, key, ...site }], ...site };
}

;// CONCATENATED MODULE: ./build/scan/direct-call.js
/**
 * Calls of a function under its own name, in its own file: `install(config)`. They are seen without asking who calls, and
 * say what `install` writes to.
 */

/** More are a helper's, which writes to whatever it is given. */
const MOST_CALLS = 20;
function directCalls(modules) {
    const found = new Map();
    for (const { calls } of modules) {
        for (const call of calls) {
            const { callee } = call;
            const [only, ...others] = callee.kind === 'name' ? (callee.scope.find(callee.name)?.values ?? []) : [];
            if (only?.kind !== 'function' || others.length > 0 || call.isNew)
                continue;
            const known = found.get(only.fn);
            if (known)
                known.push(call);
            else
                found.set(only.fn, [call]);
        }
    }
    return found;
}
/** @returns for what is a parameter, a context for each call; else only the one outside all functions */
function directContexts(object, calls) {
    const [value, ...others] = object.kind === 'name' ? (object.scope.find(object.name)?.values ?? []) : [];
    const known = value?.kind === 'parameter' && others.length === 0 ? (calls.get(value.fn) ?? []) : [];
    if (value?.kind !== 'parameter' || known.length === 0 || known.length > MOST_CALLS)
        return [null];
    const { fn } = value;
    return known.map((call) => inFrame({ fn, call, args: call.args, given: null, context: null, self: null }, null));
}

;// CONCATENATED MODULE: ./build/scan/iterated-writes.js
/**
 * What a loop assigns under a name of each turn: `names.forEach((name) => { api[name] = (o) => swan[name](o); })`. Each
 * turn is a frame of its own, so that what `api.request` is knows its `name`.
 */


/** Longer lists hold data. */
const iterated_writes_MOST_TURNS = 200;
/** @returns by the key that is written */
function findIteratedWrites(evaluation) {
    const found = new Map();
    evaluation.iterated = found; // what a later write is to, an earlier one may have made
    for (const write of evaluation.program.writesUnderNames) {
        const outside = directContexts(write.object, evaluation.program.directCalls);
        for (const turn of turnsOf(write.fn, outside, evaluation)) {
            const keys = evaluation.evaluateQuietly(write.key, turn, true);
            const [key] = keys;
            if (keys.length !== 1 || key?.kind !== 'text' || key.why)
                continue;
            const known = found.get(key.text) ?? [];
            found.set(key.text, known);
            for (const target of evaluation.evaluateQuietly(write.object, turn))
                known.push({ write, context: turn, target });
        }
    }
    return found;
}
/** The callbacks, or the loops, that it stands in. */
function turnsOf(start, outside, evaluation) {
    for (let fn = start; fn; fn = fn.parent) {
        const at = fn;
        if (!isTurn(at))
            continue;
        const outer = turnsOf(at.parent, outside, evaluation);
        const turns = (outer.length > 0 ? outer : outside).flatMap((context) => turnValues(at, context, evaluation).map((value) => {
            const given = new Map([[0, [value]]]);
            return inFrame({ fn: at, call: null, args: [], given, context, self: null }, context);
        }));
        return turns.length <= iterated_writes_MOST_TURNS ? turns : [];
    }
    return [];
}
function isTurn({ loop, givenTo }) {
    const callee = givenTo?.index === 0 ? givenTo.call.callee : null;
    return loop !== null || (callee?.kind === 'member' && callee.key.kind === 'text' && TURNS.has(callee.key.value));
}
function turnValues(fn, context, evaluation) {
    const callee = fn.givenTo?.call.callee;
    const list = fn.loop?.list ?? (callee?.kind === 'member' ? callee.object : null);
    if (!list)
        return [];
    const { file, start, end } = list;
    const members = { kind: 'members', of: list, keys: fn.loop?.keys ?? false, loop: fn, file, start, end };
    return evaluation.evaluateQuietly(members, context);
}
const TURNS = new Set(['forEach', 'map', 'some', 'every']);

;// CONCATENATED MODULE: ./build/scan/find-writes.js
/** What is assigned to a key of a value, anywhere in the program: `config.host = …`, `this.host = …`, `exports.host = …`. */




/** What is assigned to this key of this very value, anywhere. */
function written(value, key, create, evaluation) {
    if (key === null)
        return [];
    const plain = writesTo(value, key, evaluation).flatMap((write) => {
        const isMade = create && value.kind === 'instance' && find_writes_isInside(write.value, create.fn.site);
        return evaluation.evaluate(write.value, isMade ? inFrame(create, null) : write.context);
    });
    const iterated = evaluation.iterated ?? findIteratedWrites(evaluation);
    const turns = (iterated.get(key) ?? []).filter(({ target }) => sameValue(target, value, evaluation));
    return [...plain, ...turns.flatMap(({ write, context }) => evaluation.evaluate(write.value, context))];
}
/** Every page sets its own `list`: whose each one is, is asked once. */
function writesTo(value, key, evaluation) {
    const { writers } = evaluation;
    let known = writers.get(key);
    if (!known) {
        known = { ofLiteral: new Map(), others: [] };
        writers.set(key, known); // while it is made, a write that needs this key's own writes finds none
        for (const { object, value: written } of evaluation.program.writesOf(key)) {
            for (const context of directContexts(object, evaluation.program.directCalls)) {
                const write = { value: written, context };
                for (const target of evaluation.evaluateQuietly(changeable(object), context)) {
                    if (target.kind !== 'object')
                        known.others.push({ write, target });
                    else
                        known.ofLiteral.set(target.literal, [...(known.ofLiteral.get(target.literal) ?? []), write]);
                }
            }
        }
    }
    if (value.kind === 'object')
        return known.ofLiteral.get(value.literal) ?? [];
    return known.others.flatMap(({ write, target }) => (sameValue(target, value, evaluation) ? [write] : []));
}
/** What is written to is the object itself, not what it has become. */
function changeable(object) {
    return object.kind === 'name' ? unchanged(object) : object;
}
function find_writes_isInside(inner, outer) {
    return inner.file === outer.file && inner.start >= outer.start && inner.end <= outer.end;
}
/** Is it the same thing, whatever it was reached by? */
function sameValue(a, b, evaluation) {
    switch (a.kind) {
        case 'instance':
            return (b.kind === 'instance' && (a.of === b.of || isBelow(b.of, a.of, evaluation) || isBelow(a.of, b.of, evaluation)));
        case 'array':
            return b.kind === 'array' && a.literal === b.literal;
        case 'object':
            return b.kind === 'object' && a.literal === b.literal;
        case 'class':
            return b.kind === 'class' && a.cls === b.cls;
        case 'function':
            return b.kind === 'function' && a.fn === b.fn;
        case 'prototype':
            return b.kind === 'prototype' && a.of === b.of;
        case 'module':
            return b.kind === 'module' && a.module === b.module;
        case 'builtin':
            return b.kind === 'builtin' && (a.name === b.name || (GLOBALS.has(a.name) && GLOBALS.has(b.name)));
        case 'platform':
            return b.kind === 'platform';
        case 'proxy':
            return (b.kind === 'proxy' && a.handlers.some((one) => b.handlers.some((other) => sameValue(one, other, evaluation))));
        case 'client':
            return b.kind === 'client' && a.made.file === b.made.file && a.made.start === b.made.start;
        case 'record':
            return b.kind === 'record' && a.made.file === b.made.file && a.made.start === b.made.start;
        case 'package':
            return b.kind === 'package' && a.name === b.name;
        case 'of':
            return b.kind === 'of' && a.key === b.key && sameValue(a.value, b.value, evaluation);
        default:
            return false;
    }
}
function isBelow(of, above, evaluation) {
    let at = of;
    for (let depth = 0; depth < 8 && 'members' in at && at.parent; depth++) {
        const parent = evaluation.evaluateQuietly(at.parent).find(({ kind }) => kind === 'class');
        if (parent?.kind !== 'class')
            return false;
        if (parent.cls === above)
            return true;
        at = parent.cls;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/scan/evaluate-proxy.js
/** `new Proxy(target, { get(target, key) {…} })`: how frameworks give the platform's methods on. */



/** What the trap gives for a key, and what the target has where there is no trap. */
function ofProxy(proxy, key, site, evaluation) {
    const own = key === null ? [] : written(proxy, key, null, evaluation);
    if (own.length > 0)
        return own;
    const traps = proxy.handlers
        .flatMap((handler) => evaluation.lookup(handler, 'get', site))
        .filter((trap) => trap.kind === 'function');
    if (traps.length === 0 || key === null)
        return proxy.targets.flatMap((target) => evaluation.lookup(target, key, site));
    const given = new Map([
        [0, proxy.targets],
        [1, [textValue(key, site)]],
        [2, [proxy]],
    ]);
    return traps.flatMap((trap) => called(trap, given, evaluation));
}

;// CONCATENATED MODULE: ./build/scan/expression.js
/**
 * What is kept of a source file: the expressions that a URL can be made of, and the functions, calls and assignments
 * that carry it. A whole syntax tree is some fifty times its text; two thousand of them would not fit, so a tree is
 * let go as soon as its file is read.
 */
/** What stands behind the dot, as it is written; `null` for anything else. */
function memberName(expression) {
    return expression.kind === 'member' && expression.key.kind === 'text' ? expression.key.value : null;
}
/** The parameter that a name stands for, and its default; `null` for a name of anything else. */
function parameterOf(name) {
    const [only, ...others] = name.kind === 'name' ? (name.scope.find(name.name)?.values ?? []) : [];
    if (!only || others.length > 0)
        return null;
    if (only.kind === 'or' && only.left.kind === 'parameter')
        return { given: only.left, otherwise: only.right };
    return only.kind === 'parameter' ? { given: only, otherwise: null } : null;
}
/** What is written under a name in it; not what is spread in. */
function propertyOf({ properties }, name) {
    return properties.find(({ key }) => key?.kind === 'text' && key.value === name)?.value ?? null;
}
class Scope {
    bindings = new Map();
    parent;
    file;
    constructor(parent, file) {
        this.parent = parent;
        this.file = file;
    }
    declare(name) {
        const known = this.bindings.get(name);
        if (known)
            return known;
        const binding = { name, values: [], changes: null };
        this.bindings.set(name, binding);
        return binding;
    }
    find(name) {
        for (let scope = this; scope; scope = scope.parent) {
            const binding = scope.bindings.get(name);
            if (binding)
                return binding;
        }
        return null;
    }
}
/** The key of what is added to a list: no name of the language. */
const ADDED = 'added to the list';

;// CONCATENATED MODULE: ./build/scan/page-query.js
/** What a page is opened with: `swan.navigateTo({ url: '/pages/web/web?url=' + address })` gives `options.url` there. */



/** @param page its path, without ending */
function queryValues(page, key, site, evaluation) {
    const found = [];
    for (const address of evaluation.opened.get(page) ?? []) {
        const value = key === null ? null : page_query_parameterOf(address, key);
        if (value)
            found.push(value);
    }
    return found.length > 0 ? found : unknownHere('runtime', site);
}
/** @returns the page that is opened, a path without ending; `null` where that is not known */
function openedPage({ text }, file) {
    const [path = ''] = text.split('?', 1);
    if (path.includes(HOLE))
        return null;
    return path.startsWith('/') ? path.slice(1) : external_node_path_.posix.join(external_node_path_.posix.dirname(file), path);
}
function page_query_parameterOf(address, key) {
    const { text } = address;
    const before = [`?${key}=`, `&${key}=`].map((start) => text.indexOf(start)).find((at) => at >= 0);
    if (before === undefined)
        return null;
    const start = before + key.length + 2;
    const end = text.indexOf('&', start);
    return cutText(address, start, end < 0 ? text.length : end);
}

;// CONCATENATED MODULE: ./build/scan/evaluate-member.js
/** What stands under a key: of an object, an instance, a module, a list, the platform. */









/** What a program asks the platform for, under every name that frameworks give it. */
const PLATFORM_METHODS = new Set(['request', 'httpRequest', 'uploadFile', 'downloadFile', 'connectSocket']);
/** @param key `null`: it is not known, and every member is possible */
function lookUp(value, key, site, evaluation) {
    switch (value.kind) {
        case 'object':
            return ofObject(value.literal, key, value.context, site, evaluation);
        case 'array':
        case 'list':
        case 'parts':
            return evaluate_member_ofList(value, key, site, evaluation);
        case 'instance':
            return ofInstance(value.of, value.create, value, key, site, evaluation);
        case 'class': {
            const own = ofProperties(value.cls.statics, key, value.context, evaluation).map((found) => owned(found, value));
            const parents = own.length > 0 || !value.cls.parent ? [] : evaluation.evaluate(value.cls.parent, value.context);
            const inherited = parents.flatMap((parent) => evaluation.lookup(parent, key, site));
            return [...own, ...inherited, ...written(value, key, null, evaluation), ...prototypeOf(value.cls, key)];
        }
        case 'function': {
            const found = [...written(value, key, null, evaluation), ...prototypeOf(value.fn, key)];
            return found.length > 0 || key === null ? found : [{ kind: 'of', value, key }];
        }
        case 'prototype':
            return written(value, key, null, evaluation);
        case 'module':
            return ofModule(value.module.file, key, evaluation, new Set());
        case 'bundled':
            return ofBundled(value.fn, key, evaluation);
        case 'proxy':
            return ofProxy(value, key, site, evaluation);
        case 'interop':
            return key === 'a' ? value.values : value.values.flatMap((one) => evaluation.lookup(one, key, site));
        case 'record':
            return ofRecord(value, key, evaluation);
        case 'platform':
            if (key === null)
                return unknownHere('computed', site);
            return PLATFORM_METHODS.has(key) ? [{ kind: 'method', name: key }] : writtenOr(value, key, evaluation);
        case 'method':
            return key === null ? [] : [{ kind: 'of', value, key }];
        case 'builtin':
            return ofBuiltin(value, key, site, evaluation);
        case 'package':
            return ofPackage(value, key, site);
        case 'query':
            return queryValues(value.page, key, site, evaluation);
        case 'text':
        case 'boolean':
        case 'client':
        case 'pattern':
        case 'of':
            return key === null ? unknownHere('computed', site) : ofValue(value, key, site, evaluation);
        case 'unknown':
            return [value.settled ? value : unknown(value.reason, site)];
    }
}
function ofRecord(value, key, evaluation) {
    if (key === null)
        return [...value.members.values()].flat();
    const found = [...(value.members.get(key) ?? []), ...written(value, key, null, evaluation)];
    return found.length > 0 ? found : [{ kind: 'of', value, key }];
}
/** `uni.$u.http` of uView: one client for the whole program. */
const UVIEW = { kind: 'client', options: [], context: null, made: { file: 'uview', start: 0, end: 0 } };
function ofValue(value, key, site, evaluation) {
    if (value.kind === 'of' && value.value.kind === 'builtin') {
        const name = `${value.value.name}.${value.key}`;
        return name === 'process.env' ? unknownHere('runtime', site) : [{ kind: 'of', value, key }];
    }
    if (value.kind === 'of' && value.value.kind === 'platform' && value.key === '$u' && key === 'http')
        return [UVIEW];
    return writtenOr(value, key, evaluation);
}
function writtenOr(value, key, evaluation) {
    const found = written(value, key, null, evaluation);
    return found.length > 0 ? found : [{ kind: 'of', value, key }];
}
function ofObject(literal, key, context, site, evaluation) {
    const value = { kind: 'object', literal, context };
    const inside = () => ofProperties(literal.properties, key, context, evaluation, literal.given);
    const isMade = literal.properties.some((property) => property.key === null);
    const own = isMade ? evaluation.lookUpOnce(literal, key, context, inside) : inside();
    const found = [...own.map((one) => owned(one, value)), ...written(value, key, null, evaluation)];
    const table = evaluation.program.properties.get(literal);
    if (table && key !== null && (table === literal || found.length === 0)) {
        return [...(table === literal ? [] : found), ...defaultsIn(table, key, context, evaluation)];
    }
    if (key === null || found.length > 0)
        return found;
    const data = key === 'data' ? evaluation.program.emptyData.get(literal) : undefined;
    if (data)
        return [{ kind: 'object', literal: data, context: null }];
    const parts = partsOf(literal, key, context, evaluation);
    if (parts.length > 0)
        return parts.map((part) => owned(part, value));
    if (evaluation.program.registered.has(literal) && key === 'options')
        return unknownHere('runtime', site);
    if (key === 'setData')
        return [];
    const shared = ofEveryComponent(literal, key, evaluation);
    if (shared.length > 0 || !METHODS_OF_OBJECTS.has(key))
        return shared;
    return [{ kind: 'of', value, key }];
}
/** `properties: { host: { type: String, value: 'https://…' } }` */
function defaultsIn(table, key, context, evaluation) {
    return ofProperties(table.properties, key, context, evaluation).flatMap((property) => property.kind === 'object' ? ofProperties(property.literal.properties, 'value', property.context, evaluation) : []);
}
const METHODS_OF_OBJECTS = new Set(['hasOwnProperty', 'toString']);
/** Functions that are found on a value know whose they are. */
function owned(found, self) {
    return found.kind === 'function' && !found.fn.arrow ? { ...found, self } : found;
}
function evaluate_member_ofList(value, key, site, evaluation) {
    if (key !== null && !/^\d+$/.test(key))
        return /^[a-z]/i.test(key) ? [{ kind: 'of', value, key }] : [];
    if (value.kind === 'list')
        return value.values;
    if (value.kind === 'parts')
        return key === null ? value.values : value.values.slice(Number(key), Number(key) + 1);
    const { items } = value.literal;
    const index = Number(key);
    const isPlain = key !== null && !items.slice(0, index + 1).some(({ spread }) => spread);
    if (!isPlain)
        return evaluate_member_membersOf([value], false, site, evaluation);
    const item = items[index];
    return item ? evaluation.evaluate(item.value, value.context) : written(value, ADDED, null, evaluation);
}
/** Longer lists are tables of data. */
const MOST_MEMBERS = 10_000;
/** Every member of lists; of an object each value, or each key. */
function evaluate_member_membersOf(values, keys, site, evaluation) {
    return values.flatMap((value) => {
        switch (value.kind) {
            case 'array':
                if (keys)
                    return unknownHere('computed', site);
                if (value.literal.items.length > MOST_MEMBERS)
                    return unknownHere('many', site);
                return [
                    ...value.literal.items.flatMap(({ value: item, spread }) => {
                        const found = evaluation.evaluate(item, value.context);
                        return spread ? evaluate_member_membersOf(found, false, site, evaluation) : found;
                    }),
                    ...written(value, ADDED, null, evaluation),
                ];
            case 'list':
            case 'parts':
                return keys ? unknownHere('computed', site) : value.values;
            case 'object':
                if (!keys)
                    return evaluation.lookup(value, null, site);
                return value.literal.properties.flatMap(({ key }) => key ? evaluation.evaluateExactly(key, value.context) : []);
            case 'platform':
                return keys ? [...PLATFORM_METHODS].map((name) => textValue(name, site)) : unknownHere('computed', site);
            case 'unknown':
                return [value.settled ? value : unknown(value.reason, site)];
            default:
                return unknownHere('computed', site);
        }
    });
}
function ofInstance(of, create, value, key, site, evaluation) {
    const found = [];
    if ('members' in of)
        found.push(...ofProperties(of.members, key, null, evaluation, false, value).map((one) => owned(one, value)));
    found.push(...written(value, key, create, evaluation));
    found.push(...written({ kind: 'prototype', of }, key, null, evaluation).map((one) => owned(one, value)));
    const parent = 'members' in of && found.length === 0 ? of.parent : null;
    if (!parent)
        return found;
    return evaluation.evaluate(parent, null).flatMap((above) => {
        if (above.kind !== 'class')
            return above.kind === 'package' ? unknownHere('package', site) : [];
        return ofInstance(above.cls, create, value, key, site, evaluation);
    });
}
function prototypeOf(of, key) {
    return key === 'prototype' ? [{ kind: 'prototype', of }] : [];
}
const PLATFORM_NAMES = new Set(['swan', 'uni', 'wx', 'my']);
function ofBuiltin(value, key, site, evaluation) {
    if (key === null)
        return unknownHere('computed', site);
    if (GLOBALS.has(value.name) && PLATFORM_NAMES.has(key))
        return [{ kind: 'platform' }];
    return writtenOr(value, key, evaluation);
}
/** Frameworks whose package is the platform under another name. */
const FRAMEWORKS = new Set(['@tarojs/taro', '@dcloudio/uni-app', '@remax/one', 'remax/wechat', '@mpxjs/api-proxy']);
function ofPackage(value, key, site) {
    if (FRAMEWORKS.has(value.name) && key !== null) {
        if (PLATFORM_METHODS.has(key))
            return [{ kind: 'method', name: key }];
        if (key === 'default')
            return [{ kind: 'platform' }];
    }
    if (key === 'default')
        return [value];
    return key === null ? unknownHere('package', site) : [{ kind: 'of', value, key }];
}

;// CONCATENATED MODULE: ./build/scan/component-look.js
const component_look_HOOKS = new Set([
    'onLoad',
    'onShow',
    'onReady',
    'onUnload',
    'created',
    'mounted',
    'methods',
    'computed',
    'render',
]);
/** One look at each key: there are many objects. */
function lookOf({ properties }) {
    let [hasData, hasHook, hasGlobals, isLaunched] = [false, false, false, false];
    for (const { key, value } of properties) {
        if (key?.kind !== 'text')
            continue;
        const name = key.value;
        if (name === 'setup' && value.kind === 'function')
            return 'component';
        hasData ||= name === 'data' && value.kind === 'function';
        hasHook ||= component_look_HOOKS.has(name);
        hasGlobals ||= name === 'globalData';
        isLaunched ||= name === 'onLaunch' || name === 'onShow';
    }
    if (hasGlobals && isLaunched)
        return 'app';
    return hasData && hasHook ? 'component' : null;
}

;// CONCATENATED MODULE: ./build/scan/free-name.js
function isExports(expression) {
    if (isFree(expression, 'exports'))
        return true;
    return (expression.kind === 'member' &&
        isFree(expression.object, 'module') &&
        expression.key.kind === 'text' &&
        expression.key.value === 'exports');
}
/** A name that nothing in the file declares. */
function isFree(expression, name) {
    return expression.kind === 'name' && expression.name === name && expression.scope.find(name) === null;
}

;// CONCATENATED MODULE: ./build/scan/program.js
/** A smart program as it was read: its modules, what they import, and who writes what. */





/** As they are tried behind a name without one. */
const SOURCE_ENDINGS = ['.js', '.ts', '.jsx', '.tsx', '.mjs', '.cjs', '.vue'];
function linkProgram(modules, navigations, events = new Map()) {
    const byFile = new Map(modules.map((module) => [module.file, module]));
    const writes = new Map();
    const writesUnderNames = [];
    const mixins = [];
    const apps = [];
    const pages = new Map();
    const registered = new Set();
    const bundled = new Map();
    const opened = [...navigations];
    for (const module of modules) {
        for (const write of module.writes) {
            if (write.key.kind === 'text')
                add(writes, write.key.value, write);
            else if (write.fn)
                writesUnderNames.push(write);
        }
        for (const [id, fn] of module.bundled)
            bundled.set(id, fn);
        for (const call of module.calls) {
            for (const literal of literalsOf(call.args[0]?.value)) {
                if (isFree(call.callee, 'App'))
                    apps.push(literal);
                if (memberName(call.callee) === 'mixin')
                    mixins.push(literal);
                if (isPageMaker(call))
                    add(pages, module.file, literal);
            }
            const url = navigated(call);
            if (url)
                opened.push({ url, file: module.file });
        }
        for (const value of module.exports.get('default') ?? []) {
            const literal = value.kind === 'call' ? value.args[0]?.value : value;
            if (module.file.endsWith('.vue') && literal?.kind === 'object')
                add(pages, module.file, literal);
        }
    }
    const looks = modules.flatMap((module) => module.looks);
    if (apps.length === 0)
        apps.push(...looks.filter((literal) => lookOf(literal) === 'app'));
    for (const literal of looks)
        if (lookOf(literal) === 'component')
            addLook(pages, literal);
    for (const literal of [...apps, ...[...pages.values()].flat()])
        registered.add(literal);
    return {
        modules: byFile,
        apps,
        pages,
        registered,
        bundled,
        bundledIds: new Set(bundled.values()),
        properties: propertyTables(registered),
        emptyData: new Map([...registered].map((literal) => [
            literal,
            {
                kind: 'object',
                properties: [],
                given: false,
                owner: null,
                file: literal.file,
                start: literal.start,
                end: literal.end,
            },
        ])),
        navigations: opened,
        events,
        writesOf: (key) => writes.get(key) ?? [],
        componentGlobals: (key) => (writes.get(key) ?? []).filter(({ object }) => GIVEN_TO_ALL.has(memberName(object) ?? '')),
        directCalls: directCalls(modules),
        mixins,
        writesUnderNames,
        resolve: (from, specifier) => {
            const file = resolveImport(from, specifier, (path) => byFile.has(path));
            return file === null ? null : (byFile.get(file) ?? null);
        },
    };
}
/** `Vue.prototype.$api`, `app.config.globalProperties.$api`: whatever the framework is called there. */
const GIVEN_TO_ALL = new Set(['prototype', 'globalProperties']);
/** Calls that are written in this part of a file. */
function callsInside({ file, start, end }, { modules }) {
    return modules.get(file)?.calls.filter((call) => call.start >= start && call.end <= end) ?? [];
}
function propertyTables(components) {
    const tables = new Map();
    for (const component of components) {
        const member = (name) => component.properties.find(({ key }) => key?.kind === 'text' && key.value === name)?.value;
        const [table, data] = [member('properties'), member('data')];
        if (table?.kind !== 'object')
            continue;
        tables.set(table, table);
        if (data?.kind === 'object')
            tables.set(data, table);
    }
    return tables;
}
function add(map, key, value) {
    const known = map.get(key);
    if (known)
        known.push(value);
    else
        map.set(key, [value]);
}
function addLook(pages, literal) {
    const known = pages.get(literal.file);
    if (!known?.includes(literal))
        add(pages, literal.file, literal);
}
/** `Page({…})`, and `const page = {…}; Page(page)`. */
function literalsOf(value) {
    if (value?.kind === 'object')
        return [value];
    const named = value?.kind === 'name' ? (value.scope.find(value.name)?.values ?? []) : [];
    return named.filter((one) => one.kind === 'object');
}
function isPageMaker({ callee }) {
    return isFree(callee, 'Page') || isFree(callee, 'Component');
}
const NAVIGATIONS = new Set(['navigateTo', 'redirectTo', 'reLaunch', 'switchTab']);
/** `swan.navigateTo({ url })`, whoever is called so. */
function navigated({ callee, args }) {
    const [first] = args;
    if (callee.kind !== 'member' || callee.key.kind !== 'text' || !NAVIGATIONS.has(callee.key.value))
        return null;
    const options = first?.value;
    if (options?.kind !== 'object')
        return null;
    return options.properties.find(({ key }) => key?.kind === 'text' && key.value === 'url')?.value ?? null;
}
/**
 * @param from the importing file, relative to the root, with `/`
 * @param exists is there such a file?
 * @returns the file that is meant; `null` for a package, and for what is not there
 * @example resolveImport('pages/a/a.js', '../../utils/http', exists) // 'utils/http.js'
 */
function resolveImport(from, specifier, exists) {
    const folder = external_node_path_.posix.dirname(from);
    if (specifier.startsWith('.'))
        return withEnding(external_node_path_.posix.join(folder, specifier), exists);
    if (specifier.startsWith('/'))
        return withEnding(specifier.slice(1), exists);
    // `@/utils/http`, `~utils/http`, `@utils/http`, and the platform's own `utils/http`: an alias, or a package.
    const bare = specifier.replace(/^[@~]\/?/, '');
    const beside = withEnding(external_node_path_.posix.join(folder, specifier), exists);
    if (beside?.includes('/'))
        return beside;
    return withEnding(bare, exists) ?? withEnding(`src/${bare}`, exists);
}
function withEnding(path, exists) {
    const clean = external_node_path_.posix.normalize(path).replace(/\/$/, '');
    const tried = [
        clean,
        ...SOURCE_ENDINGS.map((ending) => clean + ending),
        ...SOURCE_ENDINGS.map((ending) => `${clean}/index${ending}`),
    ];
    return tried.find((candidate) => exists(candidate)) ?? null;
}

;// CONCATENATED MODULE: ./build/scan/builtin.js
/** The functions of the language and the runtime that a text passes through; every other one gives what is not known. */









/** The function that a bundle's modules are given: no name of the language. */
const BUNDLE_REQUIRE = 'require of a bundle';
/** What it is, its name says better than its code, which makes the platform's methods in loops. */
const FRAMEWORK_IN_BUNDLE = /(?:^|\/)node_modules\/(@tarojs\/taro)\//;
function callBuiltin(name, call, context, evaluation) {
    const [first] = call.args;
    switch (name) {
        case BUNDLE_REQUIRE: {
            const id = first?.value.kind === 'text' ? first.value.value : '';
            const [, framework] = FRAMEWORK_IN_BUNDLE.exec(id) ?? [];
            if (framework)
                return [{ kind: 'package', name: framework }];
            const fn = evaluation.program.bundled.get(id);
            return fn ? [{ kind: 'bundled', fn }] : [];
        }
        case 'getApp':
            return appsOf(evaluation);
        case 'String':
        case 'Number':
        case 'encodeURI':
        case 'encodeURIComponent':
        case 'escape':
            return first ? evaluation.evaluate(first.value, context) : [];
        case 'decodeURI':
        case 'decodeURIComponent':
        case 'unescape':
            return first ? evaluation.evaluate(first.value, context).map(decoded) : [];
        case 'Proxy':
            return [proxyOf(call, context, evaluation)];
        case 'Map':
            return first && call.isNew ? [mapOf(first.value, call, context, evaluation)] : [recordOf([], call)];
        case 'URL':
            return call.isNew ? addressOf(call, context, evaluation) : unknownHere('runtime', call);
        case 'Promise':
            return first && call.isNew ? resolvedBy(first.value, context, evaluation) : [];
        case 'Object':
        case 'Set':
            return first ? evaluation.evaluate(first.value, context) : [];
        default: {
            const methods = call.args.flatMap(({ value }) => value.kind === 'member' || value.kind === 'name' ? evaluation.evaluate(value, context) : []);
            const [method] = methods.filter(({ kind }) => kind === 'method');
            return method ? [method] : unknownHere(name === 'require' ? 'computed' : 'runtime', call);
        }
    }
}
function proxyOf(call, context, evaluation) {
    const [targets = [], handlers = []] = call.args.map(({ value }) => evaluation.evaluate(value, context));
    return { kind: 'proxy', targets, handlers };
}
function defaultOf(module, call, evaluation) {
    const found = evaluation.lookup(module, 'default', call);
    return found.length > 0 ? found : [module];
}
function appsOf({ program }) {
    return program.apps.map((literal) => ({ kind: 'object', literal, context: null }));
}
/** What an executor gives to its `resolve`. */
function resolvedBy(executor, context, evaluation) {
    return evaluation.evaluate(executor, context).flatMap((value) => {
        if (value.kind !== 'function')
            return [];
        return callsInside(value.fn.site, evaluation.program).flatMap(({ callee, args }) => {
            const [own] = callee.kind === 'name' ? (callee.scope.find(callee.name)?.values ?? []) : [];
            const isResolve = own?.kind === 'parameter' && own.fn === value.fn && own.index === 0;
            const [first] = args;
            if (!isResolve || !first)
                return [];
            const frame = { fn: value.fn, call: null, args: [], given: null, context, self: null };
            return evaluation.evaluate(first.value, inFrame(frame, context));
        });
    });
}
/** `value.key(…)` of what is no object of the source. */
function callOf({ value, key }, call, context, evaluation) {
    if (key === 'then')
        return then(value, call, context, evaluation);
    if (key === 'catch' || key === 'finally')
        return [value];
    switch (value.kind) {
        case 'text':
            return ofText(value, key, call, context, evaluation);
        case 'array':
        case 'list':
        case 'parts':
            return ofList(value, key, call, context, evaluation);
        case 'function':
        case 'method':
            return ofFunction(value, key, call, context, evaluation);
        case 'record':
            if (key === 'get')
                return gotten(value, call, context, evaluation);
            if (key === 'toString')
                return value.members.get('href') ?? unknownHere('computed', call);
            return methodIn(call, context, evaluation) ?? unknownHere('computed', call);
        case 'builtin':
            return ofGlobal(value.name, key, call, context, evaluation);
        case 'package':
            if (key === 'create') {
                const { file, start, end } = call;
                return [
                    { kind: 'client', options: call.args.map((argument) => argument.value), context, made: { file, start, end } },
                ];
            }
            return (callVue(value.name, key, call, context, evaluation) ??
                methodIn(call, context, evaluation) ??
                unknownHere('package', call));
        case 'platform':
            return methodIn(call, context, evaluation) ?? unknownHere('runtime', call);
        default:
            return methodIn(call, context, evaluation) ?? unknownHere('computed', call);
    }
}
function methodIn({ args }, context, evaluation) {
    for (const { value } of args) {
        if (value.kind !== 'member' && value.kind !== 'name')
            continue;
        const method = evaluation.evaluate(value, context).find(({ kind }) => kind === 'method');
        if (method)
            return [method];
    }
    return null;
}
/** A promise of a value is treated as the value. */
function then(value, call, context, evaluation) {
    const [first] = call.args;
    if (!first)
        return [value];
    return evaluation.evaluate(first.value, context).flatMap((callback) => {
        if (callback.kind !== 'function')
            return unknownHere('computed', call);
        return called(callback, new Map([[0, [value]]]), evaluation);
    });
}
function ofFunction(value, key, call, context, evaluation) {
    if (key === 'bind')
        return [value];
    if (value.kind === 'method' || (key !== 'call' && key !== 'apply'))
        return unknownHere('runtime', call);
    const { fn } = value;
    if (isCalledBy(call, context))
        return []; // it calls itself
    const [self, ...rest] = call.args;
    const args = key === 'call' ? rest : rest.map((argument) => ({ ...argument, spread: true }));
    const selves = self ? evaluation.evaluate(self.value, context) : [];
    const frame = { fn, call, args, given: null, context, self: selves[0] ?? null };
    return fn.returns.flatMap((result) => evaluation.evaluate(result, inFrame(frame, value.context)));
}
function ofGlobal(name, key, call, context, evaluation) {
    const [first] = call.args;
    const itself = () => (first ? evaluation.evaluate(first.value, context) : []);
    switch (`${name}.${key}`) {
        case 'Object.freeze':
        case 'Object.seal':
        case 'Object.create':
        case 'JSON.parse':
        case 'JSON.stringify':
        case 'Promise.resolve':
            return itself();
        case 'Reflect.get': {
            const keys = wholeTexts(argument(call, 1, context, evaluation)) ?? [null];
            return itself().flatMap((value) => keys.flatMap((name) => evaluation.lookup(value, name, call)));
        }
        case `${BUNDLE_REQUIRE}.n`:
            return [{ kind: 'interop', values: itself().flatMap((value) => defaultOf(value, call, evaluation)) }];
        case 'Object.assign':
            return [merged(call, context, evaluation)];
        case 'Object.values':
        case 'Promise.all':
            return itself().flatMap((value) => [
                { kind: 'list', values: evaluation.lookup(value, null, call) },
            ]);
        case 'Object.keys':
            return itself().flatMap((value) => {
                const isKeyed = value.kind === 'object' || value.kind === 'platform';
                return isKeyed
                    ? [{ kind: 'list', values: evaluate_member_membersOf([value], true, call, evaluation) }]
                    : unknownHere('computed', call);
            });
        case 'Object.fromEntries':
            return first ? [mapOf(first.value, call, context, evaluation)] : [];
        case 'Object.entries':
            return itself().flatMap((value) => value.kind === 'object' ? [builtin_entriesOf(value, call)] : unknownHere('computed', call));
        default:
            return methodIn(call, context, evaluation) ?? unknownHere('runtime', call);
    }
}
/** Pairs of key and value; what is spread in is not told apart. */
function builtin_entriesOf({ literal, context }, { file, start, end }) {
    const values = literal.properties.map(({ key, value, getter }) => {
        if (key === null || getter)
            return unknown('computed', value);
        const items = [key, value].map((item) => ({ value: item, spread: false }));
        return { kind: 'array', literal: { kind: 'array', items, file, start, end }, context };
    });
    return { kind: 'list', values };
}
/** `Object.assign(a, b)`: like `{ ...a, ...b }`, one for each call. */
function merged(call, context, evaluation) {
    const known = evaluation.merged.get(call);
    const { file, start, end } = call;
    const properties = call.args.map(({ value }) => ({ key: null, value, getter: false }));
    const literal = known?.kind === 'object'
        ? known.literal
        : { kind: 'object', properties, given: false, owner: null, file, start, end };
    const value = { kind: 'object', literal, context };
    evaluation.merged.set(call, value);
    return value;
}

;// CONCATENATED MODULE: ./build/scan/evaluate-call.js
/** What a call gives: the results of the source's own functions, and of the few of the language that texts pass through. */



function invokeCall(call, context, evaluation) {
    const callees = evaluation.evaluate(call.callee, context);
    if (callees.length === 0)
        return unknownHere('missing', call);
    return callees.flatMap((callee) => invokeValue(callee, call, context, evaluation));
}
function invokeValue(callee, call, context, evaluation) {
    switch (callee.kind) {
        case 'function':
            return invokeFunction(callee, call, context, evaluation);
        case 'class':
            return [{ kind: 'instance', of: callee.cls, create: createFrame(callee, call, context, evaluation) }];
        case 'instance': // `super(…)`
            return [];
        case 'builtin':
            return callBuiltin(callee.name, call, context, evaluation);
        case 'of':
            return callOf(callee, call, context, evaluation);
        case 'interop':
            return callee.values;
        case 'method':
            return unknownHere('runtime', call);
        case 'package':
            return fromPackage(callee.name, call, context, evaluation);
        case 'client':
            return unknownHere('runtime', call);
        case 'unknown': {
            const [method] = methodsGiven(call, context, evaluation);
            return method ? [method] : [callee.settled ? callee : unknown(callee.reason, call)];
        }
        default:
            return unknownHere('computed', call);
    }
}
function invokeFunction(callee, call, context, evaluation) {
    const { fn, self } = callee;
    const frame = { fn, call, args: call.args, given: null, context, self };
    if (call.isNew)
        return [{ kind: 'instance', of: fn, create: frame }];
    if (isCalledBy(call, context))
        return []; // it calls itself: what it gives, its other results say
    const inside = inFrame(frame, callee.context);
    return fn.returns.flatMap((value) => evaluation.evaluate(value, inside));
}
/** The nearest constructor's: its own, or that of a class above. */
function createFrame(value, call, context, evaluation) {
    let at = value;
    for (let depth = 0; at && depth < 8; depth++) {
        const { create, parent } = at.cls;
        if (create)
            return { fn: create, call, args: call.args, given: null, context, self: null };
        at = parent ? evaluation.evaluateQuietly(parent).find((above) => above.kind === 'class') : undefined;
    }
    return null;
}
/** Libraries for requests: what they are given to is asked for by `client`. */
const CLIENTS = new Set([
    'axios',
    'flyio',
    'flyio/dist/npm/fly',
    'flyio/dist/npm/wx',
    'luch-request',
    'uni-ajax',
    'uview-ui',
]);
function isClientPackage(name) {
    return CLIENTS.has(name) || /(?:^|\/)(?:luch-request|flyio|axios)(?:\/|$)/.test(name);
}
function fromPackage(name, call, context, evaluation) {
    if (isClientPackage(name) && call.isNew) {
        const { file, start, end } = call;
        return [{ kind: 'client', options: call.args.map(({ value }) => value), context, made: { file, start, end } }];
    }
    const [method] = methodsGiven(call, context, evaluation);
    return method ? [method] : unknownHere('package', call);
}
/** `promisify(swan.request)`: whatever is made of it calls it. */
function methodsGiven({ args }, context, evaluation) {
    return args.flatMap(({ value }) => {
        if (value.kind !== 'member' && value.kind !== 'name')
            return [];
        return evaluation.evaluate(value, context).filter(({ kind }) => kind === 'method');
    });
}

;// CONCATENATED MODULE: ./build/scan/extended-class.js
function isExtended(cls, evaluation) {
    evaluation.extended ??= findExtended(evaluation);
    return evaluation.extended.has(cls);
}
function findExtended(evaluation) {
    const found = new Set();
    evaluation.extended = found; // a parent may be found by what is found here
    for (const { classes } of evaluation.program.modules.values()) {
        for (const { parent } of classes) {
            if (!parent)
                continue;
            for (const value of evaluation.evaluateQuietly(parent))
                if (value.kind === 'class')
                    found.add(value.cls);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/scan/evaluate-this.js
/** What `this` and `super` are in a function. */


function itself(fn, site, context, evaluation) {
    if (!fn)
        return unknownHere('computed', site);
    const frame = evaluation.knownFrame(fn, context) ?? (dependsOnCaller(fn, evaluation) ? evaluation.frameOf(fn, context) : null);
    if (frame?.self)
        return isCalledOnThis(frame) ? evaluation.evaluate(frame.call.callee.object, frame.context) : [frame.self];
    if (fn.bound)
        return evaluation.evaluate(fn.bound, context);
    const { home } = fn;
    switch (home?.kind) {
        case 'object': {
            const literal = home.literal.owner ?? home.literal;
            return [{ kind: 'object', literal, context: null }];
        }
        case 'class':
            return home.isStatic
                ? [{ kind: 'class', cls: home.cls, context: null }]
                : [{ kind: 'instance', of: home.cls, create: null }];
        case 'prototype':
            return evaluation.evaluate(home.of, null).flatMap((value) => {
                if (value.kind === 'class')
                    return [{ kind: 'instance', of: value.cls, create: null }];
                return value.kind === 'function' ? [{ kind: 'instance', of: value.fn, create: null }] : [];
            });
        case 'holder':
            return evaluation.evaluate(home.of, context);
        default:
            return [{ kind: 'instance', of: fn, create: null }];
    }
}
/** `this.base` of a method may be a field of a class below: whoever calls it knows which. */
function dependsOnCaller({ home, name }, evaluation) {
    return (home?.kind === 'class' &&
        !home.isStatic &&
        name !== '' &&
        name !== 'constructor' &&
        isExtended(home.cls, evaluation));
}
/** `this.get(…)` in another method: `this` is the same there. */
function isCalledOnThis(frame) {
    return (frame.call?.callee.kind === 'member' &&
        frame.call.callee.object.kind === 'this' &&
        frame.self?.kind === 'instance' &&
        frame.self.create === null);
}
function superOf(fn, site, evaluation) {
    const parent = fn?.home?.kind === 'class' ? fn.home.cls.parent : null;
    if (!parent)
        return unknownHere('computed', site);
    return evaluation.evaluate(parent, null).flatMap((value) => {
        if (value.kind === 'class')
            return [{ kind: 'instance', of: value.cls, create: null }];
        return [value];
    });
}

;// CONCATENATED MODULE: ./build/scan/syntax-node.js
/** A node of the parser's tree, and its fields. */
function isNode(value) {
    return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
/** A field of a node that holds a node, or nothing. */
function child(node, field) {
    const value = node[field];
    return isNode(value) ? value : null;
}
/** A field of a node that holds a list of nodes; holes of an array pattern are `null`. */
function children(node, field) {
    const value = node[field];
    return Array.isArray(value) ? value.map((item) => (isNode(item) ? item : null)) : [];
}
function textOf(node, field) {
    const value = node[field];
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./build/scan/guard.js
/** Tests of what a text is: `/^https?:/.test(url)`, `url.indexOf('http') === 0`. Others are not followed: both ways count. */


/** @returns `null` for a test of anything else */
function guardOf(node, lowering) {
    switch (node.type) {
        case 'Identifier':
            return ofParameter(node, lowering);
        case 'ParenthesizedExpression':
            return ofChild(node, 'expression', lowering);
        case 'UnaryExpression': {
            const test = ofChild(node, 'argument', lowering);
            if (textOf(node, 'operator') === '!')
                return test && negated(test);
            return textOf(node, 'operator') === '~' ? comparison(child(node, 'argument'), '>', -1, lowering) : null;
        }
        case 'LogicalExpression':
            return logical(node, lowering);
        case 'BinaryExpression':
            return binary(node, lowering);
        case 'CallExpression':
        case 'OptionalCallExpression':
            return guard_called(node, lowering);
        default:
            return null;
    }
}
function negated(test) {
    return { ...test, wanted: !test.wanted };
}
function ofChild(node, field, lowering) {
    const inner = child(node, field);
    return inner && guardOf(inner, lowering);
}
/** `tls ? 'https' : 'http'` of what the function is given. */
function ofParameter(node, lowering) {
    const subject = lowering.expression(node);
    return parameterOf(subject) && { subject, holds: null, wanted: true };
}
/** Two tests of one thing. */
function logical(node, lowering) {
    const [left, right] = [ofChild(node, 'left', lowering), ofChild(node, 'right', lowering)];
    if (!left || !right || !isSame(left.subject, right.subject))
        return null;
    const [first, second] = [left, right].flatMap(({ holds, wanted }) => holds ? [(text) => holds(text) === wanted] : []);
    if (!first || !second)
        return null;
    const both = textOf(node, 'operator') === '&&';
    const holds = (text) => (both ? first(text) && second(text) : first(text) || second(text));
    return { subject: left.subject, holds, wanted: true };
}
function isSame(a, b) {
    if (a.kind === 'name' && b.kind === 'name')
        return a.name === b.name;
    if (a.kind === 'this' && b.kind === 'this')
        return true;
    return a.kind === 'member' && b.kind === 'member' && isSame(a.object, b.object) && isSame(a.key, b.key)
        ? true
        : a.kind === 'text' && b.kind === 'text' && a.value === b.value;
}
function binary(node, lowering) {
    const [left, right] = [child(node, 'left'), child(node, 'right')];
    if (!left || !right)
        return null;
    const operator = textOf(node, 'operator');
    const number = numberOf(right);
    if (number !== null)
        return comparison(left, operator, number, lowering);
    if (right.type === 'StringLiteral')
        return startOf(left, operator, textOf(right, 'value'), lowering);
    return null;
}
/** `url.indexOf('http') > -1` */
function comparison(node, operator, number, lowering) {
    const method = node && methodOf(node);
    if (!method)
        return null;
    const { object, name, args } = method;
    const [needle] = args;
    const find = name === 'indexOf' && needle?.type === 'StringLiteral'
        ? (text) => text.indexOf(textOf(needle, 'value'))
        : name === 'search' && needle && expressionOf(needle)
            ? searching(expressionOf(needle))
            : null;
    const compare = comparisons[operator];
    if (!find || !compare)
        return null;
    return { subject: lowering.expression(object), holds: (text) => compare(find(text), number), wanted: true };
}
const comparisons = {
    '==': (a, b) => a === b,
    '===': (a, b) => a === b,
    '!=': (a, b) => a !== b,
    '!==': (a, b) => a !== b,
    '>': (a, b) => a > b,
    '>=': (a, b) => a >= b,
    '<': (a, b) => a < b,
    '<=': (a, b) => a <= b,
};
/** `url.substr(0, 4) === 'http'`, `url[0] === '/'` */
function startOf(node, operator, start, lowering) {
    const equal = operator === '==' || operator === '===';
    if (!equal && operator !== '!=' && operator !== '!==')
        return null;
    const method = methodOf(node);
    const isFirst = node.type === 'MemberExpression' && node.computed === true && numberOf(child(node, 'property')) === 0;
    const cuts = method && ['substr', 'substring', 'slice', 'charAt'].includes(method.name);
    if (!isFirst && !(cuts && numberOf(method.args[0] ?? null) === 0))
        return null;
    const subject = isFirst ? child(node, 'object') : (method?.object ?? null);
    return subject && { subject: lowering.expression(subject), holds: (text) => text.startsWith(start), wanted: equal };
}
function guard_called(node, lowering) {
    const method = methodOf(node);
    if (!method)
        return null;
    const { object, name, args } = method;
    const [argument] = args;
    if (!argument)
        return null;
    if ((name === 'startsWith' || name === 'includes') && argument.type === 'StringLiteral') {
        const part = textOf(argument, 'value');
        const holds = (text) => (name === 'includes' ? text.includes(part) : text.startsWith(part));
        return { subject: lowering.expression(object), holds, wanted: true };
    }
    const pattern = name === 'test' ? expressionOf(object) : name === 'match' ? expressionOf(argument) : null;
    if (!pattern)
        return null;
    const subject = name === 'test' ? argument : object;
    return { subject: lowering.expression(subject), holds: (text) => pattern.test(text), wanted: true };
}
function searching(pattern) {
    return pattern && ((text) => text.search(pattern));
}
function methodOf(node) {
    const callee = child(node, 'callee');
    const object = callee && child(callee, 'object');
    const property = callee && child(callee, 'property');
    if (!object || property?.type !== 'Identifier' || callee?.computed === true)
        return null;
    return { object, name: textOf(property, 'name'), args: children(node, 'arguments').filter((arg) => arg !== null) };
}
function expressionOf(node) {
    return node.type === 'RegExpLiteral' ? quickPattern(textOf(node, 'pattern'), textOf(node, 'flags')) : null;
}
/**
 * A regular expression of the source, where running it can take no time to speak of: no repeated group, two
 * repetitions at most. Whoever wrote the source may have meant to stop us.
 */
function quickPattern(source, flags) {
    const repeats = source.match(/(?<!\\)[*+]|\{\d+,/g) ?? [];
    if (source.length > 200 || repeats.length > 2 || /\)[*+{]/.test(source))
        return null;
    try {
        return new RegExp(source, flags.replace(/[gy]/g, ''));
    }
    catch {
        return null;
    }
}
function numberOf(node) {
    if (node?.type === 'NumericLiteral')
        return Number(node.value);
    const argument = node?.type === 'UnaryExpression' && textOf(node, 'operator') === '-' ? child(node, 'argument') : null;
    return argument?.type === 'NumericLiteral' ? -Number(argument.value) : null;
}

;// CONCATENATED MODULE: ./build/scan/recursion.js
/** What a function gives to itself: `next(list, index + 1)`. Who calls it first does not say all that it is given. */


/** Is it a parameter that the function gives to itself as something else? */
function changesInRecursion(name, program) {
    const given = parameterOf(name)?.given;
    if (!given || name.kind !== 'name')
        return false;
    return callsInside(given.fn.site, program).some(({ callee, args }) => {
        const argument = args[given.index]?.value;
        return argument !== undefined && !isItself(argument, name) && isCallOf(callee, given.fn);
    });
}
function isItself(argument, { name, scope }) {
    return argument.kind === 'name' && argument.scope.find(argument.name) === scope.find(name);
}
/** By its name, or as a method of the same name. */
function isCallOf(callee, fn) {
    if (callee.kind !== 'name')
        return fn.name !== '' && memberName(callee) === fn.name;
    return callee.scope.find(callee.name)?.values.some((value) => value.kind === 'function' && value.fn === fn) ?? false;
}

;// CONCATENATED MODULE: ./build/scan/truth.js


const truth_DEEPEST = 4;
/** @returns `undefined`: it depends on what is not known */
function truthOf(expression, context, evaluation, depth = 0) {
    switch (expression.kind) {
        case 'boolean':
            return expression.value;
        case 'text':
            return expression.number ? Number(expression.value) !== 0 : expression.value !== '';
        case 'object':
        case 'array':
        case 'function':
            return true;
        case 'either':
            return expression.of.length === 0 ? false : undefined; // `null`, `undefined`
        case 'name':
            return depth < truth_DEEPEST ? truth_ofParameter(expression, context, evaluation, depth + 1) : undefined;
        default:
            return undefined;
    }
}
function truth_ofParameter(name, context, evaluation, depth) {
    const parameter = parameterOf(name);
    if (!parameter || parameter.given.rest || changesInRecursion(name, evaluation.program))
        return undefined;
    const { given, otherwise } = parameter;
    const frame = evaluation.frameOf(given.fn, context);
    if (!frame || frame.given || frame.args.slice(0, given.index + 1).some(({ spread }) => spread))
        return undefined;
    const argument = frame.args[given.index]?.value;
    const isLeftOut = argument === undefined || (argument.kind === 'either' && argument.of.length === 0);
    if (isLeftOut)
        return otherwise ? truthOf(otherwise, context, evaluation, depth) : false;
    return truthOf(argument, frame.context, evaluation, depth);
}

;// CONCATENATED MODULE: ./build/scan/possible.js


/** Can the value be there? Not where every text that is tested is known to fail the test. */
function isPossible(guard, context, evaluation) {
    for (let at = guard; at; at = at.outer) {
        const { subject, holds, wanted } = at;
        if (!holds) {
            if (truthOf(subject, context, evaluation) === !wanted)
                return false;
            continue;
        }
        const values = evaluation.evaluate(subject, context);
        const fails = (value) => value.kind === 'text' && verdictOf(value, holds) === !wanted;
        if (values.length > 0 && values.every(fails))
            return false;
    }
    return true;
}
/** `undefined`: it depends on what is not known. */
function verdictOf(value, holds) {
    const known = knownPart(value).slice(0, 2000);
    const result = holds(known);
    return known === value.text || known.length >= 8 || /^[/?]/.test(known) || (result && known !== '')
        ? result
        : undefined;
}

;// CONCATENATED MODULE: ./build/scan/evaluate.js
/** Expression -> values: see `evaluation`. */












function createEvaluation(program) {
    const evaluation = new Evaluation(program);
    evaluation.compute = (expression, context) => compute(expression, context, evaluation);
    evaluation.lookup = (value, key, site) => lookUp(value, key, site, evaluation);
    evaluation.invoke = (call, context) => invokeCall(call, context, evaluation);
    return evaluation;
}
function compute(expression, context, evaluation) {
    switch (expression.kind) {
        case 'boolean':
            return [{ kind: 'boolean', value: expression.value }];
        case 'text':
            return [textValue(expression.value, expression, expression.number)];
        case 'unknown':
            return unknownHere('computed', expression);
        case 'join':
            return joined(expression.parts, expression, context, evaluation);
        case 'sum':
            return summed(expression, context, evaluation);
        case 'either':
            return distinct(expression.of.flatMap((value) => evaluation.evaluate(value, context)));
        case 'or':
            return either(expression, context, evaluation);
        case 'guarded':
            return isPossible(expression.guard, context, evaluation) ? evaluation.evaluate(expression.value, context) : [];
        case 'name':
            return named(expression, context, evaluation);
        case 'this':
            return itself(expression.fn, expression, context, evaluation);
        case 'super':
            return superOf(expression.fn, expression, evaluation);
        case 'member':
            return member(expression, context, evaluation);
        case 'object':
            return [{ kind: 'object', literal: expression, context }];
        case 'array':
            return [{ kind: 'array', literal: expression, context }];
        case 'function':
            return [{ kind: 'function', fn: expression.fn, context, self: null }];
        case 'class':
            return [{ kind: 'class', cls: expression.cls, context }];
        case 'call':
            return evaluation.invoke(expression, context);
        case 'parameter':
            return parameter(expression, context, evaluation);
        case 'import':
            return imported(expression.from, expression.required, expression, evaluation);
        case 'exports': {
            const module = evaluation.program.modules.get(expression.file);
            return module ? [{ kind: 'module', module }] : [];
        }
        case 'pattern':
            return [{ kind: 'pattern', pattern: quickPattern(expression.source, expression.flags) }];
        case 'members':
            return (evaluation.turnOf(expression.loop, context) ??
                evaluate_member_membersOf(evaluation.evaluate(expression.of, context), expression.keys, expression, evaluation));
    }
}
/** Where the left one is certainly something, the right one is never asked. */
function either({ left, right }, context, evaluation) {
    const first = evaluation.evaluate(left, context);
    const isThere = (value) => value.kind !== 'unknown' && !isFalsy(value) && !(value.kind === 'text' && value.text === HOLE);
    if (first.length > 0 && first.every(isThere) && !mayBeAbsent(left, context, evaluation))
        return first;
    return distinct([...first.filter((value) => !isFalsy(value)), ...evaluation.evaluate(right, context)]);
}
function isFalsy(value) {
    return value.kind === 'text' ? value.text === '' : value.kind === 'boolean' && !value.value;
}
/** `table[key]` of a key that is not known: the table may lack it. */
function mayBeAbsent(value, context, evaluation, depth = 0) {
    const inner = (of) => depth < 4 && mayBeAbsent(of, context, evaluation, depth + 1);
    switch (value.kind) {
        case 'guarded':
            return inner(value.value);
        case 'name':
            return value.scope.find(value.name)?.values.some(inner) ?? false;
        case 'member':
            return value.key.kind !== 'text' && keysOf(value, context, evaluation) === null;
        default:
            return false;
    }
}
const PLATFORMS = new Set(['swan', 'uni', 'Taro', 'wx', 'my']);
function named(expression, context, evaluation) {
    const { name, scope, file, start, end } = expression;
    const binding = scope.find(name);
    if (binding) {
        const isTop = scope.bindings.get(name) === binding ? scope.parent === null : isOutermost(scope, binding.name, binding);
        const at = isTop ? null : context;
        const others = binding.values.length > 1 ? binding.values.filter((value) => !holds(value, expression)) : binding.values;
        const values = distinct(others.flatMap((value) => evaluation.evaluate(value, at)));
        const changed = values.some(isChangeable) ? changedObject(expression, binding) : null;
        if (!changed)
            return values;
        return [...values.filter((value) => !isChangeable(value)), { kind: 'object', literal: changed, context: at }];
    }
    if (PLATFORMS.has(name))
        return [{ kind: 'platform' }];
    if (name === 'exports')
        return evaluation.evaluate({ kind: 'exports', file, start, end }, null);
    return [{ kind: 'builtin', name }];
}
/** `options = extend({…}, options)`: there the name is what it was before. */
function holds(value, { file, start, end }) {
    return (value.file === file &&
        value.kind !== 'function' &&
        value.kind !== 'class' &&
        value.start <= start &&
        end <= value.end);
}
const CHANGEABLE = new Set(['object', 'record', 'instance', 'unknown']);
function isChangeable({ kind }) {
    return CHANGEABLE.has(kind);
}
/** What stands outside all functions does not depend on who calls them. */
function isOutermost(scope, name, binding) {
    for (let at = scope; at; at = at.parent) {
        if (at.bindings.get(name) === binding)
            return at.parent === null;
    }
    return false;
}
function member(expression, context, evaluation) {
    const { object, key } = expression;
    const objects = evaluation.evaluate(object, context);
    const keys = key.kind === 'text' ? [key.value] : (keysOf(expression, context, evaluation) ?? [null]);
    return distinct(objects.flatMap((value) => keys.flatMap((name) => evaluation.lookup(value, name, expression))));
}
/** @returns `null`: any */
function keysOf({ key }, context, evaluation) {
    if (changesInRecursion(key, evaluation.program))
        return null;
    return wholeTexts(evaluation.evaluateExactly(key, context));
}
function parameter({ fn, index, rest, kind: _, ...site }, context, evaluation) {
    if (evaluation.program.bundledIds.has(fn))
        return bundledParameter(fn, index);
    const frame = evaluation.frameOf(fn, context);
    if (!frame)
        return unknownHere('parameter', site);
    const given = frame.given?.get(index);
    if (given)
        return given;
    if (frame.given && frame.args.length === 0)
        return unknownHere('runtime', site);
    if (rest) {
        const items = frame.args.slice(index);
        return [{ kind: 'array', literal: { kind: 'array', items, ...site }, context: frame.context }];
    }
    const before = frame.args.slice(0, index + 1);
    const spread = before.findIndex((argument) => argument.spread);
    if (spread >= 0) {
        const list = evaluation.evaluate(before[spread]?.value, frame.context);
        return list.flatMap((value) => evaluation.lookup(value, String(index - spread), site));
    }
    const argument = frame.args[index];
    if (!argument)
        return [];
    const values = evaluation.evaluate(argument.value, frame.context);
    return frame.call && evaluation.isAssumed(frame) ? settle(values, argument.value) : values;
}
/** `function (module, exports, require)` */
function bundledParameter(fn, index) {
    if (index === 1)
        return [{ kind: 'bundled', fn }];
    return index === 2 ? [{ kind: 'builtin', name: BUNDLE_REQUIRE }] : [];
}
function imported(from, required, { file, start, end }, evaluation) {
    const module = evaluation.program.resolve(file, from);
    if (module) {
        const whole = required ? module.exports.get('module.exports') : undefined;
        const values = whole?.flatMap((value) => evaluation.evaluate(value, null)) ?? [];
        // What is an object of its own may still get members by `exports.a = …`.
        return [...values, ...(whole && module.exports.size === 1 ? [] : [{ kind: 'module', module }])];
    }
    if (from.startsWith('.') || from.startsWith('/'))
        return [unknown('missing', { file, start, end })];
    return [{ kind: 'package', name: from }];
}

;// CONCATENATED MODULE: ./build/scan/called-back.js
/** Who calls a function that is given to another one: a list, a promise, or a function of the program. */





/** Functions that a list calls with what it has. */
const OF_MEMBERS = new Set(['forEach', 'map', 'flatMap', 'filter', 'find', 'some', 'every']);
/** @returns empty: by whom is not known */
function calledBack(fn, call, index, evaluation) {
    const { callee } = call;
    const caller = (given, args = [], context = null) => ({
        frame: { fn, call: null, args, given, context, self: null },
        closure: null,
    });
    const key = memberName(callee) ?? '';
    if (callee.kind === 'member' && (OF_MEMBERS.has(key) || key === 'then')) {
        const values = evaluation.evaluateQuietly(callee.object);
        if (values.some(({ kind }) => kind !== 'unknown')) {
            const each = key === 'then' ? [values] : turns(evaluation.quietly(() => evaluate_member_membersOf(values, false, callee, evaluation)));
            return each.map((turn) => caller(new Map([[0, turn]])));
        }
    }
    const callers = [];
    for (const value of evaluation.evaluateQuietly(callee)) {
        if (value.kind !== 'function')
            continue;
        const frame = { fn: value.fn, call, args: call.args, given: null, context: null, self: value.self };
        for (const inner of callsInside(value.fn.site, evaluation.program)) {
            if (isParameter(inner.callee, value.fn, index))
                callers.push(caller(null, inner.args, inFrame(frame, value.context)));
        }
    }
    return callers;
}
function isParameter(expression, fn, index) {
    const [value] = expression.kind === 'name' ? (expression.scope.find(expression.name)?.values ?? []) : [];
    return value?.kind === 'parameter' && value.fn === fn && value.index === index;
}

;// CONCATENATED MODULE: ./build/scan/callers.js
/** Who calls a function, and with what. */





function callGraph(evaluation) {
    const { program } = evaluation;
    const asking = [];
    const callers = new Map();
    const named = [];
    const add = (fn, caller) => {
        const known = callers.get(fn);
        if (known)
            known.push(caller);
        else
            callers.set(fn, [caller]);
    };
    for (const module of program.modules.values()) {
        for (const call of module.calls) {
            for (const [index, { value }] of call.args.entries()) {
                if (!mayBeFunction(value))
                    continue;
                for (const given of evaluation.evaluateQuietly(value)) {
                    if (given.kind === 'function')
                        named.push({ fn: given.fn, call, index });
                }
            }
            if (!isOfInterest(call.callee))
                continue;
            const callees = evaluation.evaluateQuietly(call.callee).filter(({ kind }) => kind !== 'unknown');
            if (isAsking(call, callees))
                asking.push(call);
            for (const callee of callees) {
                if (callee.kind === 'function') {
                    const frame = { fn: callee.fn, call, args: call.args, given: null, context: null, self: callee.self };
                    add(callee.fn, { frame, closure: callee.context });
                }
                else if (callee.kind === 'of' && callee.value.kind === 'function') {
                    addIndirect(callee.value, callee.key, call, add, evaluation);
                }
                else if (callee.kind === 'class' || call.callee.kind === 'super') {
                    const create = call.callee.kind === 'super' ? createdBySuper(callee) : creatorOf(callee, evaluation);
                    const frame = create && { fn: create, call, args: call.args, given: null, context: null, self: null };
                    if (frame)
                        add(frame.fn, { frame, closure: null });
                }
            }
        }
    }
    // A function with a name is given to others that may not call it: those count that do.
    for (const { fn, call, index } of named) {
        for (const caller of calledBack(fn, call, index, evaluation))
            add(fn, caller);
    }
    const found = new Map();
    return {
        asking,
        callersOf: (fn) => {
            const known = found.get(fn);
            if (known)
                return known;
            const all = [
                ...(callers.get(fn) ?? []),
                ...callback(fn, evaluation),
                ...lifecycle(fn, evaluation),
                ...bound(fn, evaluation),
            ];
            found.set(fn, all);
            return all;
        },
    };
}
/** A name of one, or of something that is asked for one: what a function is given is known where it is called. */
function mayBeFunction(value) {
    if (value.kind !== 'name')
        return value.kind === 'member' && value.key.kind === 'text';
    const values = value.scope.find(value.name)?.values ?? [];
    return values.some(({ kind }) => kind === 'function' || kind === 'member' || kind === 'call' || kind === 'name');
}
/** Methods of texts and lists, and of pages: hardly a function of the source has such a name. */
const NOBODYS = new Set('setData map filter forEach some every push pop splice slice indexOf trim split replace join toFixed charAt'.split(' '));
/** Calls by the dozen that give and take no function of the source. */
function isOfInterest(callee) {
    if (callee.kind !== 'member' || callee.key.kind !== 'text')
        return callee.kind !== 'unknown';
    const { object, key } = callee;
    return !NOBODYS.has(key.value) && !(object.kind === 'name' && (object.name === 'console' || object.name === 'Math'));
}
const CLIENT_METHODS = new Set([
    'get',
    'post',
    'put',
    'delete',
    'patch',
    'head',
    'options',
    'request',
    'upload',
    'download',
    'ajax',
]);
function isAsking({ callee, args }, callees) {
    if (callees.some(isAsked))
        return true;
    const key = memberName(callee);
    if (callees.some(({ kind }) => kind !== 'of'))
        return false;
    if (callees.length > 0)
        return key !== null && PLATFORM_METHODS.has(key);
    if (callee.kind === 'member' && callee.key.kind !== 'text')
        return args.length > 0;
    // A parameter: it may be the platform, or one of its methods.
    return key !== null
        ? PLATFORM_METHODS.has(key)
        : callee.kind === 'name' && callee.scope.find(callee.name) !== null && givesOptions(args[0]?.value);
}
function isAsked(value) {
    return value.kind === 'method' || value.kind === 'client' || isClientMethod(value) || isIndirect(value);
}
/** `swan.request.call`, `swan.request.apply` */
function isIndirect(value) {
    return value.kind === 'of' && value.value.kind === 'method' && (value.key === 'call' || value.key === 'apply');
}
function givesOptions(expression) {
    if (expression?.kind === 'object')
        return expression.properties.some(({ key }) => key === null || (key.kind === 'text' && key.value === 'url'));
    return (expression?.kind === 'call' || (expression?.kind === 'name' && expression.scope.find(expression.name) !== null));
}
function isClientMethod(value) {
    if (value.kind !== 'of' || !CLIENT_METHODS.has(value.key))
        return false;
    return value.value.kind === 'client' || (value.value.kind === 'package' && CLIENTS.has(value.value.name));
}
/** `f.call(self, a)`, `f.apply(self, list)` */
function addIndirect(value, key, call, add, evaluation) {
    if (key !== 'call' && key !== 'apply')
        return;
    const [first, ...rest] = call.args;
    const args = key === 'call' ? rest : rest.map((argument) => ({ ...argument, spread: true }));
    const [self] = first ? evaluation.evaluateQuietly(first.value) : [];
    const frame = { fn: value.fn, call, args, given: null, context: null, self: self ?? null };
    add(value.fn, { frame, closure: value.context });
}
/** `super(…)` calls the constructor above. */
function createdBySuper(value) {
    return value.kind === 'instance' && 'members' in value.of ? value.of.create : null;
}
function creatorOf(value, evaluation) {
    let at = value;
    for (let depth = 0; at?.kind === 'class' && depth < 8; depth++) {
        if (at.cls.create)
            return at.cls.create;
        at = at.cls.parent ? evaluation.evaluateQuietly(at.cls.parent).find(({ kind }) => kind === 'class') : undefined;
    }
    return null;
}
/** A function that is written where it is given is called there: by whom, may be unknown. */
function callback(fn, evaluation) {
    const { givenTo } = fn;
    if (!givenTo)
        return [];
    const callers = calledBack(fn, givenTo.call, givenTo.index, evaluation);
    const frame = { fn, call: null, args: [], given: new Map(), context: null, self: null };
    return callers.length > 0 ? callers : [{ frame, closure: null }];
}
/** What its template binds: the event, unknown but for what the template says. */
function bound(fn, { program }) {
    const { home, name, site } = fn;
    const owner = home?.kind === 'object' ? (home.literal.owner ?? home.literal) : null;
    if (!owner || !program.registered.has(owner))
        return [];
    return (program.events.get(site.file) ?? []).flatMap(({ handler, event }) => {
        if (handler !== name)
            return [];
        const given = new Map([
            [0, [{ kind: 'object', literal: event, context: null }, unknown('parameter', fn.site)]],
        ]);
        return [{ frame: { fn, call: null, args: [], given, context: null, self: null }, closure: null }];
    });
}
/** `onLoad(options)` of a page: the platform gives it the query. */
function lifecycle(fn, { program }) {
    const { home } = fn;
    if (fn.name !== 'onLoad' || home?.kind !== 'object' || !program.registered.has(home.literal))
        return [];
    const page = fn.site.file.replace(/\.[^./]+$/, '');
    const given = new Map([[0, [{ kind: 'query', page }]]]);
    return [{ frame: { fn, call: null, args: [], given, context: null, self: null }, closure: null }];
}

;// CONCATENATED MODULE: ./build/scan/same-frame.js
/** Calls above calls: beyond them, two are taken for one. */
const same_frame_DEEPEST = 6;
function sameFrame(a, b, depth = 0) {
    if (a === b || depth > same_frame_DEEPEST)
        return true;
    if (a.fn !== b.fn || a.call !== b.call || !sameGiven(a, b))
        return false;
    return sameContext(a.context, b.context, depth + 1);
}
function sameContext(a, b, depth) {
    for (let [left, right] = [a, b]; left && right; [left, right] = [left.next, right.next]) {
        if (!sameFrame(left.frame, right.frame, depth))
            return false;
    }
    return true;
}
function sameGiven({ given: a }, { given: b }) {
    if (!a || !b)
        return true;
    for (const [index, values] of a) {
        const others = b.get(index);
        if (others && !(values.length === others.length && values.every((value, at) => same_frame_isSame(value, others[at]))))
            return false;
    }
    return true;
}
function same_frame_isSame(a, b) {
    if (a.kind === 'text')
        return b?.kind === 'text' && a.text === b.text;
    return a.kind === 'object' ? b?.kind === 'object' && a.literal === b.literal : a.kind === b?.kind;
}

;// CONCATENATED MODULE: ./build/scan/each-way.js

/** Ways that lead to one call: more are not told apart. */
const MOST_WAYS = 20_000;
/** Functions one above the other, of which each gives on what it is given. */
const each_way_DEEPEST = 10;
/**
 * Asks once where nothing depends on who calls; else once for each way that leads there.
 *
 * @param place the function that the question is about a place of
 */
function eachWay(evaluation, graph, place, ask, take, tooMany) {
    const open = [{ frames: new Map(), depth: 0 }];
    let ways = 0;
    for (let way = open.pop(); way; way = open.pop()) {
        ways += 1;
        if (ways > MOST_WAYS) {
            tooMany();
            return;
        }
        const outcome = evaluation.put(way.frames, ask);
        if (outcome.kind === 'answer')
            for (const answer of outcome.answer)
                take(answer);
        else if (outcome.kind === 'many')
            tooMany();
        else
            open.push(...waysInto(askedFor(outcome.fn, place, way, graph), way, graph));
    }
}
/**
 * Who has called a function that a function inside it needs is best known by who calls the inner one: what
 * `promisify(swan.request)` has given is called by others than what `promisify(swan.uploadFile)` has.
 */
function askedFor(fn, place, { frames }, graph) {
    const places = [place, ...[...frames.values()].map((frame) => frame?.call?.fn ?? null)];
    for (const start of places) {
        const between = [];
        let at = start;
        for (; at && at !== fn; at = at.parent)
            between.push(at);
        if (at !== fn)
            continue;
        const known = between.find((inner) => !frames.has(inner) && graph.callersOf(inner).some(({ closure }) => isIn(fn, closure)));
        if (known)
            return known;
    }
    return fn;
}
function isIn(fn, closure) {
    for (let at = closure; at; at = at.next)
        if (at.frame.fn === fn)
            return true;
    return false;
}
function waysInto(fn, { frames, depth }, graph) {
    const callers = depth < each_way_DEEPEST
        ? graph.callersOf(fn).filter((caller) => fits(caller.closure, frames) && !callsItself(caller, frames))
        : [];
    if (callers.length === 0)
        return [{ frames: new Map([...frames, [fn, null]]), depth: depth + 1 }];
    return callers
        .map(({ frame, closure }) => {
        const known = new Map(frames);
        for (let at = closure; at; at = at.next)
            if (!known.get(at.frame.fn))
                known.set(at.frame.fn, at.frame);
        return { frames: known.set(fn, frame), depth: depth + 1 };
    })
        .reverse();
}
/** It gives on what it was given, by itself or by those that it calls: nothing new. */
function callsItself({ frame: { fn, call } }, frames) {
    const leadsTo = (from) => {
        for (let at = from; at; at = at.parent) {
            if (at === fn)
                return true;
            const caller = frames.get(at)?.call;
            if (caller && leadsTo(caller.fn))
                return true;
        }
        return false;
    };
    return call !== null && leadsTo(call.fn);
}
/** What `promisify(swan.request)` has made is not called by who calls what `promisify(swan.uploadFile)` has made. */
function fits(closure, frames) {
    for (let at = closure; at; at = at.next) {
        const assumed = frames.get(at.frame.fn);
        if (assumed && !sameFrame(assumed, at.frame))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/scan/interceptors.js
/**
 * What stands between a call and the network: `uni.addInterceptor('request', { invoke(options) {…} })`,
 * `Taro.addInterceptor((chain) => …)`, `client.interceptors.request.use((config) => …)`. Wherever it is added, it is
 * asked for every call that gives a path alone; who gives a host is seldom sent elsewhere.
 */





function interceptorsOf(evaluation) {
    const found = [];
    for (const module of evaluation.program.modules.values()) {
        for (const call of module.calls) {
            if (memberName(call.callee) === 'addInterceptor')
                found.push(...ofPlatform(call, evaluation));
            else {
                const client = clientOf(call.callee);
                if (client)
                    found.push(...ofClient(client, call, evaluation));
            }
        }
    }
    return found;
}
function functionsIn(values) {
    return values.filter((value) => value.kind === 'function');
}
function ofPlatform({ args }, evaluation) {
    const [first = [], second = []] = args.map(({ value }) => evaluation.evaluateQuietly(value));
    const chains = functionsIn(first).map((fn) => ({ of: { methods: ['request'] }, fn, isChain: true }));
    const methods = wholeTexts(first) ?? [];
    const [, site] = args.map(({ value }) => value);
    const hooksIn = (at) => second.flatMap((hooks) => evaluation.lookup(hooks, 'invoke', at));
    const invokes = site ? functionsIn(evaluation.quietly(() => hooksIn(site))) : [];
    return [...chains, ...invokes.map((fn) => ({ of: { methods }, fn, isChain: false }))];
}
/** `client.interceptors.request.use(…)`, and `client.interceptor.request(…)` of older ones. */
function clientOf(callee) {
    const stage = memberName(callee) === 'use' && callee.kind === 'member' ? callee.object : callee;
    if (memberName(stage) !== 'request' || stage.kind !== 'member')
        return null;
    const { object } = stage;
    return object.kind === 'member' && /^interceptors?$/.test(memberName(object) ?? '') ? object.object : null;
}
function ofClient(client, { args }, evaluation) {
    const [first] = args;
    const fns = first ? functionsIn(evaluation.evaluateQuietly(first.value)) : [];
    return evaluation.evaluateQuietly(client).flatMap((value) => {
        const known = value.kind === 'client' || value.kind === 'package';
        return known ? fns.map((fn) => ({ of: { client: value }, fn, isChain: false })) : [];
    });
}
/** @returns the URLs that the platform is asked for; those that were given, where no interceptor makes more of them */
function intercepted(method, options, urls, evaluation) {
    const added = evaluation.interceptors.filter(({ of }) => 'methods' in of && of.methods.includes(method));
    const unknowns = urls.filter(isUnknown);
    if (added.length === 0 || !urls.some(isPath))
        return urls;
    const values = throughAll(added, evaluation.evaluate(options, null), options, evaluation);
    const found = values.flatMap((value) => evaluation.lookup(value, 'url', options));
    const made = found.filter((url) => !isPath(url) && !unknowns.some((one) => isOf(url, one)));
    return made.length > 0 ? [...urls.filter((url) => !isPath(url)), ...made] : urls;
}
/** @param options what the client was asked for: `url`, and its own base */
function interceptedBy(client, options, site, evaluation) {
    const added = evaluation.interceptors.filter(({ of }) => 'client' in of && sameValue(of.client, client, evaluation));
    return throughAll(added, [options], site, evaluation);
}
function throughAll(added, options, site, evaluation) {
    return added.reduce((values, one) => through(one, values, site, evaluation), options);
}
function through({ fn: value, isChain }, options, site, evaluation) {
    const { fn, context, self } = value;
    const { file, start, end } = site;
    const chain = { kind: 'record', members: new Map([['requestParams', options]]), made: { file, start, end } };
    const given = new Map([[0, isChain ? [chain] : options]]);
    const frame = { fn, call: null, args: [], given, context, self };
    const results = isChain ? proceeded(fn.site, evaluation) : fn.returns;
    const inside = inFrame(frame, context);
    const made = results.flatMap((result) => evaluation.evaluate(result, inside)).filter(isOptions);
    const changed = !isChain && made.length === 0 && fn.given ? evaluation.evaluate(fn.given, inside) : made;
    return changed.some(isOptions) ? changed.filter(isOptions) : options;
}
/** What it gives to `chain.proceed`. */
function proceeded(site, { program }) {
    return callsInside(site, program).flatMap(({ callee, args: [first] }) => memberName(callee) === 'proceed' && first ? [first.value] : []);
}
function isOptions({ kind }) {
    return kind === 'object' || kind === 'record';
}
function isPath(url) {
    return url.kind === 'text' && !url.text.startsWith(HOLE) && !AUTHORITY.test(url.text);
}
function isUnknown(url) {
    return url.kind === 'unknown' || (url.kind === 'text' && url.text.startsWith(HOLE));
}
/** Is it made of what is not known? Then that is told already. */
function isOf(url, other) {
    const [a, b] = [whyOf(url), whyOf(other)];
    return a !== null && b !== null && a.site.file === b.site.file && a.site.start === b.site.start;
}
function whyOf(value) {
    return value.kind === 'unknown' ? value : value.kind === 'text' ? value.why : null;
}

;// CONCATENATED MODULE: ./build/scan/request-client.js


const BASES = ['baseURL', 'baseUrl', 'prefix'];
const SETTINGS = ['config', 'defaults'];
/** @param callee the client, or one of its methods */
function requestUrls(callee, call, evaluation) {
    const client = callee.kind === 'of' ? callee.value : callee;
    const [first, ...rest] = call.args.map(({ value }) => value);
    if (!first)
        return [];
    const asked = evaluation
        .evaluate(first, null)
        .flatMap((value) => (value.kind === 'object' ? evaluation.lookup(value, 'url', first) : [value]));
    const own = [first, ...rest]
        .flatMap((options) => evaluation.evaluate(options, null))
        .flatMap((value) => (value.kind === 'object' ? basesIn(value, first, evaluation) : []));
    const given = own.length > 0 ? own : basesOf(client, first, evaluation);
    const { file, start, end } = first;
    const members = new Map([
        ['url', asked],
        ['baseURL', given],
    ]);
    const sent = interceptedBy(client, { kind: 'record', members, made: { file, start, end } }, first, evaluation);
    const urls = sent.flatMap((options) => evaluation.lookup(options, 'url', first));
    const bases = sent.flatMap((options) => basesIn(options, first, evaluation));
    return urls.flatMap((url) => {
        const isWhole = url.kind !== 'text' || /^\s*[a-z][a-z\d+.-]*:\/\//i.test(url.text) || bases.length === 0;
        if (isWhole && url.kind !== 'unknown')
            return [url];
        const path = url.kind === 'text' ? url : textValue(HOLE, first);
        const joined = bases.flatMap((base) => base.kind === 'text' ? list(joinTexts(withSlash(base), path)) : [base]);
        return joined.length > 0 ? joined : [url];
    });
}
function list(value) {
    return value ? [value] : [];
}
function withSlash(base) {
    return base.text.endsWith('/') ? base : { ...base, text: `${base.text}/` };
}
function basesIn(options, site, evaluation) {
    return BASES.flatMap((key) => evaluation.lookup(options, key, site).filter(isKnown));
}
/** What it was made with, and what is written to its settings. */
function basesOf(client, site, evaluation) {
    const made = client.kind === 'client' ? client.options.flatMap((options) => evaluation.evaluate(options, client.context)) : [];
    const settings = SETTINGS.flatMap((key) => evaluation.lookup(client, key, site));
    const configured = BASES.flatMap((key) => evaluation.program.writesOf(key))
        .filter(({ object }) => isConfigOf(client, object, evaluation))
        .flatMap(({ value }) => evaluation.evaluate(value, null));
    return [...[...made, ...settings].flatMap((options) => basesIn(options, site, evaluation)), ...configured];
}
/** `client.setConfig((config) => { config.baseURL = … })` */
function isConfigOf(client, object, evaluation) {
    const [value] = object.kind === 'name' ? (object.scope.find(object.name)?.values ?? []) : [];
    const callee = value?.kind === 'parameter' ? value.fn.givenTo?.call.callee : undefined;
    if (!callee || client.kind !== 'client')
        return false;
    return evaluation.evaluateQuietly(callee).some(({ kind, ...found }) => {
        const of = kind === 'of' && 'value' in found ? found.value : null;
        return (typeof of === 'object' &&
            of !== null &&
            'made' in of &&
            of.made.start === client.made.start &&
            of.made.file === client.made.file);
    });
}
function isKnown(value) {
    return value.kind === 'text' || value.kind === 'unknown';
}

;// CONCATENATED MODULE: ./build/scan/url-domain.js
/** A URL, as far as it is known -> the domain that it calls: protocol, host and port. */

const LOCAL = /^\s*(?:data|blob|file|bdfile|wxfile|internal|about|javascript):/i;
/**
 * @example urlDomain(text('https://user@api.example.com:8443/v1?x=1')) // { kind: 'domain', domain: 'https://api.example.com:8443' }
 * @example urlDomain(text('/v1')) // { kind: 'relative', empty: false }
 */
function urlDomain({ text }) {
    if (LOCAL.test(text))
        return { kind: 'local' };
    const [, protocol, authority = ''] = AUTHORITY.exec(text) ?? [];
    if (protocol === undefined) {
        return text.trimStart().startsWith(HOLE) || /^\s*[a-z]+:\/*\ufffc/i.test(text)
            ? { kind: 'unknown' }
            : { kind: 'relative', empty: text.trim() === '' };
    }
    const server = authority.slice(authority.lastIndexOf('@') + 1).trim();
    const hole = server.indexOf(HOLE);
    if (hole < 0)
        return server === '' ? { kind: 'relative', empty: false } : { kind: 'domain', domain: `${protocol}://${server}` };
    // `https://api.example.com` + path: all but always a path.
    const known = server.slice(0, hole);
    const isPath = hole === server.length - 1 && isPlausibleHost(known);
    return isPath ? { kind: 'domain', domain: `${protocol}://${known}` } : { kind: 'unknown' };
}

;// CONCATENATED MODULE: ./build/scan/where-given.js
const where_given_DEEPEST = 12;
/** @returns the expression that is given as `options.url`, as far out as it is known who has called */
function whereGiven(options, evaluation) {
    return ofUrl(options, null, evaluation, 0) ?? options;
}
function ofUrl(options, context, evaluation, depth) {
    if (depth > where_given_DEEPEST)
        return null;
    for (const value of evaluation.evaluate(options, context)) {
        const found = value.kind === 'object' ? inLiteral(value.literal, value.context, evaluation, depth) : null;
        if (found)
            return found;
    }
    return null;
}
function inLiteral(literal, context, evaluation, depth) {
    for (const { key, value } of [...literal.properties].reverse()) {
        if (key === null) {
            const found = ofUrl(value, context, evaluation, depth + 1);
            if (found)
                return found;
        }
        else if (key.kind === 'text' && key.value === 'url')
            return outermost(value, context, evaluation, depth + 1);
    }
    return null;
}
/** What a parameter was given, where it was given. */
function outermost(value, context, evaluation, depth) {
    if (depth > where_given_DEEPEST)
        return value;
    if (value.kind === 'guarded')
        return outermost(value.value, context, evaluation, depth + 1);
    if (value.kind === 'member' && value.key.kind === 'text' && value.key.value === 'url') {
        return ofUrl(value.object, context, evaluation, depth + 1) ?? value;
    }
    const [only, ...others] = value.kind === 'name' ? (value.scope.find(value.name)?.values ?? []) : [];
    if (!only || others.length > 0)
        return value;
    if (only.kind !== 'parameter')
        return only.kind === 'member' ? outermost(only, context, evaluation, depth + 1) : value;
    const frame = evaluation.frameOf(only.fn, context);
    const argument = frame?.args[only.index];
    return argument && !argument.spread ? outermost(argument.value, frame.context, evaluation, depth + 1) : value;
}

;// CONCATENATED MODULE: ./build/scan/find-calls.js











const TYPES = {
    request: 'request_domain',
    httpRequest: 'request_domain',
    uploadFile: 'upload_domain',
    downloadFile: 'download_domain',
    connectSocket: 'socket_domain',
};
function findCalls(evaluation, webViews) {
    const graph = callGraph(evaluation);
    evaluation.interceptors = interceptorsOf(evaluation);
    evaluation.opened = openedPages(evaluation, graph);
    const calls = new Map();
    const unresolved = new Map();
    const take = (at) => (answer) => {
        const found = sort(answer, at);
        for (const call of found.calls)
            calls.set(keyOf(call), calls.get(keyOf(call)) ?? call);
        // One address that two calls are given is one thing to look at.
        for (const call of found.unresolved) {
            const { domainType, reason, site } = call;
            const key = [domainType, reason, site.file, site.start].join('\n');
            unresolved.set(key, unresolved.get(key) ?? call);
        }
    };
    for (const call of graph.asking) {
        const tell = take(call);
        const tooMany = () => tell({ ...aboutOf(call), values: [unknown('many', call)], site: call });
        eachWay(evaluation, graph, call.fn, () => answersOf(call, evaluation), tell, tooMany);
    }
    for (const { source, site } of webViews) {
        const ask = () => [{ ...OF_WEB_VIEW, values: evaluation.evaluate(source, null), site }];
        const tell = take(site);
        // What its address may come from is scattered: it is looked for at the tag.
        const atTag = (answer) => tell({ ...answer, values: answer.values.map((value) => movedTo(value, site)) });
        const tooMany = () => tell({ ...OF_WEB_VIEW, values: [unknown('many', site)], site });
        eachWay(evaluation, graph, null, ask, atTag, tooMany);
    }
    return { calls: inOrder(calls), unresolved: inOrder(unresolved) };
}
function movedTo(value, { file, start, end }) {
    const move = (why) => ({ ...why, site: { file, start, end } });
    if (value.kind === 'unknown')
        return move(value);
    return value.kind === 'text' && value.why ? { ...value, why: move(value.why) } : value;
}
/** Where pages are opened, with which query: each way that leads there by itself. */
function openedPages(evaluation, graph) {
    const known = new Set();
    const opened = new Map();
    for (const { url, file } of evaluation.program.navigations) {
        const take = (address) => {
            const page = address.kind === 'text' ? openedPage(address, file) : null;
            if (page === null || address.kind !== 'text')
                return;
            const key = `${page}\n${address.text}\n${address.pieces[0]?.site.start}`;
            if (known.has(key))
                return;
            known.add(key);
            const others = opened.get(page);
            if (others)
                others.push(address);
            else
                opened.set(page, [address]);
        };
        eachWay(evaluation, graph, null, () => evaluation.evaluateExactly(url, null), take, () => { });
    }
    return opened;
}
function keyOf({ domainType, domain, site, at }) {
    return [domainType, domain, site.file, site.start, at.file, at.start].join('\n');
}
function inOrder(found) {
    const compareSites = (a, b) => (0,place/* compareText */.n)(a.file, b.file) || a.start - b.start;
    return [...found.values()].sort((a, b) => compareSites(a.site, b.site) || (0,place/* compareText */.n)(a.domainType, b.domainType) || compareSites(a.at, b.at));
}
const OF_WEB_VIEW = { domainType: 'web_view_domain', by: 'web-view' };
/** By its name alone: what is called is not known where a question ends. */
function aboutOf({ callee }) {
    const key = memberName(callee) ?? 'request';
    const name = Object.hasOwn(TYPES, key) ? key : 'request';
    return { domainType: TYPES[name] ?? 'request_domain', by: `swan.${name}` };
}
function answersOf(asking, evaluation) {
    const { call, callees } = asIfDirect(asking, evaluation.evaluate(asking.callee, null), evaluation);
    const [first] = call.args;
    const asked = callees.filter((value) => value.kind === 'method' || value.kind === 'client' || isClientMethod(value));
    if (asked.length === 0)
        return ofNobody(call, callees, evaluation);
    if (call.guard && !isPossible(call.guard, null, evaluation))
        return [];
    return asked.map((value) => {
        if (value.kind !== 'method') {
            const by = value.kind === 'of' ? value.key : 'request';
            const domainType = by === 'upload' ? 'upload_domain' : by === 'download' ? 'download_domain' : 'request_domain';
            return { domainType, by, values: requestUrls(value, call, evaluation), site: siteOf(first?.value, call) };
        }
        const values = first ? intercepted(value.name, first.value, urlsOf(first.value, evaluation), evaluation) : [];
        return {
            domainType: TYPES[value.name] ?? 'request_domain',
            by: `swan.${value.name}`,
            values,
            site: first && values.length === 0 ? whereGiven(first.value, evaluation) : siteOf(first?.value, call),
        };
    });
}
/**
 * `api.uploadFile({ url })` of something that the program does not show: only the platform has such methods. `request`
 * has many a thing beside it: there the address must be whole.
 */
function ofNobody(call, callees, evaluation) {
    const { callee, args } = call;
    const [first] = args;
    const isShown = callees.some(({ kind }) => kind !== 'unknown' && kind !== 'of');
    const name = memberName(callee);
    const domainType = name !== null && Object.hasOwn(TYPES, name) ? TYPES[name] : undefined;
    if (name === null || !domainType || first?.value.kind !== 'object' || isShown)
        return [];
    const values = urlsOf(first.value, evaluation);
    const told = name === 'request' ? values.filter((url) => url.kind === 'text' && hasLikelyHost(url)) : values;
    const isTold = told.length > 0 || name !== 'request';
    return isTold ? [{ domainType, by: name, values: told, site: siteOf(first.value, call) }] : [];
}
/** `request.call(swan, options)`, `request.apply(swan, [options])` */
function asIfDirect(call, callees, evaluation) {
    const methods = callees.flatMap((value) => (isIndirect(value) ? [value] : []));
    const [one] = methods;
    if (!one)
        return { call, callees };
    const [, ...rest] = call.args;
    const [list] = rest[0] ? evaluation.evaluate(rest[0].value, null) : [];
    const args = one.key === 'call' ? rest : list?.kind === 'array' ? list.literal.items : [];
    return { call: { ...call, args }, callees: methods.map(({ value }) => value) };
}
/** Where the URL is given; the call's options, where nothing says. */
function siteOf(options, call) {
    if (options?.kind !== 'object')
        return options ?? call;
    return options.properties.find(({ key }) => key?.kind === 'text' && key.value === 'url')?.value ?? options;
}
function urlsOf(options, evaluation) {
    const { file, start, end } = options;
    const key = { kind: 'text', value: 'url', number: false, file, start, end };
    return evaluation.evaluate({ kind: 'member', object: options, key, file, start, end }, null);
}
/** A path alone is only told where no way leads to a host: else it is one of the halves. */
function sort({ domainType, by, values, site }, at) {
    const place = { file: at.file, start: at.start, end: at.end };
    const calls = [];
    const unresolved = [];
    const relative = [];
    const about = { domainType, by, at: place };
    for (const value of values) {
        if (value.kind === 'unknown')
            unresolved.push({ ...about, reason: value.reason, site: value.site });
        else if (value.kind !== 'text')
            unresolved.push({ ...about, reason: 'computed', site });
        else {
            const found = urlDomain(value);
            if (found.kind === 'domain')
                calls.push({ ...about, domain: found.domain, site: hostSite(value) });
            else if (found.kind === 'unknown')
                unresolved.push({ ...about, reason: value.why?.reason ?? 'host', site: value.why?.site ?? hostSite(value) });
            else if (found.kind === 'relative' && !found.empty)
                relative.push(value);
        }
    }
    if (calls.length + unresolved.length === 0 && (values.length === 0 || relative.length > 0)) {
        const [first] = relative;
        const { file, start, end } = first ? hostSite(first) : site;
        unresolved.push({ ...about, reason: first ? 'relative' : 'missing', site: { file, start, end } });
    }
    return { calls, unresolved };
}

// EXTERNAL MODULE: ./build/core/split-until.js
var split_until = __webpack_require__(5315);
;// CONCATENATED MODULE: ./build/scan/ignore-comments.js
/** `// swan-domains-ignore-next-line REASON[, until 2027-01-31]`: what the next line calls is known, and meant. */

const COMMENT = /(?:\/\/|\/\*|<!--)[ \t]*swan-domains-ignore-next-line(?![\w-])(.*)$/;
/** @example ignoreComments('// swan-domains-ignore-next-line our own test server\n', 'a.js')[0]?.reason // 'our own test server' */
function ignoreComments(text, file) {
    if (!text.includes('swan-domains-ignore-next-line'))
        return [];
    return text.split(/\r?\n/).flatMap((line, index) => {
        const found = COMMENT.exec(line);
        if (!found)
            return [];
        const [whole, rest = ''] = found;
        const { said: reason, date: until } = (0,split_until/* splitUntil */.d)(rest
            .replace(/(?:\*\/|-->).*$/, '')
            .replace(/^[\s:：,，-]+/, '')
            .trim());
        const column = found.index + 1;
        return [{ file, line: index + 1, column, endColumn: column + whole.trimEnd().length, reason, until }];
    });
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./build/scan/list-sources.js
/** The files of a program that may hold calls, in a stable order. */




const SOURCE = /\.(?:js|mjs|cjs|jsx|ts|tsx|sjs|swan|vue)$/;
const DECLARATIONS = /\.d\.ts$/;
/** Nobody's program has so many: a folder that was meant otherwise. */
const MOST_FILES = 100_000;
/**
 * `node_modules` and what begins with a dot are left out. A link is followed where it leads to something in the
 * program that is not on the way to it: never around in a circle, never to somebody else's files.
 *
 * @param root absolute
 * @param ignored patterns as in `.gitignore`, of paths relative to the root
 * @returns paths relative to the root, with `/`, sorted
 */
function listSources(root, ignored) {
    const isIgnored = matcher(ignored);
    const found = [];
    const home = (0,external_node_fs_.realpathSync)(root);
    const visit = (folder, path, above) => {
        for (const entry of entriesIn(folder)) {
            const name = path === '' ? entry.name : `${path}/${entry.name}`;
            if (entry.name.startsWith('.') || entry.name === 'node_modules' || isIgnored(name))
                continue;
            const kind = kindOf(entry, (0,external_node_path_.join)(folder, entry.name), home, above);
            if (kind === 'folder')
                visit((0,external_node_path_.join)(folder, entry.name), name, [...above, (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(folder, entry.name))]);
            else if (kind === 'file' && SOURCE.test(name) && !DECLARATIONS.test(name))
                found.push(name);
            if (found.length >= MOST_FILES)
                return;
        }
    };
    visit(root, '', [home]);
    return found.sort(place/* compareText */.n);
}
function entriesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return []; // nobody may read it
    }
}
function kindOf(entry, path, home, above) {
    if (!entry.isSymbolicLink())
        return entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : null;
    try {
        const target = (0,external_node_fs_.realpathSync)(path);
        if (!target.startsWith(home + external_node_path_.sep) || above.includes(target))
            return null;
        return (0,external_node_fs_.statSync)(target).isDirectory() ? 'folder' : 'file';
    }
    catch {
        return null; // it leads nowhere
    }
}
/** `vendor` is any file or folder of that name, `/vendor` and `a/vendor` the one at that place. */
function matcher(patterns) {
    const globs = patterns.flatMap((pattern) => {
        const clean = pattern.trim().replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/$/, '');
        if (clean === '')
            return [];
        const glob = clean.startsWith('/') ? clean.slice(1) : clean.includes('/') ? clean : `**/${clean}`;
        return [glob, `${glob}/**`];
    });
    return globs.length === 0 ? () => false : picomatch(globs, { dot: true });
}

// EXTERNAL MODULE: ./node_modules/@babel/parser/lib/index.js
var lib = __webpack_require__(5429);
;// CONCATENATED MODULE: ./build/scan/compiler-helper.js
/**
 * What compilers put into a file in place of the language's own: `__assign(a, b)` for `{ ...a, ...b }`, `_createClass(C,
 * […])` for the methods of a class. Their bodies say it in loops over descriptors; by their names, and by the shape of
 * what they are given where a minifier has taken the name, they are what they stand for.
 */

const ASSIGNS = /^_*(?:assign|extends|objectSpread)\d*$/;
const GIVES_WHOLE = /^_*(?:importStar|interopRequireWildcard|toESM|asyncToGenerator|mark)\d*$/;
const AWAITS = /^_*awaiter$/;
const EXPORTS_ALL = /^_*exportStar$/;
/** By its name: `__assign`, `tslib_1.__assign`, `(0, _objectSpread2.default)`. */
function helperOf(callee) {
    const name = nameOf(callee);
    if (!name.startsWith('_') && name !== 'mark')
        return null;
    if (ASSIGNS.test(name))
        return 'assign';
    if (GIVES_WHOLE.test(name))
        return 'whole';
    if (AWAITS.test(name))
        return 'await';
    return EXPORTS_ALL.test(name) ? 'export-all' : null;
}
function nameOf(callee) {
    if (callee.kind === 'name')
        return callee.name;
    if (callee.kind !== 'member' || callee.key.kind !== 'text')
        return '';
    return callee.key.value === 'default' ? nameOf(callee.object) : callee.key.value;
}
/** `Object.assign`, as if it stood there. */
function objectAssign(node, lowering) {
    const { top: scope, file } = lowering;
    const object = { kind: 'name', name: 'Object', scope, file, start: node.start, end: node.start };
    return lowering.member(object, lowering.text('assign', node), node);
}
/** `_createClass(C, [{ key, value }], [{ key, value }])` and `_defineProperty(this, 'key', value)`: as if it were written. */
function noteHelper(args, node, lowering) {
    const [first, second, third] = args.map(({ value }) => value);
    if (first?.kind === 'this' && second?.kind === 'text' && third)
        lowering.write(first, second, third);
    if (first?.kind !== 'name')
        return;
    const prototype = lowering.member(first, lowering.text('prototype', node), node);
    for (const member of membersIn(second))
        defineMember(member, prototype, { kind: 'prototype', of: first }, lowering);
    for (const member of membersIn(third))
        defineMember(member, first, { kind: 'holder', of: first }, lowering);
}
/** A list of nothing but descriptors. */
function membersIn(list) {
    if (list?.kind !== 'array')
        return [];
    const members = list.items.flatMap(({ value }) => value.kind === 'object' && propertyOf(value, 'key') ? [value] : []);
    return members.length === list.items.length ? members : [];
}
function defineMember(member, object, home, lowering) {
    const [key, value, getter] = [propertyOf(member, 'key'), propertyOf(member, 'value'), propertyOf(member, 'get')];
    for (const fn of [value, getter])
        if (fn?.kind === 'function')
            fn.fn.home = home;
    if (key && value)
        lowering.write(object, key, value);
    else if (key && getter?.kind === 'function')
        lowering.write(object, key, lowering.resultOf(getter));
}

;// CONCATENATED MODULE: ./build/scan/immediate-call.js
/** Functions that are called where they are written. */

/** `(function (a) {…})(1)`, `(function (a) {…}).call(this, 1)`; one with a name may call itself, too. */
function noteImmediate(call) {
    const { callee, args } = call;
    const key = memberName(callee);
    const isCall = key === 'call';
    const called = isCall || key === 'apply' || key === 'bind' ? callee.object : callee;
    if (called.kind !== 'function' || call.isNew)
        return;
    if (called !== callee)
        called.fn.bound = args[0]?.value ?? null;
    if (called.fn.name !== '' || (called !== callee && !isCall))
        return;
    called.fn.immediate = { call, args: isCall ? args.slice(1) : args };
}

;// CONCATENATED MODULE: ./build/scan/unused-function.js
/** What one file says of its own functions. */
class Mentions {
    functions = [];
    /** Names as they are used, and the functions that they stand in: two lists, as there are so many. */
    names = [];
    places = [];
    exported = [];
    declare(binding, fn) {
        this.functions.push({ binding, fn });
    }
    mention(name, place) {
        this.names.push(name);
        this.places.push(place);
    }
    export(name, as) {
        this.exported.push({ name, as });
    }
    /** When every name is declared. */
    declared() {
        const found = new Map();
        for (const { binding } of this.functions)
            found.set(binding, { mentions: [], exportedAs: [] });
        const names = new Set(this.functions.map(({ binding }) => binding.name));
        const of = ({ name, scope }) => {
            const binding = names.has(name) ? scope.find(name) : null;
            return binding ? found.get(binding) : undefined;
        };
        for (const [index, name] of this.names.entries())
            of(name)?.mentions.push(this.places[index] ?? null);
        for (const { name, as } of this.exported)
            of(name)?.exportedAs.push(as);
        return this.functions.flatMap(({ binding, fn }) => {
            const said = found.get(binding);
            return said ? [{ fn, ...said }] : [];
        });
    }
}
/** @param isTaken does another file take what this one exports under the name? */
function withoutUnused(module, isTaken) {
    const unused = new Set(module.declared.map(({ fn }) => fn));
    for (let before = -1; before !== unused.size;) {
        before = unused.size;
        for (const { fn, mentions, exportedAs } of module.declared) {
            if (exportedAs.some(isTaken) || mentions.some((place) => !unused_function_isInside(place, unused)))
                unused.delete(fn);
        }
    }
    if (unused.size === 0)
        return module;
    const isUsed = ({ fn }) => !unused_function_isInside(fn, unused);
    return { ...module, calls: module.calls.filter(isUsed), writes: module.writes.filter(isUsed) };
}
function unused_function_isInside(place, functions) {
    for (let at = place; at; at = at.parent)
        if (functions.has(at))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./build/scan/lowering.js
/** What the parts of the reading of one file share: where they are, and what they have found. */





class Lowering {
    file;
    /** Of a template's expression in its file. */
    offset;
    top;
    scope;
    /** Where `var` is declared. */
    outer;
    fn = null;
    guard = null;
    /** Does every way through the function come here? */
    certain = true;
    calls = [];
    writes = [];
    exports = new Map();
    reexports = [];
    imports = new Map();
    bundled = new Map();
    webViews = [];
    classes = [];
    looks = [];
    mentions = new Mentions();
    /** Assignments to names: whose they are is known when all is declared. */
    assigned = [];
    /** The other parts, given by `lower`: they need each other. */
    expression = () => {
        throw new Error('not composed');
    };
    statement = () => {
        throw new Error('not composed');
    };
    constructor(file, scope, offset) {
        this.file = file;
        this.offset = offset;
        this.top = scope ?? new Scope(null, file);
        this.scope = this.top;
        this.outer = this.top;
    }
    site({ start, end }) {
        return { file: this.file, start: start + this.offset, end: end + this.offset };
    }
    // What there is most of, field by field: a site that is spread into them costs a third of the time that a scan takes.
    text(value, { start, end }, number = false) {
        const { file, offset } = this;
        return { kind: 'text', value, number, file, start: start + offset, end: end + offset };
    }
    unknown({ start, end }) {
        const { file, offset } = this;
        return { kind: 'unknown', file, start: start + offset, end: end + offset };
    }
    name(name, node) {
        const found = this.unmentioned(name, node);
        this.mentions.mention(found, this.fn);
        return found;
    }
    unmentioned(name, { start, end }) {
        const { file, offset, scope } = this;
        return { kind: 'name', name, scope, file, start: start + offset, end: end + offset };
    }
    member(object, key, { start, end }) {
        const { file, offset } = this;
        return { kind: 'member', object, key, file, start: start + offset, end: end + offset };
    }
    function(fn, { start, end }) {
        const { file, offset } = this;
        return { kind: 'function', fn, file, start: start + offset, end: end + offset };
    }
    /** As it holds where the file has come to. */
    guarded(value) {
        return this.guard ? { kind: 'guarded', guard: this.guard, value, ...spanOf(value) } : value;
    }
    assign(name, value) {
        this.assigned.push({ scope: this.scope, name, value: this.guarded(value) });
    }
    write(object, key, value) {
        this.writes.push({ object, key, value: this.guarded(value), fn: this.fn, certain: this.certain });
    }
    /** A name that is given to other files: it is used where one of them takes it. */
    exportName(exported, name, node) {
        const found = this.unmentioned(name, node);
        this.mentions.export(found, exported);
        this.export(exported, found);
    }
    /** @param names `null`: all that the file exports, or some of it that nobody knows */
    take(from, names) {
        const known = this.imports.get(from);
        if (names === null || known === null)
            this.imports.set(from, null);
        else if (known)
            for (const name of names)
                known.add(name);
        else
            this.imports.set(from, new Set(names));
    }
    export(name, value) {
        const known = this.exports.get(name);
        if (known)
            known.push(value);
        else
            this.exports.set(name, [value]);
    }
    call(callee, args, isNew, node) {
        const { fn, guard, file } = this;
        const [start, end] = [node.start + this.offset, node.end + this.offset];
        const call = { kind: 'call', callee, args, isNew, fn, guard, file, start, end };
        this.calls.push(call);
        fn?.calls.push(call);
        noteImmediate(call);
        for (const [index, { value }] of args.entries()) {
            if (value.kind === 'function')
                value.fn.givenTo = { call, index };
            if (value.kind === 'object')
                value.given = true;
        }
        return call;
    }
    /** What a getter gives; no call that anybody has written. */
    resultOf(callee) {
        return { kind: 'call', callee, args: [], isNew: false, fn: this.fn, guard: null, ...spanOf(callee) };
    }
    inScope(work) {
        const { scope } = this;
        this.scope = new Scope(scope, this.file);
        const result = work();
        this.scope = scope;
        return result;
    }
    inGuard(guard, work) {
        const { guard: outer } = this;
        if (guard)
            this.guard = { ...guard, outer };
        const result = this.inBranch(work);
        this.guard = outer;
        return result;
    }
    inBranch(work) {
        const { certain } = this;
        this.certain = false;
        const result = work();
        this.certain = certain;
        return result;
    }
    inFunction(fn, work) {
        const { scope, outer, fn: outerFn, certain } = this;
        this.fn = fn;
        this.certain = true;
        this.scope = new Scope(scope, this.file);
        this.outer = this.scope;
        const result = work();
        this.scope = scope;
        this.outer = outer;
        this.fn = outerFn;
        this.certain = certain;
        return result;
    }
    newFunction(node, name, arrow, home, loop = null) {
        const [site, parent] = [this.site(node), this.fn];
        const [returns, calls] = [[], []];
        return {
            site,
            parent,
            arrow,
            name,
            home,
            loop,
            returns,
            calls,
            givenTo: null,
            given: null,
            bound: null,
            immediate: null,
        };
    }
    /** What a turn of a loop declares is its own, but for `var`; what it returns is the function's around it. */
    inLoop(node, loop, work) {
        const { fn } = this;
        const turn = this.newFunction(node, '', true, null, loop);
        this.fn = turn;
        this.inBranch(() => this.inScope(() => work(turn)));
        this.fn = fn;
    }
    /** The function that a `return` leaves. */
    get returning() {
        let at = this.fn;
        while (at?.loop)
            at = at.parent;
        return at;
    }
    /** Every name is declared now. */
    finish() {
        for (const { scope, name, value } of this.assigned) {
            const binding = scope.find(name) ?? this.top.declare(name);
            binding.values.push(value);
        }
        for (const { object, key, value } of this.writes)
            this.exportWritten(object, key, value);
        noteChanges(this.writes);
        const { file, top, calls, classes, looks, writes, exports, reexports, imports, bundled, webViews } = this;
        // What a component's template mentions is not seen here.
        const declared = file.endsWith('.vue') ? [] : this.mentions.declared();
        return {
            file,
            scope: top,
            calls,
            declared,
            classes,
            looks,
            writes,
            exports,
            reexports,
            imports,
            bundled,
            webViews,
        };
    }
    /** `module.exports = `, `module.exports.a = `, `exports.a = ` */
    exportWritten(object, key, value) {
        if (key.kind !== 'text')
            return;
        if (isFree(object, 'module') && key.value === 'exports')
            this.export('module.exports', value);
        if (isExports(object))
            this.export(key.value, value);
    }
}
function spanOf({ file, start, end }) {
    return { file, start, end };
}

;// CONCATENATED MODULE: ./build/scan/lower-pattern.js


function bindPattern(pattern, value, declares, lowering) {
    switch (pattern.type) {
        case 'Identifier':
            bindName(textOf(pattern, 'name'), value, declares, lowering);
            return;
        case 'AssignmentPattern': {
            const [left, right] = [child(pattern, 'left'), child(pattern, 'right')];
            if (!left || !right)
                return;
            const either = { kind: 'or', left: value, right: lowering.expression(right), ...spanOf(value) };
            bindPattern(left, either, declares, lowering);
            return;
        }
        case 'ObjectPattern':
            for (const property of children(pattern, 'properties')) {
                if (!property)
                    continue;
                const [target, argument] = [child(property, 'value'), child(property, 'argument')];
                if (argument)
                    bindPattern(argument, value, declares, lowering); // the rest
                else if (target)
                    bindPattern(target, memberOf(value, property, lowering), declares, lowering);
            }
            return;
        case 'ArrayPattern':
            for (const [index, element] of children(pattern, 'elements').entries()) {
                if (element)
                    bindPattern(element, lowering.member(value, lowering.text(String(index), element), element), declares, lowering);
            }
            return;
        case 'RestElement':
        case 'TSParameterProperty': {
            const inner = child(pattern, 'argument') ?? child(pattern, 'parameter');
            if (inner)
                bindPattern(inner, value, declares, lowering);
            return;
        }
        case 'MemberExpression': {
            const object = child(pattern, 'object');
            if (object)
                lowering.write(lowering.expression(object), lower_pattern_keyOf(pattern, 'property', lowering), value);
            return;
        }
        default: {
            const inner = child(pattern, 'expression'); // `(x as T) = y`
            if (inner)
                bindPattern(inner, value, declares, lowering);
        }
    }
}
function bindName(name, value, declares, lowering) {
    if (declares === 'nothing')
        lowering.assign(name, value);
    else {
        const binding = (declares === 'block' ? lowering.scope : lowering.outer).declare(name);
        binding.values.push(lowering.guarded(value));
        if (value.kind === 'function')
            lowering.mentions.declare(binding, value.fn);
    }
}
function memberOf(object, property, lowering) {
    return lowering.member(object, lower_pattern_keyOf(property, 'key', lowering), property);
}
/** What stands before the colon, or behind the dot. */
function lower_pattern_keyOf(node, field, lowering) {
    const key = node[field];
    if (!isNode(key))
        return lowering.unknown(node);
    if (node.computed === true)
        return lowering.expression(key);
    if (key.type === 'Identifier')
        return lowering.text(textOf(key, 'name'), key);
    if (key.type === 'PrivateName')
        return lowering.text(`#${textOf(child(key, 'id') ?? key, 'name')}`, key);
    return lowering.expression(key);
}

;// CONCATENATED MODULE: ./build/scan/lower-function.js


function lowerFunction(node, name, home, lowering) {
    const arrow = node.type === 'ArrowFunctionExpression';
    const own = child(node, 'id');
    const fn = lowering.newFunction(node, own ? textOf(own, 'name') : name, arrow, home);
    lowering.inFunction(fn, () => {
        if (own && node.type === 'FunctionExpression') {
            lowering.scope.declare(fn.name).values.push(lowering.function(fn, node));
        }
        for (const [index, pattern] of children(node, 'params').entries()) {
            if (!pattern || textOf(pattern, 'name') === 'this')
                continue; // TypeScript's own
            const rest = pattern.type === 'RestElement';
            const value = { kind: 'parameter', fn, index, rest, ...lowering.site(pattern) };
            bindPattern(pattern, value, 'block', lowering);
            if (index === 0)
                fn.given = givenName(pattern, node, lowering);
            if (pattern.type === 'TSParameterProperty') {
                const inner = child(pattern, 'parameter');
                const target = inner && (child(inner, 'left') ?? inner);
                const self = { kind: 'this', fn, ...lowering.site(pattern) };
                const key = target && textOf(target, 'name');
                if (key)
                    lowering.write(self, lowering.text(key, pattern), lowering.name(key, pattern));
            }
        }
        const body = child(node, 'body');
        if (!body)
            return;
        if (node.generator === true)
            fn.returns.push(lowering.unknown(node)); // what it yields is not followed
        if (body.type === 'BlockStatement')
            lowerBlock(body, lowering);
        else
            fn.returns.push(lowering.guarded(lowering.expression(body)));
    });
    return fn;
}
function givenName(pattern, { end, type }, lowering) {
    const name = pattern.type === 'AssignmentPattern' ? child(pattern, 'left') : pattern;
    return name?.type === 'Identifier' ? lowering.name(textOf(name, 'name'), { type, start: end, end }) : null;
}
/** Statements in order: what follows `if (test) return` holds only where the test does not. */
function lowerBlock(block, lowering) {
    const { guard } = lowering;
    for (const statement of children(block, 'body'))
        if (statement)
            lowering.statement(statement);
    lowering.guard = guard;
}
function lowerClass(node, name, lowering) {
    for (const decorator of children(node, 'decorators'))
        if (decorator)
            lowering.statement(decorator);
    const parent = child(node, 'superClass');
    const cls = {
        site: lowering.site(node),
        name: textOf(child(node, 'id') ?? node, 'name') || name,
        parent: parent && lowering.expression(parent),
        members: [],
        statics: [],
        create: null,
    };
    lowering.classes.push(cls);
    lowering.inScope(() => {
        if (node.type === 'ClassExpression' && child(node, 'id')) {
            lowering.scope.declare(cls.name).values.push({ kind: 'class', cls, ...cls.site });
        }
        for (const member of children(child(node, 'body') ?? node, 'body'))
            if (member)
                lowerMember(member, cls, lowering);
    });
    return cls;
}
function lowerMember(node, cls, lowering) {
    for (const decorator of children(node, 'decorators'))
        if (decorator)
            lowering.statement(decorator);
    const isStatic = node.static === true;
    const home = { kind: 'class', cls, isStatic };
    const list = isStatic ? cls.statics : cls.members;
    if (node.type === 'ClassMethod' || node.type === 'ClassPrivateMethod') {
        const key = lower_pattern_keyOf(node, 'key', lowering);
        const fn = lowerFunction(node, key.kind === 'text' ? key.value : '', home, lowering);
        if (textOf(node, 'kind') === 'constructor')
            cls.create = fn;
        else
            list.push({
                key,
                value: lowering.function(fn, node),
                getter: textOf(node, 'kind') === 'get',
            });
        return;
    }
    if (node.type === 'StaticBlock') {
        for (const statement of children(node, 'body'))
            if (statement)
                lowering.statement(statement);
        return;
    }
    const value = child(node, 'value');
    if (!value || !child(node, 'key'))
        return;
    // A field's value is made with `this` being the instance: as if a method returned it.
    const holder = lowering.newFunction(node, '', false, home);
    lowering.inFunction(holder, () => {
        list.push({ key: lower_pattern_keyOf(node, 'key', lowering), value: lowering.expression(value), getter: false });
    });
}

;// CONCATENATED MODULE: ./build/scan/lower-object.js
/** Object literals: what is in them, and whose their functions are. */




/** Literals whose functions have the `this` of the literal around them: a component's methods, a store's actions. */
const lower_object_PARTS = new Set([
    'methods',
    'computed',
    'watch',
    'lifetimes',
    'pageLifetimes',
    'observers',
    'actions',
    'getters',
]);
function lowerObject(node, lowering) {
    const properties = [];
    const { file, start, end } = lowering.site(node);
    const object = { kind: 'object', properties, given: false, owner: null, file, start, end };
    for (const property of children(node, 'properties')) {
        if (!property)
            continue;
        const argument = child(property, 'argument');
        if (argument) {
            properties.push({ key: null, value: lowering.expression(argument), getter: false });
            continue;
        }
        const key = lower_pattern_keyOf(property, 'key', lowering);
        const name = key.kind === 'text' ? key.value : '';
        const valueNode = property.type === 'ObjectMethod' ? property : child(property, 'value');
        if (!valueNode)
            continue;
        const isFunction = /^(?:ObjectMethod|FunctionExpression)$/.test(valueNode.type);
        const home = { kind: 'object', literal: object };
        const value = isFunction
            ? lowering.function(lowerFunction(valueNode, name, home, lowering), valueNode)
            : lowering.expression(valueNode);
        if (value.kind === 'object' && lower_object_PARTS.has(name))
            value.owner = object;
        properties.push({ key, value, getter: textOf(property, 'kind') === 'get' });
    }
    if (lookOf(object))
        lowering.looks.push(object);
    return object;
}

;// CONCATENATED MODULE: ./build/scan/take-note.js
/** Calls that set something, as they are read. */



const ADDS = new Set(['push', 'unshift', 'add']);
/** Calls that set something: `this.setData({…})`, `Object.assign(a, …)`, a bundle's modules. */
function takeNote(callee, args, node, lowering) {
    if (callee.kind === 'function')
        noteBundle(args[0]?.value, lowering); // a bundle that loads itself
    noteHelper(args, node, lowering);
    noteElement(args, lowering);
    const name = callee.kind === 'name' ? callee.name : memberName(callee);
    if (name?.startsWith('webpackJsonp'))
        noteBundle(args[1]?.value, lowering);
    if (callee.kind !== 'member' || callee.key.kind !== 'text')
        return;
    const [first, second] = args.map(({ value }) => value);
    const { object, key } = callee;
    if (key.value === 'setData' && first) {
        const data = lowering.member(object, lowering.text('data', node), node);
        if (first.kind === 'text' && second)
            lowering.write(data, first, second); // `setData('a', value)`
        for (const property of first.kind === 'object' ? first.properties : []) {
            if (property.key)
                lowering.write(data, property.key, property.value);
        }
    }
    if (ADDS.has(key.value)) {
        for (const { value, spread } of args)
            if (!spread)
                lowering.write(object, lowering.text(ADDED, node), value);
    }
    if (key.value === 'defineProperty' && first && second && args[2])
        take_note_define(first, second, args[2].value, lowering);
    if (key.value === 'set' && first && second && args.length === 2)
        lowering.write(object, first, second); // of a Map
    if (isFree(object, 'Object') && key.value === 'assign' && first) {
        for (const source of args.slice(1)) {
            if (source.value.kind !== 'object')
                continue;
            for (const { key, value } of source.value.properties)
                if (key)
                    lowering.write(first, key, value);
        }
    }
    if (key.value === 'push' && first?.kind === 'array')
        noteBundle(first.items[1]?.value, lowering);
}
/** `createElement('web-view', { src })` */
function noteElement([tag, attributes], lowering) {
    if (tag?.value.kind !== 'text' || tag.value.value !== 'web-view' || attributes?.value.kind !== 'object')
        return;
    const source = propertyOf(attributes.value, 'src');
    if (source)
        lowering.webViews.push(source);
}
/** `Object.defineProperty(a, 'key', { value })`, or with a getter. */
function take_note_define(object, key, by, lowering) {
    for (const { key: name, value } of by.kind === 'object' ? by.properties : []) {
        if (name?.kind !== 'text')
            continue;
        if (name.value === 'value')
            lowering.write(object, key, value);
        if (name.value === 'get' && value.kind === 'function')
            lowering.write(object, key, lowering.resultOf(value));
    }
}
/**
 * `(global.webpackJsonp = …).push([["pages/a"], { "1a2b": function (module, exports, require) {…} }])`; and as older ones
 * say it: `global.webpackJsonpMpvue([0], [function (module, exports) {…}])`.
 */
function noteBundle(modules, lowering) {
    const note = (id, value) => {
        if (value.kind === 'function')
            lowering.bundled.set(id, value.fn);
    };
    if (modules?.kind === 'array')
        for (const [index, { value }] of modules.items.entries())
            note(String(index), value);
    for (const { key, value } of modules?.kind === 'object' ? modules.properties : []) {
        if (key?.kind === 'text')
            note(key.value, value);
    }
}

;// CONCATENATED MODULE: ./build/scan/lower-expression.js
/** Expressions: what a text, an object or a function can come from. */








function lowerExpressionNode(node, lowering) {
    const lower = expressions[node.type];
    if (lower)
        return lower(node, lowering);
    for (const [field, value] of Object.entries(node)) {
        if (field === 'loc' || field === 'typeAnnotation' || field === 'typeParameters')
            continue;
        for (const item of Array.isArray(value) ? value : [value])
            if (isNode(item))
                lowering.statement(item);
    }
    return lowering.unknown(node);
}
const inner = (field) => (node, lowering) => {
    const value = child(node, field);
    return value ? lowering.expression(value) : lowering.unknown(node);
};
const literal = (node, lowering) => lowering.text(String(node.value), node, node.type === 'NumericLiteral');
const lower_expression_member = (node, lowering) => {
    const object = child(node, 'object');
    if (!object)
        return lowering.unknown(node);
    const key = lower_pattern_keyOf(node, 'property', lowering);
    return lowering.member(lowering.expression(object), key, node);
};
const func = (node, lowering) => lowering.function(lowerFunction(node, '', null, lowering), node);
const call = (node, lowering) => {
    const calleeNode = child(node, 'callee');
    if (!calleeNode)
        return lowering.unknown(node);
    if (calleeNode.type === 'Import')
        return required(node, true, lowering);
    const named = lowering.expression(calleeNode);
    if (isFree(named, 'require'))
        return required(node, false, lowering);
    const helper = helperOf(named);
    const callee = helper === 'assign' ? objectAssign(calleeNode, lowering) : named;
    const args = children(node, 'arguments').flatMap((argument) => {
        if (!argument)
            return [];
        const spread = argument.type === 'SpreadElement';
        return [{ value: spread ? inner('argument')(argument, lowering) : lowering.expression(argument), spread }];
    });
    const [first] = args;
    if (helper === 'whole' && first)
        return first.value;
    if (helper === 'export-all' && first?.value.kind === 'import')
        lowering.reexports.push(first.value.from);
    const last = args.at(-1)?.value;
    if (helper === 'await' && first && last?.kind === 'function')
        last.fn.bound = first.value; // `__awaiter(this, …, function* () {…})`
    const result = lowering.call(callee, args, node.type === 'NewExpression', node);
    takeNote(callee, args, node, lowering);
    return result;
};
const expressions = {
    StringLiteral: literal,
    NumericLiteral: literal,
    DirectiveLiteral: literal,
    BooleanLiteral: (node, lowering) => ({ kind: 'boolean', value: node.value === true, ...lowering.site(node) }),
    NullLiteral: (node, lowering) => ({ kind: 'either', of: [], ...lowering.site(node) }),
    RegExpLiteral: (node, lowering) => ({
        kind: 'pattern',
        source: textOf(node, 'pattern'),
        flags: textOf(node, 'flags'),
        ...lowering.site(node),
    }),
    Identifier: (node, lowering) => {
        const name = textOf(node, 'name');
        if (name === 'undefined')
            return { kind: 'either', of: [], ...lowering.site(node) };
        const fn = name === 'arguments' ? selfOf(lowering.fn) : null;
        if (fn)
            return { kind: 'parameter', fn, index: 0, rest: true, ...lowering.site(node) };
        return lowering.name(name, node);
    },
    ThisExpression: (node, lowering) => ({ kind: 'this', fn: selfOf(lowering.fn), ...lowering.site(node) }),
    Super: (node, lowering) => ({ kind: 'super', fn: selfOf(lowering.fn), ...lowering.site(node) }),
    TemplateLiteral: (node, lowering) => {
        const [quasis, values] = [children(node, 'quasis'), children(node, 'expressions')];
        const parts = quasis.flatMap((quasi, index) => {
            const value = values[index];
            const cooked = quasi?.value;
            const text = quasi && cooked?.cooked ? [lowering.text(cooked.cooked, quasi)] : [];
            return value ? [...text, lowering.expression(value)] : text;
        });
        const [only] = parts;
        if (parts.length === 0)
            return lowering.text('', node);
        return only?.kind === 'text' && parts.length === 1 ? only : { kind: 'join', parts, ...lowering.site(node) };
    },
    BinaryExpression: (node, lowering) => {
        const [leftNode, rightNode] = [child(node, 'left'), child(node, 'right')];
        if (!leftNode || !rightNode)
            return lowering.unknown(node);
        const [left, right] = [lowering.expression(leftNode), lowering.expression(rightNode)];
        const operator = textOf(node, 'operator');
        if (operator === '+' || operator === '-') {
            return { kind: 'sum', sign: operator === '+' ? 1 : -1, left, right, ...lowering.site(node) };
        }
        return lowering.unknown(node);
    },
    UnaryExpression: (node, lowering) => {
        const argument = child(node, 'argument');
        if (argument)
            lowering.expression(argument);
        return textOf(node, 'operator') === 'void'
            ? { kind: 'either', of: [], ...lowering.site(node) }
            : lowering.unknown(node);
    },
    /** `i++`: it is a number that nobody follows, and no more what it was at first. */
    UpdateExpression: (node, lowering) => {
        const target = child(node, 'argument');
        if (target)
            bindPattern(target, lowering.unknown(node), 'nothing', lowering);
        return lowering.unknown(node);
    },
    ConditionalExpression: (node, lowering) => {
        const [test, then, otherwise] = [child(node, 'test'), child(node, 'consequent'), child(node, 'alternate')];
        if (!test || !then || !otherwise)
            return lowering.unknown(node);
        lowering.expression(test);
        const guard = guardOf(test, lowering);
        const way = (value, of) => lowering.inGuard(of, () => {
            const found = lowering.expression(value);
            return of ? lowering.guarded(found) : found;
        });
        return { kind: 'either', of: [way(then, guard), way(otherwise, guard && negated(guard))], ...lowering.site(node) };
    },
    LogicalExpression: (node, lowering) => {
        const [leftNode, rightNode] = [child(node, 'left'), child(node, 'right')];
        if (!leftNode || !rightNode)
            return lowering.unknown(node);
        const left = lowering.expression(leftNode);
        if (textOf(node, 'operator') !== '&&') {
            const right = lowering.inBranch(() => lowering.expression(rightNode));
            return { kind: 'or', left, right, ...lowering.site(node) };
        }
        const guard = guardOf(leftNode, lowering);
        return lowering.inGuard(guard, () => {
            const right = lowering.expression(rightNode);
            return guard ? lowering.guarded(right) : right;
        });
    },
    AssignmentExpression: (node, lowering) => {
        const [target, right] = [child(node, 'left'), child(node, 'right')];
        if (!target || !right)
            return lowering.unknown(node);
        const operator = textOf(node, 'operator');
        let value = lowering.expression(right);
        if (operator === '+=') {
            value = { kind: 'sum', sign: 1, left: lowering.expression(target), right: value, ...lowering.site(node) };
        }
        else if (!['=', '||=', '??='].includes(operator))
            return value;
        if (value.kind === 'function' && target.type === 'MemberExpression')
            giveHome(value.fn, target, lowering);
        bindPattern(target, value, 'nothing', lowering);
        return value;
    },
    MemberExpression: lower_expression_member,
    OptionalMemberExpression: lower_expression_member,
    CallExpression: call,
    OptionalCallExpression: call,
    NewExpression: call,
    ObjectExpression: (node, lowering) => lowerObject(node, lowering),
    ArrayExpression: (node, lowering) => {
        const items = children(node, 'elements').map((element) => {
            if (!element)
                return { value: lowering.unknown(node), spread: false };
            const spread = element.type === 'SpreadElement';
            return { value: spread ? inner('argument')(element, lowering) : lowering.expression(element), spread };
        });
        return { kind: 'array', items, ...lowering.site(node) };
    },
    FunctionExpression: func,
    ArrowFunctionExpression: func,
    ClassExpression: (node, lowering) => ({
        kind: 'class',
        cls: lowerClass(node, '', lowering),
        ...lowering.site(node),
    }),
    SequenceExpression: (node, lowering) => {
        const values = children(node, 'expressions').map((value) => (value ? lowering.expression(value) : null));
        return values.at(-1) ?? lowering.unknown(node);
    },
    AwaitExpression: inner('argument'),
    YieldExpression: inner('argument'),
    ParenthesizedExpression: inner('expression'),
    TSAsExpression: inner('expression'),
    TSSatisfiesExpression: inner('expression'),
    TSNonNullExpression: inner('expression'),
    TSTypeAssertion: inner('expression'),
    TSInstantiationExpression: inner('expression'),
    ChainExpression: inner('expression'),
    JSXExpressionContainer: inner('expression'),
    JSXElement: (node, lowering) => {
        const opening = child(node, 'openingElement');
        const name = opening && textOf(child(opening, 'name') ?? opening, 'name');
        if (name)
            lowering.name(name, node); // a component is a function that is mentioned here
        for (const attribute of opening ? children(opening, 'attributes') : []) {
            const value = attribute && (child(attribute, 'value') ?? child(attribute, 'argument'));
            if (!attribute || !value)
                continue;
            const found = lowering.expression(value);
            const isSource = textOf(child(attribute, 'name') ?? attribute, 'name') === 'src';
            if (isSource && (name === 'WebView' || name === 'web-view'))
                lowering.webViews.push(found);
        }
        for (const inside of children(node, 'children'))
            if (inside)
                lowering.expression(inside);
        return lowering.unknown(node);
    },
};
/** `this` of an arrow is that of the function around it. */
function selfOf(fn) {
    for (let outer = fn; outer; outer = outer.parent)
        if (!outer.arrow)
            return outer;
    return null;
}
/** `X.prototype.f = function`, `x.f = function` */
function giveHome(fn, target, lowering) {
    const object = child(target, 'object');
    if (!object)
        return;
    const of = lowering.expression(object);
    const isPrototype = of.kind === 'member' && of.key.kind === 'text' && of.key.value === 'prototype';
    fn.home = isPrototype ? { kind: 'prototype', of: of.object } : { kind: 'holder', of };
}
function required(node, dynamic, lowering) {
    const [argument] = [...children(node, 'arguments'), child(node, 'source')].filter((item) => item !== null);
    if (argument?.type !== 'StringLiteral') {
        if (argument)
            lowering.expression(argument);
        return lowering.unknown(node);
    }
    const from = textOf(argument, 'value');
    lowering.take(from, null);
    return { kind: 'import', from, required: !dynamic, ...lowering.site(node) };
}

;// CONCATENATED MODULE: ./build/scan/lower-statement.js




function lowerStatement(node, lowering) {
    const lower = statements[node.type];
    if (lower)
        lower(node, lowering);
    else if (/Expression$|Literal$|^(?:Identifier|JSX)/.test(node.type))
        lowering.expression(node);
    else if (!node.type.startsWith('TS'))
        eachChild(node, lowering.statement);
}
function eachChild(node, visit) {
    for (const [field, value] of Object.entries(node)) {
        if (field === 'loc' || field === 'typeAnnotation' || field === 'typeParameters')
            continue;
        if (Array.isArray(value)) {
            for (const item of value)
                if (isNode(item))
                    visit(item);
        }
        else if (isNode(value))
            visit(value);
    }
}
const inBranch = (node, lowering) => lowering.inBranch(() => eachChild(node, lowering.statement));
const statements = {
    VariableDeclaration: (node, lowering) => {
        const declares = textOf(node, 'kind') === 'var' ? 'function' : 'block';
        for (const declarator of children(node, 'declarations')) {
            const id = declarator && child(declarator, 'id');
            const init = declarator && child(declarator, 'init');
            if (!id)
                continue;
            if (init)
                bindPattern(id, lowerNamed(init, textOf(id, 'name'), lowering), declares, lowering);
            else if (id.type === 'Identifier') {
                (declares === 'block' ? lowering.scope : lowering.outer).declare(textOf(id, 'name'));
            }
        }
    },
    FunctionDeclaration: (node, lowering) => {
        const name = textOf(child(node, 'id') ?? node, 'name') || 'default';
        const fn = lowerFunction(node, name, null, lowering);
        const binding = lowering.scope.declare(name);
        binding.values.push(lowering.function(fn, node));
        lowering.mentions.declare(binding, fn);
    },
    ClassDeclaration: (node, lowering) => {
        const name = textOf(child(node, 'id') ?? node, 'name') || 'default';
        const { values } = lowering.scope.declare(name);
        values.push({ kind: 'class', cls: lowerClass(node, name, lowering), ...lowering.site(node) });
    },
    ReturnStatement: (node, lowering) => {
        const argument = child(node, 'argument');
        if (argument)
            lowering.returning?.returns.push(lowering.guarded(lowering.expression(argument)));
    },
    BlockStatement: (node, lowering) => {
        const { guard } = lowering;
        lowering.inScope(() => {
            for (const statement of children(node, 'body'))
                if (statement)
                    lowering.statement(statement);
        });
        lowering.guard = guard;
    },
    IfStatement: (node, lowering) => {
        const [test, then, otherwise] = [child(node, 'test'), child(node, 'consequent'), child(node, 'alternate')];
        if (!test || !then)
            return;
        lowering.expression(test);
        const guard = guardOf(test, lowering);
        lowering.inGuard(guard, () => lowering.statement(then));
        if (otherwise)
            lowering.inGuard(guard && negated(guard), () => lowering.statement(otherwise));
        else if (guard && leaves(then))
            lowering.guard = { ...negated(guard), outer: lowering.guard };
    },
    SwitchStatement: inBranch,
    TryStatement: inBranch,
    ForStatement: inBranch,
    WhileStatement: inBranch,
    DoWhileStatement: inBranch,
    ForOfStatement: (node, lowering) => loop(node, false, lowering),
    ForInStatement: (node, lowering) => loop(node, true, lowering),
    CatchClause: (node, lowering) => {
        lowering.inScope(() => {
            const [parameter, body] = [child(node, 'param'), child(node, 'body')];
            if (parameter)
                bindPattern(parameter, lowering.unknown(parameter), 'block', lowering);
            if (body)
                lowering.statement(body);
        });
    },
    ImportDeclaration: (node, lowering) => {
        if (textOf(node, 'importKind') === 'type')
            return;
        const from = sourceOf(node);
        lowering.take(from, []);
        const whole = { kind: 'import', from, required: false, ...lowering.site(node) };
        for (const specifier of children(node, 'specifiers')) {
            const local = specifier && child(specifier, 'local');
            if (!specifier || !local)
                continue;
            const imported = specifier.type === 'ImportDefaultSpecifier' ? 'default' : lower_statement_nameOf(child(specifier, 'imported') ?? specifier);
            const isWhole = specifier.type === 'ImportNamespaceSpecifier';
            lowering.take(from, isWhole ? null : [imported]);
            const value = isWhole ? whole : lowering.member(whole, lowering.text(imported, specifier), specifier);
            lowering.scope.declare(textOf(local, 'name')).values.push(value);
        }
    },
    ExportAllDeclaration: (node, lowering) => {
        lowering.take(sourceOf(node), null);
        lowering.reexports.push(sourceOf(node));
    },
    ExportDefaultDeclaration: (node, lowering) => {
        const declaration = child(node, 'declaration');
        if (!declaration)
            return;
        const named = /^(?:Function|Class)Declaration$/.test(declaration.type);
        if (!named)
            return lowering.export('default', lowerNamed(declaration, 'default', lowering));
        lowering.statement(declaration);
        const name = textOf(child(declaration, 'id') ?? declaration, 'name') || 'default';
        lowering.export('default', lowering.name(name, declaration));
    },
    ExportNamedDeclaration: (node, lowering) => {
        const [declaration, source] = [child(node, 'declaration'), child(node, 'source')];
        if (declaration) {
            lowering.statement(declaration);
            for (const name of declaredNames(declaration))
                lowering.exportName(name, name, declaration);
        }
        const from = source && textOf(source, 'value');
        if (from)
            lowering.take(from, []);
        for (const specifier of children(node, 'specifiers')) {
            const exported = specifier && child(specifier, 'exported');
            if (!specifier || !exported)
                continue;
            const local = child(specifier, 'local');
            const whole = from === null ? null : { kind: 'import', from, required: false, ...lowering.site(node) };
            if (!whole) {
                lowering.exportName(lower_statement_nameOf(exported), lower_statement_nameOf(local ?? exported), specifier);
                continue;
            }
            if (from)
                lowering.take(from, local ? [lower_statement_nameOf(local)] : null);
            lowering.export(lower_statement_nameOf(exported), local ? lowering.member(whole, lowering.text(lower_statement_nameOf(local), specifier), specifier) : whole);
        }
    },
    TSExportAssignment: (node, lowering) => {
        const value = child(node, 'expression');
        if (value)
            lowering.export('module.exports', lowering.expression(value));
    },
    TSEnumDeclaration: (node, lowering) => {
        const name = textOf(child(node, 'id') ?? node, 'name');
        const members = children(child(node, 'body') ?? node, 'members').filter((member) => member !== null);
        const properties = members.map((member) => {
            const value = child(member, 'initializer');
            const key = lowering.text(lower_statement_nameOf(child(member, 'id') ?? member), member);
            return { key, value: value ? lowering.expression(value) : lowering.unknown(member), getter: false };
        });
        declareObject(name, properties, node, lowering);
    },
    /** A namespace: an object of what it exports. */
    TSModuleDeclaration: (node, lowering) => {
        const [id, body] = [child(node, 'id'), child(node, 'body')];
        if (node.declare === true || id?.type !== 'Identifier' || !body)
            return;
        const properties = [];
        lowering.inScope(() => {
            for (const statement of body.type === 'TSModuleDeclaration' ? [body] : children(body, 'body')) {
                if (!statement)
                    continue;
                const exported = statement.type === 'ExportNamedDeclaration' ? child(statement, 'declaration') : null;
                lowering.statement(exported ?? statement);
                for (const name of declaredNames(exported ?? (body === statement ? body : null))) {
                    properties.push({
                        key: lowering.text(name, statement),
                        value: lowering.name(name, statement),
                        getter: false,
                    });
                }
            }
        });
        declareObject(textOf(id, 'name'), properties, node, lowering);
    },
    /** `import config = require('./config')` */
    TSImportEqualsDeclaration: (node, lowering) => {
        const [id, reference] = [child(node, 'id'), child(node, 'moduleReference')];
        const source = reference && child(reference, 'expression');
        if (!id || textOf(node, 'importKind') === 'type')
            return;
        const from = source ? textOf(source, 'value') : '';
        if (from !== '')
            lowering.take(from, null);
        const value = from === '' ? lowering.unknown(node) : { kind: 'import', from, required: true, ...lowering.site(node) };
        lowering.scope.declare(textOf(id, 'name')).values.push(value);
    },
};
function declareObject(name, properties, node, lowering) {
    const { values } = lowering.scope.declare(name);
    values.push({ kind: 'object', properties, given: false, owner: null, ...lowering.site(node) });
}
/** `const f = () => …`: the function has a name. */
function lowerNamed(node, name, lowering) {
    if (/^(?:Arrow)?FunctionExpression$/.test(node.type)) {
        return lowering.function(lowerFunction(node, name, null, lowering), node);
    }
    if (node.type === 'ClassExpression') {
        return { kind: 'class', cls: lowerClass(node, name, lowering), ...lowering.site(node) };
    }
    return lowering.expression(node);
}
function loop(node, keys, lowering) {
    const [left, right, body] = [child(node, 'left'), child(node, 'right'), child(node, 'body')];
    if (!left || !right || !body)
        return;
    const list = lowering.expression(right);
    lowering.inLoop(node, { list, keys }, (turn) => {
        const value = { kind: 'members', of: list, keys, loop: turn, ...lowering.site(right) };
        const [declarator] = left.type === 'VariableDeclaration' ? children(left, 'declarations') : [];
        const target = declarator ? child(declarator, 'id') : left;
        if (target)
            bindPattern(target, value, declarator ? 'block' : 'nothing', lowering);
        lowering.statement(body);
    });
}
/** Does nothing come after it? */
function leaves(node) {
    if (node.type === 'ReturnStatement' || node.type === 'ThrowStatement')
        return true;
    const last = node.type === 'BlockStatement' ? children(node, 'body').at(-1) : null;
    return last ? leaves(last) : false;
}
function sourceOf(node) {
    return textOf(child(node, 'source') ?? node, 'value');
}
function lower_statement_nameOf(node) {
    return textOf(node, 'name') || textOf(node, 'value');
}
function declaredNames(node) {
    if (!node)
        return [];
    if (node.type !== 'VariableDeclaration')
        return [textOf(child(node, 'id') ?? node, 'name')];
    const names = [];
    const visit = (pattern) => {
        if (pattern.type === 'Identifier')
            names.push(textOf(pattern, 'name'));
        else if (pattern.type === 'ObjectProperty')
            eachOf(child(pattern, 'value'), visit);
        else if (pattern.type === 'AssignmentPattern')
            eachOf(child(pattern, 'left'), visit);
        else if (/Pattern$|^RestElement$/.test(pattern.type))
            eachChild(pattern, visit);
    };
    for (const declarator of children(node, 'declarations'))
        eachOf(declarator && child(declarator, 'id'), visit);
    return names;
}
function eachOf(node, visit) {
    if (node)
        visit(node);
}

;// CONCATENATED MODULE: ./build/scan/lower.js




function lowerProgram(program, file) {
    const lowering = compose(file, null, 0);
    for (const statement of children(program, 'body'))
        if (statement)
            lowering.statement(statement);
    return lowering.finish();
}
/** @param offset of the expression's text in its file */
function lowerExpression(node, file, scope, offset) {
    return compose(file, scope, offset).expression(node);
}
function compose(file, scope, offset) {
    const lowering = new Lowering(file, scope, offset);
    lowering.expression = (node) => lowerExpressionNode(node, lowering);
    lowering.statement = (node) => lowerStatement(node, lowering);
    return lowering;
}

;// CONCATENATED MODULE: ./build/scan/read-module.js
/** JavaScript or TypeScript -> what is kept of it. */


const TYPED = /\.tsx?$|\.ts\.vue$/;
/**
 * @param file its name, for places
 * @returns what is kept, and the first thing that the parser could not read. Where it could read nothing, nothing is kept
 * @example readModule('const a = 1', 'a.js').module?.scope.find('a')
 */
function readModule(text, file, typed = TYPED.test(file)) {
    // `<T>x` of TypeScript is a tag of JSX: only `.tsx` has both.
    const plugins = [
        'decorators',
        ...(typed && !file.endsWith('.tsx') ? [] : ['jsx']),
        ...(typed ? ['typescript'] : []),
    ];
    try {
        const tree = (0,lib/* parse */.qg)(text, {
            sourceType: 'unambiguous',
            errorRecovery: true,
            allowReturnOutsideFunction: true,
            allowAwaitOutsideFunction: true,
            allowSuperOutsideMethod: true,
            allowUndeclaredExports: true,
            allowImportExportEverywhere: true,
            attachComment: false,
            tokens: false,
            plugins,
        });
        return { module: lowerProgram(tree.program, file), unparsed: null };
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        const { pos = 0 } = error;
        return {
            module: null,
            unparsed: { site: { file, start: pos, end: pos }, detail: error.message.replace(/ \(\d+:\d+\)$/, '') },
        };
    }
}
/** @returns the expression of a template's `{{ }}`, its names those of `scope`; `null` for what is none */
function readExpression(text, offset, file, scope) {
    try {
        const node = (0,lib/* parseExpression */.YK)(text, { plugins: [], attachComment: false });
        return lowerExpression(node, file, scope, offset);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return null;
    }
}

;// CONCATENATED MODULE: ./build/scan/source-text.js
/** A source file's text, with everything in it blank that is no source of this program; places stay as they are. */
/** What the platform takes as one package (普通分包: 单个分包/主包大小不能超过 2M). A tree takes some 200 times its text. */
const LARGEST_SOURCE = 2 * 1024 * 1024;
/** @returns the scripts of a component's file (`.vue`), all else blank; `typed`: they are TypeScript */
function scriptOf(text) {
    let script = '';
    let at = 0;
    let typed = false;
    for (const block of text.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
        const [whole, attributes = '', body = ''] = block;
        const start = block.index + whole.length - body.length - '</script>'.length;
        script += blank(text.slice(at, start)) + body;
        at = start + body.length;
        typed ||= /\blang\s*=\s*["']tsx?["']/.test(attributes);
    }
    return { script: script + blank(text.slice(at)), typed };
}
const CONDITION = /^[ \t]*(?:\/\/|\/\*|<!--)[ \t]*#(ifdef|ifndef|endif)\b([^\n]*)$/;
/** What uni-app leaves out of a build for Baidu (`#ifdef MP-WEIXIN` … `#endif`) is not of this program. */
function withoutOtherPlatforms(text) {
    if (!text.includes('#ifdef') && !text.includes('#ifndef'))
        return text;
    const kept = [];
    const lines = text.split('\n').map((line) => {
        const [, word, names = ''] = CONDITION.exec(line) ?? [];
        if (word === 'endif')
            kept.pop();
        else if (word !== undefined) {
            const isOurs = /(?:^|[\s|])MP(?:-BAIDU)?(?=$|[\s|*-])(?!-(?!BAIDU))/.test(names);
            kept.push(word === 'ifdef' ? isOurs : !isOurs);
        }
        return kept.includes(false) && word === undefined ? blank(line) : line;
    });
    return lines.join('\n');
}
function blank(text) {
    return text.replace(/[^\r\n]/g, ' ');
}

;// CONCATENATED MODULE: ./build/scan/taken-exports.js
/**
 * @param resolve the file that a specifier means; `null`: a package, an alias
 * @returns is it taken?
 */
function takenExports(modules, resolve) {
    const taken = new Map();
    const whole = new Set();
    for (const { file, imports } of modules) {
        for (const [from, names] of imports) {
            const target = resolve(file, from);
            if (names === null)
                whole.add(target);
            const known = taken.get(target) ?? new Set();
            for (const name of names ?? [])
                known.add(name);
            taken.set(target, known);
        }
    }
    return (file, name) => [file, null].some((one) => whole.has(one) || taken.get(one)?.has(name));
}

;// CONCATENATED MODULE: ./build/scan/template-event.js
const TAG = /<[a-z][\w-]*(?=\s)((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
const BOUND = /(?:^|\s)(?:bind|catch|capture-bind|capture-catch):?\w+\s*=\s*["']([\w$]+)["']/g;
const ADDRESS = /(?:^|\s)data-([\w-]+)\s*=\s*(?:"([^"{]*:\/\/[^"{]*)"|'([^'{]*:\/\/[^'{]*)')/g;
/** @param text of the template, its comments blank */
function readEvents(text, file) {
    if (!text.includes('data-'))
        return [];
    return [...text.matchAll(TAG)].flatMap((tag) => {
        const [whole, attributes = ''] = tag;
        const start = tag.index + whole.length - 1 - attributes.length;
        const data = [...attributes.matchAll(ADDRESS)].map((match) => {
            const value = match[2] ?? match[3] ?? '';
            const at = start + match.index + match[0].length - 1 - value.length;
            const site = { file, start: at, end: at + value.length };
            return property(template_event_keyOf(match[1] ?? ''), { kind: 'text', value, number: false, ...site }, site);
        });
        if (data.length === 0)
            return [];
        const site = { file, start: tag.index, end: tag.index + whole.length };
        const target = objectOf([property('dataset', objectOf(data, site), site)], site);
        const event = objectOf([property('currentTarget', target, site), property('target', target, site)], site);
        return [...attributes.matchAll(BOUND)].map(([, handler = '']) => ({ handler, event }));
    });
}
/** `data-event-value` is `dataset.eventValue`. */
function template_event_keyOf(attribute) {
    return attribute.toLowerCase().replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}
function property(name, value, { file, start, end }) {
    return { key: { kind: 'text', value: name, number: false, file, start, end }, value, getter: false };
}
function objectOf(properties, { file, start, end }) {
    return { kind: 'object', properties, given: false, owner: null, file, start, end };
}

;// CONCATENATED MODULE: ./build/scan/template.js
/**
 * What is kept of a template (`.swan`, `.vue`): its web views, the templates that it takes in, the links to pages. A
 * tokenizer for these few tags, and no parser of HTML: scripts of a template (`import-sjs`) hold `<` as they like, and
 * every place must be exact.
 */



const template_COMMENT = /<!--[\s\S]*?-->/g;
const template_TAG = /<(web-view|navigator|include|import)(?=[\s/>])((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
const ATTRIBUTE = /([\w:@.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
/** @example readTemplate('<web-view src="{{url}}"/>', 'pages/a/a.swan').webViews[0]?.text // '{{url}}' */
function readTemplate(text, file) {
    const blank = text.replace(template_COMMENT, (comment) => comment.replace(/[^\n]/g, ' '));
    const webViews = [];
    const links = [];
    const includes = [];
    for (const tag of blank.matchAll(template_TAG)) {
        const [whole, name, attributes = ''] = tag;
        const start = tag.index + whole.indexOf(attributes, 1 + (name?.length ?? 0));
        const address = attributeOf(attributes, start, name === 'navigator' ? 'url' : 'src', file, tag);
        if (name === 'web-view')
            webViews.push(address ?? {
                site: { file, start: tag.index, end: tag.index + whole.length },
                text: '',
                bound: false,
                offset: tag.index,
            });
        else if (address && name === 'navigator')
            links.push(address);
        else if (address)
            includes.push(address.text);
    }
    return { webViews, links, events: readEvents(blank, file), includes };
}
function attributeOf(attributes, start, wanted, file, tag) {
    for (const attribute of attributes.matchAll(ATTRIBUTE)) {
        const [whole, name = '', double, single, bare] = attribute;
        const bound = name === `:${wanted}` || name === `v-bind:${wanted}`;
        if (name !== wanted && !bound)
            continue;
        const text = double ?? single ?? bare ?? '';
        const offset = start + attribute.index + whole.length - (bare === undefined ? 1 : 0) - text.length;
        return {
            site: {
                file,
                start: text === '' ? tag.index : offset,
                end: text === '' ? tag.index + tag[0].length : offset + text.length,
            },
            text,
            bound,
            offset,
        };
    }
    return null;
}
/** The expression of an address with `{{ }}` in it; its names are the page's data. */
function templateExpression({ text, bound, offset, site }, pages, renders = []) {
    const { file } = site;
    const scope = new DataScope(file, pages, renders);
    const unknown = { kind: 'unknown', ...site };
    if (bound)
        return readExpression(text, offset, file, scope) ?? unknown;
    const parts = [];
    let at = 0;
    for (const hole of text.matchAll(/\{\{([\s\S]*?)\}\}/g)) {
        if (hole.index > at)
            parts.push(textAt(text.slice(at, hole.index), at));
        parts.push(readExpression(hole[1] ?? '', offset + hole.index + 2, file, scope) ?? unknown);
        at = hole.index + hole[0].length;
    }
    if (at < text.length)
        parts.push(textAt(text.slice(at), at));
    const [only] = parts;
    return parts.length === 1 && only ? only : { kind: 'join', parts, ...site };
    function textAt(value, from) {
        return { kind: 'text', value, number: false, file, start: offset + from, end: offset + from + value.length };
    }
}
/** `render(_ctx, _cache, $props, $setup, $data, $options)` of uni-app: whichever it is, it has what the page has. */
const RENDERED_FROM = 6;
/** Every name is one of the page's data, or of what its component keeps. */
class DataScope extends Scope {
    pages;
    renders;
    constructor(file, pages, renders) {
        super(null, file);
        this.pages = pages;
        this.renders = renders;
    }
    find(name) {
        const { file } = this;
        const key = (value) => ({ kind: 'text', value, number: false, file, start: 0, end: 0 });
        const values = this.pages.flatMap((page) => {
            const site = { file: page.file, start: page.start, end: page.end };
            const data = { kind: 'member', object: page, key: key('data'), ...site };
            const inData = { kind: 'member', object: data, key: key(name), ...site };
            const inPage = { kind: 'member', object: page, key: key(name), ...site };
            return file.endsWith('.vue') || propertyOf(page, 'data')?.kind === 'function' ? [inPage] : [inData, inPage];
        });
        const rendered = this.pages.flatMap((page) => this.renders.map((callee) => {
            const site = { file: callee.file, start: callee.start, end: callee.end };
            const args = Array.from({ length: RENDERED_FROM }, () => ({ value: page, spread: false }));
            const call = { kind: 'call', callee, args, isNew: false, fn: null, guard: null, ...site };
            return { kind: 'member', object: call, key: key(name), ...site };
        }));
        return { name, values: [...values, ...rendered], changes: null };
    }
}

;// CONCATENATED MODULE: ./build/scan/scan-program.js
/**
 * A smart program's folder -> every call that leaves the program. Only what `app.json` reaches counts: pages,
 * subpackages, their components, and what these import. A file that nobody loads calls nobody.
 */














/** What Vue's compiler calls the function that gives a template its names. */
const RENDER = '_sfc_render';
/**
 * @param folder as `findProgram` found it
 * @param ignored patterns of files that are left out
 * @returns places relative to the folder's root
 */
function scanProgram({ root, entries }, ignored = []) {
    const files = listSources(root, ignored);
    const reader = new Reader(root, new Set(files));
    if (entries === null)
        for (const file of files)
            reader.want(file);
    else
        for (const entry of entries)
            reader.wantUnit(entry);
    reader.readAll();
    const { modules, templates, unread, comments } = reader;
    const links = [...templates].flatMap(([file, { links }]) => links.map((link) => ({ url: templateExpression(link, []), file })));
    const events = new Map();
    for (const [file, template] of templates) {
        for (const owner of template.events.length > 0 ? reader.ownersOf(file) : [])
            events.set(owner, [...(events.get(owner) ?? []), ...template.events]);
    }
    // Without `app.json` a build may know of imports that nobody sees here.
    const isTaken = entries === null ? () => true : takenExports(modules.values(), reader.resolve);
    const used = [...modules.values()].map((module) => withoutUnused(module, (name) => isTaken(module.file, name)));
    const program = linkProgram(used.sort((a, b) => (a.file < b.file ? -1 : 1)), links, events);
    const evaluation = createEvaluation(program);
    const webViews = [...templates].flatMap(([file, { webViews }]) => {
        const owners = reader.ownersOf(file);
        const pages = owners.flatMap((owner) => program.pages.get(owner) ?? []);
        const renders = owners.flatMap((owner) => modules.get(owner)?.scope.find(RENDER)?.values ?? []);
        return webViews.map((tag) => ({ source: templateExpression(tag, pages, renders), site: tag.site }));
    });
    const inScripts = [...modules.values()].flatMap((module) => module.webViews.map((source) => ({ source, site: source })));
    const found = findCalls(evaluation, [...webViews, ...inScripts]);
    const read = reader.done.size - unread.length;
    return { ...found, read, leftOut: files.length - reader.done.size, unread, comments };
}
class Reader {
    root;
    known;
    modules = new Map();
    templates = new Map();
    unread = [];
    comments = [];
    done = new Set();
    waiting = [];
    /** Which templates take in which. */
    includedBy = new Map();
    constructor(root, known) {
        this.root = root;
        this.known = known;
    }
    resolve = (from, specifier) => resolveImport(from, specifier, (path) => this.known.has(path));
    want(file) {
        if (this.done.has(file))
            return;
        this.done.add(file);
        this.waiting.push(file);
    }
    /** A page, a component or the app: script, template, and what its JSON names. */
    wantUnit(path) {
        const script = resolveImport('', `./${path}`, (file) => this.known.has(file));
        if (script !== null)
            this.want(script);
        for (const base of [path, `${path}/index`]) {
            if (this.known.has(`${base}.swan`))
                this.want(`${base}.swan`);
            const config = this.units.has(base) ? null : readJson((0,external_node_path_.join)(this.root, `${base}.json`), () => new SyntaxError());
            this.units.add(base);
            for (const component of config && path !== 'app' ? componentsOf(config, `${base}.json`) : [])
                this.wantUnit(component);
        }
    }
    units = new Set();
    readAll() {
        for (let file = this.waiting.pop(); file !== undefined; file = this.waiting.pop())
            this.read(file);
        this.unread.sort((a, b) => (a.site.file < b.site.file ? -1 : 1));
        this.comments.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
    }
    /** The scripts beside a template, and beside those that take it in. */
    ownersOf(template, seen = new Set()) {
        if (seen.has(template))
            return [];
        seen.add(template);
        const own = template.endsWith('.vue')
            ? template
            : resolveImport('', `./${template.replace(/\.swan$/, '')}`, (file) => this.modules.has(file));
        const others = (this.includedBy.get(template) ?? []).flatMap((file) => this.ownersOf(file, seen));
        return own === null ? others : [own, ...others];
    }
    read(file) {
        const text = this.textOf(file);
        if (text === null)
            return;
        this.comments.push(...ignoreComments(text, file));
        if (/\.(?:swan|vue)$/.test(file))
            this.readTemplate(text, file);
        if (file.endsWith('.swan'))
            return;
        const { script, typed } = file.endsWith('.vue') ? scriptOf(text) : { script: text, typed: undefined };
        try {
            const { module, unparsed } = readModule(withoutOtherPlatforms(script), file, typed);
            if (unparsed)
                this.unread.push({ fault: 'syntax', ...unparsed });
            if (!module)
                return;
            this.modules.set(file, module);
            for (const from of module.imports.keys()) {
                const target = this.resolve(file, from);
                if (target !== null)
                    this.want(target);
            }
        }
        catch (error) {
            if (!(error instanceof RangeError))
                throw error; // its nesting is deeper than the stack
            this.unread.push({ fault: 'depth', detail: '', site: { file, start: 0, end: 0 } });
        }
    }
    readTemplate(text, file) {
        const template = readTemplate(withoutOtherPlatforms(text), file);
        this.templates.set(file, template);
        for (const path of template.includes) {
            const target = resolveImport(file, path.startsWith('/') ? path : `./${path}`, (name) => this.known.has(name));
            const included = target ??
                resolveImport(file, `${path.startsWith('/') ? path : `./${path}`}.swan`, (name) => this.known.has(name));
            if (included === null)
                continue;
            this.includedBy.set(included, [...(this.includedBy.get(included) ?? []), file]);
            this.want(included);
        }
    }
    textOf(file) {
        const path = (0,external_node_path_.join)(this.root, file);
        const fail = (fault, detail) => {
            this.unread.push({ fault, detail, site: { file, start: 0, end: 0 } });
            return null;
        };
        try {
            const { size } = (0,external_node_fs_.statSync)(path);
            return size > LARGEST_SOURCE ? fail('size', String(size)) : readSource(path);
        }
        catch (error) {
            return fail('unreadable', error instanceof Error && 'code' in error ? String(error.code) : '');
        }
    }
}

;// CONCATENATED MODULE: ./build/command/scan-code.js
/** The program's source, scanned: what it calls, for `judge`, and what is told of it. */






/** @throws UsageError for a folder that is no smart program */
function scanCode(folder, command, declaration, host) {
    const program = findProgram((0,external_node_path_.resolve)(host.cwd, folder), folder);
    const ignored = [...(declaration.scanIgnore ?? []), ...command.exclude];
    const scan = scanProgram(program, ignored);
    const left = scan.leftOut > 0
        ? (0,words/* words */.aL)(`; ${scan.leftOut} that nothing loads were left out`, `；另有 ${scan.leftOut} 个未被引用，已跳过`)
        : (0,words/* words */.aL)('', '');
    const { en, zh } = (0,words/* words */.aL)(`scanned ${(0,words/* counted */.hS)(scan.read, 'file')}${left.en}`, `已扫描 ${scan.read} 个文件${left.zh}`);
    host.stderr(`${{ en, zh }[command.lang]}\n`);
    const show = (file) => (0,load_declaration/* showPath */.P8)(host.cwd, (0,external_node_path_.join)(program.root, file));
    return { ...calledCode(scan, program.root, show, command.today), scan };
}
/** What the outcome tells of it. */
function scannedOf({ scan, code, sources }) {
    const calls = code.called.map(({ domainType, text, by, at, place, ignored }) => {
        return { domainType, domain: text, by, at, place, ignored: ignored !== null };
    });
    return { sources, scanned: { files: scan.read, leftOut: scan.leftOut, calls } };
}


/***/ })

};
