'use client';
import { useState } from 'react';
import { useEditorLanguage } from '#cms/admin/editor-languages.ts';
import { InlineForm } from '#cms/admin/InlineForm.tsx';
import { InlineInput } from '#cms/admin/InlineInput.tsx';
import type { Schedule } from '#directory/schedule.ts';
import { isCalendarDate, tellDate } from '#i18n/dates.ts';
import type { ScheduleRow } from './use-schedule-row.ts';

type Props = {
  readonly schedule: Schedule;
  readonly copy: ScheduleRow['copyToSeason'];
  readonly say: (text: string) => void;
};

/** Copies the rule to another season: it asks for the new first day only. */
export function NewSeason({ copy, say, schedule }: Props) {
  const { language, tell } = useEditorLanguage();
  const [asking, setAsking] = useState(false);
  const [start, setStart] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const after = schedule.endDate ?? schedule.startDate;
  const confirm = () => {
    if (!isCalendarDate(start) || start <= after) {
      setProblem(tell('admin.season.problem', { day: tellDate(after, language) }));
      return;
    }
    copy(start);
    setAsking(false);
    say(tell('admin.said.copied', { day: tellDate(start, language) }));
  };
  const open = () => {
    setStart('');
    setProblem(null);
    setAsking(true);
  };
  return (
    <div className="cms-season">
      {asking ? (
        <InlineForm
          close={tell('admin.back')}
          confirm={tell('admin.season.confirm')}
          onClose={() => setAsking(false)}
          onConfirm={confirm}
          problem={problem}
          title={tell('admin.season.title')}
        >
          <p>{tell('admin.season.help')}</p>
          <InlineInput label={tell('admin.season.start')} onChange={setStart} type="date" value={start} />
        </InlineForm>
      ) : (
        <button className="cms-button" onClick={open} type="button">
          {tell('admin.season.copy')}
        </button>
      )}
    </div>
  );
}
