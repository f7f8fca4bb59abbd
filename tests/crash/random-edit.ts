import type { CollectionSlug, Payload } from 'payload';
import { listingData, picture } from '../cms/people.ts';

/** What people do in the CMS that the site shows. */
export const editKinds = [
  'text',
  'rename',
  'move',
  'unpublish',
  'delete',
  'place',
  'organisation',
  'create',
  'picture',
] as const;

export type EditKind = (typeof editKinds)[number];

/** One edit that is decided but not done. */
export type PlannedEdit = { readonly kind: EditKind; readonly collection: CollectionSlug; readonly id: string };

/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const oneOf = <T>(values: readonly T[], random: () => number): T => {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('There is nothing to choose from.');
  return value;
};

/** Chooses a published document for an edit; `spared` is left alone. */
export async function planRandomEdit(
  payload: Payload,
  kind: EditKind,
  { random, spared }: { readonly random: () => number; readonly spared: string },
): Promise<PlannedEdit> {
  const collection = collectionFor(kind, random);
  const { docs } = await payload.find({
    collection,
    where: { and: [{ _status: { equals: 'published' } }, { id: { not_equals: spared } }] },
    depth: 0,
    sort: 'id',
    pagination: false,
  });
  return { kind, collection, id: String(oneOf(docs, random).id) };
}

/** Does an edit as the admin would: saved and published. `mark` makes its texts different from all others. */
export async function doEdit(payload: Payload, { kind, collection, id }: PlannedEdit, mark: string): Promise<void> {
  const change = (data: object) =>
    payload.update({ collection, id, data: { _status: 'published', ...data } as never, locale: 'fi', depth: 0 });
  switch (kind) {
    case 'text':
      return void (await change({ summary: `Tule mukaan, ${mark}.` }));
    case 'rename':
    case 'place':
    case 'organisation':
      return void (await change({ name: `Nimi ${mark}` }));
    case 'move':
      return void (await change({ municipality: await otherMunicipality(payload, collection, id) }));
    case 'unpublish':
      return void (await change({ _status: 'draft' }));
    case 'delete':
      return void (await payload.delete({ collection, id, depth: 0 }));
    case 'create': {
      const { organisation, municipality } = await factsOf(payload, collection, id);
      const data = { ...listingData('groups', organisation, municipality), name: `Uusi ${mark}`, _status: 'published' };
      return void (await payload.create({ collection: 'groups', data: data as never, depth: 0 }));
    }
    case 'picture': {
      const { organisation } = await factsOf(payload, collection, id);
      const file = { ...(await picture()), name: `kuva-${mark}.png` };
      const data = { alt: `Kuva ${mark}`, organisation } as never;
      const media = await payload.create({ collection: 'media', data, file: file as never, depth: 0 });
      return void (await change({ image: media.id }));
    }
  }
}

function collectionFor(kind: EditKind, random: () => number): CollectionSlug {
  if (kind === 'place') return 'places';
  if (kind === 'organisation') return 'organisations';
  return kind === 'create' || kind === 'picture' ? 'groups' : oneOf(['groups', 'events', 'places'] as const, random);
}

async function otherMunicipality(payload: Payload, collection: CollectionSlug, id: string): Promise<string> {
  const { municipality } = await factsOf(payload, collection, id);
  const { docs } = await payload.find({ collection: 'organisations', depth: 0, sort: 'id', pagination: false });
  const others = docs.map((each) => String((each as { municipality?: unknown }).municipality));
  return others.find((other) => other !== municipality) ?? municipality;
}

async function factsOf(payload: Payload, collection: CollectionSlug, id: string) {
  return (await payload.findByID({ collection, id, depth: 0 })) as unknown as {
    readonly organisation: string;
    readonly municipality: string;
  };
}
