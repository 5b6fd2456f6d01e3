export const id = 8693;
export const ids = [8693];
export const modules = {

/***/ 8693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printSchema: () => (/* binding */ printSchema)
});

// EXTERNAL MODULE: ./build/app/usage-error.js
var usage_error = __webpack_require__(3088);
// EXTERNAL MODULE: ./build/command/editor-schema.js + 2 modules
var editor_schema = __webpack_require__(2650);
// EXTERNAL MODULE: ./build/core/domain-type.js
var domain_type = __webpack_require__(1337);
// EXTERNAL MODULE: ./build/core/policy.js
var policy = __webpack_require__(6390);
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
const appId = orNull(result_schema_text('The app’s id as the config has it; null where there is none.'));
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
const app = object('What became of one app, or of the platform’s own lists.', {
    app_id: appId,
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
    app,
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
            app_id: appId,
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
            app_id: appId,
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
    config: (lang) => (0,editor_schema/* schemaText */.t)(lang, version/* VERSION */.x),
    /** Of all that is printed as JSON. */
    result: () => `${JSON.stringify(resultSchema, null, 2)}\n`,
};
/** @throws UsageError for what has no schema */
function printSchema(argument, lang, host) {
    const of = argument ?? 'config';
    if (!Object.hasOwn(schemas, of)) {
        throw new usage_error/* UsageError */.e({ kind: 'option-value', option: 'schema', value: of, known: Object.keys(schemas) });
    }
    host.stdout(schemas[of](lang));
    return 0;
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
    for (const [key, value] of fields)
        if (!(key in needed || key in optional))
            printable(value, `${at}.${key}`);
};
/** Deeper than anything of ours: who prints it again would come to the end of the stack. */
const DEEPEST = 64;
/** What is not known here stays in the value, and is printed with it. */
function printable(value, at, depth = 1) {
    if (typeof value !== 'object' || value === null)
        return;
    if (depth > DEEPEST)
        throw new RangeError(`${at}: expected at most ${DEEPEST} levels`);
    for (const inner of Object.values(value))
        printable(inner, at, depth + 1);
}
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
