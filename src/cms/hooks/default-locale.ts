import type { CollectionBeforeOperationHook } from 'payload';
import { defaultLanguage, isLanguage } from '#i18n/languages.ts';

/**
 * Without fallback Payload leaves a REST request that names no language, or one we do not have, without any: it would
 * read no localised text and lose what it writes. Such a request is about the source language.
 */
export const settleLocale: CollectionBeforeOperationHook = ({ args, req }) => {
  if (req.locale !== 'all' && !isLanguage(req.locale)) req.locale = defaultLanguage;
  return args;
};
