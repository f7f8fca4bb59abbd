import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadRenderer } from '#publish/renderer.ts';
import { buildRenderer } from '#publish/renderer-build.ts';
import { pageAddresses } from '#snapshot/page-table.ts';
import { richSnapshot } from '../snapshot/rich-snapshot.ts';

const projectRoot = join(import.meta.dirname, '../..');
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

it('makes the same of a page whose content the publisher has worked out as of one it looks up itself', async () => {
  const rendererDir = join(projectRoot, 'build', 'renderer');
  await buildRenderer({ projectRoot, rendererDir, log: silent });
  const renderer = await loadRenderer(rendererDir);
  renderer.setSnapshot(richSnapshot);
  for (const address of pageAddresses(richSnapshot)) {
    const [given, lookedUp] = [await renderer.render(address.path, address), await renderer.render(address.path)];
    expect([given.status, lookedUp.status], address.path).toEqual([200, 200]);
    expect(await given.text()).toBe(await lookedUp.text());
  }
  expect((await renderer.render('/fi/nowhere/')).status).toBe(404);
}, 120_000);
