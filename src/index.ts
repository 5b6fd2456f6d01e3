/** The library. */
export {
  type Failure,
  type FailureKind,
  isPlatformError,
  type LiveLists,
  type Platform,
  PlatformError,
} from './app/platform.ts';
export * from './core/index.ts';
export { type ClientOptions, createClient, DEFAULT_TIMEOUT_MS } from './platform/client.ts';
export type { Fetch } from './platform/transport.ts';
export { describeProblem } from './report/messages/describe-problem.ts';
export type { Lang } from './report/messages/words.ts';
