import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Snapshot } from '#snapshot/snapshot.ts';

/** The compiled pages of the site. */
export type Renderer = {
  /** The hash of the sources it was compiled from. */
  readonly hash: string;
  /** Folder of styles, scripts, fonts and public files that every release holds. */
  readonly clientDir: string;
  /** Pages that are not about content: the path to render, and the file in the release. */
  readonly fixedPages: readonly { readonly path: string; readonly file: string }[];
  readonly setSnapshot: (snapshot: Snapshot) => void;
  readonly render: (path: string) => Promise<Response>;
};

/** The file in a renderer's folder that says which sources it was compiled from. */
export const hashFile = 'sources.sha256';

/** Loads the renderer that `buildRenderer` compiled. Throws when it is not there. */
export async function loadRenderer(rendererDir: string): Promise<Renderer> {
  const hash = (await readFile(join(rendererDir, hashFile), 'utf8')).trim();
  const entry = pathToFileURL(join(rendererDir, 'server', 'entry.mjs'));
  entry.searchParams.set('sources', hash);
  const compiled: Pick<Renderer, 'fixedPages' | 'setSnapshot' | 'render'> = await import(/* @vite-ignore */ entry.href);
  return {
    hash,
    clientDir: join(rendererDir, 'client'),
    fixedPages: compiled.fixedPages,
    setSnapshot: compiled.setSnapshot,
    render: compiled.render,
  };
}
