import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Language, languages } from '#i18n/languages.ts';
import { filesBelow } from '#publish/release-files.ts';
import { beginStage, buildBases } from '#publish/search-build.ts';
import { buildSearchIndex, closeSearchEngines } from '#publish/search-engine.ts';
import type { SearchRecord } from '#search/search-record.ts';
import { temporaryFolder } from './temporary-folder.ts';

afterAll(closeSearchEngines);

const records = languages.flatMap((language) => Array.from({ length: 12 }, (_, page) => aRecord(language, page)));

function aRecord(language: Language, page: number): SearchRecord {
  const title = `Kahvila ${page}`;
  return {
    path: `/${language}/${page}/`,
    language,
    title,
    content: `${title}\ngroup gruppen ryhmä ${'abcdef'.slice(page % 6)}`,
    meta: { kind: 'group', where: '', when: '' },
    filters: { kind: ['group'], municipality: ['alpha'], theme: [] },
  };
}

const source = async (language: Language) => records.filter((record) => record.language === language);

const build = async (mostPages?: number) => {
  const stage = await beginStage(temporaryFolder());
  return await buildBases({ stage, engine: 'release' }, source, mostPages);
};

describe('an index that is built language by language', () => {
  it('is, byte for byte, the one that is built at once', async () => {
    const [base] = await build();
    const atOnce = await buildSearchIndex(records, 'release');
    const folder = base?.folder ?? '';
    const files = await filesBelow(folder);
    expect(files).toEqual(atOnce.files.map(({ path }) => path).sort());
    const different = atOnce.files.filter(({ path, content }) => !readFileSync(join(folder, path)).equals(content));
    expect(different).toEqual([]);
    const results = [...(base?.segment.pages ?? [])].map(([path, { result }]) => [path, result]);
    expect(new Map(results as [string, string][])).toEqual(atOnce.results);
  });

  it('has the same name when it is built again', async () => {
    expect((await build())[0]?.segment.name).toBe((await build())[0]?.segment.name);
  });

  it('is spread over several when it is large, each with every language and every page in one', async () => {
    const built = await build(5);
    expect(built.map(({ segment }) => segment.pages.size)).toEqual([16, 16, 16]);
    expect(built.flatMap(({ segment }) => [...segment.pages.keys()]).sort()).toEqual(
      records.map(({ path }) => path).sort(),
    );
    const code = built.map(async ({ folder }) => (await filesBelow(folder)).includes('pagefind.js'));
    expect(await Promise.all(code)).toEqual([true, false, false]);
  });
});

describe('an index that is cut off', () => {
  it('is told to who waits for it, and the next one is built', async () => {
    const waiting = expect(buildSearchIndex(records, 'edit')).rejects.toThrow('ended before its index was there');
    await closeSearchEngines();
    await waiting;
    expect((await buildSearchIndex(records, 'edit')).results.size).toBe(records.length);
  });

  it('goes by itself when a record is refused, and the next one is built', async () => {
    const noRecord = {
      ...aRecord('fi', 1),
      language: undefined as unknown as Language,
      path: undefined as unknown as string,
    };
    await expect(buildSearchIndex([noRecord], 'edit')).rejects.toThrow(/Pagefind|url/);
    expect((await buildSearchIndex(records, 'edit')).results.size).toBe(records.length);
  });
});
