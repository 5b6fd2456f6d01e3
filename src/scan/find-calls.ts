/** Every call that leaves the program, with the domains that it can go to. */
import type { DomainType } from '../core/domain-type.ts';
import type { UnresolvedReason } from '../core/facts.ts';
import { compareText } from '../core/place.ts';
import { type CallGraph, callGraph, isClientMethod, isIndirect } from './callers.ts';
import { eachWay } from './each-way.ts';
import type { Evaluation } from './evaluation.ts';
import { type Call, type Expression, memberName, type Site } from './expression.ts';
import { intercepted, interceptorsOf } from './interceptors.ts';
import { openedPage } from './page-query.ts';
import { isPossible } from './possible.ts';
import { requestUrls } from './request-client.ts';
import { urlDomain } from './url-domain.ts';
import { hasLikelyHost, hostSite, type TextValue, type Unknown, unknown, type Value } from './value.ts';
import { whereGiven } from './where-given.ts';

interface FoundCall {
  readonly domainType: DomainType;
  /** Protocol, host and port, as they are written. */
  readonly domain: string;
  /** `swan.request`, `web-view` */
  readonly by: string;
  /** Where the host is written. */
  readonly site: Site;
  /** Where the platform is called. */
  readonly at: Site;
}

interface UnresolvedCall {
  readonly domainType: DomainType;
  readonly by: string;
  readonly reason: UnresolvedReason;
  /** Where the URL is given. */
  readonly site: Site;
  readonly at: Site;
}

export interface Found {
  readonly calls: readonly FoundCall[];
  readonly unresolved: readonly UnresolvedCall[];
}

/** A `<web-view>`, and the addresses that it may show. */
export interface WebView {
  readonly source: Expression;
  readonly site: Site;
}

const TYPES: { readonly [method: string]: DomainType } = {
  request: 'request_domain',
  httpRequest: 'request_domain',
  uploadFile: 'upload_domain',
  downloadFile: 'download_domain',
  connectSocket: 'socket_domain',
};

/** What one way to a call makes of its URL. */
interface Answer {
  readonly domainType: DomainType;
  readonly by: string;
  readonly values: readonly Value[];
  readonly site: Site;
}

export function findCalls(evaluation: Evaluation, webViews: readonly WebView[]): Found {
  const graph = callGraph(evaluation);
  evaluation.interceptors = interceptorsOf(evaluation);
  evaluation.opened = openedPages(evaluation, graph);
  const calls = new Map<string, FoundCall>();
  const unresolved = new Map<string, UnresolvedCall>();
  const take = (at: Site) => (answer: Answer) => {
    const found = sort(answer, at);
    for (const call of found.calls) calls.set(keyOf(call), calls.get(keyOf(call)) ?? call);
    // One address that two calls are given is one thing to look at.
    for (const call of found.unresolved) {
      const { domainType, reason, site } = call;
      const key = [domainType, reason, site.file, site.start].join('\n');
      unresolved.set(key, unresolved.get(key) ?? call);
    }
  };
  for (const call of graph.asking) {
    const tell = take(call);
    const tooMany = () => tell({ ...aboutOf(call), values: [unknown('many', call)], site: call });
    eachWay(evaluation, graph, call.fn, () => answersOf(call, evaluation), tell, tooMany);
  }
  for (const { source, site } of webViews) {
    const ask = (): Answer[] => [{ ...OF_WEB_VIEW, values: evaluation.evaluate(source, null), site }];
    const tell = take(site);
    // What its address may come from is scattered: it is looked for at the tag.
    const atTag = (answer: Answer) => tell({ ...answer, values: answer.values.map((value) => movedTo(value, site)) });
    const tooMany = () => tell({ ...OF_WEB_VIEW, values: [unknown('many', site)], site });
    eachWay(evaluation, graph, null, ask, atTag, tooMany);
  }
  return { calls: inOrder(calls), unresolved: inOrder(unresolved) };
}

function movedTo(value: Value, { file, start, end }: Site): Value {
  const move = (why: Unknown): Unknown => ({ ...why, site: { file, start, end } });
  if (value.kind === 'unknown') return move(value);
  return value.kind === 'text' && value.why ? { ...value, why: move(value.why) } : value;
}

/** Where pages are opened, with which query: each way that leads there by itself. */
function openedPages(evaluation: Evaluation, graph: CallGraph): Evaluation['opened'] {
  const known = new Set<string>();
  const opened = new Map<string, TextValue[]>();
  for (const { url, file } of evaluation.program.navigations) {
    const take = (address: Value) => {
      const page = address.kind === 'text' ? openedPage(address, file) : null;
      if (page === null || address.kind !== 'text') return;
      const key = `${page}\n${address.text}\n${address.pieces[0]?.site.start}`;
      if (known.has(key)) return;
      known.add(key);
      const others = opened.get(page);
      if (others) others.push(address);
      else opened.set(page, [address]);
    };
    eachWay(
      evaluation,
      graph,
      null,
      () => evaluation.evaluateExactly(url, null),
      take,
      () => {},
    );
  }
  return opened;
}

function keyOf({ domainType, domain, site, at }: FoundCall): string {
  return [domainType, domain, site.file, site.start, at.file, at.start].join('\n');
}

