export const id = 617;
export const ids = [617];
export const modules = {

/***/ 5617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serveSandbox: () => (/* binding */ serveSandbox)
});

// EXTERNAL MODULE: ./build/app/usage-error.js
var usage_error = __webpack_require__(3088);
// EXTERNAL MODULE: ./build/config/load-declaration.js + 2 modules
var load_declaration = __webpack_require__(1378);
// EXTERNAL MODULE: ./build/core/domain-lists.js
var domain_lists = __webpack_require__(3624);
// EXTERNAL MODULE: ./build/report/messages/words.js
var words = __webpack_require__(405);
// EXTERNAL MODULE: ./build/sandbox/sandbox.js + 7 modules
var sandbox = __webpack_require__(5406);
;// CONCATENATED MODULE: ./build/sandbox/canned-answer.js
/**
 * The grammar of a canned answer, as told with `--answer`:
 *
 *     answer  = [ "get=" | "any=" ] what [ ":once" ] [ ":acted" ]
 *     what    = ERRNO            {"errno":ERRNO,"msg":"…"}; 0 claims a success
 *             | "gateway:" CODE  {"error_code":CODE,"error_msg":"…"}
 *             | "oauth:" CODE    {"error":"CODE","error_description":"…"}, HTTP 401
 *             | "http:" STATUS   an HTTP status from 200 to 599, no JSON
 *             | "html"           HTTP 200 with a page
 *             | "empty"          HTTP 200 with nothing
 *             | "truncated"      JSON that breaks off, shorter than its content-length
 *             | "huge"           JSON above 4 MiB
 *             | "redirect"       HTTP 302 to another path
 *             | "reset"          the connection is destroyed
 *             | "hang"           no answer, ever
 *             | "errno-text"     the ordinary answer, its errno as text: "0"
 *             | "null" | "missing" | "array"   with "get=" only: other forms of `data`
 *
 * Without a prefix it answers modifications, with `get=` the reading call, with `any=` both. `:once` is used up
 * by one call. The platform did not act, unless `:acted` (an answer lost on its way back); `errno-text` always acts.
 */
const WORDS = ['html', 'empty', 'truncated', 'huge', 'redirect', 'reset', 'hang', 'errno-text'];
const DATA_FORMS = ['null', 'missing', 'array'];
const ACCEPTED = `an errno, gateway:CODE, oauth:CODE, http:STATUS, ${WORDS.join(', ')}, ${DATA_FORMS.map((form) => `get=${form}`).join(', ')}; before it get= or any=, after it :once, :acted`;
/**
 * Reads one canned answer.
 *
 * @throws RangeError with one line that names what is accepted
 * @example parseCannedAnswer('470014:once') // to: ['modification'], content: { kind: 'errno', code: 470014 }, once: true, acted: false
 */
function parseCannedAnswer(text) {
    const [, prefix = '', what = '', suffixes = ''] = /^(get=|any=)?(.*?)((?::once)?(?::acted)?|:acted:once)$/.exec(text) ?? [];
    const content = parseContent(what);
    const acted = suffixes.includes(':acted');
    const isDataForm = content !== undefined && includes(DATA_FORMS, content.kind);
    if (content === undefined || (isDataForm && (prefix !== 'get=' || acted)) || (acted && prefix === 'get=')) {
        throw new RangeError(`${JSON.stringify(text)} is no answer of the sandbox; accepted: ${ACCEPTED}`);
    }
    return {
        to: callsOf(prefix),
        content,
        once: suffixes.includes(':once'),
        acted: acted || content.kind === 'errno-text',
    };
}
function callsOf(prefix) {
    if (prefix === 'any=')
        return ['modification', 'get'];
    return [prefix === 'get=' ? 'get' : 'modification'];
}
function parseContent(what) {
    if (includes(WORDS, what) || includes(DATA_FORMS, what))
        return { kind: what };
    if (/^\d{1,9}$/.test(what))
        return { kind: 'errno', code: Number(what) };
    const [, kind, code = ''] = /^(gateway:(?=\d{1,9}$)|http:(?=[2-5]\d\d$)|oauth:(?=[a-z0-9_]+$))(.*)$/.exec(what) ?? [];
    if (kind === 'oauth:')
        return { kind: 'oauth', code };
    if (kind === undefined)
        return undefined;
    return { kind: kind === 'gateway:' ? 'gateway' : 'http', code: Number(code) };
}
function includes(words, text) {
    return words.includes(text);
}

// EXTERNAL MODULE: ./build/cli/request-line.js
var request_line = __webpack_require__(1107);
// EXTERNAL MODULE: ./build/cli/to-command.js + 1 modules
var to_command = __webpack_require__(5358);
;// CONCATENATED MODULE: ./build/cli/sandbox.js
/** `swan-domains sandbox`: serves the platform on this machine until it is stopped. */







const LARGEST_PORT = 65_535;
const LARGEST_QUOTA = 1_000_000;
async function serveSandbox({ values }, lang, host) {
    const config = values.get('config')?.at(-1) ?? null;
    const { registered } = (0,load_declaration/* loadDeclaration */.t)(host.cwd, config);
    const port = values.has('port') ? (0,to_command/* readNumber */.kz)(values, 'port', 0, LARGEST_PORT) : 0;
    const sandbox = await start(port, {
        registered: textsOf({ ...registered, ...(0,to_command/* givenRegistered */.Ot)(values) }),
        answers: (values.get('answer') ?? []).map(readAnswer),
        ...(values.has('quota') ? { quota: (0,to_command/* readNumber */.kz)(values, 'quota', 0, LARGEST_QUOTA) } : {}),
        onRequest: (request) => host.stderr(`${(0,words/* visible */.RK)((0,request_line/* requestLine */.u)(request))}\n`),
    });
    host.stdout([
        (0,words/* words */.aL)('the platform’s sandbox is serving; Ctrl-C stops it', '平台沙箱已启动；按 Ctrl-C 停止')[lang],
        '',
        `export SWAN_DOMAINS_API_URL=${sandbox.url}`,
        `export SWAN_DOMAINS_ACCESS_TOKEN=${sandbox.token}`,
        '',
    ].join('\n'));
    await host.stopped();
    await sandbox.close();
    return 0;
}
async function start(port, options) {
    try {
        return await (0,sandbox/* startSandbox */.O)({ port, ...options });
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')) {
            throw new usage_error/* UsageError */.e({ kind: 'port-in-use', port }, null, { cause: error });
        }
        if (error instanceof RangeError)
            throw new usage_error/* UsageError */.e({ kind: 'sandbox', detail: error.message }, null, { cause: error });
        throw error;
    }
}
function readAnswer(text) {
    try {
        return parseCannedAnswer(text);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new usage_error/* UsageError */.e({ kind: 'sandbox', detail: error.message }, null, { cause: error });
        throw error;
    }
}
function textsOf(lists) {
    return Object.fromEntries([...(0,domain_lists/* readLists */.qZ)(lists)].map(([type, { entries }]) => [type, entries.map(({ text }) => text)]));
}


/***/ })

};
