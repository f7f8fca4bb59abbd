'use client';
import { useState } from 'react';
import { useContentLanguage, useEditorLanguage } from '#cms/admin/editor-languages.ts';
import { InlineForm } from '#cms/admin/InlineForm.tsx';
import { InlineInput } from '#cms/admin/InlineInput.tsx';
import type { Occurrence } from '#directory/schedule.ts';
import { languageDetails } from '#i18n/languages.ts';
import { type DateChange, isMove } from './exception-steps.ts';

type Props = {
  readonly day: string;
  readonly planned: Occurrence;
  readonly onMove: (change: DateChange) => void;
  readonly onClose: () => void;
};

/** Asks for the other day, time or place of one date. */
export function MoveForm({ day, onClose, onMove, planned }: Props) {
  const { tell } = useEditorLanguage();
  const written = useContentLanguage();
  const [date, setDate] = useState(planned.date);
  const [start, setStart] = useState(planned.startTime ?? '');
  const [end, setEnd] = useState(planned.endTime ?? '');
  const [place, setPlace] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const confirm = () => {
    const isOtherTime = start !== (planned.startTime ?? '') || end !== (planned.endTime ?? '');
    const to = {
      newDate: date || null,
      newStartTime: isOtherTime ? start || planned.startTime : null,
      newEndTime: isOtherTime ? end || null : null,
      newPlace: place.trim(),
    };
    if (isMove(planned.date, to)) onMove({ change: 'moved', ...to });
    else setProblem(tell('admin.move.problem'));
  };
  return (
    <InlineForm
      close={tell('admin.back')}
      confirm={tell('admin.move.confirm')}
      onClose={onClose}
      onConfirm={confirm}
      problem={problem}
      title={tell('admin.move.title', { day })}
    >
      <InlineInput label={tell('admin.move.date')} onChange={setDate} type="date" value={date} />
      {planned.startTime && (
        <>
          <InlineInput label={tell('admin.move.start')} onChange={setStart} type="time" value={start} />
          <InlineInput label={tell('admin.move.end')} onChange={setEnd} type="time" value={end} />
        </>
      )}
      <InlineInput
        label={`${tell('admin.move.place')} (${languageDetails[written].name})`}
        lang={written}
        maxLength={200}
        onChange={setPlace}
        type="text"
        value={place}
      />
    </InlineForm>
  );
}
