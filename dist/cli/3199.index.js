export const id = 3199;
export const ids = [3199,9600];
export const modules = {

/***/ 9600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runShell: () => (/* binding */ runShell)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _token_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6120);
/**
 * One command line through the shell, for what it prints. It ends within its time, its size and the run: then it is
 * killed with everything that it has started, for a `sh -c` dies alone and leaves its `sleep` behind. What it writes
 * to stderr is dropped: it may hold secrets, and a user who wants to see it can run the command.
 */


const WINDOWS = process.platform === 'win32';
/**
 * Waits until the command has ended and its output is closed, as `$(…)` does. Standard input is empty.
 *
 * @example await runShell('echo hello', options) // { kind: 'printed', text: 'hello\n' }
 */
async function runShell(command, options) {
    const { cwd, env, timeoutMs, mostBytes, signal } = options;
    if (signal?.aborted)
        return { kind: 'interrupted' };
    return new Promise((resolve, reject) => {
        let child;
        try {
            child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, {
                cwd,
                env: { ...env },
                shell: true,
                detached: !WINDOWS, // a process group of its own: only a group can be killed whole
                windowsHide: true,
                stdio: ['ignore', 'pipe', 'ignore'],
            });
        }
        catch (error) {
            const how = (0,_token_error_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCode */ .xU)(error); // a NUL in the command, too long a command
            if (how === null)
                reject(error);
            else
                resolve({ kind: 'failed', how });
            return;
        }
        const chunks = [];
        let bytes = 0;
        const end = (result) => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', interrupt);
            resolve(result);
        };
        const stop = (result) => {
            killTree(child);
            child.stdout?.destroy(); // who left the group may still hold it open
            end(result);
        };
        const interrupt = () => stop({ kind: 'interrupted' });
        const timer = setTimeout(() => stop({ kind: 'timeout' }), timeoutMs);
        signal?.addEventListener('abort', interrupt);
        // There is no stdout where the system had no descriptor left; `error` tells of it.
        child.stdout?.on('data', (chunk) => {
            bytes += chunk.length;
            if (bytes > mostBytes)
                stop({ kind: 'too-large' });
            else
                chunks.push(chunk);
        });
        child.on('error', (error) => end({ kind: 'failed', how: (0,_token_error_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCode */ .xU)(error) ?? 'unknown' }));
        child.on('close', (code, killedBy) => {
            if (code === 0)
                end({ kind: 'printed', text: Buffer.concat(chunks).toString('utf8') });
            else
                end({ kind: 'failed', how: killedBy ?? `exit ${code}` });
        });
    });
}
function killTree({ pid }) {
    if (pid === undefined)
        return; // it never started
    if (WINDOWS) {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true }).on('error', () => { });
        return;
    }
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch {
        // all of it has ended by itself in this moment
    }
}


/***/ }),

/***/ 3199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ runTokenCommand),
/* harmony export */   t: () => (/* binding */ runTokensCommand),
/* harmony export */   withoutOwnTokens: () => (/* binding */ withoutOwnTokens)
/* harmony export */ });
/* harmony import */ var _shell_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9600);
/* harmony import */ var _token_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6120);
/**
 * Tokens that a command of the user's prints: one, or a JSON object of all of them. What else it prints is named and
 * never quoted, for half a token is a token to a guesser.
 */


const TOKEN_TIMEOUT_MS = 30_000;
/** Far more than a token has, and room for those of a hundred thousand apps. */
const MOST_BYTES = 4 * 1024 * 1024;
const MOST_BYTES_OF_ALL = 16 * 1024 * 1024;
/** The tokens of the run itself, for the command line and as the runner passes the Action's inputs. */
const OWN_TOKEN_VARIABLES = [
    'SWAN_DOMAINS_ACCESS_TOKEN',
    'INPUT_ACCESS-TOKEN',
    'SWAN_DOMAINS_PLATFORM_TOKEN',
    'INPUT_PLATFORM-TOKEN',
];
const APP_ID_VARIABLE = 'SWAN_DOMAINS_APP_ID';
/**
 * @param command for the shell; `SWAN_DOMAINS_APP_ID` in its environment is the app's id
 * @returns the one line that it printed
 * @throws PlatformError `token`: command-failed, command-timeout, command-output; or `interrupted`
 */
