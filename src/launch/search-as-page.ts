import { type Finding, noFinding } from '#directory/finding/finding.ts';
import { spotsOf } from '#directory/finding/spots.ts';
import type { MunicipalityId } from '#directory/region.ts';
import type { Language } from '#i18n/languages.ts';
import type { Suggestion } from '#search/read-query.ts';
import type { Row } from '#site/search/answer.ts';
import { ask } from '#site/search/ask.ts';
import { rowsByDistance } from '#site/search/row-groups.ts';
import { takeSuggestions } from '#site/search/take-suggestions.ts';
import type { ReleaseSearch } from './search-in-release.ts';

type Asked = { readonly words: string; readonly municipalities: readonly MunicipalityId[] };

export type PageAnswer = {
  /** The words that were taken as filters. */
  readonly taken: readonly Suggestion[];
  /** In the order of the search page. */
  readonly rows: readonly Row[];
};

/** What the search page shows for words, and for municipalities somebody has chosen. */
export async function searchAsPage(data: ReleaseSearch, asked: Asked, language: Language): Promise<PageAnswer> {
  const area = asked.municipalities.length > 0 ? 'municipality' : 'region';
  const { finding, taken } = takeSuggestions({ ...noFinding, ...asked, area }, data.region, language, data.today());
  const { rows } = await ask(data, finding, false);
  return { taken, rows: await placed(rows, finding, data, language) };
}

async function placed(
  rows: readonly Row[],
  { near }: Finding,
  data: ReleaseSearch,
  language: Language,
): Promise<readonly Row[]> {
  if (near === null) return rows;
  const spots = spotsOf(await data.facts(null), data.region);
  const from = spots.ofPostalCode(near);
  return from ? rowsByDistance(rows, from, spots, language).map(({ row }) => row) : rows;
}
