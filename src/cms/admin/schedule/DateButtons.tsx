'use client';
import { useEditorLanguage } from '#cms/admin/editor-languages.ts';

type Props = {
  readonly day: string;
  readonly isChanged: boolean;
  readonly onSkip: () => void;
  readonly onMove: () => void;
  readonly onCancel: () => void;
  readonly onUndo: () => void;
};

/** What can be done to a date. Each button names its date for those who hear it alone. */
export function DateButtons({ day, isChanged, onCancel, onMove, onSkip, onUndo }: Props) {
  const { tell } = useEditorLanguage();
  const button = (text: string, onClick: () => void) => (
    <button aria-label={`${text}: ${day}`} className="cms-button" key={text} onClick={onClick} type="button">
      {text}
    </button>
  );
  return (
    <div className="cms-buttons">
      {isChanged
        ? button(tell('admin.date.undo'), onUndo)
        : [
            button(tell('admin.date.skip'), onSkip),
            button(tell('admin.date.move'), onMove),
            button(tell('admin.date.cancel'), onCancel),
          ]}
    </div>
  );
}
