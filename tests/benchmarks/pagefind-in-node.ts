import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from '#i18n/languages.ts';

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

/** What Pagefind's code asks of a browser: the language of the page, and files. Opens one language after the other only. */
export function pretendBrowser(language: Language): void {
  const document = { currentScript: null, querySelector: () => ({ getAttribute: () => language }) };
  const fetch = async (address: string | URL) => new Response(readFileSync(fileURLToPath(new URL(address))));
  Object.assign(globalThis, { document, window: {}, fetch });
}
