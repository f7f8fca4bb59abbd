import { Worker } from 'node:worker_threads';
import { fileWithin, type Placed, type ReleaseFiles, type Source } from './release-files.ts';

/** What a file is to hold: a text, bytes, or what another file outside the release holds. */
export type Content = string | Uint8Array | { readonly from: string };

/** What the thread that writes is asked to do, one thing after the other. */
export type WriterJob =
  | { readonly kind: 'place'; readonly contents: readonly (readonly [file: string, content: Content])[] }
  | { readonly kind: 'keep'; readonly file: string }
  | { readonly kind: 'copy'; readonly source: Source }
  | { readonly kind: 'remove-page'; readonly path: string };

/** What it answers, in the same order. */
export type WriterAnswer = { readonly value: Placed | boolean | null } | { readonly error: unknown };

/** Writes a release while its pages are rendered: making tens of thousands of files takes as long as rendering them. */
export type ReleaseWriter = {
  /**
   * Puts a content at a place of the release; waits only while much is still to be written. Bytes are handed over: who gave
   * them has them no more. Throws for a name that leads out of the release. That the disk refuses it is thrown by what comes later, at the latest by `written`.
   */
  readonly place: (file: string, content: Content) => Promise<void>;
  /** Takes a file over from the release before; `false` when it had none there. */
  readonly keep: (file: string) => Promise<boolean>;
  /** Copies a file from outside, as `placeCopy` does; `null` when there is none. */
  readonly copy: (source: Source) => Promise<boolean>;
  /** Takes the files of a page out of the release again. */
  readonly removePage: (path: string) => Promise<void>;
  /** Waits until everything is there. Throws when something could not be written. */
  readonly written: () => Promise<void>;
  /** Ends the thread; what is not written yet is not written any more. */
  readonly end: () => Promise<void>;
};

const placedAtOnce = 32;
const mostWaiting = 8;

/** Starts writing a release in a thread of its own. */
export function startWriter(files: ReleaseFiles): ReleaseWriter {
  const thread = new Worker(new URL('./release-writer-thread.ts', import.meta.url), { workerData: files });
  const waiting: { readonly resolve: (value: unknown) => void; readonly reject: (error: unknown) => void }[] = [];
  let contents: [string, Content][] = [];
  let failure: { readonly error: unknown } | null = null;
  const batches: Promise<unknown>[] = [];
  const remember = (error: unknown) => {
    failure ??= { error };
  };
  const fail = (error: unknown) => {
    remember(error);
    for (const job of waiting.splice(0)) job.reject(error);
  };
  thread.on('error', fail);
  thread.on('exit', () => fail(new Error('The thread that writes the release has ended.')));
  thread.on('message', (answer: WriterAnswer) => {
    const job = waiting.shift();
    if ('error' in answer) job?.reject(answer.error);
    else job?.resolve(answer.value);
  });

  const ask = async (job: WriterJob, handedOver: readonly ArrayBuffer[] = []): Promise<unknown> => {
    if (failure) throw failure.error;
    return await new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      thread.postMessage(job, handedOver);
    });
  };
  const send = () => {
    if (contents.length === 0) return;
    const placed = ask(
      { kind: 'place', contents },
      contents.flatMap(([, content]) => ownBuffer(content)),
    );
    contents = [];
    batches.push(placed.catch(remember));
  };
  const written = async () => {
    send();
    await Promise.all(batches.splice(0));
    if (failure) throw failure.error;
  };
  return {
    written,
    place: async (file, content) => {
      fileWithin(files.folder, file);
      contents.push([file, content]);
      if (contents.length < placedAtOnce) return;
      send();
      if (batches.length > mostWaiting) await batches.shift();
    },
    keep: async (file) => {
      await written();
      return (await ask({ kind: 'keep', file })) === true;
    },
    copy: async (source) => {
      await written();
      return (await ask({ kind: 'copy', source })) !== null;
    },
    removePage: async (path) => {
      await written();
      await ask({ kind: 'remove-page', path });
    },
    end: async () => {
      await thread.terminate();
    },
  };
}

/** The memory of bytes that have it for themselves, which need not be copied then. */
function ownBuffer(content: Content): ArrayBuffer[] {
  const isAlone = content instanceof Uint8Array && content.byteLength === content.buffer.byteLength;
  return isAlone && content.buffer instanceof ArrayBuffer ? [content.buffer] : [];
}
