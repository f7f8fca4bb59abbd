import type { CollectionSlug, FieldHook, PayloadRequest, TextField } from 'payload';
import { reservedSegments } from '#directory/addresses.ts';
import { slugFrom } from '#directory/slug.ts';
import { languages } from '#i18n/languages.ts';
import { inEveryLanguage } from '#i18n/messages.ts';

/**
 * The readable part of the public address. Made once, from the Finnish name or else the first there is, and never
 * again: other people link to it.
 */
export function slugField(fallback: string): TextField {
  return {
    name: 'slug',
    type: 'text',
    label: inEveryLanguage('cms.slug'),
    unique: true,
    index: true,
    access: { create: () => false, update: () => false },
    admin: {
      readOnly: true,
      position: 'sidebar',
      description: inEveryLanguage('cms.slug.help'),
      disableBulkEdit: true,
      condition: (data) => Boolean(data?.slug),
    },
    hooks: { beforeChange: [keepOrMakeSlug(fallback)], beforeDuplicate: [() => null] },
    validate: () => true,
  };
}

function keepOrMakeSlug(fallback: string): FieldHook {
  return async ({ collection, operation, originalDoc, req, siblingData, siblingDocWithLocales }) => {
    if (operation === 'update' && originalDoc?.slug) return originalDoc.slug;
    const name = firstName(siblingData?.name, siblingDocWithLocales?.name);
    if (!name || !collection) return null;
    return findFreeSlug(collection.slug as CollectionSlug, slugFrom(name, fallback), req);
  };
}

/** The Finnish name, or that of the first language that has one. `submitted` may be in one language or in all. */
function firstName(submitted: unknown, stored: unknown): string | null {
  const names: Record<string, unknown> = {
    ...(isRecord(stored) ? stored : {}),
    ...(isRecord(submitted) ? submitted : {}),
  };
  for (const candidate of [
    names.fi,
    typeof submitted === 'string' ? submitted : null,
    ...languages.map((l) => names[l]),
  ])
    if (typeof candidate === 'string' && candidate.trim()) return candidate;
  return null;
}

/** `kylatupa`, or the first free one of `kylatupa-2`, `kylatupa-3` … within the collection, drafts included. */
async function findFreeSlug(collection: CollectionSlug, wanted: string, req: PayloadRequest): Promise<string> {
  for (let number = reservedSegments.includes(wanted) ? 2 : 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    const { totalDocs } = await req.payload.db.count({ collection, where: { slug: { equals: slug } }, req });
    if (totalDocs === 0) return slug;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
