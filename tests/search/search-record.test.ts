import { describe, expect, test } from 'vitest';
import { type SearchRecord, searchRecords } from '#search/search-record.ts';
import { fits, keyOf } from '#search/words/keys.ts';
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
  test('are of pages that exist, all but the home page, the search page and lists', () => {
    const paths = searchRecords(snapshot).map(({ path }) => path);
    expect(paths.filter((path) => !pageAt(snapshot, path))).toEqual([]);
    const expected = pageAddresses(snapshot).filter(({ kind }) => !['home', 'search', 'list', 'day'].includes(kind));
    expect(new Set(paths)).toEqual(new Set(expected.map(({ path }) => path)));
  });

  test('are found by the words people use, not only those on the page', () => {
    const record = recordAt(snapshot, '/fi/ryhmat/kahvihetki/');
    for (const word of [
      'käsityö',
      'neulonta',
      'omaishoitajille',
      'maksutonta',
      'alphaan',
      'kylät',
      'kylätuvalla',
      'ukrainaksi',
    ]) {
      expect(hasWord(record, word), word).toBe(true);
    }
    expect(hasWord(record, 'kyyti')).toBe(false);
  });

  test('are found by the parts of a compound in the name or the summary', () => {
    const named = aSnapshot({
      organisations: [anOrganisation()],
      groups: [aGroup({ name: inFinnishOnly('Sukkaneulonta'), summary: inFinnishOnly('Pitsineulonta ja kahvit.') })],
    });
    const record = searchRecords(named).find(({ title }) => title === 'Sukkaneulonta');
    expect(record?.keys?.name?.split(' ')).toEqual(
      expect.arrayContaining([keyOf('neulonta', 'head', 'fi'), keyOf('sukka', 'part', 'fi')]),
    );
  });

  test('are found by what the taxonomy knows in the reader’s language, and by the rest in its own', () => {
    const record = recordAt(snapshot, '/sv/grupper/kahvihetki/');
    expect(record.language).toBe('sv');
    expect(record.keys?.theme?.split(' ')).toContain(keyOf('hantverk', 'form', 'sv'));
    expect(record.keys?.['other-text']?.split(' ')).toContain(keyOf('neuloa', 'form', 'fi'));
  });

  test('know what is not soon', () => {
    const event = (startDate: string) =>
      searchRecords(aSnapshot({ events: [anEvent({ schedules: [aSingleTime({ startDate })] })] }));
    const movesOf = (startDate: string) => event(startDate).find(({ meta }) => meta.kind === 'event')?.moves;
    expect(movesOf('2026-12-10')).toBeUndefined();
    expect(movesOf('2027-03-01')).toEqual(['later']);
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

/** Whether it is found by a word, in whatever form. */
function hasWord({ content, keys }: SearchRecord, word: string): boolean {
  const own = [content, ...Object.values(keys ?? {})].join(' ').split(' ');
  return fits.some((fit) => own.includes(keyOf(word, fit, 'fi')));
}

function recordAt(of: Snapshot, path: string): SearchRecord {
  const record = searchRecords(of).find((candidate) => candidate.path === path);
  if (!record) throw new Error(`no record at ${path}`);
  return record;
}
