import { parentPort } from 'node:worker_threads';
import * as pagefind from 'pagefind';
import type { EngineAnswer, EngineJob } from './search-engine.ts';
import { indexRecords, type SearchIndex } from './search-index.ts';

/** The thread of an engine: each has an instance of Pagefind's module of its own, and so a process. */
parentPort?.on('message', async (records: EngineJob) => {
  if (records === null) {
    await pagefind.close();
    parentPort?.close();
    return;
  }
  try {
    const index = await indexRecords(pagefind, records);
    parentPort?.postMessage({ index } satisfies EngineAnswer, buffersOf(index));
  } catch (error) {
    parentPort?.postMessage({ error } satisfies EngineAnswer);
  }
});

/** The memory of files that have it for themselves: handed over it need not be copied. */
function buffersOf({ files }: SearchIndex): ArrayBuffer[] {
  const alone = files.filter(({ content }) => content.byteLength === content.buffer.byteLength);
  return alone.flatMap(({ content: { buffer } }) => (buffer instanceof ArrayBuffer ? [buffer] : []));
}
