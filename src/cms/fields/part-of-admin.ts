import type { UIField } from 'payload';

type Options = {
  readonly name: string;
  /** A file of `admin/` and what it exports: `MailboxHint`. */
  readonly component: string;
  readonly clientProps?: Record<string, unknown>;
  readonly sidebar?: boolean;
};

/** A part of the form that keeps nothing itself: it shows, or edits, what other fields keep. */
export function partOfAdmin({ name, component, clientProps, sidebar = false }: Options): UIField {
  const path = `/src/cms/admin/${component}.tsx#${component}`;
  return {
    name,
    type: 'ui',
    admin: {
      disableBulkEdit: true,
      disableListColumn: true,
      ...(sidebar ? { position: 'sidebar' } : {}),
      components: { Field: clientProps ? { path, clientProps } : path },
    },
  };
}
