import type { CollectionConfig, Field } from 'payload';
import { unchangedOr } from '#cms/access/guards.ts';
import { guardIncoming } from '#cms/access/incoming.ts';
import { limitExtent } from '#cms/access/limits.ts';
import { organisationAccess } from '#cms/access/organisation-access.ts';
import { publicationEndpoint } from '#cms/endpoints/publication.ts';
import { choiceField } from '#cms/fields/choice.ts';
import { contactField } from '#cms/fields/contact.ts';
import { nameField } from '#cms/fields/name.ts';
import { businessIdField, keywordsField, linksField, sectorField } from '#cms/fields/organisation-parts.ts';
import { pagesField } from '#cms/fields/pages.ts';
import { partOfAdmin } from '#cms/fields/part-of-admin.ts';
import { pictureField } from '#cms/fields/picture.ts';
import { sampleField } from '#cms/fields/sample.ts';
import { slugFields } from '#cms/fields/slug.ts';
import { longTextField } from '#cms/fields/text.ts';
import { websiteField } from '#cms/fields/web-address.ts';
import { settleLocale } from '#cms/hooks/default-locale.ts';
import { outboxHooks } from '#cms/hooks/outbox-hooks.ts';
import { refuseWhileItHasOthers } from '#cms/hooks/refuse-orphans.ts';
import type { Region } from '#directory/region.ts';
import { inEveryLanguage } from '#i18n/messages.ts';
import { municipalityChoices } from './listing-fields.ts';

/** Associations, parishes, municipal units and projects that keep listings. */
export function organisationsCollection(region: Region, siteUrl: string): CollectionConfig {
  const municipality = choiceField({
    name: 'municipality',
    label: 'cms.municipality',
    description: 'cms.organisation.municipality.help',
    choices: municipalityChoices(region),
    required: true,
  });
  return {
    slug: 'organisations',
    labels: { singular: inEveryLanguage('cms.organisation.one'), plural: inEveryLanguage('cms.organisation.many') },
    access: organisationAccess,
    admin: {
      useAsTitle: 'name',
      hideAPIURL: true,
      group: inEveryLanguage('cms.section.people'),
      defaultColumns: ['name', 'municipality', '_status', 'updatedAt'],
      listSearchableFields: ['name'],
    },
    endpoints: [publicationEndpoint('organisations')],
    lockDocuments: false,
    disableBulkDelete: true,
    disableDuplicate: true,
    versions: { drafts: { autosave: false, validate: true }, maxPerDoc: 50 },
    hooks: {
      beforeOperation: [settleLocale, limitExtent, guardIncoming],
      ...outboxHooks(),
      beforeDelete: [refuseWhileItHasOthers],
    },
    fields: [
      partOfAdmin({ name: 'publication', component: 'PublicationState' }),
      nameField(),
      longTextField({
        name: 'description',
        label: 'cms.description',
        description: 'cms.organisation.description.help',
        localized: true,
      }),
      {
        ...municipality,
        access: { update: unchangedOr((principal) => principal?.role === 'administrator', 'municipality') },
      } as Field,
      choiceField({
        name: 'areas',
        label: 'cms.organisation.areas',
        description: 'cms.organisation.areas.help',
        choices: municipalityChoices(region),
        several: true,
      }),
      sectorField(),
      choiceField({ name: 'themes', label: 'cms.themes', choices: region.taxonomy.themes, several: true }),
      keywordsField(),
      websiteField(),
      linksField(),
      businessIdField(),
      pictureField({ name: 'logo', label: 'cms.organisation.logo', description: 'cms.organisation.logo.help' }),
      contactField(),
      pagesField('organisation', siteUrl),
      ...slugFields('organisation'),
      sampleField(),
    ],
  };
}
