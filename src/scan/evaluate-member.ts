/** What stands under a key: of an object, an instance, a module, a list, the platform. */
import { type Evaluation, inFrame, settle, unknownHere } from './evaluation.ts';
import type { Class, Expression, Fn, ObjectLiteral, Property, Site, Write } from './expression.ts';
import { queryValues } from './page-query.ts';
import { type Context, type Frame, type Maker, unknown, type Value } from './value.ts';

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
    case 'platform':
      if (key !== null && PLATFORM_METHODS.has(key)) return [{ kind: 'method', name: key }];
      return key === null ? unknownHere('computed', site) : [{ kind: 'of', value, key }];
    case 'method':
      return key === null ? [] : [{ kind: 'of', value, key }];
    case 'builtin':
      return ofBuiltin(value, key, site, evaluation);
    case 'package':
      return ofPackage(value, key, site);
    case 'query':
      return queryValues(value.page, key, site, evaluation);
    case 'text':
    case 'client':
    case 'pattern':
    case 'of':
      return key === null ? unknownHere('computed', site) : ofValue(value, key, site, evaluation);
    case 'unknown':
      return [value.settled ? value : unknown(value.reason, site)];
  }
}

function ofValue(value: Value, key: string, site: Site, evaluation: Evaluation): readonly Value[] {
  if (value.kind === 'of' && value.value.kind === 'builtin') {
    const name = `${value.value.name}.${value.key}`;
    return name === 'process.env' ? unknownHere('runtime', site) : [{ kind: 'of', value, key }];
  }
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
  const own = ofProperties(literal.properties, key, context, evaluation, literal.given);
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
  if (key === 'setData' || !METHODS_OF_OBJECTS.has(key)) return [];
  return [{ kind: 'of', value, key }];
}

/** `properties: { host: { type: String, value: 'https://…' } }` */
function defaultsIn(table: ObjectLiteral, key: string, context: Context, evaluation: Evaluation): readonly Value[] {
  return ofProperties(table.properties, key, context, evaluation).flatMap((property) =>
    property.kind === 'object' ? ofProperties(property.literal.properties, 'value', property.context, evaluation) : [],
  );
}

const METHODS_OF_OBJECTS = new Set(['hasOwnProperty', 'toString']);
/** Where a component keeps what `this` has: `methods` of all, the rest of Vue's. */
const PARTS = ['methods', 'data', 'computed', 'actions', 'getters', 'state'];

function partsOf(literal: ObjectLiteral, key: string, context: Context, evaluation: Evaluation): Value[] {
  const found: Value[] = [];
  for (const { key: name, value } of literal.properties) {
    if (name?.kind !== 'text' || !PARTS.includes(name.value)) continue;
    if (name.value === 'data' && value.kind !== 'function') continue; // `this.data.a`, not `this.a`
    for (const part of evaluation.evaluate(value, context)) {
      const holders = part.kind === 'function' ? resultsOf(part.fn, part.context, evaluation) : [part];
      for (const holder of holders) {
        const values = evaluation.lookup(holder, key, literal);
        const isComputed = name.value === 'computed' || name.value === 'getters';
        for (const one of values) {
          if (isComputed && one.kind === 'function') found.push(...resultsOf(one.fn, one.context, evaluation));
          else found.push(one);
        }
      }
    }
  }
  return found;
}

/** What a function gives that takes nothing. */
function resultsOf(fn: Fn, context: Context, evaluation: Evaluation): Value[] {
  const frame: Frame = { fn, call: null, args: [], given: null, context, self: null };
  return fn.returns.flatMap((value) => [...evaluation.evaluate(value, inFrame(frame, context))]);
}

/** Functions that are found on a value know whose they are. */
function owned(found: Value, self: Value): Value {
  return found.kind === 'function' && !found.fn.arrow ? { ...found, self } : found;
}

