import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page as a peer gets it: all its words, worked out already. */
export type PeerPage = {
  readonly path: string;
  readonly lang: string;
  readonly title: string;
  readonly blocks: readonly { readonly tag: string; readonly text: string; readonly href: string }[];
};

const block = /<(h1|h2|h3|p|li|dt|dd|time|a)\b([^>]*)>([^<]+)/g;

/** Every page of a release as data: its headings, paragraphs, list entries and links in their order. */
export function readPeerPages(release: string): PeerPage[] {
  const files = readdirSync(release, { recursive: true, encoding: 'utf8' });
  return files.flatMap((file) => {
    if (!file.endsWith('/index.html')) return [];
    const html = readFileSync(join(release, file), 'utf8');
    const main = html.slice(html.indexOf('<main'));
    const blocks = [...main.matchAll(block)].map(([, tag = 'p', attributes = '', text = '']) => {
      return { tag, text: decoded(text.trim()), href: /href="([^"]*)"/.exec(attributes)?.[1] ?? '' };
    });
    const title = decoded(/<title>([^<]*)/.exec(html)?.[1] ?? '');
    return [{ path: `/${file.slice(0, -'index.html'.length)}`, lang: file.slice(0, 2), title, blocks }];
  });
}

/** The pages as a JSON file in a folder. */
export function writePeerPages(folder: string, pages: readonly PeerPage[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'pages.json'), JSON.stringify(pages));
}

function decoded(text: string): string {
  return text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}
