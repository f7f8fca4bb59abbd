import type { Listing } from '#directory/listing.ts';
import type { MunicipalityId } from '#directory/region.ts';
import type { CalendarDate } from '#directory/schedule.ts';
import { addDays, daysBetween } from '#i18n/calendar.ts';
import { type LastingMemory, type Memory, remember, rememberWhile } from '#snapshot/memory.ts';
import type { GatheringListing, SnapshotIndex } from '#snapshot/snapshot-index.ts';
import { type Coming, takingPlaceOn } from './coming.ts';
import { comingDays, datesAhead } from './dates.ts';
import { nextTakingPlace } from './times.ts';

const mostNear = 4;

/** How far from its own date "at the same time" reaches. */
const daysAround = 7;

const byOwnDate: LastingMemory<ReadonlyMap<CalendarDate, readonly GatheringListing[]>> = new WeakMap();
const nearest: Memory<readonly Coming[]> = new WeakMap();
const full: LastingMemory<boolean> = new WeakMap();
const ownTimes: LastingMemory<OwnTime | null> = new WeakMap();

type OwnTime = { readonly date: CalendarDate; readonly clock: string };

/**
 * Others, first those that come next on its day in the municipality, then neighbours', then those of days around. What has
 * no date has nothing at its time.
 */
export function nearAtTheSameTime(index: SnapshotIndex, listing: GatheringListing): readonly Coming[] {
  return remember(nearest, index, listing.id, () => {
    const own = ownTime(index, listing);
    const found = new Map<string, Coming>();
    for (const coming of own ? around(index, listing, own) : []) {
      if (coming.listing.id !== listing.id && !found.has(coming.listing.id)) found.set(coming.listing.id, coming);
      if (found.size === mostNear) break;
    }
    return [...found.values()];
  });
}

/** The groups and events that show one as happening at the same time. */
export function showing(index: SnapshotIndex, gathering: GatheringListing): GatheringListing[] {
  const dates = comingDays(index, gathering);
  const shows = (other: GatheringListing) =>
    nearAtTheSameTime(index, other).some(({ listing }) => listing.id === gathering.id);
  return whereItIsNear(index, gathering.municipality).flatMap((municipality) =>
    [...gatheringsByOwnDate(index, municipality)].flatMap(([date, gatherings]) => {
      if (isFull(index, municipality, date)) {
        const isOwnDay = municipality === gathering.municipality && dates.includes(date);
        return isOwnDay ? before(index, gathering, date, gatherings, shows) : [];
      }
      const isNear = dates.some((day) => Math.abs(daysBetween(day, date)) <= daysAround);
      return isNear ? gatherings.filter(shows) : [];
    }),
  );
}

/** Those of a day, in the order of the clock, that show a gathering: from one that does not, all before it do not either. */
function before(
  index: SnapshotIndex,
  gathering: GatheringListing,
  date: CalendarDate,
  ofDay: readonly GatheringListing[],
  shows: (other: GatheringListing) => boolean,
): GatheringListing[] {
  const times = takingPlaceOn(index, gathering.municipality, date).filter(({ listing }) => listing === gathering);
  return times.flatMap(({ occurrence }) => {
    const clock = clockOf(gathering, occurrence.startTime);
    const after = ofDay.findIndex((other) => (ownTime(index, other)?.clock ?? '') >= clock);
    const position = after === -1 ? ofDay.length : after;
    const others = [...ofDay.slice(position), ...ofDay.slice(0, position)].filter(({ id }) => id !== gathering.id);
    const end = others.findLastIndex((other) => !shows(other));
    return others.slice(end + 1);
  });
}

/** Whether a day has enough of a municipality's own for the page of each of its groups and events. */
function isFull(index: SnapshotIndex, municipality: MunicipalityId, date: CalendarDate): boolean {
  const coming = takingPlaceOn(index, municipality, date);
  return rememberWhile(full, coming, '', [], () => new Set(coming.map(({ listing }) => listing.id)).size > mostNear);
}

function* around(index: SnapshotIndex, { municipality }: Listing, { clock, date }: OwnTime): Iterable<Coming> {
  const areas = [municipality, ...(index.municipalities.get(municipality)?.neighbours ?? [])];
  for (const day of daysAroundDay(date)) {
    for (const area of areas) {
      const coming = takingPlaceOn(index, area, day);
      const next = coming.findIndex(({ listing, occurrence }) => clockOf(listing, occurrence.startTime) > clock);
      yield* coming.slice(Math.max(0, next));
      yield* coming.slice(0, Math.max(0, next));
    }
  }
}

/** The next date that takes place. */
function ownTime(index: SnapshotIndex, listing: GatheringListing): OwnTime | null {
  return rememberWhile(ownTimes, listing, '', [index.today], () => {
    const next = nextTakingPlace(datesAhead(index, listing));
    return next ? { date: next.date, clock: clockOf(listing, next.startTime) } : null;
  });
}

/** As the dates of a day are ordered. */
const clockOf = ({ id }: GatheringListing, startTime: string | null): string => `${startTime ?? ''} ${id}`;

/** The groups and events of a municipality by the day of their own date, in the order of the clock. */
function gatheringsByOwnDate(index: SnapshotIndex, municipality: MunicipalityId) {
  const gatherings = index.gatheringsIn(municipality);
  return rememberWhile(byOwnDate, gatherings, '', [index.today], () => {
    const timed = gatherings.flatMap((listing) => {
      const own = ownTime(index, listing);
      return own ? [{ listing, ...own }] : [];
    });
    const byDate = Map.groupBy(
      timed.sort((a, b) => (a.clock < b.clock ? -1 : 1)),
      ({ date }) => date,
    );
    return new Map([...byDate].map(([date, ofDay]) => [date, ofDay.map(({ listing }) => listing)]));
  });
}

/** The day itself, the day after, the day before, and so on outwards. */
function daysAroundDay(date: CalendarDate): CalendarDate[] {
  const distances = Array.from({ length: daysAround }, (_, days) => days + 1);
  return [date, ...distances.flatMap((days) => [addDays(date, days), addDays(date, -days)])];
}

/** The municipality itself, and those that have it as a neighbour. */
function whereItIsNear(index: SnapshotIndex, municipality: MunicipalityId): MunicipalityId[] {
  const { municipalities } = index.snapshot.region;
  return municipalities
    .filter(({ id, neighbours }) => id === municipality || neighbours.includes(municipality))
    .map(({ id }) => id);
}
