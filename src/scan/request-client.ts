/** Libraries for requests that a base address is given to once: axios, flyio, luch-request. */
import type { Evaluation } from './evaluation.ts';
import type { Call, Expression, Site } from './expression.ts';
import { interceptedBy } from './interceptors.ts';
import { HOLE, joinTexts, textValue, type Value } from './value.ts';

const BASES = ['baseURL', 'baseUrl', 'prefix'];
const SETTINGS = ['config', 'defaults'];

/** @param callee the client, or one of its methods */
export function requestUrls(callee: Value, call: Call, evaluation: Evaluation): readonly Value[] {
  const client = callee.kind === 'of' ? callee.value : callee;
  const [first, ...rest] = call.args.map(({ value }) => value);
  if (!first) return [];
  const asked = evaluation
    .evaluate(first, null)
    .flatMap((value) => (value.kind === 'object' ? evaluation.lookup(value, 'url', first) : [value]));
  const own = [first, ...rest]
    .flatMap((options) => evaluation.evaluate(options, null))
    .flatMap((value) => (value.kind === 'object' ? basesIn(value, first, evaluation) : []));
  const given = own.length > 0 ? own : basesOf(client, first, evaluation);
  const { file, start, end } = first;
  const members = new Map([
    ['url', asked],
    ['baseURL', given],
  ]);
  const sent = interceptedBy(client, { kind: 'record', members, made: { file, start, end } }, first, evaluation);
  const urls = sent.flatMap((options) => evaluation.lookup(options, 'url', first));
  const bases = sent.flatMap((options) => basesIn(options, first, evaluation));
  return urls.flatMap((url): readonly Value[] => {
    const isWhole = url.kind !== 'text' || /^\s*[a-z][a-z\d+.-]*:\/\//i.test(url.text) || bases.length === 0;
    if (isWhole && url.kind !== 'unknown') return [url];
    const path = url.kind === 'text' ? url : textValue(HOLE, first);
    const joined = bases.flatMap((base): readonly Value[] =>
      base.kind === 'text' ? list(joinTexts(withSlash(base), path)) : [base],
    );
    return joined.length > 0 ? joined : [url];
  });
}

function list(value: Value | null): readonly Value[] {
  return value ? [value] : [];
}

function withSlash(base: Extract<Value, { kind: 'text' }>): typeof base {
  return base.text.endsWith('/') ? base : { ...base, text: `${base.text}/` };
}

function basesIn(options: Value, site: Site, evaluation: Evaluation): readonly Value[] {
  return BASES.flatMap((key) => evaluation.lookup(options, key, site).filter(isKnown));
}

/** What it was made with, and what is written to its settings. */
function basesOf(client: Value, site: Site, evaluation: Evaluation): readonly Value[] {
  const made =
    client.kind === 'client' ? client.options.flatMap((options) => evaluation.evaluate(options, client.context)) : [];
  const settings = SETTINGS.flatMap((key) => evaluation.lookup(client, key, site));
  const configured = BASES.flatMap((key) => evaluation.program.writesOf(key))
    .filter(({ object }) => isConfigOf(client, object, evaluation))
    .flatMap(({ value }) => evaluation.evaluate(value, null));
  return [...[...made, ...settings].flatMap((options) => basesIn(options, site, evaluation)), ...configured];
}

/** `client.setConfig((config) => { config.baseURL = … })` */
function isConfigOf(client: Value, object: Expression, evaluation: Evaluation): boolean {
  const [value] = object.kind === 'name' ? (object.scope.find(object.name)?.values ?? []) : [];
  const callee = value?.kind === 'parameter' ? value.fn.givenTo?.call.callee : undefined;
  if (!callee || client.kind !== 'client') return false;
  return evaluation.evaluateQuietly(callee).some(({ kind, ...found }) => {
    const of = kind === 'of' && 'value' in found ? found.value : null;
    return (
      typeof of === 'object' &&
      of !== null &&
      'made' in of &&
      of.made.start === client.made.start &&
      of.made.file === client.made.file
    );
  });
}

function isKnown(value: Value): boolean {
  return value.kind === 'text' || value.kind === 'unknown';
}
