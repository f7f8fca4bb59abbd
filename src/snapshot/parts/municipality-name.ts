import type { Municipality } from '#directory/region.ts';
import type { View } from '#snapshot/view.ts';

/** The municipality as a place in a sentence: "Jyväskylässä", "i Jyväskylä". Only Finnish bends the name itself. */
export function nameInSentence({ language, t }: View, { caseForms, name }: Municipality): string {
  return t('page.municipality.in', { place: language === 'fi' ? caseForms.in : name[language] });
}
