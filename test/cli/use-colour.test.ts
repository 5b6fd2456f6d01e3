import { expect, test } from 'vitest';
import { usesColour } from '../../src/cli/use-colour.ts';

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ TERM: 'dumb' }, true, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ FORCE_COLOR: 'false' }, true, false],
  [{ FORCE_COLOR: '' }, false, false],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, false],
  [{ CI: 'true' }, false, false],
])('%j, a terminal: %s, coloured: %s', (env, isTerminal, coloured) => {
  expect(usesColour(env, isTerminal)).toBe(coloured);
});
