'use client';
import type { UIFieldClientProps } from 'payload';
import { useId, useState } from 'react';
import type { PublicHoliday } from '#directory/region.ts';
import { tellSchedules } from '#directory/schedule-sentence.ts';
import { useEditorLanguage } from './editor-languages.ts';
import { FourLanguages } from './FourLanguages.tsx';
import { ComingDates } from './schedule/ComingDates.tsx';
import { HolidayHints } from './schedule/HolidayHints.tsx';
import { NewSeason } from './schedule/NewSeason.tsx';
import { ScheduleProblems } from './schedule/ScheduleProblems.tsx';
import { useScheduleRow } from './schedule/use-schedule-row.ts';
import { useToday } from './use-today.ts';

type Props = UIFieldClientProps & { readonly holidays: readonly PublicHoliday[]; readonly timeZone: string };

/** Below a schedule: how it is told, its next dates with what can be done to each, and what looks wrong. */
export function SchedulePreview({ holidays, path, timeZone }: Props) {
  const id = useId();
  const today = useToday(timeZone);
  const { tell } = useEditorLanguage();
  const { change, copyToSeason, schedule } = useScheduleRow(path, timeZone);
  const [said, setSaid] = useState('');
  return (
    <section aria-labelledby={id} className="field-type cms-schedule">
      <h3 id={id}>{tell('admin.schedule')}</h3>
      <p aria-live="polite" className="cms-said" role="status">
        {said}
      </p>
      {schedule ? (
        <>
          <FourLanguages
            title={tell('admin.schedule.told')}
            told={(language) => tellSchedules([schedule], language, today)}
          />
          <ScheduleProblems holidays={holidays} schedule={schedule} today={today} />
          <HolidayHints change={change} holidays={holidays} say={setSaid} schedule={schedule} today={today} />
          <ComingDates change={change} holidays={holidays} say={setSaid} schedule={schedule} today={today} />
          {schedule.rule && <NewSeason copy={copyToSeason} say={setSaid} schedule={schedule} />}
        </>
      ) : (
        <p>{tell('admin.schedule.incomplete')}</p>
      )}
    </section>
  );
}
