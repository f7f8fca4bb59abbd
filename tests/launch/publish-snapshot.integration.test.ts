import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileOfPage, filesBelow } from '#publish/release-files.ts';
import { currentReleaseId } from '#publish/release-folder.ts';
import { verifyRelease } from '#publish/verify-release.ts';
import { pageAddresses } from '#snapshot/page-table.ts';
import { writeSnapshot } from '#snapshot/snapshot-file.ts';
import { sampleSnapshot } from '../fixtures/sample-snapshot.ts';
import { type Answer, command } from './command.ts';

/** A Tuesday long before or after the day of the test. */
const day = '2026-06-02';
const snapshot = sampleSnapshot(day);

let folder: string;
let file: string;
let out: string;
let published: Answer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yhdessa-snapshot-'));
  file = join(folder, 'sample.snapshot.json');
  out = join(folder, 'site');
  writeSnapshot(file, snapshot);
  published = await publish(file, out);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Without a database: there is no folder that one could be in. */
const publish = (snapshotFile: string, target: string) =>
  command(['publish', '--snapshot', snapshotFile, '--out', target], { DATA_DIR: join(folder, 'no-data') });

describe('a snapshot that is published into a folder', () => {
  it('is a whole site, without a database', async () => {
    expect(published).toMatchObject({ code: 0, complained: '' });
    expect(published.said).toContain(join(out, 'current'));
    const files = await filesBelow(join(out, 'current'));
    expect(files).toEqual(expect.arrayContaining(pageAddresses(snapshot).map(({ path }) => fileOfPage(path))));
    expect(files).toEqual(
      expect.arrayContaining(['search/segments.json', 'search/facts-fi.json', 'sitemap-index.xml']),
    );
    expect(existsSync(join(folder, 'no-data'))).toBe(false);
  });

  it('has nothing amiss', async () => {
    const id = (await currentReleaseId(out)) ?? '';
    expect(await verifyRelease(out, id, () => undefined)).toEqual([]);
  });

  it('shows its own day, whatever day it is', () => {
    expect(published.said).toContain(day);
    expect(readFileSync(join(out, 'current/fi/index.html'), 'utf8')).toContain('2. kesäkuuta');
  });
});

describe('publishing a snapshot', () => {
  it('writes nothing into a folder that is not empty', async () => {
    const full = join(folder, 'full');
    mkdirSync(full);
    writeFileSync(join(full, 'mine.txt'), 'mine');
    const { code, complained } = await publish(file, full);
    expect(code).toBe(1);
    expect(complained).toBe(
      `The folder ${full} is not empty, so nothing is written to it. Name an empty or a new folder.\n`,
    );
    expect(readdirSync(full)).toEqual(['mine.txt']);
  });

  it.each([
    {
      what: 'a value that is none of those allowed',
      spoil: { groups: snapshot.groups.map((group, at) => (at === 3 ? { ...group, kind: 'club' } : group)) },
      told: ', at snapshot.groups[3].kind (friday-board-games): one of these is needed here: group.',
    },
    {
      what: 'an organisation that is not there',
      spoil: { places: snapshot.places.map((place, at) => (at === 0 ? { ...place, organisation: 'nobody' } : place)) },
      told: ', at snapshot.places[0].organisation (haapamaen-asemahuone): the id "nobody" is not in organisations',
    },
    {
      what: 'an address that two have',
      spoil: { events: snapshot.events.map((event, at) => (at < 2 ? { ...event, slug: 'twice' } : event)) },
      told: ', at snapshot.events[1].slug (etatietovisa): "twice" is already used in another place.',
    },
    { what: 'a missing part', spoil: { groups: undefined }, told: ', at snapshot.groups: a list is needed here.' },
  ])('says where the file has $what, and makes no folder', async ({ spoil, told }) => {
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, JSON.stringify({ format: 3, snapshot: { ...snapshot, ...spoil } }));
    const target = join(folder, 'nothing');
    const { code, complained } = await publish(broken, target);
    expect(complained).toContain(broken + told);
    expect(code).toBe(1);
    expect(existsSync(target)).toBe(false);
  });

  it('says on which line a file stops being JSON, and when there is no file', async () => {
    const cut = join(folder, 'cut.json');
    writeFileSync(cut, readFileSync(file, 'utf8').slice(0, 2000));
    expect((await publish(cut, join(folder, 'nothing'))).complained).toContain(cut);
    const missing = join(folder, 'missing.json');
    expect((await publish(missing, join(folder, 'nothing'))).complained).toContain(missing);
  });

  it('asks for both a file and a folder', async () => {
    const { code, complained } = await command(['publish', '--snapshot', file]);
    expect(code).toBe(1);
    expect(complained).toBe('To publish a snapshot file both are needed: --snapshot FILE and --out DIR.\n');
  });

  it('says in its help where the format is described', async () => {
    const { said } = await command(['publish', '--help']);
    expect(said).toContain('--snapshot FILE');
    expect(said).toContain('docs/snapshot.schema.json');
  });
});
