import type { UIField } from 'payload';

/** Tells the editor at the top of the form when the last change of this document could not be published. */
export function publicationErrorField(): UIField {
  return {
    name: 'publicationError',
    type: 'ui',
    admin: {
      disableBulkEdit: true,
      disableListColumn: true,
      components: { Field: '/src/cms/admin/PublicationError.tsx#PublicationError' },
    },
  };
}
