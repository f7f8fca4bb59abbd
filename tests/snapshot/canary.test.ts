import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Contact, Event, Group, Place } from '#directory/listing.ts';
import { publicListing, publicOrganisation } from '#directory/privacy.ts';
import { calendarFilesOf } from '#feeds/calendar.ts';
import { sitemapFiles } from '#feeds/sitemap.ts';
import { languages } from '#i18n/languages.ts';
import { factsOfListing } from '#search/facts-of-municipality.ts';
import { searchRecords } from '#search/search-record.ts';
import { stemOf } from '#search/words/stems.ts';
import { pageAddresses, pageData } from '#snapshot/page-table.ts';
import { listingsOf, type Published, type Snapshot } from '#snapshot/snapshot.ts';
import { writeSnapshot } from '#snapshot/snapshot-file.ts';
import { indexOf } from '#snapshot/snapshot-index.ts';
import { everywhere } from '../fixtures/snapshot.ts';
import { richSnapshot } from './rich-snapshot.ts';

/**
 * In no word, address or number of the snapshot that the hidden fields are put into. What search is asked for holds words by
 * their stems.
 */
const canaries = [
  'canary',
  ...languages.map((language) => stemOf('canary', language)),
  '0405550123',
  '61.2345678',
  '24.8765432',
];

const hiddenContact =
  (privacy: Contact['privacy']) =>
  (contact: Contact): Contact => ({
    ...contact,
    privacy,
    form: 'https://kylat.example/contact',
    phone: '0405550123',
    email: 'canary.person@kylat.example',
  });

/** Everything of the rich snapshot, with a canary in each field that its owner hides or, to see them, does not. */
function withCanaries(hide: ReturnType<typeof hiddenContact>, addressHidden = true): Published {
  const [place, ...places] = richSnapshot.places;
  const [group, ...groups] = richSnapshot.groups;
  if (!place || !group) throw new Error('The rich snapshot has lost its place or its group.');
  const address = { street: 'Canary Street 1', postalCode: '44200', city: 'Suolahti' };
  const position = { latitude: 61.2345678, longitude: 24.8765432 };
  const own = { contact: hide(group.contact), addressHidden };
  return {
    organisations: richSnapshot.organisations.map((one) => ({ ...one, contact: hide(one.contact) })),
    places: [
      { ...place, ...own, address, position },
      ...places.map((one) => ({ ...one, addressHidden, address, position })),
    ],
    groups: [{ ...group, ...own, meetingPoint: everywhere('At the canary cage') }, ...groups],
    events: richSnapshot.events.map((event) => ({
      ...event,
      ...own,
      place: 'place-1',
      meetingPoint: everywhere('Behind the canary cage'),
    })),
  };
}

function asPublic(published: Published): Published {
  const listings = listingsOf(published).map(publicListing);
  return {
    organisations: published.organisations.map(publicOrganisation),
    places: listings.filter(({ kind }) => kind === 'place') as Place[],
    groups: listings.filter(({ kind }) => kind === 'group') as Group[],
    events: listings.filter(({ kind }) => kind === 'event') as Event[],
  };
}

test.each(['hidden', 'form'] as const)(
  'what is hidden, or a contact that is %s, is in nothing that is public',
  (privacy) => {
    const published = withCanaries(hiddenContact(privacy));
    expect(canariesIn({ ...richSnapshot, ...asPublic(published) })).toEqual([]);
  },
);

test('the canaries would be found in each of them', () => {
  const found = canariesIn({ ...richSnapshot, ...withCanaries(hiddenContact('shown'), false) });
  const kinds = new Set(found.map((line) => line.split(':')[0]));
  expect([...kinds].sort()).toEqual(['calendar', 'facts', 'page', 'search', 'snapshot']);
});

/** Where a canary stands in all that is made public of a snapshot: "page: canary at /fi/…". */
function canariesIn(snapshot: Snapshot): string[] {
  return everythingPublic(snapshot).flatMap(({ what, where, text }) =>
    canaries.filter((canary) => text.toLowerCase().includes(canary)).map((canary) => `${what}: ${canary} at ${where}`),
  );
}

function everythingPublic(snapshot: Snapshot): { what: string; where: string; text: string }[] {
  const index = indexOf(snapshot);
  const calendars = [...index.listings.values()].flatMap((listing) =>
    languages.flatMap((language) => calendarFilesOf(index, listing, language)),
  );
  return [
    ...pageAddresses(snapshot).map((address) => ({
      what: 'page',
      where: address.path,
      text: JSON.stringify(pageData(snapshot, address)),
    })),
    ...searchRecords(snapshot).map((record) => ({ what: 'search', where: record.path, text: JSON.stringify(record) })),
    ...[...index.listings.values()].map((listing) => ({
      what: 'facts',
      where: listing.id,
      text: JSON.stringify(factsOfListing(index, listing)),
    })),
    ...calendars.map(({ path, text }) => ({ what: 'calendar', where: path, text: text.replaceAll('\r\n ', '') })),
    ...sitemapFiles(snapshot).map(({ path, text }) => ({ what: 'sitemap', where: path, text })),
    { what: 'snapshot', where: 'its file', text: textOfSnapshotFile(snapshot) },
  ];
}

function textOfSnapshotFile(snapshot: Snapshot): string {
  const folder = mkdtempSync(join(tmpdir(), 'canary-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'one.snapshot.json');
  writeSnapshot(file, snapshot);
  return readFileSync(file, 'utf8');
}
