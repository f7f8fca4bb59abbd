import type { CollectionConfig } from 'payload';
import { whereKept } from './kept.ts';
import { isAdministrator, isLoggedIn, principalOf } from './principal.ts';

const seen = { organisation: 'organisation', municipality: 'organisation.municipality' };
const kept = { organisation: 'organisation', municipality: null };

/** Editors keep the pictures of their organisations; coordinators see those of their municipality's organisations. */
export const mediaAccess: NonNullable<CollectionConfig['access']> = {
  admin: isLoggedIn,
  read: ({ req }) => whereKept(principalOf(req), seen),
  create: ({ req }) => Boolean(whereKept(principalOf(req), kept)),
  update: ({ req }) => whereKept(principalOf(req), kept),
  delete: isAdministrator,
};
