import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, expect, it, vi } from 'vitest';
import type { Renderer } from '#publish/renderer.ts';
import { closeSearchEngines } from '#publish/search-engine.ts';
import { pageAt, pageData } from '#snapshot/page-table.ts';
import { applyChanges, type DocumentChange, type Snapshot } from '#snapshot/snapshot.ts';
import { anyDocumentChanges, anySnapshot } from '../fixtures/any-snapshot.ts';
import { contentOf, isNoIndex, liveSite } from './live-site.ts';
import { temporaryFolder } from './temporary-folder.ts';

afterAll(closeSearchEngines);

/** So little that the lists of a few documents are parted, come to have pages and lose them. */
vi.mock(import('#snapshot/list-limits.ts'), () => ({
  listLimits: { list: 2, day: 1, home: 2, municipalityOnTheme: 1 } as never,
}));

/** So few that municipalities come to have a file of facts of their own, and lose it. */
vi.mock(import('#publish/facts-limits.ts'), () => ({ factsLimits: { own: 3 } as never }));

/** Pages that hold all that the real ones may show. */
function dataRenderer(clientDir: string): Renderer {
  let shown: Snapshot | null = null;
  return {
    hash: 'data',
    clientDir,
    fixedPages: [{ path: '/404/', file: '404.html' }],
    setSnapshot: (snapshot) => {
      shown = snapshot;
    },
    render: async (path, address) => {
      const page = shown && (address ?? pageAt(shown, path));
      if (!shown || !page) return new Response('404', { status: 404 });
      return new Response(JSON.stringify(pageData(shown, page)));
    },
  };
}

it('after any edits the release is, byte for byte, what a build of everything gives', {
  timeout: 240_000,
}, async () => {
  const renderer = dataRenderer(temporaryFolder());
  await fc.assert(
    fc.asyncProperty(
      anySnapshot,
      fc.array(anyDocumentChanges, { minLength: 1, maxLength: 4 }),
      async (first, steps) => {
        const folders = () => ({ releases: temporaryFolder(), mediaDir: temporaryFolder() });
        const [edited, whole] = [await liveSite(folders(), renderer), await liveSite(folders(), renderer)];
        await edited.publish(first);
        let snapshot = first;
        for (const changes of steps) {
          snapshot = applyChanges(snapshot, changes as readonly DocumentChange[], snapshot.at);
          expect((await edited.publish(snapshot)).failures).toEqual([]);
          await whole.publish(snapshot, { full: true });
          expect(await contentOf(edited.releases, isNoIndex)).toEqual(await contentOf(whole.releases, isNoIndex));
        }
        for (const site of [edited, whole]) rmSync(site.releases, { recursive: true });
      },
    ),
    { numRuns: 8, endOnFailure: true },
  );
});
