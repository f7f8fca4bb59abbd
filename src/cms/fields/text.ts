import type { FieldHook, TextareaField, TextField, Validate } from 'payload';
import { inEveryLanguage, type MessageKey } from '#i18n/messages.ts';
import { tidyText } from './tidy-text.ts';
import { isEmpty, mustBeComplete, tellEditor } from './validation.ts';

type Options = {
  readonly name: string;
  readonly label: MessageKey;
  readonly description?: MessageKey;
  readonly localized?: boolean;
  readonly required?: boolean;
  readonly maxLength?: number;
  readonly validate?: Validate;
};

const shortText = 200;
const longText = 10_000;

/** A line of text. */
export function textField(options: Options): TextField {
  return { type: 'text', ...textSettings(options, shortText) };
}

/** Several lines of plain text. */
export function longTextField(options: Options): TextareaField {
  return { type: 'textarea', ...textSettings(options, longText) };
}

/** The checks of every text: that it is one, that it is there if it must be, and that it is not too long. */
function validateText(options: Pick<Options, 'required' | 'maxLength' | 'validate'>, most: number): Validate {
  return async (value, context) => {
    const { req, data, event } = context;
    if (isEmpty(value)) {
      const missing = options.required && event !== 'onChange' && mustBeComplete(data);
      return missing ? tellEditor(req, 'cms.problem.required') : true;
    }
    for (const text of textsIn(value)) {
      if (typeof text !== 'string') return tellEditor(req, 'cms.problem.text');
      if (text.length > most) return tellEditor(req, 'cms.problem.too-long', { most, length: text.length });
      const verdict = options.validate ? await options.validate(text, context) : true;
      if (verdict !== true) return verdict;
    }
    return true;
  };
}

/** Keeps a text tidy before it is checked. */
const tidyBeforeValidate: FieldHook = ({ value }) => {
  if (typeof value === 'string') return tidyText(value);
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([language, text]) => [language, typeof text === 'string' ? tidyText(text) : text]),
  );
};

function textSettings(options: Options, longest: number) {
  const most = options.maxLength ?? longest;
  return {
    name: options.name,
    label: inEveryLanguage(options.label),
    localized: options.localized ?? false,
    required: options.required ?? false,
    maxLength: most,
    admin: options.description ? { description: inEveryLanguage(options.description) } : {},
    hooks: { beforeValidate: [tidyBeforeValidate] },
    validate: validateText(options, most),
  };
}

/** One text, or with `locale: 'all'` those of every language. */
function textsIn(value: unknown): unknown[] {
  return isPlainObject(value) ? Object.values(value).filter((text) => !isEmpty(text)) : [value];
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
