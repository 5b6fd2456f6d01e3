export const id = 4040;
export const ids = [4040];
export const modules = {

/***/ 4040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainTopic: () => (/* binding */ explainTopic)
});

// EXTERNAL MODULE: ./build/app/usage-error.js
var usage_error = __webpack_require__(3088);
// EXTERNAL MODULE: ./build/command/read-rule-page.js
var read_rule_page = __webpack_require__(7591);
// EXTERNAL MODULE: ./build/core/near.js
var near = __webpack_require__(9382);
// EXTERNAL MODULE: ./build/core/errno.js
var errno = __webpack_require__(678);
// EXTERNAL MODULE: ./build/core/rules/index.js + 30 modules
var rules = __webpack_require__(8306);
// EXTERNAL MODULE: ./build/report/messages/words.js
var messages_words = __webpack_require__(405);
;// CONCATENATED MODULE: ./build/report/messages/errno-causes.js

const errnoCauses = {
    'server-domain-quota': (0,messages_words/* words */.aL)('each `add`, `delete` and `set` of server domains counts, one that changes nothing perhaps too; how many are allowed, and when the count begins anew, is published nowhere', '服务器域名的每次 `add`、`delete`、`set` 都计数，没有变化的可能也计；允许多少次、何时恢复，平台没有公布'),
    'business-domain-quota': (0,messages_words/* words */.aL)('each `add`, `delete` and `set` of business domains counts, apart from those of server domains; how many are allowed is published nowhere', '业务域名的每次 `add`、`delete`、`set` 都计数，与服务器域名分开；允许多少次，平台没有公布'),
    'no-domain-type': (0,messages_words/* words */.aL)('none of the five lists was in the call', '调用中没有传递五个列表中的任何一个'),
    'malformed-domain': (0,messages_words/* words */.aL)('an entry is not protocol and host (a path, a port that is none, another protocol), or two entries are separated by something other than `,`', '某一项不是协议加主机名（带有路径、端口非法、协议不支持），或两个域名之间用的不是英文逗号 `,`'),
    'empty-domain': (0,messages_words/* words */.aL)('an empty list was sent, or one with an empty entry: a variable that was not set, a trailing comma', '发送了空列表，或列表中有空的域名：变量没有设置，或末尾多了逗号'),
    'unregistered-domain': (0,messages_words/* words */.aL)('neither the domain nor a parent of it is on the platform’s own list of this type; it may be registered for another type only, or have been taken off since', '第三方平台该类型的登记列表中既没有该域名，也没有其上级域名；可能只登记在其他类型中，或后来被移除'),
    'unset-domain': (0,messages_words/* words */.aL)('somebody else deleted it meanwhile, or the app has it with another protocol or port', '期间已被他人删除，或小程序中该域名的协议或端口不同'),
    'bad-parameter': (0,messages_words/* words */.aL)('a field of the call has a form that the platform does not take', '调用中某个参数的格式不被平台接受'),
    'no-platform-permission': (0,messages_words/* words */.aL)('the API belongs to a permission that the third-party platform was not granted', '该接口所属的权限，第三方平台没有获得'),
    'address-not-allowed': (0,messages_words/* words */.aL)('the platform compares the address of every caller with the IP allow-list of its console', '平台会把每次调用的来源 IP 与控制台中的 IP 白名单对照'),
    'no-access': (0,messages_words/* words */.aL)('the token is of another kind than the call needs, or its permission was taken back', 'token 的种类与接口不符，或权限已被收回'),
    'token-logged-out': (0,messages_words/* words */.aL)('the token was made void before its time', 'token 在到期之前已失效'),
    'token-expired': (0,messages_words/* words */.aL)('an app’s token lives one hour: a job that waited in a queue may begin too late', '小程序的 access_token 有效期为一小时：任务排队过久就会过期'),
    'token-invalid': (0,messages_words/* words */.aL)('the token is cut off, has a line break in it, or is that of something else (`42.` is the platform’s, `45.` an app’s)', 'token 不完整、含有换行，或不是该用的那一个（`42.` 开头的属于第三方平台，`45.` 开头的属于小程序）'),
    'no-such-app': (0,messages_words/* words */.aL)('the token’s app was deleted, or the token is not that of an app', 'token 所属的小程序已被删除，或 token 不属于小程序'),
    'no-app-permission': (0,messages_words/* words */.aL)('the app’s owner authorised the platform without the permission for domains, or took it back', '小程序管理员授权时没有包含域名管理权限，或已收回'),
    'authorisation-broken': (0,messages_words/* words */.aL)('the authorisation between app and platform was changed or withdrawn', '小程序与第三方平台之间的授权被变更或取消'),
    'service-failed': (0,messages_words/* words */.aL)('an error inside the platform, often for moments only', '平台内部出错，往往只是一时'),
    'called-too-often': (0,messages_words/* words */.aL)('more calls a second than the platform takes; other jobs of the same platform count, too', '每秒调用次数超过平台限制；同一第三方平台的其他任务也计算在内'),
    'no-authorisation': (0,messages_words/* words */.aL)('the app’s owner never authorised this platform, or withdrew it', '小程序管理员从未授权该第三方平台，或已取消授权'),
    'content-unchanged': (0,messages_words/* words */.aL)('what was sent is what is there already: a call whose answer was lost had been carried out, or somebody else was faster', '发送的内容与线上相同：之前未收到应答的调用其实已执行，或他人先做了同样的修改'),
    'permission-set-missing': (0,messages_words/* words */.aL)('the app was authorised without the permission set that the domains belong to', '小程序授权时没有包含域名所属的权限集'),
    'no-such-method': (0,messages_words/* words */.aL)('the address of the call is wrong: most likely `--api-url`', '调用的地址有误：多半是 `--api-url` 写错'),
    'call-quota': (0,messages_words/* words */.aL)('all calls of the app or the platform together were more than it may make in that time', '小程序或第三方平台在一段时间内的调用总数超过限制'),
    'platform-token': (0,messages_words/* words */.aL)('the platform’s token lives 30 days, and an app’s token is none', '第三方平台的 access_token 有效期为 30 天；小程序的 token 不能代替它'),
    'unset-registration': (0,messages_words/* words */.aL)('the platform’s lists were changed since they were read, in its console perhaps', '读取之后，登记的列表有过变化，可能是在控制台中修改的'),
    'verification-file-missing': (0,messages_words/* words */.aL)('`https://DOMAIN/bd_mapp_domaincer.txt` is not answered with status 200 and the 32 bytes: a redirect, a page instead of the file, a certificate that is not valid, a firewall', '`https://域名/bd_mapp_domaincer.txt` 没有返回 200 和那 32 字节：有重定向，返回的是网页，证书无效，或被防火墙拦截'),
    'too-many-business-domains': (0,messages_words/* words */.aL)('the platform’s own list has a limit, which is published nowhere', '登记的列表有上限，但没有公布'),
    'too-many-server-domains': (0,messages_words/* words */.aL)('the platform’s own lists have a limit, which is published nowhere', '登记的列表有上限，但没有公布'),
};
const errnoConsequences = {
    refusing: (0,messages_words/* words */.aL)('Refused: nothing was changed, and the same call gets the same answer. It is not sent again.', '已拒绝：没有任何修改，重发也是同样结果，因此不再发送。'),
    'in-doubt': (0,messages_words/* words */.aL)('In doubt: it may have been carried out. The lists are read before anything is sent again.', '存疑：可能已执行。重发之前会先读取列表。'),
    busy: (0,messages_words/* words */.aL)('Not carried out: it is sent again after a pause.', '没有执行：稍候重发。'),
    'whole-run': (0,messages_words/* words */.aL)('It holds for every app: no further one is begun.', '对所有小程序都成立：不再处理其余的小程序。'),
    'no-change': (0,messages_words/* words */.aL)('The lists are read, to see whether it is so.', '会读取列表加以核对。'),
};

