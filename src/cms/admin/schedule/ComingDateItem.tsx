'use client';
import { useEffect, useRef, useState } from 'react';
import { useContentLanguage, useEditorLanguage } from '#cms/admin/editor-languages.ts';
import { textFor } from '#directory/localized.ts';
import type { CalendarDate } from '#directory/schedule.ts';
import { CancelForm } from './CancelForm.tsx';
import type { ComingDate } from './coming-dates.ts';
import { DateButtons } from './DateButtons.tsx';
import type { DateChange } from './exception-steps.ts';
import { MoveForm } from './MoveForm.tsx';
import { tellDayOf, tellWhen } from './told-date.ts';
import type { ScheduleRow } from './use-schedule-row.ts';

type Props = {
  readonly date: ComingDate;
  readonly today: CalendarDate;
  readonly change: ScheduleRow['change'];
  readonly say: (text: string) => void;
};

const saidAfter = {
  skipped: 'admin.said.skipped',
  cancelled: 'admin.said.cancelled',
  moved: 'admin.said.moved',
} as const;

/** One date: when it is, what has been done to it, and what can be done. */
export function ComingDateItem({ change, date, say, today }: Props) {
  const { language, tell } = useEditorLanguage();
  const [asking, setAsking] = useState<'move' | 'cancel' | null>(null);
  const item = useRef<HTMLLIElement>(null);
  const awaited = useRef<string | null>(null);
  const { exception, planned } = date;
  const day = tellDayOf(planned.date, today, language);
  const state = exception?.change ?? 'planned';
  // The button that was pressed is gone once the form has taken the change: then the keyboard goes on at the first one.
  useEffect(() => {
    if (asking || awaited.current !== state) return;
    awaited.current = null;
    item.current?.querySelector('button')?.focus();
  });
  const put = (next: DateChange | null) => {
    awaited.current = next?.change ?? 'planned';
    setAsking(null);
    change([planned.date], next);
    say(tell(next ? saidAfter[next.change] : 'admin.said.undone', { day }));
  };
  const close = () => {
    awaited.current = state;
    setAsking(null);
  };
  return (
    <li className={`cms-date cms-date--${state}`} ref={item}>
      <div className="cms-date__told">
        <span className="cms-date__when">{tellWhen(planned, today, language)}</span>
        <DateState date={date} today={today} />
      </div>
      {asking === null && (
        <DateButtons
          day={day}
          isChanged={exception !== null}
          onCancel={() => setAsking('cancel')}
          onMove={() => setAsking('move')}
          onSkip={() => put({ change: 'skipped' })}
          onUndo={() => put(null)}
        />
      )}
      {asking === 'move' && <MoveForm day={day} onClose={close} onMove={put} planned={planned} />}
      {asking === 'cancel' && <CancelForm day={day} onCancel={put} onClose={close} />}
    </li>
  );
}

/** What has been done to a date, in words: it is never told by colour or a stroke alone. */
function DateState({ date: { exception, holiday, instead }, today }: Pick<Props, 'date' | 'today'>) {
  const { language, tell } = useEditorLanguage();
  const written = useContentLanguage();
  if (!exception) return holiday && <span className="cms-date__state">{holiday.name[language]}</span>;
  const texts = [
    tell(`admin.date.${exception.change}`),
    instead && tellWhen(instead, today, language),
    textFor(exception.newPlace, written)?.text,
    textFor(exception.reason, written)?.text,
  ].filter(Boolean);
  const [state, ...details] = texts;
  return <span className="cms-date__state">{details.length > 0 ? `${state}: ${details.join(', ')}` : state}</span>;
}
