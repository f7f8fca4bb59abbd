import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type Language, languages } from '#i18n/languages.ts';
import { type BuiltSegment, beginStage, buildBases, buildRecent } from '#publish/search-build.ts';
import { closeSearchEngines } from '#publish/search-engine.ts';
import { recentPages } from '#publish/search-replace.ts';
import { planSearch, type RecordChange, type SearchChange, updateSearch } from '#publish/search-segments.ts';
import {
  allSegments,
  folderOfSegment,
  isBase,
  memoryOfSegment,
  memoryOfState,
  pointerTo,
  readSearchState,
  type SearchState,
} from '#publish/search-state.ts';
import { find } from '#search/find.ts';
import { type Move, moves } from '#search/moves.ts';
import type { SearchRecord } from '#search/search-record.ts';
import { municipalityWord } from '#search/words/keys.ts';
import { keysOf } from '#search/words/text-keys.ts';
import { searchIn } from '../fixtures/search.ts';
import { temporaryFolder } from './temporary-folder.ts';

afterAll(closeSearchEngines);

const id = '20260101T000000000Z';
const words: Record<Language, readonly string[]> = {
  fi: 'kahvila kahvi kahvilassa kerho kerhossa ryhmä ryhmiä kävely kävelyryhmä kävelyseura liikunta liikuntaa neulonta'.split(
    ' ',
  ),
  sv: 'promenad promenader promenadgrupp grupp gruppen stickning sticka kafé kaffe träff träffar språk'.split(' '),
  en: 'hangout hangouts hang walk walking walks walker group groups knit knitting coffee community'.split(' '),
  de: 'gruppe gruppen selbsthilfe selbsthilfegruppe treffen treff treffpunkt deutsch lernen kaffee spazieren'.split(
    ' ',
  ),
};
const municipalities = ['alpha', 'beta', 'gamma'];

/** Words of the language, their beginnings, longer, inflected and mistyped ones, two at once, and what nobody says. */
function queriesIn(language: Language): string[] {
  const own = words[language];
  const one = own.flatMap((word) => [
    word,
    word.slice(0, 3),
    word.slice(0, 5),
    `${word}xq`,
    `${word}en`,
    word.replace(/.(?=.$)/, ''),
  ]);
  const two = own.map((word, position) => `${word} ${own[(position * 5 + 3) % own.length]}`);
  return [...one, ...two, `${own[0]} qqzzy`, `qqzzy ${own[1]}`, 'qqzzy', 'q', 'k', '123'];
}

const anyWords = (language: Language) =>
  fc.array(fc.oneof(fc.constantFrom(...words[language]), fc.constantFrom('uusi', 'nytt', 'fresh', 'neu')), {
    minLength: 1,
    maxLength: 5,
  });

const anyChange: fc.Arbitrary<RecordChange> = fc
  .record({ language: fc.constantFrom(...languages), page: fc.nat(7), isThere: fc.integer({ min: 0, max: 3 }) })
  .chain(({ language, page, isThere }) => {
    const path = `/${language}/${page}/`;
    if (isThere === 0) return fc.constant({ path, record: null });
    return fc
      .record({
        title: anyWords(language),
        content: anyWords(language),
        municipality: fc.constantFrom(...municipalities),
        moves: fc.subarray([...moves], { maxLength: 1 }),
      })
      .map((page): RecordChange => ({ path, record: aRecord(path, language, page) }));
  });

type Page = {
  readonly title: readonly string[];
  readonly content: readonly string[];
  readonly municipality: string;
  readonly moves: readonly Move[];
};

function aRecord(path: string, language: Language, { content, moves, municipality, title }: Page): SearchRecord {
  const keys = (text: string) => keysOf(text, language, null).join(' ');
  return {
    path,
    language,
    title: title.join(' '),
    content: keys(content.filter((word) => !title.includes(word)).join(' ')),
    keys: { name: keys(title.join(' ')), place: keys(municipalityWord(municipality)) },
    meta: { kind: 'group', where: '', when: '' },
    filters: { kind: ['group'], municipality: [municipality], theme: [] },
    moves,
  };
}

