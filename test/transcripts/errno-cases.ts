/** Every errno of the platform's document twice: foreseen by the check, and answered by a platform that was told to. */

import { answering, yaml } from './configs.ts';
import type { StageOptions } from './stage.ts';

export interface ErrnoCase {
  readonly errno: number;
  /** Lists in which the check foresees it; `null` where no check can: a quota is the platform's to know. */
  readonly foreseen: { readonly files: Readonly<Record<string, string>>; readonly rule: string } | null;
  /** A good change, which the platform refuses all the same. */
  readonly answered: StageOptions;
}

const GOOD_REQUEST = yaml('  request_domain: [https://m.waitui.com, https://api.xsslyjt.com]\n');
const GOOD_WEB_VIEW = yaml('  web_view_domain: [https://www.xsslyjt.com, https://m.xsslyjt.com]\n');

function refused(errno: number): StageOptions {
  return { files: GOOD_REQUEST, sandbox: answering(`${errno}`) };
}

export const ERRNO_CASES: readonly ErrnoCase[] = [
  { errno: 470011, foreseen: null, answered: refused(470011) },
  { errno: 470012, foreseen: null, answered: { files: GOOD_WEB_VIEW, sandbox: answering('470012') } },
  { errno: 470013, foreseen: { files: yaml('  {}\n'), rule: 'domain-type-required' }, answered: refused(470013) },
  {
    errno: 470014,
    foreseen: {
      files: yaml(`  request_domain:
    - https://api.xsslyjt.com/v1
    - ftp://m.waitui.com
    - m.waitui.com
    - https://v1.hitokoto.cn；https://www.waitui.com
`),
      rule: 'domain-format',
    },
    answered: refused(470014),
  },
  {
    errno: 470015,
    foreseen: {
      files: yaml('  request_domain: https://m.waitui.com,,https://api.xsslyjt.com\n'),
      rule: 'empty-domain',
    },
    answered: refused(470015),
  },
  {
    errno: 470016,
    foreseen: {
      files: yaml(`  request_domain:
    - https://badwaitui.com
    - https://waitui.com.evil.net
  web_view_domain: [https://m.waitui.com]
`),
      rule: 'registered-domain',
    },
    answered: refused(470016),
  },
];

/** 470017 is about `delete`, which is foreseen with the live lists: by reading, without a modification. */
export const DELETE_ABSENT = 'https://gone.waitui.com';
export const DELETE_PRESENT = 'https://old.hitokoto.cn';
