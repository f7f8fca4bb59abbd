import type { CalendarDate } from '#directory/schedule.ts';
import { tellClock } from '#i18n/dates.ts';
import type { CountedLink, DayPage } from '#snapshot/page-data.ts';
import { known, type PageRule } from '#snapshot/page-rule.ts';
import { areaSwitch } from '#snapshot/parts/area-links.ts';
import { weekIn } from '#snapshot/parts/choices.ts';
import { type Coming, comingOn, countTakingPlace } from '#snapshot/parts/coming.ts';
import { daysOfWeek } from '#snapshot/parts/dates.ts';
import { dayHeading } from '#snapshot/parts/day-names.ts';
import { framed } from '#snapshot/parts/frame.ts';
import { type Day, dayId, dayOf, dayPagePath, hourParts, hoursOf, isHour, wholeDay } from '#snapshot/parts/hours.ts';
import { datedItem } from '#snapshot/parts/items.ts';
import type { LetterPart } from '#snapshot/parts/letter-parts.ts';
import { municipalityLink } from '#snapshot/parts/links.ts';
import { lastPartLinks, partLabel, partLink } from '#snapshot/parts/list-links.ts';
import { nameInSentence } from '#snapshot/parts/municipality-name.ts';
import { idsOfDay, touchedDays } from '#snapshot/parts/touched-days.ts';
import { dateOf, hasDayPage, hasHourPages, hourOf, partOfDayAt } from '#snapshot/parts/weekdays.ts';
import type { SnapshotIndex } from '#snapshot/snapshot-index.ts';
import type { View } from '#snapshot/view.ts';

/**
 * What is on in a municipality on one of the next seven days; the hours of a very full day have their own pages, and those of
 * a very full hour by first letters.
 */
export const dayRule: PageRule = {
  ids: (index) => [...index.municipalities.keys()].flatMap((municipality) => idsIn(index, municipality)),
  has: (index, id, language) => {
    const day = dayOf(id);
    const date = dateOf(index, day.weekday);
    if (!index.municipalities.has(day.municipality) || !hasDayPage(index, day.municipality, date)) return false;
    if (!isHour(day)) return true;
    if (!hasHourPages(index, day.municipality, date) || !hoursOf(index, day).has(day.hour)) return false;
    return hourParts(index, day, language).has(day.prefix);
  },
  path: (index, id, language) => dayPagePath(index, dayOf(id), language),
  data: dayPage,
  touchedBy: touchedDays,
};

function dayPage(view: View, id: string): DayPage {
  const { index, language } = view;
  const day = dayOf(id);
  const date = dateOf(index, day.weekday);
  const part = isHour(day) ? known(hourParts(index, day, language), day.prefix) : null;
  const shown = part?.items ?? comingOn(index, day.municipality, date);
  const names = namesOf(view, day, date);
  const link = (on: Day, text: string) => ({ path: dayPagePath(index, on, language), text: { text, language } });
  return framed(
    view,
    {
      pathIn: (other) => dayPagePath(index, day, other),
      title: names.name,
      description: view.t('page.dayIn.description', { title: names.name, count: countTakingPlace(shown) }),
      sample: shown.some(({ listing }) => listing.sample),
    },
    {
      kind: 'day',
      id,
      date,
      name: names.name,
      step: names.part ?? names.hour ?? names.day,
      above: municipalityLink(view, known(index.municipalities, day.municipality)),
      whole: names.hour === null ? null : link({ ...day, hour: null, prefix: '' }, names.day),
      hour: names.hour === null || names.part === null ? null : link({ ...day, prefix: '' }, names.hour),
      week: isHour(day) ? [] : weekIn(view, day.municipality).map(({ count: _, ...link }) => link),
      areas: isHour(day)
        ? null
        : areaSwitch(view, day.municipality, {
            kinds: ['group', 'event'],
            when: { kind: 'dates', from: date, to: date },
          }),
      count: countTakingPlace(shown),
      parts: [...Map.groupBy(shown, (coming) => partOfDayAt(hourOf(coming)))].map(([partOfDay, coming]) => {
        const links = part ? letterLinks(view, day, part) : hourLinks(view, day, date, coming);
        return { part: partOfDay, items: links.length > 0 ? [] : coming.map((one) => datedItem(view, one)), links };
      }),
    },
  );
}

/** What a page is called, and the steps that lead to it. */
function namesOf(view: View, { municipality, hour, prefix }: Day, date: CalendarDate) {
  const { index, t } = view;
  const day = dayHeading(view, date);
  const title = t('page.dayIn.title', { day, where: nameInSentence(view, known(index.municipalities, municipality)) });
  if (hour === null) return { day, hour: null, part: null, name: title };
  const label = hourLabel(view, hour);
  const name = t('page.dayIn.part', { title, part: label });
  if (prefix === '') return { day, hour: label, part: null, name };
  const part = partLabel(view, prefix);
  return { day, hour: label, part, name: t('page.list.part', { title: name, part }) };
}

function hourLinks(view: View, day: Day, date: CalendarDate, coming: readonly Coming[]): CountedLink[] {
  if (!hasHourPages(view.index, day.municipality, date)) return [];
  return [...Map.groupBy(coming, hourOf)].map(([hour, ofHour]) => ({
    path: dayPagePath(view.index, { ...day, hour }, view.language),
    text: { text: hourLabel(view, hour), language: view.language },
    count: countTakingPlace(ofHour),
  }));
}

function letterLinks(view: View, day: Day, part: LetterPart<Coming>): CountedLink[] {
  const path = dayPagePath(view.index, { ...day, prefix: '' }, view.language);
  return day.prefix === ''
    ? part.parts.map((each) => partLink(view, path, each, countTakingPlace))
    : lastPartLinks(view, path, part, countTakingPlace);
}

/** "klo 18–19" for what begins then. */
function hourLabel({ language, t }: View, hour: string): string {
  if (hour === '') return t('page.dayIn.allDay');
  const next = String((Number(hour) + 1) % 24).padStart(2, '0');
  return tellClock(`${hour}:00`, `${next}:00`, language);
}

function idsIn(index: SnapshotIndex, municipality: string): string[] {
  return daysOfWeek(index)
    .filter((date) => hasDayPage(index, municipality, date))
    .flatMap((date) => {
      const day = wholeDay(municipality, date);
      return hasHourPages(index, municipality, date) ? idsOfDay(index, day) : [dayId(day)];
    });
}
