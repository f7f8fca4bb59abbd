import type { Field, FieldHook } from 'payload';
import { principalOf, type Role } from '#cms/access/principal.ts';
import { checkers } from '#directory/listing.ts';
import { dateField } from './calendar.ts';
import { selectField } from './select.ts';

const checkerByRole = {
  editor: 'organisation',
  coordinator: 'municipality',
  administrator: 'service',
} as const satisfies Record<Role, (typeof checkers)[number]>;

/** When the details were last found right, and by whom: that follows from who has entered the day. */
export function checkedFields(): Field[] {
  const day = dateField({ name: 'checked', label: 'cms.checked', description: 'cms.checked.help' });
  const by = selectField({
    name: 'checkedBy',
    label: 'cms.checked-by',
    values: checkers,
    labels: {
      organisation: 'cms.checked-by.organisation',
      municipality: 'cms.checked-by.municipality',
      service: 'cms.checked-by.service',
    },
    condition: (data) => Boolean(data?.checked),
  });
  return [
    { ...day, admin: { ...day.admin, position: 'sidebar', width: '100%' } } as Field,
    {
      ...by,
      access: { create: () => false, update: () => false },
      admin: { ...by.admin, position: 'sidebar', readOnly: true, disableBulkEdit: true },
      hooks: { beforeChange: [noteWhoChecked] },
    } as Field,
  ];
}

const noteWhoChecked: FieldHook = ({ originalDoc, req, siblingData, value }) => {
  const { checked } = siblingData as { readonly checked?: string | null };
  if (!checked) return null;
  const principal = principalOf(req);
  if (!principal || checked === originalDoc?.checked) return value ?? originalDoc?.checkedBy ?? null;
  return checkerByRole[principal.role];
};
