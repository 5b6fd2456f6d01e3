/** The patch that a dry run prints. */
import { applyPatch } from 'diff';
import { expect, test } from 'vitest';
import { diffText } from '../../src/report/fix-diff.ts';

test.each([
  ['ended by a line break', '\n'],
  ['without one', ''],
  ['of Windows', '\r\n'],
])('twenty thousand changes apart from each other, and it can be applied: %s', (_, end) => {
  const before = `${'# c\n- HTTPS://a.com\n\n'.repeat(20_000)}last${end}`;
  const after = before.replaceAll('HTTPS', 'https');
  const patch = diffText({ files: [{ shown: 'a.yml', before, after }] }, { colour: false });
  expect(applyPatch(before, patch)).toBe(after);
});

test('a few are told with the lines around them alone', () => {
  const before = `${'# c\n'.repeat(100)}- HTTPS://a.com\n`;
  const files = [{ shown: 'a.yml', before, after: before.replace('HTTPS', 'https') }];
  expect(diffText({ files }, { colour: false })).toBe(
    '--- a/a.yml\n+++ b/a.yml\n@@ -98,4 +98,4 @@\n # c\n # c\n # c\n-- HTTPS://a.com\n+- https://a.com\n',
  );
});
