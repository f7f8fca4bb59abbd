import type { CollectionSlug, Payload } from 'payload';
import type { SampleListing, SampleOrganisation } from '#content/content-schema.ts';
import type { Sample } from '#content/sample.ts';
import { placeInTime, placeListing, placeOpeningHours, placeStatus } from '#content/sample-dates.ts';
import { textFor } from '#directory/localized.ts';
import type { CalendarDate } from '#directory/schedule.ts';
import { defaultLanguage, forEachLanguage } from '#i18n/languages.ts';
import { listingCollections } from './collections/listing-collection.ts';
import { toLocalized } from './plain-text.ts';
import type { StoredOrganisation } from './stored.ts';

/** An organisation of the sample in the database. */
export type SampleKeeper = { readonly id: string; readonly name: string; readonly municipality: string };

type Settings = {
  readonly today: CalendarDate;
  readonly timeZone: string;
  readonly onProgress: (done: number, total: number) => void;
};

/** What has been loaded: ids of the sample to ids of the database. */
type Ids = { readonly organisations: Map<string, string>; readonly listings: Map<string, string> };

const batch = 10;

/** Whether the database holds no content at all: only then does the sample belong in it. */
export async function isEmptyOfContent(payload: Payload): Promise<boolean> {
  for (const collection of ['organisations', 'places', 'groups', 'events'] as const)
    if ((await payload.count({ collection })).totalDocs > 0) return false;
  return true;
}

/** Publishes the sample, all or nothing. */
export async function loadSampleInto(payload: Payload, sample: Sample, settings: Settings): Promise<void> {
  const total = sample.organisations.length + sample.listings.length;
  const transactionID = await payload.db.beginTransaction();
  if (transactionID === null) throw new Error('The database gave no transaction to load the sample in.');
  // An organisation and its place may have the same id in the sample.
  const ids: Ids = { organisations: new Map(), listings: new Map() };
  let done = 0;
  const load = async (collection: CollectionSlug, known: Map<string, string>, id: string, data: object) => {
    const created = await payload.create({
      collection,
      data: { ...data, sample: true, _status: 'published' } as never,
      locale: 'all' as never,
      depth: 0,
      req: { transactionID },
    });
    known.set(id, String(created.id));
    done += 1;
    if (done % batch === 0 || done === total) settings.onProgress(done, total);
  };
  try {
    for (const organisation of sample.organisations)
      await load('organisations', ids.organisations, organisation.id, organisationData(organisation));
    for (const listing of inOrder(sample.listings))
      await load(listingCollections[listing.kind].slug, ids.listings, listing.id, listingData(listing, ids, settings));
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

/** Places first: groups and events refer to them. */
function inOrder(listings: readonly SampleListing[]): readonly SampleListing[] {
  return listings.toSorted((a, b) => Number(b.kind === 'place') - Number(a.kind === 'place'));
}

function organisationData({ id: _, keywords, ...organisation }: SampleOrganisation): object {
  const lines = forEachLanguage((language) => keywords.flatMap((keyword) => keyword[language] ?? []).join('\n'));
  return { ...organisation, keywords: lines };
}

function listingData(listing: SampleListing, ids: Ids, { today, timeZone }: Settings): object {
  const { id: _, kind: __, checkedDaysAgo: ___, organisation, ...texts } = listing;
  const dated = placeListing(listing, today);
  const common = {
    ...texts,
    ...dated,
    checkedBy: dated.checked && 'organisation',
    organisation: ids.organisations.get(organisation),
  };
  if (listing.kind === 'place') return { ...common, openingHours: placeOpeningHours(listing.openingHours, today) };
  return {
    ...common,
    place: listing.place === null ? null : ids.listings.get(listing.place),
    status: placeStatus(listing.status, today),
    schedules: listing.schedules.map((schedule) => {
      const { ordinals, months, ...placed } = placeInTime(schedule, today, timeZone);
      return { ...placed, ordinals: ordinals.map(String), months: months.map(String) };
    }),
  };
}
