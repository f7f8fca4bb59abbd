import { describe, expect, test } from 'vitest';
import { calendarPath } from '#directory/addresses.ts';
import type { Listing } from '#directory/listing.ts';
import { calendarFilesOf } from '#feeds/calendar.ts';
import { type Language, languages } from '#i18n/languages.ts';
import type { ListingPage, OrganisationPage } from '#snapshot/page-data.ts';
import { pageData } from '#snapshot/page-table.ts';
import { mediaNames, type Snapshot } from '#snapshot/snapshot.ts';
import { indexOf } from '#snapshot/snapshot-index.ts';
import {
  aContact,
  aGroup,
  anEvent,
  anOrganisation,
  aPlace,
  aSchedule,
  aSingleTime,
  aSnapshot,
  everyWeekOn,
  everywhere,
  inFinnishOnly,
} from '../fixtures/snapshot.ts';
import { richSnapshot } from './rich-snapshot.ts';

describe('the page of a listing of which everything is told', () => {
  const group = pageOf(richSnapshot, 'group', 'group-1');

  test('tells each coming date with its state and its other place, and the next one with its calendar file', () => {
    const dates = [group.next, ...group.laterTimes];
    expect(dates).toHaveLength(13);
    expect(dates.slice(0, 7)).toMatchObject([
      {
        day: 'ti 24.11.',
        status: 'online',
        note: { text: 'Tällä kertaa verkossa: The hall is being painted.' },
        calendar: '/fi/ryhmat/kahvihetki/2026-11-24T1300.ics',
      },
      { day: 'ti 1.12.', status: 'cancelled', calendar: null },
      { day: 'ma 7.12.', clock: 'klo 10–11.30', status: 'scheduled', note: null },
      {
        day: 'ke 9.12.',
        clock: 'klo 18',
        note: { text: 'Siirretty päivästä ti 8.12.' },
        calendar: null,
      },
      { day: 'la 12.12.', clock: 'klo 10–12', status: 'scheduled', note: null },
      { day: 'ti 15.12.', note: { text: 'Paikka on muuttunut' }, place: { text: 'The library' } },
      { day: 'ti 29.12.' },
    ]);
    expect(group.calendar).toBe('/fi/ryhmat/kahvihetki/calendar.ics');
    expect(group.whenNotes.map(({ text }) => text)).toEqual(['Outside in summer.']);
  });

  test('tells price, joining, attendance and the way there from the data, and in the words of the organisation', () => {
    expect(group.price).toMatchObject({ told: expect.stringContaining('5,50'), words: expect.any(Array) });
    expect(group.price.words.map(({ text }) => text)).toEqual(['Students 2 €.', 'Coffee is included.']);
    expect(group.joining).toMatchObject({
      told: expect.stringContaining('30.11.'),
      words: [{ text: 'By phone.' }],
      link: 'https://kylat.example/sign-up',
    });
    expect(group.attendance).toMatchObject({ told: expect.any(String), words: [{ text: expect.any(String) }] });
    expect(group.gettingThere).toMatchObject({ stop: { text: 'Suolahti K' }, ride: {}, parking: {} });
    expect(group.area).toMatch(/Testimaa/);
    expect(group.audiences).toEqual(expect.arrayContaining(['Kaikille', 'Omaishoitajat', 'Yli 65-vuotiaat']));
    expect(group.audiences.at(-1)).toMatch(/18.*30/);
    expect(group.languageNote?.text).toBe('A little Finnish will do.');
  });

  test('answers every question of a first visit, with the picture of the door', () => {
    expect(Object.keys(group.firstVisit ?? {})).toEqual([
      ...['welcome', 'freedom', 'whatHappens', 'howLong', 'bring', 'language'],
      'door',
    ]);
    expect(group.firstVisit?.door?.files.at(-1)?.path).toBe('/media/door-640.webp');
  });

  test('carries the notes beside the features, and never takes "not known" for "no"', () => {
    expect(group.accessibility).toMatchObject([
      { id: 'step-free', answer: 'yes', note: { text: 'The ramp is in the yard.' } },
      { id: 'hearing-loop', answer: 'no', note: null },
    ]);
    const silent = pageOf(aSnapshot({ groups: [aGroup()] }), 'group', 'group-1');
    expect(silent.accessibility.map(({ answer }) => answer)).toEqual(['unknown', 'unknown']);
    expect(silent.threshold).toEqual([]);
  });

  test('of a place tells the hours of today and the six days after', () => {
    const { openingDays } = pageOf(richSnapshot, 'place', 'place-1');
    expect(openingDays.map(({ day, hours }) => `${day} ${hours}`)).toEqual([
      'ti 24.11. 9–15',
      'ke 25.11. 9–15',
      'to 26.11. suljettu (Cleaning day)',
      'pe 27.11. 9–15',
      'la 28.11. 10–14',
      'su 29.11. suljettu',
      'ma 30.11. 9–15',
    ]);
    expect(pageOf(richSnapshot, 'place', 'by-appointment').openingDays).toEqual([]);
  });

  test('says what the organisation is for, when it was checked and by whom', () => {
    expect(group.organisationPurpose?.text).toBe('Keeps the village together.');
    expect(group.checked).toMatch(/3\.11\.2026/);
    expect(group).toMatchObject({ freshness: 'fresh', oldNote: null });
  });
});

