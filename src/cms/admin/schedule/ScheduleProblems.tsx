'use client';
import { useEditorLanguage } from '#cms/admin/editor-languages.ts';
import type { PublicHoliday } from '#directory/region.ts';
import type { CalendarDate, Schedule } from '#directory/schedule.ts';
import { scheduleProblems } from '#directory/schedule-problems.ts';
import { tellClock } from '#i18n/dates.ts';
import { tellDayOf } from './told-date.ts';

type Props = {
  readonly schedule: Schedule;
  readonly holidays: readonly PublicHoliday[];
  readonly today: CalendarDate;
};

/** What looks wrong with a schedule, in words that say what to do. Public holidays have their own place. */
export function ScheduleProblems({ holidays, schedule, today }: Props) {
  const { language, tell } = useEditorLanguage();
  const texts = scheduleProblems(schedule, holidays, today).flatMap(({ code, date, time }) =>
    code === 'on-holiday'
      ? []
      : [
          tell(`admin.problem.${code}`, {
            day: date ? tellDayOf(date, today, language) : '',
            clock: time ? tellClock(time, null, language) : '',
          }),
        ],
  );
  if (texts.length === 0) return null;
  return (
    <div className="cms-problems">
      <h4>{tell('admin.problems')}</h4>
      <ul>
        {[...new Set(texts)].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
