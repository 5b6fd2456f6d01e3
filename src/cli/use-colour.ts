/**
 * Is what is printed coloured? On a terminal that can show it; `FORCE_COLOR` says so elsewhere, in the log of a
 * pipeline say; `NO_COLOR` says no before either (no-color.org). No option: what prints for people is set up once, by
 * the environment, for this tool and its neighbours alike.
 */
export function usesColour(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return !/^(?:0|false)$/.test(env.FORCE_COLOR);
  return isTerminal && env.TERM !== 'dumb';
}
