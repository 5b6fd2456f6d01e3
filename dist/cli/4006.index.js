export const id = 4006;
export const ids = [4006];
export const modules = {

/***/ 4006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDemo: () => (/* binding */ runDemo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7336);
/* harmony import */ var _command_run_command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8931);
/* harmony import */ var _report_messages_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(405);
/* harmony import */ var _sandbox_sandbox_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7678);
/* harmony import */ var _parse_arguments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6603);
/* harmony import */ var _request_line_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1107);
/* harmony import */ var _to_command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1141);
/**
 * `swan-domains demo`: the whole job on the sandbox, with a real config and real HTTP. Each step is the command that
 * a user would type, run in a folder of its own, followed by the requests that reached the platform.
 */










/** What the platform has on its own lists. */
const REGISTERED = {
    request_domain: ['waitui.com', 'xsslyjt.com', '086soft.cn', 'mxqe.com', 'hitokoto.cn'],
    web_view_domain: ['xsslyjt.com'],
};
/** What somebody left in by mistake, twice: a path, and the machine it was developed on. */
const MISTAKEN = `registered: { snapshot: registered-domains.json }
domains:
  request_domain:
    - https://m.waitui.com
    - https://api.xsslyjt.com/v1
    - https://bdapp.086soft.cn
    - https://v1.hitokoto.cn
    - http://localhost:9527
  web_view_domain:
    - https://www.xsslyjt.com
`;
const CORRECTED = MISTAKEN.replace('xsslyjt.com/v1', 'xsslyjt.com').replace(/.*localhost.*\n/, '');
/** What the app has when the demo begins. */
const LIVE = {
    request_domain: ['https://m.waitui.com', 'https://api.mxqe.com'],
    web_view_domain: ['https://www.xsslyjt.com', 'https://www.xsslyjt.com'],
};
const STEPS = [
    {
        title: (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('1. What the platform has registered, kept as a file: a check needs no network then', '1. 把第三方平台登记的域名保存为文件：此后检查无需网络'),
        config: MISTAKEN,
        command: 'registered pull',
        options: [],
        expects: 0,
    },
    {
        title: (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('2. A list with mistakes: found before anything is sent', '2. 列表有误：在发送之前就被发现'),
        command: 'check',
        options: [],
        expects: 1,
    },
    {
        title: (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('3. The same list, corrected', '3. 更正后的列表'),
        config: CORRECTED,
        command: 'check',
        options: [],
        expects: 0,
    },
    {
        title: (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('4. Compared with what is live', '4. 与线上列表比较'),
        command: 'plan',
        options: [],
        expects: 0,
    },
    {
        title: (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('5. Changed with the fewest calls, and read back', '5. 用最少的调用完成修改，并读回核对'),
        command: 'apply',
        options: ['--yes'],
        expects: 0,
    },
    {
        title: (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('6. Once more: nothing to change, so nothing is sent', '6. 再运行一次：无需修改，不再发送'),
        command: 'apply',
        options: ['--yes'],
        expects: 0,
    },
];
/** @returns 0; 1 where a step did not end as it should, which only a bug can make */
async function runDemo(lang, host) {
    const paint = (0,picocolors__WEBPACK_IMPORTED_MODULE_4__.createColors)(host.colour);
    const cwd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'swan-domains-demo-'));
    const sandbox = await (0,_sandbox_sandbox_js__WEBPACK_IMPORTED_MODULE_5__/* .startSandbox */ .O)({ registered: REGISTERED, live: LIVE });
    const env = {
        SWAN_DOMAINS_ACCESS_TOKEN: sandbox.token,
        SWAN_DOMAINS_PLATFORM_TOKEN: sandbox.platformToken,
        SWAN_DOMAINS_API_URL: sandbox.url,
    };
    const inside = { ...host, cwd, env, stderr: () => { }, confirm: null };
    let surprises = 0;
    try {
        for (const { title, config, command, options, expects } of STEPS) {
            const seen = sandbox.requests.length;
            if (config !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cwd, 'swan-domains.yml'), config);
            host.stdout(`${paint.bold(title[lang])}\n${paint.dim(`$ ${['swan-domains', command, ...options].join(' ')}`)}\n`);
            const parsed = (0,_parse_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .parseArguments */ .W)([...command.split(' '), ...options]);
            const { exitCode } = await (0,_command_run_command_js__WEBPACK_IMPORTED_MODULE_7__/* .runCommand */ .d)((0,_to_command_js__WEBPACK_IMPORTED_MODULE_8__/* .toCommand */ .Ve)(parsed, command, lang), inside);
            host.stdout(`${paint.dim(requestsText(sandbox.requests.slice(seen).map(_request_line_js__WEBPACK_IMPORTED_MODULE_9__/* .requestLine */ .u), exitCode, lang))}\n\n`);
            if (exitCode !== expects)
                surprises += 1;
        }
    }
    finally {
        await sandbox.close();
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(cwd, { recursive: true, force: true });
    }
    return surprises === 0 ? 0 : 1;
}
function requestsText(lines, exitCode, lang) {
    const head = (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(`exit ${exitCode}, requests to the platform: ${lines.length}`, `退出码 ${exitCode}，发往平台的请求：${lines.length}`)[lang];
    return [head, ...lines.map((line) => `  ${line}`)].join('\n');
}


/***/ })

};
