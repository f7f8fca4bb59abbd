import type { Problem } from '#i18n/problem.ts';

/** What one look of the doctor found: how it is, or what is to be done about it. */
export type Finding = {
  readonly id: string;
  readonly detail: string;
  readonly problem: Problem | null;
  /** The documents it is about, for programs. */
  readonly documents?: readonly FailingDocument[];
};

/** A document whose newest version is not on the site, and why. */
export type FailingDocument = {
  readonly collection: string;
  readonly id: string;
  readonly reason: string;
  /** Where it is put right. */
  readonly admin: string;
};

export const well = (id: string, detail: string): Finding => ({ id, detail, problem: null });

export const unwell = (id: string, problem: Problem): Finding => ({ id, detail: problem.message, problem });
