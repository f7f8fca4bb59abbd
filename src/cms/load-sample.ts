import type { CollectionSlug, Payload } from 'payload';
import type { Sample } from '#content/sample.ts';
import { placeInTime, placeListing, placeOpeningHours, placeStatus } from '#content/sample-dates.ts';
import type { SampleListing, SampleOrganisation } from '#content/sample-schema.ts';
import { textFor } from '#directory/localized.ts';
import type { CalendarDate } from '#directory/schedule.ts';
import { defaultLanguage, forEachLanguage } from '#i18n/languages.ts';
import { listingCollections } from './collections/listing-collection.ts';
import { toLocalized } from './plain-text.ts';
import type { StoredOrganisation } from './stored.ts';

/** An organisation of the sample in the database. */
export type SampleKeeper = { readonly id: string; readonly name: string; readonly municipality: string };

export type SampleSettings = {
  readonly today: CalendarDate;
  readonly timeZone: string;
  readonly onProgress: (done: number, total: number) => void;
};

/** What has been loaded: ids of the sample to ids of the database. */
export type SampleIds = Readonly<Record<'organisations' | 'pictures' | 'listings', Map<string, string>>>;

const batch = 10;

/** Whether the database holds no content at all: only then does the sample belong in it. */
export async function isEmptyOfContent(payload: Payload): Promise<boolean> {
  for (const collection of ['organisations', 'places', 'groups', 'events'] as const)
    if ((await payload.count({ collection })).totalDocs > 0) return false;
  return true;
}

/** Publishes the sample, all or nothing. */
export async function loadSampleInto(payload: Payload, sample: Sample, settings: SampleSettings): Promise<void> {
  const total = sample.organisations.length + sample.listings.length;
  const transactionID = await payload.db.beginTransaction();
  if (transactionID === null) throw new Error('The database gave no transaction to load the sample in.');
  // An organisation and its place may have the same id in the sample.
  const ids: SampleIds = { organisations: new Map(), pictures: new Map(), listings: new Map() };
  let done = 0;
  const count = () => {
    done += 1;
    if (done % batch === 0 || done === total) settings.onProgress(done, total);
  };
  const create = async (collection: CollectionSlug, data: object, filePath?: string) => {
    const created = await payload.create({
      collection,
      data: { ...data, sample: true } as never,
      ...(filePath ? { filePath } : {}),
      locale: 'all' as never,
      depth: 0,
      req: { transactionID },
    });
    return String(created.id);
  };
  try {
    // A picture belongs to an organisation, and may be its logo: so organisations are published after their pictures.
    for (const organisation of sample.organisations)
      ids.organisations.set(organisation.id, await create('organisations', organisationData(organisation)));
    for (const { organisation, picture } of pictureUses(sample)) {
      const drawn = sample.pictures.find(({ id }) => id === picture);
      if (!drawn) continue;
      const data = { alt: drawn.alt, organisation: ids.organisations.get(organisation) };
      ids.pictures.set(`${organisation} ${picture}`, await create('media', data, drawn.file));
    }
    for (const { id, logo } of sample.organisations) {
      await payload.update({
        collection: 'organisations',
        id: ids.organisations.get(id) ?? '',
        data: { logo: pictureId(ids, id, logo), _status: 'published' } as never,
        locale: 'all' as never,
        depth: 0,
        req: { transactionID },
      });
      count();
    }
    for (const listing of inOrder(sample.listings)) {
      const data = { ...listingData(listing, ids, settings), _status: 'published' };
      ids.listings.set(listing.id, await create(listingCollections[listing.kind].slug, data));
      count();
    }
    await payload.db.commitTransaction(transactionID);
  } catch (error) {
    await payload.db.rollbackTransaction(transactionID);
    throw error;
  }
}

/** The organisations of the sample, in the order they were loaded in. */
export async function sampleOrganisations(payload: Payload): Promise<readonly SampleKeeper[]> {
  const { docs } = await payload.find({
    collection: 'organisations',
    where: { sample: { equals: true } },
    sort: 'createdAt',
    locale: 'all',
    depth: 0,
    pagination: false,
  });
  return (docs as unknown as readonly StoredOrganisation[]).map(({ id, name, municipality }) => {
    return { id, name: textFor(toLocalized(name), defaultLanguage)?.text ?? id, municipality: municipality ?? '' };
  });
}

/** Which organisation uses which picture, each once: a picture belongs to the organisation that shows it. */
function pictureUses({ organisations, listings }: Sample) {
  const uses = [
    ...organisations.map(({ id, logo }) => [id, logo] as const),
    ...listings.flatMap(({ organisation, image, firstVisit }) =>
      [image, firstVisit.door].map((picture) => [organisation, picture] as const),
    ),
  ];
  const known = new Map(
    uses.map(([organisation, picture]) => [`${organisation} ${picture}`, { organisation, picture }]),
  );
  return [...known.values()];
}

function pictureId(ids: SampleIds, organisation: string, picture: string | null): string | null {
  return ids.pictures.get(`${organisation} ${picture}`) ?? null;
}

/** Places first: groups and events refer to them. */
function inOrder(listings: readonly SampleListing[]): readonly SampleListing[] {
  return listings.toSorted((a, b) => Number(b.kind === 'place') - Number(a.kind === 'place'));
}

/** An organisation as the form would hold it: a draft without a logo. */
export function organisationData({ id: _, keywords, logo: __, ...organisation }: SampleOrganisation): object {
  const lines = forEachLanguage((language) => keywords.flatMap((keyword) => keyword[language] ?? []).join('\n'));
  return { ...organisation, keywords: lines, _status: 'draft' };
}

/** A listing as the form would hold it, with real dates. */
export function listingData(listing: SampleListing, ids: SampleIds, { today, timeZone }: SampleSettings): object {
  const { id: _, kind: __, checkedDaysAgo: ___, organisation, image, firstVisit, ...texts } = listing;
  const dated = placeListing(listing, today);
  const common = {
    ...texts,
    ...dated,
    checkedBy: dated.checked && 'organisation',
    organisation: ids.organisations.get(organisation),
    image: pictureId(ids, organisation, image),
    firstVisit: { ...firstVisit, door: pictureId(ids, organisation, firstVisit.door) },
  };
  if (listing.kind === 'place') return { ...common, openingHours: placeOpeningHours(listing.openingHours, today) };
  return {
    ...common,
    place: listing.place === null ? null : ids.listings.get(listing.place),
    status: placeStatus(listing.status, today),
    schedules: listing.schedules.map((schedule) => {
      const { ordinals, months, ...placed } = placeInTime(schedule, today, timeZone);
      const allDay = placed.startTime === null;
      return { ...placed, allDay, ordinals: ordinals.map(String), months: months.map(String) };
    }),
  };
}
