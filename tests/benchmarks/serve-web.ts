/** Our web alone, for `serve.ts`: tells its parent the port. */
import { pino } from 'pino';
import { startWeb } from '#web/server.ts';

const [releasesDir = ''] = process.argv.slice(2);
const nobody = 'http://127.0.0.1:9';
const log = pino({ level: 'silent' });
const siteUrl = 'http://localhost';
const options = { host: '127.0.0.1', port: 0, releasesDir, siteUrl, cmsUrl: nobody, publisherUrl: nobody, log };
const web = await startWeb(options);
process.send?.(web.port);
process.once('disconnect', () => process.exit(0));
