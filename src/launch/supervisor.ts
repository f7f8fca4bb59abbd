import { setTimeout as wait } from 'node:timers/promises';
import { type Child, type ChildOptions, type Ending, startChild } from './child-process.ts';

/** A process that is to run as long as the program does. */
export type Kept = {
  /** Resolves with null when it is ready for the first time, or with its ending when it ended before that. */
  readonly ready: Promise<Ending | null>;
};

export type Supervisor = {
  /** Runs a command to its end. */
  readonly run: (options: ChildOptions) => Promise<Ending>;
  /** Starts a process and starts it again whenever it ends, unless it ends at first with problems for a person. */
  readonly keep: (options: ChildOptions) => Kept;
  /** Ends all, the last one started first, and starts none any more. */
  readonly stop: () => Promise<void>;
  /** Ends all at once, without waiting. */
  readonly kill: () => void;
};

export type SupervisorEvents = {
  /** A kept process has ended without having been asked to, and is started again in so many seconds. */
  readonly onRestart: (name: string, seconds: number) => void;
};

/** A process that has run this long is taken to be well again. */
const millisecondsToTrust = 60_000;
const longestPause = 30;

/** Looks after the processes of one start. */
export function createSupervisor({ onRestart }: SupervisorEvents): Supervisor {
  const running = new Set<Child>();
  const stopping = new AbortController();

  async function run(options: ChildOptions): Promise<Ending> {
    const child = begin(options);
    return await child.ended;
  }

  function begin(options: ChildOptions): Child {
    const child = startChild(options);
    running.add(child);
    child.ended.then(() => running.delete(child));
    return child;
  }

  function keep(options: ChildOptions): Kept {
    const first = begin(options);
    keepAlive(options, first).catch(() => undefined);
    return { ready: first.ready };
  }

  async function keepAlive(options: ChildOptions, first: Child): Promise<void> {
    let child = first;
    let failures = 0;
    for (;;) {
      const started = performance.now();
      const ending = await child.ended;
      const cannotStart = child === first && ending.problems.length > 0 && !ending.wasReady;
      if (stopping.signal.aborted || cannotStart) return;
      failures = performance.now() - started > millisecondsToTrust ? 1 : failures + 1;
      const seconds = Math.min(longestPause, 2 ** (failures - 1));
      onRestart(options.name, seconds);
      await wait(seconds * 1000, null, { signal: stopping.signal });
      child = begin(options);
    }
  }

  return {
    run,
    keep,
    stop: async () => {
      stopping.abort();
      await Promise.all([...running].map((child) => child.stop()));
    },
    kill: () => {
      stopping.abort();
      for (const child of running) child.kill();
    },
  };
}
