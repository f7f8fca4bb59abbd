import type { Field, RelationshipField, Tab, Validate } from 'payload';
import { guardOrganisation, guardReference, unchangedOr } from '#cms/access/guards.ts';
import { readUnless } from '#cms/access/hidden-facts.ts';
import { principalOf } from '#cms/access/principal.ts';
import { answersField } from '#cms/fields/answers.ts';
import { checkedFields } from '#cms/fields/checked.ts';
import { choiceField } from '#cms/fields/choice.ts';
import { contactField } from '#cms/fields/contact.ts';
import { featureNotesField } from '#cms/fields/feature-notes.ts';
import { firstVisitField } from '#cms/fields/first-visit.ts';
import { nameField } from '#cms/fields/name.ts';
import { pagesField } from '#cms/fields/pages.ts';
import { partOfAdmin } from '#cms/fields/part-of-admin.ts';
import { pictureField } from '#cms/fields/picture.ts';
import { agesField, areaField, attendanceFields, gettingThereField } from '#cms/fields/practical.ts';
import { joiningField, priceField } from '#cms/fields/price.ts';
import { sampleField } from '#cms/fields/sample.ts';
import { slugFields } from '#cms/fields/slug.ts';
import { longTextField, textField } from '#cms/fields/text.ts';
import { translationFields } from '#cms/fields/translations.ts';
import { mustBeComplete, tellEditor } from '#cms/fields/validation.ts';
import { websiteField } from '#cms/fields/web-address.ts';
import type { ListingKind } from '#directory/listing.ts';
import type { Region } from '#directory/region.ts';
import { inEveryLanguage } from '#i18n/messages.ts';
import { spokenLanguageChoices } from './spoken-languages.ts';

/** The form of a listing, in sections; `where` and `when` are what a place and a gathering have for themselves. */
export function listingFields(
  kind: ListingKind,
  region: Region,
  siteUrl: string,
  sections: { readonly where: readonly Field[]; readonly when: readonly Field[] },
): Field[] {
  const { taxonomy } = region;
  return [
    partOfAdmin({ name: 'publication', component: 'PublicationState' }),
    {
      type: 'tabs',
      tabs: [
        tab('cms.tab.what', [
          nameField(),
          longTextField({
            name: 'summary',
            label: 'cms.summary',
            description: 'cms.summary.help',
            localized: true,
            maxLength: 400,
          }),
          longTextField({
            name: 'description',
            label: 'cms.description',
            description: 'cms.description.help',
            localized: true,
          }),
          choiceField({
            name: 'themes',
            label: 'cms.themes',
            choices: taxonomy.themes,
            several: true,
            required: true,
          }),
          choiceField({ name: 'audiences', label: 'cms.audiences', choices: taxonomy.audiences, several: true }),
          choiceField({ name: 'ageBands', label: 'cms.age-bands', choices: taxonomy.ageBands, several: true }),
          agesField(),
          choiceField({
            name: 'spokenLanguages',
            label: 'cms.spoken-languages',
            description: 'cms.spoken-languages.help',
            choices: spokenLanguageChoices(taxonomy.spokenLanguages),
            several: true,
          }),
          textField({
            name: 'languageNote',
            label: 'cms.language-note',
            description: 'cms.language-note.help',
            localized: true,
          }),
        ]),
        tab('cms.tab.where', [
          {
            ...choiceField({
              name: 'municipality',
              label: 'cms.municipality',
              choices: municipalityChoices(region),
              required: true,
            }),
            access: { update: mayMove },
          } as Field,
          textField({
            name: 'village',
            label: 'cms.village',
            description: 'cms.village.help',
            localized: true,
            maxLength: 100,
          }),
          ...sections.where,
          gettingThereField(),
          areaField(municipalityChoices(region)),
        ]),
        tab('cms.tab.when', [...sections.when]),
        tab('cms.tab.first-visit', [
          firstVisitField(),
          priceField(),
          joiningField(),
          ...attendanceFields(),
          answersField('threshold', 'cms.threshold', 'cms.threshold.help', taxonomy.threshold),
          answersField('accessibility', 'cms.accessibility', 'cms.accessibility.help', taxonomy.accessibility),
          featureNotesField([...taxonomy.threshold, ...taxonomy.accessibility]),
        ]),
        tab('cms.tab.contact', [
          contactField({ contact: readUnless('contact'), form: readUnless('form') }),
          websiteField(),
          pictureField({ name: 'image', label: 'cms.image', description: 'cms.image.help' }),
        ]),
      ],
    },
    { ...organisationField(), admin: { ...organisationField().admin, position: 'sidebar' } } as Field,
    ...checkedFields(),
    ...translationFields(kind),
    pagesField(kind, siteUrl),
    ...slugFields(kind),
    sampleField(),
  ];
}

/** The municipalities of the region, as something to choose. */
export function municipalityChoices(region: Region) {
  return region.municipalities.map(({ id, name }) => ({ id, label: name }));
}

/** The organisation a document belongs to. */
export function organisationField(): RelationshipField {
  return {
    name: 'organisation',
    type: 'relationship',
    relationTo: 'organisations',
    label: inEveryLanguage('cms.organisation'),
    required: true,
    index: true,
    maxDepth: 0,
    defaultValue: ({ req }) => req && principalOf(req)?.organisations[0],
    admin: { allowCreate: false, allowEdit: false, description: inEveryLanguage('cms.organisation.help') },
    hooks: { beforeValidate: [guardOrganisation, guardReference('organisations')] },
    validate: ((value, { req, data, event }) =>
      value || event === 'onChange' || !mustBeComplete(data)
        ? true
        : tellEditor(req, 'cms.problem.required')) as Validate as never,
  };
}

/** The place a group or an event is held in, when that has a listing of its own. */
export function placeField(): RelationshipField {
  return {
    name: 'place',
    type: 'relationship',
    relationTo: 'places',
    label: inEveryLanguage('cms.place'),
    maxDepth: 0,
    admin: { allowCreate: false, allowEdit: false, description: inEveryLanguage('cms.place.help') },
    filterOptions: { _status: { equals: 'published' } },
    hooks: { beforeValidate: [guardReference('places')] },
    validate: (() => true) as Validate as never,
  };
}

/** A coordinator moderates what is in the municipality, and cannot move it out of there. */
const mayMove = unchangedOr((principal) => principal?.role !== 'coordinator', 'municipality');

function tab(label: Parameters<typeof inEveryLanguage>[0], fields: Field[]): Tab {
  return { label: inEveryLanguage(label), fields };
}
