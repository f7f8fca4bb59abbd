import { describe, expect, test } from 'vitest';
import { publicListing, publicOrganisation } from '#directory/privacy.ts';
import { aContact, aGroup, anOrganisation, aPlace, aSchedule } from '../fixtures/snapshot.ts';

const secret = 'canary';

const contact = aContact({
  role: { fi: 'Päivystäjä' },
  phone: `${secret} phone`,
  email: `${secret}@kylat.example`,
  hours: { fi: `${secret} hours` },
  form: 'https://kylat.example/form',
});

const door = {
  alt: { fi: secret },
  width: 1,
  height: 1,
  files: [{ path: `/media/${secret}.webp`, width: 1 }],
};

const firstVisit = { ...aPlace().firstVisit, door };

const moved = {
  date: '2026-11-24',
  time: null,
  change: 'moved',
  reason: { fi: 'remontti' },
  newDate: '2026-11-25',
  newStartTime: null,
  newEndTime: null,
  newPlace: { fi: `${secret} library` },
} as const;

const hiddenPlace = aPlace({
  addressHidden: true,
  address: { street: `${secret} 1`, postalCode: '44200', city: secret },
  position: { latitude: 62.123, longitude: 25.123 },
  firstVisit,
  village: { fi: 'Suolahti' },
});

const hiddenGroup = aGroup({
  addressHidden: true,
  place: `${secret}-place`,
  meetingPoint: { fi: `${secret} corner` },
  firstVisit,
  schedules: [aSchedule({ exceptions: [moved] })],
});

describe('what everybody may read', () => {
  test('holds nothing of a hidden address, and keeps the village', () => {
    for (const listing of [hiddenPlace, hiddenGroup]) {
      const shown = JSON.stringify(publicListing(listing));
      expect(shown).not.toContain(secret);
      expect(shown).not.toContain('62.123');
    }
    expect(publicListing(hiddenPlace)).toMatchObject({ address: null, position: null, village: { fi: 'Suolahti' } });
  });

  test('still says that a date is moved, and why', () => {
    const shown = publicListing(hiddenGroup);
    expect(shown).toMatchObject({
      place: null,
      schedules: [
        { exceptions: [{ change: 'moved', newDate: '2026-11-25', reason: { fi: 'remontti' }, newPlace: {} }] },
      ],
    });
  });

  test('holds nothing of a hidden contact but the role', () => {
    for (const privacy of ['hidden', 'form'] as const) {
      const listing = publicListing(aPlace({ contact: { ...contact, privacy } }));
      const organisation = publicOrganisation(anOrganisation({ contact: { ...contact, privacy } }));
      expect(JSON.stringify([listing, organisation])).not.toContain(secret);
      expect(listing.contact.role).toEqual({ fi: 'Päivystäjä' });
    }
  });

  test('has the address of the form only when the contact is by form', () => {
    const formOf = (privacy: 'shown' | 'form' | 'hidden') =>
      publicListing(aPlace({ contact: { ...contact, privacy } })).contact.form;
    expect([formOf('shown'), formOf('form'), formOf('hidden')]).toEqual([null, 'https://kylat.example/form', null]);
  });

  test('is all of it when nothing is hidden', () => {
    const open = { ...hiddenGroup, addressHidden: false, contact: { ...contact, form: null } };
    expect(publicListing(open)).toEqual(open);
  });

  test('stays the same when it is taken away twice', () => {
    expect(publicListing(publicListing(hiddenGroup))).toEqual(publicListing(hiddenGroup));
  });
});
