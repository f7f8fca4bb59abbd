import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EditorialPage } from '#directory/region.ts';
import { forEachLanguage, languages } from '#i18n/languages.ts';
import type { Problem } from '#i18n/problem.ts';
import { parseContent } from './content-file.ts';
import { pageHeaderSchema } from './region-schema.ts';

type PageInOneLanguage = { slug: string; title: string; description: string; body: string };

const headerAndBody = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n([\s\S]*))?$/;

/** The file of an editorial page in one language: `content/pages/<id>/<language>.md`. */
export function pageFile(contentDir: string, id: string, language: string): string {
  return join(contentDir, 'pages', id, `${language}.md`);
}

/** Reads one editorial page in all languages. What is wrong is added to `problems`, and the page is `null`. */
export function readPage(contentDir: string, id: string, problems: Problem[]): EditorialPage | null {
  const written = languages.map((language) => readOneLanguage(pageFile(contentDir, id, language), problems));
  const [fi, sv, en, de] = written;
  if (!fi || !sv || !en || !de) return null;
  const page = { fi, sv, en, de };
  const inEachLanguage = (part: keyof PageInOneLanguage) => forEachLanguage((language) => page[language][part]);
  return {
    id,
    slug: inEachLanguage('slug'),
    title: inEachLanguage('title'),
    description: inEachLanguage('description'),
    body: inEachLanguage('body'),
  };
}

function readOneLanguage(file: string, problems: Problem[]): PageInOneLanguage | null {
  if (!existsSync(file)) {
    problems.push({ message: 'content.file.missing', values: { file } });
    return null;
  }
  const parts = headerAndBody.exec(readFileSync(file, 'utf8'));
  if (!parts) {
    problems.push({ message: 'content.file.no-header', values: { file } });
    return null;
  }
  const header = parseContent(file, parts[1] ?? '', 2, pageHeaderSchema, problems);
  const body = parts[2]?.trim() ?? '';
  if (!body) problems.push({ message: 'content.file.no-body', values: { file } });
  return header && body ? { ...header.content, body } : null;
}
