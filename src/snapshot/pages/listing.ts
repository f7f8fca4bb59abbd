import { calendarPath, listingPath } from '#directory/addresses.ts';
import type { Listing, ListingKind } from '#directory/listing.ts';
import { textFor } from '#directory/localized.ts';
import { isSeries } from '#directory/schedule.ts';
import { webAddress } from '#directory/web-address.ts';
import { type Memory, remember } from '#snapshot/memory.ts';
import type { ListingPage } from '#snapshot/page-data.ts';
import { known, type PageRule, type Touched } from '#snapshot/page-rule.ts';
import { contactOfListing } from '#snapshot/parts/contact.ts';
import { datesAhead } from '#snapshot/parts/dates.ts';
import { answeredLines, featureLines } from '#snapshot/parts/features.ts';
import { firstVisitOf } from '#snapshot/parts/first-visit.ts';
import { framed } from '#snapshot/parts/frame.ts';
import { municipalityLink, organisationLink } from '#snapshot/parts/links.ts';
import { gettingThereOf, placeOf } from '#snapshot/parts/listing-place.ts';
import { audiencesOf, languageNames, themeLinks } from '#snapshot/parts/listing-terms.ts';
import { listingDescription, listingTitle } from '#snapshot/parts/listing-title.ts';
import { offerOf } from '#snapshot/parts/offer.ts';
import { pictureOf } from '#snapshot/parts/picture.ts';
import { relatedItems, relatedLists, touchedAsRelated } from '#snapshot/parts/related.ts';
import { stateOf } from '#snapshot/parts/state.ts';
import { nameOf, paragraphsOf } from '#snapshot/parts/texts.ts';
import { offeredTimes } from '#snapshot/parts/times.ts';
import { trustOf } from '#snapshot/parts/trust.ts';
import { openingDays, whenLines, whenNotes } from '#snapshot/parts/when.ts';
import { describeListing } from '#snapshot/schema-org/listing.ts';
import type { SnapshotIndex } from '#snapshot/snapshot-index.ts';
import type { View } from '#snapshot/view.ts';

/** A place, a group or an event: the three differ in their data, not in their page. */
export function listingRule(kind: ListingKind): PageRule {
  return {
    ids: (index) => [...index.listings.values()].filter((listing) => listing.kind === kind).map(({ id }) => id),
    has: (index, id) => index.listings.get(id)?.kind === kind,
    path: (index, id, language) => listingPath(known(index.listings, id), language),
    data: listingPage,
    touchedBy: (touched, index) =>
      touchedListings(touched, index)
        .filter((listing) => listing.kind === kind)
        .map(({ id }) => id),
  };
}

const touchedTogether: Memory<readonly Listing[], Touched> = new WeakMap();

/** The same for all kinds and languages. */
function touchedListings(touched: Touched, index: SnapshotIndex): readonly Listing[] {
  return remember(touchedTogether, touched, '', () => {
    const ofOrganisations = touched.organisations.flatMap(({ id }) => index.listingsBy(id));
    return [...touched.changed, ...ofOrganisations, ...touchedAsRelated(touched.themselves, index)];
  });
}

function listingPage(view: View, id: string): ListingPage {
  const { index, language } = view;
  const listing = known(index.listings, id);
  const municipality = known(index.municipalities, listing.municipality);
  const organisation = index.organisations.get(listing.organisation);
  const times = listing.kind === 'place' ? [] : datesAhead(index, listing);
  const [next = null, ...laterTimes] = offeredTimes(view, listing, times);
  return framed(
    view,
    {
      pathIn: (other) => listingPath(listing, other),
      title: listingTitle(view, listing),
      description: listingDescription(view, listing),
      sample: listing.sample,
      indexed: index.isCurrent(listing),
      structuredData: describeListing(view, listing, times),
    },
    {
      kind: listing.kind,
      id,
      municipality: municipalityLink(view, municipality),
      village: textFor(listing.village, language),
      name: nameOf(listing, language),
      summary: textFor(listing.summary, language),
      paragraphs: paragraphsOf(listing.description, language),
      when: whenLines(view, listing),
      whenNotes: whenNotes(view, listing),
      state: stateOf(view, listing),
      next,
      laterTimes,
      calendar:
        next && listing.kind !== 'place' && isSeries(listing.schedules) ? calendarPath(listing, language) : null,
      openingDays: openingDays(view, listing),
      place: placeOf(view, listing),
      ...offerOf(view, listing),
      gettingThere: gettingThereOf(view, listing),
      contact: contactOfListing(view, listing),
      website: webAddress(listing.website),
      firstVisit: firstVisitOf(view, listing),
      threshold: answeredLines(view, listing, 'threshold'),
      accessibility: featureLines(view, listing, 'accessibility'),
      spokenLanguages: languageNames(listing.spokenLanguages, language),
      languageNote: textFor(listing.languageNote, language),
      themes: themeLinks(view, listing),
      audiences: audiencesOf(view, listing),
      picture: pictureOf(listing.image, language),
      organisation: organisation ? organisationLink(view, organisation) : null,
      organisationPurpose: organisation ? (paragraphsOf(organisation.description, language)[0] ?? null) : null,
      ...trustOf(view, listing),
      related: relatedItems(view, listing),
      relatedLists: relatedLists(view, listing),
    },
  );
}
