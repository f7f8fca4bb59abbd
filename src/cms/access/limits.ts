import { APIError, type CollectionBeforeOperationHook, type FlattenedField, QueryError } from 'payload';
import { tellEditor } from '#cms/fields/validation.ts';
import { pathsOfSort, pathsOfWhere } from './hidden-facts.ts';
import { isAdministrator } from './principal.ts';

const mostDocuments = 100;
const deepest = 1;

const lastPage = 1_000_000;

/** The arguments of an operation that say how much of the database it touches. */
type Extent = {
  limit?: number;
  page?: number;
  depth?: number;
  pagination?: boolean;
  where?: unknown;
  sort?: unknown;
  id?: unknown;
};

/**
 * Keeps one request of anybody but an administrator from reading or changing everything there is, and from asking about
 * documents through those that refer to them.
 */
export const limitExtent: CollectionBeforeOperationHook = ({ args, collection, operation, overrideAccess, req }) => {
  if (overrideAccess === true) return args;
  if ((operation === 'create' || operation === 'update') && req.locale === 'all')
    throw new APIError(tellEditor(req, 'cms.problem.one-language'), 400, null, true);
  const extent = args as Extent;
  if (isAdministrator({ req })) return { ...extent, ...pageFor(extent) } as typeof args;
  refusePathsIntoOthers(extent, collection.flattenedFields);
  const reading = operation === 'read' || operation === 'readDistinct';
  const changingMany = (operation === 'update' || operation === 'delete') && extent.id === undefined;
  if (!reading && !changingMany) return args;
  const limit = Number(extent.limit);
  const limited: Extent = {
    ...extent,
    ...pageFor(extent),
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

/** A page that cannot be is the first one. */
function pageFor({ page }: Extent): Extent {
  if (page === undefined) return {};
  return { page: Number.isInteger(page) && page >= 1 && page <= lastPage ? page : 1 };
}

/**
 * Payload looks into a referenced document without asking whether the person may read it: `where[organisation.name]`
 * would tell, letter by letter, what is in a draft of somebody else. Its id alone tells nothing.
 */
function refusePathsIntoOthers({ where, sort }: Extent, fields: readonly FlattenedField[]): void {
  const references = fields.flatMap((field) =>
    field.type === 'relationship' || field.type === 'upload' ? [field.name] : [],
  );
  const leadsToOther = (path: string) => {
    const [name = '', next] = path
      .replace(/^-/, '')
      .replaceAll('__', '.')
      .replace(/^version\./, '')
      .split('.');
    return references.includes(name) && next !== undefined && next !== 'id';
  };
  const refused = [...pathsOfWhere(where), ...pathsOfSort(sort)].filter(leadsToOther);
  if (refused.length > 0) throw new QueryError(refused.map((path) => ({ path })));
}
