import { z } from 'zod';
import { isCalendarDate } from '#i18n/dates.ts';
import { id, matching, text, translated, wants } from './schema-parts.ts';

const date = z.string(wants('content.wants.date')).refine(isCalendarDate, wants('content.wants.date'));
const email = z.email(wants('content.wants.email'));
const webAddress = z.url(wants('content.wants.web-address'));
const criterion = matching(/^[1-4]\.\d\.\d{1,2}$/, 'content.wants.criterion');

/** A version of EN 301 549, and the version and level of WCAG that it follows. */
const standard = z.strictObject({ version: text, wcag: text, level: z.enum(['A', 'AA', 'AAA']) });

const shortcoming = z.strictObject({
  id,
  title: translated,
  what: translated,
  /** As it stands in a sentence: "This affects people who …". */
  affects: translated,
  /** The numbers of WCAG criteria; none when it is no criterion. */
  criteria: z.array(criterion),
  reason: z.enum(['not-met', 'disproportionate-burden', 'out-of-scope']),
  /** What one can do meanwhile. */
  instead: translated.nullable(),
  /** What is done about it, and the day by which. */
  plan: translated.nullable(),
  by: date.nullable(),
});

/** The statement that the act 306/2019 asks for; its own words are messages, what changes is here. */
export const accessibilitySchema = z.strictObject({
  /** As it stands in a sentence: "It covers …". */
  covers: translated,
  /** `sample`: the name and the address are to be replaced. */
  responsible: z.strictObject({ name: translated, email, sample: z.boolean() }),
  standard,
  aim: standard,
  status: z.enum(['fully', 'partly', 'not']),
  shortcomings: z.array(shortcoming),
  assessment: z.strictObject({
    on: date,
    by: z.enum(['self', 'third-party']),
    how: z.array(translated).min(1, wants('content.wants.filled-list')),
  }),
  answerDays: z.int().min(1).max(14),
  supervisor: z.strictObject({
    name: translated,
    website: z.strictObject({ fi: webAddress, sv: webAddress, en: webAddress, de: webAddress }),
    email,
    phone: translated,
  }),
  dates: z.strictObject({ published: date, prepared: date, updated: date }),
});

export type AccessibilityStatement = z.infer<typeof accessibilitySchema>;
