'use client';
import { useState } from 'react';
import { useEditorLanguage } from '#cms/admin/editor-languages.ts';
import { InlineForm } from '#cms/admin/InlineForm.tsx';
import { type Weekday, weekdays } from '#directory/schedule.ts';

type Props = {
  readonly day: Weekday;
  readonly onCopy: (to: readonly Weekday[]) => void;
  readonly onClose: () => void;
};

/** Asks on which other days the same times hold. */
export function CopyForm({ day, onClose, onCopy }: Props) {
  const { tell } = useEditorLanguage();
  const [chosen, setChosen] = useState<readonly Weekday[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const toggle = (other: Weekday) =>
    setChosen(chosen.includes(other) ? chosen.filter((known) => known !== other) : [...chosen, other]);
  return (
    <InlineForm
      close={tell('admin.back')}
      confirm={tell('admin.week.copy.confirm')}
      onClose={onClose}
      onConfirm={() => (chosen.length > 0 ? onCopy(chosen) : setProblem(tell('admin.week.copy.problem')))}
      problem={problem}
      title={tell('admin.week.copy.title')}
    >
      {weekdays
        .filter((other) => other !== day)
        .map((other) => (
          <label className="cms-check" key={other}>
            <input checked={chosen.includes(other)} onChange={() => toggle(other)} type="checkbox" />
            {tell(`cms.weekday.${other}`)}
          </label>
        ))}
    </InlineForm>
  );
}
