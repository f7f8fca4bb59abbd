import { z } from 'zod';
import {
  areaScopes,
  attendances,
  checkers,
  contactPrivacies,
  gatheringStates,
  joiningKinds,
  priceKinds,
  sectors,
} from '#directory/listing.ts';
import { holidayRules, openingStates } from '#directory/opening-hours.ts';
import { weekdays } from '#directory/schedule.ts';
import { fieldGroups } from '#directory/translation-state.ts';
import { languages } from '#i18n/languages.ts';
import { id, languageCode, matching, monthDay, position, wants } from './schema-parts.ts';
import { clockTime, day, instant, localized, schedule, words } from './snapshot-schedule-schema.ts';

const webAddress = z.url(wants('content.wants.web-address'));
const wholeNumber = z.int(wants('content.wants.whole-number'));

const answers = z
  .record(z.string(), z.enum(['yes', 'no']))
  .describe('By the id of a feature; without one it is not known.');

const contact = z.strictObject({
  privacy: z.enum(contactPrivacies),
  form: webAddress.nullable(),
  role: localized.describe('A role, never a person.'),
  phone: words.nullable(),
  email: words.nullable(),
  hours: localized,
});

const image = z
  .strictObject({
    alt: localized,
    width: wholeNumber,
    height: wholeNumber,
    files: z.array(
      z.strictObject({ path: matching(/^\/media\/[^/\\]+$/, 'content.wants.media-path'), width: wholeNumber }),
    ),
  })
  .nullable();

/** What organisations and listings both have. */
const kept = {
  id: words.describe('Stays the same for good; once in its collection.'),
  slug: id.describe('Its part of the address.'),
  formerSlugs: z.array(id).describe('Under earlier names, the oldest first.'),
  sample: z.boolean().describe('Whether its pages say that it is an example.'),
  name: localized,
  description: localized.describe('Plain text; an empty line starts a new paragraph.'),
  municipality: id,
  website: webAddress.nullable(),
  themes: z.array(id),
  contact,
  modified: instant,
};

export const snapshotOrganisation = z.strictObject({
  ...kept,
  sector: z.enum(sectors).nullable(),
  keywords: z.array(localized),
  areas: z.array(id).describe('Municipalities it works in, besides its own.'),
  links: z.array(z.strictObject({ label: localized, url: webAddress })),
  businessId: words.nullable(),
  logo: image,
});

const age = wholeNumber.nullable();

const translationMarks = z.partialRecord(
  z.enum(languages),
  z.partialRecord(z.enum(fieldGroups), z.strictObject({ source: z.string(), machine: z.boolean() })),
);

const listing = {
  ...kept,
  organisation: words.describe('The id of an organisation.'),
  village: localized,
  summary: localized,
  audiences: z.array(id),
  ageBands: z.array(id),
  ages: z.strictObject({ from: age, to: age }),
  threshold: answers,
  accessibility: answers,
  featureNotes: z.record(z.string(), localized),
  spokenLanguages: z.array(languageCode),
  languageNote: localized,
  price: z.strictObject({
    kind: z.enum(priceKinds),
    amount: z.number().nullable(),
    currency: words,
    concessions: localized,
    text: localized,
  }),
  joining: z.strictObject({
    kind: z.enum(joiningKinds),
    how: localized,
    until: day.nullable(),
    link: webAddress.nullable(),
  }),
  attendance: z.array(z.enum(attendances)),
  attendanceNote: localized,
  gettingThere: z.strictObject({ stop: localized, ride: localized, parking: localized }),
  area: z.strictObject({ scope: z.enum(areaScopes), municipalities: z.array(id) }),
  firstVisit: z.strictObject({
    welcome: localized,
    freedom: localized,
    whatHappens: localized,
    howLong: localized,
    bring: localized,
    language: localized,
    door: image,
  }),
  addressHidden: z.boolean(),
  image,
  checked: day.nullable().describe('When somebody last confirmed it.'),
  checkedBy: z.enum(checkers).nullable(),
  translations: translationMarks.describe('What each translation was made from; may be empty.'),
};

const spans = z.array(z.strictObject({ weekdays: z.array(z.enum(weekdays)), opens: clockTime, closes: clockTime }));

export const snapshotPlace = z.strictObject({
  ...listing,
  kind: z.literal('place'),
  address: z.strictObject({ street: words, postalCode: words, city: words }).nullable(),
  position: position.nullable(),
  openingHours: z.strictObject({
    state: z.enum(openingStates),
    spans,
    seasons: z.array(z.strictObject({ name: localized, from: monthDay, to: monthDay, spans })),
    exceptionalDays: z.array(
      z.strictObject({
        from: day,
        to: day,
        spans: z.array(z.strictObject({ opens: clockTime, closes: clockTime })),
        reason: localized,
      }),
    ),
    publicHolidays: z.enum(holidayRules),
    note: localized,
  }),
});

const gathering = {
  ...listing,
  place: words.nullable().describe('The id of the place it is held in.'),
  meetingPoint: localized,
  status: z.strictObject({ state: z.enum(gatheringStates), reason: localized, resumes: day.nullable() }),
  datesAgreed: z.boolean(),
  schedules: z.array(schedule),
};

export const snapshotGroup = z.strictObject({ ...gathering, kind: z.literal('group') });
export const snapshotEvent = z.strictObject({ ...gathering, kind: z.literal('event') });
