type Pagefind = Pick<typeof import('pagefind'), 'close' | 'createIndex'>;

/** What an engine works for. */
export type EngineName = 'edit' | 'fold' | 'compaction' | 'release';

/** Longer than any index takes, so that a search engine that died does not stop publishing for good. */
const longestMilliseconds = 600_000;

/** The work that each engine was given last. */
const busy = new Map<EngineName, Promise<unknown>>();

/**
 * Lets Pagefind build an index. Its process does one thing after the other, an edit would wait for whatever was begun
 * before: so each name has a process of its own, because each instance of Pagefind's module has. What comes under the same
 * name waits. The process stays for the next index until `endEngine`.
 */
export async function withEngine<Result>(
  name: EngineName,
  work: (engine: Pagefind) => Promise<Result>,
): Promise<Result> {
  return await inTurn(name, async (engine) => {
    const limit = setTimeout(() => void engine.close(), longestMilliseconds);
    return await work(engine).finally(() => clearTimeout(limit));
  });
}

/** Ends a process once it has done what it was given: only so it gives its memory back. */
export async function endEngine(name: EngineName): Promise<void> {
  await inTurn(name, async (engine) => await engine.close());
}

/** Ends all processes at once, without which this one does not end. */
export async function closeSearchEngines(): Promise<void> {
  for (const name of busy.keys()) await (await engineNamed(name)).close();
}

async function inTurn<Result>(name: EngineName, work: (engine: Pagefind) => Promise<Result>): Promise<Result> {
  const before = busy.get(name);
  const done = (async () => {
    await before?.catch(() => undefined);
    return await work(await engineNamed(name));
  })();
  busy.set(name, done);
  return await done;
}

async function engineNamed(name: EngineName): Promise<Pagefind> {
  return (await import(/* @vite-ignore */ `${import.meta.resolve('pagefind')}?${name}`)) as Pagefind;
}
