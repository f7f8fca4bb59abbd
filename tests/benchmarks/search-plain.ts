import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Localized, textFor } from '#directory/localized.ts';
import type { Term } from '#directory/region.ts';
import type { Language } from '#i18n/languages.ts';
import { buildSearchIndex } from '#publish/search-engine.ts';
import { type SearchRecord, searchedPages } from '#search/search-record.ts';
import type { PageAddress } from '#snapshot/page-rule.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import { indexOf } from '#snapshot/snapshot-index.ts';
import { pagefindIn } from './pagefind-in-node.ts';

/** The paths of pages that a search gives, best first. */
export type Ask = (query: string, language: Language) => Promise<readonly string[]>;

type PlainPage = { readonly path: string; readonly language: Language; readonly title: string; readonly text: string };

/** Search for nothing but the words as they are typed: pages that have all of them, those with them in the name first. */
export function askWords(pages: readonly PlainPage[]): Ask {
  const words = new Map(pages.map((page) => [page, { title: wordsIn(page.title), text: wordsIn(page.text) }]));
  return async (query, language) => {
    const asked = wordsIn(query);
    const scored = pages.flatMap((page) => {
      const own = words.get(page);
      if (!own || page.language !== language) return [];
      const counts = asked.map((word) => count(own.title, word) * 10 + count(own.text, word));
      return counts.every((found) => found > 0) ? [{ page, score: counts.reduce((sum, found) => sum + found) }] : [];
    });
    return scored.toSorted((one, other) => other.score - one.score).map(({ page }) => page.path);
  };
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const count = (words: readonly string[], word: string): number => words.filter((own) => own === word).length;

/** Pagefind as it comes: its own stemming and ranking over what the pages say. */
export async function askPagefind(pages: readonly PlainPage[], folder: string): Promise<Ask> {
  const records = pages.map(
    ({ path, language, title, text }): SearchRecord => ({
      path,
      language,
      title,
      content: text,
      meta: { kind: 'place', where: '', when: '' },
      filters: { kind: [], municipality: [], theme: [] },
    }),
  );
  const { files } = await buildSearchIndex(records, 'release');
  const own = mkdtempSync(join(folder, 'pagefind-'));
  for (const { path, content } of files) {
    mkdirSync(dirname(join(own, path)), { recursive: true });
    writeFileSync(join(own, path), content);
  }
  return async (query, language) => {
    const { search } = await pagefindIn(`${pathToFileURL(own)}/`, language);
    const { results } = await search(query);
    return await Promise.all(results.slice(0, 10).map(async (result) => (await result.data()).url));
  };
}

/** What the pages of a snapshot say that one may search: names, texts and labels, without synonyms or word forms. */
export function plainPages(snapshot: Snapshot): readonly PlainPage[] {
  return [...searchedPages(snapshot).values()].flatMap((address) => {
    const [title, ...others] = saidOn(snapshot, address);
    if (!title) return [];
    return [{ path: address.path, language: address.language, title, text: [title, ...others].join('\n') }];
  });
}

function saidOn(snapshot: Snapshot, { kind, id, language }: PageAddress): readonly string[] {
  const index = indexOf(snapshot);
  const { region } = snapshot;
  const { taxonomy } = region;
  const told = (...texts: readonly (Localized | undefined)[]) =>
    texts.flatMap((text) => (text && textFor(text, language)?.text) ?? []);
  const labels = (terms: readonly Term[], ids: readonly string[]) =>
    told(...terms.filter((term) => ids.includes(term.id)).map(({ label }) => label));
  const nameOf = (municipality: string) => told(index.municipalities.get(municipality)?.name);
  if (kind === 'organisation') {
    const organisation = index.organisations.get(id);
    if (!organisation) return [];
    const { name, description, municipality, themes } = organisation;
    return [...told(name, description), ...nameOf(municipality), ...labels(taxonomy.themes, themes)];
  }
  if (kind === 'municipality') return nameOf(id);
  if (kind === 'theme') return told(index.themes.get(id)?.label, index.themes.get(id)?.hint);
  if (kind === 'editorial') {
    const page = region.pages.find((candidate) => candidate.id === id);
    return told(page?.title, page?.description, page?.body);
  }
  const listing = index.listings.get(id);
  if (!listing || !index.isCurrent(listing)) return [];
  const yes = Object.entries({ ...listing.threshold, ...listing.accessibility })
    .filter(([, answer]) => answer === 'yes')
    .map(([feature]) => feature);
  return [
    ...told(listing.name, listing.summary, listing.description, listing.village),
    ...nameOf(listing.municipality),
    ...labels(taxonomy.themes, listing.themes),
    ...labels(taxonomy.audiences, listing.audiences),
    ...labels([...taxonomy.threshold, ...taxonomy.accessibility], yes),
    ...told(index.organisations.get(listing.organisation)?.name),
  ];
}
