import { join } from 'node:path';
import { buildCmsConfig } from '#cms/config.ts';
import { readConfig } from '#config.ts';
import { loadRegion } from '#content/region.ts';

const config = readConfig();

/** What Payload's own commands and Next read: the CMS of this installation. */
export default buildCmsConfig({
  region: loadRegion(config.contentDir),
  databaseUrl: config.databaseUrl,
  secret: config.payloadSecret,
  siteUrl: config.siteUrl,
  mediaDir: join(config.dataDir, 'media'),
});
