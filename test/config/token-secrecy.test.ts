/** A token that somebody wrote into a config, wherever: no refusal quotes it, and no code frame can show it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/app/usage-error.ts';
import { parseDeclaration } from '../../src/config/declaration.ts';
import { loadDeclaration } from '../../src/config/load-declaration.ts';
import { describeUsage } from '../../src/report/messages/usages.ts';
import { FILE, refusalOf } from './refusal.ts';
import { temporaryDirectory, write } from './temporary-directory.ts';

const directory = temporaryDirectory();

const HEX = 'c1cb2c4ddd225536ca80d70875a9f60d';
const TEXT = 'FiKQ1VSLjMjS7uaJZlCdbOcjcasQ-mVMFst84kTtF6Sn4je';
const TOKEN = `45.${HEX}.3600.1536148028.${TEXT}`;
const PART_OF_TOKEN = new RegExp(
  `${HEX.slice(0, 8)}|${HEX.slice(-8)}|1536148028|${TEXT.slice(0, 8)}|${TEXT.slice(-8)}`,
);

test('the pattern finds a token, and each half of one', () => {
  expect(TOKEN).toMatch(PART_OF_TOKEN);
  expect(TOKEN.slice(0, 20)).toMatch(PART_OF_TOKEN);
  expect(TOKEN.slice(-20)).toMatch(PART_OF_TOKEN);
});

describe('where it does not belong', () => {
  const rows: [name: string, text: string, kind: string, line: number, column: number, en: string][] = [
    ['as token', `token: ${TOKEN}\n`, 'wrong-type', 1, 8, '"token" takes a map (key: value), found text'],
    ['as token, quoted', `token: "${TOKEN}"\n`, 'wrong-type', 1, 8, '"token" takes a map (key: value), found text'],
    ['as token of the platform', `platform_token: ${TOKEN}\n`, 'wrong-type', 1, 17, expect.any(String)],
    ['in place of its name', `platform_token: { env: ${TOKEN} }\n`, 'wrong-value', 1, 24, '"env" cannot be "***"'],
    ['as a snapshot', `registered: { snapshot: ${TOKEN} }\n`, 'wrong-value', 1, 25, '"snapshot" cannot be "***"'],
    ['as registered', `registered: ${TOKEN}\n`, 'wrong-type', 1, 13, expect.any(String)],
    ['as a registered type', `registered: { ${TOKEN}: a.com }\n`, 'unknown-key', 1, 15, expect.stringContaining('***')],
    ['as token of an app', `apps: [{ token: ${TOKEN} }]\n`, 'wrong-type', 1, 17, expect.any(String)],
    ['in place of a name', `token: { env: ${TOKEN} }\n`, 'wrong-value', 1, 15, '"env" cannot be "***"'],
    ['in place of a path', `token: { file: ${TOKEN} }\n`, 'wrong-value', 1, 16, '"file" cannot be "***"'],
    ['behind a name', `token: { env: "A=${TOKEN}" }\n`, 'wrong-value', 1, 15, '"env" cannot be "A=***"'],
    ['of a platform', `token: { env: "42${TOKEN.slice(2)}" }\n`, 'wrong-value', 1, 15, '"env" cannot be "***"'],
    ['that is a refresh token', `token: { env: "46${TOKEN.slice(2)}" }`, 'wrong-value', 1, 15, '"env" cannot be "***"'],
    ['without its end', `token: { env: 45.${HEX} }\n`, 'wrong-value', 1, 15, '"env" cannot be "***"'],
    ['in capitals', `token: { env: ${TOKEN.toUpperCase()} }\n`, 'wrong-value', 1, 15, '"env" cannot be "***"'],
    ['as a source', `token: { ${TOKEN}: x }\n`, 'unknown-key', 1, 10, expect.stringContaining('unknown key "***"')],
    ['as a source, alone', `token: { ${TOKEN} }\n`, 'unknown-key', 1, 10, expect.stringContaining('"***"')],
    ['as a key', `${TOKEN}: x\n`, 'unknown-key', 1, 1, expect.stringContaining('unknown key "***"')],
    ['as app_id', `app_id: ${TOKEN}\n`, 'wrong-value', 1, 9, '"app_id" cannot be "***"'],
    ['as app_id of an app', `apps: [{ app_id: ${TOKEN} }]\n`, 'wrong-value', 1, 18, '"app_id" cannot be "***"'],
    ['as an apps file', `apps: { file: ${TOKEN} }\n`, 'wrong-value', 1, 15, '"file" cannot be "***"'],
    ['as an app', `apps: [${TOKEN}]\n`, 'wrong-type', 1, 8, expect.any(String)],
    ['as mode', `mode: ${TOKEN}\n`, 'wrong-value', 1, 7, '"mode" cannot be "***"; it may be exact, additive'],
    ['as a rule', `rules: { ${TOKEN}: off }\n`, 'unknown-rule', 1, 10, 'there is no rule "***"'],
    ['as a tag', `token: !${TOKEN} x\n`, 'tag', 1, expect.any(Number), expect.stringContaining('***')],
    ['as an alias', `token: *${TOKEN}\n`, 'unquoted-wildcard', 1, 8, expect.stringContaining('***')],
    ['as an anchor', `token: &${TOKEN}\n`, 'no-value', 1, 1, expect.any(String)],
    ['behind a quote', `token: "x" ${TOKEN}\n`, 'yaml', 1, 12, expect.any(String)],
    ['twice as a key', `? ${TOKEN}\n`, 'unknown-key', 1, 3, expect.stringContaining('***')],
    ['alone', `${TOKEN}\n`, 'wrong-type', 1, 1, expect.any(String)],
  ];

  test.each(rows)('%s', (_, text, kind, line, column, en) => {
    const refusal = refusalOf(directory, text);
    expect(refusal).toMatchObject({ kind, place: { file: FILE, line, column }, en });
    expect(JSON.stringify(refusal)).not.toMatch(PART_OF_TOKEN);
  });

  test('in an apps file', () => {
    write(directory, 'apps.yml', `- app_id: 1\n  token: ${TOKEN}\n`);
    const refusal = refusalOf(directory, 'apps: { file: apps.yml }\n');
    expect(refusal).toMatchObject({ kind: 'wrong-type', place: { file: 'apps.yml', line: 2, column: 10 } });
    expect(JSON.stringify(refusal)).not.toMatch(PART_OF_TOKEN);
  });

  test('anywhere in any text', () => {
    const before = 'app_id: "1"\ntoken: { env: ';
    const behind = ' }\nmode: exact\n';
    const mark = fc.constantFrom(
      '\n',
      '\n  ',
      ' ',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ': ',
      '- ',
      ',',
      '&',
      '*',
      '!',
      '%',
      '`',
    );
    const sign = fc.constantFrom('@', '|', '>', '#', '? ', '---\n', '<<', '1', '\t', '\\', '*.', '~', '=', '\u0000');
    const key = fc.constantFrom(
      'token: ',
      'platform_token: ',
      'registered: ',
      'snapshot: ',
      'apps: ',
      'app_id: ',
      'env: ',
      'file: ',
      'domains: ',
      'request_domain: ',
    );
    const text = fc.array(fc.oneof(fc.constant(TOKEN), mark, mark, sign, key), { maxLength: 14 });
    const place = fc.tuple(fc.nat(before.length), fc.nat(behind.length));
    let quotable = 0;
    const refused = (text: string) => {
      try {
        parseDeclaration(text, FILE);
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        const told = JSON.stringify([error.usage, error.place, error.message, describeUsage(error.usage)]);
        expect(told).not.toMatch(PART_OF_TOKEN);
        if (told.includes('***')) quotable += 1;
      }
    };
    fc.assert(
      fc.property(text, place, (parts, [first, second]) => {
        const random = parts.join('');
        refused(random);
        refused(before.slice(0, first) + random + before.slice(first) + TOKEN + behind);
        refused(before + TOKEN + behind.slice(0, second) + random + behind.slice(second));
      }),
      { seed: 20200401, numRuns: 10_000 },
    );
    expect(quotable).toBeGreaterThan(500); // without care, so many would have quoted it
  });
});

describe('what is kept of a file for code frames', () => {
  const oneLine = `{"token":{"command":"echo ${TOKEN}"},"domains":{"request_domain":"ftp://a.com"}}`;

  test.each([
    ['a command on the line of a domain', oneLine],
    ['a comment', `# ${TOKEN}\ndomains: {} # ${TOKEN}\n`],
    ['a domain', `domains: { request_domain: https://${TOKEN} }\n`],
    ['twice on a line', `# ${TOKEN} ${TOKEN}\ndomains: {}\n`],
  ])('has no token: %s', (_, text) => {
    write(directory, FILE, text);
    const kept = loadDeclaration(directory, FILE).files.get(FILE) ?? '';
    expect(kept).not.toMatch(PART_OF_TOKEN);
    expect(kept).toHaveLength(text.length); // places still hold
    expect(kept.replaceAll('*', '')).toBe(text.replaceAll(TOKEN, ''));
  });

  test('nor in an apps file', () => {
    write(directory, 'apps.json', `[{"app_id":"1","token":{"command":"echo ${TOKEN}"}}]`);
    write(directory, FILE, 'apps: { file: apps.json }\n');
    const { apps, files } = loadDeclaration(directory, FILE);
    expect(files.get('apps.json')).toContain('"echo ***');
    expect(files.get('apps.json')).not.toMatch(PART_OF_TOKEN);
    expect(apps).toMatchObject({ apps: [{ token: { command: `echo ${TOKEN}` } }] }); // it is run as it is
  });

  test('what only begins as a token does is kept', () => {
    const text = 'domains: { request_domain: "https://45.example.com,https://45.0123456789ab.com" }\n';
    write(directory, FILE, text);
    expect(loadDeclaration(directory, FILE).files.get(FILE)).toBe(text);
  });
});
