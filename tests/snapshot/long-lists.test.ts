import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { organisersPath } from '#directory/addresses.ts';
import type { Group, Organisation } from '#directory/listing.ts';
import { languages } from '#i18n/languages.ts';
import { affectedPages } from '#snapshot/changes.ts';
import { listLimits } from '#snapshot/list-limits.ts';
import { pageAddresses, pageAt, pageData } from '#snapshot/page-table.ts';
import { letterKey, letterLabel, letterSlug } from '#snapshot/parts/letters.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import {
  aGroup,
  anOrganisation,
  aPlace,
  aSchedule,
  aSnapshot,
  everyWeekOn,
  inFinnishOnly,
} from '../fixtures/snapshot.ts';

const starts = ['Kahvi', 'Kävely', 'Äijät', 'Åbo', 'Neulonta', '5 kylää'];

const manyGroups = (count: number) =>
  Array.from({ length: count }, (_, number) => groupOf(number, starts[number % 6] ?? ''));

const manyOrganisers = (count: number) =>
  Array.from({ length: count }, (_, number) => organiserOf(number, starts[number % 6] ?? ''));

describe('letters', () => {
  test('are those of the alphabet of the language', () => {
    expect(letterKey('Äijät & kahvi 2', 'fi')).toBe('|ij|tkahvi000');
    expect(letterKey('Äijät', 'de')).toBe('aijat00000000');
    expect(letterSlug('|ij')).toBe('a2ij');
    expect([letterLabel('|ij'), letterLabel('ka0'), letterLabel('0')]).toEqual(['Äij', 'Ka…', null]);
  });
});

describe('a list too long for its page', () => {
  const snapshot = siteOf(manyGroups(150));

  test('stands on pages by letter, each of them bounded, and every listing is on one', () => {
    for (const language of languages) {
      const pages = pageAddresses(snapshot).filter((page) => page.kind === 'list' && page.language === language);
      const found = pages
        .filter(({ id }) => id.startsWith('municipality/alpha/group'))
        .flatMap((page) => {
          const data = pageData(snapshot, page);
          return data.kind === 'list' ? data.items.map(({ link }) => link.path) : [];
        });
      expect(new Set(found).size).toBe(150);
    }
  });

  test('links to pages that are there', () => {
    for (const page of pageAddresses(snapshot).filter(({ kind }) => kind === 'list' || kind === 'day')) {
      const data = pageData(snapshot, page);
      if (data.kind !== 'list' && data.kind !== 'day') throw new Error(`${page.path} is a ${data.kind}.`);
      const parts = data.kind === 'list' ? data.parts : data.parts.flatMap((part) => part.links);
      const others = data.kind === 'list' ? [data.area ?? [], data.organisers] : [data.hour ?? []];
      for (const { path } of [data.above, data.whole ?? [], others, parts].flat(2))
        expect(pageAt(snapshot, path)?.path).toBe(path);
      for (const path of Object.values(data.translations)) expect(pageAt(snapshot, path)?.path).toBe(path);
    }
  });

  test('is not parted while it is short, and stands on the page of its municipality too', () => {
    const short = siteOf(manyGroups(listLimits.day), manyOrganisers(listLimits.list));
    const pages = pageAddresses(short).map((address) => pageData(short, address));
    expect(pages.filter((page) => (page.kind === 'list' || page.kind === 'day') && page.whole)).toEqual([]);
    const page = pages.find(({ path }) => path === '/fi/alpha/');
    expect(page?.kind === 'municipality' && page.kinds.map(({ items }) => items.length)).toEqual([1, listLimits.day]);
    expect(page?.kind === 'municipality' && page.days.map(({ more }) => more)).toEqual([null]);
  });
});

test('a theme that the region has given up has no list, however many groups still name it', () => {
  const groups = manyGroups(listLimits.list + 1).map((group) => ({ ...group, themes: ['gone'] }));
  const [snapshot, edited] = [siteOf(groups), siteOf(groups.slice(1))];
  expect(pageAddresses(snapshot).filter(({ id }) => /^theme\/.*\/gone/.test(id))).toEqual([]);
  expect(affectedPages(snapshot, edited).remove).not.toEqual([]);
});

describe('an hour with too many dates for its page', () => {
  const snapshot = siteOf(manyGroups(150));
  const pages = pageAddresses(snapshot).flatMap((address) => {
    const data = address.kind === 'day' && address.language === 'fi' ? pageData(snapshot, address) : null;
    return data?.kind === 'day' ? [data] : [];
  });
  const at = (path: string) => pages.find((page) => page.path === `/fi/alpha/keskiviikko/${path}`);

  test('leads to its first letters, which show all of them', () => {
    expect(at('13/')?.parts[0]?.links.map(({ text, count }) => [text.text, count])).toEqual([
      ['0–9, #', 25],
      ['K', 50],
      ['N', 25],
      ['Å', 25],
      ['Ä', 25],
    ]);
    const shown = pages.flatMap(({ parts }) => parts.flatMap(({ items }) => items.map(({ link }) => link.path)));
    expect(new Set(shown).size).toBe(150);
    expect(Math.max(...pages.map(({ parts }) => parts.flatMap(({ items }) => items).length))).toBe(50);
  });

  test('has parts that lead back to the hour and the day', () => {
    const part = at('13/k/');
    expect(part?.name).toBe('Huomenna, keskiviikko 25. marraskuuta, Alphassa, klo 13–14: K');
    expect([part?.step, part?.hour?.text.text, part?.hour?.path]).toEqual([
      'K',
      'klo 13–14',
      '/fi/alpha/keskiviikko/13/',
    ]);
    expect(part?.whole?.path).toBe('/fi/alpha/keskiviikko/');
  });
});

