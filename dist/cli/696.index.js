export const id = 696;
export const ids = [696];
export const modules = {

/***/ 678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ knownErrnos),
/* harmony export */   p9: () => (/* binding */ errnoInfo),
/* harmony export */   rR: () => (/* binding */ gatewayInfo),
/* harmony export */   wr: () => (/* binding */ knownGatewayCodes)
/* harmony export */ });
/** `errno` of the smart-program envelope `{"errno":…,"msg":…}`. */
const ERRNOS = [
    { errno: 470011, key: 'server-domain-quota', class: 'refusing', endpoints: ['modifydomain'] }, // [seed]
    { errno: 470012, key: 'business-domain-quota', class: 'refusing', endpoints: ['modifywebviewdomain'] }, // [seed]
    { errno: 470013, key: 'no-domain-type', class: 'refusing' }, // [seed]
    { errno: 470014, key: 'malformed-domain', class: 'refusing' }, // [seed]
    { errno: 470015, key: 'empty-domain', class: 'refusing' }, // [seed]
    { errno: 470016, key: 'unregistered-domain', class: 'refusing' }, // [seed]
    { errno: 470017, key: 'unset-domain', class: 'refusing' }, // [seed]
    { errno: 40001, key: 'bad-parameter', class: 'refusing' }, // [sdk], and all below
    { errno: 40007, key: 'no-platform-permission', class: 'whole-run' },
    { errno: 40008, key: 'address-not-allowed', class: 'whole-run' },
    { errno: 44001, key: 'no-access', class: 'refusing' },
    { errno: 44002, key: 'token-logged-out', class: 'refusing' },
    { errno: 44003, key: 'token-expired', class: 'refusing' },
    { errno: 44004, key: 'token-invalid', class: 'refusing' },
    { errno: 45000, key: 'no-such-app', class: 'refusing' },
    { errno: 45001, key: 'no-app-permission', class: 'refusing' },
    { errno: 45002, key: 'authorisation-broken', class: 'refusing' },
    { errno: 500, key: 'service-failed', class: 'in-doubt' },
    { errno: 501, key: 'service-failed', class: 'in-doubt' },
    { errno: 1000, key: 'service-failed', class: 'in-doubt' },
    { errno: 5000, key: 'service-failed', class: 'in-doubt' },
    { errno: 6002, key: 'service-failed', class: 'in-doubt' },
    { errno: 50029, key: 'called-too-often', class: 'busy' },
    { errno: 50032, key: 'no-authorisation', class: 'refusing' },
    { errno: 50051, key: 'content-unchanged', class: 'no-change' },
    { errno: 50057, key: 'permission-set-missing', class: 'refusing' },
];
/** `error_code` of the gateway's envelope `{"error_code":…,"error_msg":…}`: a code space of its own. */
const GATEWAY_CODES = [
    { errno: 1, key: 'service-failed', class: 'in-doubt' }, // [sdk], and all below
    { errno: 2, key: 'service-failed', class: 'in-doubt' },
    { errno: 3, key: 'no-such-method', class: 'refusing' },
    { errno: 4, key: 'call-quota', class: 'whole-run' },
    { errno: 5, key: 'address-not-allowed', class: 'whole-run' },
    { errno: 6, key: 'no-platform-permission', class: 'whole-run' },
    { errno: 17, key: 'call-quota', class: 'whole-run' },
    { errno: 18, key: 'called-too-often', class: 'busy' },
    { errno: 19, key: 'call-quota', class: 'whole-run' },
    { errno: 100, key: 'bad-parameter', class: 'refusing' },
    { errno: 110, key: 'token-invalid', class: 'refusing' },
    { errno: 111, key: 'token-expired', class: 'refusing' },
];
function find(table, code, endpoint) {
    return table.find((info) => info.errno === code && (!endpoint || !info.endpoints || info.endpoints.includes(endpoint)));
}
/**
 * What an `errno` of the platform means.
 *
 * @param endpoint where it was answered; without it, any endpoint counts
 * @returns `undefined` for a code that no document knows
 * @example errnoInfo(470016)?.key // 'unregistered-domain'
 * @example errnoInfo(470012, 'modifydomain') // undefined: that quota belongs to the business domains
 */
function errnoInfo(errno, endpoint) {
    return find(ERRNOS, errno, endpoint);
}
/**
 * What an `error_code` of the gateway means. Its numbers overlap with nothing that `errnoInfo` knows by accident
 * only: the two are different code spaces, told apart by the envelope.
 *
 * @example gatewayInfo(110)?.key // 'token-invalid'
 */
function gatewayInfo(errorCode) {
    return find(GATEWAY_CODES, errorCode, undefined);
}
/** Every `errno` in the table, in its order: for `explain` and for tests. */
function knownErrnos() {
    return ERRNOS;
}
/** Every gateway code in the table, in its order: for `explain` and for tests. */
function knownGatewayCodes() {
    return GATEWAY_CODES;
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


/***/ }),