// EXTERNAL MODULE: ./build/report/messages/errnos.js
var errnos = __webpack_require__(4295);
;// CONCATENATED MODULE: ./build/report/errno-page.js
/**
 * What the platform's codes mean, as Markdown: a section for all codes that mean the same. `explain` prints one,
 * docs/errnos.md is all of them.
 */





function sectionsOf(space) {
    const known = space === 'errno' ? (0,errno/* knownErrnos */.$b)() : (0,errno/* knownGatewayCodes */.wr)();
    return known.flatMap((first, index) => {
        const isAlike = ({ key, level }) => key === first.key && level === first.level;
        if (known.findIndex(isAlike) < index)
            return [];
        return [{ space, codes: [first, ...known.slice(index + 1).filter(isAlike)] }];
    });
}
/**
 * @returns the sections of one code, for apps first; empty for a code that nobody knows
 * @example errnoSections('errno', 470016, 'en') // '## 470016\n\n…'
 */
function errnoSections(space, code, lang) {
    return sectionsOf(space)
        .filter(({ codes }) => codes.some(({ errno }) => errno === code))
        .map((section) => sectionText(section, lang))
        .join('\n');
}
/** docs/errnos.md, or its Chinese sister. */
function errnosPage(lang) {
    const sections = [...sectionsOf('errno'), ...sectionsOf('error_code')];
    const rows = sections.map((section) => {
        const heading = headingOf(section, lang);
        return `| [${heading}](#${anchorOf(heading)}) | ${whereOf(section, lang)} | ${errnoMessages[section.codes[0].key].meaning[lang]} |`;
    });
    return [
        words('# The platform’s codes', '# 平台的错误码')[lang],
        '',
        introduction[lang],
        '',
        words('| code | answered by | means |', '| 错误码 | 由谁返回 | 含义 |')[lang],
        '|---|---|---|',
        ...rows,
        '',
        ...sections.map((section) => sectionText(section, lang)),
    ].join('\n');
}
const introduction = (0,messages_words/* words */.aL)(`What each code means, how it comes about and what to do. \`swan-domains explain 470016\` prints the same in the terminal,
\`swan-domains explain gateway:110\` that of the gateway, whose \`error_code\` is a code space of its own. The platform's
documents disagree about some codes, so its own message is always shown beside ours.

This page is made from the tables of the program: \`npx vitest run test/docs/errnos.test.ts -u\`.`, `每个错误码的含义、原因和处理办法。在终端中可用 \`swan-domains explain 470016\` 查看同样的内容；网关的 \`error_code\` 是另一套编码，用
\`swan-domains explain gateway:110\` 查看。平台各份文档对个别错误码的说法不一，因此总会同时显示平台返回的信息。

本页由程序中的表生成：\`npx vitest run test/docs/errnos.test.ts -u\`。`);
function sectionText(section, lang) {
    const [info] = section.codes;
    const { meaning, remedy, ofPlatform } = errnos/* errnoMessages */.l[info.key];
    const foreseeing = Object.values(rules/* rules */.aO).filter(({ foresees }) => section.space === 'errno' && section.codes.some(({ errno }) => errno === foresees));
    const links = foreseeing.map(({ id }) => `[\`${id}\`](rules/${id}.md)`);
    return [
        `## ${headingOf(section, lang)}`,
        '',
        sentence(meaning[lang], lang),
        '',
        '| | |',
        '|---|---|',
        `| ${(0,messages_words/* words */.aL)('Answered by', '由谁返回')[lang]} | ${whereOf(section, lang)} |`,
        `| ${(0,messages_words/* words */.aL)('Cause', '原因')[lang]} | ${sentence(errnoCauses[info.key][lang], lang)} |`,
        `| ${(0,messages_words/* words */.aL)('What to do', '处理办法')[lang]} | ${sentence((info.level === 'tp' ? ofPlatform : undefined)?.[lang] ?? remedy[lang], lang)} |`,
        ...(ofPlatform && info.level === undefined
            ? [`| ${(0,messages_words/* words */.aL)('Platform’s lists', '平台登记的列表')[lang]} | ${sentence(ofPlatform[lang], lang)} |`]
            : []),
        `| ${(0,messages_words/* words */.aL)('Then', '之后')[lang]} | ${errnoConsequences[info.class][lang]} |`,
        ...(links.length > 0
            ? [`| ${(0,messages_words/* words */.aL)('Foreseen by', '可预见的规则')[lang]} | ${links.join((0,messages_words/* words */.aL)(', ', '、')[lang])} |`]
            : []),
        '',
    ].join('\n');
}
function headingOf({ space, codes }, lang) {
    const names = codes.map(({ errno }) => (space === 'errno' ? `${errno}` : `gateway:${errno}`)).join(', ');
    const ofPlatform = codes[0].level === 'tp' && !onlyOfPlatform(space, codes[0].errno);
    return ofPlatform ? names + (0,messages_words/* words */.aL)(' of the platform’s token', '（第三方平台的 token）')[lang] : names;
}
function onlyOfPlatform(space, code) {
    const known = space === 'errno' ? (0,errno/* knownErrnos */.$b)() : (0,errno/* knownGatewayCodes */.wr)();
    return known.every(({ errno, level }) => errno !== code || level === 'tp');
}
function whereOf({ space, codes: [info] }, lang) {
    if (space === 'error_code')
        return (0,messages_words/* words */.aL)('the gateway', '网关')[lang];
    const prefix = info.level === 'tp' ? 'tp/' : '';
    if (info.endpoints)
        return info.endpoints.map((endpoint) => `\`${prefix}${endpoint}\``).join(', ');
    return prefix === '' ? (0,messages_words/* words */.aL)('every endpoint', '所有接口')[lang] : '`tp/modifydomain`, `tp/modifywebviewdomain`';
}
/** As GitHub makes them. */
function anchorOf(heading) {
    return heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-');
}
/** The words of messages begin small and end open. */
function sentence(text, lang) {
    const begun = lang === 'zh' ? text : text.charAt(0).toUpperCase() + text.slice(1);
    return /[.。?？]$/.test(begun) ? begun : begun + (0,messages_words/* words */.aL)('.', '。')[lang];
}

