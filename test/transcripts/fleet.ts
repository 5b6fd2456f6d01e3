/** Three apps under one platform, and any number of them: their ids, tokens, config and sandbox. */
import type { AppOptions, SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { REGISTERED, REGISTERED_YAML } from './configs.ts';

/** Of the form that the platform's have, and one for each id. */
export function tokenOf(appId: string): string {
  return `45.${appId.padStart(32, '0')}.3600.4102444800.test`;
}

/** `{"16000001":"45.…"}`, as a tokens-command prints it. */
export function tokensJson(appIds: readonly string[]): string {
  return `${JSON.stringify(Object.fromEntries(appIds.map((id) => [id, tokenOf(id)])), null, 2)}\n`;
}

/** The platform of these apps, in this order; each begins with these lists. */
export function serving(
  appIds: readonly string[],
  lists: (appId: string, index: number) => AppOptions['live'] = () => undefined,
  options: SandboxOptions = {},
): SandboxOptions {
  const apps = appIds.map((id, index) => {
    const live = lists(id, index);
    return { token: tokenOf(id), ...(live ? { live } : {}) };
  });
  const [first, ...others] = apps;
  return { registered: REGISTERED, ...first, apps: others, ...options };
}

/** The first one has what is wanted, the second less and more, the third nothing. */
export const THREE = ['16000001', '16000002', '16000003'] as const;

const WANTED = ['https://m.waitui.com', 'https://api.xsslyjt.com'];
const THREE_LIVE: Readonly<Record<string, AppOptions['live']>> = {
  16000001: { request_domain: WANTED },
  16000002: { request_domain: ['https://m.waitui.com', 'https://old.hitokoto.cn'] },
};

export function threeApps(options: SandboxOptions = {}): SandboxOptions {
  return serving(THREE, (id) => THREE_LIVE[id], options);
}

export const FLEET_YAML = `${REGISTERED_YAML}domains:
  request_domain: [https://m.waitui.com, https://api.xsslyjt.com]
apps:
  - app_id: "16000001"
  - app_id: "16000002"
    add_domains: { request_domain: https://v1.hitokoto.cn }
  - app_id: "16000003"
    domains: { web_view_domain: https://www.xsslyjt.com }
`;

export const FLEET = { 'swan-domains.yml': FLEET_YAML, 'tokens.json': tokensJson(THREE) };

/** For the command line and for the Action's input. */
export const TOKENS_COMMAND = 'cat tokens.json';
export const TOKENS = ['--tokens-command', TOKENS_COMMAND] as const;

/** A config of as many apps as there are ids, with the same lists: one call each where an app has none of them. */
export function manyYaml(appIds: readonly string[], lists = '  request_domain: [https://m.waitui.com]\n'): string {
  const apps = appIds.map((id) => `  - app_id: ${JSON.stringify(id)}\n`).join('');
  return `${REGISTERED_YAML}domains:\n${lists}apps:\n${apps}`;
}

/** @example manyIds(2) // ['16000001', '16000002'] */
export function manyIds(count: number): string[] {
  return Array.from({ length: count }, (_, index) => String(16_000_001 + index));
}
