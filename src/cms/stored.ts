import type { Localized } from '#directory/localized.ts';
import type { Position } from '#directory/region.ts';
import type { Weekday } from '#directory/schedule.ts';

/** Documents as Payload gives them with `locale: 'all'` and `depth: 0`: localised texts by language, relations as ids. */
export type StoredText = { readonly [language in keyof Localized]?: string | null } | null | undefined;

type Maybe<T> = T | null | undefined;

export type StoredContact = Maybe<{
  readonly privacy?: Maybe<string>;
  readonly form?: Maybe<string>;
  readonly role?: StoredText;
  readonly phone?: Maybe<string>;
  readonly email?: Maybe<string>;
  readonly hours?: StoredText;
}>;

/** What organisations and listings both have. */
export type StoredKept = {
  readonly id: string;
  readonly slug?: Maybe<string>;
  readonly formerSlugs?: Maybe<readonly string[]>;
  readonly sample?: Maybe<boolean>;
  readonly name?: StoredText;
  readonly description?: StoredText;
  readonly municipality?: Maybe<string>;
  readonly website?: Maybe<string>;
  readonly themes?: Maybe<readonly string[]>;
  readonly contact?: StoredContact;
  readonly updatedAt: string;
};

export type StoredOrganisation = StoredKept & {
  readonly sector?: Maybe<string>;
  readonly keywords?: StoredText;
  readonly areas?: Maybe<readonly string[]>;
  readonly links?: Maybe<readonly { readonly label?: StoredText; readonly url?: Maybe<string> }[]>;
  readonly businessId?: Maybe<string>;
  readonly logo?: Maybe<string>;
};

export type StoredListing = StoredKept & {
  readonly organisation?: Maybe<string>;
  readonly village?: StoredText;
  readonly summary?: StoredText;
  readonly audiences?: Maybe<readonly string[]>;
  readonly ageBands?: Maybe<readonly string[]>;
  readonly ages?: Maybe<{ readonly from?: Maybe<number>; readonly to?: Maybe<number> }>;
  readonly spokenLanguages?: Maybe<readonly string[]>;
  readonly languageNote?: StoredText;
  readonly threshold?: unknown;
  readonly accessibility?: unknown;
  readonly featureNotes?: unknown;
  readonly price?: Maybe<{
    readonly kind?: Maybe<string>;
    readonly amount?: Maybe<number>;
    readonly currency?: Maybe<string>;
    readonly concessions?: StoredText;
    readonly text?: StoredText;
  }>;
  readonly joining?: Maybe<{
    readonly kind?: Maybe<string>;
    readonly how?: StoredText;
    readonly until?: Maybe<string>;
    readonly link?: Maybe<string>;
  }>;
  readonly attendance?: Maybe<readonly string[]>;
  readonly attendanceNote?: StoredText;
  readonly gettingThere?: Maybe<{
    readonly stop?: StoredText;
    readonly ride?: StoredText;
    readonly parking?: StoredText;
  }>;
  readonly area?: Maybe<{ readonly scope?: Maybe<string>; readonly municipalities?: Maybe<readonly string[]> }>;
  readonly firstVisit?: Maybe<{
    readonly welcome?: StoredText;
    readonly freedom?: StoredText;
    readonly whatHappens?: StoredText;
    readonly howLong?: StoredText;
    readonly bring?: StoredText;
    readonly language?: StoredText;
    readonly door?: Maybe<string>;
  }>;
  readonly addressHidden?: Maybe<boolean>;
  readonly image?: Maybe<string>;
  readonly checked?: Maybe<string>;
  readonly checkedBy?: Maybe<string>;
  readonly translations?: unknown;
};

export type StoredSpan = { readonly opens?: Maybe<string>; readonly closes?: Maybe<string> };

export type StoredWeekSpan = StoredSpan & { readonly weekdays?: Maybe<readonly Weekday[]> };

export type StoredOpeningHours = Maybe<{
  readonly state?: Maybe<string>;
  readonly spans?: Maybe<readonly StoredWeekSpan[]>;
  readonly seasons?: Maybe<
    readonly {
      readonly name?: StoredText;
      readonly from?: Maybe<string>;
      readonly to?: Maybe<string>;
      readonly spans?: Maybe<readonly StoredWeekSpan[]>;
    }[]
  >;
  readonly exceptionalDays?: Maybe<
    readonly {
      readonly from?: Maybe<string>;
      readonly to?: Maybe<string>;
      readonly spans?: Maybe<readonly StoredSpan[]>;
      readonly reason?: StoredText;
    }[]
  >;
  readonly publicHolidays?: Maybe<string>;
  readonly note?: StoredText;
}>;

export type StoredPlace = StoredListing & {
  readonly address?: Maybe<{ street?: Maybe<string>; postalCode?: Maybe<string>; city?: Maybe<string> }>;
  readonly position?: Maybe<{ [axis in keyof Position]?: Maybe<number> }>;
  readonly openingHours?: StoredOpeningHours;
};

export type StoredExtraDate = Maybe<{
  readonly date?: Maybe<string>;
  readonly startTime?: Maybe<string>;
  readonly endTime?: Maybe<string>;
}>;

export type StoredException = Maybe<{
  readonly date?: Maybe<string>;
  readonly change?: Maybe<string>;
  readonly reason?: StoredText;
  readonly newDate?: Maybe<string>;
  readonly newStartTime?: Maybe<string>;
  readonly newEndTime?: Maybe<string>;
  readonly newPlace?: StoredText;
}>;

export type StoredSchedule = {
  readonly id?: Maybe<string>;
  readonly repeats?: Maybe<string>;
  readonly interval?: Maybe<number>;
  readonly weekdays?: Maybe<readonly Weekday[]>;
  readonly monthlyBy?: Maybe<string>;
  /** `1` to `4`, or `-1`: a select keeps text. */
  readonly ordinals?: Maybe<readonly string[]>;
  readonly monthDays?: Maybe<readonly number[]>;
  /** `1` to `12`. */
  readonly months?: Maybe<readonly string[]>;
  readonly count?: Maybe<number>;
  readonly allDay?: Maybe<boolean>;
  readonly extraDays?: Maybe<number>;
  readonly startDate?: Maybe<string>;
  readonly endDate?: Maybe<string>;
  readonly startTime?: Maybe<string>;
  readonly endTime?: Maybe<string>;
  readonly extraDates?: Maybe<readonly StoredExtraDate[]>;
  readonly exceptions?: Maybe<readonly StoredException[]>;
  readonly note?: StoredText;
};

export type StoredGathering = StoredListing & {
  readonly place?: Maybe<string>;
  readonly meetingPoint?: StoredText;
  readonly datesAgreed?: Maybe<boolean>;
  readonly status?: Maybe<{
    readonly state?: Maybe<string>;
    readonly reason?: StoredText;
    readonly resumes?: Maybe<string>;
  }>;
  readonly schedules?: Maybe<readonly StoredSchedule[]>;
};

type StoredFile = Maybe<{ filename?: Maybe<string>; width?: Maybe<number>; height?: Maybe<number> }>;

export type StoredPicture = NonNullable<StoredFile> & {
  readonly id: string;
  readonly alt?: StoredText;
  readonly sizes?: Maybe<{ small?: StoredFile; medium?: StoredFile }>;
};
