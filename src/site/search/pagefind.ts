/** A page as Pagefind gives it; what is in `meta` is what the search record put there. */
export type FoundPage = {
  readonly url: string;
  readonly meta: { readonly [name: string]: string | undefined };
};

export type Found = { readonly data: () => Promise<FoundPage> };

type Ranking = { readonly metaWeights: Readonly<Record<string, number>> };

/** A name says more about a page than its content does; kind, place and time are in the content already. */
const ranking: Ranking = { metaWeights: { title: 12, endings: 12, kind: 0, where: 0, when: 0, image: 0 } };

type Results = { readonly results: readonly (Found & { readonly id: string })[] };

/** The part of Pagefind's browser code that we call. */
type Engine = {
  readonly options: (options: { readonly ranking: Ranking }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly mergeIndex: (path: string, options: { readonly ranking: Ranking }) => Promise<void>;
  readonly search: (
    query: string | null,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<Results>;
};

/** Where the indexes are: the base, a small one of what has changed since, and the results of the base that are old. */
type Pointer = {
  readonly base: string;
  readonly recent: { readonly name: string; readonly languages: readonly string[] } | null;
  readonly gone: { readonly [language: string]: readonly string[] | undefined };
};

/** Search over everything that is published. */
export type Pagefind = Pick<Engine, 'search'>;

let loading: Promise<Pagefind> | null = null;

/**
 * Pagefind, fetched at the first call. It reads the language from `<html lang>`. A failed attempt is forgotten, so that
 * the next search tries again.
 */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= start().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function start(): Promise<Pagefind> {
  const answer = await fetch('/search/segments.json', { cache: 'no-cache' });
  const { base, gone, recent }: Pointer = await answer.json();
  const { lang } = document.documentElement;
  const engine: Engine = await import(/* @vite-ignore */ `/search/${base}/pagefind.js`);
  await engine.options({ ranking });
  await engine.init();
  // Without the language Pagefind would search in another one.
  if (recent?.languages.includes(lang)) await engine.mergeIndex(`/search/${recent.name}/`, { ranking });
  const old = new Set(gone[lang]);
  return {
    search: async (query, options) => {
      const { results } = await engine.search(query, options);
      return { results: results.filter(({ id }) => !old.has(id)) };
    },
  };
}
