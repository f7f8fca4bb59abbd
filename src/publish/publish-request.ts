import type { ReleaseReport } from './release.ts';

/** The channel on which a publisher tells what came of a request. */
export const answerChannel = 'outbox_answer';

/** What somebody asks of the publisher that is at work: to publish now, changes or not. */
export type PublishRequest = { readonly request: string; readonly full: boolean };

export type PublishAnswer = {
  readonly request: string;
  readonly release: ReleaseReport | null;
  readonly error: string | null;
};

/** Reads what came with a notification of the outbox; `null` when it is no request, but says that a row was added. */
export function readRequest(payload: string | undefined): PublishRequest | null {
  try {
    const request: unknown = JSON.parse(payload || 'null');
    return isRequest(request) ? request : null;
  } catch {
    return null;
  }
}

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
