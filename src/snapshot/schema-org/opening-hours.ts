import { seasonOn } from '#directory/opening-day.ts';
import type { ClockSpan, OpeningHours, OpeningSeason, OpeningSpan } from '#directory/opening-hours.ts';
import type { CalendarDate } from '#directory/schedule.ts';
import { addDays } from '#i18n/dates.ts';
import { dayNames } from './schedule.ts';
import type { Thing } from './thing.ts';

/** With seasons, hours are told with their dates for the coming year. */
const daysTold = 365;

type Stretch = { readonly season: OpeningSeason | null; readonly from: CalendarDate; readonly to: CalendarDate };

/**
 * https://schema.org/OpeningHoursSpecification of the week, by season, and of the days that outrank it. What is closed
 * opens and closes at midnight, as search engines ask for it.
 */
export function openingHoursOf(hours: OpeningHours, today: CalendarDate): Thing {
  if (hours.state !== 'weekly') return {};
  const exceptional = hours.exceptionalDays.filter(({ to }) => to >= today);
  const holidays = { dayOfWeek: ['https://schema.org/PublicHolidays'] };
  return {
    openingHoursSpecification: regularHours(hours, today),
    specialOpeningHoursSpecification: [
      ...exceptional.flatMap(({ from, to, spans }) => specifications(spans, { validFrom: from, validThrough: to })),
      ...(hours.publicHolidays === 'closed' ? specifications([], holidays) : []),
    ],
  };
}

function regularHours(hours: OpeningHours, today: CalendarDate): readonly Thing[] {
  if (hours.seasons.length === 0) return hours.spans.map((span) => weeklySpan(span, {}));
  return stretchesOf(hours, today).flatMap(({ season, from, to }) => {
    const validity = { validFrom: from, validThrough: to };
    const { spans } = season ?? hours;
    return spans.length > 0 ? spans.map((span) => weeklySpan(span, validity)) : specifications([], validity);
  });
}

function weeklySpan({ weekdays, opens, closes }: OpeningSpan, validity: Thing): Thing {
  const dayOfWeek = weekdays.map((weekday) => dayNames[weekday]);
  return { '@type': 'OpeningHoursSpecification', dayOfWeek, opens, closes, ...validity };
}

function specifications(spans: readonly ClockSpan[], when: Thing): readonly Thing[] {
  const told = spans.length > 0 ? spans : [{ opens: '00:00', closes: '00:00' }];
  return told.map(({ opens, closes }) => ({ '@type': 'OpeningHoursSpecification', opens, closes, ...when }));
}

/** The coming year from season to season. */
function stretchesOf(hours: OpeningHours, today: CalendarDate): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let date = today; date <= addDays(today, daysTold); date = addDays(date, 1)) {
    const season = seasonOn(hours, date);
    const last = stretches.at(-1);
    if (last && last.season === season) stretches.splice(-1, 1, { ...last, to: date });
    else stretches.push({ season, from: date, to: date });
  }
  return stretches;
}
