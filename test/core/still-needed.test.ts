import { describe, expect, test } from 'vitest';
import { type DomainLists, diff } from '../../src/core/index.ts';
import { stillNeeded } from '../../src/core/still-needed.ts';

const needs = (live: DomainLists, wanted: DomainLists, apps: Record<string, DomainLists>) =>
  stillNeeded(
    diff(wanted, live),
    Object.entries(apps).map(([app, lists]) => ({ app, lists })),
  ).map(({ app, domainType, registered, domain }) => `${app} ${domainType} ${registered} ${domain}`);

const request = (...domains: string[]) => ({ request_domain: domains });

describe('what is still needed', () => {
  test.each([
    ['nothing goes', request('a.com'), request('a.com', 'b.com'), { 1: request('https://a.com') }, []],
    ['nobody uses it', request('a.com', 'b.com'), request('b.com'), { 1: request('https://b.com') }, []],
    [
      'itself',
      request('a.com', 'b.com'),
      request('b.com'),
      { 1: request('https://a.com') },
      ['1 request_domain a.com https://a.com'],
    ],
    [
      'a subdomain, of two apps',
      request('a.com', 'b.com'),
      request('b.com'),
      { 1: request('https://m.a.com'), 2: request('https://b.com'), 3: request('https://m.a.com') },
      ['1 request_domain a.com https://m.a.com', '3 request_domain a.com https://m.a.com'],
    ],
    ['a wider one stays', request('a.com', 'm.a.com'), request('a.com'), { 1: request('https://m.a.com') }, []],
    [
      'a narrower one comes in its place',
      request('a.com'),
      request('m.a.com'),
      { 1: request('https://m.a.com'), 2: request('https://www.a.com') },
      ['2 request_domain a.com https://www.a.com'],
    ],
    [
      'both that cover it go',
      request('a.com', 'm.a.com'),
      request(),
      { 1: request('https://m.a.com') },
      ['1 request_domain m.a.com https://m.a.com', '1 request_domain a.com https://m.a.com'],
    ],
    [
      'of another type',
      { request_domain: ['a.com', 'b.com'], upload_domain: ['a.com'] },
      { request_domain: ['b.com'], upload_domain: ['a.com'] },
      { 1: { upload_domain: 'https://a.com' } },
      [],
    ],
    ['what is not covered now', request('a.com'), request(), { 1: request('https://c.com', '', 'https://a b') }, []],
    ['another spelling', request('https://A.com'), request('a.com'), { 1: request('https://a.com') }, []],
  ] as const)('%s', (_why, live, wanted, apps, expected) => {
    expect(needs(live, wanted, apps as Record<string, DomainLists>)).toEqual(expected);
  });
});
