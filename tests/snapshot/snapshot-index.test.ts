import { describe, expect, test } from 'vitest';
import { applyChanges, type DocumentChange } from '#snapshot/snapshot.ts';
import { indexOf } from '#snapshot/snapshot-index.ts';
import { aGroup, anOrganisation, aPlace, aSnapshot } from '../fixtures/snapshot.ts';

const group = (id: string, municipality = 'alpha') => aGroup({ id, slug: id, municipality });

const first = aSnapshot({
  organisations: [anOrganisation()],
  places: [aPlace()],
  groups: [group('a'), group('b'), group('c', 'beta'), group('d', 'elsewhere')],
});

function edited(...changes: readonly DocumentChange[]) {
  const next = applyChanges(first, changes, first.at);
  return { before: indexOf(first), index: indexOf(next, first), next };
}

const idsOf = (documents: readonly { readonly id: string }[]) => documents.map(({ id }) => id);

describe('the index of a snapshot that was made from the one before', () => {
  test('has what came, went and moved to another town', () => {
    const { index } = edited(
      { collection: 'groups', id: 'a', document: group('a', 'beta') },
      { collection: 'groups', id: 'b', document: null },
      { collection: 'groups', id: 'e', document: group('e') },
    );
    expect(idsOf(index.currentIn('alpha'))).toEqual(['place-1', 'e']);
    expect(idsOf(index.currentIn('beta'))).toEqual(['a', 'c']);
    expect(idsOf(index.gatheringsIn('beta'))).toEqual(['a', 'c']);
    expect([...index.listings.keys()]).toEqual(['place-1', 'a', 'c', 'e']);
  });

  test('keeps the lists in which nothing has changed', () => {
    const { before, index } = edited({ collection: 'groups', id: 'a', document: group('a', 'elsewhere') });
    expect(index.currentIn('beta')).toBe(before.currentIn('beta'));
    expect(index.organisationsIn('alpha')).toBe(before.organisationsIn('alpha'));
    expect(index.currentIn('alpha')).not.toBe(before.currentIn('alpha'));
  });

  test('has no list left of a town from which the last one went', () => {
    const { index } = edited({ collection: 'groups', id: 'c', document: null });
    expect(index.currentIn('beta')).toEqual([]);
  });

  test('starts anew on another day', () => {
    const day = { ...first, at: '2026-12-24T10:00:00.000Z' };
    const index = indexOf(day, first);
    expect(index.today).toBe('2026-12-24');
    expect(index.currentIn('alpha')).not.toBe(indexOf(first).currentIn('alpha'));
    expect(index.currentIn('alpha')).toEqual(indexOf(first).currentIn('alpha'));
  });
});

describe('a former address', () => {
  test('leads nowhere when something else stands there now', () => {
    const { index } = edited({
      collection: 'groups',
      id: 'a',
      document: { ...group('a'), slug: 'x', formerSlugs: ['b'] },
    });
    expect(index.moved.size).toBe(0);
  });

  test('that two have had leads to the first of them', () => {
    const renamed = (id: string) => ({ ...group(id), formerSlugs: ['old'] });
    const snapshot = aSnapshot({ groups: [renamed('b'), renamed('a')] });
    expect(indexOf(snapshot).moved.get('group old')?.document.id).toBe('a');
  });
});
