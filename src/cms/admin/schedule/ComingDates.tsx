'use client';
import { useEditorLanguage } from '#cms/admin/editor-languages.ts';
import type { PublicHoliday } from '#directory/region.ts';
import type { CalendarDate, Schedule } from '#directory/schedule.ts';
import { ComingDateItem } from './ComingDateItem.tsx';
import { comingDates } from './coming-dates.ts';
import type { ScheduleRow } from './use-schedule-row.ts';

type Props = {
  readonly schedule: Schedule;
  readonly holidays: readonly PublicHoliday[];
  readonly today: CalendarDate;
  readonly change: ScheduleRow['change'];
  readonly say: (text: string) => void;
};

/** The next eight dates, each with what can be done to it. */
export function ComingDates({ change, holidays, say, schedule, today }: Props) {
  const { tell } = useEditorLanguage();
  const dates = comingDates(schedule, today, holidays);
  return (
    <div className="cms-dates">
      <h4>{tell('admin.dates')}</h4>
      {dates.length === 0 ? (
        <p>{tell('admin.dates.none')}</p>
      ) : (
        <ol>
          {dates.map((date) => (
            <ComingDateItem change={change} date={date} key={date.planned.date} say={say} today={today} />
          ))}
        </ol>
      )}
    </div>
  );
}
