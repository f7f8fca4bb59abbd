import type { Language } from '#i18n/languages.ts';
import { pretendBrowser } from '#launch/search-in-release.ts';

/** The part of Pagefind's browser code that is asked here. */
type PlainPagefind = {
  readonly search: (query: string) => Promise<{
    readonly results: readonly { readonly data: () => Promise<{ readonly url: string }> }[];
  }>;
};

type PagefindCode = { readonly createInstance: () => PlainPagefind & Setup };

type Setup = {
  readonly init: () => Promise<void>;
  readonly options: (options: { readonly baseUrl: string }) => Promise<void>;
};

const opened = new Map<string, Promise<PlainPagefind>>();

/** Pagefind's browser code over the index in a folder, given by its `file:` address with a slash at the end. */
export async function pagefindIn(folder: string, language: Language): Promise<PlainPagefind> {
  const key = `${language} ${folder}`;
  const search = opened.get(key) ?? openPagefind(folder, language);
  opened.set(key, search);
  return await search;
}

async function openPagefind(folder: string, language: Language): Promise<PlainPagefind> {
  pretendBrowser(language);
  const { createInstance }: PagefindCode = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  const pagefind = createInstance();
  await pagefind.init();
  await pagefind.options({ baseUrl: '/' });
  return pagefind;
}
