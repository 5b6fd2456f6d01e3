/** The language's own forms: what each gives is known, or is told as unresolved; never guessed, never dropped. */
import { expect, test } from 'vitest';
import { scanFiles } from './play-project.ts';

const A = 'call request_domain https://a.example.com';
const B = 'call request_domain https://b.example.com';
const C = 'call request_domain https://c.example.com';
const unresolved = (reason: string) => `unresolved request_domain ${reason}`;

const others = {
  'all.js': "export const HOST = 'https://a.example.com'; export const other = 'https://b.example.com';",
  'stars.js':
    "export * from './all.js'; export * as whole from './all.js'; export { other as renamed } from './all.js';",
};

/** `go(url)` asks for it. */
const GO = 'const go = (url) => swan.request({ url });';

const cases: readonly (readonly [title: string, source: string, expected: readonly string[]])[] = [
  [
    'a function that calls itself',
    `function f(u, n) { if (n) return f(u, n - 1); swan.request({ url: u }); } f('https://a.example.com', 3);`,
    [A],
  ],
  [
    'one that gives on what it makes of it',
    `function f(u) { swan.request({ url: u }); f(u + '/x'); } f('https://a.example.com');`,
    [A],
  ],
  [
    'two that call each other',
    `function f(u) { g(u); } function g(u) { swan.request({ url: u }); f(u); } f('https://a.example.com');`,
    [A],
  ],
  [
    'a recursive result',
    `const f = (n) => (n ? f(n - 1) : 'https://a.example.com'); swan.request({ url: f(2) });`,
    [A],
  ],
  ['nothing but itself', `const f = (n) => f(n - 1); swan.request({ url: f(2) });`, [unresolved('missing')]],
  ['a name of itself', `let u = u + '/x'; swan.request({ url: u });`, [unresolved('missing')]],
  ['spread arguments', `${GO} const list = ['https://a.example.com']; go(...list);`, [A]],
  ['spread behind others', `const f = (n, u) => swan.request({ url: u }); f(1, ...['https://a.example.com']);`, [A]],
  ['spread of who knows what', `${GO} go(...swan.getStorageSync('list'));`, [unresolved('runtime')]],
  [
    'rest',
    `const f = (n, ...rest) => swan.request({ url: rest[1] }); f(1, 'https://b.example.com', 'https://a.example.com');`,
    [A],
  ],
  [
    'a destructured default',
    `const f = ({ url = 'https://a.example.com' } = {}) => swan.request({ url }); f(); f({ url: 'https://b.example.com' });`,
    [A, B],
  ],
  [
    'a nested one',
    `const { api: { host: h = 'https://b.example.com' } } = { api: { host: 'https://a.example.com' } }; swan.request({ url: h });`,
    [A],
  ],
  [
    'a swap',
    `let [x, y] = ['https://a.example.com', 'https://b.example.com']; [x, y] = [y, x]; swan.request({ url: x });`,
    [A, B],
  ],
  [
    'optional chaining',
    `const c = { api: { host: 'https://a.example.com' } }; swan.request?.({ url: c?.api?.host });`,
    [A],
  ],
  [
    'an optional call',
    `const c = { host: () => 'https://a.example.com' }; swan.request({ url: c.host?.() + '/x' });`,
    [A],
  ],
  [
    'async, await',
    `const host = async () => 'https://a.example.com'; (async () => { swan.request({ url: (await host()) + '/x' }); })();`,
    [A],
  ],
  [
    'await of the unknown',
    `(async () => { const r = await swan.login(); swan.request({ url: r.host }); })();`,
    [unresolved('runtime')],
  ],
  [
    'a promise',
    `new Promise((resolve) => resolve('https://a.example.com')).then((u) => swan.request({ url: u }));`,
    [A],
  ],
  [
    'a generator',
    `function* hosts() { yield 'https://a.example.com'; } for (const url of hosts()) swan.request({ url });`,
    [unresolved('computed')],
  ],
  ['a getter', `const c = { get host() { return 'https://a.example.com'; } }; swan.request({ url: c.host });`, [A]],
  [
    'a getter of a class',
    `class C { get host() { return 'https://a.example.com'; } } swan.request({ url: new C().host });`,
    [A],
  ],
  [
    'a static getter',
    `class C { static get host() { return 'https://a.example.com'; } } swan.request({ url: C.host });`,
    [A],
  ],
  [
    'class fields',
    `class C { host = 'https://a.example.com'; #own = 'https://b.example.com'; static top = 'https://c.example.com'; go() { swan.request({ url: this.host }); swan.request({ url: this.#own }); swan.request({ url: C.top }); } }`,
    [A, B, C],
  ],
  [
    'a static block',
    `class C { static host; static { C.host = 'https://a.example.com'; } } swan.request({ url: C.host });`,
    [A],
  ],
  [
    'an inherited field',
    `class P { host = 'https://a.example.com'; } class C extends P { go() { swan.request({ url: this.host }); } }`,
    [A],
  ],
  ['a tag', 'const tag = (s) => s[0]; swan.request({ url: tag`https://a.example.com/x` });', [unresolved('computed')]],
  ['String.raw', 'swan.request({ url: String.raw`https://a.example.com/x` });', [unresolved('computed')]],
  ['a comma', `swan.request({ url: (0, 'https://b.example.com', 'https://a.example.com') });`, [A]],
  ['a callee behind a comma', `(0, swan.request)({ url: 'https://a.example.com' });`, [A]],
  [
    'switch',
    `function f(e) { switch (e) { case 1: return 'https://a.example.com'; case 2: return 'https://b.example.com'; default: return 'https://c.example.com'; } } swan.request({ url: f(x) });`,
    [A, B, C],
  ],
  [
    'an assignment in each case',
    `let h; switch (e) { case 1: h = 'https://a.example.com'; break; default: h = 'https://b.example.com'; } swan.request({ url: h });`,
    [A, B],
  ],
  [
    'for of',
    `for (const h of ['https://a.example.com', 'https://b.example.com']) swan.request({ url: h + '/x' });`,
    [A, B],
  ],
  [
    'for of pairs',
    `for (const { h } of [{ h: 'https://a.example.com' }, { h: 'https://b.example.com' }]) swan.request({ url: h });`,
    [A, B],
  ],
  [
    'for of entries',
    `for (const [k, h] of Object.entries({ a: 'https://a.example.com' })) swan.request({ url: h });`,
    [A],
  ],
  [
    'for in',
    `const hosts = { a: 'https://a.example.com', b: 'https://b.example.com' }; for (const k in hosts) swan.request({ url: hosts[k] });`,
    [A, B],
  ],
  [
    'a loop with a counter',
    `const hosts = ['https://a.example.com', 'https://b.example.com']; for (let i = 0; i < hosts.length; i++) swan.request({ url: hosts[i] });`,
    [A, B],
  ],
  ['while', `const hosts = ['https://a.example.com']; let h; while ((h = hosts.pop())) swan.request({ url: h });`, [A]],
  [
    'Object.assign',
    `const c = Object.assign({}, { host: 'https://a.example.com' }, { other: 1 }); swan.request({ url: c.host });`,
    [A],
  ],
  [
    'Object.assign into one',
    `const c = {}; Object.assign(c, { host: 'https://a.example.com' }); swan.request({ url: c.host });`,
    [A],
  ],
  [
    'Object.defineProperty',
    `const c = {}; Object.defineProperty(c, 'host', { value: 'https://a.example.com' }); swan.request({ url: c.host });`,
    [A],
  ],
  ['a Map', `const m = new Map([['a', 'https://a.example.com']]); swan.request({ url: m.get('a') });`, [A]],
  ['export *', `import { HOST } from './stars.js'; swan.request({ url: HOST });`, [A]],
  ['export * as', `import { whole } from './stars.js'; swan.request({ url: whole.HOST });`, [A]],
  ['renamed', `import { renamed } from './stars.js'; swan.request({ url: renamed });`, [B]],
  ['import()', `import('./all.js').then(({ HOST }) => swan.request({ url: HOST }));`, [A]],
  [
    'await import()',
    `(async () => { const { HOST } = await import('./all.js'); swan.request({ url: HOST }); })();`,
    [A],
  ],
  ['import() of a name', `import(name).then(({ HOST }) => swan.request({ url: HOST }));`, [unresolved('runtime')]],
  ['require of a name', `swan.request({ url: require(name).HOST });`, [unresolved('computed')]],
  [
    'an enum',
    `enum Host { Api = 'https://a.example.com', Other = 'https://b.example.com' } swan.request({ url: Host.Api });`,
    [A],
  ],
  [
    'a const enum, exported',
    `export const enum Host { Api = 'https://a.example.com' } swan.request({ url: Host.Api });`,
    [A],
  ],
  [
    'a namespace',
    `namespace Config { export const HOST = 'https://a.example.com'; export namespace Deep { export const B = 'https://b.example.com'; } } swan.request({ url: Config.HOST }); swan.request({ url: Config.Deep.B });`,
    [A, B],
  ],
  [
    'a call in a namespace',
    `namespace Run { export function go() { swan.request({ url: 'https://a.example.com' }); } }`,
    [A],
  ],
  [
    'satisfies, as, !',
    `const c = { host: 'https://a.example.com' as const } satisfies Record<string, string>; swan.request({ url: (c as any).host! });`,
    [A],
  ],
  ['declarations alone', `declare const HOST: string; swan.request({ url: HOST });`, [unresolved('missing')]],
  [
    'parameter properties',
    `class C { constructor(private host: string) {} go() { swan.request({ url: this.host }); } } new C('https://a.example.com').go();`,
    [A],
  ],
  ['import x = require()', `import all = require('./all.js'); swan.request({ url: all.HOST });`, [A]],
  ['a label, a block', `outer: { swan.request({ url: 'https://a.example.com' }); break outer; }`, [A]],
  [
    'try, catch, finally',
    `try { x(); } catch { swan.request({ url: 'https://a.example.com' }); } finally { swan.request({ url: 'https://b.example.com' }); }`,
    [A, B],
  ],
  ['eval', `eval("swan.request({ url: 'https://a.example.com' })");`, []],
  [
    'a key that is computed',
    `const k = 'ho' + 'st'; const c = { [k]: 'https://a.example.com' }; swan.request({ url: c[k] });`,
    [A],
  ],
  ['a method by its name', `swan['req' + 'uest']({ url: 'https://a.example.com' });`, [A]],
  ['a method by an unknown name', `swan[name]({ url: 'https://a.example.com' });`, []],
  ['a shorthand method', `const api = { go(url) { swan.request({ url }); } }; api.go('https://a.example.com');`, [A]],
  ['a URL', `swan.request({ url: new URL('/x', 'https://a.example.com').href });`, [A]],
  ['a number', `swan.request({ url: 42 });`, [unresolved('relative')]],
  ['nothing', `swan.request();`, [unresolved('missing')]],
];

test.each(cases)('%s', (_title, source, expected) => {
  const files = new Map([['app.json', '{ "pages": ["a"] }'], ['a.ts', source], ...Object.entries(others)]);
  const found = scanFiles(files).map((line) => line.replace(/ a(?:ll)?\.[jt]s:\d+/, ''));
  expect(found).toEqual([...expected].sort());
});
