import { z } from 'zod';
import {
  areaScopes,
  attendances,
  contactPrivacies,
  gatheringStates,
  joiningKinds,
  priceKinds,
  sectors,
} from '#directory/listing.ts';
import { holidayRules, openingStates } from '#directory/opening-hours.ts';
import { vocabularies } from '#directory/region.ts';
import { monthOrdinals, repetitions } from '#directory/repetition.ts';
import { exceptionChanges, weekdays } from '#directory/schedule.ts';
import { isCalendarDate, isClockTime } from '#i18n/dates.ts';
import { languages } from '#i18n/languages.ts';
import type { MessageKey } from '#i18n/messages.ts';

/** What a wrong value is answered with: the schema names the message, `problemsOfIssue` fills it in. */
const wants = (message: MessageKey): { error: MessageKey } => ({ error: message });

/** Any year that has all days. */
const leapYear = 2028;

const id = z.string(wants('content.wants.id')).regex(/^[a-z0-9]+(-[a-z0-9+]+)*\+?$/, wants('content.wants.id'));
const text = z.string(wants('content.wants.text')).trim().min(1, wants('content.wants.text'));
const clockTime = z.string(wants('content.wants.clock-time')).refine(isClockTime, wants('content.wants.clock-time'));
const monthDay = z
  .string(wants('content.wants.month-day'))
  .refine((day) => isCalendarDate(`${leapYear}-${day}`), wants('content.wants.month-day'));
const municipalityCode = matching(/^\d{3}$/, 'content.wants.municipality-code');
const postalCode = matching(/^\d{5}$/, 'content.wants.postal-code');
const languageCode = matching(/^[a-z]{2,3}$/, 'content.wants.language-code');
const days = z.int().min(1).max(3650);
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
  freshness: z
    .strictObject({ agingAfter: days, staleAfter: days, hiddenAfter: days })
    .refine((rule) => rule.agingAfter < rule.staleAfter && rule.staleAfter < rule.hiddenAfter, {
      ...wants('content.wants.growing-days'),
    }),
  /** The folders of `content/pages/`, in the order their links are shown. */
  pages: z.array(id),
});

const holidayRule = z.union(
  [
    z.strictObject({ on: monthDay }),
    z.strictObject({ easter: z.int().min(-100).max(250) }),
    z.strictObject({ first: z.enum(weekdays), from: monthDay }),
  ],
  wants('content.wants.holiday-rule'),
);

export const publicHolidaysSchema = z.array(
  z.strictObject({ id, name: translated, rule: holidayRule, official: z.boolean() }),
);

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
  privacy: z.enum(contactPrivacies).default('shown'),
  form: webAddress.nullable().default(null),
  role: localized,
  phone: text.nullable(),
  email: email.nullable(),
  hours: localized,
});

/** Dates of the sample are told in weeks from the week of the installation, so that it never grows old. */
const week = z.int().min(-60).max(60);
const weekday = z.enum(weekdays);

/** One of the dates that the rule gives from the Monday of the installation's week on: 1 is the first. */
const nth = z.int().min(1).max(60);

const sampleException = z.strictObject({
  nth,
  change: z.enum(exceptionChanges),
  reason: localized.default({}),
  /** Of a moved date: so many days after the planned one. */
  daysLater: z.int().min(-30).max(30).nullable().default(null),
  newStartTime: clockTime.nullable().default(null),
  newEndTime: clockTime.nullable().default(null),
  newPlace: localized.default({}),
});

const sampleExtraDate = z.strictObject({
  week,
  weekday,
  startTime: clockTime.nullable().default(null),
  endTime: clockTime.nullable().default(null),
});

/** A pause that comes every year, such as Christmas: the dates the rule gives in it are skipped. */
const sampleBreak = z.strictObject({ from: monthDay, to: monthDay, reason: localized });

const sampleSchedule = z.strictObject({
  repeats: z.enum(repetitions),
  interval: z.int().min(1).max(12).default(1),
  weekdays: z.array(weekday).default([]),
  monthlyBy: z.enum(['weekday', 'day']).default('weekday'),
  ordinals: z.array(z.union(monthOrdinals.map((ordinal) => z.literal(ordinal)))).default([]),
  monthDays: z.array(z.int().min(-1).max(31)).default([]),
  months: z.array(z.int().min(1).max(12)).default([]),
  count: z.int().min(1).max(200).nullable().default(null),
  startWeek: week,
  startDay: weekday.default('MO'),
  endWeek: week.nullable().default(null),
  /** `null` is all day. */
  startTime: clockTime.nullable(),
  endTime: clockTime.nullable(),
  extraDays: z.int().min(0).max(30).default(0),
  extraDates: z.array(sampleExtraDate).default([]),
  breaks: z.array(sampleBreak).default([]),
  exceptions: z.array(sampleException).default([]),
  note: localized.default({}),
});

