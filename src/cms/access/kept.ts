import type { Where } from 'payload';
import type { Principal } from './principal.ts';

/** Where a document says to which organisation and which municipality it belongs; `null` where that gives no right. */
export type KeptBy = { readonly organisation: string; readonly municipality: string | null };

/** The documents somebody looks after, as a condition: an editor by organisation, a coordinator by municipality. */
export function whereKept(principal: Principal, paths: KeptBy): boolean | Where {
  switch (principal?.role) {
    case 'administrator':
      return true;
    case 'editor':
      return principal.organisations.length > 0 && { [paths.organisation]: { in: [...principal.organisations] } };
    case 'coordinator':
      if (principal.municipality === null || paths.municipality === null) return false;
      return { [paths.municipality]: { equals: principal.municipality } };
    default:
      return false;
  }
}
