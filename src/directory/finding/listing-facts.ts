import { featureRegistry } from '#directory/features.ts';
import type { AgeRange, Answers, Listing, Place, Price } from '#directory/listing.ts';
import { textFor } from '#directory/localized.ts';
import { isFree } from '#directory/price.ts';
import type { Region } from '#directory/region.ts';
import type { CalendarDate } from '#directory/schedule.ts';
import { factTimesOf } from './fact-times.ts';
import type { ListingFacts } from './facts.ts';
import { villageSlug } from './region-places.ts';

/** What the facts of a listing depend on besides itself. */
type Given = {
  readonly today: CalendarDate;
  /** The place a group or an event is held in, when it is published. */
  readonly place: Place | null;
  readonly region: Pick<Region, 'taxonomy' | 'publicHolidays'>;
};

/** The facts of a listing as they are known on a day, for the days from then on. */
export function factsOf(listing: Listing, given: Given): ListingFacts {
  const { id, kind, municipality, themes, audiences, spokenLanguages, attendance, checked } = listing;
  return {
    id,
    kind,
    municipality,
    ...spotOf(listing, given.place),
    themes,
    audiences,
    ages: agesOf(listing, given.region),
    features: featuresOf(listing, given.region),
    languages: spokenLanguages,
    price: priceOf(listing.price, listing.threshold),
    attendance,
    checked,
    ...factTimesOf(listing, given.today, given.region.publicHolidays),
  };
}

/** A hidden address takes with it all that is nearer than the village. */
function spotOf(listing: Listing, heldIn: Place | null): Pick<ListingFacts, 'village' | 'postalCode' | 'position'> {
  const place = listing.kind === 'place' ? listing : heldIn;
  const isHidden = listing.addressHidden || place?.addressHidden;
  // A hidden place is not led to from what is held there: then its village is not told either.
  const village = textFor(listing.village, 'fi') ?? (isHidden ? null : textFor(place?.village, 'fi'));
  return {
    village: village && villageSlug(village.text),
    postalCode: (!isHidden && place?.address?.postalCode) || null,
    position: (!isHidden && place?.position) || null,
  };
}

/** Ages in years outrank bands, being more exact. */
function agesOf({ ages, ageBands }: Listing, { taxonomy }: Given['region']): readonly AgeRange[] {
  if (ages.from !== null || ages.to !== null) return [ages];
  return taxonomy.ageBands.filter(({ id }) => ageBands.includes(id)).map(({ min, max }) => ({ from: min, to: max }));
}

/** The answers to features of the taxonomy. The price tells whether it is free as well as the feature does. */
function featuresOf({ threshold, accessibility, price }: Listing, { taxonomy }: Given['region']): Answers {
  const free = isFree(price, threshold);
  const told: Answers = { ...threshold, ...accessibility, ...(free !== null && { free: free ? 'yes' : 'no' }) };
  const features = known.get(taxonomy) ?? featureRegistry(taxonomy);
  known.set(taxonomy, features);
  return Object.fromEntries(features.flatMap(({ id }) => (told[id] ? [[id, told[id]]] : [])));
}

const known = new WeakMap<Given['region']['taxonomy'], ReturnType<typeof featureRegistry>>();

function priceOf(price: Price, threshold: Answers): ListingFacts['price'] {
  if (price.kind === 'voluntary') return 'voluntary';
  const free = isFree(price, threshold);
  if (free === null || free) return free && 'free';
  return price.kind === 'amount' ? 'paid' : 'not-free';
}
