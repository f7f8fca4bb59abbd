import type { Localized } from './localized.ts';
import type { OpeningHours } from './opening-hours.ts';
import type { MunicipalityId, Position } from './region.ts';
import type { Schedule } from './schedule.ts';

/** What a listing can be: a place to meet, a recurring group, or an event. */
export const listingKinds = ['place', 'group', 'event'] as const;

export type ListingKind = (typeof listingKinds)[number];

/** Whether a feature is there. A feature without an answer is *not known*, which is not the same as no. */
export type Answer = 'yes' | 'no';

export type Answers = { readonly [feature: string]: Answer | undefined };

export type Contact = {
  /** A role, never a person: "Kylätuvan päivystäjä". */
  readonly role: Localized;
  readonly phone: string | null;
  readonly email: string | null;
  /** When somebody answers: "ti–to 10–14". */
  readonly hours: Localized;
};

export type Address = { readonly street: string; readonly postalCode: string; readonly city: string };

/** What a newcomer wants to know before the first time. Missing parts are told as not known. */
type FirstVisit = {
  readonly welcome: Localized;
  readonly whatHappens: Localized;
  readonly howLong: Localized;
  readonly bring: Localized;
};

export type Image = {
  readonly alt: Localized;
  readonly width: number;
  readonly height: number;
  /** Files of the same picture, smallest first; `path` is below the site's root. */
  readonly files: readonly { readonly path: string; readonly width: number }[];
};

/** An association, parish, municipal unit or project that keeps listings. */
export type Organisation = {
  readonly id: string;
  readonly slug: string;
  readonly sample: boolean;
  readonly name: Localized;
  readonly description: Localized;
  readonly municipality: MunicipalityId;
  readonly website: string | null;
  readonly contact: Contact;
  /** When it last changed: an instant, ISO 8601 in UTC. */
  readonly modified: string;
};

type ListingBase = {
  readonly id: string;
  readonly slug: string;
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
  /** ISO 639-1 codes of the languages spoken there; empty is not known. */
  readonly spokenLanguages: readonly string[];
  readonly price: Localized;
  readonly joining: Localized;
  readonly firstVisit: FirstVisit;
  readonly contact: Contact;
  readonly website: string | null;
  readonly image: Image | null;
  /** The day somebody of the organisation last confirmed it, ISO 8601. */
  readonly checked: string | null;
  /** When it last changed: an instant, ISO 8601 in UTC. */
  readonly modified: string;
};

export type Place = ListingBase & {
  readonly kind: 'place';
  readonly address: Address | null;
  readonly position: Position | null;
  readonly openingHours: OpeningHours;
};

type Gathering = ListingBase & {
  /** The place it is held in, when that has a listing of its own. */
  readonly place: string | null;
  /** Where one meets, in words, when it is not simply the place. */
  readonly meetingPoint: Localized;
  readonly schedules: readonly Schedule[];
};

export type Group = Gathering & { readonly kind: 'group' };

export type Event = Gathering & { readonly kind: 'event' };

export type Listing = Place | Group | Event;
