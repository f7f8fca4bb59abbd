import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Region } from '#directory/region.ts';
import type { Problem } from '#i18n/problem.ts';
import type { ContentFile } from './content-file.ts';
import { wantsAt } from './content-problems.ts';
import { repeated } from './region-references.ts';
import type {
  SampleGathering,
  SampleListing,
  SampleOrganisation,
  SamplePicture,
  SamplePlace,
} from './sample-schema.ts';

/** Where a reference stands in an entry, what it names, and the ids it may name with the file they are in. */
type Reference = {
  readonly path: readonly PropertyKey[];
  readonly value: string;
  readonly known: ReadonlySet<string>;
  readonly source: string;
};

type SampleFiles = {
  readonly contentDir: string;
  readonly region: Region;
  readonly pictures: ContentFile<readonly SamplePicture[]>;
  readonly organisations: ContentFile<readonly SampleOrganisation[]>;
  readonly places: ContentFile<readonly SamplePlace[]>;
  readonly gatherings: readonly ContentFile<readonly SampleGathering[]>[];
};

/** Pictures: ids once each, and every file is there. */
export function pictureProblems({ file, content }: ContentFile<readonly SamplePicture[]>): Problem[] {
  const missing = content.flatMap((picture, index) =>
    existsSync(join(dirname(file), 'pictures', picture.file))
      ? []
      : [wantsAt(file, content, [index, 'file'], 'content.wants.picture', { value: picture.file })],
  );
  return [...repeated(file, content, [], 'id', content), ...missing];
}

/** Organisations: ids once each, in municipalities that exist, with themes of the taxonomy and pictures of the sample. */
export function organisationProblems({
  contentDir,
  region,
  pictures,
  organisations: { file, content },
}: Pick<SampleFiles, 'contentDir' | 'region' | 'pictures' | 'organisations'>): Problem[] {
  const places = { known: idsOf(region.municipalities), source: join(contentDir, 'municipalities.json') };
  const themes = { known: idsOf(region.taxonomy.themes), source: join(contentDir, 'taxonomy.json') };
  return [
    ...repeated(file, content, [], 'id', content),
    ...content.flatMap((organisation, index) =>
      unknownReferences(file, content, index, [
        { path: ['municipality'], value: organisation.municipality, ...places },
        ...listed(['areas'], organisation.areas, places),
        ...listed(['themes'], organisation.themes, themes),
        ...pictureAt(['logo'], organisation.logo, pictures),
      ]),
    ),
  ];
}

/** Listings: ids once over all files, and every id in them is one of the region, the taxonomy or the sample. */
export function listingProblems(files: SampleFiles): Problem[] {
  const referencesOf = referenceFinder(files);
  const earlier = new Set<string>();
  return [files.places, ...files.gatherings].flatMap(({ file, content }) =>
    content.flatMap((listing: SampleListing, index) => {
      const again = earlier.has(listing.id);
      earlier.add(listing.id);
      return [
        ...(again ? [wantsAt(file, content, [index, 'id'], 'content.wants.unique', { value: listing.id })] : []),
        ...unknownReferences(file, content, index, referencesOf(listing)),
      ];
    }),
  );
}

function referenceFinder({ contentDir, region, pictures, organisations, places }: SampleFiles) {
  const { taxonomy } = region;
  const taxonomyFile = join(contentDir, 'taxonomy.json');
  const municipalitiesFile = join(contentDir, 'municipalities.json');
  const municipalityIds = idsOf(region.municipalities);
  const organisationIds = idsOf(organisations.content);
  const placeIds = idsOf(places.content);
  const terms = {
    themes: idsOf(taxonomy.themes),
    audiences: idsOf(taxonomy.audiences),
    ageBands: idsOf(taxonomy.ageBands),
    spokenLanguages: new Set(taxonomy.spokenLanguages),
  };
  const features = { threshold: idsOf(taxonomy.threshold), accessibility: idsOf(taxonomy.accessibility) };
  const everyFeature = new Set([...features.threshold, ...features.accessibility]);

  return (listing: SampleListing): Reference[] => [
    {
      path: ['organisation'],
      value: listing.organisation,
      known: organisationIds,
      source: organisations.file,
    },
    { path: ['municipality'], value: listing.municipality, known: municipalityIds, source: municipalitiesFile },
    ...(listing.kind !== 'place' && listing.place !== null
      ? [{ path: ['place'], value: listing.place, known: placeIds, source: places.file }]
      : []),
    ...pictureAt(['image'], listing.image, pictures),
    ...pictureAt(['firstVisit', 'door'], listing.firstVisit.door, pictures),
    ...listed(['area', 'municipalities'], listing.area.municipalities, {
      known: municipalityIds,
      source: municipalitiesFile,
    }),
    ...keysOf(terms).flatMap((list) => listed([list], listing[list], { known: terms[list], source: taxonomyFile })),
    ...Object.keys(listing.featureNotes).map((value) => ({
      path: ['featureNotes', value],
      value,
      known: everyFeature,
      source: taxonomyFile,
    })),
    ...keysOf(features).flatMap((family) =>
      Object.keys(listing[family]).map((value) => ({
        path: [family, value],
        value,
        known: features[family],
        source: taxonomyFile,
      })),
    ),
  ];
}

function pictureAt(
  path: readonly PropertyKey[],
  value: string | null,
  pictures: ContentFile<readonly SamplePicture[]>,
): Reference[] {
  return value === null ? [] : [{ path, value, known: idsOf(pictures.content), source: pictures.file }];
}

/** References that stand one after the other in a list. */
function listed(
  path: readonly PropertyKey[],
  values: readonly string[],
  to: Pick<Reference, 'known' | 'source'>,
): Reference[] {
  return values.map((value, index) => ({ path: [...path, index], value, ...to }));
}

function unknownReferences(file: string, content: unknown, entry: number, references: readonly Reference[]): Problem[] {
  return references
    .filter(({ value, known }) => !known.has(value))
    .map(({ path, value, source }) =>
      wantsAt(file, content, [entry, ...path], 'content.wants.known', { value, source }),
    );
}

function idsOf(entries: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(entries.map((entry) => entry.id));
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[];
}
