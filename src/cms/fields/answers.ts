import type { JSONField, Validate } from 'payload';
import { inEveryLanguage, type MessageKey } from '#i18n/messages.ts';
import type { Choice } from './choice.ts';
import { tellEditor } from './validation.ts';

const answers = {
  yes: inEveryLanguage('cms.answer.yes'),
  no: inEveryLanguage('cms.answer.no'),
  unknown: inEveryLanguage('cms.answer.unknown'),
};

/** Whether each feature is there: `{ "step-free": "yes" }`. A feature that is not named is not known. */
export function answersField(
  name: string,
  label: MessageKey,
  description: MessageKey,
  features: readonly Choice[],
): JSONField {
  return {
    name,
    type: 'json',
    label: inEveryLanguage(label),
    defaultValue: {},
    admin: {
      description: inEveryLanguage(description),
      components: {
        Field: {
          path: '/src/cms/admin/AnswersField.tsx#AnswersField',
          clientProps: {
            features: features.map(({ id, label }) => ({ id, label })),
            answers,
            title: inEveryLanguage(label),
          },
        },
      },
    },
    validate: validateAnswers(new Set(features.map((feature) => feature.id))),
  };
}

function validateAnswers(known: ReadonlySet<string>): Validate {
  return (value, { req }) => {
    if (value === null || value === undefined) return true;
    const valid =
      typeof value === 'object' &&
      !Array.isArray(value) &&
      Object.entries(value).every(([id, answer]) => known.has(id) && (answer === 'yes' || answer === 'no'));
    return valid ? true : tellEditor(req, 'cms.problem.answers');
  };
}
