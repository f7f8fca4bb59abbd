import { listingPath } from '#directory/addresses.ts';
import type { Listing } from '#directory/listing.ts';
import type { MunicipalityId } from '#directory/region.ts';
import { languages } from '#i18n/languages.ts';
import { allSegments, type SearchState } from './search-state.ts';

/** What the browser's code calls the page of a listing, in the order of the languages; empty where search has none. */
type Results = readonly string[];

type ByListing = ReadonlyMap<Listing, Results>;

/** All that was asked of a state of search; the next one begins with it. */
const known = new WeakMap<SearchState, Map<MunicipalityId, ByListing>>();

/** A state of search, the one before it, and the ids of listings whose pages are found otherwise since. */
type Step = {
  readonly search: SearchState;
  readonly before: SearchState | null;
  readonly changed: ReadonlySet<string>;
};

/** What pages are called, municipality by municipality: of thousands of listings only those that have changed are looked up. */
export function resultsAfter({ search, before, changed }: Step) {
  const old = (before && known.get(before)) ?? new Map<MunicipalityId, ByListing>();
  const current = new Map(old);
  known.set(search, current);
  const segments = allSegments(search).toReversed();
  const resultAt = (path: string): string => {
    const holder = segments.find(({ gone, pages }) => pages.has(path) && !gone.has(path));
    return holder?.pages.get(path)?.result ?? '';
  };
  return (municipality: MunicipalityId, listings: readonly Listing[]): readonly Results[] => {
    const before = old.get(municipality);
    const results = listings.map((listing) => {
      const same = changed.has(listing.id) ? undefined : before?.get(listing);
      return same ?? languages.map((language) => resultAt(listingPath(listing, language)));
    });
    current.set(municipality, new Map(listings.map((listing, at) => [listing, results[at] ?? []])));
    return results;
  };
}
