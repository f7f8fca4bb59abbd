import {
  type Contact,
  checkers,
  contactPrivacies,
  type Event,
  type GatheringStatus,
  type Group,
  gatheringStates,
  type Image,
  type Organisation,
  type Place,
  sectors,
} from '#directory/listing.ts';
import type { TranslationMarks } from '#directory/translation-state.ts';
import { toOffer } from './plain-offer.ts';
import { toOpeningHours } from './plain-opening-hours.ts';
import { toSchedule } from './plain-schedule.ts';
import { toLines, toLocalized } from './plain-text.ts';
import type {
  StoredContact,
  StoredGathering,
  StoredKept,
  StoredListing,
  StoredOrganisation,
  StoredPicture,
  StoredPlace,
} from './stored.ts';

/** What a document refers to and does not hold itself. */
export type Context = {
  readonly timeZone: string;
  /** Ids of the published places. */
  readonly places: ReadonlySet<string>;
  readonly images: ReadonlyMap<string, Image | null>;
};

export function toOrganisation(stored: StoredOrganisation, { images }: Pick<Context, 'images'>): Organisation {
  return {
    ...toKept(stored),
    sector: sectors.find((known) => known === stored.sector) ?? null,
    keywords: toLines(stored.keywords),
    areas: stored.areas ?? [],
    links: (stored.links ?? []).flatMap(({ label, url }) => (url ? [{ label: toLocalized(label), url }] : [])),
    businessId: stored.businessId || null,
    logo: (stored.logo && images.get(stored.logo)) || null,
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
  const datesAgreed = stored.datesAgreed === true;
  return {
    ...toListing(stored, context),
    kind,
    place: stored.place && context.places.has(stored.place) ? stored.place : null,
    meetingPoint: toLocalized(stored.meetingPoint),
    datesAgreed,
    status: toStatus(stored.status),
    schedules: datesAgreed
      ? []
      : (stored.schedules ?? []).flatMap((schedule) => toSchedule(schedule, context.timeZone) ?? []),
  };
}

/** `null` for a picture whose file is not there. The files are public under the same names the CMS keeps them by. */
export function toImage(stored: StoredPicture): Image | null {
  const { filename, height, sizes, width } = stored;
  if (!filename || !width || !height) return null;
  const files = [sizes?.small, sizes?.medium, { filename, width }].flatMap((file) =>
    file?.filename && file.width ? [{ path: `/media/${file.filename}`, width: file.width }] : [],
  );
  return { alt: toLocalized(stored.alt), width, height, files };
}

function toListing(stored: StoredListing, { images }: Context) {
  return {
    ...toKept(stored),
    ...toOffer(stored, images),
    organisation: stored.organisation ?? '',
    village: toLocalized(stored.village),
    summary: toLocalized(stored.summary),
    addressHidden: stored.addressHidden === true,
    image: (stored.image && images.get(stored.image)) || null,
    checked: stored.checked || null,
    checkedBy: checkers.find((known) => known === stored.checkedBy) ?? null,
    translations: (stored.translations ?? {}) as TranslationMarks,
  };
}

function toKept(stored: StoredKept) {
  return {
    id: stored.id,
    slug: stored.slug ?? stored.id,
    formerSlugs: (stored.formerSlugs ?? []).filter((slug) => slug !== stored.slug),
    sample: stored.sample ?? false,
    name: toLocalized(stored.name),
    description: toLocalized(stored.description),
    municipality: stored.municipality ?? '',
    website: stored.website || null,
    themes: stored.themes ?? [],
    contact: toContact(stored.contact),
    modified: stored.updatedAt,
  };
}

/** A contact of which nobody has said that it is public is hidden. */
function toContact(stored: StoredContact): Contact {
  const privacy = contactPrivacies.find((known) => known === stored?.privacy) ?? 'hidden';
  return {
    privacy,
    form: (privacy === 'form' && stored?.form) || null,
    role: toLocalized(stored?.role),
    phone: stored?.phone || null,
    email: stored?.email || null,
    hours: toLocalized(stored?.hours),
  };
}

function toStatus(stored: StoredGathering['status']): GatheringStatus {
  const state = gatheringStates.find((known) => known === stored?.state) ?? 'scheduled';
  return {
    state,
    reason: state === 'scheduled' ? {} : toLocalized(stored?.reason),
    resumes: (state === 'scheduled' && stored?.resumes) || null,
  };
}
