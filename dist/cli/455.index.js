export const id = 455;
export const ids = [455];
export const modules = {

/***/ 569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ describeProblem)
/* harmony export */ });
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4071);

/**
 * A problem in words, for people.
 *
 * @returns `message`: what is wrong, quoting the value; `remedy`: what would be right. One line each, with nothing
 * in them that a terminal or a runner would take for a command.
 * @example
 * describeProblem(problem, 'en').message
 * // '"https://api.example.org" is neither a registered domain of request_domain nor a subdomain of one'
 */
function describeProblem(problem, lang) {
    const { message, remedy } = _rules_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleMessages */ .D[problem.rule];
    const { value, domainType, subject, place } = problem;
    const about = { value: value ?? '', domainType, subject, inJson: place?.file?.endsWith('.json') };
    return {
        message: message(problem.facts, about)[lang],
        remedy: remedy(problem.facts, about)[lang],
    };
}


/***/ }),

/***/ 7799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ describeUsage)
});

// EXTERNAL MODULE: ./build/core/domain-type.js
var domain_type = __webpack_require__(1337);
// EXTERNAL MODULE: ./build/report/messages/words.js
var words = __webpack_require__(405);
;// CONCATENATED MODULE: ./build/report/messages/hints.js
/** What might have been meant, and what may be given: the ends of messages. */

function didYouMean(near) {
    if (near.length === 0)
        return (0,words/* words */.aL)('', '');
    return (0,words/* words */.aL)(`; did you mean ${(0,words/* listed */.KE)(near, 'en')}?`, `；是否想写 ${(0,words/* listed */.KE)(near, 'zh')}？`);
}
function choices(known) {
    if (known.length === 0)
        return (0,words/* words */.aL)('', '');
    return (0,words/* words */.aL)(`; it may be ${known.join(', ')}`, `；可用：${known.join('、')}`);
}

;// CONCATENATED MODULE: ./build/report/messages/yaml-faults.js

