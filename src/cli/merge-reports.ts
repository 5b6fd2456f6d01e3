/** `swan-domains report merge`: the saved results of a run's shards, as one. */
import { resolve } from 'node:path';
import { UsageError } from '../app/usage-error.ts';
import type { Host } from '../command/command.ts';
import { guardedHost, hider } from '../command/guarded-host.ts';
import { createSecrets, mapTexts } from '../command/hide-token.ts';
import { prepareOut } from '../command/out-file.ts';
import { loadRulePages } from '../command/report.ts';
import { MOST_BYTES } from '../command/saved-result.ts';
import { showPath } from '../config/load-declaration.ts';
import { readText } from '../config/read-text.ts';
import { escapeUnseen } from '../report/json.ts';
import { mergedView, mergeResults, renderMergedMarkdown, renderMergedText } from '../report/merge.ts';
import type { Lang } from '../report/messages/words.ts';
import type { MERGE_FORMATS } from './options.ts';
import type { Arguments } from './parse-arguments.ts';

/**
 * @returns the exit code of the whole run: the gravest of its shards'
 * @throws UsageError
 */
export async function mergeReports({ argumentList, values }: Arguments, lang: Lang, outside: Host): Promise<number> {
  const secrets = createSecrets();
  const [host, hide] = [guardedHost(outside, secrets), hider(secrets)];
  const [verb, ...files] = argumentList;
  if (verb !== 'merge') throw new UsageError({ kind: 'missing-argument', argument: 'merge' });
  if (files.length === 0) throw new UsageError({ kind: 'missing-argument', argument: 'FILE' });
  const merged = mapTexts(merge(files, host.cwd), hide); // before any format cuts a text
  const json = () => `${escapeUnseen(JSON.stringify(merged, null, 2))}\n`;
  const format = (values.get('format')?.at(-1) ?? 'text') as (typeof MERGE_FORMATS)[number];
  const viewed = async () => {
    const { repositoryFolder } = await import('../command/repository-folder.ts');
    const view = mergedView(merged, lang);
    const options = { lang, exitCode: view.exitCode, files: new Map(), colour: false, loadRulePages };
    return [view, { ...options, folder: repositoryFolder(host.cwd) }] as const;
  };
  const render = {
    text: () => renderMergedText(merged, lang),
    markdown: () => renderMergedMarkdown(merged, lang),
    json,
    sarif: async () => (await import('../report/sarif.ts')).renderSarif(...(await viewed())),
    junit: async () => (await import('../report/junit.ts')).renderJUnit(...(await viewed())),
  };
  const out = values.get('out')?.at(-1);
  const write = out === undefined ? null : prepareOut(out, { read: files, trusted: true, cwd: host.cwd });
  host.stdout(await render[format]());
  write?.(hide(json()));
  return merged.exit_code;
}

function merge(files: readonly string[], cwd: string) {
  const names = files.map((file) => showPath(cwd, resolve(cwd, file)));
  const results = files.map((file, index) => {
    const path = resolve(cwd, file);
    const shown = names[index] ?? file;
    try {
      return JSON.parse(readText(path, shown, MOST_BYTES)) as unknown;
    } catch (error) {
      if (error instanceof UsageError) throw error;
      throw new UsageError({ kind: 'saved-result', fault: 'not-json' }, { file: shown });
    }
  });
  try {
    return mergeResults(results);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // It counts the results; who named files wants to read their names.
    const detail = error.message.replaceAll(
      /\bresults\[(\d+)\](\.?)/g,
      (all, index, dot) => `${names[Number(index)] ?? all}${dot === '' ? '' : ': '}`,
    );
    throw new UsageError({ kind: 'merge', detail }, null, { cause: error });
  }
}
