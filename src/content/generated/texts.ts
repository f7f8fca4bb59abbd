import type { Localized, Translated } from '#directory/localized.ts';
import { type Language, languages } from '#i18n/languages.ts';
import type { Random } from './random.ts';

/** How many listings of a hundred have texts in a language. */
const shares = { fi: 0.99, sv: 0.35, en: 0.25, de: 0.08 } as const satisfies Record<Language, number>;

/** The languages a listing is told in: Finnish nearly always, the others with gaps; never none. */
export function chooseLanguages(random: Random): readonly Language[] {
  const chosen = languages.filter((language) => random.chance(shares[language]));
  return chosen.length > 0 ? chosen : ['sv'];
}

/** A text in these languages alone. */
export function inLanguages(text: Translated, chosen: readonly Language[]): Localized {
  return Object.fromEntries(chosen.map((language) => [language, text[language]]));
}

/** A text in the first of these languages and, now and then, not in all the others. */
export function withGaps(random: Random, text: Translated, chosen: readonly Language[]): Localized {
  return inLanguages(
    text,
    chosen.filter((_, index) => index === 0 || random.chance(0.8)),
  );
}

/** One of the texts in so many cases of a hundred, else none. */
export function sometimes(
  random: Random,
  share: number,
  texts: readonly Translated[],
  chosen: readonly Language[],
): Localized {
  return random.chance(share) ? inLanguages(random.pick(texts), chosen) : {};
}
