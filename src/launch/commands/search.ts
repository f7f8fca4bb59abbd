import { nearestOf } from '#directory/finding/suggestion.ts';
import type { MunicipalityId } from '#directory/region.ts';
import { isLanguage, type Language, languages } from '#i18n/languages.ts';
import { problemError } from '#i18n/problem.ts';
import { type Command, say } from '#launch/command.ts';
import { asWholeNumber } from '#launch/option-values.ts';
import { readRelease } from '#launch/read-release.ts';
import { searchAsPage } from '#launch/search-as-page.ts';
import { openSearchIn } from '#launch/search-in-release.ts';
import { linesOf, tellLines } from '#launch/search-lines.ts';
import { searchedPages } from '#search/search-record.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';

/** Says what the search page gives for some words, in its order, and why. */
export const search: Command = async ({ config, options, translate }) => {
  const words = options.file?.trim() ?? '';
  if (words === '') throw problemError([{ message: 'operator.search.no-words' }]);
  const language = languageOf(options.lang ?? config.operatorLanguage);
  const limit = asWholeNumber('limit', options.limit ?? '10', { least: 1, most: 1000 });
  const { folder, snapshot, day } = await readRelease(config, options.release);
  const municipalities = options.municipality === null ? [] : [municipalityOf(options.municipality, snapshot)];
  const data = await openSearchIn(folder, language, day);
  const { rows, taken } = await searchAsPage(data, { words, municipalities }, language);
  const pages = searchedPages(snapshot);
  const lines = await linesOf(rows.slice(0, limit), data, (url) => pages.get(url)?.id ?? null);
  if (options.json) say(JSON.stringify(lines, null, 2));
  else for (const line of tellLines(lines, { found: rows.length, taken, translate })) say(line);
  return 0;
};

function languageOf(value: string): Language {
  if (isLanguage(value)) return value;
  throw problemError([{ message: 'operator.search.language', values: { value, choices: languages.join(', ') } }]);
}

function municipalityOf(value: string, { region }: Snapshot): MunicipalityId {
  const { municipalities } = region;
  const known = municipalities.find(({ id }) => id === value);
  if (known) return known.id;
  const suggestion = nearestOf(
    value,
    municipalities.map(({ id, name }) => ({ id, label: name })),
  );
  const choices = suggestion ?? municipalities.map(({ id }) => id).join(', ');
  throw problemError([{ message: 'operator.search.municipality', values: { value, choices } }]);
}
