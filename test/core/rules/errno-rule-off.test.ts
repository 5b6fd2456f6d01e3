import { RULE_IDS, rules } from '../../../src/core/index.ts';
import { describeRule } from '../describe-rule.ts';

const lists = { request_domain: 'https://m.waitui.com' };
const off = (rule: (typeof RULE_IDS)[number], errno: number) => ({ type: null, facts: { rule, errno } });
const foreseeing = RULE_IDS.filter((id) => rules[id].foresees !== null && rules[id].severity === 'error');
const silent = RULE_IDS.filter((id) => !foreseeing.includes(id));

describeRule(
  'errno-rule-off',
  { errno: null, severity: 'warning' },
  {
    ok: [
      ['no settings', lists],
      ['its own severity', lists, { rules: { 'registered-domain': 'error' } }],
      ['its own severity with options', lists, { rules: { 'domain-format': ['error', { allow_wildcard: true }] } }],
      ...silent
        .filter((id) => id !== 'errno-rule-off')
        .map((id) => [`${id} is off: it stops none`, lists, { rules: { [id]: 'off' } }] as const),
    ],
    notOk: [
      ['a lower severity', lists, off('registered-domain', 470016), { rules: { 'registered-domain': 'info' } }],
      [
        'a lower severity with options',
        lists,
        off('domain-format', 470014),
        { rules: { 'domain-format': ['warning', { allow_wildcard: true }] } },
      ],
      ['470016', lists, off('registered-domain', 470016), { rules: { 'registered-domain': 'off' } }],
      ...foreseeing.map(
        (id) => [`${id} is off`, lists, off(id, rules[id].foresees ?? 0), { rules: { [id]: 'off' } }] as const,
      ),
      [
        'with options',
        lists,
        off('domain-format', 470014),
        { rules: { 'domain-format': ['off', { allow_wildcard: true }] } },
      ],
      [
        'each of two',
        lists,
        [off('empty-domain', 470015), off('registered-domain', 470016)],
        { rules: { 'registered-domain': 'off', 'empty-domain': 'off' } },
      ],
      [
        'once, although the registered lists are judged too',
        lists,
        off('list-separator', 470014),
        { registered: { request_domain: 'waitui.com' }, rules: { 'list-separator': 'off' } },
      ],
      [
        'where something is deleted',
        lists,
        { ...off('domain-not-configured', 470017), subject: 'deleted' },
        { action: 'delete', rules: { 'domain-not-configured': 'off' } },
      ],
    ],
  },
);
