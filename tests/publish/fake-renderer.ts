import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newestFileOf, rendererFolderOf } from '#publish/renderer.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The name of a listing whose own pages this renderer cannot render. */
export const unrenderable = 'unrenderable';

/** A compiled renderer whose pages hold their path and the names of all listings, in a folder as `buildRenderer` leaves it. */
export function fakeRenderer(hash = 'sources-1', folder = temporaryFolder()): string {
  const compiled = rendererFolderOf(folder, hash);
  mkdirSync(join(compiled, 'server'), { recursive: true });
  mkdirSync(join(compiled, 'client', 'assets'), { recursive: true });
  writeFileSync(join(compiled, 'client', 'assets', 'style.css'), 'body {}');
  writeFileSync(join(compiled, 'server', 'entry.mjs'), entry);
  writeFileSync(newestFileOf(folder), `${hash}\n`);
  return folder;
}

const entry = `
let names = [];
let unrenderable = [];
export const fixedPages = [{ path: '/', file: 'index.html' }, { path: '/404/', file: '404.html' }];
export const setSnapshot = ({ places, groups, events }) => {
  const listings = [...places, ...groups, ...events];
  names = listings.map(({ name }) => name.fi);
  unrenderable = listings.filter(({ name }) => name.fi === '${unrenderable}').map(({ slug }) => '/' + slug + '/');
};
export const render = async (path) => {
  if (unrenderable.some((slug) => path.endsWith(slug))) return new Response(null, { status: 500 });
  return new Response('<p>' + path + ': ' + names.join(', ') + '</p>', { status: path === '/404/' ? 404 : 200 });
};
`;
