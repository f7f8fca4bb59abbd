import { describe, expect, test } from 'vitest';
import type { Language } from '#i18n/languages.ts';
import type { PageData, PageKind } from '#snapshot/page-data.ts';
import { pageData } from '#snapshot/page-table.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import {
  aGroup,
  anEvent,
  anOrganisation,
  aPlace,
  aRegion,
  aSchedule,
  aSingleTime,
  aSnapshot,
  everyWeekOn,
  everywhere,
  inFinnishOnly,
} from '../fixtures/snapshot.ts';

const today = aGroup({ id: 'today', slug: 'tanaan', name: everywhere('Kahvihetki') });
const tomorrow = aGroup({ id: 'tomorrow', slug: 'huomenna', schedules: [aSchedule({ rule: everyWeekOn(['WE']) })] });
const inGamma = aGroup({ id: 'gamma', slug: 'gammassa', municipality: 'gamma' });
const overEvent = anEvent({ id: 'over', slug: 'ohi', schedules: [aSingleTime({ startDate: '2026-11-02' })] });

describe('the home page', () => {
  test('shows today and tomorrow in the home municipality', () => {
    const page = pageOf(aSnapshot({ groups: [tomorrow, inGamma, today] }), 'home', 'home');
    expect(page.daysArea).toBe('municipality');
    expect(page.days.map(({ heading, items }) => [heading, ...items.map(({ link }) => link.path)])).toEqual([
      ['Tänään, tiistai 24. marraskuuta', '/fi/ryhmat/tanaan/'],
      ['Huomenna, keskiviikko 25. marraskuuta', '/fi/ryhmat/huomenna/'],
    ]);
  });

  test('falls back to the region when nothing happens at home', () => {
    const page = pageOf(aSnapshot({ groups: [inGamma] }), 'home', 'home');
    expect(page.daysArea).toBe('region');
    expect(page.days[0]?.items[0]?.where).toEqual({ text: 'Gamma', language: 'fi' });
  });

  test('keeps to what is published when there is nothing at all', () => {
    const page = pageOf(aSnapshot(), 'home', 'home');
    expect(page).toMatchObject({ days: [], daysArea: 'region', sample: false });
    expect(page.municipalities.map(({ count }) => count)).toEqual([0, 0, 0]);
  });

  test('counts what is current by municipality and theme', () => {
    const page = pageOf(
      aSnapshot({ places: [aPlace({ themes: ['crafts'] })], groups: [inGamma], events: [overEvent] }),
      'home',
      'home',
    );
    expect(page.municipalities.map(({ text, count, row, column }) => [text.text, count, row, column])).toEqual([
      ['Alpha', 1, 1, 1],
      ['Beta', 0, 1, 2],
      ['Gamma', 1, 2, 2],
    ]);
    expect(page.themes.map(({ text, count }) => [text.text, count])).toEqual([
      ['Käsityöt', 1],
      ['Seura', 1],
    ]);
  });

  test('names the home municipality as one says it in a sentence', () => {
    expect(pageOf(aSnapshot(), 'home', 'home').homeMunicipalityIn).toBe('Alphassa');
    expect(pageOf(aSnapshot(), 'home', 'home', 'sv').homeMunicipalityIn).toBe('i Alpha');
  });

  test('has no door to an editorial page that the region does not have', () => {
    expect(pageOf(aSnapshot(), 'home', 'home').doors.about?.path).toBe('/fi/about-fi/');
    const { doors, footer } = pageOf(aSnapshot({ region: aRegion({ pages: [] }) }), 'home', 'home');
    expect(doors).toEqual({ associations: null, municipalities: null, about: null });
    expect(footer).toEqual([]);
  });

  test('says that it shows samples', () => {
    expect(pageOf(aSnapshot({ groups: [{ ...today, sample: true }] }), 'home', 'home').sample).toBe(true);
  });
});

