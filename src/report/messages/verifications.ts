/** What speaks against a business domain -> words and remedy. */
import type { FileDifference } from '../../app/compare-file.ts';
import { FILE_NAME, SOON_DAYS, type VerificationFault, type VerificationWarning } from '../../app/verification.ts';
import type { FailureWords } from './failures.ts';
import { counted, quote, type Words, words } from './words.ts';

const serveTheFile = words(
  `put the file at the root of the domain, byte for byte: "swan-domains registered verification-file" writes it`,
  '请把校验文件原样放到域名根目录：swan-domains registered verification-file 可写出该文件',
);

const serveNothingElse = words(
  `answer /${FILE_NAME} with the file itself: before pages for unknown addresses, logins and rewrites`,
  `请让 /${FILE_NAME} 直接返回该文件，优先于默认页面、登录和重写规则`,
);

/**
 * @returns a line each, in which nothing of a stranger's text is more than text
 * @example describeVerificationFault({ kind: 'status', status: 404 }).message.en // 'the answer is HTTP 404'
 */
export function describeVerificationFault(fault: VerificationFault): FailureWords {
  switch (fault.kind) {
    case 'malformed':
      return describeMalformed(fault.reason);
    case 'no-address':
      return describeNoAddress(fault.code);
    case 'private-address':
      return {
        message: words('its address is not public, so nothing was asked', '其地址不是公网地址，因此没有访问'),
        remedy: words(
          'correct the DNS record; for a server of your own, or where a proxy on this machine makes addresses up (198.18.…), pass --allow-private',
          '请更正 DNS 记录；如为自有服务器，或本机代理返回虚构地址（198.18.…），请加 --allow-private',
        ),
      };
    case 'unreachable':
      return describeUnreachable(fault.code);
    case 'certificate':
      return describeCertificate(fault.reason, fault.validTo);
    case 'redirect':
      return {
        message: words(
          `the answer is HTTP ${fault.status}, a redirect to ${quote(fault.to)}, which is not followed`,
          `返回 HTTP ${fault.status}，重定向到 ${quote(fault.to)}，不会跟随`,
        ),
        remedy: serveNothingElse,
      };
    case 'status':
      return {
        message: words(`the answer is HTTP ${fault.status}`, `返回 HTTP ${fault.status}`),
        remedy: statusRemedy(fault.status),
      };
    case 'file':
      return describeFile(fault);
  }
}

function statusRemedy(status: number): Words {
  if (status === 404 || status === 410) return serveTheFile;
  return status < 500 ? serveNothingElse : words('the server failed: see its log', '服务器出错：请查看其日志');
}

function describeMalformed(reason: 'malformed' | 'wildcard' | 'port'): FailureWords {
  const messages = {
    malformed: words('this is no domain', '这不是合法的域名'),
    wildcard: words('a wildcard cannot be asked', '无法检查泛域名'),
    port: words('it has a port, and a business domain has none', '业务域名不能带端口'),
  };
  const remedies = {
    malformed: words('correct the entry: a host, with https:// or without', '请更正该条目：主机名，可带 https://'),
    wildcard: words('name the hosts that are registered', '请写出登记的具体域名'),
    port: words('the file is asked for at port 443: leave the port out', '校验文件在 443 端口访问：请去掉端口'),
  };
  return { message: messages[reason], remedy: remedies[reason] };
}

function describeNoAddress(code: string): FailureWords {
  if (code === 'ENOTFOUND') {
    return {
      message: words('DNS knows no address of it (ENOTFOUND)', 'DNS 中没有它的地址（ENOTFOUND）'),
      remedy: words('is it spelled right, and does it have an A or AAAA record?', '请检查拼写以及 A 或 AAAA 记录'),
    };
  }
  return {
    message: words(`its address could not be looked up (${code})`, `无法查询其地址（${code}）`),
    remedy: words('check the DNS of this machine, then run it again', '请检查本机的 DNS 设置，然后重新运行'),
  };
}

function describeUnreachable(code: string): FailureWords {
  const answersHttps = words('let it answer https at port 443', '请让它在 443 端口提供 https');
  if (code === 'ETIMEDOUT') {
    return {
      message: words('no answer in time', '未在时限内应答'),
      remedy: words(
        'is port 443 open, and the server well? --timeout gives it longer',
        '443 端口是否开放、服务器是否正常？可用 --timeout 延长时限',
      ),
    };
  }
  if (code === 'ECONNREFUSED') {
    return { message: words('the connection was refused', '连接被拒绝'), remedy: answersHttps };
  }
  if (code === 'ECONNRESET' || code === 'EPIPE') {
    return {
      message: words(`the connection broke (${code})`, `连接中断（${code}）`),
      remedy: words(
        'look into the log of the server, or of the firewall before it: do they know this host name (TLS SNI, Host)?',
        '请查看服务器及其防火墙的日志：是否识别此域名（TLS SNI、Host）？',
      ),
    };
  }
  if (/^EPROTO$|^ERR_SSL/.test(code)) {
    return {
      message: words(`TLS could not be agreed on (${code})`, `TLS 握手失败（${code}）`),
      remedy: words(
        'let it answer https at port 443, by TLS 1.2 or newer',
        '请在 443 端口以 TLS 1.2 或更新版本提供 https',
      ),
    };
  }
  if (code.startsWith('HPE_')) {
    return { message: words(`the answer is no HTTP (${code})`, `应答不是 HTTP（${code}）`), remedy: answersHttps };
  }
  return {
    message: words(`no connection (${code})`, `无法连接（${code}）`),
    remedy: words('check the server, and the network of this machine', '请检查服务器以及本机网络'),
  };
}

