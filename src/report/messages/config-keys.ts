/** What each key of the config means: shown by editors, from the schema. */
import type { RuleId } from '../../core/facts.ts';
import { ruleMessages } from './rules.ts';
import { type Lang, type Words, words } from './words.ts';

const title = words(
  'The domain lists of Baidu smart programs, as code.',
  '用代码管理百度智能小程序的服务器域名和业务域名。',
);

const keys = {
  $schema: words(
    'The JSON Schema of this file, for editors. It means nothing else.',
    '本文件的 JSON Schema，仅供编辑器使用。',
  ),
  app_id: words(
    'The app’s id (App ID), read as it is written. Not beside "apps".',
    '小程序的 App ID，按原样读取。不能与 "apps" 同时使用。',
  ),
  token: words(
    'Where the app’s access token is, never the token itself: one of env, file and command. {app_id} in it is replaced. With "apps": for each that has none of its own.',
    '小程序 access_token 的来源，而不是 token 本身：env、file、command 任选其一，其中的 {app_id} 会被替换。与 "apps" 同用时，适用于没有自己 token 的小程序。',
  ),
  platform_token: words(
    'Where the third-party platform’s own token is: one of env, file and command.',
    '第三方平台自己的 token 的来源：env、file、command 任选其一。',
  ),
  registered: words(
    'What the third-party platform has registered. Each domain of an app must be one of these, or below one. A type that is left out is unknown; an empty list has nothing registered.',
    '第三方平台登记的域名。小程序的每个域名都必须是其中之一或其子域名。未写出的类型视为未知；空列表表示没有登记任何域名。',
  ),
  domains: words(
    'What the app shall have; with "apps", what all of them shall have. A type that is left out is not touched; an empty list ends up empty.',
    '小程序应有的域名；与 "apps" 同用时为所有小程序共有。未写出的类型不会被改动；空列表表示清空。',
  ),
  mode: words('What happens to live domains that are not declared.', '如何处理线上存在但未声明的域名。'),
  preset: words('How strictly the rules judge.', '规则的严格程度。'),
  rules: words(
    'Rules by their ids: a severity, off, or [severity, { option: value }].',
    '按 id 设置规则：级别、off，或 [级别, { 选项: 值 }]。',
  ),
  protect: words(
    'How much one run may delete from one app before --allow-deletions is needed.',
    '一次运行最多可从一个小程序删除多少域名；超出时须加 --allow-deletions。',
  ),
  ignore: words(
    'Single findings that are accepted, each with its reason. A whole rule is turned off under "rules".',
    '接受的个别问题，每条都须写明原因。整条规则在 "rules" 中关闭。',
  ),
  apps: words(
    'Many apps: a list, or the file or command that has it. Each id once.',
    '多个小程序：列表，或提供列表的文件、命令。每个 App ID 只能出现一次。',
  ),
  scan: words('What "scan" reads of the program’s source.', 'scan 如何读取小程序源码。'),
  lang: words(
    'The language of messages, unless --lang (in a workflow: the input lang) chooses another.',
    '提示信息的语言；--lang（工作流中的 lang 输入）优先。',
  ),
};

const app = {
  app_id: words('The app’s id (App ID), read as it is written.', '小程序的 App ID，按原样读取。'),
  token: words('Where this app’s access token is.', '该小程序 access_token 的来源。'),
  domains: words(
    'Each type here stands in place of that under "domains" of all apps.',
    '此处的每个类型取代所有小程序共有的 "domains" 中的同名类型。',
  ),
  add_domains: words('Each type here is added to that of "domains".', '此处的每个类型追加到 "domains" 的同名类型。'),
  ignore: words('Single findings of this app that are accepted.', '接受的该小程序的个别问题。'),
};

const ignore = {
  rule: words('The rule that finds it.', '发现该问题的规则。'),
  domain_type: words('Only in this list; else in all.', '仅限该类型的列表；不写则不限。'),
  value: words('The entry, in whatever spelling.', '该条目，写法不限。'),
  reason: words('Why it is accepted. Without one it is not.', '接受的原因。没有原因则不生效。'),
  until: words('The last day on which it is, UTC.', '最后一个有效日（UTC）。'),
};

