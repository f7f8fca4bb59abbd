'use client';

type Props = {
  readonly label: string;
  readonly type: 'date' | 'time' | 'text';
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The language what is typed is in, where it is a text that readers see. */
  readonly lang?: string;
  readonly maxLength?: number;
};

/** A labelled input of an inline form. */
export function InlineInput({ label, onChange, ...input }: Props) {
  return (
    <label className="cms-inline-form__field">
      <span>{label}</span>
      <input {...input} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}
