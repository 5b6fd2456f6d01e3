/**
 * What the platform's codes mean, as Markdown: a section for all codes that mean the same. `explain` prints one,
 * docs/errnos.md is all of them.
 */
import { type ErrnoInfo, knownErrnos, knownGatewayCodes } from '../core/errno.ts';
import type { Rule } from '../core/rule.ts';
import { rules } from '../core/rules/index.ts';
import { errnoCauses, errnoConsequences } from './messages/errno-causes.ts';
import { errnoMessages } from './messages/errnos.ts';
import { type Lang, words } from './messages/words.ts';

export type CodeSpace = 'errno' | 'error_code';

interface CodeSection {
  readonly space: CodeSpace;
  /** All of one key and level. */
  readonly codes: readonly [ErrnoInfo, ...ErrnoInfo[]];
}

function sectionsOf(space: CodeSpace): CodeSection[] {
  const known = space === 'errno' ? knownErrnos() : knownGatewayCodes();
  return known.flatMap((first, index) => {
    const isAlike = ({ key, level }: ErrnoInfo) => key === first.key && level === first.level;
    if (known.findIndex(isAlike) < index) return [];
    return [{ space, codes: [first, ...known.slice(index + 1).filter(isAlike)] }];
  });
}

/**
 * @returns the sections of one code, for apps first; empty for a code that nobody knows
 * @example errnoSections('errno', 470016, 'en') // '## 470016\n\n…'
 */
export function errnoSections(space: CodeSpace, code: number, lang: Lang): string {
  return sectionsOf(space)
    .filter(({ codes }) => codes.some(({ errno }) => errno === code))
    .map((section) => sectionText(section, lang))
    .join('\n');
}

/** docs/errnos.md, or its Chinese sister. */
export function errnosPage(lang: Lang): string {
  const sections = [...sectionsOf('errno'), ...sectionsOf('error_code')];
  const rows = sections.map((section) => {
    const heading = headingOf(section, lang);
    return `| [${heading}](#${anchorOf(heading)}) | ${whereOf(section, lang)} | ${errnoMessages[section.codes[0].key].meaning[lang]} |`;
  });
  return [
    words('# The platform’s codes', '# 平台的错误码')[lang],
    '',
    introduction[lang],
    '',
    words('| code | answered by | means |', '| 错误码 | 由谁返回 | 含义 |')[lang],
    '|---|---|---|',
    ...rows,
    '',
    ...sections.map((section) => sectionText(section, lang)),
  ].join('\n');
}

const introduction = words(
  `What each code means, how it comes about and what to do. \`swan-domains explain 470016\` prints the same in the terminal,
\`swan-domains explain gateway:110\` that of the gateway, whose \`error_code\` is a code space of its own. The platform's
documents disagree about some codes, so its own message is always shown beside ours.

This page is made from the tables of the program: \`npx vitest run test/docs/errnos.test.ts -u\`.`,
  `每个错误码的含义、原因和处理办法。在终端中可用 \`swan-domains explain 470016\` 查看同样的内容；网关的 \`error_code\` 是另一套编码，用
\`swan-domains explain gateway:110\` 查看。平台各份文档对个别错误码的说法不一，因此总会同时显示平台返回的信息。

本页由程序中的表生成：\`npx vitest run test/docs/errnos.test.ts -u\`。`,
);

function sectionText(section: CodeSection, lang: Lang): string {
  const [info] = section.codes;
  const { meaning, remedy, ofPlatform } = errnoMessages[info.key];
  const foreseeing = (Object.values(rules) as readonly Rule[]).filter(
    ({ foresees }) => section.space === 'errno' && section.codes.some(({ errno }) => errno === foresees),
  );
  const links = foreseeing.map(({ id }) => `[\`${id}\`](rules/${id}.md)`);
  return [
    `## ${headingOf(section, lang)}`,
    '',
    sentence(meaning[lang], lang),
    '',
    '| | |',
    '|---|---|',
    `| ${words('Answered by', '由谁返回')[lang]} | ${whereOf(section, lang)} |`,
    `| ${words('Cause', '原因')[lang]} | ${sentence(errnoCauses[info.key][lang], lang)} |`,
    `| ${words('What to do', '处理办法')[lang]} | ${sentence((info.level === 'tp' ? ofPlatform : undefined)?.[lang] ?? remedy[lang], lang)} |`,
    ...(ofPlatform && info.level === undefined
      ? [`| ${words('Platform’s lists', '平台登记的列表')[lang]} | ${sentence(ofPlatform[lang], lang)} |`]
      : []),
    `| ${words('Then', '之后')[lang]} | ${errnoConsequences[info.class][lang]} |`,
    ...(links.length > 0
      ? [`| ${words('Foreseen by', '可预见的规则')[lang]} | ${links.join(words(', ', '、')[lang])} |`]
      : []),
    '',
  ].join('\n');
}

function headingOf({ space, codes }: CodeSection, lang: Lang): string {
  const names = codes.map(({ errno }) => (space === 'errno' ? `${errno}` : `gateway:${errno}`)).join(', ');
  const ofPlatform = codes[0].level === 'tp' && !onlyOfPlatform(space, codes[0].errno);
  return ofPlatform ? names + words(' of the platform’s token', '（第三方平台的 token）')[lang] : names;
}

function onlyOfPlatform(space: CodeSpace, code: number): boolean {
  const known = space === 'errno' ? knownErrnos() : knownGatewayCodes();
  return known.every(({ errno, level }) => errno !== code || level === 'tp');
}

function whereOf({ space, codes: [info] }: CodeSection, lang: Lang): string {
  if (space === 'error_code') return words('the gateway', '网关')[lang];
  const prefix = info.level === 'tp' ? 'tp/' : '';
  if (info.endpoints) return info.endpoints.map((endpoint) => `\`${prefix}${endpoint}\``).join(', ');
  return prefix === '' ? words('every endpoint', '所有接口')[lang] : '`tp/modifydomain`, `tp/modifywebviewdomain`';
}

/** As GitHub makes them. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}

/** The words of messages begin small and end open. */
function sentence(text: string, lang: Lang): string {
  const begun = lang === 'zh' ? text : text.charAt(0).toUpperCase() + text.slice(1);
  return /[.。?？]$/.test(begun) ? begun : begun + words('.', '。')[lang];
}
