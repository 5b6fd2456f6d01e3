/** What the platform's codes mean and what a user can do, in both languages. */
import type { ErrnoKey } from '../../core/errno.ts';
import { type Words, words } from './words.ts';

interface ErrnoMessages {
  readonly meaning: Words;
  readonly remedy: Words;
  /** The remedy where the lists are the platform's own. */
  readonly ofPlatform?: Words;
}

const tokenRemedy = words(
  'take a fresh token of this app from your platform’s server; an app’s token lives one hour',
  '请从第三方平台服务端获取该小程序的新 access_token（有效期一小时）',
);

const authoriseRemedy = words(
  'let the app’s owner authorise the platform again, with the permission to manage domains',
  '请小程序管理员重新授权给第三方平台，并包含域名管理权限',
);

const pullShows = words(
  '"swan-domains registered pull --check" shows what the platform has',
  '用 swan-domains registered pull --check 查看平台当前登记的域名',
);

export const errnoMessages: { readonly [K in ErrnoKey]: ErrnoMessages } = {
  'server-domain-quota': {
    meaning: words('server domains were modified more often than allowed', '修改服务器域名超过限制次数'),
    remedy: words(
      'wait for the quota to renew; "plan" shows how few calls are needed',
      '请等待次数恢复；可先用 plan 查看所需调用',
    ),
    ofPlatform: words(
      'wait for the quota to renew; "registered plan" shows how few calls are needed',
      '请等待次数恢复；可先用 registered plan 查看所需调用',
    ),
  },
  'business-domain-quota': {
    meaning: words('business domains were modified more often than allowed', '修改业务域名超过限制次数'),
    remedy: words(
      'wait for the quota to renew; "plan" shows how few calls are needed',
      '请等待次数恢复；可先用 plan 查看所需调用',
    ),
    ofPlatform: words(
      'wait for the quota to renew; "registered plan" shows how few calls are needed',
      '请等待次数恢复；可先用 registered plan 查看所需调用',
    ),
  },
  'no-domain-type': {
    meaning: words('at least one domain type must be passed', '至少传递一个要被操作的域名类型'),
    remedy: words('pass a list', '请至少传递一个域名列表'),
  },
  'malformed-domain': {
    meaning: words(
      'a domain is malformed; protocols are http://, https://, wss:// only',
      '域名格式非法，协议目前只支持 http:// https:// wss://',
    ),
    remedy: words(
      'correct the entry; "swan-domains check" names it',
      '请更正该域名；swan-domains check 会指出是哪一个',
    ),
    ofPlatform: words(
      'correct the entry under registered; "registered plan" names it',
      '请更正 registered 下的该域名；registered plan 会指出是哪一个',
    ),
  },
  'empty-domain': {
    meaning: words('a domain is empty', '被操作的域名不能为空'),
    remedy: words('remove the empty entry, or do not pass this list', '请删除空的域名，或不要传递该列表'),
  },
  'unregistered-domain': {
    meaning: words(
      'a domain is neither a registered domain of the platform nor a subdomain of one',
      '请求保存的域名不是第三方平台中已登记的域名或子域名',
    ),
    remedy: words(
      'register it on the platform first; keep "registered" in swan-domains.yml as the platform has it, and check finds this before',
      '请先在第三方平台登记；让 swan-domains.yml 的 "registered" 与平台保持一致，check 就能提前发现',
    ),
    ofPlatform: pullShows,
  },
  'unset-domain': {
    meaning: words('a domain to delete was never set on the app', '删除的域名在小程序中没有设置过'),
    remedy: words('"swan-domains get" shows what the app has', '用 swan-domains get 查看小程序当前的域名'),
    ofPlatform: pullShows,
  },
  'bad-parameter': {
    meaning: words('a parameter is wrong', '参数错误'),
    remedy: words(
      'this should not happen: please report it with the platform’s message',
      '这不应发生，请附上平台返回信息反馈给我们',
    ),
  },
  'no-platform-permission': {
    meaning: words('the platform lacks the permission for this API', '第三方平台没有该接口的权限'),
    remedy: words('ask for the permission in the platform’s console', '请在第三方平台控制台申请该权限'),
  },
  'address-not-allowed': {
    meaning: words(
      'the address that this call came from is not on the platform’s IP allow-list',
      '调用方 IP 不在第三方平台的 IP 白名单中',
    ),
    remedy: words(
      'GitHub-hosted runners have changing addresses: use a self-hosted runner or a proxy (HTTPS_PROXY) whose fixed address is on the list, see docs/network.md',
      'GitHub 托管的 runner 地址会变化：请使用自托管 runner 或代理（HTTPS_PROXY），并把其固定 IP 加入第三方平台的 IP 白名单，见 docs/network.md',
    ),
  },
  'no-access': {
    meaning: words('no access', '没有访问权限'),
    remedy: tokenRemedy,
  },
  'token-logged-out': {
    meaning: words('the token’s user has logged out', 'token 对应的用户已退出'),
    remedy: tokenRemedy,
  },
  'token-expired': {
    meaning: words('the token has expired', 'access_token 已过期'),
    remedy: tokenRemedy,
  },
  'token-invalid': {
    meaning: words('the token is not valid', 'access_token 无效'),
    remedy: tokenRemedy,
  },
  'no-such-app': {
    meaning: words('the app does not exist', '小程序不存在'),
    remedy: words('is the token that of the right app?', '请确认 token 属于正确的小程序'),
    ofPlatform: words(
      'is the token that of your platform? It begins with 42.',
      '请确认 token 属于您的第三方平台（以 42. 开头）',
    ),
  },
  'no-app-permission': {
    meaning: words('no permission for this app', '没有该小程序的权限'),
    remedy: authoriseRemedy,
  },
  'authorisation-broken': {
    meaning: words('the app’s authorisation is broken', '小程序授权异常'),
    remedy: authoriseRemedy,
  },
  'service-failed': {
    meaning: words(
      'the service failed inside or is not available; whether it acted is not known',
      '服务内部错误或暂不可用，是否已执行未知',
    ),
    remedy: words('"plan" shows what is live now; then run again', '先用 plan 查看线上现状，再重试'),
    ofPlatform: words(
      '"registered plan" shows what is live now; then run again',
      '先用 registered plan 查看线上现状，再重试',
    ),
  },
  'called-too-often': {
    meaning: words('called too often', '调用过于频繁'),
    remedy: words('wait a little and run again', '请稍后重试'),
  },
  'no-authorisation': {
    meaning: words('the app has not authorised this platform', '小程序未授权给该第三方平台'),
    remedy: authoriseRemedy,
  },
  'content-unchanged': {
    meaning: words('the content equals the current one', '内容与当前一致'),
    remedy: words('"swan-domains get" shows what the app has', '用 swan-domains get 查看小程序当前的域名'),
    ofPlatform: pullShows,
  },
  'permission-set-missing': {
    meaning: words('the app did not grant this permission set', '小程序未授权该权限集'),
    remedy: authoriseRemedy,
  },
  'no-such-method': {
    meaning: words('the address is no method of the API', '接口地址不存在'),
    remedy: words('check --api-url', '请检查 --api-url'),
  },
  'call-quota': {
    meaning: words('the limit of calls is reached', '调用次数已达上限'),
    remedy: words('wait for the limit to renew', '请等待次数恢复'),
  },
  'platform-token': {
    meaning: words('the platform’s token is not valid, or has expired', '第三方平台的 access_token 无效或已过期'),
    remedy: words(
      'take a fresh access token of the platform itself (42.…) from your platform’s server; it lives 30 days',
      '请从第三方平台服务端获取第三方平台自己的新 access_token（42.…，有效期 30 天）',
    ),
  },
  'unset-registration': {
    meaning: words('a domain to delete was never registered on the platform', '删除的域名在第三方平台中没有登记过'),
    remedy: words(
      '"swan-domains registered pull" shows what is registered',
      '用 swan-domains registered pull 查看已登记的域名',
    ),
  },
  'verification-file-missing': {
    meaning: words(
      'a business domain does not serve the verification file bd_mapp_domaincer.txt at its root',
      '业务域名根目录下没有校验文件 bd_mapp_domaincer.txt',
    ),
    remedy: words(
      'put it there ("swan-domains registered verification-file" downloads it), then "swan-domains registered verify" looks for it',
      '用 swan-domains registered verification-file 下载校验文件并放到根目录，再用 swan-domains registered verify 检查',
    ),
  },
  'too-many-business-domains': {
    meaning: words('more business domains than the platform may register', '登记的业务域名数量超过限制'),
    remedy: words(
      'register a parent in place of its subdomains: it covers them',
      '请登记上级域名以代替其各个子域名：上级域名覆盖所有子域名',
    ),
  },
  'too-many-server-domains': {
    meaning: words('more server domains than the platform may register', '登记的服务器域名数量超过限制'),
    remedy: words(
      'register a parent in place of its subdomains: it covers them',
      '请登记上级域名以代替其各个子域名：上级域名覆盖所有子域名',
    ),
  },
};
