import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
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
  const rendererDir = fakeRenderer('older sources', join(projectRoot, 'build', 'renderer'));
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  await expect(buildRenderer({ projectRoot, rendererDir, log: silent })).rejects.toThrow(
    /^The site's pages do not compile\.[\s\S]*No such component\./,
  );
  expect(readdirSync(join(projectRoot, 'build'))).toEqual(['renderer']);
  expect(readFileSync(join(rendererDir, 'sources.sha256'), 'utf8')).toBe('older sources\n');
});
