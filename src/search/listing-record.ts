import { listingPath } from '#directory/addresses.ts';
import type { Answers, Listing } from '#directory/listing.ts';
import { languageNames } from '#snapshot/parts/listing-terms.ts';
import { nameOf, plainLine } from '#snapshot/parts/texts.ts';
import { whenWithState } from '#snapshot/parts/when.ts';
import { whereLine } from '#snapshot/parts/where.ts';
import type { View } from '#snapshot/view.ts';
import type { SearchRecord } from './search-record.ts';
import { asContent, endingsOf, wordsOf, wordsOfChosen, wordsOfMunicipality } from './searched-words.ts';

/** A listing is found by its words, its place, its organisation, and all the taxonomy says of it. */
export function listingRecord(view: View, listing: Listing): SearchRecord {
  const { index, language } = view;
  const { taxonomy } = index.snapshot.region;
  const municipality = index.municipalities.get(listing.municipality);
  const organisation = index.organisations.get(listing.organisation);
  const title = plainLine(nameOf(listing, language).text);
  const where = whereLine(view, listing).text;
  const when = whenWithState(view, listing).join(' ');
  const endings = endingsOf(title, taxonomy, language).join(' ');
  const picture = listing.image?.files[0];
  return {
    path: listingPath(listing, language),
    language,
    title,
    content: asContent([
      title,
      wordsOf(listing.summary, language),
      wordsOf(listing.description, language),
      ...endingsOf(wordsOf(listing.summary, language), taxonomy, language),
      view.t(`page.kind.${listing.kind}`),
      ...wordsOfChosen(taxonomy.themes, listing.themes, language),
      ...wordsOfChosen(taxonomy.audiences, listing.audiences, language),
      ...wordsOfChosen(taxonomy.ageBands, listing.ageBands, language),
      ...wordsOfChosen(taxonomy.threshold, answeredYes(listing.threshold), language),
      ...wordsOfChosen(taxonomy.accessibility, answeredYes(listing.accessibility), language),
      ...languageNames(listing.spokenLanguages, language),
      where,
      ...(municipality ? wordsOfMunicipality(municipality, language) : []),
      listing.kind === 'place' ? listing.address?.street : undefined,
      when,
      organisation && nameOf(organisation, language).text,
    ]),
    meta: { kind: listing.kind, where, when, ...(endings && { endings }), ...(picture && { image: picture.path }) },
    filters: { kind: [listing.kind], municipality: [listing.municipality], theme: [...listing.themes] },
  };
}

const answeredYes = (answers: Answers): string[] => Object.keys(answers).filter((id) => answers[id] === 'yes');
