import { listingPath, organisationPath } from '#directory/addresses.ts';
import type { Listing, Organisation } from '#directory/listing.ts';
import { type Language, languages } from '#i18n/languages.ts';
import { type MovedDocument, movedKey } from '#snapshot/moved-documents.ts';
import type { MovedPage } from '#snapshot/page-data.ts';
import { known, type PageRule } from '#snapshot/page-rule.ts';
import { framed } from '#snapshot/parts/frame.ts';
import { nameOf } from '#snapshot/parts/texts.ts';
import type { SnapshotIndex } from '#snapshot/snapshot-index.ts';
import type { View } from '#snapshot/view.ts';

/** A former address: it leads on to where the document is now. */
export const movedRule: PageRule = {
  ids: (index) => [...index.moved.keys()],
  has: (index, id) => index.moved.has(id),
  path: (index, id, language) => {
    const { formerSlug, kind } = known(index.moved, id);
    return pathOf(kind, formerSlug, language);
  },
  data: movedPage,
  // Also the present slug: who takes a former address ends the page there, and who leaves it may bring it back.
  touchedBy: ({ listings, organisations }) => [
    ...listings.flatMap((listing) => addressesOf(listing.kind, listing)),
    ...organisations.flatMap((organisation) => addressesOf('organisation', organisation)),
  ],
};

/** From where to where, for web servers. */
export function* movedPaths(index: SnapshotIndex): Iterable<{ readonly from: string; readonly to: string }> {
  for (const { document, formerSlug, kind } of index.moved.values()) {
    for (const language of languages) {
      yield { from: pathOf(kind, formerSlug, language), to: pathOf(kind, document.slug, language) };
    }
  }
}

function movedPage(view: View, id: string): MovedPage {
  const { document, formerSlug, kind } = known(view.index.moved, id);
  const name = nameOf(document, view.language);
  const pathIn = (language: Language) => pathOf(kind, document.slug, language);
  const page = framed(
    view,
    {
      pathIn,
      title: view.t('page.moved.title', { name: name.text }),
      description: view.t('page.moved.description', { name: name.text }),
      sample: false,
      indexed: false,
    },
    { kind: 'moved' as const, target: { path: pathIn(view.language), text: name } },
  );
  return { ...page, path: pathOf(kind, formerSlug, view.language) };
}

function addressesOf(kind: MovedDocument['kind'], { formerSlugs, slug }: Listing | Organisation): string[] {
  return [...formerSlugs, slug].map((each) => movedKey(kind, each));
}

function pathOf(kind: MovedDocument['kind'], slug: string, language: Language): string {
  return kind === 'organisation' ? organisationPath({ slug }, language) : listingPath({ kind, slug }, language);
}
