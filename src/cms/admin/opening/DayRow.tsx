'use client';
import { useEffect, useId, useRef, useState } from 'react';
import { useEditorLanguage } from '#cms/admin/editor-languages.ts';
import type { Weekday } from '#directory/schedule.ts';
import { CopyForm } from './CopyForm.tsx';
import { changeDay, copyDay, type DaySpan, type Week } from './week.ts';

type Props = {
  readonly week: Week;
  readonly day: Weekday;
  readonly change: (week: Week) => void;
  readonly say: (text: string) => void;
};

/** One day: its times, or that it is closed. */
export function DayRow({ change, day, say, week }: Props) {
  const id = useId();
  const { tell } = useEditorLanguage();
  const [copying, setCopying] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const focusNext = useRef<'input' | 'button' | null>(null);
  const name = tell(`cms.weekday.${day}`);
  const spans = week[day];
  // A time of a day has nothing but its place to be known by: its hours change while one types.
  const slots = spans.map((span, index) => ({ index, slot: `${day} ${index}`, span }));
  // What was pressed may be gone afterwards: the keyboard goes on at the last time of the day, or at its first button.
  useEffect(() => {
    const wanted = focusNext.current;
    focusNext.current = null;
    if (wanted === 'input') row.current?.querySelector<HTMLElement>('li:last-child input')?.focus();
    if (wanted === 'button') row.current?.querySelector<HTMLElement>('.cms-buttons--day button')?.focus();
  });
  const put = (next: readonly DaySpan[], focus: 'input' | 'button' | null) => {
    focusNext.current = focus;
    change(changeDay(week, day, next));
  };
  const copy = (to: readonly Weekday[]) => {
    setCopying(false);
    focusNext.current = 'button';
    change(copyDay(week, day, to));
    say(tell('admin.said.day-copied', { day: name, count: to.length }));
  };
  return (
    <li aria-labelledby={id} className="cms-day" ref={row}>
      <strong id={id}>{name}</strong>
      {spans.length === 0 ? (
        <span>{tell('admin.week.closed')}</span>
      ) : (
        <ul>
          {slots.map(({ index, slot, span }) => (
            <li className="cms-span" key={slot}>
              <SpanInput
                day={name}
                label={tell('admin.week.opens')}
                onChange={(opens) => put(spans.with(index, { ...span, opens }), null)}
                value={span.opens}
              />
              <span aria-hidden="true">–</span>
              <SpanInput
                day={name}
                label={tell('admin.week.closes')}
                onChange={(closes) => put(spans.with(index, { ...span, closes }), null)}
                value={span.closes}
              />
              <button
                aria-label={tell('admin.week.remove-from', { day: name, time: `${span.opens}–${span.closes}` })}
                className="cms-button"
                onClick={() => put(spans.toSpliced(index, 1), 'button')}
                type="button"
              >
                {tell('admin.week.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {copying ? (
        <CopyForm day={day} onClose={() => setCopying(false)} onCopy={copy} />
      ) : (
        <div className="cms-buttons cms-buttons--day">
          <button
            aria-label={`${tell('admin.week.add')}: ${name}`}
            className="cms-button"
            onClick={() => put([...spans, { opens: '', closes: '' }], 'input')}
            type="button"
          >
            {tell('admin.week.add')}
          </button>
          {spans.length > 0 && (
            <button
              aria-label={`${tell('admin.week.copy')}: ${name}`}
              className="cms-button"
              onClick={() => setCopying(true)}
              type="button"
            >
              {tell('admin.week.copy')}
            </button>
          )}
        </div>
      )}
    </li>
  );
}

type SpanInputProps = {
  readonly day: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

function SpanInput({ day, label, onChange, value }: SpanInputProps) {
  return (
    <input
      aria-label={`${label}: ${day}`}
      className="cms-input"
      onChange={(event) => onChange(event.target.value)}
      type="time"
      value={value}
    />
  );
}
