/** Business domains, each asked for its verification file -> lines for people, or JSON. */
import type { Failure } from '../app/platform.ts';
import { type Attempt, type Finding, type Verdict, type Verification, verdictOf } from '../app/verification.ts';
import { escapeUnseen } from './json.ts';
import { describeFailure, type FailureWords } from './messages/failures.ts';
import { describeVerificationFault, describeVerificationWarning } from './messages/verifications.ts';
import { counted, type Lang, quote, visible, type Words, words } from './messages/words.ts';

export interface VerificationReport {
  readonly verifications: readonly Verification[];
  /** The server that was asked in place of each domain's own; `null`: its own. */
  readonly connectTo: string | null;
  /** Why the file that is compared with could not be had: then nothing was asked. */
  readonly failed: Failure | null;
}

/** @returns 4 where the file could not be had, or somebody stopped the run; 1 where a domain is wrong; else 0 */
export function verificationExit({ verifications, failed }: VerificationReport): 0 | 1 | 4 {
  const signs = verifications.map((verification) => verdictOf(verification).sign);
  if (failed || signs.includes('not-asked')) return 4;
  return signs.includes('wrong') ? 1 : 0;
}

const SIGNS: { readonly [S in Verdict['sign']]: string } = { good: '✓', warned: '!', wrong: '✗', 'not-asked': '-' };

/** Longer names are rare, and would move all others' results to the right. */
const WIDEST = 40;

export function verificationText({ verifications, connectTo, failed }: VerificationReport, lang: Lang): string {
  if (failed) {
    const { message, remedy } = describeDownloadFailure(failed);
    return `✗ ${message[lang]}\n  = ${remedy[lang]}\n`;
  }
  const width = Math.min(WIDEST, Math.max(0, ...verifications.map((one) => nameOf(one).length)));
  const rows = verifications.flatMap((one) => {
    const { sign, faults, warnings } = verdictOf(one);
    const row = `${SIGNS[sign]} ${nameOf(one).padEnd(width)}  ${summaryOf(one.result)[lang]}`.trimEnd();
    return [
      row,
      ...faults.flatMap((fault) => reason(fault, describeVerificationFault(fault.about), lang)),
      ...warnings.flatMap((warning) => reason(warning, describeVerificationWarning(warning.about), lang)),
    ];
  });
  const head = connectTo === null ? [] : [connectToWords(connectTo)[lang]];
  return `${[...head, ...rows, countWords(verifications)[lang]].join('\n')}\n`;
}

export function verificationJson(report: VerificationReport, lang: Lang): string {
  const { verifications, connectTo, failed } = report;
  const exitCode = verificationExit(report);
  const json = {
    schema: 'swan-domains/1',
    command: 'registered verify',
    ok: exitCode === 0,
    exit_code: exitCode,
    connect_to: connectTo,
    error: failed ? { kind: failed.kind, ...inLang(describeDownloadFailure(failed), lang) } : null,
    domains: verifications.map((one) => {
      const { sign, faults, warnings } = verdictOf(one);
      return {
        domain: one.domain,
        host: one.host,
        verdict: sign,
        faults: faults.map((fault) => findingJson(fault, describeVerificationFault(fault.about), lang)),
        warnings: warnings.map((warning) => findingJson(warning, describeVerificationWarning(warning.about), lang)),
        attempts: one.result.kind === 'asked' ? one.result.attempts.map(attemptJson) : [],
      };
    }),
  };
  return `${escapeUnseen(JSON.stringify(json, null, 2))}\n`;
}

function nameOf({ host, domain }: Verification): string {
  return host ?? quote(domain);
}

/** @example summaryOf(result).en // 'IPv4 200, IPv6 not tried (ENETUNREACH); certificate 89 days' */
function summaryOf(result: Verification['result']): Words {
  if (result.kind === 'not-asked') return words('not asked: the run was stopped', '未检查：运行被中断');
  if (result.kind !== 'asked') return words('', '');
  const parts = result.attempts.map(attemptWords);
  const [certificate] = new Set(result.attempts.flatMap(certificateWords));
  const tail = certificate ? words(`; ${certificate.en}`, `；${certificate.zh}`) : words('', '');
  return words(parts.map(({ en }) => en).join(', ') + tail.en, parts.map(({ zh }) => zh).join('，') + tail.zh);
}