// EXTERNAL MODULE: ./build/report/labelled-lines.js
var labelled_lines = __webpack_require__(7154);
// EXTERNAL MODULE: ./build/report/messages/rules.js
var messages_rules = __webpack_require__(4071);
;// CONCATENATED MODULE: ./build/report/explain.js
/** What a rule or a code of the platform means, for `explain`. */







const CODE = /^(gateway:)?(\d+)$/;
/**
 * @param topic a rule's id, an errno (`470014`), or a code of the gateway (`gateway:110`)
 * @param rulePage where the pages of the rules are
 * @returns its page, in Markdown, or `null` where there is no such topic
 */
function explain(topic, lang, rulePage) {
    if ((0,rules/* isRuleId */.KX)(topic))
        return rulePage(topic, lang);
    const [, gateway, code] = CODE.exec(topic) ?? [];
    if (code === undefined)
        return null;
    return errnoSections(gateway ? 'error_code' : 'errno', Number(code), lang) || null;
}
/** Every topic, a line each; on a terminal as many as it takes. */
function listTopics(lang, columns) {
    const ruleRows = rules/* RULE_IDS */.Iu.map((id) => [id, messages_rules/* ruleMessages */.D[id].title[lang]]);
    const errnoRows = onePerCode((0,errno/* knownErrnos */.$b)()).map((info) => [String(info.errno), errnos/* errnoMessages */.l[info.key].meaning[lang]]);
    const gatewayRows = onePerCode((0,errno/* knownGatewayCodes */.wr)()).map((info) => [`gateway:${info.errno}`, errnos/* errnoMessages */.l[info.key].meaning[lang]]);
    const width = Math.max(...[...ruleRows, ...gatewayRows].map(([topic]) => topic.length));
    const lines = (rows) => rows.flatMap(([topic, text]) => (0,labelled_lines/* labelledLines */.t)(`  ${topic.padEnd(width)}  `, text, columns));
    return [
        (0,messages_words/* words */.aL)('rules', '规则')[lang],
        ...lines(ruleRows),
        '',
        (0,messages_words/* words */.aL)('errno of the platform', '平台的 errno')[lang],
        ...lines(errnoRows),
        '',
        (0,messages_words/* words */.aL)('error_code of the gateway', '网关的 error_code')[lang],
        ...lines(gatewayRows),
        '',
    ].join('\n');
}
/** A code may mean something of its own at the platform's level: it is explained by what it means for apps. */
function onePerCode(codes) {
    return codes.filter(({ errno }, index) => codes.findIndex((other) => other.errno === errno) === index);
}
/** Everything that `explain` knows, for suggestions. */
function topics() {
    const codes = [
        ...onePerCode((0,errno/* knownErrnos */.$b)()).map(({ errno }) => `${errno}`),
        ...onePerCode((0,errno/* knownGatewayCodes */.wr)()).map(({ errno }) => `gateway:${errno}`),
    ];
    return [...rules/* RULE_IDS */.Iu, ...codes];
}

