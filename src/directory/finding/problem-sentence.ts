import type { Language } from '#i18n/languages.ts';
import { translator } from '#i18n/messages.ts';
import type { FindingProblem } from './problem.ts';

/** What could not be taken, and what was done about it. Beside it stands what may have been meant, as a link. */
export function tellFindingProblem({ param, value, reason }: FindingProblem, language: Language): string {
  return translator(language)(`finding.problem.${reason}`, { param, value });
}
