import type { MunicipalityId } from '#directory/region.ts';
import { type Language, languages } from '#i18n/languages.ts';
import { type FactsShard, printFacts } from '#search/facts-file.ts';
import { type FactsPointer, factsFile, factsPointerFile } from '#search/facts-names.ts';
import { hashOf } from './search-state.ts';

/** The facts of some municipalities, as one file is to have them. */
export type Shard = {
  readonly name: string;
  readonly members: readonly MunicipalityId[];
  readonly shard: FactsShard;
  /** What search calls the pages of each listing, in the order of the languages. */
  readonly results: readonly (readonly string[])[];
};

/** The files of one language, below the folder of search, once shards are as given and `touched` municipalities in no others. */
export function placeShards(
  language: Language,
  shards: readonly Shard[],
  touched: readonly MunicipalityId[],
  before: FactsPointer | null,
) {
  const printed = shards.flatMap((shard) => {
    const content = factsText(language, shard);
    return content === null ? [] : [{ ...shard, content, version: `${shard.name}-${hashOf(content).slice(0, 10)}` }];
  });
  const moved = new Set([...touched, ...shards.flatMap(({ members }) => members)]);
  const kept = Object.entries(before ?? {}).filter(([municipality]) => !moved.has(municipality));
  const placed = printed.flatMap(({ members, version }) => members.map((municipality) => [municipality, version]));
  const pointer: FactsPointer = Object.fromEntries([...kept, ...placed].sort());
  const [old, current] = [before ?? {}, pointer].map((each) => new Set(Object.values(each)));
  const put = printed
    .filter(({ version }) => !old?.has(version))
    .map(({ content, version }) => ({ file: factsFile(version, language), content }));
  const content = textOf(pointer);
  return {
    put: before && content === textOf(before) ? put : [...put, { file: factsPointerFile(language), content }],
    remove: [...(old ?? [])].flatMap((version) =>
      version === undefined || current?.has(version) ? [] : [factsFile(version, language)],
    ),
  };
}

const textOf = (pointer: FactsPointer): string => `${JSON.stringify(pointer)}\n`;

/** `null` when there is no listing. */
function factsText(language: Language, { shard, results }: Shard): string | null {
  if (results.length === 0) return null;
  const at = languages.indexOf(language);
  return printFacts(
    shard,
    language,
    results.map((each) => each[at] ?? ''),
  );
}
