import type { Answer, Answers, Contact, Event, Group, Image, Organisation, Place } from '#directory/listing.ts';
import type { Localized } from '#directory/localized.ts';
import { type OpeningHours, openingStates } from '#directory/opening-hours.ts';
import type { Schedule } from '#directory/schedule.ts';
import { type Language, languages } from '#i18n/languages.ts';
import type {
  StoredContact,
  StoredGathering,
  StoredListing,
  StoredOrganisation,
  StoredPicture,
  StoredPlace,
  StoredSchedule,
  StoredText,
} from './stored.ts';

/** What a document refers to and does not hold itself. */
export type Context = {
  readonly timeZone: string;
  /** Ids of the published places. */
  readonly places: ReadonlySet<string>;
  readonly images: ReadonlyMap<string, Image | null>;
};

export function toOrganisation(stored: StoredOrganisation): Organisation {
  return {
    id: stored.id,
    slug: stored.slug ?? stored.id,
    sample: stored.sample ?? false,
    name: toLocalized(stored.name),
    description: toLocalized(stored.description),
    municipality: stored.municipality ?? '',
    website: stored.website || null,
    contact: toContact(stored.contact),
    modified: stored.updatedAt,
  };
}

export function toPlace(stored: StoredPlace, context: Context): Place {
  const { address, position } = stored;
  return {
    ...toListing(stored, context),
    kind: 'place',
    address:
      address?.street && address.postalCode && address.city
        ? { street: address.street, postalCode: address.postalCode, city: address.city }
        : null,
    position:
      typeof position?.latitude === 'number' && typeof position.longitude === 'number'
        ? { latitude: position.latitude, longitude: position.longitude }
        : null,
    openingHours: toOpeningHours(stored.openingHours),
  };
}

export function toGathering(kind: 'group', stored: StoredGathering, context: Context): Group;
export function toGathering(kind: 'event', stored: StoredGathering, context: Context): Event;
export function toGathering(kind: 'group' | 'event', stored: StoredGathering, context: Context): Group | Event {
  return {
    ...toListing(stored, context),
    kind,
    place: stored.place && context.places.has(stored.place) ? stored.place : null,
    meetingPoint: toLocalized(stored.meetingPoint),
    schedules: (stored.schedules ?? []).flatMap((schedule) => toSchedule(schedule, context.timeZone) ?? []),
  };
}

/** The files of a picture, smallest first; their paths are those of the public site. */
export function toImage(stored: StoredPicture): Image | null {
  const { filename, height, sizes, width } = stored;
  if (!filename || !width || !height) return null;
  const files = [sizes?.small, sizes?.medium, { filename, width }].flatMap((file) =>
    file?.filename && file.width ? [{ path: `/media/${file.filename}`, width: file.width }] : [],
  );
  return { alt: toLocalized(stored.alt), width, height, files };
}

/** A text in the languages it exists in; an empty text does not exist. */
export function toLocalized(stored: StoredText): Localized {
  const told = languages.flatMap((language): [Language, string][] => {
    const text = stored?.[language]?.trim();
    return text ? [[language, text]] : [];
  });
  return Object.fromEntries(told);
}

function toListing(stored: StoredListing, context: Context) {
  return {
    ...toOrganisation(stored),
    organisation: stored.organisation ?? '',
    village: toLocalized(stored.village),
    summary: toLocalized(stored.summary),
    themes: stored.themes ?? [],
    audiences: stored.audiences ?? [],
    ageBands: stored.ageBands ?? [],
    threshold: toAnswers(stored.threshold),
    accessibility: toAnswers(stored.accessibility),
    spokenLanguages: stored.spokenLanguages ?? [],
    price: toLocalized(stored.price),
    joining: toLocalized(stored.joining),
    firstVisit: {
      welcome: toLocalized(stored.firstVisit?.welcome),
      whatHappens: toLocalized(stored.firstVisit?.whatHappens),
      howLong: toLocalized(stored.firstVisit?.howLong),
      bring: toLocalized(stored.firstVisit?.bring),
    },
    image: (stored.image && context.images.get(stored.image)) || null,
    checked: stored.checked || null,
  };
}

function toContact(stored: StoredContact): Contact {
  return {
    role: toLocalized(stored?.role),
    phone: stored?.phone || null,
    email: stored?.email || null,
    hours: toLocalized(stored?.hours),
  };
}

function toAnswers(stored: unknown): Answers {
  const isAnswer = (entry: [string, unknown]): entry is [string, Answer] => entry[1] === 'yes' || entry[1] === 'no';
  return Object.fromEntries(Object.entries(stored ?? {}).filter(isAnswer));
}

function toOpeningHours(stored: StoredPlace['openingHours']): OpeningHours {
  const state = openingStates.find((known) => known === stored?.state) ?? 'unknown';
  const spans = (state === 'weekly' ? (stored?.spans ?? []) : []).flatMap(({ weekdays, opens, closes }) =>
    weekdays?.length && opens && closes ? [{ weekdays, opens, closes }] : [],
  );
  return { state, spans, note: toLocalized(stored?.note) };
}

/** Fields that the form hides for a single time may still hold what was there before: they do not count. */
function toSchedule(stored: StoredSchedule, timeZone: string): Schedule | null {
  if (!stored.startDate || !stored.startTime) return null;
  const isOnce = stored.frequency === 'once';
  return {
    frequency: isOnce ? 'once' : 'weekly',
    interval: isOnce ? 1 : (stored.interval ?? 1),
    weekdays: isOnce ? [] : (stored.weekdays ?? []),
    startDate: stored.startDate,
    endDate: isOnce ? null : stored.endDate || null,
    startTime: stored.startTime,
    endTime: stored.endTime || null,
    timeZone,
    exceptions: (stored.exceptions ?? []).flatMap((exception) => {
      if (!exception.date || !exception.change) return [];
      const isMoved = exception.change === 'moved';
      return {
        date: exception.date,
        change: exception.change,
        reason: toLocalized(exception.reason),
        newDate: (isMoved && exception.newDate) || null,
        newStartTime: (isMoved && exception.newStartTime) || null,
        newEndTime: (isMoved && exception.newEndTime) || null,
      };
    }),
  };
}
