export const id = 969;
export const ids = [969];
export const modules = {

/***/ 7969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commentOutcome: () => (/* binding */ commentOutcome)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/report/markdown.js + 1 modules
var markdown = __webpack_require__(8181);
// EXTERNAL MODULE: ./build/report/markup.js
var markup = __webpack_require__(9271);
// EXTERNAL MODULE: ./build/report/messages/words.js
var words = __webpack_require__(405);
;// CONCATENATED MODULE: ./build/action/comment-failure.js
/** Why GitHub did not take a comment, and whether it may take it in a moment. */

/** @param error of Octokit: with a status, and without an answer where there was none */
function describeCommentFailure(error) {
    const { status, message, headers, method } = factsOf(error);
    const said = (0,words/* quote */.hD)(message);
    if (error instanceof Error && error.name === 'GraphqlResponseError') {
        return { why: (0,words/* words */.aL)(`GitHub does not say who we are: ${said}`, `GitHub 没有说明当前身份：${said}`), passes: false };
    }
    if (status === null) {
        return { why: (0,words/* words */.aL)(`GitHub could not be reached: ${said}`, `无法连接 GitHub：${said}`), passes: true };
    }
    if (isRateLimit(status, message, headers)) {
        return {
            why: (0,words/* words */.aL)(`GitHub’s rate limit is used up (${status}: ${said})`, `已达到 GitHub 的请求频率上限（${status}：${said}）`),
            passes: false,
        };
    }
    if (status === 401) {
        return {
            why: (0,words/* words */.aL)(`GitHub does not take the github-token (401: ${said})`, `GitHub 不接受 github-token（401：${said}）`),
            passes: false,
        };
    }
    // Somebody deleted the comment between our reading and our writing.
    const gone = status === 404 && (method === 'PATCH' || method === 'DELETE');
    if ((status === 403 || status === 404) && !gone) {
        return {
            why: (0,words/* words */.aL)(`GitHub refused it (${status}: ${said}); the job needs "permissions: pull-requests: write", which a pull request from a fork is never given`, `GitHub 拒绝了请求（${status}：${said}）；作业需要 permissions: pull-requests: write，来自 fork 的 pull request 得不到该权限`),
            passes: false,
        };
    }
    return {
        why: (0,words/* words */.aL)(`GitHub answered ${status}: ${said}`, `GitHub 返回 ${status}：${said}`),
        passes: gone || status >= 500,
    };
}
function factsOf(error) {
    const { status, message, response, request } = (error ?? {});
    return {
        status: typeof status === 'number' && response ? status : null,
        message: typeof message === 'string' ? message : String(error),
        headers: response?.headers ?? {},
        method: request?.method ?? '',
    };
}
/** @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function isRateLimit(status, message, headers) {
    if (status === 429)
        return true;
    return (status === 403 &&
        (headers['x-ratelimit-remaining'] === '0' || 'retry-after' in headers || /rate limit/i.test(message)));
}

// EXTERNAL MODULE: ./build/app/sha256.js
var sha256 = __webpack_require__(2113);
;// CONCATENATED MODULE: ./build/action/comment-mark.js
/**
 * The first line of a comment, which GitHub hides: by it the next run of the same step finds the comment. It holds a
 * checksum, so no text of a user can end it.
 *
 * The same step is: same workflow, job and step, same command (as it is asked for: `apply` runs as `plan` or `check`),
 * config, apps and shard, and the input `comment-name` where all of these are equal. A key that knew less would let two
 * steps write over each other for ever; one that knows more leaves an old comment behind where a workflow is renamed.
 */

function commentMark(step) {
    return `<!-- swan-domains: ${(0,sha256/* sha256 */.s)(JSON.stringify(step)).slice(0, 32)} -->`;
}

;// CONCATENATED MODULE: ./build/action/keep-comment.js
/**
 * One comment on a pull request, and no more.
 *
 * Anybody may write a comment that begins with our mark: it is ours only where we are its author. So is every comment of
 * `github-actions[bot]`, also those of other Actions, which may quote anybody; hence the mark is its first line, or it
 * is not ours. Two runs at the same time may both create one: the next run keeps the oldest.
 */
/**
 * May be done again whatever became of it.
 *
 * @param body begins with the mark; `null`: nothing is left to say
 */
async function keepComment(comments, mark, body) {
    const marked = (await comments.list()).filter((comment) => comment.body.startsWith(mark));
    const self = marked.length > 0 ? await comments.self() : null;
    const own = marked.filter(({ author }) => author !== null && author === self).sort((a, b) => a.id - b.id);
    const kept = await keepOne(comments, own[0], body);
    for (const { id } of own.slice(1))
        await comments.remove(id);
    return kept;
}
async function keepOne(comments, comment, body) {
    if (body === null) {
        if (!comment)
            return 'none';
        await comments.remove(comment.id);
        return 'removed';
    }
    if (!comment) {
        await comments.create(body);
        return 'created';
    }
    if (sameText(comment.body, body))
        return 'unchanged';
    await comments.update(comment.id, body);
    return 'updated';
}
/** GitHub may give line ends back as it likes. */
function sameText(a, b) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return plain(a) === plain(b);
}

