import { pathToFileURL } from 'node:url';
import type { Region } from '#directory/region.ts';
import type { Language } from '#i18n/languages.ts';
import { openSearch, type Pagefind } from '../../src/site/search/pagefind.ts';
import { pretendBrowser } from './pagefind-in-node.ts';
import type { Ask } from './search-plain.ts';

/** Our own search over the files of a release, as the page asks it. */
export function askOurs(release: string, _region: Region): Ask {
  const opened = new Map<Language, Promise<Pagefind>>();
  return async (query, language) => {
    pretendBrowser(language);
    const search = opened.get(language) ?? openSearch(`${pathToFileURL(release)}/search/`, language);
    opened.set(language, search);
    const { results } = await (await search).search(query, {});
    return await Promise.all(results.slice(0, 10).map(async (result) => (await result.data()).url));
  };
}
