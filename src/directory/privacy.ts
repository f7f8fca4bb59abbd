import type { Contact, Listing, Organisation } from './listing.ts';

/**
 * A listing as everybody may read it: what is hidden is taken away, so that no page, feed, index or file can hold it.
 * A hidden address takes with it all that is there to find the door: the place, where one meets, the other place of a
 * moved date and the photograph.
 */
export function publicListing(listing: Listing): Listing {
  const contact = publicContact(listing.contact);
  if (!listing.addressHidden) return { ...listing, contact };
  const firstVisit = { ...listing.firstVisit, door: null };
  if (listing.kind === 'place') return { ...listing, contact, firstVisit, address: null, position: null };
  return {
    ...listing,
    contact,
    firstVisit,
    place: null,
    meetingPoint: {},
    schedules: listing.schedules.map((schedule) => ({
      ...schedule,
      exceptions: schedule.exceptions.map((exception) => ({ ...exception, newPlace: {} })),
    })),
  };
}

/** An organisation as everybody may read it. */
export function publicOrganisation(organisation: Organisation): Organisation {
  return { ...organisation, contact: publicContact(organisation.contact) };
}

/** The role stays: it names nobody. */
function publicContact(contact: Contact): Contact {
  const { privacy, form } = contact;
  if (privacy === 'shown') return { ...contact, form: null };
  return { ...contact, phone: null, email: null, hours: {}, form: privacy === 'form' ? form : null };
}
