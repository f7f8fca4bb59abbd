import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarFilesOf } from '#feeds/calendar.ts';
import { affectedPages, changesBetween } from '#snapshot/changes.ts';
import type { PageAddress } from '#snapshot/page-rule.ts';
import { pageAddresses, pageData } from '#snapshot/page-table.ts';
import { applyChanges, type DocumentChange, type Snapshot } from '#snapshot/snapshot.ts';
import { indexOf } from '#snapshot/snapshot-index.ts';
import { anyDocumentChanges, anyEditedSnapshot, anySnapshot } from '../fixtures/any-snapshot.ts';
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
} from '../fixtures/snapshot.ts';

const written = (previous: Snapshot, next: Snapshot) =>
  affectedPages(previous, next).write.flatMap(({ language, path }) => (language === 'fi' ? [path] : []));

describe('the changes between two snapshots', () => {
  test('are none when nothing but the hour is different', () => {
    const snapshot = aSnapshot({ groups: [aGroup()] });
    expect(changesBetween(snapshot, { ...snapshot, at: '2026-11-24T20:00:00.000Z' })).toEqual([]);
  });

  test('are none when a snapshot comes back from its file', () => {
    const snapshot = aSnapshot({ groups: [aGroup({ village: { fi: undefined } })] });
    expect(changesBetween(JSON.parse(JSON.stringify(snapshot)), snapshot)).toEqual([]);
  });

  test('tell what was before and what is after', () => {
    const [before, after] = [aGroup(), aGroup({ slug: 'iltakahvi' })];
    const [previous, next] = [aSnapshot({ groups: [before] }), aSnapshot({ groups: [after] })];
    expect(changesBetween(previous, next)).toEqual([{ about: 'listing', before, after }]);
    expect(changesBetween(previous, aSnapshot())).toEqual([{ about: 'listing', before, after: null }]);
  });

  test.each([
    ['another day', { at: '2026-11-24T22:30:00.000Z' }],
    ['another address of the site', { siteUrl: 'https://other.example' }],
    ['another region', { region: aRegion({ name: everywhere('Other') }) }],
  ])('are everything on %s', (_, changes) => {
    const previous = aSnapshot({ groups: [aGroup()] });
    const next = { ...previous, ...changes };
    expect(changesBetween(previous, next)).toEqual([{ about: 'everything' }]);
    expect(affectedPages(previous, next).write).toEqual(pageAddresses(next));
  });
});

describe('a changed listing', () => {
  const far = aGroup({ id: 'far', slug: 'far', municipality: 'gamma', organisation: 'o2', themes: ['crafts'] });

  test('touches its own page and the lists it is on, and nothing elsewhere', () => {
    const previous = aSnapshot({ organisations: [anOrganisation()], groups: [aGroup(), far] });
    const changed = aGroup({ summary: everywhere('Uusi') });
    const next = { ...previous, groups: [changed, far] };
    expect(written(previous, next).sort()).toEqual([
      '/fi/',
      '/fi/aiheet/company/',
      '/fi/alpha/',
      '/fi/alpha/aiheet/company/',
      '/fi/alpha/ryhmat/',
      '/fi/alpha/tiistai/',
      '/fi/haku/',
      '/fi/jarjestajat/kylat/',
      '/fi/ryhmat/kahvihetki/',
    ]);
  });

  test('touches no list with what stands on its own page only', () => {
    const previous = aSnapshot({ organisations: [anOrganisation()], groups: [aGroup(), far] });
    const changed = aGroup({ description: everywhere('Pidempi kuvaus'), modified: '2026-11-24T09:00:00.000Z' });
    expect(written(previous, { ...previous, groups: [changed, far] })).toEqual(['/fi/ryhmat/kahvihetki/']);
  });

  test('leaves the municipality it came from without it', () => {
    const previous = aSnapshot({ groups: [aGroup()] });
    const next = aSnapshot({ groups: [aGroup({ municipality: 'gamma' })] });
    expect(written(previous, next)).toEqual(expect.arrayContaining(['/fi/alpha/', '/fi/gamma/', '/fi/haku/']));
  });

  test('takes the page at its old address away when it is renamed', () => {
    const previous = aSnapshot({ groups: [aGroup()] });
    const next = aSnapshot({ groups: [aGroup({ slug: 'iltakahvi' })] });
    const { remove } = affectedPages(previous, next);
    expect(remove).toHaveLength(4);
    expect(remove).toContain('/fi/ryhmat/kahvihetki/');
    expect(written(previous, next)).toContain('/fi/ryhmat/iltakahvi/');
  });

  test('touches the groups that meet in it when it is a place', () => {
    const there = aGroup({ place: 'place-1', municipality: 'beta' });
    const previous = aSnapshot({ places: [aPlace()], groups: [there, far] });
    const next = { ...previous, places: [aPlace({ name: everywhere('Tupa') })] };
    expect(written(previous, next)).toEqual(expect.arrayContaining(['/fi/ryhmat/kahvihetki/', '/fi/beta/']));
    expect(written(previous, next)).not.toContain('/fi/gamma/');
  });

  test('is counted anew wherever counts stand when an event gets its last date', () => {
    const previous = aSnapshot({ events: [anEvent()] });
    const over = anEvent({ schedules: [aSingleTime({ startDate: '2026-11-02' })] });
    const anew = written(previous, aSnapshot({ events: [over] }));
    expect(anew).toEqual(expect.arrayContaining(['/fi/', '/fi/haku/', '/fi/alpha/', '/fi/aiheet/company/']));
  });

  test('that is not among the next ones leaves its neighbours in the municipality alone', () => {
    const soon = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
    const busy = soon.map((day) =>
      aGroup({ id: day, slug: day, schedules: [aSchedule({ rule: everyWeekOn([day]) })] }),
    );
    const pausing = aGroup({ id: 'later', slug: 'later', schedules: [aSchedule({ startDate: '2027-01-12' })] });
    const previous = aSnapshot({ groups: [...busy, pausing] });
    const next = aSnapshot({ groups: [...busy, { ...pausing, summary: everywhere('Uusi') }] });
    expect(written(previous, next).filter((path) => path.startsWith('/fi/ryhmat/'))).toEqual(['/fi/ryhmat/later/']);
  });
});

