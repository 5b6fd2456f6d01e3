/** The config that `init` writes: what a person would write, with a word on each key. */
import type { LiveLists } from '../app/platform.ts';
import type { Mode } from '../core/diff.ts';
import { type ConfigApp, idLines, listsLines, severalApps } from './config-text.ts';
import { type Lang, type Words, words } from './messages/words.ts';

export interface Draft {
  /** At least one. */
  readonly apps: readonly ConfigApp[];
  /** A type that is absent is unknown. */
  readonly registered: LiveLists;
  readonly mode: Mode;
}

/** Where there is nothing to start from: of the domain that is kept for examples (RFC 2606). */
export const EXAMPLE = {
  registered: { request_domain: ['example.com'] },
  lists: { request_domain: ['https://api.example.com'] },
} as const;

/** @param schema where an editor finds the JSON Schema: an address, or a path relative to the config */
export function initText({ apps, registered, mode }: Draft, schema: string, lang: Lang): string {
  const [only] = apps;
  const single = apps.length === 1 ? only : undefined;
  const say = (...comment: readonly Words[]) => comment.map((text) => `# ${text[lang]}`);
  const blocks = [
    [`# yaml-language-server: $schema=${schema}`],
    ...(single && single.appId !== null ? [[...say(comments.appId), ...idLines(single.appId)]] : []),
    [...say(...comments.registered), ...registeredLines(registered, lang)],
    single
      ? [...say(...comments.domains), ...listsLines('domains', single.lists, lang)]
      : [...say(...comments.apps), ...severalApps(apps, lang)],
    [...say(comments.mode), `mode: ${mode}`],
    ...(lang === 'zh' ? [[...say(comments.lang), 'lang: zh']] : []),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** `registered: {}` would be as unknown, and say less. */
function registeredLines(registered: LiveLists, lang: Lang): string[] {
  if (Object.keys(registered).length > 0) return listsLines('registered', registered, lang);
  return ['# registered:', '#   request_domain:', '#     - example.com'];
}

const comments = {
  appId: words('The app’s id (App ID).', '小程序的 App ID。'),
  registered: [
    words(
      'What the third-party platform has registered: each domain below must be one of these, or below one.',
      '第三方平台登记的域名：下面的每个域名都必须是其中之一或其子域名。',
    ),
    words(
      '"swan-domains registered pull" keeps these lists for you as a snapshot.',
      '可用 swan-domains registered pull 把这些列表保存为快照。',
    ),
  ],
  domains: [
    words(
      'What the app shall have. A type that is left out is not touched; [] empties it.',
      '小程序应有的域名。未写出的类型不会被改动；[] 表示清空。',
    ),
    words(
      'Types: request_domain, socket_domain, download_domain, upload_domain, web_view_domain.',
      '类型：request_domain、socket_domain、download_domain、upload_domain、web_view_domain。',
    ),
  ],
  apps: [
    words(
      'Each app and what it shall have. A type that is left out is not touched; [] empties it.',
      '每个小程序及其应有的域名。未写出的类型不会被改动；[] 表示清空。',
    ),
    words(
      'What all of them share can stand once, in "domains" beside "apps".',
      '所有小程序共有的域名可以只写一次，放在与 "apps" 并列的 "domains" 中。',
    ),
  ],
  mode: words(
    'exact deletes what is live and not listed above; additive never deletes.',
    'exact 会删除线上存在但上面没有列出的域名；additive 从不删除。',
  ),
  lang: words('The language of messages.', '提示信息的语言。'),
};