// EXTERNAL MODULE: ./node_modules/marked/lib/marked.esm.js
var marked_esm = __webpack_require__(8022);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./build/report/code-frame.js
var code_frame = __webpack_require__(5682);
// EXTERNAL MODULE: ./build/report/wrap-text.js
var wrap_text = __webpack_require__(6399);
;// CONCATENATED MODULE: ./build/report/terminal-page.js
/** A page of ours, from Markdown to a terminal: the forms that our pages use, and no other. */




/** Longer lines are hard to read, however wide the terminal is. */
const WIDEST = 100;
const TEXT = '  ';
const terminal_page_CODE = '      ';
/**
 * Headings at the margin, text below them indented and wrapped, code as it stands.
 *
 * @throws Error for a form that it does not know: our pages are ours
 * @example terminalPage('# `port`\n\nA port.', { columns: 80, colour: false, folder: 'docs/rules/' })
 * // 'port\n\n  A port.\n'
 */
function terminalPage(markdown, { columns, colour, folder }) {
    const { bold, cyan, dim } = (0,picocolors.createColors)(colour);
    const room = Math.min(columns, WIDEST);
    const plain = (text) => text;
    function spansOf(tokens, paint = plain) {
        return tokens.flatMap((token) => {
            switch (token.type) {
                case 'text':
                case 'escape':
                    return [{ text: token.text, paint }];
                case 'codespan':
                    return [{ text: colour ? token.text : `\`${token.text}\``, paint: cyan }];
                case 'strong':
                    return spansOf(token.tokens ?? [], bold);
                case 'link':
                    return [...spansOf(token.tokens ?? [], paint), { text: targetOf(token, folder), paint: dim }];
                default:
                    throw new Error(`a page has "${token.type}" in its text: ${token.raw}`);
            }
        });
    }
    const text = (tokens, indent, first = indent) => (0,wrap_text.wrapText)(spansOf(tokens), room - indent.length).map((line, index) => (index === 0 ? first : indent) + line);
    function tableLines({ header, rows }) {
        const shown = header.some((cell) => cell.text !== '') ? [header, ...rows] : rows;
        const labels = shown.map((row) => (0,wrap_text.wrapText)(spansOf(row[0]?.tokens ?? []), Number.POSITIVE_INFINITY).join(''));
        const widths = shown.map(([label]) => spansOf(label?.tokens ?? []).reduce((sum, one) => sum + (0,code_frame/* widthOf */.q)(one.text), 0));
        const width = Math.max(...widths);
        if (width > room / 3) {
            return rows.flatMap((row) => row.flatMap((cell, index) => text(cell.tokens, index === 0 ? TEXT : terminal_page_CODE)));
        }
        const indent = TEXT + ' '.repeat(width + 2);
        return shown.flatMap(([, ...cells], index) => {
            const first = `${TEXT}${labels[index]}${' '.repeat(width + 2 - (widths[index] ?? 0))}`;
            return cells.flatMap((cell, at) => text(cell.tokens, indent, at === 0 ? first : indent));
        });
    }
    function blockLines(token) {
        switch (token.type) {
            case 'space':
                return [];
            case 'heading':
                return (0,wrap_text.wrapText)([{ text: token.text.replaceAll('`', ''), paint: bold }], room);
            case 'paragraph':
                return text(token.tokens ?? [], TEXT);
            case 'code':
                return token.text.split('\n').map((line) => (line === '' ? '' : terminal_page_CODE + line));
            case 'table':
                return tableLines(token);
            default:
                throw new Error(`a page has a "${token.type}": ${token.raw}`);
        }
    }
    const blocks = (0,marked_esm/* lexer */.lu)(markdown).map(blockLines);
    return `${blocks.flatMap((lines) => (lines.length > 0 ? [lines.join('\n')] : [])).join('\n\n')}\n`;
}
/** What a link leads to, where its text does not say it: nothing for the page of a rule, which `explain` prints. */
function targetOf({ href, text }, folder) {
    if (text === `\`${href.replace(/^.*\/|\.md.*$/g, '')}\`` || text === href)
        return '';
    if (href.startsWith('https:'))
        return ` (${href})`;
    return ` (${new URL(href, `https://localhost/${folder}`).pathname.slice(1)})`;
}

