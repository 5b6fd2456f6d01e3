/** What stands under a key: of an object, an instance, a module, a list, the platform. */
import { ofEveryComponent, partsOf } from './component-parts.ts';
import { ofBundled, ofModule } from './evaluate-module.ts';
import { ofProperties } from './evaluate-property.ts';
import { ofProxy } from './evaluate-proxy.ts';
import { type Evaluation, unknownHere } from './evaluation.ts';
import { ADDED, type ObjectLiteral, type Site } from './expression.ts';
import { written } from './find-writes.ts';
import { queryValues } from './page-query.ts';
import { type Context, type Frame, GLOBALS, type Maker, textValue, unknown, type Value } from './value.ts';

/** What a program asks the platform for, under every name that frameworks give it. */
export const PLATFORM_METHODS = new Set(['request', 'httpRequest', 'uploadFile', 'downloadFile', 'connectSocket']);

/** @param key `null`: it is not known, and every member is possible */
export function lookUp(value: Value, key: string | null, site: Site, evaluation: Evaluation): readonly Value[] {
  switch (value.kind) {
    case 'object':
      return ofObject(value.literal, key, value.context, site, evaluation);
    case 'array':
    case 'list':
    case 'parts':
      return ofList(value, key, site, evaluation);
    case 'instance':
      return ofInstance(value.of, value.create, value, key, site, evaluation);
    case 'class': {
      const own = ofProperties(value.cls.statics, key, value.context, evaluation).map((found) => owned(found, value));
      const parents = own.length > 0 || !value.cls.parent ? [] : evaluation.evaluate(value.cls.parent, value.context);
      const inherited = parents.flatMap((parent) => evaluation.lookup(parent, key, site));
      return [...own, ...inherited, ...written(value, key, null, evaluation), ...prototypeOf(value.cls, key)];
    }
    case 'function': {
      const found = [...written(value, key, null, evaluation), ...prototypeOf(value.fn, key)];
      return found.length > 0 || key === null ? found : [{ kind: 'of', value, key }];
    }
    case 'prototype':
      return written(value, key, null, evaluation);
    case 'module':
      return ofModule(value.module.file, key, evaluation, new Set());
    case 'bundled':
      return ofBundled(value.fn, key, evaluation);
    case 'proxy':
      return ofProxy(value, key, site, evaluation);
    case 'interop':
      return key === 'a' ? value.values : value.values.flatMap((one) => evaluation.lookup(one, key, site));
    case 'record':
      return ofRecord(value, key, evaluation);
    case 'platform':
      if (key === null) return unknownHere('computed', site);
      return PLATFORM_METHODS.has(key) ? [{ kind: 'method', name: key }] : writtenOr(value, key, evaluation);
    case 'method':
      return key === null ? [] : [{ kind: 'of', value, key }];
    case 'builtin':
      return ofBuiltin(value, key, site, evaluation);
    case 'package':
      return ofPackage(value, key, site);
    case 'query':
      return queryValues(value.page, key, site, evaluation);
    case 'text':
    case 'boolean':
    case 'client':
    case 'pattern':
    case 'of':
      return key === null ? unknownHere('computed', site) : ofValue(value, key, site, evaluation);
    case 'unknown':
      return [value.settled ? value : unknown(value.reason, site)];
  }
}

function ofRecord(
  value: Extract<Value, { kind: 'record' }>,
  key: string | null,
  evaluation: Evaluation,
): readonly Value[] {
  if (key === null) return [...value.members.values()].flat();
  const found = [...(value.members.get(key) ?? []), ...written(value, key, null, evaluation)];
  return found.length > 0 ? found : [{ kind: 'of', value, key }];
}

/** `uni.$u.http` of uView: one client for the whole program. */
const UVIEW: Value = { kind: 'client', options: [], context: null, made: { file: 'uview', start: 0, end: 0 } };

function ofValue(value: Value, key: string, site: Site, evaluation: Evaluation): readonly Value[] {
  if (value.kind === 'of' && value.value.kind === 'builtin') {
    const name = `${value.value.name}.${value.key}`;
    return name === 'process.env' ? unknownHere('runtime', site) : [{ kind: 'of', value, key }];
  }
  if (value.kind === 'of' && value.value.kind === 'platform' && value.key === '$u' && key === 'http') return [UVIEW];
  return writtenOr(value, key, evaluation);
}

function writtenOr(value: Value, key: string, evaluation: Evaluation): readonly Value[] {
  const found = written(value, key, null, evaluation);
  return found.length > 0 ? found : [{ kind: 'of', value, key }];
}

function ofObject(
  literal: ObjectLiteral,
  key: string | null,
  context: Context,
  site: Site,
  evaluation: Evaluation,
): readonly Value[] {
  const value: Value = { kind: 'object', literal, context };
  const inside = () => ofProperties(literal.properties, key, context, evaluation, literal.given);
  const isMade = literal.properties.some((property) => property.key === null);
  const own = isMade ? evaluation.lookUpOnce(literal, key, context, inside) : inside();
  const found = [...own.map((one) => owned(one, value)), ...written(value, key, null, evaluation)];
  const table = evaluation.program.properties.get(literal);
  if (table && key !== null && (table === literal || found.length === 0)) {
    return [...(table === literal ? [] : found), ...defaultsIn(table, key, context, evaluation)];
  }
  if (key === null || found.length > 0) return found;
  const data = key === 'data' ? evaluation.program.emptyData.get(literal) : undefined;
  if (data) return [{ kind: 'object', literal: data, context: null }];
  const parts = partsOf(literal, key, context, evaluation);
  if (parts.length > 0) return parts.map((part) => owned(part, value));
  if (evaluation.program.registered.has(literal) && key === 'options') return unknownHere('runtime', site);
  if (key === 'setData') return [];
  const shared = ofEveryComponent(literal, key, evaluation);
  if (shared.length > 0 || !METHODS_OF_OBJECTS.has(key)) return shared;
  return [{ kind: 'of', value, key }];
}