async function runTokenCommand(command, appId, options) {
    const token = (await output(command, appId, MOST_BYTES, options)).trim();
    if (token === '')
        throw (0,_token_error_js__WEBPACK_IMPORTED_MODULE_0__/* .outputError */ .cw)('empty');
    if (/[\r\n]/.test(token))
        throw (0,_token_error_js__WEBPACK_IMPORTED_MODULE_0__/* .outputError */ .cw)('many-lines');
    if (!/^[\x21-\x7e]+$/.test(token))
        throw (0,_token_error_js__WEBPACK_IMPORTED_MODULE_0__/* .outputError */ .cw)('not-visible-ascii');
    return token;
}
/**
 * @param command for the shell; prints `{ "<app id>": "<token>" }`
 * @returns the tokens by app id, without those that are none (an owner may have withdrawn): a map, for an id may be any text, `__proto__` too
 * @throws PlatformError as `runTokenCommand`
 */
async function runTokensCommand(command, options) {
    const json = (await output(command, null, MOST_BYTES_OF_ALL, options)).trim(); // a byte order mark goes with it
    if (json === '')
        throw (0,_token_error_js__WEBPACK_IMPORTED_MODULE_0__/* .outputError */ .cw)('empty');
    const value = parseJson(json);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw (0,_token_error_js__WEBPACK_IMPORTED_MODULE_0__/* .outputError */ .cw)('not-an-object');
    return new Map(Object.entries(value).flatMap(([appId, token]) => typeof token === 'string' && token.trim() !== '' ? [[appId, token.trim()]] : []));
}
async function output(command, appId, mostBytes, { env, cwd, signal, timeoutMs = TOKEN_TIMEOUT_MS }) {
    const result = await (0,_shell_command_js__WEBPACK_IMPORTED_MODULE_1__.runShell)(command, { cwd, env: childEnv(env, appId), timeoutMs, mostBytes, signal });
    switch (result.kind) {
        case 'printed':
            return result.text;
        case 'failed':
            throw (0,_token_error_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenError */ .EL)('command-failed', result.how);
        case 'timeout':
            throw (0,_token_error_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenError */ .EL)('command-timeout', String(timeoutMs / 1000));
        case 'too-large':
            throw (0,_token_error_js__WEBPACK_IMPORTED_MODULE_0__/* .outputError */ .cw)('too-large');
        case 'interrupted':
            throw (0,_token_error_js__WEBPACK_IMPORTED_MODULE_0__/* .interruptedError */ .n7)();
    }
}
/** An environment for a command, which has no use for our own tokens. Windows does not tell cases apart. */
function withoutOwnTokens(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !OWN_TOKEN_VARIABLES.includes(name.toUpperCase())));
}
function childEnv(env, appId) {
    const inherited = Object.entries(withoutOwnTokens(env)).filter(([name]) => name.toUpperCase() !== APP_ID_VARIABLE);
    return { ...Object.fromEntries(inherited), ...(appId === null ? {} : { [APP_ID_VARIABLE]: appId }) };
}
/** The error of `JSON.parse` would quote the text. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw (0,_token_error_js__WEBPACK_IMPORTED_MODULE_0__/* .outputError */ .cw)('not-json');
    }
}


/***/ }),

/***/ 6120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ tokenError),
/* harmony export */   cw: () => (/* binding */ outputError),
/* harmony export */   n7: () => (/* binding */ interruptedError),
/* harmony export */   xU: () => (/* binding */ systemCode)
/* harmony export */ });
/* harmony import */ var _app_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3977);
/** The error of a token that cannot be had. */

/** A token in the seen form (`45.<hex>.…`), to its end. */
const TOKENS = /4[256]\.[0-9a-f]{16}[\x21-\x7e]*/gi;
/**
 * @param detail what `TokenFault` promises; a token in it, which somebody took for a file or a variable, is hidden
 * @example tokenError('absent', 'APP_TOKEN').failure // { kind: 'token', fault: 'absent', detail: 'APP_TOKEN' }
 */
function tokenError(fault, detail) {
    return new _app_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .W({ kind: 'token', fault, detail: detail.replace(TOKENS, '***') }, null, null);
}
/** A command has printed something else: it is named, never quoted, for it may hold secrets. */
function outputError(detail) {
    return new _app_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .W({ kind: 'token', fault: 'command-output', detail }, null, null);
}
/** No cause is kept of such an error: that of a spawn names the command, which may hold a secret too. */
function interruptedError() {
    return new _app_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .W({ kind: 'interrupted' }, null, null);
}
/** @returns the system's code of an error (`ENOENT`); `null` for anything else, which is a bug */
function systemCode(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}


/***/ })

};
