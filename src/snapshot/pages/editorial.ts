import { editorialPath } from '#directory/addresses.ts';
import type { EditorialPage } from '#directory/region.ts';
import type { EditorialPageData } from '#snapshot/page-data.ts';
import type { PageRule } from '#snapshot/page-rule.ts';
import { framed } from '#snapshot/parts/frame.ts';
import type { SnapshotIndex } from '#snapshot/snapshot-index.ts';
import type { View } from '#snapshot/view.ts';

/** A page of the operator's own words. It changes with the region's files alone, which touch every page. */
export const editorialRule: PageRule = {
  ids: (index) => index.snapshot.region.pages.map(({ id }) => id),
  has: (index, id) => index.snapshot.region.pages.some((page) => page.id === id),
  path: (index, id, language) => editorialPath(pageWith(index, id), language),
  data: editorialPage,
  touchedBy: () => [],
};

function editorialPage(view: View, id: string): EditorialPageData {
  const page = pageWith(view.index, id);
  return framed(
    view,
    {
      pathIn: (language) => editorialPath(page, language),
      title: page.title[view.language],
      description: page.description[view.language],
      sample: false,
    },
    { kind: 'editorial', id, heading: page.title[view.language], body: page.body[view.language] },
  );
}

function pageWith(index: SnapshotIndex, id: string): EditorialPage {
  const page = index.snapshot.region.pages.find((candidate) => candidate.id === id);
  if (!page) throw new Error(`The region has no editorial page ${JSON.stringify(id)}.`);
  return page;
}
