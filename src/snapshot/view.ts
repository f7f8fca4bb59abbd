import type { Language } from '#i18n/languages.ts';
import { type Translate, translator } from '#i18n/messages.ts';
import type { SnapshotIndex } from './snapshot-index.ts';

/** What every builder of a page needs: the content by key, and the reader's language with its messages. */
export type View = { readonly index: SnapshotIndex; readonly language: Language; readonly t: Translate };

export function viewOf(index: SnapshotIndex, language: Language): View {
  return { index, language, t: translator(language) };
}
