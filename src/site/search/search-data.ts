import type { FindingContext } from '#directory/finding/aspects.ts';
import { factDays, type ListingFacts } from '#directory/finding/facts.ts';
import type { Finding, FindingRegion } from '#directory/finding/finding.ts';
import type { MunicipalityId } from '#directory/region.ts';
import type { CalendarDate } from '#directory/schedule.ts';
import { addDays, localDay } from '#i18n/calendar.ts';
import { defaultLanguage, isLanguage } from '#i18n/languages.ts';
import { type FoundPage, find, type Hit } from '#search/find.ts';
import { openFacts } from '#search/open-facts.ts';
import type { Row } from './answer.ts';
import { pageOfResult } from './found-pages.ts';
import { loadPagefind } from './pagefind.ts';
import { searchedWords } from './take-suggestions.ts';

/** What the search page asks: the files of a release, each loaded when it is first needed. */
export type SearchData = {
  readonly region: FindingRegion;
  readonly today: () => CalendarDate;
  readonly context: () => FindingContext;
  /** The facts of some municipalities, or of all. The same list for the same municipalities. */
  readonly facts: (municipalities: readonly MunicipalityId[] | null) => Promise<readonly ListingFacts[]>;
  /** What has the words, best first. */
  readonly find: (
    asked: { readonly words: string; readonly plain: readonly string[] },
    municipalities: readonly MunicipalityId[],
  ) => Promise<readonly Hit[]>;
  /** All facts that the words of a finding leave. */
  readonly among: (finding: Finding) => Promise<readonly ListingFacts[]>;
  /** What a list shows of a row. */
  readonly pageOf: (row: Row) => Promise<FoundPage>;
};

/** Opens them. What could not be loaded is asked for again the next time. */
export async function openSearchData(timeZone: string): Promise<SearchData> {
  const { lang } = document.documentElement;
  const language = isLanguage(lang) ? lang : defaultLanguage;
  const { region, load } = await openFacts(language, readFile);
  const today = () => localDay(new Date().toISOString(), timeZone);
  let until = addDays(today(), factDays - 1);

  const data: SearchData = {
    region,
    today,
    context: () => ({ region, today: today(), until }),
    facts: async (municipalities) => {
      const loaded = await load(municipalities);
      until = loaded.until ?? until;
      return loaded.facts;
    },
    find: async ({ plain, words }, municipality) =>
      await find({ words, plain, language, municipality, region }, await loadPagefind()),
    among: async (finding) => {
      const facts = await data.facts(null);
      if (finding.words === '') return facts;
      const hits = await data.find(searchedWords(finding.words), []);
      const found = new Set(hits.map(({ result }) => result));
      return facts.filter(({ id }) => found.has(id));
    },
    pageOf: async ({ hit, result }) => await (hit ? hit.data() : pageOfResult(result)),
  };
  return data;
}

async function readFile(file: string, changes: boolean): Promise<string> {
  const response = await fetch(`/search/${file}`, { cache: changes ? 'no-cache' : 'default' });
  if (!response.ok) throw new Error(`${file} is not there (${response.status}).`);
  return await response.text();
}
