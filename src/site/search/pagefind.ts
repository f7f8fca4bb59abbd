/** A page as Pagefind gives it; what is in `meta` is what the search record put there. */
export type FoundPage = {
  readonly url: string;
  readonly meta: { readonly [name: string]: string | undefined };
};

export type Found = { readonly data: () => Promise<FoundPage> };

type Ranking = { readonly metaWeights: Readonly<Record<string, number>> };

/** A name says more about a page than its content does; kind, place and time are in the content already. */
const ranking: Ranking = { metaWeights: { title: 12, endings: 12, kind: 0, where: 0, when: 0, image: 0 } };

/** The part of Pagefind's browser code that we call. */
export type Pagefind = {
  readonly options: (options: { readonly ranking: Ranking }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (
    query: string | null,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly Found[] }>;
};

const address = '/pagefind/pagefind.js';

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
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ ranking });
  await pagefind.init();
  return pagefind;
}
