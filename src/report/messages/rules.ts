/** What each rule says, in both languages: its title, what is wrong with one value, and what would be right. */

import type { DomainType } from '../../core/domain-type.ts';
import type { EntryFault } from '../../core/entry.ts';
import type {
  Facts,
  Registering,
  RuleId,
  SuppressionFault,
  UnresolvedReason,
  VerificationFault,
} from '../../core/facts.ts';
import type { Subject } from '../../core/problem.ts';
import { counted, listed, quote, type Words, words } from './words.ts';

/** What a message may name beside the facts. */
export interface About {
  readonly value: string;
  readonly domainType: DomainType | null;
  readonly subject: Subject;
  /** Does it stand in JSON? Then its reader writes no YAML. */
  readonly inJson?: boolean | undefined;
}

interface RuleMessages<R extends RuleId> {
  readonly title: Words;
  readonly message: (facts: Facts[R], about: About) => Words;
  readonly remedy: (facts: Facts[R], about: About) => Words;
}

function registeringWords(
  registering: Registering,
  missing: string,
  domainType: DomainType,
  inJson: boolean | undefined,
): Words {
  const item = quote(inJson ? missing : `- ${missing}`);
  const line = words(`add ${item} to registered, ${domainType}`, `在 registered 的 ${domainType} 下加一行 ${item}`);
  if (registering === 'line') return words(`register it first: ${line.en}`, `先登记：${line.zh}`);
  if (registering === 'line-and-apply') {
    return words(
      `register it first: ${line.en}, then "swan-domains registered apply" and "registered pull"`,
      `先登记：${line.zh}，再运行 swan-domains registered apply 和 registered pull`,
    );
  }
  const command = `swan-domains registered apply --mode additive --registered-${domainType.replaceAll('_', '-')} ${missing}`;
  return words(
    `register it first: ${quote(command)}, then "registered pull"`,
    `先登记：${quote(command)}，再运行 registered pull`,
  );
}

function verificationFaultWords(fault: VerificationFault): Words {
  const file = '/bd_mapp_domaincer.txt';
  switch (fault.kind) {
    case 'unreachable':
      return words(`it cannot be reached (${quote(fault.code)})`, `无法访问（${quote(fault.code)}）`);
    case 'certificate':
      return words(`its certificate is not valid (${quote(fault.code)})`, `证书无效（${quote(fault.code)}）`);
    case 'status':
      return words(`${file} is answered with HTTP ${fault.status}`, `${file} 返回 HTTP ${fault.status}`);
    case 'redirect':
      return words(`${file} redirects to ${quote(fault.to)}`, `${file} 重定向到 ${quote(fault.to)}`);
    case 'content':
      return words(`${file} is not the platform’s file`, `${file} 的内容不是平台的校验文件`);
  }
}

const unresolvedReasons: { readonly [R in UnresolvedReason]: Words } = {
  parameter: words('it is an argument that nothing in the source gives', '它是函数参数，但源码中没有传入它的调用'),
  runtime: words('it is only known where the program runs', '只有运行时才能确定'),
  package: words('it comes from node_modules, which is not read', '它来自 node_modules，不在扫描范围内'),
  missing: words('nothing in the source assigns it', '源码中没有给它赋值'),
  relative: words('it has no protocol and no host', '缺少协议和主机名'),
  host: words('a part of the domain is not known', '域名的一部分无法确定'),
  many: words('more ways lead there than are followed', '到达这里的调用路径过多'),
  computed: words('it is made in a way that is not followed', '它的生成方式无法静态分析'),
};

