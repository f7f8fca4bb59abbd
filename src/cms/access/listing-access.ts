import type { Access, CollectionConfig } from 'payload';
import { whereKept } from './kept.ts';
import { isAdministrator, isLoggedIn, principalOf } from './principal.ts';

type Rules = NonNullable<CollectionConfig['access']>;

const own = { organisation: 'organisation', municipality: 'municipality' };
const ownVersions = { organisation: 'version.organisation', municipality: 'version.municipality' };

/**
 * Who may do what with places, groups and events. Editors: those of their organisations. Coordinators: read and
 * moderate those in their municipality. Administrators: everything. Others: nothing.
 *
 * @param choosable Whether published ones may be read by everybody who has logged in, to be chosen from (places).
 */
export function listingAccess(choosable: boolean): Rules {
  const read: Access = ({ req }) => {
    const principal = principalOf(req);
    const kept = whereKept(principal, own);
    return choosable && principal && typeof kept === 'object'
      ? { or: [kept, { _status: { equals: 'published' } }] }
      : kept;
  };
  return {
    admin: isLoggedIn,
    read,
    readVersions: ({ req }) => whereKept(principalOf(req), ownVersions),
    create: ({ req }) => {
      const principal = principalOf(req);
      return principal?.role === 'administrator' || Boolean(principal?.organisations.length);
    },
    update: ({ req }) => whereKept(principalOf(req), own),
    delete: isAdministrator,
  };
}
