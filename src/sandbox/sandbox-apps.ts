import { createSandboxApp, type PlatformRules, type SandboxApp } from './sandbox-app.ts';
import type { Lists } from './shown-lists.ts';

/** One app to be served. */
export interface AppOptions {
  /** Its access token: one of its own, not empty. */
  readonly token: string;
  /** What it has at the start, as the platform spells it; a type left out is empty. */
  readonly live?: Partial<Lists>;
}

/** An app and its place among the others, from 0. */
export interface IndexedApp {
  readonly index: number;
  readonly app: SandboxApp;
}

/** The apps, each behind its token. */
export interface SandboxApps {
  /** @returns `undefined` for a token that is no app's */
  find(token: string | null): IndexedApp | undefined;
  /** @throws RangeError for a token that is no app's; it does not repeat the token */
  of(token: string): SandboxApp;
}

/**
 * The apps in their initial state.
 *
 * @throws RangeError for a token that is empty or another app's too
 * @example createSandboxApps([{ token: 'a' }, { token: 'b' }], rules).find('b')?.index // 1
 */
export function createSandboxApps(all: readonly AppOptions[], rules: PlatformRules): SandboxApps {
  const byToken = new Map<string, IndexedApp>();
  for (const [index, { token, live = {} }] of all.entries()) {
    if (token === '') throw new RangeError('the token of a sandbox must not be empty');
    const other = byToken.get(token)?.index;
    if (other !== undefined) throw new RangeError(`the apps ${other} and ${index} of a sandbox have the same token`);
    byToken.set(token, { index, app: createSandboxApp(live, rules) });
  }
  return {
    find: (token) => (token === null ? undefined : byToken.get(token)),
    of: (token) => {
      const found = byToken.get(token);
      if (found === undefined) throw new RangeError('no app of this sandbox has this token');
      return found.app;
    },
  };
}
