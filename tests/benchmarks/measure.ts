import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a program used with everything it started. Memory is counted once where processes share it (PSS). */
export type Used = { readonly wallMs: number; readonly cpuMs: number; readonly peakMB: number };

export type Run = {
  readonly program: string;
  readonly parameters: readonly string[];
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
};

const millisecondsBetweenLooks = 100;
const millisecondsPerTick = 10;

/** Runs a program to its end and measures it; throws with what it printed when it fails. */
export async function measured({ program, parameters, folder, environment }: Run): Promise<Used & { output: string }> {
  const started = performance.now();
  const child = spawn(program, [...parameters], {
    ...(folder === undefined ? {} : { cwd: folder }),
    env: { ...process.env, NODE_ENV: 'production', ...environment } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  const watch = watchTree(child);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(watch.stop);
  const wallMs = Math.round(performance.now() - started);
  if (code !== 0) throw new Error(`${program} ${parameters.join(' ')} ended with ${code}:\n${output.slice(-3000)}`);
  return { wallMs, ...watch.used(), output };
}

/** Looks again and again at a process and everything below it. */
export function watchTree({ pid }: ChildProcess): { used: () => Omit<Used, 'wallMs'>; stop: () => void } {
  const ticks = new Map<number, number>();
  let peak = 0;
  const look = () => {
    let now = 0;
    for (const member of treeOf(pid ?? -1)) {
      ticks.set(member.pid, member.ticks);
      now += memoryOf(member.pid);
    }
    peak = Math.max(peak, now);
  };
  const timer = setInterval(look, millisecondsBetweenLooks);
  return {
    used: () => ({
      cpuMs: [...ticks.values()].reduce((sum, each) => sum + each, 0) * millisecondsPerTick,
      peakMB: Math.round(peak / 1024),
    }),
    stop: () => clearInterval(timer),
  };
}

function treeOf(root: number): { pid: number; ticks: number }[] {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (statOf(Number(name)) ?? []) : []));
  const within = new Set([root]);
  for (let size = 0; size !== within.size; ) {
    size = within.size;
    for (const { parent, pid } of all) if (within.has(parent)) within.add(pid);
  }
  return all.filter(({ pid }) => within.has(pid));
}

/** `proc(5)`: after the name in brackets come state, parent and, as the 12th and 13th, user and system time. */
function statOf(pid: number) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return { pid, parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) };
  } catch {
    return null;
  }
}

/** In kB; 0 of a process that has ended. */
function memoryOf(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** A value that so many of a hundred do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0);
}
