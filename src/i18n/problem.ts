import type { Language } from './languages.ts';
import { type MessageKey, type MessageValues, translator } from './messages.ts';

/** Something a person can put right: which message tells it, and with what in it. */
export type Problem = { readonly message: MessageKey; readonly values?: MessageValues };

/** The sentence a person reads: what happened and what to do next. */
export function tellProblem(problem: Problem, language: Language): string {
  return translator(language)(problem.message, problem.values);
}

const problemsOf = new WeakMap<Error, readonly Problem[]>();

/** An error that carries problems to the edge of a process, where `problemsIn` finds them again. */
export function problemError(problems: readonly Problem[], cause?: unknown): Error {
  const error = new Error(problems.map((problem) => tellProblem(problem, 'en')).join('\n'), { cause });
  problemsOf.set(error, problems);
  return error;
}

/** The problems an error carries; `null` when it is a bug rather than something a person can put right. */
export function problemsIn(error: unknown): readonly Problem[] | null {
  return error instanceof Error ? (problemsOf.get(error) ?? null) : null;
}
