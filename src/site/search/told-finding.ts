import type { Finding, FindingRegion } from '#directory/finding/finding.ts';
import { translator } from '#i18n/messages.ts';
import { type Chosen, chosenIn, tellDates } from './chosen.ts';
import type { Labels } from './labels.ts';

/** What was found, in one sentence: "23 toimintaa Jyväskylässä tänään: Maksuton, Voit tulla yksin". */
export function tellFound(finding: Finding, count: number, region: FindingRegion, labels: Labels): string {
  const sentence = [tellWhat(finding, count, labels), tellWhere(finding, labels), tellWhen(finding, labels)]
    .filter(Boolean)
    .join(' ');
  const rest = chosenIn(finding, region, labels).filter((each) => !isInSentence(each, finding));
  if (rest.length === 0) return sentence;
  const chosen = rest.map(({ label }) => label).join(', ');
  return translator(labels.language)('search.told.chosen', { sentence, chosen });
}

/** Kinds are told by what is counted, when there is one of them only. */
function isInSentence({ key }: Chosen, { kinds, words }: Finding): boolean {
  const [group = ''] = key.split(' ');
  if (group === 'kind') return kinds.length === 1 && words === '';
  return ['municipality', 'village', 'near', 'when', 'dates'].includes(group);
}

function tellWhat({ words, kinds }: Finding, count: number, { language }: Labels): string {
  const translate = translator(language);
  if (words !== '') {
    return count === 0
      ? translate('search.told.none.words', { words })
      : translate('search.told.results', { count, words });
  }
  if (count === 0) return translate('search.told.none');
  const [kind, ...others] = kinds;
  return kind && others.length === 0
    ? translate(`site.count.${kind}`, { count })
    : translate('search.told.things', { count });
}

function tellWhere({ area, municipalities, village, near, words }: Finding, labels: Labels): string {
  const translate = translator(labels.language);
  if (area === 'region') return words === '' && near === null ? labels.inRegion : tellNear(near, labels);
  const [one, ...others] = municipalities;
  if (area === 'village' && village !== null)
    return translate('search.told.village', { village: labels.village(village) });
  if (one === undefined) return tellNear(near, labels);
  const where =
    others.length > 0 ? translate('search.told.several', { count: municipalities.length }) : labels.inMunicipality(one);
  return area === 'neighbours' ? translate('search.told.neighbours', { where }) : where;
}

function tellNear(near: string | null, labels: Labels): string {
  if (near === null) return '';
  return translator(labels.language)('search.chosen.near', { place: labels.postalCode(near) });
}

function tellWhen({ when }: Finding, labels: Labels): string {
  if (when === null) return '';
  const translate = translator(labels.language);
  if (when.kind !== 'dates') return translate(`search.told.${when.kind}`);
  const dates = tellDates(when, labels);
  return when.from === when.to ? translate('search.told.date', { day: dates }) : dates;
}
