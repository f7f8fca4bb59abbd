import type { Contact, Listing } from '#directory/listing.ts';
import { textFor } from '#directory/localized.ts';
import { webAddress } from '#directory/web-address.ts';
import type { Language } from '#i18n/languages.ts';
import type { ContactLines } from '#snapshot/page-data.ts';
import type { View } from '#snapshot/view.ts';

export function contactLines(contact: Contact, language: Language): ContactLines {
  return {
    role: textFor(contact.role, language),
    phone: contact.phone,
    email: contact.email,
    hours: textFor(contact.hours, language),
    privacy: contact.privacy,
    form: contact.privacy === 'form' ? webAddress(contact.form) : null,
  };
}

/**
 * Whom to ask about a listing: its own contact or, when none is told, its organisation's. A contact that is hidden, or by
 * form only, is told: nobody else's stands in for it.
 */
export function contactOfListing({ index, language }: View, listing: Listing): ContactLines {
  const organisation = index.organisations.get(listing.organisation);
  const { privacy, phone, email } = listing.contact;
  const isTold = privacy !== 'shown' || phone !== null || email !== null;
  return contactLines(isTold || !organisation ? listing.contact : organisation.contact, language);
}