;// CONCATENATED MODULE: ./build/cli/explain-topic.js
/** `swan-domains explain [TOPIC]` */





/** Pages for people are wrapped where no terminal is, too. */
const COLUMNS = 80;
/**
 * @returns what is printed
 * @throws UsageError for a topic that is none
 */
function explainTopic(topic, lang, { columns, colour }) {
    if (topic === null)
        return listTopics(lang, columns);
    const page = explain(topic, lang, read_rule_page.readRulePage);
    if (page === null)
        throw new usage_error/* UsageError */.e({ kind: 'unknown-topic', topic, near: (0,near/* nearNames */.$)(topics())(topic) });
    const folder = lang === 'zh' ? 'docs/zh/rules/' : 'docs/rules/';
    return terminalPage(page, { columns: columns ?? COLUMNS, colour, folder });
}


/***/ }),

/***/ 678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ knownErrnos),
/* harmony export */   p9: () => (/* binding */ errnoInfo),
/* harmony export */   rR: () => (/* binding */ gatewayInfo),
/* harmony export */   wr: () => (/* binding */ knownGatewayCodes)
/* harmony export */ });
const SERVER = ['modifydomain'];
const BUSINESS = ['modifywebviewdomain'];
/** `errno` of the smart-program envelope `{"errno":…,"msg":…}`. */
const ERRNOS = [
    { errno: 470011, key: 'server-domain-quota', class: 'refusing', endpoints: SERVER }, // [seed]
    { errno: 470012, key: 'business-domain-quota', class: 'refusing', endpoints: BUSINESS }, // [seed]
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
    { errno: 50040, key: 'unset-registration', class: 'refusing', level: 'tp' }, // [docs]
    { errno: 50041, key: 'verification-file-missing', class: 'refusing', level: 'tp', endpoints: BUSINESS }, // [docs]
    { errno: 50042, key: 'unset-registration', class: 'refusing', level: 'tp' }, // [sdk], and all below
    { errno: 50043, key: 'verification-file-missing', class: 'refusing', level: 'tp', endpoints: BUSINESS },
    { errno: 50045, key: 'too-many-business-domains', class: 'refusing', level: 'tp', endpoints: BUSINESS },
    { errno: 50046, key: 'too-many-server-domains', class: 'refusing', level: 'tp', endpoints: SERVER },
    { errno: 44002, key: 'platform-token', class: 'refusing', level: 'tp' },
    { errno: 44003, key: 'platform-token', class: 'refusing', level: 'tp' },
    { errno: 44004, key: 'platform-token', class: 'refusing', level: 'tp' },
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
    { errno: 110, key: 'platform-token', class: 'refusing', level: 'tp' },
    { errno: 111, key: 'platform-token', class: 'refusing', level: 'tp' },
];
/** A row of the level that is asked for counts more than one of both. */
function find(table, code, endpoint, level) {
    const rows = table.filter((info) => info.errno === code && (!endpoint || !info.endpoints || info.endpoints.includes(endpoint)));
    const own = rows.find((info) => info.level === level); // without a level: the row of both
    return own ?? rows.find((info) => level === undefined || info.level === undefined);
}
/**
 * What an `errno` of the platform means.
 *
 * @param endpoint where it was answered; without it, any endpoint counts
 * @param level whose lists were meant; without it, any level counts
 * @returns `undefined` for a code that no document knows
 * @example errnoInfo(470016)?.key // 'unregistered-domain'
 * @example errnoInfo(470012, 'modifydomain') // undefined: that quota belongs to the business domains
 * @example errnoInfo(50041, 'modifywebviewdomain', 'tp')?.key // 'verification-file-missing'
 */
function errnoInfo(errno, endpoint, level) {
    return find(ERRNOS, errno, endpoint, level);
}
/**
 * What an `error_code` of the gateway means. Its numbers overlap with nothing that `errnoInfo` knows by accident
 * only: the two are different code spaces, told apart by the envelope.
 *
 * @returns `undefined` for a code that no document knows
 * @example gatewayInfo(110)?.key // 'token-invalid'
 */
function gatewayInfo(errorCode, level) {
    return find(GATEWAY_CODES, errorCode, undefined, level);
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

/***/ 5682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ codeFrame),
/* harmony export */   q: () => (/* binding */ widthOf)
/* harmony export */ });
/* harmony import */ var get_east_asian_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5322);
/* harmony import */ var _messages_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(405);
/** The line that a problem stands on, with a caret under it. */


