export const id = 5060;
export const ids = [5060,9665];
export const modules = {

/***/ 6125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   _A: () => (/* binding */ SOON_DAYS),
/* harmony export */   zE: () => (/* binding */ FILE_NAME)
/* harmony export */ });
/** Where it must be: at the root of each business domain (the console's rules). */
const FILE_NAME = 'bd_mapp_domaincer.txt';
/** A certificate that ends sooner is told in time. */
const SOON_DAYS = 14;
/**
 * Good is a domain that answered, and was not wrong by any family of addresses by which it was reached: whoever asks it
 * may come by either.
 *
 * @example verdictOf({ …, result: { kind: 'no-address', code: 'ENOTFOUND' } }).sign // 'wrong'
 */
function verdictOf({ result }) {
    switch (result.kind) {
        case 'not-asked':
            return { sign: 'not-asked', faults: [], warnings: [] };
        case 'malformed':
        case 'no-address':
            return { sign: 'wrong', faults: [{ about: result, of: [] }], warnings: [] };
        case 'asked': {
            const { attempts } = result;
            const works = attempts.some((attempt) => attempt.kind === 'answered');
            const faults = joined(attempts.map((attempt) => ({ about: faultsOf(attempt, works), of: attempt })));
            const warnings = joined(attempts.map((attempt) => ({ about: warningsOf(attempt, works), of: attempt })));
            const sign = faults.length > 0 ? 'wrong' : warnings.length > 0 ? 'warned' : 'good';
            return { sign, faults, warnings };
        }
    }
}
/** @param works does any attempt? */
function faultsOf(attempt, works) {
    switch (attempt.kind) {
        case 'private-address':
            return [{ kind: 'private-address' }];
        case 'not-tried':
            return works ? [] : [{ kind: 'unreachable', code: attempt.code }];
        case 'failed': {
            const broken = works && !attempt.reached ? [] : [{ kind: 'unreachable', code: attempt.code }];
            return [...certificateFaults(attempt.certificate), ...broken];
        }
        case 'answered':
            return [...certificateFaults(attempt.certificate), ...answerFaults(attempt)];
    }
}
function certificateFaults(certificate) {
    if (!certificate || certificate.valid)
        return [];
    return [{ kind: 'certificate', reason: certificate.reason ?? 'unknown', validTo: certificate.validTo }];
}
function answerFaults({ status, redirect, file }) {
    if (redirect !== null)
        return [{ kind: 'redirect', status, to: redirect }];
    if (!file)
        return [{ kind: 'status', status }];
    const { difference } = file;
    return difference === null ? [] : [{ kind: 'file', ...file, difference }];
}
function warningsOf(attempt, works) {
    if (attempt.kind === 'failed' && works && !attempt.reached)
        return [{ kind: 'one-family', code: attempt.code }];
    if (attempt.kind !== 'answered')
        return [];
    const { certificate, contentType, file } = attempt;
    const warnings = [];
    const { daysLeft, validTo } = certificate ?? { daysLeft: null, validTo: null };
    if (certificate?.valid && daysLeft !== null && validTo !== null && daysLeft < SOON_DAYS) {
        warnings.push({ kind: 'certificate-ends', daysLeft, validTo });
    }
    if (file?.difference === null && !/^text\/plain\s*(?:;|$)/i.test(contentType ?? '')) {
        warnings.push({ kind: 'content-type', found: contentType });
    }
    return warnings;
}
/** What both families have in common is said once. */
function joined(found) {
    const byText = new Map();
    for (const { about, of } of found) {
        for (const one of about) {
            const key = JSON.stringify(one);
            byText.set(key, { about: one, of: [...(byText.get(key)?.of ?? []), of] });
        }
    }
    return [...byText.values()];
}


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   escapeUnseen: () => (/* binding */ escapeUnseen),
/* harmony export */   renderJson: () => (/* binding */ renderJson),
/* harmony export */   toJson: () => (/* binding */ toJson)
/* harmony export */ });
/* harmony import */ var _messages_describe_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9934);
/* harmony import */ var _messages_describe_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(569);
/* harmony import */ var _messages_failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4603);
/* harmony import */ var _messages_usages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7799);
/* harmony import */ var _problem_row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1153);





