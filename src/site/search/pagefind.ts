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

type EngineCode = { readonly createInstance: (options: { readonly ranking: Ranking }) => Engine };

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

/**
 * Opens the search of a release in one language; `folder` is the address of its search files, with a slash at its end. What
 * is published meanwhile is found too: each search looks whether the indexes are still the same.
 */
export async function openSearch(folder: string, lang: string): Promise<Pagefind> {
  let pointer = await readPointer(folder);
  let search = await openIndexes(folder, lang, pointer);
  return {
    search: async (query, options) => {
      const now = await readPointer(folder).catch(() => pointer);
      if (now !== pointer) search = await openIndexes(folder, lang, now);
      pointer = now;
      return await search(query, options);
    },
  };
}

async function readPointer(folder: string): Promise<string> {
  return await (await fetch(`${folder}segments.json`, { cache: 'no-cache' })).text();
}

async function openIndexes(folder: string, lang: string, pointer: string): Promise<Engine['search']> {
  const { segments }: Pointer = JSON.parse(pointer);
  const { createInstance }: EngineCode = await import(/* @vite-ignore */ `${folder}${segments[0]?.name}/pagefind.js`);
  const engine = createInstance({ ranking });
  await engine.init();
  await engine.options({ ranking });
  // In one that lacks the language Pagefind would search in another language.
  const [, ...others] = segments.filter(({ languages }, at) => at === 0 || languages.includes(lang));
  for (const { name } of others) await engine.mergeIndex(`${folder}${name}/`, { ranking });
  const old = new Map(segments.map(({ gone, name }) => [name, new Set(gone[lang])]));
  const isCurrent = ({ from, id }: Matched) => !old.get(from.split('/').at(-2) ?? '')?.has(id);
  return async (query, options) => {
    const found = (await engine.search(query, options)).results.filter(isCurrent);
    if (others.length === 0 || !query || /^\s*".+"\s*$/.test(query)) return { results: found };
    const asked = query
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => engine.search(word, {}));
    const words = (await Promise.all(asked)).map((word) => ({ ...word, results: word.results.filter(isCurrent) }));
    return { results: foundTogether(found, words) };
  };
}