/** The last one of a name counts; what is spread in may have it, too. */
function ofProperties(
  properties: readonly Property[],
  key: string | null,
  context: Context,
  evaluation: Evaluation,
  given = false,
): Value[] {
  const found: Value[] = [];
  for (const { key: name, value, getter } of [...properties].reverse()) {
    if (name === null) {
      for (const spread of evaluation.evaluate(value, context)) {
        if (spread.kind !== 'unknown') found.push(...evaluation.lookup(spread, key, value));
      }
      if (key !== null && found.length > 0) return found;
      continue;
    }
    const names = name.kind === 'text' ? [name.value] : textsOf(evaluation.evaluateExactly(name, context));
    if (key !== null && !names.includes(key)) continue;
    const values = evaluation.evaluate(value, context);
    if (getter) {
      for (const one of values) if (one.kind === 'function') found.push(...resultsOf(one.fn, one.context, evaluation));
    } else found.push(...(given ? settle(values, value) : values));
    if (key !== null && name.kind === 'text') return found;
  }
  return found;
}

function textsOf(values: readonly Value[]): string[] {
  return values.flatMap((value) => (value.kind === 'text' && !value.why ? [value.text] : []));
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
  return item ? evaluation.evaluate(item.value, value.context) : [];
}

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
        return value.literal.items.flatMap(({ value: item, spread }) => {
          const found = evaluation.evaluate(item, value.context);
          return spread ? membersOf(found, false, site, evaluation) : found;
        });
      case 'list':
      case 'parts':
        return keys ? unknownHere('computed', site) : value.values;
      case 'object':
        if (!keys) return evaluation.lookup(value, null, site);
        return value.literal.properties.flatMap(({ key }) =>
          key ? evaluation.evaluateExactly(key, value.context) : [],
        );
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
  if ('members' in of) found.push(...ofProperties(of.members, key, null, evaluation).map((one) => owned(one, value)));
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

/** What is assigned to this key of this very value, anywhere. */
function written(value: Value, key: string | null, create: Frame | null, evaluation: Evaluation): readonly Value[] {
  if (key === null) return [];
  return writesTo(value, key, evaluation).flatMap((write) => {
    const isMade = create && value.kind === 'instance' && isInside(write.value, create.fn.site);
    return evaluation.evaluate(write.value, isMade ? inFrame(create, null) : null);
  });
}

/** Every page sets its own `list`: whose each one is, is asked once. */
function writesTo(value: Value, key: string, evaluation: Evaluation): readonly Write[] {
  const { writers } = evaluation;
  let known = writers.get(key);
  if (!known) {
    known = { ofLiteral: new Map(), others: [] };
    writers.set(key, known); // while it is made, a write that needs this key's own writes finds none
    for (const write of evaluation.program.writesOf(key)) {
      for (const target of evaluation.evaluateQuietly(write.object)) {
        if (target.kind !== 'object') known.others.push({ write, target });
        else known.ofLiteral.set(target.literal, [...(known.ofLiteral.get(target.literal) ?? []), write]);
      }
    }
  }
  if (value.kind === 'object') return known.ofLiteral.get(value.literal) ?? [];
  return known.others.flatMap(({ write, target }) => (isSame(target, value, evaluation) ? [write] : []));
}

function isInside(inner: Site, outer: Site): boolean {
  return inner.file === outer.file && inner.start >= outer.start && inner.end <= outer.end;
}

function isSame(a: Value, b: Value, evaluation: Evaluation): boolean {
  switch (a.kind) {
    case 'instance':
      return (
        b.kind === 'instance' && (a.of === b.of || isBelow(b.of, a.of, evaluation) || isBelow(a.of, b.of, evaluation))
      );
    case 'class':
      return b.kind === 'class' && a.cls === b.cls;
    case 'function':
      return b.kind === 'function' && a.fn === b.fn;
    case 'prototype':
      return b.kind === 'prototype' && a.of === b.of;
    case 'module':
      return b.kind === 'module' && a.module === b.module;
    case 'builtin':
      return b.kind === 'builtin' && (a.name === b.name || (GLOBALS.has(a.name) && GLOBALS.has(b.name)));
    case 'platform':
      return b.kind === 'platform';
    case 'client':
      return b.kind === 'client' && a.made.file === b.made.file && a.made.start === b.made.start;
    case 'package':
      return b.kind === 'package' && a.name === b.name;
    case 'of':
      return b.kind === 'of' && a.key === b.key && isSame(a.value, b.value, evaluation);
    default:
      return false;
  }
}

