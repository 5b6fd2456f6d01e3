import { describe, expect, test } from 'vitest';
import { type Breach, DEFAULT_PROTECT, type DomainLists, diff, type Protect } from '../../src/core/index.ts';
import { breaches } from '../../src/core/protect.ts';

const domains = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => `https://a${from + index}.waitui.com`);

describe('breaches', () => {
  const rows: [string, DomainLists, DomainLists, Partial<Protect>, ...Breach[]][] = [
    ['nothing to delete', { request_domain: domains(9) }, { request_domain: domains(3) }, {}],
    ['five deletions of twenty', { request_domain: domains(15) }, { request_domain: domains(20) }, {}],
    [
      'six deletions of twenty',
      { request_domain: domains(14) },
      { request_domain: domains(20) },
      {},
      { limit: 'max_deletions', allowed: 5, deletions: 6 },
    ],
    [
      'six deletions in two types',
      { request_domain: domains(10), upload_domain: domains(10) },
      { request_domain: domains(13), upload_domain: domains(13) },
      {},
      { limit: 'max_deletions', allowed: 5, deletions: 6 },
    ],
    ['half of six', { request_domain: domains(3) }, { request_domain: domains(6) }, {}],
    [
      'more than half of six',
      { request_domain: domains(2) },
      { request_domain: domains(6) },
      {},
      { limit: 'max_deletion_share', allowed: 0.5, deletions: 4, live: 6 },
    ],
    ['more than half of five: too few for a share', { request_domain: domains(1) }, { request_domain: domains(5) }, {}],
    [
      'the share counts all managed types',
      { request_domain: domains(1), web_view_domain: domains(5) },
      { request_domain: domains(5), web_view_domain: domains(5) },
      {},
    ],
    [
      'and none that is not managed',
      { request_domain: domains(2) },
      { request_domain: domains(6), web_view_domain: domains(20) },
      {},
      { limit: 'max_deletion_share', allowed: 0.5, deletions: 4, live: 6 },
    ],
    [
      'replacing is deleting too',
      { request_domain: domains(6, 10) },
      { request_domain: domains(6) },
      {},
      { limit: 'max_deletions', allowed: 5, deletions: 6 },
      { limit: 'max_deletion_share', allowed: 0.5, deletions: 6, live: 6 },
    ],
    [
      'a type that is emptied, however small',
      { request_domain: domains(9), web_view_domain: '' },
      { request_domain: domains(9), web_view_domain: domains(1) },
      {},
      { limit: 'emptied', domainType: 'web_view_domain', deletions: 1 },
    ],
    ['a type that was empty', { web_view_domain: '' }, { web_view_domain: '' }, {}],
    ['a live list of empty entries was empty', { web_view_domain: '' }, { web_view_domain: ',,' }, {}],
    [
      'everything at once, in a stable order',
      { web_view_domain: '', request_domain: [] },
      { web_view_domain: domains(4), request_domain: domains(4) },
      {},
      { limit: 'max_deletions', allowed: 5, deletions: 8 },
      { limit: 'max_deletion_share', allowed: 0.5, deletions: 8, live: 8 },
      { limit: 'emptied', domainType: 'request_domain', deletions: 4 },
      { limit: 'emptied', domainType: 'web_view_domain', deletions: 4 },
    ],
    ['a higher number', { request_domain: domains(14) }, { request_domain: domains(20) }, { max_deletions: 6 }],
    [
      'no deletion at all',
      { request_domain: domains(19) },
      { request_domain: domains(20) },
      { max_deletions: 0 },
      { limit: 'max_deletions', allowed: 0, deletions: 1 },
    ],
    ['a higher share', { request_domain: domains(2) }, { request_domain: domains(6) }, { max_deletion_share: 0.7 }],
    [
      'a lower share; the number stays',
      { request_domain: domains(16) },
      { request_domain: domains(20) },
      { max_deletion_share: 0.1 },
      { limit: 'max_deletion_share', allowed: 0.1, deletions: 4, live: 20 },
    ],
    [
      'emptying counts whatever the limits are',
      { request_domain: '' },
      { request_domain: domains(1) },
      { max_deletions: 99, max_deletion_share: 1 },
      { limit: 'emptied', domainType: 'request_domain', deletions: 1 },
    ],
  ];
  test.each(rows)('%s', (_why, wanted, live, protect, ...expected) => {
    expect(breaches(diff(wanted, live), protect)).toEqual(expected);
  });

  test('additive never breaks one', () => {
    expect(breaches(diff({ request_domain: '' }, { request_domain: domains(20) }, 'additive'))).toEqual([]);
  });

  test('a limit that is given as undefined is the default', () => {
    const given = { max_deletions: undefined, max_deletion_share: undefined } as unknown as Partial<Protect>;
    expect(breaches(diff({ request_domain: domains(1) }, { request_domain: domains(20) }), given)).toHaveLength(2);
  });

  test('the defaults', () => {
    expect(DEFAULT_PROTECT).toEqual({ max_deletions: 5, max_deletion_share: 0.5 });
  });
});