const renderJson = (outcome, { lang, exitCode }) => `${escapeUnseen(JSON.stringify(toJson(outcome, exitCode, lang), null, 2))}\n`;
/** The same JSON, with nothing in it that a terminal or GitHub's runner obeys, or that turns the reading direction. */
function escapeUnseen(json) {
    return json
        .replaceAll('##[', '#\\u0023[')
        .replace(/[\u007f-\u009f\p{Cf}\u2028\u2029]/gu, (character) => character.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`));
}
/** The value that `--format json` prints. */
function toJson(outcome, exitCode, lang) {
    const { command, problems, suppressed, apps, checksum, interrupted, configs, fixed } = outcome;
    const usages = outcome.usages.map((usage) => usageJson(usage, lang));
    return {
        schema: 'swan-domains/1',
        command,
        ok: exitCode === 0,
        exit_code: exitCode,
        checksum,
        ...(interrupted ? { interrupted } : {}),
        ...(configs ? { configs } : {}),
        problems: problems.map((problem) => problemJson(problem, lang)),
        suppressed: suppressed.map((problem) => suppressedJson(problem, lang)),
        ...(fixed ? { fixed: fixed.fixes.map(fixJson) } : {}),
        apps: apps.map((app) => appJson(app, lang)),
        ...(outcome.scanned ? { scanned: scannedJson(outcome.scanned) } : {}),
        ...(usages.length > 0 ? { usage: usages[0] } : {}),
        ...(usages.length > 1 ? { usages } : {}),
    };
}
function scannedJson({ files, leftOut, calls }) {
    return {
        files,
        left_out: leftOut,
        calls: calls.map(({ domainType, domain, by, at, place, ignored }) => ({
            domain_type: domainType,
            domain,
            by,
            called_at: at,
            file: place.file,
            line: place.line,
            column: place.column,
            ignored,
        })),
    };
}
function usageJson({ usage, place }, lang) {
    const at = { file: place?.file ?? null, line: place?.line ?? null, column: place?.column ?? null };
    return { kind: usage.kind, message: (0,_messages_usages_js__WEBPACK_IMPORTED_MODULE_0__/* .describeUsage */ .P)(usage, place?.file.endsWith('.json'))[lang], ...at };
}
function problemJson(problem, lang) {
    const { appId, rule, severity, errno, domainType, subject, value, place } = problem;
    return {
        rule,
        severity,
        errno,
        app_id: appId,
        domain_type: domainType,
        list: subject === 'called' ? 'called' : subject === 'registered' || subject === 'held' ? 'registered' : 'domains',
        value,
        ...(0,_messages_describe_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .describeProblem */ .B)(problem, lang),
        ...placeJson(place),
    };
}
/** `by`: where the suppression itself is written. */
function suppressedJson(problem, lang) {
    const { reason, until = null, place = null } = problem.suppression;
    const { source, ...at } = placeJson(place);
    return { ...problemJson(problem, lang), reason, until, by: { kind: (0,_problem_row_js__WEBPACK_IMPORTED_MODULE_2__/* .suppressedBy */ .s2)(problem), ...at } };
}
/** In a file: its place is exact, or the start of its text. */
function fixJson({ rule, safe, place, from, to }) {
    return { rule, safe, from, to, file: place.file, line: place.line, column: place.column };
}
function placeJson(place) {
    return {
        file: place?.file ?? null,
        source: place?.source ?? null,
        line: place?.line ?? null,
        column: place?.column ?? null,
        end_line: place?.endLine ?? null,
        end_column: place?.endColumn ?? null,
    };
}
function appJson(app, lang) {
    const differences = [...app.differences].filter(([, { add, delete: remove }]) => add.length + remove.length > 0);
    return {
        app_id: app.appId,
        status: app.status,
        checksum: app.checksum,
        changes: Object.fromEntries(differences.map(([type, { add, delete: remove }]) => [type, { add, delete: remove }])),
        target: Object.fromEntries([...app.differences].map(([type, { target }]) => [type, target])),
        calls: app.calls.map(({ endpoint, action, domains }) => ({ endpoint, action, domains })),
        sent: app.sent,
        error: app.failed ? failureJson(app.failed, app.level, lang) : null,
        refusal: app.refusal ? refusalJson(app.refusal, app.level, lang) : null,
        live: app.live,
        before: app.before,
    };
}
/** `message` is `reason` and `remedy` in one line. */
function refusalJson(refusal, level, lang) {
    const { message: reason, remedy } = (0,_messages_describe_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .describeRefusal */ .a2)(refusal, level);
    return {
        kind: refusal.kind,
        message: (0,_messages_describe_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalText */ .Kw)(refusal, lang, level),
        reason: reason[lang],
        remedy: remedy?.[lang] ?? null,
    };
}
function failureJson({ failure, endpoint, action }, level, lang) {
    const { message, remedy } = (0,_messages_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .describeFailure */ .I)(failure, action, level);
    return {
        kind: failure.kind,
        endpoint,
        action,
        errno: failure.kind === 'errno' ? failure.errno : null,
        error_code: failure.kind === 'gateway' ? failure.errorCode : null,
        message: message[lang],
        remedy: remedy[lang],
    };
}


/***/ }),

/***/ 5060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kE: () => (/* binding */ describeDownloadFailure),
  q7: () => (/* binding */ verificationExit),
  iq: () => (/* binding */ verificationJson),
  nF: () => (/* binding */ verificationText)
});

// EXTERNAL MODULE: ./build/app/verification.js
var app_verification = __webpack_require__(6125);
// EXTERNAL MODULE: ./build/report/json.js
var report_json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/messages/failures.js + 1 modules
var failures = __webpack_require__(4603);
// EXTERNAL MODULE: ./build/report/messages/words.js
var words = __webpack_require__(405);
;// CONCATENATED MODULE: ./build/report/messages/verifications.js


const serveTheFile = (0,words/* words */.aL)(`put the file at the root of the domain, byte for byte: "swan-domains registered verification-file" writes it`, '请把校验文件原样放到域名根目录：swan-domains registered verification-file 可写出该文件');
const serveNothingElse = (0,words/* words */.aL)(`answer /${app_verification/* FILE_NAME */.zE} with the file itself: before pages for unknown addresses, logins and rewrites`, `请让 /${app_verification/* FILE_NAME */.zE} 直接返回该文件，优先于默认页面、登录和重写规则`);
/**
 * @returns a line each, in which nothing of a stranger's text is more than text
 * @example describeVerificationFault({ kind: 'status', status: 404 }).message.en // 'the answer is HTTP 404'
 */
function describeVerificationFault(fault) {
    switch (fault.kind) {
        case 'malformed':
            return describeMalformed(fault.reason);
        case 'no-address':
            return describeNoAddress(fault.code);
        case 'private-address':
            return {
                message: (0,words/* words */.aL)('its address is not public, so nothing was asked', '其地址不是公网地址，因此没有访问'),
                remedy: (0,words/* words */.aL)('correct the DNS record; for a server of your own, or where a proxy on this machine makes addresses up (198.18.…), pass --allow-private', '请更正 DNS 记录；如为自有服务器，或本机代理返回虚构地址（198.18.…），请加 --allow-private'),
            };
        case 'unreachable':
            return describeUnreachable(fault.code);
        case 'certificate':
            return describeCertificate(fault.reason, fault.validTo);
        case 'redirect':
            return {
                message: (0,words/* words */.aL)(`the answer is HTTP ${fault.status}, a redirect to ${(0,words/* quote */.hD)(fault.to)}, which is not followed`, `返回 HTTP ${fault.status}，重定向到 ${(0,words/* quote */.hD)(fault.to)}，不会跟随`),
                remedy: serveNothingElse,
            };
        case 'status':
            return {
                message: (0,words/* words */.aL)(`the answer is HTTP ${fault.status}`, `返回 HTTP ${fault.status}`),
                remedy: statusRemedy(fault.status),
            };
        case 'file':
            return describeFile(fault);
    }
}
function statusRemedy(status) {
    if (status === 404 || status === 410)
        return serveTheFile;
    return status < 500 ? serveNothingElse : (0,words/* words */.aL)('the server failed: see its log', '服务器出错：请查看其日志');
}
function describeMalformed(reason) {
    const messages = {
        malformed: (0,words/* words */.aL)('this is no domain', '这不是合法的域名'),
        wildcard: (0,words/* words */.aL)('a wildcard cannot be asked', '无法检查泛域名'),
        port: (0,words/* words */.aL)('it has a port, and a business domain has none', '业务域名不能带端口'),
    };
    const remedies = {
        malformed: (0,words/* words */.aL)('correct the entry: a host, with https:// or without', '请更正该条目：主机名，可带 https://'),
        wildcard: (0,words/* words */.aL)('name the hosts that are registered', '请写出登记的具体域名'),
        port: (0,words/* words */.aL)('the file is asked for at port 443: leave the port out', '校验文件在 443 端口访问：请去掉端口'),
    };
    return { message: messages[reason], remedy: remedies[reason] };
}
function describeNoAddress(code) {
    if (code === 'ENOTFOUND') {
        return {
            message: (0,words/* words */.aL)('DNS knows no address of it (ENOTFOUND)', 'DNS 中没有它的地址（ENOTFOUND）'),
            remedy: (0,words/* words */.aL)('is it spelled right, and does it have an A or AAAA record?', '请检查拼写以及 A 或 AAAA 记录'),
        };
    }
    return {
        message: (0,words/* words */.aL)(`its address could not be looked up (${code})`, `无法查询其地址（${code}）`),
        remedy: (0,words/* words */.aL)('check the DNS of this machine, then run it again', '请检查本机的 DNS 设置，然后重新运行'),
    };
}
function describeUnreachable(code) {
    const answersHttps = (0,words/* words */.aL)('let it answer https at port 443', '请让它在 443 端口提供 https');
    if (code === 'ETIMEDOUT') {
        return {
            message: (0,words/* words */.aL)('no answer in time', '未在时限内应答'),
            remedy: (0,words/* words */.aL)('is port 443 open, and the server well? --timeout gives it longer', '443 端口是否开放、服务器是否正常？可用 --timeout 延长时限'),
        };
    }
    if (code === 'ECONNREFUSED') {
        return { message: (0,words/* words */.aL)('the connection was refused', '连接被拒绝'), remedy: answersHttps };
    }
    if (code === 'ECONNRESET' || code === 'EPIPE') {
        return {
            message: (0,words/* words */.aL)(`the connection broke (${code})`, `连接中断（${code}）`),
            remedy: (0,words/* words */.aL)('look into the log of the server, or of the firewall before it: do they know this host name (TLS SNI, Host)?', '请查看服务器及其防火墙的日志：是否识别此域名（TLS SNI、Host）？'),
        };
    }
    if (/^EPROTO$|^ERR_SSL/.test(code)) {
        return {
            message: (0,words/* words */.aL)(`TLS could not be agreed on (${code})`, `TLS 握手失败（${code}）`),
            remedy: (0,words/* words */.aL)('let it answer https at port 443, by TLS 1.2 or newer', '请在 443 端口以 TLS 1.2 或更新版本提供 https'),
        };
    }
    if (code.startsWith('HPE_')) {
        return { message: (0,words/* words */.aL)(`the answer is no HTTP (${code})`, `应答不是 HTTP（${code}）`), remedy: answersHttps };
    }
    return {
        message: (0,words/* words */.aL)(`no connection (${code})`, `无法连接（${code}）`),
        remedy: (0,words/* words */.aL)('check the server, and the network of this machine', '请检查服务器以及本机网络'),
    };
}
function describeCertificate(reason, validTo) {
    const day = validTo?.slice(0, 10) ?? '?';
    switch (reason) {
        case 'CERT_HAS_EXPIRED':
            return {
                message: (0,words/* words */.aL)(`its certificate ended on ${day}`, `证书已于 ${day} 过期`),
                remedy: (0,words/* words */.aL)('renew it', '请更新证书'),
            };
        case 'CERT_NOT_YET_VALID':
            return {
                message: (0,words/* words */.aL)('its certificate is not valid yet', '证书尚未生效'),
                remedy: (0,words/* words */.aL)('are the clocks of both machines right?', '请检查服务器和本机的时间'),
            };
        case 'DEPTH_ZERO_SELF_SIGNED_CERT':
        case 'SELF_SIGNED_CERT_IN_CHAIN':
            return {
                message: (0,words/* words */.aL)(`its certificate is signed by nobody who is trusted (${reason})`, `证书由不受信任的机构签发（${reason}）`),
                remedy: (0,words/* words */.aL)('use one of a public authority; one of your own is trusted by NODE_EXTRA_CA_CERTS', '请使用公共机构签发的证书；自有机构可用 NODE_EXTRA_CA_CERTS 信任'),
            };
        case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
        case 'UNABLE_TO_GET_ISSUER_CERT':
        case 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY':
            return {
                message: (0,words/* words */.aL)(`the chain of its certificate is not complete (${reason})`, `证书链不完整（${reason}）`),
                remedy: (0,words/* words */.aL)('serve it with its intermediate certificates (often called fullchain); an authority of your own is trusted by NODE_EXTRA_CA_CERTS', '请连同中间证书一起部署（通常是 fullchain 文件）；自有机构可用 NODE_EXTRA_CA_CERTS 信任'),
            };
        case 'ERR_TLS_CERT_ALTNAME_INVALID':
        case 'HOSTNAME_MISMATCH':
            return {
                message: (0,words/* words */.aL)('its certificate is one of other names', '证书不包含此域名'),
                remedy: (0,words/* words */.aL)('use one that names this domain', '请使用包含此域名的证书'),
            };
        default:
            return {
                message: (0,words/* words */.aL)(`its certificate is not valid (${(0,words/* quote */.hD)(reason)})`, `证书无效（${(0,words/* quote */.hD)(reason)}）`),
                remedy: (0,words/* words */.aL)('renew it', '请更新证书'),
            };
    }
}
function describeFile({ difference, length, complete, start, }) {
    const bytes = bytesWords(length, complete);
    const messages = {
        encoded: (0,words/* words */.aL)('the answer is compressed, though nobody asked for it', '返回内容被压缩，而请求并未要求'),
        'line-break': (0,words/* words */.aL)(`the answer is the file and white space around it (${bytes.en})`, `文件内容前后多了空白或换行（${bytes.zh}）`),
        'byte-order-mark': (0,words/* words */.aL)(`the answer is the file behind a byte order mark (${bytes.en})`, `文件开头多了字节顺序标记 BOM（${bytes.zh}）`),
        html: (0,words/* words */.aL)(`the answer is a page: ${(0,words/* quote */.hD)(start)}`, `返回的是网页：${(0,words/* quote */.hD)(start)}`),
        length: (0,words/* words */.aL)(length === 0 ? 'the answer is empty' : `the answer has ${bytes.en}, not 32${beginning(start).en}`, length === 0 ? '返回内容为空' : `返回 ${bytes.zh}，而不是 32 字节${beginning(start).zh}`),
        content: (0,words/* words */.aL)(`the answer has 32 bytes, but others: ${(0,words/* quote */.hD)(start)}`, `返回 32 字节，但内容不同：${(0,words/* quote */.hD)(start)}`),
    };
    const remedies = {
        encoded: (0,words/* words */.aL)('send the file as it is: no compression for it', '请原样返回文件，不要压缩'),
        'line-break': serveTheFile,
        'byte-order-mark': serveTheFile,
        html: serveNothingElse,
        length: serveTheFile,
        content: (0,words/* words */.aL)('is it the file of another platform, or an old one? "swan-domains registered verification-file" writes the right one', '是否为其他第三方平台或旧的校验文件？swan-domains registered verification-file 可写出正确的文件'),
    };
    return { message: messages[difference], remedy: remedies[difference] };
}
function bytesWords(length, complete) {
    if (complete)
        return (0,words/* words */.aL)((0,words/* counted */.hS)(length, 'byte'), `${length} 字节`);
    return (0,words/* words */.aL)(`more than ${length} bytes`, `超过 ${length} 字节`);
}
function beginning(start) {
    return start === '' ? (0,words/* words */.aL)('', '') : (0,words/* words */.aL)(`: ${(0,words/* quote */.hD)(start)}`, `：${(0,words/* quote */.hD)(start)}`);
}
function describeVerificationWarning(warning) {
    switch (warning.kind) {
        case 'certificate-ends': {
            const { daysLeft, validTo } = warning;
            const day = validTo.slice(0, 10);
            return {
                message: (0,words/* words */.aL)(`its certificate ends in ${(0,words/* counted */.hS)(daysLeft, 'day')}, on ${day}`, `证书将在 ${daysLeft} 天后（${day}）过期`),
                remedy: (0,words/* words */.aL)(`renew it: fewer than ${app_verification/* SOON_DAYS */._A} days are left`, `请更新证书：剩余不足 ${app_verification/* SOON_DAYS */._A} 天`),
            };
        }
        case 'content-type': {
            const { found } = warning;
            return {
                message: found === null
                    ? (0,words/* words */.aL)('the answer has no content type', '应答没有 Content-Type')
                    : (0,words/* words */.aL)(`the content type is ${(0,words/* quote */.hD)(found)}`, `Content-Type 是 ${(0,words/* quote */.hD)(found)}`),
                remedy: (0,words/* words */.aL)('text/plain is what a text file has', '文本文件应为 text/plain'),
            };
        }
        case 'one-family':
            return {
                message: (0,words/* words */.aL)(`nobody answers there (${warning.code})`, `该地址无应答（${warning.code}）`),
                remedy: (0,words/* words */.aL)('who comes by this family of addresses does not reach the domain: correct its DNS record, if it is not this machine’s network', '通过此类地址无法访问该域名：如非本机网络问题，请更正 DNS 记录'),
            };
    }
}

;// CONCATENATED MODULE: ./build/report/verifications.js





/** @returns 4 where the file could not be had, or somebody stopped the run; 1 where a domain is wrong; else 0 */
function verificationExit({ verifications, failed }) {
    const signs = verifications.map((verification) => (0,app_verification/* verdictOf */.Vj)(verification).sign);
    if (failed || signs.includes('not-asked'))
        return 4;
    return signs.includes('wrong') ? 1 : 0;
}
const SIGNS = { good: '✓', warned: '!', wrong: '✗', 'not-asked': '-' };
/** Longer names are rare, and would move all others' results to the right. */
const WIDEST = 40;
function verificationText({ verifications, connectTo, failed }, lang) {
    if (failed) {
        const { message, remedy } = describeDownloadFailure(failed);
        return `✗ ${message[lang]}\n  = ${remedy[lang]}\n`;
    }
    const width = Math.min(WIDEST, Math.max(0, ...verifications.map((one) => nameOf(one).length)));
    const rows = verifications.flatMap((one) => {
        const { sign, faults, warnings } = (0,app_verification/* verdictOf */.Vj)(one);
        const row = `${SIGNS[sign]} ${nameOf(one).padEnd(width)}  ${summaryOf(one.result)[lang]}`.trimEnd();
        return [
            row,
            ...faults.flatMap((fault) => reason(fault, describeVerificationFault(fault.about), lang)),
            ...warnings.flatMap((warning) => reason(warning, describeVerificationWarning(warning.about), lang)),
        ];
    });
    const head = connectTo === null ? [] : [connectToWords(connectTo)[lang]];
    return `${[...head, ...rows, countWords(verifications)[lang]].join('\n')}\n`;
}
function verificationJson(report, lang) {
    const { verifications, connectTo, failed } = report;
    const exitCode = verificationExit(report);
    const json = {
        schema: 'swan-domains/1',
        command: 'registered verify',
        ok: exitCode === 0,
        exit_code: exitCode,
        connect_to: connectTo,
        error: failed ? { kind: failed.kind, ...inLang(describeDownloadFailure(failed), lang) } : null,
        domains: verifications.map((one) => {
            const { sign, faults, warnings } = (0,app_verification/* verdictOf */.Vj)(one);
            return {
                domain: one.domain,
                host: one.host,
                verdict: sign,
                faults: faults.map((fault) => findingJson(fault, describeVerificationFault(fault.about), lang)),
                warnings: warnings.map((warning) => findingJson(warning, describeVerificationWarning(warning.about), lang)),
                attempts: one.result.kind === 'asked' ? one.result.attempts.map(attemptJson) : [],
            };
        }),
    };
    return `${(0,report_json.escapeUnseen)(JSON.stringify(json, null, 2))}\n`;
}
function nameOf({ host, domain }) {
    return host ?? (0,words/* quote */.hD)(domain);
}
/** @example summaryOf(result).en // 'IPv4 200, IPv6 not tried (ENETUNREACH); certificate 89 days' */
function summaryOf(result) {
    if (result.kind === 'not-asked')
        return (0,words/* words */.aL)('not asked: the run was stopped', '未检查：运行被中断');
    if (result.kind !== 'asked')
        return (0,words/* words */.aL)('', '');
    const parts = result.attempts.map(attemptWords);
    const [certificate] = new Set(result.attempts.flatMap(certificateWords));
    const tail = certificate ? (0,words/* words */.aL)(`; ${certificate.en}`, `；${certificate.zh}`) : (0,words/* words */.aL)('', '');
    return (0,words/* words */.aL)(parts.map(({ en }) => en).join(', ') + tail.en, parts.map(({ zh }) => zh).join('，') + tail.zh);
}
function attemptWords(attempt) {
    const family = `IPv${attempt.family}`;
    switch (attempt.kind) {
        case 'answered':
            return (0,words/* words */.aL)(`${family} ${attempt.status}`, `${family} ${attempt.status}`);
        case 'failed':
            return (0,words/* words */.aL)(`${family} ${attempt.code}`, `${family} ${attempt.code}`);
        case 'private-address':
            return (0,words/* words */.aL)(`${family} not asked`, `${family} 未访问`);
        case 'not-tried':
            return (0,words/* words */.aL)(`${family} not tried (${attempt.code})`, `${family} 本机不可用（${attempt.code}）`);
    }
}
/** Of a valid one: what is not is among the reasons. */
function certificateWords(attempt) {
    if (attempt.kind !== 'answered')
        return [];
    const { certificate } = attempt;
    if (!certificate)
        return [(0,words/* words */.aL)('certificate not judged', '未检查证书')];
    if (!certificate.valid || certificate.daysLeft === null)
        return [];
    return [(0,words/* words */.aL)(`certificate ${(0,words/* counted */.hS)(certificate.daysLeft, 'day')}`, `证书剩余 ${certificate.daysLeft} 天`)];
}
function reason({ of }, { message, remedy }, lang) {
    const where = of.map(({ family, address }) => `IPv${family} ${(0,words/* visible */.RK)(address)}`).join((0,words/* words */.aL)(', ', '，')[lang]);
    const at = where === '' ? '' : where + (0,words/* words */.aL)(': ', '：')[lang];
    return [`    ${at}${message[lang]}`, `      = ${remedy[lang]}`];
}
function connectToWords(server) {
    const told = (0,words/* visible */.RK)(server);
    return server.startsWith('http:')
        ? (0,words/* words */.aL)(`asked at ${told}, in place of each domain’s own server; over http no certificate is judged`, `访问的是 ${told}，而不是各域名自己的服务器；http 下不检查证书`)
        : (0,words/* words */.aL)(`asked at ${told}, in place of each domain’s own server`, `访问的是 ${told}，而不是各域名自己的服务器`);
}
function countWords(verifications) {
    const signs = verifications.map((verification) => (0,app_verification/* verdictOf */.Vj)(verification).sign);
    const count = (sign) => signs.filter((one) => one === sign).length;
    const counts = [
        [count('good'), (0,words/* words */.aL)('good', '正常')],
        [count('warned'), (0,words/* words */.aL)('with a warning', '有警告')],
        [count('wrong'), (0,words/* words */.aL)('wrong', '有误')],
        [count('not-asked'), (0,words/* words */.aL)('not asked', '未检查')],
    ];
    const told = counts.filter(([number]) => number > 0);
    const total = verifications.length;
    if (total === 0)
        return (0,words/* words */.aL)('0 business domains', '0 个业务域名');
    return (0,words/* words */.aL)(`${(0,words/* counted */.hS)(total, 'business domain')}: ${told.map(([number, { en }]) => `${number} ${en}`).join(', ')}`, `${total} 个业务域名：${told.map(([number, { zh }]) => `${number} 个${zh}`).join('，')}`);
}
function describeDownloadFailure(failure) {
    if (failure.kind === 'interrupted') {
        return {
            message: (0,words/* words */.aL)('interrupted before the verification file was there', '在得到校验文件之前被中断'),
            remedy: (0,words/* words */.aL)('run it again', '请重新运行'),
        };
    }
    const { message, remedy } = (0,failures/* describeFailure */.I)(failure, 'get', 'tp');
    return {
        message: (0,words/* words */.aL)(`the verification file could not be downloaded: ${message.en}`, `无法下载校验文件：${message.zh}`),
        remedy,
    };
}
function inLang({ message, remedy }, lang) {
    return { message: message[lang], remedy: remedy[lang] };
}
function findingJson({ about, of }, told, lang) {
    return { kind: about.kind, families: of.map(({ family }) => family), ...inLang(told, lang) };
}
/** Every attempt has the same fields: `null` where there is nothing to say. */
function attemptJson(attempt) {
    const { family, address, kind } = attempt;
    const answer = kind === 'answered' ? attempt : null;
    const certificate = kind === 'answered' || kind === 'failed' ? attempt.certificate : null;
    const file = answer?.file ?? null;
    return {
        family,
        address,
        result: kind,
        code: kind === 'failed' || kind === 'not-tried' ? attempt.code : null,
        certificate: certificate && {
            valid: certificate.valid,
            reason: certificate.reason,
            valid_to: certificate.validTo,
            days_left: certificate.daysLeft,
        },
        status: answer?.status ?? null,
        content_type: answer?.contentType ?? null,
        redirect: answer?.redirect ?? null,
        file: file && {
            equal: file.difference === null,
            difference: file.difference,
            length: file.length,
            complete: file.complete,
            start: file.start,
        },
    };
}


/***/ })

};
