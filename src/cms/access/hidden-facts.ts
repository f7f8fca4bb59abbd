import type { CollectionBeforeOperationHook, FieldAccess, Where } from 'payload';
import { Forbidden } from 'payload';
import { whereKept } from './kept.ts';
import { idOf, type Principal, principalOf } from './principal.ts';

/** What may be hidden in a document: where exactly it is, whom to reach by phone and e-mail, or a form. */
type Fact = 'place' | 'contact' | 'form';

type Kept = {
  readonly organisation?: unknown;
  readonly municipality?: unknown;
  readonly addressHidden?: unknown;
  readonly contact?: { readonly privacy?: unknown } | null;
};

/** What has to be known of a document to decide who may see its hidden facts, also when only others are asked for. */
export const factsBehindHiding = {
  organisation: true,
  municipality: true,
  addressHidden: true,
  contact: { privacy: true },
} as const;

/** The fields with facts that may be hidden, by the beginning of their path. */
const hideable: readonly string[] = [
  'address',
  'position',
  'place',
  'meetingPoint',
  'firstVisit.door',
  'schedules.exceptions.newPlace',
  'contact.phone',
  'contact.email',
  'contact.hours',
  'contact.form',
];

/**
 * For a field whose fact may be hidden: then only those read it who look after the document. Asked without a document,
 * when the admin draws a form or a list, the answer is yes: there is nothing to see yet.
 */
export const readUnless =
  (fact: Fact): FieldAccess =>
  ({ doc, req }) => {
    if (!doc) return principalOf(req) !== null;
    return !isHidden(fact, doc) || looksAfter(principalOf(req), doc);
  };

/**
 * Documents are asked about facts that may be hidden only by those who look after them: a condition or an order would
 * tell, guess by guess, what the answer leaves out. A copy would hold them whole.
 */
export const guardHiddenFacts: CollectionBeforeOperationHook = async ({ args, collection, overrideAccess, req }) => {
  if (overrideAccess === true) return args;
  const asked = args as Asked;
  const kept = whereKept(principalOf(req), { organisation: 'organisation', municipality: 'municipality' });
  if (kept === true) return args;
  if (asked.duplicateFromID !== undefined) {
    const where = { and: [{ id: { equals: asked.duplicateFromID } }, ...(kept ? [kept] : [])] };
    const { totalDocs } = await req.payload.db.count({ collection: collection.slug, where, req });
    if (!kept || totalDocs === 0) throw new Forbidden(req.t);
  }
  const paths = [...pathsOfWhere(asked.where), ...pathsOfSort(asked.sort), ...pathsOfSort(asked.field)];
  if (!paths.some(isHideable)) return args;
  const own: Where = kept || { id: { exists: false } };
  return { ...args, where: { and: [own, ...(isRecord(asked.where) ? [asked.where as Where] : [])] } } as typeof args;
};

type Asked = {
  readonly where?: unknown;
  readonly sort?: unknown;
  readonly field?: unknown;
  readonly duplicateFromID?: number | string;
};

/** What is not known, because it was left out of the document, is taken as hidden. */
function isHidden(fact: Fact, { addressHidden, contact }: Kept): boolean {
  switch (fact) {
    case 'place':
      return addressHidden !== false;
    case 'contact':
      return contact?.privacy !== 'shown';
    case 'form':
      return contact?.privacy !== 'form';
  }
}

function looksAfter(principal: Principal, { organisation, municipality }: Kept): boolean {
  switch (principal?.role) {
    case 'administrator':
      return true;
    case 'editor':
      return principal.organisations.includes(idOf(organisation));
    case 'coordinator':
      return principal.municipality !== null && principal.municipality === municipality;
    default:
      return false;
  }
}

/** Rows are counted, but a fact is the same in each. */
function isHideable(path: string): boolean {
  const plain = segmentsOf(path)
    .filter((segment) => !/^\d+$/.test(segment))
    .join('.');
  return hideable.some((hidden) => plain === hidden || plain.startsWith(`${hidden}.`));
}

/** The names in a path as a condition or an order may write it, without what says that it is about a version. */
export function segmentsOf(path: string): string[] {
  return path
    .replace(/^-/, '')
    .replaceAll('__', '.')
    .replace(/^version\./, '')
    .split('.');
}

/** The paths that a condition asks about, however deep they stand in it. */
export function pathsOfWhere(where: unknown): string[] {
  if (!isRecord(where)) return [];
  return Object.entries(where).flatMap(([key, condition]) =>
    /^(?:and|or)$/i.test(key) ? Object.values(condition ?? {}).flatMap(pathsOfWhere) : [key],
  );
}

/** The paths that an order names. */
export function pathsOfSort(sort: unknown): string[] {
  return [sort].flat().flatMap((path) => (typeof path === 'string' ? path.split(',').map((part) => part.trim()) : []));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
