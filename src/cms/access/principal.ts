import type { PayloadRequest } from 'payload';

export const roles = ['administrator', 'coordinator', 'editor'] as const;

export type Role = (typeof roles)[number];

/** Who is asking, as far as rules need to know. `null` is somebody who has not logged in. */
export type Principal = {
  readonly id: string;
  readonly role: Role;
  /** The organisations an editor keeps; empty for others. */
  readonly organisations: readonly string[];
  /** The municipality a coordinator looks after; `null` for others. */
  readonly municipality: string | null;
} | null;

type Request = Pick<PayloadRequest, 'user'>;

/** The person behind a request. Somebody with a role that does not exist has no rights at all. */
export function principalOf({ user }: Request): Principal {
  const role = roles.find((known) => known === user?.role);
  if (!user || !role) return null;
  return {
    id: String(user.id),
    role,
    organisations: role === 'editor' ? (user.organisations ?? []).map(idOf) : [],
    municipality: role === 'coordinator' ? (user.municipality ?? null) : null,
  };
}

export const isAdministrator = ({ req }: { req: Request }): boolean => principalOf(req)?.role === 'administrator';

export const isLoggedIn = ({ req }: { req: Request }): boolean => principalOf(req) !== null;

/** The id of a related document, which may be there as its id or as the whole document; empty where it is neither. */
export function idOf(related: unknown): string {
  const id: unknown = typeof related === 'object' && related !== null && 'id' in related ? related.id : related;
  return typeof id === 'object' && id !== null ? '' : String(id);
}
