import type { PlannedEdit } from './random-edit.ts';

export type CmsPoint = (typeof cmsPoints)[number];

/** Saved but not in the outbox; in the outbox but not committed; committed. */
export const cmsPoints = ['saved', 'outbox-written', 'committed'] as const;

export type CmsTask = {
  readonly point: CmsPoint;
  readonly edit: PlannedEdit;
  readonly mark: string;
  readonly databaseUrl: string;
  readonly dataDir: string;
};
