import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measured, type Used } from '../measure.ts';
import { type PeerPage, writePeerPages } from './peer-pages.ts';

const version = '3.1.2';

const template = `
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const block = ({ tag, text, href }) => tag === 'a' ? '<a href="' + escape(href) + '">' + escape(text) + '</a>' : '<' + tag + '>' + escape(text) + '</' + tag + '>';
export const data = { pagination: { data: 'pages', size: 1, alias: 'item' }, permalink: ({ item }) => item.path };
export const render = ({ item }) => '<!doctype html><html lang="' + item.lang + '"><head><meta charset="utf-8"><title>' + escape(item.title) + '</title><link rel="stylesheet" href="/site.css"></head><body><header><nav><a href="/' + item.lang + '/">Yhdessä</a></nav></header><main>' + item.blocks.map(block).join('\\n') + '</main><footer></footer></body></html>';
`;

/** Eleventy with a JavaScript template, installed for the occasion; `null` when it cannot be. */
export async function measureEleventy(folder: string, pages: readonly PeerPage[]): Promise<Used | null> {
  writePeerPages(join(folder, 'src/_data'), pages);
  mkdirSync(join(folder, 'src'), { recursive: true });
  writeFileSync(join(folder, 'src/page.11ty.js'), template);
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  try {
    await measured({
      program: 'npm',
      parameters: ['install', '--no-audit', '--no-fund', '--ignore-scripts', `@11ty/eleventy@${version}`],
      folder,
      environment: { NODE_ENV: 'development' },
    });
  } catch {
    return null;
  }
  const program = join(folder, 'node_modules/@11ty/eleventy/cmd.cjs');
  const parameters = [program, '--input=src', '--output=out', '--quiet'];
  const { output: _, ...used } = await measured({
    program: process.execPath,
    parameters,
    folder,
    environment: { NODE_OPTIONS: '--max-old-space-size=6000' },
  });
  return used;
}
