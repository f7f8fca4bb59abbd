import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Image } from '#directory/listing.ts';
import { type ReleaseReport, type ReleaseRequest, writeRelease } from '#publish/release.ts';
import { fileOfPage, filesBelow } from '#publish/release-files.ts';
import { loadRenderer } from '#publish/renderer.ts';
import { pageAddresses } from '#snapshot/page-table.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import { aGroup, anEvent, anOrganisation, aPlace, aSchedule, aSnapshot, everywhere } from '../fixtures/snapshot.ts';
import { fakeRenderer, unrenderable } from './fake-renderer.ts';
import { temporaryFolder } from './temporary-folder.ts';

const first = aSnapshot({
  organisations: [anOrganisation()],
  places: [aPlace({ municipality: 'gamma' })],
  groups: [aGroup()],
  events: [anEvent()],
});

/** The next day's snapshots are told apart from those that only come some minutes later. */
const later = (snapshot: Snapshot, changes: Partial<Snapshot>): Snapshot => ({
  ...snapshot,
  at: new Date(Date.parse(snapshot.at) + 60_000).toISOString(),
  ...changes,
});

async function newSite() {
  const releases = temporaryFolder();
  const mediaDir = temporaryFolder();
  const rendererDir = fakeRenderer();
  const warnings: string[] = [];
  const write = () => undefined;
  return {
    releases,
    mediaDir,
    rendererDir,
    warnings,
    file: (report: ReleaseReport, file: string) => join(releases, report.id, file),
    publish: async (snapshot: Snapshot, changes: Partial<ReleaseRequest> = {}) =>
      await writeRelease({
        snapshot,
        releases,
        mediaDir,
        renderer: await loadRenderer(rendererDir),
        full: false,
        log: { info: write, error: write, warn: (_, message) => warnings.push(message) },
        confirm: async () => undefined,
        ...changes,
      }),
  };
}

const inode = (file: string) => statSync(file).ino;

describe('the first release', () => {
  it('is whole and live: every page, fixed pages, assets, sitemap, robots, index', async () => {
    const { releases, publish } = await newSite();
    const report = await publish(first);
    const pages = pageAddresses(first);
    expect(report).toMatchObject({ changed: true, full: true, indexed: true, rendered: pages.length, kept: 0 });
    const files = await filesBelow(join(releases, 'current'));
    expect(files).toEqual(expect.arrayContaining(pages.map(({ path }) => fileOfPage(path))));
    expect(files).toEqual(
      expect.arrayContaining([
        '404.html',
        'assets/style.css',
        'index.html',
        'pagefind/pagefind-entry.json',
        'pagefind/pagefind.js',
        'robots.txt',
        'sitemap-index.xml',
      ]),
    );
    expect(files.filter((file) => file.includes('pagefind-ui'))).toEqual([]);
    expect(readdirSync(releases).sort()).toEqual(
      [report.id, `${report.id}.release.json`, `${report.id}.snapshot.json`, 'current'].sort(),
    );
  });
});

describe('the release after a change', () => {
  it('renders the pages it touches and shares all other files with the release before', async () => {
    const { file, publish } = await newSite();
    const before = await publish(first);
    const group = aGroup({ name: everywhere('Iltapäiväkahvi') });
    const after = await publish(later(first, { groups: [group] }));
    expect(after).toMatchObject({ changed: true, full: false });
    expect(after.rendered).toBeGreaterThan(0);
    expect(after.kept).toBeGreaterThan(after.rendered);
    expect(readFileSync(file(after, 'fi/ryhmat/kahvihetki/index.html'), 'utf8')).toContain('Iltapäiväkahvi');
    expect(readFileSync(file(before, 'fi/ryhmat/kahvihetki/index.html'), 'utf8')).not.toContain('Iltapäiväkahvi');
    for (const same of ['fi/gamma/index.html', 'assets/style.css', 'pagefind/pagefind.js', 'robots.txt']) {
      expect(inode(file(after, same))).toBe(inode(file(before, same)));
    }
  });

  it('holds no page of a listing that is gone', async () => {
    const { file, publish } = await newSite();
    await publish(first);
    const after = await publish(later(first, { groups: [] }));
    expect(existsSync(file(after, 'fi/ryhmat/kahvihetki/index.html'))).toBe(false);
    expect(existsSync(file(after, 'de/veranstaltungen/myyjaiset/index.html'))).toBe(true);
  });

  it('is none when nothing a reader sees has changed', async () => {
    const { releases, publish } = await newSite();
    const before = await publish(first);
    const after = await publish(later(first, {}));
    expect(after).toMatchObject({ id: before.id, changed: false, rendered: 0 });
    expect(readdirSync(releases)).toHaveLength(4);
  });

  it('renders everything on the next day, and keeps the index when its records are the same', async () => {
    const { publish } = await newSite();
    await publish(first);
    const after = await publish({ ...first, at: '2026-11-25T08:00:00.000Z' });
    expect(after).toMatchObject({ changed: true, kept: 0, rendered: pageAddresses(first).length });
  });
});

