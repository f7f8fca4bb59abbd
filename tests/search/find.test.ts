import { describe, expect, test } from 'vitest';
import { find, type Question } from '#search/find.ts';
import { isKeyField, type KeyField } from '#search/key-fields.ts';
import type { Move } from '#search/moves.ts';
import type { KeyedPage, OpenedSearch } from '#search/search-indexes.ts';
import { vocabularyOf } from '#search/vocabulary.ts';
import { municipalityWord } from '#search/words/keys.ts';
import { lexiconOf } from '#search/words/parts.ts';
import { keysOf } from '#search/words/text-keys.ts';

type Page = { readonly [field in KeyField]?: string } & { readonly moves?: readonly Move[]; readonly in?: string };

const lexicon = lexiconOf([], 'fi');

/** Search over pages that are named here, as one index. */
function searchOver(pages: Readonly<Record<string, Page>>): OpenedSearch {
  const keyed = Object.entries(pages).flatMap(([result, { in: municipality, moves: _, ...texts }]) => {
    const placed = municipality ? { ...texts, place: municipalityWord(municipality) } : texts;
    return Object.entries(placed).flatMap(([field, text]) =>
      keysOf(text, 'fi', lexicon).map((key) => ({ key, page: keyedPage(result, field) })),
    );
  });
  const pagesWhere = (fits: (key: string) => boolean) => keyed.flatMap(({ key, page }) => (fits(key) ? [page] : []));
  const moved = (move: Move) =>
    Object.entries(pages).flatMap(([result, page]) => (page.moves?.includes(move) ? [`all/${result}`] : []));
  return {
    current: async () => ({
      pagesWith: async (key) => pagesWhere((each) => each === key),
      pagesBeginning: async (key) => pagesWhere((each) => each.startsWith(key)),
      moved: async () => new Map((['later', 'stale'] as const).map((move) => [move, new Set(moved(move))])),
      vocabulary: async () => vocabularyOf([{ content: keyed.map(({ key }) => key).join(' ') }]),
    }),
  };
}

function keyedPage(result: string, field: string): KeyedPage {
  if (!isKeyField(field)) throw new Error(`${field} is no field.`);
  return { result, segment: 'all', field, data: async () => ({ url: result, meta: {} }) };
}

async function found(
  words: string,
  pages: Readonly<Record<string, Page>>,
  more: Partial<Question> = {},
): Promise<readonly string[]> {
  const hits = await find({ words, language: 'fi', ...more }, searchOver(pages));
  return hits.map(({ result }) => result);
}

describe('search', () => {
  test('puts a name before what a page is about, and that before its text', async () => {
    const pages = { text: { text: 'neulontaa' }, theme: { synonym: 'neulonta' }, name: { name: 'Neulontakerho' } };
    expect(await found('neulonta', pages)).toEqual(['name', 'theme', 'text']);
  });

  test('puts the word itself before longer ones, and does not find fish among fish pies', async () => {
    const pages = { pies: { name: 'Kalakukkokerho' }, fish: { text: 'Syödään kalaa.' } };
    expect(await found('kala', pages)).toEqual(['fish']);
    expect(await found('kerho', { ...pages, club: { name: 'Kerho' } })).toEqual(['club', 'pies']);
  });

  test('puts what has all words first, and counts a rare word more than a frequent one', async () => {
    const pages = {
      children: { theme: 'lapset' },
      both: { theme: 'ryhmä', summary: 'lapsille' },
      group1: { theme: 'ryhmä' },
      group2: { theme: 'ryhmä' },
      group3: { theme: 'ryhmä' },
    };
    expect((await found('ryhmä lapsille', pages)).slice(0, 2)).toEqual(['both', 'children']);
  });

  test('leaves out words that say nothing, unless there are no others', async () => {
    const pages = { who: { name: 'Kuka minä olen' }, club: { name: 'Kerho' } };
    expect(await found('haluan kerhoon', pages)).toEqual(['club']);
    expect(await found('kuka minä', pages)).toEqual(['who']);
  });

  test('forgives a typing error in what nothing has otherwise', async () => {
    const pages = { cafe: { name: 'Kahvila' }, choir: { name: 'Sekakuoro' }, short: { name: 'Kuu' } };
    expect(await found('kahvlia', pages)).toEqual(['cafe']);
    expect(await found('sekakoroo', pages)).toEqual(['choir']);
    expect(await found('kui', pages)).toEqual([]);
    expect(await found('kahvola', { ...pages, real: { text: 'kahvola' } })).toEqual(['real']);
  });

  test('takes a compound that nobody has for its parts', async () => {
    const pages = { cafe: { name: 'Kahvila' }, friends: { summary: 'ystäviä ja kahvila' }, choir: { name: 'Kuoro' } };
    expect(new Set(await found('ystäväkahvila', pages))).toEqual(new Set(['cafe', 'friends']));
  });

  test('finds the beginning of a word, as somebody types on', async () => {
    expect(await found('neulek', { cafe: { name: 'Neulekahvila' } })).toEqual(['cafe']);
  });

  test('puts what is soon, checked and in the given municipality first', async () => {
    const pages = {
      stale: { name: 'Kerho', moves: ['stale'] as const },
      later: { name: 'Kerho', moves: ['later'] as const },
      soon: { name: 'Kerho' },
      here: { name: 'Kerho', in: 'alpha' },
    };
    expect(await found('kerho', pages, { municipality: ['alpha'] })).toEqual(['here', 'soon', 'stale', 'later']);
  });

  test('puts what is not translated after what is', async () => {
    const pages = { other: { 'other-name': 'Kerho' }, own: { name: 'Kerho' } };
    expect(await found('kerho', pages)).toEqual(['own', 'other']);
  });

  test('says why', async () => {
    const pages = { club: { name: 'Neulekerho', moves: ['stale'] as const } };
    const [hit] = await find({ words: 'kerhossa jotakinmuuta', language: 'fi' }, searchOver(pages));
    expect(hit?.why).toEqual(['name', 'part', 'stale', 'soon']);
  });

  test.each(['', '   ', '🎉', '<>"\'', '"'])('finds nothing for what has no word: %s', async (words) => {
    expect(await found(words, { club: { name: 'Kerho' } })).toEqual([]);
  });

  test('reads the beginning of ten thousand letters', async () => {
    expect(await found(`kerho ${'x'.repeat(10_000)}`, { club: { name: 'Kerho' } })).toEqual(['club']);
  });
});
