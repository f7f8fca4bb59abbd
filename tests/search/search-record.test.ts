import { describe, expect, test } from 'vitest';
import { type SearchRecord, searchRecords } from '#search/search-record.ts';
import { pageAddresses, pageAt } from '#snapshot/page-table.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import {
  aGroup,
  anEvent,
  anOrganisation,
  aPlace,
  aSingleTime,
  aSnapshot,
  everywhere,
  inFinnishOnly,
} from '../fixtures/snapshot.ts';

const snapshot = aSnapshot({
  organisations: [anOrganisation()],
  places: [aPlace()],
  groups: [
    aGroup({
      place: 'place-1',
      themes: ['crafts'],
      audiences: ['carers'],
      threshold: { free: 'yes', ride: 'no' },
      spokenLanguages: ['uk'],
      description: inFinnishOnly('Neulotaan ja jutellaan.'),
    }),
  ],
});

describe('the search records', () => {
  test('are of pages that exist, all but the home and search pages', () => {
    const paths = searchRecords(snapshot).map(({ path }) => path);
    expect(paths.filter((path) => !pageAt(snapshot, path))).toEqual([]);
    const expected = pageAddresses(snapshot).filter(({ kind }) => kind !== 'home' && kind !== 'search');
    expect(new Set(paths)).toEqual(new Set(expected.map(({ path }) => path)));
  });

  test('hold the words people use, not only those on the page', () => {
    const { content } = recordAt(snapshot, '/fi/ryhmat/kahvihetki/');
    for (const word of [
      'Käsityöt',
      'neulonta',
      'Omaishoitajat',
      'Maksuton',
      'Alphassa',
      'Kylät ry',
      'Kylätupa',
      'ukraina',
    ]) {
      expect(content).toContain(word);
    }
    expect(content).not.toContain('Kyyti');
  });

  test('are found by the word a compound in the name or summary ends with', () => {
    const named = aSnapshot({
      organisations: [anOrganisation()],
      groups: [aGroup({ name: inFinnishOnly('Sukkaneulonta'), summary: inFinnishOnly('Pitsineulonta ja kahvit.') })],
    });
    const record = searchRecords(named).find(({ title }) => title === 'Sukkaneulonta');
    expect(record?.meta.endings).toBe('neulonta');
    expect(record?.content.split('\n')).toContain('neulonta');
  });

  test('tell what the taxonomy knows in the reader’s language, and the rest in its own', () => {
    const { content, language } = recordAt(snapshot, '/sv/grupper/kahvihetki/');
    expect(language).toBe('sv');
    expect(content).toContain('Hantverk');
    expect(content).toContain('Neulotaan ja jutellaan.');
  });

  test('say in a result what it is, where and when', () => {
    expect(recordAt(snapshot, '/fi/ryhmat/kahvihetki/')).toMatchObject({
      title: 'Kahvihetki',
      meta: { kind: 'group', where: 'Kylätupa, Alpha', when: expect.stringContaining('Tiistaisin klo 13–15') },
      filters: { kind: ['group'], municipality: ['alpha'], theme: ['crafts'] },
    });
  });

  test('carry the smallest picture when there is one', () => {
    const files = [200, 800].map((width) => ({ path: `/media/${width}.webp`, width }));
    const image = { alt: everywhere('Pöytä'), width: 800, height: 600, files };
    const pictured = aSnapshot({ groups: [aGroup({ image })] });
    expect(recordAt(pictured, '/fi/ryhmat/kahvihetki/').meta.image).toBe('/media/200.webp');
    expect(recordAt(snapshot, '/fi/ryhmat/kahvihetki/').meta).not.toHaveProperty('image');
  });

  test('leave out an event that is over', () => {
    const over = anEvent({ schedules: [aSingleTime({ startDate: '2026-11-02' })] });
    expect(searchRecords(aSnapshot({ events: [over] })).map(({ path }) => path)).not.toContain(
      '/fi/tapahtumat/myyjaiset/',
    );
  });
});

function recordAt(of: Snapshot, path: string): SearchRecord {
  const record = searchRecords(of).find((candidate) => candidate.path === path);
  if (!record) throw new Error(`no record at ${path}`);
  return record;
}