/***/ 5696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain),
/* harmony export */   listTopics: () => (/* binding */ listTopics),
/* harmony export */   topics: () => (/* binding */ topics)
/* harmony export */ });
/* harmony import */ var _core_errno_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(678);
/* harmony import */ var _core_rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2675);
/* harmony import */ var _messages_errnos_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4295);
/* harmony import */ var _messages_labels_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7037);
/* harmony import */ var _messages_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4071);
/* harmony import */ var _messages_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(405);
/** What a rule or a code of the platform means, for `explain`. */






const GATEWAY = /^gateway:(\d+)$/;
/**
 * @param topic a rule's id, an errno (`470014`), or a code of the gateway (`gateway:110`)
 * @returns a page of text, or `null` where there is no such topic
 */
function explain(topic, lang) {
    if ((0,_core_rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isRuleId */ .KX)(topic))
        return explainRule(topic, lang);
    const gateway = GATEWAY.exec(topic)?.[1];
    const info = gateway ? (0,_core_errno_js__WEBPACK_IMPORTED_MODULE_1__/* .gatewayInfo */ .rR)(Number(gateway)) : /^\d+$/.test(topic) ? (0,_core_errno_js__WEBPACK_IMPORTED_MODULE_1__/* .errnoInfo */ .p9)(Number(topic)) : undefined;
    return info ? explainCode(info, gateway ? 'error_code' : 'errno', lang) : null;
}
/** Every topic, a line each. */
function listTopics(lang) {
    const ruleRows = _core_rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_IDS */ .Iu.map((id) => [id, _messages_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleMessages */ .D[id].title[lang]]);
    const errnoRows = (0,_core_errno_js__WEBPACK_IMPORTED_MODULE_1__/* .knownErrnos */ .$b)().map((info) => [String(info.errno), _messages_errnos_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoMessages */ .l[info.key].meaning[lang]]);
    const gatewayRows = (0,_core_errno_js__WEBPACK_IMPORTED_MODULE_1__/* .knownGatewayCodes */ .wr)().map((info) => [`gateway:${info.errno}`, _messages_errnos_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoMessages */ .l[info.key].meaning[lang]]);
    const width = Math.max(...[...ruleRows, ...gatewayRows].map(([topic]) => topic.length));
    const lines = (rows) => rows.map(([topic, text]) => `  ${topic.padEnd(width)}  ${text}`);
    return [
        (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)('rules', '规则')[lang],
        ...lines(ruleRows),
        '',
        (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)('errno of the platform', '平台的 errno')[lang],
        ...lines(errnoRows),
        '',
        (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)('error_code of the gateway', '网关的 error_code')[lang],
        ...lines(gatewayRows),
        '',
    ].join('\n');
}
/** Everything that `explain` knows, for suggestions. */
function topics() {
    const codes = [
        ...(0,_core_errno_js__WEBPACK_IMPORTED_MODULE_1__/* .knownErrnos */ .$b)().map(({ errno }) => `${errno}`),
        ...(0,_core_errno_js__WEBPACK_IMPORTED_MODULE_1__/* .knownGatewayCodes */ .wr)().map(({ errno }) => `gateway:${errno}`),
    ];
    return [..._core_rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_IDS */ .Iu, ...codes];
}
function explainRule(id, lang) {
    const { severity, foresees } = _core_rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .aO[id];
    const lines = [
        `${id}: ${_messages_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleMessages */ .D[id].title[lang]}`,
        '',
        `${(0,_messages_words_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)('severity', '级别')[lang]}: ${_messages_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .severityWords */ .D[severity][lang]}`,
    ];
    const info = foresees === null ? undefined : (0,_core_errno_js__WEBPACK_IMPORTED_MODULE_1__/* .errnoInfo */ .p9)(foresees);
    if (info) {
        lines.push((0,_messages_words_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)(`foresees errno ${foresees}: ${_messages_errnos_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoMessages */ .l[info.key].meaning.en}`, `可预见 errno ${foresees}：${_messages_errnos_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoMessages */ .l[info.key].meaning.zh}`)[lang]);
    }
    lines.push((0,_messages_words_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)(`setting in swan-domains.yml: rules: { ${id}: error | warning | info | off }`, `在 swan-domains.yml 中设置：rules: { ${id}: error | warning | info | off }`)[lang], (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)(`page: docs/rules/${id}.md`, `说明页：docs/rules/${id}.md`)[lang]);
    return `${lines.join('\n')}\n`;
}
function explainCode({ errno, key, endpoints }, name, lang) {
    const { meaning, remedy } = _messages_errnos_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoMessages */ .l[key];
    const where = endpoints ? ` (${endpoints.join(', ')})` : '';
    const foreseeing = Object.values(_core_rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .aO).filter(({ foresees }) => foresees === errno);
    const lines = [`${name} ${errno}${where}: ${meaning[lang]}`, `  = ${remedy[lang]}`];
    if (name === 'errno' && foreseeing.length > 0) {
        const ids = foreseeing.map(({ id }) => id).join(', ');
        lines.push('', (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)(`check foresees it by: ${ids}`, `check 可通过以下规则预见：${ids}`)[lang]);
    }
    return `${lines.join('\n')}\n`;
}


/***/ })

};