/** @param inJson JSON is read as the YAML that it is; its reader is told of JSON */
function describeYamlFault(usage, inJson) {
    const told = faults[usage.code];
    return typeof told === 'function' ? told(usage, inJson) : told;
}
const faults = {
    ALIAS_PROPS: (0,words/* words */.aL)('before an alias stands neither anchor nor tag: remove it', '别名前不能有锚点或标签：请删除'),
    BAD_ALIAS: (0,words/* words */.aL)('an asterisk or an ampersand needs a name right behind it: quote it where it is text', '* 或 & 之后必须紧跟名称：作为普通文本请加引号'),
    BAD_COLLECTION_TYPE: (0,words/* words */.aL)('the tag means another type: remove it', '标签与内容的类型不符：请删除该标签'),
    BAD_DIRECTIVE: (0,words/* words */.aL)('a line that begins with % is a directive, and this is none: remove it', '以 % 开头的行是指令，而此指令无效：请删除'),
    BAD_DQ_ESCAPE: ({ found }) => (0,words/* words */.aL)(`${(0,words/* quote */.hD)(found)} is no escape: write a backslash between double quotes as \\\\`, `${(0,words/* quote */.hD)(found)} 不是有效的转义：双引号中的反斜杠请写成 \\\\`),
    BAD_INDENT: ({ missing }) => missing === ''
        ? (0,words/* words */.aL)('this line is indented otherwise than its siblings: let them begin in one column', '缩进与同级内容不一致：请对齐到同一列')
        : missingWords(missing),
    BAD_PROP_ORDER: ({ found }) => (0,words/* words */.aL)(`an anchor or a tag stands before ${(0,words/* quote */.hD)(found)}: write it behind that`, `锚点或标签写在了 ${(0,words/* quote */.hD)(found)} 之前：请移到其后`),
    BAD_SCALAR_START: ({ found }) => (0,words/* words */.aL)(`no text may begin with ${(0,words/* quote */.hD)(found)}: quote it`, `文本不能以 ${(0,words/* quote */.hD)(found)} 开头：请加引号`),
    BLOCK_AS_IMPLICIT_KEY: (0,words/* words */.aL)('no further key or list may begin here: quote a text that has ": " in it, and indent what belongs together alike', '此处不能再开始新的键或列表：含 ": " 的文本请加引号，同级内容的缩进要一致'),
    BLOCK_IN_FLOW: (_, inJson) => inJson
        ? (0,words/* words */.aL)('a comma or a quote is missing here, or a bracket is not closed', '此处缺少逗号或引号，或者有括号没有闭合')
        : (0,words/* words */.aL)('between [ ] or { } nothing begins by "- " or "key:" on a line: part entries by commas, and close the bracket', '[ ] 或 { } 中不能使用 "- " 或逐行的键：各项请用逗号分隔，并闭合括号'),
    DUPLICATE_KEY: (0,words/* words */.aL)('a key stands here twice: remove one', '键重复出现：请删除其一'),
    IMPOSSIBLE: (0,words/* words */.aL)('this cannot be understood: write it more simply', '无法理解此处内容：请换一种更简单的写法'),
    KEY_OVER_1024_CHARS: (0,words/* words */.aL)('a key may have 1024 characters: a quote or a colon is missing before it', '键最长 1024 个字符：前面可能缺少引号或冒号'),
    MERGE_CONFLICT: (0,words/* words */.aL)('a merge conflict stands here: choose what shall be, and remove the lines of git', '此处有未解决的合并冲突：请选定内容，并删除 git 的标记行'),
    MISSING_CHAR: ({ missing, found }) => missingWords(missing, found),
    MULTILINE_IMPLICIT_KEY: ({ found }, inJson) => inJson
        ? (0,words/* words */.aL)(`a comma or a closing quote is missing after ${(0,words/* quote */.hD)(found)}`, `${(0,words/* quote */.hD)(found)} 之后缺少逗号，或引号没有闭合`)
        : (0,words/* words */.aL)(`${(0,words/* quote */.hD)(found)} has no value: write "key: value" on one line, with a space; in { } a comma may be missing`, `${(0,words/* quote */.hD)(found)} 没有值：请在同一行写成 "key: value"，冒号后要有空格；{ } 中也可能缺少逗号`),
    MULTIPLE_ANCHORS: (0,words/* words */.aL)('a second anchor (&) stands here: remove one', '此处有两个锚点（&）：请删除其一'),
    MULTIPLE_DOCS: (0,words/* words */.aL)('a second document begins here: leave one', '此处开始第二个文档：只能有一个'),
    MULTIPLE_TAGS: (0,words/* words */.aL)('a second tag (!) stands here: remove one', '此处有两个标签（!）：请删除其一'),
    NON_STRING_KEY: (0,words/* words */.aL)('a key is a text: quote it', '键必须是文本：请加引号'),
    RESOURCE_EXHAUSTION: (0,words/* words */.aL)('this is too much to be read: write less', '内容过大，无法解析：请精简'),
    TAB_AS_INDENT: (0,words/* words */.aL)('a tab does not indent: put spaces in its place', '不能用制表符（Tab）缩进：请改用空格'),
    TAG_RESOLVE_FAILED: ({ found }) => (0,words/* words */.aL)(`the tag ${(0,words/* quote */.hD)(found)} is not known: remove it, or quote it where it is text`, `未知的标签 ${(0,words/* quote */.hD)(found)}：请删除，作为普通文本请加引号`),
    UNEXPECTED_TOKEN: ({ found }, inJson) => {
        if (found === '-' && !inJson) {
            return (0,words/* words */.aL)('a list does not begin here: write "- " on the line below its key', '列表不能从此处开始：请在键的下一行写 "- "');
        }
        return inJson
            ? (0,words/* words */.aL)(`${(0,words/* quote */.hD)(found)} is not expected here: look at the quotes, commas and brackets before it`, `此处不应出现 ${(0,words/* quote */.hD)(found)}：请检查前面的引号、逗号和括号`)
            : (0,words/* words */.aL)(`${(0,words/* quote */.hD)(found)} is not expected here: quote the whole text, or look at the brackets and commas before it`, `此处不应出现 ${(0,words/* quote */.hD)(found)}：请给整个文本加引号，或检查前面的括号和逗号`);
    },
};
function missingWords(missing, found = '') {
    const before = found === '' ? (0,words/* words */.aL)('here', '此处') : (0,words/* words */.aL)(`before ${(0,words/* quote */.hD)(found)}`, `${(0,words/* quote */.hD)(found)} 之前`);
    switch (missing) {
        case '"':
        case "'":
            return (0,words/* words */.aL)(`a quote is not closed: ${missing} is missing`, `引号没有闭合：缺少 ${missing}`);
        case ']':
        case '}':
            return (0,words/* words */.aL)(`a bracket is not closed: ${missing} is missing`, `括号没有闭合：缺少 ${missing}`);
        case ',':
            return (0,words/* words */.aL)(`a comma is missing ${before.en}`, `${before.zh}缺少逗号`);
        case ',:':
            return (0,words/* words */.aL)(`a comma or a colon is missing ${before.en}`, `${before.zh}缺少逗号或冒号`);
        case ':':
            return (0,words/* words */.aL)(`${(0,words/* quote */.hD)(found)} has no value: write "key: value"`, `${(0,words/* quote */.hD)(found)} 没有值：请写成 "key: value"`);
        case '-':
            return (0,words/* words */.aL)('a list goes on here: begin the line with "- ", as those before it', '此处仍在列表中：请像前面各行一样以 "- " 开头');
        case ' ':
            return (0,words/* words */.aL)(`a space is missing ${before.en}`, `${before.zh}缺少空格`);
        default:
            return (0,words/* words */.aL)(`a sign is missing ${before.en}`, `${before.zh}缺少符号`);
    }
}

;// CONCATENATED MODULE: ./build/report/messages/config-usages.js




