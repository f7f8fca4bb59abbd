import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Image } from '#directory/listing.ts';
import { fileOfPage, filesBelow } from '#publish/release-files.ts';
import { loadRenderer } from '#publish/renderer.ts';
import { pageAddresses } from '#snapshot/page-table.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import {
  aGroup,
  anEvent,
  anOrganisation,
  aPlace,
  aSchedule,
  aSingleTime,
  aSnapshot,
  everywhere,
} from '../fixtures/snapshot.ts';
import { fakeRenderer, unrenderable } from './fake-renderer.ts';
import { liveSite } from './live-site.ts';
import { temporaryFolder } from './temporary-folder.ts';

const first = aSnapshot({
  organisations: [anOrganisation()],
  places: [aPlace({ municipality: 'gamma' })],
  groups: [aGroup()],
  events: [anEvent()],
});

/** The same some minutes later, with changes. */
const later = (snapshot: Snapshot, changes: Partial<Snapshot>): Snapshot => ({
  ...snapshot,
  at: new Date(Date.parse(snapshot.at) + 60_000).toISOString(),
  ...changes,
});

const newSite = async (rendererDir = fakeRenderer()) =>
  await liveSite({ releases: temporaryFolder(), mediaDir: temporaryFolder() }, await loadRenderer(rendererDir));

const groupPage = 'fi/ryhmat/kahvihetki/index.html';

describe('the first release', () => {
  it('is whole and live: every page, fixed pages, assets, sitemap, robots, search', async () => {
    const site = await newSite();
    const { id } = await site.publish(first);
    const files = await filesBelow(site.file('.'));
    expect(files).toEqual(expect.arrayContaining(pageAddresses(first).map(({ path }) => fileOfPage(path))));
    expect(files).toEqual(
      expect.arrayContaining([
        '404.html',
        'assets/style.css',
        'index.html',
        'redirects.map',
        'robots.txt',
        'search/segments.json',
        'sitemap-index.xml',
      ]),
    );
    expect(files.some((file) => /^search\/base-[\da-f]+\/pagefind\.js$/.test(file))).toBe(true);
    expect(files.filter((file) => file.includes('pagefind-ui'))).toEqual([]);
    expect(readdirSync(site.releases).sort()).toEqual(
      [id, `${id}.release.json`, `${id}.search`, `${id}.snapshot.json`, 'current'].sort(),
    );
  });
});

describe('an edit', () => {
  it('writes the pages it touches into the live release and leaves all other files as they are', async () => {
    const site = await newSite();
    const { id } = await site.publish(first);
    const others = ['fi/gamma/index.html', 'fi/tietoa/index.html', 'assets/style.css', 'robots.txt'].filter((file) =>
      existsSync(site.file(file)),
    );
    const before = others.map(site.inode);
    const edited = await site.publish(later(first, { groups: [aGroup({ name: everywhere('Iltapäiväkahvi') })] }));
    expect(edited.id).toBe(id);
    expect(site.read(groupPage)).toContain('Iltapäiväkahvi');
    expect(others.map(site.inode)).toEqual(before);
    expect(readdirSync(site.releases)).toContain(`${id}.changes.jsonl`);
  });

  it('leaves no page of a listing that is gone', async () => {
    const site = await newSite();
    await site.publish(first);
    await site.publish(later(first, { groups: [] }));
    expect(existsSync(site.file('fi/ryhmat'))).toBe(false);
    expect(existsSync(site.file('de/veranstaltungen/myyjaiset/index.html'))).toBe(true);
  });

  it('writes nothing when nothing a reader sees has changed', async () => {
    const site = await newSite();
    await site.publish(first);
    const there = readdirSync(site.releases);
    expect((await site.publish(later(first, {}))).report).toMatchObject({ written: 0, removed: 0 });
    expect(readdirSync(site.releases)).toEqual(there);
  });

  it('is remembered: the next one builds on it', async () => {
    const site = await newSite();
    await site.publish(first);
    const second = later(first, { groups: [aGroup({ slug: 'iltakahvi' })] });
    await site.publish(second);
    expect((await site.publish(later(second, {}))).report).toMatchObject({ rendered: 0 });
  });
});

