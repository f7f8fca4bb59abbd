import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { factDays } from '#directory/finding/facts.ts';
import type { CalendarDate } from '#directory/schedule.ts';
import { addDays } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { find } from '#search/find.ts';
import { openFacts } from '#search/open-facts.ts';
import { openSearch } from '#site/search/pagefind.ts';
import type { SearchData } from '#site/search/search-data.ts';

/** What of the search page's data an answer needs. */
export type ReleaseSearch = Pick<SearchData, 'region' | 'today' | 'context' | 'facts' | 'find' | 'pageOf'>;

/**
 * What the search page asks, here from the files of a release, as of a day. `release` is its absolute folder. Pagefind is made
 * for browsers and takes the language of the page that is open: one process opens one language after the other.
 */
export async function openSearchIn(release: string, language: Language, today: CalendarDate): Promise<ReleaseSearch> {
  pretendBrowser(language);
  const read = async (file: string) => readFileSync(join(release, 'search', file), 'utf8');
  const { region, load } = await openFacts(language, read);
  const search = await openSearch(`${pathToFileURL(join(release, 'search'))}/`, language);
  const pages = async () => new Map((await search.search(null, {})).results.map((result) => [result.id, result]));
  let until = addDays(today, factDays - 1);
  return {
    region,
    today: () => today,
    context: () => ({ region, today, until }),
    facts: async (municipalities) => {
      const loaded = await load(municipalities);
      until = loaded.until ?? until;
      return loaded.facts;
    },
    find: async (asked, municipality) => await find({ ...asked, language, municipality, region }, search),
    pageOf: async ({ hit, result }) => {
      const page = hit ?? (await pages()).get(result);
      if (!page) throw new Error(`Search has no page ${result}.`);
      return await page.data();
    },
  };
}

/** What Pagefind's code asks of a browser: the language of the page, and files by their addresses. */
export function pretendBrowser(language: Language): void {
  const document = { currentScript: null, querySelector: () => ({ getAttribute: () => language }) };
  const fetch = async (address: string | URL) => {
    const file = fileURLToPath(new URL(address));
    return existsSync(file) ? new Response(readFileSync(file)) : new Response(null, { status: 404 });
  };
  Object.assign(globalThis, { document, window: {}, fetch });
}