describe('more organisers than the page of a municipality shows', () => {
  const snapshot = siteOf([], manyOrganisers(90));
  const dataAt = (path: string) => {
    const address = pageAt(snapshot, path);
    return address && pageData(snapshot, address);
  };

  test('stand on pages of their own, and the municipality leads to their first letters', () => {
    const page = dataAt('/fi/alpha/');
    if (page?.kind !== 'municipality') throw new Error('There is no such municipality.');
    expect(page.organisations).toEqual([]);
    expect(page.organisers).toMatchObject({ count: 90, path: '/fi/alpha/jarjestajat/' });
    const shown = page.organisers?.links.flatMap(({ path }) => {
      const part = dataAt(path);
      return part?.kind === 'list' ? part.organisers.map((organiser) => organiser.path) : [];
    });
    expect(new Set(shown).size).toBe(90);
    for (const path of shown ?? []) expect(dataAt(path)?.kind).toBe('organisation');
  });

  test('are called so in every language', () => {
    const names = languages.map((language) => dataAt(organisersPath({ id: 'alpha' }, language))?.title);
    expect(names).toEqual([
      'Järjestäjät Alphassa – Yhdessä',
      'Arrangörer i Alpha – Yhdessä',
      'Organisers in Alpha – Yhdessä',
      'Veranstalter in Alpha – Yhdessä',
    ]);
  });
});

test('after any edits a page of a long list that is not written anew shows what it showed', {
  timeout: 120_000,
}, () => {
  const edit = fc.record({
    number: fc.integer({ min: 0, max: 70 }),
    start: fc.constantFrom(...starts),
    gone: fc.boolean(),
  });
  const anyEdits = fc.array(edit, { maxLength: 8 });
  fc.assert(
    fc.property(fc.integer({ min: 55, max: 70 }), anyEdits, anyEdits, (count, ofGroups, ofOrganisers) => {
      const previous = siteOf(manyGroups(count), manyOrganisers(count));
      const next = siteOf(
        edited(previous.groups, ofGroups, groupOf),
        edited(previous.organisations, ofOrganisers, organiserOf),
      );
      const { write, remove } = affectedPages(previous, next);
      const pages = new Map(pageAddresses(previous).map(({ path }) => [path, shown(previous, path)]));
      for (const path of remove) pages.delete(path);
      for (const { path } of write) pages.set(path, shown(next, path));
      const all = new Map(pageAddresses(next).map(({ path }) => [path, shown(next, path)]));
      expect([...pages.keys()].sort()).toEqual([...all.keys()].sort());
      expect([...all].filter(([path, text]) => pages.get(path) !== text).map(([path]) => path)).toEqual([]);
    }),
    { numRuns: 10 },
  );
});

type Edit = { readonly number: number; readonly start: string; readonly gone: boolean };

function edited<T extends { readonly id: string }>(
  documents: readonly T[],
  edits: readonly Edit[],
  build: (number: number, start: string) => T,
): T[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  for (const { number, start, gone } of edits) {
    const document = build(number, start);
    if (gone) byId.delete(document.id);
    else byId.set(document.id, document);
  }
  return [...byId.values()];
}

function siteOf(groups: readonly Group[], organisations: readonly Organisation[] = [anOrganisation()]): Snapshot {
  const inOrder = <T extends { readonly id: string }>(all: readonly T[]) =>
    all.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return aSnapshot({ organisations: inOrder(organisations), places: [aPlace()], groups: inOrder(groups) });
}

function organiserOf(number: number, start: string): Organisation {
  const id = `o${String(number).padStart(3, '0')}`;
  return anOrganisation({ id, slug: id, name: inFinnishOnly(`${start} ${number}`) });
}

function groupOf(number: number, start: string): Group {
  const id = `g${String(number).padStart(3, '0')}`;
  const schedules = [aSchedule({ rule: everyWeekOn(['WE']) })];
  return aGroup({ id, slug: id, name: inFinnishOnly(`${start} ${number}`), themes: ['crafts'], schedules });
}

function shown(snapshot: Snapshot, path: string): string {
  const address = pageAt(snapshot, path);
  if (!address) throw new Error(`There is no page at ${path}.`);
  return JSON.stringify(pageData(snapshot, address));
}