describe('what has become of a listing as a whole', () => {
  test.each([
    ['cancelled', 'cancelled'],
    ['postponed', 'postponed'],
  ] as const)('is said of an event that is %s, with the reason', (id, state) => {
    const page = pageOf(richSnapshot, 'event', id);
    expect(page.state).toMatchObject({ state, text: expect.stringMatching(/Storm|Ice/), reason: null });
    expect(page.when).not.toEqual([]);
  });

  test('makes each date of what is cancelled a cancelled one', () => {
    const { next, calendar } = pageOf(richSnapshot, 'event', 'cancelled');
    expect(next).toMatchObject({ status: 'cancelled', note: { text: 'Peruttu: Storm.' }, calendar: null });
    expect(calendar).toBeNull();
  });

  test('leaves no date to what waits for a new one', () => {
    expect(pageOf(richSnapshot, 'event', 'postponed')).toMatchObject({ next: null, laterTimes: [], calendar: null });
  });

  test.each(['pausing', 'seasons'])('lets a group between two seasons (%s) say when it goes on', (id) => {
    const page = pageOf(richSnapshot, 'group', id);
    expect(page.state).toMatchObject({ state: 'between-seasons', text: expect.stringContaining('12.1.') });
    expect(page.next?.day).toBe('ti 12.1.');
  });

  test('is nothing while it goes on', () => {
    expect(pageOf(richSnapshot, 'event', 'fair').state).toBeNull();
  });
});

describe('lists', () => {
  const itemsOf = (snapshot: Snapshot, language: Language = 'fi') => {
    const page = pageData(snapshot, { kind: 'municipality', language, id: 'alpha' });
    if (page.kind !== 'municipality') throw new Error('no municipality');
    return page;
  };
  const idsIn = (listings: Partial<Record<'places' | 'groups' | 'events', readonly Listing[]>>) =>
    itemsOf(aSnapshot(listings as Partial<Snapshot>)).kinds.flatMap(({ items }) => items.map(({ link }) => link.path));

  test('leave out what nobody has checked for too long, of every kind, and count without it', () => {
    const checked = '2025-01-01';
    const snapshot = aSnapshot({
      places: [aPlace({ checked })],
      groups: [aGroup({ checked })],
      events: [anEvent({ checked })],
    });
    expect(itemsOf(snapshot)).toMatchObject({ count: 0, kinds: [], days: [] });
    expect(pageOf(snapshot, 'group', 'group-1')).toMatchObject({ freshness: 'hidden', indexed: false });
  });

  test('keep what has never been checked, what is closed for now, and what pauses', () => {
    expect(idsIn({ groups: [aGroup({ status: { state: 'ended', reason: {}, resumes: '2027-01-12' } })] })).toHaveLength(
      1,
    );
    expect(idsIn({ places: [aPlace()] })).toHaveLength(1);
  });

  test('leave out what has ended', () => {
    expect(idsIn({ groups: [aGroup({ status: { state: 'ended', reason: {}, resumes: null } })] })).toEqual([]);
  });

  test('show a cancelled event as cancelled until its date', () => {
    const status = { state: 'cancelled', reason: everywhere('Myrsky.'), resumes: null } as const;
    const page = itemsOf(aSnapshot({ events: [anEvent({ status })] }));
    expect(page.days.flatMap(({ items }) => items)).toMatchObject([{ time: { status: 'cancelled' } }]);
    expect(page.kinds[0]?.items[0]?.when).toMatch(/^Peruttu/);
    const past = anEvent({ status, schedules: [aSingleTime({ startDate: '2026-11-23' })] });
    expect(idsIn({ events: [past] })).toEqual([]);
  });

  test('keep what waits for a new date, though its old one is past, but under no day', () => {
    const status = { state: 'postponed', reason: {}, resumes: null } as const;
    const waiting = anEvent({ status, schedules: [aSingleTime({ startDate: '2026-11-24' })] });
    const page = itemsOf(aSnapshot({ events: [waiting] }));
    expect(page.days).toEqual([]);
    expect(page.kinds[0]?.items[0]?.when).toBe(
      pageOf(aSnapshot({ events: [waiting] }), 'event', 'event-1').state?.text,
    );
  });
});

