import type { Localized } from '#directory/localized.ts';
import type { Position } from '#directory/region.ts';
import type { Weekday } from '#directory/schedule.ts';

/** Documents as Payload gives them with `locale: 'all'` and `depth: 0`: localised texts by language, relations as ids. */
export type StoredText = { readonly [language in keyof Localized]?: string | null } | null | undefined;

type Maybe<T> = T | null | undefined;

export type StoredContact = Maybe<{
  readonly role?: StoredText;
  readonly phone?: Maybe<string>;
  readonly email?: Maybe<string>;
  readonly hours?: StoredText;
}>;

export type StoredOrganisation = {
  readonly id: string;
  readonly slug?: Maybe<string>;
  readonly sample?: Maybe<boolean>;
  readonly name?: StoredText;
  readonly description?: StoredText;
  readonly municipality?: Maybe<string>;
  readonly website?: Maybe<string>;
  readonly contact?: StoredContact;
  readonly updatedAt: string;
};

export type StoredListing = StoredOrganisation & {
  readonly organisation?: Maybe<string>;
  readonly village?: StoredText;
  readonly summary?: StoredText;
  readonly themes?: Maybe<readonly string[]>;
  readonly audiences?: Maybe<readonly string[]>;
  readonly ageBands?: Maybe<readonly string[]>;
  readonly spokenLanguages?: Maybe<readonly string[]>;
  readonly threshold?: unknown;
  readonly accessibility?: unknown;
  readonly price?: StoredText;
  readonly joining?: StoredText;
  readonly firstVisit?: Maybe<{
    readonly welcome?: StoredText;
    readonly whatHappens?: StoredText;
    readonly howLong?: StoredText;
    readonly bring?: StoredText;
  }>;
  readonly image?: Maybe<string>;
  readonly checked?: Maybe<string>;
};

export type StoredPlace = StoredListing & {
  readonly address?: Maybe<{ street?: Maybe<string>; postalCode?: Maybe<string>; city?: Maybe<string> }>;
  readonly position?: Maybe<{ [axis in keyof Position]?: Maybe<number> }>;
  readonly openingHours?: Maybe<{
    readonly state?: Maybe<string>;
    readonly spans?: Maybe<
      readonly { weekdays?: Maybe<readonly Weekday[]>; opens?: Maybe<string>; closes?: Maybe<string> }[]
    >;
    readonly note?: StoredText;
  }>;
};

export type StoredSchedule = {
  readonly frequency?: Maybe<'once' | 'weekly'>;
  readonly interval?: Maybe<number>;
  readonly weekdays?: Maybe<readonly Weekday[]>;
  readonly startDate?: Maybe<string>;
  readonly endDate?: Maybe<string>;
  readonly startTime?: Maybe<string>;
  readonly endTime?: Maybe<string>;
  readonly exceptions?: Maybe<
    readonly {
      readonly date?: Maybe<string>;
      readonly change?: Maybe<'skipped' | 'cancelled' | 'moved'>;
      readonly reason?: StoredText;
      readonly newDate?: Maybe<string>;
      readonly newStartTime?: Maybe<string>;
      readonly newEndTime?: Maybe<string>;
    }[]
  >;
};

export type StoredGathering = StoredListing & {
  readonly place?: Maybe<string>;
  readonly meetingPoint?: StoredText;
  readonly schedules?: Maybe<readonly StoredSchedule[]>;
};

type StoredFile = Maybe<{ filename?: Maybe<string>; width?: Maybe<number>; height?: Maybe<number> }>;

export type StoredPicture = NonNullable<StoredFile> & {
  readonly id: string;
  readonly alt?: StoredText;
  readonly sizes?: Maybe<{ small?: StoredFile; medium?: StoredFile }>;
};
