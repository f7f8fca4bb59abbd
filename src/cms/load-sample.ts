import type { CollectionSlug, Payload } from 'payload';
import type { SampleListing, SampleOrganisation } from '#content/content-schema.ts';
import type { Sample } from '#content/sample.ts';
import { placeInTime } from '#content/sample-dates.ts';
import { textFor } from '#directory/localized.ts';
import type { CalendarDate } from '#directory/schedule.ts';
import { addDays } from '#i18n/dates.ts';
import { defaultLanguage } from '#i18n/languages.ts';
import { listingCollections } from './collections/listing-collection.ts';
import { toOrganisation } from './plain-listings.ts';
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
  return (docs as unknown as readonly StoredOrganisation[]).map(toOrganisation).map(({ id, name, municipality }) => {
    return { id, name: textFor(name, defaultLanguage)?.text ?? id, municipality };
  });
}

/** Places first: groups and events refer to them. */
function inOrder(listings: readonly SampleListing[]): readonly SampleListing[] {
  return listings.toSorted((a, b) => Number(b.kind === 'place') - Number(a.kind === 'place'));
}

function organisationData({ id: _, ...organisation }: SampleOrganisation): object {
  return organisation;
}

function listingData(listing: SampleListing, ids: Ids, settings: Settings): object {
  const { id: _, kind: __, checkedDaysAgo, organisation, ...texts } = listing;
  const common = {
    ...texts,
    organisation: ids.organisations.get(organisation),
    checked: checkedDaysAgo === null ? null : addDays(settings.today, -checkedDaysAgo),
  };
  if (listing.kind === 'place') return common;
  return {
    ...common,
    place: listing.place === null ? null : ids.listings.get(listing.place),
    schedules: listing.schedules.map((schedule) => placeInTime(schedule, settings.today, settings.timeZone)),
  };
}
