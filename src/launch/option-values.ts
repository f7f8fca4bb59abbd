import { problemError } from '#i18n/problem.ts';
import type { OptionName } from './command-table.ts';

/** The whole number that an option is given. Throws a problem that says which it may be. */
export function asWholeNumber(
  option: OptionName,
  value: string,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw problemError([{ message: 'operator.option.number', values: { option: `--${option}`, value, least, most } }]);
}
