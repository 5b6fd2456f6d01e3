/** Somebody stops the run: what leaves is nothing more, and what is told is what is known. */
import { describe, expect, test } from 'vitest';
import { a, b, d, runChange, type Setting } from './run-change.ts';

const SERVER = 'get modifydomain';
const ADD = `add modifydomain request_domain=${a}`;
const DELETE = `delete modifydomain socket_domain=${d}`;
const lists = { request_domain: [a], socket_domain: [] };
const live = { socket_domain: [d] };

interface Row {
  readonly name: string;
  readonly setting: Setting;
  readonly requests: readonly string[];
  readonly sent?: number;
  /** The call that a failure names; without one, the app is as if its turn had not come. */
  readonly failed?: object;
}

const rows: Row[] = [
  { name: 'before anything', setting: { before: { 'get 1': 'interrupt' } }, requests: [] },
  {
    name: 'between two tries to read',
    setting: { answers: ['get=500:once'], interruptInPause: 1 },
    requests: [`${SERVER} -> errno 500`],
  },
  {
    name: 'while the first reading is under way',
    setting: { answers: ['get=hang'], before: { 'get 1': 'interrupt-in-flight' } },
    requests: [`${SERVER} -> hang`],
  },
  {
    name: 'while the first call is under way: it may be carried out',
    setting: { answers: ['hang:acted'], before: { 'modification 1': 'interrupt-in-flight' } },
    requests: [SERVER, `${ADD} -> hang`],
    failed: { endpoint: 'modifydomain', action: 'add' },
  },
  { name: 'before the first call', setting: { before: { 'modification 1': 'interrupt' } }, requests: [SERVER] },
  {
    name: 'in the pause after the platform was busy: the call was not carried out',
    setting: { answers: ['50029:once'], interruptInPause: 1 },
    requests: [SERVER, `${ADD} -> errno 50029`],
  },
  {
    name: 'before the second call',
    setting: { before: { 'modification 2': 'interrupt' } },
    requests: [SERVER, ADD],
    sent: 1,
    failed: { endpoint: null, action: null },
  },
  {
    name: 'before reading back',
    setting: { before: { 'get 2': 'interrupt' } },
    requests: [SERVER, ADD, DELETE],
    sent: 2,
    failed: { endpoint: 'modifydomain', action: 'get' },
  },
  {
    name: 'between two looks',
    setting: { showAfter: 1, interruptInPause: 1 },
    requests: [SERVER, ADD, DELETE, SERVER],
    sent: 2,
    failed: { endpoint: null, action: null },
  },
  {
    name: 'in doubt, before the first reading',
    setting: { answers: ['reset:once:acted'], before: { 'get 2': 'interrupt' } },
    requests: [SERVER, `${ADD} -> reset`],
    failed: { endpoint: 'modifydomain', action: 'add' },
  },
  {
    name: 'in doubt, between the readings',
    setting: { answers: ['reset:once'], interruptInPause: 1 },
    requests: [SERVER, `${ADD} -> reset`, SERVER],
    failed: { endpoint: 'modifydomain', action: 'add' },
  },
  {
    name: 'before the call is sent again: it was sent once',
    setting: { answers: ['reset:once'], before: { 'modification 2': 'interrupt' } },
    requests: [SERVER, `${ADD} -> reset`, SERVER, SERVER],
    failed: { endpoint: null, action: null },
  },
  {
    name: 'in the pause of a busy platform, after a doubt',
    setting: { answers: ['reset:once', '50029:once'], interruptInPause: 2 },
    requests: [SERVER, `${ADD} -> reset`, SERVER, SERVER, `${ADD} -> errno 50029`],
    failed: { endpoint: null, action: null },
  },
];

describe('interrupted', () => {
  test.each(rows)('$name', async ({ setting, requests, sent = 0, failed }) => {
    const run = await runChange({ lists }, { live, ...setting });
    expect(run.requests).toEqual(requests);
    expect(run.app).toMatchObject(
      failed
        ? { status: 'failed', sent, failed: { failure: { kind: 'interrupted' }, ...failed } }
        : { status: 'skipped', sent, failed: null },
    );
  });

  test('while planning: skipped', async () => {
    const run = await runChange(
      { lists: { request_domain: [a], web_view_domain: [b] } },
      { planOnly: true, before: { 'get 2': 'interrupt' } },
    );
    expect(run.requests).toEqual([SERVER]);
    expect(run.app).toMatchObject({ status: 'skipped', failed: null });
  });
});