describe('what is near at the same time', () => {
  const on = (id: string, day: 'TU' | 'WE' | 'SA', municipality = 'alpha') =>
    aGroup({ id, slug: id, municipality, schedules: [aSchedule({ rule: everyWeekOn([day]) })] });
  const related = (snapshot: Snapshot) =>
    pageOf(snapshot, 'event', 'event-1').related.map(({ link, time }) => `${link.path} ${time?.day}`);

  test('comes from the municipality and its neighbours, by the date nearest to the next one', () => {
    const event = anEvent({ municipality: 'beta' });
    const groups = [on('tuesday', 'TU', 'beta'), on('saturday', 'SA', 'gamma'), on('wednesday', 'WE', 'alpha')];
    expect(related(aSnapshot({ events: [event], groups }))).toEqual([
      '/fi/ryhmat/saturday/ la 28.11.',
      '/fi/ryhmat/tuesday/ ti 1.12.',
      '/fi/ryhmat/wednesday/ ke 25.11.',
    ]);
  });

  test('is not further than a neighbour, nor cancelled', () => {
    const status = { state: 'cancelled', reason: {}, resumes: null } as const;
    const groups = [on('far', 'SA', 'gamma'), { ...on('off', 'SA'), status }];
    expect(related(aSnapshot({ events: [anEvent()], groups }))).toEqual([]);
  });
});

describe('what is hidden', () => {
  test('is said where the address would stand', () => {
    const page = pageOf(richSnapshot, 'place', 'hidden');
    expect(page.place).toMatchObject({
      address: null,
      map: null,
      hidden: 'Tarkka osoite kerrotaan ilmoittautuneille.',
    });
  });

  test('of a contact stays so: nobody else is named in its place', () => {
    const contact = aContact({ privacy: 'form', form: 'https://kylat.example/contact' });
    const snapshot = aSnapshot({ organisations: [anOrganisation()], groups: [aGroup({ contact })] });
    expect(pageOf(snapshot, 'group', 'group-1').contact).toMatchObject({
      privacy: 'form',
      form: 'https://kylat.example/contact',
      phone: null,
      email: null,
    });
  });
});

test('a text made by a machine is said to be so, in its own language only', () => {
  const group = aGroup({
    name: { fi: 'Kahvihetki', de: 'Kaffeerunde' },
    translations: { de: { basics: { source: 'other', machine: true } } },
  });
  const snapshot = aSnapshot({ groups: [group] });
  expect(pageOf(snapshot, 'group', 'group-1', 'de').translationNote).toMatch(/\S/);
  expect(pageOf(snapshot, 'group', 'group-1', 'fi').translationNote).toBeNull();
});

test('a page links to the calendar of its series and of the next date that takes place, and no other is written', () => {
  const index = indexOf(richSnapshot);
  for (const listing of index.listings.values()) {
    for (const language of languages) {
      const page = pageOf(richSnapshot, listing.kind, listing.id, language);
      const linked = [page.calendar, page.next?.calendar, ...page.laterTimes.map(({ calendar }) => calendar)];
      const written = calendarFilesOf(index, listing, language).map(({ path }) => path);
      const ended = page.next === null ? [calendarPath(listing, language)] : [];
      const expected = linked.filter((path) => typeof path === 'string');
      expect(written.filter((path) => !ended.includes(path)).sort()).toEqual(expected.sort());
    }
  }
});

test('the page of an organisation tells what it is, what it does and where', () => {
  const page: OrganisationPage | undefined = [pageData(richSnapshot, organisationAddress)].find(
    (data) => data.kind === 'organisation',
  );
  expect(page).toMatchObject({
    sector: expect.stringMatching(/^Yhdistys/),
    themes: [{ path: '/fi/aiheet/kasityot/' }],
    keywords: [{ text: 'knitting', language: 'fi' }, inSpoken('kahvi')],
    areas: [{ path: '/fi/alpha/' }, { path: '/fi/beta/' }, { path: '/fi/gamma/' }],
    links: [{ label: { text: 'Facebook' }, url: 'https://social.example/kylat' }],
    businessId: '1234567-1',
    logo: { width: 640 },
    contact: { privacy: 'shown', phone: '040 111 1111' },
  });
});

test('the pictures of a release are those of listings, their doors and the logos', () => {
  const names = ['door', 'logo', 'room'].flatMap((name) => [`${name}-320.webp`, `${name}-640.webp`]);
  expect(mediaNames(richSnapshot)).toEqual(names);
});

const organisationAddress = { kind: 'organisation', language: 'fi', id: 'organisation-1' } as const;

const inSpoken = (text: string) => ({ text: inFinnishOnly(text).fi, language: 'fi' });

function pageOf(snapshot: Snapshot, kind: Listing['kind'], id: string, language: Language = 'fi'): ListingPage {
  const page = pageData(snapshot, { kind, id, language });
  if (page.kind !== 'place' && page.kind !== 'group' && page.kind !== 'event') throw new Error('no listing');
  return page;
}
