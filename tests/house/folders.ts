/**
 * Which folder of `src` may import from which: arrows point down only. `config` stands for `src/config.ts`, the only file
 * that reads the environment.
 */
export const arrows: Readonly<Record<string, readonly string[]>> = {
  i18n: [],
  directory: ['i18n'],
  content: ['directory', 'i18n'],
  snapshot: ['directory', 'i18n'],
  search: ['snapshot', 'directory', 'i18n'],
  feeds: ['snapshot', 'directory', 'i18n'],
  import: ['directory', 'i18n'],
  site: ['snapshot', 'feeds', 'search', 'directory', 'i18n'],
  publish: ['snapshot', 'feeds', 'search', 'directory', 'i18n'],
  database: ['directory', 'i18n'],
  cms: ['publish', 'database', 'content', 'snapshot', 'directory', 'i18n'],
  app: ['cms'],
  web: ['snapshot', 'feeds', 'directory', 'i18n'],
  // The command line searches as the search page does: with the page's own code.
  launch: [
    'config',
    'web',
    'cms',
    'publish',
    'database',
    'content',
    'import',
    'site',
    'search',
    'snapshot',
    'directory',
    'i18n',
  ],
  config: ['i18n'],
};

/** Packages that only one folder may know: the domain knows no framework, Payload stays in the CMS. */
export const packagesOnlyIn: Readonly<Record<string, readonly string[]>> = {
  payload: ['cms', 'app'],
  '@payloadcms': ['cms', 'app'],
  next: ['app', 'launch'],
  react: ['cms', 'app', 'site'],
  astro: ['site', 'publish'],
  pagefind: ['publish', 'site'],
  pg: ['publish', 'database', 'launch'],
  i18next: ['i18n'],
  'rrule-temporal': ['directory'],
  'ical.js': ['import'],
};
