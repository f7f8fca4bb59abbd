import { describe, expect, test } from 'vitest';
import type { Language } from '#i18n/languages.ts';
import { affectedPages } from '#snapshot/changes.ts';
import type { AreaSwitch, CountedLink, PageData, PageKind } from '#snapshot/page-data.ts';
import { pageAt, pageData } from '#snapshot/page-table.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import { aGroup, anEvent, aPlace, aRegion, aSchedule, aSnapshot, everyWeekOn } from '../fixtures/snapshot.ts';

const tuesday = aGroup({ id: 'tuesday', slug: 'tiistai', themes: ['company'] });
const wednesday = aGroup({
  id: 'wednesday',
  slug: 'keskiviikko',
  themes: ['company', 'crafts'],
  schedules: [aSchedule({ rule: everyWeekOn(['WE']) })],
});
const elsewhere = aGroup({ id: 'elsewhere', slug: 'muualla', municipality: 'gamma', themes: ['crafts'] });
const full = aSnapshot({ places: [aPlace()], groups: [elsewhere, tuesday, wednesday], events: [anEvent()] });

describe('the page of a municipality', () => {
  test('leads to a page for each kind, theme and day that it has something of, with the number of what is there', () => {
    const page = pageOf(full, 'municipality', 'alpha');
    expect(told(page.kinds.flatMap(({ link }) => link ?? []))).toEqual([
      ['Kohtaamispaikat', 1, '/fi/alpha/paikat/'],
      ['Ryhmät', 2, '/fi/alpha/ryhmat/'],
      ['Tapahtumat', 1, '/fi/alpha/tapahtumat/'],
    ]);
    expect(told(page.themes)).toEqual([
      ['Käsityöt', 1, '/fi/alpha/aiheet/kasityot/'],
      ['Seura', 4, '/fi/alpha/aiheet/company/'],
    ]);
    expect(told(page.week)).toEqual([
      ['Tänään, ti 24.11.', 1, '/fi/alpha/tiistai/'],
      ['Huomenna, ke 25.11.', 1, '/fi/alpha/keskiviikko/'],
      ['La 28.11.', 1, '/fi/alpha/lauantai/'],
    ]);
    for (const { path, count } of [...page.kinds.flatMap(({ link }) => link ?? []), ...page.themes, ...page.week]) {
      expect(countOf(full, path), path).toBe(count);
    }
  });

  test('leads to nothing where there is nothing', () => {
    const page = pageOf(full, 'municipality', 'beta');
    expect([page.kinds, page.themes, page.week]).toEqual([[], [], []]);
    expect(pageAt(full, '/fi/beta/ryhmat/')).toBeNull();
    expect(pageAt(full, '/fi/alpha/torstai/')).toBeNull();
    expect(pageAt(full, '/fi/gamma/aiheet/company/')).toBeNull();
  });
});

describe('a day in a municipality', () => {
  const off = { change: 'cancelled', time: null, reason: {}, newDate: null } as const;
  const cancelled = { ...off, date: '2026-11-24', newStartTime: null, newEndTime: null, newPlace: {} };

  test('shows what is cancelled, but does not count it', () => {
    const away = aGroup({ id: 'away', slug: 'poissa', schedules: [aSchedule({ exceptions: [cancelled] })] });
    const snapshot = aSnapshot({ groups: [away, tuesday] });
    const page = pageOf(snapshot, 'day', 'alpha/1');
    expect(page.parts.flatMap(({ items }) => items.map(({ link }) => link.path))).toEqual([
      '/fi/ryhmat/poissa/',
      '/fi/ryhmat/tiistai/',
    ]);
    expect(page.count).toBe(1);
    expect(told(pageOf(snapshot, 'municipality', 'alpha').week)).toEqual([
      ['Tänään, ti 24.11.', 1, '/fi/alpha/tiistai/'],
    ]);
  });

  test('counts a group that meets twice on it once', () => {
    const twice = [aSchedule(), aSchedule({ id: 'evening', startTime: '18:00', endTime: '19:00' })];
    const page = pageOf(aSnapshot({ groups: [aGroup({ schedules: twice })] }), 'day', 'alpha/1');
    expect(page.parts.flatMap(({ items }) => items)).toHaveLength(2);
    expect(page.count).toBe(1);
  });

  test('leads to the other days of the week on which something is on', () => {
    const { week, path } = pageOf(full, 'day', 'alpha/1');
    expect(path).toBe('/fi/alpha/tiistai/');
    expect(week.map((link) => link.path)).toEqual([
      '/fi/alpha/tiistai/',
      '/fi/alpha/keskiviikko/',
      '/fi/alpha/lauantai/',
    ]);
  });
});

