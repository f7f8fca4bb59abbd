import type { Event, Group, Image, Listing, Organisation, Place } from '#directory/listing.ts';
import type { Region } from '#directory/region.ts';

/** What the CMS publishes: every published document as plain data, no framework's types. */
export type Published = {
  readonly organisations: readonly Organisation[];
  readonly places: readonly Place[];
  readonly groups: readonly Group[];
  readonly events: readonly Event[];
};

/** When each published document last changed, by its id: an instant, ISO 8601 in UTC. */
export type Modified = { readonly [Collection in keyof Published]: ReadonlyMap<string, string> };

/** What the collections of the CMS are called that are published. */
export const publishedCollections = [
  'organisations',
  'places',
  'groups',
  'events',
] as const satisfies readonly (keyof Published)[];

/** One document that is published anew, or of which nothing is published any more (`null`). */
export type DocumentChange = {
  readonly [Collection in keyof Published]: {
    readonly collection: Collection;
    readonly id: string;
    readonly document: Published[Collection][number] | null;
  };
}[keyof Published];

/** All published content at one moment, with the region it stands in: all that a page may know. */
export type Snapshot = Published & {
  /** The moment of the snapshot: an instant, ISO 8601 in UTC. The only clock a page has. */
  readonly at: string;
  /** The public address of the site without a slash at the end: `https://yhdessa.example`. */
  readonly siteUrl: string;
  readonly region: Region;
};

/**
 * A snapshot after some documents have changed, at another moment. Documents that have not changed are the same objects
 * as before, which is how everything else knows them; each collection stays in the order of its ids.
 */
export function applyChanges(snapshot: Snapshot, changes: readonly DocumentChange[], at: string): Snapshot {
  const changed = <T extends { readonly id: string }>(collection: keyof Published, documents: readonly T[]) => {
    const ofCollection = changes.filter((change) => change.collection === collection);
    if (ofCollection.length === 0) return documents;
    const byId = new Map(ofCollection.map(({ id, document }) => [id, document as T | null]));
    const kept = documents.filter(({ id }) => !byId.has(id));
    const added = [...byId.values()].filter((document) => document !== null);
    return [...kept, ...added].sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
  };
  return {
    ...snapshot,
    at,
    organisations: changed('organisations', snapshot.organisations),
    places: changed('places', snapshot.places),
    groups: changed('groups', snapshot.groups),
    events: changed('events', snapshot.events),
  };
}

/** All listings of a snapshot, in one list. */
export function listingsOf(published: Published): readonly Listing[] {
  return [...published.places, ...published.groups, ...published.events];
}

/** The files behind `/media/` that the pages show: their names, once each, in order. */
export function mediaNames(published: Published): string[] {
  const paths = imagesOf(published).flatMap((image) => image?.files.map(({ path }) => path) ?? []);
  return [...new Set(paths.map((path) => path.replace(/^\/media\//, '')))].sort();
}

function imagesOf(published: Published): readonly (Image | null)[] {
  return [
    ...listingsOf(published).flatMap(({ image, firstVisit }) => [image, firstVisit.door]),
    ...published.organisations.map(({ logo }) => logo),
  ];
}
