import type { FindingRegion } from '#directory/finding/finding.ts';
import { joinTexts } from '#i18n/lists.ts';
import { translator } from '#i18n/messages.ts';
import { addressOf } from './address.ts';
import { chosenIn } from './chosen.ts';
import type { Labels } from './labels.ts';
import type { SearchParts } from './search-parts.ts';
import { asWords, type Taken } from './take-suggestions.ts';

/** Says which words were taken as filters, with the way to search for them as words. */
export function showSuggested(
  { suggested }: SearchParts,
  { finding, taken, before }: Taken,
  region: FindingRegion,
  labels: Labels,
): void {
  suggested.hidden = taken.length === 0;
  if (taken.length === 0) return;
  const translate = translator(labels.language);
  const earlier = new Set(chosenIn(before, region, labels).map(({ key }) => key));
  const shown = chosenIn(finding, region, labels).filter(({ key }) => !earlier.has(key));
  const names = [...new Set(shown.map(({ label }) => label))];
  const link = document.createElement('a');
  link.className = 'alone';
  link.href = addressOf(asWords(before, taken));
  link.dataset.key = 'suggested';
  link.textContent = translate('search.suggested.instead', { word: taken.map(({ text }) => text).join(' ') });
  suggested.replaceChildren(
    translate('search.suggested', { shown: joinTexts(names, 'and', labels.language) }),
    ' ',
    link,
  );
}
