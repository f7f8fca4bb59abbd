import { mkdirSync, readdirSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  currentReleaseId,
  makeCurrent,
  nextReleaseId,
  readRecord,
  releaseIds,
  removeOldReleases,
  tidyReleases,
  writeRecord,
} from '#publish/release-folder.ts';
import { temporaryFolder } from './temporary-folder.ts';

const ids = ['20261120T000000000Z', '20261121T000000000Z', '20261122T000000000Z', '20261123T000000000Z'] as const;

function folderWith(...names: string[]): string {
  const releases = temporaryFolder();
  for (const name of names) {
    if (name.endsWith('.json')) writeFileSync(join(releases, name), '{}');
    else mkdirSync(join(releases, name));
  }
  return releases;
}

describe('the name of a release', () => {
  const now = new Date('2026-11-24T10:15:30.123Z');

  it('is its moment, so that names sort by time', () => {
    expect(nextReleaseId(now, [])).toBe('20261124T101530123Z');
    expect(nextReleaseId(now, ids)).toBe('20261124T101530123Z');
  });

  it('is later than the newest one also when the clock went back or stands', () => {
    expect(nextReleaseId(now, ['20261124T101530123Z'])).toBe('20261124T101530124Z');
    expect(nextReleaseId(now, ['20261231T235959999Z', ids[0]])).toBe('20270101T000000000Z');
  });
});

describe('the live release', () => {
  it('is none, then what was made current, then the next', async () => {
    const releases = folderWith(ids[0], ids[1]);
    expect(await currentReleaseId(releases)).toBeNull();
    await makeCurrent(releases, ids[0]);
    expect(await currentReleaseId(releases)).toBe(ids[0]);
    await makeCurrent(releases, ids[1]);
    expect(await currentReleaseId(releases)).toBe(ids[1]);
    expect(readlinkSync(join(releases, 'current'))).toBe(ids[1]);
  });

  it('is none when the link leads to nothing or elsewhere', async () => {
    const releases = folderWith();
    symlinkSync(ids[0], join(releases, 'current'));
    expect(await currentReleaseId(releases)).toBeNull();
    const other = folderWith();
    symlinkSync('/etc', join(other, 'current'));
    expect(await currentReleaseId(other)).toBeNull();
  });
});

it('tidies away what an interrupted publish left, and makes the folder', async () => {
  const releases = folderWith(
    ids[0],
    `${ids[0]}.snapshot.json`,
    `.unfinished-${ids[1]}`,
    `${ids[1]}.snapshot.json`,
    `${ids[1]}.release.json`,
    'notes',
  );
  symlinkSync(ids[1], join(releases, `.current-${ids[1]}`));
  await tidyReleases(releases);
  expect(readdirSync(releases).sort()).toEqual([ids[0], `${ids[0]}.snapshot.json`, 'notes']);
  const missing = join(temporaryFolder(), 'deep', 'releases');
  await tidyReleases(missing);
  expect(await releaseIds(missing)).toEqual([]);
});

it('keeps the newest three releases and the live one, with what stands beside them', async () => {
  const releases = folderWith(
    ...ids,
    ...ids.flatMap((id) => [`${id}.snapshot.json`, `${id}.changes.jsonl`, `${id}.search`]),
  );
  await makeCurrent(releases, ids[3]);
  await removeOldReleases(releases);
  expect(readdirSync(releases).sort()).toEqual(
    [
      ...ids.slice(1).flatMap((id) => [id, `${id}.snapshot.json`, `${id}.changes.jsonl`, `${id}.search`]),
      'current',
    ].sort(),
  );
  const backdated = folderWith(...ids);
  await makeCurrent(backdated, ids[0]);
  await removeOldReleases(backdated);
  expect(await releaseIds(backdated)).toEqual([...ids]);
});

it('remembers what a release was made with; a damaged record is none', async () => {
  const releases = folderWith();
  await writeRecord(releases, ids[0], { renderer: 'r', day: '2026-11-24' });
  expect(await readRecord(releases, ids[0])).toEqual({ renderer: 'r', day: '2026-11-24' });
  expect(await readRecord(releases, ids[1])).toBeNull();
  for (const damaged of ['{"renderer":"r', 'null', '{"renderer":1,"day":"2026-11-24"}']) {
    writeFileSync(join(releases, `${ids[1]}.release.json`), damaged);
    expect(await readRecord(releases, ids[1])).toBeNull();
  }
});
