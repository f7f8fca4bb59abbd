import type { Listing, ListingKind, Organisation } from '#directory/listing.ts';

/** A document that has a former address, of the kind of its pages. */
export type MovedDocument = {
  readonly kind: ListingKind | 'organisation';
  readonly document: Listing | Organisation;
  readonly formerSlug: string;
};

/** The address of a kind that a slug is, whoever has or had it. */
export const movedKey = (kind: MovedDocument['kind'], slug: string): string => `${kind} ${slug}`;

/**
 * What stood at a former address that nothing else has now, by `movedKey`. Should two have had the same one, it leads to
 * the one with the first id.
 */
export function movedDocuments(documents: readonly (Listing | Organisation)[]): ReadonlyMap<string, MovedDocument> {
  const moved = new Map<string, MovedDocument>();
  for (const document of documents) {
    const kind = kindOf(document);
    for (const formerSlug of document.formerSlugs) {
      const key = movedKey(kind, formerSlug);
      const claimed = moved.get(key);
      if (!claimed || document.id < claimed.document.id) moved.set(key, { kind, document, formerSlug });
    }
  }
  const formerSlugs = new Set([...moved.values()].map(({ formerSlug }) => formerSlug));
  for (const document of documents) {
    if (formerSlugs.has(document.slug)) moved.delete(movedKey(kindOf(document), document.slug));
  }
  return moved;
}

const kindOf = (document: Listing | Organisation) => ('kind' in document ? document.kind : 'organisation');
