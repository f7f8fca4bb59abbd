import {
  type CollectionSlug,
  type FieldAccess,
  type FieldHook,
  Forbidden,
  type PayloadRequest,
  ValidationError,
} from 'payload';
import { tellEditor } from '#cms/fields/validation.ts';
import { idOf, type Principal, principalOf } from './principal.ts';

/**
 * Refuses a document that would belong to an organisation the editor does not keep. The condition of the collection's
 * access looks at the document as it was; this looks at what it is about to become.
 */
export const guardOrganisation: FieldHook = ({ operation, originalDoc, overrideAccess, req, value }) => {
  if (overrideAccess === true) return value;
  const principal = principalOf(req);
  if (principal?.role === 'administrator') return value;
  const before = operation === 'update' ? originalDoc?.organisation : undefined;
  if (principal?.role === 'coordinator') {
    if (operation !== 'update' || idOf(value) !== idOf(before)) throw new Forbidden(req.t);
    return value;
  }
  const own = principal?.organisations ?? [];
  const after = value ?? (own.length === 1 ? own[0] : value);
  if (before && !own.includes(idOf(before))) throw new Forbidden(req.t);
  if (!own.includes(idOf(after))) throw new Forbidden(req.t);
  return after;
};

/**
 * For a field that only some people change: others may send it along unchanged, as the form does and as getting an
 * older version back does. Asked without data, when the admin draws the form, the answer is no: the field is read-only.
 */
export const unchangedOr =
  (mayChange: (principal: Principal) => boolean, name: string): FieldAccess =>
  ({ doc, req, siblingData }) =>
    mayChange(principalOf(req)) || (siblingData !== undefined && siblingData[name] === doc?.[name]);

/**
 * Refuses to refer to a document that does not exist or that the person may not see: otherwise a reference would be a
 * way to look at, or to publish, what belongs to somebody else.
 */
export const guardReference =
  (collection: CollectionSlug): FieldHook =>
  async ({ overrideAccess, path, previousValue, req, value }) => {
    if (overrideAccess === true || value === null || value === undefined) return value;
    if (previousValue && idOf(previousValue) === idOf(value)) return value;
    await refuseUnseen(collection, [value], path, req);
    return value;
  };

/** The same for a field that refers to several documents. */
export const guardReferences =
  (collection: CollectionSlug): FieldHook =>
  async ({ overrideAccess, path, req, value }) => {
    if (overrideAccess !== true && Array.isArray(value)) await refuseUnseen(collection, value, path, req);
    return value;
  };

async function refuseUnseen(
  collection: CollectionSlug,
  values: readonly unknown[],
  path: readonly (string | number)[],
  req: PayloadRequest,
): Promise<void> {
  for (const value of values) {
    if (await canSee(collection, idOf(value), req)) continue;
    const message = tellEditor(req, 'cms.problem.reference');
    throw new ValidationError({ errors: [{ message, path: path.join('.') }] }, req.t);
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a document is there and the person may read it. */
export async function canSee(collection: CollectionSlug, id: string, req: PayloadRequest): Promise<boolean> {
  if (!uuid.test(id) || !req.user) return false;
  const where = { id: { equals: id } };
  const { totalDocs } = await req.payload.count({ collection, where, overrideAccess: false, user: req.user, req });
  return totalDocs > 0;
}
