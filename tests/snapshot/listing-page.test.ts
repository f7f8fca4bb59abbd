import { describe, expect, test } from 'vitest';
import type { Language } from '#i18n/languages.ts';
import type { ListingPage } from '#snapshot/page-data.ts';
import { pageAddresses, pageData } from '#snapshot/page-table.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import {
  aGroup,
  anEvent,
  anOrganisation,
  aPlace,
  aSchedule,
  aSingleTime,
  aSnapshot,
  everywhere,
  inFinnishOnly,
} from '../fixtures/snapshot.ts';
import { anException } from './rich-snapshot.ts';

describe('the page of a listing', () => {
  test('says nothing it does not know', () => {
    const page = listingPage(aSnapshot({ groups: [aGroup()] }));
    expect(page).toMatchObject({
      summary: null,
      paragraphs: [],
      whenNotes: [],
      state: null,
      openingDays: [],
      price: { told: null, words: [] },
      joining: { told: null, words: [], link: null },
      attendance: { told: null, words: [] },
      gettingThere: null,
      area: null,
      languageNote: null,
      audiences: [],
      organisationPurpose: null,
      translationNote: null,
      firstVisit: null,
      website: null,
      picture: null,
      spokenLanguages: [],
      contact: { role: null, phone: null, email: null, hours: null, privacy: 'shown', form: null },
      place: { link: null, meetingPoint: null, address: null, hidden: null, map: null },
    });
  });

  test('says of each accessibility feature whether it is known, of the others only what was answered', () => {
    const group = aGroup({ accessibility: { 'step-free': 'no' }, threshold: { free: 'yes', ride: 'no' } });
    const page = listingPage(aSnapshot({ groups: [group] }));
    expect(page.accessibility.map(({ id, answer }) => `${id} ${answer}`)).toEqual([
      'step-free no',
      'hearing-loop unknown',
    ]);
    expect(page.threshold.map(({ text, answer }) => `${text} ${answer}`)).toEqual(['Maksuton yes', 'Kyyti no']);
  });

  test('links to the place, with its address and a map', () => {
    const place = aPlace({
      address: { street: 'Kylätie 1', postalCode: '44200', city: 'Suolahti' },
      position: { latitude: 62.5, longitude: 25.8 },
    });
    const page = listingPage(aSnapshot({ places: [place], groups: [aGroup({ place: 'place-1' })] }), 'sv', 'group');
    expect(page.place.link?.path).toBe('/sv/platser/kylatupa/');
    expect(page.place.address).toBe('Kylätie 1, 44200 Suolahti');
    expect(page.place.map).toContain('mlat=62.5&mlon=25.8');
  });

  test('shows the meeting point alone when the place is not published', () => {
    const group = aGroup({ place: 'place-1', meetingPoint: everywhere('Kirkon ovella') });
    const page = listingPage(aSnapshot({ groups: [group] }));
    expect(page.place).toMatchObject({ link: null, meetingPoint: { text: 'Kirkon ovella' }, address: null });
  });

  test('stands without a link when its organisation is not published', () => {
    expect(listingPage(aSnapshot({ groups: [aGroup()] })).organisation).toBeNull();
  });

  test('names the contact of the organisation when it has none of its own', () => {
    const snapshot = aSnapshot({ organisations: [anOrganisation()], groups: [aGroup()] });
    expect(listingPage(snapshot).contact).toMatchObject({ role: { text: 'Office' }, phone: '040 000 0000' });
  });

  test('never links to an address that is not one of the web', () => {
    const snapshot = aSnapshot({ groups: [aGroup({ website: 'javascript:alert(1)' })] });
    expect(listingPage(snapshot).website).toBeNull();
    expect(listingPage(aSnapshot({ groups: [aGroup({ website: 'https://kylat.example' })] })).website).toBe(
      'https://kylat.example/',
    );
  });

  test('tells the next date and the ones after it', () => {
    const page = listingPage(aSnapshot({ groups: [aGroup()] }));
    expect(page.next).toMatchObject({ day: 'ti 24.11.', clock: 'klo 13–15', dateTime: '2026-11-24T13:00', note: null });
    expect(page.laterTimes.map(({ day }) => day).slice(0, 2)).toEqual(['ti 1.12.', 'ti 8.12.']);
    expect(page.laterTimes).toHaveLength(12);
  });

  test('says that a date is cancelled, and why', () => {
    const page = listingPage(aSnapshot({ groups: [cancelledToday(everywhere('ohjaaja on sairaana'))] }));
    expect(page.next).toMatchObject({ status: 'cancelled', reason: null });
    expect(page.next?.note).toEqual({ text: 'Peruttu: ohjaaja on sairaana', language: 'fi' });
  });

  test('keeps a reason in another language apart from the note in the reader’s', () => {
    const page = listingPage(aSnapshot({ groups: [cancelledToday(inFinnishOnly('ohjaaja on sairaana'))] }), 'de');
    expect(page.next?.note).toEqual({ text: 'Abgesagt', language: 'de' });
    expect(page.next?.reason).toEqual({ text: 'ohjaaja on sairaana', language: 'fi' });
    expect(page.otherLanguages).toEqual(['fi']);
  });

  test('of an event that is over stays, and asks search engines to forget it', () => {
    const over = anEvent({ schedules: [aSingleTime({ startDate: '2026-11-01' })] });
    const page = listingPage(aSnapshot({ events: [over] }));
    expect(page).toMatchObject({ indexed: false, next: null, laterTimes: [] });
    expect(page.when).not.toEqual([]);
  });

  test('of a place shows what happens there, of an event what is near at the same time', () => {
    const there = aGroup({ place: 'place-1', municipality: 'beta' });
    const snapshot = aSnapshot({
      places: [aPlace()],
      groups: [there],
      events: [anEvent(), anEvent({ id: 'e2', slug: 'e2' })],
    });
    expect(listingPage(snapshot, 'fi', 'place').related.map(({ link }) => link.path)).toEqual([
      '/fi/ryhmat/kahvihetki/',
    ]);
    expect(listingPage(snapshot, 'fi', 'event').related.map(({ link }) => link.path)).toEqual([
      '/fi/tapahtumat/e2/',
      '/fi/ryhmat/kahvihetki/',
    ]);
  });

  test('tells spoken languages in the language of the reader', () => {
    const group = aGroup({ spokenLanguages: ['fi', 'uk'] });
    expect(listingPage(aSnapshot({ groups: [group] }), 'en').spokenLanguages).toEqual(['Finnish', 'Ukrainian']);
  });

  test('carries the band of a sample', () => {
    expect(listingPage(aSnapshot({ groups: [aGroup({ sample: true })] })).sample).toBe(true);
    expect(listingPage(aSnapshot({ groups: [aGroup()] })).sample).toBe(false);
  });
});

