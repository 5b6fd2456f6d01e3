/**
 * The schema of the JSON result, as strict as a test can be: readers must take fields that it does not name, our own
 * outputs have none. Every JSON that a transcript shows is held to it.
 */
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { resultSchema } from '../../src/report/result-schema.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false });
const validate = ajv.compile(closed(resultSchema) as object);

/** @throws where a text is no JSON of ours, with what is wrong */
export function assertResult(text: string, what: string): void {
  if (validate(JSON.parse(text))) return;
  const { command } = JSON.parse(text);
  const faults = (validate.errors ?? []).map(({ instancePath, message, params }) => {
    return `${instancePath} ${message} ${JSON.stringify(params)}`;
  });
  throw new Error(`${what}, of ${command}, is not as schemas/result.schema.json has it:\n${faults.join('\n')}`);
}

/** Whatever a run of the command line has printed or saved as JSON. */
export function assertResultsOf(args: readonly string[], stdout: string, cwd: string): void {
  if (/^\{\s*"schema":/.test(stdout)) assertResult(stdout, 'what was printed');
  for (const [index, arg] of args.entries()) {
    const value = arg.includes('=') ? arg.slice(arg.indexOf('=') + 1) : (args[index + 1] ?? '');
    const saved = /^--out(?:=|$)/.test(arg) ? value : /^--output(?:=|$)/.test(arg) ? value.replace(/^json=/, '') : '';
    const path = resolve(cwd, saved);
    if (saved === '' || !statSync(path, { throwIfNoEntry: false })?.isFile()) continue;
    const content = readFileSync(path, 'utf8');
    if (/^\{\s*"schema":/.test(content)) assertResult(content, saved);
  }
}

/** The same schema, in which no object has a field that is not named. */
function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed);
  if (typeof part !== 'object' || part === null) return part;
  const copy = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, closed(value)]));
  return 'properties' in copy && 'required' in copy ? { ...copy, additionalProperties: false } : copy;
}
