import { z } from 'zod';
import { vocabularies } from '#directory/region.ts';
import { weekdays } from '#directory/schedule.ts';
import { languages } from '#i18n/languages.ts';
import { id, languageCode, matching, monthDay, position, postalCode, text, translated, wants } from './schema-parts.ts';

const municipalityCode = matching(/^\d{3}$/, 'content.wants.municipality-code');
const days = z.int().min(1).max(3650);
const timeZone = z.string(wants('content.wants.time-zone')).refine(isTimeZone, wants('content.wants.time-zone'));
const synonyms = z.partialRecord(z.enum(languages), z.array(text));
const codes = z.partialRecord(z.enum(vocabularies), z.array(text).min(1));

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

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
