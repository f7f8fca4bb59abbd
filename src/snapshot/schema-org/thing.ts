import type { Answers, Contact } from '#directory/listing.ts';

/** A schema.org object. What is `undefined` is not written: unknown is left out, never claimed. */
export type Thing = Readonly<Record<string, unknown>>;

/** The parts that are known. */
export function knownParts(parts: Thing): Thing {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined && value !== null));
}

/** Whether it costs nothing: told when somebody has said so, or said no. */
export function isFree(threshold: Answers): boolean | undefined {
  return threshold.free === undefined ? undefined : threshold.free === 'yes';
}

export function reachedBy({ phone, email }: Contact): Thing {
  return { telephone: phone, email };
}