describe('for any edits', { timeout: 60_000 }, () => {
  test('a page that is not written anew shows what it showed before, and so do its calendar files', () => {
    fc.assert(
      fc.property(anyEditedSnapshot, ({ previous, next }) => {
        const again = new Set(affectedPages(previous, next).write.map(({ path }) => path));
        for (const address of pageAddresses(next).filter(({ path }) => !again.has(path))) {
          const [before, after] = [pageData(previous, address), pageData(next, address)];
          if (!isDeepStrictEqual(before, after)) expect(after).toEqual(before);
          expect(calendarsBeside(next, address)).toEqual(calendarsBeside(previous, address));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the pages taken away are exactly those that are gone', () => {
    fc.assert(
      fc.property(anyEditedSnapshot, ({ previous, next }) => {
        const pathsOf = (snapshot: Snapshot) => pageAddresses(snapshot).map(({ path }) => path);
        const left = new Set(pathsOf(next));
        const gone = pathsOf(previous).filter((path) => !left.has(path));
        expect(affectedPages(previous, next).remove.toSorted()).toEqual(gone.toSorted());
      }),
      { numRuns: 60 },
    );
  });
});

describe('for edits one after the other, which share what is not edited', { timeout: 60_000 }, () => {
  const anyEditing = fc.tuple(anySnapshot, fc.array(anyDocumentChanges, { minLength: 1, maxLength: 4 }));

  test('what is kept in mind from the snapshot before makes no difference to what a page shows', () => {
    fc.assert(
      fc.property(anyEditing, ([first, steps]) => {
        for (const { next } of editing(first, steps)) {
          const fresh = structuredClone(next);
          expect(pageAddresses(next)).toEqual(pageAddresses(fresh));
          for (const address of pageAddresses(next)) {
            const [known, anew] = [pageData(next, address), pageData(fresh, address)];
            if (!isDeepStrictEqual(known, anew)) expect(known).toEqual(anew);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test('what is written and removed leads from each site to the next', () => {
    fc.assert(
      fc.property(anyEditing, ([first, steps]) => {
        const site = new Map(pageAddresses(first).map((address) => [address.path, pageData(first, address)]));
        for (const { next, affected } of editing(first, steps)) {
          for (const path of affected.remove) site.delete(path);
          for (const address of affected.write) site.set(address.path, pageData(next, address));
          const whole = new Map(pageAddresses(next).map((address) => [address.path, pageData(next, address)]));
          expect([...site.keys()].sort()).toEqual([...whole.keys()].sort());
          for (const [path, page] of whole) {
            if (!isDeepStrictEqual(site.get(path), page)) expect(site.get(path)).toEqual(page);
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});

function* editing(first: Snapshot, steps: readonly (readonly DocumentChange[])[]) {
  let previous = first;
  for (const changes of steps) {
    const next = applyChanges(previous, changes, first.at);
    yield { next, affected: affectedPages(previous, next) };
    previous = next;
  }
}

function calendarsBeside(snapshot: Snapshot, { id, language }: PageAddress) {
  const index = indexOf(snapshot);
  const listing = index.listings.get(id);
  return listing ? calendarFilesOf(index, listing, language) : [];
}