/** How many columns of a line are shown: a JSON file may be one line of a megabyte. */
const WIDEST = 100;
/** How many characters are shown before the caret. */
const BEFORE = 40;
/** Columns of the line that are shown on any terminal. */
const NARROWEST = 20;
/**
 * @param lines of the whole file
 * @param columns how wide both lines may be; default: as a file takes them
 * @returns two lines: the file's, with control characters shown as code points, and the carets under the place;
 * `null` where the file has no such line
 * @example
 * codeFrame(['a:', '  - https://x.y'], place)
 * // ['2 |   - https://x.y', '  |     ^~~~~~~~~~~']
 */
function codeFrame(lines, place, columns = Number.POSITIVE_INFINITY) {
    const line = lines[place.line - 1];
    if (line === undefined)
        return null;
    const start = Math.min(place.column - 1, line.length);
    const end = place.endLine === place.line ? Math.max(place.endColumn - 1, start) : line.length;
    const number = String(place.line);
    const room = Math.max(columns - `${number} | ……`.length, NARROWEST);
    const most = Math.min(BEFORE, Math.floor(room / 3)); // wide characters, all of them, leave the caret a third
    const isWide = line.length > WIDEST || widthOf(shown(line)) > room;
    const from = start > most && isWide ? wholeFrom(line, start - most) : 0;
    const to = wholeFrom(line, Math.min(line.length, from + WIDEST, endWithin(line, from, room)));
    const [before, marked, after] = [
        line.slice(from, start),
        line.slice(start, Math.min(end, to)),
        line.slice(Math.min(end, to), to),
    ];
    const [left, right] = [from > 0 ? '…' : '', to < line.length ? '…' : ''];
    const indent = ' '.repeat(widthOf(left + shown(before)));
    const caret = `^${'~'.repeat(Math.max(0, widthOf(shown(marked)) - 1))}`;
    return [
        `${number} | ${left}${shown(before)}${shown(marked)}${shown(after)}${right}`,
        `${' '.repeat(number.length)} | ${indent}${caret}`,
    ];
}
/** How far the line goes, shown from here, in so many columns. */
function endWithin(line, from, columns) {
    let [end, width] = [from, 0];
    for (const character of line.slice(from, from + WIDEST)) {
        width += widthOf(shown(character));
        if (width > columns)
            break;
        end += character.length;
    }
    return end;
}
/** This index, or the one before it where it stands inside a character. */
function wholeFrom(text, index) {
    return /[\udc00-\udfff]/.test(text.charAt(index)) ? index - 1 : index;
}
function shown(text) {
    return (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text.replaceAll('\t', '  '));
}
/** Columns on a terminal: 例 takes two. */
function widthOf(text) {
    let width = 0;
    for (const character of text)
        width += (0,get_east_asian_width__WEBPACK_IMPORTED_MODULE_1__/* .eastAsianWidth */ .Q1)(character.codePointAt(0) ?? 0);
    return width;
}


/***/ }),

/***/ 7154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ labelledLines)
/* harmony export */ });
/* harmony import */ var _wrap_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6399);
/** A name and what it means, as help has them in rows. */

/**
 * Beside its name where the terminal leaves room for that, else below it.
 *
 * @param columns `undefined`: there is no terminal, and nothing is wrapped
 * @example labelledLines('  --yes  ', 'ask nothing', 80) // ['  --yes  ask nothing']
 */
function labelledLines(name, text, columns) {
    if (columns === undefined)
        return [`${name}${text}`];
    const below = name !== '' && columns - name.length < _wrap_text_js__WEBPACK_IMPORTED_MODULE_0__.NARROWEST;
    const indent = ' '.repeat(below ? 6 : name.length);
    const lines = (0,_wrap_text_js__WEBPACK_IMPORTED_MODULE_0__.wrapText)([{ text, paint: String }], Math.max(columns - indent.length, _wrap_text_js__WEBPACK_IMPORTED_MODULE_0__.NARROWEST));
    if (below)
        return [name.trimEnd(), ...lines.map((line) => indent + line)];
    return lines.map((line, index) => (index === 0 ? name : indent) + line);
}


/***/ }),

/***/ 4295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ errnoMessages)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(405);

