import type { Level } from '../core/domain-type.ts';
import type { ListKeeper } from './list-keeper.ts';

/** Who calls, told by the token. */
export interface Caller {
  readonly level: Level;
  /** An app's place among the others, from 0; `null`: the platform itself. */
  readonly app: number | null;
  readonly keeper: ListKeeper;
}

/** One who may call. */
export interface TokenHolder {
  /** One of its own, not empty. */
  readonly token: string;
  readonly keeper: ListKeeper;
}

/** The platform and its apps, each behind its token. */
export interface Callers {
  /** @returns `undefined` for a token that is nobody's */
  find(token: string | null): Caller | undefined;
  /** The lists of an app. @throws RangeError for a token that is no app's; it does not repeat the token */
  app(token: string): ListKeeper;
}

/**
 * Everybody who may call.
 *
 * @throws RangeError for a token that is empty or another's too
 * @example createCallers(platform, [{ token: 'a', keeper }, { token: 'b', keeper }]).find('b')?.app // 1
 */
export function createCallers(platform: TokenHolder, apps: readonly TokenHolder[]): Callers {
  const byToken = new Map<string, Caller>();
  const admit = (token: string, caller: Caller) => {
    if (token === '') throw new RangeError('the token of a sandbox must not be empty');
    const other = byToken.get(token);
    if (other?.app === null)
      throw new RangeError(`the platform and the app ${caller.app} of a sandbox have the same token`);
    if (other) throw new RangeError(`the apps ${other.app} and ${caller.app} of a sandbox have the same token`);
    byToken.set(token, caller);
  };
  admit(platform.token, { level: 'tp', app: null, keeper: platform.keeper });
  for (const [app, { token, keeper }] of apps.entries()) admit(token, { level: 'app', app, keeper });
  const find = (token: string | null) => (token === null ? undefined : byToken.get(token));
  return {
    find,
    app: (token) => {
      const found = find(token);
      if (found?.level !== 'app') throw new RangeError('no app of this sandbox has this token');
      return found.keeper;
    },
  };
}
