/** `--lang` and the input count more than the config, the config more than the locale. */
import type { Declaration } from '../config/declaration.ts';
import type { Command } from './command.ts';

/** @returns the command in the language of the config, where nobody chose another for this run */
export function inLanguageOf({ lang }: Declaration, command: Command): Command {
  return command.langIsChosen || lang === undefined ? command : { ...command, lang };
}
