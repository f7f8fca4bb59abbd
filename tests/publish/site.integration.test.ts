import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { segments } from '#directory/addresses.ts';
import { languages } from '#i18n/languages.ts';
import { fileOfPage, filesBelow } from '#publish/release-files.ts';
import { releaseIds } from '#publish/release-folder.ts';
import { loadRenderer, type Renderer } from '#publish/renderer.ts';
import { buildRenderer } from '#publish/renderer-build.ts';
import { closeSearchEngines } from '#publish/search-engine.ts';
import { affectedPages } from '#snapshot/changes.ts';
import { pageAddresses } from '#snapshot/page-table.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import { aGroup, anEvent, anOrganisation, aPlace, aSnapshot, everywhere, inFinnishOnly } from '../fixtures/snapshot.ts';
import { contentOf, isNoIndex, type LiveSite, liveSite } from './live-site.ts';

const projectRoot = join(import.meta.dirname, '../..');
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

const before = aSnapshot({
  organisations: [anOrganisation(), anOrganisation({ id: 'organisation-2', slug: 'seurat', municipality: 'gamma' })],
  places: [aPlace(), aPlace({ id: 'place-2', slug: 'tupa', municipality: 'gamma', organisation: 'organisation-2' })],
  groups: [
    aGroup({ place: 'place-1', themes: ['crafts'] }),
    aGroup({
      id: 'group-2',
      slug: 'kuoro',
      name: inFinnishOnly('Kuoro <script>alert(1)</script>'),
      municipality: 'beta',
    }),
  ],
  events: [anEvent(), anEvent({ id: 'event-2', slug: 'laulut', name: everywhere('Yhteislaulut') })],
});

const after: Snapshot = {
  ...before,
  at: '2026-11-24T09:00:00.000Z',
  groups: before.groups.map((group) =>
    group.id === 'group-1' ? { ...group, name: everywhere('Torstaikahvit') } : group,
  ),
  events: before.events.filter((event) => event.id !== 'event-2'),
};

let folder: string;
let renderer: Renderer;
let site: LiveSite;
/** The inodes of the files before the edit. */
let first: ReadonlyMap<string, number>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yhdessa-site-'));
  const rendererDir = join(projectRoot, 'build', 'renderer');
  await buildRenderer({ projectRoot, rendererDir, log });
  renderer = await loadRenderer(rendererDir);
  site = await newSite('site');
  await site.publish(before);
  first = new Map((await filesBelow(site.file('.'))).map((file) => [file, site.inode(file)]));
  await site.publish(after);
});
afterAll(async () => {
  await closeSearchEngines();
  rmSync(folder, { recursive: true, force: true });
});

async function newSite(name: string): Promise<LiveSite> {
  const releases = join(folder, name);
  mkdirSync(releases);
  return await liveSite({ releases, mediaDir: join(folder, 'media') }, renderer);
}

describe('the site after one edit and one removal', () => {
  it('has a page for every address, and no other', async () => {
    const pages = [...pageAddresses(after), ...renderer.fixedPages];
    const html = (await filesBelow(site.file('.'))).filter((file) => file.endsWith('.html'));
    expect(html).toEqual(pages.map((page) => ('file' in page ? page.file : fileOfPage(page.path))).sort());
    for (const file of html) expect(site.read(file)).toContain('</html>');
  });

  it('writes what the change touches and leaves every other page alone', () => {
    const touched = new Set(affectedPages(before, after).write.map(({ path }) => path));
    const untouched = pageAddresses(after).filter(({ path }) => !touched.has(path));
    expect(untouched.length).toBeGreaterThan(0);
    for (const { path } of untouched) expect(site.inode(fileOfPage(path)), path).toBe(first.get(fileOfPage(path)));
    for (const language of languages) {
      const page = fileOfPage(`/${language}/${segments.group[language]}/kahvihetki/`);
      expect(site.inode(page)).not.toBe(first.get(page));
      expect(site.read(page)).toContain('Torstaikahvit');
    }
  });

  it('has no page of what is gone, nor an address in the sitemap', async () => {
    const maps = (await filesBelow(site.file('.'))).filter((file) => file.startsWith('sitemap'));
    for (const language of languages) {
      const gone = `/${language}/${segments.event[language]}/laulut/`;
      expect(first.has(fileOfPage(gone))).toBe(true);
      expect(existsSync(site.file(fileOfPage(gone)))).toBe(false);
      for (const map of maps) expect(site.read(map)).not.toContain(gone);
    }
  });

  it('is, byte for byte, what a build of everything gives', async () => {
    const whole = await newSite('whole');
    await whole.publish(after);
    expect(await contentOf(whole.releases, isNoIndex)).toEqual(await contentOf(site.releases, isNoIndex));
  });

  it('stays so over many edits', async () => {
    const changes = ['Yksi', 'Kaksi', 'Kolme', 'Nelja', 'Viisi'].map((name) => ({
      ...after,
      organisations: after.organisations.slice(0, name === 'Kolme' ? 1 : 2),
      groups: after.groups.map((group) => ({ ...group, name: everywhere(name), slug: name.toLowerCase() + group.id })),
    }));
    for (const snapshot of [...changes, after]) await site.publish(snapshot);
    const whole = await newSite('whole-again');
    await whole.publish(after);
    expect(await contentOf(whole.releases, isNoIndex)).toEqual(await contentOf(site.releases, isNoIndex));
    expect(await releaseIds(site.releases)).toHaveLength(1);
  });
});

describe('the renderer', () => {
  it('is not compiled again while its sources are the same', async () => {
    expect(await buildRenderer({ projectRoot, rendererDir: join(projectRoot, 'build', 'renderer'), log })).toBe(
      'ready',
    );
  });
});
