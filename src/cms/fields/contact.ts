import type { FieldAccess, GroupField, Validate } from 'payload';
import { contactPrivacies } from '#directory/listing.ts';
import { groupField } from './group.ts';
import { partOfAdmin } from './part-of-admin.ts';
import { row, shownWhen } from './rows.ts';
import { selectField } from './select.ts';
import { textField } from './text.ts';
import { tellEditor } from './validation.ts';
import { webAddressField } from './web-address.ts';

const phone = /^\+?[\d\s().-]{4,25}$/;
const email = /^[^\s@<>"(),;:\\]+@[^\s@<>"(),;:\\]+\.[^\s@<>"(),;:\\]+$/;

const byForm = (_: unknown, contact: Partial<{ privacy: string }>) => contact?.privacy === 'form';

/**
 * Whom to ask. A role, never a person: names of people are not kept in the directory.
 *
 * @param read Who may read the phone, the e-mail and the hours, and who the form, where others than the editors read the
 * document.
 */
export function contactField(read?: { readonly contact: FieldAccess; readonly form: FieldAccess }): GroupField {
  const access = read ? { read: read.contact } : {};
  return groupField({ name: 'contact', label: 'cms.contact', description: 'cms.contact.help' }, [
    selectField({
      name: 'privacy',
      label: 'cms.contact.privacy',
      description: 'cms.contact.privacy.help',
      values: contactPrivacies,
      labels: {
        shown: 'cms.contact.privacy.shown',
        form: 'cms.contact.privacy.form',
        hidden: 'cms.contact.privacy.hidden',
      },
      defaultValue: 'shown',
    }),
    shownWhen(byForm, {
      ...webAddressField({
        name: 'form',
        label: 'cms.contact.form',
        description: 'cms.contact.form.help',
        required: true,
      }),
      access: read ? { read: read.form } : {},
    }),
    textField({ name: 'role', label: 'cms.contact.role', description: 'cms.contact.role.help', localized: true }),
    row(
      {
        ...textField({
          name: 'phone',
          label: 'cms.contact.phone',
          maxLength: 40,
          validate: mustMatch((text) => phone.test(text) && /\d{3}/.test(text.replace(/\D/g, '')), 'cms.problem.phone'),
        }),
        access,
      },
      {
        ...textField({
          name: 'email',
          label: 'cms.contact.email',
          description: 'cms.contact.email.help',
          maxLength: 254,
          validate: mustMatch((text) => email.test(text), 'cms.problem.email'),
        }),
        access,
      },
    ),
    partOfAdmin({ name: 'mailboxHint', component: 'MailboxHint' }),
    {
      ...textField({
        name: 'hours',
        label: 'cms.contact.hours',
        description: 'cms.contact.hours.help',
        localized: true,
      }),
      access,
    },
  ]);
}

function mustMatch(matches: (text: string) => boolean, problem: Parameters<typeof tellEditor>[1]): Validate {
  return (value, { req }) => (matches(String(value)) ? true : tellEditor(req, problem));
}
