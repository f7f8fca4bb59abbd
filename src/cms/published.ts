import type { Payload } from 'payload';
import type { Region } from '#directory/region.ts';
import { type DocumentChange, type Modified, type Published, publishedCollections } from '#snapshot/snapshot.ts';
import { dependentsOf, type PublishedCollection } from './dependents.ts';
import { isId } from './document-id.ts';
import { inOneMoment, isPublished, type Moment } from './moment.ts';
import { plainReader } from './plain-reader.ts';

/** A document as a row of the outbox names it. */
export type DocumentReference = { readonly collection: string; readonly document: string };

/**
 * Everything that is published, as plain data: one moment of the database, read in one transaction. Drafts, also those
 * beside a published document, are not in it; nor is a reference to a place that is not published, nor what is hidden.
 */
export function readPublished(payload: Payload): Promise<Published> {
  return inOneMoment(payload, async (moment) => {
    const read = plainReader(moment, timeZoneOf(payload));
    const all = async <C extends PublishedCollection>(collection: C) =>
      read(collection, await moment.findIds(collection, isPublished));
    return {
      organisations: await all('organisations'),
      places: await all('places'),
      groups: await all('groups'),
      events: await all('events'),
    };
  });
}

/** When each published document last changed: much less to read than what is in them. */
export function readModified(payload: Payload): Promise<Modified> {
  return inOneMoment(payload, async ({ findModified }) => ({
    organisations: await findModified('organisations', isPublished),
    places: await findModified('places', isPublished),
    groups: await findModified('groups', isPublished),
    events: await findModified('events', isPublished),
  }));
}

/**
 * What is published now of documents that have changed, and of those whose plain data depends on them: `null` of what
 * is a draft, was taken back or is deleted. One moment of the database; what is not published from here is left out.
 */
export function readDocuments(payload: Payload, references: readonly DocumentReference[]): Promise<DocumentChange[]> {
  return inOneMoment(payload, async (moment) => {
    const read = plainReader(moment, timeZoneOf(payload));
    const wanted = await withDependents(moment, references);
    const changes: DocumentChange[] = [];
    for (const collection of publishedCollections) {
      const ids = [...wanted[collection]].sort();
      const documents = new Map((await read(collection, ids.filter(isId))).map((document) => [document.id, document]));
      for (const id of ids) changes.push({ collection, id, document: documents.get(id) ?? null } as DocumentChange);
    }
    return changes;
  });
}

type Wanted = { readonly [Collection in PublishedCollection]: Set<string> };

async function withDependents(moment: Moment, references: readonly DocumentReference[]): Promise<Wanted> {
  const idsIn = (collection: string) =>
    references.filter((reference) => reference.collection === collection).map(({ document }) => document);
  const wanted: Wanted = {
    organisations: new Set(idsIn('organisations')),
    places: new Set(idsIn('places')),
    groups: new Set(idsIn('groups')),
    events: new Set(idsIn('events')),
  };
  for (const changed of ['media', 'places'])
    for (const { collection, where } of dependentsOf(changed, [...new Set(idsIn(changed).filter(isId))]))
      for (const id of await moment.findIds(collection, where)) wanted[collection].add(id);
  return wanted;
}

const timeZoneOf = ({ config }: Payload): string => (config.custom.region as Region).timeZone;
