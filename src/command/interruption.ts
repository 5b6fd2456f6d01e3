/**
 * The first SIGINT or SIGTERM lets what is in flight end and be reported; a second one ends the process at once, as it
 * does where nobody listens. (A runner sends SIGINT, SIGTERM after 7.5 seconds, and kills 2.5 seconds later.)
 *
 * @returns a function that gives the signal; only once it is asked for does anybody listen
 */
export function listenForInterruption(): () => AbortSignal {
  let stopping: AbortController | null = null;
  return () => {
    if (stopping) return stopping.signal;
    const controller = new AbortController();
    const stop = () => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      controller.abort();
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
    stopping = controller;
    return controller.signal;
  };
}
