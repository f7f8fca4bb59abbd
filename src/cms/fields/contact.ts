import type { GroupField, TextField, Validate } from 'payload';
import { webAddress } from '#directory/web-address.ts';
import { groupField } from './group.ts';
import { textField } from './text.ts';
import { tellEditor } from './validation.ts';

const phone = /^\+?[\d\s().-]{4,25}$/;
const email = /^[^\s@<>"(),;:\\]+@[^\s@<>"(),;:\\]+\.[^\s@<>"(),;:\\]+$/;

/** Whom to ask. A role, never a person: names of people are not kept in the directory. */
export function contactField(): GroupField {
  return groupField({ name: 'contact', label: 'cms.contact', description: 'cms.contact.help' }, [
    textField({
      name: 'role',
      label: 'cms.contact.role',
      description: 'cms.contact.role.help',
      localized: true,
    }),
    {
      type: 'row',
      fields: [
        textField({
          name: 'phone',
          label: 'cms.contact.phone',
          maxLength: 40,
          validate: mustMatch((text) => phone.test(text) && /\d{3}/.test(text.replace(/\D/g, '')), 'cms.problem.phone'),
        }),
        textField({
          name: 'email',
          label: 'cms.contact.email',
          description: 'cms.contact.email.help',
          maxLength: 254,
          validate: mustMatch((text) => email.test(text), 'cms.problem.email'),
        }),
      ],
    },
    textField({ name: 'hours', label: 'cms.contact.hours', description: 'cms.contact.hours.help', localized: true }),
  ]);
}

/** An address of the web: `https://…` or `http://…`, with a host, without a name and password in it. */
export function websiteField(): TextField {
  return textField({
    name: 'website',
    label: 'cms.website',
    description: 'cms.website.help',
    maxLength: 500,
    validate: mustMatch((text) => webAddress(text) !== null, 'cms.problem.website'),
  });
}

function mustMatch(matches: (text: string) => boolean, problem: Parameters<typeof tellEditor>[1]): Validate {
  return (value, { req }) => (matches(String(value)) ? true : tellEditor(req, problem));
}
