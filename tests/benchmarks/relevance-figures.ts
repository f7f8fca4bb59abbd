import type { JudgedQuery } from '../search/judged-queries.ts';

/** What a search gave to a query: ids as the judgements have them, best first. */
export type Answered = { readonly judged: JudgedQuery; readonly found: readonly string[] };

export type RelevanceFigures = {
  readonly queries: number;
  /** The share of queries with something best among the first five. */
  readonly success: number;
  readonly ndcg: number;
  /** How many queries have something wrong among the first three. */
  readonly wrong: number;
};

/** The figures of some answers. */
export function relevanceFigures(answers: readonly Answered[]): RelevanceFigures {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return {
    queries: answers.length,
    success: mean(answers.map((answered) => Number(isSuccess(answered)))),
    ndcg: mean(answers.map(ndcgOf)),
    wrong: answers.filter((answered) => wrongIn(answered).length > 0).length,
  };
}

/** Whether something best is among the first five. */
export const isSuccess = ({ judged, found }: Answered): boolean =>
  found.slice(0, 5).some((id) => judged.best.includes(id));

/** What of the first three is wrong. */
export const wrongIn = ({ judged, found }: Answered): readonly string[] =>
  found.slice(0, 3).filter((id) => judged.wrong.includes(id));

/**
 * How good the first ten are beside the best order there is, from 0 to 1: normalized discounted cumulative gain (Järvelin and
 * Kekäläinen 2002), where best counts 3, useful 1, and each place less than the one before.
 */
export function ndcgOf({ judged, found }: Answered): number {
  const gain = (id: string) => (judged.best.includes(id) ? 3 : judged.useful.includes(id) ? 1 : 0);
  return discounted([...new Set(found)].map(gain)) / discounted([...judged.best, ...judged.useful].map(gain));
}

const discounted = (gains: readonly number[]): number =>
  gains.slice(0, 10).reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0);

/** The worst answers, the worst first: what finds least, and of those what is wrong. */
export function worstOf(answers: readonly Answered[], count: number): readonly Answered[] {
  const badness = (answered: Answered) => ndcgOf(answered) - wrongIn(answered).length;
  return answers.toSorted((one, other) => badness(one) - badness(other)).slice(0, count);
}
