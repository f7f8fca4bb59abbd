import { describe, expect, test } from 'vitest';
import { tellAges } from '#directory/ages.ts';
import { tellArea } from '#directory/area.ts';
import { tellAttendance } from '#directory/attendance.ts';
import { signUpLink, tellJoining } from '#directory/joining.ts';
import { attendances, type Joining, joiningKinds, type Price, sectors } from '#directory/listing.ts';
import { isFree, tellPrice } from '#directory/price.ts';
import { tellSector } from '#directory/sector.ts';
import { forEachLanguage, type Language } from '#i18n/languages.ts';
import { aGroup, aRegion } from '../fixtures/snapshot.ts';
import { today } from './schedules.ts';

const inAll = (tell: (language: Language) => string | null) => Object.values(forEachLanguage(tell));

/** The space before a currency does not break. */
const breaking = (texts: readonly (string | null)[]) => texts.map((text) => text?.replaceAll('\u00a0', ' ') ?? null);

const price = (changes: Partial<Price>): Price => ({
  kind: 'unknown',
  amount: null,
  currency: 'EUR',
  concessions: {},
  text: {},
  ...changes,
});

describe('what it costs', () => {
  const tell = (changes: Partial<Price>) => breaking(inAll((language) => tellPrice(price(changes), language)));

  test.each([
    [{ kind: 'free' }, ['Maksuton', 'Gratis', 'Free of charge', 'Kostenlos']],
    [{ kind: 'voluntary' }, ['Vapaaehtoinen maksu', 'Frivillig avgift', 'Pay what you like', 'Freiwilliger Beitrag']],
    [{ kind: 'amount', amount: 5 }, ['5 €', '5 €', '€5', '5 €']],
    [{ kind: 'amount', amount: 2.5 }, ['2,50 €', '2,50 €', '€2.50', '2,50 €']],
    [{ kind: 'amount', amount: 0 }, ['Maksuton', 'Gratis', 'Free of charge', 'Kostenlos']],
    [{ kind: 'amount', amount: null }, ['Maksullinen', 'Avgiftsbelagt', 'There is a charge', 'Kostenpflichtig']],
  ] as const)('is told from the data: %j', (changes, told) => {
    expect(tell(changes)).toEqual(told);
  });

  test('survives a currency nobody knows', () => {
    expect(tellPrice(price({ kind: 'amount', amount: 3, currency: 'kahvia' }), 'fi')).toBe('3 kahvia');
  });

  test('is not invented when nobody has told', () => {
    expect(tell({})).toEqual([null, null, null, null]);
    expect(isFree(price({}), {})).toBeNull();
  });

  test('is free by its kind, or else by the feature', () => {
    expect(isFree(price({ kind: 'free' }), { free: 'no' })).toBe(true);
    expect(isFree(price({ kind: 'voluntary' }), {})).toBe(true);
    expect(isFree(price({ kind: 'amount', amount: 5 }), { free: 'yes' })).toBe(false);
    expect(isFree(price({}), { free: 'yes' })).toBe(true);
    expect(isFree(price({}), { free: 'no' })).toBe(false);
  });
});

describe('how one joins', () => {
  const tell = (kind: Joining['kind'], until: string | null = null) =>
    inAll((language) => tellJoining({ kind, until, how: {}, link: null }, language, today));

  test('is told by its kind', () => {
    expect(tell('just-come')).toEqual([
      'Tule suoraan. Sinun ei tarvitse ilmoittautua.',
      'Kom direkt. Du behöver inte anmäla dig.',
      'Just come. There is no need to sign up.',
      'Kommen Sie einfach. Eine Anmeldung ist nicht nötig.',
    ]);
    expect(tell('tell-beforehand')[0]).toBe('Kerro etukäteen, että tulet.');
    expect(tell('sign-up')[1]).toBe('Anmäl dig i förväg.');
    expect(tell('full')[2]).toBe('Full. Ask whether a place comes free.');
  });

  test('is told with the last day, today included', () => {
    expect(tell('sign-up', '2026-11-30')).toEqual([
      'Ilmoittaudu viimeistään 30.11.',
      'Anmäl dig senast 30.11.',
      'Please sign up by 30 Nov.',
      'Bitte melden Sie sich bis zum 30.11. an.',
    ]);
    expect(tell('sign-up', today)[0]).toBe('Ilmoittaudu viimeistään 24.11.');
    expect(tell('tell-beforehand', '2027-03-01')).toEqual([
      'Kerro viimeistään 1.3.2027, että tulet.',
      'Säg till senast 1.3.2027 att du kommer.',
      'Please say by 1 Mar 2027 that you are coming.',
      'Sagen Sie bitte bis zum 1.3.2027 Bescheid, dass Sie kommen.',
    ]);
  });

  test('is over after the last day, and that is said', () => {
    expect(tell('sign-up', '2026-11-23')).toEqual([
      'Ilmoittautuminen on päättynyt (viimeinen päivä oli 23.11.). Kysy, mahdutko vielä mukaan.',
      'Anmälningstiden har gått ut (sista dagen var 23.11). Fråga om du ännu ryms med.',
      'Signing up has closed (the last day was 23 Nov). Ask whether there is still room.',
      'Die Anmeldung ist geschlossen (letzter Tag: 23.11.). Fragen Sie, ob noch Platz ist.',
    ]);
    expect(tell('tell-beforehand', '2026-11-23')[0]).toBe(
      'Tulijoita pyydettiin kertomaan etukäteen (viimeistään 23.11.). Kysy, mahdutko vielä mukaan.',
    );
  });

  test('has no last day where one need not sign up or cannot', () => {
    expect(tell('just-come', '2026-11-23')).toEqual(tell('just-come'));
    expect(tell('full', '2026-11-30')).toEqual(tell('full'));
  });

  test('is not invented, and every kind that is known has a sentence', () => {
    expect(tell('unknown', '2026-11-30')).toEqual([null, null, null, null]);
    const known = joiningKinds.filter((kind) => kind !== 'unknown');
    expect(known.flatMap((kind) => tell(kind)).filter((told) => !told?.endsWith('.'))).toEqual([]);
  });
});

