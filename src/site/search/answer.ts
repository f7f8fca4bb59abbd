import type { FindingContext } from '#directory/finding/aspects.ts';
import type { FactTime, ListingFacts } from '#directory/finding/facts.ts';
import { type FoundAmong, findAmong } from '#directory/finding/find-among.ts';
import { type Finding, noFinding } from '#directory/finding/finding.ts';
import { printFinding } from '#directory/finding/print-finding.ts';
import { timesMeant } from '#directory/finding/time-aspect.ts';
import type { Hit } from '#search/find.ts';

/** One result: what is known of the listing, when it is one, and what search calls its page. */
export type Row = {
  readonly result: string;
  readonly facts: ListingFacts | null;
  /** The page itself, where search gives it. */
  readonly hit: Hit | null;
  /** The times that are asked for, in order; empty when no day is asked. */
  readonly times: readonly FactTime[];
};

/** What is found, in the order in which it is shown. */
export type FoundRows = {
  readonly rows: readonly Row[];
  /** How many more there are with those of which it is not known. */
  readonly unknown: number;
  readonly counts: FoundAmong['counts'];
};

/** Whether anything but words is asked. */
export function hasFilters(finding: Finding): boolean {
  return printFinding({ ...finding, words: '' }) !== '';
}

/** Whether anything is asked at all. */
export const isAsked = (finding: Finding): boolean => printFinding(finding) !== '';

/** What of the facts fits: with words, only what has them, best first; without, what is soonest first. */
export function answerTo(
  finding: Finding,
  facts: readonly ListingFacts[],
  hits: readonly Hit[] | null,
  context: FindingContext,
): FoundRows {
  const among = hits === null ? facts : withWords(facts, hits);
  const { found, unknown, counts } = findAmong(among, finding, context);
  const byResult = new Map(hits?.map((hit) => [hit.result, hit]));
  const rows = found.map((each) => ({
    result: each.id,
    facts: each,
    hit: byResult.get(each.id) ?? null,
    times: asksForTime(finding) ? timesMeant(each, finding, context) : [],
  }));
  if (hits === null) return { rows: soonestFirst(rows, context), unknown, counts };
  // Pages about something else than a listing are found by words alone.
  if (hasFilters(finding)) return { rows, unknown, counts };
  const ofListings = new Map(rows.map((row) => [row.result, row]));
  return { rows: hits.map((hit) => ofListings.get(hit.result) ?? rowOf(hit)), unknown, counts };
}

/** What words alone find. */
export const rowOf = (hit: Hit): Row => ({ result: hit.result, facts: null, hit, times: [] });

const asksForTime = ({ when, times }: Finding): boolean => when !== null || times.length > 0;

function withWords(facts: readonly ListingFacts[], hits: readonly Hit[]): readonly ListingFacts[] {
  const byResult = new Map(facts.map((each) => [each.id, each]));
  return hits.flatMap(({ result }) => byResult.get(result) ?? []);
}

/** What has no time that is known comes last. */
function soonestFirst(rows: readonly Row[], context: FindingContext): readonly Row[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(row, context) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ row }) => row);
}

function keyOf({ facts, times, result }: Row, context: FindingContext): string {
  const [next] = times.length > 0 ? times : facts ? timesMeant(facts, noFinding, context) : [];
  return [next?.date ?? '9999', String(next?.start ?? 0).padStart(4, '0'), result].join(' ');
}
