/** The config and the platform that most transcripts start from: hosts that public smart programs really call. */
import { parseCannedAnswer, type SandboxOptions } from '../../src/sandbox/sandbox.ts';

export const REGISTERED = {
  request_domain: ['waitui.com', 'xsslyjt.com', 'hitokoto.cn'],
  web_view_domain: ['xsslyjt.com'],
};

/** The `registered:` part of a config, as the platform of `SANDBOX` has it. */
export const REGISTERED_YAML = `registered:
  request_domain: [waitui.com, xsslyjt.com, hitokoto.cn]
  web_view_domain: [xsslyjt.com]
`;

/** What an app had before: one entry that is wanted, one that is not, and the same one twice. */
export const LIVE = {
  request_domain: ['https://m.waitui.com', 'https://old.hitokoto.cn'],
  web_view_domain: ['https://www.xsslyjt.com', 'https://www.xsslyjt.com'],
};

export const GOOD_YAML = `${REGISTERED_YAML}domains:
  request_domain:
    - https://m.waitui.com
    - https://api.xsslyjt.com
  web_view_domain: https://www.xsslyjt.com
`;

/** A config that differs from an empty app in one type of each endpoint. */
export const GOOD = { 'swan-domains.yml': GOOD_YAML };

export function yaml(domains: string): Record<string, string> {
  return { 'swan-domains.yml': `${REGISTERED_YAML}domains:\n${domains}` };
}

/** The platform with these registered domains, told to answer so. */
export function answering(...answers: string[]): SandboxOptions {
  return { registered: REGISTERED, live: LIVE, answers: answers.map(parseCannedAnswer) };
}
