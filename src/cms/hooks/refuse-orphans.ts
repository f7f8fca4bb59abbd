import { APIError, type CollectionBeforeDeleteHook } from 'payload';
import { tellEditor } from '#cms/fields/validation.ts';

/** An organisation that still has listings is not deleted: they would be left with nobody. */
export const refuseWhileItHasListings: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const collection of ['places', 'groups', 'events'] as const) {
    const where = { organisation: { equals: id } };
    const { totalDocs } = await req.payload.db.count({ collection, where, req });
    if (totalDocs > 0) throw new APIError(tellEditor(req, 'cms.problem.has-listings'), 409, null, true);
  }
};
