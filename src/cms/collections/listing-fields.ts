import type { Field, RelationshipField, Tab, UploadField, Validate } from 'payload';
import { guardOrganisation, guardReference, unchangedOr } from '#cms/access/guards.ts';
import { principalOf } from '#cms/access/principal.ts';
import { answersField } from '#cms/fields/answers.ts';
import { dateField } from '#cms/fields/calendar.ts';
import { choiceField } from '#cms/fields/choice.ts';
import { contactField, websiteField } from '#cms/fields/contact.ts';
import { groupField } from '#cms/fields/group.ts';
import { nameField } from '#cms/fields/name.ts';
import { pagesField } from '#cms/fields/pages.ts';
import { sampleField } from '#cms/fields/sample.ts';
import { slugField } from '#cms/fields/slug.ts';
import { longTextField, textField } from '#cms/fields/text.ts';
import { mustBeComplete, tellEditor } from '#cms/fields/validation.ts';
import type { ListingKind } from '#directory/listing.ts';
import type { Region } from '#directory/region.ts';
import { inEveryLanguage } from '#i18n/messages.ts';
import { publicationErrorField } from './publication-error-field.ts';
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
    publicationErrorField(),
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
          choiceField({
            name: 'spokenLanguages',
            label: 'cms.spoken-languages',
            description: 'cms.spoken-languages.help',
            choices: spokenLanguageChoices(taxonomy.spokenLanguages),
            several: true,
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
        ]),
        tab('cms.tab.when', [...sections.when]),
        tab('cms.tab.first-visit', [
          textField({ name: 'price', label: 'cms.price', description: 'cms.price.help', localized: true }),
          textField({ name: 'joining', label: 'cms.joining', description: 'cms.joining.help', localized: true }),
          groupField({ name: 'firstVisit', label: 'cms.first-visit', description: 'cms.first-visit.help' }, [
            firstVisitText('welcome', 'cms.first-visit.welcome'),
            firstVisitText('whatHappens', 'cms.first-visit.what-happens'),
            firstVisitText('howLong', 'cms.first-visit.how-long'),
            firstVisitText('bring', 'cms.first-visit.bring'),
          ]),
          answersField('threshold', 'cms.threshold', 'cms.threshold.help', taxonomy.threshold),
          answersField('accessibility', 'cms.accessibility', 'cms.accessibility.help', taxonomy.accessibility),
        ]),
        tab('cms.tab.contact', [contactField(), websiteField(), imageField()]),
      ],
    },
    { ...organisationField(), admin: { ...organisationField().admin, position: 'sidebar' } } as Field,
    {
      ...dateField({ name: 'checked', label: 'cms.checked', description: 'cms.checked.help' }),
      admin: { ...dateField({ name: 'checked', label: 'cms.checked' }).admin, position: 'sidebar', width: '100%' },
    } as Field,
    pagesField(kind, siteUrl),
    slugField(kind),
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

function imageField(): UploadField {
  return {
    name: 'image',
    type: 'upload',
    relationTo: 'media',
    label: inEveryLanguage('cms.image'),
    admin: { description: inEveryLanguage('cms.image.help') },
    hooks: { beforeValidate: [guardReference('media')] },
    validate: (() => true) as Validate as never,
  };
}

/** A coordinator moderates what is in the municipality, and cannot move it out of there. */
const mayMove = unchangedOr((principal) => principal?.role !== 'coordinator', 'municipality');

function firstVisitText(name: string, label: Parameters<typeof longTextField>[0]['label']): Field {
  return longTextField({ name, label, localized: true, maxLength: 1000 });
}

function tab(label: Parameters<typeof inEveryLanguage>[0], fields: Field[]): Tab {
  return { label: inEveryLanguage(label), fields };
}
