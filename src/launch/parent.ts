import type { Account } from '#cms/accounts.ts';
import type { Problem } from '#i18n/problem.ts';

/** What a process that the supervisor started tells it. */
export type ChildMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'accounts'; readonly accounts: readonly Account[] }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** Whether this process was started by one that listens to it. */
export const hasParent = (): boolean => process.send !== undefined;

/** Tells the parent; says nothing when there is none. */
export function tellParent(message: ChildMessage): void {
  if (process.connected) process.send?.(message);
}

/** Calls `end` when the parent is gone, also when it was killed without a word. */
export function endWithParent(end: () => void): void {
  process.once('disconnect', end);
  process.channel?.unref();
}
