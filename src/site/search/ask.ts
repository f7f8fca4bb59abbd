import type { Finding } from '#directory/finding/finding.ts';
import { baseMunicipalities } from '#directory/finding/where-aspect.ts';
import type { MunicipalityId } from '#directory/region.ts';
import { answerTo, type FoundRows, hasFilters, rowOf } from './answer.ts';
import type { SearchData } from './search-data.ts';
import { searchedWords } from './take-suggestions.ts';

/** What of the search data answers a question. */
type Asked = Pick<SearchData, 'region' | 'context' | 'facts' | 'find'>;

/**
 * What is found. Words alone need no facts, and one municipality only its own. All facts are `whole`: with them what could
 * be chosen instead is counted too.
 */
export async function ask(data: Asked, finding: Finding, whole: boolean): Promise<FoundRows> {
  const hits = finding.words === '' ? null : await data.find(searchedWords(finding.words), finding.municipalities);
  if (hits !== null && !hasFilters(finding) && !whole) {
    return { rows: hits.map(rowOf), unknown: 0, counts: new Map() };
  }
  const facts = await data.facts(whole ? null : neededFor(finding, data.region));
  return answerTo(finding, facts, hits, data.context());
}

/** The municipalities whose facts a question needs; `null` is all. */
function neededFor(finding: Finding, region: SearchData['region']): readonly MunicipalityId[] | null {
  const base = baseMunicipalities(finding, region);
  if (base.length === 0 || finding.area === 'region' || finding.near !== null) return null;
  if (finding.area !== 'neighbours') return base;
  const neighbours = region.municipalities.filter(({ id }) => base.includes(id)).flatMap((each) => each.neighbours);
  return [...new Set([...base, ...neighbours])];
}
