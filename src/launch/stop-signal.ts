const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** One Ctrl-C can arrive several times: from the terminal, and from each program that passes it on. */
const millisecondsOfOne = 1000;

/**
 * Resolves when this process is asked to end: Ctrl-C, `kill`, or a terminal that closes. Being asked once more, later,
 * calls `onSecond`.
 */
export function untilAskedToStop(onSecond: () => void = () => undefined): Promise<void> {
  return new Promise((resolve) => {
    let first: number | null = null;
    const onSignal = () => {
      first ??= performance.now();
      if (performance.now() - first > millisecondsOfOne) onSecond();
      resolve();
    };
    for (const signal of signals) process.on(signal, onSignal);
  });
}
