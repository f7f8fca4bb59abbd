import { listingPath } from '#directory/addresses.ts';
import { easyFeatures } from '#directory/features.ts';
import { freshnessOf } from '#directory/freshness.ts';
import type { Answers, Listing } from '#directory/listing.ts';
import { type SpokenText, textFor } from '#directory/localized.ts';
import { daysBetween } from '#i18n/dates.ts';
import { comingDays } from '#snapshot/parts/dates.ts';
import { languageNames } from '#snapshot/parts/listing-terms.ts';
import { nameOf, plainLine } from '#snapshot/parts/texts.ts';
import { whenWithState } from '#snapshot/parts/when.ts';
import { whereLine } from '#snapshot/parts/where.ts';
import { placeOfGathering } from '#snapshot/snapshot-index.ts';
import type { View } from '#snapshot/view.ts';
import type { Move } from './moves.ts';
import { recordKeys, type Texts } from './record-keys.ts';
import type { SearchRecord } from './search-record.ts';
import {
  inOther,
  inOwn,
  labelsOf,
  municipalityMark,
  placeName,
  synonymsOf,
  withoutLanguages,
  wordsOfMunicipality,
} from './searched-words.ts';

/** A listing is found by its words, its place, its organisation, and all the taxonomy says of it. */
export function listingRecord(view: View, listing: Listing): SearchRecord {
  const { index, language } = view;
  const { taxonomy } = index.snapshot.region;
  const title = plainLine(nameOf(listing, language).text);
  const where = whereLine(view, listing).text;
  const when = whenWithState(view, listing).join(' ');
  const { text, ...keys } = recordKeys(textsOf(view, listing, when), taxonomy);
  const picture = listing.image?.files[0];
  const moves = movesOf(view, listing);
  return {
    path: listingPath(listing, language),
    language,
    title,
    content: text ?? '',
    keys,
    meta: { kind: listing.kind, where, when, ...shownOf(view, listing), ...(picture && { image: picture.path }) },
    filters: { kind: [listing.kind], municipality: [listing.municipality], theme: [...listing.themes] },
    ...(moves.length > 0 && { moves }),
  };
}

/** What a result shows of a listing where there is something to show. */
function shownOf({ index, language }: View, listing: Listing): Partial<SearchRecord['meta']> {
  const spoken = nameOf(listing, language).language;
  const easy = easyFeatures(listing, index.snapshot.region.taxonomy, mostFeatures).map(({ label }) => label[language]);
  const isCancelled = listing.kind !== 'place' && listing.status.state === 'cancelled';
  return {
    ...(spoken !== language && { language: spoken }),
    ...(isCancelled && { state: 'cancelled' }),
    ...(easy.length > 0 && { easy: easy.join(' · ') }),
  };
}

const mostFeatures = 4;

function textsOf(view: View, listing: Listing, when: string): Texts {
  const { index, language } = view;
  const { taxonomy } = index.snapshot.region;
  const { description, name, summary } = listing;
  const organisation = index.organisations.get(listing.organisation);
  const own = (text: string): SpokenText => ({ text, language });
  const features = [...taxonomy.threshold, ...taxonomy.accessibility];
  const yes = [...answeredYes(listing.threshold), ...answeredYes(listing.accessibility)];
  const [mainTheme = '', ...otherThemes] = listing.themes;
  const isForFew = listing.audiences.length <= mostOfFew;
  const focused = [mainTheme, ...(isForFew ? listing.audiences : [])];
  const beside = [...otherThemes, ...(isForFew ? [] : listing.audiences)];
  const terms = [...taxonomy.themes, ...taxonomy.audiences];
  const { spokenLanguages } = listing;
  const isTold = spokenLanguages.length > 0;
  const spoken = languageNames(spokenLanguages, language).map(own);
  const themeWords = synonymsOf(taxonomy.themes, listing.themes, language);
  const isAboutLanguages = withoutLanguages(themeWords, taxonomy.spokenLanguages).length < themeWords.length;
  const unspoken = taxonomy.spokenLanguages.filter((code) => isTold && !spokenLanguages.includes(code));
  return {
    name: [inOwn(name, language)],
    // Everybody around calls it by its Finnish name.
    'other-name': [inOther(name, language), name.fi && language !== 'fi' ? placeName(name.fi) : undefined],
    theme: [own(view.t(`page.kind.${listing.kind}`)), ...labelsOf(terms, focused, language)],
    synonym: [
      ...(isAboutLanguages ? spoken : []),
      ...withoutLanguages(synonymsOf(terms, focused, language), unspoken),
      ...labelsOf(terms, beside, language),
    ],
    place: [municipalityMark(listing.municipality), ...placesOf(view, listing).map(placeName)],
    summary: [inOwn(summary, language)],
    feature: [
      ...withoutLanguages(synonymsOf(terms, beside, language), unspoken),
      ...labelsOf(features, yes, language),
      ...synonymsOf(features, yes, language),
      ...labelsOf(taxonomy.ageBands, listing.ageBands, language),
      ...(isAboutLanguages ? [] : spoken),
      own(when),
    ],
    text: [
      inOwn(description, language),
      organisation && inOwn(organisation.name, language),
      placeName(whereLine(view, listing).text),
    ],
    'other-text': [
      inOther(summary, language),
      inOther(description, language),
      organisation && inOther(organisation.name, language),
    ],
  };
}

/** For so many audiences a listing is meant as such; with more it is for everybody. */
const mostOfFew = 2;

/** The municipality, village and postal codes, with all case forms; the street of a place that tells it. */
function placesOf({ index, language }: View, listing: Listing): string[] {
  const municipality = index.municipalities.get(listing.municipality);
  const village = textFor(listing.village, 'fi')?.text;
  const codes = municipality?.postalCodes.filter((each) => each.village === village) ?? [];
  const place = listing.kind === 'place' ? listing : placeOfGathering(listing, index);
  const address = listing.addressHidden || place?.addressHidden ? null : place?.address;
  return [
    ...(municipality ? wordsOfMunicipality(municipality, language).map(({ text }) => text) : []),
    ...(village === undefined ? [] : [village]),
    ...codes.map(({ code }) => code),
    ...(address ? [address.street, address.postalCode] : []),
  ];
}

const answeredYes = (answers: Answers): string[] => Object.keys(answers).filter((id) => answers[id] === 'yes');

/** Whether it is not soon, and whether it is old. The day this changes, its page is made anew. */
function movesOf({ index }: View, listing: Listing): Move[] {
  const { today } = index;
  const isStale = freshnessOf(listing.checked, today, index.snapshot.region.freshness) === 'stale';
  const [next] = listing.kind === 'place' ? [today] : [...comingDays(index, listing)].sort();
  const isLater = next === undefined || daysBetween(today, next) > daysOfSoon;
  return [...(isLater ? (['later'] as const) : []), ...(isStale ? (['stale'] as const) : [])];
}

const daysOfSoon = 31;