const unreadFaults: { readonly [F in Facts['unread-source']['fault']]: (detail: string) => Words } = {
  syntax: (detail) => words(`it does not parse: ${quote(detail)}`, `无法解析：${quote(detail)}`),
  size: (detail) => words(`it is larger than 2 MiB (${detail} bytes)`, `文件超过 2 MiB（${detail} 字节）`),
  depth: () => words('its code nests too deeply', '代码嵌套过深'),
  unreadable: (detail) => words(`it cannot be read (${quote(detail)})`, `无法读取（${quote(detail)}）`),
};
function suppressionFaultWords(rule: RuleId, fault: SuppressionFault): Words {
  switch (fault.kind) {
    case 'no-reason':
      return words(
        `${quote(rule)} is ignored here without a reason: that does not count`,
        `此处忽略 ${quote(rule)} 但没有写原因，不生效`,
      );
    case 'out-of-date':
      return words(
        `${quote(rule)} was ignored here until ${fault.until}, and is no longer`,
        `此处对 ${quote(rule)} 的忽略已于 ${fault.until} 到期，不再生效`,
      );
    case 'unused':
      return words(
        `${quote(rule)} is ignored here, but finds nothing`,
        `此处忽略了 ${quote(rule)}，但该规则没有发现任何问题`,
      );
    case 'foresees-errno':
      return words(
        `${quote(rule)} cannot be ignored here: the platform would refuse what it finds with ${fault.errno}`,
        `此处不能忽略 ${quote(rule)}：平台会以 ${fault.errno} 拒绝`,
      );
  }
}

const canonicalReasons = {
  'upper-case': words('upper case', '大写字母'),
  unicode: words('not in ASCII (xn--) form', '未转成 ASCII（xn--）形式'),
  'trailing-dot': words('a trailing dot', '末尾的点'),
  'default-port': words('the default port', '默认端口'),
  'trailing-slash': words('a trailing slash', '末尾的斜杠'),
} as const;

function faultWords(fault: EntryFault): Words {
  switch (fault.kind) {
    case 'empty-host':
      return words('no host', '缺少主机名');
    case 'empty-label':
      return words('two dots in a row, or one at the start', '有连续的点，或以点开头');
    case 'label-too-long':
      return words(
        `the label ${quote(fault.label)} is longer than ${fault.limit} characters`,
        `标签 ${quote(fault.label)} 超过 ${fault.limit} 个字符`,
      );
    case 'host-too-long':
      return words(
        `the host has ${fault.length} characters, at most ${fault.limit} are allowed`,
        `主机名有 ${fault.length} 个字符，最多 ${fault.limit} 个`,
      );
    case 'hyphen':
      return words(
        `the label ${quote(fault.label)} begins or ends with a hyphen`,
        `标签 ${quote(fault.label)} 以连字符开头或结尾`,
      );
    case 'character':
      return words(
        `the character ${quote(fault.character)} is not allowed in a host`,
        `主机名中不允许出现字符 ${quote(fault.character)}`,
      );
    case 'idna':
      return words(
        `${quote(fault.host)} is not a valid internationalised domain name`,
        `${quote(fault.host)} 不是合法的国际化域名`,
      );
    case 'not-an-address':
      return words(`${quote(fault.host)} is not a valid IP address`, `${quote(fault.host)} 不是合法的 IP 地址`);
    case 'token':
      return words('it looks like an access token', '看起来是 access_token');
    case 'wildcard':
      return words('a wildcard', '通配符');
    case 'user-info':
      return words('user name or password before "@"', '“@”前有用户名或密码');
    case 'port':
      return words(
        `${quote(fault.text)} is not a port (1 to 65535)`,
        `${quote(fault.text)} 不是合法端口（1 到 65535）`,
      );
    case 'path':
      return words(`the path ${quote(fault.text)}`, `路径 ${quote(fault.text)}`);
    case 'query':
      return words(`the query ${quote(fault.text)}`, `查询参数 ${quote(fault.text)}`);
    case 'fragment':
      return words(`the fragment ${quote(fault.text)}`, `片段 ${quote(fault.text)}`);
  }
}

function inType({ domainType }: About): Words {
  return domainType ? words(` in ${domainType}`, `（${domainType}）`) : words('', '');
}

