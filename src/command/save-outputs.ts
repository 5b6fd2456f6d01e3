/** The files of `--output` for an outcome that no run made: wrong arguments, or nothing that may be done. */
import type { Outcome } from '../app/outcome.ts';
import { UsageError } from '../app/usage-error.ts';
import type { Lang } from '../report/messages/words.ts';
import type { Host } from './command.ts';
import { type Output, prepareOutputs, writeOutputs } from './outputs.ts';
import { repositoryFolder } from './repository-folder.ts';

interface Saving {
  readonly outputs: readonly Output[];
  readonly exitCode: number;
  readonly lang: Lang;
  readonly trustsConfig: boolean;
  /** Takes secrets out of what is written. */
  readonly hide: (text: string) => string;
}

/** What cannot be written is not told: what the outcome says is wrong counts more. */
export async function saveOutputs(outcome: Outcome, saving: Saving, { cwd }: Pick<Host, 'cwd'>): Promise<void> {
  const { outputs, exitCode, lang, trustsConfig, hide } = saving;
  const { ready } = prepareOutputs({ outputs, out: null, saved: null, trustsConfig }, cwd);
  const options = { lang, exitCode, files: new Map(), colour: false, folder: repositoryFolder(cwd) };
  try {
    await writeOutputs(ready, outcome, options, hide);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
  }
}
