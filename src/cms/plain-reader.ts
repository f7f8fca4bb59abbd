import type { Event, Group, Image, Organisation, Place } from '#directory/listing.ts';
import { publicListing, publicOrganisation } from '#directory/privacy.ts';
import type { PublishedCollection } from './dependents.ts';
import { isPublished, type Moment } from './moment.ts';
import { type Context, toGathering, toImage, toOrganisation, toPlace } from './plain-listings.ts';
import type { StoredGathering, StoredOrganisation, StoredPicture, StoredPlace } from './stored.ts';

type PlainDocument = {
  readonly organisations: Organisation;
  readonly places: Place;
  readonly groups: Group;
  readonly events: Event;
};

/** What is published of the given documents of a collection, in the order of their ids; nothing of the others. */
export type ReadPlain = <Collection extends PublishedCollection>(
  collection: Collection,
  ids: readonly string[],
) => Promise<readonly PlainDocument[Collection][]>;

type Stored = StoredOrganisation & StoredPlace & StoredGathering;

/** So many documents at a time are held as the database gives them, which takes several times the room. */
const chunk = 250;

/** Reads published documents as plain data, without what is hidden. What many of them refer to is asked for once. */
export function plainReader(moment: Moment, timeZone: string): ReadPlain {
  const images = new Map<string, Image | null>();
  const places = new Set<string>();
  const asked = new Set<string>();
  const context: Context = { timeZone, images, places };

  const lookUp = async (documents: readonly Stored[]) => {
    const pictures = newOf(asked, documents.flatMap(picturesOf));
    if (pictures.length > 0) {
      const found = await moment.find<StoredPicture>('media', { id: { in: pictures } });
      for (const picture of found) images.set(picture.id, toImage(picture));
    }
    const held = newOf(
      asked,
      documents.map(({ place }) => place),
    );
    if (held.length > 0) {
      for (const id of await moment.findIds('places', { and: [{ id: { in: held } }, isPublished] })) places.add(id);
    }
  };

  return async (collection, ids) => {
    const plain: PlainDocument[typeof collection][] = [];
    for (let start = 0; start < ids.length; start += chunk) {
      const some = ids.slice(start, start + chunk);
      const stored = await moment.find<Stored>(collection, { and: [{ id: { in: some } }, isPublished] });
      await lookUp(stored);
      for (const document of stored) plain.push(toPlain[collection](document, context));
    }
    return plain;
  };
}

const toPlain: { readonly [C in PublishedCollection]: (stored: Stored, context: Context) => PlainDocument[C] } = {
  organisations: (stored, context) => publicOrganisation(toOrganisation(stored, context)),
  places: (stored, context) => publicListing(toPlace(stored, context)) as Place,
  groups: (stored, context) => publicListing(toGathering('group', stored, context)) as Group,
  events: (stored, context) => publicListing(toGathering('event', stored, context)) as Event,
};

function picturesOf({ firstVisit, image, logo }: Stored) {
  return [logo, image, firstVisit?.door];
}

/** Those that have not been asked for, once each, and from now on they have. */
function newOf(asked: Set<string>, ids: readonly (string | null | undefined)[]): string[] {
  const unknown = new Set(ids.filter((id) => id !== null && id !== undefined && !asked.has(id)) as string[]);
  for (const id of unknown) asked.add(id);
  return [...unknown];
}
