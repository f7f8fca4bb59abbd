import type { Finding } from './finding.ts';
import { printFinding } from './print-finding.ts';

/** Something of an address that could not be taken as it is. `turned-round` and `too-long` are mended. */
export type FindingProblem = {
  readonly param: string;
  /** As it was written; a long one is cut. */
  readonly value: string;
  readonly reason:
    | 'unknown-parameter'
    | 'unknown-value'
    | 'no-such-date'
    | 'turned-round'
    | 'too-long'
    /** A second value where there can be one only: the first one holds. */
    | 'only-one';
  /** What may have been meant: a parameter, an id or a date. */
  readonly suggestion?: string;
};

/** The address that was asked with what may have been meant instead; `null` where nothing is suggested. */
export function suggestedAddress(
  finding: Finding,
  { param, value, reason, suggestion }: FindingProblem,
): string | null {
  if (suggestion === undefined) return null;
  const [name, asked] = reason === 'unknown-parameter' ? [suggestion, value] : [param, suggestion];
  return [printFinding(finding), new URLSearchParams({ [name]: asked }).toString()].filter(Boolean).join('&');
}
