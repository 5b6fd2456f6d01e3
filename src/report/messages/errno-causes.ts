/** How each code of the platform comes about, and what a run does about it: for `explain` and docs/errnos.md only. */
import type { ErrnoClass, ErrnoKey } from '../../core/errno.ts';
import { type Words, words } from './words.ts';

export const errnoCauses: { readonly [K in ErrnoKey]: Words } = {
  'server-domain-quota': words(
    'each `add`, `delete` and `set` of server domains counts, one that changes nothing perhaps too; how many are allowed, and when the count begins anew, is published nowhere',
    '服务器域名的每次 `add`、`delete`、`set` 都计数，没有变化的可能也计；允许多少次、何时恢复，平台没有公布',
  ),
  'business-domain-quota': words(
    'each `add`, `delete` and `set` of business domains counts, apart from those of server domains; how many are allowed is published nowhere',
    '业务域名的每次 `add`、`delete`、`set` 都计数，与服务器域名分开；允许多少次，平台没有公布',
  ),
  'no-domain-type': words('none of the five lists was in the call', '调用中没有传递五个列表中的任何一个'),
  'malformed-domain': words(
    'an entry is not protocol and host (a path, a port that is none, another protocol), or two entries are separated by something other than `,`',
    '某一项不是协议加主机名（带有路径、端口非法、协议不支持），或两个域名之间用的不是英文逗号 `,`',
  ),
  'empty-domain': words(
    'an empty list was sent, or one with an empty entry: a variable that was not set, a trailing comma',
    '发送了空列表，或列表中有空的域名：变量没有设置，或末尾多了逗号',
  ),
  'unregistered-domain': words(
    'neither the domain nor a parent of it is on the platform’s own list of this type; it may be registered for another type only, or have been taken off since',
    '第三方平台该类型的登记列表中既没有该域名，也没有其上级域名；可能只登记在其他类型中，或后来被移除',
  ),
  'unset-domain': words(
    'somebody else deleted it meanwhile, or the app has it with another protocol or port',
    '期间已被他人删除，或小程序中该域名的协议或端口不同',
  ),
  'bad-parameter': words(
    'a field of the call has a form that the platform does not take',
    '调用中某个参数的格式不被平台接受',
  ),
  'no-platform-permission': words(
    'the API belongs to a permission that the third-party platform was not granted',
    '该接口所属的权限，第三方平台没有获得',
  ),
  'address-not-allowed': words(
    'the platform compares the address of every caller with the IP allow-list of its console',
    '平台会把每次调用的来源 IP 与控制台中的 IP 白名单对照',
  ),
  'no-access': words(
    'the token is of another kind than the call needs, or its permission was taken back',
    'token 的种类与接口不符，或权限已被收回',
  ),
  'token-logged-out': words('the token was made void before its time', 'token 在到期之前已失效'),
  'token-expired': words(
    'an app’s token lives one hour: a job that waited in a queue may begin too late',
    '小程序的 access_token 有效期为一小时：任务排队过久就会过期',
  ),
  'token-invalid': words(
    'the token is cut off, has a line break in it, or is that of something else (`42.` is the platform’s, `45.` an app’s)',
    'token 不完整、含有换行，或不是该用的那一个（`42.` 开头的属于第三方平台，`45.` 开头的属于小程序）',
  ),
  'no-such-app': words(
    'the token’s app was deleted, or the token is not that of an app',
    'token 所属的小程序已被删除，或 token 不属于小程序',
  ),
  'no-app-permission': words(
    'the app’s owner authorised the platform without the permission for domains, or took it back',
    '小程序管理员授权时没有包含域名管理权限，或已收回',
  ),
  'authorisation-broken': words(
    'the authorisation between app and platform was changed or withdrawn',
    '小程序与第三方平台之间的授权被变更或取消',
  ),
  'service-failed': words('an error inside the platform, often for moments only', '平台内部出错，往往只是一时'),
  'called-too-often': words(
    'more calls a second than the platform takes; other jobs of the same platform count, too',
    '每秒调用次数超过平台限制；同一第三方平台的其他任务也计算在内',
  ),
  'no-authorisation': words(
    'the app’s owner never authorised this platform, or withdrew it',
    '小程序管理员从未授权该第三方平台，或已取消授权',
  ),
  'content-unchanged': words(
    'what was sent is what is there already: a call whose answer was lost had been carried out, or somebody else was faster',
    '发送的内容与线上相同：之前未收到应答的调用其实已执行，或他人先做了同样的修改',
  ),
  'permission-set-missing': words(
    'the app was authorised without the permission set that the domains belong to',
    '小程序授权时没有包含域名所属的权限集',
  ),
  'no-such-method': words(
    'the address of the call is wrong: most likely `--api-url`',
    '调用的地址有误：多半是 `--api-url` 写错',
  ),
  'call-quota': words(
    'all calls of the app or the platform together were more than it may make in that time',
    '小程序或第三方平台在一段时间内的调用总数超过限制',
  ),
  'platform-token': words(
    'the platform’s token lives 30 days, and an app’s token is none',
    '第三方平台的 access_token 有效期为 30 天；小程序的 token 不能代替它',
  ),
  'unset-registration': words(
    'the platform’s lists were changed since they were read, in its console perhaps',
    '读取之后，登记的列表有过变化，可能是在控制台中修改的',
  ),
  'verification-file-missing': words(
    '`https://DOMAIN/bd_mapp_domaincer.txt` is not answered with status 200 and the 32 bytes: a redirect, a page instead of the file, a certificate that is not valid, a firewall',
    '`https://域名/bd_mapp_domaincer.txt` 没有返回 200 和那 32 字节：有重定向，返回的是网页，证书无效，或被防火墙拦截',
  ),
  'too-many-business-domains': words(
    'the platform’s own list has a limit, which is published nowhere',
    '登记的列表有上限，但没有公布',
  ),
  'too-many-server-domains': words(
    'the platform’s own lists have a limit, which is published nowhere',
    '登记的列表有上限，但没有公布',
  ),
};

export const errnoConsequences: { readonly [C in ErrnoClass]: Words } = {
  refusing: words(
    'Refused: nothing was changed, and the same call gets the same answer. It is not sent again.',
    '已拒绝：没有任何修改，重发也是同样结果，因此不再发送。',
  ),
  'in-doubt': words(
    'In doubt: it may have been carried out. The lists are read before anything is sent again.',
    '存疑：可能已执行。重发之前会先读取列表。',
  ),
  busy: words('Not carried out: it is sent again after a pause.', '没有执行：稍候重发。'),
  'whole-run': words('It holds for every app: no further one is begun.', '对所有小程序都成立：不再处理其余的小程序。'),
  'no-change': words('The lists are read, to see whether it is so.', '会读取列表加以核对。'),
};
