import { z } from 'zod';
import { openingStates } from '#directory/opening-hours.ts';
import { vocabularies } from '#directory/region.ts';
import { exceptionChanges, frequencies, weekdays } from '#directory/schedule.ts';
import { isClockTime } from '#i18n/dates.ts';
import { languages } from '#i18n/languages.ts';
import type { MessageKey } from '#i18n/messages.ts';

/** What a wrong value is answered with: the schema names the message, `problemsOfIssue` fills it in. */
const wants = (message: MessageKey): { error: MessageKey } => ({ error: message });

const id = z.string(wants('content.wants.id')).regex(/^[a-z0-9]+(-[a-z0-9+]+)*\+?$/, wants('content.wants.id'));
const text = z.string(wants('content.wants.text')).trim().min(1, wants('content.wants.text'));
const clockTime = z.string(wants('content.wants.clock-time')).refine(isClockTime, wants('content.wants.clock-time'));
const monthDay = matching(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'content.wants.month-day');
const municipalityCode = matching(/^\d{3}$/, 'content.wants.municipality-code');
const postalCode = matching(/^\d{5}$/, 'content.wants.postal-code');
const languageCode = matching(/^[a-z]{2,3}$/, 'content.wants.language-code');
const email = z.email(wants('content.wants.email'));
const webAddress = z.url(wants('content.wants.web-address'));
const timeZone = z.string(wants('content.wants.time-zone')).refine(isTimeZone, wants('content.wants.time-zone'));

const translated = z.strictObject({ fi: text, sv: text, en: text, de: text });
const localized = z.strictObject({ fi: text, sv: text, en: text, de: text }).partial();
const told = localized.refine((texts) => Object.keys(texts).length > 0, wants('content.wants.one-language'));
const synonyms = z.partialRecord(z.enum(languages), z.array(text));
const codes = z.partialRecord(z.enum(vocabularies), z.array(text).min(1));

const position = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});

const municipality = z.strictObject({
  id,
  code: municipalityCode,
  name: translated,
  caseForms: z.strictObject({ genitive: text, in: text, to: text, from: text }),
  firstPhase: z.boolean(),
  centre: position,
  tile: z.strictObject({ row: z.int().min(1).max(12), column: z.int().min(1).max(8) }),
  neighbours: z.array(id),
  postalCodes: z.array(z.strictObject({ code: postalCode, village: text })),
});

const term = z.strictObject({
  id,
  label: translated,
  hint: translated.optional(),
  synonyms: synonyms.optional(),
  map: codes.optional(),
});

export const regionSchema = z.strictObject({
  id,
  name: translated,
  nameIn: translated,
  timeZone,
  homeMunicipality: id,
  /** The folders of `content/pages/`, in the order their links are shown. */
  pages: z.array(id),
});

export const municipalitiesSchema = z.array(municipality).min(1);

export const taxonomySchema = z.strictObject({
  themes: z.array(term.extend({ slug: z.strictObject({ fi: id, sv: id, en: id, de: id }) })).min(1),
  audiences: z.array(term).min(1),
  ageBands: z.array(term.extend({ min: z.int().nullable(), max: z.int().nullable() })).min(1),
  accessibility: z.array(term).min(1),
  threshold: z.array(term.extend({ choice: translated, onHome: z.boolean() })).min(1),
  spokenLanguages: z.array(languageCode).min(1),
});

/** The JSON header between `---` lines of an editorial page; the body below it is Markdown. */
export const pageHeaderSchema = z.strictObject({ slug: id, title: text, description: text });

const answers = z.record(id, z.enum(['yes', 'no']));

const contact = z.strictObject({
  role: localized,
  phone: text.nullable(),
  email: email.nullable(),
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

/** A pause that comes every year, such as Christmas: the dates the rule gives in it are skipped. */
const sampleBreak = z.strictObject({ from: monthDay, to: monthDay, reason: localized });

const sampleSchedule = z.strictObject({
  frequency: z.enum(frequencies),
  interval: z.int().min(1).max(12),
  weekdays: z.array(z.enum(weekdays)).min(1),
  startWeek: week,
  endWeek: week.nullable(),
  startTime: clockTime,
  endTime: clockTime.nullable(),
  breaks: z.array(sampleBreak),
  exceptions: z.array(sampleException),
});

const sampleOrganisation = z.strictObject({
  id,
  name: told,
  description: localized,
  municipality: id,
  website: webAddress.nullable(),
  contact,
});

const listingBase = {
  id,
  organisation: id,
  municipality: id,
  village: localized,
  name: told,
  summary: told,
  description: localized,
  themes: z.array(id).min(1),
  audiences: z.array(id),
  ageBands: z.array(id),
  threshold: answers,
  accessibility: answers,
  spokenLanguages: z.array(languageCode),
  price: localized,
  joining: localized,
  firstVisit: z.strictObject({ welcome: localized, whatHappens: localized, howLong: localized, bring: localized }),
  contact,
  website: webAddress.nullable(),
  /** How many days before the installation it was last checked; `null` is never. */
  checkedDaysAgo: z.int().min(0).max(1000).nullable(),
};

const samplePlace = z.strictObject({
  kind: z.literal('place'),
  ...listingBase,
  address: z.strictObject({ street: text, postalCode, city: text }).nullable(),
  position: position.nullable(),
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
export const samplePlacesSchema = z.array(samplePlace);
export const sampleGroupsSchema = z.array(sampleGathering.extend({ kind: z.literal('group') }));
export const sampleEventsSchema = z.array(sampleGathering.extend({ kind: z.literal('event') }));

export type SampleOrganisation = z.infer<typeof sampleOrganisation>;
export type SampleSchedule = z.infer<typeof sampleSchedule>;
export type SamplePlace = z.infer<typeof samplePlace>;
export type SampleGathering = z.infer<typeof sampleGathering>;
export type SampleListing = SamplePlace | SampleGathering;

function matching(pattern: RegExp, message: MessageKey): z.ZodString {
  return z.string(wants(message)).regex(pattern, wants(message));
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