describe('for which ages it is', () => {
  const tell = (from: number | null, to: number | null) => inAll((language) => tellAges({ from, to }, language));

  test.each([
    [18, 25, ['18–25-vuotiaat', '18–25 år', 'Ages 18–25', '18–25 Jahre']],
    [65, null, ['65 vuotta täyttäneet', '65 år och äldre', 'Age 65 and over', 'Ab 65 Jahren']],
    [null, 12, ['Enintään 12-vuotiaat', 'Högst 12 år', 'Up to age 12', 'Bis 12 Jahre']],
    [7, 7, ['7-vuotiaat', '7-åringar', 'Age 7', '7 Jahre']],
    [0, 3, ['0–3-vuotiaat', '0–3 år', 'Ages 0–3', '0–3 Jahre']],
    [null, null, [null, null, null, null]],
  ] as const)('%s to %s', (from, to, told) => {
    expect(tell(from, to)).toEqual(told);
  });
});

describe('how one can take part', () => {
  test('is told in one order, however it was chosen', () => {
    expect(inAll((language) => tellAttendance(['online', 'in-person'], language))).toEqual([
      'Paikan päällä tai verkossa',
      'På plats eller på nätet',
      'In person or online',
      'Vor Ort oder online',
    ]);
    expect(inAll((language) => tellAttendance(attendances, language))).toEqual([
      'Paikan päällä, verkossa, puhelimella tai kotonasi',
      'På plats, på nätet, per telefon eller hemma hos dig',
      'In person, online, by phone or at your home',
      'Vor Ort, online, am Telefon oder bei Ihnen zu Hause',
    ]);
  });

  test('is not known when nothing was chosen', () => {
    expect(tellAttendance([], 'fi')).toBeNull();
  });
});

describe('whom it is meant for by where they live', () => {
  const region = aRegion();
  const tell = (scope: Parameters<typeof tellArea>[0]['scope'], municipalities: readonly string[] = []) =>
    inAll((language) => tellArea({ scope, municipalities }, region, language));

  test('is told when it is more than its own municipality', () => {
    expect(tell('own', ['beta'])).toEqual([null, null, null, null]);
    expect(tell('municipalities', ['gamma', 'alpha', 'gone'])[0]).toBe('Alpha ja Gamma');
    expect(tell('municipalities')).toEqual([null, null, null, null]);
    expect(tell('region')).toEqual(['Koko Testimaa', 'Hela Testland', 'All of Testland', 'Ganz Testland']);
    expect(tell('online')).toEqual([
      'Verkossa, asuitpa missä tahansa',
      'På nätet, var du än bor',
      'Online, wherever you live',
      'Online, egal wo Sie wohnen',
    ]);
  });
});

describe('what kind of organisation it is', () => {
  test('has a word in every language', () => {
    expect(inAll((language) => sectors.map((sector) => tellSector(sector, language)).join(', '))).toEqual([
      'Yhdistys, Seurakunta, Kunta, Hyvinvointialue, Hanke, Yritys, Muu järjestäjä',
      'Förening, Församling, Kommun, Välfärdsområde, Projekt, Företag, Annan arrangör',
      'Association, Parish, Municipality, Wellbeing services county, Project, Company, Other organiser',
      'Verein, Kirchengemeinde, Gemeinde, Regionaler Sozial- und Gesundheitsdienst, Projekt, Unternehmen, Anderer Veranstalter',
    ]);
  });
});

describe('the address to sign up at', () => {
  const signUp = { kind: 'sign-up', how: {}, until: null, link: 'https://kylat.example/ilmoittaudu' } as const;

  test('is there while one may sign up, on the last day too', () => {
    expect(signUpLink(aGroup({ joining: { ...signUp, until: today } }), today)).toBe(signUp.link);
  });

  test('is gone when it is too late, full, called off or over', () => {
    const status = { reason: {}, resumes: null };
    const inVain = [
      aGroup({ joining: { ...signUp, until: '2026-11-23' } }),
      aGroup({ joining: { ...signUp, kind: 'full' } }),
      aGroup({ joining: signUp, status: { ...status, state: 'cancelled' } }),
      aGroup({ joining: signUp, status: { ...status, state: 'ended' } }),
    ];
    expect(inVain.map((listing) => signUpLink(listing, today))).toEqual([null, null, null, null]);
  });
});
