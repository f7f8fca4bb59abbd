import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Group } from '#directory/listing.ts';
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
        .filter(({ path }) => path.startsWith(`/${language}/alpha/`))
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
      const area = data.kind === 'list' ? data.area : null;
      for (const { path } of [data.above, data.whole ?? [], area ?? [], parts].flat())
        expect(pageAt(snapshot, path)?.path).toBe(path);
      for (const path of Object.values(data.translations)) expect(pageAt(snapshot, path)?.path).toBe(path);
    }
  });

  test('is on its page as before while it is short', () => {
    const kinds = pageAddresses(siteOf(manyGroups(listLimits.day))).map(({ kind }) => kind);
    expect(kinds).not.toContain('list');
    expect(kinds).not.toContain('day');
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
  fc.assert(
    fc.property(fc.integer({ min: 55, max: 70 }), fc.array(edit, { maxLength: 8 }), (count, edits) => {
      const previous = siteOf(manyGroups(count));
      const groups = new Map(previous.groups.map((group) => [group.id, group]));
      for (const { number, start, gone } of edits) {
        const group = groupOf(number, start);
        if (gone) groups.delete(group.id);
        else groups.set(group.id, group);
      }
      const next = siteOf([...groups.values()]);
      const { write, remove } = affectedPages(previous, next);
      const pages = new Map(pageAddresses(previous).map(({ path }) => [path, shown(previous, path)]));
      for (const path of remove) pages.delete(path);
      for (const { path } of write) pages.set(path, shown(next, path));
      const all = new Map(pageAddresses(next).map(({ path }) => [path, shown(next, path)]));
      expect([...pages.keys()].sort()).toEqual([...all.keys()].sort());
      expect([...all].filter(([path, text]) => pages.get(path) !== text).map(([path]) => path)).toEqual([]);
    }),
    { numRuns: 4 },
  );
});

function siteOf(groups: readonly Group[]): Snapshot {
  const ordered = [...groups].sort((one, other) => (one.id < other.id ? -1 : 1));
  return aSnapshot({ organisations: [anOrganisation()], places: [aPlace()], groups: ordered });
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
