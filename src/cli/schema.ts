/** `swan-domains schema`: a JSON Schema on stdout, the same that the package ships below `schemas/`. */
import { UsageError } from '../app/usage-error.ts';
import type { Host } from '../command/command.ts';
import { schemaText } from '../command/editor-schema.ts';
import type { Lang } from '../report/messages/words.ts';
import { resultSchema } from '../report/result-schema.ts';
import { VERSION } from '../version.ts';

/** What there is a schema of. */
const schemas = {
  config: (lang: Lang): string => schemaText(lang, VERSION),
  /** Of all that is printed as JSON. */
  result: (): string => `${JSON.stringify(resultSchema, null, 2)}\n`,
};

/** @throws UsageError for what has no schema */
export function printSchema(argument: string | null, lang: Lang, host: Host): number {
  const of = argument ?? 'config';
  if (!Object.hasOwn(schemas, of)) {
    throw new UsageError({ kind: 'option-value', option: 'schema', value: of, known: Object.keys(schemas) });
  }
  host.stdout(schemas[of as keyof typeof schemas](lang));
  return 0;
}
