import type { Payload } from 'payload';
import type { Generated } from '#content/generated/generate.ts';
import { createRandom } from '#content/generated/random.ts';
import type { ListingKind } from '#directory/listing.ts';
import { markTranslations, textsByGroup } from '#directory/translation-state.ts';
import { listingCollections } from './collections/listing-collection.ts';
import { listingData, organisationData, type SampleIds, type SampleSettings } from './load-sample.ts';
import { type Context, toGathering, toPlace } from './plain-listings.ts';
import { collectRows } from './row-collector.ts';
import type { StoredGathering, StoredPlace } from './stored.ts';
import { uuidFrom, type Values, type Writing, writeDocument } from './write-documents.ts';

const batch = 500;
const textsOnly: Context = { timeZone: 'UTC', places: new Set(), images: new Map() };

/**
 * Writes generated content in bulk, all or nothing: the rows and the versions are those Payload itself would write, but
 * no hook runs, so that nothing is left in the outbox. `seed` decides the ids.
 */
export async function loadGeneratedInto(
  payload: Payload,
  generated: Generated,
  seed: number,
  settings: SampleSettings,
) {
  const transactionID = await payload.db.beginTransaction();
  if (transactionID === null) throw new Error('The database gave no transaction to write in.');
  const random = createRandom(seed ^ 0x5eed);
  const newId = () => uuidFrom(random.hex(32));
  const rows = collectRows(payload, transactionID, newId);
  const writing: Writing = { payload, rows, settings, random, taken: new Map() };
  const ids: SampleIds = { organisations: new Map(), pictures: new Map(), listings: new Map() };
  const total = generated.organisations.length + generated.listings.length;
  let done = 0;
  const count = async () => {
    done += 1;
    if (done % batch !== 0 && done !== total) return;
    await rows.write();
    settings.onProgress(done, total);
  };
  try {
    for (const { id } of generated.organisations) ids.organisations.set(id, newId());
    for (const organisation of generated.organisations) {
      const data = { ...organisationData(organisation), id: ids.organisations.get(organisation.id) };
      await writeDocument(writing, { ...always, collection: 'organisations', fallback: 'organisation', data });
      await count();
    }
    await rows.write();
    await uploadPictures(payload, generated, ids, transactionID);
    for (const listing of generated.listings) {
      const id = newId();
      ids.listings.set(listing.id, id);
      const data = { ...listingData(listing, ids, settings), id };
      await writeDocument(writing, {
        collection: listingCollections[listing.kind].slug,
        data: { ...data, translations: marksOf(listing.kind, data) },
        fallback: listing.kind,
        state: generated.states.get(listing.id) ?? 'published',
        formerNames: generated.formerNames.get(listing.id) ?? [],
      });
      await count();
    }
    await payload.db.commitTransaction(transactionID);
    // PostgreSQL finds its way by what it knows of the tables, and would look for itself only after a while.
    await payload.db.drizzle.execute('ANALYZE');
  } catch (error) {
    await payload.db.rollbackTransaction(transactionID);
    throw error;
  }
}

const always = { state: 'published', formerNames: [] } as const;

/** Each picture goes through the real upload once for each organisation that shows it: a picture belongs to one. */
async function uploadPictures(payload: Payload, generated: Generated, ids: SampleIds, transactionID: string | number) {
  const uses = generated.listings.flatMap(({ image, organisation }) => (image ? [`${organisation} ${image}`] : []));
  for (const use of new Set(uses)) {
    const [organisation = '', picture] = use.split(' ');
    const drawn = generated.pictures.find(({ id }) => id === picture);
    if (!drawn) continue;
    const { id } = await payload.create({
      collection: 'media',
      data: { alt: drawn.alt, organisation: ids.organisations.get(organisation), sample: true } as never,
      filePath: drawn.file,
      locale: 'all' as never,
      depth: 0,
      req: { transactionID },
    });
    ids.pictures.set(use, String(id));
  }
}

/** The marks a new listing gets: each translation is as old as its source. */
function marksOf(kind: ListingKind, data: Values) {
  const stored: unknown = { ...data, updatedAt: '' };
  const listing =
    kind === 'place'
      ? toPlace(stored as StoredPlace, textsOnly)
      : toGathering(kind as 'group', stored as StoredGathering, textsOnly);
  return markTranslations(null, textsByGroup(listing), {}, []);
}
