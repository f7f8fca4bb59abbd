import { type Answer, foundTogether, type Matched } from './together.ts';

/** A page as Pagefind gives it; what is in `meta` is what the search record put there. */
export type FoundPage = {
  readonly url: string;
  readonly meta: { readonly [name: string]: string | undefined };
};

export type Found = { readonly data: () => Promise<FoundPage> };

type Ranking = { readonly metaWeights: Readonly<Record<string, number>> };

/** A name says more about a page than its content does; kind, place and time are in the content already. */
const ranking: Ranking = { metaWeights: { title: 12, endings: 12, kind: 0, where: 0, when: 0, image: 0 } };

type Results = Answer<Found & Matched>;

/** The part of Pagefind's browser code that we call. */
type Engine = {
  readonly options: (options: { readonly ranking: Ranking }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly mergeIndex: (path: string, options: { readonly ranking: Ranking }) => Promise<void>;
  readonly search: (
    query: string | null,
    options: { readonly filters?: Readonly<Record<string, string>> },
  ) => Promise<Results>;
};

type ByLanguage = { readonly [language: string]: readonly string[] | undefined };

/** The indexes that are searched together, the first with Pagefind's code; `gone` are results that are old. */
type Pointer = {
  readonly segments: readonly {
    readonly name: string;
    readonly languages: readonly string[];
    readonly gone: ByLanguage;
  }[];
};

/** Search over everything that is published. */
export type Pagefind = Pick<Engine, 'search'>;

let loading: Promise<Pagefind> | null = null;

/**
 * Pagefind, fetched at the first call. It reads the language from `<html lang>`. A failed attempt is forgotten, so that
 * the next search tries again.
 */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= openSearch('/search/', document.documentElement.lang).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

/** Opens the search of a release in one language; `folder` is the address of its search files, with a slash at its end. */
export async function openSearch(folder: string, lang: string): Promise<Pagefind> {
  const answer = await fetch(`${folder}segments.json`, { cache: 'no-cache' });
  const { segments }: Pointer = await answer.json();
  const engine: Engine = await import(/* @vite-ignore */ `${folder}${segments[0]?.name}/pagefind.js`);
  await engine.options({ ranking });
  await engine.init();
  // In one that lacks the language Pagefind would search in another language.
  const [, ...others] = segments.filter(({ languages }, at) => at === 0 || languages.includes(lang));
  for (const { name } of others) await engine.mergeIndex(`${folder}${name}/`, { ranking });
  const old = new Map(segments.map(({ gone, name }) => [name, new Set(gone[lang])]));
  const isCurrent = ({ from, id }: Matched) => !old.get(from.split('/').at(-2) ?? '')?.has(id);
  return {
    search: async (query, options) => {
      const found = (await engine.search(query, options)).results.filter(isCurrent);
      if (others.length === 0 || !query || /^\s*".+"\s*$/.test(query)) return { results: found };
      const asked = query
        .split(/\s+/)
        .filter(Boolean)
        .map((word) => engine.search(word, {}));
      const words = (await Promise.all(asked)).map((word) => ({ ...word, results: word.results.filter(isCurrent) }));
      return { results: foundTogether(found, words) };
    },
  };
}
