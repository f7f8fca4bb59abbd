import type { Problem } from '#i18n/problem.ts';
import type { ContentFile } from './content-file.ts';
import { wantsAt } from './content-problems.ts';
import { repeated } from './region-references.ts';
import type { SnapshotFile } from './snapshot-schema.ts';

const listingCollections = ['places', 'groups', 'events'] as const;

/** What only a comparison shows of a snapshot file: ids and addresses that are there twice, and references to nothing. */
export function snapshotProblems({ file, content }: ContentFile<SnapshotFile>): Problem[] {
  const { snapshot } = content;
  const { municipalities, taxonomy, homeMunicipality } = snapshot.region;
  const known = {
    municipalities: idsOf(municipalities),
    themes: idsOf(taxonomy.themes),
    organisations: idsOf(snapshot.organisations),
    places: idsOf(snapshot.places),
  };
  const unknown = (path: readonly PropertyKey[], value: string, of: keyof typeof known): Problem[] =>
    known[of].has(value)
      ? []
      : [wantsAt(file, content, ['snapshot', ...path], 'content.wants.known', { value, source: `${of} (${file})` })];
  const once = (collection: 'organisations' | (typeof listingCollections)[number]) =>
    (['id', 'slug'] as const).flatMap((key) =>
      repeated(file, content, ['snapshot', collection], key, snapshot[collection]),
    );
  return [
    ...unknown(['region', 'homeMunicipality'], homeMunicipality, 'municipalities'),
    ...repeated(file, content, ['snapshot', 'region', 'municipalities'], 'id', municipalities),
    ...repeated(file, content, ['snapshot', 'region', 'taxonomy', 'themes'], 'id', taxonomy.themes),
    ...once('organisations'),
    ...listingCollections.flatMap(once),
    ...snapshot.organisations.flatMap(({ municipality }, at) =>
      unknown(['organisations', at, 'municipality'], municipality, 'municipalities'),
    ),
    ...listingCollections.flatMap((collection) =>
      snapshot[collection].flatMap((listing, at) => [
        ...unknown([collection, at, 'municipality'], listing.municipality, 'municipalities'),
        ...unknown([collection, at, 'organisation'], listing.organisation, 'organisations'),
        ...listing.themes.flatMap((theme, index) => unknown([collection, at, 'themes', index], theme, 'themes')),
        ...('place' in listing && listing.place !== null
          ? unknown([collection, at, 'place'], listing.place, 'places')
          : []),
      ]),
    ),
  ];
}

const idsOf = (entries: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(entries.map(({ id }) => id));
