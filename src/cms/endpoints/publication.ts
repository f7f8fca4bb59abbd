import { type CollectionSlug, type Endpoint, NotFound, type PayloadRequest } from 'payload';
import { isAdministrator } from '#cms/access/principal.ts';
import { isId } from '#cms/document-id.ts';
import type { Publication } from '#cms/publication.ts';

/** `GET /api/{collection}/{id}/publication`: a `Publication`, for those who may read the document. */
export function publicationEndpoint(collection: CollectionSlug): Omit<Endpoint, 'root'> {
  return {
    path: '/:id/publication',
    method: 'get',
    handler: async (req) => {
      const id = String(req.routeParams?.id);
      const kept = isId(id) ? await readKept(collection, id, req) : undefined;
      if (!kept) throw new NotFound(req.t);
      return Response.json(await publicationOf(collection, id, kept, req), {
        headers: { 'Cache-Control': 'no-store' },
      });
    },
  };
}

type Kept = { readonly _status?: string; readonly pages?: Publication['pages'] };

/** The public row, of which a newer draft changes nothing; `undefined` for those who may not read it. */
async function readKept(collection: CollectionSlug, id: string, req: PayloadRequest): Promise<Kept | undefined> {
  const { docs } = await req.payload.find({
    collection,
    where: { id: { equals: id } },
    select: { _status: true, pages: true, slug: true } as never,
    depth: 0,
    pagination: false,
    ...asReader(req),
  });
  return docs[0] as Kept | undefined;
}

/** With the rights of the person who asks; what they may not read is not there. */
const asReader = (req: PayloadRequest) => ({ overrideAccess: false, disableErrors: true, user: req.user, req });

async function publicationOf(
  collection: CollectionSlug,
  id: string,
  kept: Kept,
  req: PayloadRequest,
): Promise<Publication> {
  const isPublished = kept._status === 'published';
  const waiting = await newestRow(collection, id, req);
  return {
    state: stateOf(isPublished, waiting),
    draftWaits: isPublished && (await hasNewerDraft(collection, id, req)),
    pages: kept.pages ?? null,
    reason: isAdministrator({ req }) ? (waiting?.error ?? null) : null,
  };
}

function stateOf(isPublished: boolean, waiting: WaitingRow | undefined): Publication['state'] {
  if (waiting?.error) return 'failed';
  if (waiting) return isPublished ? 'waiting' : 'leaving';
  return isPublished ? 'live' : 'draft';
}

type WaitingRow = { readonly error?: string | null };

/** The last change decides: an earlier one may have failed for a reason that this one takes away. */
async function newestRow(collection: string, id: string, req: PayloadRequest): Promise<WaitingRow | undefined> {
  const { docs } = await req.payload.db.find({
    collection: 'outbox' as CollectionSlug,
    where: { and: [{ documentId: { equals: id } }, { collectionSlug: { equals: collection } }] },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0] as WaitingRow | undefined;
}

/** Only those who may read versions are told that there is one. */
async function hasNewerDraft(collection: CollectionSlug, id: string, req: PayloadRequest): Promise<boolean> {
  const where = {
    and: [{ parent: { equals: id } }, { latest: { equals: true } }, { 'version._status': { equals: 'draft' } }],
  };
  const { totalDocs } = await req.payload.countVersions({ collection, where, ...asReader(req) });
  return totalDocs > 0;
}
