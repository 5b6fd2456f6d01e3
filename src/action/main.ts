/** The Action's process: the toolkit is handed in. */
import * as core from '@actions/core';
import { listenForInterruption } from '../command/interruption.ts';
import { runAction } from './run-action.ts';

await runAction({
  core,
  event: process.env.GITHUB_EVENT_NAME ?? '',
  cwd: process.env.GITHUB_WORKSPACE || process.cwd(),
  env: process.env,
  interruption: listenForInterruption(),
  print: (text) => void process.stdout.write(text),
  onUncaught: (end) => process.on('uncaughtException', end),
});
