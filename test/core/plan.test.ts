import { describe, expect, test } from 'vitest';
import { DOMAIN_TYPES, type DomainLists, isReached, type Mode, plan } from '../../src/core/index.ts';
import { type Lists, simulate } from './simulate-platform.ts';

const NOTHING: Lists = {
  request_domain: [],
  socket_domain: [],
  download_domain: [],
  upload_domain: [],
  web_view_domain: [],
};
const live: Lists = {
  ...NOTHING,
  request_domain: ['https://m.waitui.com', 'https://API.mxqe.com', 'http://rap.heiguang.com:38080'],
  web_view_domain: ['http://fjzttc.com/', 'a b'],
};

const rows: [string, DomainLists, Mode, callCount: number][] = [
  ['nothing is managed', {}, 'exact', 0],
  ['nothing differs', { request_domain: live.request_domain }, 'exact', 0],
  ['to add', { socket_domain: 'wss://m.waitui.com' }, 'exact', 1],
  ['to replace', { request_domain: 'https://m.waitui.com,https://v1.hitokoto.cn' }, 'exact', 1],
  ['to empty', { web_view_domain: '' }, 'exact', 1],
  [
    'both endpoints',
    { request_domain: 'https://bdapp.086soft.cn', web_view_domain: 'https://www.xsslyjt.com' },
    'exact',
    2,
  ],
  [
    'additive',
    { request_domain: 'https://bdapp.086soft.cn', web_view_domain: 'https://www.xsslyjt.com' },
    'additive',
    2,
  ],
  ['additive, with nothing to add', { request_domain: [], web_view_domain: [] }, 'additive', 0],
];

describe('plan', () => {
  test.each(rows)('%s: its calls reach it', (_why, wanted, mode, callCount) => {
    const made = plan({ wanted, live, mode });
    expect(made.calls).toHaveLength(callCount);
    expect(isReached(made, live)).toBe(callCount === 0);
    const after = made.calls.reduce(simulate, live);
    expect(isReached(made, after)).toBe(true);
    for (const type of DOMAIN_TYPES) if (!(type in wanted)) expect(after[type]).toEqual(live[type]);
    expect(plan({ wanted, live: after, mode }).calls).toEqual([]);
  });

  test('is the same in whatever order the lists are written', () => {
    const one = plan({ wanted: { web_view_domain: ['https://b.cn', 'https://a.cn'], request_domain: '' }, live });
    const other = plan({
      wanted: { request_domain: '', web_view_domain: 'https://A.cn,https://b.cn,https://a.cn' },
      live: {
        web_view_domain: [...live.web_view_domain].reverse(),
        request_domain: [...live.request_domain].reverse(),
      },
    });
    expect(JSON.stringify([...other.differences])).toBe(JSON.stringify([...one.differences]));
    expect(other.calls).toEqual(one.calls);
  });

  test('is exact and protected where nothing else is said', () => {
    const made = plan({ wanted: { request_domain: '' }, live });
    expect(made.calls).toMatchObject([{ action: 'delete' }]);
    expect(made.breaches).toEqual([{ limit: 'emptied', domainType: 'request_domain', deletions: 3 }]);
  });

  test('has other limits, or none, where that is said', () => {
    expect(plan({ wanted: { request_domain: '' }, live, protect: { max_deletions: 2 } }).breaches).toHaveLength(2);
    expect(plan({ wanted: { request_domain: '' }, live, protect: null }).breaches).toEqual([]);
  });
});

describe('isReached', () => {
  const made = plan({ wanted: { request_domain: ['https://m.waitui.com', 'https://v1.hitokoto.cn'] }, live });
  test.each<[string, DomainLists, boolean]>([
    ['the target', { request_domain: 'https://m.waitui.com,https://v1.hitokoto.cn' }, true],
    [
      'in another order, twice, in another spelling',
      { request_domain: 'https://V1.hitokoto.cn/,https://m.waitui.com,https://m.waitui.com' },
      true,
    ],
    [
      'another type is not of its business',
      { request_domain: 'https://m.waitui.com,https://v1.hitokoto.cn', upload_domain: 'https://a.cn' },
      true,
    ],
    ['as it was', live, false],
    ['one is missing', { request_domain: 'https://m.waitui.com' }, false],
    ['one is left', { request_domain: 'https://m.waitui.com,https://v1.hitokoto.cn,https://a.cn' }, false],
    ['empty', { request_domain: '' }, false],
    ['not answered', {}, false],
  ])('%s', (_why, now, reached) => {
    expect(isReached(made, now)).toBe(reached);
  });

  test('additive: what was there may stay, and must', () => {
    const additive = plan({ wanted: { web_view_domain: 'https://www.xsslyjt.com' }, live, mode: 'additive' });
    const kept = live.web_view_domain;
    expect(isReached(additive, { web_view_domain: [...kept, 'https://www.xsslyjt.com'] })).toBe(true);
    expect(isReached(additive, { web_view_domain: 'https://www.xsslyjt.com' })).toBe(false);
  });

  test.each(['https://a.cn；https://b.cn', 'https://a.cn https://b.cn'])(
    'additive: %j of the platform stays one text',
    (text) => {
      const additive = plan({
        wanted: { request_domain: 'https://m.waitui.com' },
        live: { request_domain: text },
        mode: 'additive',
      });
      expect(isReached(additive, { request_domain: `${text},https://m.waitui.com` })).toBe(true);
    },
  );
});
