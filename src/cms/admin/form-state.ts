import type { FormState } from 'payload';

/** Values as the state of form fields that are in order. */
export function formState(values: Readonly<Record<string, unknown>>): FormState {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      { value, initialValue: value, valid: true, passesCondition: true },
    ]),
  ) as FormState;
}
