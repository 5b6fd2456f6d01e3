export const id = 22;
export const ids = [22];
export const modules = {

/***/ 1022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkFiles: () => (/* binding */ checkFiles)
});

// EXTERNAL MODULE: ./build/app/outcome.js
var outcome = __webpack_require__(3996);
// EXTERNAL MODULE: ./build/app/usage-error.js
var usage_error = __webpack_require__(3088);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/place.js
var place = __webpack_require__(1493);
// EXTERNAL MODULE: ./build/config/declaration.js + 2 modules
var declaration = __webpack_require__(9222);
// EXTERNAL MODULE: ./build/config/find-config.js
var find_config = __webpack_require__(499);
// EXTERNAL MODULE: ./build/config/read-text.js
var read_text = __webpack_require__(7139);
;// CONCATENATED MODULE: ./build/config/configs-of.js
/**
 * Which configs some files belong to: a hook passes what is staged, and checks whatever that may have broken.
 *
 * A config belongs to itself; a snapshot or a list of apps to every config of the repository that names it, be it there
 * or just deleted. Not decided here: what of that is wrong.
 */








/**
 * @param files as given, relative to `cwd`; they need not exist
 * @param named `--config`: then no other is looked for
 * @example configsOf(['a/swan-domains.yml', 'b/registered-domains.json', 'package.json'], null, cwd)
 */
function configsOf(files, named, cwd) {
    const repositories = new Map();
    const names = createNames();
    const namedPath = named === null ? null : (0,external_node_path_.resolve)(cwd, named);
    const tracked = (root) => {
        const known = repositories.get(root) ?? trackedConfigs(root);
        repositories.set(root, known);
        return known;
    };
    const configsFor = (path) => {
        if (isConfigName(path) && ((0,external_node_fs_.existsSync)(path) || !isCommitted(path)))
            return [path];
        const directory = (0,external_node_path_.dirname)(path);
        const root = (0,find_config/* repositoryOf */._M)(directory);
        const near = [...(0,find_config/* configsUpward */.TG)(directory), ...(root === null ? [] : tracked(root))];
        return near.filter((config) => names(config, path));
    };
    const belongsToNamed = (config, path) => realOf(path) === realOf(config) || names(config, path) || !(0,external_node_fs_.existsSync)(config); // that it lacks is to be said
    const configs = new Map();
    const foreign = files.filter((file) => {
        const path = (0,external_node_path_.resolve)(cwd, file);
        assertNoFolder(path, file);
        const found = namedPath === null ? configsFor(path) : [namedPath].filter((one) => belongsToNamed(one, path));
        // A config may be a link: what it names is relative to the link's folder.
        for (const config of found)
            configs.set((0,external_node_path_.join)(realOf((0,external_node_path_.dirname)(config)), (0,external_node_path_.basename)(config)), config);
        return found.length === 0;
    });
    return { configs: [...configs.values()].sort(place/* compareText */.n), foreign };
}
/** A folder is no file that belongs to nothing: whoever names one wants what is in it checked. A submodule is staged as a file. */
function assertNoFolder(path, file) {
    if (!(0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, '.git')))
        return;
    throw new usage_error/* UsageError */.e({ kind: 'config-unreadable', reason: 'directory', detail: file }, { file });
}
/**
 * Does this config name that file? One that cannot be parsed, but has the file's name somewhere, does: nobody can say
 * more of it, and to pass by would be to judge nothing. One that cannot even be read names nothing.
 */
