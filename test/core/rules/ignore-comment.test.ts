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
        { ...found, facts: { fault: 'no-reason', until: null } },
        code({ comments: [{ fault: 'no-reason', until: null, place: AT }] }),
      ],
      [
        'out of date',
        {},
        { ...found, severity: 'warning', facts: { fault: 'out-of-date', until: '2026-01-31' } },
        code({ comments: [{ fault: 'out-of-date', until: '2026-01-31', place: AT }] }),
      ],
      [
        'until no day',
        {},
        { ...found, facts: { fault: 'no-day', until: '31 Jan 2026' } },
        code({ comments: [{ fault: 'no-day', until: '31 Jan 2026', place: AT }] }),
      ],
      [
        'no call',
        {},
        { ...found, severity: 'warning', facts: { fault: 'unused', until: null } },
        code({ comments: [{ fault: 'unused', until: null, place: AT }] }),
      ],
    ],
  },
);
