import type { Contact, Listing } from '#directory/listing.ts';
import { textFor } from '#directory/localized.ts';
import type { Language } from '#i18n/languages.ts';
import type { ContactLines } from '#snapshot/page-data.ts';
import type { View } from '#snapshot/view.ts';

export function contactLines(contact: Contact, language: Language): ContactLines {
  return {
    role: textFor(contact.role, language),
    phone: contact.phone,
    email: contact.email,
    hours: textFor(contact.hours, language),
  };
}

/** Whom to ask about a listing: its own contact or, when that cannot be reached, its organisation's. */
export function contactOfListing({ index, language }: View, listing: Listing): ContactLines {
  const organisation = index.organisations.get(listing.organisation);
  const reachable = listing.contact.phone !== null || listing.contact.email !== null;
  return contactLines(reachable || !organisation ? listing.contact : organisation.contact, language);
}