/** `properties: { host: { type: String, value: 'https://…' } }` */
function defaultsIn(table: ObjectLiteral, key: string, context: Context, evaluation: Evaluation): readonly Value[] {
  return ofProperties(table.properties, key, context, evaluation).flatMap((property) =>
    property.kind === 'object' ? ofProperties(property.literal.properties, 'value', property.context, evaluation) : [],
  );
}

const METHODS_OF_OBJECTS = new Set(['hasOwnProperty', 'toString']);
/** Functions that are found on a value know whose they are. */
function owned(found: Value, self: Value): Value {
  return found.kind === 'function' && !found.fn.arrow ? { ...found, self } : found;
}

function ofList(
  value: Extract<Value, { kind: 'array' | 'list' | 'parts' }>,
  key: string | null,
  site: Site,
  evaluation: Evaluation,
): readonly Value[] {
  if (key !== null && !/^\d+$/.test(key)) return /^[a-z]/i.test(key) ? [{ kind: 'of', value, key }] : [];
  if (value.kind === 'list') return value.values;
  if (value.kind === 'parts') return key === null ? value.values : value.values.slice(Number(key), Number(key) + 1);
  const { items } = value.literal;
  const index = Number(key);
  const isPlain = key !== null && !items.slice(0, index + 1).some(({ spread }) => spread);
  if (!isPlain) return membersOf([value], false, site, evaluation);
  const item = items[index];
  return item ? evaluation.evaluate(item.value, value.context) : written(value, ADDED, null, evaluation);
}

/** Longer lists are tables of data. */
const MOST_MEMBERS = 10_000;

/** Every member of lists; of an object each value, or each key. */
export function membersOf(
  values: readonly Value[],
  keys: boolean,
  site: Site,
  evaluation: Evaluation,
): readonly Value[] {
  return values.flatMap((value): readonly Value[] => {
    switch (value.kind) {
      case 'array':
        if (keys) return unknownHere('computed', site);
        if (value.literal.items.length > MOST_MEMBERS) return unknownHere('many', site);
        return [
          ...value.literal.items.flatMap(({ value: item, spread }) => {
            const found = evaluation.evaluate(item, value.context);
            return spread ? membersOf(found, false, site, evaluation) : found;
          }),
          ...written(value, ADDED, null, evaluation),
        ];
      case 'list':
      case 'parts':
        return keys ? unknownHere('computed', site) : value.values;
      case 'object':
        if (!keys) return evaluation.lookup(value, null, site);
        return value.literal.properties.flatMap(({ key }) =>
          key ? evaluation.evaluateExactly(key, value.context) : [],
        );
      case 'platform':
        return keys ? [...PLATFORM_METHODS].map((name) => textValue(name, site)) : unknownHere('computed', site);
      case 'unknown':
        return [value.settled ? value : unknown(value.reason, site)];
      default:
        return unknownHere('computed', site);
    }
  });
}

function ofInstance(
  of: Maker,
  create: Frame | null,
  value: Value,
  key: string | null,
  site: Site,
  evaluation: Evaluation,
): readonly Value[] {
  const found: Value[] = [];
  if ('members' in of)
    found.push(...ofProperties(of.members, key, null, evaluation, false, value).map((one) => owned(one, value)));
  found.push(...written(value, key, create, evaluation));
  found.push(...written({ kind: 'prototype', of }, key, null, evaluation).map((one) => owned(one, value)));
  const parent = 'members' in of && found.length === 0 ? of.parent : null;
  if (!parent) return found;
  return evaluation.evaluate(parent, null).flatMap((above): readonly Value[] => {
    if (above.kind !== 'class') return above.kind === 'package' ? unknownHere('package', site) : [];
    return ofInstance(above.cls, create, value, key, site, evaluation);
  });
}

function prototypeOf(of: Maker, key: string | null): readonly Value[] {
  return key === 'prototype' ? [{ kind: 'prototype', of }] : [];
}

const PLATFORM_NAMES = new Set(['swan', 'uni', 'wx', 'my']);

function ofBuiltin(
  value: Extract<Value, { kind: 'builtin' }>,
  key: string | null,
  site: Site,
  evaluation: Evaluation,
): readonly Value[] {
  if (key === null) return unknownHere('computed', site);
  if (GLOBALS.has(value.name) && PLATFORM_NAMES.has(key)) return [{ kind: 'platform' }];
  return writtenOr(value, key, evaluation);
}

/** Frameworks whose package is the platform under another name. */
const FRAMEWORKS = new Set(['@tarojs/taro', '@dcloudio/uni-app', '@remax/one', 'remax/wechat', '@mpxjs/api-proxy']);

function ofPackage(value: Extract<Value, { kind: 'package' }>, key: string | null, site: Site): readonly Value[] {
  if (FRAMEWORKS.has(value.name) && key !== null) {
    if (PLATFORM_METHODS.has(key)) return [{ kind: 'method', name: key }];
    if (key === 'default') return [{ kind: 'platform' }];
  }
  if (key === 'default') return [value];
  return key === null ? unknownHere('package', site) : [{ kind: 'of', value, key }];
}