export const ruleMessages: { readonly [R in RuleId]: RuleMessages<R> } = {
  'domain-type-required': {
    title: words('At least one domain type must be passed', '至少传递一个要被操作的域名类型'),
    message: () => words('no domain type is passed', '没有传递任何域名类型'),
    remedy: ({ sent }) =>
      sent
        ? words(
            'pass the list that this is about: --request-domain https://api.example.com (in a workflow: request-domain)',
            '请传入要操作的列表：--request-domain https://api.example.com（工作流中：request-domain）',
          )
        : words(
            'declare a list under "domains" in swan-domains.yml, or pass one: --request-domain https://api.example.com (in a workflow: request-domain)',
            '在 swan-domains.yml 的 "domains" 下声明列表，或直接传入：--request-domain https://api.example.com（工作流中：request-domain）',
          ),
  },
  'empty-domain': {
    title: words('A domain must not be empty', '被操作的域名不能为空'),
    message: ({ whole }, about) =>
      whole
        ? words(`the list${inType(about).en} is empty`, `列表${inType(about).zh}为空`)
        : words(`an entry${inType(about).en} is empty`, `列表${inType(about).zh}中有空的域名`),
    remedy: ({ whole }) =>
      whole
        ? words(
            'name at least one domain; to leave a list alone do not pass it, to empty it declare [] in the config',
            '至少写一个域名；不想修改该列表就不要传它，要清空则在配置中声明 []',
          )
        : words('remove it, or the comma beside it', '删除它，或删除多余的逗号'),
  },
  'list-separator': {
    title: words('Domains are separated by ","', '多个域名时用英文逗号“,”分割'),
    message: ({ separator }, { value }) =>
      words(
        `${quote(separator)} stands before ${quote(value)}; only "," separates domains`,
        `${quote(value)} 前用了 ${quote(separator)}，多个域名只能用英文逗号“,”分隔`,
      ),
    remedy: ({ separator }) => words(`replace ${quote(separator)} by ","`, `把 ${quote(separator)} 改为“,”`),
  },
  'allowed-protocol': {
    title: words('The protocol must be http, https or wss', '协议目前只支持 http:// https:// wss://'),
    message: ({ protocol }, { value }) =>
      protocol === null
        ? words(`${quote(value)} has no protocol`, `${quote(value)} 缺少协议`)
        : words(
            `${quote(value)} has the protocol ${quote(protocol)}`,
            `${quote(value)} 的协议 ${quote(protocol)} 不受支持`,
          ),
    remedy: ({ allowed }, { domainType }) => {
      const first = domainType === 'socket_domain' ? 'wss' : 'https';
      const shown = allowed.map((protocol) => `${protocol}://`).join(', ');
      return words(
        `write it with ${first}:// in front (allowed: ${shown})`,
        `在前面写上 ${first}://（可用：${shown}）`,
      );
    },
  },
  'domain-format': {
    title: words('A domain is protocol and host, nothing else', '域名只由协议和主机名组成'),
    message: ({ faults }, { value }) =>
      words(
        `${quote(value)} is not a domain: ${faults.map((fault) => faultWords(fault).en).join('; ')}`,
        `${quote(value)} 的域名格式非法：${faults.map((fault) => faultWords(fault).zh).join('；')}`,
      ),
    remedy: ({ faults }, { subject }) => {
      if (faults.some(({ kind }) => kind === 'token')) {
        return words(
          'remove it; a token that was committed is known to whoever can read the repository: have another one issued',
          '请删除；如果 token 已提交到仓库，能读仓库的人都能得到它，请重新获取',
        );
      }
      if (faults.some(({ kind }) => kind === 'wildcard')) {
        return subject === 'registered'
          ? words(
              'drop "*.": a registered domain covers all its subdomains',
              '去掉“*.”：登记的域名本身就包含其所有子域名',
            )
          : words(
              'name each host; if the platform accepts wildcards for you, set rules: { domain-format: [error, { allow_wildcard: true }] }',
              '逐个写出主机名；如果平台接受通配符，可设置 rules: { domain-format: [error, { allow_wildcard: true }] }',
            );
      }
      return words(
        'write protocol and host only, as in "https://api.example.com"',
        '只写协议和主机名，例如 "https://api.example.com"',
      );
    },
  },
  'registered-domain': {
    title: words(
      'A domain must be a registered domain of the platform, or a subdomain of one',
      '域名必须是第三方平台登记的域名或其子域名',
    ),
    message: (_facts, { value, domainType }) =>
      words(
        `${quote(value)} is neither a registered domain of ${domainType} nor a subdomain of one`,
        `${quote(value)} 不是第三方平台登记的域名（${domainType}），也不是其子域名`,
      ),
    remedy: ({ related, similar, elsewhere, missing, registering }, { domainType, inJson }) => {
      if (registering === 'declared') {
        return words(
          'it is declared but not registered yet: "swan-domains registered apply", then "registered pull"',
          '已声明但尚未登记：请运行 swan-domains registered apply，再运行 registered pull',
        );
      }
      const register =
        missing === null
          ? words('remove it: only domain names are registered', '请删除：只有域名才能登记')
          : registeringWords(registering, missing, domainType ?? 'request_domain', inJson);
      if (related.length > 0) {
        return words(
          `registered of the same owner: ${listed(related, 'en')}; use a subdomain of it, or ${register.en}`,
          `同一主域名下已登记：${listed(related, 'zh')}；请使用其子域名，或者${register.zh}`,
        );
      }
      if (similar.length > 0) {
        return words(
          `did you mean ${listed(similar, 'en')}? Else ${register.en}`,
          `是否想写 ${listed(similar, 'zh')}？否则${register.zh}`,
        );
      }
      if (elsewhere.length > 0) {
        return words(
          `it is registered for ${elsewhere.join(', ')} only; ${register.en}`,
          `它只登记在 ${elsewhere.join('、')} 中；${register.zh}`,
        );
      }
      if (missing === null) return register;
      return words(`use a domain that is registered, or ${register.en}`, `请改用已登记的域名，或者${register.zh}`);
    },
  },
  'domain-not-configured': {
    title: words('A domain to delete must be set on the app', '要删除的域名必须在小程序中设置过'),
    message: (_facts, about) =>
      words(
        `${quote(about.value)} is to be deleted, but the app does not have it${inType(about).en}`,
        `要删除的 ${quote(about.value)} 在小程序${inType(about).zh}中没有设置过`,
      ),
    remedy: ({ similar }) =>
      similar.length > 0
        ? words(`did you mean ${listed(similar, 'en')}?`, `是否想写 ${listed(similar, 'zh')}？`)
        : words('"swan-domains get" shows what the app has', '用 swan-domains get 查看小程序当前的域名'),
  },
  'registered-domains-unknown': {
    title: words('Registered domains are not known', '未提供登记的域名'),
    message: ({ everyType }, { domainType }) =>
      everyType
        ? words(
            'no registered domains are given, so nobody checked whether the platform will accept these (470016)',
            '没有提供登记的域名，无法检查平台是否接受（470016）',
          )
        : words(
            `no registered domains are given for ${domainType}, so nobody checked whether the platform will accept them (470016)`,
            `没有提供 ${domainType} 的登记域名，无法检查平台是否接受（470016）`,
          ),
    remedy: ({ pulled }) =>
      pulled
        ? words(
            'the snapshot lacks them: "swan-domains registered pull" reads every type',
            '快照中没有此类型：请运行 swan-domains registered pull 拉取所有类型',
          )
        : words(
            'list them under "registered" in the config, or pass --registered example.com',
            '在配置的 "registered" 下列出，或传入 --registered example.com',
          ),
  },
  'protocol-mismatch': {
    title: words('Registered with another protocol', '与登记的协议不同'),
    message: ({ registered, protocol, expected }, { value }) =>
      words(
        `${quote(value)} uses ${protocol}, but ${quote(registered)} is registered with ${expected}`,
        `${quote(value)} 使用 ${protocol}，而 ${quote(registered)} 登记时用的是 ${expected}`,
      ),
    remedy: ({ protocol, expected }) =>
      words(`use ${expected}, or register it with ${protocol}`, `改用 ${expected}，或以 ${protocol} 登记`),
  },
  'public-suffix': {
    title: words('A public suffix is nobody’s domain', '公共后缀不是某一方的域名'),
    message: ({ suffix, kind }, { value, subject }) => {
      if (kind === 'unknown') {
        return words(
          `${quote(value)} ends in ${quote(suffix)}, which is no known top-level domain`,
          `${quote(value)} 的后缀 ${quote(suffix)} 不是已知的顶级域`,
        );
      }
      const list = kind === 'icann' ? 'ICANN' : 'private';
      return subject === 'registered' || subject === 'held'
        ? words(
            `${quote(value)} is a public suffix (${list}): it would cover domains of strangers`,
            `${quote(value)} 是公共后缀（${list}），会把他人的域名也包含进来`,
          )
        : words(
            `${quote(value)} is a public suffix (${list}), not a domain of one owner`,
            `${quote(value)} 是公共后缀（${list}），不属于单一所有者`,
          );
    },
    remedy: ({ suffix, kind }, { subject }) => {
      if (kind === 'unknown') return words('correct the top-level domain', '请更正顶级域');
      return subject === 'held'
        ? words(
            'the platform has it: take it from its lists with "swan-domains registered apply"',
            '平台已登记它：请用 swan-domains registered apply 从平台列表中移除',
          )
        : words(`name the domain in front of it: "example.${suffix}"`, `写出其下的具体域名："example.${suffix}"`);
    },
  },
  'reserved-domain': {
    title: words('Reserved for the platform', '平台保留域名'),
    message: ({ host }) => words(`${quote(host)} must not be configured`, `${quote(host)} 不允许配置`),
    remedy: () =>
      words('call it from your server, not from the smart program', '请在服务端调用它，不要在小程序中直接请求'),
  },
  'secure-protocol': {
    title: words('Secure protocol of the type', '该类型应使用的安全协议'),
    message: ({ protocol, expected }, about) =>
      words(
        `${quote(about.value)} uses ${protocol}; the console accepts only ${expected}${inType(about).en}`,
        `${quote(about.value)} 使用 ${protocol}；控制台${inType(about).zh}只接受 ${expected}`,
      ),
    remedy: ({ expected }) => words(`use ${expected}://`, `改用 ${expected}://`),
  },
  'ip-address': {
    title: words('No IP address', '不允许使用 IP 地址'),
    message: ({ host }) =>
      words(`${quote(host)} is an IP address; the console refuses it`, `${quote(host)} 是 IP 地址，控制台不接受`),
    remedy: () => words('use a domain name with an ICP filing', '请使用已备案的域名'),
  },
  port: {
    title: words('No port', '不允许写端口'),
    message: ({ port }, { value }) =>
      words(
        `${quote(value)} names the port ${port}; the console refuses ports`,
        `${quote(value)} 带有端口 ${port}，控制台不接受端口`,
      ),
    remedy: () => words('serve it on the default port and drop the port', '使用默认端口并去掉端口号'),
  },
  localhost: {
    title: words('No localhost', '不允许使用 localhost'),
    message: ({ host }) =>
      words(`${quote(host)} is the user’s own phone, not a server`, `${quote(host)} 指向用户自己的设备，而不是服务器`),
    remedy: () => words('remove it; it was left from development', '删除它，这通常是开发时遗留的'),
  },
  'max-domains': {
    title: words('Too many domains', '域名数量过多'),
    message: ({ count, limit }, { domainType }) =>
      words(
        `${domainType} has ${count} domains; at most ${limit} are allowed`,
        `${domainType} 有 ${count} 个域名，最多 ${limit} 个`,
      ),
    remedy: ({ wildcards }) => {
      const raise = words(
        'or raise the option limit of max-domains in swan-domains.yml',
        '或在 swan-domains.yml 中提高 max-domains 的 limit',
      );
      if (wildcards.length === 0) return words(`remove some, ${raise.en}`, `请删减，${raise.zh}`);
      return words(
        `${listed(wildcards, 'en')} would stand for enough of them (option allow_wildcard of domain-format); remove some, ${raise.en}`,
        `可用 ${listed(wildcards, 'zh')} 代替其中的子域名（domain-format 的 allow_wildcard）；或删减，${raise.zh}`,
      );
    },
  },
  'duplicate-domain': {
    title: words('The same domain twice', '重复的域名'),
    message: ({ canonical }, { value }) =>
      value === canonical
        ? words(`${quote(value)} is listed twice`, `${quote(value)} 重复出现`)
        : words(
            `${quote(value)} is ${quote(canonical)}, which is listed already`,
            `${quote(value)} 即 ${quote(canonical)}，列表中已有`,
          ),
    remedy: () => words('remove one of the two', '删除其中一个'),
  },
  'canonical-form': {
    title: words('One spelling for a domain', '域名的规范写法'),
    message: ({ reasons }, { value }) =>
      words(
        `${quote(value)} is not in canonical form: ${reasons.map((reason) => canonicalReasons[reason].en).join(', ')}`,
        `${quote(value)} 不是规范写法：${reasons.map((reason) => canonicalReasons[reason].zh).join('、')}`,
      ),
    remedy: ({ canonical }) => words(`write ${quote(canonical)}`, `写成 ${quote(canonical)}`),
  },
  'redundant-registration': {
    title: words('Already covered', '已被包含的登记'),
    message: ({ coveredBy }, { value }) =>
      words(
        `${quote(value)} is already covered by the registered domain ${quote(coveredBy)}`,
        `${quote(value)} 已被登记的域名 ${quote(coveredBy)} 包含`,
      ),
    remedy: () => words('it can be left out', '可以省略'),
  },
  'stale-snapshot': {
    title: words('The snapshot of the registered lists is old', '登记域名快照已过旧'),
    message: ({ age, maxAge }) =>
      words(
        `the registered lists were pulled ${counted(age, 'day')} ago; max_age is ${maxAge}`,
        `登记域名快照是 ${age} 天前拉取的；max_age 为 ${maxAge}`,
      ),
    remedy: () =>
      words(
        'run "swan-domains registered pull" and commit what it writes',
        '请运行 swan-domains registered pull 并提交',
      ),
  },
  'edited-snapshot': {
    title: words('The snapshot of the registered lists was edited by hand', '登记域名快照被手工修改'),
    message: () =>
      words(
        'the snapshot was edited since it was pulled: its checksum is not that of what it holds',
        '快照在拉取之后被修改：校验和与其内容不符',
      ),
    remedy: () =>
      words(
        'run "swan-domains registered pull"; what is to be registered stands in swan-domains.yml, under registered',
        '请重新运行 swan-domains registered pull；要登记的域名请写在 swan-domains.yml 的 registered 下',
      ),
  },
  'verification-file': {
    title: words('A business domain must serve the verification file', '业务域名必须能访问校验文件'),
    message: ({ fault }, { value }) => {
      const { en, zh } = verificationFaultWords(fault);
      return words(`${quote(value)} would not pass for verified: ${en}`, `${quote(value)} 无法通过校验：${zh}`);
    },
    remedy: () =>
      words(
        'the platform would answer 50041 or 50043: put bd_mapp_domaincer.txt at its root, then "swan-domains registered verify"',
        '平台将返回 50041 或 50043：请把 bd_mapp_domaincer.txt 放到根目录，再运行 swan-domains registered verify',
      ),
  },
  'undeclared-domain': {
    title: words('The code calls a domain that is not declared', '代码调用了未声明的域名'),
    message: ({ by, at, more, managed }, { value, domainType }) => {
      const also =
        more > 0 ? words(`, written at ${counted(more, 'other place')} too,`, `（另有 ${more} 处）`) : words('', '');
      const type = managed
        ? words(`it is not declared in ${domainType}`, `但 ${domainType} 中没有声明`)
        : words(`no ${domainType} is declared`, `但没有声明 ${domainType}`);
      return words(
        `${by} at ${quote(at)} calls ${quote(value)}${also.en} and ${type.en}`,
        `${by}（${quote(at)}）调用了 ${quote(value)}${also.zh}，${type.zh}`,
      );
    },
    remedy: ({ elsewhere, alike, sound }, { value, domainType }) => {
      if (!sound) {
        return words(
          'what else is found in it says why it cannot be declared as it is: mend that first, or do not call it',
          '其另一条提示说明了它目前不能声明的原因：请先解决，或不再调用',
        );
      }
      const add = words(
        `add ${quote(`- ${value}`)} to domains, ${domainType} ("swan-domains scan --write" does), or do not call it`,
        `在 domains 的 ${domainType} 下加一行 ${quote(`- ${value}`)}（swan-domains scan --write 可自动添加），或不再调用`,
      );
      if (alike.length > 0) {
        return words(
          `declared is ${listed(alike, 'en')}: call that; else ${add.en}`,
          `已声明的是 ${listed(alike, 'zh')}：请改为调用它；否则${add.zh}`,
        );
      }
      if (elsewhere.length === 0) return add;
      return words(
        `declared it is for ${elsewhere.join(', ')}: each type needs its own; ${add.en}`,
        `它只在 ${elsewhere.join('、')} 中声明过，各类型须分别声明；${add.zh}`,
      );
    },
  },
  'unused-domain': {
    title: words('A declared domain that nothing calls', '声明了但代码没有调用的域名'),
    message: (_facts, { value, domainType }) =>
      words(
        `nothing in the code calls ${quote(value)} by ${domainType}`,
        `代码中没有以 ${domainType} 调用 ${quote(value)}`,
      ),
    remedy: ({ unresolved }) =>
      unresolved > 0
        ? words(
            `${counted(unresolved, 'call')} of this type could not be resolved: it may be one of them; else remove it`,
            `该类型有 ${unresolved} 处调用无法确定域名，可能就是其中之一；否则可以删除`,
          )
        : words('remove it, if nothing outside this code needs it', '如果这份代码之外也不需要它，可以删除'),
  },
  'unresolved-url': {
    title: words('A call whose domain cannot be known from the code', '无法从代码确定域名的调用'),
    message: ({ reason, by, at }) =>
      words(
        `which domain ${by} calls cannot be known: ${unresolvedReasons[reason].en} (called at ${quote(at)})`,
        `无法确定 ${by} 调用的域名：${unresolvedReasons[reason].zh}（调用位置 ${quote(at)}）`,
      ),
    remedy: () =>
      words(
        'see to it that its domains are declared; then say so above the line: // swan-domains-ignore-next-line REASON',
        '请确认涉及的域名都已声明，并在上一行注明：// swan-domains-ignore-next-line 原因',
      ),
  },
  'unread-source': {
    title: words('A source file that could not be read', '无法读取的源码文件'),
    message: ({ fault, detail }) => {
      const { en, zh } = unreadFaults[fault](detail);
      return words(`this file was left out: ${en}`, `已跳过此文件：${zh}`);
    },
    remedy: () =>
      words(
        'mend it, or leave it out with "--exclude" or "scan: { ignore: […] }"',
        '请修复，或用 --exclude 或 scan: { ignore: […] } 排除',
      ),
  },
  'ignore-comment': {
    title: words('A comment that ignores a call needs a reason, and a call', '忽略注释必须写明原因，并对应一处调用'),
    message: ({ fault, until }) => {
      switch (fault) {
        case 'no-reason':
          return words('swan-domains-ignore-next-line has no reason', 'swan-domains-ignore-next-line 没有写原因');
        case 'no-day':
          return words(
            `"until" is followed by ${quote(until ?? '')}, which is no day`,
            `until 后面的 ${quote(until ?? '')} 不是日期`,
          );
        case 'out-of-date':
          return words(`this call was ignored until ${until}, and is no longer`, `此调用只忽略到 ${until}，现已过期`);
        case 'unused':
          return words('there is no call to ignore on the next line', '下一行没有可忽略的调用');
      }
    },
    remedy: ({ fault }) => {
      switch (fault) {
        case 'no-reason':
          return words('write why, behind it, on the same line', '请在同一行后面写明原因');
        case 'no-day':
          return words('write it as in "until 2027-01-31"', '请写成 until 2027-01-31 的形式');
        case 'out-of-date':
          return words('declare the domain, or give a later day', '请声明该域名，或改为更晚的日期');
        case 'unused':
          return words('remove the comment', '请删除此注释');
      }
    },
  },
  'errno-rule-off': {
    title: words('A rule that foresees an errno is no error', '能预见错误码的规则不是错误级别'),
    message: ({ rule, errno }) =>
      words(
        `${quote(rule)} is set below error: what it finds is sent all the same, and the platform refuses it with ${errno}`,
        `规则 ${quote(rule)} 的级别低于 error：它发现的问题仍会发送，并被平台以 ${errno} 拒绝`,
      ),
    remedy: ({ rule }) => words(`remove the setting of "${rule}"`, `删除 "${rule}" 的设置`),
  },
  suppression: {
    title: words('A suppression has a reason, and something to suppress', '忽略项须写明原因，且确有可忽略的问题'),
    message: ({ rule, fault }) => suppressionFaultWords(rule, fault),
    remedy: ({ rule, fault, comment }) => {
      switch (fault.kind) {
        case 'no-reason': {
          const form = quote(comment ? `# swan-domains-ignore ${rule}: REASON` : 'reason: REASON');
          return words(`say why: ${form}`, `请写明原因：${form}`);
        }
        case 'out-of-date':
          return words('mend what it was about, or give it a later date', '请处理对应的问题，或改为更晚的日期');
        case 'unused':
          return words('remove it', '请删除');
        case 'foresees-errno':
          return words(
            `mend the entry; where the rule is wrong about your platform, set it to warning under rules`,
            `请更正域名；如果该规则与平台的实际情况不符，请在 rules 中设为 warning`,
          );
      }
    },
  },
};
