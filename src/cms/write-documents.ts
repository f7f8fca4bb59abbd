import type { CollectionSlug, FlattenedField, Payload } from 'payload';
import type { PublicationState } from '#content/generated/generate.ts';
import type { Random } from '#content/generated/random.ts';
import { reservedSegments } from '#directory/addresses.ts';
import { slugFrom } from '#directory/slug.ts';
import { addDays } from '#i18n/dates.ts';
import { languages } from '#i18n/languages.ts';
import type { SampleSettings } from './load-sample.ts';
import type { RowCollector } from './row-collector.ts';

export type Values = { readonly [name: string]: unknown };

/** What a document needs before its rows are written. */
type Document = {
  readonly collection: CollectionSlug;
  readonly data: Values;
  readonly fallback: string;
  readonly state: PublicationState;
  readonly formerNames: readonly string[];
};

export type Writing = {
  readonly payload: Payload;
  readonly rows: RowCollector;
  readonly settings: SampleSettings;
  readonly random: Random;
  /** Ends of addresses in use, by collection. */
  readonly taken: Map<string, Set<string>>;
};

/** The document, and its versions as its editors would have made them. */
export async function writeDocument(writing: Writing, { collection, data, fallback, formerNames, state }: Document) {
  const { payload, random, rows, settings } = writing;
  const fields = payload.collections[collection]?.config.flattenedFields ?? [];
  const createdAt = `${addDays(settings.today, -random.whole(30, 900))}T08:00:00.000Z`;
  const updatedAt = `${addDays(settings.today, -random.whole(1, 29))}T${10 + random.whole(0, 9)}:15:00.000Z`;
  const slug = freeSlug(writing, collection, nameIn(data), fallback);
  const formerSlugs = formerNames.map((name) => freeSlug(writing, collection, name, fallback));
  const isPublic = state === 'published' || state === 'being-edited';
  const document = withRowIds(fields, { ...data, slug, formerSlugs, sample: true, createdAt, updatedAt }, random);
  const written = { ...document, _status: isPublic ? 'published' : 'draft' };
  await rows.database.create({ collection, data: structuredClone(written) as never, returning: false });
  if (state === 'published' || state === 'draft')
    return await writeVersion(writing, collection, written, updatedAt, true);
  await writeVersion(writing, collection, { ...written, _status: 'published' }, createdAt, false);
  await writeVersion(writing, collection, { ...written, _status: 'draft' }, updatedAt, true);
}

async function writeVersion(
  { rows }: Writing,
  collection: CollectionSlug,
  document: Values,
  at: string,
  latest: boolean,
): Promise<void> {
  const { id, ...versionData } = structuredClone(document);
  await rows.database.createVersion({
    autosave: false,
    collectionSlug: collection,
    createdAt: at,
    parent: String(id),
    updatedAt: at,
    versionData: versionData as never,
    returning: false,
  });
  const row = rows.newest(`_${collection}_v`);
  if (row) row.latest = latest;
}

function freeSlug({ taken }: Writing, collection: string, name: string, fallback: string): string {
  const used = taken.get(collection) ?? new Set(reservedSegments);
  taken.set(collection, used);
  const wanted = slugFrom(name, fallback);
  let slug = wanted;
  for (let number = 2; used.has(slug); number += 1) slug = `${wanted}-${number}`;
  used.add(slug);
  return slug;
}

function nameIn({ name }: Values): string {
  const names = name as Readonly<Record<string, string | undefined>>;
  return languages.map((language) => names[language]).find(Boolean) ?? '';
}

/** Rows of a list have ids of their own, as the form gives them. */
function withRowIds(fields: readonly FlattenedField[], data: Values, random: Writing['random']): Values {
  const changed = fields.flatMap((field): [string, unknown][] => {
    const value = data[field.name];
    if (field.type === 'group' && value)
      return [[field.name, withRowIds(field.flattenedFields, value as Values, random)]];
    if (field.type !== 'array' || !Array.isArray(value)) return [];
    const rows = value.map((row: Values) => withRowIds(field.flattenedFields, { id: random.hex(24), ...row }, random));
    return [[field.name, rows]];
  });
  return { ...data, ...Object.fromEntries(changed) };
}

/** A random UUID (RFC 9562, version 4) of 32 hexadecimal digits. */
export function uuidFrom(hex: string): string {
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20)];
  return parts.join('-');
}
