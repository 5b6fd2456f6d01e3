/** `explain`: every topic has its page, in both languages. */
import { describe, expect, test } from 'vitest';
import { readRulePage } from '../../src/command/read-rule-page.ts';
import { RULE_IDS } from '../../src/core/rules/index.ts';
import { explain, listTopics, topics } from '../../src/report/explain.ts';
import type { Lang } from '../../src/report/messages/words.ts';

const page = (topic: string, lang: Lang) => explain(topic, lang, readRulePage);

describe('explain', () => {
  test.each(topics())('%s', (topic) => {
    expect(page(topic, 'zh')).toMatch(/\p{Script=Han}/u);
    expect(page(topic, 'en')).not.toMatch(/undefined/);
    expect(page(topic, 'en')).toMatch(/[^\n]\n$/);
  });

  test('a code that means something of its own for the platform’s lists has both meanings', () => {
    expect(page('44003', 'en')?.match(/^## .*$/gm)).toEqual([
      '## 44003',
      '## 44002, 44003, 44004 of the platform’s token',
    ]);
    expect(page('470016', 'en')?.match(/^## .*$/gm)).toEqual(['## 470016']);
  });

  test('the list has every topic', () => {
    const list = listTopics('en', undefined)
      .split('\n')
      .map((line) => line.trim().split(' ')[0]);
    expect(topics().length).toBeGreaterThan(40);
    for (const topic of topics()) expect(list).toContain(topic);
  });

  test('every errno of the document is foreseen by a rule, the quotas apart', () => {
    for (const errno of [470013, 470014, 470015, 470016, 470017]) {
      expect(RULE_IDS.some((id) => page(`${errno}`, 'en')?.includes(`[\`${id}\`]`))).toBe(true);
    }
    expect(page('470014', 'en')?.match(/(?<=\[`)[\w-]+/g)).toEqual([
      'list-separator',
      'allowed-protocol',
      'domain-format',
    ]);
  });

  test.each([
    '',
    '0',
    '470099',
    'gateway:',
    'gateway:7',
    'gateway:470014',
    'Port',
    '__proto__',
    'toString',
    '470014 ',
    '０',
  ])('%j is no topic', (topic) => {
    expect(page(topic, 'en')).toBeNull();
  });
});