function describeCertificate(reason: string, validTo: string | null): FailureWords {
  const day = validTo?.slice(0, 10) ?? '?';
  switch (reason) {
    case 'CERT_HAS_EXPIRED':
      return {
        message: words(`its certificate ended on ${day}`, `证书已于 ${day} 过期`),
        remedy: words('renew it', '请更新证书'),
      };
    case 'CERT_NOT_YET_VALID':
      return {
        message: words('its certificate is not valid yet', '证书尚未生效'),
        remedy: words('are the clocks of both machines right?', '请检查服务器和本机的时间'),
      };
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
    case 'SELF_SIGNED_CERT_IN_CHAIN':
      return {
        message: words(
          `its certificate is signed by nobody who is trusted (${reason})`,
          `证书由不受信任的机构签发（${reason}）`,
        ),
        remedy: words(
          'use one of a public authority; one of your own is trusted by NODE_EXTRA_CA_CERTS',
          '请使用公共机构签发的证书；自有机构可用 NODE_EXTRA_CA_CERTS 信任',
        ),
      };
    case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
    case 'UNABLE_TO_GET_ISSUER_CERT':
    case 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY':
      return {
        message: words(`the chain of its certificate is not complete (${reason})`, `证书链不完整（${reason}）`),
        remedy: words(
          'serve it with its intermediate certificates (often called fullchain); an authority of your own is trusted by NODE_EXTRA_CA_CERTS',
          '请连同中间证书一起部署（通常是 fullchain 文件）；自有机构可用 NODE_EXTRA_CA_CERTS 信任',
        ),
      };
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
    case 'HOSTNAME_MISMATCH':
      return {
        message: words('its certificate is one of other names', '证书不包含此域名'),
        remedy: words('use one that names this domain', '请使用包含此域名的证书'),
      };
    default:
      return {
        message: words(`its certificate is not valid (${quote(reason)})`, `证书无效（${quote(reason)}）`),
        remedy: words('renew it', '请更新证书'),
      };
  }
}

function describeFile({
  difference,
  length,
  complete,
  start,
}: Extract<VerificationFault, { kind: 'file' }>): FailureWords {
  const bytes = bytesWords(length, complete);
  const messages: { readonly [D in FileDifference]: Words } = {
    encoded: words('the answer is compressed, though nobody asked for it', '返回内容被压缩，而请求并未要求'),
    'line-break': words(
      `the answer is the file and white space around it (${bytes.en})`,
      `文件内容前后多了空白或换行（${bytes.zh}）`,
    ),
    'byte-order-mark': words(
      `the answer is the file behind a byte order mark (${bytes.en})`,
      `文件开头多了字节顺序标记 BOM（${bytes.zh}）`,
    ),
    html: words(`the answer is a page: ${quote(start)}`, `返回的是网页：${quote(start)}`),
    length: words(
      length === 0 ? 'the answer is empty' : `the answer has ${bytes.en}, not 32${beginning(start).en}`,
      length === 0 ? '返回内容为空' : `返回 ${bytes.zh}，而不是 32 字节${beginning(start).zh}`,
    ),
    content: words(`the answer has 32 bytes, but others: ${quote(start)}`, `返回 32 字节，但内容不同：${quote(start)}`),
  };
  const remedies: { readonly [D in FileDifference]: Words } = {
    encoded: words('send the file as it is: no compression for it', '请原样返回文件，不要压缩'),
    'line-break': serveTheFile,
    'byte-order-mark': serveTheFile,
    html: serveNothingElse,
    length: serveTheFile,
    content: words(
      'is it the file of another platform, or an old one? "swan-domains registered verification-file" writes the right one',
      '是否为其他第三方平台或旧的校验文件？swan-domains registered verification-file 可写出正确的文件',
    ),
  };
  return { message: messages[difference], remedy: remedies[difference] };
}

function bytesWords(length: number, complete: boolean): Words {
  if (complete) return words(counted(length, 'byte'), `${length} 字节`);
  return words(`more than ${length} bytes`, `超过 ${length} 字节`);
}

function beginning(start: string): Words {
  return start === '' ? words('', '') : words(`: ${quote(start)}`, `：${quote(start)}`);
}

export function describeVerificationWarning(warning: VerificationWarning): FailureWords {
  switch (warning.kind) {
    case 'certificate-ends': {
      const { daysLeft, validTo } = warning;
      const day = validTo.slice(0, 10);
      return {
        message: words(
          `its certificate ends in ${counted(daysLeft, 'day')}, on ${day}`,
          `证书将在 ${daysLeft} 天后（${day}）过期`,
        ),
        remedy: words(`renew it: fewer than ${SOON_DAYS} days are left`, `请更新证书：剩余不足 ${SOON_DAYS} 天`),
      };
    }
    case 'content-type': {
      const { found } = warning;
      return {
        message:
          found === null
            ? words('the answer has no content type', '应答没有 Content-Type')
            : words(`the content type is ${quote(found)}`, `Content-Type 是 ${quote(found)}`),
        remedy: words('text/plain is what a text file has', '文本文件应为 text/plain'),
      };
    }
    case 'one-family':
      return {
        message: words(`nobody answers there (${warning.code})`, `该地址无应答（${warning.code}）`),
        remedy: words(
          'who comes by this family of addresses does not reach the domain: correct its DNS record, if it is not this machine’s network',
          '通过此类地址无法访问该域名：如非本机网络问题，请更正 DNS 记录',
        ),
      };
  }
}
