import { type AspectId, aspectIds, aspects, type FindingContext, type Known } from './aspects.ts';
import type { ListingFacts } from './facts.ts';
import type { Finding } from './finding.ts';

/** Whether one listing is what somebody looks for, its words apart. Of many, `findAmong` is faster. */
export function matchOf(facts: ListingFacts, finding: Finding, context: FindingContext): Known {
  return allOf(aspectIds.map((aspect) => answerTo(aspect, facts, finding, context)));
}

function answerTo(id: AspectId, facts: ListingFacts, finding: Finding, context: FindingContext): Known {
  const { enough, asked, teller } = aspects[id];
  const keys = asked(finding, context);
  if (keys.length === 0) return 'yes';
  const told = new Map<string, Known>();
  const mark = (key: string, known: Known) => told.set(key, told.get(key) === 'yes' ? 'yes' : known);
  const otherwise = teller(context)(facts, mark);
  const answers = keys.map((key) => told.get(key) ?? otherwise);
  return enough === 'any' ? anyOf(answers) : allOf(answers);
}

const anyOf = (answers: readonly Known[]): Known =>
  answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no';

const allOf = (answers: readonly Known[]): Known =>
  answers.includes('no') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes';
