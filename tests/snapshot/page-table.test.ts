import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { languages } from '#i18n/languages.ts';
import { pageAddresses, pageAt, pageData, pageKinds } from '#snapshot/page-table.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import { anySnapshot } from '../fixtures/any-snapshot.ts';
import { aGroup, anEvent, anOrganisation, aPlace, aSnapshot } from '../fixtures/snapshot.ts';

/** So little that the lists of a small snapshot have pages of their own. */
vi.mock(import('#snapshot/list-limits.ts'), () => ({
  listLimits: { list: 2, day: 1, home: 2, municipalityOnTheme: 1 } as never,
}));

const full = aSnapshot({
  organisations: [anOrganisation()],
  places: [aPlace()],
  groups: [
    aGroup({ formerSlugs: ['kahvi'] }),
    ...['a', 'b', 'c'].map((id) => aGroup({ id, slug: id, municipality: 'gamma' })),
  ],
  events: [anEvent()],
});

describe('the table of pages', () => {
  test('has every kind of page in every language', () => {
    const found = new Set(pageAddresses(full).map(({ kind, language }) => `${kind} ${language}`));
    expect([...found].sort()).toEqual(pageKinds.flatMap((kind) => languages.map((one) => `${kind} ${one}`)).sort());
  });

  test('gives each kind the localised address that others link to', () => {
    const pathsOf = (kind: string) => pageAddresses(full).flatMap((page) => (page.kind === kind ? [page.path] : []));
    expect(pathsOf('home')).toEqual(['/fi/', '/sv/', '/en/', '/de/']);
    expect(pathsOf('group').slice(0, 4)).toEqual([
      '/fi/ryhmat/kahvihetki/',
      '/sv/grupper/kahvihetki/',
      '/en/groups/kahvihetki/',
      '/de/gruppen/kahvihetki/',
    ]);
    expect(pathsOf('municipality').slice(0, 4)).toEqual(['/fi/alpha/', '/sv/alpha/', '/en/alpha/', '/de/alpha/']);
  });

  test('finds the page at a path, and nothing at a path nobody has', () => {
    expect(pageAt(full, '/sv/grupper/kahvihetki/')).toMatchObject({ kind: 'group', language: 'sv', id: 'group-1' });
    expect(pageAt(full, '/sv/ryhmat/kahvihetki/')).toBeNull();
  });

  test('lets the first page keep a path that two would claim', () => {
    const twins = aSnapshot({ groups: [aGroup({ id: 'a' }), aGroup({ id: 'b' })] });
    expect(pageAt(twins, '/fi/ryhmat/kahvihetki/')?.id).toBe('a');
  });

  test('leaves out what is in a municipality the region does not have', () => {
    const stray = aSnapshot({ groups: [aGroup({ municipality: 'elsewhere' })] });
    expect(pageAt(stray, '/fi/ryhmat/kahvihetki/')).toBeNull();
  });
});

describe('every page of any snapshot', { timeout: 60_000 }, () => {
  test('links only to pages that exist', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const dead = pagesOf(snapshot).flatMap((page) =>
          pathsIn({ ...page, structuredData: [] }).filter((path) => !pageAt(snapshot, path)),
        );
        expect(dead).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('stands at its own address and names it in all languages', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        for (const address of pageAddresses(snapshot).filter(({ kind }) => kind !== 'moved')) {
          const page = pageData(snapshot, address);
          expect(page.path).toBe(address.path);
          expect(page.translations[address.language]).toBe(address.path);
          for (const language of languages) {
            const other = pageAt(snapshot, page.translations[language]);
            expect(other).toMatchObject({ kind: address.kind, language });
            // Where another language has no such letters, all of the list or the hour is the same page.
            const isPart = address.kind === 'list' || address.kind === 'day';
            expect(isPart && other ? address.id.slice(0, other.id.length) : address.id).toBe(other?.id);
            expect(page.alternates[language]).toBe(`https://yhdessa.example${page.translations[language]}`);
          }
        }
      }),
      { numRuns: 10 },
    );
  });

  test('names the address it leads to when it stands at a former one', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        for (const address of pageAddresses(snapshot).filter(({ kind }) => kind === 'moved')) {
          const { path, translations } = pageData(snapshot, address);
          const target = translations[address.language];
          expect(path).toBe(address.path);
          expect(target).not.toBe(path);
          expect(['place', 'group', 'event', 'organisation']).toContain(pageAt(snapshot, target)?.kind);
        }
      }),
      { numRuns: 10 },
    );
  });

  test('is the same from morning to evening', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const evening = { ...snapshot, at: '2026-11-24T21:59:00.000Z' };
        expect(pagesOf(evening)).toEqual(pagesOf(snapshot));
      }),
      { numRuns: 10 },
    );
  });

  test('has a title and a description of one line without unfilled places', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        for (const { title, description } of pagesOf(snapshot)) {
          expect(title).toMatch(/^\S.* – Yhdessä$/);
          expect(description).not.toBe('');
          expect(`${title} ${description}`).not.toMatch(/[\n{}]|undefined|null|page\.| {2}/);
        }
      }),
      { numRuns: 10 },
    );
  });
});

function pagesOf(snapshot: Snapshot) {
  return pageAddresses(snapshot).map((address) => pageData(snapshot, address));
}

/** The value of every `path`, at any depth, that leads to a page of the site. */
function pathsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'path' in value && typeof value.path === 'string' && value.path.endsWith('/') ? [value.path] : [];
  return [...own, ...Object.values(value).flatMap(pathsIn)];
}
