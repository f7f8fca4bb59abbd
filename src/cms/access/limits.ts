import { APIError, type CollectionBeforeOperationHook } from 'payload';
import { tellEditor } from '#cms/fields/validation.ts';
import { isAdministrator } from './principal.ts';

const mostDocuments = 100;
const deepest = 1;

/** The arguments of an operation that say how much of the database it touches. */
type Extent = { limit?: number; depth?: number; pagination?: boolean; where?: unknown; id?: unknown };

/** Keeps one request of anybody but an administrator from reading or changing everything there is. */
export const limitExtent: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (overrideAccess === true) return args;
  if ((operation === 'create' || operation === 'update') && req.locale === 'all')
    throw new APIError(tellEditor(req, 'cms.problem.one-language'), 400, null, true);
  if (isAdministrator({ req })) return args;
  const extent = args as Extent;
  const reading = operation === 'read' || operation === 'readDistinct';
  const changingMany = (operation === 'update' || operation === 'delete') && extent.id === undefined;
  if (!reading && !changingMany) return args;
  const limit = Number(extent.limit);
  const limited: Extent = {
    ...extent,
    ...(limit >= 1 && limit <= mostDocuments ? {} : limitFor(extent, reading)),
    depth: Math.min(Number(extent.depth ?? deepest), deepest),
  };
  return limited as typeof args;
};

/** No limit in a paginated list leaves Payload's own page size; everything else is cut at the most. */
function limitFor(extent: Extent, reading: boolean): Extent {
  const isPaginated = reading && extent.pagination !== false && extent.limit === undefined;
  return isPaginated ? {} : { limit: mostDocuments };
}
