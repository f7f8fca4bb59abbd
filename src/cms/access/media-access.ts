import type { CollectionConfig } from 'payload';
import { isAdministrator, isLoggedIn, principalOf } from './principal.ts';

/** Editors keep the pictures of their organisations; coordinators see those of their municipality's organisations. */
export const mediaAccess: NonNullable<CollectionConfig['access']> = {
  admin: isLoggedIn,
  read: ({ req }) => {
    const principal = principalOf(req);
    if (principal?.role === 'coordinator' && principal.municipality !== null)
      return { 'organisation.municipality': { equals: principal.municipality } };
    return whereOwn(principal);
  },
  create: ({ req }) => Boolean(whereOwn(principalOf(req))),
  update: ({ req }) => whereOwn(principalOf(req)),
  delete: isAdministrator,
};

function whereOwn(principal: ReturnType<typeof principalOf>) {
  if (principal?.role === 'administrator') return true;
  return Boolean(principal?.organisations.length) && { organisation: { in: [...(principal?.organisations ?? [])] } };
}
