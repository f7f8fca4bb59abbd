import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { segments } from '#directory/addresses.ts';
import { languages } from '#i18n/languages.ts';
import { type ReleaseReport, writeRelease } from '#publish/release.ts';
import { fileOfPage, filesBelow } from '#publish/release-files.ts';
import { currentReleaseId, releaseIds } from '#publish/release-folder.ts';
import { loadRenderer, type Renderer } from '#publish/renderer.ts';
import { buildRenderer } from '#publish/renderer-build.ts';
import { searchRecords } from '#search/search-record.ts';
import { affectedPages } from '#snapshot/changes.ts';
import { pageAddresses } from '#snapshot/page-table.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import { aGroup, anEvent, anOrganisation, aPlace, aSnapshot, everywhere, inFinnishOnly } from '../fixtures/snapshot.ts';

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
let first: ReleaseReport;
let second: ReleaseReport;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yhdessa-site-'));
  const rendererDir = join(projectRoot, 'build', 'renderer');
  await buildRenderer({ projectRoot, rendererDir, log });
  renderer = await loadRenderer(rendererDir);
  first = await publish(before);
  second = await publish(after);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function publish(snapshot: Snapshot, full = false): Promise<ReleaseReport> {
  const request = { snapshot, releases: folder, mediaDir: join(folder, 'media'), renderer, full, log };
  return await writeRelease({ ...request, confirm: async () => undefined });
}

const fileOf = ({ id }: ReleaseReport, file: string) => join(folder, id, file);
const inode = (report: ReleaseReport, file: string) => statSync(fileOf(report, file)).ino;

/** Every file of a folder that `counts`, by name, with its bytes. */
async function contentOf(root: string, counts: (file: string) => boolean = () => true): Promise<Map<string, string>> {
  const files = (await filesBelow(root)).filter(counts);
  return new Map(files.map((file) => [file, readFileSync(join(root, file), 'latin1')]));
}

describe('the site after one edit and one removal', () => {
  it('has a page for every address, and no other', async () => {
    const pages = [...pageAddresses(after), ...renderer.fixedPages];
    const html = (await filesBelow(join(folder, 'current'))).filter((file) => file.endsWith('.html'));
    expect(html).toEqual(pages.map((page) => ('file' in page ? page.file : fileOfPage(page.path))).sort());
    for (const file of html) expect(readFileSync(join(folder, 'current', file), 'utf8')).toContain('</html>');
  });

  it('renders what the change touches and shares everything else with the release before', () => {
    const { write } = affectedPages(before, after);
    expect(second).toMatchObject({ full: false, rendered: write.length });
    expect(second.kept).toBe(pageAddresses(after).length - write.length);
    const touched = new Set(write.map(({ path }) => path));
    const untouched = pageAddresses(after).filter(({ path }) => !touched.has(path));
    expect(untouched.length).toBeGreaterThan(0);
    for (const { path } of untouched) {
      expect(inode(second, fileOfPage(path)), path).toBe(inode(first, fileOfPage(path)));
    }
    for (const language of languages) {
      const page = fileOfPage(`/${language}/${segments.group[language]}/kahvihetki/`);
      expect(inode(second, page)).not.toBe(inode(first, page));
      expect(readFileSync(fileOf(second, page), 'utf8')).toContain('Torstaikahvit');
      expect(readFileSync(fileOf(first, page), 'utf8')).toContain('Kahvihetki');
    }
  });

  it('has no page and no search record of what is gone, and finds the new name', async () => {
    for (const language of languages) {
      const gone = `/${language}/${segments.event[language]}/laulut/`;
      expect(existsSync(fileOf(first, fileOfPage(gone)))).toBe(true);
      expect(existsSync(fileOf(second, fileOfPage(gone)))).toBe(false);
      expect(readFileSync(fileOf(second, 'sitemap-1.xml'), 'utf8')).not.toContain(gone);
      expect(searchRecords(after).map(({ path }) => path)).not.toContain(gone);
    }
    const entry = (report: ReleaseReport) =>
      JSON.parse(readFileSync(fileOf(report, 'pagefind/pagefind-entry.json'), 'utf8'));
    for (const language of languages) {
      const records = (snapshot: Snapshot) => searchRecords(snapshot).filter((record) => record.language === language);
      expect(entry(first).languages[language].page_count).toBe(records(before).length);
      expect(entry(second).languages[language].page_count).toBe(records(after).length);
      expect(records(after)).toHaveLength(records(before).length - 1);
    }
  });

  it('is, byte for byte, what a full publish of the same content writes, search index included', async () => {
    const full = await publish(after, true);
    expect(full).toMatchObject({ full: true, kept: 0, indexed: true });
    expect(await contentOf(join(folder, full.id))).toEqual(await contentOf(join(folder, second.id)));
  });

  it('stays so over many publishes, whose folders are used again', async () => {
    const changes = ['Yksi', 'Kaksi', 'Kolme', 'Nelja', 'Viisi'].map((name) => ({
      ...after,
      organisations: after.organisations.slice(0, name === 'Kolme' ? 1 : 2),
      groups: after.groups.map((group) => ({ ...group, name: everywhere(name), slug: name.toLowerCase() + group.id })),
    }));
    for (const snapshot of [...changes, after]) await publish(snapshot);
    const last = await currentReleaseId(folder);
    const full = await publish(after, true);
    expect(await contentOf(join(folder, full.id))).toEqual(await contentOf(join(folder, last ?? '')));
    expect((await releaseIds(folder)).length).toBe(3);
  });
});

describe('the renderer', () => {
  it('is not compiled again while its sources are the same', async () => {
    expect(await buildRenderer({ projectRoot, rendererDir: join(projectRoot, 'build', 'renderer'), log })).toBe(
      'ready',
    );
  });
});
