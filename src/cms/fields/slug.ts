import type { CollectionSlug, FieldHook, TextField } from 'payload';
import { settleAddress } from '#cms/hooks/address.ts';
import { slugFrom } from '#directory/slug.ts';
import { isLanguage, languages } from '#i18n/languages.ts';
import { inEveryLanguage, type MessageKey } from '#i18n/messages.ts';

/**
 * The readable part of the public address, from the Finnish name or else the first there is. It follows the name when
 * that is published; other people link to the addresses before, so they lead on.
 */
export function slugFields(fallback: string): TextField[] {
  const slug = keptText('slug', 'cms.slug', 'cms.slug.help');
  const formerSlugs = keptText('formerSlugs', 'cms.former-slugs', 'cms.former-slugs.help');
  return [
    { ...slug, unique: true, hooks: { beforeChange: [followName(fallback)], beforeDuplicate: [() => null] } },
    { ...formerSlugs, hasMany: true, hooks: { beforeDuplicate: [() => []] } } as TextField,
  ];
}

function keptText(name: string, label: MessageKey, description: MessageKey): TextField {
  return {
    name,
    type: 'text',
    label: inEveryLanguage(label),
    index: true,
    access: { create: () => false, update: () => false },
    admin: {
      readOnly: true,
      position: 'sidebar',
      description: inEveryLanguage(description),
      disableBulkEdit: true,
      disableListColumn: name !== 'slug',
      disableListFilter: name !== 'slug',
      condition: (data) => Boolean(data?.[name]?.length),
    },
    validate: () => true,
  };
}

function followName(fallback: string): FieldHook {
  return async ({ collection, operation, originalDoc, req, siblingData, siblingDocWithLocales }) => {
    if (!collection) return null;
    const name = firstName(siblingData.name, siblingDocWithLocales?.name, req.locale);
    const address = await settleAddress({
      req,
      collection: collection.slug as CollectionSlug,
      id: operation === 'update' && originalDoc?.id ? String(originalDoc.id) : null,
      wanted: name && slugFrom(name, fallback),
      publishes: siblingData._status === 'published',
    });
    siblingData.formerSlugs = address.formerSlugs;
    return address.slug;
  };
}

/**
 * The Finnish name, or that of the first language that has one. `submitted` is in one language, or in all: then it is
 * what a new document gets, while Payload leaves the texts of one that has some as they are.
 */
function firstName(submitted: unknown, stored: unknown, locale: string | null | undefined): string | null {
  const before = isRecord(stored) && Object.keys(stored).length > 0 ? stored : null;
  const names = isLanguage(locale)
    ? { ...before, [locale]: submitted }
    : (before ?? (isRecord(submitted) ? submitted : {}));
  for (const language of languages) {
    const name: unknown = names[language as keyof typeof names];
    if (typeof name === 'string' && name.trim()) return name;
  }
  return null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
