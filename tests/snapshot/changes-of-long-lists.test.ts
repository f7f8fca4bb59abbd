import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { affectedPages } from '#snapshot/changes.ts';
import { pageAddresses, pageData } from '#snapshot/page-table.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import { anyEditedSnapshot } from '../fixtures/any-snapshot.ts';

/** So little that the lists of a few documents are parted, come to have pages and lose them. */
vi.mock(import('#snapshot/list-limits.ts'), () => ({
  listLimits: { list: 2, day: 1, home: 2, municipalityOnTheme: 1 } as never,
}));

test('after any edits the pages of long lists that are not written anew show what they showed', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(anyEditedSnapshot, ({ previous, next }) => {
      const { write, remove } = affectedPages(previous, next);
      const pages = pagesOf(previous);
      for (const path of remove) pages.delete(path);
      for (const address of write) pages.set(address.path, shown(next, address));
      const all = pagesOf(next);
      expect([...pages.keys()].sort()).toEqual([...all.keys()].sort());
      expect([...all].filter(([path, text]) => pages.get(path) !== text).map(([path]) => path)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

function pagesOf(snapshot: Snapshot): Map<string, string> {
  return new Map(pageAddresses(snapshot).map((address) => [address.path, shown(snapshot, address)]));
}

const shown = (...of: Parameters<typeof pageData>): string => JSON.stringify(pageData(...of));
