import type { Answer, Answers } from '#directory/listing.ts';
import { type LastingMemory, rememberWhile } from '#snapshot/memory.ts';
import { packNumbers, unpackNumbers } from './facts-columns.ts';

/** What listings say of each feature: four features share a sign for each listing. */
export type AnswerColumns = { readonly features: readonly string[]; readonly answers: readonly string[] };

const told = [undefined, 'yes', 'no'] as const satisfies readonly (Answer | undefined)[];

/** So many answers of three kinds fit into one sign. */
const together = 4;

export function answerColumnsOf(listings: readonly Answers[]): AnswerColumns {
  const known = new Set<string>();
  for (const answers of listings) for (const id of Object.keys(answers)) known.add(id);
  const features = [...known].sort();
  const fours = inFours(features);
  const all = features.join();
  const numbers = listings.map((answers) =>
    rememberWhile(packed, answers, '', [all], () => fours.map((ids) => numberOf(answers, ids))),
  );
  return { features, answers: fours.map((_, at) => packNumbers(numbers.map((own) => own[at] ?? 0))) };
}

/** The numbers of a listing; they are the same while the listing and the features are. */
const packed: LastingMemory<readonly number[]> = new WeakMap();

const numberOf = (answers: Answers, ids: readonly string[]): number =>
  ids.reduce((number, id) => number * told.length + told.indexOf(answers[id]), 0);

export function answersOf({ answers, features }: AnswerColumns, count: number): readonly Answers[] {
  const columns = inFours(features).flatMap((ids, at) => {
    const numbers = unpackNumbers(answers[at] ?? '', count);
    return ids.map((id, place) => ({ id, numbers, unit: told.length ** (ids.length - 1 - place) }));
  });
  return Array.from({ length: count }, (_, at) => {
    const own: Record<string, Answer> = {};
    for (const { id, numbers, unit } of columns) {
      const answer = told[Math.floor((numbers[at] ?? 0) / unit) % told.length];
      if (answer) own[id] = answer;
    }
    return own;
  });
}

function inFours(features: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(features.length / together) }, (_, at) =>
    features.slice(at * together, (at + 1) * together),
  );
}