const tokenRemedy = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('take a fresh token of this app from your platform’s server; an app’s token lives one hour', '请从第三方平台服务端获取该小程序的新 access_token（有效期一小时）');
const authoriseRemedy = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('let the app’s owner authorise the platform again, with the permission to manage domains', '请小程序管理员重新授权给第三方平台，并包含域名管理权限');
const pullShows = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('"swan-domains registered pull --check" shows what the platform has', '用 swan-domains registered pull --check 查看平台当前登记的域名');
const errnoMessages = {
    'server-domain-quota': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('server domains were modified more often than allowed', '修改服务器域名超过限制次数'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('wait for the quota to renew; "plan" shows how few calls are needed', '请等待次数恢复；可先用 plan 查看所需调用'),
        ofPlatform: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('wait for the quota to renew; "registered plan" shows how few calls are needed', '请等待次数恢复；可先用 registered plan 查看所需调用'),
    },
    'business-domain-quota': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('business domains were modified more often than allowed', '修改业务域名超过限制次数'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('wait for the quota to renew; "plan" shows how few calls are needed', '请等待次数恢复；可先用 plan 查看所需调用'),
        ofPlatform: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('wait for the quota to renew; "registered plan" shows how few calls are needed', '请等待次数恢复；可先用 registered plan 查看所需调用'),
    },
    'no-domain-type': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('at least one domain type must be passed', '至少传递一个要被操作的域名类型'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('pass a list', '请至少传递一个域名列表'),
    },
    'malformed-domain': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('a domain is malformed; protocols are http://, https://, wss:// only', '域名格式非法，协议目前只支持 http:// https:// wss://'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('correct the entry; "swan-domains check" names it', '请更正该域名；swan-domains check 会指出是哪一个'),
        ofPlatform: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('correct the entry under registered; "registered plan" names it', '请更正 registered 下的该域名；registered plan 会指出是哪一个'),
    },
    'empty-domain': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('a domain is empty', '被操作的域名不能为空'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('remove the empty entry, or do not pass this list', '请删除空的域名，或不要传递该列表'),
    },
    'unregistered-domain': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('a domain is neither a registered domain of the platform nor a subdomain of one', '请求保存的域名不是第三方平台中已登记的域名或子域名'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('register it on the platform first; keep "registered" in swan-domains.yml as the platform has it, and check finds this before', '请先在第三方平台登记；让 swan-domains.yml 的 "registered" 与平台保持一致，check 就能提前发现'),
        ofPlatform: pullShows,
    },
    'unset-domain': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('a domain to delete was never set on the app', '删除的域名在小程序中没有设置过'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('"swan-domains get" shows what the app has', '用 swan-domains get 查看小程序当前的域名'),
        ofPlatform: pullShows,
    },
    'bad-parameter': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('a parameter is wrong', '参数错误'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('this should not happen: please report it with the platform’s message', '这不应发生，请附上平台返回信息反馈给我们'),
    },
    'no-platform-permission': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the platform lacks the permission for this API', '第三方平台没有该接口的权限'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('ask for the permission in the platform’s console', '请在第三方平台控制台申请该权限'),
    },
    'address-not-allowed': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the address that this call came from is not on the platform’s IP allow-list', '调用方 IP 不在第三方平台的 IP 白名单中'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('GitHub-hosted runners have changing addresses: use a self-hosted runner or a proxy (HTTPS_PROXY) whose fixed address is on the list, see docs/network.md', 'GitHub 托管的 runner 地址会变化：请使用自托管 runner 或代理（HTTPS_PROXY），并把其固定 IP 加入第三方平台的 IP 白名单，见 docs/network.md'),
    },
    'no-access': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('no access', '没有访问权限'),
        remedy: tokenRemedy,
    },
    'token-logged-out': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the token’s user has logged out', 'token 对应的用户已退出'),
        remedy: tokenRemedy,
    },
    'token-expired': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the token has expired', 'access_token 已过期'),
        remedy: tokenRemedy,
    },
    'token-invalid': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the token is not valid', 'access_token 无效'),
        remedy: tokenRemedy,
    },
    'no-such-app': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the app does not exist', '小程序不存在'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('is the token that of the right app?', '请确认 token 属于正确的小程序'),
        ofPlatform: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('is the token that of your platform? It begins with 42.', '请确认 token 属于您的第三方平台（以 42. 开头）'),
    },
    'no-app-permission': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('no permission for this app', '没有该小程序的权限'),
        remedy: authoriseRemedy,
    },
    'authorisation-broken': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the app’s authorisation is broken', '小程序授权异常'),
        remedy: authoriseRemedy,
    },
    'service-failed': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the service failed inside or is not available; whether it acted is not known', '服务内部错误或暂不可用，是否已执行未知'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('"plan" shows what is live now; then run again', '先用 plan 查看线上现状，再重试'),
        ofPlatform: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('"registered plan" shows what is live now; then run again', '先用 registered plan 查看线上现状，再重试'),
    },
    'called-too-often': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('called too often', '调用过于频繁'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('wait a little and run again', '请稍后重试'),
    },
    'no-authorisation': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the app has not authorised this platform', '小程序未授权给该第三方平台'),
        remedy: authoriseRemedy,
    },
    'content-unchanged': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the content equals the current one', '内容与当前一致'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('"swan-domains get" shows what the app has', '用 swan-domains get 查看小程序当前的域名'),
        ofPlatform: pullShows,
    },
    'permission-set-missing': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the app did not grant this permission set', '小程序未授权该权限集'),
        remedy: authoriseRemedy,
    },
    'no-such-method': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the address is no method of the API', '接口地址不存在'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('check --api-url', '请检查 --api-url'),
    },
    'call-quota': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the limit of calls is reached', '调用次数已达上限'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('wait for the limit to renew', '请等待次数恢复'),
    },
    'platform-token': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the platform’s token is not valid, or has expired', '第三方平台的 access_token 无效或已过期'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('take a fresh access token of the platform itself (42.…) from your platform’s server; it lives 30 days', '请从第三方平台服务端获取第三方平台自己的新 access_token（42.…，有效期 30 天）'),
    },
    'unset-registration': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('a domain to delete was never registered on the platform', '删除的域名在第三方平台中没有登记过'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('"swan-domains registered pull" shows what is registered', '用 swan-domains registered pull 查看已登记的域名'),
    },
    'verification-file-missing': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('a business domain does not serve the verification file bd_mapp_domaincer.txt at its root', '业务域名根目录下没有校验文件 bd_mapp_domaincer.txt'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('put it there ("swan-domains registered verification-file" downloads it), then "swan-domains registered verify" looks for it', '用 swan-domains registered verification-file 下载校验文件并放到根目录，再用 swan-domains registered verify 检查'),
    },
    'too-many-business-domains': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('more business domains than the platform may register', '登记的业务域名数量超过限制'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('register a parent in place of its subdomains: it covers them', '请登记上级域名以代替其各个子域名：上级域名覆盖所有子域名'),
    },
    'too-many-server-domains': {
        meaning: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('more server domains than the platform may register', '登记的服务器域名数量超过限制'),
        remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('register a parent in place of its subdomains: it covers them', '请登记上级域名以代替其各个子域名：上级域名覆盖所有子域名'),
    },
};


