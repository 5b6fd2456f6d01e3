/**
 * What a template gives to the function that it binds: `<view bindtap="open" data-url="https://…">` calls `open(event)`,
 * whose `event.currentTarget.dataset.url` is what stands there. Only addresses are kept; the rest of an event is unknown.
 */
import type { Expression, ObjectLiteral, Property, Site } from './expression.ts';

export interface TemplateEvent {
  /** Of the function that is bound. */
  readonly handler: string;
  /** What it is given, as far as it is written. */
  readonly event: ObjectLiteral;
}

const TAG = /<[a-z][\w-]*(?=\s)((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
const BOUND = /(?:^|\s)(?:bind|catch|capture-bind|capture-catch):?\w+\s*=\s*["']([\w$]+)["']/g;
const ADDRESS = /(?:^|\s)data-([\w-]+)\s*=\s*(?:"([^"{]*:\/\/[^"{]*)"|'([^'{]*:\/\/[^'{]*)')/g;

/** @param text of the template, its comments blank */
export function readEvents(text: string, file: string): TemplateEvent[] {
  if (!text.includes('data-')) return [];
  return [...text.matchAll(TAG)].flatMap((tag) => {
    const [whole, attributes = ''] = tag;
    const start = tag.index + whole.length - 1 - attributes.length;
    const data = [...attributes.matchAll(ADDRESS)].map((match): Property => {
      const value = match[2] ?? match[3] ?? '';
      const at = start + match.index + match[0].length - 1 - value.length;
      const site = { file, start: at, end: at + value.length };
      return property(keyOf(match[1] ?? ''), { kind: 'text', value, number: false, ...site }, site);
    });
    if (data.length === 0) return [];
    const site = { file, start: tag.index, end: tag.index + whole.length };
    const target = objectOf([property('dataset', objectOf(data, site), site)], site);
    const event = objectOf([property('currentTarget', target, site), property('target', target, site)], site);
    return [...attributes.matchAll(BOUND)].map(([, handler = '']) => ({ handler, event }));
  });
}

/** `data-event-value` is `dataset.eventValue`. */
function keyOf(attribute: string): string {
  return attribute.toLowerCase().replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function property(name: string, value: Expression, { file, start, end }: Site): Property {
  return { key: { kind: 'text', value: name, number: false, file, start, end }, value, getter: false };
}

function objectOf(properties: readonly Property[], { file, start, end }: Site): ObjectLiteral {
  return { kind: 'object', properties, given: false, owner: null, file, start, end };
}
