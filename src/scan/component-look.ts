/**
 * Object literals that are a page's, a component's or the app's own by what is in them. What frameworks build gives them
 * to `Page`, `Component` and `App` through so many hands of their own (`new Vue(options)`, `createPage(vm)`, `_export_sfc`)
 * that the look is the better witness.
 */
import { type ObjectLiteral, propertyOf } from './expression.ts';

const HOOKS = [
  'onLoad',
  'onShow',
  'onReady',
  'onUnload',
  'created',
  'mounted',
  'methods',
  'computed',
  'render',
  'watch',
];

export function looksLikeComponent(literal: ObjectLiteral): boolean {
  if (propertyOf(literal, 'setup')?.kind === 'function') return true;
  return propertyOf(literal, 'data')?.kind === 'function' && HOOKS.some((hook) => propertyOf(literal, hook) !== null);
}

export function looksLikeApp(literal: ObjectLiteral): boolean {
  return (
    propertyOf(literal, 'globalData') !== null &&
    ['onLaunch', 'onShow'].some((hook) => propertyOf(literal, hook) !== null)
  );
}
