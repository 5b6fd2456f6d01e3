/** Calls that set something, as they are read. */
import { noteHelper } from './compiler-helper.ts';
import { ADDED, type Argument, type Expression, memberName, propertyOf } from './expression.ts';
import { isFree } from './free-name.ts';
import type { Lowering } from './lowering.ts';
import type { SyntaxNode } from './syntax-node.ts';

const ADDS = new Set(['push', 'unshift', 'add']);

/** Calls that set something: `this.setData({…})`, `Object.assign(a, …)`, a bundle's modules. */
export function takeNote(callee: Expression, args: readonly Argument[], node: SyntaxNode, lowering: Lowering): void {
  if (callee.kind === 'function') noteBundle(args[0]?.value, lowering); // a bundle that loads itself
  noteHelper(args, node, lowering);
  noteElement(args, lowering);
  const name = callee.kind === 'name' ? callee.name : memberName(callee);
  if (name?.startsWith('webpackJsonp')) noteBundle(args[1]?.value, lowering);
  if (callee.kind !== 'member' || callee.key.kind !== 'text') return;
  const [first, second] = args.map(({ value }) => value);
  const { object, key } = callee;
  if (key.value === 'setData' && first) {
    const data = lowering.member(object, lowering.text('data', node), node);
    if (first.kind === 'text' && second) lowering.write(data, first, second); // `setData('a', value)`
    for (const property of first.kind === 'object' ? first.properties : []) {
      if (property.key) lowering.write(data, property.key, property.value);
    }
  }
  if (ADDS.has(key.value)) {
    for (const { value, spread } of args) if (!spread) lowering.write(object, lowering.text(ADDED, node), value);
  }
  if (key.value === 'defineProperty' && first && second && args[2]) define(first, second, args[2].value, lowering);
  if (key.value === 'set' && first && second && args.length === 2) lowering.write(object, first, second); // of a Map
  if (isFree(object, 'Object') && key.value === 'assign' && first) {
    for (const source of args.slice(1)) {
      if (source.value.kind !== 'object') continue;
      for (const { key, value } of source.value.properties) if (key) lowering.write(first, key, value);
    }
  }
  if (key.value === 'push' && first?.kind === 'array') noteBundle(first.items[1]?.value, lowering);
}

/** `createElement('web-view', { src })` */
function noteElement([tag, attributes]: readonly Argument[], lowering: Lowering): void {
  if (tag?.value.kind !== 'text' || tag.value.value !== 'web-view' || attributes?.value.kind !== 'object') return;
  const source = propertyOf(attributes.value, 'src');
  if (source) lowering.webViews.push(source);
}

/** `Object.defineProperty(a, 'key', { value })`, or with a getter. */
function define(object: Expression, key: Expression, by: Expression, lowering: Lowering): void {
  for (const { key: name, value } of by.kind === 'object' ? by.properties : []) {
    if (name?.kind !== 'text') continue;
    if (name.value === 'value') lowering.write(object, key, value);
    if (name.value === 'get' && value.kind === 'function') lowering.write(object, key, lowering.resultOf(value));
  }
}

/**
 * `(global.webpackJsonp = …).push([["pages/a"], { "1a2b": function (module, exports, require) {…} }])`; and as older ones
 * say it: `global.webpackJsonpMpvue([0], [function (module, exports) {…}])`.
 */
function noteBundle(modules: Expression | undefined, lowering: Lowering): void {
  const note = (id: string, value: Expression) => {
    if (value.kind === 'function') lowering.bundled.set(id, value.fn);
  };
  if (modules?.kind === 'array') for (const [index, { value }] of modules.items.entries()) note(String(index), value);
  for (const { key, value } of modules?.kind === 'object' ? modules.properties : []) {
    if (key?.kind === 'text') note(key.value, value);
  }
}
