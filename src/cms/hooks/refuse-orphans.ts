import { APIError, type CollectionBeforeDeleteHook, type CollectionSlug, type PayloadRequest } from 'payload';
import { tellEditor } from '#cms/fields/validation.ts';

/** An organisation that still has listings or pictures is not deleted: they would be left with nobody. */
export const refuseWhileItHasOthers: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const belongings = (collection: CollectionSlug) => countOf(collection, id, req);
  for (const collection of ['places', 'groups', 'events'] as const)
    if ((await belongings(collection)) > 0) throw refusal(tellEditor(req, 'cms.problem.has-listings'));
  if ((await belongings('media')) > 0) throw refusal(tellEditor(req, 'cms.problem.has-pictures'));
};

async function countOf(collection: CollectionSlug, organisation: number | string, req: PayloadRequest) {
  const where = { organisation: { equals: organisation } };
  return (await req.payload.db.count({ collection, where, req })).totalDocs;
}

function refusal(message: string): APIError {
  return new APIError(message, 409, null, true);
}
