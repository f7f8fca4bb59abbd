import type { Localized } from './localized.ts';
import type { OpeningHours } from './opening-hours.ts';
import type { MunicipalityId, Position } from './region.ts';
import type { CalendarDate, Schedule } from './schedule.ts';
import type { TranslationMarks } from './translation-state.ts';

/** What a listing can be: a place to meet, a recurring group, or an event. */
export const listingKinds = ['place', 'group', 'event'] as const;

export type ListingKind = (typeof listingKinds)[number];

/** Whether a feature is there. A feature without an answer is *not known*, which is not the same as no. */
export type Answer = 'yes' | 'no';

export type Answers = { readonly [feature: string]: Answer | undefined };

/** What is to be said beside an answer, by the id of its feature: "Ramppi on pihan puolella." */
export type FeatureNotes = { readonly [feature: string]: Localized | undefined };

/** How far a contact is public. Of a hidden one, and of one by form, phone and e-mail never leave the CMS. */
export const contactPrivacies = ['shown', 'form', 'hidden'] as const;

export type Contact = {
  readonly privacy: (typeof contactPrivacies)[number];
  /** The address of the association's own contact form, when `privacy` is `form`. */
  readonly form: string | null;
  /** A role, never a person: "Kylätuvan päivystäjä". */
  readonly role: Localized;
  readonly phone: string | null;
  readonly email: string | null;
  /** When somebody answers: "ti–to 10–14". */
  readonly hours: Localized;
};

export type Address = { readonly street: string; readonly postalCode: string; readonly city: string };

/** What a newcomer asks before the first time, in the order it is asked. */
export const firstVisitQuestions = ['welcome', 'freedom', 'whatHappens', 'howLong', 'bring', 'language'] as const;

/**
 * What a newcomer wants to know before the first time. Missing parts are told as not known. `welcome`: who meets you (a
 * role, not a name) and where; `freedom`: may I come alone, just watch, leave early.
 */
export type FirstVisit = { readonly [question in (typeof firstVisitQuestions)[number]]: Localized } & {
  /** A photograph of the door. */
  readonly door: Image | null;
};

export const priceKinds = ['unknown', 'free', 'voluntary', 'amount'] as const;

export type Price = {
  readonly kind: (typeof priceKinds)[number];
  /** In units of `currency`; of an amount only. */
  readonly amount: number | null;
  /** ISO 4217. */
  readonly currency: string;
  /** Who pays less, and how much: "opiskelijat 2 €". */
  readonly concessions: Localized;
  /** What is not said by the kind and the amount. */
  readonly text: Localized;
};

export const joiningKinds = ['unknown', 'just-come', 'tell-beforehand', 'sign-up', 'full'] as const;

export type Joining = {
  readonly kind: (typeof joiningKinds)[number];
  /** How one tells or signs up, or what else there is to say. */
  readonly how: Localized;
  /** The last day to sign up. */
  readonly until: CalendarDate | null;
  /** A web address to sign up at. */
  readonly link: string | null;
};

export const attendances = ['in-person', 'online', 'phone', 'at-home'] as const;

export type Attendance = (typeof attendances)[number];

type GettingThere = { readonly stop: Localized; readonly ride: Localized; readonly parking: Localized };

export const areaScopes = ['own', 'municipalities', 'region', 'online'] as const;

/** Whom it is meant for by where they live. `own` is the municipality of the listing. */
export type OperationArea = {
  readonly scope: (typeof areaScopes)[number];
  readonly municipalities: readonly MunicipalityId[];
};

/** Ages in years, both included; `null` is no limit. */
export type AgeRange = { readonly from: number | null; readonly to: number | null };

/** Who confirmed a listing. */
export const checkers = ['organisation', 'municipality', 'service'] as const;

export const gatheringStates = ['scheduled', 'cancelled', 'postponed', 'ended'] as const;

/** What has become of a group or an event as a whole; single dates have exceptions. */
export type GatheringStatus = {
  readonly state: (typeof gatheringStates)[number];
  readonly reason: Localized;
  /** Of a group between two seasons: the day it goes on. */
  readonly resumes: CalendarDate | null;
};

