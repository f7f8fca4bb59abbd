import { languages } from '#i18n/languages.ts';

/** Pages of every release that are not about content: the path `render` knows them by, and their file in the release. */
export const fixedPages: readonly { readonly path: string; readonly file: string }[] = [
  { path: '/', file: 'index.html' },
  { path: '/404/', file: '404.html' },
  ...languages.map((language) => ({ path: `/${language}/404/`, file: `${language}/404/index.html` })),
];
