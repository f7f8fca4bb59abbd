import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadRenderer } from '#publish/renderer.ts';
import { buildRenderer } from '#publish/renderer-build.ts';
import { fakeRenderer } from './fake-renderer.ts';
import { temporaryFolder } from './temporary-folder.ts';

it('says in the words of the compiler why the pages do not compile, and keeps the renderer there is', async () => {
  const projectRoot = temporaryFolder();
  mkdirSync(join(projectRoot, 'src', 'site'), { recursive: true });
  writeFileSync(join(projectRoot, 'package-lock.json'), '{}');
  writeFileSync(
    join(projectRoot, 'src', 'site', 'renderer-config.mjs'),
    "export const rendererConfig = () => { throw new Error('No such component.'); };",
  );
  const rendererDir = fakeRenderer('older-sources', join(projectRoot, 'build', 'renderer'));
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  await expect(buildRenderer({ projectRoot, rendererDir, log: silent })).rejects.toThrow(
    /^The site's pages do not compile\.[\s\S]*No such component\./,
  );
  expect(readdirSync(rendererDir).sort()).toEqual(['older-sources', 'sources.sha256']);
  expect(await loadRenderer(rendererDir)).toMatchObject({ hash: 'older-sources' });
});
