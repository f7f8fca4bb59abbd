import type { FoundPage } from '#search/find.ts';
import { type Found, loadPagefind } from './pagefind.ts';

let pages: Promise<ReadonlyMap<string, Found>> | null = null;

/** What a list shows of a page that search calls so. Search is asked for all pages once, and again for one it did not have. */
export async function pageOfResult(result: string): Promise<FoundPage> {
  const known = await allPages().then((all) => all.get(result));
  if (known) return await known.data();
  pages = null;
  const found = (await allPages()).get(result);
  if (!found) throw new Error(`Search has no page ${result}.`);
  return await found.data();
}

function allPages(): Promise<ReadonlyMap<string, Found>> {
  pages ??= findAll().catch((error: unknown) => {
    pages = null;
    throw error;
  });
  return pages;
}

async function findAll(): Promise<ReadonlyMap<string, Found>> {
  const { results } = await (await loadPagefind()).search(null, {});
  return new Map(results.map((result) => [result.id, result]));
}
