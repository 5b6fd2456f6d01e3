export const id = 4706;
export const ids = [4706];
export const modules = {

/***/ 4706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   converse: () => (/* binding */ converse)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(481);
/**
 * Questions on a terminal, answered by lines.
 *
 * Node's readline, as for the question before a modification: what is asked here is a line each, and menus that redraw
 * themselves would break a paste, a screen reader and a dumb terminal. It listens from the first question to the last,
 * so that lines which are pasted together are answers one after the other.
 */

function converse(signal) {
    const lines = (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: process.stdin, output: process.stderr });
    const typed = [];
    let waiting = null;
    let open = true;
    const answer = (line) => {
        const told = waiting;
        waiting = null;
        told?.(line);
    };
    lines.on('line', (line) => {
        if (waiting)
            answer(line);
        else
            typed.push(line);
    });
    lines.on('close', () => {
        open = false;
        answer(null);
    });
    lines.on('SIGINT', () => {
        typed.length = 0;
        lines.close();
    });
    signal.addEventListener('abort', () => lines.close(), { once: true });
    return {
        async ask(question) {
            lines.setPrompt(`${question} `);
            if (open)
                lines.prompt();
            const first = typed.shift();
            if (first !== undefined)
                return first;
            return open ? new Promise((resolve) => (waiting = resolve)) : null;
        },
        end: () => lines.close(),
    };
}


/***/ })

};
