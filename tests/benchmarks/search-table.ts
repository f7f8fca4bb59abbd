import type { Half } from '../search/judged-queries.ts';
import { type Answered, ndcgOf, type RelevanceFigures, worstOf, wrongIn } from './relevance-figures.ts';
import type { SearchCost } from './search-cost.ts';

type ByLanguage = Readonly<Record<string, RelevanceFigures>>;

const names: Readonly<Record<string, string>> = {
  words: 'words only',
  pagefind: 'Pagefind as it comes',
  ours: 'ours',
};

/** The figures as a table, and below it the worst queries with what came instead. */
export function tellRelevance(
  half: Half,
  figures: Readonly<Record<string, ByLanguage>>,
  ours: readonly Answered[],
): string {
  const rows = Object.entries(figures).flatMap(([name, byLanguage]) =>
    Object.entries(byLanguage).map(([language, { queries, success, ndcg, wrong }]) =>
      [
        (names[name] ?? name).padEnd(22),
        language.padEnd(5),
        String(queries).padStart(7),
        `${(success * 100).toFixed(1)} %`.padStart(10),
        ndcg.toFixed(3).padStart(8),
        String(wrong).padStart(14),
      ].join(''),
    ),
  );
  const head = `${'search'.padEnd(22)}${'lang'.padEnd(5)}queries success@5 nDCG@10 wrong in top 3`;
  return `The ${half} half of the judged queries\n\n${head}\n${rows.join('\n')}\n\n${tellWorst(ours)}`;
}

function tellWorst(answers: readonly Answered[]): string {
  const lines = worstOf(answers, 10).map((answered) => {
    const { judged, found } = answered;
    const { query, language, best } = judged;
    const wrong = wrongIn(answered);
    return [
      `  ${language} "${query}" (${judged.kind}) nDCG ${ndcgOf(answered).toFixed(2)}${wrong.length > 0 ? `, wrong: ${wrong.join(' ')}` : ''}`,
      `     came:   ${found.slice(0, 5).join(' ') || 'nothing'}`,
      `     wanted: ${best.slice(0, 5).join(' ')}${best.length > 5 ? ` and ${best.length - 5} more` : ''}`,
    ].join('\n');
  });
  return `The ten worst of ours\n${lines.join('\n')}\n`;
}

/** What a search costs at each size. */
export function tellCosts(costs: readonly SearchCost[]): string {
  const lines = costs.map(({ listings, first, later }) => {
    const { bytes, milliseconds, query } = first;
    const kilobytes = (bytes / 1000).toFixed(1);
    return [
      `${listings} listings`,
      `  first query ("${query}", empty cache, 1.6 Mbit/s, 150 ms): ${kilobytes} kB, ${milliseconds} ms`,
      ...first.files.map((file) => `    ${(file.bytes / 1000).toFixed(1).padStart(6)} kB  ${file.path}`),
      `  ${later.queries} later queries: p50 ${later.p50Ms} ms, p95 ${later.p95Ms} ms, slowest ${later.maxMs} ms`,
    ].join('\n');
  });
  return lines.length === 0 ? '' : `\n${lines.join('\n')}\n`;
}
