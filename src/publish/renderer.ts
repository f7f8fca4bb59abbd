import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PageData } from '#snapshot/page-data.ts';
import type { PageAddress } from '#snapshot/page-rule.ts';
import { pageData } from '#snapshot/page-table.ts';
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
  /** The page at a path of the snapshot. With its address it need not be looked up. */
  readonly render: (path: string, address?: PageAddress) => Promise<Response>;
};

/** What the compiled code offers. It has a copy of all modules it needs, which knows nothing of what this one remembers. */
type Compiled = Pick<Renderer, 'fixedPages' | 'setSnapshot'> & {
  readonly render: (path: string, page: PageData | null) => Promise<Response>;
};

/** Where a renderer is kept: a folder for each state of its sources, never changed once it is there. */
export const rendererFolderOf = (rendererDir: string, hash: string): string => join(rendererDir, hash.slice(0, 16));

/** The file that says which of them is the newest. */
export const newestFileOf = (rendererDir: string): string => join(rendererDir, 'sources.sha256');

/** Loads the renderer that `buildRenderer` compiled last. Throws when there is none. */
export async function loadRenderer(rendererDir: string): Promise<Renderer> {
  const hash = (await readFile(newestFileOf(rendererDir), 'utf8')).trim();
  const folder = rendererFolderOf(rendererDir, hash);
  const entry = pathToFileURL(join(folder, 'server', 'entry.mjs')).href;
  const compiled: Compiled = await import(/* @vite-ignore */ entry);
  let shown: Snapshot | null = null;
  return {
    hash,
    clientDir: join(folder, 'client'),
    fixedPages: compiled.fixedPages,
    setSnapshot: (snapshot) => {
      shown = snapshot;
      compiled.setSnapshot(snapshot);
    },
    render: async (path, address) => await compiled.render(path, shown && address ? pageData(shown, address) : null),
  };
}

/** Loads the renderer when it is first asked for; from then on a process keeps to it, as it keeps to its own code. */
export function rendererOfProcess(rendererDir: string): () => Promise<Renderer> {
  let loaded: Renderer | null = null;
  return async () => {
    loaded ??= await loadRenderer(rendererDir);
    return loaded;
  };
}
