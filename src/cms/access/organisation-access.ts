import type { CollectionConfig, Where } from 'payload';
import { isAdministrator, isLoggedIn, type Principal, principalOf } from './principal.ts';

/** Editors read and change the organisations they keep, coordinators those of their municipality. */
export const organisationAccess: NonNullable<CollectionConfig['access']> = {
  admin: isLoggedIn,
  read: ({ req }) => whereKept(principalOf(req), 'id', ''),
  readVersions: ({ req }) => whereKept(principalOf(req), 'parent', 'version.'),
  create: isAdministrator,
  update: ({ req }) => whereKept(principalOf(req), 'id', ''),
  delete: isAdministrator,
};

function whereKept(principal: Principal, id: 'id' | 'parent', prefix: '' | 'version.'): boolean | Where {
  switch (principal?.role) {
    case 'administrator':
      return true;
    case 'editor':
      return principal.organisations.length > 0 && { [id]: { in: [...principal.organisations] } };
    case 'coordinator':
      return principal.municipality !== null && { [`${prefix}municipality`]: { equals: principal.municipality } };
    default:
      return false;
  }
}