describe('a release is full', () => {
  it('when asked for, and comes out the same, file by file', async () => {
    const { file, publish, releases } = await newSite();
    await publish(first);
    const edited = later(first, { groups: [aGroup({ slug: 'iltakahvi' })] });
    const some = await publish(edited);
    // Every page of this renderer names every listing, so only a site that was written whole can be compared.
    const full = await publish(later(edited, {}), { full: true });
    expect(full).toMatchObject({ changed: true, full: true, indexed: true, kept: 0 });
    expect(await filesBelow(join(releases, full.id))).toEqual(await filesBelow(join(releases, some.id)));
    expect(readFileSync(file(full, 'pagefind/pagefind-entry.json'))).toEqual(
      readFileSync(file(some, 'pagefind/pagefind-entry.json')),
    );
  });

  it('when the renderer is another one', async () => {
    const { publish, rendererDir } = await newSite();
    await publish(first);
    fakeRenderer('sources-2', rendererDir);
    expect(await publish(later(first, {}))).toMatchObject({ changed: true, full: true });
  });

  it.each([
    ['missing', (file: string) => rmSync(file)],
    ['damaged', (file: string) => writeFileSync(file, '{"format":2,"snap')],
  ])('when the snapshot of the release before is %s', async (_, spoil) => {
    const { publish, releases, warnings } = await newSite();
    const { id } = await publish(first);
    spoil(join(releases, `${id}.snapshot.json`));
    expect(await publish(later(first, {}))).toMatchObject({ changed: true, full: true });
    expect(warnings).toHaveLength(1);
  });
});

describe('a failure', () => {
  it('leaves the live release and nothing else', async () => {
    const { publish, releases } = await newSite();
    const before = await publish(first);
    const there = readdirSync(releases);
    const broken = later(first, { groups: [aGroup({ name: everywhere(unrenderable) })] });
    await expect(publish(broken)).rejects.toThrow('could not be rendered: it answers 500');
    const lost = async () => {
      throw new Error('The lock was lost.');
    };
    await expect(publish(later(first, { groups: [] }), { confirm: lost })).rejects.toThrow('The lock was lost.');
    expect(readdirSync(releases)).toEqual(there);
    expect(await publish(later(first, {}))).toMatchObject({ id: before.id, changed: false });
  });
});