describe('a text that is not in the language of the page', () => {
  const group = aGroup({
    name: inFinnishOnly('Kahvihetki'),
    summary: inFinnishOnly('Tule kahville.'),
    description: inFinnishOnly('Yksi.\n\nKaksi.'),
  });

  test('is shown in its own language and marked as such', () => {
    const page = listingPage(aSnapshot({ groups: [group] }), 'de');
    expect(page.name).toEqual({ text: 'Kahvihetki', language: 'fi' });
    expect(page.paragraphs).toEqual([
      { text: 'Yksi.', language: 'fi' },
      { text: 'Kaksi.', language: 'fi' },
    ]);
    expect(page.otherLanguages).toEqual(['fi']);
  });

  test('is not mentioned on the page in that language', () => {
    expect(listingPage(aSnapshot({ groups: [group] }), 'fi').otherLanguages).toEqual([]);
  });

  test('does not stand in the description, which cannot say its language', () => {
    const { description } = listingPage(aSnapshot({ groups: [group] }), 'de');
    expect(description).toMatch(/^Gruppe\. /);
    expect(description).not.toContain('Tule');
  });
});

describe('the description of a listing in a list of results', () => {
  test('tells what, where, when and what makes it easy to come', () => {
    const group = aGroup({ summary: everywhere('Tule kahville.'), threshold: { free: 'yes', 'come-alone': 'yes' } });
    expect(listingPage(aSnapshot({ groups: [group] })).description).toBe(
      'Tule kahville. Alpha. Tiistaisin klo 13–15. Maksuton · Voit tulla yksin',
    );
  });

  test('is cut between words', () => {
    const group = aGroup({ summary: everywhere('Kahvia ja seuraa. '.repeat(20)) });
    expect(listingPage(aSnapshot({ groups: [group] })).description).toMatch(/^.{180,199}[a-z]…$/);
  });
});

describe('the title of a listing in a list of results', () => {
  const title = (snapshot: Snapshot, language: Language = 'fi') => listingPage(snapshot, language).title;

  test('tells what, where and when', () => {
    const group = aGroup({ name: everywhere('Kahvihetki Kylätuvalla') });
    expect(title(aSnapshot({ groups: [group] }))).toBe(
      'Kahvihetki Kylätuvalla – Alpha, tiistaisin klo 13–15 – Yhdessä',
    );
  });

  test('leaves exceptions to the page', () => {
    expect(title(aSnapshot({ groups: [cancelledToday({})] }))).toBe(
      'Kahvihetki – Alpha, tiistaisin klo 13–15 – Yhdessä',
    );
  });

  test('tells the day of an event', () => {
    expect(title(aSnapshot({ events: [anEvent()] }))).toBe('Myyjäiset – Alpha, la 28.11. klo 10–14 – Yhdessä');
    expect(title(aSnapshot({ events: [anEvent()] }), 'en')).toBe(
      'Myyjäiset – Alpha, Sat 28 Nov, 10:00–14:00 – Yhdessä',
    );
  });

  test('says that a place is one to meet in', () => {
    expect(title(aSnapshot({ places: [aPlace()] }))).toBe('Kylätupa – Alpha, kohtaamispaikka – Yhdessä');
    expect(title(aSnapshot({ places: [aPlace()] }), 'de')).toBe('Kylätupa – Alpha, Treffpunkt – Yhdessä');
  });

  test('holds no line breaks and nothing that turns the direction of text', () => {
    const name = everywhere('Kahvi\u202e\nhetki');
    expect(title(aSnapshot({ groups: [aGroup({ name })] }))).toMatch(/^Kahvi hetki – /);
  });
});

function listingPage(snapshot: Snapshot, language: Language = 'fi', kind?: ListingPage['kind']): ListingPage {
  const address = pageAddresses(snapshot).find(
    (page) =>
      page.language === language && (kind ? page.kind === kind : ['place', 'group', 'event'].includes(page.kind)),
  );
  const page = address && pageData(snapshot, address);
  if (page?.kind !== 'place' && page?.kind !== 'group' && page?.kind !== 'event') throw new Error('no listing');
  return page;
}

function cancelledToday(reason: ReturnType<typeof inFinnishOnly>) {
  const off = anException({ date: '2026-11-24', change: 'cancelled', reason });
  return aGroup({ schedules: [aSchedule({ exceptions: [off] })] });
}