// EXTERNAL MODULE: ./build/action/links.js
var links = __webpack_require__(882);
;// CONCATENATED MODULE: ./build/action/pull-request.js
/**
 * Which pull request is this run about? Only GitHub's own fields say so: no input, no text, and no event whose payload a
 * workflow or a stranger fills (`workflow_run` names no pull request of a fork, and runs with the secrets of the base).
 */
/** The field of the payload that is, or may be, a pull request. */
const NAMED_BY = {
    pull_request: 'pull_request',
    pull_request_target: 'pull_request',
    pull_request_review: 'pull_request',
    pull_request_review_comment: 'pull_request',
    issue_comment: 'issue',
};
/** @returns its number; `null` for another event, and for a comment on an issue that is none */
function pullRequestOf(event, payload) {
    const field = Object.hasOwn(NAMED_BY, event) ? NAMED_BY[event] : undefined;
    const named = field === undefined ? null : fieldOf(payload, field);
    if (field === 'issue' && !fieldOf(named, 'pull_request'))
        return null;
    const number = fieldOf(named, 'number');
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : null;
}
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null ? value[name] : undefined;
}

;// CONCATENATED MODULE: ./build/action/comment-outcome.js
/**
 * A run's outcome as the one comment of its step on the pull request. Loaded only where a comment is asked for; whatever
 * fails here, the job summary has it all and the step ends as it would have ended.
 */










/** GitHub's limit, 65,536 characters, taken as bytes and with the mark in it: less than it in any way of counting. */
const MOST_BYTES = 65_536 - 100;
/** The whole is done so often, with these pauses between. */
const PAUSES_MS = [1000, 2000];
/** Never throws. */
async function commentOutcome(result, inputs, host) {
    const { event, env } = host;
    const { lang } = result;
    const repository = env.GITHUB_REPOSITORY ?? '';
    const number = (0,links/* isRepository */.Z6)(repository) ? pullRequestOf(event, payloadOf(env)) : null;
    if (number === null)
        return host.notice(noPullRequestText(event)[lang]);
    if (inputs.token === '')
        return host.notice(leftToSummary(NO_TOKEN)[lang]);
    try {
        const { GITHUB_WORKFLOW: workflow = '', GITHUB_JOB: job = '', GITHUB_ACTION: step = '' } = env;
        const mark = commentMark([workflow, job, step, ...inputs.step]);
        const body = saysNothing(result.outcome, result.exitCode)
            ? null
            : `${mark}\n${host.hide(bodyOf(result, inputs, host))}`;
        const { githubComments } = await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(543)]).then(__webpack_require__.bind(__webpack_require__, 5543));
        const comments = githubComments({ repository, number }, inputs.token);
        const kept = await persistently(() => keepComment(comments, mark, body));
        const done = keptWords[kept];
        if (done)
            host.log(`${(0,words/* words */.aL)(`comment on pull request ${number}: `, `pull request ${number} 的评论：`)[lang]}${done[lang]}\n`);
    }
    catch (error) {
        host.notice(leftToSummary(describeCommentFailure(error).why)[lang]);
    }
}
function payloadOf({ GITHUB_EVENT_PATH: path = '' }) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return null; // then it names no pull request
    }
}
/** Nothing to change, no problems but suppressed ones, no failure; `get` was asked for its lists. */
function saysNothing({ command, problems, apps }, exitCode) {
    const same = apps.every(({ status }) => status === 'unchanged');
    return command !== 'get' && exitCode === 0 && problems.length === 0 && same;
}
function bodyOf({ outcome, exitCode, lang }, { label }, { env, event }) {
    const run = (0,links/* runUrl */.Vp)(env);
    const summary = (0,words/* words */.aL)(`see [the summary of this run](${run})`, `请查看[本次运行的摘要](${run})`);
    const page = { most: MOST_BYTES, rest: run === null ? markup/* SUMMARY */.$M.rest : summary };
    return (0,markdown.renderMarkdown)(outcome, { lang, exitCode, page, links: (0,links/* linksOf */.hP)(env, event, lang), label });
}
async function persistently(act) {
    for (const milliseconds of PAUSES_MS) {
        try {
            return await act();
        }
        catch (error) {
            if (!describeCommentFailure(error).passes)
                throw error;
            await (0,promises_.setTimeout)(milliseconds);
        }
    }
    return await act();
}
const keptWords = {
    none: null,
    unchanged: (0,words/* words */.aL)('as it was', '无变化'),
    created: (0,words/* words */.aL)('created', '已创建'),
    updated: (0,words/* words */.aL)('updated', '已更新'),
    removed: (0,words/* words */.aL)('removed, nothing is left to say', '已删除，没有需要说明的内容'),
};
const NO_TOKEN = (0,words/* words */.aL)('the input github-token is empty', '输入 github-token 为空');
function leftToSummary(why) {
    return (0,words/* words */.aL)(`no comment on the pull request: ${why.en}. The job summary has it all`, `未能在 pull request 中评论：${why.zh}。内容见作业摘要`);
}
function noPullRequestText(event) {
    const shown = (0,words/* visible */.RK)(event);
    return (0,words/* words */.aL)(`no comment: the event ${shown} names no pull request`, `不发表评论：${shown} 事件没有对应的 pull request`);
}


/***/ }),

/***/ 2113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/** Node's own, at once: Web Crypto hands each text to a thread, which takes longer than everything else about an app. */

/** @returns of the text's UTF-8 bytes, in hexadecimal, 64 digits */
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ })

};
