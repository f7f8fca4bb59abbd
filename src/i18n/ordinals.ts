import type { Language } from './languages.ts';

/**
 * A place in a row in numbers: "15.", "15:e", "15th", "15.".
 *
 * @example tellNth(22, 'sv') // '22:a'
 */
export function tellNth(number: number, language: Language): string {
  return nth[language](number);
}

const nth = {
  fi: (number) => `${number}.`,
  sv: (number) => (endsIn(number, 1, 2) ? `${number}:a` : `${number}:e`),
  en: (number) => `${number}${englishEnding(number)}`,
  de: (number) => `${number}.`,
} as const satisfies Record<Language, (number: number) => string>;

function englishEnding(number: number): string {
  if (endsIn(number, 1)) return 'st';
  if (endsIn(number, 2)) return 'nd';
  return endsIn(number, 3) ? 'rd' : 'th';
}

/** Whether the last digit is one of these, in a number that is not spoken as eleven to nineteen. */
function endsIn(number: number, ...digits: readonly number[]): boolean {
  return digits.includes(number % 10) && (number % 100 < 10 || number % 100 > 19);
}
