/** Does one edit in a process of its own, which dies at a point of the CMS's side of publishing. */
import { join } from 'node:path';
import { closePayload, openPayload } from '#cms/open-payload.ts';
import { projectRoot } from '#config.ts';
import { loadRegion } from '#content/region.ts';
import type { CmsTask } from './cms-point.ts';
import { doEdit } from './random-edit.ts';

const die = () => process.kill(process.pid, 'SIGKILL');

async function work({ point, edit, mark, databaseUrl, dataDir }: CmsTask): Promise<void> {
  const payload = await openPayload({
    region: loadRegion(join(projectRoot, 'content')),
    databaseUrl,
    secret: 'a secret of the tests, long enough to be taken',
    siteUrl: 'http://localhost:3000',
    mediaDir: join(dataDir, 'media'),
  });
  const create = payload.db.create.bind(payload.db);
  payload.db.create = async (row) => {
    if (row.collection !== ('outbox' as never)) return await create(row);
    if (point === 'saved') die();
    const created = await create(row);
    if (point === 'outbox-written') die();
    return created;
  };
  await doEdit(payload, edit, mark);
  die();
  await closePayload(payload);
}

await work(JSON.parse(process.argv[2] ?? ''));
