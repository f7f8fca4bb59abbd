'use client';
import type { UIFieldClientProps } from 'payload';
import { useId, useState } from 'react';
import type { PublicHoliday } from '#directory/region.ts';
import { weekdays } from '#directory/schedule.ts';
import { useEditorLanguage } from './editor-languages.ts';
import { DayRow } from './opening/DayRow.tsx';
import { ToldOpening } from './opening/ToldOpening.tsx';
import { useWeek } from './opening/use-week.ts';

type Props = UIFieldClientProps & { readonly holidays: readonly PublicHoliday[]; readonly timeZone: string };

/** The week of a place: the times of each day, and how they are told. It edits the rows of `spans`. */
export function OpeningWeek({ holidays, path, timeZone }: Props) {
  const id = useId();
  const { tell } = useEditorLanguage();
  const { change, isWeekly, problems, week } = useWeek(path);
  const [said, setSaid] = useState('');
  return (
    <section aria-labelledby={id} className="field-type cms-week">
      <h3 id={id}>{tell('admin.week')}</h3>
      <p aria-live="polite" className="cms-said" role="status">
        {said}
      </p>
      {isWeekly && (
        <>
          <ul className="cms-week__problems">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          <ol className="cms-week__days">
            {weekdays.map((day) => (
              <DayRow change={change} day={day} key={day} say={setSaid} week={week} />
            ))}
          </ol>
        </>
      )}
      <ToldOpening holidays={holidays} timeZone={timeZone} />
    </section>
  );
}
