export const id = 7461;
export const ids = [7461];
export const modules = {

/***/ 7461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readLiveLists: () => (/* binding */ readLiveLists)
/* harmony export */ });
/** @throws PlatformError */
async function readLiveLists(endpoints, platform) {
    let lists = {};
    for (const endpoint of endpoints)
        lists = { ...lists, ...(await platform.get(endpoint)) };
    return lists;
}


/***/ })

};
