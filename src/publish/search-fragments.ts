import { gunzipSync, gzipSync } from 'node:zlib';
import { isKeyField } from '#search/key-fields.ts';
import type { IndexFile } from './search-index.ts';

const fragmentFile = /^fragment\/(?<id>.+)\.pf_fragment$/;
const signature = 'pagefind_dcd';

type Fragment = {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
};

/** One result, named by the file, or several by their ids. */
type Fragments = Fragment | Readonly<Record<string, Fragment>>;

/** The results that a fragment file holds, by the paths of their pages. */
export function resultsIn({ path, content }: IndexFile): [path: string, id: string][] {
  const id = fragmentFile.exec(path)?.groups?.id;
  if (id === undefined) return [];
  const fragments = readFragments(content);
  if (isOne(fragments)) return [[fragments.url, id]];
  return Object.entries(fragments).map(([each, { url }]) => [url, each]);
}

/** A result shows no keys: what it is found by is in the index already, and need not be loaded a second time. */
export function withoutKeys(file: IndexFile): IndexFile {
  if (!fragmentFile.test(file.path)) return file;
  const fragments = readFragments(file.content);
  const short = isOne(fragments)
    ? shown(fragments)
    : Object.fromEntries(Object.entries(fragments).map(([id, each]) => [id, shown(each)]));
  return { ...file, content: gzipSync(`${signature}${JSON.stringify(short)}`, { level: 9 }) };
}

function shown(fragment: Fragment): Fragment {
  const meta = Object.fromEntries(Object.entries(fragment.meta).filter(([name]) => !isKeyField(name)));
  return { ...fragment, content: '', meta };
}

const isOne = (fragments: Fragments): fragments is Fragment => typeof fragments.url === 'string';

const readFragments = (content: Uint8Array): Fragments =>
  JSON.parse(gunzipSync(content).toString('utf8').slice(signature.length));
