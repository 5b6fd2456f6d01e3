/** `explain`: every topic has its page, in both languages. */
import { describe, expect, test } from 'vitest';
import { RULE_IDS } from '../../src/core/rules/index.ts';
import { explain, listTopics, topics } from '../../src/report/explain.ts';

describe('explain', () => {
  test.each(topics())('%s', (topic) => {
    expect(explain(topic, 'zh')).toMatch(/\p{Script=Han}/u);
    expect(explain(topic, 'en')).not.toMatch(/\p{Script=Han}|undefined/u);
    expect(explain(topic, 'en')).toMatch(/\n$/);
  });

  test('the list has every topic', () => {
    const list = listTopics('en')
      .split('\n')
      .map((line) => line.trim().split(' ')[0]);
    expect(topics().length).toBeGreaterThan(40);
    for (const topic of topics()) expect(list).toContain(topic);
  });

  test('every errno of the document is foreseen by a rule, the quotas apart', () => {
    for (const errno of [470013, 470014, 470015, 470016, 470017]) {
      const page = explain(`${errno}`, 'en') ?? '';
      expect(RULE_IDS.some((id) => page.split(/[\s,]+/).includes(id))).toBe(true);
    }
    expect(explain('470014', 'en')).toContain('list-separator, allowed-protocol, domain-format');
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
    expect(explain(topic, 'en')).toBeNull();
  });
});
