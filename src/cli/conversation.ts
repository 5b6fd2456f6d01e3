/**
 * Questions on a terminal, answered by lines.
 *
 * Node's readline, as for the question before a modification: what is asked here is a line each, and menus that redraw
 * themselves would break a paste, a screen reader and a dumb terminal. It listens from the first question to the last,
 * so that lines which are pasted together are answers one after the other.
 */
import { createInterface } from 'node:readline';
import type { Conversation } from '../command/command.ts';
import { widthOf } from '../report/code-frame.ts';
import { wrapLines } from '../report/wrap-text.ts';

/** Fewer columns behind a question are too few for an answer: that gets a line of its own. */
const ROOM = 30;

/** @param columns how wide the terminal is; `undefined`: it does not say */
export function converse(signal: AbortSignal, columns: () => number | undefined): Conversation {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const typed: string[] = [];
  let waiting: ((line: string | null) => void) | null = null;
  let open = true;
  const answer = (line: string | null) => {
    const told = waiting;
    waiting = null;
    told?.(line);
  };
  lines.on('line', (line) => {
    if (waiting) answer(line);
    else typed.push(line);
  });
  lines.on('close', () => {
    open = false;
    answer(null);
  });
  lines.on('SIGINT', () => {
    typed.length = 0;
    lines.close();
  });
  signal.addEventListener('abort', () => lines.close(), { once: true });
  return {
    async ask(question) {
      lines.setPrompt(promptOf(question, columns()));
      if (open) lines.prompt();
      const first = typed.shift();
      if (first !== undefined) return first;
      return open ? new Promise((resolve) => (waiting = resolve)) : null;
    },
    end: () => lines.close(),
  };
}

function promptOf(question: string, columns: number | undefined): string {
  const wrapped = wrapLines(question, columns);
  const last = wrapped.slice(wrapped.lastIndexOf('\n') + 1);
  return columns !== undefined && columns - widthOf(last) < ROOM ? `${wrapped}\n> ` : `${wrapped} `;
}
