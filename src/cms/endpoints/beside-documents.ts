import {
  addDataAndFileToRequest,
  addLocalesToRequestFromData,
  type CollectionConfig,
  type CollectionSlug,
  docAccessOperation,
  type Endpoint,
  NotFound,
  UnauthorizedError,
} from 'payload';
import { canSee } from '#cms/access/guards.ts';

/** A collection whose addresses beside the documents tell nothing of what one may not read, and do not end in an error. */
export function guardBesideDocuments(collection: CollectionConfig): CollectionConfig {
  const own = collection.endpoints || [];
  const versions = collection.versions ? [] : versionEndpoints;
  return {
    ...collection,
    endpoints: [...own, rightsEndpoint, ...versions, ...(collection.auth ? [verifyEndpoint] : [])],
  };
}

/** `POST /api/{collection}/access/{id}`: what one may do with a document. Payload by itself tells it of any there is. */
const rightsEndpoint: Endpoint = {
  path: '/access/:id?',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new UnauthorizedError(req.t);
    const { collection: slug, id } = req.routeParams as { readonly collection: CollectionSlug; readonly id?: string };
    if (id !== undefined && !(await canSee(slug, id, req))) throw new NotFound(req.t);
    await addDataAndFileToRequest(req);
    addLocalesToRequestFromData(req);
    const collection = req.payload.collections[slug];
    return Response.json(await docAccessOperation({ collection, req, ...(id && { id }), data: req.data as never }));
  },
};

const notFound: Endpoint['handler'] = (req) => {
  throw new NotFound(req.t);
};

/** Where no versions are kept, Payload asks a table that is not there. */
export const versionEndpoints: readonly Endpoint[] = [
  { path: '/versions', method: 'get', handler: notFound },
  { path: '/versions/:id', method: 'get', handler: notFound },
  { path: '/versions/:id', method: 'post', handler: notFound },
];

/** Nobody registers by e-mail here: there is no column for what Payload would look up. */
const verifyEndpoint: Endpoint = { path: '/verify/:id', method: 'post', handler: notFound };