const expected = {
    map: (inJson) => inJson
        ? (0,words/* words */.aL)('a map { "key": value }', '映射 { "key": value }')
        : (0,words/* words */.aL)('a map (key: value)', '映射（key: value）'),
    list: () => (0,words/* words */.aL)('a list of domains, or one comma-separated text', '域名列表，或用逗号分隔的文本'),
    apps: (inJson) => {
        const [file, command] = [pointer('file', inJson), pointer('command', inJson)];
        return (0,words/* words */.aL)(`a list of apps, or ${file}, or ${command}`, `小程序列表，或 ${file}、${command}`);
    },
    ignore: (inJson) => {
        const map = inJson ? '{ "rule": …, "value": …, "reason": … }' : '{ rule: …, value: …, reason: … }';
        return (0,words/* words */.aL)(`a list of ${map}`, `${map} 的列表`);
    },
    text: () => (0,words/* words */.aL)('a text', '文本'),
    boolean: () => (0,words/* words */.aL)('true or false', 'true 或 false'),
    number: () => (0,words/* words */.aL)('a number', '数字'),
    'severity-setting': (inJson) => inJson
        ? (0,words/* words */.aL)('["severity", { "option": value }]', '["级别", { "选项": 值 }]')
        : (0,words/* words */.aL)('[severity, { options }]', '[级别, { 选项 }]'),
};
function pointer(key, inJson) {
    return inJson ? `{ "${key}": … }` : `{ ${key}: … }`;
}
/** @param inJson does it stand in a JSON file? */
function describeConfigUsage(usage, inJson) {
    switch (usage.kind) {
        case 'config-not-found':
            return (0,words/* words */.aL)('there is no such file', '文件不存在');
        case 'config-unreadable':
            return {
                directory: (0,words/* words */.aL)('this is not a file', '这不是一个文件'),
                permission: (0,words/* words */.aL)('the file cannot be read: no permission', '没有读取该文件的权限'),
                other: (0,words/* words */.aL)(`the file cannot be read: ${usage.detail}`, `无法读取文件：${usage.detail}`),
            }[usage.reason];
        case 'config-too-large':
            return (0,words/* words */.aL)(`the file has ${usage.bytes} bytes; at most ${usage.limit} (${usage.limit / 1024 ** 2} MiB) are read`, `文件有 ${usage.bytes} 字节，最多读取 ${usage.limit} 字节（${usage.limit / 1024 ** 2} MiB）`);
        case 'config-encoding':
            return {
                gbk: (0,words/* words */.aL)('the file is not UTF-8 but looks like GBK: save it as UTF-8', '文件不是 UTF-8，像是 GBK 编码：请另存为 UTF-8'),
                'utf-16': (0,words/* words */.aL)('the file is UTF-16: save it as UTF-8', '文件是 UTF-16 编码：请另存为 UTF-8'),
                binary: (0,words/* words */.aL)('the file is binary, not text', '文件是二进制，不是文本'),
                unknown: (0,words/* words */.aL)('the file is not UTF-8', '文件不是 UTF-8 编码'),
            }[usage.looksLike];
        case 'config-empty':
            return inJson
                ? (0,words/* words */.aL)('the file is empty; it needs at least { "domains": { … } }', '文件为空；至少需要 { "domains": { … } }')
                : (0,words/* words */.aL)('the file is empty; it needs at least "domains:"', '文件为空；至少需要 "domains:"');
        case 'yaml': {
            const format = inJson ? 'JSON' : 'YAML';
            const { en, zh } = describeYamlFault(usage, inJson);
            return (0,words/* words */.aL)(`this is not ${format}: ${en}`, `${format} 无法解析：${zh}`);
        }
        case 'full-width':
            return (0,words/* words */.aL)(`${(0,words/* quote */.hD)(usage.sign)} is a full-width sign: write ${(0,words/* quote */.hD)(usage.plain)}`, `${(0,words/* quote */.hD)(usage.sign)} 是全角符号：请改为半角 ${(0,words/* quote */.hD)(usage.plain)}`);
        case 'yaml-too-deep':
            return (0,words/* words */.aL)(`lists and maps nest deeper than ${usage.limit} levels`, `嵌套超过 ${usage.limit} 层`);
        case 'many-documents':
            return (0,words/* words */.aL)('a second YAML document begins here; only one is read', '此处开始第二个 YAML 文档；只能有一个');
        case 'key-not-text':
            return (0,words/* words */.aL)(`a key must be a text, found ${usage.found}`, `键必须是文本，实际是 ${usage.found}`);
        case 'unquoted-wildcard':
            if (inJson) {
                return (0,words/* words */.aL)(`${(0,words/* quote */.hD)(usage.text)} is no JSON: put it in double quotes`, `${(0,words/* quote */.hD)(usage.text)} 不符合 JSON 语法：请加上双引号`);
            }
            return (0,words/* words */.aL)(`to YAML, ${(0,words/* quote */.hD)(usage.text)} is an alias: quote it, as ${(0,words/* quote */.hD)(usage.text)} stands here`, `对 YAML 来说 ${(0,words/* quote */.hD)(usage.text)} 是别名：请像这里一样加上引号`);
        case 'unknown-alias':
            return (0,words/* words */.aL)(`the alias ${(0,words/* quote */.hD)(usage.text)} has no anchor`, `别名 ${(0,words/* quote */.hD)(usage.text)} 没有对应的锚点`);
        case 'too-many-aliases':
            return (0,words/* words */.aL)(`the aliases stand for more than ${usage.limit / 1024} KiB of text`, `别名展开后超过 ${usage.limit / 1024} KiB`);
        case 'tag':
            return (0,words/* words */.aL)(`the tag ${(0,words/* quote */.hD)(usage.tag)} means nothing here: remove it`, `标签 ${(0,words/* quote */.hD)(usage.tag)} 在此无意义：请删除`);
        case 'unknown-key': {
            if (/^\/[/*]/.test(usage.key)) {
                return (0,words/* words */.aL)(`${(0,words/* quote */.hD)(usage.key.slice(0, 2))} begins no comment: JSON has none, YAML’s begin with #`, `${(0,words/* quote */.hD)(usage.key.slice(0, 2))} 不能用作注释：JSON 没有注释，YAML 的注释以 # 开头`);
            }
            const hint = usage.near.length > 0 ? didYouMean(usage.near) : choices(usage.known);
            return (0,words/* words */.aL)(`unknown key ${(0,words/* quote */.hD)(usage.key)}${hint.en}`, `未知的键 ${(0,words/* quote */.hD)(usage.key)}${hint.zh}`);
        }
        case 'duplicate-key':
            return (0,words/* words */.aL)(`the key ${(0,words/* quote */.hD)(usage.key)} stands here twice`, `键 ${(0,words/* quote */.hD)(usage.key)} 重复出现`);
        case 'missing-key':
            return (0,words/* words */.aL)(`${(0,words/* quote */.hD)(usage.key)} is missing here`, `此处缺少 ${(0,words/* quote */.hD)(usage.key)}`);
        case 'exclusive-keys':
            return (0,words/* words */.aL)(`${(0,words/* quote */.hD)(usage.key)} and ${(0,words/* quote */.hD)(usage.other)} exclude each other: remove one`, `${(0,words/* quote */.hD)(usage.key)} 与 ${(0,words/* quote */.hD)(usage.other)} 不能同时使用：请删除其一`);
        case 'nothing-to-add-to':
            return (0,words/* words */.aL)(`"add_domains" has ${usage.domainType}, but "domains" has none to add to: write the whole list in "domains"`, `"add_domains" 中有 ${usage.domainType}，但 "domains" 中没有可追加的列表：请在 "domains" 中写出完整列表`);
        case 'no-apps':
            return (0,words/* words */.aL)('the list of apps is empty', '小程序列表为空');
        case 'duplicate-app':
            return (0,words/* words */.aL)(`the app ${(0,words/* quote */.hD)(usage.appId)} stands here twice`, `小程序 ${(0,words/* quote */.hD)(usage.appId)} 重复出现`);
        case 'unknown-rule': {
            const hint = didYouMean(usage.near);
            return (0,words/* words */.aL)(`there is no rule ${(0,words/* quote */.hD)(usage.rule)}${hint.en}`, `没有名为 ${(0,words/* quote */.hD)(usage.rule)} 的规则${hint.zh}`);
        }
        case 'ignore-comment': {
            const form = (0,words/* quote */.hD)(`# swan-domains-ignore ${usage.fault === 'no-colon' ? usage.found : 'RULE'}: REASON`);
            return {
                misspelt: (0,words/* words */.aL)(`${(0,words/* quote */.hD)(usage.found)} is not the word: write ${form}`, `${(0,words/* quote */.hD)(usage.found)} 拼写有误：请写成 ${form}`),
                'no-rule': (0,words/* words */.aL)(`no rule is named here: write ${form}`, `没有指明规则：请写成 ${form}`),
                'no-colon': (0,words/* words */.aL)(`a colon is missing before the reason: write ${form}`, `原因前缺少冒号：请写成 ${form}`),
                'no-until': (0,words/* words */.aL)(`is ${(0,words/* quote */.hD)(usage.found)} the last day? Write "until" before it; else end the reason otherwise`, `${(0,words/* quote */.hD)(usage.found)} 是最后有效日吗？请在前面写 until；否则不要以日期结尾`),
            }[usage.fault];
        }
        case 'ignore-whole-rule': {
            const rule = (0,words/* visible */.RK)(usage.rule);
            const off = inJson ? `"rules": { "${rule}": "off" }` : `rules: { ${rule}: off }`;
            return (0,words/* words */.aL)(`"value" is missing: which entry? To turn the whole rule off write ${off}`, `缺少 "value"：请指明是哪个域名；如需关闭整条规则，请写 ${off}`);
        }
        case 'ignore-value':
            return (0,words/* words */.aL)(`${(0,words/* quote */.hD)(usage.rule)} judges no single entry: leave "value" out`, `规则 ${(0,words/* quote */.hD)(usage.rule)} 不针对单个域名：请去掉 "value"`);
        case 'wrong-date':
            return (0,words/* words */.aL)(`${(0,words/* quote */.hD)(usage.found)} is no date: write year, month and day as in 2027-01-31`, `${(0,words/* quote */.hD)(usage.found)} 不是有效日期：请按“年-月-日”书写，例如 2027-01-31`);
        case 'no-value':
            if (usage.isMember) {
                return (0,words/* words */.aL)(`an entry of ${(0,words/* quote */.hD)(usage.key)} has no value; write a domain, or remove it`, `${(0,words/* quote */.hD)(usage.key)} 中有一项没有值；请填写域名，否则删除该项`);
            }
            return (0,domain_type/* isDomainType */.H3)(usage.key)
                ? (0,words/* words */.aL)(`${(0,words/* quote */.hD)(usage.key)} has no value; write [] for an empty list, or remove the key`, `${(0,words/* quote */.hD)(usage.key)} 没有值；空列表请写 []，否则删除该键`)
                : (0,words/* words */.aL)(`${(0,words/* quote */.hD)(usage.key)} has no value; give it one, or remove the key`, `${(0,words/* quote */.hD)(usage.key)} 没有值；请填写，否则删除该键`);
        case 'wrong-type': {
            const { en, zh } = expected[usage.expected](inJson);
            return (0,words/* words */.aL)(`${(0,words/* quote */.hD)(usage.key)} takes ${en}, found ${usage.found}`, `${(0,words/* quote */.hD)(usage.key)} 应为${zh}，实际是 ${usage.found}`);
        }
        case 'wrong-value': {
            const hint = choices(usage.known);
            return (0,words/* words */.aL)(`${(0,words/* quote */.hD)(usage.key)} cannot be ${(0,words/* quote */.hD)(usage.found)}${hint.en}`, `${(0,words/* quote */.hD)(usage.key)} 不能是 ${(0,words/* quote */.hD)(usage.found)}${hint.zh}`);
        }
        case 'wrong-number': {
            const { key, found, least, most, whole } = usage;
            const kind = whole ? (0,words/* words */.aL)('a whole number', '整数') : (0,words/* words */.aL)('a number', '数字');
            return (0,words/* words */.aL)(`${(0,words/* quote */.hD)(key)} takes ${kind.en} from ${least} to ${most}, found ${found}`, `${(0,words/* quote */.hD)(key)} 应为 ${least} 到 ${most} 的${kind.zh}，实际是 ${found}`);
        }
    }
}

