/**
 * A domain as YAML: without quotes only where its own signs make sure that it stays what it is.
 *
 * Nothing is parsed to find out: a stranger's `@x`, `*y` or `!t` throws there, or is a warning of the process. What
 * else YAML would take without quotes gets them too: they are never wrong.
 */

/** A host, with its port; or what has a protocol, and no sign that YAML knows. Never a number, never `true`. */
const PLAIN = /^(?:(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,}(?::\d+)?|[a-z]+:\/\/[\w.~%/:?=&@+-]*[\w/])$/i;

/** @example yamlText('*.a.com') // '"*.a.com"' */
export function yamlText(text: string): string {
  return PLAIN.test(text) ? text : JSON.stringify(text); // JSON's texts are YAML's
}

/**
 * The same of a comma list.
 *
 * @param commas what they are where the text stands: `text`; in a flow collection they would end it
 */
export function yamlListText(text: string, commas: 'text' | 'end'): string {
  const isPlain = text.trim() === text && text.split(',').every((part) => PLAIN.test(part.trim()));
  return isPlain && (commas === 'text' || !text.includes(',')) ? text : JSON.stringify(text);
}
