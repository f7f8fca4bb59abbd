import { Worker } from 'node:worker_threads';
import type { SearchRecord } from '#search/search-record.ts';
import type { SearchIndex } from './search-index.ts';

/** What an engine works for. */
export type EngineName = 'edit' | 'fold' | 'compaction' | 'release';

/** What the thread of an engine is asked: to index records, or `null` to end. */
export type EngineJob = readonly SearchRecord[] | null;

export type EngineAnswer = { readonly index: SearchIndex } | { readonly error: unknown };

/** Longer than any index takes, so that a search engine that died does not stop publishing for good. */
const longestMilliseconds = 600_000;

type Engine = {
  readonly thread: Worker;
  readonly ended: Promise<unknown>;
  /** The work that it was given last. */
  last: Promise<unknown>;
};

const engines = new Map<EngineName, Engine>();

/**
 * Indexes records in a thread of its own, which has a process of Pagefind: taking in what that gives is much work, and an
 * edit must not wait for an index that nobody waits for. What comes under the same name waits. Thread and process stay for
 * the next index until `endEngine`. Throws when Pagefind refuses a record or ends.
 */
export async function buildSearchIndex(records: readonly SearchRecord[], name: EngineName): Promise<SearchIndex> {
  const engine = engines.get(name) ?? startEngine(name);
  const before = engine.last;
  const done = (async () => {
    await before.catch(() => undefined);
    return await indexIn(engine, records);
  })();
  engine.last = done;
  return await done;
}

/** Ends an engine once it has done what it was given: only so it gives its memory back. */
export async function endEngine(name: EngineName): Promise<void> {
  const engine = engines.get(name);
  if (!engine) return;
  engines.delete(name);
  await engine.last.catch(() => undefined);
  engine.thread.postMessage(null satisfies EngineJob);
  await engine.ended;
}

/** Ends all engines at once, whatever they are at, without which this process does not end. */
export async function closeSearchEngines(): Promise<void> {
  await Promise.all([...engines.values()].map(({ thread }) => thread.terminate()));
}

function startEngine(name: EngineName): Engine {
  const thread = new Worker(new URL('./search-engine-thread.ts', import.meta.url), { name });
  const ended = new Promise((resolve) => thread.once('exit', resolve));
  const engine: Engine = { thread, ended, last: Promise.resolve() };
  const forget = () => {
    if (engines.get(name) === engine) engines.delete(name);
  };
  thread.once('exit', forget);
  thread.once('error', forget);
  engines.set(name, engine);
  return engine;
}

async function indexIn({ thread }: Engine, records: readonly SearchRecord[]): Promise<SearchIndex> {
  return await new Promise((resolve, reject) => {
    const limit = setTimeout(() => void thread.terminate(), longestMilliseconds);
    const settle = (settled: () => void) => {
      clearTimeout(limit);
      for (const [event, listener] of Object.entries(listeners)) thread.off(event, listener);
      settled();
    };
    const listeners = {
      message: (answer: EngineAnswer) =>
        settle(() => ('index' in answer ? resolve(answer.index) : reject(answer.error))),
      error: (error: unknown) => settle(() => reject(error)),
      exit: () => settle(() => reject(new Error('The search engine ended before its index was there.'))),
    };
    for (const [event, listener] of Object.entries(listeners)) thread.on(event, listener);
    thread.postMessage(records satisfies EngineJob);
  });
}
