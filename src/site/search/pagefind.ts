import type { FoundPage } from '#search/find.ts';
import type { OpenedSearch } from '#search/search-indexes.ts';
import { type Engine, type EngineCode, type EngineResult, ranking } from './engine.ts';
import { engineIndexes } from './engine-indexes.ts';

export type Found = { readonly id: string; readonly data: () => Promise<FoundPage> };

/** The indexes that are searched together, the first with Pagefind's code; `gone` are results that are old. */
type Pointer = {
  readonly segments: readonly {
    readonly name: string;
    readonly languages: readonly string[];
    readonly gone: { readonly [language: string]: readonly string[] | undefined };
  }[];
};

/** Search over everything that is published, in one language: by words, and all there is. */
export type Pagefind = OpenedSearch & {
  readonly search: (
    query: null,
    options: { readonly filters?: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly Found[] }>;
};

type Opened = ReturnType<typeof engineIndexes>;

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
 * is published meanwhile is found too: each question looks whether the indexes are still the same.
 */
export async function openSearch(folder: string, lang: string): Promise<Pagefind> {
  let pointer = await readPointer(folder);
  let opened = await openIndexes(folder, lang, pointer);
  const current = async (): Promise<Opened> => {
    const now = await readPointer(folder).catch(() => pointer);
    if (now !== pointer) opened = await openIndexes(folder, lang, now);
    pointer = now;
    return opened;
  };
  return {
    current: async () => (await current()).indexes,
    search: async (query, { filters = {} }) => ({ results: await (await current()).ask(query, filters) }),
  };
}

async function readPointer(folder: string): Promise<string> {
  return await (await fetch(`${folder}segments.json`, { cache: 'no-cache' })).text();
}

async function openIndexes(folder: string, lang: string, pointer: string): Promise<Opened> {
  const { segments }: Pointer = JSON.parse(pointer);
  const { createInstance }: EngineCode = await import(/* @vite-ignore */ `${folder}${segments[0]?.name}/pagefind.js`);
  const engine: Engine = createInstance({ ranking });
  await engine.init();
  await engine.options({ ranking });
  // In one that lacks the language Pagefind would search in another language.
  const [, ...others] = segments.filter(({ languages }, at) => at === 0 || languages.includes(lang));
  for (const { name } of others) await engine.mergeIndex(`${folder}${name}/`, { ranking });
  const old = new Map(segments.map(({ gone, name }) => [name, new Set(gone[lang])]));
  return engineIndexes(engine, {
    folder,
    lang,
    segments: segments.filter(({ languages }) => languages.includes(lang)).map(({ name }) => name),
    isCurrent: ({ from, id }: EngineResult) =>
      id.startsWith(`${lang}_`) && !old.get(from.split('/').at(-2) ?? '')?.has(id),
  });
}
