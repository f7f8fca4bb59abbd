import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { measured, type Used } from '../measure.ts';
import type { PeerPage } from './peer-pages.ts';

const layout = `<!doctype html><html lang="{{ .Params.lang }}"><head><meta charset="utf-8"><title>{{ .Title }}</title><link rel="stylesheet" href="/site.css"></head>
<body><header><nav><a href="/{{ .Params.lang }}/">Yhdessä</a></nav></header><main>
{{ range .Params.blocks }}{{ if eq .tag "a" }}<a href="{{ .href }}">{{ .text }}</a>{{ else if eq .tag "h1" }}<h1>{{ .text }}</h1>{{ else if eq .tag "h2" }}<h2>{{ .text }}</h2>{{ else if eq .tag "h3" }}<h3>{{ .text }}</h3>{{ else if eq .tag "li" }}<li>{{ .text }}</li>{{ else if eq .tag "dt" }}<dt>{{ .text }}</dt>{{ else if eq .tag "dd" }}<dd>{{ .text }}</dd>{{ else }}<p>{{ .text }}</p>{{ end }}
{{ end }}</main><footer></footer></body></html>`;

/** Hugo when it is installed: one content file with JSON front matter for each page; else `null`. */
export async function measureHugo(folder: string, pages: readonly PeerPage[]): Promise<Used | null> {
  if (spawnSync('hugo', ['version']).status !== 0) return null;
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const disabled = ['taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT', '404', 'section', 'home'];
  write('hugo.json', JSON.stringify({ baseURL: 'http://localhost/', disableKinds: disabled }));
  write('layouts/_default/single.html', layout);
  for (const [index, { path, ...page }] of pages.entries()) {
    write(`content/p${index % 100}/${index}.md`, `${JSON.stringify({ ...page, url: path })}\n`);
  }
  const { output: _, ...used } = await measured({ program: 'hugo', parameters: ['--quiet', '-d', 'out'], folder });
  return used;
}
