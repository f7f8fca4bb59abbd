import type { Answers, Contact } from '#directory/listing.ts';
import { type Localized, textFor } from '#directory/localized.ts';
import type { View } from '#snapshot/view.ts';

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

/** What it is, in a sentence or two. A sample says so first: this text travels to where no band stands above it. */
export function describedBy(view: View, { sample }: { readonly sample: boolean }, text: Localized): string | undefined {
  const described = textFor(text, view.language)?.text;
  return sample ? [view.t('page.sample'), described].filter(Boolean).join(' ') : described;
}
