import type { Host } from '../command/command.ts';

/** The world as the command line sees it. */
export interface CliHost extends Host {
  /** Resolves when the user asks to stop (Ctrl-C). */
  readonly stopped: () => Promise<void>;
}