/** A release of nothing but search, with bases of so many pages of a language at most. */
async function placeWhole(releases: string, records: readonly SearchRecord[], mostPages?: number): Promise<void> {
  const source = async (language: Language) => records.filter((record) => record.language === language);
  const stage = await beginStage(releases);
  const built = await buildBases({ stage, engine: 'release' }, source, mostPages);
  placeSegments(releases, built, { segments: built.map(({ segment }) => segment), newest: null, left: [] });
}

/** What has changed so far becomes a recent segment. */
async function fold(releases: string, state: SearchState, records: ReadonlyMap<string, SearchRecord>): Promise<void> {
  const changes = recentPages(state).map((path) => ({ path, record: records.get(path) ?? null }));
  const planned = planSearch(state.segments.filter(isBase), changes);
  const building = { stage: await beginStage(releases), engine: 'fold' } as const;
  const recent = await buildRecent(building, [...planned.records.values()]);
  placeSegments(releases, [recent], { segments: [...planned.segments, recent.segment], newest: null, left: [] });
}

function placeSegments(releases: string, built: readonly BuiltSegment[], state: SearchState): void {
  for (const { folder, segment } of built)
    cpSync(folder, join(releases, folderOfSegment(id, segment.name)), { recursive: true });
  const memories = built.map(({ segment }) => memoryOfSegment(id, segment));
  place(releases, { put: [...memories, memoryOfState(id, state), pointerTo(id, state)], remove: [], state });
}

function place(releases: string, { put, remove }: SearchChange): void {
  for (const { path, content } of put) {
    mkdirSync(dirname(join(releases, path)), { recursive: true });
    writeFileSync(join(releases, path), content);
  }
  for (const path of remove) rmSync(join(releases, path), { recursive: true, force: true });
}

async function foundIn(release: string): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const language of languages) {
    const search = await searchIn(release, language);
    for (const words of queriesIn(language)) {
      for (const municipality of [[], ['beta']]) {
        const hits = await find({ words, language, municipality }, search);
        const pages = await Promise.all(hits.map((hit) => hit.data()));
        found[`${language} ${words} ${municipality}`] = hits.map(
          ({ score, why }, at) => `${pages[at]?.url} ${score.toFixed(6)} ${why.join(' ')}`,
        );
      }
    }
    for (const municipality of municipalities) {
      const { results } = await search.search(null, { filters: { municipality } });
      const pages = await Promise.all(results.map((result) => result.data()));
      found[`${language} ${municipality}`] = pages.map(({ url }) => url).sort();
    }
  }
  return found;
}

describe('search after edits', () => {
  it('finds what a whole new index finds, in the same order, whoever publishes next', {
    timeout: 300_000,
  }, async () => {
    const anyRecords = fc.array(anyChange, { minLength: 25, maxLength: 40 });
    const anySteps = fc.array(fc.array(anyChange, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(anyRecords, anySteps, async (first, steps) => {
        const records = new Map<string, SearchRecord>();
        const apply = ({ path, record }: RecordChange) => (record ? records.set(path, record) : records.delete(path));
        for (const change of first) apply(change);
        for (const language of languages) apply(unchanging(language));
        const releases = temporaryFolder();
        await placeWhole(releases, [...records.values()], 3);
        for (const [position, step] of steps.entries()) {
          for (const change of step) apply(change);
          const state = readSearchState(releases, id);
          if (!state) throw new Error('The state cannot be read.');
          const change = await updateSearch(
            id,
            state,
            step.map(({ path }) => ({ path, record: records.get(path) ?? null })),
          );
          place(releases, change);
          if (position === 0 && change.state.newest) await fold(releases, change.state, records);
          for (const { name } of allSegments(change.state))
            expect(existsSync(join(releases, folderOfSegment(id, name))), name).toBe(true);
        }
        expect(readSearchState(releases, id)?.segments.filter(isBase).length).toBeGreaterThan(1);
        const whole = temporaryFolder();
        await placeWhole(whole, [...records.values()]);
        expect(await foundIn(join(releases, id))).toEqual(await foundIn(join(whole, id)));
      }),
      { numRuns: 3, seed: 7, endOnFailure: true },
    );
  });
});

/** A page that stays, so that each language has an index. */
function unchanging(language: Language): { readonly path: string; readonly record: SearchRecord } {
  const path = `/${language}/stays/`;
  return {
    path,
    record: aRecord(path, language, { title: ['Stays'], content: words[language], municipality: 'beta', moves: [] }),
  };
}
