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
import { monthOrdinals, repetitions } from '#directory/repetition.ts';
import { exceptionChanges, weekdays } from '#directory/schedule.ts';
import { isClockTime } from '#i18n/dates.ts';
import { languages } from '#i18n/languages.ts';
import { id, languageCode, matching, monthDay, position, postalCode, text, translated, wants } from './schema-parts.ts';

const clockTime = z.string(wants('content.wants.clock-time')).refine(isClockTime, wants('content.wants.clock-time'));
const email = z.email(wants('content.wants.email'));
const webAddress = z.url(wants('content.wants.web-address'));
const localized = z.strictObject({ fi: text, sv: text, en: text, de: text }).partial();
const told = localized.refine((texts) => Object.keys(texts).length > 0, wants('content.wants.one-language'));

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
