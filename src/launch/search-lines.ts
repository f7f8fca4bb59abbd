import type { Translate } from '#i18n/messages.ts';
import type { Reason } from '#search/find.ts';
import type { Suggestion } from '#search/read-query.ts';
import type { Row } from '#site/search/answer.ts';
import type { ReleaseSearch } from './search-in-release.ts';

/** What `search --json` gives of a page. */
type FoundLine = {
  /** The id of the document, municipality, theme or page; `null` when the snapshot does not know it. */
  readonly id: string | null;
  readonly url: string;
  readonly title: string;
  /** The higher, the better; `null` of what is not found by words but by what is chosen. */
  readonly score: number | null;
  readonly why: readonly Reason[];
};

export async function linesOf(
  rows: readonly Row[],
  data: Pick<ReleaseSearch, 'pageOf'>,
  idAt: (url: string) => string | null,
): Promise<readonly FoundLine[]> {
  return await Promise.all(
    rows.map(async (row): Promise<FoundLine> => {
      const { url, meta } = await data.pageOf(row);
      return { id: idAt(url), url, title: meta.title ?? '', score: row.hit?.score ?? null, why: row.hit?.why ?? [] };
    }),
  );
}

type Told = {
  /** How many pages are found in all. */
  readonly found: number;
  readonly taken: readonly Suggestion[];
  readonly translate: Translate;
};

/** The same for a person. */
export function tellLines(lines: readonly FoundLine[], { found, taken, translate }: Told): readonly string[] {
  const chosen = taken.map(({ kind, id, text }) => `“${text}” → ${kind} ${id}`).join(', ');
  return [
    ...(chosen ? [translate('operator.search.taken', { chosen })] : []),
    translate('operator.search.found', { count: found }),
    ...lines.map(({ title, url, score, why }, at) => {
      const number = String(at + 1).padStart(3);
      const reasons = why.map((reason) => translate(`operator.search.why.${reason}`)).join(', ');
      const told = [score?.toFixed(2), reasons || translate('operator.search.why.chosen')].filter(Boolean).join('  ');
      return `${number}  ${title}\n     ${url}\n     ${told}`;
    }),
  ];
}