test('the search page leads to the kinds of each municipality and to the days of the one that one starts from', () => {
  const { municipalities, week } = pageOf(full, 'search', 'search');
  expect(municipalities.map(({ under }) => told(under))).toEqual([
    [
      ['Kohtaamispaikat', 1, '/fi/alpha/paikat/'],
      ['Ryhmät', 2, '/fi/alpha/ryhmat/'],
      ['Tapahtumat', 1, '/fi/alpha/tapahtumat/'],
    ],
    [],
    [['Ryhmät', 1, '/fi/gamma/ryhmat/']],
  ]);
  expect([week.where, ...told(week.days).map(([day]) => day)]).toEqual([
    'Alphassa',
    'Tänään, ti 24.11.',
    'Huomenna, ke 25.11.',
    'La 28.11.',
  ]);
});

test('the page of a theme leads to what each municipality has of it', () => {
  const { municipalities } = pageOf(full, 'theme', 'crafts');
  expect(told(municipalities.map(({ link }) => link))).toEqual([
    ['Alpha', 1, '/fi/alpha/aiheet/kasityot/'],
    ['Gamma', 1, '/fi/gamma/aiheet/kasityot/'],
  ]);
});

describe('the area of a list', () => {
  const asked = (areas: AreaSwitch | null) => [areas?.here, areas?.neighbours, areas?.region.address];

  test('leads from a municipality to its neighbours and the region, asking the search page the same', () => {
    expect(asked(pageOf(full, 'municipality', 'alpha').areas)).toEqual([
      'Alpha',
      '/fi/haku/?municipality=alpha&area=neighbours',
      '/fi/haku/',
    ]);
    expect(asked(pageOf(full, 'list', 'theme/alpha/crafts', 'sv').areas)).toEqual([
      'Alpha',
      '/sv/sok/?municipality=alpha&area=neighbours&theme=crafts',
      '/sv/sok/?theme=crafts',
    ]);
    expect(pageOf(full, 'list', 'municipality/alpha/group').areas?.region.address).toBe('/fi/haku/?kind=group');
    expect(pageOf(full, 'day', 'alpha/2').areas?.region.address).toBe(
      '/fi/haku/?kind=event&kind=group&from=2026-11-25',
    );
  });

  test('has no neighbours where the region has none', () => {
    const municipalities = aRegion().municipalities.filter(({ id }) => id === 'alpha');
    const alone = aSnapshot({ region: aRegion({ municipalities }), groups: [tuesday] });
    expect(pageOf(alone, 'municipality', 'alpha').areas.neighbours).toBeNull();
  });
});

test('an edit of a group writes the lists and days it stands in, and no others', () => {
  const previous = { ...full, groups: [...full.groups, { ...wednesday, id: 'x', slug: 'x' }] };
  const renamed = { ...wednesday, name: { fi: 'Toinen nimi' } };
  const next = { ...previous, groups: previous.groups.map((group) => (group === wednesday ? renamed : group)) };
  const written = affectedPages(previous, next).write.flatMap(({ kind, language, path }) =>
    language === 'fi' && (kind === 'list' || kind === 'day') ? [path] : [],
  );
  expect(written.sort()).toEqual([
    '/fi/alpha/aiheet/company/',
    '/fi/alpha/aiheet/kasityot/',
    '/fi/alpha/keskiviikko/',
    '/fi/alpha/ryhmat/',
  ]);
});

const told = (links: readonly CountedLink[]) => links.map(({ text, count, path }) => [text.text, count, path]);

/** What a page says that there is on it. */
function countOf(snapshot: Snapshot, path: string): number | null {
  const address = pageAt(snapshot, path);
  const page = address && pageData(snapshot, address);
  return page && 'count' in page ? page.count : null;
}

function pageOf<Kind extends PageKind>(snapshot: Snapshot, kind: Kind, id: string, language: Language = 'fi') {
  return pageData(snapshot, { kind, id, language }) as Extract<PageData, { kind: Kind }>;
}
