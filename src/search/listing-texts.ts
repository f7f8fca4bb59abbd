import type { Answers, Listing } from '#directory/listing.ts';
import { type SpokenText, textFor } from '#directory/localized.ts';
import { languageNames } from '#snapshot/parts/listing-terms.ts';
import { whereLine } from '#snapshot/parts/where.ts';
import { placeOfGathering } from '#snapshot/snapshot-index.ts';
import type { View } from '#snapshot/view.ts';
import type { Texts } from './record-keys.ts';
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

/** All that is said of a listing, by how much it says of it. `when` tells its times. */
export function textsOf(view: View, listing: Listing, when: string): Texts {
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
