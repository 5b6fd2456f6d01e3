/**
 * How long does `scan` of a program of 2,000 files take, and how much memory? Whole processes: `node test/bench/scan.js`.
 * Exits 1 when the promise (under 5 seconds on two cores, at most 600 MB) is not kept.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';

const FILES = Number(process.argv[2] ?? 2000);
const SECONDS = 5;
const MEGABYTES = 600;
const bundle = resolve(import.meta.dirname, '../../dist/cli/index.js');
const cwd = mkdtempSync(join(tmpdir(), 'swan-domains-bench-'));

let bytes = 0;
function write(file, text) {
  mkdirSync(dirname(join(cwd, file)), { recursive: true });
  writeFileSync(join(cwd, file), text);
  bytes += text.length;
}

const filler = (seed) =>
  Array.from({ length: 25 }, (_, index) => {
    const name = `step${index}`;
    return `  ${name}(event) {
    const { id, type } = event.currentTarget.dataset;
    const list = this.data.list.map((item, at) => ({ ...item, at, active: item.id === id && type !== 'x${seed}' }));
    if (list.length > ${index}) this.setData({ list, ['map.' + id]: list.length, label: \`\${type}-\${id}\` });
    return list.filter((item) => item.active).length;
  },`;
  }).join('\n');

// A third are pages with a template, the rest services and helpers that they import.
const pages = Array.from({ length: Math.floor(FILES / 4) }, (_, index) => `pages/p${index}/index`);
write('app.json', JSON.stringify({ pages }));
write('app.js', "App({ globalData: { host: 'https://app.example.com' } });\n");
write('utils/config.js', "export const HOST = 'https://api.example.com';\n");
write(
  'utils/http.js',
  `import { HOST } from './config';
export const send = (options) => new Promise((resolve, reject) => {
  const url = /^https?:/.test(options.url) ? options.url : HOST + options.url;
  swan.request({ ...options, url, success: resolve, fail: reject });
});
`,
);
write('utils/api.js', "import { send } from './http';\nexport const get = (url, data) => send({ url, data });\n");
for (const [index, page] of pages.entries()) {
  write(
    `${page}.swan`,
    '<view>\n  <text>{{label}}</text>\n  <navigator url="/pages/p0/index?id={{id}}"></navigator>\n</view>\n',
  );
  write(
    `services/s${index}.js`,
    `import { get } from '../utils/api';
import { format } from '../helpers/h${index}';
export const list = (id) => get('/list/' + format(id));
export const other = () => get('https://other${index % 40}.example.com/x');
`,
  );
  write(
    `helpers/h${index}.js`,
    `export const format = (id) => String(id);\nexport const table = {\n${filler(index)}\n};\n`,
  );
  write(
    `${page}.js`,
    `import { list, other } from '../../services/s${index}';
const app = getApp();
Page({
  data: { list: [], label: '' },
  async onLoad(options) {
    this.setData({ list: await list(options.id) });
    await other();
    swan.downloadFile({ url: app.globalData.host + '/f' });
  },
${filler(index)}
});
`,
  );
}

const start = performance.now();
// The bundle says nothing of its memory: a module that is loaded before it does, when it ends.
const told = "process.on('exit', () => process.stderr.write('rss ' + process.resourceUsage().maxRSS))";
const { status, stdout, stderr } = spawnSync(
  process.execPath,
  ['--import', `data:text/javascript,${encodeURIComponent(told)}`, bundle, 'scan', '--format', 'json'],
  { cwd, encoding: 'utf8', maxBuffer: 1 << 28 },
);
const seconds = (performance.now() - start) / 1000;
rmSync(cwd, { recursive: true });
if (status !== 1) throw new Error(`scan: exit ${status}\n${stderr}`);
const { scanned, problems } = JSON.parse(stdout);
const megabytes = Number(/rss (\d+)/.exec(stderr)?.[1] ?? Number.NaN) / 1024;
const found = `${scanned.files} files of ${(bytes / 1e6).toFixed(1)} MB, ${scanned.calls.length} domains, ${problems.length} problems`;
console.log(`scan of ${found}: ${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB`);
console.log(`promised: under ${SECONDS} s, at most ${MEGABYTES} MB`);
process.exitCode = seconds < SECONDS && megabytes <= MEGABYTES ? 0 : 1;
