/**
 * What stands between a call and the network: `uni.addInterceptor('request', { invoke(options) {…} })`,
 * `Taro.addInterceptor((chain) => …)`, `client.interceptors.request.use((config) => …)`. Wherever it is added, it is
 * asked for every call that gives a path alone; who gives a host is seldom sent elsewhere.
 */
import { type Evaluation, wholeTexts } from './evaluation.ts';
import { type Call, type Expression, memberName, type Site } from './expression.ts';
import { sameValue } from './find-writes.ts';
import type { Interceptor } from './found-once.ts';
import { callsInside } from './program.ts';
import { AUTHORITY, type Frame, HOLE, inFrame, type Unknown, type Value } from './value.ts';

export function interceptorsOf(evaluation: Evaluation): Interceptor[] {
  const found: Interceptor[] = [];
  for (const module of evaluation.program.modules.values()) {
    for (const call of module.calls) {
      if (memberName(call.callee) === 'addInterceptor') found.push(...ofPlatform(call, evaluation));
      else {
        const client = clientOf(call.callee);
        if (client) found.push(...ofClient(client, call, evaluation));
      }
    }
  }
  return found;
}

function functionsIn(values: readonly Value[]): Interceptor['fn'][] {
  return values.filter((value) => value.kind === 'function');
}

function ofPlatform({ args }: Call, evaluation: Evaluation): Interceptor[] {
  const [first = [], second = []] = args.map(({ value }) => evaluation.evaluateQuietly(value));
  const chains = functionsIn(first).map((fn) => ({ of: { methods: ['request'] }, fn, isChain: true }));
  const methods = wholeTexts(first) ?? [];
  const [, site] = args.map(({ value }) => value);
  const hooksIn = (at: Site) => second.flatMap((hooks) => evaluation.lookup(hooks, 'invoke', at));
  const invokes = site ? functionsIn(evaluation.quietly(() => hooksIn(site))) : [];
  return [...chains, ...invokes.map((fn) => ({ of: { methods }, fn, isChain: false }))];
}

/** `client.interceptors.request.use(…)`, and `client.interceptor.request(…)` of older ones. */
function clientOf(callee: Expression): Expression | null {
  const stage = memberName(callee) === 'use' && callee.kind === 'member' ? callee.object : callee;
  if (memberName(stage) !== 'request' || stage.kind !== 'member') return null;
  const { object } = stage;
  return object.kind === 'member' && /^interceptors?$/.test(memberName(object) ?? '') ? object.object : null;
}

function ofClient(client: Expression, { args }: Call, evaluation: Evaluation): Interceptor[] {
  const [first] = args;
  const fns = first ? functionsIn(evaluation.evaluateQuietly(first.value)) : [];
  return evaluation.evaluateQuietly(client).flatMap((value) => {
    const known = value.kind === 'client' || value.kind === 'package';
    return known ? fns.map((fn) => ({ of: { client: value }, fn, isChain: false })) : [];
  });
}

/** @returns the URLs that the platform is asked for; those that were given, where no interceptor makes more of them */
export function intercepted(
  method: string,
  options: Expression,
  urls: readonly Value[],
  evaluation: Evaluation,
): readonly Value[] {
  const added = evaluation.interceptors.filter(({ of }) => 'methods' in of && of.methods.includes(method));
  const unknowns = urls.filter(isUnknown);
  if (added.length === 0 || !urls.some(isPath)) return urls;
  const values = throughAll(added, evaluation.evaluate(options, null), options, evaluation);
  const found = values.flatMap((value) => evaluation.lookup(value, 'url', options));
  const made = found.filter((url) => !isPath(url) && !unknowns.some((one) => isOf(url, one)));
  return made.length > 0 ? [...urls.filter((url) => !isPath(url)), ...made] : urls;
}

/** @param options what the client was asked for: `url`, and its own base */
export function interceptedBy(client: Value, options: Value, site: Site, evaluation: Evaluation): readonly Value[] {
  const added = evaluation.interceptors.filter(({ of }) => 'client' in of && sameValue(of.client, client, evaluation));
  return throughAll(added, [options], site, evaluation);
}

function throughAll(
  added: readonly Interceptor[],
  options: readonly Value[],
  site: Site,
  evaluation: Evaluation,
): readonly Value[] {
  return added.reduce<readonly Value[]>((values, one) => through(one, values, site, evaluation), options);
}

function through({ fn: value, isChain }: Interceptor, options: readonly Value[], site: Site, evaluation: Evaluation) {
  const { fn, context, self } = value;
  const { file, start, end } = site;
  const chain: Value = { kind: 'record', members: new Map([['requestParams', options]]), made: { file, start, end } };
  const given = new Map([[0, isChain ? [chain] : options]]);
  const frame: Frame = { fn, call: null, args: [], given, context, self };
  const results = isChain ? proceeded(fn.site, evaluation) : fn.returns;
  const inside = inFrame(frame, context);
  const made = results.flatMap((result) => evaluation.evaluate(result, inside)).filter(isOptions);
  const changed = !isChain && made.length === 0 && fn.given ? evaluation.evaluate(fn.given, inside) : made;
  return changed.some(isOptions) ? changed.filter(isOptions) : options;
}

/** What it gives to `chain.proceed`. */
function proceeded(site: Site, { program }: Evaluation): Expression[] {
  return callsInside(site, program).flatMap(({ callee, args: [first] }) =>
    memberName(callee) === 'proceed' && first ? [first.value] : [],
  );
}

function isOptions({ kind }: Value): boolean {
  return kind === 'object' || kind === 'record';
}

function isPath(url: Value): boolean {
  return url.kind === 'text' && !url.text.startsWith(HOLE) && !AUTHORITY.test(url.text);
}

function isUnknown(url: Value): boolean {
  return url.kind === 'unknown' || (url.kind === 'text' && url.text.startsWith(HOLE));
}

/** Is it made of what is not known? Then that is told already. */
function isOf(url: Value, other: Value): boolean {
  const [a, b] = [whyOf(url), whyOf(other)];
  return a !== null && b !== null && a.site.file === b.site.file && a.site.start === b.site.start;
}

function whyOf(value: Value): Unknown | null {
  return value.kind === 'unknown' ? value : value.kind === 'text' ? value.why : null;
}
