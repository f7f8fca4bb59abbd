import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { reservedSegments } from '#directory/addresses.ts';
import type { EditorialPage, Municipality, Taxonomy } from '#directory/region.ts';
import { languages } from '#i18n/languages.ts';
import type { Problem } from '#i18n/problem.ts';
import type { ContentFile } from './content-file.ts';
import { wantsAt } from './content-problems.ts';
import { pageFile } from './page-file.ts';
import type { regionSchema } from './region-schema.ts';

/** Municipalities: ids and codes once each, no reserved address, neighbours that exist and answer. */
export function municipalityProblems({ file, content }: ContentFile<readonly Municipality[]>): Problem[] {
  const byId = new Map(content.map((municipality) => [municipality.id, municipality]));
  const reserved = content.flatMap(({ id }, index) =>
    reservedSegments.includes(id)
      ? [wantsAt(file, content, [index, 'id'], 'content.wants.free-address', { value: id })]
      : [],
  );
  const neighbours = content.flatMap((municipality, index) =>
    municipality.neighbours.flatMap((id, position) => {
      const path = [index, 'neighbours', position];
      const neighbour = byId.get(id);
      if (!neighbour) return [wantsAt(file, content, path, 'content.wants.known', { value: id, source: file })];
      if (neighbour.neighbours.includes(municipality.id)) return [];
      const values = { municipality: municipality.id, neighbour: id };
      return [wantsAt(file, content, path, 'content.wants.mutual-neighbour', values)];
    }),
  );
  return [
    ...repeated(file, content, [], 'id', content),
    ...repeated(file, content, [], 'code', content),
    ...reserved,
    ...neighbours,
  ];
}

/** The taxonomy: ids once in each list, and each theme its own address in each language. */
export function taxonomyProblems({ file, content }: ContentFile<Taxonomy>): Problem[] {
  const lists = ['themes', 'audiences', 'ageBands', 'accessibility', 'threshold'] as const;
  const slugs = content.themes.map((theme) => theme.slug);
  return [
    ...lists.flatMap((list) => repeated(file, content, [list], 'id', content[list])),
    ...languages.flatMap((language) =>
      repeatedAt(
        slugs.map((slug) => slug[language]),
        (index) => ['themes', index, 'slug', language],
      ).map(({ path, value }) => wantsAt(file, content, path, 'content.wants.unique', { value })),
    ),
  ];
}

/** The region: its home municipality is one of its own, and its pages are exactly the folders of `pages/`. */
export function regionProblems(
  contentDir: string,
  { file, content }: ContentFile<z.infer<typeof regionSchema>>,
  municipalities: ContentFile<readonly Municipality[]>,
): Problem[] {
  const home = content.homeMunicipality;
  const homeIsKnown = municipalities.content.some((municipality) => municipality.id === home);
  const unlisted = pageFolders(contentDir).filter((folder) => !content.pages.includes(folder));
  return [
    ...(homeIsKnown
      ? []
      : [
          wantsAt(file, content, ['homeMunicipality'], 'content.wants.known', {
            value: home,
            source: municipalities.file,
          }),
        ]),
    ...repeatedAt(content.pages, (index) => ['pages', index]).map(({ path, value }) =>
      wantsAt(file, content, path, 'content.wants.unique', { value }),
    ),
    ...unlisted.map((value) => {
      const folder = join(contentDir, 'pages', value);
      return wantsAt(file, content, ['pages'], 'content.wants.listed-page', { value, folder });
    }),
  ];
}

/** Editorial pages stand directly under the language, where municipalities and reserved segments stand too. */
export function pageProblems(
  contentDir: string,
  pages: readonly EditorialPage[],
  municipalities: readonly Municipality[],
): Problem[] {
  const taken = new Set([...reservedSegments, ...municipalities.map((municipality) => municipality.id)]);
  return languages.flatMap((language) => {
    const slugs = pages.map((page) => page.slug[language]);
    return pages.flatMap((page, index) => {
      const value = page.slug[language];
      const file = pageFile(contentDir, page.id, language);
      if (taken.has(value)) return [wantsAt(file, null, ['slug'], 'content.wants.free-address', { value })];
      if (slugs.indexOf(value) < index) return [wantsAt(file, null, ['slug'], 'content.wants.unique', { value })];
      return [];
    });
  });
}

/** Entries whose `key` an earlier entry of the same list has already. */
export function repeated<Key extends string>(
  file: string,
  content: unknown,
  list: readonly string[],
  key: Key,
  entries: readonly Readonly<Record<Key, string>>[],
): Problem[] {
  return repeatedAt(
    entries.map((entry) => entry[key]),
    (index) => [...list, index, key],
  ).map(({ path, value }) => wantsAt(file, content, path, 'content.wants.unique', { value }));
}

function repeatedAt(
  values: readonly string[],
  pathOf: (index: number) => readonly PropertyKey[],
): { path: readonly PropertyKey[]; value: string }[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [{ path: pathOf(index), value }] : []));
}

function pageFolders(contentDir: string): string[] {
  const folder = join(contentDir, 'pages');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}
