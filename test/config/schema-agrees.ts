/** The schema's verdict beside the loader's: the tables of the loader's tests are run through both. */
import { Ajv, type ValidateFunction } from 'ajv';
import { expect } from 'vitest';
import { parseDocument } from 'yaml';
import { configSchema } from '../../src/config/config-schema.ts';
import { schemaTexts } from '../../src/report/messages/config-keys.ts';
import { VERSION } from '../../src/version.ts';

/** What the loader refuses and no schema can, each with its reason. */
export const UNSAYABLE: Readonly<Record<string, string>> = {
  tag: 'a validator is given the value, and a tag is no part of it',
  'many-documents': 'an editor validates each document by itself',
  'duplicate-app': 'a schema compares whole members, not one field of them',
  'too-many-aliases': 'a validator is given what an alias stands for',
  'yaml-too-deep': 'a validator is given a value, however it nests',
  'config-too-large': 'a validator is given a value, whatever its size',
  'config-encoding': 'a validator is given a value, whatever bytes it was',
  'config-not-found': 'there is nothing to validate',
  'config-unreadable': 'there is nothing to validate',
  'ignore-comment': 'a comment is no part of a value',
};

let compiled: ValidateFunction | undefined;

function validator(): ValidateFunction {
  compiled ??= new Ajv({ strict: true, allowUnionTypes: true, strictTuples: false, strictRequired: false })
    .addVocabulary(['patternErrorMessage', 'enumDescriptions'])
    .compile(configSchema(schemaTexts('en'), VERSION));
  return compiled;
}

/** As an editor has it: what is no YAML is refused by its parser, the rest by the schema. */
export function schemaAccepts(text: string): boolean {
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { schema: 'core', logLevel: 'silent' });
  if (document.errors.length > 0) return false;
  try {
    return validator()(document.toJS()) === true;
  } catch (error) {
    if (error instanceof ReferenceError || error instanceof TypeError) return false; // an alias without anchor, of itself, or of too much
    throw error;
  }
}

export function expectAccepted(text: string): void {
  expect(schemaAccepts(text), `the schema accepts\n${text}\n${JSON.stringify(validator().errors)}`).toBe(true);
}

/** @param kind as what the loader refuses it */
export function expectRefused(text: string, kind: string): void {
  if (kind in UNSAYABLE || text.includes('# swan-domains-ignore')) return; // a comment is no part of a value
  expect(schemaAccepts(text), `the schema refuses, as the loader does (${kind})\n${text}`).toBe(false);
}
