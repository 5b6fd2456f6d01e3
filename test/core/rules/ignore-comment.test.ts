import { AT, code } from '../called.ts';
import { describeRule } from '../describe-rule.ts';

const found = { subject: 'called', type: null, place: AT } as const;

describeRule(
  'ignore-comment',
  { errno: null, severity: 'error' },
  {
    ok: [['no comment is at fault', {}, code({})]],
    notOk: [
      [
        'no reason',
        {},
        { ...found, facts: { fault: 'no-reason' } },
        code({ comments: [{ fault: 'no-reason', place: AT }] }),
      ],
      [
        'no call',
        {},
        { ...found, severity: 'warning', facts: { fault: 'unused' } },
        code({ comments: [{ fault: 'unused', place: AT }] }),
      ],
    ],
  },
);
