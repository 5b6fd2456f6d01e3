// Writes the tables of docs/action.md from action.yml, which has every sentence: `npm run docs`. With --check it only
// compares, and fails where they differ.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

const PAGE = 'docs/action.md';
const { inputs, outputs } = parse(readFileSync('action.yml', 'utf8'));

const text = (sentences) => sentences.trim().replaceAll('|', '\\|');
const defaultOf = (input) => (input.default === undefined ? '' : `\`${input.default}\``);
const tables = {
  inputs: [
    ['input', 'default', ''],
    ...Object.entries(inputs).map(([name, input]) => [`\`${name}\``, defaultOf(input), text(input.description)]),
  ],
  outputs: [
    ['output', ''],
    ...Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, text(description)]),
  ],
};

const row = (cells) => `| ${cells.join(' | ')} |`.replaceAll('|  |', '| |');
const table = ([head, ...rows]) => [row(head), `|${head.map(() => '---|').join('')}`, ...rows.map(row)].join('\n');

const before = readFileSync(PAGE, 'utf8');
const after = Object.entries(tables).reduce(
  (page, [name, rows]) =>
    page.replace(
      new RegExp(`(<!-- ${name}, from action.yml -->\\n)[\\s\\S]*?(?=<!-- end -->)`),
      (_, start) => `${start}\n${table(rows)}\n\n`,
    ),
  before,
);

if (!process.argv.includes('--check')) writeFileSync(PAGE, after);
else if (before !== after) {
  console.error(`${PAGE} differs from action.yml: run "npm run docs"`);
  process.exitCode = 1;
}
