import { postgresAdapter } from '@payloadcms/db-postgres';
import { de } from '@payloadcms/translations/languages/de';
import { en } from '@payloadcms/translations/languages/en';
import { sv } from '@payloadcms/translations/languages/sv';
import { buildConfig, type Config, type Payload, type SanitizedConfig } from 'payload';
import sharp from 'sharp';
import type { Region } from '#directory/region.ts';
import { defaultLanguage, languageDetails, languages } from '#i18n/languages.ts';
import { limitConditions } from './access/limits.ts';
import { tellMalformed } from './access/malformed.ts';
import { gatheringsCollection } from './collections/gatherings.ts';
import { mediaCollection } from './collections/media.ts';
import { organisationsCollection } from './collections/organisations.ts';
import { outboxCollection } from './collections/outbox.ts';
import { placesCollection } from './collections/places.ts';
import { usersCollection } from './collections/users.ts';
import { accessEndpoint } from './endpoints/access.ts';
import { guardBesideDocuments, versionEndpoints } from './endpoints/beside-documents.ts';
import { healthEndpoint } from './endpoints/health.ts';
import { migrations } from './migrations/index.ts';
import { indexParents } from './parent-indexes.ts';
import { finnish } from './translations/finnish.ts';
import { unsentEmail } from './unsent-email.ts';

export type CmsSettings = {
  readonly region: Region;
  /** `null` where no database is needed: while the admin is built. */
  readonly databaseUrl: string | null;
  /** At least 32 characters; `null` where nobody logs in. */
  readonly secret: string | null;
  /** The public address, without a slash at the end. */
  readonly siteUrl: string;
  /** Absolute folder of the uploaded pictures. */
  readonly mediaDir: string;
  readonly logger?: Config['logger'];
  /** The most connections to the database; at least 2, because Payload keeps one for itself. */
  readonly poolSize?: number;
};

const megabyte = 1024 * 1024;

/** The CMS as Payload wants it told. Reads no environment and no file: everything comes in. */
export function buildCmsConfig(settings: CmsSettings): Promise<SanitizedConfig> {
  const { region, siteUrl } = settings;
  const config = buildConfig({
    secret: settings.secret ?? '',
    telemetry: false,
    graphQL: { disable: true },
    // The address the admin itself is opened at is left open: it works at any host name that leads here.
    cors: [siteUrl],
    csrf: [siteUrl],
    defaultDepth: 1,
    maxDepth: 2,
    db: postgresAdapter({
      idType: 'uuid',
      push: false,
      migrationDir: 'src/cms/migrations',
      prodMigrations: migrations,
      beforeSchemaInit: [indexParents],
      pool: {
        ...(settings.databaseUrl ? { connectionString: settings.databaseUrl } : {}),
        max: settings.poolSize ?? 10,
      },
    }),
    email: unsentEmail,
    onInit: keepAliveWithoutDatabase,
    sharp,
    ...(settings.logger ? { logger: settings.logger } : {}),
    upload: { abortOnLimit: true, limits: { fileSize: 10 * megabyte, files: 1 } },
    localization: {
      locales: languages.map((code) => ({ code, label: languageDetails[code].name })),
      defaultLocale: defaultLanguage,
      fallback: false,
    },
    i18n: { fallbackLanguage: defaultLanguage as never, supportedLanguages: { fi: finnish, sv, en, de } as never },
    admin: {
      user: 'users',
      avatar: 'default',
      dateFormat: 'd.M.yyyy HH.mm',
      meta: { titleSuffix: ' – Yhdessä', defaultOGImageType: 'off' },
      components: {
        graphics: { Logo: '/src/cms/admin/Logo.tsx#Logo', Icon: '/src/cms/admin/Logo.tsx#Icon' },
        afterLogin: ['/src/cms/admin/LoginHelp.tsx#LoginHelp'],
        beforeDashboard: ['/src/cms/admin/OutboxErrors.tsx#OutboxErrors'],
      },
    },
    hooks: { afterError: [tellMalformed] },
    endpoints: [healthEndpoint, accessEndpoint],
    collections: [
      gatheringsCollection('event', region, siteUrl),
      gatheringsCollection('group', region, siteUrl),
      placesCollection(region, siteUrl),
      mediaCollection(settings.mediaDir),
      organisationsCollection(region, siteUrl),
      usersCollection(region, siteUrl),
      outboxCollection(),
    ].map(guardBesideDocuments),
    typescript: { outputFile: 'src/cms/payload-types.ts', autoGenerate: false },
    custom: { region },
  });
  return config.then(limitPayloadsOwn);
}

/**
 * Payload's own collections, such as what people prefer in the admin, are asked no more at once than ours, and for no
 * versions: they have none.
 */
function limitPayloadsOwn(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections.filter(({ slug }) => slug.startsWith('payload-'))) {
    const { endpoints, hooks } = collection;
    hooks.beforeOperation = [...(hooks.beforeOperation ?? []), limitConditions];
    if (endpoints !== false) collection.endpoints = [...versionEndpoints, ...endpoints];
  }
  return config;
}

/** Without a listener, a database that goes away would end the whole process. */
function keepAliveWithoutDatabase(payload: Payload): void {
  payload.db.pool.on('error', (error: Error) =>
    payload.logger.error({ err: error }, 'The database connection was lost'),
  );
}
