import type { MunicipalityId } from '#directory/region.ts';
import type { Hit, Reason } from './find.ts';
import type { KeyField } from './key-fields.ts';
import { pageKey, type SearchIndexes } from './search-indexes.ts';
import type { WordPage, WordPages } from './word-pages.ts';
import { keyOf, municipalityWord } from './words/keys.ts';

/** How what else is known of a page moves it among others. */
const factors = { here: 1.5, later: 0.8, stale: 0.85 } as const;

/** Of words that say where, when or how a page lacks less. */
const besideShare = 0.5;

/** How much a page loses that lacks words of a query. */
const lackExponent = 1.5;

type Scored = { readonly words: readonly WordPage[]; readonly share: number; readonly score: number };

/**
 * The pages that have the words of a query, those first that have them all, and where they weigh more. A rare word says more
 * than one that many pages have: "ryhmä" beside "lapsille".
 */
export async function rankPages(
  words: readonly WordPages[],
  municipalities: readonly MunicipalityId[],
  indexes: SearchIndexes,
): Promise<readonly Hit[]> {
  const scored = scorePages(words.filter(({ pages }) => pages.size > 0));
  if (scored.size === 0) return [];
  const known = await knownOf(municipalities, indexes);
  const hits = [...scored].map(([key, { score, share, words: found }]) => {
    const moved = known.filter(({ pages }) => pages.has(key));
    const factor = moved.reduce((product, each) => product * each.factor, 1);
    const why = whyOf(
      found,
      moved.map(({ reason }) => reason),
      share < 0.999,
    );
    return { ...why, score: score * share ** lackExponent * factor };
  });
  const best = Math.max(...hits.map(({ score }) => score));
  return hits
    .filter(({ score }) => score >= best * leastScore)
    .sort((a, b) => b.score - a.score || (a.result < b.result ? -1 : 1));
}

/** What has less of the best page's score is no answer. */
const leastScore = 0.02;

function scorePages(words: readonly WordPages[]): ReadonlyMap<string, Scored> {
  const weighed = words.map(({ isBeside, pages }) => {
    const rarity = 1 / Math.log2(4 + pages.size);
    return { pages, rarity, share: isBeside ? rarity * besideShare : rarity };
  });
  const all = weighed.reduce((sum, { share }) => sum + share, 0);
  const scored = new Map<string, Scored>();
  for (const { pages, rarity, share } of weighed) {
    for (const [key, found] of pages) {
      const before = scored.get(key) ?? { words: [], share: 0, score: 0 };
      scored.set(key, {
        words: [...before.words, found],
        // Sums of the same numbers in another order may differ in their last digit.
        share: Math.min(1, before.share + share / all),
        score: before.score + found.weight * rarity,
      });
    }
  }
  return scored;
}

type Known = { readonly pages: ReadonlySet<string>; readonly factor: number; readonly reason: Reason };

/** What is known of pages beside the words: where they are, and what moves them down. */
async function knownOf(municipalities: readonly MunicipalityId[], indexes: SearchIndexes): Promise<readonly Known[]> {
  const keys = municipalities.map((id) => keyOf(municipalityWord(id), 'form', 'fi'));
  const here = await Promise.all(keys.map((key) => indexes.pagesWith(key)));
  const moved = [...(await indexes.moved())].map(([move, pages]) => ({ pages, factor: factors[move], reason: move }));
  return [{ pages: new Set(here.flat().map(pageKey)), factor: factors.here, reason: 'here' }, ...moved];
}

function whyOf(found: readonly WordPage[], moved: readonly Reason[], hasSome: boolean): Omit<Hit, 'score'> {
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
  area: 'name',
  page: 'name',
  'other-name': 'name',
  theme: 'theme',
  sure: 'theme',
  synonym: 'theme',
  feature: 'theme',
  place: 'place',
  summary: 'text',
  text: 'text',
  'other-text': 'text',
} as const satisfies Record<KeyField, Reason>;
