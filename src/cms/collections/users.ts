import {
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type Condition,
  type Field,
  type Validate,
  ValidationError,
} from 'payload';
import { guardReferences } from '#cms/access/guards.ts';
import { guardIncoming } from '#cms/access/incoming.ts';
import { limitExtent } from '#cms/access/limits.ts';
import { isAdministrator, roles } from '#cms/access/principal.ts';
import { onlyAdministrators, userAccess } from '#cms/access/user-access.ts';
import { choiceField } from '#cms/fields/choice.ts';
import { selectField } from '#cms/fields/select.ts';
import { textField } from '#cms/fields/text.ts';
import { isEmpty, tellEditor } from '#cms/fields/validation.ts';
import { settleLocale } from '#cms/hooks/default-locale.ts';
import type { Region } from '#directory/region.ts';
import { inEveryLanguage } from '#i18n/messages.ts';
import { municipalityChoices } from './listing-fields.ts';

const shortestPassword = 12;
const longestPassword = 128;
const tenMinutes = 10 * 60 * 1000;

/** Who may log in. One collection for all, so that the id of one person is never that of another. */
export function usersCollection(region: Region, siteUrl: string): CollectionConfig {
  return {
    slug: 'users',
    labels: { singular: inEveryLanguage('cms.user.one'), plural: inEveryLanguage('cms.user.many') },
    access: userAccess,
    auth: {
      tokenExpiration: 2 * 60 * 60,
      maxLoginAttempts: 5,
      lockTime: tenMinutes,
      useSessions: true,
      cookies: { sameSite: 'Lax', secure: siteUrl.startsWith('https:') },
    },
    admin: {
      useAsTitle: 'email',
      hideAPIURL: true,
      group: inEveryLanguage('cms.section.people'),
      defaultColumns: ['email', 'name', 'role', 'municipality'],
      hidden: ({ user }) => !isAdministrator({ req: { user: user as never } }),
    },
    // The administrator is made when the database is prepared: nobody becomes one by being the first to ask.
    endpoints: [{ path: '/first-register', method: 'post', handler: () => new Response(null, { status: 403 }) }],
    lockDocuments: false,
    disableBulkDelete: true,
    disableDuplicate: true,
    hooks: { beforeOperation: [settleLocale, limitExtent, guardIncoming, requireLongPassword] },
    fields: [
      {
        name: 'email',
        type: 'email',
        label: inEveryLanguage('cms.user.email'),
        required: true,
        unique: true,
        access: onlyAdministrators,
      },
      textField({ name: 'name', label: 'cms.user.name', description: 'cms.user.name.help', maxLength: 100 }),
      roleField(),
      userOrganisationsField(),
      userMunicipalityField(region),
    ],
  };
}

function roleField(): Field {
  const field = selectField({
    name: 'role',
    label: 'cms.user.role',
    description: 'cms.user.role.help',
    values: roles,
    labels: {
      administrator: 'cms.role.administrator',
      coordinator: 'cms.role.coordinator',
      editor: 'cms.role.editor',
    },
    required: true,
    defaultValue: 'editor',
  });
  return { ...field, access: onlyAdministrators } as Field;
}

function userOrganisationsField(): Field {
  const validate: Validate = (value, { event, req }) =>
    event !== 'onChange' && isEmpty(value) ? tellEditor(req, 'cms.problem.required') : true;
  return {
    name: 'organisations',
    type: 'relationship',
    relationTo: 'organisations',
    hasMany: true,
    maxDepth: 0,
    label: inEveryLanguage('cms.organisation.many'),
    access: onlyAdministrators,
    hooks: { beforeValidate: [guardReferences('organisations')] },
    admin: {
      allowCreate: false,
      description: inEveryLanguage('cms.user.organisations.help'),
      condition: (data) => data?.role === 'editor',
    },
    validate: validate as never,
  };
}

function userMunicipalityField(region: Region): Field {
  const field = choiceField({
    name: 'municipality',
    label: 'cms.municipality',
    description: 'cms.user.municipality.help',
    choices: municipalityChoices(region),
    required: true,
  });
  const condition: Condition = (data) => data?.role === 'coordinator';
  return { ...field, access: onlyAdministrators, admin: { ...field.admin, condition } } as Field;
}

/** Passwords reach Payload beside the fields, in four operations: this stands before all of them. */
const requireLongPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return args;
  const password: unknown = (args as { data?: { password?: unknown } }).data?.password;
  if (password === undefined || password === null) return args;
  if (typeof password === 'string' && password.length >= shortestPassword && password.length <= longestPassword)
    return args;
  const message = tellEditor(req, 'cms.problem.password', { least: shortestPassword, most: longestPassword });
  throw new ValidationError({ errors: [{ message, path: 'password' }] }, req.t);
};
