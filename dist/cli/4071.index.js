export const id = 4071;
export const ids = [4071];
export const modules = {

/***/ 4071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ruleMessages)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(405);
/** What each rule says, in both languages: its title, what is wrong with one value, and what would be right. */

function registeringWords(registering, missing, domainType, inJson) {
    const item = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(inJson ? missing : `- ${missing}`);
    const line = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`add ${item} to registered, ${domainType}`, `在 registered 的 ${domainType} 下加一行 ${item}`);
    if (registering === 'line')
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`register it first: ${line.en}`, `先登记：${line.zh}`);
    if (registering === 'line-and-apply') {
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`register it first: ${line.en}, then "swan-domains registered apply" and "registered pull"`, `先登记：${line.zh}，再运行 swan-domains registered apply 和 registered pull`);
    }
    const command = `swan-domains registered apply --mode additive --registered-${domainType.replaceAll('_', '-')} ${missing}`;
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`register it first: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(command)}, then "registered pull"`, `先登记：${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(command)}，再运行 registered pull`);
}
function verificationFaultWords(fault) {
    const file = '/bd_mapp_domaincer.txt';
    switch (fault.kind) {
        case 'unreachable':
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`it cannot be reached (${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(fault.code)})`, `无法访问（${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(fault.code)}）`);
        case 'certificate':
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`its certificate is not valid (${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(fault.code)})`, `证书无效（${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(fault.code)}）`);
        case 'status':
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${file} is answered with HTTP ${fault.status}`, `${file} 返回 HTTP ${fault.status}`);
        case 'redirect':
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${file} redirects to ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(fault.to)}`, `${file} 重定向到 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(fault.to)}`);
        case 'content':
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${file} is not the platform’s file`, `${file} 的内容不是平台的校验文件`);
    }
}
const unresolvedReasons = {
    parameter: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('it is an argument that nothing in the source gives', '它是函数参数，但源码中没有传入它的调用'),
    runtime: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('it is only known where the program runs', '只有运行时才能确定'),
    package: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('it comes from node_modules, which is not read', '它来自 node_modules，不在扫描范围内'),
    missing: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('nothing in the source assigns it', '源码中没有给它赋值'),
    relative: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('it has no protocol and no host', '缺少协议和主机名'),
    host: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('a part of the domain is not known', '域名的一部分无法确定'),
    many: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('more ways lead there than are followed', '到达这里的调用路径过多'),
    computed: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('it is made in a way that is not followed', '它的生成方式无法静态分析'),
};
const unreadFaults = {
    syntax: (detail) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`it does not parse: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(detail)}`, `无法解析：${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(detail)}`),
    size: (detail) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`it is larger than 2 MiB (${detail} bytes)`, `文件超过 2 MiB（${detail} 字节）`),
    depth: () => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('its code nests too deeply', '代码嵌套过深'),
    unreadable: (detail) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`it cannot be read (${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(detail)})`, `无法读取（${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(detail)}）`),
};
function suppressionFaultWords(rule, fault) {
    switch (fault.kind) {
        case 'no-reason':
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rule)} is ignored here without a reason: that does not count`, `此处忽略 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rule)} 但没有写原因，不生效`);
        case 'out-of-date':
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rule)} was ignored here until ${fault.until}, and is no longer`, `此处对 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rule)} 的忽略已于 ${fault.until} 到期，不再生效`);
        case 'unused':
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rule)} is ignored here, but finds nothing`, `此处忽略了 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rule)}，但该规则没有发现任何问题`);
        case 'foresees-errno':
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rule)} cannot be ignored here: the platform would refuse what it finds with ${fault.errno}`, `此处不能忽略 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rule)}：平台会以 ${fault.errno} 拒绝`);
    }
}
const canonicalReasons = {
    'upper-case': (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('upper case', '大写字母'),
    unicode: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('not in ASCII (xn--) form', '未转成 ASCII（xn--）形式'),
    'trailing-dot': (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('a trailing dot', '末尾的点'),
    'default-port': (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the default port', '默认端口'),
    'trailing-slash': (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('a trailing slash', '末尾的斜杠'),
};
function faultWords(fault) {
    switch (fault.kind) {
        case 'empty-host':
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('no host', '缺少主机名');
        case 'empty-label':
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('two dots in a row, or one at the start', '有连续的点，或以点开头');
        case 'label-too-long':
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`the label ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(fault.label)} is longer than ${fault.limit} characters`, `标签 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(fault.label)} 超过 ${fault.limit} 个字符`);
        case 'host-too-long':
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`the host has ${fault.length} characters, at most ${fault.limit} are allowed`, `主机名有 ${fault.length} 个字符，最多 ${fault.limit} 个`);
        case 'hyphen':
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`the label ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(fault.label)} begins or ends with a hyphen`, `标签 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(fault.label)} 以连字符开头或结尾`);
        case 'character':
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`the character ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(fault.character)} is not allowed in a host`, `主机名中不允许出现字符 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(fault.character)}`);
        case 'idna':
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(fault.host)} is not a valid internationalised domain name`, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(fault.host)} 不是合法的国际化域名`);
        case 'not-an-address':
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(fault.host)} is not a valid IP address`, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(fault.host)} 不是合法的 IP 地址`);
        case 'token':
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('it looks like an access token', '看起来是 access_token');
        case 'wildcard':
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('a wildcard', '通配符');
        case 'user-info':
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('user name or password before "@"', '“@”前有用户名或密码');
        case 'port':
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(fault.text)} is not a port (1 to 65535)`, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(fault.text)} 不是合法端口（1 到 65535）`);
        case 'path':
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`the path ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(fault.text)}`, `路径 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(fault.text)}`);
        case 'query':
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`the query ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(fault.text)}`, `查询参数 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(fault.text)}`);
        case 'fragment':
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`the fragment ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(fault.text)}`, `片段 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(fault.text)}`);
    }
}
function inType({ domainType }) {
    return domainType ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(` in ${domainType}`, `（${domainType}）`) : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('', '');
}
const ruleMessages = {
    'domain-type-required': {
        title: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('At least one domain type must be passed', '至少传递一个要被操作的域名类型'),
        message: () => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('no domain type is passed', '没有传递任何域名类型'),
        remedy: ({ sent }) => sent
            ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('pass the list that this is about: --request-domain https://api.example.com (in a workflow: request-domain)', '请传入要操作的列表：--request-domain https://api.example.com（工作流中：request-domain）')
            : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('declare a list under "domains" in swan-domains.yml, or pass one: --request-domain https://api.example.com (in a workflow: request-domain)', '在 swan-domains.yml 的 "domains" 下声明列表，或直接传入：--request-domain https://api.example.com（工作流中：request-domain）'),
    },
    'empty-domain': {
        title: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('A domain must not be empty', '被操作的域名不能为空'),
        message: ({ whole }, about) => whole
            ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`the list${inType(about).en} is empty`, `列表${inType(about).zh}为空`)
            : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`an entry${inType(about).en} is empty`, `列表${inType(about).zh}中有空的域名`),
        remedy: ({ whole }) => whole
            ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('name at least one domain; to leave a list alone do not pass it, to empty it declare [] in the config', '至少写一个域名；不想修改该列表就不要传它，要清空则在配置中声明 []')
            : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('remove it, or the comma beside it', '删除它，或删除多余的逗号'),
    },
    'list-separator': {
        title: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('Domains are separated by ","', '多个域名时用英文逗号“,”分割'),
        message: ({ separator }, { value }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(separator)} stands before ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}; only "," separates domains`, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} 前用了 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(separator)}，多个域名只能用英文逗号“,”分隔`),
        remedy: ({ separator }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`replace ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(separator)} by ","`, `把 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(separator)} 改为“,”`),
    },
    'allowed-protocol': {
        title: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('The protocol must be http, https or wss', '协议目前只支持 http:// https:// wss://'),
        message: ({ protocol }, { value }) => protocol === null
            ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} has no protocol`, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} 缺少协议`)
            : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} has the protocol ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(protocol)}`, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} 的协议 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(protocol)} 不受支持`),
        remedy: ({ allowed }, { domainType }) => {
            const first = domainType === 'socket_domain' ? 'wss' : 'https';
            const shown = allowed.map((protocol) => `${protocol}://`).join(', ');
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`write it with ${first}:// in front (allowed: ${shown})`, `在前面写上 ${first}://（可用：${shown}）`);
        },
    },
    'domain-format': {
        title: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('A domain is protocol and host, nothing else', '域名只由协议和主机名组成'),
        message: ({ faults }, { value }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} is not a domain: ${faults.map((fault) => faultWords(fault).en).join('; ')}`, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} 的域名格式非法：${faults.map((fault) => faultWords(fault).zh).join('；')}`),
        remedy: ({ faults }, { subject }) => {
            if (faults.some(({ kind }) => kind === 'token')) {
                return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('remove it; a token that was committed is known to whoever can read the repository: have another one issued', '请删除；如果 token 已提交到仓库，能读仓库的人都能得到它，请重新获取');
            }
            if (faults.some(({ kind }) => kind === 'wildcard')) {
                return subject === 'registered'
                    ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('drop "*.": a registered domain covers all its subdomains', '去掉“*.”：登记的域名本身就包含其所有子域名')
                    : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('name each host; if the platform accepts wildcards for you, set rules: { domain-format: [error, { allow_wildcard: true }] }', '逐个写出主机名；如果平台接受通配符，可设置 rules: { domain-format: [error, { allow_wildcard: true }] }');
            }
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('write protocol and host only, as in "https://api.example.com"', '只写协议和主机名，例如 "https://api.example.com"');
        },
    },
    'registered-domain': {
        title: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('A domain must be a registered domain of the platform, or a subdomain of one', '域名必须是第三方平台登记的域名或其子域名'),
        message: (_facts, { value, domainType }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} is neither a registered domain of ${domainType} nor a subdomain of one`, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} 不是第三方平台登记的域名（${domainType}），也不是其子域名`),
        remedy: ({ related, similar, elsewhere, missing, registering }, { domainType, inJson }) => {
            if (registering === 'declared') {
                return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('it is declared but not registered yet: "swan-domains registered apply", then "registered pull"', '已声明但尚未登记：请运行 swan-domains registered apply，再运行 registered pull');
            }
            const register = missing === null
                ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('remove it: only domain names are registered', '请删除：只有域名才能登记')
                : registeringWords(registering, missing, domainType ?? 'request_domain', inJson);
            if (related.length > 0) {
                return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`registered of the same owner: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(related, 'en')}; use a subdomain of it, or ${register.en}`, `同一主域名下已登记：${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(related, 'zh')}；请使用其子域名，或者${register.zh}`);
            }
            if (similar.length > 0) {
                return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`did you mean ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(similar, 'en')}? Else ${register.en}`, `是否想写 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(similar, 'zh')}？否则${register.zh}`);
            }
            if (elsewhere.length > 0) {
                return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`it is registered for ${elsewhere.join(', ')} only; ${register.en}`, `它只登记在 ${elsewhere.join('、')} 中；${register.zh}`);
            }
            if (missing === null)
                return register;
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`use a domain that is registered, or ${register.en}`, `请改用已登记的域名，或者${register.zh}`);
        },
    },
    'domain-not-configured': {
        title: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('A domain to delete must be set on the app', '要删除的域名必须在小程序中设置过'),
        message: (_facts, about) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(about.value)} is to be deleted, but the app does not have it${inType(about).en}`, `要删除的 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(about.value)} 在小程序${inType(about).zh}中没有设置过`),
        remedy: ({ similar }) => similar.length > 0
            ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`did you mean ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(similar, 'en')}?`, `是否想写 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(similar, 'zh')}？`)
            : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('"swan-domains get" shows what the app has', '用 swan-domains get 查看小程序当前的域名'),
    },
    'registered-domains-unknown': {
        title: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('Registered domains are not known', '未提供登记的域名'),
        message: ({ everyType }, { domainType }) => everyType
            ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('no registered domains are given, so nobody checked whether the platform will accept these (470016)', '没有提供登记的域名，无法检查平台是否接受（470016）')
            : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`no registered domains are given for ${domainType}, so nobody checked whether the platform will accept them (470016)`, `没有提供 ${domainType} 的登记域名，无法检查平台是否接受（470016）`),
        remedy: ({ pulled }) => pulled
            ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the snapshot lacks them: "swan-domains registered pull" reads every type', '快照中没有此类型：请运行 swan-domains registered pull 拉取所有类型')
            : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('list them under "registered" in the config, or pass --registered example.com', '在配置的 "registered" 下列出，或传入 --registered example.com'),
    },
    'protocol-mismatch': {
        title: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('Registered with another protocol', '与登记的协议不同'),
        message: ({ registered, protocol, expected }, { value }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} uses ${protocol}, but ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(registered)} is registered with ${expected}`, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} 使用 ${protocol}，而 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(registered)} 登记时用的是 ${expected}`),
        remedy: ({ protocol, expected }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`use ${expected}, or register it with ${protocol}`, `改用 ${expected}，或以 ${protocol} 登记`),
    },
    'public-suffix': {
        title: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('A public suffix is nobody’s domain', '公共后缀不是某一方的域名'),
        message: ({ suffix, kind }, { value, subject }) => {
            if (kind === 'unknown') {
                return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} ends in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(suffix)}, which is no known top-level domain`, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} 的后缀 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(suffix)} 不是已知的顶级域`);
            }
            const list = kind === 'icann' ? 'ICANN' : 'private';
            return subject === 'registered' || subject === 'held'
                ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} is a public suffix (${list}): it would cover domains of strangers`, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} 是公共后缀（${list}），会把他人的域名也包含进来`)
                : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} is a public suffix (${list}), not a domain of one owner`, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} 是公共后缀（${list}），不属于单一所有者`);
        },
        remedy: ({ suffix, kind }, { subject }) => {
            if (kind === 'unknown')
                return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('correct the top-level domain', '请更正顶级域');
            return subject === 'held'
                ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the platform has it: take it from its lists with "swan-domains registered apply"', '平台已登记它：请用 swan-domains registered apply 从平台列表中移除')
                : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`name the domain in front of it: "example.${suffix}"`, `写出其下的具体域名："example.${suffix}"`);
        },
    },
    'reserved-domain': {
        title: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('Reserved for the platform', '平台保留域名'),
        message: ({ host }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(host)} must not be configured`, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(host)} 不允许配置`),
        remedy: () => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('call it from your server, not from the smart program', '请在服务端调用它，不要在小程序中直接请求'),
    },
    'secure-protocol': {
        title: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('Secure protocol of the type', '该类型应使用的安全协议'),
        message: ({ protocol, expected }, about) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(about.value)} uses ${protocol}; the console accepts only ${expected}${inType(about).en}`, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(about.value)} 使用 ${protocol}；控制台${inType(about).zh}只接受 ${expected}`),
        remedy: ({ expected }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`use ${expected}://`, `改用 ${expected}://`),
    },
    'ip-address': {
        title: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('No IP address', '不允许使用 IP 地址'),
        message: ({ host }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(host)} is an IP address; the console refuses it`, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(host)} 是 IP 地址，控制台不接受`),
        remedy: () => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('use a domain name with an ICP filing', '请使用已备案的域名'),
    },
    port: {
        title: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('No port', '不允许写端口'),
        message: ({ port }, { value }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} names the port ${port}; the console refuses ports`, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} 带有端口 ${port}，控制台不接受端口`),
        remedy: () => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('serve it on the default port and drop the port', '使用默认端口并去掉端口号'),
    },
    localhost: {
        title: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('No localhost', '不允许使用 localhost'),
        message: ({ host }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(host)} is the user’s own phone, not a server`, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(host)} 指向用户自己的设备，而不是服务器`),
        remedy: () => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('remove it; it was left from development', '删除它，这通常是开发时遗留的'),
    },
    'max-domains': {
        title: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('Too many domains', '域名数量过多'),
        message: ({ count, limit }, { domainType }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${domainType} has ${count} domains; at most ${limit} are allowed`, `${domainType} 有 ${count} 个域名，最多 ${limit} 个`),
        remedy: ({ wildcards }) => {
            const raise = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('or raise the option limit of max-domains in swan-domains.yml', '或在 swan-domains.yml 中提高 max-domains 的 limit');
            if (wildcards.length === 0)
                return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`remove some, ${raise.en}`, `请删减，${raise.zh}`);
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(wildcards, 'en')} would stand for enough of them (option allow_wildcard of domain-format); remove some, ${raise.en}`, `可用 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(wildcards, 'zh')} 代替其中的子域名（domain-format 的 allow_wildcard）；或删减，${raise.zh}`);
        },
    },
    'duplicate-domain': {
        title: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('The same domain twice', '重复的域名'),
        message: ({ canonical }, { value }) => value === canonical
            ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} is listed twice`, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} 重复出现`)
            : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} is ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(canonical)}, which is listed already`, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} 即 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(canonical)}，列表中已有`),
        remedy: () => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('remove one of the two', '删除其中一个'),
    },
    'canonical-form': {
        title: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('One spelling for a domain', '域名的规范写法'),
        message: ({ reasons }, { value }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} is not in canonical form: ${reasons.map((reason) => canonicalReasons[reason].en).join(', ')}`, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} 不是规范写法：${reasons.map((reason) => canonicalReasons[reason].zh).join('、')}`),
        remedy: ({ canonical }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`write ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(canonical)}`, `写成 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(canonical)}`),
    },
    'redundant-registration': {
        title: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('Already covered', '已被包含的登记'),
        message: ({ coveredBy }, { value }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} is already covered by the registered domain ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(coveredBy)}`, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} 已被登记的域名 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(coveredBy)} 包含`),
        remedy: () => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('it can be left out', '可以省略'),
    },
    'stale-snapshot': {
        title: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('The snapshot of the registered lists is old', '登记域名快照已过旧'),
        message: ({ age, maxAge }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`the registered lists were pulled ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(age, 'day')} ago; max_age is ${maxAge}`, `登记域名快照是 ${age} 天前拉取的；max_age 为 ${maxAge}`),
        remedy: () => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('run "swan-domains registered pull" and commit what it writes', '请运行 swan-domains registered pull 并提交'),
    },
    'edited-snapshot': {
        title: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('The snapshot of the registered lists was edited by hand', '登记域名快照被手工修改'),
        message: () => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the snapshot was edited since it was pulled: its checksum is not that of what it holds', '快照在拉取之后被修改：校验和与其内容不符'),
        remedy: () => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('run "swan-domains registered pull"; what is to be registered stands in swan-domains.yml, under registered', '请重新运行 swan-domains registered pull；要登记的域名请写在 swan-domains.yml 的 registered 下'),
    },
    'verification-file': {
        title: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('A business domain must serve the verification file', '业务域名必须能访问校验文件'),
        message: ({ fault }, { value }) => {
            const { en, zh } = verificationFaultWords(fault);
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} would not pass for verified: ${en}`, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} 无法通过校验：${zh}`);
        },
        remedy: () => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('the platform would answer 50041 or 50043: put bd_mapp_domaincer.txt at its root, then "swan-domains registered verify"', '平台将返回 50041 或 50043：请把 bd_mapp_domaincer.txt 放到根目录，再运行 swan-domains registered verify'),
    },
    'undeclared-domain': {
        title: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('The code calls a domain that is not declared', '代码调用了未声明的域名'),
        message: ({ by, at, more, managed }, { value, domainType }) => {
            const also = more > 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`, written at ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(more, 'other place')} too,`, `（另有 ${more} 处）`) : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('', '');
            const type = managed
                ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`it is not declared in ${domainType}`, `但 ${domainType} 中没有声明`)
                : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`no ${domainType} is declared`, `但没有声明 ${domainType}`);
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${by} at ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(at)} calls ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}${also.en} and ${type.en}`, `${by}（${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(at)}）调用了 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}${also.zh}，${type.zh}`);
        },
        remedy: ({ elsewhere, alike, sound }, { value, domainType }) => {
            if (!sound) {
                return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('what else is found in it says why it cannot be declared as it is: mend that first, or do not call it', '其另一条提示说明了它目前不能声明的原因：请先解决，或不再调用');
            }
            const add = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`add ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`- ${value}`)} to domains, ${domainType} ("swan-domains scan --write" does), or do not call it`, `在 domains 的 ${domainType} 下加一行 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`- ${value}`)}（swan-domains scan --write 可自动添加），或不再调用`);
            if (alike.length > 0) {
                return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`declared is ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(alike, 'en')}: call that; else ${add.en}`, `已声明的是 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(alike, 'zh')}：请改为调用它；否则${add.zh}`);
            }
            if (elsewhere.length === 0)
                return add;
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`declared it is for ${elsewhere.join(', ')}: each type needs its own; ${add.en}`, `它只在 ${elsewhere.join('、')} 中声明过，各类型须分别声明；${add.zh}`);
        },
    },
    'unused-domain': {
        title: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('A declared domain that nothing calls', '声明了但代码没有调用的域名'),
        message: (_facts, { value, domainType }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`nothing in the code calls ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} by ${domainType}`, `代码中没有以 ${domainType} 调用 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`),
        remedy: ({ unresolved }) => unresolved > 0
            ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(unresolved, 'call')} of this type could not be resolved: it may be one of them; else remove it`, `该类型有 ${unresolved} 处调用无法确定域名，可能就是其中之一；否则可以删除`)
            : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('remove it, if nothing outside this code needs it', '如果这份代码之外也不需要它，可以删除'),
    },
    'unresolved-url': {
        title: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('A call whose domain cannot be known from the code', '无法从代码确定域名的调用'),
        message: ({ reason, by, at }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`which domain ${by} calls cannot be known: ${unresolvedReasons[reason].en} (called at ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(at)})`, `无法确定 ${by} 调用的域名：${unresolvedReasons[reason].zh}（调用位置 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(at)}）`),
        remedy: () => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('see to it that its domains are declared; then say so above the line: // swan-domains-ignore-next-line REASON', '请确认涉及的域名都已声明，并在上一行注明：// swan-domains-ignore-next-line 原因'),
    },
    'unread-source': {
        title: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('A source file that could not be read', '无法读取的源码文件'),
        message: ({ fault, detail }) => {
            const { en, zh } = unreadFaults[fault](detail);
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`this file was left out: ${en}`, `已跳过此文件：${zh}`);
        },
        remedy: () => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('mend it, or leave it out with "--exclude" or "scan: { ignore: […] }"', '请修复，或用 --exclude 或 scan: { ignore: […] } 排除'),
    },
    'ignore-comment': {
        title: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('A comment that ignores a call needs a reason, and a call', '忽略注释必须写明原因，并对应一处调用'),
        message: ({ fault, until }) => {
            switch (fault) {
                case 'no-reason':
                    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('swan-domains-ignore-next-line has no reason', 'swan-domains-ignore-next-line 没有写原因');
                case 'no-day':
                    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`"until" is followed by ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(until ?? '')}, which is no day`, `until 后面的 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(until ?? '')} 不是日期`);
                case 'out-of-date':
                    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`this call was ignored until ${until}, and is no longer`, `此调用只忽略到 ${until}，现已过期`);
                case 'unused':
                    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('there is no call to ignore on the next line', '下一行没有可忽略的调用');
            }
        },
        remedy: ({ fault }) => {
            switch (fault) {
                case 'no-reason':
                    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('write why, behind it, on the same line', '请在同一行后面写明原因');
                case 'no-day':
                    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('write it as in "until 2027-01-31"', '请写成 until 2027-01-31 的形式');
                case 'out-of-date':
                    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('declare the domain, or give a later day', '请声明该域名，或改为更晚的日期');
                case 'unused':
                    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('remove the comment', '请删除此注释');
            }
        },
    },
    'errno-rule-off': {
        title: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('A rule that foresees an errno is no error', '能预见错误码的规则不是错误级别'),
        message: ({ rule, errno }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rule)} is set below error: what it finds is sent all the same, and the platform refuses it with ${errno}`, `规则 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rule)} 的级别低于 error：它发现的问题仍会发送，并被平台以 ${errno} 拒绝`),
        remedy: ({ rule }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`remove the setting of "${rule}"`, `删除 "${rule}" 的设置`),
    },
    suppression: {
        title: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('A suppression has a reason, and something to suppress', '忽略项须写明原因，且确有可忽略的问题'),
        message: ({ rule, fault }) => suppressionFaultWords(rule, fault),
        remedy: ({ rule, fault, comment }) => {
            switch (fault.kind) {
                case 'no-reason': {
                    const form = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(comment ? `# swan-domains-ignore ${rule}: REASON` : 'reason: REASON');
                    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`say why: ${form}`, `请写明原因：${form}`);
                }
                case 'out-of-date':
                    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('mend what it was about, or give it a later date', '请处理对应的问题，或改为更晚的日期');
                case 'unused':
                    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('remove it', '请删除');
                case 'foresees-errno':
                    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`mend the entry; where the rule is wrong about your platform, set it to warning under rules`, `请更正域名；如果该规则与平台的实际情况不符，请在 rules 中设为 warning`);
            }
        },
    },
};


/***/ })

};