function createNames() {
    const texts = new Map();
    const textOf = (config) => {
        const known = texts.get(config);
        if (known)
            return known;
        const text = textOrNone(config);
        const read = { text, lower: text.toLowerCase() };
        texts.set(config, read);
        return read;
    };
    return (config, path) => {
        const { text, lower } = textOf(config);
        // Most files are foreign: only where the name stands in it is a config worth parsing.
        if (!lower.includes((0,external_node_path_.basename)(path).toLowerCase()))
            return false;
        try {
            const { snapshot, apps } = (0,declaration/* parseDeclaration */.Av)(text, config);
            const files = [snapshot, apps?.kind === 'file' ? apps.path : undefined];
            return files.some((file) => file !== undefined && realOf((0,external_node_path_.resolve)((0,external_node_path_.dirname)(config), file)) === realOf(path));
        }
        catch (error) {
            if (error instanceof usage_error/* UsageError */.e)
                return true;
            throw error;
        }
    };
}
function textOrNone(config) {
    try {
        return (0,read_text/* readText */.y)(config, config);
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e)
            return '';
        throw error;
    }
}
function isConfigName(path) {
    return find_config/* CONFIG_NAMES */.We.includes((0,external_node_path_.basename)(path));
}
/** Where links lead, and as the file system spells it; of what is not there, as far as its folders are. */
function realOf(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        const parent = (0,external_node_path_.dirname)(path);
        return parent === path ? path : (0,external_node_path_.join)(realOf(parent), (0,external_node_path_.basename)(path));
    }
}
/** Git knows them in milliseconds; to walk a repository takes seconds in one with many packages. */
function trackedConfigs(root) {
    const patterns = find_config/* CONFIG_NAMES */.We.map((name) => `:(glob)**/${name}`);
    return git(root, ['ls-files', '-z', '--', ...patterns]).map((path) => (0,external_node_path_.join)(root, path));
}
/** Where it is gone now, it was deleted: a slip in a name was never there. */
function isCommitted(path) {
    const root = (0,find_config/* repositoryOf */._M)((0,external_node_path_.dirname)(path));
    if (root === null)
        return false;
    const inside = (0,external_node_path_.relative)(root, path).replaceAll(external_node_path_.sep, '/');
    return git(root, ['ls-tree', '-z', '--name-only', 'HEAD', '--', inside]).length > 0;
}
const MOST_BYTES = 64 * 1024 * 1024;
/** From the repository's root: a hook's GIT_DIR and GIT_INDEX_FILE are relative to it. */
function git(root, args) {
    try {
        const stdio = ['ignore', 'pipe', 'ignore'];
        // What `.git/config` came with is not run, nor is another repository asked.
        const env = { ...process.env, GIT_DIR: undefined, GIT_INDEX_FILE: undefined, GIT_WORK_TREE: undefined };
        return (0,external_node_child_process_.execFileSync)('git', ['-c', 'core.fsmonitor=false', ...args], {
            cwd: root,
            env,
            encoding: 'utf8',
            stdio,
            maxBuffer: MOST_BYTES,
        })
            .split('\0')
            .filter((path) => path !== '');
    }
    catch {
        return []; // no git, no repository, no commit yet
    }
}

// EXTERNAL MODULE: ./build/config/load-declaration.js
var load_declaration = __webpack_require__(4494);
// EXTERNAL MODULE: ./build/core/each-once.js
var each_once = __webpack_require__(6771);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/report/messages/words.js
var words = __webpack_require__(405);
// EXTERNAL MODULE: ./build/command/in-language-of.js
var in_language_of = __webpack_require__(9130);
// EXTERNAL MODULE: ./build/command/run-config.js + 4 modules
var run_config = __webpack_require__(7260);
;// CONCATENATED MODULE: ./build/command/stdin-config.js
/** A config's text on standard input, as an editor holds it: not saved yet, perhaps never. */





/**
 * @returns absolute; the file need not exist
 * @throws UsageError for a folder
 */
