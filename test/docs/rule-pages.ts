/** The pages of the rules, in both languages: where they are, how their parts are called, and what is in them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseDeclaration } from '../../src/config/declaration.ts';
import type { CheckPolicy, DomainLists, Suppression } from '../../src/core/index.ts';
import type { Lang } from '../../src/report/messages/words.ts';
import { ROOT } from './pages.ts';

interface PageWords {
  readonly folder: string;
  /** In the order in which they stand. */
  readonly sections: {
    readonly wrong: string;
    readonly right: string;
    readonly why: string;
    readonly fix: string;
    readonly source: string;
    readonly settings: string;
  };
  readonly cells: {
    readonly foresees: string;
    readonly severity: string;
    readonly judges: string;
    readonly fix: string;
  };
  /** Nobody but a person mends it. */
  readonly byHand: string;
  readonly noErrno: string;
  /** In the example of `domain-not-configured`: what the app has. */
  readonly has: RegExp;
  /** In the examples of snapshots: the day. */
  readonly checkedOn: RegExp;
  /** In the example of `verification-file`: who was asked, and the status of the answer. */
  readonly asked: RegExp;
}

export const PAGE_WORDS: { readonly [L in Lang]: PageWords } = {
  en: {
    folder: 'docs/rules/',
    sections: { wrong: 'Wrong', right: 'Right', why: 'Why', fix: 'Fix', source: 'Source', settings: 'Settings' },
    cells: { foresees: 'Foresees', severity: 'Default severity', judges: 'Judges', fix: 'Fixed by' },
    byHand: 'hand',
    noErrno: 'no errno',
    has: /^# the app has (\S+)$/m,
    checkedOn: /hecked on (\d{4}-\d\d-\d\d)/,
    asked: /^# the platform has \S+; https:\/\/(\S+)\/bd_mapp_domaincer\.txt is answered with HTTP (\d+)/m,
  },
  zh: {
    folder: 'docs/zh/rules/',
    sections: { wrong: '错误示例', right: '正确示例', why: '原因', fix: '修复', source: '来源', settings: '设置' },
    cells: { foresees: '可预见', severity: '默认级别', judges: '检查对象', fix: '修复方式' },
    byHand: '手动',
    noErrno: '无',
    has: /^# 小程序已有 (\S+)$/m,
    checkedOn: /在 (\d{4}-\d\d-\d\d) 检查/,
    asked: /^# 平台已登记 [^；]+；https:\/\/(\S+)\/bd_mapp_domaincer\.txt 返回 HTTP (\d+)/m,
  },
};

export type Section = keyof PageWords['sections'];

export function readRulePage(lang: Lang, file: string): string {
  return readFileSync(new URL(PAGE_WORDS[lang].folder + file, ROOT), 'utf8');
}

/** The text under a heading, without it. */
export function sectionOf(page: string, lang: Lang, section: Section): string {
  const heading = `${PAGE_WORDS[lang].sections[section]}\n`;
  const part = page.split(/^## /m).find((text) => text.startsWith(heading)) ?? heading;
  return part.slice(heading.length).trim();
}

export function codeBlocks(text: string, language: string): string[] {
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, own, code]) =>
    own === language ? [code ?? ''] : [],
  );
}

export interface Example
  extends Pick<CheckPolicy, 'registered' | 'rules' | 'preset' | 'snapshot' | 'unverified' | 'code'> {
  readonly domains?: DomainLists;
  /** Those of its comments. */
  readonly ignore?: readonly Suppression[] | undefined;
}

/** The only block of that language in a section. */
export function onlyBlock(page: string, lang: Lang, section: Section, language: string): string {
  const blocks = codeBlocks(sectionOf(page, lang, section), language);
  if (blocks.length !== 1) throw new Error(`${section}: ${blocks.length} examples in ${language}`);
  return blocks[0] ?? '';
}

export function exampleOf(page: string, lang: Lang, section: Section): Example {
  const text = onlyBlock(page, lang, section, 'yaml');
  const { domains, ignore } = parseDeclaration(text, 'example.yml');
  return { ...parse(text), domains, ignore };
}
