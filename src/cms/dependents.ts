import type { Where } from 'payload';
import { type Published, publishedCollections } from '#snapshot/snapshot.ts';
import { isPublished } from './moment.ts';

export type PublishedCollection = keyof Published;

type Question = { readonly collection: PublishedCollection; readonly where: Where };

/**
 * How to find the published documents whose plain data depends on some others: those that show a picture, and what is
 * held in a place, of which they tell only while it is published.
 */
export function dependentsOf(collection: string, ids: readonly string[]): readonly Question[] {
  if (ids.length === 0) return [];
  const asking = (collection: PublishedCollection, fields: readonly string[]): Question => ({
    collection,
    where: { and: [isPublished, { or: fields.map((field) => ({ [field]: { in: ids } })) }] },
  });
  if (collection === 'places') return (['groups', 'events'] as const).map((kind) => asking(kind, ['place']));
  if (collection !== 'media') return [];
  return publishedCollections.map((kind) =>
    asking(kind, kind === 'organisations' ? ['logo'] : ['image', 'firstVisit.door']),
  );
}
