import { describe, expect, test } from 'vitest';
import { applyChanges } from '#snapshot/snapshot.ts';
import { aGroup, anOrganisation, aPlace, aSnapshot } from '../fixtures/snapshot.ts';

const at = '2026-11-24T12:00:00.000Z';

const group = (id: string) => aGroup({ id, slug: id });

const snapshot = aSnapshot({
  organisations: [anOrganisation()],
  places: [aPlace()],
  groups: [group('b'), group('d'), group('f')],
});

describe('a snapshot after some changes', () => {
  test('has what is new, has changed and is gone, in the order of ids', () => {
    const [a, d, e] = [group('a'), aGroup({ id: 'd', slug: 'toinen' }), group('e')];
    const next = applyChanges(
      snapshot,
      [
        ...[e, a, d].map((document) => ({ collection: 'groups' as const, id: document.id, document })),
        { collection: 'groups', id: 'f', document: null },
        { collection: 'places', id: 'place-1', document: null },
      ],
      at,
    );
    expect(next).toEqual({ ...snapshot, at, places: [], groups: [a, group('b'), d, e] });
  });

  test('has the same objects where nothing has changed', () => {
    const next = applyChanges(snapshot, [{ collection: 'groups', id: 'a', document: group('a') }], at);
    expect(next.groups.slice(1).map((one, place) => one === snapshot.groups[place])).toEqual([true, true, true]);
    expect(next.places).toBe(snapshot.places);
    expect(next.organisations).toBe(snapshot.organisations);
    expect(next.region).toBe(snapshot.region);
  });

  test('is left as it was before', () => {
    const before = structuredClone(snapshot);
    applyChanges(snapshot, [{ collection: 'groups', id: 'b', document: null }], at);
    expect(snapshot).toEqual(before);
  });

  test('takes no notice of a document that was not there and is not there', () => {
    const next = applyChanges(snapshot, [{ collection: 'events', id: 'gone', document: null }], at);
    expect(next).toEqual({ ...snapshot, at });
  });

  test('goes by the last word about a document', () => {
    const changes = [null, group('b'), aGroup({ id: 'b', slug: 'viimeinen' })].map((document) => {
      return { collection: 'groups' as const, id: 'b', document };
    });
    expect(applyChanges(snapshot, changes, at).groups[0]?.slug).toBe('viimeinen');
  });
});
