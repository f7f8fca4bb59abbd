import type { Image } from '#directory/listing.ts';
import { type Localized, textFor } from '#directory/localized.ts';
import type { View } from '#snapshot/view.ts';

/** A schema.org object. What is `undefined` is not written: unknown is left out, never claimed. */
export type Thing = Readonly<Record<string, unknown>>;

/** The parts that are known; a list that is empty says nothing. */
export function knownParts(parts: Thing): Thing {
  const known: Record<string, unknown> = {};
  for (const name in parts) if (isKnown(parts[name])) known[name] = parts[name];
  return known;
}

/** What it is, in a sentence or two. A sample says so first: this text travels to where no band stands above it. */
export function describedBy(view: View, { sample }: { readonly sample: boolean }, text: Localized): string | undefined {
  const described = textFor(text, view.language)?.text;
  return sample ? [view.t('page.sample'), described].filter(Boolean).join(' ') : described;
}

/** The absolute address of the largest file of a picture. */
export function pictureAddress({ index }: View, image: Image | null): string | undefined {
  const picture = image?.files.at(-1);
  return picture && index.snapshot.siteUrl + picture.path;
}

const isKnown = (value: unknown): boolean =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
