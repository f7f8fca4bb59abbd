import { sql } from '@payloadcms/db-postgres';
import type { CollectionSlug, PayloadRequest } from 'payload';
import { reservedSegments } from '#directory/addresses.ts';

/** The end of the public address of a document, and those it had while it was published. */
export type Address = { readonly slug: string | null; readonly formerSlugs: readonly string[] };

type Kept = Address & { readonly _status?: string };

type Asked = {
  readonly req: PayloadRequest;
  readonly collection: CollectionSlug;
  /** `null` of a document that is being created. */
  readonly id: string | null;
  /** What its name asks for; `null` while it has no name. */
  readonly wanted: string | null;
  /** Whether what is being saved is published by that. */
  readonly publishes: boolean;
};

/**
 * The address a document is about to have: it follows the name, but only when the name is published, and a number that
 * has kept it apart from others stays. What was public before leads on. The public row decides, not the newest draft,
 * and stays locked until the change is committed: of two renamings at once the second one sees the first.
 */
export async function settleAddress({ collection, id, publishes, req, wanted }: Asked): Promise<Address> {
  const kept = id === null ? null : await readKept(collection, id, req);
  const slug = kept?.slug ?? null;
  const formerSlugs = kept?.formerSlugs ?? [];
  if (wanted === null || (slug !== null && (!publishes || isFor(slug, wanted)))) return { slug, formerSlugs };

  await lockName(collection, wanted, req);
  const next = formerSlugs.find((former) => isFor(former, wanted)) ?? (await findFree(collection, id, wanted, req));
  const wasPublic = slug !== null && id !== null && kept !== null && (await hasBeenPublic(collection, id, kept, req));
  return { slug: next, formerSlugs: [...formerSlugs, ...(wasPublic ? [slug] : [])].filter((each) => each !== next) };
}

/** Whether a slug is the wanted one, or that with a number: `kahvihetki`, `kahvihetki-2`. */
function isFor(slug: string, wanted: string): boolean {
  return slug.startsWith(wanted) && /^(?:-\d+)?$/.test(slug.slice(wanted.length));
}

async function readKept(collection: CollectionSlug, id: string, req: PayloadRequest): Promise<Kept | null> {
  await execute(req, sql`SELECT 1 FROM ${sql.identifier(collection)} WHERE id = ${id} FOR NO KEY UPDATE`);
  return await req.payload.db.findOne<Kept & { id: string }>({ collection, where: { id: { equals: id } }, req });
}

/** One at a time looks for a free slug of a name; the numbers behind it belong to the same name. */
async function lockName(collection: CollectionSlug, wanted: string, req: PayloadRequest): Promise<void> {
  const name = `${collection}/${wanted.replace(/(?:-\d+)+$/, '')}`;
  await execute(req, sql`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
}

async function execute(req: PayloadRequest, statement: ReturnType<typeof sql>): Promise<void> {
  const { drizzle, sessions } = req.payload.db;
  const session = sessions?.[(await req.transactionID) ?? '']?.db as typeof drizzle | undefined;
  await (session ?? drizzle).execute(statement);
}

/**
 * `kylatupa`, or the first of `kylatupa-2`, `kylatupa-3` … that nobody else of the collection has or has had: drafts
 * count, and so do former addresses, which must not lead to a stranger.
 */
async function findFree(collection: CollectionSlug, id: string | null, wanted: string, req: PayloadRequest) {
  for (let number = reservedSegments.includes(wanted) ? 2 : 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    const taken = { or: [{ slug: { equals: slug } }, { formerSlugs: { equals: slug } }] };
    const where = id === null ? taken : { and: [taken, { id: { not_equals: id } }] };
    if ((await req.payload.db.count({ collection, where, req })).totalDocs === 0) return slug;
  }
}

/** Also what has been taken back since: people may have its address. */
async function hasBeenPublic(collection: CollectionSlug, id: string, { _status }: Kept, req: PayloadRequest) {
  if (_status === 'published') return true;
  const where = { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] };
  return (await req.payload.db.countVersions({ collection, where, req })).totalDocs > 0;
}
