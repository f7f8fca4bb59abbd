import type { CollectionConfig, FieldAccess } from 'payload';
import { isAdministrator, isLoggedIn, principalOf } from './principal.ts';

/** Administrators keep accounts; everybody else sees and changes their own, within `onlyAdministrators` of its fields. */
export const userAccess: NonNullable<CollectionConfig['access']> = {
  admin: isLoggedIn,
  read: ({ req }) => isAdministrator({ req }) || whereSelf(principalOf(req)?.id),
  create: isAdministrator,
  update: ({ req }) => isAdministrator({ req }) || whereSelf(principalOf(req)?.id),
  delete: isAdministrator,
  unlock: isAdministrator,
};

/** For fields that decide what somebody may do. */
export const onlyAdministrators: { create: FieldAccess; update: FieldAccess } = {
  create: isAdministrator,
  update: isAdministrator,
};

function whereSelf(id: string | undefined) {
  return id !== undefined && { id: { equals: id } };
}