describe('the page of a municipality', () => {
  test('shows the next seven days, each with its heading', () => {
    const page = pageOf(aSnapshot({ groups: [today, tomorrow], events: [anEvent()] }), 'municipality', 'alpha');
    expect(page.days.map(({ date }) => date)).toEqual(['2026-11-24', '2026-11-25', '2026-11-28']);
    expect(page.days[2]?.heading).toBe('Lauantai 28. marraskuuta');
  });

  test('lists an event that is further off than a year', () => {
    const fair = anEvent({ id: 'fair', slug: 'messut', schedules: [aSingleTime({ startDate: '2028-03-04' })] });
    const page = pageOf(aSnapshot({ events: [fair] }), 'municipality', 'alpha');
    expect(page.kinds.flatMap(({ items }) => items.map(({ link }) => link.path))).toEqual(['/fi/tapahtumat/messut/']);
  });

  test('lists places, groups and events apart, and leaves out what is over', () => {
    const snapshot = aSnapshot({ places: [aPlace()], groups: [today], events: [overEvent] });
    const page = pageOf(snapshot, 'municipality', 'alpha');
    expect(page.kinds.map(({ kind }) => kind)).toEqual(['place', 'group']);
    expect(page.count).toBe(2);
  });

  test('leads to its neighbours', () => {
    const page = pageOf(aSnapshot({ groups: [inGamma] }), 'municipality', 'beta');
    expect(page.neighbours.map(({ path }) => path)).toEqual(['/fi/alpha/', '/fi/gamma/']);
  });

  test('names its organisations', () => {
    const organisations = [anOrganisation(), anOrganisation({ id: 'o2', slug: 'a', name: everywhere('Apu ry') })];
    const page = pageOf(aSnapshot({ organisations }), 'municipality', 'alpha');
    expect(page.organisations.map(({ text }) => text.text)).toEqual(['Apu ry', 'Kylät ry']);
  });

  test('counts in its description, and does not count nothing', () => {
    expect(pageOf(aSnapshot(), 'municipality', 'alpha', 'sv').description).toMatch(/^I Alpha finns ännu inga/);
    expect(pageOf(aSnapshot({ groups: [today] }), 'municipality', 'alpha', 'en').description).toMatch(/^One place/);
    expect(pageOf(aSnapshot({ groups: [today, tomorrow] }), 'municipality', 'alpha').description).toMatch(
      /^2 kohtaamispaikkaa/,
    );
  });
});

describe('an item in a list', () => {
  const item = (snapshot: Snapshot) => pageOf(snapshot, 'theme', 'company').municipalities[0]?.items[0];

  test('tells the rule in a list that is not by date, and the date in one that is', () => {
    const snapshot = aSnapshot({ groups: [today] });
    expect(item(snapshot)).toMatchObject({ time: null, when: expect.stringMatching(/^Tiistaisin klo 13–15/) });
    const [day] = pageOf(snapshot, 'municipality', 'alpha').days;
    expect(day?.items[0]).toMatchObject({ time: { clock: 'klo 13–15' }, when: null });
  });

  test('tells where from the place inwards to the municipality', () => {
    const group = aGroup({ place: 'place-1', village: everywhere('Suolahti') });
    const found = pageOf(aSnapshot({ places: [aPlace()], groups: [group] }), 'municipality', 'alpha');
    expect(found.days[0]?.items[0]?.where?.text).toBe('Kylätupa, Suolahti, Alpha');
  });

  test('marks the line in the language of the name it begins with', () => {
    const group = aGroup({ meetingPoint: inFinnishOnly('Kirkon ovella.') });
    const page = pageOf(aSnapshot({ groups: [group] }), 'municipality', 'alpha', 'sv');
    expect(page.days[0]?.items[0]?.where).toEqual({ text: 'Kirkon ovella, Alpha', language: 'fi' });
    expect(page.otherLanguages).toEqual(['fi']);
  });

  test('names only features that somebody has said yes to', () => {
    const group = aGroup({ threshold: { free: 'yes', 'come-alone': 'no' } });
    expect(item(aSnapshot({ groups: [group] }))?.features).toEqual([
      { id: 'free', text: 'Maksuton', answer: 'yes', note: null },
    ]);
  });
});

describe('the page of a theme', () => {
  test('lists its listings by municipality', () => {
    const page = pageOf(aSnapshot({ groups: [inGamma, today] }), 'theme', 'company');
    expect(page.municipalities.map(({ link, items }) => [link.text.text, link.count, items.length])).toEqual([
      ['Alpha', 1, 1],
      ['Gamma', 1, 1],
    ]);
    expect(page.title).toBe('Seura Testimaassa – Yhdessä');
  });
});

describe('the page of an organisation', () => {
  test('lists its own listings under their kinds', () => {
    const snapshot = aSnapshot({
      organisations: [anOrganisation()],
      groups: [today, { ...inGamma, organisation: 'o2' }],
    });
    const page = pageOf(snapshot, 'organisation', 'organisation-1');
    expect(page.kinds.flatMap(({ items }) => items.map(({ link }) => link.path))).toEqual(['/fi/ryhmat/tanaan/']);
    expect(page.title).toBe('Kylät ry, Alpha – Yhdessä');
  });
});

describe('the search page', () => {
  test('offers the lists by municipality and theme', () => {
    const page = pageOf(aSnapshot({ groups: [today] }), 'search', 'search');
    expect(page.municipalities).toHaveLength(3);
    expect(page.themes.map(({ path }) => path)).toEqual(['/fi/aiheet/kasityot/', '/fi/aiheet/company/']);
  });
});

describe('an editorial page', () => {
  test('shows the words of the region', () => {
    expect(pageOf(aSnapshot(), 'editorial', 'about')).toMatchObject({
      heading: 'About about',
      body: 'Words about about.',
    });
  });
});

function pageOf<Kind extends PageKind>(snapshot: Snapshot, kind: Kind, id: string, language: Language = 'fi') {
  return pageData(snapshot, { kind, id, language }) as Extract<PageData, { kind: Kind }>;
}
