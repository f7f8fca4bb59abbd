import type { AfterErrorHook, PayloadRequest } from 'payload';
import { tellEditor } from '#cms/fields/validation.ts';
import { defaultLanguage } from '#i18n/languages.ts';
import { translator } from '#i18n/messages.ts';

/** What PostgreSQL answers (SQLSTATE) to a sign that no text of its can hold, such as the one with the number 0. */
const impossibleSigns: readonly unknown[] = ['22021', '22P05'];

/**
 * What it answers to a value that is none of its type, and to a comparison that the type does not know. Unless somebody
 * asks with a condition of their own, it is we who have asked so.
 */
const unworkable: readonly unknown[] = ['22003', '22007', '22008', '22P02', '42883'];

/** A request that cannot be read is the fault of who sent it: 400 and a message, where Payload has an error of the server. */
export const tellMalformed: AfterErrorHook = ({ error, req }) => {
  const code = codeOf(error);
  const isRefused = impossibleSigns.includes(code) || (asksForSome(req) && unworkable.includes(code));
  if (!isRefused && !isUnreadable(error) && !hasUnreadForm(req)) return;
  return { status: 400, response: { errors: [{ message: tellEditor(req, 'cms.problem.malformed') }] } };
};

type Handler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Promise<Response>;

/** The same for a question that is sent as POST: Payload reads its body before it looks after errors. */
export function withReadableBody<Rest extends unknown[]>(handler: Handler<Rest>): Handler<Rest> {
  return async (request, ...rest) => {
    try {
      return await handler(request, ...rest);
    } catch (error) {
      if (!isUnreadable(error)) throw error;
      const message = translator(defaultLanguage)('cms.problem.malformed');
      return Response.json({ errors: [{ message }] }, { status: 400 });
    }
  };
}

/** Neither JSON nor an address. */
const isUnreadable = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'SyntaxError' || error.name === 'URIError');

/** A form that ends in the middle, or is none, has left nothing behind. */
function hasUnreadForm({ data, file, headers }: PayloadRequest): boolean {
  return headers.get('Content-Type')?.startsWith('multipart/') === true && data === undefined && file === undefined;
}

/** Whether it says itself which documents, and how many. */
function asksForSome({ data, query }: PayloadRequest): boolean {
  const asked = { ...query, ...(typeof data === 'object' ? data : {}) };
  return ['where', 'limit', 'page'].some((name) => name in asked);
}

function codeOf({ cause }: Error): unknown {
  return typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
}
