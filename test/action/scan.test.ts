/** The code beside the lists: nothing is applied while it calls what is not declared. */
import { expect } from 'vitest';
import { transcriptsIn } from '../transcripts/transcript-test.ts';

const transcript = transcriptsIn('action/scan');

const FILES = {
  'swan-domains.yml':
    'registered: { request_domain: [waitui.com] }\ndomains:\n  request_domain: [https://m.waitui.com]\n',
  'dist/app.js': "swan.request({ url: 'https://m.waitui.com/a' });\nswan.request({ url: 'https://n.waitui.com/b' });\n",
};

transcript(
  'scan-and-apply',
  { files: FILES, sandbox: { registered: { request_domain: ['waitui.com'] } } },
  async (stage) => {
    const refused = await stage.action({ event: 'push', with: { scan: 'dist' } });
    expect(refused.requests).toEqual([]);
    expect((await stage.action({ event: 'push', with: { command: 'scan', scan: 'dist' } })).exitCode).toBe(1);
    stage.write('dist/app.js', "swan.request({ url: 'https://m.waitui.com/a' });\n");
    const applied = await stage.action({ event: 'push', with: { scan: 'dist' } });
    expect(applied.requests.length).toBeGreaterThan(0);
    expect((await stage.action({ event: 'push', with: { command: 'get', scan: 'dist' } })).exitCode).toBe(1);
  },
);
