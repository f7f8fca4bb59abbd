'use client';
import { FieldDescription, FieldError, useField, useTranslation } from '@payloadcms/ui';
import type { JSONFieldClientProps } from 'payload';
import { useId } from 'react';
import type { Choice } from '#cms/fields/choice.ts';
import type { Translated } from '#directory/localized.ts';
import { FeatureNote } from './FeatureNote.tsx';
import { labelIn } from './label-in.ts';

type Answer = 'yes' | 'no' | 'unknown';

type Props = JSONFieldClientProps & {
  readonly features: readonly Choice[];
  readonly answers: Readonly<Record<Answer, Translated>>;
  readonly title: Translated;
};

const answerOrder: readonly Answer[] = ['yes', 'no', 'unknown'];

/** One question for each feature, with three answers and room for a word beside: what is not known stays not known. */
export function AnswersField({ answers, features, field, path, readOnly, title }: Props) {
  const id = useId();
  const { i18n } = useTranslation();
  const { disabled, setValue, showError, value } = useField<Record<string, string> | null>({
    potentiallyStalePath: path,
  });
  const given = value ?? {};
  const answer = (feature: string, chosen: Answer) => {
    const { [feature]: _, ...others } = given;
    setValue(chosen === 'unknown' ? others : { ...others, [feature]: chosen });
  };
  return (
    <fieldset className="field-type cms-answers" disabled={Boolean(readOnly || disabled)}>
      <legend>{labelIn(title, i18n.language)}</legend>
      <FieldError path={path} showError={showError} />
      {field.admin?.description && <FieldDescription description={field.admin.description} path={path} />}
      <ul>
        {features.map((feature) => {
          const label = labelIn(feature.label, i18n.language);
          return (
            <li key={feature.id}>
              <span id={`${id}-${feature.id}`}>{label}</span>
              <div aria-labelledby={`${id}-${feature.id}`} className="cms-answers__options" role="radiogroup">
                {answerOrder.map((option) => (
                  <label key={option}>
                    <input
                      checked={(given[feature.id] ?? 'unknown') === option}
                      name={`${id}-${feature.id}`}
                      onChange={() => answer(feature.id, option)}
                      type="radio"
                    />
                    {labelIn(answers[option], i18n.language)}
                  </label>
                ))}
              </div>
              <FeatureNote feature={feature.id} isAnswered={feature.id in given} label={label} />
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
