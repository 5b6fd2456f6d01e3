export const id = 543;
export const ids = [543];
export const modules = {

/***/ 5543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubComments: () => (/* binding */ githubComments)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2413);
/* harmony import */ var _report_messages_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(405);
/* harmony import */ var _comment_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6757);
/** The comments of a pull request at GitHub, or a GitHub Enterprise Server: `GITHUB_API_URL` says which. */



/** One request. */
const TIMEOUT_MS = 10_000;
/** All pages together. */
const READING_MS = 60_000;
/** A pull request with more than ten thousand comments has other worries; a list without an end would be read for ever. */
const MOST_PAGES = 100;
/**
 * Pages are counted, and the addresses that answers give for the next one are not followed: Octokit would send the token
 * to wherever they lead.
 *
 * Each function @throws what `describeCommentFailure` puts into words
 */
function githubComments({ repository, number, apiUrl }, token, readingMs = READING_MS) {
    const [owner = '', repo = ''] = repository.split('/');
    const silent = () => { };
    const log = { debug: silent, info: silent, warn: silent, error: silent };
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, { log, ...(apiUrl && { baseUrl: apiUrl }) });
    octokit.hook.before('request', (options) => {
        options.request = { signal: AbortSignal.timeout(TIMEOUT_MS), ...options.request };
    });
    const { issues } = octokit.rest;
    return {
        list: async () => {
            const all = { owner, repo, issue_number: number, per_page: 100 };
            const found = [];
            const end = performance.now() + readingMs;
            for (let page = 1; page <= MOST_PAGES; page++) {
                const left = Math.ceil(end - performance.now());
                if (left <= 0)
                    throw new _comment_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableComments */ .C(tooSlow(readingMs));
                const signal = AbortSignal.timeout(Math.min(TIMEOUT_MS, left));
                const { data, headers } = await issues.listComments({ ...all, page, request: { signal } }).catch((error) => {
                    throw performance.now() < end ? error : new _comment_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableComments */ .C(tooSlow(readingMs));
                });
                if (!isList(data))
                    throw new _comment_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableComments */ .C(NO_LIST);
                for (const { id, body, user } of data)
                    found.push({ id, body: body ?? '', author: user?.login ?? null });
                if (!/;\s*rel="?next"?/.test(headers.link ?? ''))
                    return found;
            }
            throw new _comment_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableComments */ .C(TOO_MANY);
        },
        // `GET /user` is forbidden to the token of a workflow; this is not.
        self: async () => (await octokit.graphql('{ viewer { login } }')).viewer.login,
        create: async (body) => void (await issues.createComment({ owner, repo, issue_number: number, body })),
        update: async (id, body) => void (await issues.updateComment({ owner, repo, comment_id: id, body })),
        remove: async (id) => void (await issues.deleteComment({ owner, repo, comment_id: id })),
    };
}
/** What a server between GitHub and us answers is anything. */
function isList(data) {
    const isComment = (one) => typeof one === 'object' && one !== null && 'id' in one && Number.isSafeInteger(one.id) && hasText(one);
    return Array.isArray(data) && data.every(isComment);
}
function hasText(one) {
    return !('body' in one) || one.body === null || typeof one.body === 'string';
}
const NO_LIST = (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)('what GitHub answered is no list of comments', 'GitHub 返回的不是评论列表');
const TOO_MANY = (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(`there are more than ${MOST_PAGES} pages of comments`, `评论超过 ${MOST_PAGES} 页`);
function tooSlow(milliseconds) {
    const seconds = milliseconds / 1000;
    return (0,_report_messages_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(`reading the comments took more than ${seconds} s`, `读取评论超过 ${seconds} 秒`);
}


/***/ })

};