function isBelow(of: Maker, above: Maker, evaluation: Evaluation): boolean {
  let at: Maker = of;
  for (let depth = 0; depth < 8 && 'members' in at && at.parent; depth++) {
    const parent: Value | undefined = evaluation.evaluateQuietly(at.parent).find(({ kind }) => kind === 'class');
    if (parent?.kind !== 'class') return false;
    if (parent.cls === above) return true;
    at = parent.cls as Class;
  }
  return false;
}

function ofModule(file: string, key: string | null, evaluation: Evaluation, seen: Set<string>): readonly Value[] {
  const module = evaluation.program.modules.get(file);
  if (!module || seen.has(file)) return [];
  seen.add(file);
  const lists = key === null ? [...module.exports.values()] : [module.exports.get(key) ?? []];
  const own = lists.flat().flatMap((value) => evaluation.evaluate(value, null));
  if (own.length > 0) return own;
  const whole = module.exports.get('module.exports');
  // `import x from` of what has no default: the whole.
  if (key === 'default') return whole ? whole.flatMap((value) => evaluation.evaluate(value, null)) : [];
  const ofWhole = (whole ?? []).flatMap((value) =>
    evaluation.evaluate(value, null).flatMap((one) => evaluation.lookup(one, key, value)),
  );
  if (ofWhole.length > 0) return ofWhole;
  return module.reexports.flatMap((from) => {
    const target = evaluation.program.resolve(file, from);
    return target ? ofModule(target.file, key, evaluation, seen) : [];
  });
}

/** `function (module, exports, require)`: what it writes to the first two, and gives to `require.d`. */
function ofBundled(fn: Fn, key: string | null, evaluation: Evaluation): readonly Value[] {
  if (key === null) return [];
  const found: Value[] = [];
  const isParameter = (expression: Expression, index: number) => {
    if (expression.kind !== 'name') return false;
    const [value] = expression.scope.find(expression.name)?.values ?? [];
    return value?.kind === 'parameter' && value.fn === fn && value.index === index;
  };
  for (const { object, value } of evaluation.program.writesOf(key)) {
    const isWhole = object.kind === 'member' && object.key.kind === 'text' && object.key.value === 'exports';
    if (isParameter(object, 1) || (isWhole && isParameter(object.object, 0)))
      found.push(...evaluation.evaluate(value, null));
  }
  for (const { object, value } of evaluation.program.writesOf('exports')) {
    if (!isParameter(object, 0)) continue;
    for (const whole of evaluation.evaluate(value, null)) {
      found.push(...(key === 'default' ? [whole] : evaluation.lookup(whole, key, value)));
    }
  }
  for (const { callee, args } of fn.calls) {
    const isDefine =
      callee.kind === 'member' &&
      callee.key.kind === 'text' &&
      callee.key.value === 'd' &&
      isParameter(callee.object, 2);
    if (!isDefine) continue;
    const [, name, getter] = args.map(({ value }) => value);
    const getters = name?.kind === 'text' && name.value === key && getter ? evaluation.evaluate(getter, null) : [];
    const listed = name?.kind === 'object' ? ofProperties(name.properties, key, null, evaluation) : [];
    for (const one of [...getters, ...listed]) {
      if (one.kind === 'function') found.push(...resultsOf(one.fn, one.context, evaluation));
    }
  }
  return found;
}

const GLOBALS = new Set(['global', 'globalThis', 'window', 'self']);
const PLATFORM_NAMES = new Set(['swan', 'uni', 'wx', 'my']);

function ofBuiltin(
  value: Extract<Value, { kind: 'builtin' }>,
  key: string | null,
  site: Site,
  evaluation: Evaluation,
): readonly Value[] {
  if (key === null) return unknownHere('computed', site);
  if (GLOBALS.has(value.name) && PLATFORM_NAMES.has(key)) return [{ kind: 'platform' }];
  const found = written(value, key, null, evaluation);
  if (found.length > 0) return found;
  return [{ kind: 'of', value, key }];
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
