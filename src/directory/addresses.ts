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

/** A part of a longer list or page: below it, under a name that is ASCII. */
export const partPath = (path: string, ...parts: readonly string[]): string =>
  parts.reduce((base, part) => `${base}${part}/`, path);

/** The listings of one kind under a municipality, an organisation or a place. */
export const kindPath = (ownerPath: string, kind: ListingKind, language: Language): string =>
  partPath(ownerPath, segments[kind][language]);

/** The organisers of a municipality. */
export const organisersPath = (municipality: Pick<Municipality, 'id'>, language: Language): string =>
  partPath(municipalityPath(municipality, language), segments.organisation[language]);

/** A theme in a municipality. With the segment of themes, it never meets another part of the municipality. */
export const municipalityThemePath = (
  municipality: Pick<Municipality, 'id'>,
  theme: Pick<Theme, 'slug'>,
  language: Language,
): string => partPath(municipalityPath(municipality, language), segments.theme[language], theme.slug[language]);

/** Monday to Sunday, as a part of the address of a municipality: the next such day from today on. */
const weekdays: Record<Language, readonly string[]> = {
  fi: ['maanantai', 'tiistai', 'keskiviikko', 'torstai', 'perjantai', 'lauantai', 'sunnuntai'],
  sv: ['mandag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lordag', 'sondag'],
  en: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  de: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'],
};

/** What lasts all day is at no hour. */
const allDay: Record<Language, string> = { fi: 'koko-paiva', sv: 'hela-dagen', en: 'all-day', de: 'ganztags' };

/**
 * A municipality on a day of the week (0 is Monday), and one hour of it (`''` is what lasts all day).
 *
 * @example weekdayPath({ id: 'jyvaskyla' }, 2, '18', 'fi') // '/fi/jyvaskyla/keskiviikko/18/'
 */
export const weekdayPath = (
  municipality: Pick<Municipality, 'id'>,
  weekday: number,
  hour: string | null,
  language: Language,
): string =>
  partPath(
    municipalityPath(municipality, language),
    weekdays[language][weekday] ?? '',
    ...(hour === null ? [] : [hour || allDay[language]]),
  );