export type Image = {
  readonly alt: Localized;
  readonly width: number;
  readonly height: number;
  /** Files of the same picture, smallest first; `path` is below the site's root. */
  readonly files: readonly { readonly path: string; readonly width: number }[];
};

export const sectors = ['association', 'parish', 'municipality', 'county', 'project', 'company', 'other'] as const;

/** An association, parish, municipal unit or project that keeps listings. */
export type Organisation = {
  readonly id: string;
  readonly slug: string;
  /** The slugs it had under earlier names, the oldest first: their addresses lead to the one of today. */
  readonly formerSlugs: readonly string[];
  readonly sample: boolean;
  readonly name: Localized;
  readonly description: Localized;
  readonly municipality: MunicipalityId;
  readonly website: string | null;
  readonly sector: (typeof sectors)[number] | null;
  readonly themes: readonly string[];
  readonly keywords: readonly Localized[];
  /** The municipalities it works in, besides its own. */
  readonly areas: readonly MunicipalityId[];
  readonly links: readonly { readonly label: Localized; readonly url: string }[];
  /** The Finnish business ID (Y-tunnus): `1234567-1`. */
  readonly businessId: string | null;
  readonly logo: Image | null;
  readonly contact: Contact;
  /** When it last changed: an instant, ISO 8601 in UTC. */
  readonly modified: string;
};

type ListingBase = {
  readonly id: string;
  readonly slug: string;
  /** The slugs it had under earlier names, the oldest first: their addresses lead to the one of today. */
  readonly formerSlugs: readonly string[];
  readonly sample: boolean;
  readonly organisation: string;
  readonly municipality: MunicipalityId;
  readonly village: Localized;
  readonly name: Localized;
  /** One or two sentences for lists. */
  readonly summary: Localized;
  /** Plain text; an empty line starts a new paragraph. */
  readonly description: Localized;
  readonly themes: readonly string[];
  readonly audiences: readonly string[];
  readonly ageBands: readonly string[];
  readonly threshold: Answers;
  readonly accessibility: Answers;
  readonly featureNotes: FeatureNotes;
  /** ISO 639-1 codes of the languages spoken there; empty is not known. */
  readonly spokenLanguages: readonly string[];
  /** How much of a language one needs: "Suomea ei tarvitse osata." */
  readonly languageNote: Localized;
  readonly ages: AgeRange;
  readonly price: Price;
  readonly joining: Joining;
  /** How one can take part; empty is not known. */
  readonly attendance: readonly Attendance[];
  /** When and how the link or the number is told. */
  readonly attendanceNote: Localized;
  readonly gettingThere: GettingThere;
  readonly area: OperationArea;
  readonly firstVisit: FirstVisit;
  readonly contact: Contact;
  readonly website: string | null;
  readonly image: Image | null;
  /** The day somebody of the organisation last confirmed it, ISO 8601. */
  readonly checked: CalendarDate | null;
  readonly checkedBy: (typeof checkers)[number] | null;
  readonly translations: TranslationMarks;
  /** When it last changed: an instant, ISO 8601 in UTC. */
  readonly modified: string;
};

export type Place = ListingBase & {
  readonly kind: 'place';
  /** Whether the exact address is told only to those who sign up: then `address` and `position` are `null`. */
  readonly addressHidden: boolean;
  readonly address: Address | null;
  readonly position: Position | null;
  readonly openingHours: OpeningHours;
};

type Gathering = ListingBase & {
  /** The place it is held in, when that has a listing of its own. */
  readonly place: string | null;
  /** Where one meets, in words, when it is not simply the place. */
  readonly meetingPoint: Localized;
  /** Whether where one meets is told only to those who sign up: then `place` is `null` and `meetingPoint` empty. */
  readonly addressHidden: boolean;
  readonly status: GatheringStatus;
  /** Whether dates are agreed with the group, so that there need be no schedule. */
  readonly datesAgreed: boolean;
  readonly schedules: readonly Schedule[];
};

export type Group = Gathering & { readonly kind: 'group' };

export type Event = Gathering & { readonly kind: 'event' };

export type Listing = Place | Group | Event;
