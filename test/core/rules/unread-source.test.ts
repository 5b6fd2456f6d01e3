import { AT, code } from '../called.ts';
import { describeRule } from '../describe-rule.ts';

const facts = { fault: 'syntax', detail: 'Unexpected token' } as const;

describeRule(
  'unread-source',
  { errno: null, severity: 'warning' },
  {
    ok: [['every file was read', {}, code({})]],
    notOk: [
      [
        'one was not',
        {},
        { subject: 'called', type: null, place: AT, facts },
        code({ unread: [{ ...facts, place: AT }] }),
      ],
    ],
  },
);
