import type { FindingRegion } from '#directory/finding/finding.ts';
import type { FindingProblem } from '#directory/finding/problem.ts';
import { tellFindingProblem } from '#directory/finding/problem-sentence.ts';
import { translator } from '#i18n/messages.ts';
import type { Labels } from './labels.ts';
import type { SearchParts } from './search-parts.ts';

/** Tells what of the address was not understood, each with what may have been meant. */
export function showProblems(
  { problems: part }: SearchParts,
  problems: readonly FindingProblem[],
  labels: Labels,
  region: FindingRegion,
): void {
  const items = problems.map((problem) => {
    const item = document.createElement('li');
    item.textContent = tellFindingProblem(problem, labels.language);
    const link = linkTo(problem, labels, region);
    if (link) item.append(' ', link);
    return item;
  });
  part.replaceChildren(...items);
  part.hidden = items.length === 0;
}

function linkTo({ param, value, reason, suggestion }: FindingProblem, labels: Labels, region: FindingRegion) {
  if (suggestion === undefined) return null;
  const params = [...new URLSearchParams(location.search)].map(([name, told]) => {
    if (reason === 'unknown-parameter') return name === param ? [suggestion, told] : [name, told];
    return name === param && told === value ? [name, suggestion] : [name, told];
  });
  const link = document.createElement('a');
  link.className = 'alone';
  link.href = `${location.pathname}?${new URLSearchParams(params)}`;
  const name = reason === 'unknown-parameter' ? suggestion : nameOf(param, suggestion, labels, region);
  link.textContent = translator(labels.language)('finding.problem.suggestion', { suggestion: name });
  return link;
}

/** Of a choice the name that it has in the form; of a date or a number that itself. */
function nameOf(param: string, id: string, labels: Labels, { taxonomy }: FindingRegion): string {
  if (param === 'village') return labels.village(id);
  if (param === 'near') return labels.postalCode(id);
  if (param !== 'feature') return labels.choice(param, id);
  const isThreshold = taxonomy.threshold.some((feature) => feature.id === id);
  return labels.choice(isThreshold ? 'threshold' : 'accessibility', id);
}
