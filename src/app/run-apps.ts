/**
 * Many apps, some at a time. One app's failure is that app's; what would hold for every app ends the run, and so does
 * a platform that answers none of them.
 */
import PQueue from 'p-queue';
import { holdsForAll } from './failure-class.ts';
import { type AppOutcome, blankApp } from './outcome.ts';
import type { Refusal } from './refusal.ts';
import type { Silence } from './silence.ts';

export interface RunOptions {
  /** How many apps are worked on at the same time. */
  readonly concurrency: number;
  /** Once aborted, no further app is started. */
  readonly signal: AbortSignal;
  /** Hears the platform that the apps are worked on at. */
  readonly silence?: Silence | undefined;
  readonly onDone?: ((outcome: AppOutcome) => void) | undefined;
}

/**
 * @param work must not throw for what the platform does: its failures are outcomes
 * @returns an outcome for each app, in the order given, whatever order they were done in; those that were not
 * started are `skipped`
 * @throws what `work` throws: only bugs
 */
export async function runApps<App extends { readonly appId: string | null }>(
  apps: readonly App[],
  work: (app: App, index: number) => Promise<AppOutcome>,
  { concurrency, signal, silence, onDone }: RunOptions,
): Promise<AppOutcome[]> {
  const queue = new PQueue({ concurrency });
  let ended = false;
  let refusal: Refusal | null = null;
  const tasks = apps.map((app, index) => async () => {
    if (ended || signal.aborted) return { ...blankApp(app.appId, 'skipped'), refusal };
    const outcome = await work(app, index);
    if (outcome.failed && holdsForAll(outcome.failed.failure)) ended = true;
    if (silence?.isLast(outcome)) {
      ended = true;
      refusal = { kind: 'no-answer', apps: silence.most };
    }
    onDone?.(outcome);
    return outcome;
  });
  return queue.addAll(tasks);
}