function inOrder<T extends { readonly site: Site; readonly domainType: DomainType; readonly at: Site }>(
  found: ReadonlyMap<string, T>,
): T[] {
  const compareSites = (a: Site, b: Site) => compareText(a.file, b.file) || a.start - b.start;
  return [...found.values()].sort(
    (a, b) => compareSites(a.site, b.site) || compareText(a.domainType, b.domainType) || compareSites(a.at, b.at),
  );
}

type About = Pick<Answer, 'domainType' | 'by'>;

const OF_WEB_VIEW: About = { domainType: 'web_view_domain', by: 'web-view' };

/** By its name alone: what is called is not known where a question ends. */
function aboutOf({ callee }: Call): About {
  const key = memberName(callee) ?? 'request';
  const name = Object.hasOwn(TYPES, key) ? key : 'request';
  return { domainType: TYPES[name] ?? 'request_domain', by: `swan.${name}` };
}

function answersOf(asking: Call, evaluation: Evaluation): Answer[] {
  const { call, callees } = asIfDirect(asking, evaluation.evaluate(asking.callee, null), evaluation);
  const [first] = call.args;
  const asked = callees.filter((value) => value.kind === 'method' || value.kind === 'client' || isClientMethod(value));
  if (asked.length === 0) return ofNobody(call, callees, evaluation);
  if (call.guard && !isPossible(call.guard, null, evaluation)) return [];
  return asked.map((value): Answer => {
    if (value.kind !== 'method') {
      const by = value.kind === 'of' ? value.key : 'request';
      const domainType = by === 'upload' ? 'upload_domain' : by === 'download' ? 'download_domain' : 'request_domain';
      return { domainType, by, values: requestUrls(value, call, evaluation), site: siteOf(first?.value, call) };
    }
    const values = first ? intercepted(value.name, first.value, urlsOf(first.value, evaluation), evaluation) : [];
    return {
      domainType: TYPES[value.name] ?? 'request_domain',
      by: `swan.${value.name}`,
      values,
      site: first && values.length === 0 ? whereGiven(first.value, evaluation) : siteOf(first?.value, call),
    };
  });
}

/**
 * `api.uploadFile({ url })` of something that the program does not show: only the platform has such methods. `request`
 * has many a thing beside it: there the address must be whole.
 */
function ofNobody(call: Call, callees: readonly Value[], evaluation: Evaluation): Answer[] {
  const { callee, args } = call;
  const [first] = args;
  const isShown = callees.some(({ kind }) => kind !== 'unknown' && kind !== 'of');
  const name = memberName(callee);
  const domainType = name !== null && Object.hasOwn(TYPES, name) ? TYPES[name] : undefined;
  if (name === null || !domainType || first?.value.kind !== 'object' || isShown) return [];
  const values = urlsOf(first.value, evaluation);
  const told = name === 'request' ? values.filter((url) => url.kind === 'text' && hasLikelyHost(url)) : values;
  const isTold = told.length > 0 || name !== 'request';
  return isTold ? [{ domainType, by: name, values: told, site: siteOf(first.value, call) }] : [];
}

/** `request.call(swan, options)`, `request.apply(swan, [options])` */
function asIfDirect(call: Call, callees: readonly Value[], evaluation: Evaluation) {
  const methods = callees.flatMap((value) => (isIndirect(value) ? [value] : []));
  const [one] = methods;
  if (!one) return { call, callees };
  const [, ...rest] = call.args;
  const [list] = rest[0] ? evaluation.evaluate(rest[0].value, null) : [];
  const args = one.key === 'call' ? rest : list?.kind === 'array' ? list.literal.items : [];
  return { call: { ...call, args }, callees: methods.map(({ value }) => value) };
}

/** Where the URL is given; the call's options, where nothing says. */
function siteOf(options: Expression | undefined, call: Call): Site {
  if (options?.kind !== 'object') return options ?? call;
  return options.properties.find(({ key }) => key?.kind === 'text' && key.value === 'url')?.value ?? options;
}

function urlsOf(options: Expression, evaluation: Evaluation): readonly Value[] {
  const { file, start, end } = options;
  const key: Expression = { kind: 'text', value: 'url', number: false, file, start, end };
  return evaluation.evaluate({ kind: 'member', object: options, key, file, start, end }, null);
}

/** A path alone is only told where no way leads to a host: else it is one of the halves. */
function sort({ domainType, by, values, site }: Answer, at: Site): Found {
  const place = { file: at.file, start: at.start, end: at.end };
  const calls: FoundCall[] = [];
  const unresolved: UnresolvedCall[] = [];
  const relative: TextValue[] = [];
  const about = { domainType, by, at: place };
  for (const value of values) {
    if (value.kind === 'unknown') unresolved.push({ ...about, reason: value.reason, site: value.site });
    else if (value.kind !== 'text') unresolved.push({ ...about, reason: 'computed', site });
    else {
      const found = urlDomain(value);
      if (found.kind === 'domain') calls.push({ ...about, domain: found.domain, site: hostSite(value) });
      else if (found.kind === 'unknown')
        unresolved.push({ ...about, reason: value.why?.reason ?? 'host', site: value.why?.site ?? hostSite(value) });
      else if (found.kind === 'relative' && !found.empty) relative.push(value);
    }
  }
  if (calls.length + unresolved.length === 0 && (values.length === 0 || relative.length > 0)) {
    const [first] = relative;
    const { file, start, end } = first ? hostSite(first) : site;
    unresolved.push({ ...about, reason: first ? 'relative' : 'missing', site: { file, start, end } });
  }
  return { calls, unresolved };
}
