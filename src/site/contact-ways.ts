import type { ContactLines } from '#snapshot/page-data.ts';

/** Whether the page shows a way to ask, so that what is not known can say "ask". */
export function mayAsk({ phone, email, form }: Pick<ContactLines, 'phone' | 'email' | 'form'>): boolean {
  return phone !== null || email !== null || form !== null;
}
