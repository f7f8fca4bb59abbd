import { type ChildProcess, fork } from 'node:child_process';
import { closeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openLogFile } from '#database/log-file.ts';
import type { Problem } from '#i18n/problem.ts';
import type { ChildMessage } from './parent.ts';

export type Child = {
  readonly pid: number;
  /** Resolves with null when it says it is ready, or with its ending when it ended before that. */
  readonly ready: Promise<Ending | null>;
  readonly ended: Promise<Ending>;
  /** Asks it to end, and ends it when it has not after a while. */
  readonly stop: () => Promise<void>;
  readonly kill: () => void;
};

export type Ending = {
  readonly code: number | null;
  /** What it said a person has to put right. */
  readonly problems: readonly Problem[];
  readonly wasReady: boolean;
};

export type ChildOptions = {
  /** The command and its parameters: `['web']`. */
  readonly command: readonly string[];
  /** The name of its log below `DATA_DIR/logs`. */
  readonly name: string;
  readonly dataDir: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly onMessage?: (message: ChildMessage) => void;
};

const millisecondsToEnd = 8000;

/**
 * Starts one command of ours in a process of its own. It is out of reach of the terminal's Ctrl-C, which the supervisor
 * hears, and notices by itself when the supervisor is gone.
 */
export function startChild({ command, name, dataDir, environment, onMessage }: ChildOptions): Child {
  const log = openLogFile(dataDir, name);
  const child = fork(join(import.meta.dirname, 'main.ts'), command, {
    env: environment,
    stdio: ['ignore', log, log, 'ipc'],
    detached: true,
  });
  closeSync(log);

  let problems: readonly Problem[] = [];
  let wasReady = false;
  const saidReady = new Promise<null>((resolve) => {
    child.on('message', (message: ChildMessage) => {
      if (message.kind === 'problems') problems = message.problems;
      if (message.kind === 'ready') {
        wasReady = true;
        resolve(null);
      }
      onMessage?.(message);
    });
  });
  const ended = new Promise<Ending>((resolve) => {
    child.once('error', () => resolve({ code: null, problems, wasReady }));
    child.once('close', (code) => resolve({ code, problems, wasReady }));
  });
  return {
    pid: child.pid ?? 0,
    ready: Promise.race([saidReady, ended]),
    ended,
    stop: () => stop(child, ended),
    kill: () => child.kill('SIGKILL'),
  };
}

async function stop(child: ChildProcess, ended: Promise<Ending>): Promise<void> {
  child.kill('SIGTERM');
  const patience = new AbortController();
  await Promise.race([ended, wait(millisecondsToEnd, null, { signal: patience.signal }).catch(() => null)]);
  patience.abort();
  child.kill('SIGKILL');
  await ended;
}
