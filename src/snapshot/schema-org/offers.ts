import type { Listing } from '#directory/listing.ts';
import { knownParts, type Thing } from './thing.ts';

/** https://schema.org/Offer: what it costs, and that it is full; `undefined` when neither is known. */
export function offersOf({ price, joining }: Pick<Listing, 'price' | 'joining'>, url: string): Thing | undefined {
  const amount = price.kind === 'free' ? 0 : price.kind === 'amount' ? price.amount : null;
  const isFull = joining.kind === 'full';
  if (amount === null && !isFull) return undefined;
  return knownParts({
    '@type': 'Offer',
    url,
    price: amount,
    priceCurrency: amount === null ? undefined : price.currency,
    availability: isFull ? 'https://schema.org/SoldOut' : undefined,
  });
}
