import type { CollectionConfig } from 'payload';
import { isAdministrator } from '#cms/access/principal.ts';
import { inEveryLanguage } from '#i18n/messages.ts';

/** Changes the publisher has not put on the site yet. Written by hooks, read and emptied by the publisher. */
export function outboxCollection(): CollectionConfig {
  const never = () => false;
  return {
    slug: 'outbox',
    labels: { singular: inEveryLanguage('cms.outbox.one'), plural: inEveryLanguage('cms.outbox.many') },
    access: { admin: isAdministrator, read: isAdministrator, create: never, update: never, delete: never },
    admin: {
      useAsTitle: 'documentId',
      group: inEveryLanguage('cms.section.operation'),
      description: inEveryLanguage('cms.outbox.help'),
      defaultColumns: ['collectionSlug', 'documentId', 'operation', 'attempts', 'error', 'createdAt'],
      hidden: ({ user }) => !isAdministrator({ req: { user: user as never } }),
    },
    defaultSort: 'createdAt',
    lockDocuments: false,
    disableDuplicate: true,
    fields: [
      { name: 'collectionSlug', type: 'text', label: inEveryLanguage('cms.outbox.collection'), required: true },
      { name: 'documentId', type: 'text', label: inEveryLanguage('cms.outbox.document'), required: true, index: true },
      { name: 'operation', type: 'text', label: inEveryLanguage('cms.outbox.operation'), required: true },
      {
        name: 'attempts',
        type: 'number',
        label: inEveryLanguage('cms.outbox.attempts'),
        required: true,
        defaultValue: 0,
      },
      { name: 'savedBy', type: 'text', label: inEveryLanguage('cms.outbox.saved-by') },
      { name: 'error', type: 'textarea', label: inEveryLanguage('cms.outbox.error') },
    ],
  };
}
