'use client';
import { useField } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { useContentLanguage, useEditorLanguage } from './editor-languages.ts';
import { withNote } from './feature-notes.ts';

type Props = { readonly feature: string; readonly label: string; readonly isAnswered: boolean };

/** A word beside an answer: "Ramppi on pihan puolella." It is kept in `featureNotes`, in the language being edited. */
export function FeatureNote({ feature, isAnswered, label }: Props) {
  const { tell } = useEditorLanguage();
  const language = useContentLanguage();
  const { setValue, value } = useField<Parameters<typeof withNote>[0]>({ path: 'featureNotes' });
  const note = value?.[feature]?.[language] ?? '';
  const [opened, setOpened] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (opened) input.current?.focus();
  }, [opened]);
  if (!isAnswered && note === '') return null;
  if (!opened && note === '') {
    return (
      <button
        aria-label={`${tell('admin.note.add')}: ${label}`}
        className="cms-button cms-answers__note"
        onClick={() => setOpened(true)}
        type="button"
      >
        {tell('admin.note.add')}
      </button>
    );
  }
  return (
    <input
      aria-label={tell('admin.note', { feature: label })}
      className="cms-input cms-answers__note"
      lang={language}
      maxLength={200}
      onChange={(event) => setValue(withNote(value, feature, language, event.target.value))}
      placeholder={tell('admin.note.example')}
      ref={input}
      type="text"
      value={note}
    />
  );
}
