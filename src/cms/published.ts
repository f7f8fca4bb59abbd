import type { CollectionSlug, Payload } from 'payload';
import type { Listing } from '#directory/listing.ts';
import { publicListing, publicOrganisation } from '#directory/privacy.ts';
import type { Region } from '#directory/region.ts';
import type { Published } from '#snapshot/snapshot.ts';
import { toGathering, toImage, toOrganisation, toPlace } from './plain-listings.ts';
import type { StoredGathering, StoredOrganisation, StoredPicture, StoredPlace } from './stored.ts';

/**
 * Everything that is published, as plain data: one moment of the database, read in one transaction. Drafts, also those
 * beside a published document, are not in it; nor is a reference to a place that is not published, nor what is hidden.
 */
export async function readPublished(payload: Payload): Promise<Published> {
  const transactionID = await payload.db.beginTransaction({ isolationLevel: 'repeatable read' });
  if (transactionID === null) throw new Error('The database gave no transaction to read in.');
  try {
    const read = <T>(collection: CollectionSlug, hasDrafts = true) =>
      readAll<T>(payload, collection, hasDrafts, transactionID);
    const organisations = await read<StoredOrganisation>('organisations');
    const places = await read<StoredPlace>('places');
    const groups = await read<StoredGathering>('groups');
    const events = await read<StoredGathering>('events');
    const pictures = await read<StoredPicture>('media', false);

    const { timeZone } = payload.config.custom.region as Region;
    const context = {
      timeZone,
      places: new Set(places.map((place) => place.id)),
      images: new Map(pictures.map((picture) => [picture.id, toImage(picture)])),
    };
    return {
      organisations: organisations.map((organisation) => publicOrganisation(toOrganisation(organisation, context))),
      places: places.map((place) => published(toPlace(place, context))),
      groups: groups.map((group) => published(toGathering('group', group, context))),
      events: events.map((event) => published(toGathering('event', event, context))),
    };
  } finally {
    await payload.db.commitTransaction(transactionID);
  }
}

/** What everybody may read of a listing, which stays what it is. */
function published<T extends Listing>(listing: T): T {
  return publicListing(listing) as T;
}

/** All published documents of a collection, in the order of their ids, so that nothing depends on who saved last. */
async function readAll<T>(
  payload: Payload,
  collection: CollectionSlug,
  hasDrafts: boolean,
  transactionID: number | string,
): Promise<readonly T[]> {
  const { docs } = await payload.find({
    collection,
    locale: 'all',
    depth: 0,
    pagination: false,
    sort: 'id',
    ...(hasDrafts ? { where: { _status: { equals: 'published' } } } : {}),
    req: { transactionID },
  });
  return docs as unknown as readonly T[];
}
