import type { Language } from '#i18n/languages.ts';
import { translator } from '#i18n/messages.ts';
import type { Joining, Listing } from './listing.ts';
import type { CalendarDate } from './schedule.ts';
import { asSentence, tellDateIn } from './sentence-parts.ts';
import { webAddress } from './web-address.ts';

/**
 * How one joins, as a sentence from the data alone: "Tule suoraan paikalle.", "Ilmoittaudu viimeistään 30.11." `null`
 * when it is not known. A day that has passed is told as such: nobody should try in vain, nor stay away from what goes on.
 */
export function tellJoining({ kind, until }: Joining, language: Language, today: CalendarDate): string | null {
  const translate = translator(language);
  if (kind === 'unknown') return null;
  const takesTime = kind === 'tell-beforehand' || kind === 'sign-up';
  if (!takesTime || until === null) return translate(`offer.joining.${kind}`);
  const date = tellDateIn(until, today, language);
  return asSentence(translate(`offer.joining.${kind}.${until < today ? 'over' : 'until'}`, { date }), language);
}

/** The address to sign up at, while signing up makes sense: not when it is full, too late, called off or has ended. */
export function signUpLink(listing: Listing, today: CalendarDate): string | null {
  const { kind, until, link } = listing.joining;
  const isOff = listing.kind !== 'place' && ['cancelled', 'ended'].includes(listing.status.state);
  const isTooLate = until !== null && until < today;
  return isOff || isTooLate || kind === 'full' ? null : webAddress(link);
}
