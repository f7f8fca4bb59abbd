import type { CollectionConfig } from 'payload';
import { whereKept } from './kept.ts';
import { isAdministrator, isLoggedIn, principalOf } from './principal.ts';

const own = { organisation: 'id', municipality: 'municipality' };
const ownVersions = { organisation: 'parent', municipality: 'version.municipality' };

/** Editors read and change the organisations they keep, coordinators those of their municipality. */
export const organisationAccess: NonNullable<CollectionConfig['access']> = {
  admin: isLoggedIn,
  read: ({ req }) => whereKept(principalOf(req), own),
  readVersions: ({ req }) => whereKept(principalOf(req), ownVersions),
  create: isAdministrator,
  update: ({ req }) => whereKept(principalOf(req), own),
  delete: isAdministrator,
};
