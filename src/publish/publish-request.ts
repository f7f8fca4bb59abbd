import type { TellPages } from './build-pages.ts';
import type { Queryable } from './outbox.ts';
import type { PublishReport } from './session-work.ts';

/** The channel on which a publisher tells how far it is with a request, and what came of it. */
export const answerChannel = 'outbox_answer';

/** What somebody asks of the publisher that is at work: to publish now, changes or not. */
export type PublishRequest = { readonly request: string; readonly full: boolean };

/** Somebody in this process who asks is told directly how far it is. */
export type Asked = PublishRequest & { readonly tellPages?: TellPages };

/** What is told of a request: how many pages of how many are there, or at the end what was published or why not. */
export type PublishAnswer = { readonly request: string } & (
  | { readonly pages: { readonly done: number; readonly total: number } }
  | { readonly report: PublishReport }
  | { readonly error: string }
);

/** Reads what came with a notification of the outbox; `null` when it is no request, but says that a row was added. */
export function readRequest(payload: string | undefined): PublishRequest | null {
  try {
    const request: unknown = JSON.parse(payload || 'null');
    return isRequest(request) ? request : null;
  } catch {
    return null;
  }
}

/** Tells everybody who asked the same. */
export async function answerAll(
  database: Queryable,
  asked: readonly PublishRequest[],
  told: { readonly pages: { done: number; total: number } } | { report: PublishReport } | { error: string },
): Promise<void> {
  for (const { request } of asked) {
    const answer: PublishAnswer = {
      request,
      ...('error' in told ? { error: told.error.slice(0, longestError) } : told),
    };
    await database.query('SELECT pg_notify($1, $2)', [answerChannel, JSON.stringify(answer)]);
  }
}

/** A notification of PostgreSQL holds less than 8000 bytes. */
const longestError = 2000;

function isRequest(value: unknown): value is PublishRequest {
  return (
    typeof value === 'object' &&
    value !== null &&
    'request' in value &&
    typeof value.request === 'string' &&
    'full' in value &&
    typeof value.full === 'boolean'
  );
}
