'use client';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';

type Props = {
  readonly title: string;
  readonly confirm: string;
  readonly close: string;
  /** What is wrong with what was entered, after somebody tried to confirm it. */
  readonly problem: string | null;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A small form inside the big one. Enter confirms it and Escape closes it; neither reaches the form around it. */
export function InlineForm({ children, close, confirm, onClose, onConfirm, problem, title }: Props) {
  const form = useRef<HTMLFieldSetElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const keep = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) onConfirm();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <fieldset className="cms-inline-form" onKeyDown={keep} ref={form}>
      <legend>{title}</legend>
      <div className="cms-inline-form__fields">{children}</div>
      <p className="cms-inline-form__problem" role="alert">
        {problem}
      </p>
      <div className="cms-buttons">
        <button className="cms-button cms-button--main" onClick={onConfirm} type="button">
          {confirm}
        </button>
        <button className="cms-button" onClick={onClose} type="button">
          {close}
        </button>
      </div>
    </fieldset>
  );
}
