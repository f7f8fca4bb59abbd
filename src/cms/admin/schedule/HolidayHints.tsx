'use client';
import { useEditorLanguage } from '#cms/admin/editor-languages.ts';
import type { PublicHoliday } from '#directory/region.ts';
import type { CalendarDate, Schedule } from '#directory/schedule.ts';
import { scheduleProblems } from '#directory/schedule-problems.ts';
import { tellDayOf } from './told-date.ts';
import type { ScheduleRow } from './use-schedule-row.ts';

type Props = {
  readonly schedule: Schedule;
  readonly holidays: readonly PublicHoliday[];
  readonly today: CalendarDate;
  readonly change: ScheduleRow['change'];
  readonly say: (text: string) => void;
};

/** Points out dates on a public holiday. Nothing has to be done: some groups meet just then. */
export function HolidayHints({ change, holidays, say, schedule, today }: Props) {
  const { language, tell } = useEditorLanguage();
  const found = scheduleProblems(schedule, holidays, today).flatMap(({ code, date, holiday }) => {
    const known = code === 'on-holiday' && holidays.find(({ id }) => id === holiday);
    return known && date ? [{ date, day: tellDayOf(date, today, language), holiday: known.name[language] }] : [];
  });
  if (found.length === 0) return null;
  const skip = (dates: readonly CalendarDate[], text: string) => {
    change(dates, { change: 'skipped' });
    say(text);
  };
  const all = found.map(({ date }) => date);
  return (
    <div className="cms-holidays">
      <h4>{tell('admin.holidays')}</h4>
      <p>{tell('admin.holidays.help')}</p>
      <ul>
        {found.map(({ date, day, holiday }) => (
          <li key={date}>
            <span>{tell('admin.holiday', { day, holiday })}</span>
            <button
              aria-label={`${tell('admin.date.skip')}: ${day}, ${holiday}`}
              className="cms-button"
              onClick={() => skip([date], tell('admin.said.skipped', { day }))}
              type="button"
            >
              {tell('admin.date.skip')}
            </button>
          </li>
        ))}
      </ul>
      {found.length > 1 && (
        <button
          className="cms-button"
          onClick={() => skip(all, tell('admin.said.all-skipped', { count: all.length }))}
          type="button"
        >
          {tell('admin.holidays.skip-all')}
        </button>
      )}
    </div>
  );
}
