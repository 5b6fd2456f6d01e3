/**
 * Object literals that are a page's, a component's or the app's own by what is in them. What frameworks build gives them
 * to `Page`, `Component` and `App` through so many hands of their own (`new Vue(options)`, `createPage(vm)`, `_export_sfc`)
 * that the look is the better witness.
 */
import type { ObjectLiteral } from './expression.ts';

const HOOKS = new Set([
  'onLoad',
  'onShow',
  'onReady',
  'onUnload',
  'created',
  'mounted',
  'methods',
  'computed',
  'render',
]);

type Look = 'component' | 'app' | null;

/** One look at each key: there are many objects. */
export function lookOf({ properties }: ObjectLiteral): Look {
  let [hasData, hasHook, hasGlobals, isLaunched] = [false, false, false, false];
  for (const { key, value } of properties) {
    if (key?.kind !== 'text') continue;
    const name = key.value;
    if (name === 'setup' && value.kind === 'function') return 'component';
    hasData ||= name === 'data' && value.kind === 'function';
    hasHook ||= HOOKS.has(name);
    hasGlobals ||= name === 'globalData';
    isLaunched ||= name === 'onLaunch' || name === 'onShow';
  }
  if (hasGlobals && isLaunched) return 'app';
  return hasData && hasHook ? 'component' : null;
}
