import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Group } from '#directory/listing.ts';
import { affectedPages } from '#snapshot/changes.ts';
import type { ListingPage } from '#snapshot/page-data.ts';
import { pageData } from '#snapshot/page-table.ts';
import { applyChanges, type Snapshot } from '#snapshot/snapshot.ts';
import { indexOf } from '#snapshot/snapshot-index.ts';
import { aGroup, aPlace, aSchedule, aSnapshot, everyWeekOn, everywhere } from '../fixtures/snapshot.ts';

const at = (id: string, startTime: string | null, changes: Partial<Group> = {}): Group =>
  aGroup({ id, slug: id, schedules: [aSchedule({ startTime, endTime: null, rule: everyWeekOn(['WE']) })], ...changes });

const near = (snapshot: Snapshot, id: string): readonly string[] =>
  (pageData(snapshot, { kind: 'group', language: 'fi', id }) as ListingPage).related.map(({ link }) =>
    link.path.slice('/fi/ryhmat/'.length, -1),
  );

const groupPagesWritten = (previous: Snapshot, next: Snapshot): readonly string[] =>
  affectedPages(previous, next).write.flatMap(({ id, kind, language }) =>
    kind === 'group' && language === 'fi' ? [id] : [],
  );

describe('what is near at the same time', () => {
  const hours = Array.from({ length: 12 }, (_, hour) => `${String(hour + 8).padStart(2, '0')}`);
  const busy = aSnapshot({ groups: hours.map((hour) => at(`g${hour}`, `${hour}:00`)) });

  test('is what comes next on the same day', () => {
    expect(near(busy, 'g10')).toEqual(['g11', 'g12', 'g13', 'g14']);
  });

  test('begins with the morning again at the end of the day', () => {
    expect(near(busy, 'g18')).toEqual(['g19', 'g08', 'g09', 'g10']);
  });

  test('is nothing for a group without a date', () => {
    expect(near(aSnapshot({ groups: [...busy.groups, at('none', null, { schedules: [] })] }), 'none')).toEqual([]);
  });

  test('of a busy day changes for a few only when one of them gets another name', () => {
    const groups = busy.groups.map((group) => (group.id === 'g12' ? { ...group, name: everywhere('Uusi') } : group));
    expect(groupPagesWritten(busy, { ...busy, groups }).toSorted()).toEqual(['g08', 'g09', 'g10', 'g11', 'g12']);
  });

  test('is told without the place, whose name then changes nothing for them', () => {
    const held = busy.groups.map((group) => (group.id === 'g12' ? { ...group, place: 'place-1' } : group));
    const previous = { ...busy, groups: held, places: [aPlace()] };
    const next = { ...previous, places: [aPlace({ name: everywhere('Uusi tupa') })] };
    expect(groupPagesWritten(previous, next)).toEqual(['g12']);
  });

  const anyGroup = fc
    .record({
      id: fc.constantFrom(...'abcdefghijklmnop'),
      startTime: fc.constantFrom('08:00', '10:00', '10:30', '18:00', null),
      days: fc.subarray(['MO', 'TU', 'WE'] as const, { minLength: 1, maxLength: 2 }),
      municipality: fc.constantFrom('alpha', 'alpha', 'beta', 'gamma'),
      name: fc.constantFrom('Kahvi', 'Kutojat'),
      // Not checked for years: it has a page, and stands in no list.
      checked: fc.constantFrom('2026-11-01', '2026-11-01', '2020-01-01'),
    })
    .map(({ days, name, startTime, ...rest }) =>
      at(rest.id, startTime, {
        ...rest,
        name: everywhere(name),
        schedules: [aSchedule({ startTime, endTime: null, rule: everyWeekOn(days) })],
      }),
    );

  test('is on no page old after any edit', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyGroup, { minLength: 8, maxLength: 16, selector: ({ id }) => id }),
        fc.array(anyGroup, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        (groups, edits, isRemoved) => {
          const previous = aSnapshot({ groups: groups.toSorted((a, b) => (a.id < b.id ? -1 : 1)) });
          indexOf(previous);
          const changes = edits.map((document) => ({
            collection: 'groups' as const,
            id: document.id,
            document: isRemoved ? null : document,
          }));
          const next = applyChanges(previous, changes, previous.at);
          const again = new Set(groupPagesWritten(previous, next));
          for (const { id } of next.groups.filter((group) => !again.has(group.id))) {
            expect(near(next, id)).toEqual(near(previous, id));
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