describe('a former address', () => {
  it('leads to the new one, as a page and for web servers, and stays when the name changes again', async () => {
    const site = await newSite();
    await site.publish(first);
    const renamed = later(first, { groups: [aGroup({ slug: 'iltakahvi', formerSlugs: ['kahvihetki'] })] });
    await site.publish(renamed);
    expect(existsSync(site.file(groupPage))).toBe(true);
    expect(existsSync(site.file('fi/ryhmat/kahvihetki/calendar.ics'))).toBe(false);
    expect(site.read('redirects.map')).toContain('/fi/ryhmat/kahvihetki/ /fi/ryhmat/iltakahvi/;\n');
    const formerSlugs = ['kahvihetki', 'iltakahvi'];
    await site.publish(later(renamed, { groups: [aGroup({ slug: 'aamukahvi', formerSlugs })] }));
    expect(site.read('redirects.map')).toContain('/sv/grupper/kahvihetki/ /sv/grupper/aamukahvi/;\n');
    expect(site.read('redirects.map')).toContain('/sv/grupper/iltakahvi/ /sv/grupper/aamukahvi/;\n');
  });

  it('gives way to a listing that has it now, and comes back when that leaves it', async () => {
    const site = await newSite();
    const renamed = aGroup({ slug: 'iltakahvi', formerSlugs: ['kahvihetki'] });
    const other = aGroup({ id: 'group-2', slug: 'kahvihetki', name: everywhere('Toinen') });
    await site.publish(later(first, { groups: [renamed, other] }));
    expect(site.read('redirects.map')).toBe('');
    await site.publish(later(first, { groups: [renamed] }));
    expect(site.read('redirects.map')).toContain('/fi/ryhmat/kahvihetki/ ');
    expect(existsSync(site.file(groupPage))).toBe(true);
  });
});

describe('everything is built anew, beside the live release', () => {
  it('when the renderer is another one', async () => {
    const rendererDir = fakeRenderer();
    const site = await newSite(rendererDir);
    const before = await site.publish(first);
    fakeRenderer('sources-2', rendererDir);
    const after = await site.publish(later(first, {}), { renderer: await loadRenderer(rendererDir), full: true });
    expect(after.id).not.toBe(before.id);
    expect(site.inode('fi/index.html')).toBe(statSync(join(site.releases, before.id, 'fi/index.html')).ino);
  });

  it.each([
    ['missing', (file: string) => rmSync(file)],
    ['damaged', (file: string) => writeFileSync(file, '{"format":3,"snap')],
  ])('when the snapshot of the release before is %s', async (_, spoil) => {
    const site = await newSite();
    const { id } = await site.publish(first);
    spoil(join(site.releases, `${id}.snapshot.json`));
    expect((await site.publish(later(first, {}))).report).toBeNull();
    expect(site.warnings).toHaveLength(1);
  });

  it('without what cannot be shown, also when search had nothing of it', async () => {
    const site = await newSite();
    const over = [aSingleTime({ startDate: '2026-11-02' })];
    const broken = anEvent({ id: 'event-2', slug: 'rikki', name: everywhere(unrenderable), schedules: over });
    const { failures } = await site.publish({ ...first, events: [anEvent(), broken] });
    expect(failures.map(({ id }) => id)).toEqual(['event-2']);
    expect(existsSync(site.file(groupPage))).toBe(true);
  });

  it('with the last good version of what cannot be shown, or without it', async () => {
    const site = await newSite();
    const broken = aGroup({ id: 'group-2', slug: 'rikki', name: everywhere(unrenderable) });
    const { failures } = await site.publish(later(first, { groups: [aGroup(), broken] }));
    expect(failures).toMatchObject([{ collection: 'groups', id: 'group-2' }]);
    expect(existsSync(site.file('fi/ryhmat/rikki'))).toBe(false);
    await site.publish(first, { full: true });
    const again = await site.publish(later(first, { groups: [aGroup({ name: everywhere(unrenderable) })] }), {
      full: true,
    });
    expect(again.failures).toMatchObject([{ collection: 'groups', id: 'group-1' }]);
    expect(site.read(groupPage)).toContain('Kahvihetki');
  });
});

