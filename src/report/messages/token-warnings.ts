/** What can be seen on a token before it is used -> one line of words, with what would be right. */
import type { TokenWarning } from '../../app/token-warning.ts';
import { type Words, words } from './words.ts';

const foundInstead: { readonly [F in Extract<TokenWarning, { found: unknown }>['found']]: Words } = {
  app: words('an app’s access token (45.…)', '授权小程序的 access_token（45.…）'),
  platform: words('the platform’s own access token (42.…)', '第三方平台自己的 access_token（42.…）'),
  refresh: words('a refresh token (46.…)', '刷新令牌 refresh_token（46.…）'),
};

/**
 * @returns one line, without any part of the token; times are UTC
 * @example describeTokenWarning({ kind: 'expired', expiredAt: 0 }).en
 * // 'the token says that it expired at 1970-01-01T00:00:00Z; an app’s token lives one hour: …'
 */
export function describeTokenWarning(warning: TokenWarning): Words {
  switch (warning.kind) {
    case 'not-an-app-token': {
      const { en, zh } = foundInstead[warning.found];
      return words(
        `the token looks like ${en}; domains are modified with an app’s access token (45.…)`,
        `该 token 看起来是${zh}；修改域名需要使用授权小程序的 access_token（45.…）`,
      );
    }
    case 'not-a-platform-token': {
      const { en, zh } = foundInstead[warning.found];
      return words(
        `the token looks like ${en}; what is registered is the platform’s, and asks for its own access token (42.…)`,
        `该 token 看起来是${zh}；登记的域名属于第三方平台，需要使用第三方平台自己的 access_token（42.…）`,
      );
    }
    case 'platform-token-expired': {
      const time = utc(warning.expiredAt);
      return words(
        `the token says that it expired at ${time}; a platform’s token lives 30 days: take a fresh one from your platform’s server`,
        `该 token 显示已于 ${time} 过期；第三方平台的 access_token 有效期 30 天：请从第三方平台服务端获取新的`,
      );
    }
    case 'expired': {
      const time = utc(warning.expiredAt);
      return words(
        `the token says that it expired at ${time}; an app’s token lives one hour: take a fresh one from your platform’s server`,
        `该 token 显示已于 ${time} 过期；小程序的 access_token 有效期一小时：请从第三方平台服务端获取新的`,
      );
    }
  }
}

/** To the second: a token’s own time has no finer part. */
function utc(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}
