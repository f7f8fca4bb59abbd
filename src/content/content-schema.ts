import { z } from 'zod';
import { openingStates } from '#directory/opening-hours.ts';
import { exceptionChanges, frequencies, weekdays } from '#directory/schedule.ts';
import { languages } from '#i18n/languages.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9+]+)*\+?$/, 'small letters a–z, digits and hyphens');
const text = z.string().trim().min(1);
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time such as 09:30');

const translated = z.strictObject({ fi: text, sv: text, en: text, de: text });
const localized = z.strictObject({ fi: text, sv: text, en: text, de: text }).partial();
const synonyms = z.partialRecord(z.enum(languages), z.array(text));

const municipality = z.strictObject({
  id,
  code: z.string().regex(/^\d{3}$/),
  name: translated,
  caseForms: z.strictObject({ genitive: text, in: text, to: text, from: text }),
  firstPhase: z.boolean(),
  centre: z.strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) }),
  tile: z.strictObject({ row: z.int().min(1).max(12), column: z.int().min(1).max(8) }),
  neighbours: z.array(id),
  postalCodes: z.array(z.strictObject({ code: z.string().regex(/^\d{5}$/), village: text })),
});

const term = z.strictObject({ id, label: translated, hint: translated.optional(), synonyms: synonyms.optional() });

export const regionSchema = z.strictObject({
  id,
  name: translated,
  nameIn: translated,
  timeZone: text,
  homeMunicipality: id,
});

export const municipalitiesSchema = z.array(municipality).min(1);

export const taxonomySchema = z.strictObject({
  themes: z.array(term.extend({ slug: z.strictObject({ fi: id, sv: id, en: id, de: id }) })).min(1),
  audiences: z.array(term).min(1),
  ageBands: z.array(term.extend({ min: z.int().nullable(), max: z.int().nullable() })).min(1),
  accessibility: z.array(term).min(1),
  threshold: z.array(term.extend({ choice: translated, onHome: z.boolean() })).min(1),
  spokenLanguages: z.array(z.string().regex(/^[a-z]{2,3}$/)).min(1),
});

/** The JSON header between `---` lines of an editorial page; the body below it is Markdown. */
export const pageHeaderSchema = z.strictObject({ slug: id, title: text, description: text });

const answers = z.record(id, z.enum(['yes', 'no']));

const contact = z.strictObject({
  role: localized,
  phone: text.nullable(),
  email: z.email().nullable(),
  hours: localized,
});

/** Dates of the sample are told in weeks from the week of the installation, so that it never grows old. */
const week = z.int().min(-60).max(60);

const sampleException = z.strictObject({
  week,
  weekday: z.enum(weekdays),
  change: z.enum(exceptionChanges),
  reason: localized,
  newWeekday: z.enum(weekdays).nullable(),
  newStartTime: clockTime.nullable(),
  newEndTime: clockTime.nullable(),
});

const sampleSchedule = z.strictObject({
  frequency: z.enum(frequencies),
  interval: z.int().min(1).max(12),
  weekdays: z.array(z.enum(weekdays)).min(1),
  startWeek: week,
  endWeek: week.nullable(),
  startTime: clockTime,
  endTime: clockTime.nullable(),
  exceptions: z.array(sampleException),
});

const sampleOrganisation = z.strictObject({
  id,
  name: localized,
  description: localized,
  municipality: id,
  website: z.url().nullable(),
  contact,
});

const listingBase = {
  id,
  organisation: id,
  municipality: id,
  village: localized,
  name: localized,
  summary: localized,
  description: localized,
  themes: z.array(id).min(1),
  audiences: z.array(id),
  ageBands: z.array(id),
  threshold: answers,
  accessibility: answers,
  spokenLanguages: z.array(text),
  price: localized,
  joining: localized,
  firstVisit: z.strictObject({ welcome: localized, whatHappens: localized, howLong: localized, bring: localized }),
  contact,
  website: z.url().nullable(),
  /** How many days before the installation it was last checked; `null` is never. */
  checkedDaysAgo: z.int().min(0).max(1000).nullable(),
};

const samplePlace = z.strictObject({
  kind: z.literal('place'),
  ...listingBase,
  address: z.strictObject({ street: text, postalCode: z.string().regex(/^\d{5}$/), city: text }).nullable(),
  position: z.strictObject({ latitude: z.number(), longitude: z.number() }).nullable(),
  openingHours: z.strictObject({
    state: z.enum(openingStates),
    spans: z.array(z.strictObject({ weekdays: z.array(z.enum(weekdays)).min(1), opens: clockTime, closes: clockTime })),
    note: localized,
  }),
});

const sampleGathering = z.strictObject({
  kind: z.enum(['group', 'event']),
  ...listingBase,
  place: id.nullable(),
  meetingPoint: localized,
  schedules: z.array(sampleSchedule).min(1),
});

export const sampleOrganisationsSchema = z.array(sampleOrganisation);
export const sampleListingsSchema = z.array(z.discriminatedUnion('kind', [samplePlace, sampleGathering]));

export type SampleOrganisation = z.infer<typeof sampleOrganisation>;
export type SamplePlace = z.infer<typeof samplePlace>;
export type SampleGathering = z.infer<typeof sampleGathering>;
export type SampleListing = SamplePlace | SampleGathering;
