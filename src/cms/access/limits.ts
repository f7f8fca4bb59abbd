import {
  APIError,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type PayloadRequest,
  QueryError,
} from 'payload';
import { tellEditor } from '#cms/fields/validation.ts';
import { isSoundCondition } from './condition-form.ts';
import { isShortOrder, isSmallCondition } from './condition-size.ts';
import { pathsOfSort, pathsOfWhere, segmentsOf } from './hidden-facts.ts';
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
  field?: unknown;
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
  refuseBadConditions(extent, req);
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

/** The same for what a condition and an order ask, alone. */
export const limitConditions: CollectionBeforeOperationHook = ({ args, overrideAccess, req }) => {
  if (overrideAccess !== true) refuseBadConditions(args as Extent, req);
  return args;
};

function refuseBadConditions({ where, sort }: Extent, req: PayloadRequest): void {
  if (!isSmallCondition(where) || !isShortOrder(sort))
    throw new APIError(tellEditor(req, 'cms.problem.condition'), 400, null, true);
  if (!isSoundCondition(where ?? {})) throw new APIError(tellEditor(req, 'cms.problem.malformed'), 400, null, true);
}

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
function refusePathsIntoOthers({ where, sort, field }: Extent, fields: readonly FlattenedField[]): void {
  const asked = [...pathsOfWhere(where), ...pathsOfSort(sort), ...pathsOfSort(field)];
  const refused = asked.filter((path) => leadsToOther(segmentsOf(path), fields));
  if (refused.length > 0) throw new QueryError(refused.map((path) => ({ path })));
}

/** Whether a path goes on behind a reference, at whatever depth of the document that stands. */
function leadsToOther([name, ...rest]: readonly string[], fields: readonly FlattenedField[]): boolean {
  if (name === undefined) return false;
  const field = fields.find((candidate) => candidate.name === name);
  // A version says of which document it is.
  const isReference = field?.type === 'relationship' || field?.type === 'upload' || (!field && name === 'parent');
  if (isReference) return rest.length > 0 && rest.join('.') !== 'id';
  // What is no field may stand between two: the place of a row, or a language.
  return leadsToOther(rest, field && 'flattenedFields' in field ? field.flattenedFields : fields);
}
