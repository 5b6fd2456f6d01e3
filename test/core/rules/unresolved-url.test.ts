import { AT, code } from '../called.ts';
import { describeRule } from '../describe-rule.ts';

const facts = { reason: 'runtime', by: 'swan.request', at: 'a.js:1:1' } as const;

describeRule(
  'unresolved-url',
  { errno: null, severity: 'warning' },
  {
    ok: [['every call is known', {}, code({})]],
    notOk: [
      [
        'one is not',
        {},
        { subject: 'called', place: AT, facts },
        code({ unresolved: [{ ...facts, domainType: 'request_domain', place: AT, ignored: null }] }),
      ],
    ],
  },
);
