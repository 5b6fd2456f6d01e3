export const id = 654;
export const ids = [654];
export const modules = {

/***/ 9654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandHelp: () => (/* binding */ commandHelp),
/* harmony export */   overview: () => (/* binding */ overview)
/* harmony export */ });
/* harmony import */ var _report_messages_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(405);
/* harmony import */ var _report_wrap_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6399);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8455);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2315);




/**
 * `swan-domains --help`
 *
 * @param columns how wide the terminal is; `undefined`: there is none, and no line is wrapped
 * @param group only the commands that begin with this word
 */
function overview(lang, columns, group = '') {
    const shown = Object.entries(_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .Pi).filter(([name]) => group === '' || name.startsWith(`${group} `));
    const width = Math.max(...shown.map(([name]) => name.length));
    const rows = shown.flatMap(([name, { summary }]) => row(`  ${name.padEnd(width)}  `, summary[lang], columns));
    const wrapped = (text) => row('', text[lang], columns);
    return [
        (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('swan-domains: domain policy for Baidu smart programs, as code', 'swan-domains：用代码管理百度智能小程序的服务器域名和业务域名')[lang],
        '',
        (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('usage: swan-domains COMMAND [options]', '用法：swan-domains 命令 [选项]')[lang],
        '',
        ...rows,
        '',
        ...wrapped((0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('swan-domains COMMAND --help lists a command’s options.', 'swan-domains 命令 --help 列出该命令的选项。')),
        ...wrapped((0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('Tokens come from SWAN_DOMAINS_ACCESS_TOKEN (the platform’s own: SWAN_DOMAINS_PLATFORM_TOKEN), a file, standard input or a command; never from an option’s value.', 'token 取自环境变量 SWAN_DOMAINS_ACCESS_TOKEN（第三方平台自己的：SWAN_DOMAINS_PLATFORM_TOKEN）、文件、标准输入或命令；从不写在选项的值里。')),
        ...wrapped((0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('exit: 0 clean; 1 problems, or refused; 2 changes pending (--detailed-exitcode); 3 usage or config; 4 platform', '退出码：0 正常；1 有问题或被拒绝；2 有待应用的修改（--detailed-exitcode）；3 用法或配置错误；4 平台失败')),
        '',
    ].join('\n');
}
/** `swan-domains plan --help` */
function commandHelp(name, lang, columns) {
    const { summary, options, token, argument } = _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .Pi[name];
    const usage = ['swan-domains', name, argument, '[options]'].filter(Boolean).join(' ');
    const all = [...options, ..._options_js__WEBPACK_IMPORTED_MODULE_2__/* .globalOptions */ .Wq];
    const width = Math.max(...all.map((option) => flag(option).length));
    const rows = all.flatMap((option) => row(`  ${flag(option).padEnd(width)}  `, option.help[lang], columns));
    return [
        `${name}: ${summary[lang]}`,
        '',
        (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(`usage: ${usage}`, `用法：${usage.replace('[options]', '[选项]')}`)[lang],
        ...(token ? ['', ...row('', needsToken[token][lang], columns)] : []),
        '',
        ...rows,
        '',
    ].join('\n');
}
/** Beside its name where the terminal leaves room for that, else below it. */
function row(name, text, columns) {
    if (columns === undefined)
        return [`${name}${text}`];
    const below = name !== '' && columns - name.length < NARROWEST;
    const indent = ' '.repeat(below ? 6 : name.length);
    const lines = (0,_report_wrap_text_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C)([{ text, paint: String }], Math.max(columns - indent.length, NARROWEST));
    if (below)
        return [name.trimEnd(), ...lines.map((line) => indent + line)];
    return lines.map((line, index) => (index === 0 ? name : indent) + line);
}
/** What a text is wrapped to on any terminal. */
const NARROWEST = 30;
const needsToken = {
    app: (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('It needs the app’s access token: in SWAN_DOMAINS_ACCESS_TOKEN, or by one of the --token options.', '需要小程序的 access_token：放入 SWAN_DOMAINS_ACCESS_TOKEN，或使用 --token 系列选项。'),
    tp: (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('It needs the platform’s own token: in SWAN_DOMAINS_PLATFORM_TOKEN, or by one of the --platform-token options.', '需要第三方平台自己的 token：放入 SWAN_DOMAINS_PLATFORM_TOKEN，或使用 --platform-token 系列选项。'),
};
function flag({ name, value }) {
    return value === null ? `--${name}` : `--${name} ${value}`;
}


/***/ })

};