/***/ }),

/***/ 6399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NARROWEST: () => (/* binding */ NARROWEST),
/* harmony export */   wrapLines: () => (/* binding */ wrapLines),
/* harmony export */   wrapText: () => (/* binding */ wrapText)
/* harmony export */ });
/* harmony import */ var get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5322);
/**
 * Text to lines of so many columns. Lines end at blanks and between wide characters, for Chinese has no blanks; not
 * before closing nor after opening punctuation (UAX #14, LB13 to LB15). What has no place to end (an address) stays
 * whole: somebody may want to copy it.
 */

const CLOSING = /[，。；：、？！）》」』】”’…,.;:!?)\]}%]/;
const OPENING = /[（《「『【“‘([{]/;
/**
 * @returns the painted lines, without blanks at their ends
 * @example wrapText([{ text: 'one two', paint: String }], 4) // ['one', 'two']
 */
function wrapText(spans, columns) {
    const characters = charactersOf(spans);
    const lines = [];
    let [start, mayEnd, width] = [0, 0, 0];
    for (let index = 0; index < characters.length; index += 1) {
        const [before, here] = [characters[index - 1], characters[index]];
        if (!here)
            break;
        if (before && endsBetween(before, here))
            mayEnd = index;
        width += here.width;
        if (width <= columns || here.text === ' ' || mayEnd === start)
            continue;
        lines.push(painted(characters.slice(start, mayEnd)));
        start = mayEnd;
        width = characters.slice(start, index + 1).reduce((sum, one) => sum + one.width, 0);
    }
    return [...lines, painted(characters.slice(start))];
}
/** Columns that a text is wrapped to on any terminal. */
const NARROWEST = 30;
/**
 * Each line that is wider than the terminal as several, further in than it. A line that fits stays as it is, and so does
 * a text that goes to no terminal.
 */
function wrapLines(text, columns) {
    if (columns === undefined)
        return text;
    return text
        .split('\n')
        .flatMap((line) => hangingLines(line, columns))
        .join('\n');
}
function hangingLines(line, columns) {
    const [indent = ''] = /^ */.exec(line) ?? [];
    const lines = wrapText([{ text: line.slice(indent.length), paint: String }], Math.max(columns - indent.length, NARROWEST));
    if (lines.length === 1)
        return [line];
    const [first = ''] = lines;
    const rest = line.slice(indent.length).slice(first.length);
    const further = `${indent}  `;
    const others = wrapText([{ text: rest.trimStart(), paint: String }], Math.max(columns - further.length, NARROWEST));
    return [indent + first, ...others.map((other) => further + other)];
}
/** Colours take no room. */
const STYLE_OR_CHARACTER = /\u001b\[[\d;]*m|./gsu;
/** A line's end in the text is a blank, save between wide characters. */
function charactersOf(spans) {
    const all = spans.flatMap((span) => (span.text.match(STYLE_OR_CHARACTER) ?? []).map((text) => {
        const width = text.length > 2 ? 0 : (0,get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__/* .eastAsianWidth */ .Q1)(text.codePointAt(0) ?? 0);
        return { text, width, span };
    }));
    return all.flatMap((character, index) => {
        if (character.text !== '\n')
            return [character];
        const isBetweenWide = all[index - 1]?.width === 2 && all[index + 1]?.width === 2;
        return isBetweenWide ? [] : [{ ...character, text: ' ', width: 1 }];
    });
}
function endsBetween(before, here) {
    if (here.text === ' ')
        return false;
    if (before.text === ' ')
        return true;
    return (before.width === 2 || here.width === 2) && !CLOSING.test(here.text) && !OPENING.test(before.text);
}
/** Each style once for what stands together in it. */
function painted(characters) {
    const last = characters.findLastIndex(({ text }) => text !== ' ');
    const runs = [];
    for (const { text, span } of characters.slice(0, last + 1)) {
        const run = runs.at(-1);
        if (run?.span === span)
            run.text += text;
        else
            runs.push({ span, text });
    }
    return runs.map(({ span, text }) => span.paint(text)).join('');
}


/***/ })

};
