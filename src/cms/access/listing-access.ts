import type { Access, CollectionConfig, Where } from 'payload';
import { isAdministrator, isLoggedIn, type Principal, principalOf } from './principal.ts';

type Rules = NonNullable<CollectionConfig['access']>;

/**
 * Who may do what with places, groups and events. Editors: those of their organisations. Coordinators: read and
 * moderate those in their municipality. Administrators: everything. Others: nothing.
 *
 * @param choosable Whether published ones may be read by everybody who has logged in, to be chosen from (places).
 */
export function listingAccess(choosable: boolean): Rules {
  const read: Access = ({ req }) => {
    const principal = principalOf(req);
    const own = whereOwn(principal, '');
    return choosable && principal && typeof own === 'object'
      ? { or: [own, { _status: { equals: 'published' } }] }
      : own;
  };
  return {
    admin: isLoggedIn,
    read,
    readVersions: ({ req }) => whereOwn(principalOf(req), 'version.'),
    create: ({ req }) => {
      const principal = principalOf(req);
      return principal?.role === 'administrator' || Boolean(principal?.organisations.length);
    },
    update: ({ req }) => whereOwn(principalOf(req), ''),
    delete: isAdministrator,
  };
}

/** The listings somebody looks after, as a condition; `prefix` is `version.` when versions are asked for. */
export function whereOwn(principal: Principal, prefix: '' | 'version.'): boolean | Where {
  switch (principal?.role) {
    case 'administrator':
      return true;
    case 'editor':
      return principal.organisations.length > 0 && { [`${prefix}organisation`]: { in: [...principal.organisations] } };
    case 'coordinator':
      return principal.municipality !== null && { [`${prefix}municipality`]: { equals: principal.municipality } };
    default:
      return false;
  }
}
