import type { MessageKey } from '#i18n/messages.ts';

/** How many rows the named lists of all rows may have together, and what is said when there are more. */
export type Together = { readonly lists: readonly string[]; readonly most: number; readonly problem: MessageKey };

/** The limit a list of rows was made with; `null` where it has none. */
export function togetherOf(field: { readonly custom?: Record<string, unknown> }): Together | null {
  return (field.custom?.together as Together | undefined) ?? null;
}

/** How many rows the named lists of all rows have together. */
export function rowsTogether({ lists }: Together, rows: unknown): number {
  if (!Array.isArray(rows)) return 0;
  return rows.reduce((sum: number, row: unknown) => {
    const lengths = lists.map((list) => (row as Record<string, { length?: unknown }> | null)?.[list]?.length);
    return lengths.reduce((inner: number, length) => inner + (Number(length) || 0), sum);
  }, 0);
}
