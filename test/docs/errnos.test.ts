/** The page of the platform's codes is what the tables say. `-u` writes it anew. */
import { expect, test } from 'vitest';
import { knownErrnos, knownGatewayCodes } from '../../src/core/errno.ts';
import { errnoSections, errnosPage } from '../../src/report/errno-page.ts';

test.each([
  ['docs/errnos.md', 'en'],
  ['docs/zh/errnos.md', 'zh'],
] as const)('%s is what the tables say', async (page, lang) => {
  await expect(errnosPage(lang)).toMatchFileSnapshot(`../../${page}`);
});

test.each(['en', 'zh'] as const)('every code has what `explain` prints on the page: %s', (lang) => {
  const page = errnosPage(lang);
  const sections = [
    ...knownErrnos().map(({ errno }) => errnoSections('errno', errno, lang)),
    ...knownGatewayCodes().map(({ errno }) => errnoSections('error_code', errno, lang)),
  ].flatMap((text) => text.split(/^(?=## )/m));
  expect(sections.length).toBeGreaterThan(40);
  for (const section of sections) expect(page).toContain(section.trimEnd());
});
