import { offsetAt } from '#directory/time-zone.ts';
import type { Component } from './calendar-components.ts';
import { type CustomZone, offsetsOf, readCustomZone } from './custom-zone.ts';
import { windowsZones } from './windows-zones.ts';

/** The zones of a calendar file. */
export type Zones = {
  /** The zone of times that name none. */
  readonly local: string;
  /** The IANA zone of a name; that of the file's own description when the name says nothing. */
  readonly zoneOf: (name: string, year: number) => string;
  /** The names that nobody knows, for which `local` was taken. */
  readonly unknown: ReadonlySet<string>;
};

/** Reads the names of zones as Outlook, Google, Apple and others write them. */
export function zonesOf(components: readonly Component[], local: string): Zones {
  const custom = new Map(
    components.flatMap((component) => readCustomZone(component) ?? []).map((one) => [one.name, one]),
  );
  const unknown = new Set<string>();
  const known = new Map<string, string>();
  const find = (name: string, year: number): string => {
    const described = custom.get(name);
    const zone =
      zoneOfName(name) ?? zoneOfName(described?.location ?? '') ?? (described && matchingZone(described, year, local));
    if (!zone) unknown.add(name);
    return zone ?? local;
  };
  const zoneOf = (name: string, year: number): string => {
    const key = `${year} ${name}`;
    const zone = known.get(key) ?? find(name, year);
    known.set(key, zone);
    return zone;
  };
  return { local, zoneOf, unknown };
}

const windowsByName = new Map(Object.entries(windowsZones).map(([name, zone]) => [name.toLowerCase(), zone]));

/**
 * The IANA zone a name stands for: an IANA name, also behind a prefix, one of Windows, an offset from UTC, or a list of
 * cities as Outlook shows it; `null` when it says nothing.
 *
 * @example zoneOfName('/freeassociation.sourceforge.net/Tzfile/Europe/Helsinki') // 'Europe/Helsinki'
 * @example zoneOfName('(UTC+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius') // 'Europe/Helsinki'
 */
export function zoneOfName(written: string): string | null {
  const name = written.trim().replaceAll(/^"|"$/g, '');
  if (name === '') return null;
  // Exchange writes `tzone://Microsoft/Utc`.
  if (/^z$|\/utc$/i.test(name)) return 'UTC';
  const parts = name.split('/').filter((part) => part !== '');
  const endings = [parts, parts.slice(-3), parts.slice(-2)].map((part) => part.join('/'));
  const windows = windowsByName.get(name.toLowerCase().replace(/ daylight time$/, ' standard time'));
  return ianaZone(endings) ?? windows ?? zoneOfCities(name) ?? zoneOfOffset(name);
}

function ianaZone(names: readonly string[]): string | null {
  for (const name of names) {
    if (!/^[a-z]/i.test(name)) continue;
    try {
      return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
    } catch {
      // Another form of the name may be one.
    }
  }
  return null;
}

/** `(GMT+02.00) Helsinki, Kiev, Riga`, `Stockholm` */
function zoneOfCities(name: string): string | null {
  const cities = name.replace(/^\(.*?\)/, '').split(',');
  for (const city of cities.map((one) => one.trim().replaceAll(' ', '_').toLowerCase())) {
    const zone = allZones().find((one) => one.toLowerCase().endsWith(`/${city}`));
    if (city !== '' && zone) return zone;
  }
  return null;
}

/** `UTC+2`, `GMT+0200`, `(UTC+02:00)`: a zone whose clocks never change. Only whole hours have a name. */
function zoneOfOffset(name: string): string | null {
  const [, sign, hours, minutes = '00'] =
    /^\(?(?:UTC|GMT|Etc\/GMT)?\s*([+-])(\d{1,2})[:.]?(\d\d)?\)?$/i.exec(name) ?? [];
  return sign && minutes === '00' ? fixedZone((sign === '-' ? -1 : 1) * Number(hours) * 3_600_000) : null;
}

/** Named by POSIX, where the sign is the other way round. */
function fixedZone(offset: number): string | null {
  const hours = offset / 3_600_000;
  if (!Number.isInteger(hours) || hours < -12 || hours > 14) return null;
  return hours === 0 ? 'UTC' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}

let supported: readonly string[] | null = null;

function allZones(): readonly string[] {
  supported ??= Intl.supportedValuesOf('timeZone');
  return supported;
}

/** A zone whose clocks show in that year what the description says, first of all the one at hand. */
function matchingZone(described: CustomZone, year: number, local: string): string | null {
  const offsets = offsetsOf(described, year);
  const [first] = offsets;
  if (!first) return null;
  if (offsets.every(({ offset }) => offset === first.offset))
    return fixedZone(first.offset) ?? sameZone(offsets, local);
  return sameZone(offsets, local);
}

function sameZone(offsets: ReturnType<typeof offsetsOf>, local: string): string | null {
  const near = [local, 'Europe/Helsinki', 'Europe/Berlin', 'Europe/London', ...Object.values(windowsZones)];
  const fits = (zone: string) => offsets.every(({ at, offset }) => offsetAt(at, zone) === offset);
  return near.find((zone) => looksLike(offsets, zone) && fits(zone)) ?? null;
}

/** Whether the clocks agree in winter and in summer: quick to see, so that few zones have to be looked at closely. */
function looksLike(offsets: ReturnType<typeof offsetsOf>, zone: string): boolean {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  return [offsets[0], offsets[12]].every((one) => {
    if (!one) return true;
    const told = format.formatToParts(one.at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)/.exec(told) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000 === one.offset;
  });
}
