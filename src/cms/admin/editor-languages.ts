'use client';
import { useLocale, useTranslation } from '@payloadcms/ui';
import { defaultLanguage, isLanguage, type Language } from '#i18n/languages.ts';
import { type Translate, translator } from '#i18n/messages.ts';

/** The language of the texts being edited, which need not be the one the editor reads the admin in. */
export function useContentLanguage(): Language {
  const { code } = useLocale();
  return isLanguage(code) ? code : defaultLanguage;
}

/** The language the editor reads the admin in, and its messages. */
export function useEditorLanguage(): { readonly language: Language; readonly tell: Translate } {
  const { i18n } = useTranslation();
  const language = isLanguage(i18n.language) ? i18n.language : defaultLanguage;
  return { language, tell: translator(language) };
}
