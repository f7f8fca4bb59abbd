import type { CollectionConfig, Field } from 'payload';
import { factsBehindHiding, guardHiddenFacts } from '#cms/access/hidden-facts.ts';
import { guardIncoming } from '#cms/access/incoming.ts';
import { limitExtent } from '#cms/access/limits.ts';
import { listingAccess } from '#cms/access/listing-access.ts';
import { publicationEndpoint } from '#cms/endpoints/publication.ts';
import { settleLocale } from '#cms/hooks/default-locale.ts';
import { outboxHooks } from '#cms/hooks/outbox-hooks.ts';
import type { ListingKind } from '#directory/listing.ts';
import { inEveryLanguage, type MessageKey } from '#i18n/messages.ts';

type Names = { readonly slug: 'places' | 'groups' | 'events'; readonly one: MessageKey; readonly many: MessageKey };

export const listingCollections = {
  place: { slug: 'places', one: 'cms.place.one', many: 'cms.place.many' },
  group: { slug: 'groups', one: 'cms.group.one', many: 'cms.group.many' },
  event: { slug: 'events', one: 'cms.event.one', many: 'cms.event.many' },
} as const satisfies Record<ListingKind, Names>;

/** What the collections of places, groups and events have in common. */
export function listingCollection(kind: ListingKind, fields: Field[]): CollectionConfig {
  const { slug, one, many } = listingCollections[kind];
  return {
    slug,
    labels: { singular: inEveryLanguage(one), plural: inEveryLanguage(many) },
    access: listingAccess(kind === 'place'),
    admin: {
      useAsTitle: 'name',
      hideAPIURL: true,
      group: inEveryLanguage('cms.section.listings'),
      defaultColumns: ['name', 'municipality', 'organisation', '_status', 'updatedAt'],
      listSearchableFields: ['name'],
    },
    endpoints: [publicationEndpoint(slug)],
    // Two people in one document: nobody may lock a document of somebody else, so there are no locks.
    lockDocuments: false,
    disableBulkDelete: true,
    versions: { drafts: { autosave: false, validate: true }, maxPerDoc: 50 },
    forceSelect: factsBehindHiding,
    hooks: { beforeOperation: [settleLocale, limitExtent, guardIncoming, guardHiddenFacts], ...outboxHooks() },
    fields,
  };
}
