/**
 * Markdown as GitHub shows it: parsed by GitHub's own parser, with what its sanitiser leaves, in its colours, and looked
 * at by a browser. For tests, and for the pictures of the READMEs.
 */
import { execFileSync } from 'node:child_process';
import { domOf, photograph } from './chromium.ts';

/** What a page says, as the browser has read it. */
export interface SeenPage {
  /** The names of the elements in the page, each once. */
  readonly elements: readonly string[];
  /** The texts of headings, of the cells of each row of each table, and where links lead. */
  readonly headings: readonly string[];
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly links: readonly string[];
  /** All text where GitHub looks for references: not in code, not in links. */
  readonly text: string;
  readonly comments: number;
}

const EXTENSIONS = ['table', 'autolink', 'strikethrough', 'tasklist', 'tagfilter'];

/** @returns HTML of the Markdown alone */
export function renderMarkdownPage(markdown: string): string {
  const extensions = EXTENSIONS.flatMap((extension) => ['--extension', extension]);
  return execFileSync('cmark-gfm', ['--unsafe', ...extensions], { input: markdown, encoding: 'utf8' });
}

/**
 * @param frame `summary`: below the name of a job; `comment`: in its box, with its author
 * @param path where the PNG goes
 */
export function takePicture(markdown: string, frame: Frame, path: string): void {
  photograph(pageOf(markdown, frame), path, 900);
}

export function lookAt(markdown: string, frame: Frame = 'summary'): SeenPage {
  const dom = domOf(pageOf(markdown, frame, LOOK));
  const [, seen] = /<script type="application\/json" id="seen">(.*?)<\/script>/s.exec(dom) ?? [];
  if (seen === undefined) throw new Error('the page did not look at itself');
  return JSON.parse(seen);
}

export type Frame = 'summary' | 'comment';

/** Runs in the page. What it finds is JSON without `<`, so that it can stand in a script. */
const LOOK = `
const page = document.querySelector('.markdown-body');
const texts = (selector, from = page) => [...from.querySelectorAll(selector)].map((element) => element.textContent);
const walk = document.createTreeWalker(page, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
let text = '', comments = 0;
for (let node = walk.nextNode(); node; node = walk.nextNode()) {
  if (node.nodeType === Node.COMMENT_NODE) comments += 1;
  else if (!node.parentElement.closest('code, a, pre')) text += node.data + '\\n';
}
const seen = {
  elements: [...new Set([...page.querySelectorAll('*')].map(({ localName }) => localName))].sort(),
  headings: texts('h1, h2, h3, h4, h5, h6'),
  tables: [...page.querySelectorAll('table')].map((table) =>
    [...table.querySelectorAll('tr')].map((row) => texts('th, td', row))),
  links: [...page.querySelectorAll('a')].map(({ href }) => href),
  text,
  comments,
};
const script = document.createElement('script');
script.type = 'application/json';
script.id = 'seen';
script.textContent = JSON.stringify(seen).replaceAll('<', '\\\\u003c');
document.body.append(script);
`;

function pageOf(markdown: string, frame: Frame, script = ''): string {
  const body = `<div class="markdown-body">${renderMarkdownPage(markdown)}</div>`;
  const framed =
    frame === 'comment'
      ? `<div class="box"><div class="head"><b>github-actions</b> <span class="bot">bot</span> commented now</div>${body}</div>`
      : `<div class="box"><div class="head"><b>domains</b> summary</div>${body}</div>`;
  return `<!doctype html><meta charset="utf-8"><style>${CSS}</style>${framed}<script>${script}</script>`;
}

/** After https://primer.style, light. */
const CSS = `
body { margin: 0; padding: 16px; font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", "Noto Sans CJK SC", Helvetica, sans-serif; color: #1f2328; }
.box { border: 1px solid #d1d9e0; border-radius: 6px; }
.head { padding: 8px 16px; color: #59636e; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; border-radius: 6px 6px 0 0; }
.head b { color: #1f2328; }
.bot { padding: 0 6px; font-size: 12px; border: 1px solid #d1d9e0; border-radius: 2em; }
.markdown-body { padding: 16px; overflow-wrap: break-word; }
.markdown-body > :first-child { margin-top: 0; }
.markdown-body > :last-child { margin-bottom: 0; }
h3 { font-size: 1.25em; } h4 { font-size: 1em; } h3, h4 { margin: 24px 0 16px; font-weight: 600; line-height: 1.25; }
p, ul, ol, table { margin: 0 0 16px; } ol, ul { padding-left: 2em; }
a { color: #0969da; text-underline-offset: 0.2rem; }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; }
th, td { padding: 6px 13px; border: 1px solid #d1d9e0; } th { font-weight: 600; }
tr:nth-child(2n) td { background: #f6f8fa; }
code { padding: .2em .4em; font: 85% ui-monospace, "Noto Sans Mono", "Noto Sans Mono CJK SC", monospace; background: #818b981f; border-radius: 6px; }
`;
