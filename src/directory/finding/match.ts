import { aspects, type FindingContext, type Known } from './aspects.ts';
import type { ListingFacts } from './facts.ts';
import type { Finding } from './finding.ts';

/** Whether one listing is what somebody looks for, its words apart. */
export function matchOf(facts: ListingFacts, finding: Finding, context: FindingContext): Known {
  const answers = Object.values(aspects).map(({ enough, conditions }) => {
    const each = conditions(finding, context).map(({ answer }) => answer(facts));
    return each.length === 0 ? 'yes' : enough === 'any' ? anyOf(each) : allOf(each);
  });
  return allOf(answers);
}

const anyOf = (answers: readonly Known[]): Known =>
  answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no';

const allOf = (answers: readonly Known[]): Known =>
  answers.includes('no') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes';
