import { type Language, languages } from '#i18n/languages.ts';
import type { ListingKind } from './listing.ts';
import type { EditorialPage, Municipality, Theme } from './region.ts';
import type { Occurrence } from './schedule.ts';

/**
 * The localised segment of each kind of page that has one. Addresses are stable: other people link to them.
 * A municipality stands directly under the language: `/fi/jyvaskyla/`.
 */
export const segments = {
  place: { fi: 'paikat', sv: 'platser', en: 'places', de: 'orte' },
  group: { fi: 'ryhmat', sv: 'grupper', en: 'groups', de: 'gruppen' },
  event: { fi: 'tapahtumat', sv: 'evenemang', en: 'events', de: 'veranstaltungen' },
  organisation: { fi: 'jarjestajat', sv: 'arrangorer', en: 'organisers', de: 'veranstalter' },
  theme: { fi: 'aiheet', sv: 'teman', en: 'themes', de: 'themen' },
  search: { fi: 'haku', sv: 'sok', en: 'search', de: 'suche' },
} as const satisfies Record<ListingKind | 'organisation' | 'theme' | 'search', Record<Language, string>>;

/** First segments that belong to something else than a municipality or an editorial page. */
export const reservedSegments: readonly string[] = [
  'admin',
  'api',
  'assets',
  'embed',
  'feeds',
  'healthz',
  'media',
  'oma',
  'readyz',
  '404',
  ...languages,
  ...Object.values(segments).flatMap((segment) => Object.values(segment)),
];

export const homePath = (language: Language): string => `/${language}/`;

export const searchPath = (language: Language): string => `/${language}/${segments.search[language]}/`;

export const municipalityPath = (municipality: Pick<Municipality, 'id'>, language: Language): string =>
  `/${language}/${municipality.id}/`;

export const themePath = (theme: Pick<Theme, 'slug'>, language: Language): string =>
  `/${language}/${segments.theme[language]}/${theme.slug[language]}/`;

export const listingPath = (
  listing: { readonly kind: ListingKind; readonly slug: string },
  language: Language,
): string => `/${language}/${segments[listing.kind][language]}/${listing.slug}/`;

/** The calendar file of a group or an event with all its dates. */
export const calendarPath = (listing: Parameters<typeof listingPath>[0], language: Language): string =>
  `${listingPath(listing, language)}calendar.ics`;

/**
 * The calendar file of one date, named by the date and time the rule gave, so that it stays when the date is moved.
 *
 * @example occurrencePath(group, occurrence, 'fi') // '/fi/ryhmat/kahvihetki/2026-11-24T1300.ics'
 */
export const occurrencePath = (
  listing: Parameters<typeof listingPath>[0],
  { originalDate, originalTime }: Pick<Occurrence, 'originalDate' | 'originalTime'>,
  language: Language,
): string => {
  const clock = originalTime === null ? '' : `T${originalTime.replaceAll(':', '')}`;
  return `${listingPath(listing, language)}${originalDate}${clock}.ics`;
};

export const organisationPath = (organisation: { readonly slug: string }, language: Language): string =>
  `/${language}/${segments.organisation[language]}/${organisation.slug}/`;

export const editorialPath = (page: Pick<EditorialPage, 'slug'>, language: Language): string =>
  `/${language}/${page.slug[language]}/`;