describe('a failure', () => {
  it('of the lock leaves the live release and nothing else', async () => {
    const site = await newSite();
    await site.publish(first);
    const there = readdirSync(site.releases);
    const confirm = async () => {
      throw new Error('The lock was lost.');
    };
    await expect(site.publish(later(first, { groups: [] }), { confirm })).rejects.toThrow('The lock was lost.');
    expect(existsSync(site.file(groupPage))).toBe(true);
    await site.publish(later(first, {}));
    expect(readdirSync(site.releases)).toEqual(there);
    await expect(site.publish(later(first, {}), { confirm, full: true })).rejects.toThrow('The lock was lost.');
    expect(readdirSync(site.releases)).toEqual(there);
  });

  it('to show one document is told, and holds back no other', async () => {
    const site = await newSite();
    await site.publish(first);
    const groups = [aGroup({ slug: '../../../../outside' }), aGroup({ id: 'group-2', slug: 'toinen' })];
    const { failures } = await site.publish(later(first, { groups }));
    expect(failures).toMatchObject([{ id: 'group-1', reason: expect.stringContaining('cannot hold a file named') }]);
    expect(existsSync(site.file('fi/ryhmat/toinen/index.html'))).toBe(true);
    expect(existsSync(site.file(groupPage))).toBe(true);
    expect(existsSync(join(site.releases, '..', 'outside'))).toBe(false);
  });
});

describe('calendar files', () => {
  const series = 'fi/ryhmat/kahvihetki/calendar.ics';
  const date = 'fi/ryhmat/kahvihetki/2026-11-24T1300.ics';

  it('stand beside the page of their listing: the series, and the next date', async () => {
    const site = await newSite();
    await site.publish(first);
    expect(site.read(series)).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(readdirSync(site.file('fi/ryhmat/kahvihetki')).sort()).toEqual([
      '2026-11-24T1300.ics',
      'calendar.ics',
      'index.html',
    ]);
    const group = aGroup({ name: everywhere('Iltakahvi'), schedules: [aSchedule({ startDate: '2026-12-01' })] });
    await site.publish(later(first, { groups: [group] }));
    expect(site.read(series)).toContain('Iltakahvi');
    expect(existsSync(site.file(date))).toBe(false);
  });

  it('of dates that two schedules share do not stand in each other’s way', async () => {
    const site = await newSite();
    const twice = aGroup({ schedules: [aSchedule(), aSchedule({ id: 'schedule-2', endTime: '16:00' })] });
    await site.publish(later(first, { groups: [twice] }));
    expect(site.read(date).match(/BEGIN:VEVENT/g)).toHaveLength(2);
  });
});

describe('pictures', () => {
  const image = (path: string): Image => ({ alt: {}, width: 4, height: 3, files: [{ path, width: 4 }] });
  const withImage = (path: string) => later(first, { groups: [aGroup({ image: image(path) })] });

  it('of doors and logos come too', async () => {
    const site = await newSite();
    await site.publish(first);
    for (const name of ['door', 'logo']) writeFileSync(join(site.mediaDir, `${name}.webp`), name);
    const group = aGroup({ firstVisit: { ...aGroup().firstVisit, door: image('/media/door.webp') } });
    const organisation = anOrganisation({ logo: image('/media/logo.webp') });
    await site.publish(later(first, { groups: [group], organisations: [organisation] }));
    for (const name of ['door', 'logo']) expect(site.read(`media/${name}.webp`)).toBe(name);
  });

  it('come with the page that shows them, and go with the last one', async () => {
    const site = await newSite();
    await site.publish(first);
    writeFileSync(join(site.mediaDir, 'tupa-640.webp'), 'picture');
    writeFileSync(join(site.mediaDir, 'draft.webp'), 'not published');
    const shown = aGroup({ image: image('/media/tupa-640.webp') });
    const also = anEvent({ image: image('/media/tupa-640.webp') });
    await site.publish(later(first, { groups: [shown], events: [also] }));
    expect(readdirSync(site.file('media'))).toEqual(['tupa-640.webp']);
    await site.publish(later(first, { events: [also] }));
    expect(readdirSync(site.file('media'))).toEqual(['tupa-640.webp']);
    await site.publish(later(first, {}));
    expect(existsSync(site.file('media'))).toBe(false);
  });

  it('that are missing are told and stop nothing', async () => {
    const site = await newSite();
    await site.publish(first);
    await site.publish(withImage('/media/none.webp'));
    expect(site.warnings).toEqual(['A picture of a listing is missing.']);
  });

  it.each(['/media/../../accounts.json', '/accounts.json/../../x', '/media//etc/passwd', '../x'])(
    'named %s are refused with their document',
    async (path) => {
      const site = await newSite();
      await site.publish(first);
      expect((await site.publish(withImage(path))).failures).toMatchObject([
        { id: 'group-1', reason: expect.stringContaining('cannot hold a file named') },
      ]);
    },
  );
});