function stdinPath(filename, cwd) {
    const path = (0,external_node_path_.resolve)(cwd, filename);
    if (/[/\\]$/.test(filename) || (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory()) {
        const shown = (0,load_declaration/* showPath */.P8)(cwd, path);
        throw new usage_error/* UsageError */.e({ kind: 'config-unreadable', reason: 'directory', detail: shown }, { file: shown });
    }
    return path;
}
/**
 * @param path where the text may stand one day: places name it, and what it names is relative to its folder
 * @throws UsageError as for a file
 */
async function loadStdin(path, { trustsConfig }, host) {
    const text = (await host.readStdin()).replace(/^\uFEFF/, '');
    const at = { file: (0,load_declaration/* showPath */.P8)(host.cwd, path) };
    const bytes = Buffer.byteLength(text);
    if (bytes > read_text/* MAX_CONFIG_BYTES */.G)
        throw new usage_error/* UsageError */.e({ kind: 'config-too-large', bytes, limit: read_text/* MAX_CONFIG_BYTES */.G }, at);
    // What was not UTF-8 has become a replacement character on the way.
    if (/[\0\uFFFD]/.test(text))
        throw new usage_error/* UsageError */.e({ kind: 'config-encoding', looksLike: 'unknown' }, at);
    return (0,load_declaration/* declarationOf */.MI)(text, path, host.cwd, trustsConfig);
}

;// CONCATENATED MODULE: ./build/command/check-files.js
/** `check` of files: each config that they belong to, once; and what all of them came to, as one outcome. */











/**
 * What is wrong with one config hides nothing of the others: all are checked.
 *
 * @returns the problems of all, each once and in a file; wrong usage of any
 */
async function checkFiles(command, host) {
    const { cwd } = host;
    const { stdinFilename, trustsConfig } = command;
    const { configs, foreign } = stdinFilename === null
        ? configsOf(command.files, command.config, cwd)
        : { configs: [stdinPath(stdinFilename, cwd)], foreign: [] };
    const runs = [];
    for (const config of configs) {
        const load = async () => stdinFilename === null ? (0,load_declaration/* loadDeclaration */.tF)(cwd, config, trustsConfig) : loadStdin(config, command, host);
        const { declaration, outcome } = await (0,run_config/* runConfig */.a)({ ...command, config }, host, load);
        runs.push({ declaration, outcome: inFile(outcome, (0,load_declaration/* showPath */.P8)(cwd, config)) });
        if (outcome.interrupted)
            break;
    }
    const checked = configs.slice(0, runs.length).map((config) => (0,load_declaration/* showPath */.P8)(cwd, config));
    const run = joined(command.name, runs, checked);
    const { lang } = (0,in_language_of/* inLanguageOf */.x)(run.declaration, command);
    if (foreign.length > 0)
        host.stderr(`${foreignText(foreign, configs.length)[lang]}\n`);
    return run;
}
/** Among several configs a finding that names none helps nobody: it stands where the file begins. */
function inFile(outcome, file) {
    const start = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
    const placed = (problem) => ({ ...problem, place: problem.place ?? start });
    const { usages, problems, suppressed } = outcome;
    return {
        ...outcome,
        problems: problems.map(placed),
        suppressed: suppressed.map(placed),
        usages: usages.map((one) => (one.place === null ? new usage_error/* UsageError */.e(one.usage, { file }, { cause: one }) : one)),
    };
}
function joined(name, runs, configs) {
    const outcomes = runs.map(({ outcome }) => outcome);
    const files = new Map(runs.flatMap(({ declaration }) => [...declaration.files]));
    const apps = runs.find(({ declaration }) => declaration.apps !== undefined)?.declaration.apps;
    const lang = runs.find(({ declaration }) => declaration.lang !== undefined)?.declaration.lang;
    return {
        declaration: { ...declaration/* NO_DECLARATION */.fH, files, ...(apps ? { apps } : {}), ...(lang ? { lang } : {}) },
        outcome: {
            ...(0,outcome/* blankOutcome */.lp)(name),
            problems: problemsOnce(outcomes.flatMap(({ problems }) => problems)),
            suppressed: problemsOnce(outcomes.flatMap(({ suppressed }) => suppressed)),
            apps: outcomes.flatMap(({ apps }) => apps),
            interrupted: outcomes.some(({ interrupted }) => interrupted),
            usages: (0,each_once/* eachOnce */.B)(outcomes.flatMap(({ usages }) => usages), ({ usage, place }) => JSON.stringify([usage, place])),
            configs,
            ...fixesOf(outcomes),
        },
    };
}
/** Configs that name the same list of apps would mend it alike. */
function fixesOf(outcomes) {
    const fixed = outcomes.flatMap(({ fixed }) => fixed ?? []);
    const fixable = outcomes.flatMap(({ fixable }) => fixable ?? []);
    return {
        ...(fixed.length > 0
            ? {
                fixed: {
                    fixes: (0,each_once/* eachOnce */.B)(fixed.flatMap(({ fixes }) => fixes)),
                    left: (0,each_once/* eachOnce */.B)(fixed.flatMap(({ left }) => left)),
                    files: (0,each_once/* eachOnce */.B)(fixed.flatMap(({ files }) => files)),
                    dryRun: fixed.some(({ dryRun }) => dryRun),
                },
            }
            : {}),
        ...(fixable.length > 0 ? { fixable: (0,each_once/* eachOnce */.B)(fixable) } : {}),
    };
}
/** What several configs have in common, a snapshot above all, is judged with each of them. */
function problemsOnce(problems) {
    const key = ({ rule, severity, appId, domainType, value, place }) => JSON.stringify([rule, severity, appId, domainType, value, place]);
    return (0,each_once/* eachOnce */.B)(problems, key).sort(problem/* compareProblems */.im);
}
function foreignText(files, configs) {
    // Somebody at a terminal may have typed the name of the only config.
    const named = (0,words/* words */.aL)('; a config of another name is given by --config', '；其他名称的配置文件请用 --config 指定');
    const hint = configs === 0 ? named : (0,words/* words */.aL)('', '');
    return (0,words/* words */.aL)(`not checked, belonging to no config: ${(0,words/* listed */.KE)(files, 'en')}${hint.en}`, `不属于任何配置，未检查：${(0,words/* listed */.KE)(files, 'zh')}${hint.zh}`);
}


/***/ }),

/***/ 6771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ eachOnce)
/* harmony export */ });
/** @returns the first place and the last value of each; by default two are one where their JSON is */
function eachOnce(values, keyOf = JSON.stringify) {
    return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}


/***/ })

};
