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