describe('calendar files', () => {
  const series = 'fi/ryhmat/kahvihetki/calendar.ics';
  const date = 'fi/ryhmat/kahvihetki/2026-11-24T1300.ics';

  it('stand beside the page of their listing, are kept with it and written with it', async () => {
    const { file, publish } = await newSite();
    const before = await publish(first);
    expect(readFileSync(file(before, series), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(existsSync(file(before, date))).toBe(true);
    const elsewhere = await publish(later(first, { places: [aPlace({ municipality: 'gamma', slug: 'uusi-tupa' })] }));
    for (const same of [series, date]) expect(inode(file(elsewhere, same))).toBe(inode(file(before, same)));
    const group = aGroup({ name: everywhere('Iltakahvi'), schedules: [aSchedule({ startDate: '2026-12-01' })] });
    const edited = await publish(later(first, { groups: [group] }));
    expect(readFileSync(file(edited, series), 'utf8')).toContain('Iltakahvi');
    expect(existsSync(file(edited, date))).toBe(false);
  });

  it('go with the page', async () => {
    const { file, publish } = await newSite();
    await publish(first);
    const after = await publish(later(first, { groups: [] }));
    expect(existsSync(file(after, 'fi/ryhmat/kahvihetki'))).toBe(false);
  });

  it('of dates that two schedules share do not stand in each other’s way', async () => {
    const { file, publish } = await newSite();
    const twice = aGroup({ schedules: [aSchedule(), aSchedule({ id: 'schedule-2', endTime: '16:00' })] });
    const report = await publish(later(first, { groups: [twice] }));
    expect(existsSync(file(report, date))).toBe(true);
  });
});

describe('pictures', () => {
  const image = (path: string): Image => ({ alt: {}, width: 4, height: 3, files: [{ path, width: 4 }] });
  const withImage = (path: string) => later(first, { groups: [aGroup({ image: image(path) })] });

  it('of doors and logos come too', async () => {
    const { file, mediaDir, publish } = await newSite();
    for (const name of ['door', 'logo']) writeFileSync(join(mediaDir, `${name}.webp`), name);
    const group = aGroup({ firstVisit: { ...aGroup().firstVisit, door: image('/media/door.webp') } });
    const organisation = anOrganisation({ logo: image('/media/logo.webp') });
    const report = await publish(later(first, { groups: [group], organisations: [organisation] }));
    for (const name of ['door', 'logo']) expect(existsSync(file(report, `media/${name}.webp`))).toBe(true);
  });

  it('come with the release that shows them, and go with it', async () => {
    const { file, mediaDir, publish } = await newSite();
    writeFileSync(join(mediaDir, 'tupa-640.webp'), 'picture');
    writeFileSync(join(mediaDir, 'draft.webp'), 'not published');
    const shown = await publish(withImage('/media/tupa-640.webp'));
    expect(readFileSync(file(shown, 'media/tupa-640.webp'), 'utf8')).toBe('picture');
    expect(existsSync(file(shown, 'media/draft.webp'))).toBe(false);
    const gone = await publish(later(withImage('/media/tupa-640.webp'), { groups: [aGroup()] }));
    expect(existsSync(file(gone, 'media'))).toBe(false);
  });

  it('that changed under the same name make a new release', async () => {
    const { file, mediaDir, publish } = await newSite();
    writeFileSync(join(mediaDir, 'a.webp'), 'one');
    await publish(withImage('/media/a.webp'));
    writeFileSync(join(mediaDir, 'a.webp'), 'other');
    const after = await publish(later(withImage('/media/a.webp'), {}));
    expect(after).toMatchObject({ changed: true, rendered: 0, indexed: false });
    expect(readFileSync(file(after, 'media/a.webp'), 'utf8')).toBe('other');
  });

  it('that are missing are told and stop nothing', async () => {
    const { publish, warnings } = await newSite();
    expect(await publish(withImage('/media/none.webp'))).toMatchObject({ changed: true });
    expect(warnings).toEqual(['A picture of a listing is missing.']);
  });

  it.each(['/media/../../accounts.json', '/accounts.json/../../x', '/media//etc/passwd', '../x'])(
    'named %s are refused',
    async (path) => {
      const { publish, releases } = await newSite();
      await expect(publish(withImage(path))).rejects.toThrow('A release cannot hold a file named');
      expect(readdirSync(releases)).toEqual([]);
    },
  );
});

it('refuses an address that leads out of the release', async () => {
  const { publish, releases } = await newSite();
  const slug = '../../../../outside';
  await expect(publish(later(first, { groups: [aGroup({ slug })] }))).rejects.toThrow('A release cannot hold a file');
  expect(readdirSync(releases)).toEqual([]);
  expect(existsSync(join(releases, '..', 'outside'))).toBe(false);
});
