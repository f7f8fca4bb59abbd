import type { MunicipalityId } from '#directory/region.ts';
import type { Hit, Reason } from './find.ts';
import type { KeyField } from './key-fields.ts';
import type { Move } from './moves.ts';
import { pageKey, type SearchIndexes } from './search-indexes.ts';
import type { WordPage, WordPages } from './word-pages.ts';
import { keyOf, municipalityWord } from './words/keys.ts';

/** How what else is known of a page moves it among those that have as many of the words. */
const factors = { here: 1.5, month: 0.9, later: 0.75, aging: 0.95, stale: 0.85 } as const;

/** A word that says where, when or how counts a little less than what is looked for. */
const besideCount = 0.9;

type Scored = { readonly words: readonly WordPage[]; readonly count: number; readonly score: number };

/** The pages that have the most words of a query first, then those that have them where they weigh more. */
export async function rankPages(
  words: readonly WordPages[],
  municipalities: readonly MunicipalityId[],
  indexes: SearchIndexes,
): Promise<readonly Hit[]> {
  const scored = scorePages(words);
  if (scored.size === 0) return [];
  const most = Math.max(...[...scored.values()].map(({ count }) => count));
  const kept = [...scored].filter(([, { count }]) => count >= most / 2);
  const known = await knownOf(municipalities, indexes);
  const hits = kept.map(([key, { count, score, words: found }]) => {
    const moved = known.filter(({ pages }) => pages.has(key));
    const factor = moved.reduce((product, each) => product * each.factor, 1);
    return {
      ...hitOf(
        found,
        moved.map(({ reason }) => reason),
        count < most,
      ),
      score: count * 1_000 + score * factor,
    };
  });
  return hits.sort((a, b) => b.score - a.score || (a.result < b.result ? -1 : 1));
}

function scorePages(words: readonly WordPages[]): ReadonlyMap<string, Scored> {
  const isAllBeside = words.every(({ isBeside }) => isBeside);
  const scored = new Map<string, Scored>();
  for (const { isBeside, pages } of words) {
    const rarity = 1 / Math.log2(4 + pages.size);
    for (const [key, found] of pages) {
      const before = scored.get(key) ?? { words: [], count: 0, score: 0 };
      scored.set(key, {
        words: [...before.words, found],
        count: before.count + (isBeside && !isAllBeside ? besideCount : 1),
        score: before.score + found.weight * rarity,
      });
    }
  }
  return scored;
}

type Known = { readonly pages: ReadonlySet<string>; readonly factor: number; readonly reason: Reason };

/** What is known of pages beside the words: where they are, and what moves them down. */
async function knownOf(municipalities: readonly MunicipalityId[], indexes: SearchIndexes): Promise<readonly Known[]> {
  const keys = municipalities.map((id) => keyOf(municipalityWord(id), 'exact', 'fi'));
  const here = await Promise.all(keys.map((key) => indexes.pagesWith(key)));
  const moved = [...(await indexes.moved())].map(([move, pages]) => ({
    pages,
    factor: factors[move],
    reason: reasonOfMove[move],
  }));
  return [{ pages: new Set(here.flat().map(pageKey)), factor: factors.here, reason: 'here' }, ...moved];
}

const reasonOfMove = { month: 'later', later: 'later', aging: 'stale', stale: 'stale' } as const satisfies Record<
  Move,
  Reason
>;

function hitOf(found: readonly WordPage[], moved: readonly Reason[], hasSome: boolean): Omit<Hit, 'score'> {
  const [first] = found.toSorted((a, b) => b.weight - a.weight);
  if (!first) throw new Error('A page is found by a word.');
  const { data, field, result, segment } = first.page;
  const isOther = field === 'other-name' || field === 'other-text';
  const why = [
    placeOfField[field],
    first.how,
    ...(hasSome ? (['some-words'] as const) : []),
    ...moved,
    ...(moved.includes('later') ? [] : (['soon'] as const)),
    ...(isOther ? (['other-language'] as const) : []),
  ];
  return { result, segment, data, why: [...new Set(why)] };
}

const placeOfField = {
  name: 'name',
  page: 'name',
  'other-name': 'name',
  theme: 'theme',
  synonym: 'theme',
  feature: 'theme',
  place: 'place',
  summary: 'text',
  text: 'text',
  'other-text': 'text',
} as const satisfies Record<KeyField, Reason>;
