import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '#i18n/languages.ts';

export const halves = ['tune', 'held-out'] as const;

export type Half = (typeof halves)[number];

/**
 * What somebody types, and what they should find in the sample content. Ids are those of the content: of a listing as it
 * is, of anything else with what it is before it (`theme:crafts`).
 */
export type JudgedQuery = {
  readonly query: string;
  readonly language: Language;
  /** Why it is among the queries: a word form, a mistyping, a place. */
  readonly kind: string;
  /** Just what they want: grade 2. */
  readonly best: readonly string[];
  /** Worth a look: grade 1. Whatever is not named has grade 0. */
  readonly useful: readonly string[];
  /** What they would be annoyed to see at the top. */
  readonly wrong: readonly string[];
};

type Line = Pick<JudgedQuery, 'query' | 'language' | 'kind'> & Readonly<Record<'best' | 'useful' | 'wrong', string>>;

/** The judged queries of one half, as `relevance/` has them. */
export function judgedQueries(half: Half): readonly JudgedQuery[] {
  const lines: readonly Line[] = JSON.parse(readFileSync(join(import.meta.dirname, `relevance/${half}.json`), 'utf8'));
  return lines.map(({ best, useful, wrong, ...line }) => ({
    ...line,
    best: idsIn(best),
    useful: idsIn(useful),
    wrong: idsIn(wrong),
  }));
}

const idsIn = (text: string): readonly string[] => text.split(' ').filter(Boolean);