;// CONCATENATED MODULE: ./build/report/messages/usages.js



/** What the system's codes for a file that cannot be written come to here. */
const writeHints = {
    EEXIST: (0,words/* words */.aL)(': what is there would be lost; delete it, or name another file', '：文件已有内容，会被覆盖；请先删除，或换一个文件名'),
    EISDIR: (0,words/* words */.aL)(': it is a folder', '：这是一个目录'),
    ELOOP: (0,words/* words */.aL)(': a link stands in the way; name the file itself', '：路径中有符号链接；请直接写出文件本身'),
    ENOENT: (0,words/* words */.aL)(': its folder is not there', '：所在目录不存在'),
    ENOTSUP: (0,words/* words */.aL)(': it is neither a file nor a device such as /dev/null', '：它既不是普通文件，也不是 /dev/null 这样的设备'),
};
/**
 * @param inJson does it stand in a JSON file? Then its reader writes no YAML
 * @returns one line, without place
 */
function describeUsage(usage, inJson = false) {
    switch (usage.kind) {
        case 'unknown-command': {
            const hint = didYouMean(usage.near);
            return (0,words/* words */.aL)(`there is no command ${(0,words/* quote */.hD)(usage.command)}${hint.en} (swan-domains --help lists them)`, `没有命令 ${(0,words/* quote */.hD)(usage.command)}${hint.zh}（swan-domains --help 列出所有命令）`);
        }
        case 'no-command':
            return (0,words/* words */.aL)('no command is given (swan-domains --help lists them)', '未指定命令（swan-domains --help 列出所有命令）');
        case 'unknown-option': {
            const hint = didYouMean(usage.near);
            return (0,words/* words */.aL)(`there is no option ${(0,words/* quote */.hD)(usage.option)} here${hint.en}`, `没有选项 ${(0,words/* quote */.hD)(usage.option)}${hint.zh}`);
        }
        case 'token-option':
            return (0,words/* words */.aL)(`${usage.option}: a token is never an option (it would be in process lists and histories): set SWAN_DOMAINS_ACCESS_TOKEN`, `${usage.option}：token 不能通过选项传入（会出现在进程列表和历史记录中）：请设置 SWAN_DOMAINS_ACCESS_TOKEN`);
        case 'option-needs-value':
            return (0,words/* words */.aL)(`${usage.option} needs a value`, `${usage.option} 需要一个值`);
        case 'option-takes-no-value':
            return (0,words/* words */.aL)(`${usage.option} takes no value`, `${usage.option} 不接受值`);
        case 'exclusive-options':
            return (0,words/* words */.aL)(`${usage.option} and ${usage.other} exclude each other`, `${usage.option} 与 ${usage.other} 不能同时使用`);
        case 'missing-argument':
            return (0,words/* words */.aL)(`${usage.argument} is missing`, `缺少 ${usage.argument}`);
        case 'unexpected-argument':
            return (0,words/* words */.aL)(`${(0,words/* quote */.hD)(usage.argument)} is not expected here`, `多余的参数 ${(0,words/* quote */.hD)(usage.argument)}`);
        case 'option-value': {
            const hint = choices(usage.known);
            return (0,words/* words */.aL)(`${usage.option} cannot be ${(0,words/* quote */.hD)(usage.value)}${hint.en}`, `${usage.option} 不能是 ${(0,words/* quote */.hD)(usage.value)}${hint.zh}`);
        }
        case 'api-url':
            return {
                'not-a-url': (0,words/* words */.aL)(`${(0,words/* quote */.hD)(usage.value)} is not a URL`, `${(0,words/* quote */.hD)(usage.value)} 不是 URL`),
                insecure: (0,words/* words */.aL)(`${(0,words/* quote */.hD)(usage.value)} is not https; http is allowed on loopback only`, `${(0,words/* quote */.hD)(usage.value)} 不是 https；只有本机回环地址可以用 http`),
                extra: (0,words/* words */.aL)(`the address ${(0,words/* quote */.hD)(usage.value)} may have no user, query or fragment`, `地址 ${(0,words/* quote */.hD)(usage.value)} 不能带用户名、查询参数或片段`),
            }[usage.fault];
        case 'connect-to':
            return {
                'not-a-url': (0,words/* words */.aL)(`${(0,words/* quote */.hD)(usage.value)} is not a URL`, `${(0,words/* quote */.hD)(usage.value)} 不是 URL`),
                insecure: (0,words/* words */.aL)(`${(0,words/* quote */.hD)(usage.value)} is not https://HOST[:PORT]; http is allowed on loopback only`, `${(0,words/* quote */.hD)(usage.value)} 不是 https://主机[:端口]；只有本机回环地址可以用 http`),
                extra: (0,words/* words */.aL)(`the server ${(0,words/* quote */.hD)(usage.value)} may have no user, path, query or fragment`, `服务器 ${(0,words/* quote */.hD)(usage.value)} 不能带用户名、路径、查询参数或片段`),
            }[usage.fault];
        case 'proxy-url':
            return (0,words/* words */.aL)(`the proxy ${(0,words/* quote */.hD)(usage.value)} is no http:// or https:// address (HTTPS_PROXY, HTTP_PROXY, ALL_PROXY; a password in it is percent-encoded)`, `代理 ${(0,words/* quote */.hD)(usage.value)} 不是 http:// 或 https:// 地址（HTTPS_PROXY、HTTP_PROXY、ALL_PROXY；其中的密码须用百分号编码）`);
        case 'no-token':
            return (0,words/* words */.aL)('no token: set SWAN_DOMAINS_ACCESS_TOKEN (in a workflow: the input access-token) to the app’s access token; docs/tokens.md has the other ways', '缺少 token：请把小程序的 access_token 放入 SWAN_DOMAINS_ACCESS_TOKEN（工作流中用 access-token 输入）；其他方式见 docs/tokens.md');
        case 'no-platform-token':
            return (0,words/* words */.aL)('no platform token: set SWAN_DOMAINS_PLATFORM_TOKEN (in a workflow: the input platform-token) to the platform’s own access token (42.…), or use platform_token in the config; docs/registered.md has the other ways', '缺少第三方平台的 token：请把第三方平台自己的 access_token（42.…）放入 SWAN_DOMAINS_PLATFORM_TOKEN（工作流中用 platform-token 输入），或在配置中使用 platform_token；其他方式见 docs/registered.md');
        case 'no-program':
            return programWords(usage.fault, usage.path);
        case 'no-registered':
            return (0,words/* words */.aL)('nothing says what is to be registered: write the lists under "registered" in swan-domains.yml', '没有声明要登记的域名：请在 swan-domains.yml 的 "registered" 下写出列表');
        case 'no-snapshot':
            return (0,words/* words */.aL)('there is no snapshot of the registered lists yet: "swan-domains registered pull" writes it', '还没有登记域名快照：请运行 swan-domains registered pull 生成');
        case 'merge-conflict':
            return (0,words/* words */.aL)('a merge conflict stands here: "swan-domains registered pull" writes the file anew', '此处有未解决的合并冲突：请运行 swan-domains registered pull 重新生成该文件');
        case 'no-business-domains':
            return (0,words/* words */.aL)('no business domains are known: name some, or list them in the config under registered, web_view_domain', '没有可检查的业务域名：请在命令中列出，或写入配置的 registered 下的 web_view_domain');
        case 'verification-file':
            return {
                unreadable: (0,words/* words */.aL)(`${(0,words/* quote */.hD)(usage.path)} cannot be read (${usage.detail})`, `无法读取 ${(0,words/* quote */.hD)(usage.path)}（${usage.detail}）`),
                'not-the-file': (0,words/* words */.aL)(`${(0,words/* quote */.hD)(usage.path)} is no verification file: that has exactly 32 visible characters and no line break, this has ${usage.detail} bytes`, `${(0,words/* quote */.hD)(usage.path)} 不是校验文件：校验文件恰为 32 个可见字符且没有换行，而它有 ${usage.detail} 字节`),
            }[usage.fault];
        case 'config-exists':
            return (0,words/* words */.aL)(`${(0,words/* quote */.hD)(usage.path)} is there already, and is never written over: edit it, or remove it first`, `${(0,words/* quote */.hD)(usage.path)} 已存在，不会被覆盖：请直接编辑，或先将其删除`);
        case 'not-a-yaml-name':
            return (0,words/* words */.aL)(`the config is written as YAML: ${(0,words/* quote */.hD)(usage.path)} should end in .yml or .yaml`, `配置文件是 YAML 格式：${(0,words/* quote */.hD)(usage.path)} 应以 .yml 或 .yaml 结尾`);
        case 'file-exists':
            return (0,words/* words */.aL)(`${(0,words/* quote */.hD)(usage.path)} is there already and holds something else: pass --force to write over it`, `${(0,words/* quote */.hD)(usage.path)} 已存在且内容不同：如需覆盖请加 --force`);
        case 'unknown-app': {
            const hint = didYouMean(usage.near);
            return (0,words/* words */.aL)(`no app ${(0,words/* quote */.hD)(usage.appId)} is declared${hint.en}`, `配置中没有小程序 ${(0,words/* quote */.hD)(usage.appId)}${hint.zh}`);
        }
        case 'shared-token': {
            const { source, apps } = usage;
            return (0,words/* words */.aL)(`${(0,words/* listed */.KE)(apps, 'en')} would use one token (${(0,words/* visible */.RK)(source)}), but a token is one app's: name one for each (token in "apps", {app_id} in the name, or --tokens-command)`, `${(0,words/* listed */.KE)(apps, 'zh')} 会使用同一个 token（${(0,words/* visible */.RK)(source)}），而 access_token 属于单个小程序：请分别指定（apps 中的 token、名称中的 {app_id}，或 --tokens-command）`);
        }
        case 'saved-result':
            return {
                'not-json': (0,words/* words */.aL)('this is not JSON: a saved result is expected here; a config is named by --config', '这不是 JSON：此处应为已保存的结果；配置文件请用 --config 指定'),
                'other-schema': (0,words/* words */.aL)('this is no result of swan-domains ("schema": "swan-domains/1")', '这不是 swan-domains 的结果（"schema": "swan-domains/1"）'),
                'not-a-plan': (0,words/* words */.aL)('this is no saved plan: "swan-domains plan --out FILE" makes one', '这不是已保存的计划：请用 swan-domains plan --out 文件 生成'),
                'not-a-platform-plan': (0,words/* words */.aL)('this is no saved plan of the platform’s lists: "swan-domains registered plan --out FILE" makes one', '这不是已保存的第三方平台列表的计划：请用 swan-domains registered plan --out 文件 生成'),
                'nothing-to-restore': (0,words/* words */.aL)('nothing in this result was changed, so there is nothing to restore', '该结果中没有任何修改，无需恢复'),
                'of-platform': (0,words/* words */.aL)('this is a result of the platform’s own lists: write what they were into "registered" and run "swan-domains registered apply"', '这是第三方平台自身列表的结果：请把原来的列表写入 "registered"，再运行 swan-domains registered apply'),
            }[usage.fault];
        case 'merge':
            return (0,words/* words */.aL)(`cannot merge: ${(0,words/* visible */.RK)(usage.detail)}`, `无法合并：${(0,words/* visible */.RK)(usage.detail)}`);
        case 'cannot-edit':
            return (0,words/* words */.aL)(`nothing can be added to "${usage.key}" as it is written here: write it as a list, a domain a line`, `"${usage.key}" 的这种写法无法追加内容：请改为列表，每行一个域名`);
        case 'nothing-to-fix':
            return usage.option === null
                ? (0,words/* words */.aL)('there is nothing to fix: no swan-domains.yml here or above; name the config with --config', '没有可修正的内容：当前目录及其上级目录中没有 swan-domains.yml；请用 --config 指定配置文件')
                : (0,words/* words */.aL)(`--fix rewrites the config, and the list of ${usage.option} is not in it: leave one of the two out`, `--fix 只改写配置文件，而 ${usage.option} 给出的列表不在其中：请去掉其中一个选项`);
        case 'file-changed':
            return (0,words/* words */.aL)('the file has changed while it was read, so it was left as it is: try again', '读取期间文件被修改，因此未写入：请重试');
        case 'cannot-write': {
            const { en, zh } = writeHints[usage.code] ?? (0,words/* words */.aL)('', '');
            return (0,words/* words */.aL)(`${(0,words/* quote */.hD)(usage.path)} cannot be written (${usage.code})${en}`, `无法写入 ${(0,words/* quote */.hD)(usage.path)}（${usage.code}）${zh}`);
        }
        case 'apps-command':
            return (0,words/* words */.aL)(`the command that prints the apps failed (${usage.how}): run it to see why`, `输出小程序列表的命令执行失败（${usage.how}）：请手动运行以查看原因`);
        case 'apps-command-output': {
            const at = [usage.shown, usage.line, usage.column].filter((part) => part !== undefined).join(':');
            const { en, zh } = describeUsage(usage.usage);
            return (0,words/* words */.aL)(`${at}: ${en}`, `${at}：${zh}`);
        }
        case 'apps-command-untrusted':
            return (0,words/* words */.aL)('the apps come from a command, which is not run on an event that strangers can cause', '小程序列表由命令输出，而在外部人员可触发的事件中不会运行该命令');
        case 'file-untrusted':
            return (0,words/* words */.aL)('on an event that strangers can cause, only a file in the config’s folder or below is read', '在外部人员可触发的事件中，只读取配置所在目录及其子目录中的文件');
        case 'review-required':
            return (0,words/* words */.aL)('review is required, but "checksum" and "saved" are both empty: give one of them, from the outputs checksum or result-file of the plan (the id of its step may be misspelt)', 'review 为 required，但 "checksum" 与 "saved" 均为空：请给出其一，取自 plan 步骤的输出 checksum 或 result-file（可能写错了该步骤的 id）');
        case 'needs-yes': {
            const what = usage.command.startsWith('registered ')
                ? (0,words/* words */.aL)('the platform’s lists', '第三方平台的列表')
                : (0,words/* words */.aL)('the app', '小程序');
            return (0,words/* words */.aL)(`"${usage.command}" modifies ${what.en}, and nobody can be asked here: pass --yes`, `"${usage.command}" 会修改${what.zh}，而此处无法询问：请加 --yes`);
        }
        case 'unknown-topic': {
            const all = (0,words/* words */.aL)('; "swan-domains explain" lists all', '；swan-domains explain 可列出全部');
            const hint = usage.near.length > 0 ? didYouMean(usage.near) : all;
            return (0,words/* words */.aL)(`${(0,words/* quote */.hD)(usage.topic)} is neither a rule nor a code of the platform${hint.en}`, `${(0,words/* quote */.hD)(usage.topic)} 既不是规则，也不是平台的错误码${hint.zh}`);
        }
        case 'sandbox':
            return (0,words/* words */.aL)(`sandbox: ${(0,words/* visible */.RK)(usage.detail)}`, `沙箱：${(0,words/* visible */.RK)(usage.detail)}`);
        case 'port-in-use':
            return (0,words/* words */.aL)(`the port ${usage.port} is in use`, `端口 ${usage.port} 已被占用`);
        default:
            return describeConfigUsage(usage, inJson);
    }
}
function programWords(fault, path) {
    switch (fault) {
        case 'no-folder':
            return (0,words/* words */.aL)(`${(0,words/* quote */.hD)(path)} is no folder; name the folder of a smart program`, `${(0,words/* quote */.hD)(path)} 不是目录；请指定小程序目录`);
        case 'no-app':
            return (0,words/* words */.aL)(`there is no smart program in ${(0,words/* quote */.hD)(path)}: neither app.json nor app.js is there`, `${(0,words/* quote */.hD)(path)} 不是小程序目录：没有 app.json，也没有 app.js`);
        case 'no-root':
            return (0,words/* words */.aL)(`smartProgramRoot of project.swan.json is ${(0,words/* quote */.hD)(path)}, which is no folder in the project; build it first`, `project.swan.json 的 smartProgramRoot 是 ${(0,words/* quote */.hD)(path)}，但项目中没有这个目录；请先构建`);
        case 'not-json':
            return (0,words/* words */.aL)(`${(0,words/* quote */.hD)(path)} is not JSON`, `${(0,words/* quote */.hD)(path)} 不是合法的 JSON`);
    }
}


/***/ }),

/***/ 1153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ml: () => (/* binding */ problemRow),
/* harmony export */   hm: () => (/* binding */ suppressedRow),
/* harmony export */   s2: () => (/* binding */ suppressedBy)
/* harmony export */ });
/* harmony import */ var _messages_describe_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(569);

function problemRow(problem, lang) {
    const { appId, severity, rule, errno, domainType, value, place } = problem;
    return { appId, severity, rule, errno, domainType, value, place, ...(0,_messages_describe_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .describeProblem */ .B)(problem, lang) };
}
function suppressedRow(problem, lang) {
    const { reason, until = null } = problem.suppression;
    return { ...problemRow(problem, lang), reason, until, by: suppressedBy(problem) };
}
function suppressedBy({ suppression }) {
    return suppression.line ? 'comment' : 'config';
}


/***/ })

};
