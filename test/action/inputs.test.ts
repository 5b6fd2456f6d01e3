/** `action.yml` and the code name the same inputs and outputs; a wrong value fails the step in one line. */
import { describe, expect, test } from 'vitest';
import { readComment, readInputs, readLang } from '../../src/action/inputs.ts';
import { COMMAND_NAMES } from '../../src/command/command.ts';
import { metadata } from '../transcripts/action-step.ts';
import { GOOD } from '../transcripts/configs.ts';
import { withStage } from '../transcripts/stage.ts';

/** The values that a runner would give, and the names that were asked for. */
function recording(given: Readonly<Record<string, string>> = {}) {
  const names = new Set<string>();
  const read = (name: string) => {
    names.add(name);
    return (given[name] ?? '').trim();
  };
  return { names, read };
}

describe('action.yml', () => {
  test('declares exactly the inputs that are read', () => {
    const { names, read } = recording({ comment: 'true' });
    readLang(read);
    readComment(read);
    readInputs(read, 'en');
    names.add('access-token'); // read apart, before everything else: it is masked first
    expect(Object.keys(metadata.inputs).sort()).toEqual([...names].sort());
  });

  test('has no default that the code does not have too', () => {
    const defaults = Object.entries(metadata.inputs).map(([name, input]) => [name, input.default ?? '']);
    expect(readInputs(recording(Object.fromEntries(defaults)).read, 'en')).toEqual(readInputs(recording().read, 'en'));
    expect(readLang(recording(Object.fromEntries(defaults)).read) ?? 'en').toBe('en');
  });

  test.concurrent('declares exactly the outputs that are set', async ({ expect: own }) => {
    await withStage({ files: GOOD }, async ({ action }) => {
      const { outputs } = await action({ with: { command: 'check' } });
      own(Object.keys(outputs).sort()).toEqual(Object.keys(metadata.outputs).sort());
    });
  });

  test('says every command in the description of the input', () => {
    const { description } = metadata.inputs.command as { description: string };
    for (const name of COMMAND_NAMES) expect(description).toContain(name);
  });
});

describe('readInputs', () => {
  const inputs = (given: Readonly<Record<string, string>>) => readInputs(recording(given).read, 'en');
  const textsOf = (list: unknown) => (list as { entries: { text: string }[] }).entries.map(({ text }) => text);

  test('empty inputs are absent', () => {
    const { command, allowUntrustedEvent } = inputs({
      'request-domain': ' \n \n',
      registered: '',
      config: ' ',
      mode: '',
    });
    expect(command).toMatchObject({
      name: 'apply',
      domains: {},
      registered: {},
      config: null,
      mode: null,
      preset: null,
      failOn: 'error',
    });
    expect(allowUntrustedEvent).toBe(false);
  });

  test.each([
    ['https://a.com,https://b.com', ['https://a.com', 'https://b.com']],
    ['https://a.com\nhttps://b.com', ['https://a.com', 'https://b.com']],
    ['https://a.com\r\n\r\n  https://b.com , https://c.com\n', ['https://a.com', 'https://b.com', 'https://c.com']],
    ['https://a.com,\nhttps://b.com', ['https://a.com', '', 'https://b.com']],
  ])('%j is a list', (text, expected) => {
    expect(textsOf(inputs({ 'socket-domain': text }).command.domains.socket_domain)).toEqual(expected);
  });

  test('"registered" holds for every type that has no list of its own', () => {
    const { registered } = inputs({ registered: 'a.com', 'registered-web-view-domain': 'b.com' }).command;
    expect(Object.fromEntries(Object.entries(registered).map(([type, list]) => [type, textsOf(list)]))).toEqual({
      request_domain: ['a.com'],
      socket_domain: ['a.com'],
      download_domain: ['a.com'],
      upload_domain: ['a.com'],
      web_view_domain: ['b.com'],
    });
  });

  test.each(['true', 'True', 'TRUE'])('%s is true', (text) => {
    expect(inputs({ 'allow-deletions': text, 'allow-untrusted-event': text })).toMatchObject({
      command: { allowDeletions: true },
      allowUntrustedEvent: true,
    });
  });

  test.each(['false', 'False', 'FALSE', ''])('%j is false', (text) => {
    expect(inputs({ 'allow-deletions': text, 'allow-untrusted-event': text })).toMatchObject({
      command: { allowDeletions: false },
      allowUntrustedEvent: false,
    });
  });

  test('the platform’s token is a variable’s name: the command never holds it', () => {
    const { command } = inputs({ 'platform-token': '42.secret' });
    expect(command.platformToken).toEqual({ kind: 'env', name: 'SWAN_DOMAINS_PLATFORM_TOKEN' });
    expect(JSON.stringify(command)).not.toContain('secret');
    expect(inputs({}).command.platformToken).toBeNull();
  });

  test.each([null, 'config', 'snapshot', 'live'])('registered-from: %s', (from) => {
    expect(inputs({ 'registered-from': from ?? '' }).command.registeredFrom).toBe(from);
  });

  test('an Action always consents: the workflow is the word', () => {
    expect(inputs({}).command.consent).toBe('given');
  });
});

const WRONG: readonly (readonly [string, string])[] = [
  ['command', 'aply'],
  ['command', 'Apply'],
  ['command', 'sandbox'],
  ['mode', 'additiv'],
  ['preset', 'loose'],
  ['fail-on', 'info'],
  ['command', 'registered'],
  ['command', 'registered verify'],
  ['command', 'Registered pull'],
  ['registered-from', 'platform'],
  ['registered-from', 'Live'],
  ['endpoint', 'modify'],
  ['lang', 'de'],
  ['allow-deletions', 'yes'],
  ['allow-deletions', '1'],
  ['allow-untrusted-event', 'on'],
  ['review', 'true'],
  ['review', 'Required'],
];

describe.concurrent('a wrong value fails the step in one line', () => {
  test.each(WRONG)('%s: %s', async (input, value) => {
    await withStage({ files: GOOD }, async ({ action }) => {
      const run = await action({ with: { [input]: value }, token: null });
      expect(run).toMatchObject({ exitCode: 1, requests: [], stderr: '' });
      expect(run.stdout).toMatch(new RegExp(`^::error::[^\\n]*${input}[^\\n]*"${value}"[^\\n]*\\n$`));
      expect(run.stdout).not.toContain('%0A');
    });
  });

  test('and the steps after it hear that it is not ok', async () => {
    await withStage({ files: GOOD }, async ({ action }) => {
      const run = await action({ with: { mode: 'additiv' } });
      expect(run.outputs).toMatchObject({ ok: 'false', changed: 'false' });
    });
  });

  test('no token is one line too', async () => {
    await withStage({ files: GOOD }, async ({ action }) => {
      const run = await action({ token: null });
      expect(run).toMatchObject({ exitCode: 1, requests: [], outputs: { ok: 'false' } });
      expect(run.commands).toHaveLength(1);
      expect(run.commands[0]?.data).toContain('access-token');
    });
  });
});
