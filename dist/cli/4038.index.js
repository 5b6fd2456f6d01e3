export const id = 4038;
export const ids = [4038];
export const modules = {

/***/ 4038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainTopic: () => (/* binding */ explainTopic)
});

// EXTERNAL MODULE: ./build/app/usage-error.js
var usage_error = __webpack_require__(3088);
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
/** Every topic, a line each. */
function listTopics(lang) {
    const ruleRows = rules/* RULE_IDS */.Iu.map((id) => [id, messages_rules/* ruleMessages */.D[id].title[lang]]);
    const errnoRows = onePerCode((0,errno/* knownErrnos */.$b)()).map((info) => [String(info.errno), errnos/* errnoMessages */.l[info.key].meaning[lang]]);
    const gatewayRows = onePerCode((0,errno/* knownGatewayCodes */.wr)()).map((info) => [`gateway:${info.errno}`, errnos/* errnoMessages */.l[info.key].meaning[lang]]);
    const width = Math.max(...[...ruleRows, ...gatewayRows].map(([topic]) => topic.length));
    const lines = (rows) => rows.map(([topic, text]) => `  ${topic.padEnd(width)}  ${text}`);
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
    const text = (tokens, indent, first = indent) => (0,wrap_text/* wrapText */.C)(spansOf(tokens), room - indent.length).map((line, index) => (index === 0 ? first : indent) + line);
    function tableLines({ header, rows }) {
        const shown = header.some((cell) => cell.text !== '') ? [header, ...rows] : rows;
        const labels = shown.map((row) => (0,wrap_text/* wrapText */.C)(spansOf(row[0]?.tokens ?? []), Number.POSITIVE_INFINITY).join(''));
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
                return (0,wrap_text/* wrapText */.C)([{ text: token.text.replaceAll('`', ''), paint: bold }], room);
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

;// CONCATENATED MODULE: ./build/cli/rule-page.js
const pages = {
 "en": {
  "README": "# Rules\n\nWhat `check` looks for; `verification-file` only before `registered apply`. An errno is what the platform would answer: such an error always keeps a modification from being\nsent. The others are what the console forbids, or what can hardly be meant.\n\n| rule | errno | default | finds |\n|---|---|---|---|\n| [`domain-type-required`](domain-type-required.md) | 470013 | error | No domain type is passed to a modification. |\n| [`empty-domain`](empty-domain.md) | 470015 | error | An empty entry (`a,,b`, a trailing comma, `\"\"` in a list), or an empty list where one must be sent. |\n| [`list-separator`](list-separator.md) | 470014 | error | Two domains that are separated by `，` `、` `;` `；` or white space instead of a comma. |\n| [`allowed-protocol`](allowed-protocol.md) | 470014 | error | A protocol other than `https`, `wss` and `http`, or none, or a misspelt one. |\n| [`domain-format`](domain-format.md) | 470014 | error | Anything that is not protocol + host: a path, query, fragment or user name, a bad label, a bad length, a bad international name, a port that is none, a wildcard. |\n| [`registered-domain`](registered-domain.md) | 470016 | error | A domain that no registered domain of the same type covers. The nearest registered ones are named. |\n| [`domain-not-configured`](domain-not-configured.md) | 470017 | error | A domain is to be deleted that the app does not have. Almost equal ones that it has are named. |\n| [`registered-domains-unknown`](registered-domains-unknown.md) |  | warning | A type has domains, but no registered list to judge them by. |\n| [`protocol-mismatch`](protocol-mismatch.md) |  | warning | The registered domain that covers an entry was registered with another protocol. |\n| [`public-suffix`](public-suffix.md) |  | error | A public suffix stands where a domain should: `com.cn`, `github.io`. In an app's list also a suffix that nobody knows (`.con`). |\n| [`reserved-domain`](reserved-domain.md) |  | error | `openapi.baidu.com`, the address of the platform itself. |\n| [`secure-protocol`](secure-protocol.md) |  | warning | A protocol that the console does not accept for this type: `http` anywhere, `wss` outside `socket_domain`, `https` in it. |\n| [`ip-address`](ip-address.md) |  | warning | An IP address instead of a domain. |\n| [`port`](port.md) |  | warning | A port. |\n| [`localhost`](localhost.md) |  | warning | `localhost`, or a name below it. |\n| [`max-domains`](max-domains.md) |  | warning | More domains in one type than the limit: 20, or the setting. |\n| [`duplicate-domain`](duplicate-domain.md) |  | warning | The same domain twice in one list, in whatever spelling. |\n| [`canonical-form`](canonical-form.md) |  | warning | A spelling that is not the canonical one: capitals, a trailing dot, the default port, a trailing slash, the Unicode form. |\n| [`redundant-registration`](redundant-registration.md) |  | info | A registered domain that another registered domain of the same type covers. |\n| [`stale-snapshot`](stale-snapshot.md) |  | warning | The snapshot of the registered lists was pulled longer ago than `max_age` days: 30, or the setting. |\n| [`edited-snapshot`](edited-snapshot.md) |  | warning | The snapshot of the registered lists was edited by hand. |\n| [`verification-file`](verification-file.md) | 50041 | warning | A business domain that is about to be registered does not serve the verification file. |\n| [`undeclared-domain`](undeclared-domain.md) |  | error | The program's code calls a domain that its list does not have. |\n| [`unused-domain`](unused-domain.md) |  | info | A declared domain that nothing in the code calls. |\n| [`unresolved-url`](unresolved-url.md) |  | warning | A call whose domain cannot be known from the code. |\n| [`unread-source`](unread-source.md) |  | warning | A source file that could not be read. |\n| [`ignore-comment`](ignore-comment.md) |  | error | A comment that ignores a call has no reason, or there is no call. |\n| [`errno-rule-off`](errno-rule-off.md) |  | warning | A rule that foresees an errno is turned off. |\n| [`suppression`](suppression.md) |  | warning | A suppression has no reason (then an error), is out of date, is not used, or means what the platform would refuse. |\n\n## Settings\n\n```yaml\npreset: strict                # warnings are errors; the default is `platform`\nrules:\n  secure-protocol: error      # error, warning, info or off\n  max-domains: [warning, { limit: 30 }]\n  domain-format: [error, { allow_wildcard: true }]\n```\n\nOne finding of one entry is accepted beside it, with a reason:\n\n```yaml\ndomains:\n  request_domain:\n    - http://old.example.com # swan-domains-ignore secure-protocol: the partner has no TLS, until 2027-01-31\n```\n\nOr under `ignore`, where a config has no comments: [contracts](../contracts.md#suppressions). What the platform would\nrefuse cannot be suppressed.\n\nA rule's own setting is stronger than the preset. `swan-domains explain <rule-id>` prints a rule's page in the terminal,\n`swan-domains explain <errno>` the section of [the platform's codes](../errnos.md).\n",
  "allowed-protocol": "# `allowed-protocol`\n\nA protocol other than `https`, `wss` and `http`, or none, or a misspelt one.\n\n| | |\n|---|---|\n| Foresees | errno 470014 |\n| Default severity | error |\n| Judges | the app's lists, the registered lists (where a protocol may be left out) |\n| Fixed by | `check --fix-unsafe`: the protocol that the type expects, where none is written or it is misspelt |\n\n## Wrong\n\n```yaml\nregistered:\n  request_domain: [waitui.com, mxqe.com]\ndomains:\n  request_domain: [ftp://m.waitui.com, api.mxqe.com, https//m.waitui.com]\n```\n\n## Right\n\n```yaml\nregistered:\n  request_domain: [waitui.com, mxqe.com]\ndomains:\n  request_domain: [https://m.waitui.com, https://api.mxqe.com]\n```\n\n## Why\n\nAn entry is a protocol and a host. Which protocol a type should have is another question: see\n[`secure-protocol`](secure-protocol.md). An entry that has this problem is not also called unregistered.\n\n## Fix\n\nWrite the protocol of the type: `https://`, or `wss://` in `socket_domain`.\n\n## Source\n\nErrno 470014 (域名格式非法，请检查格式，协议目前只支持http:// https:// wss://) in the platform's document\n[修改服务器地址](https://smartprogram.baidu.com/docs/develop/third/address/) (设置小程序服务器域名, 设置小程序业务域名; an edition before April 2020).\n\n## Settings\n\n```yaml\nrules:\n  allowed-protocol: off   # or error, warning, info\n```\n\nIt foresees an errno: turned off, it lets the platform refuse the call, which may cost one of the limited\nmodifications. [`errno-rule-off`](errno-rule-off.md) therefore warns.\n",
  "canonical-form": "# `canonical-form`\n\nA spelling that is not the canonical one: capitals, a trailing dot, the default port, a trailing slash, the Unicode form.\n\n| | |\n|---|---|\n| Foresees | no errno |\n| Default severity | warning |\n| Judges | the app's lists, the registered lists |\n| Fixed by | `check --fix` |\n\n## Wrong\n\n```yaml\nregistered:\n  request_domain: [086soft.cn]\n  web_view_domain: [fjzttc.com]\ndomains:\n  request_domain: [https://BDapp.086soft.cn]\n  web_view_domain: [https://fjzttc.com/]\n```\n\n## Right\n\n```yaml\nregistered:\n  request_domain: [086soft.cn]\n  web_view_domain: [fjzttc.com]\ndomains:\n  request_domain: [https://bdapp.086soft.cn]\n  web_view_domain: [https://fjzttc.com]\n```\n\n## Why\n\nOne domain, one spelling: lists can then be compared by reading them. What is added is sent in canonical form in any case; what is\ndeleted is sent as the platform spells it. `registered pull` writes a snapshot in canonical form. International names are canonical in ASCII (`xn--…`).\n\n## Fix\n\nWrite what the message suggests. It is the same domain, so nothing changes on the platform.\n\n## Source\n\nA rule of this tool; the form follows RFC 3986, 6.2.2 and 6.2.3, and UTS 46.\n\n## Settings\n\n```yaml\nrules:\n  canonical-form: off   # or error, warning, info\n```\n\nTurned off, it costs little: lists are compared and sent in canonical form all the same.\n",
  "domain-format": "# `domain-format`\n\nAnything that is not protocol + host: a path, query, fragment or user name, a bad label, a bad length, a bad international name, a port that is none, a wildcard.\n\n| | |\n|---|---|\n| Foresees | errno 470014 |\n| Default severity | error |\n| Judges | the app's lists, the registered lists (where a protocol may be left out) |\n| Fixed by | `check --fix-unsafe`: path, query, fragment and user info go; else by hand |\n\n## Wrong\n\n```yaml\nregistered:\n  request_domain: [waitui.com, xsslyjt.com, mxqe.com]\ndomains:\n  request_domain:\n    - https://m.waitui.com/api\n    - https://my_api.xsslyjt.com\n    - \"https://*.mxqe.com\"\n```\n\n## Right\n\n```yaml\nregistered:\n  request_domain: [waitui.com, xsslyjt.com, mxqe.com]\ndomains:\n  request_domain:\n    - https://m.waitui.com\n    - https://my-api.xsslyjt.com\n    - https://api.mxqe.com\n```\n\n## Why\n\nThe platform keeps domains, not addresses of pages. A single trailing slash, a trailing dot, capitals, the default port and\nthe Unicode form are no errors but other spellings: see [`canonical-form`](canonical-form.md). Labels are judged by RFC 1035\nand RFC 1123 (63 and 253 characters, no hyphen at an end, no underscore), international names by UTS 46, non-transitional.\n\n## Fix\n\nKeep the protocol and the host, drop the rest. The message shows what remains, where it can be told.\n\n## Source\n\nErrno 470014 (域名格式非法，请检查格式) in the platform's document\n[修改服务器地址](https://smartprogram.baidu.com/docs/develop/third/address/) (设置小程序服务器域名, 设置小程序业务域名; an edition before April 2020).\n\n## Settings\n\n```yaml\nrules:\n  domain-format: off   # or error, warning, info\n```\n\nIt foresees an errno: turned off, it lets the platform refuse the call, which may cost one of the limited\nmodifications. [`errno-rule-off`](errno-rule-off.md) therefore warns.\n\nWhether the platform accepts wildcards is not documented; a\n[FAQ of 2020](https://smartprogram.baidu.com/docs/introduction/register_prepare/) suggests them to stay below the limit of domains. Who knows that they work may allow `*.` as the whole first label of an app's domain:\n\n```yaml\nrules:\n  domain-format: [error, { allow_wildcard: true }]\n```\n\nOn a registered list it stays an error: a registered domain covers its subdomains without.\n",
  "domain-not-configured": "# `domain-not-configured`\n\nA domain is to be deleted that the app does not have. Almost equal ones that it has are named.\n\n| | |\n|---|---|\n| Foresees | errno 470017 |\n| Default severity | error |\n| Judges | what `delete` names, where the app's live lists are known |\n| Fixed by | hand |\n\n## Wrong\n\n```sh\n# the app has https://m.waitui.com\nswan-domains delete --request-domain https://m.waitiu.com\n```\n\n## Right\n\n```sh\n# the app has https://m.waitui.com\nswan-domains delete --request-domain https://m.waitui.com\n```\n\n## Why\n\nNothing is sent, for the platform would refuse the whole call. Spelling is no difference (`https://M.waitui.com/` is the same domain),\nprotocol and port are: `http://m.waitui.com` is another domain. `apply` and `set` delete only what they have read and never meet this.\n\n## Fix\n\nName the domain as the app has it: `swan-domains get` shows its lists.\n\n## Source\n\nErrno 470017 (删除的域名在小程序中没有设置过) in the platform's document\n[修改服务器地址](https://smartprogram.baidu.com/docs/develop/third/address/) (设置小程序服务器域名, 设置小程序业务域名; an edition before April 2020).\n\n## Settings\n\n```yaml\nrules:\n  domain-not-configured: off   # or error, warning, info\n```\n\nIt foresees an errno: turned off, it lets the platform refuse the call, which may cost one of the limited\nmodifications. [`errno-rule-off`](errno-rule-off.md) therefore warns.\n",
  "domain-type-required": "# `domain-type-required`\n\nNo domain type is passed to a modification.\n\n| | |\n|---|---|\n| Foresees | errno 470013 |\n| Default severity | error |\n| Judges | the lists as a whole |\n| Fixed by | hand |\n\n## Wrong\n\n```yaml\nregistered:\n  request_domain: [waitui.com]\n```\n\n## Right\n\n```yaml\nregistered:\n  request_domain: [waitui.com]\ndomains:\n  request_domain: [https://m.waitui.com]\n```\n\n## Why\n\nThe platform wants at least one of the five lists in each modifying call. A type that is left out is not managed and\nstays as it is, so a config without any list has nothing to do. An empty list (`[]` or `\"\"`) is a list: it says that the\ntype must end up empty.\n\n## Fix\n\nDeclare at least one type under `domains`, or give one list as an option.\n\n## Source\n\nErrno 470013 (至少传递一个要被操作的服务域名类型) in the platform's document\n[修改服务器地址](https://smartprogram.baidu.com/docs/develop/third/address/) (设置小程序服务器域名, 设置小程序业务域名; an edition before April 2020).\n\n## Settings\n\n```yaml\nrules:\n  domain-type-required: off   # or error, warning, info\n```\n\nIt foresees an errno: turned off, it lets the platform refuse the call, which may cost one of the limited\nmodifications. [`errno-rule-off`](errno-rule-off.md) therefore warns.\n",
  "duplicate-domain": "# `duplicate-domain`\n\nThe same domain twice in one list, in whatever spelling.\n\n| | |\n|---|---|\n| Foresees | no errno |\n| Default severity | warning |\n| Judges | the app's lists, the registered lists, what is deleted |\n| Fixed by | `check --fix`, within one list |\n\n## Wrong\n\n```yaml\nregistered:\n  request_domain: [hitokoto.cn]\ndomains:\n  request_domain: [https://v1.hitokoto.cn, https://v1.hitokoto.cn]\n```\n\n## Right\n\n```yaml\nregistered:\n  request_domain: [hitokoto.cn]\ndomains:\n  request_domain: [https://v1.hitokoto.cn]\n```\n\n## Why\n\nIt changes nothing on the platform, but one of the two is probably not what was meant. Spellings are compared in canonical form:\ncapitals, the trailing dot, the default port, the trailing slash and Unicode make no other domain; protocol and port do. So do `waitui.com` and `https://waitui.com` on a registered list, where the protocol may be left out.\n\n## Fix\n\nRemove one of the two, or correct the one that was meant to be another domain.\n\n## Source\n\nA rule of this tool. The platform answers duplicates itself: see the `get` example of the platform's document\n[修改服务器地址](https://smartprogram.baidu.com/docs/develop/third/address/) (设置小程序服务器域名, 设置小程序业务域名; an edition before April 2020).\n\n## Settings\n\n```yaml\nrules:\n  duplicate-domain: off   # or error, warning, info\n```\n\nTurned off, a slip stays unseen; no domain is sent twice for it.\n",
  "edited-snapshot": "# `edited-snapshot`\n\nThe snapshot of the registered lists was edited by hand: its checksum is not that of what it holds.\n\n| | |\n|---|---|\n| Foresees | no errno |\n| Default severity | warning |\n| Judges | the snapshot (`registered: { snapshot: … }`) |\n| Fixed by | hand |\n\n## Wrong\n\n`mxqe.com` was written into the file. Checked on 2026-03-05:\n\n```yaml\nregistered: { snapshot: registered-domains.json }\ndomains:\n  request_domain: [https://m.waitui.com, https://api.mxqe.com]\n```\n\n```json\n{\n  \"schema\": \"swan-domains/registered/1\",\n  \"address\": \"https://openapi.baidu.com\",\n  \"pulled_at\": \"2026-03-05T08:00:00Z\",\n  \"checksum\": \"3353be4171dc2bd803f4cf55a3c7a90d6a4280c122831a703b6ff2e049bcb004\",\n  \"request_domain\": [\n    \"mxqe.com\",\n    \"waitui.com\"\n  ]\n}\n```\n\n## Right\n\n`mxqe.com` was registered, and the file pulled again. Checked on 2026-03-05:\n\n```yaml\nregistered: { snapshot: registered-domains.json }\ndomains:\n  request_domain: [https://m.waitui.com, https://api.mxqe.com]\n```\n\n```json\n{\n  \"schema\": \"swan-domains/registered/1\",\n  \"address\": \"https://openapi.baidu.com\",\n  \"pulled_at\": \"2026-03-05T08:00:00Z\",\n  \"checksum\": \"38a14126070ec6b02b3a77d1dca61364091a490c297b3fc42674f38f17dcd003\",\n  \"request_domain\": [\n    \"mxqe.com\",\n    \"waitui.com\"\n  ]\n}\n```\n\n## Why\n\nThe snapshot says what the platform has. What somebody writes into it is registered nowhere: the check passes, and the platform answers\n470016. What is to be registered stands in the config, under `registered`. The checksum is over the lists, the time and the address; it\nfinds a slip of the hand and a merge that went wrong, not somebody who makes a new checksum, too: review the file like code. See\n[the guide](../registered.md).\n\n## Fix\n\nPull again: `swan-domains registered pull`. What was added by hand belongs under `registered` in the config, from where\n`swan-domains registered apply` registers it.\n\n## Source\n\nA rule of this tool.\n\n## Settings\n\n```yaml\nrules:\n  edited-snapshot: error   # or warning, info; or: edited-snapshot: off\n```\n\nTurned off, the check trusts whatever the file says, and the platform may answer 470016.\n",
  "empty-domain": "# `empty-domain`\n\nAn empty entry (`a,,b`, a trailing comma, `\"\"` in a list), or an empty list where one must be sent.\n\n| | |\n|---|---|\n| Foresees | errno 470015 |\n| Default severity | error |\n| Judges | the app's lists, the registered lists, what is deleted |\n| Fixed by | `check --fix`, where other entries remain |\n\n## Wrong\n\n```yaml\nregistered:\n  request_domain: [waitui.com, mxqe.com]\ndomains:\n  request_domain: https://m.waitui.com,,https://api.mxqe.com,\n```\n\n## Right\n\n```yaml\nregistered:\n  request_domain: [waitui.com, mxqe.com]\ndomains:\n  request_domain: https://m.waitui.com,https://api.mxqe.com\n```\n\n## Why\n\nAn empty entry is usually a variable that was not set or a line that was deleted by half. `add`, `set` and `delete` with an\nempty list send nothing, for the platform refuses it. In a config an empty list is allowed: it means \"managed, and empty\",\nand `apply` deletes what is there.\n\n## Fix\n\nRemove the empty entry. Where the list comes from a variable, see that it is set. To empty a type, declare `[]` and run\n`apply`.\n\n## Source\n\nErrno 470015 (被操作的域名不能为空) in the platform's document\n[修改服务器地址](https://smartprogram.baidu.com/docs/develop/third/address/) (设置小程序服务器域名, 设置小程序业务域名; an edition before April 2020).\n\n## Settings\n\n```yaml\nrules:\n  empty-domain: off   # or error, warning, info\n```\n\nIt foresees an errno: turned off, it lets the platform refuse the call, which may cost one of the limited\nmodifications. [`errno-rule-off`](errno-rule-off.md) therefore warns.\n",
  "errno-rule-off": "# `errno-rule-off`\n\nA rule that foresees an errno is turned off, or set below `error`.\n\n| | |\n|---|---|\n| Foresees | no errno |\n| Default severity | warning |\n| Judges | the settings |\n| Fixed by | hand |\n\n## Wrong\n\n```yaml\nregistered:\n  request_domain: [waitui.com]\ndomains:\n  request_domain: [https://m.waitui.com]\nrules:\n  registered-domain: off\n```\n\n## Right\n\n```yaml\nregistered:\n  request_domain: [waitui.com]\ndomains:\n  request_domain: [https://m.waitui.com]\nrules:\n  registered-domain: error\n```\n\n## Why\n\nThen the mistake is sent, the platform refuses the whole call, and a limited modification may be spent on it\n(470011, 470012). Do so where the rule is wrong about your platform, and let this warning stand, or turn it off as well.\n\n## Fix\n\nRemove the setting, or set the rule to `error`.\n\n## Source\n\nA rule of this tool; the quotas are errnos 470011 and 470012 in the platform's document\n[修改服务器地址](https://smartprogram.baidu.com/docs/develop/third/address/) (设置小程序服务器域名, 设置小程序业务域名; an edition before April 2020).\n\n## Settings\n\n```yaml\nrules:\n  errno-rule-off: off   # or error, warning, info\n```\n\nTurned off, nobody is told which protection is missing.\n",
  "ignore-comment": "# `ignore-comment`\n\nA comment that ignores a call has no reason, is out of date, or there is no call.\n\n| | |\n|---|---|\n| Foresees | no errno |\n| Default severity | error |\n| Judges | comments in the program's source (`scan`) |\n| Fixed by | hand |\n\n## Wrong\n\n```yaml\ndomains:\n  request_domain: [https://api.example.com]\n```\n\n```js\n// swan-domains-ignore-next-line\nswan.request({ url: 'https://api.example.com/v1/user' });\n```\n\n## Right\n\n```yaml\ndomains:\n  request_domain: [https://api.example.com]\n```\n\n```js\n// swan-domains-ignore-next-line declared by the partner who owns the app\nswan.request({ url: 'https://partner.example.com/v1/user' });\nswan.request({ url: 'https://api.example.com/v1/user' });\n```\n\n## Why\n\nWho reads the comment in a year must be able to tell whether it still holds. Without a reason it ignores nothing, and is an error; so it\nis with an end (`REASON, until 2027-01-31`) that is no day. After that day it ignores nothing, and is a warning; and so it is where the next\nline has nothing to ignore.\n\n## Fix\n\nWrite the reason behind it, on the same line; remove it when the call is gone; declare the domain when its time is over.\n\n## Source\n\nA rule of this tool.\n\n## Settings\n\n```yaml\nrules:\n  ignore-comment: off   # or error, warning, info\n```\n\nTurned off, a comment without a reason still ignores nothing.\n",
  "ip-address": "# `ip-address`\n\nAn IP address instead of a domain.\n\n| | |\n|---|---|\n| Foresees | no errno |\n| Default severity | warning |\n| Judges | the app's lists, the registered lists |\n| Fixed by | hand |\n\n## Wrong\n\n```yaml\nregistered:\n  request_domain: [192.168.0.171]\ndomains:\n  request_domain: [https://192.168.0.171]\n```\n\n## Right\n\n```yaml\nregistered:\n  request_domain: [waitui.com]\ndomains:\n  request_domain: [https://m.waitui.com]\n```\n\n## Why\n\nThe console forbids addresses. Most that are found were left from a developer's network. What looks like an address and is none\n(`192.168.0.256`, `0x7f000001`) is [`domain-format`](domain-format.md).\n\n## Fix\n\nGive the server a domain with an ICP filing, and declare that.\n\n## Source\n\nThe platform's [network rules](https://smartprogram.baidu.com/docs/develop/api/net/net_rule/) (April 2020).\n\n## Settings\n\n```yaml\nrules:\n  ip-address: off   # or error, warning, info\n```\n\nTurned off, an address is sent like any domain; that it does not work is then seen in the app.\n",
  "list-separator": "# `list-separator`\n\nTwo domains that are separated by `，` `、` `;` `；` or white space instead of a comma.\n\n| | |\n|---|---|\n| Foresees | errno 470014 |\n| Default severity | error |\n| Judges | the app's lists, the registered lists, what is deleted |\n| Fixed by | `check --fix` |\n\n## Wrong\n\n```yaml\nregistered:\n  request_domain: [waitui.com, mxqe.com]\ndomains:\n  request_domain: https://m.waitui.com；https://api.mxqe.com\n```\n\n## Right\n\n```yaml\nregistered:\n  request_domain: [waitui.com, mxqe.com]\ndomains:\n  request_domain: https://m.waitui.com, https://api.mxqe.com\n```\n\n## Why\n\nThe platform splits a list at `,` and nowhere else: it would take both domains for one, malformed. White space beside a\ncomma is harmless and is dropped. Both domains are judged by the other rules as well.\n\n## Fix\n\nPut a `,` between the two, or write each domain as an entry of its own.\n\n## Source\n\n多个时用,分割, and errno 470014, in the platform's document\n[修改服务器地址](https://smartprogram.baidu.com/docs/develop/third/address/) (设置小程序服务器域名, 设置小程序业务域名; an edition before April 2020).\n\n## Settings\n\n```yaml\nrules:\n  list-separator: off   # or error, warning, info\n```\n\nIt foresees an errno: turned off, it lets the platform refuse the call, which may cost one of the limited\nmodifications. [`errno-rule-off`](errno-rule-off.md) therefore warns.\n",
  "localhost": "# `localhost`\n\n`localhost`, or a name below it.\n\n| | |\n|---|---|\n| Foresees | no errno |\n| Default severity | warning |\n| Judges | the app's lists, the registered lists |\n| Fixed by | hand |\n\n## Wrong\n\n```yaml\nregistered:\n  request_domain: [localhost]\ndomains:\n  request_domain: [https://localhost]\n```\n\n## Right\n\n```yaml\nregistered:\n  request_domain: [waitui.com]\ndomains:\n  request_domain: [https://m.waitui.com]\n```\n\n## Why\n\nThe console forbids it, and on a phone it is the phone. It was left from a developer's machine.\n\n## Fix\n\nRemove the entry, or name the server that it stood for.\n\n## Source\n\nThe platform's [network rules](https://smartprogram.baidu.com/docs/develop/api/net/net_rule/) (April 2020); RFC 6761, 6.3, for the names below it.\n\n## Settings\n\n```yaml\nrules:\n  localhost: off   # or error, warning, info\n```\n\nTurned off, it is sent like any domain, and takes one of the limited places.\n",
  "max-domains": "# `max-domains`\n\nMore domains in one type than the limit: 20, or the setting.\n\n| | |\n|---|---|\n| Foresees | no errno |\n| Default severity | warning |\n| Judges | the app's lists |\n| Fixed by | hand |\n\n## Wrong\n\n```yaml\nregistered:\n  request_domain: [waitui.com]\ndomains:\n  request_domain: [https://a.waitui.com, https://b.waitui.com, https://c.waitui.com]\nrules:\n  max-domains: [warning, { limit: 2 }]\n```\n\n## Right\n\n```yaml\nregistered:\n  request_domain: [waitui.com]\ndomains:\n  request_domain: [https://a.waitui.com, https://b.waitui.com]\nrules:\n  max-domains: [warning, { limit: 2 }]\n```\n\n## Why\n\nThe platform keeps a limited number of domains a type. The figure is of 2020 and may have been raised, so it is a setting.\nDuplicates and empty entries do not count.\n\nWhere wildcards would bring the list below the limit, they are named: `https://*.waitui.com` stands for both `https://a.waitui.com` and\n`https://b.waitui.com`, though not for `https://waitui.com`. The parent with the most subdomains comes first, and only as many are named\nas it takes. Whether the platform accepts them is not documented: see `allow_wildcard` of [`domain-format`](domain-format.md#settings). The\nother way is to raise the limit.\n\nThe platform's own registered lists have limits, too (50045, 50046), which nobody has published; this rule does not judge them. There\na parent needs no wildcard: it covers its subdomains.\n\n## Fix\n\nRemove what no code calls any more, serve several things from one host, or raise `limit` where your platform allows more.\n\n## Source\n\nThe platform's [network rules](https://smartprogram.baidu.com/docs/develop/api/net/net_rule/) (April 2020): at most 20 a type.\n\n## Settings\n\n```yaml\nrules:\n  max-domains: [warning, { limit: 30 }]   # or error, info; or: max-domains: off\n```\n\nTurned off, the platform alone counts, after the call was made.\n",
  "port": "# `port`\n\nA port.\n\n| | |\n|---|---|\n| Foresees | no errno |\n| Default severity | warning |\n| Judges | the app's lists, the registered lists |\n| Fixed by | hand |\n\n## Wrong\n\n```yaml\nregistered:\n  request_domain: [heiguang.com]\ndomains:\n  request_domain: [https://rap.heiguang.com:38080]\n```\n\n## Right\n\n```yaml\nregistered:\n  request_domain: [heiguang.com]\ndomains:\n  request_domain: [https://rap.heiguang.com]\n```\n\n## Why\n\nThe console forbids ports. The default port of the protocol is only another spelling ([`canonical-form`](canonical-form.md)); what is\nno port (`:0`, `:65536`, `:x`) is [`domain-format`](domain-format.md). The same host with another port is another domain.\n\n## Fix\n\nServe it on the default port (a reverse proxy will do), and drop the port.\n\n## Source\n\nThe platform's [network rules](https://smartprogram.baidu.com/docs/develop/api/net/net_rule/) (April 2020).\n\n## Settings\n\n```yaml\nrules:\n  port: off   # or error, warning, info\n```\n\nTurned off, the port is sent as it stands; that it does not work is then seen in the app.\n",
  "protocol-mismatch": "# `protocol-mismatch`\n\nThe registered domain that covers an entry was registered with another protocol.\n\n| | |\n|---|---|\n| Foresees | no errno |\n| Default severity | warning |\n| Judges | the app's lists |\n| Fixed by | hand |\n\n## Wrong\n\n```yaml\nregistered:\n  socket_domain: [https://waitui.com]\ndomains:\n  socket_domain: [wss://m.waitui.com]\n```\n\n## Right\n\n```yaml\nregistered:\n  socket_domain: [wss://waitui.com]\ndomains:\n  socket_domain: [wss://m.waitui.com]\n```\n\n## Why\n\nThe platform's documents show registered domains with and without a protocol and do not say whether it limits the app's domain. We\nread that it does not; a difference is still worth a look. Any covering entry with the same protocol, or without one, settles it. Of several that cover, the nearest is named.\n\n## Fix\n\nUse the protocol of the registered domain, or register it with the protocol of the type.\n\n## Source\n\nThe examples and the prose of the platform's document\n[修改服务器地址](https://smartprogram.baidu.com/docs/develop/third/address/) (设置小程序服务器域名, 设置小程序业务域名; an edition before April 2020): 登记的服务器域名如为baidu.com. Our reading of a silent document.\n\n## Settings\n\n```yaml\nrules:\n  protocol-mismatch: off   # or error, warning, info\n```\n\nTurned off, nobody compares the protocols. By our reading the platform does not, either.\n",
  "public-suffix": "# `public-suffix`\n\nA public suffix stands where a domain should: `com.cn`, `github.io`. In an app's list also a suffix that nobody knows (`.con`).\n\n| | |\n|---|---|\n| Foresees | no errno |\n| Default severity | error |\n| Judges | the app's lists, the registered lists |\n| Fixed by | hand |\n\n## Wrong\n\n```yaml\nregistered:\n  request_domain: [com.cn]\ndomains:\n  request_domain: [https://api.waitui.com.cn]\n```\n\n## Right\n\n```yaml\nregistered:\n  request_domain: [waitui.com.cn]\ndomains:\n  request_domain: [https://api.waitui.com.cn]\n```\n\n## Why\n\nA registered public suffix covers the domains of strangers: whoever owns any name below it could be given to your apps. In an app's\nlist an ICANN suffix or an unknown one is a typing error. A private suffix there is a warning, for it can be a real host\n(`s3.cn-north-1.amazonaws.com.cn`). Addresses and `localhost` have rules of their own.\n\nFound in the snapshot, it is what the platform really has: a warning, for no edit of the file would help. Take it off with `registered apply` ([the guide](../registered.md)).\n\n## Fix\n\nName the domain in front of the suffix (`waitui.com.cn`, not `com.cn`), or correct the ending that nobody has.\n\n## Source\n\nThe [public suffix list](https://publicsuffix.org), ICANN and private section, as `tldts` brings it.\n\n## Settings\n\n```yaml\nrules:\n  public-suffix: off   # or error, warning, info\n```\n\nTurned off, apps may be given domains of strangers, and a misspelt ending is sent.\n",
  "redundant-registration": "# `redundant-registration`\n\nA registered domain that another registered domain of the same type covers.\n\n| | |\n|---|---|\n| Foresees | no errno |\n| Default severity | info |\n| Judges | the registered lists |\n| Fixed by | hand |\n\n## Wrong\n\n```yaml\nregistered:\n  request_domain: [waitui.com, m.waitui.com]\ndomains:\n  request_domain: [https://m.waitui.com]\n```\n\n## Right\n\n```yaml\nregistered:\n  request_domain: [waitui.com]\ndomains:\n  request_domain: [https://m.waitui.com]\n```\n\n## Why\n\nThe wider entry covers every subdomain, at any depth: the narrower one says nothing, and counts against the platform's limits (50045,\n50046). Where only the narrower one is meant, the wider one is too much. Types are judged apart. In a snapshot it tells what could be\ntaken off the platform.\n\n## Fix\n\nLeave the narrower entry out, or the wider one where only the narrower is meant.\n\n## Source\n\n支持配置子域名 in the platform's document\n[修改服务器地址](https://smartprogram.baidu.com/docs/develop/third/address/) (设置小程序服务器域名, 设置小程序业务域名; an edition before April 2020).\n\n## Settings\n\n```yaml\nrules:\n  redundant-registration: off   # or error, warning, info\n```\n\nTurned off, it costs nothing but the places that the platform counts.\n",
  "registered-domain": "# `registered-domain`\n\nA domain that no registered domain of the same type covers. The nearest registered ones are named.\n\n| | |\n|---|---|\n| Foresees | errno 470016 |\n| Default severity | error |\n| Judges | the app's lists |\n| Fixed by | hand |\n\n## Wrong\n\n```yaml\nregistered:\n  request_domain: [waitui.com, api.xsslyjt.com]\ndomains:\n  request_domain: [https://badwaitui.com, https://www.xsslyjt.com]\n```\n\n## Right\n\n```yaml\nregistered:\n  request_domain: [waitui.com, xsslyjt.com]\ndomains:\n  request_domain: [https://m.waitui.com, https://www.xsslyjt.com]\n```\n\n## Why\n\nAn app may only be given a domain that the third-party platform has registered, or a subdomain of one, at any depth.\n`waitui.com` covers `m.waitui.com` and `a.b.waitui.com`, never `badwaitui.com` nor `waitui.com.evil.net`. Hosts are compared in\nlower case, in ASCII form (`xn--…`) and without the trailing dot. A registered domain of one type says nothing about another type;\nits protocol and port do not limit the app's domain (see [`protocol-mismatch`](protocol-mismatch.md)).\n\nWhat is judged against is the snapshot where the config names one, else the lists in it; `--registered-from` chooses\n([the guide](../registered.md#what-is-judged-against)).\n\nIt suggests, the first that there is:\n\n| it finds | it says |\n|---|---|\n| registered domains of the same registrable domain (`api.xsslyjt.com` for `www.xsslyjt.com`) | the three nearest by spelling; a subdomain of one would do |\n| registered domains that are spelled almost alike: one letter more, less, other or swapped, or a `-`; in names of eight letters and more two of them, the first letter apart | did you mean, the nearest first |\n| the host is registered for another type | for which |\n\nAnd how it gets registered: the domain itself beside registered siblings, else its registrable domain, which would cover every\nsibling still to come. Where the config's list is judged, the line to add to it (`- xsslyjt.com`). Where a snapshot or the platform is: the\nline and `registered apply`; only that, where the line is there already; and where the config has no list of this type (a line would be\nthe whole list, and the rest be deleted) the command that only adds. Nothing to add is said for what cannot be registered: an address, `localhost`, a public suffix,\nan ending that nobody has.\n\nA type without a registered list cannot be judged: [`registered-domains-unknown`](registered-domains-unknown.md) says so. A type with an\nempty registered list covers nothing. A malformed entry is only called malformed, and a malformed registered domain covers nothing.\n\n## Fix\n\nCorrect the spelling, use a domain that is registered, or register it first: the message names the line or the command.\n\n## Source\n\nErrno 470016 (请求保存的域名不是第三方平台中已设置的小程序域名或子域名) in the platform's document\n[修改服务器地址](https://smartprogram.baidu.com/docs/develop/third/address/) (设置小程序服务器域名, 设置小程序业务域名; an edition before April 2020). That types are judged apart is our reading of it.\n\n## Settings\n\n```yaml\nrules:\n  registered-domain: off   # or error, warning, info\n```\n\nIt foresees an errno: turned off, it lets the platform refuse the call, which may cost one of the limited\nmodifications. [`errno-rule-off`](errno-rule-off.md) therefore warns.\n",
  "registered-domains-unknown": "# `registered-domains-unknown`\n\nA type has domains, but no registered list to judge them by.\n\n| | |\n|---|---|\n| Foresees | no errno |\n| Default severity | warning |\n| Judges | the app's lists |\n| Fixed by | hand |\n\n## Wrong\n\n```yaml\nregistered:\n  request_domain: [waitui.com]\ndomains:\n  request_domain: [https://m.waitui.com]\n  web_view_domain: [https://www.xsslyjt.com]\n```\n\n## Right\n\n```yaml\nregistered:\n  request_domain: [waitui.com]\n  web_view_domain: [xsslyjt.com]\ndomains:\n  request_domain: [https://m.waitui.com]\n  web_view_domain: [https://www.xsslyjt.com]\n```\n\n## Why\n\nWithout the list [`registered-domain`](registered-domain.md) cannot foresee errno 470016, and silence would look like a pass. It is said once for\neach type, or once for all where there is no registered list at all. An empty list is known: it says that nothing is registered.\nA snapshot lacks a type that was not pulled (`registered pull --endpoint modifydomain`): that type is unknown, too, and a list of the\nconfig does not stand in for it.\n\n## Fix\n\nList the type under `registered`, or pull every type: `swan-domains registered pull`.\n\n## Source\n\nErrno 470016 in the platform's document\n[修改服务器地址](https://smartprogram.baidu.com/docs/develop/third/address/) (设置小程序服务器域名, 设置小程序业务域名; an edition before April 2020), which needs both lists.\n\n## Settings\n\n```yaml\nrules:\n  registered-domains-unknown: off   # or error, warning, info\n```\n\nTurned off, a type that nobody judged looks like one that passed.\n",
  "reserved-domain": "# `reserved-domain`\n\n`openapi.baidu.com`, the address of the platform itself.\n\n| | |\n|---|---|\n| Foresees | no errno |\n| Default severity | error |\n| Judges | the app's lists |\n| Fixed by | hand |\n\n## Wrong\n\n```yaml\nregistered:\n  request_domain: [baidu.com]\ndomains:\n  request_domain: [https://openapi.baidu.com]\n```\n\n## Right\n\n```yaml\nregistered:\n  request_domain: [waitui.com]\ndomains:\n  request_domain: [https://m.waitui.com]\n```\n\n## Why\n\nA smart program that calls the open API itself would have to carry the platform's secrets. Call it from your server.\n\n## Fix\n\nRemove it, and let your own server make the call.\n\n## Source\n\nThe platform's [network rules](https://smartprogram.baidu.com/docs/develop/api/net/net_rule/) (April 2020).\n\n## Settings\n\n```yaml\nrules:\n  reserved-domain: off   # or error, warning, info\n```\n\nTurned off, it is sent, and the app that relies on it carries a secret.\n",
  "secure-protocol": "# `secure-protocol`\n\nA protocol that the console does not accept for this type: `http` anywhere, `wss` outside `socket_domain`, `https` in it.\n\n| | |\n|---|---|\n| Foresees | no errno |\n| Default severity | warning |\n| Judges | the app's lists |\n| Fixed by | `check --fix-unsafe` |\n\n## Wrong\n\n```yaml\nregistered:\n  web_view_domain: [qiao.baidu.com]\n  socket_domain: [waitui.com]\ndomains:\n  web_view_domain: [http://p.qiao.baidu.com]\n  socket_domain: [https://m.waitui.com]\n```\n\n## Right\n\n```yaml\nregistered:\n  web_view_domain: [qiao.baidu.com]\n  socket_domain: [waitui.com]\ndomains:\n  web_view_domain: [https://p.qiao.baidu.com]\n  socket_domain: [wss://m.waitui.com]\n```\n\n## Why\n\nThe API takes all three protocols in every list, and the official examples do so too; the console, and the phone, are stricter:\n`wss` for `socket_domain`, `https` for the four others. `http` can be read and changed on its way.\n\n## Fix\n\nWrite `https://`, or `wss://` in `socket_domain`, once the server speaks it.\n\n## Source\n\nThe platform's [network rules](https://smartprogram.baidu.com/docs/develop/api/net/net_rule/) (April 2020).\n\n## Settings\n\n```yaml\nrules:\n  secure-protocol: off   # or error, warning, info\n```\n\nTurned off, the platform may take it, and the request fails on the phone or can be read on its way.\n",
  "stale-snapshot": "# `stale-snapshot`\n\nThe snapshot of the registered lists was pulled longer ago than `max_age` days: 30, or the setting.\n\n| | |\n|---|---|\n| Foresees | no errno |\n| Default severity | warning |\n| Judges | the snapshot (`registered: { snapshot: … }`) |\n| Fixed by | hand |\n\n## Wrong\n\nChecked on 2026-03-05, 60 days after the pull:\n\n```yaml\nregistered: { snapshot: registered-domains.json }\ndomains:\n  request_domain: [https://m.waitui.com]\n```\n\n```json\n{\n  \"schema\": \"swan-domains/registered/1\",\n  \"address\": \"https://openapi.baidu.com\",\n  \"pulled_at\": \"2026-01-04T08:00:00Z\",\n  \"checksum\": \"822a9d3524a126fa93763625deed044e096db1431cee2d9b1eb020562e640d5d\",\n  \"request_domain\": [\n    \"waitui.com\"\n  ]\n}\n```\n\n## Right\n\nPulled again, and checked on 2026-03-05:\n\n```yaml\nregistered: { snapshot: registered-domains.json }\ndomains:\n  request_domain: [https://m.waitui.com]\n```\n\n```json\n{\n  \"schema\": \"swan-domains/registered/1\",\n  \"address\": \"https://openapi.baidu.com\",\n  \"pulled_at\": \"2026-03-05T08:00:00Z\",\n  \"checksum\": \"3353be4171dc2bd803f4cf55a3c7a90d6a4280c122831a703b6ff2e049bcb004\",\n  \"request_domain\": [\n    \"waitui.com\"\n  ]\n}\n```\n\n## Why\n\nA check against the snapshot is only as good as the snapshot. A domain that was registered since is called unregistered; one that was\ntaken off passes, and the platform answers 470016. `swan-domains registered pull` renews the time where the lists changed, or where half of\n`max_age` has passed: pulled regularly, a snapshot never grows old, and repeated pulls make no diff. See [the guide](../registered.md).\n\n## Fix\n\nPull again with `swan-domains registered pull`, and commit the file.\n\n## Source\n\nA rule of this tool. The 30 days are a guess: registering a domain takes days (its ICP filing), so the lists change slowly.\n\n## Settings\n\n```yaml\nrules:\n  stale-snapshot: [warning, { max_age: 14 }]   # days; or error, info; or: stale-snapshot: off\n```\n\nTurned off, a snapshot is believed however old it is.\n",
  "suppression": "# `suppression`\n\nA suppression has no reason, is out of date, is not used, or means what the platform would refuse.\n\n| | |\n|---|---|\n| Foresees | no errno |\n| Default severity | warning |\n| Judges | `ignore`, and the comments `# swan-domains-ignore` |\n| Fixed by | hand |\n\n## Wrong\n\n```yaml\nregistered:\n  request_domain: [waitui.com]\ndomains:\n  request_domain:\n    - https://m.waitui.com # swan-domains-ignore secure-protocol: they have no TLS yet\n```\n\n## Right\n\n```yaml\nregistered:\n  request_domain: [waitui.com]\ndomains:\n  request_domain:\n    - https://m.waitui.com\n    - http://old.waitui.com # swan-domains-ignore secure-protocol: they have no TLS yet, until 2099-12-31\n```\n\n## Why\n\nA suppression outlives what it was made for, and then hides the next mistake. So it says why, may say until when, and is\ntold of when it is idle:\n\n| | it then | told as |\n|---|---|---|\n| it has no reason | does not work | error |\n| its last day is over (UTC) | does not work | warning |\n| it means nothing that is found: the entry is gone, mended or another one, its rule is off | | warning |\n| it means an error that foresees an errno | does not work: the platform would refuse the whole call | warning |\n\nThe first one's severity is `error` by itself; a setting of this rule holds for all four. One that meets nothing is told\nonly by `check`, `plan` and `apply` of everything that is declared: whoever chooses apps (`--app`, `--shard`), or gives\nlists, looks at a part. How a suppression is written: [contracts](../contracts.md#suppressions).\n\n## Fix\n\nGive the reason, mend the entry, or name a later day; remove it where it is no longer needed.\n\n## Source\n\nA rule of this tool. That what the platform refuses cannot be suppressed is the promise that an error with an errno is\nnever sent; a rule that is wrong about your platform is set below `error`, for all to see\n([`errno-rule-off`](errno-rule-off.md)).\n\n## Settings\n\n```yaml\nrules:\n  suppression: error   # or warning, info; or: suppression: off\n```\n\nTurned off, suppressions work or do not as before, and nobody is told which have outlived their reason.\n",
  "undeclared-domain": "# `undeclared-domain`\n\nThe program's code calls a domain that its list does not have.\n\n| | |\n|---|---|\n| Foresees | no errno |\n| Default severity | error |\n| Judges | what the code calls (`scan`) |\n| Fixed by | hand |\n\n## Wrong\n\n```yaml\ndomains:\n  request_domain: [https://api.example.com]\n```\n\n```js\nconst HOST = 'https://api2.example.com';\nswan.request({ url: HOST + '/v1/user' });\nswan.request({ url: 'https://api.example.com/v1/order' });\n```\n\n## Right\n\n```yaml\ndomains:\n  request_domain: [https://api.example.com]\n```\n\n```js\nconst HOST = 'https://api.example.com';\nswan.request({ url: HOST + '/v1/user' });\n```\n\n## Why\n\nThe app reaches the domains of its lists only, and each list serves its own calls: `swan.request` needs `request_domain`,\n`swan.connectSocket` `socket_domain`, `swan.uploadFile` and `swan.downloadFile` theirs, `<web-view>` `web_view_domain`. Protocol, host\nand port must be the same. Every branch counts: where one of two hosts is called, both must be declared. The place is where\nthe host is written; the message says where it is called.\n\n## Fix\n\nAdd the domain to the list (`swan-domains scan --write` does), call one that is declared, or say above the line why it is meant:\n`// swan-domains-ignore-next-line REASON`. [How the code is read](../scan.md).\n\n## Source\n\nThe platform's [network rules](https://smartprogram.baidu.com/docs/develop/api/net/net_rule/) (April 2020).\n\n## Settings\n\n```yaml\nrules:\n  undeclared-domain: off   # or error, warning, info\n```\n\nTurned off, a call that the app refuses is seen by its users first.\n",
  "unread-source": "# `unread-source`\n\nA source file that could not be read.\n\n| | |\n|---|---|\n| Foresees | no errno |\n| Default severity | warning |\n| Judges | the program's source (`scan`) |\n| Fixed by | hand |\n\n## Wrong\n\n```yaml\ndomains: {}\n```\n\n```js\nconst host = ;\n```\n\n## Right\n\n```yaml\ndomains: {}\n```\n\n```js\nconst host = '';\n```\n\n## Why\n\nWhat stands in such a file is not judged. It does not parse, is larger than 2 MiB, nests too deeply, or may not be read.\n\n## Fix\n\nMend it, or leave it out: `--exclude`, or `scan: { ignore: […] }` in the config.\n\n## Source\n\nA rule of this tool.\n\n## Settings\n\n```yaml\nrules:\n  unread-source: off   # or error, warning, info\n```\n\nTurned off, calls in such a file are passed over silently.\n",
  "unresolved-url": "# `unresolved-url`\n\nA call whose domain cannot be known from the code.\n\n| | |\n|---|---|\n| Foresees | no errno |\n| Default severity | warning |\n| Judges | what the code calls (`scan`) |\n| Fixed by | hand |\n\n## Wrong\n\n```yaml\ndomains: {}\n```\n\n```js\nswan.request({ url: swan.getStorageSync('host') + '/v1/user' });\n```\n\n## Right\n\n```yaml\ndomains:\n  request_domain: [https://api.example.com]\n```\n\n```js\nconst HOSTS = { a: 'https://api.example.com' };\nswan.request({ url: HOSTS[swan.getStorageSync('line')] + '/v1/user' });\n```\n\n## Why\n\nA URL that comes from storage, an answer, a setting or a package is known when the program runs, not before. It is neither guessed\nnor passed over: somebody has to see to it that its domains are declared.\n\n## Fix\n\nDeclare the domains, and say so above the line: `// swan-domains-ignore-next-line REASON`. Or write them into the code: a table from\nwhich one is chosen is read, and all of it counts. [How the code is read](../scan.md).\n\n## Source\n\nA rule of this tool.\n\n## Settings\n\n```yaml\nrules:\n  unresolved-url: off   # or error, warning, info\n```\n\nTurned off, nobody knows that there are calls that were not judged.\n",
  "unused-domain": "# `unused-domain`\n\nA declared domain that nothing in the code calls.\n\n| | |\n|---|---|\n| Foresees | no errno |\n| Default severity | info |\n| Judges | the app's lists, beside what the code calls (`scan`) |\n| Fixed by | hand |\n\n## Wrong\n\n```yaml\ndomains:\n  request_domain: [https://api.example.com, https://old.example.com]\n```\n\n```js\nswan.request({ url: 'https://api.example.com/v1/user' });\n```\n\n## Right\n\n```yaml\ndomains:\n  request_domain: [https://api.example.com]\n```\n\n```js\nswan.request({ url: 'https://api.example.com/v1/user' });\n```\n\n## Why\n\nA type takes 20 domains, and each must be registered first: one that nothing calls takes the place of another. But what cannot be\nresolved may be it ([`unresolved-url`](unresolved-url.md)), and so may what an older version of the program, still in use, calls.\n\n## Fix\n\nRemove it once no version that is in use calls it.\n\n## Source\n\nA rule of this tool.\n\n## Settings\n\n```yaml\nrules:\n  unused-domain: off   # or error, warning, info\n```\n\nTurned off, lists only ever grow.\n",
  "verification-file": "# `verification-file`\n\nA business domain that is about to be registered does not serve the platform's verification file (校验文件).\n\n| | |\n|---|---|\n| Foresees | errno 50041 |\n| Default severity | warning |\n| Judges | the registered lists: what `registered plan` and `registered apply` would add to `web_view_domain` |\n| Fixed by | hand |\n\n## Wrong\n\n```yaml\nregistered:\n  web_view_domain: [xsslyjt.com, mxqe.com]\ndomains:\n  web_view_domain: [https://www.xsslyjt.com]\n```\n\n```sh\n# the platform has xsslyjt.com; https://mxqe.com/bd_mapp_domaincer.txt is answered with HTTP 404\nswan-domains registered plan\n```\n\n## Right\n\n```yaml\nregistered:\n  web_view_domain: [xsslyjt.com, mxqe.com]\ndomains:\n  web_view_domain: [https://www.xsslyjt.com]\n```\n\n```sh\n# the platform has xsslyjt.com; https://mxqe.com/bd_mapp_domaincer.txt is answered with HTTP 200, and it is the file\nswan-domains registered plan\n```\n\n## Why\n\nThe platform looks for `https://DOMAIN/bd_mapp_domaincer.txt` before it registers a business domain, and refuses the whole call where one\nis missing. So each domain that is new is asked beforehand, as `swan-domains registered verify` does: over https, with a valid\ncertificate, status 200, no redirect, exactly the 32 bytes. What is registered already is not asked. It is a warning, and the call is\nsent: the platform asks from elsewhere, and may see what we do not. With `error` the call is kept back. `check` and `plan` never ask; they\nneed no network.\n\nWhere the file to compare with cannot be downloaded, nobody is asked, and stderr says so. See [the guide](../registered.md).\n\n## Fix\n\nDownload the file with `swan-domains registered verification-file`, put it at the root of the domain, and look for it\nwith `swan-domains registered verify`.\n\n## Source\n\nThe platform's page of its [registered domains](https://smartprogram.baidu.com/docs/develop/third/domain/) (April 2020) calls it 50041, the official\nJava SDK 50043; at the root of each business domain by the console's rules.\n\n## Settings\n\n```yaml\nrules:\n  verification-file: error   # or warning, info; or: verification-file: off\n```\n\nTurned off, it asks nobody. [`errno-rule-off`](errno-rule-off.md) says nothing of it: by default it stops nothing.\n"
 },
 "zh": {
  "README": "# 规则\n\n`check` 检查的内容；`verification-file` 只在 `registered apply` 之前检查。errno 是平台会返回的错误码：这样的错误一定会阻止发送修改。\n其余的是控制台禁止的，或几乎不可能是本意的。\n\n| 规则 | errno | 默认 | 检查 |\n|---|---|---|---|\n| [`domain-type-required`](domain-type-required.md) | 470013 | error | 修改时没有传递任何域名类型。 |\n| [`empty-domain`](empty-domain.md) | 470015 | error | 域名为空（`a,,b`、末尾的逗号、列表中的 `\"\"`），或必须发送列表时列表为空。 |\n| [`list-separator`](list-separator.md) | 470014 | error | 两个域名之间用了 `，` `、` `;` `；` 或空白，而不是英文逗号。 |\n| [`allowed-protocol`](allowed-protocol.md) | 470014 | error | 协议不是 `https`、`wss`、`http`，或者没有写协议、协议拼写有误。 |\n| [`domain-format`](domain-format.md) | 470014 | error | 除协议和主机名外还有其他内容：路径、查询参数、锚点、用户名，标签或长度不合规，国际化域名有误，端口号非法，或使用了通配符。 |\n| [`registered-domain`](registered-domain.md) | 470016 | error | 同一类型中没有任何登记的域名包含它。提示中会列出最接近的已登记域名。 |\n| [`domain-not-configured`](domain-not-configured.md) | 470017 | error | 要删除的域名，小程序没有设置过。提示中会列出几乎相同的已有域名。 |\n| [`registered-domains-unknown`](registered-domains-unknown.md) |  | warning | 某个类型有域名，但没有可以对照的登记列表。 |\n| [`protocol-mismatch`](protocol-mismatch.md) |  | warning | 包含该域名的登记使用了另一种协议。 |\n| [`public-suffix`](public-suffix.md) |  | error | 该写域名的地方写了公共后缀：`com.cn`、`github.io`。小程序的列表中还包括不存在的后缀（`.con`）。 |\n| [`reserved-domain`](reserved-domain.md) |  | error | `openapi.baidu.com`，平台自己的地址。 |\n| [`secure-protocol`](secure-protocol.md) |  | warning | 控制台在该类型中不接受的协议：任何类型中的 `http`，`socket_domain` 以外的 `wss`，`socket_domain` 中的 `https`。 |\n| [`ip-address`](ip-address.md) |  | warning | 用 IP 地址代替了域名。 |\n| [`port`](port.md) |  | warning | 写了端口。 |\n| [`localhost`](localhost.md) |  | warning | `localhost` 或其下的名称。 |\n| [`max-domains`](max-domains.md) |  | warning | 一个类型中的域名超过上限：20 个，或所设置的数量。 |\n| [`duplicate-domain`](duplicate-domain.md) |  | warning | 同一列表中有相同的域名，写法可以不同。 |\n| [`canonical-form`](canonical-form.md) |  | warning | 不是规范写法：大写字母、末尾的点、默认端口、末尾的斜杠、Unicode 写法。 |\n| [`redundant-registration`](redundant-registration.md) |  | info | 同一类型中另一项登记已经包含它。 |\n| [`stale-snapshot`](stale-snapshot.md) |  | warning | 登记域名的快照是 `max_age` 天以前拉取的：默认 30 天，可以设置。 |\n| [`edited-snapshot`](edited-snapshot.md) |  | warning | 登记域名的快照被手工修改：校验和与内容不符。 |\n| [`verification-file`](verification-file.md) | 50041 | warning | 即将登记的业务域名没有提供平台的校验文件。 |\n| [`undeclared-domain`](undeclared-domain.md) |  | error | 代码调用的域名不在小程序的列表中。 |\n| [`unused-domain`](unused-domain.md) |  | info | 声明了，但代码没有调用的域名。 |\n| [`unresolved-url`](unresolved-url.md) |  | warning | 无法从代码确定域名的调用。 |\n| [`unread-source`](unread-source.md) |  | warning | 无法读取的源码文件。 |\n| [`ignore-comment`](ignore-comment.md) |  | error | 忽略注释没有写原因，或没有对应的调用。 |\n| [`errno-rule-off`](errno-rule-off.md) |  | warning | 能预见 errno 的规则被关闭，或级别低于 `error`。 |\n| [`suppression`](suppression.md) |  | warning | 忽略项没有写原因（此时为 error）、已到期、没有用到，或所指的问题会被平台拒绝。 |\n\n## 设置\n\n```yaml\npreset: strict                # 警告也算错误；默认为 `platform`\nrules:\n  secure-protocol: error      # error、warning、info 或 off\n  max-domains: [warning, { limit: 30 }]\n  domain-format: [error, { allow_wildcard: true }]\n```\n\n某个域名的某个问题可以在旁边注明原因后忽略：\n\n```yaml\ndomains:\n  request_domain:\n    - http://old.example.com # swan-domains-ignore secure-protocol: 对方尚不支持 TLS, until 2027-01-31\n```\n\n没有注释的配置可写在 `ignore` 下，见[接口约定](../../contracts.md#suppressions)。平台会拒绝的问题不能忽略。\n\n规则自己的设置优先于 `preset`。在终端中可用 `swan-domains explain <规则>` 查看说明页，用 `swan-domains explain <errno>` 查看[平台的错误码](../errnos.md)中的相应一节。\n",
  "allowed-protocol": "# `allowed-protocol`\n\n协议不是 `https`、`wss`、`http`，或者没有写协议、协议拼写有误。\n\n| | |\n|---|---|\n| 可预见 | errno 470014 |\n| 默认级别 | error |\n| 检查对象 | 小程序的列表、登记的列表（登记的域名可以不带协议） |\n| 修复方式 | `check --fix-unsafe`：协议缺失或写错时，改为该类型应用的协议 |\n\n## 错误示例\n\n```yaml\nregistered:\n  request_domain: [waitui.com, mxqe.com]\ndomains:\n  request_domain: [ftp://m.waitui.com, api.mxqe.com, https//m.waitui.com]\n```\n\n## 正确示例\n\n```yaml\nregistered:\n  request_domain: [waitui.com, mxqe.com]\ndomains:\n  request_domain: [https://m.waitui.com, https://api.mxqe.com]\n```\n\n## 原因\n\n每一项都由协议和主机名组成。某个类型应使用哪种协议是另一个问题，见 [`secure-protocol`](secure-protocol.md)。已报告此问题的域名，不会再报告未登记。\n\n## 修复\n\n写上该类型的协议：`https://`；`socket_domain` 为 `wss://`。\n\n## 来源\n\n[修改服务器地址](https://smartprogram.baidu.com/docs/develop/third/address/)（设置小程序服务器域名、设置小程序业务域名；2020 年 4 月之前的版本）中的 errno 470014（域名格式非法，请检查格式，协议目前只支持http:// https:// wss://）。\n\n## 设置\n\n```yaml\nrules:\n  allowed-protocol: off   # 或 error、warning、info\n```\n\n它能预见 errno：关闭后，平台会拒绝调用，并可能消耗一次有限的修改次数，因此 [`errno-rule-off`](errno-rule-off.md) 会提示。\n",
  "canonical-form": "# `canonical-form`\n\n不是规范写法：大写字母、末尾的点、默认端口、末尾的斜杠、Unicode 写法。\n\n| | |\n|---|---|\n| 可预见 | 无 |\n| 默认级别 | warning |\n| 检查对象 | 小程序的列表、登记的列表 |\n| 修复方式 | `check --fix` |\n\n## 错误示例\n\n```yaml\nregistered:\n  request_domain: [086soft.cn]\n  web_view_domain: [fjzttc.com]\ndomains:\n  request_domain: [https://BDapp.086soft.cn]\n  web_view_domain: [https://fjzttc.com/]\n```\n\n## 正确示例\n\n```yaml\nregistered:\n  request_domain: [086soft.cn]\n  web_view_domain: [fjzttc.com]\ndomains:\n  request_domain: [https://bdapp.086soft.cn]\n  web_view_domain: [https://fjzttc.com]\n```\n\n## 原因\n\n一个域名只有一种写法，列表才能直接对照。添加时始终按规范写法发送，删除时按平台的写法发送。`registered pull` 写出的快照也是规范写法。国际化域名的规范写法是 ASCII 形式（`xn--…`）。\n\n## 修复\n\n按提示改写。域名没有变，平台上也就没有变化。\n\n## 来源\n\n本工具的规则；写法依据 RFC 3986 第 6.2.2、6.2.3 节和 UTS 46。\n\n## 设置\n\n```yaml\nrules:\n  canonical-form: off   # 或 error、warning、info\n```\n\n关闭后影响很小：比较和发送时用的仍是规范写法。\n",
  "domain-format": "# `domain-format`\n\n除协议和主机名外还有其他内容：路径、查询参数、锚点、用户名，标签或长度不合规，国际化域名有误，端口号非法，或使用了通配符。\n\n| | |\n|---|---|\n| 可预见 | errno 470014 |\n| 默认级别 | error |\n| 检查对象 | 小程序的列表、登记的列表（登记的域名可以不带协议） |\n| 修复方式 | `check --fix-unsafe`：去掉路径、查询、片段和用户信息；其余手动 |\n\n## 错误示例\n\n```yaml\nregistered:\n  request_domain: [waitui.com, xsslyjt.com, mxqe.com]\ndomains:\n  request_domain:\n    - https://m.waitui.com/api\n    - https://my_api.xsslyjt.com\n    - \"https://*.mxqe.com\"\n```\n\n## 正确示例\n\n```yaml\nregistered:\n  request_domain: [waitui.com, xsslyjt.com, mxqe.com]\ndomains:\n  request_domain:\n    - https://m.waitui.com\n    - https://my-api.xsslyjt.com\n    - https://api.mxqe.com\n```\n\n## 原因\n\n平台保存的是域名，不是网页地址。末尾单独的斜杠、末尾的点、大写字母、默认端口和中文（Unicode）写法不算错误，只是写法不同，见 [`canonical-form`](canonical-form.md)。标签按 RFC 1035 和 RFC 1123 检查（标签不超过 63 个字符，主机名不超过 253 个字符，首尾不能是连字符，不能有下划线），国际化域名按 UTS 46（non-transitional）检查。\n\n## 修复\n\n只保留协议和主机名，去掉其余部分。能够判断时，提示中会给出应有的写法。\n\n## 来源\n\n[修改服务器地址](https://smartprogram.baidu.com/docs/develop/third/address/)（设置小程序服务器域名、设置小程序业务域名；2020 年 4 月之前的版本）中的 errno 470014（域名格式非法，请检查格式）。\n\n## 设置\n\n```yaml\nrules:\n  domain-format: off   # 或 error、warning、info\n```\n\n它能预见 errno：关闭后，平台会拒绝调用，并可能消耗一次有限的修改次数，因此 [`errno-rule-off`](errno-rule-off.md) 会提示。\n\n平台是否接受通配符，文档没有说明；2020 年的[常见问题](https://smartprogram.baidu.com/docs/introduction/register_prepare/) 建议用通配符避免超过数量上限。确认可用时，可以允许小程序的域名以 `*.` 作为完整的第一级标签：\n\n```yaml\nrules:\n  domain-format: [error, { allow_wildcard: true }]\n```\n\n在登记的列表中仍是错误：登记的域名本来就包含其子域名。\n",
  "domain-not-configured": "# `domain-not-configured`\n\n要删除的域名，小程序没有设置过。提示中会列出几乎相同的已有域名。\n\n| | |\n|---|---|\n| 可预见 | errno 470017 |\n| 默认级别 | error |\n| 检查对象 | `delete` 给出的域名（已知小程序线上列表时） |\n| 修复方式 | 手动 |\n\n## 错误示例\n\n```sh\n# 小程序已有 https://m.waitui.com\nswan-domains delete --request-domain https://m.waitiu.com\n```\n\n## 正确示例\n\n```sh\n# 小程序已有 https://m.waitui.com\nswan-domains delete --request-domain https://m.waitui.com\n```\n\n## 原因\n\n不会发送，因为平台会拒绝整个调用。写法不同不算不同（`https://M.waitui.com/` 是同一个域名），协议和端口不同则是另一个域名：`http://m.waitui.com` 不是它。`apply` 和 `set` 只删除读到的域名，不会遇到此问题。\n\n## 修复\n\n按小程序已有的域名填写：`swan-domains get` 可以查看。\n\n## 来源\n\n[修改服务器地址](https://smartprogram.baidu.com/docs/develop/third/address/)（设置小程序服务器域名、设置小程序业务域名；2020 年 4 月之前的版本）中的 errno 470017（删除的域名在小程序中没有设置过）。\n\n## 设置\n\n```yaml\nrules:\n  domain-not-configured: off   # 或 error、warning、info\n```\n\n它能预见 errno：关闭后，平台会拒绝调用，并可能消耗一次有限的修改次数，因此 [`errno-rule-off`](errno-rule-off.md) 会提示。\n",
  "domain-type-required": "# `domain-type-required`\n\n修改时没有传递任何域名类型。\n\n| | |\n|---|---|\n| 可预见 | errno 470013 |\n| 默认级别 | error |\n| 检查对象 | 整份声明 |\n| 修复方式 | 手动 |\n\n## 错误示例\n\n```yaml\nregistered:\n  request_domain: [waitui.com]\n```\n\n## 正确示例\n\n```yaml\nregistered:\n  request_domain: [waitui.com]\ndomains:\n  request_domain: [https://m.waitui.com]\n```\n\n## 原因\n\n平台要求每次修改至少传递五个列表中的一个。没有写的类型不受管理，保持不变；一个列表都没有的配置，也就没有事情可做。空列表（`[]` 或 `\"\"`）也是列表：表示该类型最终应为空。\n\n## 修复\n\n在 `domains` 下至少声明一个类型，或用选项传入一个列表。\n\n## 来源\n\n[修改服务器地址](https://smartprogram.baidu.com/docs/develop/third/address/)（设置小程序服务器域名、设置小程序业务域名；2020 年 4 月之前的版本）中的 errno 470013（至少传递一个要被操作的服务域名类型）。\n\n## 设置\n\n```yaml\nrules:\n  domain-type-required: off   # 或 error、warning、info\n```\n\n它能预见 errno：关闭后，平台会拒绝调用，并可能消耗一次有限的修改次数，因此 [`errno-rule-off`](errno-rule-off.md) 会提示。\n",
  "duplicate-domain": "# `duplicate-domain`\n\n同一列表中有相同的域名，写法可以不同。\n\n| | |\n|---|---|\n| 可预见 | 无 |\n| 默认级别 | warning |\n| 检查对象 | 小程序的列表、登记的列表、要删除的域名 |\n| 修复方式 | `check --fix`，限同一列表内 |\n\n## 错误示例\n\n```yaml\nregistered:\n  request_domain: [hitokoto.cn]\ndomains:\n  request_domain: [https://v1.hitokoto.cn, https://v1.hitokoto.cn]\n```\n\n## 正确示例\n\n```yaml\nregistered:\n  request_domain: [hitokoto.cn]\ndomains:\n  request_domain: [https://v1.hitokoto.cn]\n```\n\n## 原因\n\n对平台没有影响，但其中一个很可能写错了。比较的是规范写法：大写字母、末尾的点、默认端口、末尾的斜杠和 Unicode 写法不算不同；协议和端口不同则不是同一个域名。登记的列表可以不带协议，其中 `waitui.com` 与 `https://waitui.com` 也不相同。\n\n## 修复\n\n删除其中一个；如果本意是另一个域名，请更正。\n\n## 来源\n\n本工具的规则。平台自己也会返回重复的域名：见[修改服务器地址](https://smartprogram.baidu.com/docs/develop/third/address/)（设置小程序服务器域名、设置小程序业务域名；2020 年 4 月之前的版本）的 `get` 示例。\n\n## 设置\n\n```yaml\nrules:\n  duplicate-domain: off   # 或 error、warning、info\n```\n\n关闭后，笔误不会被发现；但不会因此重复发送。\n",
  "edited-snapshot": "# `edited-snapshot`\n\n登记域名的快照被手工修改：校验和与内容不符。\n\n| | |\n|---|---|\n| 可预见 | 无 |\n| 默认级别 | warning |\n| 检查对象 | 快照（`registered: { snapshot: … }`） |\n| 修复方式 | 手动 |\n\n## 错误示例\n\n有人把 `mxqe.com` 写进了文件。在 2026-03-05 检查：\n\n```yaml\nregistered: { snapshot: registered-domains.json }\ndomains:\n  request_domain: [https://m.waitui.com, https://api.mxqe.com]\n```\n\n```json\n{\n  \"schema\": \"swan-domains/registered/1\",\n  \"address\": \"https://openapi.baidu.com\",\n  \"pulled_at\": \"2026-03-05T08:00:00Z\",\n  \"checksum\": \"3353be4171dc2bd803f4cf55a3c7a90d6a4280c122831a703b6ff2e049bcb004\",\n  \"request_domain\": [\n    \"mxqe.com\",\n    \"waitui.com\"\n  ]\n}\n```\n\n## 正确示例\n\n登记了 `mxqe.com`，并重新拉取了文件。在 2026-03-05 检查：\n\n```yaml\nregistered: { snapshot: registered-domains.json }\ndomains:\n  request_domain: [https://m.waitui.com, https://api.mxqe.com]\n```\n\n```json\n{\n  \"schema\": \"swan-domains/registered/1\",\n  \"address\": \"https://openapi.baidu.com\",\n  \"pulled_at\": \"2026-03-05T08:00:00Z\",\n  \"checksum\": \"38a14126070ec6b02b3a77d1dca61364091a490c297b3fc42674f38f17dcd003\",\n  \"request_domain\": [\n    \"mxqe.com\",\n    \"waitui.com\"\n  ]\n}\n```\n\n## 原因\n\n快照反映平台实际登记的域名。手工写进去的并没有登记：检查会通过，而平台返回 470016。应当登记的域名写在配置的 `registered` 下。校验和包含列表、时间和地址；它能发现手误和出错的合并，但挡不住连校验和一起改的人：请像评审代码一样评审该文件。见[说明](../../registered.md)。\n\n## 修复\n\n重新拉取：`swan-domains registered pull`。手工添加的域名应写在配置的 `registered` 下，再由 `swan-domains registered apply` 登记。\n\n## 来源\n\n本工具的规则。\n\n## 设置\n\n```yaml\nrules:\n  edited-snapshot: error   # 或 warning、info；或 edited-snapshot: off\n```\n\n关闭后，文件写什么就信什么，而平台可能返回 470016。\n",
  "empty-domain": "# `empty-domain`\n\n域名为空（`a,,b`、末尾的逗号、列表中的 `\"\"`），或必须发送列表时列表为空。\n\n| | |\n|---|---|\n| 可预见 | errno 470015 |\n| 默认级别 | error |\n| 检查对象 | 小程序的列表、登记的列表、要删除的域名 |\n| 修复方式 | `check --fix`，限仍有其他条目时 |\n\n## 错误示例\n\n```yaml\nregistered:\n  request_domain: [waitui.com, mxqe.com]\ndomains:\n  request_domain: https://m.waitui.com,,https://api.mxqe.com,\n```\n\n## 正确示例\n\n```yaml\nregistered:\n  request_domain: [waitui.com, mxqe.com]\ndomains:\n  request_domain: https://m.waitui.com,https://api.mxqe.com\n```\n\n## 原因\n\n域名为空，往往是变量没有设置，或某一行只删了一半。`add`、`set`、`delete` 遇到空列表时不会发送，因为平台会拒绝。配置中允许空列表：它表示“由本工具管理，且应为空”，`apply` 会删除线上已有的域名。\n\n## 修复\n\n删除空的域名。如果列表取自变量，请确认变量已设置。要清空某个类型，请声明 `[]` 并运行 `apply`。\n\n## 来源\n\n[修改服务器地址](https://smartprogram.baidu.com/docs/develop/third/address/)（设置小程序服务器域名、设置小程序业务域名；2020 年 4 月之前的版本）中的 errno 470015（被操作的域名不能为空）。\n\n## 设置\n\n```yaml\nrules:\n  empty-domain: off   # 或 error、warning、info\n```\n\n它能预见 errno：关闭后，平台会拒绝调用，并可能消耗一次有限的修改次数，因此 [`errno-rule-off`](errno-rule-off.md) 会提示。\n",
  "errno-rule-off": "# `errno-rule-off`\n\n能预见 errno 的规则被关闭，或级别低于 `error`。\n\n| | |\n|---|---|\n| 可预见 | 无 |\n| 默认级别 | warning |\n| 检查对象 | 设置 |\n| 修复方式 | 手动 |\n\n## 错误示例\n\n```yaml\nregistered:\n  request_domain: [waitui.com]\ndomains:\n  request_domain: [https://m.waitui.com]\nrules:\n  registered-domain: off\n```\n\n## 正确示例\n\n```yaml\nregistered:\n  request_domain: [waitui.com]\ndomains:\n  request_domain: [https://m.waitui.com]\nrules:\n  registered-domain: error\n```\n\n## 原因\n\n这样一来，错误会被发送，平台拒绝整个调用，还可能消耗一次有限的修改次数（470011、470012）。只有当规则与你所用的平台不符时才这样做，并保留此警告，或把它也关闭。\n\n## 修复\n\n删除该设置，或把该规则设为 `error`。\n\n## 来源\n\n本工具的规则；次数限制见[修改服务器地址](https://smartprogram.baidu.com/docs/develop/third/address/)（设置小程序服务器域名、设置小程序业务域名；2020 年 4 月之前的版本）中的 errno 470011 和 470012。\n\n## 设置\n\n```yaml\nrules:\n  errno-rule-off: off   # 或 error、warning、info\n```\n\n关闭后，少了哪一项保护就没有人知道了。\n",
  "ignore-comment": "# `ignore-comment`\n\n忽略注释没有写原因、已经过期，或没有对应的调用。\n\n| | |\n|---|---|\n| 可预见 | 无 |\n| 默认级别 | error |\n| 检查对象 | 小程序源码中的注释（`scan`） |\n| 修复方式 | 手动 |\n\n## 错误示例\n\n```yaml\ndomains:\n  request_domain: [https://api.example.com]\n```\n\n```js\n// swan-domains-ignore-next-line\nswan.request({ url: 'https://api.example.com/v1/user' });\n```\n\n## 正确示例\n\n```yaml\ndomains:\n  request_domain: [https://api.example.com]\n```\n\n```js\n// swan-domains-ignore-next-line declared by the partner who owns the app\nswan.request({ url: 'https://partner.example.com/v1/user' });\nswan.request({ url: 'https://api.example.com/v1/user' });\n```\n\n## 原因\n\n一年之后读到注释的人，要能判断它是否仍然成立。没有原因的注释不起作用，并算作错误；写了期限（`原因, until 2027-01-31`）但不是日期时也是如此。过期后注释不再起作用，算作警告；下一行没有可忽略的内容时也是警告。\n\n## 修复\n\n在同一行后面写明原因；调用已不存在时删除注释；到期后请声明该域名。\n\n## 来源\n\n本工具的规则。\n\n## 设置\n\n```yaml\nrules:\n  ignore-comment: off   # 或 error、warning、info\n```\n\n关闭后，没有原因的注释仍然不起作用。\n",
  "ip-address": "# `ip-address`\n\n用 IP 地址代替了域名。\n\n| | |\n|---|---|\n| 可预见 | 无 |\n| 默认级别 | warning |\n| 检查对象 | 小程序的列表、登记的列表 |\n| 修复方式 | 手动 |\n\n## 错误示例\n\n```yaml\nregistered:\n  request_domain: [192.168.0.171]\ndomains:\n  request_domain: [https://192.168.0.171]\n```\n\n## 正确示例\n\n```yaml\nregistered:\n  request_domain: [waitui.com]\ndomains:\n  request_domain: [https://m.waitui.com]\n```\n\n## 原因\n\n控制台不接受 IP 地址。发现的多半是开发者内网中遗留的地址。看起来像 IP 地址但不是的（`192.168.0.256`、`0x7f000001`），由 [`domain-format`](domain-format.md) 报告。\n\n## 修复\n\n给服务器配置已备案的域名，并声明该域名。\n\n## 来源\n\n平台文档“网络”部分的[使用注意事项](https://smartprogram.baidu.com/docs/develop/api/net/net_rule/)（2020 年 4 月）。\n\n## 设置\n\n```yaml\nrules:\n  ip-address: off   # 或 error、warning、info\n```\n\n关闭后，IP 地址会像域名一样发送，用不了要到小程序里才发现。\n",
  "list-separator": "# `list-separator`\n\n两个域名之间用了 `，` `、` `;` `；` 或空白，而不是英文逗号。\n\n| | |\n|---|---|\n| 可预见 | errno 470014 |\n| 默认级别 | error |\n| 检查对象 | 小程序的列表、登记的列表、要删除的域名 |\n| 修复方式 | `check --fix` |\n\n## 错误示例\n\n```yaml\nregistered:\n  request_domain: [waitui.com, mxqe.com]\ndomains:\n  request_domain: https://m.waitui.com；https://api.mxqe.com\n```\n\n## 正确示例\n\n```yaml\nregistered:\n  request_domain: [waitui.com, mxqe.com]\ndomains:\n  request_domain: https://m.waitui.com, https://api.mxqe.com\n```\n\n## 原因\n\n平台只按英文逗号 `,` 分割：用其他符号隔开的两个域名会被当成一个，格式非法。逗号两边的空白没有影响，会被去掉。隔开的两个域名仍会分别按其他规则检查。\n\n## 修复\n\n在两个域名之间写 `,`，或者每个域名单独写成一项。\n\n## 来源\n\n[修改服务器地址](https://smartprogram.baidu.com/docs/develop/third/address/)（设置小程序服务器域名、设置小程序业务域名；2020 年 4 月之前的版本）中的“多个时用,分割”和 errno 470014。\n\n## 设置\n\n```yaml\nrules:\n  list-separator: off   # 或 error、warning、info\n```\n\n它能预见 errno：关闭后，平台会拒绝调用，并可能消耗一次有限的修改次数，因此 [`errno-rule-off`](errno-rule-off.md) 会提示。\n",
  "localhost": "# `localhost`\n\n`localhost` 或其下的名称。\n\n| | |\n|---|---|\n| 可预见 | 无 |\n| 默认级别 | warning |\n| 检查对象 | 小程序的列表、登记的列表 |\n| 修复方式 | 手动 |\n\n## 错误示例\n\n```yaml\nregistered:\n  request_domain: [localhost]\ndomains:\n  request_domain: [https://localhost]\n```\n\n## 正确示例\n\n```yaml\nregistered:\n  request_domain: [waitui.com]\ndomains:\n  request_domain: [https://m.waitui.com]\n```\n\n## 原因\n\n控制台不接受它；在手机上它指的是手机自己。通常是开发时遗留的。\n\n## 修复\n\n删除它，或写出它所代替的服务器。\n\n## 来源\n\n平台文档“网络”部分的[使用注意事项](https://smartprogram.baidu.com/docs/develop/api/net/net_rule/)（2020 年 4 月）；其下的名称见 RFC 6761 第 6.3 节。\n\n## 设置\n\n```yaml\nrules:\n  localhost: off   # 或 error、warning、info\n```\n\n关闭后，它会像域名一样发送，并占用一个名额。\n",
  "max-domains": "# `max-domains`\n\n一个类型中的域名超过上限：20 个，或所设置的数量。\n\n| | |\n|---|---|\n| 可预见 | 无 |\n| 默认级别 | warning |\n| 检查对象 | 小程序的列表 |\n| 修复方式 | 手动 |\n\n## 错误示例\n\n```yaml\nregistered:\n  request_domain: [waitui.com]\ndomains:\n  request_domain: [https://a.waitui.com, https://b.waitui.com, https://c.waitui.com]\nrules:\n  max-domains: [warning, { limit: 2 }]\n```\n\n## 正确示例\n\n```yaml\nregistered:\n  request_domain: [waitui.com]\ndomains:\n  request_domain: [https://a.waitui.com, https://b.waitui.com]\nrules:\n  max-domains: [warning, { limit: 2 }]\n```\n\n## 原因\n\n平台每个类型能保存的域名数量有限。上限是 2020 年的数字，后来可能提高过，因此可以设置。重复的和空的不计算在内。\n\n如果用通配符可以降到上限以内，提示会给出：`https://*.waitui.com` 可以代替 `https://a.waitui.com` 和 `https://b.waitui.com`，但不能代替 `https://waitui.com`。子域名最多的排在最前，够用即止。平台是否接受通配符，文档没有说明，见 [`domain-format`](domain-format.md#设置) 的 `allow_wildcard`。另一个办法是提高上限。\n\n平台自己的登记列表也有上限（50045、50046），但没有公布数字，本规则不检查。登记列表不需要通配符：上级域名包含其子域名。\n\n## 修复\n\n删去代码中不再使用的域名，把多个服务放到同一主机名下，或在平台允许时提高 `limit`。\n\n## 来源\n\n平台文档“网络”部分的[使用注意事项](https://smartprogram.baidu.com/docs/develop/api/net/net_rule/)（2020 年 4 月）：每个类型最多 20 个。\n\n## 设置\n\n```yaml\nrules:\n  max-domains: [warning, { limit: 30 }]   # 或 error、info；或 max-domains: off\n```\n\n关闭后，只有平台计数，而且是在调用之后。\n",
  "port": "# `port`\n\n写了端口。\n\n| | |\n|---|---|\n| 可预见 | 无 |\n| 默认级别 | warning |\n| 检查对象 | 小程序的列表、登记的列表 |\n| 修复方式 | 手动 |\n\n## 错误示例\n\n```yaml\nregistered:\n  request_domain: [heiguang.com]\ndomains:\n  request_domain: [https://rap.heiguang.com:38080]\n```\n\n## 正确示例\n\n```yaml\nregistered:\n  request_domain: [heiguang.com]\ndomains:\n  request_domain: [https://rap.heiguang.com]\n```\n\n## 原因\n\n控制台不接受端口。协议的默认端口只是写法不同（[`canonical-form`](canonical-form.md)）；非法的端口（`:0`、`:65536`、`:x`）由 [`domain-format`](domain-format.md) 报告。主机名相同而端口不同，是另一个域名。\n\n## 修复\n\n改用默认端口提供服务（例如经由反向代理），并去掉端口。\n\n## 来源\n\n平台文档“网络”部分的[使用注意事项](https://smartprogram.baidu.com/docs/develop/api/net/net_rule/)（2020 年 4 月）。\n\n## 设置\n\n```yaml\nrules:\n  port: off   # 或 error、warning、info\n```\n\n关闭后，端口会原样发送，用不了要到小程序里才发现。\n",
  "protocol-mismatch": "# `protocol-mismatch`\n\n包含该域名的登记使用了另一种协议。\n\n| | |\n|---|---|\n| 可预见 | 无 |\n| 默认级别 | warning |\n| 检查对象 | 小程序的列表 |\n| 修复方式 | 手动 |\n\n## 错误示例\n\n```yaml\nregistered:\n  socket_domain: [https://waitui.com]\ndomains:\n  socket_domain: [wss://m.waitui.com]\n```\n\n## 正确示例\n\n```yaml\nregistered:\n  socket_domain: [wss://waitui.com]\ndomains:\n  socket_domain: [wss://m.waitui.com]\n```\n\n## 原因\n\n平台文档中登记的域名有的带协议，有的不带，也没有说明是否限制小程序的域名。我们理解为不限制，但协议不同仍值得确认。只要有一项包含它的登记协议相同或不带协议，就不提示。有多项登记包含它时，给出最接近的一项。\n\n## 修复\n\n改用登记时的协议，或以该类型的协议登记。\n\n## 来源\n\n[修改服务器地址](https://smartprogram.baidu.com/docs/develop/third/address/)（设置小程序服务器域名、设置小程序业务域名；2020 年 4 月之前的版本）的示例和正文：登记的服务器域名如为baidu.com。文档没有明说，这是我们的理解。\n\n## 设置\n\n```yaml\nrules:\n  protocol-mismatch: off   # 或 error、warning、info\n```\n\n关闭后不再比较协议。按我们的理解，平台也不比较。\n",
  "public-suffix": "# `public-suffix`\n\n该写域名的地方写了公共后缀：`com.cn`、`github.io`。小程序的列表中还包括不存在的后缀（`.con`）。\n\n| | |\n|---|---|\n| 可预见 | 无 |\n| 默认级别 | error |\n| 检查对象 | 小程序的列表、登记的列表 |\n| 修复方式 | 手动 |\n\n## 错误示例\n\n```yaml\nregistered:\n  request_domain: [com.cn]\ndomains:\n  request_domain: [https://api.waitui.com.cn]\n```\n\n## 正确示例\n\n```yaml\nregistered:\n  request_domain: [waitui.com.cn]\ndomains:\n  request_domain: [https://api.waitui.com.cn]\n```\n\n## 原因\n\n登记公共后缀会把他人的域名也包含进来：拥有其下任意域名的人，都可能被配置到你的小程序中。小程序的列表中出现 ICANN 后缀或不存在的后缀，一定是笔误。私有后缀只是警告，因为它可能是真实的主机名（`s3.cn-north-1.amazonaws.com.cn`）。IP 地址和 `localhost` 有各自的规则。\n\n在快照中发现时，说明平台确实登记了它：只是警告，因为改文件没有用。请用 `registered apply` 移除（[说明](../../registered.md)）。\n\n## 修复\n\n写出后缀前面的域名（`waitui.com.cn`，而不是 `com.cn`），或更正不存在的后缀。\n\n## 来源\n\n[公共后缀列表](https://publicsuffix.org)的 ICANN 与私有部分，由 `tldts` 提供。\n\n## 设置\n\n```yaml\nrules:\n  public-suffix: off   # 或 error、warning、info\n```\n\n关闭后，小程序可能被配置他人的域名，拼错的后缀也会发送。\n",
  "redundant-registration": "# `redundant-registration`\n\n同一类型中另一项登记已经包含它。\n\n| | |\n|---|---|\n| 可预见 | 无 |\n| 默认级别 | info |\n| 检查对象 | 登记的列表 |\n| 修复方式 | 手动 |\n\n## 错误示例\n\n```yaml\nregistered:\n  request_domain: [waitui.com, m.waitui.com]\ndomains:\n  request_domain: [https://m.waitui.com]\n```\n\n## 正确示例\n\n```yaml\nregistered:\n  request_domain: [waitui.com]\ndomains:\n  request_domain: [https://m.waitui.com]\n```\n\n## 原因\n\n范围大的登记包含所有子域名，不限层级：范围小的那一项没有作用，却占用平台的名额（50045、50046）。如果只想要范围小的，那么范围大的就是多余的。各类型分别检查。在快照中，它指出平台上可以移除哪些登记。\n\n## 修复\n\n去掉范围小的一项；如果只想要范围小的，就去掉范围大的。\n\n## 来源\n\n[修改服务器地址](https://smartprogram.baidu.com/docs/develop/third/address/)（设置小程序服务器域名、设置小程序业务域名；2020 年 4 月之前的版本）：支持配置子域名。\n\n## 设置\n\n```yaml\nrules:\n  redundant-registration: off   # 或 error、warning、info\n```\n\n关闭后没有影响，只是占用平台的名额。\n",
  "registered-domain": "# `registered-domain`\n\n同一类型中没有任何登记的域名包含它。提示中会列出最接近的已登记域名。\n\n| | |\n|---|---|\n| 可预见 | errno 470016 |\n| 默认级别 | error |\n| 检查对象 | 小程序的列表 |\n| 修复方式 | 手动 |\n\n## 错误示例\n\n```yaml\nregistered:\n  request_domain: [waitui.com, api.xsslyjt.com]\ndomains:\n  request_domain: [https://badwaitui.com, https://www.xsslyjt.com]\n```\n\n## 正确示例\n\n```yaml\nregistered:\n  request_domain: [waitui.com, xsslyjt.com]\ndomains:\n  request_domain: [https://m.waitui.com, https://www.xsslyjt.com]\n```\n\n## 原因\n\n只能把第三方平台登记过的域名或其子域名（不限层级）配置给小程序。登记了 `waitui.com`，就可以配置 `m.waitui.com` 和 `a.b.waitui.com`，但不能配置 `badwaitui.com` 或 `waitui.com.evil.net`。比较时主机名转为小写和 ASCII 形式（`xn--…`），去掉末尾的点。某一类型的登记与其他类型无关；登记时的协议和端口不限制小程序的域名（见 [`protocol-mismatch`](protocol-mismatch.md)）。\n\n配置中写了快照时以快照为准，否则以配置中的列表为准；可用 `--registered-from` 指定（[说明](../../registered.md#what-is-judged-against)）。\n\n提示按以下顺序取第一个成立的：\n\n| 发现 | 提示 |\n|---|---|\n| 有同一主域名下的登记（`www.xsslyjt.com` 对应 `api.xsslyjt.com`） | 拼写最接近的三个；它们的子域名都可以用 |\n| 有拼写几乎相同的登记：多、少、错一个字母，相邻字母颠倒，或差一个 `-`；八个字母以上的名称可差两处，首字母除外 | 是否想写它，最接近的在前 |\n| 该主机名登记在其他类型中 | 登记在哪个类型 |\n\n以及如何登记：已有同级域名登记时登记该域名本身，否则登记其主域名，以后的同级域名也就包含在内。以配置中的列表为准时，给出要加的那一行（`- xsslyjt.com`）；以快照或平台为准时，给出那一行和 `registered apply`；那一行已经写了，就只给出后者；配置中没有该类型的列表时（只写一行会变成完整列表，其余登记将被删除），给出只添加的命令。无法登记的不提示登记：IP 地址、`localhost`、公共后缀、不存在的后缀。\n\n没有登记列表的类型无法检查，会由 [`registered-domains-unknown`](registered-domains-unknown.md) 报告。登记列表为空的类型不包含任何域名。格式非法的域名只报告格式问题；格式非法的登记不包含任何域名。\n\n## 修复\n\n更正拼写，改用已登记的域名，或者先登记：提示中会给出要加的行或要运行的命令。\n\n## 来源\n\n[修改服务器地址](https://smartprogram.baidu.com/docs/develop/third/address/)（设置小程序服务器域名、设置小程序业务域名；2020 年 4 月之前的版本）中的 errno 470016（请求保存的域名不是第三方平台中已设置的小程序域名或子域名）。各类型分别检查，是我们对文档的理解。\n\n## 设置\n\n```yaml\nrules:\n  registered-domain: off   # 或 error、warning、info\n```\n\n它能预见 errno：关闭后，平台会拒绝调用，并可能消耗一次有限的修改次数，因此 [`errno-rule-off`](errno-rule-off.md) 会提示。\n",
  "registered-domains-unknown": "# `registered-domains-unknown`\n\n某个类型有域名，但没有可以对照的登记列表。\n\n| | |\n|---|---|\n| 可预见 | 无 |\n| 默认级别 | warning |\n| 检查对象 | 小程序的列表 |\n| 修复方式 | 手动 |\n\n## 错误示例\n\n```yaml\nregistered:\n  request_domain: [waitui.com]\ndomains:\n  request_domain: [https://m.waitui.com]\n  web_view_domain: [https://www.xsslyjt.com]\n```\n\n## 正确示例\n\n```yaml\nregistered:\n  request_domain: [waitui.com]\n  web_view_domain: [xsslyjt.com]\ndomains:\n  request_domain: [https://m.waitui.com]\n  web_view_domain: [https://www.xsslyjt.com]\n```\n\n## 原因\n\n没有登记列表，[`registered-domain`](registered-domain.md) 就无法预见 errno 470016；不提示则会被误认为通过。每个类型提示一次；完全没有登记列表时只提示一次。空列表算已知：表示没有登记任何域名。快照中缺少没有拉取的类型（`registered pull --endpoint modifydomain`）：该类型同样未知，不会用配置中的列表代替。\n\n## 修复\n\n在 `registered` 下列出该类型，或拉取所有类型：`swan-domains registered pull`。\n\n## 来源\n\n[修改服务器地址](https://smartprogram.baidu.com/docs/develop/third/address/)（设置小程序服务器域名、设置小程序业务域名；2020 年 4 月之前的版本）中的 errno 470016：要预见它，两份列表都需要。\n\n## 设置\n\n```yaml\nrules:\n  registered-domains-unknown: off   # 或 error、warning、info\n```\n\n关闭后，没有检查过的类型看起来与通过无异。\n",
  "reserved-domain": "# `reserved-domain`\n\n`openapi.baidu.com`，平台自己的地址。\n\n| | |\n|---|---|\n| 可预见 | 无 |\n| 默认级别 | error |\n| 检查对象 | 小程序的列表 |\n| 修复方式 | 手动 |\n\n## 错误示例\n\n```yaml\nregistered:\n  request_domain: [baidu.com]\ndomains:\n  request_domain: [https://openapi.baidu.com]\n```\n\n## 正确示例\n\n```yaml\nregistered:\n  request_domain: [waitui.com]\ndomains:\n  request_domain: [https://m.waitui.com]\n```\n\n## 原因\n\n小程序直接调用开放平台接口，就得随身携带平台的密钥。请在服务端调用。\n\n## 修复\n\n删除它，改由自己的服务端调用。\n\n## 来源\n\n平台文档“网络”部分的[使用注意事项](https://smartprogram.baidu.com/docs/develop/api/net/net_rule/)（2020 年 4 月）。\n\n## 设置\n\n```yaml\nrules:\n  reserved-domain: off   # 或 error、warning、info\n```\n\n关闭后照常发送，而依赖它的小程序会带着密钥。\n",
  "secure-protocol": "# `secure-protocol`\n\n控制台在该类型中不接受的协议：任何类型中的 `http`，`socket_domain` 以外的 `wss`，`socket_domain` 中的 `https`。\n\n| | |\n|---|---|\n| 可预见 | 无 |\n| 默认级别 | warning |\n| 检查对象 | 小程序的列表 |\n| 修复方式 | `check --fix-unsafe` |\n\n## 错误示例\n\n```yaml\nregistered:\n  web_view_domain: [qiao.baidu.com]\n  socket_domain: [waitui.com]\ndomains:\n  web_view_domain: [http://p.qiao.baidu.com]\n  socket_domain: [https://m.waitui.com]\n```\n\n## 正确示例\n\n```yaml\nregistered:\n  web_view_domain: [qiao.baidu.com]\n  socket_domain: [waitui.com]\ndomains:\n  web_view_domain: [https://p.qiao.baidu.com]\n  socket_domain: [wss://m.waitui.com]\n```\n\n## 原因\n\n接口在每个列表中都接受三种协议，官方示例也是如此；控制台和手机端更严格：`socket_domain` 用 `wss`，其余四个用 `https`。`http` 的内容在途中可以被读取和篡改。\n\n## 修复\n\n服务端支持之后，改为 `https://`；`socket_domain` 改为 `wss://`。\n\n## 来源\n\n平台文档“网络”部分的[使用注意事项](https://smartprogram.baidu.com/docs/develop/api/net/net_rule/)（2020 年 4 月）。\n\n## 设置\n\n```yaml\nrules:\n  secure-protocol: off   # 或 error、warning、info\n```\n\n关闭后平台可能会接受，但请求在手机上会失败，或在途中被读取。\n",
  "stale-snapshot": "# `stale-snapshot`\n\n登记域名的快照是 `max_age` 天以前拉取的：默认 30 天，可以设置。\n\n| | |\n|---|---|\n| 可预见 | 无 |\n| 默认级别 | warning |\n| 检查对象 | 快照（`registered: { snapshot: … }`） |\n| 修复方式 | 手动 |\n\n## 错误示例\n\n拉取 60 天之后，在 2026-03-05 检查：\n\n```yaml\nregistered: { snapshot: registered-domains.json }\ndomains:\n  request_domain: [https://m.waitui.com]\n```\n\n```json\n{\n  \"schema\": \"swan-domains/registered/1\",\n  \"address\": \"https://openapi.baidu.com\",\n  \"pulled_at\": \"2026-01-04T08:00:00Z\",\n  \"checksum\": \"822a9d3524a126fa93763625deed044e096db1431cee2d9b1eb020562e640d5d\",\n  \"request_domain\": [\n    \"waitui.com\"\n  ]\n}\n```\n\n## 正确示例\n\n重新拉取，在 2026-03-05 检查：\n\n```yaml\nregistered: { snapshot: registered-domains.json }\ndomains:\n  request_domain: [https://m.waitui.com]\n```\n\n```json\n{\n  \"schema\": \"swan-domains/registered/1\",\n  \"address\": \"https://openapi.baidu.com\",\n  \"pulled_at\": \"2026-03-05T08:00:00Z\",\n  \"checksum\": \"3353be4171dc2bd803f4cf55a3c7a90d6a4280c122831a703b6ff2e049bcb004\",\n  \"request_domain\": [\n    \"waitui.com\"\n  ]\n}\n```\n\n## 原因\n\n对照快照检查，结果只与快照一样可靠。拉取之后登记的域名会被报告为未登记；之后移除的域名会通过检查，而平台返回 470016。列表有变化，或 `max_age` 过了一半时，`swan-domains registered pull` 会更新时间：定期拉取，快照就不会过旧，重复拉取也不会产生改动。见[说明](../../registered.md)。\n\n## 修复\n\n用 `swan-domains registered pull` 重新拉取，并提交该文件。\n\n## 来源\n\n本工具的规则。30 天是估计值：登记域名需要先备案，要花几天时间，所以列表变化不快。\n\n## 设置\n\n```yaml\nrules:\n  stale-snapshot: [warning, { max_age: 14 }]   # 天；或 error、info；或 stale-snapshot: off\n```\n\n关闭后，快照无论多旧都会采信。\n",
  "suppression": "# `suppression`\n\n忽略项没有写原因、已到期、没有用到，或所指的问题会被平台拒绝。\n\n| | |\n|---|---|\n| 可预见 | 无 |\n| 默认级别 | warning |\n| 检查对象 | `ignore`，以及 `# swan-domains-ignore` 注释 |\n| 修复方式 | 手动 |\n\n## 错误示例\n\n```yaml\nregistered:\n  request_domain: [waitui.com]\ndomains:\n  request_domain:\n    - https://m.waitui.com # swan-domains-ignore secure-protocol: 对方尚不支持 TLS\n```\n\n## 正确示例\n\n```yaml\nregistered:\n  request_domain: [waitui.com]\ndomains:\n  request_domain:\n    - https://m.waitui.com\n    - http://old.waitui.com # swan-domains-ignore secure-protocol: 对方尚不支持 TLS, until 2099-12-31\n```\n\n## 原因\n\n忽略项往往比它所针对的问题存在得更久，之后就会掩盖下一个错误。因此它要写明原因，可以写明有效期，不起作用时会被指出：\n\n| | 此时 | 级别 |\n|---|---|---|\n| 没有写原因 | 不生效 | error |\n| 已过有效期（UTC） | 不生效 | warning |\n| 没有可忽略的问题：域名已删除、已更正或已改变，或规则已关闭 | | warning |\n| 所指的是能预见 errno 的错误 | 不生效：平台会拒绝整个调用 | warning |\n\n第一种默认就是 `error`；为本规则设置的级别对四种都有效。没有用到的忽略项只有 `check`、`plan`、`apply` 检查全部声明时才会指出：\n只选择部分小程序（`--app`、`--shard`）或直接传入列表时，看到的只是一部分。写法见[接口约定](../../contracts.md#suppressions)。\n\n## 修复\n\n写明原因、更正域名或改为更晚的日期；不再需要时请删除。\n\n## 来源\n\n本工具的规则。平台会拒绝的问题不能忽略，因为能预见 errno 的错误一定不会发送；如果规则与你所用的平台不符，请把它的级别设为低于 `error`，\n这样所有人都能看到（[`errno-rule-off`](errno-rule-off.md)）。\n\n## 设置\n\n```yaml\nrules:\n  suppression: error   # 或 warning、info；也可以 suppression: off\n```\n\n关闭后，忽略项照旧生效或不生效，但没有人知道哪些已经过时。\n",
  "undeclared-domain": "# `undeclared-domain`\n\n代码调用的域名不在小程序的列表中。\n\n| | |\n|---|---|\n| 可预见 | 无 |\n| 默认级别 | error |\n| 检查对象 | 代码中的调用（`scan`） |\n| 修复方式 | 手动 |\n\n## 错误示例\n\n```yaml\ndomains:\n  request_domain: [https://api.example.com]\n```\n\n```js\nconst HOST = 'https://api2.example.com';\nswan.request({ url: HOST + '/v1/user' });\nswan.request({ url: 'https://api.example.com/v1/order' });\n```\n\n## 正确示例\n\n```yaml\ndomains:\n  request_domain: [https://api.example.com]\n```\n\n```js\nconst HOST = 'https://api.example.com';\nswan.request({ url: HOST + '/v1/user' });\n```\n\n## 原因\n\n小程序只能访问列表中的域名，而且每个列表只管自己的接口：`swan.request` 对应 `request_domain`，`swan.connectSocket` 对应 `socket_domain`，`swan.uploadFile`、`swan.downloadFile` 各有自己的列表，`<web-view>` 对应 `web_view_domain`。协议、主机名、端口都必须一致。每个分支都算：两个域名任选其一时，两个都要声明。报告的位置是写出域名的地方，提示中会说明在哪里调用。\n\n## 修复\n\n把域名加入列表（`swan-domains scan --write` 可自动添加），或改为调用已声明的域名；确属有意时在上一行注明：`// swan-domains-ignore-next-line 原因`。[扫描方式](../../scan.md)。\n\n## 来源\n\n平台文档“网络”部分的[使用注意事项](https://smartprogram.baidu.com/docs/develop/api/net/net_rule/)（2020 年 4 月）。\n\n## 设置\n\n```yaml\nrules:\n  undeclared-domain: off   # 或 error、warning、info\n```\n\n关闭后，被小程序拦截的调用要等用户遇到才会发现。\n",
  "unread-source": "# `unread-source`\n\n无法读取的源码文件。\n\n| | |\n|---|---|\n| 可预见 | 无 |\n| 默认级别 | warning |\n| 检查对象 | 小程序的源码（`scan`） |\n| 修复方式 | 手动 |\n\n## 错误示例\n\n```yaml\ndomains: {}\n```\n\n```js\nconst host = ;\n```\n\n## 正确示例\n\n```yaml\ndomains: {}\n```\n\n```js\nconst host = '';\n```\n\n## 原因\n\n这样的文件中的调用不会被检查：它无法解析、超过 2 MiB、嵌套过深或没有读取权限。\n\n## 修复\n\n修复文件，或将其排除：`--exclude`，或配置中的 `scan: { ignore: […] }`。\n\n## 来源\n\n本工具的规则。\n\n## 设置\n\n```yaml\nrules:\n  unread-source: off   # 或 error、warning、info\n```\n\n关闭后，这类文件中的调用会被悄悄略过。\n",
  "unresolved-url": "# `unresolved-url`\n\n无法从代码确定域名的调用。\n\n| | |\n|---|---|\n| 可预见 | 无 |\n| 默认级别 | warning |\n| 检查对象 | 代码中的调用（`scan`） |\n| 修复方式 | 手动 |\n\n## 错误示例\n\n```yaml\ndomains: {}\n```\n\n```js\nswan.request({ url: swan.getStorageSync('host') + '/v1/user' });\n```\n\n## 正确示例\n\n```yaml\ndomains:\n  request_domain: [https://api.example.com]\n```\n\n```js\nconst HOSTS = { a: 'https://api.example.com' };\nswan.request({ url: HOSTS[swan.getStorageSync('line')] + '/v1/user' });\n```\n\n## 原因\n\n来自本地存储、接口应答、配置或依赖包的 URL 只有运行时才知道。本工具既不猜测，也不会忽略：需要有人确认涉及的域名都已声明。\n\n## 修复\n\n声明这些域名，并在上一行注明：`// swan-domains-ignore-next-line 原因`。也可以把它们写进代码：从表中选择时，表中的每一项都算。[扫描方式](../../scan.md)。\n\n## 来源\n\n本工具的规则。\n\n## 设置\n\n```yaml\nrules:\n  unresolved-url: off   # 或 error、warning、info\n```\n\n关闭后，没有人会知道还有未被检查的调用。\n",
  "unused-domain": "# `unused-domain`\n\n声明了，但代码没有调用的域名。\n\n| | |\n|---|---|\n| 可预见 | 无 |\n| 默认级别 | info |\n| 检查对象 | 小程序的列表，对照代码中的调用（`scan`） |\n| 修复方式 | 手动 |\n\n## 错误示例\n\n```yaml\ndomains:\n  request_domain: [https://api.example.com, https://old.example.com]\n```\n\n```js\nswan.request({ url: 'https://api.example.com/v1/user' });\n```\n\n## 正确示例\n\n```yaml\ndomains:\n  request_domain: [https://api.example.com]\n```\n\n```js\nswan.request({ url: 'https://api.example.com/v1/user' });\n```\n\n## 原因\n\n每个类型最多 20 个域名，而且都须先登记：没有用到的会占用名额。不过，无法确定域名的调用可能就是它（[`unresolved-url`](unresolved-url.md)），仍在使用的旧版本也可能在调用它。\n\n## 修复\n\n确认仍在使用的版本都不再调用之后删除。\n\n## 来源\n\n本工具的规则。\n\n## 设置\n\n```yaml\nrules:\n  unused-domain: off   # 或 error、warning、info\n```\n\n关闭后，列表只会越来越长。\n",
  "verification-file": "# `verification-file`\n\n即将登记的业务域名没有提供平台的校验文件。\n\n| | |\n|---|---|\n| 可预见 | errno 50041 |\n| 默认级别 | warning |\n| 检查对象 | 登记的列表：`registered plan` 和 `registered apply` 将添加到 `web_view_domain` 的域名 |\n| 修复方式 | 手动 |\n\n## 错误示例\n\n```yaml\nregistered:\n  web_view_domain: [xsslyjt.com, mxqe.com]\ndomains:\n  web_view_domain: [https://www.xsslyjt.com]\n```\n\n```sh\n# 平台已登记 xsslyjt.com；https://mxqe.com/bd_mapp_domaincer.txt 返回 HTTP 404\nswan-domains registered plan\n```\n\n## 正确示例\n\n```yaml\nregistered:\n  web_view_domain: [xsslyjt.com, mxqe.com]\ndomains:\n  web_view_domain: [https://www.xsslyjt.com]\n```\n\n```sh\n# 平台已登记 xsslyjt.com；https://mxqe.com/bd_mapp_domaincer.txt 返回 HTTP 200，内容正确\nswan-domains registered plan\n```\n\n## 原因\n\n登记业务域名之前，平台会访问 `https://域名/bd_mapp_domaincer.txt`，缺少一个就拒绝整个调用。因此会事先检查每个新增的域名，与 `swan-domains registered verify` 相同：必须是 https，证书有效，返回 200，没有重定向，内容恰好是那 32 字节。已登记的不检查。它只是警告，调用照常发送：平台从别处访问，看到的可能与我们不同。设为 `error` 则不发送。`check` 和 `plan` 从不访问，它们不需要网络。\n\n无法下载用于比较的文件时，不访问任何域名，并在 stderr 说明。见[说明](../../registered.md)。\n\n## 修复\n\n用 `swan-domains registered verification-file` 下载校验文件，放到域名的根目录，再用 `swan-domains registered verify` 检查。\n\n## 来源\n\n平台文档[登记的域名](https://smartprogram.baidu.com/docs/develop/third/domain/)（2020 年 4 月）中为 50041，官方 Java SDK 中为 50043；按控制台的规则，文件放在每个业务域名的根目录。\n\n## 设置\n\n```yaml\nrules:\n  verification-file: error   # 或 warning、info；或 verification-file: off\n```\n\n关闭后不访问任何域名。[`errno-rule-off`](errno-rule-off.md) 对此不作提示：默认情况下它本来就不阻止发送。\n"
 }
};
const readRulePage = (id, lang) => pages[lang][id];

;// CONCATENATED MODULE: ./build/cli/explain-topic.js
/** `swan-domains explain [TOPIC]` */





/**
 * @returns what is printed
 * @throws UsageError for a topic that is none
 */
function explainTopic(topic, lang, options) {
    if (topic === null)
        return listTopics(lang);
    const page = explain(topic, lang, readRulePage);
    if (page === null)
        throw new usage_error/* UsageError */.e({ kind: 'unknown-topic', topic, near: (0,near/* nearNames */.$)(topics())(topic) });
    return terminalPage(page, { ...options, folder: lang === 'zh' ? 'docs/zh/rules/' : 'docs/rules/' });
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ wrapText)
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
/** A line's end in the text is a blank, save between wide characters. */
function charactersOf(spans) {
    const all = spans.flatMap((span) => [...span.text].map((text) => ({ text, width: (0,get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__/* .eastAsianWidth */ .Q1)(text.codePointAt(0) ?? 0), span })));
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
