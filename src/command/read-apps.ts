/** What every chosen app has. */
import { getApp } from '../app/get-app.ts';
import { type AppOutcome, blankApp } from '../app/outcome.ts';
import { isPlatformError } from '../app/platform.ts';
import { runApps } from '../app/run-apps.ts';
import { ENDPOINTS } from '../core/domain-type.ts';
import { CONCURRENCY, type Command, type Host } from './command.ts';
import type { Platforms } from './open-platforms.ts';
import type { Target } from './targets.ts';

/** @throws only bugs */
export async function readApps(
  targets: readonly Target[],
  command: Command,
  host: Host,
  platforms: Platforms,
): Promise<AppOutcome[]> {
  const endpoints = command.endpoint ? [command.endpoint] : ENDPOINTS;
  const progress = targets.length > 1 ? await host.progress(targets.length, command.lang) : null;
  const apps = await runApps(
    targets,
    async (target) => {
      try {
        return await getApp(target.appId, endpoints, await platforms.open(target));
      } catch (error) {
        if (!isPlatformError(error)) throw error; // its token cannot be had
        const { failure, endpoint, action } = error;
        if (failure.kind === 'interrupted') return blankApp(target.appId, 'skipped');
        return { ...blankApp(target.appId, 'failed'), failed: { failure, endpoint, action } };
      }
    },
    {
      concurrency: command.concurrency ?? CONCURRENCY,
      signal: host.interruption(),
      silence: platforms.silence,
      onDone: ({ status }) => progress?.advance(status === 'failed'),
    },
  );
  progress?.end();
  return apps;
}
