import type { CalendarDate } from '#directory/schedule.ts';
import type { Language } from '#i18n/languages.ts';
import { searchAsPage } from '#launch/search-as-page.ts';
import { openSearchIn, type ReleaseSearch } from '#launch/search-in-release.ts';
import type { Ask } from './search-plain.ts';

/** Our own search over the files of a release as of a day, as the search page asks it. */
export function askOurs(release: string, day: CalendarDate): Ask {
  const opened = new Map<Language, Promise<ReleaseSearch>>();
  return async (words, language) => {
    const data = await (opened.get(language) ?? open(language));
    const { rows } = await searchAsPage(data, { words, municipalities: [] }, language);
    return await Promise.all(rows.slice(0, 10).map(async (row) => (await data.pageOf(row)).url));
  };

  function open(language: Language): Promise<ReleaseSearch> {
    const data = openSearchIn(release, language, day);
    opened.set(language, data);
    return data;
  }
}
