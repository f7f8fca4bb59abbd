import type { Schedule } from '#directory/schedule.ts';
import type { Problem } from '#i18n/problem.ts';
import { type Component, componentsOf } from './calendar-components.ts';
import { propertiesOf } from './calendar-property.ts';
import { instantOf } from './calendar-time.ts';
import { contentLines } from './content-lines.ts';
import { type EventParts, readEvent } from './event-parts.ts';
import { schedulesOf } from './event-schedules.ts';
import { withOverride } from './overrides.ts';
import { zonesOf } from './zones.ts';

/** One event of a calendar file, with all its dates. */
export type CalendarEntry = {
  /** `null` when the file gives none. */
  readonly uid: string | null;
  readonly summary: string;
  readonly location: string;
  readonly schedules: readonly Schedule[];
  /** Whether all of it is cancelled. */
  readonly cancelled: boolean;
  /** The names of single dates that have another one, by `occurrenceKey`; and of whole schedules, by their ids. */
  readonly otherSummaries: ReadonlyMap<string, string>;
};

export type ReadCalendar = { readonly entries: readonly CalendarEntry[]; readonly problems: readonly Problem[] };

/** The longest file that is read, in characters, and the most events in it. */
export const mostCharacters = 10_000_000;
const mostEvents = 20_000;

/** In which zone times without one are, and whether to go on: asked before each event. */
type Reading = { readonly zone: string; readonly goOn?: () => boolean };

/**
 * Reads iCalendar (RFC 5545) as Outlook, Google, Apple and others write it into schedules. What cannot be understood is
 * told, event by event, and the others are read all the same.
 */
export function readCalendar(text: string, { zone, goOn = () => true }: Reading): ReadCalendar {
  if (text.length > mostCharacters) return nothing({ message: 'calendar.problem.too-long', values: { most: 10 } });
  const calendars = calendarsOf(componentsOf(contentLines(text)));
  if (calendars.length === 0) return nothing({ message: 'calendar.problem.no-calendar' });
  const problems: Problem[] = [];
  const read: EventParts[] = [];
  const unknown = new Set<string>();
  const count = calendars.reduce((sum, { events }) => sum + events.length, 0);
  let position = 0;
  for (const { components, events, isCancelled } of calendars) {
    const zones = zonesOf(components, zone);
    for (const event of events) {
      if (position >= mostEvents || !goOn()) break;
      position += 1;
      const { parts, problems: found } = readEvent(event, zones, position);
      problems.push(...found);
      if (parts) read.push(isCancelled ? { ...parts, cancelled: true } : parts);
    }
    for (const name of zones.unknown) unknown.add(name);
  }
  if (position < count)
    problems.push({ message: 'calendar.problem.too-many-events', values: { read: position, count } });
  const entries = [...byUid(read)].flatMap((parts, index) => {
    const built = entryOf(parts, zone, `event-${index + 1}`);
    problems.push(...built.problems);
    return built.entry ?? [];
  });
  for (const name of unknown) problems.push({ message: 'calendar.problem.zone', values: { name, zone } });
  return { entries, problems };
}

/** The calendars of a file, each with zones of its own; first the events that stand in none. */
function calendarsOf(roots: readonly Component[]): readonly {
  components: readonly Component[];
  events: readonly Component[];
  isCancelled: boolean;
}[] {
  const isEvent = ({ name }: Component): boolean => name === 'VEVENT';
  const calendars = roots.filter(({ name }) => name === 'VCALENDAR');
  const outside = roots.some(isEvent) ? [{ components: roots, events: roots.filter(isEvent), isCancelled: false }] : [];
  return [
    ...outside,
    ...calendars.map((calendar) => {
      const { inside } = calendar;
      return { components: inside, events: inside.filter(isEvent), isCancelled: cancelsAll(calendar) };
    }),
  ];
}

const nothing = (problem: Problem): ReadCalendar => ({ entries: [], problems: [problem] });

/** Sent to call off what is in it (RFC 5546 §3.2.5). */
function cancelsAll({ lines }: Component): boolean {
  const method = propertiesOf(lines).properties.find(({ name }) => name === 'METHOD');
  return method?.values[0]?.toUpperCase() === 'CANCEL';
}

/** What belongs to one event: its series and the dates that differ. Events without a UID stand alone. */
function byUid(events: readonly EventParts[]): readonly (readonly EventParts[])[] {
  const groups = new Map<string, EventParts[]>();
  for (const [index, event] of events.entries()) {
    const key = event.uid === null ? `${index}` : ` ${event.uid}`;
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  return [...groups.values()];
}

function entryOf(
  parts: readonly EventParts[],
  zone: string,
  id: string,
): { entry: CalendarEntry | null; problems: readonly Problem[] } {
  const masters = newestOf(parts.filter(({ replaces }) => replaces === null));
  const overrides = newestOverrides(parts.filter(({ replaces }) => replaces !== null));
  const [main = overrides[0]] = masters;
  if (!main) return { entry: null, problems: [] };
  const built = masters.map((master, index) => schedulesOf(master, zone, index === 0 ? id : `${id}.m${index}`));
  const problems = built.flatMap((one) => one.problems);
  if (masters.length > 0 && built.every(({ schedules }) => schedules.length === 0)) return { entry: null, problems };
  let schedules: readonly Schedule[] = built.flatMap((one) => one.schedules);
  const otherSummaries = new Map<string, string>();
  for (const [index, override] of overrides.entries()) {
    const put = withOverride(schedules, override, masters[0]?.location ?? '', zone, `${id}.o${index}`);
    schedules = put.schedules;
    if (override.summary !== main.summary) otherSummaries.set(put.key, override.summary);
  }
  for (const [index, master] of masters.entries()) {
    if (master.summary === main.summary) continue;
    for (const schedule of built[index]?.schedules ?? []) otherSummaries.set(schedule.id, master.summary);
  }
  const { uid, summary, location } = main;
  const cancelled = masters[0]?.cancelled ?? false;
  return { entry: { uid, summary, location, schedules, cancelled, otherSummaries }, problems };
}

/** Of several versions of an event the newest; those of the same version are different parts of it. */
function newestOf(masters: readonly EventParts[]): readonly EventParts[] {
  const newest = Math.max(...masters.map(({ sequence }) => sequence));
  const kept = masters.filter(({ sequence }) => sequence === newest);
  return [...new Map(kept.map((one) => [JSON.stringify([one.start, one.rules]), one])).values()];
}

function newestOverrides(overrides: readonly EventParts[]): readonly EventParts[] {
  const newest = new Map<string, EventParts>();
  for (const override of overrides) {
    // The same date may be written in another zone.
    const key = `${override.replaces?.time === null} ${override.replaces && instantOf(override.replaces)}`;
    const known = newest.get(key);
    if (!known || known.sequence <= override.sequence) newest.set(key, override);
  }
  return [...newest.values()];
}
