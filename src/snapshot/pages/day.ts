import { weekdayPath } from '#directory/addresses.ts';
import { addDays, tellClock } from '#i18n/dates.ts';
import { listLimits } from '#snapshot/list-limits.ts';
import type { DayPage } from '#snapshot/page-data.ts';
import { known, type PageRule, type Touched } from '#snapshot/page-rule.ts';
import { type Coming, comingOf, comingOn } from '#snapshot/parts/coming.ts';
import { framed } from '#snapshot/parts/frame.ts';
import { datedItem, dayHeading } from '#snapshot/parts/items.ts';
import { municipalityLink } from '#snapshot/parts/links.ts';
import { nameInSentence } from '#snapshot/parts/municipality-name.ts';
import { dateOf, hasDayPage, hasHourPages, hourOf, partOfDayAt, weekdayOf } from '#snapshot/parts/weekdays.ts';
import type { SnapshotIndex } from '#snapshot/snapshot-index.ts';
import type { View } from '#snapshot/view.ts';

type Day = { readonly municipality: string; readonly weekday: number; readonly hour: string | null };

/** A day in a municipality with more dates than its page shows; the hours of a very full day have their own pages. */
export const dayRule: PageRule = {
  ids: (index) => [...index.municipalities.keys()].flatMap((municipality) => idsIn(index, municipality)),
  has: (index, id) => {
    const { municipality, weekday, hour } = dayOf(id);
    const date = dateOf(index, weekday);
    if (!index.municipalities.has(municipality) || !hasDayPage(index, municipality, date)) return false;
    if (hour === null) return true;
    return hasHourPages(index, municipality, date) && comingOn(index, municipality, date).some(isAt(hour));
  },
  path: (_index, id, language) => pathOf(dayOf(id), language),
  data: dayPage,
  touchedBy: touchedDays,
};

function dayPage(view: View, id: string): DayPage {
  const { index, language, t } = view;
  const day = dayOf(id);
  const { municipality, hour } = day;
  const place = known(index.municipalities, municipality);
  const date = dateOf(index, day.weekday);
  const all = comingOn(index, municipality, date);
  const shown = hour === null ? all : all.filter(isAt(hour));
  const byHour = hour === null && hasHourPages(index, municipality, date);
  const heading = dayHeading(view, date);
  const step = hour === null ? heading : hourLabel(view, hour);
  const title = t('page.dayIn.title', { day: heading, where: nameInSentence(view, place) });
  const name = hour === null ? title : t('page.dayIn.part', { title, part: step });
  const parts = [...Map.groupBy(shown, (coming) => partOfDayAt(hourOf(coming)))];
  const whole = { path: pathOf({ ...day, hour: null }, language), text: { text: heading, language } };
  return framed(
    view,
    {
      pathIn: (other) => pathOf(day, other),
      title: name,
      description: t('page.dayIn.description', { title: name, count: shown.length }),
      sample: shown.some(({ listing }) => listing.sample),
    },
    {
      kind: 'day',
      id,
      date,
      name,
      step,
      above: municipalityLink(view, place),
      whole: hour === null ? null : whole,
      count: shown.length,
      parts: parts.map(([part, coming]) => ({
        part,
        items: byHour ? [] : coming.map((one) => datedItem(view, one)),
        links: byHour ? hourLinks(view, day, coming) : [],
      })),
    },
  );
}

function hourLinks(view: View, day: Day, coming: readonly Coming[]): DayPage['parts'][number]['links'] {
  return [...Map.groupBy(coming, hourOf)].map(([hour, ofHour]) => ({
    path: pathOf({ ...day, hour }, view.language),
    text: { text: hourLabel(view, hour), language: view.language },
    count: ofHour.length,
  }));
}

/** "klo 18–19" for what begins then. */
function hourLabel({ language, t }: View, hour: string): string {
  if (hour === '') return t('page.dayIn.allDay');
  const next = String((Number(hour) + 1) % 24).padStart(2, '0');
  return tellClock(`${hour}:00`, `${next}:00`, language);
}

/** The days a changed listing has dates on, with the hours of a day that may have just become too full, or less so. */
function touchedDays({ listings }: Touched, index: SnapshotIndex): string[] {
  const changed = listings.filter(index.isCurrent).flatMap((listing) => comingOf(index, listing));
  const byDay = Map.groupBy(changed, ({ listing, occurrence }) => `${listing.municipality} ${occurrence.date}`);
  return [...byDay.values()].flatMap((ofDay) => {
    const [first] = ofDay;
    if (!first) return [];
    const municipality = first.listing.municipality;
    const { date } = first.occurrence;
    const all = comingOn(index, municipality, date);
    const hours = all.length <= listLimits.list + ofDay.length ? all : ofDay;
    return idsOfDay(municipality, weekdayOf(date), hours);
  });
}

function idsIn(index: SnapshotIndex, municipality: string): string[] {
  return Array.from({ length: 7 }, (_, days) => addDays(index.today, days))
    .filter((date) => hasDayPage(index, municipality, date))
    .flatMap((date) => {
      const hours = hasHourPages(index, municipality, date) ? comingOn(index, municipality, date) : [];
      return idsOfDay(municipality, weekdayOf(date), hours);
    });
}

function idsOfDay(municipality: string, weekday: number, coming: readonly Coming[]): string[] {
  const day = `${municipality}/${weekday}`;
  return [day, ...[...new Set(coming.map(hourOf))].map((hour) => `${day}/${hour}`)];
}

function dayOf(id: string): Day {
  const [municipality = '', weekday = '', hour = null] = id.split('/');
  return { municipality, weekday: Number(weekday), hour };
}

function pathOf({ municipality, weekday, hour }: Day, language: View['language']): string {
  return weekdayPath({ id: municipality }, weekday, hour, language);
}

const isAt = (hour: string) => (coming: Coming) => hourOf(coming) === hour;
