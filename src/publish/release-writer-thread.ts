import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { keepFile, type Placed, placeContent, placeCopy, type ReleaseFiles, removePage } from './release-files.ts';
import type { Content, WriterAnswer, WriterJob } from './release-writer.ts';

/** The thread of `startWriter`: does what it is asked, in the order it is asked. */
const files = workerData as ReleaseFiles;
let before: Promise<unknown> = Promise.resolve();

parentPort?.on('message', (job: WriterJob) => {
  before = before.then(async () => parentPort?.postMessage(await answerTo(job)));
});

async function answerTo(job: WriterJob): Promise<WriterAnswer> {
  try {
    return { value: await done(job) };
  } catch (error) {
    return { error };
  }
}

async function done(job: WriterJob): Promise<Placed | boolean | null> {
  switch (job.kind) {
    case 'place':
      for (const [file, content] of job.contents) placeContent(files, file, bytesOf(content));
      return true;
    case 'keep':
      return keepFile(files, job.file);
    case 'copy':
      return await placeCopy(files, job.source);
    case 'remove-page':
      removePage(files, job.path);
      return true;
  }
}

const bytesOf = (content: Content): string | Uint8Array =>
  typeof content === 'object' && 'from' in content ? readFileSync(content.from) : content;