/** A picture of the sample: a file below `content/sample/pictures/`. */
const samplePicture = z.strictObject({
  id,
  file: matching(/^[a-z0-9-]+\.(png|jpg|webp)$/, 'content.wants.picture'),
  alt: translated,
});

/** The id of a picture. */
const picture = id.nullable().default(null);

const sampleOrganisation = z.strictObject({
  id,
  name: told,
  description: localized,
  municipality: id,
  website: webAddress.nullable(),
  sector: z.enum(sectors).nullable().default(null),
  themes: z.array(id).default([]),
  keywords: z.array(told).default([]),
  areas: z.array(id).default([]),
  links: z.array(z.strictObject({ label: told, url: webAddress })).default([]),
  businessId: text.nullable().default(null),
  logo: picture,
  contact,
});

const age = z.int().min(0).max(120).nullable();

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
  ages: z.strictObject({ from: age, to: age }).default({ from: null, to: null }),
  threshold: answers,
  accessibility: answers,
  featureNotes: z.record(id, told).default({}),
  spokenLanguages: z.array(languageCode),
  languageNote: localized.default({}),
  price: z
    .strictObject({
      kind: z.enum(priceKinds),
      amount: z.number().min(0).nullable().default(null),
      currency: text.default('EUR'),
      concessions: localized.default({}),
      text: localized.default({}),
    })
    .default({ kind: 'unknown', amount: null, currency: 'EUR', concessions: {}, text: {} }),
  joining: z
    .strictObject({
      kind: z.enum(joiningKinds),
      how: localized.default({}),
      /** Days from the installation to the last day to sign up. */
      untilInDays: z.int().min(-60).max(400).nullable().default(null),
      link: webAddress.nullable().default(null),
    })
    .default({ kind: 'unknown', how: {}, untilInDays: null, link: null }),
  attendance: z.array(z.enum(attendances)).default([]),
  attendanceNote: localized.default({}),
  gettingThere: z
    .strictObject({ stop: localized.default({}), ride: localized.default({}), parking: localized.default({}) })
    .default({ stop: {}, ride: {}, parking: {} }),
  area: z
    .strictObject({ scope: z.enum(areaScopes), municipalities: z.array(id).default([]) })
    .default({ scope: 'own', municipalities: [] }),
  firstVisit: z.strictObject({
    welcome: localized,
    freedom: localized.default({}),
    whatHappens: localized,
    howLong: localized,
    bring: localized,
    language: localized.default({}),
    door: picture,
  }),
  contact,
  website: webAddress.nullable(),
  addressHidden: z.boolean().default(false),
  image: picture,
  /** Languages whose texts a machine has translated. */
  machineTranslated: z.array(z.enum(languages)).default([]),
  /** How many days before the installation it was last checked; `null` is never. */
  checkedDaysAgo: z.int().min(0).max(1000).nullable(),
};

const clockSpan = z.strictObject({ opens: clockTime, closes: clockTime });
const openingSpans = z.array(clockSpan.extend({ weekdays: z.array(weekday).min(1) }));

const samplePlace = z.strictObject({
  kind: z.literal('place'),
  ...listingBase,
  address: z.strictObject({ street: text, postalCode, city: text }).nullable(),
  position: position.nullable(),
  openingHours: z.strictObject({
    state: z.enum(openingStates),
    spans: openingSpans,
    seasons: z
      .array(z.strictObject({ name: localized, from: monthDay, to: monthDay, spans: openingSpans }))
      .default([]),
    exceptionalDays: z
      .array(
        z.strictObject({
          inDays: z.int().min(0).max(90),
          days: z.int().min(1).max(30),
          spans: z.array(clockSpan),
          reason: localized,
        }),
      )
      .default([]),
    publicHolidays: z.enum(holidayRules).default('unknown'),
    note: localized,
  }),
});

const sampleGathering = z.strictObject({
  kind: z.enum(['group', 'event']),
  ...listingBase,
  place: id.nullable(),
  meetingPoint: localized,
  status: z
    .strictObject({
      state: z.enum(gatheringStates),
      reason: localized.default({}),
      /** Weeks from the installation to the Monday a pause ends on. */
      resumesWeek: week.nullable().default(null),
    })
    .default({ state: 'scheduled', reason: {}, resumesWeek: null }),
  datesAgreed: z.boolean().default(false),
  schedules: z.array(sampleSchedule),
});

export const samplePicturesSchema = z.array(samplePicture);
export const sampleOrganisationsSchema = z.array(sampleOrganisation);
export const samplePlacesSchema = z.array(samplePlace);
export const sampleGroupsSchema = z.array(sampleGathering.extend({ kind: z.literal('group') }));
export const sampleEventsSchema = z.array(sampleGathering.extend({ kind: z.literal('event') }));

export type SamplePicture = z.infer<typeof samplePicture>;
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