const apps = {
  file: words(
    'A file with the list, JSON or YAML, relative to this one.',
    '列表所在的文件，JSON 或 YAML，相对于本文件。',
  ),
  command: words('A command that prints the list, JSON or YAML.', '输出列表的命令，JSON 或 YAML。'),
};

const token = {
  env: words('The name of an environment variable.', '环境变量的名称。'),
  file: words('The path of a file, relative to this one.', '文件路径，相对于本文件。'),
  command: words('A command that prints the token.', '输出 token 的命令。'),
};

const types = {
  request_domain: words('Server domains of swan.request, https.', 'request 合法域名（服务器域名），https。'),
  socket_domain: words('Server domains of swan.connectSocket, wss.', 'socket 合法域名（服务器域名），wss。'),
  download_domain: words('Server domains of swan.downloadFile, https.', 'download 合法域名（服务器域名），https。'),
  upload_domain: words('Server domains of swan.uploadFile, https.', 'upload 合法域名（服务器域名），https。'),
  web_view_domain: words('Business domains of web-view, https.', 'web-view 的业务域名，https。'),
};

const modes = {
  exact: words('They are deleted: the lists become what is declared.', '删除：列表与声明完全一致。'),
  additive: words('They stay: nothing is ever deleted.', '保留：从不删除。'),
};

const presets = {
  platform: words(
    'Errors are what the API would refuse, or what is never right.',
    '错误即接口会拒绝的，或任何时候都不对的写法。',
  ),
  strict: words('Warnings are errors, too.', '警告也算错误。'),
};

const scan = {
  ignore: words(
    'Files and folders that are left out: patterns as in .gitignore, relative to the program’s root.',
    '不扫描的文件和目录：写法同 .gitignore，相对于小程序根目录。',
  ),
};

const protect = {
  max_deletions: words('At most so many domains.', '最多删除的域名个数。'),
  max_deletion_share: words(
    'At most this share, 0 to 1, where the managed types have at least six live domains.',
    '最多删除的比例，0 到 1；所管理的类型在线上至少有六个域名时才计算。',
  ),
};

const options = {
  limit: words('More domains in one type are too many.', '一个类型最多的域名个数。'),
  allow_wildcard: words('A wildcard may be the whole first label.', '允许用通配符作为第一段。'),
  max_age: words('In days: an older snapshot is reported.', '天数：更旧的快照会被提示。'),
};

const others = {
  title,
  registeredTypes: words(
    ' Here: what is registered of them, with or without protocol.',
    '此处为其中已登记的域名，协议可省略。',
  ),
  snapshot: words(
    'The snapshot that "swan-domains registered pull" writes, relative to this file: it is judged against in place of the lists beside it, which then say what shall be registered.',
    'swan-domains registered pull 写出的快照，相对于本文件：以它代替旁边的列表作为检查依据，旁边的列表则表示应登记的域名。',
  ),
  noToken: words('This cannot be empty, and is never a token itself.', '此处不能为空，也不能填写 token 本身。'),
};

/** For the test that looks at every pair. */
export const configWords = { keys, app, apps, token, types, modes, presets, protect, scan, options, others };

/** As `configSchema` takes them. */
export function schemaTexts(lang: Lang) {
  const { title, registeredTypes, snapshot, noToken } = inLang(others, lang);
  const rules = Object.fromEntries(Object.entries(ruleMessages).map(([rule, { title }]) => [rule, title[lang]]));
  return {
    title,
    registeredTypes,
    snapshot,
    noToken,
    keys: inLang(keys, lang),
    app: inLang(app, lang),
    apps: inLang(apps, lang),
    ignore: inLang(ignore, lang),
    token: inLang(token, lang),
    types: inLang(types, lang),
    modes: inLang(modes, lang),
    presets: inLang(presets, lang),
    protect: inLang(protect, lang),
    scan: inLang(scan, lang),
    options: inLang(options, lang),
    rules: rules as Record<RuleId, string>,
  };
}

function inLang<K extends string>(table: { readonly [Key in K]: Words }, lang: Lang): { readonly [Key in K]: string } {
  const texts = Object.entries<Words>(table).map(([key, pair]) => [key, pair[lang]]);
  return Object.fromEntries(texts) as { readonly [Key in K]: string };
}