function attemptWords(attempt: Attempt): Words {
  const family = `IPv${attempt.family}`;
  switch (attempt.kind) {
    case 'answered':
      return words(`${family} ${attempt.status}`, `${family} ${attempt.status}`);
    case 'failed':
      return words(`${family} ${attempt.code}`, `${family} ${attempt.code}`);
    case 'private-address':
      return words(`${family} not asked`, `${family} 未访问`);
    case 'not-tried':
      return words(`${family} not tried (${attempt.code})`, `${family} 本机不可用（${attempt.code}）`);
  }
}

/** Of a valid one: what is not is among the reasons. */
function certificateWords(attempt: Attempt): Words[] {
  if (attempt.kind !== 'answered') return [];
  const { certificate } = attempt;
  if (!certificate) return [words('certificate not judged', '未检查证书')];
  if (!certificate.valid || certificate.daysLeft === null) return [];
  return [words(`certificate ${counted(certificate.daysLeft, 'day')}`, `证书剩余 ${certificate.daysLeft} 天`)];
}

function reason({ of }: Finding<unknown>, { message, remedy }: FailureWords, lang: Lang): string[] {
  const where = of.map(({ family, address }) => `IPv${family} ${visible(address)}`).join(words(', ', '，')[lang]);
  const at = where === '' ? '' : where + words(': ', '：')[lang];
  return [`    ${at}${message[lang]}`, `      = ${remedy[lang]}`];
}

function connectToWords(server: string): Words {
  const told = visible(server);
  return server.startsWith('http:')
    ? words(
        `asked at ${told}, in place of each domain’s own server; over http no certificate is judged`,
        `访问的是 ${told}，而不是各域名自己的服务器；http 下不检查证书`,
      )
    : words(`asked at ${told}, in place of each domain’s own server`, `访问的是 ${told}，而不是各域名自己的服务器`);
}

function countWords(verifications: readonly Verification[]): Words {
  const signs = verifications.map((verification) => verdictOf(verification).sign);
  const count = (sign: Verdict['sign']) => signs.filter((one) => one === sign).length;
  const counts: readonly (readonly [number, Words])[] = [
    [count('good'), words('good', '正常')],
    [count('warned'), words('with a warning', '有警告')],
    [count('wrong'), words('wrong', '有误')],
    [count('not-asked'), words('not asked', '未检查')],
  ];
  const told = counts.filter(([number]) => number > 0);
  const total = verifications.length;
  if (total === 0) return words('0 business domains', '0 个业务域名');
  return words(
    `${counted(total, 'business domain')}: ${told.map(([number, { en }]) => `${number} ${en}`).join(', ')}`,
    `${total} 个业务域名：${told.map(([number, { zh }]) => `${number} 个${zh}`).join('，')}`,
  );
}

export function describeDownloadFailure(failure: Failure): FailureWords {
  if (failure.kind === 'interrupted') {
    return {
      message: words('interrupted before the verification file was there', '在得到校验文件之前被中断'),
      remedy: words('run it again', '请重新运行'),
    };
  }
  const { message, remedy } = describeFailure(failure, 'get', 'tp');
  return {
    message: words(`the verification file could not be downloaded: ${message.en}`, `无法下载校验文件：${message.zh}`),
    remedy,
  };
}

function inLang({ message, remedy }: FailureWords, lang: Lang) {
  return { message: message[lang], remedy: remedy[lang] };
}

function findingJson<T extends { readonly kind: string }>({ about, of }: Finding<T>, told: FailureWords, lang: Lang) {
  return { kind: about.kind, families: of.map(({ family }) => family), ...inLang(told, lang) };
}

/** Every attempt has the same fields: `null` where there is nothing to say. */
function attemptJson(attempt: Attempt) {
  const { family, address, kind } = attempt;
  const answer = kind === 'answered' ? attempt : null;
  const certificate = kind === 'answered' || kind === 'failed' ? attempt.certificate : null;
  const file = answer?.file ?? null;
  return {
    family,
    address,
    result: kind,
    code: kind === 'failed' || kind === 'not-tried' ? attempt.code : null,
    certificate: certificate && {
      valid: certificate.valid,
      reason: certificate.reason,
      valid_to: certificate.validTo,
      days_left: certificate.daysLeft,
    },
    status: answer?.status ?? null,
    content_type: answer?.contentType ?? null,
    redirect: answer?.redirect ?? null,
    file: file && {
      equal: file.difference === null,
      difference: file.difference,
      length: file.length,
      complete: file.complete,
      start: file.start,
    },
  };
}
