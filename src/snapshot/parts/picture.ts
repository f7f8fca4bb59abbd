import type { Image } from '#directory/listing.ts';
import { textFor } from '#directory/localized.ts';
import type { Language } from '#i18n/languages.ts';
import type { PagePicture } from '#snapshot/page-data.ts';

export function pictureOf(image: Image | null, language: Language): PagePicture | null {
  if (!image) return null;
  const { alt, width, height, files } = image;
  return { alt: textFor(alt, language) ?? { text: '', language }, width, height, files };
}
