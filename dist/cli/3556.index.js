export const id = 3556;
export const ids = [3556];
export const modules = {

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

/***/ 3556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findFixable: () => (/* binding */ findFixable),
  fixConfig: () => (/* binding */ fixConfig)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/app/usage-error.js
var usage_error = __webpack_require__(3088);
// EXTERNAL MODULE: ./build/config/declaration.js + 1 modules
var declaration = __webpack_require__(8676);
// EXTERNAL MODULE: ./build/config/read-apps.js
var read_apps = __webpack_require__(3916);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/core/domain-type.js
var domain_type = __webpack_require__(1337);
// EXTERNAL MODULE: ./build/core/entry.js
var core_entry = __webpack_require__(4574);
// EXTERNAL MODULE: ./build/core/list.js
var list = __webpack_require__(5760);
// EXTERNAL MODULE: ./build/config/read-node.js
var read_node = __webpack_require__(6104);
;// CONCATENATED MODULE: ./build/config/written-lists.js
/** Every domain list of a config or an apps file, with the nodes that it is written as. */





/**
 * @param source of a text that was read without complaint
 * @param kind of an apps file, the root is the list of apps
 */
function writtenLists(source, kind) {
    const fieldsOf = (node) => {
        const map = node && source.resolve(node);
        if (!(0,dist/* isMap */.jh)(map))
            return [];
        return map.items.map(({ key, value }) => [String((0,dist/* isScalar */.jn)(key) ? key.value : key), value]);
    };
    const listsOf = (map, subject, appId) => fieldsOf(map).flatMap(([key, node]) => (0,domain_type/* isDomainType */.H3)(key) ? [{ domainType: key, subject, appId, ...listOf(source, node) }] : []);
    const ofApp = (app) => {
        const fields = fieldsOf(app);
        const appId = fields.flatMap(([key, node]) => (key === 'app_id' ? (0,read_node/* readSourceText */.Vv)(source, key, node) : []))[0] ?? '';
        return fields.flatMap(([key, node]) => key === 'domains' || key === 'add_domains' ? listsOf(node, 'domains', appId) : []);
    };
    const ofApps = (node) => {
        const apps = source.resolve(node);
        return (0,dist/* isSeq */.oP)(apps) ? apps.items.flatMap((app) => ofApp(app)) : [];
    };
    if (kind === 'apps')
        return ofApps(source.root);
    return fieldsOf(source.root).flatMap(([key, node]) => {
        if (key === 'apps')
            return ofApps(node);
        return key === 'domains' || key === 'registered' ? listsOf(node, key, null) : [];
    });
}
function listOf(source, at) {
    const node = source.resolve(at);
    const sequence = (0,dist/* isSeq */.oP)(node) ? node : null;
    const members = sequence ? sequence.items : [node];
    return { sequence, members: members.map((item) => memberOf(source, item, sequence !== null)) };
}
/** As `read-lists` has it: an empty text is an empty list, as an item an empty entry. */
function memberOf(source, item, isItem) {
    const scalar = source.resolve(item);
    const [start, placeOf] = [source.textStart(scalar), source.placesInside(scalar)];
    const entries = (0,list/* splitList */.ry)(scalar.value).map(({ text, offset, separator }) => ({
        ...(0,core_entry/* parseEntry */.ER)(text),
        offset,
        place: placeOf(offset, text.length),
        ...(separator === undefined ? {} : { separator, plain: false }),
    }));
    const isEntry = entries.length === 0 && (isItem || scalar.value !== '');
    return { item, scalar, start, entries: isEntry ? [{ ...(0,core_entry/* parseEntry */.ER)(''), place: source.placeOf(item) }] : entries };
}
/** Plain texts where a comma is no part of a text: `item`s of a flow list, and other parts of a flow collection. */
function flowTexts(root) {
    const found = new Map();
    (0,dist/* visit */.YR)(root, {
        Scalar(_key, scalar, path) {
            const parent = path.at(-1);
            if ((0,dist/* isSeq */.oP)(parent) && parent.flow)
                found.set(scalar, 'item');
            else if (path.some((node) => ((0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node)) && node.flow))
                found.set(scalar, 'value');
        },
    });
    return found;
}

// EXTERNAL MODULE: ./build/config/yaml-source.js + 2 modules
var yaml_source = __webpack_require__(2636);
;// CONCATENATED MODULE: ./build/config/assert-mended.js
/**
 * A mended text, read back before it is written: it must declare the lists that were wanted, and all else as before.
 *
 * Where things stand may change, for with an entry its line goes. But a suppression that means a line must mean the
 * same entries as before.
 */




/**
 * @param before the text that was mended
 * @throws Error where the new one does not say what was wanted, or cannot be read: a bug of ours, and nothing may be
 *   written then
 */
function assertMended(before, after, shown, kind) {
    let isSame;
    try {
        isSame = JSON.stringify(saidBefore(before, after, kind)) === JSON.stringify(saidNow(after.text, kind));
    }
    catch (cause) {
        throw unwritten(shown, cause); // what is wrong with this text is nothing that its owner has written
    }
    if (!isSame)
        throw unwritten(shown);
}
function unwritten(shown, cause) {
    return new Error(`${shown}: the mended text does not read as it should; nothing was written`, { cause });
}
function saidBefore(text, { fixed }, kind) {
    const kept = fixed.map((list) => list.flatMap(({ entry, to }) => (to === null ? [] : [{ to, place: entry.place }])));
    const onLine = new Map();
    for (const { to, place } of kept.flat())
        note(onLine, place?.line, to);
    return [kept.map((list) => list.map(({ to }) => to)), restOf(text, kind, onLine)];
}
function saidNow(text, kind) {
    const lists = writtenLists((0,yaml_source/* parseYaml */.h)(text, ''), kind).map(entriesOf);
    const onLine = new Map();
    for (const { text, place } of lists.flat())
        note(onLine, place?.line, text);
    return [lists.map((list) => list.map(({ text }) => text)), restOf(text, kind, onLine)];
}
function entriesOf({ members }) {
    return members.flatMap(({ entries }) => entries);
}
function note(onLine, line = 0, text = '') {
    const others = onLine.get(line);
    if (others)
        others.push(text);
    else
        onLine.set(line, [text]);
}
/** All that is declared, but for the lists; of a line, what stands on it. */
function restOf(text, kind, onLine) {
    const value = kind === 'config' ? (0,declaration/* parseDeclaration */.Av)(text, '') : (0,read_apps/* parseApps */.K8)(text, '');
    return JSON.stringify(value, (key, value) => {
        if (key === 'entries' || key === 'place' || key === 'files')
            return undefined;
        return key === 'line' && typeof value === 'number' ? (onLine.get(value) ?? []) : value;
    });
}

// EXTERNAL MODULE: ./build/core/policy.js
var policy = __webpack_require__(6390);
// EXTERNAL MODULE: ./build/core/rules/index.js + 30 modules
var rules = __webpack_require__(8306);
// EXTERNAL MODULE: ./build/core/suppression.js
var suppression = __webpack_require__(7589);
;// CONCATENATED MODULE: ./build/config/find-accepted.js



function findAcceptedBy({ ignore, apps, rules: settings = {}, preset, today }) {
    const findSeverity = (0,policy/* findSeverityIn */.UQ)(settings, preset === 'strict');
    const works = (one) => {
        const rule = rules/* rules */.aO[one.rule];
        return (0,suppression/* whyIdle */.r6)(one, today) === null && (rule.foresees === null || findSeverity(rule, rule.severity) !== 'error');
    };
    const finder = (suppressions) => {
        const working = suppressions.filter(works);
        const find = (0,suppression/* findSuppressions */.AI)(working);
        const named = [...new Set(working.map(({ rule }) => rule))];
        return ({ domainType }, { text: value, place }) => named.flatMap((rule) => find({ rule, value, place: place ?? null, domainType }).flatMap(([first]) => first ?? []));
    };
    const ofApp = ({ ignore: own = [] }) => own;
    const everybodys = finder(ignore);
    const anybodys = finder([...ignore, ...apps.flatMap(ofApp)]); // of what all apps have, each may accept something
    const owners = new Map(apps.map((app) => [app.appId, finder([...ignore, ...ofApp(app)])]));
    return (list, entry) => {
        const { subject, appId } = list;
        const find = subject === 'registered' ? everybodys : appId === null ? anybodys : (owners.get(appId) ?? everybodys);
        return find(list, entry);
    };
}

// EXTERNAL MODULE: ./build/config/find-config.js
var find_config = __webpack_require__(499);
// EXTERNAL MODULE: ./build/core/each-once.js
var each_once = __webpack_require__(6771);
;// CONCATENATED MODULE: ./build/core/fix.js
/**
 * What a program may mend in a list, and what it would be then.
 *
 * A rule says whether it can be mended and how (`fix`); here the rules are asked one after the other, each about what
 * the one before it left, so that nothing is left to mend a second time. Safe fixes leave every list the same domains.
 * A list never loses its last entry: empty and absent differ, and neither is what an empty text meant.
 * What somebody has accepted stays as it is, and so does what makes the suppression mean it; but an unsafe fix of what
 * is registered may leave it without what it meant in the app's list.
 */





const NO_LIMITS = { may: () => true, onlySafely: () => false, accepted: () => [] };
/**
 * Mends one entry by itself.
 *
 * @returns `null` where there is nothing that a program may mend
 * @example fixEntry('request_domain', 'https://API.example.com:443/')?.to // 'https://api.example.com'
 * @example fixEntry('request_domain', 'http://a.com/x') // null
 * @example fixEntry('request_domain', 'http://a.com/x', { unsafe: true })?.to // 'https://a.com'
 */
function fixEntry(domainType, text, options = {}) {
    const fixed = rewrite(parseEntry(text.trim()), fixers(options), contextOf(domainType, options), []);
    return fixed.fixes.length > 0 ? fixed : null;
}
/**
 * Mends a list: its entries, and what is wrong between them.
 *
 * @returns one for each entry, in their order
 * @throws TypeError where the list is neither text nor an array of texts
 * @example
 * fixList('request_domain', 'https://A.com；https://b.com,,https://a.com').flatMap(({ to }) => to ?? [])
 * // ['https://a.com', 'https://b.com']
 */
function fixList(domainType, list, options = {}) {
    const entries = [];
    eachEntry(domainType, list, (entry) => entries.push(entry));
    return fixEntries(domainType, entries, options, NO_LIMITS);
}
function fixEntries(domainType, entries, options, { may, onlySafely, accepted }) {
    const [rewriting, context] = [fixers(options), contextOf(domainType, options)];
    const safely = rewriting.filter(({ fix }) => fix.safe);
    const isOn = (rule) => (0,policy/* splitSetting */.n1)(options.rules?.[rule]).severity !== 'off';
    const found = entries.map((entry, index) => ({
        entry,
        kept: accepted(index).filter(({ rule }) => !rules/* rules */.aO[rule].form || finds(rule, entry, context)),
    }));
    // An entry that may stand twice does so as long as the other one has its domain.
    const repeated = found.flatMap(({ entry, kept }) => kept.flatMap((one) => (one.rule === 'duplicate-domain' ? [[(0,core_entry/* comparisonKey */.tH)(entry), one]] : [])));
    const twice = new Map(repeated);
    const rewritten = found.map(({ entry, kept }, index) => {
        const also = twice.size === 0 ? undefined : twice.get((0,core_entry/* comparisonKey */.tH)(entry));
        if (!may('rewrite', index))
            return { kept, entry, to: entry.text, fixes: [] };
        const fixers = onlySafely(index) ? safely : rewriting;
        return { kept, ...rewrite(entry, fixers, context, also ? [...kept, also] : kept) };
    });
    const someRemain = entries.some(({ text }) => text !== '');
    const [keys, keysBefore] = [new Map(), new Set()];
    return rewritten.map(({ entry, to, fixes, kept }, index) => {
        const isKept = (id, at = index) => rewritten[at]?.kept.some(({ rule }) => rule === id) ?? false;
        const separated = entry.separator !== undefined && isOn('list-separator') && !isKept('list-separator');
        const separating = separated && may('separate', index) ? [{ rule: 'list-separator', safe: true }] : [];
        const key = (0,core_entry/* comparisonKey */.tH)((0,core_entry/* parseEntry */.ER)(to));
        const rule = to === '' ? (someRemain ? 'empty-domain' : null) : keys.has(key) ? 'duplicate-domain' : null;
        const others = keys.get(key) ?? new Set(); // an equal one remains, and all that is accepted here is so there
        const goes = rule !== null && !isKept(rule) && kept.every((one) => others.has(one));
        const holdsMark = isKept('list-separator', index + 1); // the mark after it would go with it
        if (goes && !holdsMark && isOn(rule) && may('remove', index)) {
            const safe = to === '' || keysBefore.has((0,core_entry/* comparisonKey */.tH)(entry));
            const mark = separated ? [{ rule: 'list-separator', safe: true }] : [];
            return { entry, to: null, fixes: [...mark, { rule, safe }, ...fixes] };
        }
        for (const one of kept)
            others.add(one);
        keys.set(key, others);
        keysBefore.add((0,core_entry/* comparisonKey */.tH)(entry));
        return { entry, to, fixes: [...separating, ...fixes] };
    });
}
/** The rules that mend an entry by itself, in their order: what is malformed first, the canonical form last. */
function fixers({ unsafe = false, subject = 'domains', rules: settings = {} }) {
    return Object.values(rules/* rules */.aO).flatMap((rule) => {
        const { id, fix, judges } = rule;
        if (fix?.act !== 'rewrite' || !(fix.safe || unsafe) || !judges.includes(subject))
            return [];
        return (0,policy/* splitSetting */.n1)(settings[id]).severity === 'off' ? [] : [{ rule, fix }];
    });
}
/** What the rule finds in an entry by itself: nothing of what is registered or live. */
function factsOf(rule, entry, context) {
    return rule.checkEntry?.(entry, context, false) ?? null;
}
function finds(id, entry, context) {
    return factsOf(rules/* rules */.aO[id], entry, context) !== null;
}
function rewrite(entry, fixers, context, kept) {
    let now = entry;
    let before = null;
    // What a later rule leaves, an earlier one may mend: each time one more, at most.
    for (let round = 0; round < fixers.length && now !== before; round++) {
        before = now;
        for (const { rule, fix } of fixers) {
            const found = factsOf(rule, now, context);
            const to = found ? fix.to(now, found, context) : null;
            if (to === null || to === now.text)
                continue;
            if ((0,list/* splitList */.ry)(to).length > 1)
                continue; // a mark in it parts two domains now
            const next = (0,core_entry/* parseEntry */.ER)(to);
            if (kept.every((one) => stillMeans(one, entry, next, context)))
                now = next;
        }
    }
    if (now === entry)
        return { entry, to: entry.text, fixes: [] };
    // One rule's fix may mend what another had found.
    const mended = fixers.filter(({ rule: { id } }) => finds(id, entry, context) && !finds(id, now, context));
    return { entry, to: now.text, fixes: mended.map(({ rule, fix }) => ({ rule: rule.id, safe: fix.safe })) };
}
/** Would what somebody has accepted of an entry be found, and be meant, in this one? */
function stillMeans({ rule, value }, entry, next, context) {
    const isSame = (0,core_entry/* comparisonKey */.tH)(next) === (0,core_entry/* comparisonKey */.tH)(entry);
    if (!isSame && value !== undefined)
        return false;
    return finds(rule, entry, context) ? finds(rule, next, context) : isSame;
}
/** What these rules ask of: nothing of what is registered or live. */
function contextOf(domainType, { subject = 'domains', rules: settings = {} }) {
    return {
        domainType,
        subject,
        options: (0,policy/* optionsOf */.cz)(settings),
        turnedOff: [],
        registry: undefined,
        held: false,
        toRegister: () => undefined,
        snapshot: undefined,
        unverified: undefined,
        code: undefined,
        sent: false,
        live: undefined,
        nearLive: () => [],
    };
}

;// CONCATENATED MODULE: ./build/config/disputed-nodes.js
/** Texts of which two lists want different things. */
function disputedNodes(wanted) {
    const all = new Map();
    const disputed = new Set();
    for (const { node, text } of wanted) {
        if (all.has(node) && all.get(node) !== text)
            disputed.add(node);
        all.set(node, text);
    }
    return [...disputed];
}

// EXTERNAL MODULE: ./build/app/yaml-text.js
var yaml_text = __webpack_require__(1441);
;// CONCATENATED MODULE: ./build/config/list-edits.js
/**
 * Where an entry is written, and what has to be written there instead.
 *
 * Only exact places are edited: a text on one line, without escapes. What a person has put beside an entry (a comment,
 * an anchor) never goes with it and never stays without it: such an entry is not removed.
 */


function applyEdits(text, edits) {
    let result = '';
    let done = 0;
    for (const { start, end, text: to } of [...edits].sort((a, b) => a.start - b.start)) {
        if (start < done)
            throw new Error('edits overlap'); // a bug: nothing may be written then
        result += text.slice(done, start) + to;
        done = end;
    }
    return result + text.slice(done);
}
/**
 * The text of a comma list, with its entries as they should be. What stands between those that stay stays: the white
 * space too.
 *
 * @param fixed one for each entry of the member
 */
function mendedText({ scalar, entries }, fixed) {
    const { value } = scalar;
    let text = '';
    let end = 0;
    let isFirst = true;
    entries.forEach((entry, index) => {
        const gap = value.slice(end, entry.offset);
        end = entry.offset + entry.text.length;
        const { to, fixes } = fixed[index];
        if (index === 0)
            text = gap; // the blanks before all of them
        if (to === null)
            return;
        const mark = fixes.some(({ rule }) => rule === 'list-separator') ? commaFor(gap) : gap;
        text += (isFirst ? '' : mark) + to;
        isFirst = false;
    });
    return text + value.slice(end);
}
/** What stands in place of another mark. */
function commaFor(mark) {
    return /\s/.test(mark) ? ', ' : ',';
}
/**
 * @param commas what they are where the text stands, or may be: in a flow list they part items
 * @returns the edit that makes the scalar read `wanted`
 */
function textEdit({ scalar, start }, wanted, commas) {
    if (start === null)
        return null;
    const end = start + scalar.value.length;
    return { start, end, text: writtenText(scalar, wanted, commas) };
}
function writtenText({ type }, wanted, commas) {
    if (type === 'QUOTE_DOUBLE')
        return wanted.replace(/["\\]/g, '\\$&');
    if (type === 'QUOTE_SINGLE')
        return wanted.replaceAll("'", "''");
    return (0,yaml_text/* yamlListText */.X)(wanted, commas);
}
/** Can this item go, so that nothing goes with it and nothing is left without it? */
function isRemovable(text, sequence, index) {
    const item = sequence.items[index];
    if (!(0,dist/* isAlias */.Vj)(item) && item.anchor !== undefined)
        return false;
    return sequence.flow ? isAloneInFlow(text, sequence, index) : blockLine(text, item) !== null;
}
/** Items of one list that go -> edits. */
function removals(text, sequence, gone) {
    return runsOf(gone).flatMap((run) => sequence.flow ? flowRemovals(text, sequence, run) : blockRemovals(text, sequence, run));
}
/** Neighbours go together: what stands between two of them has two owners. */
function runsOf(gone) {
    const runs = [];
    for (const index of [...gone].sort((a, b) => a - b)) {
        const last = runs.at(-1);
        if (last?.[1] === index - 1)
            last[1] = index;
        else
            runs.push([index, index]);
    }
    return runs;
}
function blockRemovals(text, sequence, [first, last]) {
    const items = sequence.items.slice(first, last + 1);
    const edits = items.flatMap((item) => blockLine(text, item) ?? []);
    const [end] = edits.slice(-1);
    if (end === undefined || text[end.end - 1] === '\n')
        return edits;
    // The last lines of a file that ends without a line break: it ends without one again.
    const touching = edits.findLastIndex(({ start }, index) => edits[index - 1]?.end !== start);
    const { start } = edits[touching];
    const cut = /\r?\n$/.exec(text.slice(Math.max(start - 2, 0), start))?.[0].length ?? 0;
    return [...edits.slice(0, touching), { start: start - cut, end: end.end, text: '' }];
}
/** What has stood on two lines stays on two: a comment at the end of one speaks of all that is on it. */
function flowRemovals(text, sequence, [first, last]) {
    const items = sequence.items;
    const [before, after] = [items[first - 1], items[last + 1]];
    const gaps = items.slice(first, last + 2).map((item, index) => {
        const other = items[first + index - 1];
        return [other ? rangeOf(other)[1] : rangeOf(sequence)[0] + 1, rangeOf(item)[0]];
    });
    const isBroken = ([start, end]) => text.slice(start, end).includes('\n');
    const [start, end] = [gaps[0]?.[0] ?? 0, after ? rangeOf(after)[0] : rangeOf(items[last])[1]];
    const broken = gaps.find(isBroken);
    const keep = (from, to) => [
        { start, end: from, text: '' },
        { start: to, end, text: '' },
    ].filter((edit) => edit.start < edit.end);
    if (before && after) {
        const [from, to] = broken ?? gaps.at(-1);
        return keep(from, to);
    }
    // Nothing is left for a comma to part.
    const blanks = ([from, to]) => [from + text.slice(from, to).indexOf(',') + 1, to];
    if (before) {
        const endsOnOwnLine = isBroken([end, rangeOf(sequence)[1]]);
        return broken && !endsOnOwnLine ? keep(...blanks(broken)) : keep(start, start);
    }
    const [own = [start, start], ...others] = gaps;
    if (isBroken(own))
        return keep(...own);
    const other = others.find(isBroken);
    return other ? keep(...blanks(other)) : keep(...own);
}
function rangeOf(node) {
    return [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
}
const COMMA_ALONE = /^\s*,\s*$/;
function isAloneInFlow(text, sequence, index) {
    const items = sequence.items;
    const [start, end] = rangeOf(items[index]);
    const [before, after] = [items[index - 1], items[index + 1]];
    const isFree = before
        ? COMMA_ALONE.test(text.slice(rangeOf(before)[1], start))
        : /^\[\s*$/.test(text.slice(rangeOf(sequence)[0], start));
    if (!isFree)
        return false;
    return after
        ? COMMA_ALONE.test(text.slice(end, rangeOf(after)[0]))
        : /^\s*,?\s*\]$/.test(text.slice(end, rangeOf(sequence)[1]));
}
/** The whole line of `- https://a.com`, where nothing else is on it, and no comment right above speaks of it. */
function blockLine(text, item) {
    const [start, end] = rangeOf(item);
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const rest = /[^\n]*\n?/y;
    rest.lastIndex = end;
    const after = rest.exec(text)?.[0] ?? '';
    if (!/^[ ]*-[ \t]+$/.test(text.slice(lineStart, start)) || after.trim() !== '')
        return null;
    if (/^[|>]|\n/.test(text.slice(start, end)))
        return null; // the range of a block has its comment in it
    if (isSpokenOf(text, lineStart))
        return null;
    return { start: lineStart, end: end + after.length, text: '' };
}
/** Does a comment above mean what begins here? One that accepts something does so across empty lines. */
function isSpokenOf(text, lineStart) {
    let isNext = true;
    for (let end = lineStart; end > 0; isNext = false) {
        const start = text.lastIndexOf('\n', end - 2) + 1;
        const line = text.slice(start, end).trim();
        if (line.startsWith('#')) {
            if (isNext || line.includes('swan-domains-ignore'))
                return true;
        }
        else if (line !== '')
            return false;
        end = start;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/config/fix-config.js






/**
 * @param shown the file's name in places
 * @param options `rules` are those of the config
 * @throws UsageError for a text that is no config
 */
function mendConfig(text, shown, kind, options) {
    const source = (0,yaml_source/* parseYaml */.h)(text, shown);
    const lists = writtenLists(source, kind);
    const disputes = { onlySafely: new Set(), locked: new Set() };
    for (let round = 1;; round++) {
        const mended = lists.map((list) => mendList(text, list, options, disputes));
        const disputed = disputedNodes(mended.flatMap(({ wanted }) => wanted));
        if (disputed.length > 0) {
            const { onlySafely, locked } = disputes;
            if (round > MOST_ROUNDS)
                for (const node of sharedNodes(lists))
                    locked.add(node);
            else
                for (const node of disputed)
                    (options.unsafe && !onlySafely.has(node) ? onlySafely : locked).add(node);
            continue;
        }
        const flow = flowTexts(source.root);
        const fixes = mended.flatMap(({ fixes }) => fixes);
        const left = lists.flatMap((list, index) => leftOf(list, mended[index], options));
        return {
            text: applyEdits(text, editsOf(text, mended, flow)),
            fixes: (0,each_once/* eachOnce */.B)(fixes, findingKey),
            left: (0,each_once/* eachOnce */.B)(left, findingKey),
            fixed: mended.map(({ fixed }) => fixed),
        };
    }
}
/** One settled dispute may begin the next: where aliases make a chain of thousands, all that is shared stays. */
const MOST_ROUNDS = 8;
/** What is read more than once. */
function sharedNodes(lists) {
    const seen = new Set();
    const read = lists.flatMap(({ members }) => members.flatMap(({ item, scalar }) => [...new Set([item, scalar])]));
    return read.filter((node) => seen.size === seen.add(node).size);
}
function mendList(text, list, options, disputes) {
    const { members } = list;
    const { onlySafely, locked } = disputes;
    const places = members.flatMap((member, index) => {
        const may = permits(text, list, member, index, locked);
        const safely = onlySafely.has(member.item) || onlySafely.has(member.scalar);
        return member.entries.map((entry, nth) => ({ entry, safely, may: (act) => may(act, nth) }));
    });
    const entries = places.map(({ entry }) => entry);
    const fixed = fixWritten(list, entries, options, {
        may: (act, index) => places[index]?.may(act) ?? false,
        onlySafely: (index) => places[index]?.safely ?? false,
    });
    const gone = new Set();
    let from = 0;
    const wanted = members.flatMap((member, index) => {
        const own = fixed.slice(from, from + member.entries.length);
        from += member.entries.length;
        if (own.length > 0 && own.every(({ to }) => to === null)) {
            gone.add(index);
            return [{ node: member.item, member, index, text: null }];
        }
        const text = mendedText(member, own);
        return [...new Set([member.item, member.scalar])].map((node) => ({ node, member, index, text }));
    });
    return { list, fixed, fixes: fixed.flatMap((one) => rowsOf(one)), gone, wanted };
}
function fixWritten(list, entries, { findAccepted = () => [], ...options }, limits) {
    const { domainType, subject } = list;
    const accepted = (index) => findAccepted(list, entries[index]);
    return fixEntries(domainType, entries, { ...options, subject }, { ...limits, accepted });
}
/** What may be done with the nth entry of a member. */
function permits(text, { sequence }, member, index, locked) {
    const { item, scalar, start, entries } = member;
    if (locked.has(item))
        return () => false;
    const isEditable = !locked.has(scalar) && start !== null;
    const itemGoes = sequence !== null && isRemovable(text, sequence, index);
    if (entries.length === 1)
        return (act) => (act === 'remove' ? itemGoes : isEditable);
    // Of an alias's text nothing goes; and where the item has to stay, its first entry does.
    const partGoes = isEditable && item === scalar;
    return (act, nth) => (act === 'remove' ? partGoes && (sequence === null || itemGoes || nth > 0) : isEditable);
}
function rowsOf({ entry, to, fixes }) {
    const place = entry.place;
    return fixes.map(({ rule, safe }) => {
        if (rule !== 'list-separator' || to === null)
            return { rule, safe, place, from: entry.text, to };
        const mark = entry.separator ?? '';
        return { rule, safe, place, from: mark, to: commaFor(mark) };
    });
}
function editsOf(text, mended, flow) {
    const edits = new Map(); // a list that is read twice is edited once
    for (const { list, gone, wanted } of mended) {
        const removed = list.sequence ? removals(text, list.sequence, gone) : [];
        const changed = wanted.flatMap(({ node, member, index, text: to }) => {
            if (node !== member.scalar || to === null || to === member.scalar.value)
                return [];
            const inFlow = flow.get(member.scalar);
            // In a flow list each part may be an item of its own, if all that goes of it could go so too.
            const { sequence } = list;
            const parts = inFlow === 'item' && sequence?.items[index] === node && isRemovable(text, sequence, index);
            return textEdit(member, to, inFlow === undefined || parts ? 'text' : 'end') ?? [];
        });
        for (const edit of [...removed, ...changed])
            edits.set(edit.start, edit);
    }
    return [...edits.values()];
}
/** What the core would mend, and its place does not allow. */
function leftOf(list, { fixed }, options) {
    const entries = fixed.map(({ entry }) => entry);
    const ideal = fixWritten(list, entries, options, { may: () => true, onlySafely: () => false });
    return ideal.flatMap(({ fixes, entry }, index) => {
        const done = fixed[index]?.fixes.map(({ rule }) => rule) ?? [];
        return fixes
            .filter(({ rule }) => !done.includes(rule))
            .map(({ rule }) => ({ rule, place: entry.place, value: entry.text }));
    });
}
/** A finding where it stands: two lists may share the text. */
function findingKey({ rule, place }) {
    return JSON.stringify([rule, place.file, place.line, place.column]);
}

// EXTERNAL MODULE: ./build/config/hide-tokens.js
var hide_tokens = __webpack_require__(1510);
// EXTERNAL MODULE: ./build/config/load-declaration.js
var load_declaration = __webpack_require__(4494);
// EXTERNAL MODULE: ./build/config/read-text.js
var read_text = __webpack_require__(7139);
// EXTERNAL MODULE: ./build/command/replace-file.js
var replace_file = __webpack_require__(8989);
;// CONCATENATED MODULE: ./build/command/fix.js
/** `check --fix`: the config, and the apps file that it names, mended before they are judged. */














/**
 * Every file is mended and read back before the first is written.
 *
 * @throws UsageError where there is no config, for one that cannot be read, and for a file that cannot be written
 */
function fixConfig(asked, command, host) {
    const [given] = Object.keys(command.domains);
    if (given !== undefined)
        throw new usage_error/* UsageError */.e({ kind: 'nothing-to-fix', option: `--${given.replaceAll('_', '-')}` });
    const found = mendFiles(asked.unsafe, command, host);
    if (found === null)
        throw new usage_error/* UsageError */.e({ kind: 'nothing-to-fix', option: null });
    const mended = found.filter(readsAsWanted);
    const changed = mended.filter(({ before, text }) => text !== before);
    if (!asked.dryRun)
        for (const one of changed)
            write(one, one.text);
    const now = asked.dryRun ? found : (mendFiles(asked.unsafe, command, host) ?? []); // the lines are others now
    const isMended = ({ path }) => mended.some((one) => one.path === path);
    return {
        fixes: mended.flatMap(({ fixes }) => fixes),
        left: now.flatMap((one) => [...one.left, ...(isMended(one) ? [] : one.fixes.map(asLeft))]),
        files: changed.map(({ shown, before, text }) => ({
            shown,
            before: (0,hide_tokens/* withBlankTokens */.L)(before),
            after: (0,hide_tokens/* withBlankTokens */.L)(text),
        })),
        dryRun: asked.dryRun,
    };
}
/** Where our edits come to something else, there is no place that can be edited. */
function readsAsWanted({ before, shown, kind, ...mended }) {
    if (mended.text === before)
        return true;
    try {
        assertMended(before, mended, shown, kind);
        return true;
    }
    catch {
        return false;
    }
}
function asLeft({ rule, place, from }) {
    return { rule, place, value: from };
}
/** What `--fix-unsafe` would mend of what was found. */
function findFixable(problems, command, host) {
    if (!problems.some(({ rule, place }) => 'fix' in rules/* rules */.aO[rule] && place !== null && place.file !== null))
        return [];
    const fixes = (mendFiles(true, command, host) ?? []).flatMap(({ fixes }) => fixes);
    return fixes.map(({ rule, place, safe }) => ({ rule, place, safe }));
}
/** The config, and the file of its apps, as they would be; `null` where there is none. */
function mendFiles(unsafe, { config, today, ...command }, { cwd }) {
    const path = config === null ? (0,find_config/* findConfig */.u0)(cwd) : (0,external_node_path_.resolve)(cwd, config);
    if (path === null)
        return null;
    const own = readFixable(path, 'config', cwd);
    const { apps, rules, ignore = [], ...declared } = (0,declaration/* parseDeclaration */.Av)(own.before, own.shown);
    const file = apps?.kind === 'file' ? [readFixable((0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), apps.path), 'apps', cwd)] : [];
    const listed = file.map(({ before, shown }) => (0,read_apps/* parseApps */.K8)(before, shown));
    const findAccepted = findAcceptedBy({
        ignore: [...ignore, ...listed.flatMap((one) => one.ignore)],
        apps: [...(apps?.kind === 'list' ? apps.apps : []), ...listed.flatMap((one) => one.apps)],
        rules,
        preset: command.preset ?? declared.preset,
        today,
    });
    const options = { unsafe, rules, findAccepted };
    return [own, ...file].map((one) => ({ ...one, ...mendConfig(one.before, one.shown, one.kind, options) }));
}
function readFixable(path, kind, cwd) {
    const shown = (0,load_declaration/* showPath */.P8)(cwd, path);
    return { path, shown, kind, before: (0,read_text/* readText */.y)(path, shown) };
}
/** @throws UsageError where somebody has changed the file since it was read */
function write({ path, shown, before }, text) {
    const now = (0,external_node_fs_.readFileSync)(path, 'utf8');
    const mark = now.startsWith('\ufeff') ? '\ufeff' : '';
    if (now !== mark + before)
        throw new usage_error/* UsageError */.e({ kind: 'file-changed' }, { file: shown });
    (0,replace_file/* replaceFile */.f)(path, shown, mark + text);
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

/***/ 6771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ eachOnce)
/* harmony export */ });
/** @returns the first place and the last value of each; by default two are one where their JSON is */
function eachOnce(values, keyOf = JSON.stringify) {
    return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}


/***/ })

};
